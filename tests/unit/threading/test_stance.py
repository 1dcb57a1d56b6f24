"""What a headline makes of a claim, and that each item's stance stands with its claim."""

from typing import Any

import pytest

from projections.policy import DEFAULT
from projections.showing import picture
from projections.story import StoryState, evolve
from streams.threading.stance import STANCES, likeliest, stance

CLAIM = "The Corran brewery is moving its brewing to Telmark"


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Corran brewery moves its brewing to Telmark", "for"),
        ("Corran brewery to leave the old town for Telmark", "for"),
        ("No, the Corran brewery is not moving to Telmark", "against"),
        ("Corran brewery denies it is moving to Telmark", "against"),
        ("Hoax: brewery move to Telmark was a prank", "against"),
        ("Is the Corran brewery moving to Telmark?", "observing"),
        ("Corran brewery reportedly moving to Telmark", "observing"),
        ("Brewery may move to Telmark, report claims", "observing"),
        ("", None),
    ],
)
def test_a_headline_takes_a_stance(headline: str, expected: str | None) -> None:
    """Told as fact, denied, or passed on as a report or a question; without a headline there is none."""
    assert stance(headline, CLAIM) == expected


def test_without_weights_the_first_stance_is_taken() -> None:
    """Facts that were never weighed count nothing, and equals are settled by the order of the labels."""
    assert likeliest({}, "Anything at all", CLAIM) == STANCES[0]


def test_the_stance_of_each_item_stands_with_its_claim(feed: Any, make: Any) -> None:
    """Reported as fact by one item and denied by the headline of another; a later version changes it."""
    claim = "Varga Glass will close its Torvik plant"
    denial = make.response("deny", "Varga Glass", "it would close its Torvik plant")
    applied = make.applied(feed.item("i1", "08:00", "Varga Glass to close Torvik plant", make.claim(claim)))
    applied += make.applied(feed.item("i2", "09:00", "Varga Glass denies it will close Torvik plant", denial))
    assert _stances(applied) == {"i1": "for", "i2": "against"}
    applied += make.applied(
        feed.item("i1", "10:00", "Varga Glass may close Torvik plant: report", make.claim(claim), version="2")
    )
    assert _stances(applied) == {"i1": "observing", "i2": "against"}


def test_a_withheld_item_takes_no_stance(feed: Any, make: Any) -> None:
    """What may not be released is in no list that is shown."""
    claim = make.claim("Varga Glass will close its Torvik plant")
    applied = make.applied(feed.item("i1", "08:00", "Varga Glass to close Torvik plant", claim))
    applied += make.applied(feed.item("i1", "09:00", "Varga Glass to close Torvik plant", claim, signal="withhold"))
    assert _stances(applied) == {}


def _stances(events: list[Any]) -> dict[str, str]:
    state = StoryState(events[0].data.story)
    for event in events:
        state = evolve(state, event)
    (shown,) = picture(state, DEFAULT).view.claims
    return {one.item: one.stance for one in shown.stances}
