"""Whether a party can be what a word goes back to: a person for "he", a body for "the airline". Owns no search."""

import re
from typing import TYPE_CHECKING

from streams.derive import lexicon as lex
from streams.derive.party_words import Who

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_COLLECTIVE = re.compile(
    r"\b(?:police|team|family|government|militia|company|club|band|group|army|couple|staff|council|union|committee|board|fbi|military)\b"
)


_IS_OWNED = re.compile(r"(?:'s|s'|\u2019s|s\u2019) [a-z]+$")


INITIALLED = frozenset(["agency", "organization", "organisation", "regulator"])
"""Bodies that are often named by initials only."""


_OWN_NOUNS = frozenset(
    "company firm bank airline carrier exchange bourse group club union retailer insurer brokerage agency department".split()
)


_STREETS = frozenset("road street lane avenue terrace boulevard alley".split())
"""Last words of the names of places in a town, which are no party."""
_MANY = frozenset("sources officials people insiders friends analysts traders aides lawyers workers residents".split())
_NO_COMPANIES = frozenset(
    "union unions federation ministry government party parliament commission committee court police army council embassy"
    " association confederation department".split()
)
"""Words of bodies that are no "company"."""
_NO_SPEAKERS = lex.INANIMATE | {"here", "there"}
_SPEAKERS = lex.PERSON_NOUNS | lex.SPOKES | lex.OFFICIAL_NOUNS | lex.ORGANISATION_WORDS | frozenset(lex.ROLE_NOUNS)
_BODIES = lex.COMPANY_WORDS | lex.COMPANY_FORMS | lex.ORGANISATION_WORDS
_PEOPLE = lex.PERSON_NOUNS | lex.ROLE_WORDS


def is_street(name: str) -> bool:
    """Whether a name is that of a street: nobody's, and no body's."""
    return " " in name and name.rsplit(" ", 1)[-1].lower() in _STREETS


def is_named(name: str) -> bool:
    """Whether a name is a proper one: a capital that is not that of an article."""
    return any(word[:1].isupper() and word.lower() not in lex.DETERMINERS for word in name.split())


def can_speak(who: Who) -> bool:
    """Whether a name can be that of a party: a proper name, or a noun for people or a body."""
    words = who.name.split()
    if len(words) == 1 and words[0].lower() in _NO_SPEAKERS:  # "Sales at Harn Oil fell. The company ..."
        return False
    if any(word[:1].isupper() for word in words[1:]) or (
        words[0][:1].isupper() and words[0].lower() not in lex.DETERMINERS
    ):
        return True
    return any(word.lower() in _SPEAKERS for word in words) or who.kind == "anonymous"


def is_thing_of_a_name(name: str) -> bool:
    """Whether words mean a thing that is told of by a name ("the Tarn mill", "the Dorn order"), no body."""
    *before, last = name.split()
    named = any(word[:1].isupper() for word in before)
    return named and last.islower() and last not in _BODIES and last not in lex.ROLE_NOUNS and not last.endswith("s")


def is_own_noun(who: Who, word: str, discourse: "Discourse") -> bool:
    """Whether "the airline" or "they" in what a body's spokesman says is that body."""
    if who.kind not in ("shell", "official") or not who.name[:1].isupper() or discourse.is_outlet(who.name):
        return False
    return word in ("they", "their", "them") or (word in _OWN_NOUNS and discourse.names.kind(who.name) != "person")


def fits(who: Who, word: str, discourse: "Discourse", *, wants_person: bool) -> bool:
    """Whether a party agrees with a pronoun or a common noun in kind and number."""
    if wants_person:
        if not discourse.genders.agrees(who.speaker if who.kind == "shell" and who.speaker else who.name, word):
            return False
        last = who.name.rsplit(" ", 1)[-1].lower()
        if _IS_OWNED.search(who.name) and last not in _PEOPLE:
            return False  # "Adler's trial" is no "he"
        if who.kind in ("official", "anonymous") and (
            last == "people"
            or (last.endswith("s") and not last.endswith("ss"))
            or not _MANY.isdisjoint(who.name.lower().split())
        ):
            return False  # "officials", "sources close to Adler" are no "he"
        if who.kind == "body" and last in lex.PERSON_NOUNS:
            return True
        return who.kind in ("person", "official", "anonymous") or (who.kind == "shell" and who.speaker is not None)
    if is_street(who.name):
        return False  # "leave Mill Road," the club's chairman said
    if word in ("they", "their", "them"):
        return (
            who.name.lower().endswith(("s", "people"))
            or who.kind in ("anonymous", "official", "shell")
            or bool(_COLLECTIVE.search(who.name.lower()))
        )
    if who.kind == "person":
        return False
    if word in ("it", "its"):
        return who.kind != "anonymous"
    if who.name.lower().endswith(f" {word}"):
        return True
    if word == "the spokesman":
        return who.kind == "shell"
    marks = lex.ROLE_NOUNS.get(word)
    if marks is None or who.kind == "anonymous":
        return False
    if word in INITIALLED and who.name.isupper():
        return True
    if word in ("company", "firm", "concern", "maker", "giant") and not _NO_COMPANIES.isdisjoint(
        who.name.lower().split()
    ):
        return False
    if word in ("company", "firm", "group", "concern", "maker", "giant"):
        if is_thing_of_a_name(who.name):
            return False  # "The Tarn mill has ..., a company spokesman said"
        return (
            not discourse.is_outlet(who.name)
            and discourse.names.kind(who.name) in ("organisation", "unknown")
            and is_named(who.name)
        )
    return is_named(who.name) and (bool(frozenset(who.name.lower().split()) & marks) or not marks)
