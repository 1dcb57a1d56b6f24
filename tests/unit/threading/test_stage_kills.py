"""A kill that is told in another item."""

from typing import Any

import pytest

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"


def _kill(feed: Any, told: dict[str, str], at: str = "12:00", **header: Any) -> Any:
    return feed.item("k1", at, "ADVISORY-KILL", body="", signal="kill", kills=told, **header)


@pytest.mark.parametrize(
    "told",
    [
        {"guid": "i1"},
        {"slug": "VARGA-PLANT", "moved_at": "2026-05-04T08:00:20Z"},
        {"headline": "Varga Glass to Close Torvik Plant."},
        {"slug": "varga-plant/", "headline": REPORT},
    ],
)
def test_a_kill_told_in_another_item_acts_on_the_one_that_it_names(feed: Any, make: Any, told: dict[str, str]) -> None:
    """By id, by slug and time, or by quoted headline."""
    (before,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/"))
    found = _kill(feed, told)
    (killed,) = make.applied(found)
    assert killed.data.header.item == "i1"
    assert killed.data.header.status == "canceled"
    assert [row.event for row in killed.data.taken_back] == [before.data.added[0].event]
    assert make.settled(found).data.why == "kills i1"


@pytest.mark.parametrize(
    ("told", "header", "at"),
    [
        ({"headline": "Another headline"}, {}, "12:00"),
        ({"slug": "VARGA-PLANT", "moved_at": "2026-05-04T08:10:00Z"}, {}, "12:00"),
        ({"moved_at": "2026-05-04T08:00:00Z"}, {}, "12:00"),
        ({"guid": "i1"}, {"provider": "Hillwire"}, "12:00"),
        ({"guid": "i1"}, {}, "2026-05-06T08:30:00Z"),
    ],
)
def test_a_kill_that_names_none_is_a_task_for_the_desk(
    feed: Any, make: Any, told: dict[str, str], header: dict[str, str], at: str
) -> None:
    """Another headline, another minute, no name, another provider, two days later: nothing is killed."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/")
    found = _kill(feed, told, at, **header)
    assert make.applied(found) == []
    assert "a task for the desk" in make.settled(found).data.why


def test_a_kill_that_names_several_is_a_task_for_the_desk(feed: Any, make: Any) -> None:
    """Two items under one slug: it is not for the machine to choose."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA")
    feed.item("i2", "08:30", "Varga Glass declines comment", slug="VARGA")
    found = _kill(feed, {"slug": "VARGA"})
    assert make.applied(found) == []
    assert "a task for the desk" in make.settled(found).data.why


def test_a_later_version_outlives_a_kill_that_was_told_before_it(feed: Any, make: Any) -> None:
    """A kill acts unless a later usable version exists."""
    feed.item("i1", "13:00", REPORT, make.claim(CLOSURE))
    assert make.applied(_kill(feed, {"guid": "i1"}, "12:00")) == []


def test_a_kill_before_its_item_kills_it(feed: Any, make: Any) -> None:
    """What overtakes its item, and quotes its headline as kills do, leaves nothing of it when it comes."""
    killed = feed.item(
        "i1", "09:00", f"KILL-{REPORT}", body="", signal="kill", status="canceled", kills={"headline": REPORT}
    )
    assert make.applied(killed) == []
    late = feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    assert make.settled(late).data.outcome == "duplicate"
    assert make.applied(late) == []


def test_a_kill_is_found_after_a_restart(feed: Any, make: Any) -> None:
    """Which items may be named is rebuilt from the state."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    feed.stage.load(feed.state)
    assert len(make.applied(_kill(feed, {"headline": REPORT}))) == 1


@pytest.mark.parametrize(
    "told",
    [{"guid": "i1"}, {"slug": "VARGA-PLANT", "moved_at": "2026-05-04T08:00:20Z"}, {"headline": REPORT}],
)
def test_a_kill_told_of_an_item_before_it_comes_waits_for_it(feed: Any, make: Any, told: dict[str, str]) -> None:
    """It says nothing when it comes, also after a restart; a later version of it speaks again."""
    assert "a task for the desk" in make.settled(_kill(feed, told)).data.why
    feed.stage.load(feed.state)
    late = feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/")
    assert make.settled(late).data.outcome == "duplicate"
    assert make.applied(late) == []
    assert len(make.applied(feed.item("i1", "13:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/"))) == 1


@pytest.mark.parametrize(
    ("told", "at", "header"),
    [
        ({"slug": "VARGA-PLANT"}, "08:00", {}),
        ({"headline": REPORT}, "12:01", {}),
        ({"headline": REPORT}, "08:00", {"provider": "Hillwire"}),
        ({"headline": "Another headline"}, "08:00", {}),
    ],
)
def test_a_waiting_kill_leaves_others_alone(
    feed: Any, make: Any, told: dict[str, str], at: str, header: dict[str, str]
) -> None:
    """A slug alone may mean any item, a substitute comes after its kill, another provider's words are its own."""
    _kill(feed, told)
    assert len(make.applied(feed.item("i1", at, REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/", **header))) == 1


def test_a_substitute_kills_and_speaks_for_itself(feed: Any, make: Any) -> None:
    """An item that is no kill itself but tells of one: the other's claim goes, its own stands."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    found = feed.item("i2", "09:00", f"{REPORT} line", make.claim(f"{CLOSURE} line"), kills={"headline": REPORT})
    assert {event.data.header.item for event in make.applied(found)} == {"i1", "i2"}
    assert make.settled(found).data.outcome == "derived"


def test_a_kill_that_tells_of_its_own_slug_alone_is_of_its_own_item(feed: Any, make: Any) -> None:
    """Where a wire knows an item by its keyword, the kill overtakes the item that it is a take of."""
    feed.item("i1", "12:00", "KILL", body="", signal="kill", slug="VARGA-PLANT", kills={"slug": "VARGA-PLANT"})
    late = feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT")
    assert make.settled(late).data.outcome == "duplicate"
    assert make.applied(late) == []
    assert len(make.applied(feed.item("i1", "13:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT"))) == 1
