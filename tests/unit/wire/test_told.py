"""How an item names another one that it kills or replaces."""

import pytest

from events.wire_item import Told
from streams.wire.told import moved_at, replaced_in, told_in

AT = "2026-05-19T12:50:00Z"  # a Tuesday


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        (
            'Please kill the item headlined "Ferry line sold to Harrow", moved at 0905 GMT on Tuesday.',
            Told(headline="Ferry line sold to Harrow", moved_at="2026-05-19T09:05:00Z"),
        ),
        (
            "The story headlined \u201cFerry line sold\u201d is withdrawn.",
            Told(headline="Ferry line sold"),
        ),
        (
            "Kills FERRY-SALE/ moved at 2340 GMT",
            Told(slug="FERRY-SALE/", moved_at="2026-05-18T23:40:00Z"),
        ),
        (
            "Please kill the story slugged Vell-Ferry, sent at 9:05 a.m. EDT on May 18.",
            Told(slug="Vell-Ferry", moved_at="2026-05-18T13:05:00Z"),
        ),
        ("Kills item urn:newsml:corran.example:2026:71.", Told(guid="urn:newsml:corran.example:2026:71")),
        ("Please kill item number 90417 at once", Told(guid="90417")),
        ('Clients should delete the story "Ferry line sold to Harrow"', Told(headline="Ferry line sold to Harrow")),
        ("KILL. Do not use.", None),
        ("The item moved at 0905 GMT is withdrawn.", None),
    ],
)
def test_what_a_notice_names(notice: str, told: Told | None) -> None:
    """Id, slug and time, or quoted headline; a time alone names nothing."""
    assert told_in(notice, AT) == told


@pytest.mark.parametrize(
    ("words", "instant"),
    [
        ("moved at 0905 GMT", "2026-05-19T09:05:00Z"),
        ("moved at 09:05 GMT on Monday", "2026-05-18T09:05:00Z"),
        ("sent on May 17 at 1500 CEST", "2026-05-17T13:00:00Z"),
        ("issued at 11.30 p.m. GMT", "2026-05-18T23:30:00Z"),
        ("filed at 1200 XYZ", None),
        ("moved at 2565 GMT", None),
        ("moved at 0905 GMT on February 31", None),
        ("moved in the morning", None),
    ],
)
def test_times_of_moving(words: str, instant: str | None) -> None:
    """The latest such time that is not after the notice; what is no time is none."""
    assert moved_at(words, AT) == instant
    assert moved_at(words, None) is None


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ('Replaces story headlined "Ferry line sold"', Told(headline="Ferry line sold")),
        ("Corrects item slugged FERRY-SALE/", Told(slug="FERRY-SALE/")),
        ("This replaces urn:newsml:corran.example:2026:71", Told(guid="urn:newsml:corran.example:2026:71")),
        ('In item headlined "Ferry line sold", corrects price', Told(headline="Ferry line sold")),
        ("Corrects paragraph 3", None),
        ("In April 1 item, corrects last paragraph", None),
        ("Updates with share price", None),
    ],
)
def test_what_a_note_replaces(note: str, told: Told | None) -> None:
    """An update under a new id is a new item unless it says what it replaces."""
    assert replaced_in(note, AT) == told
