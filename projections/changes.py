"""What one step of a story's fold changed: statuses, flags, what they rest on, what no longer counts.

Compares the views before and after; which changes are alerted is told in alerting.py.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, cast

from events.catalogue import Because, Changed, ClaimChange, StoryEvent
from projections.facts import Fact
from projections.policy import Policy
from projections.showing import Picture, Shown, picture
from projections.story import StoryState, evolve

Field = Literal["headline", "body"]


def step(state: StoryState, event: StoryEvent, policy: Policy) -> tuple[StoryState, Changed]:
    """Return the state after an event and what the event changed."""
    before = picture(state, policy) if state.seq else None
    after_state = evolve(state, event)
    return after_state, change(before, picture(after_state, policy), after_state, event.time, policy)


def change(before: Picture | None, after: Picture, state: StoryState, at: str, policy: Policy) -> Changed:
    """Return what lies between two pictures of a story."""
    known = before.claims if before is not None else {}
    found = (_claim_change(claim, known.get(claim), now) for claim, now in after.claims.items())
    claims = [*_emptied(known, after, state), *(one for one in found if one is not None)]
    if len(claims) > 1:
        claims.sort(key=lambda one: not _moves_away(one, after))
    if any(one.lost for one in claims):
        parted = {fact.event for fact in state.facts.values() if fact.parted}
        claims = [_with_parted(one, parted) for one in claims]
    return Changed(
        story=state.story,
        seq=state.seq,
        position=state.position,
        at=at,
        policy=policy.version,
        status_was=before.view.status if before is not None else None,
        status_now=after.view.status,
        claims=tuple(claims),
    )


def _with_parted(change: ClaimChange, parted: set[str]) -> ClaimChange:
    gone = tuple(event for event in change.lost if event in parted)
    return change.model_copy(update={"parted": gone}) if gone else change


def _emptied(before: dict[str, Shown], after: Picture, state: StoryState) -> Iterator[ClaimChange]:
    """Yield the end of each claim whose mentions all turned out to be of other claims of the story, or of none.

    It was none, so it shows in nothing any more. What a split parts is another matter: that claim lives on elsewhere.
    """
    gone = [claim for claim in before if claim not in after.claims]
    if not gone:
        return
    there = {event for shown in after.claims.values() for event in shown.known.values()} | state.answers.keys()
    for claim in gone:
        was = before[claim]
        if not there.isdisjoint(was.known.values()):
            judged = was.judgement
            rested = (judged.because, *judged.flags_because.values())
            lost = {*judged.acting.values(), *judged.carried, *(fact.event for facts in rested for fact in facts)}
            lost |= {judged.ruling} if judged.ruling else set()
            yield ClaimChange(
                claim=claim, was=was.view.status, now="unconfirmed", rule="none", flags_ended=was.view.flags,
                lost=tuple(sorted(lost)), released=False,
            )  # fmt: skip


def _moves_away(change: ClaimChange, after: Picture) -> bool:
    """Tell whether a claim loses what counts for another one now: its loss goes first, lest it take the gain back."""
    return bool(change.lost) and any(
        not {*shown.judgement.acting.values(), *shown.judgement.carried}.isdisjoint(change.lost)
        for claim, shown in after.claims.items()
        if claim != change.claim
    )


def _claim_change(claim: str, before: Shown | None, now: Shown) -> ClaimChange | None:
    """Return what changed of a claim, None when nothing did; a new claim starts `unconfirmed` and is always told."""
    if before is now:
        return None
    was = before.view.status if before is not None else "unconfirmed"
    flags_before = before.view.flags if before is not None else ()
    flags_set = tuple(flag for flag in now.view.flags if flag not in flags_before)
    flags_ended = tuple(flag for flag in flags_before if flag not in now.view.flags)
    lost, back = _lost_and_back(before, now)
    same = (now.view.status, now.released, (), (), (), ())
    if before is not None and (was, before.released, flags_set, flags_ended, lost, back) == same:
        return None
    judged = now.judgement
    return ClaimChange(
        claim=claim,
        was=was,
        now=now.view.status,
        rule=judged.rule,
        flags_set=flags_set,
        flags_ended=flags_ended,
        flags=now.view.flags,
        because=evidence(judged.because),
        flags_because={
            flag: evidence(judged.flags_because[flag]) for flag in flags_set if flag in judged.flags_because
        },
        lost=lost,
        released=now.released,
        back=back,
        ruling=judged.ruling,
    )


def _lost_and_back(before: Shown | None, now: Shown) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the events that stopped counting, and those that were known before and count again."""
    if before is None:
        return (), ()
    old, new = before.judgement, now.judgement
    counted = {*old.acting.values(), *old.carried}
    lost = counted - {*new.acting.values(), *new.carried}
    if old.ruling is not None and old.ruling != new.ruling:
        lost.add(old.ruling)
    counts_again = {
        key: event
        for key, event in {**new.acting, **new.asserting}.items()
        if key in before.known and key not in old.acting and key not in old.asserting
    }
    back = {*counts_again.values(), *(before.known[key] for key in counts_again)}
    return tuple(sorted(lost)), tuple(sorted(back))


def evidence(facts: Iterable[Fact]) -> tuple[Because, ...]:
    """Return mentions as evidence: the quoted words, who said them, where they stand."""
    return tuple(
        Because(
            item=fact.item,
            field=cast("Field", fact.field),
            start=fact.start,
            end=fact.end,
            quote=fact.quote,
            party=_who(fact),
            act=fact.act,
            event=fact.event,
        )
        for fact in facts
    )


def _who(fact: Fact) -> str | None:
    if fact.party is not None:
        return fact.party[0]
    return fact.origin[0] if fact.origin is not None else None
