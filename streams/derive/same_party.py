"""Whether two names in an item are one party: short and full, initials, a speaker and his body, a state and its ministry.

Owns the comparison of names; what each act says is compared beside it, in telling.py.
"""

import re
from functools import lru_cache

from streams.derive.nations import ADJECTIVES
from streams.derive.offices import is_public
from streams.derive.party_words import Who

_LEAST_LETTERS = 3


_JUNIOR = re.compile(r",? (?:[JS]r\.?|Junior|Senior|I{2,3})$")


def _is_namesake(a: Who, b: Who) -> bool:
    """Whether two bear one name, one of them with the mark of father or son: Owen Faulk and Owen Faulk Jr."""
    return a.name != b.name and " " in b.name and _JUNIOR.sub("", a.name) == b.name


def is_same_party(a: Who, b: Who) -> bool:
    """Whether the names of two parties are those of one."""
    if _is_namesake(a, b) or _is_namesake(b, a):
        return False
    mine, other = words_of_party(a), words_of_party(b)
    if _is_short_for(a.name, b.name) or _is_short_for(b.name, a.name):
        return True
    if mine == _spoken(b) or other == _spoken(a):
        return True  # the harbour master speaks for the harbour first, then under his own name
    return (
        bool(mine) and bool(other) and (mine <= other or other <= mine or len(mine & other) / len(mine | other) >= 0.5)
    )


def is_of_one_state(a: str, b: str) -> bool:
    """Whether one name is a state's and the other that of one of its bodies: "Iran" and "Iranian Foreign Ministry"."""
    return _is_body_of(a, b) or _is_body_of(b, a)


def known_by(who: Who) -> frozenset[str]:
    """Return the words by which another telling may name a party: those of its names, its initials, its state."""
    return words_of_party(who) | (_spoken(who) or frozenset()) | _short_ways(who.name)


def words_of_speaker(speaker: str | None) -> frozenset[str]:
    """Return the words of a speaker who is told of by name, none of one who is not."""
    return words_of_name(speaker) if speaker is not None and is_by_name(speaker) else frozenset()


def is_by_name(speaker: str | None) -> bool:
    """Whether a speaker is told of by a name: no "a spokesman", no "The captain"."""
    return speaker is not None and speaker[:1].isupper() and not speaker.startswith(("A ", "An ", "The "))


def words_of_party(who: Who) -> frozenset[str]:
    """Return the words of all names of a party, in small letters."""
    return words_of_name(" ".join((who.name, who.organisation or "", *who.aliases)))


@lru_cache(maxsize=1 << 12)
def words_of_name(names: str) -> frozenset[str]:
    """Return the words of a name, in small letters, those that say nothing left out."""
    return frozenset(re.findall(r"[a-z0-9]+", names.lower())) - {"the", "of", "s"}


def _is_short_for(short: str, name: str) -> bool:
    """Whether a name is the initials of another: "WHO" and the World Health Organization."""
    if not (short.isupper() and short.isalpha() and len(short) >= _LEAST_LETTERS):
        return False
    return short == "".join(word[0] for word in name.split() if word[:1].isupper())


def _is_body_of(state: str, name: str) -> bool:
    adjective = ADJECTIVES.get(state.lower())
    if adjective is None or not name.lower().startswith((adjective + " ", state.lower() + "'s ")):
        return False
    return is_public(name)


@lru_cache(maxsize=1 << 12)
def _short_ways(name: str) -> frozenset[str]:
    initials = "".join(word[0] for word in name.split() if word[:1].isupper()).lower()
    low = name.lower()
    states = {
        word for state, adjective in ADJECTIVES.items() if low.startswith(adjective + " ") for word in state.split()
    }
    return frozenset(states) | ({initials} if len(initials) >= _LEAST_LETTERS else frozenset())


def _spoken(who: Who) -> frozenset[str] | None:
    """Return the words of a speaker's own name; None where he has none, or is the party himself."""
    return words_of_speaker(who.speaker) or None
