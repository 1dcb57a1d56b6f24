"""What threading knows of an item: terms, names, numbers and a fingerprint, small enough to travel with it.

Owns the reading of headline and body into features, and of a claim's words into terms. No weights, no state.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from streams.memo import Memo
from streams.threading.fingerprint import sketch
from streams.threading.names import item_names
from streams.threading.words import terms

MOST_TERMS = 48
MOST_NUMBERS = 12
_LEAD_LENGTH = 700  # characters of body that tell which matter it is; the rest is background
_FURNITURE = re.compile(
    r"^\s*(?:(?:(?:UPDATE|WRAPUP|REFILE|CORRECTED|CORRECTION|KILL|ADVISORY|EXCLUSIVE|BREAKING|REPEAT|RPT|BRIEF|"
    r"LEAD|URGENT|FLASH|ALERT|Update|Exclusive|Breaking|Corrected)(?: ?\d+)?\s*[-:\u2013\u2014]\s*)|\*+)+"
)
# "... to step down - Finanz Report", "..., says Channel Six": the outlet at the end says who tells it, not what.
_OUTLET_TAIL = re.compile(
    r"(?:\s[-\u2013\u2014]{1,2}\s*|,\s+(?:says|reports|said|reported)\s+)(?:[\w.&']+\s+){0,3}[\w.&']+\s*$"
    r"|,\s+(?:[\w.&']+\s+){1,4}(?:says?|reports?|said|reported)\s*$"
)
_TAIL_SIGNS = frozenset("-\u2013\u2014,")
_DATELINE = re.compile(
    r"^[A-Z][A-Z .,'/-]{2,40}(?:,\s*[A-Z][a-z]{2,8}\.? \d{1,2})?\s*\([^)]{2,40}\)\s*[-\u2013\u2014]+\s*"
)
_SIGN_OFF = re.compile(r"\((?:Reporting|Additional reporting|Writing|Editing|Compiled)\b[^)]{0,400}\)")
# What stands in front is looked at behind the first digit: so the search leaps from digit to digit.
_NUMBER = re.compile(
    r"(\d(?<![\w.,]\d)[\d,]*(?:\.\d+)?)[\s\x1c-\x1f]?(thousand|million|billion|trillion|mln|bln|bn|[mMkKB])?\b"
)
_NUMBER_ASCII = re.compile(_NUMBER.pattern, re.ASCII)  # the same in plain ASCII, without the tables of Unicode
_SCALE = {
    "thousand": 1e3, "k": 1e3, "million": 1e6, "mln": 1e6, "m": 1e6,
    "M": 1e6, "K": 1e3, "B": 1e9, "billion": 1e9, "bln": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_SMALL = 10


@dataclass(frozen=True, slots=True)
class ItemFeatures:
    """The features of one item version by which it is threaded.

    `terms` are stemmed content terms of headline and lead, distinct, in order of first occurrence; `head` those of
    the headline; `names` are normalised; `numbers` are scaled (`2 million` is `2e+06`); `fingerprint` is the
    sketch of the body (`fingerprint.sketch`), empty for a very short one.
    """

    terms: tuple[str, ...]
    head: tuple[str, ...]
    names: tuple[str, ...]
    numbers: tuple[str, ...]
    fingerprint: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the features as a JSON object."""
        return {
            "terms": list(self.terms), "head": list(self.head), "names": list(self.names),
            "numbers": list(self.numbers), "fingerprint": list(self.fingerprint),
        }  # fmt: skip

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "ItemFeatures":
        """Return the features that `to_json` wrote."""
        return cls(
            terms=tuple(value["terms"]), head=tuple(value["head"]), names=tuple(value["names"]),
            numbers=tuple(value["numbers"]), fingerprint=tuple(value["fingerprint"]),
        )  # fmt: skip


def item_features(headline: str, body: str, names: Sequence[str]) -> ItemFeatures:
    """Read an item's features; `names` come from deriving, and capitalised names are looked for if it found none."""
    headline = plain_headline(headline)
    body = _SIGN_OFF.sub("", body)
    dateline = _DATELINE.match(body)
    start = dateline.end() if dateline else 0
    lead = body[start : start + _LEAD_LENGTH]
    head = terms(headline)[:MOST_TERMS]
    return ItemFeatures(
        terms=tuple(dict.fromkeys(head + terms(lead)))[:MOST_TERMS],
        head=head,
        names=item_names(headline, lead, names),
        numbers=numbers(f"{headline}\n{lead}"),
        fingerprint=sketch(body),
    )


def plain_headline(headline: str) -> str:
    """Return a headline without the wire's furniture in front and the outlet behind a dash."""
    mark = _FURNITURE.match(headline)
    if mark is not None:
        headline = headline[mark.end() :]
    return headline if _TAIL_SIGNS.isdisjoint(headline) else _OUTLET_TAIL.sub("", headline)


def numbers(text: str) -> tuple[str, ...]:
    """Return the numbers worth matching, scaled and distinct: not years, not what is below ten and whole."""
    pattern = _NUMBER_ASCII if text.isascii() else _NUMBER
    return tuple(dict.fromkeys(filter(None, map(_SCALED.__getitem__, pattern.findall(text)))))[:MOST_NUMBERS]


def _scaled(found: tuple[str, str]) -> str:
    """Return a number as it is matched; empty if it is not worth it."""
    digits, scale = found
    value = float(digits.replace(",", "")) * _SCALE.get(scale, 1.0)
    whole = value.is_integer() and not scale
    if whole and (value < _SMALL or (_FIRST_YEAR <= value <= _LAST_YEAR and "," not in digits)):
        return ""
    return f"{value:g}"


_SCALED = Memo(_scaled, 1 << 14)


@lru_cache(maxsize=1 << 14)
def proposition_terms(text: str) -> tuple[str, ...]:
    """Return the stemmed content terms of a claim's words, reporting words and outlet left out."""
    return terms(plain_headline(text))
