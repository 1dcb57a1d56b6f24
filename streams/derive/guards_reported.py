"""Guards of what answers only a report: whether the item has told one before. Owns no cue."""

import re

from streams.derive.candidates import Candidate
from streams.derive.guards_contradicting import is_in_question

_AFTER_LEAD = 300
"""Characters behind a lead in which the report that it answers is told."""


def reported_before(c: Candidate) -> bool:
    """Something was reported before it in the item, in its headline, or right behind the lead that answers it."""
    if c.line.field == "headline":
        return False
    lead = c.line.index <= 1
    end = c.line.sentence.end + _AFTER_LEAD if lead else c.line.at + c.match.start()
    return c.discourse.reports.is_told_by(end)


def told_before(c: Candidate) -> bool:
    """Something is reported, alleged or asked before it: in the item, or close by."""
    return reported_before(c) or is_in_question(c)


_GENUINE = re.compile(r"^ (?:its|the|their) (?:authenticity|veracity)\b")


def reported_or_genuine(c: Candidate) -> bool:
    """Something was reported before it, or it is found out whether a picture or a paper is genuine."""
    return reported_before(c) or _GENUINE.match(c.behind) is not None


_MAY_BE_SO = re.compile(
    r"\b(?:said|says?|told)\b[^.;]{0,40}?\b(?:thinks?|believes?|suspects?|fears?|thought|believed|suspected|feared)\b|\b(?:said|says|believed?|think|thought|feared?)\b[^.;]{0,80}?\b(?:might|may|could)\b"
)


def left_open_before(c: Candidate) -> bool:
    """What may be so was told before it, or something reported, alleged or asked."""
    if told_before(c):
        return True
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    return _MAY_BE_SO.search(before) is not None or _MAY_BE_SO.search(c.before) is not None


_THE_MATTER = re.compile(
    r"^ (?:(?:any|the|this|that|these|those|such|an?|of|his|her|their|its|alleged|supposed|reported) ){1,3}(?:[\w\-]+ ){0,2}?"
    r"(?:incidents?|encounters?|episodes?|events?|meetings?|conversations?|talks?|exchanges?|calls?|occasions?|photo(?:graph)?s?|pictures?|images?"
    r"|videos?|letters?|e-?mails?|payments?|gifts?|remarks?|comments?|statements?|orders?|visits?|case|matter|discussions?|deals?)\b"
    r"|^ (?:it|this|that)(?=[.,;\"]|$| at all\b| happening\b)|^ (?:ever )?(?:having|meeting|saying|seeing|speaking|being|making|doing|telling|giving|taking|signing|asking|sending|receiving|touching)\b"
    r"|^ (?:the|this|that|any|an?) (?:alleged|supposed|reported|purported)\b"
)
"""What somebody is said to have done, or a picture of it: no song, no name."""


def recalls_the_matter(c: Candidate) -> bool:
    """What is not remembered is what is told of the party, where something was told or alleged."""
    if reported_before(c) and "memory of" not in c.match.group() and "recollection of" not in c.match.group():
        return True
    return told_before(c) and _THE_MATTER.match(c.behind) is not None
