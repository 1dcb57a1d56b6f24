"""Properties of the past: each sense is a fold, the end of time is now, and nothing held gets out by asking for it."""

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from events.catalogue import StoryEvent
from events.views import StoryView
from projections.past import fold, released_then, story_then
from projections.policy import DEFAULT
from projections.showing import view
from tests.properties.test_story_fold import tellings

LATE = "2100-01-01"
TIMES = st.sampled_from([f"2026-03-0{day}T{hour:02}:30:00Z" for day in (2, 3) for hour in (7, 9, 11, 13, 15, 17, 23)])


def names(shown: StoryView) -> set[str]:
    """Return every item that a view names."""
    rows = [row.item for claim in shown.claims for row in (*claim.postures, *claim.tentative)]
    told = [item for claim in shown.claims for origin in claim.origins for item in origin.items]
    return {*shown.items, *rows, *told}


@settings(max_examples=40, deadline=None)
@for_all(tellings())
def test_at_the_end_of_time_both_senses_show_what_is_shown_now(events: tuple[StoryEvent, ...]) -> None:
    """Nothing is hidden by a time after all that was said and received."""
    now = view(fold(events), DEFAULT)
    assert story_then(events, DEFAULT, known_at=LATE) == now
    assert story_then(events, DEFAULT, as_of=LATE, known_at=LATE).model_copy(update={"as_of": now.as_of}) == now


@settings(max_examples=40, deadline=None)
@for_all(tellings(), TIMES)
def test_known_at_a_time_is_what_was_shown_then(events: tuple[StoryEvent, ...], time: str) -> None:
    """What the log held then, folded then, gave the same view."""
    then = [event for event in events if event.time <= time]
    assert story_then(events, DEFAULT, known_at=time) == view(fold(then), DEFAULT)


@settings(max_examples=40, deadline=None)
@for_all(tellings(), TIMES)
def test_as_of_a_time_shows_nothing_that_was_said_later(events: tuple[StoryEvent, ...], time: str) -> None:
    """Every row was said by then, by the day where only a day is known."""
    shown = story_then(events, DEFAULT, as_of=time)
    said = [row.said_at for claim in shown.claims for row in claim.postures]
    assert all(one <= time if len(one) > 10 else one <= time[:10] for one in said)


@settings(max_examples=120, deadline=None)
@for_all(tellings(), TIMES, st.sampled_from((None, "2026-03-02", "2026-03-03")))
def test_the_public_past_names_only_items_that_are_free_today(
    events: tuple[StoryEvent, ...], known_at: str, as_of: str | None
) -> None:
    """Whatever was known then: no item that is held, killed or gone today, and nothing pending."""
    now = fold(events)
    shown = released_then(events, now, DEFAULT, as_of=as_of, known_at=known_at)
    if shown is not None:
        free = {name for name, item in now.items.items() if item.released}
        assert names(shown) <= free
        assert all(claim.pending is None for claim in shown.claims)


@settings(max_examples=80, deadline=None)
@for_all(tellings(), st.sampled_from(("2026-03-02", "2026-03-03", "2026-03-03T12:30:00Z")))
def test_the_public_sees_no_words_of_a_held_item_as_of_any_time(events: tuple[StoryEvent, ...], as_of: str) -> None:
    """Without a known_at either: rows and items are of free items."""
    now = fold(events)
    shown = released_then(events, now, DEFAULT, as_of=as_of)
    if shown is not None:
        held = {name for name, item in now.items.items() if item.held}
        rows = {row.item for claim in shown.claims for row in claim.postures}
        assert held.isdisjoint({*shown.items, *rows})
