"""A withholding or a release that is told in another item."""

from typing import Any

import pytest

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"


def _notice(feed: Any, item: str, at: str, signal: str, told: dict[str, str], **header: Any) -> Any:
    status = "withheld" if signal == "withhold" else "usable"
    return feed.item(item, at, "ADVISORY", body="", signal=signal, status=status, holds=told, **header)


@pytest.mark.parametrize("told", [{"guid": "i1"}, {"slug": "VARGA-PLANT"}, {"headline": REPORT}])
def test_a_notice_withholds_and_frees_the_item_that_it_names(feed: Any, make: Any, told: dict[str, str]) -> None:
    """What the item carries stays as it is, and is kept back until a notice frees it."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA-PLANT/")
    held = _notice(feed, "n1", "09:00", "withhold", told)
    (step,) = make.applied(held)
    assert (step.data.header.item, step.data.state.state, step.data.taken_back) == ("i1", "withheld", ())
    assert make.settled(held).data.why == "withholds i1"
    feed.stage.load(feed.state)
    freed = _notice(feed, "n2", "10:00", "release", told)
    (step,) = make.applied(freed)
    assert (step.data.header.item, step.data.state.state) == ("i1", "live")
    assert make.settled(freed).data.why == "frees i1"


def test_a_release_told_in_another_item_ends_an_embargo(feed: Any, make: Any) -> None:
    """Before its time has come."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), embargoed_until="2026-05-04T18:00:00Z")
    (step,) = make.applied(_notice(feed, "n1", "10:00", "release", {"guid": "i1"}))
    assert (step.data.header.item, step.data.state.state, step.data.header.embargoed_until) == ("i1", "live", None)


def test_a_withholding_ends_with_a_later_version(feed: Any, make: Any) -> None:
    """That is usable; one that came before the notice does not outlive it."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    _notice(feed, "n1", "09:00", "withhold", {"guid": "i1"})
    (step,) = make.applied(feed.item("i1", "11:00", REPORT, make.claim(CLOSURE), version="2"))
    assert step.data.state.state == "live"
    late = _notice(feed, "n2", "10:00", "withhold", {"guid": "i1"})
    assert make.applied(late) == []
    assert "of which a later version came" in make.settled(late).data.why


@pytest.mark.parametrize(
    ("told", "header"),
    [({"headline": "Another headline"}, {}), ({"guid": "i1"}, {"provider": "Hillwire"}), ({"slug": "VARGA"}, {})],
)
def test_a_withholding_that_names_none_for_sure_holds_none(
    feed: Any, make: Any, told: dict[str, str], header: dict[str, str]
) -> None:
    """Another headline, another provider, a slug that two items have."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA")
    feed.item("i2", "08:30", "Varga Glass declines comment", slug="VARGA")
    applied = make.applied(_notice(feed, "n1", "09:00", "withhold", told, **header))
    assert [step.data.header.item for step in applied if step.data.header.item in ("i1", "i2")] == []


def test_what_was_killed_is_neither_withheld_nor_freed(feed: Any, make: Any) -> None:
    """A kill is no hold."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    feed.item("i1", "08:30", f"KILL-{REPORT}", body="", signal="kill", status="canceled")
    applied = make.applied(_notice(feed, "n1", "09:00", "release", {"guid": "i1"}))
    assert [step.data.header.item for step in applied if step.data.header.item == "i1"] == []


@pytest.mark.parametrize("told", [{"guid": "i1"}, {"headline": REPORT}])
def test_a_withholding_told_of_an_item_before_it_comes_waits_for_it(feed: Any, make: Any, told: dict[str, str]) -> None:
    """The item is withheld from the first, also after a restart; a later version of it is not."""
    _notice(feed, "n1", "09:00", "withhold", told)
    feed.stage.load(feed.state)
    (step,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    assert (step.data.header.item, step.data.state.state) == ("i1", "withheld")
    (step,) = make.applied(feed.item("i1", "11:00", REPORT, make.claim(CLOSURE), version="2"))
    assert step.data.state.state == "live"
