"""Withheld items, embargoes, and the clock that ends them."""

from typing import Any

from events.catalogue import HoldLifted, ItemApplied

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"
UNTIL = "2026-05-04T12:00:00Z"


def test_an_embargo_lifts_before_the_item_that_moves_the_clock_takes_effect(feed: Any, make: Any) -> None:
    """The lift is the story's next event, then the item's; it is told once."""
    (held,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), embargoed_until=UNTIL))
    assert (held.data.state.embargoed_until, held.data.state.lifted) == (UNTIL, False)
    assert not [e for e in feed.item("i0", "11:59", "Fog on the lakes") if isinstance(e, HoldLifted)]
    found = feed.item("i2", "12:00", "Varga Glass denies closure", make.response("deny", "Varga Glass", CLOSURE))
    assert [type(event) for event in found][:2] == [HoldLifted, ItemApplied]
    assert (found[0].data.item, found[0].data.at, found[0].data.seq) == ("i1", UNTIL, 2)
    assert not [e for e in feed.clock("13:00") if isinstance(e, HoldLifted)]


def test_the_clock_alone_lifts_embargoes_in_their_order(feed: Any, make: Any) -> None:
    """The earliest comes first, whatever the order of arrival."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), embargoed_until="2026-05-04T11:00:00Z")
    feed.item("i2", "08:10", "Osk mayor to resign", make.claim("Osk mayor Lund resigns"), embargoed_until=UNTIL)
    early = "2026-05-04T10:00:00Z"
    feed.item("i3", "08:20", "Brenna ferry sold", make.claim("Brenna sells ferry"), embargoed_until=early)
    feed.stage.load(feed.state)
    found = [event.data.item for event in feed.clock("23:00") if isinstance(event, HoldLifted)]
    assert found == ["i3", "i1", "i2"]


def test_an_embargo_that_is_past_on_arrival_holds_nothing(feed: Any, make: Any) -> None:
    """An item may come after its embargo."""
    (found,) = make.applied(feed.item("i1", "13:00", REPORT, make.claim(CLOSURE), embargoed_until=UNTIL))
    assert found.data.state.lifted


def test_a_version_without_the_embargo_ends_it_and_a_kill_forgets_it(feed: Any, make: Any) -> None:
    """Nothing lifts twice, and nothing lifts that is dead."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), embargoed_until=UNTIL)
    feed.item("i2", "08:00", "Osk mayor to resign", make.claim("Osk mayor Lund resigns"), embargoed_until=UNTIL)
    (free,) = make.applied(feed.item("i1", "09:00", REPORT, make.claim(CLOSURE), signal="update"))
    assert free.data.state.embargoed_until is None
    feed.item("i2", "09:00", "KILL", body="", signal="kill", status="canceled")
    assert [event for event in feed.clock("13:00") if isinstance(event, HoldLifted)] == []


def test_withholding_without_text_keeps_what_the_item_carries_until_it_is_released(feed: Any, make: Any) -> None:
    """Only the state changes: nothing is taken back, nothing told again."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    (held,) = make.applied(feed.item("i1", "09:00", "", body="", signal="withhold", status="withheld"))
    assert held.data.state.state == "withheld"
    assert (held.data.added, held.data.restated, held.data.taken_back) == ((), (), ())
    assert held.data.header.headline == REPORT
    (free,) = make.applied(feed.item("i1", "10:00", REPORT, body="", signal="release"))
    assert free.data.state.state == "live"
    assert free.data.taken_back == ()


def test_an_item_that_comes_withheld_is_told_again_when_it_is_released(feed: Any, make: Any) -> None:
    """The release brings the text: the same mention, live."""
    (held,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), signal="withhold", status="withheld"))
    (free,) = make.applied(feed.item("i1", "09:00", REPORT, make.claim(CLOSURE), signal="release"))
    assert (held.data.state.state, free.data.state.state) == ("withheld", "live")
    assert free.data.restated[0].event == held.data.added[0].event
