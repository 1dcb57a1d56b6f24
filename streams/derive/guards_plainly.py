"""Guards of answers without a stock word: somebody was asked whether it is so, or the item has just told that it is."""

import re

from streams.derive.asked_words import asked_whether
from streams.derive.candidates import Candidate
from streams.derive.guards_contradicting import is_in_question, speaker_is_named
from streams.derive.guards_reported import reported_before

_NEAR = 2
_OPEN = re.compile(
    r"\b(?:yet|decid\w+|expect\w*|able|aware|known|know|sure|informed|told|asked|contacted|notified|consulted|comment\w*|confirm\w*|respond\w*|reply|replied|answer\w*"
    r"|receiv\w+|seen|heard|say|said|disclos\w+|discuss\w*|hop\w+|want\w*|need\w*|likely|interested|happy|pleased|worried|concerned|afraid|bitter|angry|surprised|guilty|ready"
    r"|available|eligible|fit|well|title|medal|cup|since|so far|enough|charged|convicted|been (?:given|shown|allowed)|seek\w*|run|stand|play|start|travel|attend|appeal|testify|appear)\b"
)


def was_asked_or_told(c: Candidate) -> bool:
    """Whether it answers a question whether it is so, or a report told right before it."""
    if c.line.field == "headline":
        return False
    if asked_whether(c.line.sentence.text) is not None:
        return True
    before = c.discourse.body[max(0, c.line.index - _NEAR) : c.line.index]
    return reported_before(c) and any(
        re.search(r"\b(?:report(?:s|ed)?|alleg\w+|claim(?:s|ed)?|accus\w+|rumou?r\w*|asked)\b", line.low)
        for line in before
    )


def of_a_tale(c: Candidate) -> bool:
    """Whether what is said to be invented is a report, or "it" where one is in question."""
    found = c.match.groupdict().get("it")
    return found is None or is_in_question(c)


def not_left_open(c: Candidate) -> bool:
    """Whether what was not done is a deed, and not what is open or how somebody feels."""
    return _OPEN.search(c.match.group("deed")) is None


def not_granted_first(c: Candidate) -> bool:
    """Whether what is said to be true is not granted only to be answered: "it was true that ..., but"."""
    return (
        re.search(r"[,;]? \bbut\b", c.behind) is None
        and re.search(r"\b(?:while|although|though|if|whether)\b[^,]{0,30}$", c.before) is None
    )


def not_just_told(c: Candidate) -> bool:
    """Whether the line before does not tell the same of him: "would say neither yes nor no"."""
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    return re.search(r"\byes n?or\b|\bneither confirm\w* nor\b", before) is None


_NO_PARTY = re.compile(
    r"\b(?:analysts?|sources?|traders?|dealers?|diplomats?|experts?|economists?|witness\w*|critics|scientists?|researchers?|historians?|observers?)\b"
)


def said_by_a_party(c: Candidate) -> bool:
    """Whether somebody with a name says it, a judge on his own matter as well, and nobody whose trade is to judge others."""
    if speaker_is_named(c):
        return True
    named = all(who.kind in ("person", "shell") and who.name[:1].isupper() for who in c.parties)
    return named and _NO_PARTY.search(c.called) is None and not re.search(r"\b(?:the|a) judge$", c.party_words)
