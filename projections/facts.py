"""What a story's state is made of: items and mentions as plain values with canonical bytes. Owns no rule of status.

Each fact is a register: what the event with the highest `seq` said holds, so that the order in which events are folded
does not matter.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import orjson

from events.catalogue import ItemState, TakenBack, Threaded
from events.instants import day, is_day, order
from events.mentions import ItemHeader, Party, Stance
from projections.parties import Who, who

When = tuple[str, str, str, int, int, int]
"""Order of acts: day said, instant, version time, log position, place in the text."""

_HEADLINE_FIRST = -1_000_000


@dataclass(frozen=True)
class ItemFact:
    """What an item is by its newest version."""

    item: str
    seq: int
    position: int
    state: str
    embargoed_until: str | None
    lifted: bool
    lift_seq: int
    copy_group: str
    provider: str | None
    headline: str
    version_time: str
    words_seq: int
    """`seq` of the version that gave the headline: a kill's own says nothing of the story."""
    release_seq: int = 0
    """`seq` of the last event after which the item might be released."""

    @property
    def killed(self) -> bool:
        """Whether the item no longer counts."""
        return self.state == "killed"

    @property
    def held(self) -> str | None:
        """Return "withheld" or "embargoed" while the item may not be released, else None."""
        if self.state == "withheld":
            return "withheld"
        if self.embargoed_until is not None and not self.lifted and self.lift_seq < self.seq:
            return "embargoed"
        return None

    @property
    def released(self) -> bool:
        """Whether the item counts in what is shown."""
        return self.state == "live" and self.held is None

    @cached_property
    def raw(self) -> bytes:
        """Return the canonical bytes."""
        return orjson.dumps([getattr(self, name) for name in _ITEM_FIELDS])


_ITEM_FIELDS = tuple(ItemFact.__dataclass_fields__)


def item_fact(header: ItemHeader, state: ItemState, copy_group: str, seq: int, position: int) -> ItemFact:
    """Return what one version makes of an item."""
    killed = state.state == "killed"
    found = ItemFact(
        item=header.item, seq=seq, position=position, state=state.state, embargoed_until=state.embargoed_until,
        lifted=state.lifted, lift_seq=0, copy_group=copy_group or header.item, provider=header.provider,
        headline="" if killed else header.headline, version_time=header.version_time, words_seq=0 if killed else seq,
    )  # fmt: skip
    return replace(found, release_seq=seq) if found.released else found


def later_item(one: ItemFact | None, other: ItemFact) -> ItemFact:
    """Return what two reports of an item make together: the later says what it is, the first its position."""
    if one is None:
        return other
    newest = other if other.seq > one.seq else one
    words = other if other.words_seq > one.words_seq else one
    return replace(
        newest, lift_seq=max(one.lift_seq, other.lift_seq), position=min(one.position, other.position),
        release_seq=max(one.release_seq, other.release_seq), headline=words.headline, words_seq=words.words_seq,
    )  # fmt: skip


def lifted_item(item: str, seq: int, position: int) -> ItemFact:
    """Return what the end of an embargo says of an item, whatever else is known of it."""
    return ItemFact(
        item=item, seq=0, position=position, state="killed", embargoed_until=None, lifted=True, lift_seq=seq,
        copy_group=item, provider=None, headline="", version_time="", words_seq=0, release_seq=seq,
    )  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """A mention as the story knows it: its words, and whether its item still carries it.

    `seq` is of the event that last said whether it stands, `content_seq` of the one that gave the words, `first_seq`
    and `position` of the one that brought it. `shown` tells whether it was ever told by a version that might be
    released. `kind` is empty while only its end is known.
    """

    key: str
    event: str
    claim: str
    item: str
    seq: int
    content_seq: int
    first_seq: int
    position: int
    alive: bool
    why: str
    shown: bool
    kind: str = ""
    said: str = ""
    first_version_time: str = ""
    field: str = "body"
    start: int = 0
    end: int = 0
    quote: str = ""
    text: str | None = None
    tentative: bool = False
    confidence: float = 1.0
    origin: Who | None = None
    origin_kind: str | None = None
    carrier: str | None = None
    chain: tuple[str, ...] = ()
    act: str | None = None
    bearing: str | None = None
    party: Who | None = None
    speaker: str | None = None
    standing: str | None = None
    detail_only: bool = False
    medium: str | None = None
    rule: str = ""
    family: tuple[str, ...] = ()
    stance: Stance | None = None

    @property
    def parted(self) -> bool:
        """Whether a split took the mention out of the story, as if it had never stood there."""
        return not self.alive and self.why == "split"

    @cached_property
    def when(self) -> When:
        """Return the place in the order of what was said.

        A day against an instant compares by day, ties by the version time of the version that first carried the act.
        """
        first = order(self.first_version_time)
        place = self.start if self.field == "body" else _HEADLINE_FIRST + self.start
        return (day(self.said), first if is_day(self.said) else order(self.said), first, self.position, place, self.end)

    @cached_property
    def rank(self) -> tuple[Any, ...]:
        """Return a key that sorts mentions by when they were said.

        What one clause tells of several is sorted by their names: ids differ from epoch to epoch, the order must not.
        """
        who = self.party or self.origin
        return (*self.when, "" if who is None else who[0], self.act or "", self.event)

    @cached_property
    def raw(self) -> bytes:
        """Return the canonical bytes."""
        return orjson.dumps([getattr(self, name) for name in _FACT_FIELDS])


