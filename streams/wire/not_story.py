"""What a wire sends and no story is: tables, race cards, tickers, plans, tests. Owns the words that say so.

A format asks of an item's genres, types and signals first, then of headline and text; the reader asks of what calls
itself text in any format. A reason must be sure: a story that is taken for a table is lost, a table that is taken for a
story derives nothing.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from streams.wire.paragraphs import tabular

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
    r"\bthis is (?:only |just )?an? (?:\w+ )?test(?: (?:message|story|item|transmission|mail|"
    r"of (?:the|our|this)(?: \w+){0,3}"
    r" (?:wire|line|system|service|feed|network)))?(?=\s*(?:[.!]|$))|\btest (?:message|transmission)\b.*"
    r"\b(?:ignore|disregard)\b|\b(?:ignore|disregard)\b.*\btest (?:message|transmission)\b",
    re.IGNORECASE,
)
_LONGEST_KIND = 100
_LONGEST_TEST = 400  # characters: a longer text that mentions a test is a story about one
_FIGURE = re.compile(r"(?<!\S)[-+$\u20ac\u00a3(]*\d[\d.,:;/%)=-]*(?!\S)")
# The digits, and with what bytes those of other scripts begin in UTF-8: none of the letters and signs of Europe.
_DIGITS = b"0123456789\xd9\xdb\xdf\xe0\xe1\xea\xef\xf0"
_FEWEST_WORDS, _FIGURES = 40, 0.28  # a story has a twentieth of its words in figures, a list of results a third
_LIST_HEADLINE = re.compile(
    r"\b(?:results|standings|fixtures|summaries|line-?ups|scoreboard|prices|rates|listings|statistics)\W*$",
    re.IGNORECASE,
)
_LIST_STEMS = ("result", "standing", "fixture", "summar", "line", "scoreb", "price", "rate", "listing", "statist")
"""One of these is in all that _LIST_HEADLINE finds."""

_RACE_HEADLINE = re.compile(r"^\W*(?:RACE ?CARDS?|RACING (?:CARDS?|RESULTS)|RUNNERS AND RIDERS)\b", re.IGNORECASE)
_TABLE_HEAD = re.compile(r"^\s*(?:TABLE|STOCKS? TABLE)\s?[-:\u2013\u2014]")
_PLANNING_HEAD = re.compile(
    r"^\s*(?:DIARY|TAKE A LOOK|SCHEDULE|TOP NEWS|NEWS DIGEST|BUDGET|DAYBOOK|PLANNER|ADVANCE)\s?[-:\u2013\u2014]"
    r"|^\s*(?:(?:[A-Z]\w+ ){0,3}(?:News (?:Schedule|Budget|Diary|Agenda|Digest|Planner)|Daybook|Diary of Events"
    r"|Calendar of Events|Coverage Plans?|Planning (?:List|Note)))\b",
)
_TEST_START = re.compile(
    r"^\W*(?:this is (?:only )?an? )?test(?:ing)?(?: of (?:the|this|our) \w+)?(?:\W*$"
    r"|\W+(?:message|transmission|story|item|only|mail|e-?mail|wire|(?:please )?ignore|disregard|do not use|kill)\b)",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"[A-Z][^\n()]{2,60}\([A-Z][\w .]{1,20}\)\s?[-\u2013\u2014]{1,2}\s?")
_TEST_TAPE = re.compile(r"(?:ry){4,}|\bthe quick brown fox jumps? over\b", re.IGNORECASE)
_MOST_TEST_WORDS = 80  # words; a story that begins with the word has more
_RACING = re.compile(
    r"\b(?:race \d+|\d{3,4} ?m(?:etres)?\b|furlongs?|jockeys?|barriers?|trainers?|scratchings|starters?|maiden)\b",
    re.IGNORECASE,
)
_FEWEST_RACING = 2
_STOPS, _CLOSING = (".", "!", "?"), "\"\u201d\u2019')"
_SAYS = re.compile(
    r"\b(?:sa(?:ys?|id)|tell|told|deni|deny|confirm|claim|report|announc|accus|warn|urg|call|admit|add|killed|dead"
    r"|hurt)",
    re.IGNORECASE,
)
_FEWEST_ROWS = 6
_LONGEST_ROW = 14  # words
_FEWEST_TAPE_WORDS, _VARIETY = 25, 0.45


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
    if _RACE_HEADLINE.match(headline) and not any(_ends_sentence(line) and _SAYS.search(line) for line in paragraphs):
        return "race-card"
    told = " ".join(paragraphs)
    words = told.count(" ") + 1
    digits = _digits(told) if words >= _FEWEST_WORDS else 0
    if digits > _FIGURES / 2 * words:  # many stories have fewer, and most of the rest fewer than twice that
        fewest = (_FIGURES / 2 if maybe == "table" or _heads_a_list(headline) else _FIGURES) * words
        if digits > fewest and len(_FIGURE.findall(told)) > fewest:
            return "table"
    return maybe if maybe == "test" and size <= _LONGEST_TEST else None


def _heads_a_list(headline: str) -> bool:
    low = headline.lower()
    return any(map(low.__contains__, _LIST_STEMS)) and _LIST_HEADLINE.search(headline) is not None


def _digits(text: str) -> int:
    """Return how many digits a text has, or more: what begins with the same byte as a digit counts too."""
    raw = text.encode("utf-8", "replace")
    return len(raw) - len(raw.translate(None, _DIGITS))


def by_content(headline: str, paragraphs: Sequence[str]) -> str | None:
    """Return why a text of any format is no story, None when it may be one."""
    if _PLANNING_HEAD.match(headline):
        return "planning"
    if _TABLE_HEAD.match(headline):
        return "table"
    if _is_test(headline, paragraphs):
        return "test-message"
    if tabular(paragraphs) or _rows(paragraphs):
        told = " ".join((headline, *paragraphs))[:4000]
        return "race-card" if len(_RACING.findall(told)) >= _FEWEST_RACING else "table"
    return None


def _is_test(headline: str, paragraphs: Sequence[str]) -> bool:
    """Tell whether a text is sent to try the line: it says so in front, or it is a test tape."""
    says = _TEST_START.match(headline) or (not headline and paragraphs and _starts_as_test(paragraphs[0]))
    told = " ".join(paragraphs)
    low = told.lower()
    taped = ("ryry" in low or "brown fox" in low) and _TEST_TAPE.search(told) is not None
    if not says and not taped:
        return False
    words = told.split()
    if says and len(words) < _MOST_TEST_WORDS:
        return True
    if not taped or len(words) > 10 * _FEWEST_TAPE_WORDS:
        return False
    return len(words) < _FEWEST_TAPE_WORDS or len({word.lower() for word in words}) < _VARIETY * len(words)


def _starts_as_test(paragraph: str) -> bool:
    """Tell whether a paragraph says in front that it is a test, or behind its dateline."""
    if _TEST_START.match(paragraph):
        return True
    dateline = _DATELINE.match(paragraph)
    return dateline is not None and _TEST_START.match(paragraph[dateline.end() :]) is not None


def _rows(paragraphs: Sequence[str]) -> bool:
    """Tell whether nearly all lines are short, end no sentence, tell nothing, and half of them carry figures."""
    if len(paragraphs) < _FEWEST_ROWS:
        return False
    rows: list[str] = []
    others = 0
    for line in paragraphs:
        if _ends_sentence(line) or line.count(" ") >= _LONGEST_ROW or _SAYS.search(line):
            others += 1
            if 5 * others > len(paragraphs):
                return False  # of a story, nearly the first line says so
        else:
            rows.append(line)
    return 2 * sum(any(map(str.isdigit, row)) for row in rows) >= len(rows)


def _ends_sentence(line: str) -> bool:
    return line.endswith(_STOPS) or line.rstrip(_CLOSING).endswith(_STOPS)
