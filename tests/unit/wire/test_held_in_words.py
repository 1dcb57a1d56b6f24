"""Holds and corrections in words: sluglines, German notes, lines that say what the item does."""

import orjson
import pytest

from events.wire_item import WireItem
from streams.wire.reading import read

_TEXT = "Lindal Port said on Monday that its ferry would sail again."
_GERMAN = "Der Hafen teilte am Montag mit, die F\u00e4hre fahre wieder."


def _item(headline: str, body: str = _TEXT, slug: str | None = None) -> WireItem:
    item = read(orjson.dumps({"id": "t1", "headline": headline, "body": body, "slugline": slug, "type": "text"})).item
    assert item is not None
    return item


@pytest.mark.parametrize(
    ("slug", "headline", "status"),
    [
        ("HOLD-FERRY", "Ferry sails", "withheld"),
        ("WITHHELD/FERRY", "Ferry sails", "withheld"),
        ("EMBARGOED-FERRY", "Ferry sails", "withheld"),
        ("EMBARGO-FERRY", "Ferry sails", "withheld"),
        ("EMBARGO-OIL", "Oil embargo bites in Vell", "usable"),
        ("HOLD-UP/BANK", "Bank robbed in Vell", "usable"),
        ("HOLDINGS-SALE", "Holding sold in Vell", "usable"),
    ],
)
def test_a_slug_that_begins_with_a_hold_holds(slug: str, headline: str, status: str) -> None:
    """Unless it is what the story is about."""
    assert _item(headline, slug=slug).status == status


@pytest.mark.parametrize(
    "line",
    [
        "ACHTUNG: Meldung nicht verwenden",
        "Diese Meldung bitte nicht verwenden!",
        "Bitte noch nicht senden",
        "Nicht verwenden",
    ],
)
def test_a_german_line_may_forbid_the_use(line: str) -> None:
    """In the text or as the headline."""
    assert _item("F\u00e4hre f\u00e4hrt wieder", f"{line}\n\n{_GERMAN}").status == "withheld"
    assert _item(line, _GERMAN).status == "withheld"


def test_a_german_line_may_stand_before_the_headline() -> None:
    """Set off by a dash."""
    assert _item("ACHTUNG: Meldung nicht verwenden - F\u00e4hre f\u00e4hrt wieder", _GERMAN).status == "withheld"
    assert _item("Nicht verwenden - F\u00e4hre ist undicht", _GERMAN).status == "usable"


def test_a_german_headline_may_warn_of_a_thing() -> None:
    """A thing is no report."""
    assert _item("Hafen warnt: Alte Kessel nicht verwenden", _GERMAN).status == "usable"


@pytest.mark.parametrize(
    ("headline", "body", "signal"),
    [
        ("Corrects name of quay: Ferry line is sold", _TEXT, "correction"),
        ("CORRECTS day of sale in Vell", _TEXT, "correction"),
        ("Ferry line is sold", f"Corrects name of quay in second paragraph\n\n{_TEXT}", "correction"),
        ("Ferry line is sold", f"(Clarifies who bought it)\n\n{_TEXT}", "correction"),
        ("Port corrects name of quay", _TEXT, "new"),
        ("Corrects", _TEXT, "new"),
    ],
)
def test_a_line_that_names_nobody_who_corrects_speaks_of_the_item(headline: str, body: str, signal: str) -> None:
    """As headline or above the text."""
    assert _item(headline, body).signal == signal