_FACT_FIELDS = tuple(Fact.__dataclass_fields__)


def ever_shown(fact: Fact, item: ItemFact) -> bool:
    """Tell whether a mention was ever in force and not held back."""
    if fact.shown or (fact.alive and item.released):
        return True
    return item.release_seq > fact.first_seq and (fact.alive or fact.seq > item.release_seq)


def same_time(one: str, other: str) -> bool:
    """Tell whether two said times are the same: a day against an instant compares by day."""
    return one == other or ((is_day(one) or is_day(other)) and day(one) == day(other))


def fact_of(told: Threaded, item: str, seq: int, position: int, *, shown: bool) -> Fact:
    """Return a mention as an event of the story tells it."""
    mention = told.mention
    return Fact(
        key=told.key, event=told.event, claim=told.claim, item=item, seq=seq, content_seq=seq, first_seq=seq,
        position=position, alive=True, why="", shown=shown, kind=mention.kind, said=told.said,
        first_version_time=told.first_version_time, field=mention.span.field, start=mention.span.start,
        end=mention.span.end, quote=mention.quote, text=mention.text, tentative=mention.tentative,
        confidence=mention.confidence, origin=_who(mention.origin), origin_kind=mention.origin_kind,
        carrier=mention.carrier, chain=mention.chain, act=mention.act, bearing=mention.bearing,
        party=_who(mention.party), speaker=mention.speaker, standing=mention.standing,
        detail_only=mention.detail_only, medium=mention.medium, rule=mention.rule,
        family=mention.family, stance=told.stance,
    )  # fmt: skip


def end_of(back: TakenBack, item: str, seq: int, position: int) -> Fact:
    """Return the end of a mention: nothing but that it no longer stands."""
    return Fact(
        key=back.key, event=back.event, claim=back.claim, item=item, seq=seq, content_seq=0, first_seq=seq,
        position=position, alive=False, why="split" if back.parted else back.why, shown=False,
    )  # fmt: skip


def later_fact(one: Fact | None, other: Fact) -> Fact:
    """Return what two reports of a mention make together."""
    if one is None:
        return other
    words = other if other.content_seq > one.content_seq else one
    newest = other if other.seq > one.seq else one
    return replace(
        words, event=newest.event, claim=newest.claim, seq=newest.seq, alive=newest.alive, why=newest.why,
        first_seq=min(one.first_seq, other.first_seq), position=min(one.position, other.position),
        shown=one.shown or other.shown,
    )  # fmt: skip


def read_item(row: list[Any]) -> ItemFact:
    """Return the item that canonical JSON spells."""
    return ItemFact(*row)


def read_fact(row: list[Any]) -> Fact:
    """Return the mention that canonical JSON spells."""
    values = dict(zip(_FACT_FIELDS, row, strict=True))
    values["chain"] = tuple(values["chain"])
    values["family"] = tuple(values["family"])
    values["origin"] = _read_who(values["origin"])
    values["party"] = _read_who(values["party"])
    return Fact(**values)


def _who(party: Party | None) -> Who | None:
    return None if party is None else who(party)


def _read_who(row: list[Any] | None) -> Who | None:
    return None if row is None else (row[0], row[1], tuple(row[2]))
