"""A story as it is shown: claims, lead, title, holds, and what is only pending. Owns no rule of status.

Source: status-model.md, *A story's status* and *Wire events*; contract.md, STORY.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from events.instants import order
from events.mentions import OriginKind, Standing
from events.views import (
    ClaimView,
    Hold,
    OriginView,
    Pending,
    PostureView,
    StanceView,
    StatusName,
    StoryView,
    TentativeView,
)
from projections.confirmation import Judgement, judge
from projections.facts import Fact, ItemFact, ever_shown
from projections.independence import Root
from projections.parties import Who, join
from projections.policy import Policy
from projections.postures import POSTURE, Row, name_of
from projections.rulings import in_order, ruling_view
from projections.sight import Sight
from projections.story import StoryState, names_of


@dataclass(frozen=True)
class Shown:
    """A claim as judged and as shown.

    `released` tells whether it may leave the house, `items` how many live items tell it (copies count once), `first`
    is the mention that was said first.
    """

    view: ClaimView
    judgement: Judgement
    released: bool
    items: int
    first: Fact
    known: dict[str, str]
    """Event ids of all mentions of the claim by their keys, live and ended."""


@dataclass(frozen=True)
class Picture:
    """A story as judged: its view and, for each claim, what the view rests on."""

    view: StoryView
    claims: dict[str, Shown]


def picture(state: StoryState, policy: Policy, *, said_by: str | None = None) -> Picture:
    """Return the story as it stands; `said_by` hides what was said later."""
    if state.merged_into is not None:
        gone = StoryView(
            story=state.story, policy=policy.version, as_of=state.as_of, seq=state.seq, merged_into=state.merged_into
        )
        return Picture(gone, {})
    sight = Sight(state.items, state.struck, policy, until=said_by)
    claims: dict[str, Shown] = {}
    for claim, facts in state.claims.items():
        seen = facts if said_by is None else tuple(fact for fact in facts if sight.sees(fact))
        if seen:
            claims[claim] = _shown(state, claim, seen, sight)
    lead = _lead(claims, state, sight)
    ordered = sorted(claims.values(), key=lambda one: (*one.first.when, one.view.claim))
    top = claims[lead].view if lead is not None else None
    hold = top.hold if top is not None else _hold_of(list(state.items.values()))
    if any(one.view.hold == "live" for one in ordered):
        hold = "live"
    view = StoryView(
        story=state.story,
        title=_title(state, ordered),
        status=top.status if top is not None else "unconfirmed",
        hold=hold,
        flags=top.flags if top is not None else (),
        lead=lead,
        claims=tuple(one.view for one in ordered),
        items=_items(state, sight),
        policy=policy.version,
        as_of=state.as_of,
        seq=state.seq,
        merged_into=None,
        rulings=tuple(map(ruling_view, in_order(state.rulings.values()))),
    )
    return Picture(view, claims)


def view(state: StoryState, policy: Policy) -> StoryView:
    """Return the story as the desk sees it, held content included."""
    return picture(state, policy).view


def _shown(state: StoryState, claim: str, facts: tuple[Fact, ...], sight: Sight) -> Shown:
    """Return a claim as it is shown, from the memo when all that it is made from is as before."""
    ruling = state.ruled.get(claim)
    used = tuple(state.items[fact.item] for fact in facts)
    held = any(item.held for item in used)
    rest = (ruling, sight.struck, sight.until, sight.policy.version, state.all_parties if held else ())
    known = state.memo.get(claim)
    if (
        isinstance(known, _Memo)
        and (known.facts, known.items, known.rest) == (facts, used, rest)
        and (known.names is state.parties or known.groups == _groups(state, facts, known.shown.view.text))
    ):
        return known.shown
    found = _judge(claim, facts, sight, state, ruling and (ruling.ruling, ruling.status))  # type: ignore[arg-type]
    groups = _groups(state, facts, found.view.text)
    state.memo[claim] = _Memo(facts, used, rest, state.parties, groups, found)
    return found


@dataclass(frozen=True)
class _Memo:
    """A claim as it was shown, and all that this was made from."""

    facts: tuple[Fact, ...]
    items: tuple[ItemFact, ...]
    rest: tuple[object, ...]
    names: tuple[Who, ...]
    groups: tuple[object, ...]
    shown: Shown


def _groups(state: StoryState, facts: Sequence[Fact], text: str) -> tuple[object, ...]:
    """Return how the names in a claim's mentions fall into parties, whatever else is named in the story."""
    parties = join(state.parties, text)
    seen: dict[object, int] = {}
    found = []
    for name in dict.fromkeys(name for fact in facts for name in names_of(fact, state.items[fact.item])):
        group = parties.of(name)
        found.append(seen.setdefault(group, len(seen)))
        organisation = name[1]
        if organisation:
            found.append(seen.setdefault(parties.named(organisation), len(seen)))
    return tuple(found)


