"""Standing of a party toward what it answers, with the reason. Owns the rules of status-model.md, *Standing*."""

import re

from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.propositions import content, overlap
from streams.derive.unnamed import asks_for_anonymity

_AUTHORITY = re.compile(
    r"\b(?:police|ministry|department|authorit\w+|prosecutor\w*|regulator|commission|court|government|coast guard|fbi|cia|sec|health organi[sz]ation|who|un|u\.n\.|embassy|sheriff|coroner|hospital|scotland yard|pentagon|white house|kremlin|central bank|bank of \w+|bundesbank|federal reserve|army|military|navy|agency|council|secret service|homeland security|interpol|customs|attorney general|minister|president|governor|mayor|opec)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:analysts?|sources?|traders?|dealers?|brokers?|witness\w*|experts?|economists?|professor|person|people|diplomats?|insiders?|critics|snopes|officials?$|banker?s?|one official|observers?|source)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:sources?|analysts?|traders?|dealers?|brokers?|witness(?:es)?|experts?|economists?|diplomats?|insiders?|critics"
    r"|bankers?|observers?|managers?|employees|staffers?|colleagues?|neighbou?rs?|officials?|aides?|people|person|residents?|activists?)$",
    re.IGNORECASE,
)
_DISPUTE = re.compile(
    r"\b(?:lawsuits?|sued?|suing|dispute\w*|retaliat\w*|sanctions?|ceasefire|cease-fire|truce|strike|rival|hostile|counter-?offer|boycott|embargo|blockade|plaintiffs?)\b",
    re.IGNORECASE,
)
_NATIONAL = content(
    "american british russian chinese japanese french german israeli iranian iraqi turkish egyptian syrian ukrainian canadian"
    " mexican brazilian indian pakistani spanish italian polish swedish greek irish korean saudi dutch swiss lebanese kuwaiti"
    " state national federal public"
)
_OF_AMERICA = re.compile(r"\b(?:pentagon|white house)\b", re.IGNORECASE)
_AMERICAN = re.compile(r"\b(?:u\.s\.|american|united states|washington)(?!\w)", re.IGNORECASE)
_OWN_WORDS = re.compile(r"\b(?:it|its|he|his|she|her|they|their|we|our)\b")
_OWN_START = re.compile(r"^(?:that |whether |when )?(?:it|its|he|his|she|her|they|their|we|our)\b|\b(?:we|our)\b")
_STANDS_FOR = {
    "kremlin": "Russia Russian Putin Moscow",
    "white house": "American Washington President",
    "pentagon": "American military troops",
    "downing street": "British Britain",
}


_OUTSIDER = re.compile(
    r"\b(?:analyst|economist|strategist|professor|expert|historian|commentator|columnist|observer|critic|trader|broker"
    r"|academic|researcher|pundit|fact-checker)\b"
)


def standing(who: Who, proposition: str | None, claim: str | None, called: str = "", told: str = "") -> tuple[str, str]:
    """Return the standing of a party and why: subject, authority, counterparty or none.

    `called` are the words of the party's phrase in small letters ("bank analyst greta rohm"), `told` those of the
    sentence.
    """
    name = who.name
    if who.kind == "person" and _OUTSIDER.search(called):
        return "none", "an outsider by trade"
    if who.kind == "official" and asks_for_anonymity(told):
        return "none", "an official who may not be named"
    if who.kind == "anonymous" or _NOBODY.search(name) or (_NONE.search(name) and not name[:1].isupper()):
        return "none", "anonymous, or no party to the matter"
    if is_outlet(name):
        named = content(name)
        if not (overlap(named, content(proposition or "")) or overlap(named, content(claim or ""))):
            return "none", "an outlet on another's matter"
    matter = f"{proposition or ''} {claim or ''}"
    mine = content(" ".join((name, who.organisation or "", *who.aliases, _STANDS_FOR.get(name.lower(), ""))))
    official = bool(_AUTHORITY.search(f"{name} {who.organisation or ''}"))
    if official and who.kind != "person":
        mine -= _NATIONAL
    if mine & content(matter) or (_OF_AMERICA.search(name) and _AMERICAN.search(matter)):
        return "subject", "the claim names it"
    own = _OWN_START if official else _OWN_WORDS
    if own.search((proposition or "").lower()):
        return "subject", "it speaks of itself"
    if _DISPUTE.search(matter) and who.kind in ("body", "shell", "person"):
        return "counterparty", "it is the other side of the dispute"
    if official and matter.strip():
        return "authority", "the matter is in an official remit"
    return ("none", "the party is not resolved") if who.kind == "pronoun" else ("subject", "it answers in its own name")
