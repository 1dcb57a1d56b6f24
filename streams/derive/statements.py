"""Statements: a subject's own announcement, which may do what a report said without a word that confirms.

Owns finding them; whether one answers a live claim is threading's to say. Conservative: the subject speaks of itself,
in its own name, affirms, and stands in the item's first sentences.
"""

import re
from dataclasses import dataclass

from streams.derive import lexicon as lex
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import group_start, subject_before
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.propositions import answered, clause, with_subject, without_dateline

_WHEN = r"(?: (?:late |early )?(?:on )?\w+day| today| yesterday| in a statement)*"
"""When and where somebody said something, behind the verb."""
_STATED = re.compile(
    r"\b(?P<v>said|says|announced|announces)(?: on \w+day| \w+day| today| yesterday| late \w+day)?(?: that)? "
    r"(?P<own>it|he|she|they|the (?:company|bank|ministry|group|firm|airline|government|union|club)|its (?:board|chief executive|chairman|directors))"
    r" (?P<aux>has|had|have|will|would|is|was|are|were|plans|planned|agreed|intends)\b"
    r"(?! (?:not|no|never|expect\w*|hop\w+|believ\w+|confident|pleased|happy|aware|unaware|unable|likely|unlikely|considering|looking|studying|be (?:interested|open|willing|happy|prepared|ready|glad)|confirm|comment|respond|reply|answer|announce|disclose|inform|look|examine|study|review|decide|consider|investigate|discuss|provide|too|still|been|a|an|the|in talks)\b|n't)"
)
_EXPLETIVE = re.compile(
    r"it (?:has been|will be|would be|is|was)[ \"\u201c]+(?:[a-z]+ly )?[a-z]+[\"\u201d]? (?:that|whether|if|to (?:say|assume|speak|think))\b"
)
"""An "it" that stands for the clause behind it: "said it was true that"."""
_DONE = re.compile(
    r"^(?P<subject>.{2,60}?) (?P<aux>has|have) (?P<done>(?!been\b|had\b|not\b|never\b|yet\b|long\b|seen\b|shown\b)[a-z]+ .{4,160}?)"
    r",\"? (?:it|they|he|she|the (?:company|bank|ministry|group|firm|airline|government|union|club|team|carmaker|party))"
    r" (?:said|announced)(?: in an? (?:[a-z]+ ){0,2}?statement| on its website| (?:late |early )?on \w+day| today| yesterday| late \w+day)*(?:\.?$|,)"
)
"""The same told the other way round: "Ostra Town have sacked their coach, the club announced"."""
_GOES_ON = re.compile(
    rf"\b(?P<v>said|says|announced|insist(?:s|ed)|stressed|added){_WHEN}(?: that)?,? "
    r"(?P<own>(?!that\b|there\b)(?:[\w'\-]+)(?: (?!that\b|which\b|if\b|not\b|would\b|could\b|may\b|might\b)[\w'\-]+){0,8}?) "
    r"(?:(?P<aux>is|was|were|are|will|would)(?: still| now)? )?"
    r"(?P<goes>(?:remains?|remained|stays?|stayed) (?:in (?:charge|office|place|power|control|command|business|(?:his|her|their|its) (?:post|job|seat)s?)\b|open\b|on as\b|at the helm\b|at the head\b|head of\b)|continuing|continue|going (?:ahead|on)|go (?:ahead|on)|proceeding|proceed|running normally|operating normally|open|staying (?:on|in|put|open)|stay (?:on|in|open)|remaining|remain"
    r"|take place as planned|on (?:track|course|schedule)|as planned|under way as planned)\b"
)
"""A party that says its matter goes on: where it was reported to have ended, that denies it."""
_NOT_DONE = re.compile(
    rf"\b(?P<v>said|says|announced|insist(?:s|ed)|stressed|stated){_WHEN}(?: that)? "
    r"(?P<own>it|he|she|they|the (?:company|bank|ministry|group|firm|airline|government|union|club|team|party|carrier|lender))"
    r" (?P<aux>has|had|have|did|was|were)(?: not|n't|n\u2019t| never)(?: been)? (?P<done>[a-z]+)\b"
)
"""A party that says it did not do something: it denies a report of just that, and nothing else."""
_OPEN = frozenset(
    "yet seen heard received aware sure know expect expected want plan planning decided made been told informed asked able ready considering considered comment commenting confirm"
    " say saying given believe think happy worried surprised concerned interested looking able allowed set ruled need willing".split()
)
"""What one has not done and thereby denies nothing."""
_MORE = re.compile(r",| (?:and|but|while|although|despite|after) ")
"""Where a clause that tells what goes on ends."""
_OWN_DEED = re.compile(
    rf"\b(?P<v>said|says|announced|stated){_WHEN}(?: that)? "
    r"(?P<own>(?:its|their) (?:[a-z\-]+ ){0,2}(?:forces|troops|soldiers|men|police|officers|agents|planes|jets|aircraft|warplanes|ships|boats|crews?|staff|workers|engineers|divers|guards|fighters|rescuers|firefighters|doctors))"
    r" (?P<aux>has|had|have|were) (?!not\b|no\b|never\b|yet\b|been\b|heard\b|seen\b)[a-z]+"
)
"""A body that tells what its people did: where that was reported it confirms the report."""
_STEMS = ("said", "says", "announce", "insist", "stress", "added")
_NOBODY = re.compile(
    r"\b(?:analysts?|sources?|traders?|dealers?|officials?|bankers?|economists?|witness\w*|people|experts?|residents?|diplomats?|delegates?|brokers?)\b",
    re.IGNORECASE,
)
_LINES = 4
_MOST = 2


