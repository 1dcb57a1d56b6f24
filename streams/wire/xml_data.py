"""XML that is data and no story: race cards, results, quotes, events, forecasts. Owns the names by which it is known.

The very last of the XML formats: what is neither an article nor such data is refused as unknown, so that nobody loses
a dialect without hearing of it.
"""

import re
from collections import Counter
from typing import Any

from lxml import etree

from streams.wire.format import Format, Parsed
from streams.wire.xml_tree import local

_KINDS = {
    "race-card": "race races racing racecard racemeeting meeting runner runners horse horses jockey greyhound barrier"
    " scratching odds trainer dividend",
    "table": "sportscontent sports standing standings fixture fixtures match matches team teams player players score"
    " scores scoreboard league tournament statistics stats medal medals ranking rankings lineup",
    "ticker": "ticker tickers quote quotes quotation stock stocks instrument index indices price prices bid ask rate"
    " rates",
    "event": "event events eventdetails calendar agenda diary vevent",
    "planning": "planning planningitem coverage coverages assignment assignments newscoverage",
    "forecast": "weather forecast forecasts temperature tide tides horoscope horoscopes",
    "schema": "schema element complextype simpletype attribute sequence",
}
_KIND = {name: kind for kind, names in _KINDS.items() for name in names.split()}
_SEPARATORS = re.compile(r"[-_.:]")
_WORDS, _FEWEST_LISTED = 2, 6
_MOST, _FEWEST = 5_000, 3  # elements that are asked; elements that must agree when the root's own name says nothing


def recognise(found: Any) -> bool:
    """Tell whether an XML document is data of a kind that is known by its names."""
    return isinstance(found, etree._Element) and _kind(found) is not None  # noqa: SLF001 - lxml's only name for the type


def guid(_: Any) -> str | None:
    """Return None: data names no item."""
    return None


def parse(found: Any) -> Parsed:
    """Return why it is no story."""
    return Parsed(not_news=_kind(found) or "data")


def _kind(found: etree._Element) -> str | None:
    if (told := _KIND.get(_name(found))) is not None:
        return told
    counted: Counter[str] = Counter()
    asked, worded = 0, False
    for at, element in enumerate(found.iter("*")):
        if at >= _MOST:
            break
        asked, worded = at, worded or len((element.text or "").split(maxsplit=_WORDS)) > _WORDS
        if (kind := _KIND.get(_name(element))) is not None:
            counted[kind] += 1
    most = counted.most_common(1)
    if most and most[0][1] >= _FEWEST:
        return most[0][0]
    # Numbers, codes and names by the dozen, and no phrase among them: a list of what can be fetched elsewhere.
    return "listing" if asked >= _FEWEST_LISTED and not worded else None


def _name(element: etree._Element) -> str:
    return _SEPARATORS.sub("", local(element)).lower()


FORMAT = Format(
    "xml-data", "xml", recognise, guid, parse,
    detected="elements of races, matches, quotes, events, forecasts",
    notes=".xml; never a story: said to be none",
)  # fmt: skip
