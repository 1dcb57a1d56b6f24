"""Which outlet a report without a name is of: "a report published in X", "the story, which appeared in X", told in the next line.

Owns that search for claims of outlets without a name; an outlet that nothing names stays without one.
"""

import re
from functools import lru_cache

from streams.derive.bodies import is_demonym
from streams.derive.claim_tellers import Teller, outlet_teller
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.outlets import is_outlet, is_unnamed_outlet, outlet_name
from streams.derive.tokens import is_capital

_NAME = r"(?:[A-Z0-9](?:[\w&'\u2019/\-]|\.(?=\w)){0,40}|[a-z]{1,12}[A-Z]\w{0,40}(?:\.\w+)?|[\w\-]{1,40}\.(?:com|net|org|fr|ru|de|info|tv))(?: (?:(?:of|the|and|on|de|la|della) )?[A-Z0-9](?:[\w&'\u2019/\-]|\.(?=\w)){0,40}){0,4}"
_OF_REPORT = re.compile(
    r"\b(?:[Rr]eports?|[Ss]tor(?:y|ies)|[Aa]rticles?|[Rr]umou?rs?|[Ii]tems?|[Pp]iece|[Pp]ost|[Ii]nterview)"
    r"(?:,? (?:which |that )?(?:was |were |had |have |has )?(?:first )?(?:published|printed|carried|appear(?:ed|ing)|posted|aired|broadcast|attributed))?"
    r"(?: (?:[A-Z][a-z]{2,8}\.? \d{1,2}|on \w+day|yesterday|today|earlier|this week|last week|\w+day|(?:on|in) [A-Z][a-z]{2,8}\.? \d{1,2}))?"
    r" (?:by|in|from|on|to) (?:the |The |a )?(?:\w+day['\u2019]s |yesterday['\u2019]s |today['\u2019]s |[A-Z]\w+['\u2019]s )?(?:(?:[a-z][\w\-]* |[A-Z]\w+(?:['\u2019]s)? (?=[a-z\-]+ )){0,4}?(?:website|site|newspaper|magazine|blog|daily|outlet),? )?(?:[a-z][\w\-]* ){0,3}?"
    rf"(?P<who>{_NAME})"
)
_INCLUDING = re.compile(
    rf"\b(?:reports|outlets|newspapers|papers|sites|media)(?:,)? (?:including|such as|among them) (?:the |The )?(?P<who>{_NAME})"
)
_HEAD = re.compile(r" (?:newspaper|website|web site|magazine|site|daily|weekly|tabloid|news agency|news site|blog)\b")
_ONE = re.compile(
    r"\b(?:an?|one|another|this) (?:[\w\-]+ ){0,3}?(?:report|story|article|newspaper|paper|magazine|website|tabloid|daily|item)\b"
)
_NEAR = 60
_A_PAPER = re.compile(
    r"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z\-]+ ){0,4}?(?:website|site|blog|portal|newspaper|paper|magazine|tabloid|outlet|broadcaster|publication|report|story|article|post)"
)
_SHARED = 2
"""Words of content that both tell: a report of something else is another report."""
_AHEAD = 2
"""Lines behind a report without a name in which its outlet is named."""


def outlet_of_report(discourse: Discourse, claimed: Claimed, claims: list[Claimed]) -> Teller | None:
    """Return the outlet of a report without a name, from its own sentence or from the claims right behind it."""
    told = _beside(claimed) or _in_line(discourse, claimed)
    if told is None and _ONE.search(claimed.line.low, max(0, claimed.start - _NEAR), claimed.end + _NEAR):
        told = _ahead(claimed, claims)
    return told


def _beside(claimed: Claimed) -> Teller | None:
    """Return the name beside a common noun for an outlet: "a financial newsletter, Platt,"."""
    phrase, line = claimed.phrase, claimed.line
    if phrase is None:
        return None
    found = _BESIDE.match(line.sentence.text, line.tokens[phrase.end - 1].end)
    return None if found is None else outlet_teller(found["who"])


_BESIDE = re.compile(rf", (?P<who>{_NAME}),")


def is_a_paper(claimed: Claimed) -> bool:
    """Whether what tells a claim is "the report" or "the publication": one of an outlet told of before."""
    phrase, line = claimed.phrase, claimed.line
    if phrase is None:
        return False
    words = line.sentence.text[line.tokens[phrase.start].start : line.tokens[phrase.end - 1].end]
    return is_paper(words)


def is_paper(words: str) -> bool:
    """Whether words are "the report" or "the publication"."""
    return _A_PAPER.fullmatch(words) is not None


def outlet_told_of(claimed: Claimed, before: list[Claimed]) -> Teller | None:
    """Return the outlet that "the report" or "the publication" means: the one whose claim stands before."""
    if not is_a_paper(claimed):
        return None
    return last_outlet(before)


def last_outlet(before: list[Claimed]) -> Teller | None:
    """Return the outlet that tells the last of some claims that one tells."""
    return next((told for other in reversed(before) if (told := _outlet_of(other)) is not None), None)


def _outlet_of(claimed: Claimed) -> Teller | None:
    """Return the outlet that tells a claim or carries it."""
    if claimed.kind == "outlet" and claimed.origin is not None:
        return Teller("outlet", claimed.origin)
    return outlet_teller(claimed.carrier) if claimed.carrier and is_outlet(claimed.carrier) else None


