"""XML that is data: it is said to be no story, and of what kind."""

import pytest

from events.errors import WireFormatError
from streams.wire.reading import read


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("<Meeting><Race><Runner>Grey Lady</Runner></Race></Meeting>", "race-card"),
        ("<sports-content><team/><team/></sports-content>", "table"),
        ("<Data><Quote>1</Quote><Quote>2</Quote><Quote>3</Quote></Data>", "ticker"),
        ("<Events><Event><Title>Fair</Title></Event></Events>", "event"),
        ("<planning><item/></planning>", "planning"),
        ("<results>" + "<result><id>a:1</id><version>1</version></result>" * 3 + "</results>", "listing"),
    ],
)
def test_data_is_known_by_the_names_of_its_elements(raw: str, reason: str) -> None:
    """The root's own name decides, else the most of what is in it."""
    found = read(raw.encode())
    assert (found.format, found.not_news) == ("xml-data", reason)


def test_what_is_neither_article_nor_data_is_refused() -> None:
    """An unknown dialect has to be heard of."""
    with pytest.raises(WireFormatError) as caught:
        read(b"<results-of-poll><x>1</x></results-of-poll>")
    assert caught.value.reason == "unsupported-format"


def test_an_article_about_a_match_is_an_article() -> None:
    """Data beside a text does not make it data."""
    teams = "<team>Vell</team><team>Ostra</team><team>x</team>"
    raw = f"<item><id>s1</id>{teams}<headline>Vell win</headline><text>Won.</text></item>"
    item = read(raw.encode()).item
    assert item is not None
    assert item.body == "Won."


def test_an_event_with_start_and_end_is_no_story() -> None:
    """Desks send their diaries as records with a title and a text."""
    raw = (
        "<doc><id>e1</id><title>Fair in Vell</title><start-time>2026-04-01T09:00</start-time>"
        "<end-time>2026-04-01T18:00</end-time><text>The fair opens at nine and closes at six.</text></doc>"
    )
    assert read(raw.encode()).not_news == "event"
