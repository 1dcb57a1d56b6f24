"""Reports and media as those who tell: "a Sarn Courier report", "the Harn press", "early reports". Owns whose report it is.

It owns no rule of what is a claim.
"""

import re
from functools import lru_cache

from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.outlets import is_outlet, outlet_name

_TITLE = r"[A-Z0-9][\w&.'\u2019/\-]*(?: (?:(?:of|the|and|on|de|la) )?[A-Z0-9][\w&.'\u2019/\-]*){0,4}"
_REPORT = r"(?:report|story|article|piece|post|scoop|dispatch|item|account)"
_PLAIN = r"(?:[a-z][\w\-]* ){0,4}"
_ITS_REPORT = re.compile(
    rf"^(?:[Tt]he |[Aa]n? |[Tt]his |[Tt]hat |[Oo]ne )?{_PLAIN}(?P<who>{_TITLE})(?:['\u2019]s?)? {_PLAIN}{_REPORT}$"
)
_REPORT_BY = re.compile(
    rf"^(?:[Tt]he |[Aa]n? |[Tt]his |[Oo]ne |[Aa]nother )?{_PLAIN}{_REPORT}s? {_PLAIN}(?:from|by|in|on|at|of) (?:the )?"
    rf"(?:[A-Z]\w+['\u2019]s |yesterday['\u2019]s |today['\u2019]s )?{_PLAIN}(?P<who>{_TITLE})"
)
_PUBLISHED_IN = re.compile(
    rf"^(?:[Tt]he |[Aa]n? |[Tt]his |[Oo]ne |[Aa]nother )?{_PLAIN}(?:report|article|story|interview|piece) (?:in|on) "
)
_PRESS_OF = re.compile(
    r"^(?:[Tt]he )?(?P<who>(?:[A-Z]\w+(?:,? and | ))?[A-Z]\w+ (?:\w+ )?"
    r"(?:media|press|newspapers?|television|radio|tv|papers|outlets|websites|dailies))(?: reports?| outlets)?$"
)
_PRESS_IN = re.compile(
    r"^(?:(?:[Tt]he|[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther|[Vv]arious) )*(?P<who>(?:[A-Z][\w\-]+ ){1,2}(?:(?:news|media|press|newspaper) (?:sources|outlets|accounts|sites)|news (?:sites|channels))"
    r"|(?:[Ll]ocal |[Nn]ews |[Mm]edia |[Pp]ress )*(?:[Mm]edia outlets|[Nn]ews outlets|[Nn]ewspapers|[Pp]apers|[Pp]ress reports|[Nn]ews reports|[Nn]ewspaper reports|[Rr]eports|[Oo]utlets)"
    r" (?:in|from) (?:the )?[A-Z]\w+(?:(?:,? and | )[A-Z]\w+){0,3})$"
)
_BARE = re.compile(
    rf"^(?:a|an|one|another|this|that) {_PLAIN}{_REPORT}$"
    rf"|^(?:the )?{_PLAIN}(?:(?:reports|stories|articles|rumou?rs|accounts)|(?:media|press|news|newspaper) (?:reports?|outlets?|accounts?|sources?))(?: (?:from|in) [\w ]+)?$"
    r"|^(?:the )?[a-z ]{0,24}\b(?:media|press|newspapers|outlets|websites|tabloids|blogs|hoax)$",
    re.IGNORECASE,
)
_THE_REPORT = re.compile(
    rf"^(?:the|its) (?:{_REPORT}|(?:industry|trade|oil|shipping|business|financial|local|regional|influential|respected|same|\w+-based) (?:newspaper|newsletter|paper|magazine|journal|weekly|daily|tabloid|broadcaster)|newspaper|paper|publication|magazine|site|website|blog|tabloid|daily|weekly|broadcaster|network|outlet|station|portal|newsletter)$",
    re.IGNORECASE,
)
_OWN_WORK = re.compile(
    r"\b(?:annual|quarterly|monthly|weekly|government|ministry|department|agency|committee|commission|court|police|filing"
    r"|survey|study|research|official|federal|congressional|internal|company|union|intelligence|staff|embassy|bank"
    r"|university|institute|[Aa]ssociation|[Dd]epartment|[Mm]inistry|[Cc]ommission|[Cc]ommittee|[Bb]ank|[Uu]niversity|WHO|UN|U\.N\.)\b"
)
_SITE = re.compile(
    r"^(?:[Tt]he )?(?:[\w\-]+ ){0,4}?(?:site|website|web site|media|blog|portal|newsletter|broadcaster|network|tabloid"
    r"|newspaper|daily|weekly|magazine|station|outlet) (?P<who>[A-Z0-9][\w&.'\u2019/\-]*(?: [A-Z0-9][\w&.'\u2019/\-]*){0,3})$"
)


