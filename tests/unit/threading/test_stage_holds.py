"""Withholdings and releases that are told in another item: before their item, behind it, and in any order."""

from itertools import permutations
from typing import Any

import orjson
import pytest

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"
BY_ID, BY_HEADLINE = {"guid": "i1"}, {"headline": REPORT}
BY_TIME = {"slug": "VARGA-PLANT", "moved_at": "2026-05-04T08:00:20Z"}


def notice(feed: Any, signal: str, told: dict[str, str], at: str, item: str | None = None) -> Any:
    """Take a notice that withholds or frees another item."""
    status = "withheld" if signal == "withhold" else "usable"
    return feed.item(item or f"{signal}{at}", at, f"ADVISORY {at}", signal=signal, status=status, holds=told)


def comes(feed: Any, make: Any, at: str = "08:00", **header: Any) -> Any:
    """Take the item that notices name."""
    return feed.item("i1", at, REPORT, make.claim(CLOSURE), **{"slug": "VARGA-PLANT/", **header})


def state(feed: Any) -> tuple[str, str | None]:
    """Return the state of the item in threading's books, and its embargo."""
    book = orjson.loads(feed.state.entries["book/i1"])
    return book["state"], book["header"].get("embargoed_until")


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
@pytest.mark.parametrize("told", [(BY_ID, BY_ID), (BY_HEADLINE, BY_HEADLINE), (BY_ID, BY_HEADLINE), (BY_TIME, BY_ID)])
@pytest.mark.parametrize("times", [("09:00", "10:00", "live"), ("10:00", "09:00", "withheld")], ids=str)
def test_the_later_of_two_notices_decides_in_whatever_order_all_come(
    feed: Any, make: Any, order: Any, told: Any, times: tuple[str, str, str]
) -> None:
    """By their own times: a release frees what a withholding before it held, also where the item comes last of all."""
    holds, frees, expected = times
    steps = [
        lambda: comes(feed, make),
        lambda: notice(feed, "withhold", told[0], holds),
        lambda: notice(feed, "release", told[1], frees),
    ]
    for number in order:
        steps[number]()
        feed.stage.load(feed.state)
    assert state(feed)[0] == expected


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_a_later_usable_version_frees_in_whatever_order_all_come(feed: Any, make: Any, order: Any) -> None:
    """A withholding keeps an item back until a later version of it that is usable."""
    steps = [
        lambda: comes(feed, make),
        lambda: notice(feed, "withhold", BY_ID, "09:00"),
        lambda: notice(feed, "release", BY_ID, "08:30"),
        lambda: comes(feed, make, "11:00", version="2", signal="update"),
    ]
    for number in order:
        steps[number]()
    assert state(feed)[0] == "live"


def test_a_release_before_its_item_ends_what_that_brings(feed: Any, make: Any) -> None:
    """An embargo, or a withholding of its own, that is older than the release."""
    notice(feed, "release", BY_ID, "10:00")
    comes(feed, make, embargoed_until="2026-05-05T00:00:00Z", signal="withhold", status="withheld")
    assert state(feed) == ("live", None)


def test_a_release_that_is_older_than_its_item_frees_nothing(feed: Any, make: Any) -> None:
    """What the agency sent later stands."""
    notice(feed, "release", BY_ID, "07:00")
    comes(feed, make, embargoed_until="2026-05-05T00:00:00Z")
    assert state(feed) == ("live", "2026-05-05T00:00:00Z")


def test_a_slug_alone_frees_the_one_that_waits_under_it(feed: Any, make: Any) -> None:
    """It ends the withholding, which told more, and nothing that comes later."""
    notice(feed, "withhold", BY_TIME, "09:00")
    freed = notice(feed, "release", {"slug": "VARGA-PLANT/"}, "10:00")
    assert (make.settled(freed).data.outcome, make.settled(freed).data.why) == ("empty", "frees what has not come")
    comes(feed, make)
    assert state(feed)[0] == "live"


def test_a_slug_alone_frees_none_of_two(feed: Any, make: Any) -> None:
    """Which one is meant is a task for the desk: what is held stays held."""
    notice(feed, "withhold", BY_TIME, "09:00")
    notice(feed, "withhold", {**BY_TIME, "moved_at": "2026-05-04T07:00:00Z"}, "09:01")
    notice(feed, "release", {"slug": "VARGA-PLANT/"}, "10:00")
    comes(feed, make)
    assert state(feed)[0] == "withheld"


def test_a_release_of_one_leaves_another_that_waits(feed: Any, make: Any) -> None:
    """It frees what it names."""
    notice(feed, "withhold", BY_ID, "09:00")
    notice(feed, "release", {"guid": "i2"}, "10:00")
    comes(feed, make)
    assert state(feed)[0] == "withheld"


def test_a_notice_is_released_by_its_own_later_version(feed: Any, make: Any) -> None:
    """The same notice says first hold and then free; its first version again, late, holds nothing."""
    notice(feed, "withhold", BY_ID, "09:00", item="n1")
    notice(feed, "release", BY_ID, "10:00", item="n1")
    notice(feed, "withhold", BY_ID, "09:00", item="n1")
    comes(feed, make)
    assert state(feed)[0] == "live"


def test_an_item_that_is_killed_before_it_comes_is_not_freed(feed: Any, make: Any) -> None:
    """A release ends a withholding, never a kill."""
    feed.item("k1", "09:00", "KILL", body="", signal="kill", status="canceled", kills=BY_ID)
    notice(feed, "release", BY_ID, "10:00")
    assert make.applied(comes(feed, make)) == []
    assert state(feed)[0] == "killed"


def test_a_first_version_that_is_a_kill_is_one_though_a_withholding_waits(feed: Any, make: Any) -> None:
    """The item's own word is the stronger one; what comes late behind it says nothing."""
    notice(feed, "withhold", BY_ID, "10:00")
    feed.item("i1", "09:00", "KILL", body="", signal="kill", status="canceled")
    assert make.applied(comes(feed, make)) == []
    assert state(feed)[0] == "killed"


def test_a_notice_under_the_headline_that_is_held_acts_itself(feed: Any, make: Any) -> None:
    """A release that bears the held item's headline is no item to be held."""
    notice(feed, "withhold", BY_HEADLINE, "09:00")
    feed.item("n2", "10:00", REPORT, signal="release", status="usable", holds=BY_HEADLINE, body="")
    comes(feed, make)
    assert state(feed)[0] == "live"


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_holds_and_releases_without_a_text_may_overtake_what_they_hold(feed: Any, make: Any, order: Any) -> None:
    """The text is that of the version that has one, the hold that of the newest, in whatever order they come."""
    steps = [
        lambda: comes(feed, make, version="1"),
        lambda: feed.item("i1", "09:00", "Held", body="", version="2", signal="withhold", status="withheld"),
        lambda: feed.item("i1", "10:00", "Free", body="", version="3", signal="release"),
    ]
    taken = []
    for number in order:
        taken += make.applied(steps[number]())
        feed.stage.load(feed.state)
    assert state(feed)[0] == "live"
    assert [row.mention.text for event in taken for row in event.data.added] == [CLOSURE]


def test_an_older_text_behind_a_hold_that_had_a_text_of_its_own_changes_nothing(feed: Any, make: Any) -> None:
    """The newest text is what the item says, held or not."""
    feed.item("i1", "09:00", f"{REPORT} line", make.claim(f"{CLOSURE} line"), signal="withhold", status="withheld")
    late = comes(feed, make)
    assert make.settled(late).data.outcome == "duplicate"
