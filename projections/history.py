"""How a story came to what it shows: each step with its words, rule and policy version.

Owns explaining, by folding the story's events again; what stood at a time is past.py's. Nothing here is stored.
"""

from collections.abc import Sequence
from dataclasses import replace

from events.catalogue import (
    Because,
    ClaimChange,
    HoldLifted,
    ItemApplied,
    Ruling,
    StoryAdopted,
    StoryEvent,
    StoryMerged,
    StoryRuled,
    StoryUnruled,
    Threaded,
)
from events.instants import Instant, Said
from events.value import Value
from events.views import ClaimView, StatusName
from projections.changes import change
from projections.facts import Fact
from projections.past import fold
from projections.policy import Policy
from projections.showing import picture
from projections.story import StoryState, evolve

_RULED = {"strike": "struck", "answer": "moved_here", "merge": "ruled_one", "split": "ruled_apart"}
"""What is told of a ruling by what it decides; of a status `ruled`."""
RULINGS = frozenset({*_RULED.values(), "ruled", "unruled", "moved_away"})
"""What is told of rulings and of their ends."""


class Told(Value):
    """A mention that a step brought, told again or took back, with its words and where they stand; or a ruling.

    Of a ruling `who` is who made it, `event` the mention or the story that it is on, else its own id.
    """

    what: str
    """added, restated, taken_back, adopted, lifted; ruled, struck, moved_here, moved_away, ruled_one, ruled_apart,
    unruled."""
    event: str
    kind: str = ""
    who: str | None = None
    act: str | None = None
    standing: str | None = None
    quote: str = ""
    span: tuple[str, int, int] | None = None
    said: Said | None = None
    rule: str = ""
    """Id and version of the rule of deriving that found it."""
    chain: tuple[str, ...] = ()
    """Who passed a claim on, down to its root."""
    why: str = ""


class Step(Value):
    """One event of the story and what it made of the claim."""

    seq: int
    position: int
    at: Instant
    event: str
    type: str
    item: str | None = None
    version: str | None = None
    signal: str | None = None
    told: tuple[Told, ...] = ()
    was: StatusName
    now: StatusName
    rule: str
    """Which rule of the status policy matched."""
    policy: str
    flags_set: tuple[str, ...] = ()
    flags_ended: tuple[str, ...] = ()
    because: tuple[Because, ...] = ()
    lost: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    ruling: str | None = None


class Explanation(Value):
    """Why a claim has its status: the rule that decides now, what it rests on, and every step on the way."""

    story: str
    claim: str
    text: str
    status: StatusName
    rule: str
    policy: str
    flags: tuple[str, ...] = ()
    because: tuple[Because, ...] = ()
    steps: tuple[Step, ...] = ()


class Entry(Value):
    """A line of the timeline: a mention in the order in which it was said, also one that no longer stands."""

    said: Said
    item: str
    claim: str
    kind: str
    who: str | None
    act: str | None
    quote: str
    event: str
    stands: bool
    why: str = ""


def explain(events: Sequence[StoryEvent], policy: Policy, claim: str | None = None) -> Explanation | None:
    """Return how a claim (the lead where none is named) came to its status, None if the story has no such claim."""
    last = picture(fold(events), policy)
    wanted = claim or last.view.lead
    if wanted is None or wanted not in last.claims:
        return None
    shown = last.claims[wanted]
    steps = []
    state, before = StoryState(events[0].data.story), None
    because: tuple[Because, ...] = ()
    for event in events:
        state = evolve(state, event)
        now = picture(state, policy)
        changed = change(before, now, state, event.time, policy)
        mine = next((one for one in changed.claims if one.claim == wanted), None)
        told = tuple(one for at, one in _told(event, state) if at in (wanted, ""))
        if wanted in now.claims and (mine is not None or told):
            view = now.claims[wanted].view
            because = mine.because if mine is not None else because
            steps.append(_step(event, told, view, mine, policy))
        before = now
    return Explanation(
        story=state.story, claim=wanted, text=shown.view.text, status=shown.view.status, rule=shown.view.rule,
        policy=policy.version, flags=shown.view.flags, because=because, steps=tuple(steps),
    )  # fmt: skip


