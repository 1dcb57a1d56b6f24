"""Guards of denials by what is said of the thing itself: whose life it was, and who brought the charge. Owns no cue."""

import re

from streams.derive import lexicon as lex
from streams.derive.candidates import Candidate

_NEAR = 3
"""Lines before a cue in which what it answers is told."""
_LONGEST = 600
"""Characters of each of these lines that are looked at."""
_PRONOUNS = frozenset(["he", "she", "i", "they", "we", "you"])
_OF_SOMEBODY = frozenset(["the", "his", "her", "their", "our", "my", "its", "your", "this", "that"])
_PEOPLE = lex.PERSON_NOUNS | frozenset(
    "brother sister son daughter wife husband parents uncle aunt cousin friend dad mum".split()
)
_OPENS = re.compile(r"(?:^|[.:!?,]|\bthat|\bsaid) ?\"?$")
_BROUGHT = (
    r"(?:'s)?(?: <[^<>]{1,12}>)?(?: (?:(?:has|had)(?: also)? |also )?"
    r"(?:sued(?! (?:by|over|for|in)\b)|sues|accus(?:es|ed)(?! (?:of|by|in)\b)|alleg(?:es|ed)|complain(?:s|ed)"
    r"|(?:fil|lodg)(?:es|ed) (?:[\w\-]+ ){0,4}?(?:suit|lawsuit|complaint|action|charges)|took (?:[\w.\-]+ ){1,6}?to court)"
    r"|(?: is| was)? (?:suing|accusing|alleging))\b"
)
"""What one does who goes to court or accuses, behind his name: "was accused of" is the other side's."""


def _lines_near(c: Candidate) -> list[str]:
    """Return the headline and the lines before the cue's, as they are written."""
    if c.line.field == "headline":
        return []
    before = c.discourse.body[max(0, c.line.index - _NEAR) : c.line.index]
    return [c.discourse.headline_text[:_LONGEST], *(line.sentence.text[-_LONGEST:] for line in before)]


def of_somebody(c: Candidate) -> bool:
    """Who is said to live is somebody: a pronoun, a name or a noun for a person, no town, project or talks."""
    subject = c.match["subject"]
    if subject in _PRONOUNS:
        return True
    at = c.match.start("subject")
    written = c.line.sentence.text[at : c.match.end("subject")]
    before = c.line.sentence.text[:at].rstrip("\"' \u201c")
    last = before.split()[-1].lstrip("\"'\u201c") if before else ""
    if not written[:1].isupper():
        return subject in _PEOPLE and last.lower() in _OF_SOMEBODY
    if last.lower() in _OF_SOMEBODY:
        return subject in _PEOPLE
    if last[:1].isupper() and last.isalpha():
        return True
    if not _OPENS.search(c.line.low[:at]):
        return True
    return any(re.search(rf"\b{re.escape(written)}\b", text) for text in _lines_near(c))


def not_who_accuses(c: Candidate) -> bool:
    """Who holds the charge to be baseless has not brought it in the lines before, or in the headline."""
    names = {name for who in c.parties for name in (who.name, who.name.split()[-1]) if name[:1].isupper()}
    brought = [re.compile(rf"\b{re.escape(name)}{_BROUGHT}") for name in sorted(names)]
    return not any(one.search(text) for one in brought for text in _lines_near(c))
