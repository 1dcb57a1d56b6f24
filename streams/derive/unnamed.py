"""Sources without a name: whether words mean one, and of which body. Owns no rule of what is a claim.

Unnamed officials of one body count as one origin (status-model.md, *Independent origins*), so the body is kept beside.
"""

import re
from functools import lru_cache

from streams.derive import lexicon as lex
from streams.derive.party_words import Who

_PEOPLE = re.compile(
    r"\b(?:officials?|workers?|employees?|engineers?|managers?|executives?|aides?|advis[eo]rs?|lawmakers?|deput(?:y|ies)"
    r"|officers?|diplomats?|staff(?:ers?)?|members?|soldiers?|guards?|doctors?|nurses?|mechanics?|pilots?|sailors?"
    r"|dockers?|miners?|teachers?|students?|police(?:man|men)|investigators?|detectives?|prosecutors?|bankers?|traders?"
    r"|residents?|villagers?|neighbou?rs?|friends?|relatives?|colleagues?|man|woman|men|women|survivors?|passengers?"
    r"|fishermen|farmers?|accountants?|clerks?|inspectors?|insiders?|shareholders?|investors?|negotiators?|delegates?"
    r"|scientists?|researchers?|players?|people|persons?|sources?|witness(?:es)?|crew)\b"
)
_ANONYMITY = re.compile(
    r"\b(?:on (?:the )?condition (?:of anonymity|that)|(?:ask(?:ed|ing)|request(?:ed|ing)|insist(?:ed|ing)|wish(?:ed|ing)|want(?:ed|ing)) "
    r"(?:on anonymity|for anonymity|anonymity|not to be (?:named|identified|quoted))|declin(?:ed|ing) to be (?:named|identified|quoted)"
    r"|spoke anonymously|speaking anonymously|(?:who|which) (?:could|can)(?:not| not) be named|not authori[sz]ed to (?:speak|talk))\b"
)
_BODY = (
    r"(?:(?:[A-Z][\w&.'\u2019\-]*|[a-z][a-z\-]+) ){0,3}?"
    r"(?:ministry|department|government|presidency|palace|police|army|navy|military|central bank|embassy|council"
    r"|parliament|prosecutor's office|prosecutors' office|commission|treasury|secret service|air force|coast guard)"
)
_BODY_BEHIND = re.compile(rf"\b(?:at|of|from|in|with|inside|within) (?:the )?(?P<body>{_BODY})\b")
_BODY_BEFORE = re.compile(
    rf"^(?:(?:an?|the|two|three|four|five|several|some|many|one|another|senior|former|top|high-ranking|unnamed"
    rf"|unidentified|other) )*(?P<body>{_BODY})(?:'s|\u2019s)? "
    r"(?:officials?|sources?|aides?|diplomats?|executives?|employees?|insiders?|officers?)\b"
)
_NAME_BEHIND = re.compile(
    r"\b(?:at|of|from|in|with|inside|within) (?:the )?(?P<body>[A-Z][\w&.'\u2019\-]*(?: [A-Z][\w&.'\u2019\-]*){0,3})"
)
_OFFICIAL = re.compile(r"\b(?:officials?|sources?|aides?|diplomats?|executives?|insiders?)\b")
_NOT_OUTLETS = frozenset("parliament congress senate court lawmakers reporters journalists investors".split())


@lru_cache(maxsize=1 << 12)
def is_unnamed(words: str) -> bool:
    """Whether words mean people without a name: a common noun for people, and no name behind it."""
    low = words.lower()
    found = list(_PEOPLE.finditer(low))
    if not found:
        return False
    behind = words[found[-1].end() :].strip()
    return not behind[:1].isupper()


_COUNT = r"(?:an?|one|two|three|four|five|six|several|some|many|other|another|more than \w+|at least \w+|dozens of|\d+)"
_COUNTED = re.compile(rf"{_COUNT}\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    rf"(?:{_COUNT} )?"
    r"(?:[a-z][a-z\-]* ){0,3}?(?P<who>[a-z\-]*(?:m[ae]n|wom[ae]n|folk|mates?|[a-z]{2}(?:er|or|ist|ant|ian|eer)s?))"
    r"(?: (?:of|from|at|in|on|with|who|close|familiar|briefed|involved)\b.*)?"
)
"""People by what they do: "three boatmen", "a former driver of the mayor"."""
_NOT_SOMEBODY = re.compile(
    r"spokes|paper|letter|matter|ministers?$|carrier|retailer|maker|broadcaster|manufacturer|producer|publisher|operator|lawyer"
    r"|computer|ambassador|other|order|number|center|leader|never|monitor|sector|factor"
)
"""What ends like them: things, bodies, and those who speak for one or in their own name."""