def timeline(state: StoryState) -> tuple[Entry, ...]:
    """Return all that was said, in the order in which it was said, also what shows in no row."""
    shown = [fact for facts in state.claims.values() for fact in facts] + [
        replace(fact, claim="") for fact in state.unanswering
    ]
    facts = sorted(shown, key=lambda fact: fact.rank)
    return tuple(
        Entry(
            said=fact.said, item=fact.item, claim=fact.claim, kind=fact.kind, who=_who(fact), act=fact.act,
            quote=fact.quote, event=fact.event, why=fact.why,
            stands=fact.alive and not state.items[fact.item].killed and fact.event not in state.struck,
        )
        for fact in facts
    )  # fmt: skip


def _step(
    event: StoryEvent, told: tuple[Told, ...], view: ClaimView, changed: ClaimChange | None, policy: Policy
) -> Step:
    header = event.data.header if isinstance(event, ItemApplied) else None
    item = header.item if header is not None else event.data.item if isinstance(event, HoldLifted) else None
    return Step(
        seq=event.data.seq,
        position=event.data.position,
        at=event.time,
        event=event.id,
        type=event.type,
        item=item,
        version=header.version if header is not None else None,
        signal=header.signal if header is not None else None,
        told=told,
        was=changed.was if changed is not None else view.status,
        now=view.status,
        rule=view.rule,
        policy=policy.version,
        flags_set=changed.flags_set if changed is not None else (),
        flags_ended=changed.flags_ended if changed is not None else (),
        because=changed.because if changed is not None else (),
        lost=changed.lost if changed is not None else (),
        back=changed.back if changed is not None else (),
        ruling=changed.ruling if changed is not None else None,
    )


def _told(event: StoryEvent, state: StoryState) -> list[tuple[str, Told]]:
    """Return what an event tells of claims, each with its claim ("" for what concerns all), from the state after it."""
    if isinstance(event, ItemApplied):
        data = event.data
        back = [(one.claim, Told(what="taken_back", event=one.event, why=one.why)) for one in data.taken_back]
        return [
            *((one.claim, _mention("added", one)) for one in data.added),
            *((one.claim, _mention("restated", one)) for one in data.restated),
            *back,
        ]
    if isinstance(event, StoryAdopted):
        mentions = [(one.claim, _mention("adopted", one)) for item in event.data.items for one in item.mentions]
        return [*mentions, *(row for ruling in event.data.rulings for row in _ruled(ruling, state))]
    if isinstance(event, StoryRuled):
        return _ruled(event.data.ruling, state)
    if isinstance(event, StoryUnruled):
        end = event.data
        return [("", Told(what="unruled", event=end.ruling, who=end.by or None, why=end.why))]
    if isinstance(event, StoryMerged):
        return []
    return [("", Told(what="lifted", event=event.data.item))]


def _ruled(ruling: Ruling, state: StoryState) -> list[tuple[str, Told]]:
    """Return what a ruling tells: a response that moves, of the claim that it leaves and of the one that it answers."""
    what = next((_RULED[name] for name in _RULED if getattr(ruling, name) is not None), "ruled")
    about = ruling.strike or ruling.answer or ruling.merge or ruling.split or ruling.ruling
    act = ruling.status
    if ruling.answer is None:
        return [(ruling.claim, Told(what=what, event=about, who=ruling.by, act=act, why=ruling.why))]
    moved = next((fact for fact in state.facts.values() if fact.event == ruling.answer and fact.kind), None)
    told = Told(
        what=what, event=about, who=ruling.by, act=moved.act if moved else None, quote=moved.quote if moved else "",
        why=ruling.why,
    )  # fmt: skip
    left = moved.claim if moved is not None and moved.claim != ruling.claim else None
    return [
        *([(left, told.model_copy(update={"what": "moved_away"}))] if left else []),
        *([(ruling.claim, told)] if ruling.claim else []),
    ]


def _mention(what: str, told: Threaded) -> Told:
    mention = told.mention
    who = mention.party or mention.origin
    return Told(
        what=what, event=told.event, kind=mention.kind, who=who.name if who is not None else None, act=mention.act,
        standing=mention.standing, quote=mention.quote, said=told.said, rule=mention.rule,
        span=(mention.span.field, mention.span.start, mention.span.end),
        chain=tuple(name for name in (*mention.chain, mention.carrier) if name),
    )  # fmt: skip


def _who(fact: Fact) -> str | None:
    who = fact.party or fact.origin
    return who[0] if who is not None else None