OWN_DEED = "own-deed"
"""The frame of what a body says that its people did."""
NOT_DONE = "not-done"
"""The frame of what a party says that it did not do."""
GOES_ON = "not-ended"
"""The frame of what a party says goes on."""
ANNOUNCEMENT = "own-announcement"
"""The frame of an announcement, as the grammar of claims calls it."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement of a party; `start` and `end` in its sentence, `text` the proposition with the party's name in it."""

    line: Line
    who: Who
    start: int
    end: int
    text: str
    frame: str = ANNOUNCEMENT


def find_statements(discourse: Discourse) -> list[Stated]:
    """Return the announcements of an item's first sentences, two at most."""
    found: list[Stated] = []
    for line in discourse.body[:_LINES]:
        if len(found) == _MOST or not any(stem in line.low for stem in _STEMS):
            continue
        match = _STATED.search(line.low)
        if match is not None and not _EXPLETIVE.match(line.low, match.start("own")):
            told = _announced(discourse, line, match)
        else:
            told = (
                _own_deed(discourse, line)
                or _done(discourse, line)
                or _going_on(discourse, line)
                or _not_done(discourse, line)
            )
        found += [told] if told is not None else []
    return found


def _subject(discourse: Discourse, line: Line, verb: int) -> tuple[Who, int] | None:
    """Return the party that is the subject of the verb at an offset, and where it begins; None if no one party is."""
    k = line.token_at(verb)
    if line.quoted[k] or (phrase := subject_before(line.tokens, group_start(line.tokens, k))) is None:
        return None
    parties = discourse.parties(line, phrase)
    if len(parties) != 1 or not is_own_party(parties[0]):
        return None
    return parties[0], line.tokens[phrase.start].start


def _stated(line: Line, subject: tuple[Who, int], text: str, end: int, frame: str = ANNOUNCEMENT) -> Stated:
    """Return a statement of a party in its words, its leading pronoun spelt as the party."""
    who, start = subject
    return Stated(line, who, start, end, with_subject(text, who.organisation or who.name), frame)


def _announced(discourse: Discourse, line: Line, match: re.Match[str]) -> Stated | None:
    """Return what a party says that it does, did or will do."""
    subject = _subject(discourse, line, match.start("v"))
    if subject is None:
        return None
    start, end = clause(line.sentence.text, match.start("own"))
    proposition = answered(line.sentence.text, start, end)
    return None if proposition is None else _stated(line, subject, proposition, end)


def _done(discourse: Discourse, line: Line) -> Stated | None:
    """Return what a party says that it has done where the act comes first and "the company said" behind it."""
    begin = without_dateline(line.sentence.text)
    match = _DONE.match(line.low[begin:])
    subject = None if match is None else _subject(discourse, line, begin + match.start("aux"))
    if match is None or subject is None:
        return None
    who, start = subject
    end = begin + match.end("done")
    done = line.sentence.text[begin + match.start("aux") : end].strip(' ,"')
    return Stated(line, who, start, end, f"{who.organisation or who.name} {done}")


def _going_on(discourse: Discourse, line: Line) -> Stated | None:
    """Return what a party says goes on: "said the trial of its vaccine was continuing as planned"."""
    match = _GOES_ON.search(line.low)
    subject = None if match is None else _subject(discourse, line, match.start("v"))
    if match is None or subject is None:
        return None
    _, end = clause(line.sentence.text, match.start("own"))
    more = _MORE.search(line.low, match.end("goes"), max(end, match.end("goes")))
    end = max(match.end("goes"), end if more is None else more.start())
    return _stated(line, subject, line.sentence.text[match.start("own") : end], end, GOES_ON)


def _own_deed(discourse: Discourse, line: Line) -> Stated | None:
    """Return what a body tells of its people: "said its special forces had freed the nurses"."""
    match = _OWN_DEED.search(line.low)
    return None if match is None else _told_of_itself(discourse, line, match, OWN_DEED)


def _not_done(discourse: Discourse, line: Line) -> Stated | None:
    """Return what a party says that it did not do: "said it had not leased its ground"."""
    match = _NOT_DONE.search(line.low)
    return None if match is None or match["done"] in _OPEN else _told_of_itself(discourse, line, match, NOT_DONE)


def _told_of_itself(discourse: Discourse, line: Line, match: re.Match[str], frame: str) -> Stated | None:
    """Return what stands behind a verb of saying, from the words for the speaker's own on; None if he is no party."""
    subject = _subject(discourse, line, match.start("v"))
    if subject is None:
        return None
    start, end = clause(line.sentence.text, match.start("own"))
    return _stated(line, subject, line.sentence.text[start:end], end, frame)


def is_own_party(who: Who) -> bool:
    """Whether somebody with a name of his own speaks: no source, no analyst, no outlet."""
    return (
        who.kind in ("body", "person", "shell")
        and any(word[:1].isupper() and word.lower() not in lex.DETERMINERS for word in who.name.split())
        and not is_outlet(who.name)
        and _NOBODY.search(who.name) is None
    )
