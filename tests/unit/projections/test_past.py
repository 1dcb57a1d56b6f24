"""A story as of a time, in both senses, and what of the past may be released."""

from typing import Any

import pytest

from events.errors import BadInputError
from events.views import StoryView
from projections.past import fold, released_then, story_then
from projections.policy import DEFAULT
from projections.telling import (
    Happening,
    Telling,
    adopts,
    answers,
    item,
    kill,
    lifts,
    release,
    reports,
    rules,
    unrules,
    withhold,
)

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), headline="Tarn Rail to close its line")
DENIAL = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"), headline="Tarn Rail denies")


def told(*happenings: Happening) -> Telling:
    """Return a story in which these things happened."""
    telling = Telling()
    for happening in happenings:
        happening(telling)
    return telling


def then(telling: Telling, **times: str) -> StoryView:
    """Return the story as the desk sees it then."""
    return story_then(telling.events, DEFAULT, **times)


def public(telling: Telling, **times: str) -> Any:
    """Return the story as of a time as it may be released now."""
    return released_then(telling.events, fold(telling.events), DEFAULT, **times)


def test_a_late_arrival_was_so_then_and_was_not_known_then() -> None:
    """What was said on Tuesday and arrived on Thursday: each sense, and both together."""
    late = item("b", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    story = told(REPORT, late)
    assert then(story, as_of="2026-03-03").status == "denied"
    assert then(story, as_of="2026-03-02").status == "unconfirmed"
    assert then(story, known_at="2026-03-04").status == "unconfirmed"
    assert then(story, as_of="2026-03-03", known_at="2026-03-04").status == "unconfirmed"
    assert then(story, as_of="2026-03-03", known_at="2026-03-05").status == "denied"


def test_a_bare_day_means_its_end() -> None:
    """As of the 3rd is after all that was said on the 3rd; the view says which moment it shows."""
    story = told(REPORT, DENIAL)
    assert then(story, as_of="2026-03-03").status == "denied"
    assert then(story, as_of="2026-03-03T08:59:59Z").status == "unconfirmed"
    assert then(story, as_of="2026-03-03").as_of == "2026-03-03T23:59:59.999Z"
    assert then(story, known_at="2026-03-03").as_of == "2026-03-03T09:00:00Z"


def test_a_correction_counts_for_the_time_that_it_corrects() -> None:
    """A denial that was none was never so, yet it was what we knew until the correction."""
    corrected = item("b", "2026-03-04T09:00:00Z", signal="correction", headline="Corrected")
    story = told(REPORT, DENIAL, corrected)
    assert then(story, as_of="2026-03-03").status == "unconfirmed"
    assert then(story, known_at="2026-03-03").status == "denied"
    assert then(story, known_at="2026-03-04").status == "unconfirmed"


def test_a_kill_counts_for_the_time_before_it() -> None:
    """What was killed was never so; until the kill it was known as reported."""
    story = told(REPORT, kill("a", "2026-03-05T09:00:00Z"))
    assert then(story, as_of="2026-03-02").status == "withdrawn"
    assert then(story, known_at="2026-03-02").status == "unconfirmed"
    assert then(story, known_at="2026-03-05").status == "withdrawn"


def test_a_ruled_status_counts_from_when_it_was_ruled_and_a_strike_from_the_first() -> None:
    """An editor's status is said when he says it; a struck mention never was one."""
    ruled = told(REPORT, rules("r", "2026-03-04T09:00:00Z", status="confirmed"), unrules("r", "2026-03-06T09:00:00Z"))
    assert then(ruled, as_of="2026-03-03").status == "unconfirmed"
    assert then(ruled, as_of="2026-03-05").status == "confirmed"
    assert then(ruled, as_of="2026-03-06").status == "unconfirmed"
    struck = told(REPORT, DENIAL, rules("r", "2026-03-04T09:00:00Z", strike="b:response:Tarn Rail:deny:c"))
    assert then(struck, as_of="2026-03-03").status == "unconfirmed"
    assert then(struck, known_at="2026-03-03").status == "denied"


def test_before_a_merge_the_survivor_did_not_know_the_other() -> None:
    """What was adopted was so before the merge, and known to this story only after it."""
    story = told(REPORT, adopts("2026-03-05T09:00:00Z", DENIAL))
    assert then(story, as_of="2026-03-03").status == "denied"
    assert then(story, known_at="2026-03-04").status == "unconfirmed"
    assert then(story, known_at="2026-03-05").status == "denied"


def test_a_merged_story_is_what_it_was_before_it_went() -> None:
    """Asked for a time before the merge, the old id shows its own story; after it, where it went."""
    other = Telling("other")
    DENIAL(other)
    survivor = told(REPORT)
    survivor.adopt(other, "2026-03-05T09:00:00Z")
    assert then(other, known_at="2026-03-04").status == "denied"
    assert then(other).merged_into == "s"
    free = released_then(other.events, fold(survivor.events), DEFAULT, known_at="2026-03-04")
    assert free is not None
    assert free.status == "denied"


def test_items_are_those_that_came_by_then_or_told_what_was_said_by_then() -> None:
    """The view names the items that it rests on."""
    late = item("c", "2026-03-06T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    story = told(REPORT, DENIAL, late)
    assert then(story, as_of="2026-03-02").items == ("a",)
    assert then(story, as_of="2026-03-03").items == ("a", "b", "c")


def test_before_an_embargo_lifts_the_public_sees_nothing_of_it_at_any_time() -> None:
    """Not as of a time, not as known, and after the lift not as known before it."""
    held = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"), embargoed_until="2026-03-04T12:00:00Z")
    story = told(REPORT, held)
    for times in (
        {"as_of": "2026-03-09"},
        {"known_at": "2026-03-09"},
        {"as_of": "2026-03-03", "known_at": "2026-03-04"},
    ):
        view = public(story, **times)
        assert (view.status, view.claims[0].postures, view.claims[0].pending, view.items) == (
            "unconfirmed", (), None, ("a",),
        )  # fmt: skip
    lifted = told(REPORT, held, lifts("b", "2026-03-04T12:00:00Z"))
    assert public(lifted, known_at="2026-03-04T11:00:00Z").status == "unconfirmed"
    assert public(lifted, known_at="2026-03-04T12:00:00Z").status == "denied"
    assert public(lifted, as_of="2026-03-03").status == "denied"


@pytest.mark.parametrize("end", [withhold("b", "2026-03-05T09:00:00Z"), kill("b", "2026-03-05T09:00:00Z")])
def test_the_public_does_not_get_at_what_was_taken_out_by_asking_for_the_time_before(end: Happening) -> None:
    """The desk sees what was known then; the public sees it without what may not be released today."""
    story = told(REPORT, DENIAL, end)
    assert then(story, known_at="2026-03-04").status == "denied"
    view = public(story, known_at="2026-03-04")
    assert (view.status, view.items, view.title) == ("unconfirmed", ("a",), "Tarn Rail to close its line")
    assert "denies" not in view.model_dump_json()


def test_what_is_released_again_may_be_seen_in_the_past_again() -> None:
    """Withheld for a while: the past shows it once it is free."""
    story = told(REPORT, DENIAL, withhold("b", "2026-03-05T09:00:00Z"), release("b", "2026-03-06T09:00:00Z"))
    assert public(story, known_at="2026-03-04").status == "denied"
    assert public(story, known_at="2026-03-05").status == "unconfirmed"


def test_the_public_sees_no_past_of_an_item_that_moved_away() -> None:
    """Of what an item told before it left the story nothing is known here any more: it may be held elsewhere."""
    moved = item("b", "2026-03-04T09:00:00Z", signal="correction")
    story = told(REPORT, DENIAL, moved)
    assert then(story, known_at="2026-03-03").status == "denied"
    assert public(story, known_at="2026-03-03").status == "unconfirmed"


def test_a_story_that_was_never_released_has_no_public_past() -> None:
    """All of it held: nothing at any time."""
    story = told(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), withheld=True))
    assert public(story, as_of="2026-03-09") is None
    assert public(story, known_at="2026-03-09") is None


def test_the_title_of_a_held_item_is_no_public_title() -> None:
    """A free item without a claim stands in the story: its headline is the title, not that of what is held."""
    held = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), headline="Secret", withheld=True)
    story = told(held, item("b", "2026-03-02T09:00:00Z", headline="Trains run late"))
    assert public(story, as_of="2026-03-09").title == "Trains run late"
    assert "Secret" not in public(story, as_of="2026-03-09").model_dump_json()


def test_what_is_no_time_is_said_to_be_none() -> None:
    """The error names the text and how a time is written."""
    for times in ({"as_of": "yesterday"}, {"known_at": "2026-13-01"}):
        with pytest.raises(BadInputError, match="no instant"):
            then(told(REPORT), **times)
