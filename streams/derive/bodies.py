"""Other names of a public body: "Varnia's defence ministry" is "Varnian defence ministry". Owns demonyms, no party."""

import re

_REAL = {
    "russia": "russian",
    "china": "chinese",
    "japan": "japanese",
    "france": "french",
    "germany": "german",
    "britain": "british",
    "israel": "israeli",
    "iran": "iranian",
    "iraq": "iraqi",
    "turkey": "turkish",
    "egypt": "egyptian",
    "syria": "syrian",
    "ukraine": "ukrainian",
    "canada": "canadian",
    "mexico": "mexican",
    "brazil": "brazilian",
    "india": "indian",
    "pakistan": "pakistani",
    "spain": "spanish",
    "italy": "italian",
    "poland": "polish",
    "sweden": "swedish",
    "norway": "norwegian",
    "denmark": "danish",
    "finland": "finnish",
    "greece": "greek",
    "ireland": "irish",
    "scotland": "scottish",
    "thailand": "thai",
    "vietnam": "vietnamese",
    "north korea": "north korean",
    "south korea": "south korean",
    "saudi arabia": "saudi",
    "netherlands": "dutch",
    "switzerland": "swiss",
    "austria": "austrian",
    "belgium": "belgian",
    "portugal": "portuguese",
    "hungary": "hungarian",
    "kuwait": "kuwaiti",
    "lebanon": "lebanese",
    "united states": "american",
    "australia": "australian",
    "indonesia": "indonesian",
    "cuba": "cuban",
    "malaysia": "malaysian",
    "philippines": "philippine",
    "taiwan": "taiwanese",
    "kenya": "kenyan",
    "libya": "libyan",
    "argentina": "argentine",
    "colombia": "colombian",
    "venezuela": "venezuelan",
    "peru": "peruvian",
    "chile": "chilean",
    "ecuador": "ecuadorean",
    "nigeria": "nigerian",
    "jordan": "jordanian",
    "yemen": "yemeni",
    "somalia": "somali",
    "new zealand": "new zealand",
    "west germany": "west german",
    "soviet union": "soviet",
}
_CAPITALS = {
    "moscow": "russia",
    "beijing": "china",
    "peking": "china",
    "tokyo": "japan",
    "paris": "france",
    "berlin": "germany",
    "bonn": "germany",
    "london": "britain",
    "jerusalem": "israel",
    "tehran": "iran",
    "teheran": "iran",
    "baghdad": "iraq",
    "ankara": "turkey",
    "cairo": "egypt",
    "damascus": "syria",
    "kiev": "ukraine",
    "kyiv": "ukraine",
    "ottawa": "canada",
    "mexico city": "mexico",
    "brasilia": "brazil",
    "new delhi": "india",
    "islamabad": "pakistan",
    "madrid": "spain",
    "rome": "italy",
    "warsaw": "poland",
    "stockholm": "sweden",
    "oslo": "norway",
    "copenhagen": "denmark",
    "helsinki": "finland",
    "athens": "greece",
    "dublin": "ireland",
    "bangkok": "thailand",
    "hanoi": "vietnam",
    "pyongyang": "north korea",
    "seoul": "south korea",
    "riyadh": "saudi arabia",
    "the hague": "netherlands",
    "berne": "switzerland",
    "bern": "switzerland",
    "vienna": "austria",
    "lisbon": "portugal",
    "budapest": "hungary",
    "beirut": "lebanon",
    "kuwait city": "kuwait",
    "washington": "united states",
    "canberra": "australia",
    "jakarta": "indonesia",
    "havana": "cuba",
    "kuala lumpur": "malaysia",
    "manila": "philippines",
    "taipei": "taiwan",
    "nairobi": "kenya",
    "tripoli": "libya",
    "buenos aires": "argentina",
    "bogota": "colombia",
    "caracas": "venezuela",
    "lima": "peru",
    "santiago": "chile",
    "quito": "ecuador",
}
"""Seat of government to country. Source: general knowledge (ISO 3166 names), older seats of the 1980s among them."""
_PLACE_OF = {adjective: place for place, adjective in _REAL.items()}
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
    return _CAPITALS.get(low)


def place_names(name: str) -> tuple[str, str] | None:
    """Return a country's name and its adjective where a name is nothing but one of the two or its capital, else None."""
    low = name.lower().removeprefix("the ")
    low = _CAPITALS.get(low, low)
    low = _PLACE_OF.get(low, low)
    return (low, _REAL[low]) if low in _REAL else None


def _spellings(place: str) -> tuple[str, ...]:
    """Return a country's name and its adjective, either given; for unknown ones by the endings that English uses."""
    low = place.lower()
    if low in _REAL:
        return place, _REAL[low].title()
    if low in _PLACE_OF:
        return place, _PLACE_OF[low].title()
    if low.endswith("ian"):
        return place, place[:-1], place[:-3]
    if low.endswith("an"):
        return place, place[:-1], place[:-2]
    return (place, place + "n") if low.endswith("a") else (place, place + "an", place + "ian")