def _judge(
    claim: str, facts: tuple[Fact, ...], sight: Sight, state: StoryState, ruling: tuple[str, StatusName] | None
) -> Shown:
    told_by = _telling(facts, sight)
    text = told_by.text or told_by.quote
    judgement = judge(facts, sight, state.parties, text, ruling)
    counting = [fact for fact in facts if sight.counts(fact)]
    held = [state.items[fact.item] for fact in facts if sight.held(fact)]
    hold = "live" if counting or not held else _hold_of(held)
    tentative = tuple(_tentative(fact) for fact in counting if fact.kind != "claim" and sight.tentative(fact))
    shown = ClaimView(
        claim=claim,
        text=text,
        status=judgement.status,
        hold=hold,
        flags=judgement.flags,
        rule=judgement.rule,
        origins=tuple(_origin(root, sight) for root in judgement.origins.roots),
        independent_origins=judgement.origins.independent,
        postures=tuple(_posture(row, text) for row in judgement.rows),
        tentative=tentative,
        stances=_stances(counting),
        pending=None,
    )
    if held:
        opened = replace(sight, holds_ended=True)
        then = judge(facts, opened, state.all_parties, text, ruling)
        if not _shows(shown, then, opened):
            shown = shown.model_copy(update={"pending": _pending(then.status, held)})
    sure = {state.items[fact.item].copy_group for fact in counting if not sight.tentative(fact)}
    released = hold == "live" and any(ever_shown(fact, state.items[fact.item]) for fact in facts)
    return Shown(
        shown, judgement, released, len(sure), _earliest(facts, sight), {fact.key: fact.event for fact in facts}
    )


def _shows(shown: ClaimView, then: Judgement, sight: Sight) -> bool:
    """Tell whether a claim is shown as it would be if all holds were released."""
    postures = tuple(_posture(row, shown.text) for row in then.rows)
    origins = tuple(_origin(root, sight) for root in then.origins.roots)
    return (then.status, then.flags, postures, origins) == (shown.status, shown.flags, shown.postures, shown.origins)


def _pending(status: StatusName, held: Sequence[ItemFact]) -> Pending:
    hold, until = _hold_of(held), None
    if hold == "embargoed":
        until = max((item.embargoed_until or "" for item in held), key=order)
    return Pending(status=status, hold=hold, until=until)


def _hold_of(items: Sequence[ItemFact]) -> Hold:
    """Return the hold of what only these items carry: `withheld` before `embargoed`."""
    if any(item.released for item in items):
        return "live"
    holds = {item.held for item in items if not item.killed}
    if "withheld" in holds:
        return "withheld"
    return "embargoed" if "embargoed" in holds else "live"


def _usable(facts: Sequence[Fact], sight: Sight) -> Sequence[Fact]:
    """Return the mentions that may be shown, else those held back, else those that ended."""
    return [fact for fact in facts if sight.counts(fact)] or [fact for fact in facts if sight.held(fact)] or facts


def _telling(facts: Sequence[Fact], sight: Sight) -> Fact:
    """Return the mention whose words name the claim: the earliest said one, of a claim before that of an answer."""
    return min(
        _usable(facts, sight),
        key=lambda fact: (sight.tentative(fact), fact.kind != "claim", not fact.text, fact.rank),
    )


def _earliest(facts: Sequence[Fact], sight: Sight) -> Fact:
    """Return the mention that was said first."""
    return min(_usable(facts, sight), key=lambda fact: (sight.tentative(fact), fact.rank))