@lru_cache(maxsize=1 << 12)
def is_somebody(words: str) -> bool:
    """Whether words of one who told an outlet mean people by what they do, one or some of them, and not one that is known."""
    found = _SOMEBODY.fullmatch(words[:1].lower() + words[1:])
    if found is None or _NOT_SOMEBODY.search(found["who"]) is not None:
        return False
    return _COUNTED.match(words) is not None or found["who"].endswith(("s", "men", "folk"))


_PRIVATE = re.compile(
    r"\b(?:wom[ae]n|m[ae]n|girls?|boys?|teenagers?|students?|couple|passengers?|customers?|tourists?|travell?ers?|drivers?|patients?|prisoners?|inmates?)$"
)


def is_private_person(words: str) -> bool:
    """Whether words, in small letters, mean a private person without a name: "one woman", of whom "who said" may follow."""
    return _PRIVATE.search(words) is not None


_HE_OR_SHE = re.compile(r"\b(?!chair|states|alder|congress|council)[a-z]*(?:man|woman)$")


def without_capital(name: str) -> str:
    """Return a description with its article in small letters: "A motorist" at the head of a sentence is no name."""
    return name[:1].lower() + name[1:] if name.split(" ", 1)[0].lower() in lex.DETERMINERS else name


@lru_cache(maxsize=1 << 12)
def is_passer(name: str) -> bool:
    """Whether a party is one person told of by what he does ("a docker", "the fisherman"): no name, nobody's officer."""
    words = without_capital(name).split()
    if len(words) == 1 or words[0] not in ("a", "an", "one", "another", "the") or any(w[:1].isupper() for w in words):
        return False
    if not _OFFICERS.isdisjoint(words):
        return False
    told = " ".join(words)
    if words[0] == "the":
        return is_private_person(told) or _HE_OR_SHE.search(told) is not None
    return is_somebody(told) or _HE_OR_SHE.search(told) is not None


_OFFICERS = lex.ROLE_WORDS | lex.SPOKES | lex.LOWER_OFFICERS


def asks_for_anonymity(low: str) -> bool:
    """Whether a sentence in small letters says that its source may not be named."""
    return _ANONYMITY.search(low) is not None


def is_told_outlet(name: str) -> bool:
    """Whether a name behind "told" can be that of an outlet."""
    return name[:1].isupper() and name.lower() not in _NOT_OUTLETS


@lru_cache(maxsize=1 << 12)
def unnamed(words: str) -> Who:
    """Return the source that words mean, with the body whose officials they are beside it, if that is told."""
    name = re.sub(
        r"^(?:the|a|an)\s+",
        "",
        re.sub(r"\s+(?:on(?! (?:the|an?|its|their|his|her)\b)|yesterday|today)\b.*$", "", words),
        flags=re.IGNORECASE,
    )
    body = _BODY_BEHIND.search(words) or _BODY_BEFORE.match(words)
    if body is None and _OFFICIAL.search(words.lower()):
        body = _NAME_BEHIND.search(words)
    return Who(name, body["body"] if body else None)


_NOBODY = re.compile(
    r"(?:(?:an?|one|two|three|four|five|six|several|some|many|multiple|numerous|other|another|the|two other|well-placed|inside) )*"
    r"(?:sources?|insiders?|traders?|dealers?|brokers?|tipsters?|(?:persons?|people|individuals?) (?:familiar|close|briefed|with|who)\b.*)"
    r"(?: (?:familiar|close|briefed|with|who|near)\b.*)?",
    re.IGNORECASE,
)
_OF_A_REPORT = re.compile(
    r" (?:to [\w ]{2,30} )?(?:the|these|this|those|an?|its|their|earlier|such|it|as much|both|previous|his|her)?(?: [\w'\u2019\-]+){0,3}? ?"
    r"\b(?:it|this|so|as much|reports?|rumou?rs?|stor(?:y|ies)|claims?|news|accounts?|speculation|details?|information|allegations?)\b"
)


def is_first_told(words: str, behind: str) -> bool:
    """Whether people of no body confirm what stands behind the verb as news of their own, and no report of others."""
    return _NOBODY.fullmatch(words) is not None and _OF_A_REPORT.match(behind) is None
