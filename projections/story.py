"""The fold of one story: what its events make of it, as a frozen value with canonical bytes. Owns no rule of status.

Every part of the state is a register that the event with the highest `seq` decides: the same events in any order, in
any batches and any number of times give the same bytes.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import orjson

from events.catalogue import (
    Adopted,
    Applied,
    HoldLifted,
    ItemApplied,
    StoryAdopted,
    StoryEvent,
    StoryMerged,
    StoryRuled,
    StoryUnruled,
)
from events.errors import ContractError
from events.instants import order
from projections.facts import (
    Fact,
    ItemFact,
    end_of,
    fact_of,
    item_fact,
    later_fact,
    later_item,
    lifted_item,
    read_fact,
    read_item,
)
from projections.parties import Who, order_of
from projections.rulings import RulingFact, ended, in_order, ruled

_FORMAT = 1
BEGINNING = "1970-01-01T00:00:00Z"
"""The time of a story to which nothing has happened."""


@dataclass(frozen=True)
class StoryState:
    """All that the events of one story say, and nothing computed from it."""

    story: str
    seq: int = 0
    position: int = 0
    as_of: str = BEGINNING
    items: dict[str, ItemFact] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    rulings: dict[str, RulingFact] = field(default_factory=dict)
    merged_into: str | None = None
    memo: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """Judgements of the states before, by what they were made from; a cache that no answer depends on."""

    @cached_property
    def claims(self) -> dict[str, tuple[Fact, ...]]:
        """Return the mentions of each claim, live and ended, in the order in which they were said.

        A response that was ruled to answer another claim stands there, as if it never had stood elsewhere.
        """
        found: dict[str, list[Fact]] = defaultdict(list)
        answers = self.answers
        for fact in self.facts.values():
            if fact.kind and not fact.parted:
                claim = answers.get(fact.event, fact.claim)
                if claim:
                    found[claim].append(fact if claim == fact.claim else replace(fact, claim=claim))
        return {claim: tuple(sorted(facts, key=_by_when)) for claim, facts in sorted(found.items())}

    @cached_property
    def parted(self) -> frozenset[str]:
        """Return the items that a split took out of the story with all that they told."""
        gone = {fact.item for fact in self.facts.values() if fact.parted}
        return frozenset(gone - {fact.item for fact in self.facts.values() if not fact.parted} if gone else ())

    @cached_property
    def struck(self) -> frozenset[str]:
        """Return the mentions that a ruling struck."""
        return frozenset(ruling.strike for ruling in self.rulings.values() if ruling.stands and ruling.strike)

    @cached_property
    def answers(self) -> dict[str, str]:
        """Return the claim of each response that a ruling gave one, the last that stands; empty for no claim."""
        return {ruling.answer: ruling.claim for ruling in in_order(self.rulings.values()) if ruling.answer}

    @cached_property
    def unanswering(self) -> tuple[Fact, ...]:
        """Return the responses that were ruled to answer no claim, in the order in which they were said."""
        gone = [fact for fact in self.facts.values() if self.answers.get(fact.event) == "" and fact.kind]
        return tuple(sorted((fact for fact in gone if not fact.parted), key=_by_when))

    @cached_property
    def ruled(self) -> dict[str, RulingFact]:
        """Return the ruling that decides each ruled claim: the last one that stands."""
        return {ruling.claim: ruling for ruling in in_order(self.rulings.values()) if ruling.status}

    @cached_property
    def told_names(self) -> Counter[Who]:
        """Return how often each name stands in mentions that may be shown."""
        found: Counter[Who] = Counter()
        for fact in self.facts.values():
            found.update(self.shown_names(fact))
        return found

    @cached_property
    def parties(self) -> tuple[Who, ...]:
        """Return every name in mentions that may be shown: parties, named origins, carriers, providers."""
        return tuple(sorted(self.told_names, key=order_of))

    @cached_property
    def all_parties(self) -> tuple[Who, ...]:
        """Return every name in live mentions, those that are held back among them."""
        held = [fact for fact in self.facts.values() if fact.kind and fact.alive and not self.items[fact.item].killed]
        names = {name for fact in held for name in names_of(fact, self.items[fact.item])}
        return tuple(sorted(names | self.told_names.keys(), key=order_of))

    def shown_names(self, fact: Fact) -> tuple[Who, ...]:
        """Return the names that a mention brings in, none while it does not count."""
        item = self.items[fact.item]
        counts = fact.kind and fact.alive and item.released and fact.event not in self.struck
        return names_of(fact, item) if counts else ()

    def carry_over(self, before: "StoryState") -> None:
        """Take over what the state before worked out, as far as the step between did not touch it.

        Only spares work: everything taken over is what it would be worked out to.
        """
        known = before.__dict__
        if not {"claims", "told_names", "parties"} <= known.keys() or self.struck != before.struck:
            return
        if self.answers or before.answers:
            return
        old, new = before.facts, self.facts
        moved = {name for name, item in self.items.items() if before.items.get(name) is not item}
        changed = {key for key, fact in new.items() if old.get(key) is not fact}
        touched = {new[key].claim for key in changed} | {old[key].claim for key in changed if key in old}
        claims = dict(before.claims)
        for claim in touched:
            rows = {fact.key: fact for fact in claims.get(claim, ()) if fact.key not in changed}
            rows.update({key: new[key] for key in changed if _belongs(new[key], claim)})
            claims[claim] = tuple(sorted(rows.values(), key=_by_when))
        names = before.told_names.copy()
        for key, fact in new.items():
            if fact.item in moved or key in changed:
                if key in old:
                    names.subtract(before.shown_names(old[key]))
                names.update(self.shown_names(fact))
        names = +names
        same = names.keys() == before.told_names.keys()
        self.__dict__["claims"] = {claim: claims[claim] for claim in sorted(claims) if claims[claim]}
        self.__dict__["told_names"] = names
        self.__dict__["parties"] = before.parties if same else tuple(sorted(names, key=order_of))


def _belongs(fact: Fact, claim: str) -> bool:
    return fact.claim == claim and bool(fact.kind) and not fact.parted


def names_of(fact: Fact, item: ItemFact) -> tuple[Who, ...]:
    """Return the names that a mention brings in: its party or origin, who carried it, who moved its item."""
    bare = (*fact.chain, fact.carrier, item.provider) if fact.kind == "claim" else ()
    told = [(name, None, ()) for name in bare if name]
    if fact.party is not None:
        told.append(fact.party)  # type: ignore[arg-type]
    if fact.origin is not None:
        told.append(fact.origin)  # type: ignore[arg-type]
    return tuple(told)


def _by_when(fact: Fact) -> tuple[Any, ...]:
    return fact.rank


def evolve(state: StoryState, event: StoryEvent) -> StoryState:
    """Return the state after one event more; an event that is in it already changes nothing."""
    data = event.data
    items, facts, rulings, merged = state.items, state.facts, state.rulings, state.merged_into
    if isinstance(event, ItemApplied):
        items, facts = _apply(dict(items), dict(facts), event.data)
    elif isinstance(event, HoldLifted):
        items = dict(items)
        lifted = lifted_item(event.data.item, data.seq, data.position)
        items[event.data.item] = later_item(items.get(event.data.item), lifted)
    elif isinstance(event, StoryRuled):
        rulings = dict(rulings)
        ruling = event.data.ruling
        rulings[ruling.ruling] = ruled(rulings.get(ruling.ruling), ruling, data.seq)
    elif isinstance(event, StoryUnruled):
        rulings = dict(rulings)
        rulings[event.data.ruling] = ended(rulings.get(event.data.ruling), event.data, event.time)
    elif isinstance(event, StoryAdopted):
        items, facts, rulings = _adopt(dict(items), dict(facts), dict(rulings), event.data)
    elif isinstance(event, StoryMerged):
        merged = event.data.into
    else:  # pragma: no cover - the union is closed
        raise ContractError(f"{event.type} is no event of a story", place=event.id)
    after = StoryState(
        story=state.story,
        seq=max(state.seq, data.seq),
        position=max(state.position, data.position),
        as_of=max(state.as_of, event.time, key=order),
        items=items,
        facts=facts,
        rulings=rulings,
        merged_into=merged,
        memo=state.memo,
    )
    after.carry_over(state)
    return after


def _apply(
    items: dict[str, ItemFact], facts: dict[str, Fact], data: Applied
) -> tuple[dict[str, ItemFact], dict[str, Fact]]:
    item = item_fact(data.header, data.state, data.copy_group, data.seq, data.position)
    items[item.item] = later_item(items.get(item.item), item)
    for told in (*data.added, *data.restated):
        fact = fact_of(told, item.item, data.seq, data.position, shown=item.released)
        facts[told.key] = later_fact(facts.get(told.key), fact)
    for back in data.taken_back:
        facts[back.key] = later_fact(facts.get(back.key), end_of(back, item.item, data.seq, data.position))
    return items, facts


def _adopt(
    items: dict[str, ItemFact], facts: dict[str, Fact], rulings: dict[str, RulingFact], data: Adopted
) -> tuple[dict[str, ItemFact], dict[str, Fact], dict[str, RulingFact]]:
    for adopted in data.items:
        item = item_fact(adopted.header, adopted.state, adopted.copy_group, data.seq, data.position)
        items[item.item] = later_item(items.get(item.item), item)
        for told in adopted.mentions:
            fact = fact_of(told, item.item, data.seq, data.position, shown=item.released)
            facts[told.key] = later_fact(facts.get(told.key), fact)
    for ruling in data.rulings:
        rulings[ruling.ruling] = ruled(rulings.get(ruling.ruling), ruling, data.seq)
    return items, facts, rulings


def to_bytes(state: StoryState) -> bytes:
    """Return the canonical bytes of a state."""
    return orjson.dumps(
        [
            _FORMAT,
            state.story,
            state.seq,
            state.position,
            state.as_of,
            state.merged_into,
            [orjson.Fragment(state.items[key].raw) for key in sorted(state.items)],
            [orjson.Fragment(state.facts[key].raw) for key in sorted(state.facts)],
            [state.rulings[key].row for key in sorted(state.rulings)],
        ]
    )


def from_bytes(raw: bytes) -> StoryState:
    """Return the state that canonical bytes spell; raises ContractError for bytes of another format."""
    found = orjson.loads(raw)
    if not isinstance(found, list) or found[0] != _FORMAT:
        raise ContractError(
            "a story's state is of another format",
            remedy="Delete the projection's state and let it refold story.events.",
        )
    _, story, seq, position, as_of, merged, items, facts, rulings = found
    return StoryState(
        story=story,
        seq=seq,
        position=position,
        as_of=as_of,
        merged_into=merged,
        items={item.item: item for item in map(read_item, items)},
        facts={fact.key: fact for fact in map(read_fact, facts)},
        rulings={row[0]: RulingFact(*row) for row in rulings},
    )
