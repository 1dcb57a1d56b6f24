"""Other names of a public body: "Varnia's defence ministry" is "Varnian defence ministry". Owns demonyms, no party."""

import re

from streams.derive.nations import ADJECTIVES, SEATS, SHORT

_PLACE_OF = {adjective: place for place, adjective in ADJECTIVES.items() if adjective != place}
_PUBLIC = r"(?:ministry|ministries|government|army|navy|air force|military|police|parliament|presidency|central bank|treasury|embassy|intelligence|health|defen[cs]e|foreign|finance|interior|justice|economy|cabinet|prosecutors?|coast guard|security)"
_POSSESSIVE = re.compile(
    r"^(?:the )?([A-Z][\w.\-]*(?: [A-Z][\w.\-]*)?)['\u2019]s (.*\b" + _PUBLIC + r"\b.*)$", re.IGNORECASE
)
_ADJECTIVE = re.compile(r"^(?:the )?([A-Z][\w\-]*(?:an|ian|ese|ish|i|ch|eek|ai|iss)) (.*\b" + _PUBLIC + r"\b.*)$")
_BARE = re.compile(
    r"^(?:the )?((?:defen[cs]e|foreign|finance|interior|justice|health|economy|trade|energy|transport|agriculture|education|labou?r|economic) (?:and [\w]+ )?(?:ministry|department|affairs ministry))$",
    re.IGNORECASE,
)
_NATION = re.compile(
    r"\b(?:government of ([A-Z]\w+)|([A-Z]\w+(?:an|ian|ese|ish)) (?:navy|army|government|president|police|ministry|military|prime|foreign|air force|troops|soldiers)|([A-Z]\w+)['\u2019]s (?:government|president|prime minister|foreign minister|army|navy|finance minister))"
)


_OTHERS = frozenset(
    "u.s. u.s us american western european arab soviet kurdish palestinian cuban libyan yemeni nigerian".split()
)


_LIKE_ONE = re.compile(r"^[A-Z][a-z]+(?:ian|ean|ese|ish|ite)$")


def is_demonym(name: str) -> bool:
    """Whether a name is only an adjective of nation: its officials are no body yet."""
    return name.lower() in _PLACE_OF or name.lower() in _OTHERS or _LIKE_ONE.match(name) is not None


def nation_of(adjective: str) -> str | None:
    """Return the country, in small letters, of an adjective of nation, or None."""
    return _PLACE_OF.get(adjective.lower())


def body_aliases(name: str, text: str) -> tuple[str, ...]:
    """Return other spellings of a public body's name, its country taken from the item's text when the name has none."""
    found = _POSSESSIVE.match(name)
    if found is not None:
        return tuple(f"{nation} {found.group(2)}" for nation in _spellings(found.group(1)))
    found = _ADJECTIVE.match(name)
    if found is not None:
        return tuple(f"{nation} {found.group(2)}" for nation in _spellings(found.group(1)))
    found = _BARE.match(name)
    if found is not None:
        nation = _NATION.search(text)
        if nation is not None:
            place = next(group for group in nation.groups() if group)
            return tuple(
                f"{spelling} {found.group(1)[0].lower()}{found.group(1)[1:]}" for spelling in _spellings(place)
            )
    return ()


def capital_of(low: str) -> str | None:
    """Return the country, in small letters, that a seat of government in small letters stands for, or None."""
    return SEATS.get(low)


def place_names(name: str) -> tuple[str, str] | None:
    """Return a country's name and its adjective where a name is nothing but one of the two or its capital, else None."""
    low = name.lower().removeprefix("the ")
    low = SEATS.get(low, SHORT.get(low, low))
    low = _PLACE_OF.get(low, low)
    return (low, ADJECTIVES[low]) if low in ADJECTIVES else None


def _spellings(place: str) -> tuple[str, ...]:
    """Return a country's name and its adjective, either given; for unknown ones by the endings that English uses."""
    low = place.lower()
    if low in ADJECTIVES:
        return place, ADJECTIVES[low].title()
    if low in _PLACE_OF:
        return place, _PLACE_OF[low].title()
    if low.endswith("ian"):
        return place, place[:-1], place[:-3]
    if low.endswith("an"):
        return place, place[:-1], place[:-2]
    return (place, place + "n") if low.endswith("a") else (place, place + "an", place + "ian")
