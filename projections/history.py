"""How a story came to what it shows: each step with its words, rule and policy version.

Owns explaining, by folding the story's events again; what stood at a time is past.py's. Nothing here is stored.
"""

from collections.abc import Sequence

from events.catalogue import (
    Because,
    ClaimChange,
    HoldLifted,
    ItemApplied,
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


class Told(Value):
    """A mention that a step brought, told again or took back, with its words and where they stand."""

    what: str
    """added, restated, taken_back or adopted."""
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
        told = tuple(one for at, one in _told(event) if at in (wanted, ""))
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
    facts = sorted((fact for facts in state.claims.values() for fact in facts), key=lambda fact: fact.rank)
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


def _told(event: StoryEvent) -> list[tuple[str, Told]]:
    """Return what an event tells of claims, each with its claim ("" for what concerns all)."""
    if isinstance(event, ItemApplied):
        data = event.data
        back = [(one.claim, Told(what="taken_back", event=one.event, why=one.why)) for one in data.taken_back]
        return [
            *((one.claim, _mention("added", one)) for one in data.added),
            *((one.claim, _mention("restated", one)) for one in data.restated),
            *back,
        ]
    if isinstance(event, StoryAdopted):
        return [(one.claim, _mention("adopted", one)) for item in event.data.items for one in item.mentions]
    if isinstance(event, StoryRuled):
        ruling = event.data.ruling
        what = "struck" if ruling.strike else "ruled"
        told = Told(what=what, event=ruling.strike or ruling.ruling, who=ruling.by, act=ruling.status, why=ruling.why)
        return [(ruling.claim, told)]
    if isinstance(event, StoryUnruled):
        return [("", Told(what="unruled", event=event.data.ruling))]
    if isinstance(event, StoryMerged):
        return []
    return [("", Told(what="lifted", event=event.data.item))]


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
