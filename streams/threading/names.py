"""Names in wire copy: who and where, as normalised strings that two items can be compared by.

Owns finding capitalised names and normalising given ones. Deriving's own names are preferred when there are any.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from streams.memo import Memo
from streams.threading.word_rates import is_common_word
from streams.threading.words import REPORTING_WORDS, STOP_WORDS, folded

MOST_NAMES = 16
_NAME = re.compile(r"([A-Z][\w&]*(?:[ -](?:of the |of |de |al-|von |van |bin )?[A-Z][\w&]*)*)")
_NAME_ASCII = re.compile(_NAME.pattern, re.ASCII)  # the same in plain ASCII, without the tables of Unicode
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_LONG_WORD_ASCII = re.compile(r"[A-Za-z]{4,}")
_PART = re.compile(r"[\w&]+")
_SENTENCE_END = re.compile(r"(?:^|[.!?:\n\"\u201c]\s*|\u2018|')$")
_DATELINE_END = re.compile(r"[-\u2013\u2014] *$")
_WORKERS = ("ers", "ors", "ists", "men", "women")
_TITLES_WORDS = """
mr mrs ms dr sir lord lady president minister prime chief executive chairman chairwoman chair senator king queen
prince princess pope general colonel judge spokesman spokeswoman ceo cfo update exclusive corrected kill refile the
a an north south east west inc corp ltd co plc llc gmt
"""
# What tables of results, prices and the terms of an issue abbreviate: wires print it with a capital; it names nobody.
_TABLE_WORDS_TEXT = """
avg bbl bbls bln bpd cts cum dil diluted div divs dlr dlrs est hld jan feb mar apr jun jul aug sep sept oct nov dec
mln mth mths net oper payable payout pct prf prior qtly qtr qtrs qtrly nd rd th rev revs shr shrs
stg vs wti yen yr yrs
"""
_TITLES = frozenset(_TITLES_WORDS.split())
_TABLE_WORDS = frozenset(_TABLE_WORDS_TEXT.split())
_NO_NAMES = STOP_WORDS | REPORTING_WORDS | _TITLES | _TABLE_WORDS
_TITLE_CASE_SHARE = 0.6


@lru_cache(maxsize=1 << 16)
def normalise_name(name: str) -> str:
    """Return a name without accents, genitive, titles in front, company forms behind and case."""
    parts = _PART.findall(folded(name).casefold())
    while len(parts) > 1 and parts[0] in _TITLES:
        parts.pop(0)
    while len(parts) > 1 and parts[-1] in _TITLES:
        parts.pop()
    return " ".join(parts)


def is_title_case(headline: str) -> bool:
    """Whether capitals tell nothing in this headline: most of its long words have them, or all letters are."""
    long_words = (_LONG_WORD_ASCII if headline.isascii() else _LONG_WORD).findall(headline)
    capitals = sum(1 for word in long_words if word[0].isupper())
    return capitals > _TITLE_CASE_SHARE * len(long_words)


def find_names(text: str, *, capitals_tell: bool, small: Collection[str] = ()) -> list[str]:
    """Return the capitalised names of a text in order; where capitals tell nothing, runs of uncommon words only.

    `small` are words that the item elsewhere writes small, which then are no names in a headline of capitals.
    """
    text = folded(text)
    parts = (_NAME_ASCII if text.isascii() else _NAME).split(text)
    if capitals_tell:
        # What stands before a name tells whether a sentence opens with it; three characters are enough.
        found = [_NAMED[before[-3:], run] for before, run in zip(parts[::2], parts[1::2], strict=False)]
    else:
        found = [_name(run) for named in parts[1::2] for run in _uncommon_runs(named, small)]
    return list(dict.fromkeys(filter(None, found)))


def _name(run: str) -> str:
    """Return the name that a run of capitalised words is, empty if it is none."""
    parts = normalise_name(run).split(" ")
    while parts and parts[0] in _TABLE_WORDS:
        parts.pop(0)
    while parts and parts[-1] in _TABLE_WORDS:
        parts.pop()
    name = " ".join(parts)
    return name if len(name) > 1 and not _is_plain(name) else ""


def _named(found: tuple[str, str]) -> str:
    before, run = found
    return _name(_without_opening(run, opens=_SENTENCE_END.search(before) is not None))


_NAMED = Memo(_named, 1 << 16)


def item_names(headline: str, lead: str, given: Sequence[str]) -> tuple[str, ...]:
    """Return an item's names, normalised and distinct, in order: those given, else those found in headline and lead."""
    names = [normalise_name(name) for name in given]
    if not names:
        capitals_tell = not is_title_case(headline)
        small = () if capitals_tell else frozenset(filter(str.islower, _WORD.findall(lead)))
        names = find_names(headline, capitals_tell=capitals_tell, small=small)
        names += find_names(lead, capitals_tell=True)
    found = list(dict.fromkeys(_without_trade(name, lead) for name in names if name))[:MOST_NAMES]
    return tuple([name for name in found if _names(name, found, headline, lead)])


def _without_trade(name: str, lead: str) -> str:
    """Return a name without a word in front that the lead writes small: "Runner Abel" of "runner Tomas Abel"."""
    head, _, rest = name.partition(" ")
    return rest if rest and f"{head} " in lead and re.search(rf"\b{re.escape(head)} [A-Z]", lead) else name


def _names(name: str, others: Sequence[str], headline: str, lead: str) -> bool:
    """Whether what was found as a name is one, by what the item tells elsewhere.

    "Runner Tomas Abel" is Tomas Abel. "Dam bursts at Orlava": what only opens a sentence and is written small elsewhere
    is no name, and "Dockers in Orlava" are no name wherever they open.
    """
    if " " in name:
        return not any(" " in other and name.endswith(f" {other}") for other in others)
    if name in lead and re.search(rf"\b{re.escape(name)}\b", lead):
        return False
    return not (name.endswith(_WORKERS) and _only_opens(name.capitalize(), headline, lead))


def _only_opens(word: str, headline: str, lead: str) -> bool:
    return not any(
        _SENTENCE_END.search(text[: found.start()]) is None and _DATELINE_END.search(text[: found.start()]) is None
        for text in (headline, lead)
        for found in re.finditer(rf"\b{re.escape(word)}\b", text)
    )


def _is_plain(name: str) -> bool:
    return name in _NO_NAMES or (" " not in name and is_common_word(name))


def _without_opening(run: str, *, opens: bool) -> str:
    """Drop the word that only the start of a sentence made a capital of."""
    head, _, rest = run.partition(" ")
    low = head.casefold()
    if opens and (low in STOP_WORDS or low in REPORTING_WORDS or (rest and is_common_word(low))):
        return rest.lstrip("abcdefghijklmnopqrstuvwxyz ")
    return run


def _uncommon_runs(run: str, small: Collection[str]) -> list[str]:
    runs: list[list[str]] = [[]]
    for word in run.replace("-", " ").split(" "):
        low = word.casefold()
        if low in _NO_NAMES or low in small or is_common_word(low):
            runs.append([])
        else:
            runs[-1].append(word)
    return [" ".join(words) for words in runs if words]