def _lead(claims: dict[str, Shown], state: StoryState, sight: Sight) -> str | None:
    """Return the claim with the most live items; if none has any, the one that led when the last ones ended."""
    if not claims:
        return None
    weights = {claim: shown.items for claim, shown in claims.items()}
    if not any(weights.values()):
        weights = _last_weights(claims, state, sight)
    return min(claims, key=lambda claim: (-weights.get(claim, 0), claims[claim].first.when, claim))


def _last_weights(claims: dict[str, Shown], state: StoryState, sight: Sight) -> dict[str, int]:
    """Return how many items told each claim just before the last of them ended; held ones where none ever did."""
    ends: dict[int, dict[str, set[str]]] = {}
    held: dict[str, set[str]] = {}
    for claim in claims:
        for fact in state.claims[claim]:
            item = state.items[fact.item]
            if sight.tentative(fact) or not sight.sees(fact):
                continue
            if ever_shown(fact, item):
                ended = fact.seq if not fact.alive else item.seq
                ends.setdefault(ended, {}).setdefault(claim, set()).add(item.copy_group)
            else:
                held.setdefault(claim, set()).add(item.copy_group)
    last = ends[max(ends)] if ends else held
    return {claim: len(groups) for claim, groups in last.items()}


def _title(state: StoryState, ordered: Sequence[Shown]) -> str:
    """Return the headline of the item that said the first of the story's claims, else of the first item."""
    best = sorted(ordered, key=lambda one: (one.view.hold != "live", not one.items, one.first.when))
    for shown in best:
        return state.items[shown.first.item].headline or shown.view.text
    released = [item for item in state.items.values() if item.released] or list(state.items.values())
    if not released:
        return ""
    return min(released, key=lambda item: (order(item.version_time), item.position, item.item)).headline


def _items(state: StoryState, sight: Sight) -> tuple[str, ...]:
    """Return the items that still count, held ones included, in the order in which they came.

    By what was said until a time these are the items that came by then, and those that told later what was said then.
    """
    living = [item for item in state.items.values() if not item.killed and item.item not in state.parted]
    if sight.until is not None:
        limit = order(sight.until)
        telling = {fact.item for fact in state.facts.values() if fact.kind and fact.alive and sight.sees(fact)}
        living = [item for item in living if item.item in telling or order(item.version_time) <= limit]
    return tuple(item.item for item in sorted(living, key=lambda item: (item.position, item.item)))


def _origin(root: Root, sight: Sight) -> OriginView:
    first = root.first
    counting = [fact for fact in root.facts if sight.counts(fact)]
    items = tuple(dict.fromkeys(fact.item for fact in counting or root.facts))
    name = first.origin[0] if first.origin is not None else None
    kind = first.origin_kind or ("rumour" if first.origin is None else "outlet")
    return OriginView(name=name, kind=cast("OriginKind", kind), carriers=root.carriers, items=items, live=root.live)


def _posture(row: Row, claim: str) -> PostureView:
    fact = row.deciding.first
    return PostureView(
        party=name_of(row, claim),
        posture=POSTURE[row.deciding.bearing],
        standing=cast("Standing", fact.standing or "none"),
        effective=row.effective,
        speaker=fact.speaker,
        quote=fact.quote,
        item=fact.item,
        span=(fact.field, fact.start, fact.end),
        said_at=fact.said,
        event=fact.event,
    )


def _stances(counting: Sequence[Fact]) -> tuple[StanceView, ...]:
    """Return what each item that counts makes of the claim, in the order of the log."""
    found = {
        fact.item: fact.stance for fact in sorted(counting, key=lambda fact: (fact.position, fact.item)) if fact.stance
    }
    return tuple(StanceView(item=item, stance=stance) for item, stance in found.items())


def _tentative(fact: Fact) -> TentativeView:
    return TentativeView(
        party=fact.party[0] if fact.party is not None else "",
        act=fact.act or fact.bearing or "",
        quote=fact.quote,
        item=fact.item,
        span=(fact.field, fact.start, fact.end),
        confidence=fact.confidence,
    )
