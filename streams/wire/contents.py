"""What a wire sends that is no story, by its content: tables, race cards, planning, test messages. Owns these reasons.

A format's own class of item goes first; this is for what calls itself text. A reason must be sure: a story that is
taken for a table is lost, a table that is taken for a story derives nothing.
"""

import re
from collections.abc import Sequence

from streams.wire.paragraphs import tabular

_TABLE_HEAD = re.compile(r"^\s*(?:TABLE|STOCKS? TABLE)\s?[-:\u2013\u2014]")
_PLANNING_HEAD = re.compile(
    r"^\s*(?:DIARY|TAKE A LOOK|SCHEDULE|TOP NEWS|NEWS DIGEST|BUDGET|DAYBOOK|PLANNER|ADVANCE)\s?[-:\u2013\u2014]"
    r"|^\s*(?:(?:[A-Z]\w+ ){0,3}(?:News (?:Schedule|Budget|Diary|Agenda|Digest|Planner)|Daybook|Diary of Events"
    r"|Calendar of Events|Coverage Plans?|Planning (?:List|Note)))\b",
)
_TEST = re.compile(
    r"^\W*(?:this is (?:only )?an? )?test(?:ing)?(?: of (?:the|this|our) \w+)?(?:\W*$"
    r"|\W+(?:message|transmission|story|item|only|mail|e-?mail|wire|(?:please )?ignore|disregard|do not use|kill)\b)",
    re.IGNORECASE,
)
_TEST_TAPE = re.compile(r"(?:ry){4,}|\bthe quick brown fox jumps? over\b", re.IGNORECASE)
_LONGEST_TEST = 80  # words; a story that begins with the word has more
_RACING = re.compile(
    r"\b(?:race \d+|\d{3,4} ?m(?:etres)?\b|furlongs?|jockeys?|barriers?|trainers?|scratchings|starters?|maiden)\b",
    re.IGNORECASE,
)
_FEWEST_RACING = 2
_STOPS, _CLOSING = (".", "!", "?"), "\"\u201d\u2019')"
_SAYS = re.compile(
    r"\b(?:sa(?:ys?|id)|tell|told|deni|deny|confirm|claim|report|announc|accus|warn|urg|call|admit|add|killed|dead|hurt)",
    re.IGNORECASE,
)
_FEWEST_ROWS = 6
_LONGEST_ROW = 14  # words
_FEWEST_WORDS, _VARIETY = 25, 0.45


def not_news(headline: str, paragraphs: Sequence[str]) -> str | None:
    """Return why a text is no story, None when it may be one."""
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
    says = _TEST.match(headline) or (not headline and paragraphs and _TEST.match(paragraphs[0]))
    told = " ".join(paragraphs)
    low = told.lower()
    taped = ("ryry" in low or "brown fox" in low) and _TEST_TAPE.search(told) is not None
    if not says and not taped:
        return False
    words = told.split()
    if says and len(words) < _LONGEST_TEST:
        return True
    if not taped or len(words) > 10 * _FEWEST_WORDS:
        return False
    return len(words) < _FEWEST_WORDS or len({word.lower() for word in words}) < _VARIETY * len(words)


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
