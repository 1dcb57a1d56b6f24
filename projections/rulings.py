"""An editor's rulings as a story's state keeps them and as they are shown. Owns no effect of any: that is the fold's.

Each is a register: what the events with the highest `seq` said of its making and of its end holds.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from events.catalogue import Ruling, Unruled
from events.instants import order
from events.views import RulingKind, RulingView, StatusName

KINDS: tuple[RulingKind, ...] = ("strike", "answer", "merge", "split", "status")


@dataclass(frozen=True)
class RulingFact:
    """A ruling and whether it stands: it does until it is taken back."""

    ruling: str
    seq: int = 0
    ended_seq: int = 0
    claim: str = ""
    status: str | None = None
    strike: str | None = None
    answer: str | None = None
    merge: str | None = None
    split: str | None = None
    by: str = ""
    why: str = ""
    at: str | None = None
    ended_by: str | None = None
    ended_why: str | None = None
    ended_at: str | None = None

    @property
    def stands(self) -> bool:
        """Whether the ruling decides."""
        return self.seq > self.ended_seq

    @property
    def kind(self) -> RulingKind:
        """Return what is decided."""
        return next((kind for kind in KINDS if getattr(self, kind) is not None), "status")

    @property
    def rank(self) -> tuple[int, str, str]:
        """Return a key that sorts rulings by when they reached the story, then by when they were made."""
        return (self.seq, order(self.at) if self.at else "", self.ruling)

    @property
    def row(self) -> list[Any]:
        """Return the canonical JSON; `RulingFact(*row)` reads it."""
        return [getattr(self, name) for name in _FIELDS]


_FIELDS = tuple(RulingFact.__dataclass_fields__)
_TOLD = ("claim", "status", "strike", "answer", "merge", "split", "by", "why", "at")


def ruled(known: RulingFact | None, ruling: Ruling, seq: int) -> RulingFact:
    """Return what is known of a ruling once it is told; a telling that is older than the known one changes nothing."""
    before = known or RulingFact(ruling.ruling)
    if before.seq >= seq:
        return before
    return replace(before, seq=seq, **{name: getattr(ruling, name) for name in _TOLD})


def ended(known: RulingFact | None, end: Unruled, at: str) -> RulingFact:
    """Return what is known of a ruling once its end is told."""
    before = known or RulingFact(end.ruling)
    if before.ended_seq >= end.seq:
        return before
    return replace(before, ended_seq=end.seq, ended_by=end.by, ended_why=end.why, ended_at=at)


def in_order(rulings: Iterable[RulingFact], *, standing: bool = True) -> list[RulingFact]:
    """Return those that stand, or all that were told, in the order in which they reached the story."""
    return sorted((one for one in rulings if (one.stands if standing else one.seq)), key=lambda one: one.rank)


def ruling_view(fact: RulingFact) -> RulingView:
    """Return a ruling as it is shown."""
    over = not fact.stands
    return RulingView(
        ruling=fact.ruling,
        kind=fact.kind,
        claim=fact.claim,
        status=cast("StatusName | None", fact.status),
        event=fact.strike or fact.answer,
        other=fact.merge or fact.split,
        by=fact.by,
        why=fact.why,
        at=fact.at,
        stands=not over,
        ended_by=fact.ended_by if over else None,
        ended_why=fact.ended_why if over else None,
        ended_at=fact.ended_at if over else None,
    )