_TELLS_BEHIND = re.compile(
    r"(?:['\u2019]s?)?(?: [a-z]+){0,2}(?:, [^,.;]{2,80},| [\w.]+ ?\d*)? ?(?:also |first |had |has |later |earlier |further ){0,2}"
    r"(?:said|says|reported|reports|reporting|wrote|writes|claimed|claims|alleged|quot|cit|published|ran |carried|described|noted|added|suggested|revealed|broke|identified)"
)
_TELLS_BEFORE = re.compile(
    r"(?:according to|reported by|reports|reported|said|says|told|citing|quot(?:ed|ing)(?: by| in)?|wrote|(?:report|story|article|item|piece|interview)s? (?:[a-z]+ )?(?:in|by|from|on|for|with)|published (?:in|by|on)|appeared in)"
    r" (?:\w+ ){0,2}?$"
)
_AROUND = 100


def outlet_before(discourse: Discourse, line: Line) -> str | None:
    """Return the outlet that an item names last before a line ends: one that tells something, before one it only tells of."""
    position = line.at + 1 if line.field == "body" else 0
    text = discourse.body_text
    nearest: str | None = None
    for named in reversed(discourse.names.found):
        if named.start >= position or not is_outlet(named.name):
            continue
        if _TELLS_BEHIND.match(text, named.end, named.end + _AROUND) or _TELLS_BEFORE.search(
            text, max(0, named.start - _AROUND), named.start
        ):
            return outlet_name(named.name)
        nearest = nearest or outlet_name(named.name)
    return nearest


@lru_cache(maxsize=1 << 12)
def press_name(words: str) -> str | None:
    """Return the name of the press of a country or a place ("the Harn press reports" is "Harn press"), or None."""
    if (placed := _PRESS_IN.match(words)) is not None and not is_outlet(words):
        return placed["who"]
    found = _PRESS_OF.match(words)
    return None if found is None or is_outlet(words) else found["who"]


def titled(words: str) -> str | None:
    """Return the title behind a common noun for an outlet ("tech site Lantern/dev"), or None."""
    found = _SITE.match(words)
    return None if found is None else outlet_name(found["who"])


def report_of(discourse: Discourse, line: Line, words: str) -> tuple[bool, str | None]:
    """Return whether words mean a report of the press or the press itself, and the outlet behind it if one is told."""
    told = _reported(words)
    if told is not None:
        return told
    if words.rsplit(maxsplit=1)[-1][:1].isupper() and not line.sentence.text.isupper():  # "the Post" is a title
        short = outlet_name(words)
        return True, full_outlet(discourse, short)
    before = outlet_before(discourse, line)
    return before is not None, before


def full_outlet(discourse: Discourse, name: str) -> str:
    """Return the longest outlet name of the item that ends in this one ("The Post" is "The New York Post")."""
    low = name.lower()
    for named in discourse.names.found:
        other = outlet_name(named.name)
        if other.lower() != low and other.lower().endswith(" " + low) and is_outlet(other):
            return other
    return name


@lru_cache(maxsize=1 << 12)
def _reported(words: str) -> tuple[bool, str | None] | None:
    """Return the same as far as the words alone tell it; None for "the report", which is one of what was named before."""
    press = press_name(words)
    if press is not None:
        return True, press
    title = titled(words)
    if title is not None:
        return True, title
    found = _ITS_REPORT.match(words) or _REPORT_BY.match(words)
    if found is not None and words.endswith("report") and found["who"] in ("A", "An", "One", "Another"):
        found = None  # "A published report": the capital is the sentence's
    if found is not None:
        who = outlet_name(found["who"])
        known = is_outlet(found["who"]) or is_outlet(who) or titled(found["who"]) is not None
        published = _PUBLISHED_IN.match(words) is not None and not _OWN_WORK.search(words)
        return (True, who) if known or published else (False, None)
    if _OWN_WORK.search(words):
        return False, None
    if _THE_REPORT.match(words):
        return None
    return (True, None) if _BARE.match(words) else (False, None)
