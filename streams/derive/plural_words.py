"""Descriptions of several by their kind: "the three agencies", "officials of either company", "both". Owns the words alone.

Whom they mean is `named_together`'s. A description is definite: "two companies" without an article goes back to nobody.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from streams.derive import lexicon as lex
from streams.derive.tokens import Token, is_capital

Kind = Literal["company", "bank", "office", "marked", "person", "any"]

_COMPANIES = "company firm airline club carmaker automaker retailer bidder carrier lender insurer brewer drugmaker chipmaker brokerage utility maker chain".split()
_OFFICES = "agency regulator department authority bureau watchdog".split()
_MARKED = (
    "ministry embassy university hospital union court commission committee council exchange federation airport".split()
)
_PEOPLE = (
    "senator representative congressman lawmaker governor minister mayor judge ambassador candidate defendant suspect brother"
    " sister sibling actor singer player executive politician prosecutor lawyer doctor aide officer pilot".split()
)
_IRREGULAR = {"men": "man", "women": "woman", "congressmen": "congressman"}
_KINDS: dict[str, Kind] = {
    **dict.fromkeys(_COMPANIES, "company"),
    "bank": "bank",
    **dict.fromkeys(_OFFICES, "office"),
    **dict.fromkeys(_MARKED, "marked"),
    **dict.fromkeys(_PEOPLE, "person"),
    "man": "person",
    "woman": "person",
    "side": "any",
}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_OF_TWO = frozenset(["both", "neither", "either"])
_COUPLES = frozenset(["pair", "couple", "duo"])
_DEFINITE = frozenset(["the", "those", "these", "their", "all", "none", *_OF_TWO])
_LED = _DEFINITE | {"of", "other", "them"}
_SHELLS = lex.SPOKES | lex.LOWER_OFFICERS
_BEFORE_SHELL = frozenset(["a", "an", "the", "company", "senior", "corporate", "press"])
_LEAST = 2
_MOST_BETWEEN = 2
"""Words between the number and the noun: "the three main bank regulators"."""


class Several(NamedTuple):
    """What a description says of whom it means: the noun, of which kind they are, and how many (0: it does not say).

    `others` leaves out who has just been told of; `shell` is who speaks for them, in the words of the text.
    """

    noun: str
    kind: Kind
    number: int
    others: bool = False
    shell: str | None = None


def several_in(words: Sequence[Token]) -> Several | None:
    """Return what words say that mean several parties named before, None for other words."""
    if words and words[0].low == "none" and (len(words) == 1 or words[1].low != "of"):
        return None
    of = next((k for k, t in enumerate(words) if t.low in ("of", "for", "at", "from")), 0)
    said = [t.low for t in words[:of]]
    if of and said[-1] in _SHELLS and all(word in _BEFORE_SHELL for word in said[:-1]):
        found = _core(words[of + 1 :])
        return None if found is None else found._replace(shell=" ".join(t.text for t in words))
    return _core(words)


def _core(words: Sequence[Token]) -> Several | None:
    low = [t.low for t in words]
    capital = [t for t in words[1:] if is_capital(t)]
    titled = len(words) == _LEAST and low[0] == "the" and _KINDS.get(_singular(low[-1], alone=False)) == "person"
    if not low or low[0] not in _DEFINITE or (capital and not titled):
        return None
    led = next((k for k, word in enumerate(low) if word not in _LED and word not in _NUMBERS), len(low))
    number = next((_NUMBERS[word] for word in low[:led] if word in _NUMBERS), 0)
    of_two = not _OF_TWO.isdisjoint(low[:led])
    number = 2 if of_two and not number else number
    if led == len(low):
        counts = number > 0 and low[-1] != "the" and "other" not in low
        return Several("", "any", number) if counts else None
    if low[led:] in ([word] for word in _COUPLES) and low[0] == "the":
        return Several(low[-1], "person", _LEAST)
    noun = _singular(low[-1], alone=of_two and low[led - 1] in _OF_TWO)
    if noun not in _KINDS or len(low) - led - 1 > _MOST_BETWEEN:
        return None
    return Several(noun, _KINDS[noun], number, "other" in low[:led])


def _singular(word: str, *, alone: bool) -> str:
    """Return the singular of a plural noun, nothing for a noun that is none; of "neither company" it is one already."""
    if alone and not word.endswith("s"):
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else ""


def plural_of(noun: str) -> str:
    """Return the plural of a noun that a description may have."""
    irregular = next((many for many, one in _IRREGULAR.items() if one == noun), None)
    if irregular is not None:
        return irregular
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "es" if noun.endswith(("ch", "sh")) else noun + "s"
