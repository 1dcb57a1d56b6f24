"""A story as of a time, in both senses: what was so then, and what the log held then. Owns both; stores nothing.

Each is a fold of the story's events again (docs/decisions, 17). What may not leave the house now does not leave it by
asking for the past.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from events.catalogue import StoryAdopted, StoryEvent, StoryRuled, StoryUnruled
from events.instants import end_of, order
from events.views import StoryView
from projections.policy import Policy
from projections.releasing import released_view
from projections.showing import Picture, picture
from projections.story import StoryState, evolve


def fold(events: Iterable[StoryEvent]) -> StoryState:
    """Return the state that a story's events make, None of them being no story at all."""
    state = StoryState("")
    for event in events:
        state = evolve(state if state.story else StoryState(event.data.story), event)
    return state


def story_then(
    events: Iterable[StoryEvent], policy: Policy, *, as_of: str | None = None, known_at: str | None = None
) -> StoryView:
    """Return the story as the desk sees it as of a time, in either sense or both.

    `as_of` is what was so then: what was said later is hidden, whatever we learnt since, and what we learnt since of
    that time (late arrivals, corrections, kills) counts. `known_at` is what the log held then: what was received
    later is not folded. A bare day means its end. Raises BadInputError for what is no time.
    """
    until = None if as_of is None else end_of(as_of)
    return _then(fold(_known(events, until, known_at)), policy, until).view


def released_then(
    events: Iterable[StoryEvent],
    now: StoryState,
    policy: Policy,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
) -> StoryView | None:
    """Return the story as of a time as it may be released now; None while nothing of it might be.

    `now` is the state today of the story, or of the one that it was merged into. Of what the log held then only items
    count that still stand there and are free: what was withheld, embargoed anew, killed or moved away since would
    else get out by asking for the time before.
    """
    until = None if as_of is None else end_of(as_of)
    state = fold(_known(events, until, known_at))
    if known_at is not None:
        state = _free(state, now)
    return released_view(state, _then(state, policy, until)) if state.story else None


def _then(state: StoryState, policy: Policy, until: str | None) -> Picture:
    shown = picture(state, policy, said_by=until)
    return shown if until is None else replace(shown, view=shown.view.model_copy(update={"as_of": until}))


def _known(events: Iterable[StoryEvent], until: str | None, known_at: str | None) -> Iterator[StoryEvent]:
    """Yield the events that were there by `known_at`; a status that an editor ruled after `until` is said later.

    What a ruling tells of the past (a misreading, what a response was to) is learnt, as by a correction; so is its end.
    """
    limit = None if known_at is None else order(end_of(known_at))
    spoken = None if until is None else order(until)
    statuses: set[str] = set()
    for event in events:
        if limit is not None and order(event.time) > limit:
            continue
        if isinstance(event, StoryRuled) and event.data.ruling.status:
            statuses.add(event.data.ruling.ruling)
        elif isinstance(event, StoryAdopted):
            statuses.update(ruling.ruling for ruling in event.data.rulings if ruling.status)
        told = event.data.ruling if isinstance(event, StoryUnruled) else None
        ruled = told in statuses or (isinstance(event, StoryRuled) and event.data.ruling.status)
        if ruled and spoken is not None and order(event.time) > spoken:
            continue
        yield event


def _free(state: StoryState, now: StoryState) -> StoryState:
    """Return a state of the past without the items that may not be released today."""
    telling = {fact.item for fact in now.facts.values() if fact.kind and fact.alive}
    told = {fact.item for fact in state.facts.values() if fact.kind}
    free = {
        name
        for name in state.items
        if name in now.items and now.items[name].released and (name in telling or name not in told)
    }
    return replace(
        state,
        items={name: item for name, item in state.items.items() if name in free},
        facts={key: fact for key, fact in state.facts.items() if fact.item in free},
        memo={},
    )
