"""Guards of answers to a question: what was asked, and whether it was asked of a fact or of what somebody will do."""

import re

from streams.derive.candidates import Candidate

_ASKED_TO_TELL = re.compile(
    r"\b(?:asked (?:to (?:comment|respond|elaborate|confirm|explain|discuss|say|describe)|about|whether|if|how|why|what|who|when|where"
    r"|for (?:a |an |any |further |more )?(?:\w+ )?(?:comments?|details?|names?|response|explanation|reaction))"
    r"|(?:requests?|invitations?|invited|offered a chance|opportunity) (?:for|to) (?:a )?(?:comment|respond|reply)"
    r"|(?:pressed|pushed|questioned) (?:[\w'\-]+ ){0,3}?(?:for|on|about|whether)|(?:questions?|inquiries) (?:about|on|regarding))\b"
)
_TO_COME = re.compile(
    r"\b(?:would|will|should|could|might|plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?|hope[sd]?|consider|going to|ready|prepared)\b"
)
_FEELING = re.compile(
    r"\b(?:concerned|worried|(?:un)?happy|(?:dis)?satisfied|disappointed|surprised|pleased|confident|afraid|nervous|optimistic|pessimistic"
    r"|comfortable|angry|upset|sorry|tempted|any (?:good |particular )?(?:cause|reason|regrets?|doubts?|concerns?|worries|hopes?|second thoughts))\b"
)
_ASKED_OF_FEELING = re.compile(r"\b(?:asked|questioned)\b[^,;.\"]{0,60}?" + _FEELING.pattern)
"""What somebody is asked about who is asked how he feels, or for his grounds: no "no" to that denies a deed."""


def was_asked_to_tell(c: Candidate) -> bool:
    """Somebody asked the party to comment or to say something, in this sentence or the one before."""
    if _ASKED_TO_TELL.search(c.before):
        return True
    pronoun = c.party_words in ("he", "she", "it", "they")
    return pronoun and c.line.index > 0 and bool(_ASKED_TO_TELL.search(c.discourse.body[c.line.index - 1].low))


_ASKED_WHETHER = re.compile(r"\b(?:asked|pressed|questioned|quizzed)\b[^.;]{0,40}?\b(?:whether|if)\b")
_ON_WHETHER = re.compile(r"^ (?:on |of |about |as to |over |regarding )?(?:whether|if)\b")


def asked_whether(c: Candidate) -> bool:
    """The question was whether something is so, in the same sentence."""
    return _ASKED_WHETHER.search(c.before) is not None or _ON_WHETHER.match(c.behind) is not None


def asked_of_a_fact(c: Candidate) -> bool:
    """The question was whether something is or was so, not whether somebody will or would do it, nor how he feels."""
    asked = c.match.group()
    clause = re.split(r"\b(?:whether|if|about)\b", asked, maxsplit=1)[-1].rsplit(",", 1)[0]
    return _TO_COME.search(clause) is None and _FEELING.search(clause) is None


def answers_a_fact(c: Candidate) -> bool:
    """No question about what somebody will do was put in the sentence or the one before; a word of scorn calls no film so."""
    if re.search(r"\b(?:call(?:s|ed)?|describ\w+|label\w*|word|term|titled|named)\b[^.]{0,40}$", c.before[-60:]):
        return False
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    asked = re.search(r"\b(?:asked|question\w*)\b(?P<what>.*)", before + " " + c.before)
    if _ASKED_OF_FEELING.search(before + " " + c.before):
        return False
    return asked is None or _TO_COME.search(asked["what"]) is None


def in_headline(c: Candidate) -> bool:
    """It stands in a headline, which leaves its verbs of being out."""
    return c.line.field == "headline"


_ASKED_OTHERS = re.compile(
    r"\b(?:asked|invited|contacted|approached) [^.;]{2,80}? (?:to (?:respond|comment|reply|answer)|for (?:an? )?(?:comment|response|reply|answer)s?)\b"
)


def others_asked(c: Candidate) -> bool:
    """Somebody asked people to comment or to respond, in this sentence or the one before."""
    before = c.discourse.body[c.line.index - 1].low if c.line.field == "body" and c.line.index else ""
    return _ASKED_OTHERS.search(before) is not None or _ASKED_OTHERS.search(c.before) is not None
