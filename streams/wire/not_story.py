"""What a wire sends and no story is: tables, race cards, tickers, plans, tests. Owns the words that say so.

Asked of an item's genres, types and signals first, then of headline and text.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

_TABLES = (
    r"\btables?$|\btabular\b|^(?:[\w-]+:)?(?:results?|rslt|scores?|statistics|stats)$"
    r"|\bresults?,? (?:listings?|tables?|and)\b|\blistings?\b|\bstatistics\b|\bstandings\b|\bfixtures\b"
    r"|\bline-?ups?\b|\bsports? ?data\b|\bmarket ?data\b"
    r"|^(?:tabellen?|tabeller|tulokset|ergebnisse|resultate|resultater|resultat|risultati|resultados"
    r"|r\u00e9sultats|uitslagen|horoscope?s?)$"
)
_PLANS = (
    r"^(?:[\w-]+:)?(?:planning|day ?book|diary|agenda|calendar|news ?list|coverage(?: plan)?|events?(?: list| diary)?)$"
    r"|\bterminvorschau\b|\bvorschau\b|\bprevisiones\b|\bpr\u00e9visions?$"
)
_KINDS = (
    ("test", r"^(?:[\w-]+:)?test(?: ?message)?$"),
    ("race-card", r"race ?-?cards?\b|runners and riders|\bracing (?:results|programme)"),
    ("ticker", r"\bticker\b"),
    ("table", _TABLES),
    ("planning", _PLANS),
)
_BY_KIND = tuple((reason, re.compile(words, re.IGNORECASE)) for reason, words in _KINDS)
_TEST_HEADLINE = re.compile(
    r"^\W*(?:TEST(?:ING)?(?:\s+(?:FROM|ONLY|MESSAGE|STORY|ITEM|PLEASE|TEST)\b.*|\s*[-:,.!*]+.*|\s*)"
    r"|(?i:(?:this is (?:only )?a test|test (?:message|story|item|transmission|only)\b|(?:please )?(?:ignore|disregard)"
    r"(?: this)? test).*))$"
)
_TEST_BODY = re.compile(
    r"\bthis is (?:only )?a test(?: (?:message|story|item|transmission|of the))?\b|\btest (?:message|transmission)\b.*"
    r"\b(?:ignore|disregard)\b|\b(?:ignore|disregard)\b.*\btest (?:message|transmission)\b",
    re.IGNORECASE,
)
_LONGEST_KIND = 100
_LONGEST_TEST = 400  # characters: a longer text that mentions a test is a story about one
_FIGURE = re.compile(r"(?<!\S)[-+$\u20ac\u00a3(]*\d[\d.,:;/%)=-]*(?!\S)")
_FEWEST_WORDS, _FIGURES = 40, 0.28  # a story has a twentieth of its words in figures, a list of results a third
_LIST_HEADLINE = re.compile(
    r"\b(?:results|standings|fixtures|summaries|line-?ups|scoreboard|prices|rates|listings|statistics)\W*$",
    re.IGNORECASE,
)
_RACE_HEADLINE = re.compile(r"^\W*(?:RACE ?CARDS?|RACING (?:CARDS?|RESULTS)|RUNNERS AND RIDERS)\b", re.IGNORECASE)


def by_kind(kinds: Iterable[str | None]) -> str | None:
    """Return why an item of these genres, types or signals is no story, None when it may be one."""
    return next((reason for kind in kinds if kind and (reason := _of_kind(kind[:_LONGEST_KIND])) is not None), None)


@lru_cache(maxsize=4096)  # a wire has a few dozen genres
def _of_kind(kind: str) -> str | None:
    told = kind.strip(' "')
    return next((reason for reason, words in _BY_KIND if words.search(told)), None)


def by_text(headline: str, paragraphs: Sequence[str], *, maybe: str | None = None) -> str | None:
    """Return why an item with this headline and text is no story, None when it may be one.

    `maybe` is a reason that something else gave but did not prove: a market report holds a table and is none.
    """
    size = sum(map(len, paragraphs))
    if size <= _LONGEST_TEST and (_TEST_HEADLINE.match(headline) or any(map(_TEST_BODY.search, paragraphs))):
        return "test"
    if _RACE_HEADLINE.match(headline):
        return "race-card"
    told = " ".join(paragraphs)
    words = told.count(" ") + 1
    share = _FIGURES / 2 if maybe == "table" or _LIST_HEADLINE.search(headline) else _FIGURES
    fewest = share * words
    if words >= _FEWEST_WORDS and _digits(told) > fewest and len(_FIGURE.findall(told)) > fewest:
        return "table"
    return maybe if maybe == "test" and size <= _LONGEST_TEST else None


def _digits(text: str) -> int:
    """Return how many digits a text has; most stories have too few to look at their figures."""
    if not text.isascii():
        return sum(map(str.isdecimal, text))
    raw = text.encode()
    return len(raw) - len(raw.translate(None, b"0123456789"))
