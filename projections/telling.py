"""Stories told in a few words, for tests: items, holds, kills, rulings and merges as the events that threading writes.

Owns the telling; projections/testing.py holds what comes of it against what is expected. Not used by the product.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from events.catalogue import (
    Adopted,
    AdoptedItem,
    Applied,
    HoldLifted,
    ItemApplied,
    ItemState,
    Lifted,
    Merged,
    Ruled,
    Ruling,
    StoryAdopted,
    StoryEvent,
    StoryMerged,
    StoryRuled,
    StoryUnruled,
    TakenBack,
    Threaded,
    Unruled,
)
from events.mentions import Bearing, ItemHeader, Mention, OriginKind, Party, Span, Standing
from events.views import StatusName
from events.wire_item import Signal

CLAIM = "c"
"""The claim that is meant where none is named."""
_ACTS = {
    "confirms": "confirm",
    "confirms_part": "partial",
    "denies": "deny",
    "neither": "neither",
    "declines": "decline",
    "silent": "no_response",
    "retracts": "retract",
}


@dataclass(frozen=True)
class Saying:
    """A claim or a response as an item tells it, before it stands in an item."""

    claim: str
    mention: Mention
    said: str | None


def reports(
    origin: str | None,
    *,
    claim: str = CLAIM,
    text: str = "",
    kind: OriginKind = "outlet",
    organisation: str | None = None,
    aliases: tuple[str, ...] = (),
    carrier: str | None = None,
    chain: tuple[str, ...] = (),
    family: tuple[str, ...] = (),
    said: str | None = None,
    start: int = 0,
    tentative: bool = False,
) -> Saying:
    """Return a claim that an item attributes to an origin (None: to nobody by name)."""
    party = None if origin is None else Party(name=origin, organisation=organisation, aliases=aliases)
    words = text or f"the proposition {claim}"
    mention = Mention(
        ref="", kind="claim", span=Span(field="body", start=start, end=start + len(words)), quote=words, text=words,
        rule="told@1", origin=party, origin_kind=kind, carrier=carrier, chain=chain, family=family, tentative=tentative,
    )  # fmt: skip
    return Saying(claim, mention, said)


def answers(
    party: str,
    bearing: Bearing,
    *,
    claim: str = CLAIM,
    standing: Standing = "subject",
    organisation: str | None = None,
    aliases: tuple[str, ...] = (),
    speaker: str | None = None,
    said: str | None = None,
    start: int = 100,
    confidence: float = 1.0,
    tentative: bool = False,
    detail_only: bool = False,
    text: str | None = None,
) -> Saying:
    """Return a response of a party toward a claim."""
    words = f"{party} {bearing}"
    mention = Mention(
        ref="", kind="response", span=Span(field="body", start=start, end=start + len(words)), quote=words, text=text,
        rule="told@1", act=_ACTS[bearing], bearing=bearing, standing=standing, speaker=speaker,
        party=Party(name=party, organisation=organisation, aliases=aliases), confidence=confidence,
        tentative=tentative, detail_only=detail_only,
    )  # fmt: skip
    return Saying(claim, mention, said)


@dataclass
class _Item:
    header: ItemHeader
    state: ItemState
    copy_group: str
    carried: dict[str, Threaded] = field(default_factory=dict)


class Telling:
    """Turns what happens into the events of one story, as threading would write them."""

    def __init__(self, story: str = "s") -> None:
        self.story = story
        self.events: list[StoryEvent] = []
        self._items: dict[str, _Item] = {}
        self._rulings: dict[str, Ruling] = {}

    def add(self, event_class: Callable[..., StoryEvent], when: str, data: Callable[..., Any], **values: Any) -> None:
        """Append an event under the next number."""
        seq = len(self.events) + 1
        told = data(story=self.story, seq=seq, position=seq, **values)
        self.events.append(
            event_class(
                id=f"{self.story}-{seq}",
                source="told",
                subject=self.story,
                time=when,
                correlationid=f"told-{seq}",
                data=told,
            )
        )

    def version(self, header: ItemHeader, says: Sequence[Saying], copy_group: str, state: ItemState) -> None:
        """Tell a version of an item: what it says anew, says again and says no longer."""
        known = self._items.get(header.item)
        before = dict(known.carried) if known is not None else {}
        added, restated = [], []
        now: dict[str, Threaded] = {}
        for saying in says:
            mention = saying.mention
            who = mention.party or mention.origin
            parts = (header.item, mention.kind, who.name if who else "", mention.act or "", saying.claim)
            key = ":".join(part for part in parts if part)
            first = before.get(key)
            if first is not None:
                threaded = first.model_copy(update={"mention": mention})
                restated.append(threaded)
            else:
                again = any(key == old.key for old in self._ever(header.item))
                threaded = Threaded(
                    key=key, event=f"{key}@{len(self.events) + 1}" if again else key, claim=saying.claim,
                    said=saying.said or header.version_time, first_version_time=header.version_time, mention=mention,
                )  # fmt: skip
                added.append(threaded)
            now[key] = threaded
        why = "kill" if state.state == "killed" else "correction" if header.signal == "correction" else "update"
        back = [
            TakenBack(key=old.key, event=old.event, claim=old.claim, why=cast("Any", why))
            for key, old in before.items()
            if key not in now
        ]
        self._items[header.item] = _Item(header, state, copy_group, now)
        self.add(
            ItemApplied, header.version_time, Applied, header=header, state=state, copy_group=copy_group,
            added=tuple(added), restated=tuple(restated), taken_back=tuple(back),
        )  # fmt: skip

    def carried(self, item: str) -> _Item:
        """Return what an item is at this point."""
        return self._items[item]

    def lift(self, item: str, at: str) -> None:
        """Tell that an item's embargo ended."""
        held = self._items[item]
        held.state = held.state.model_copy(update={"lifted": True})
        self.add(HoldLifted, at, Lifted, item=item, at=at)

    def rule(self, ruling: Ruling, at: str) -> None:
        """Tell a ruling."""
        self._rulings[ruling.ruling] = ruling
        self.add(StoryRuled, at, Ruled, ruling=ruling)

    def unrule(self, ruling: str, at: str) -> None:
        """Tell the end of a ruling."""
        self._rulings.pop(ruling, None)
        self.add(StoryUnruled, at, Unruled, ruling=ruling)

    def adopt(self, other: "Telling", at: str) -> None:
        """Tell that this story takes over all of another one, and that the other one forwards."""
        items = tuple(
            AdoptedItem(
                header=one.header, state=one.state, copy_group=one.copy_group, mentions=tuple(one.carried.values())
            )
            for one in other._items.values()  # noqa: SLF001 - of the same class
        )
        rulings = tuple(other._rulings.values())  # noqa: SLF001 - of the same class
        self._items.update(other._items)  # noqa: SLF001 - of the same class
        self.add(StoryAdopted, at, Adopted, other=other.story, items=items, rulings=rulings)
        other.add(StoryMerged, at, Merged, into=self.story)

    def _ever(self, item: str) -> Iterable[Threaded]:
        for event in self.events:
            if isinstance(event, ItemApplied) and event.data.header.item == item:
                yield from event.data.added