_TITLED_BEHIND = re.compile(
    rf"\b(?:newspaper|website|web site|site|magazine|daily|tabloid|broadcaster|blog|paper|weekly|newsletter|outlet|publication),? [\"\u201c]?(?:the |The )?(?P<who>{_NAME})"
)
_TITLED_BEFORE = re.compile(
    rf"(?<![\w&.\-])(?P<who>{_NAME})[\"\u201d]?(?:,? (?:newspaper|magazine|website|daily|news site|news agency|tabloid)\b"
    r"|, (?:an?|the|one of) [^,.;]{0,40}?(?:newspaper|website|site|magazine|daily|publication|outlet|agency|tabloid|blog|rag)\b)"
)
_PUBLISHED = re.compile(rf"\b[Tt]he (?P<who>{_NAME}) (?:published|printed|ran) (?:an?|the|its) ")


@lru_cache(maxsize=4)
def _titles(text: str) -> tuple[tuple[int, str], ...]:
    """Return the outlets of a text, with their places, that what stands beside them tells to be outlets."""
    found = [m for pattern in (_TITLED_BEHIND, _TITLED_BEFORE, _PUBLISHED) for m in pattern.finditer(text)]
    named = ((m.start("who"), outlet_name(re.sub(r"['\u2019]s?$", "", m["who"].rstrip(".")))) for m in found)
    return tuple(
        sorted(
            (at, name)
            for at, name in named
            if not is_demonym(name) and not is_unnamed_outlet(name.lower()) and name not in ("The", "A", "An", "It")
        )
    )


def title_before(discourse: Discourse, claimed: Claimed) -> Teller | None:
    """Return the outlet that the words beside it tell to be one, the last before a line."""
    if claimed.line.field != "body":
        return None
    found = [name for at, name in _titles(discourse.body_text) if at < claimed.line.at]
    return outlet_teller(found[-1]) if found else None


def outlet_of_person(claimed: Claimed) -> Teller | None:
    """Return the outlet of "the Courier's Nils Torv" and "Nils Torv of the Courier"."""
    name = "" if claimed.origin is None else claimed.origin.name
    found = _OF_PERSON.fullmatch(name)
    if found is None:
        return None
    who = outlet_name(found["whose"] or found["of"])
    return outlet_teller(who) if is_outlet(who) else None


_OF_PERSON = re.compile(
    r"(?P<whose>.{2,40})['\u2019]s [A-Z][\w\-]+(?: [A-Z][\w\-]+){1,2}|[A-Z][\w\-]+(?: [A-Z][\w\-]+){1,2} of (?:the )?(?P<of>.{2,40})"
)


_KIND_OF = re.compile(
    r"(?:\bnewspaper|\bpaper|site|\bmagazine|\bdaily|\bweekly|\btabloid|\bnewsletter|\bblog|\bbroadcaster|\bagency)$"
)


def only_tells_kind(claimed: Claimed) -> bool:
    """Whether what was read as an outlet's name only tells of what kind it is: "a Manila newspaper", "the newsletter"."""
    phrase, line = claimed.phrase, claimed.line
    if claimed.origin is None or phrase is None:
        return claimed.origin is None
    first, last = line.tokens[phrase.start], line.tokens[phrase.end - 1]
    inner = line.tokens[phrase.start + 1 : phrase.end - 1]
    if claimed.origin.name not in line.sentence.text[first.start : last.end]:
        return False  # another than the words tell was found for it
    return (
        first.low in _ARTICLES
        and _KIND_OF.search(last.text) is not None
        and (len(inner) < 2 or is_demonym(claimed.origin.name) or not any(is_capital(t) for t in inner))
    )


_ARTICLES = frozenset(["a", "an", "one", "another", "the"])


def _in_line(discourse: Discourse, claimed: Claimed) -> Teller | None:
    line = claimed.line
    text = line.sentence.text
    low = line.low
    if not any(
        stem in low
        for stem in ("report", "stor", "article", "rumo", "item", "piece", "post", "interview", "outlets", "media")
    ):
        return None
    for found in (*_OF_REPORT.finditer(text), *_INCLUDING.finditer(text)):
        who = re.sub(r"['\u2019]s?$", "", found["who"].rstrip("."))
        name = outlet_name(who)
        known = (
            is_outlet(who) or is_outlet(name) or _HEAD.match(text, found.end()) is not None or discourse.is_outlet(name)
        )
        near = claimed.start - _NEAR <= found.start() <= claimed.end + _NEAR
        if known and near and not is_unnamed_outlet(name):
            return outlet_teller(name)
    return None


def _ahead(claimed: Claimed, claims: list[Claimed]) -> Teller | None:
    """Return the outlet that the next lines tell of the same: "... a report says. X reported that ..."."""
    line = claimed.line
    if line.field != "body":
        return None
    for other in claims:
        ahead = other.line.index - line.index
        if (
            other.line.field != "body"
            or ahead < 0
            or ahead > _AHEAD
            or other is claimed
            or (ahead == 0 and other.start < claimed.start)
            or len(other.terms & claimed.terms) < _SHARED
        ):
            continue
        if (told := _outlet_of(other)) is not None:
            return told
    return None