Happening = Callable[[Telling], None]


def item(
    name: str,
    at: str,
    *says: Saying,
    signal: Signal = "new",
    provider: str = "Northwire",
    headline: str = "",
    copy_of: str | None = None,
    embargoed_until: str | None = None,
    withheld: bool = False,
) -> Happening:
    """Let a version of an item arrive; a later one of that name is an update or, by its signal, a correction."""
    header = ItemHeader(
        item=name, version_time=at, signal=signal, status="withheld" if withheld else "usable", provider=provider,
        headline=headline, embargoed_until=embargoed_until,
    )  # fmt: skip
    state = ItemState(state="withheld" if withheld else "live", embargoed_until=embargoed_until)
    return lambda telling: telling.version(header, says, copy_of or name, state)


def kill(name: str, at: str) -> Happening:
    """Let an item be killed."""

    def happen(telling: Telling) -> None:
        known = telling.carried(name)
        header = known.header.model_copy(update={"version_time": at, "signal": "kill", "status": "canceled"})
        telling.version(header, (), known.copy_group, ItemState(state="killed"))

    return happen


def withhold(name: str, at: str) -> Happening:
    """Let an item be withheld; what it carries stays with it."""
    return _again(name, at, "withhold", "withheld")


def release(name: str, at: str) -> Happening:
    """Let a withheld item be released."""
    return _again(name, at, "release", "live")


def _again(name: str, at: str, signal: Signal, state: str) -> Happening:
    def happen(telling: Telling) -> None:
        known = telling.carried(name)
        header = known.header.model_copy(update={"version_time": at, "signal": signal})
        says = [Saying(old.claim, old.mention, old.said) for old in known.carried.values()]
        telling.version(header, says, known.copy_group, known.state.model_copy(update={"state": state}))

    return happen


def lifts(name: str, at: str) -> Happening:
    """Let an item's embargo end."""
    return lambda telling: telling.lift(name, at)


def rules(
    ruling: str, at: str, *, claim: str = CLAIM, status: StatusName | None = None, strike: str | None = None,
    answer: str | None = None,
) -> Happening:  # fmt: skip
    """Let an editor rule: a status, a mention that no longer counts, or a response that answers the claim."""
    decided = {"claim": claim, "status": status, "strike": strike, "answer": answer}
    return lambda telling: telling.rule(
        Ruling.model_validate({"ruling": ruling, "story": telling.story, "by": "desk", "why": "checked", **decided}), at
    )


def unrules(ruling: str, at: str) -> Happening:
    """Let an editor take a ruling back."""
    return lambda telling: telling.unrule(ruling, at)


def adopts(at: str, *happenings: Happening, story: str = "other") -> Happening:
    """Let another story, in which these things happened, turn out to be the same and be taken over."""

    def happen(telling: Telling) -> None:
        other = Telling(story)
        for one in happenings:
            one(other)
        telling.adopt(other, at)

    return happen
