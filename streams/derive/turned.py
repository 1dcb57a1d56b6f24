"""Acts that their own clause turns round: "confirmed it is fake" denies. Owns when a confirming verb denies."""

import re

from streams.derive.candidates import Candidate
from streams.derive.propositions import without_dateline

_UNTRUE = (
    r"(?:(?:is|are|was|were|had been|be|being|been)(?:,? (?:\w+ly|all|a|an|just|in fact|indeed|complete|total)){0,6},? "
    r"(?:fake|false|hoax|untrue|fabricated|fiction|bogus|forgery|not true|not real|not genuine|not authentic|incorrect"
    r"|inaccurate|baseless|unfounded)\b|no truth\b"
    r"|(?:death|passing|demise) (?:is|was|are|were|had been) (?:\w+ly )?premature\b|victims? of (?:a|an|the) (?:[\w\-]+ ){0,2}?hoax\b"
)
_NOT_SO = (
    r"|(?:(?:is|are|was|were|has|have|had|did) not|does not|isn't|wasn't|didn't|doesn't|hasn't|aren't|weren't|haven't)"
    r" (?!only|just|yet|too\b|very\b|all that\b|exactly\b|the only|clear|known|sure|expected|be\b|feeling|well\b|able|available|happy|ready|currently|presently|anymore|any longer)"
    r"|there (?:is|are|was|were|have been|had been|has been) no (?:suspected|such|truth|plans?|talks|cases? of|deal|link|outbreak|breach|attack|threat)\b"
    r"|(?:has|have|had) never (?!been (?:so|more))|no (?:\w+ ){1,3}(?:was|were|had been|has been|have been) \w+(?:ed|en|de|ld|id)\b"
)
_TOLD = re.compile(
    r"^(?:[,:]? ?(?:that|it|this|the|to) )?(?:(?! but |; |, an? | because |, (?:saying|adding|noting|stating|telling|explaining|writing|who|which)\b| on (?:the )?condition | although | while | and (?:said|added|declined))[^;]){0,170}?\b"
    + _UNTRUE
    + _NOT_SO
    + ")"
)
_TOLD_UNTRUE = re.compile(_TOLD.pattern.replace(_NOT_SO, ""))
_THIS_IS_NOT = re.compile(
    r"^ (?:that )?(?:it|this|that|these|those) (?:is|was|are|were|did|does|has|had)(?: not\b|n't\b)"
)
_HEADLINE_NOT = re.compile(r"^(?:: | that | )[^,;.]{0,60}?\bnot (?!only|just|yet)\w+ed\b")
_OWNED_UP = re.compile(
    r"^ (?:that )?(?:the |its |his |her |their |it|this |an earlier )(?:[\w\-']+ ){0,5}?(?:(?<=it )|(?:account of (?:[\w\-']+ ){1,4})|(?<=this )|(?:story|stories|reports?|claims?|account|articles?|statements?|videos?|letters?) )"
    + _UNTRUE
    + ")"
)
_BEFORE = re.compile(r"\b" + _UNTRUE + _NOT_SO + ")")
_ALIVE = re.compile(
    r"^ (?:that )?(?:[\w.'\-]+ ){0,6}?(?:i|he|she|they|[\w.\-]+)(?: |(?='))(?:am|is|are|was|were|'m|'s)(?: \w+ly| very much| still)? (?:alive|not dead)\b"
)
_HOAX = re.compile(r"^ (?:(?:it|this|that|the \w+) )?(?:as |was |is )?(?:the|a|an elaborate) hoax\b")
_GOING_ROUND = re.compile(
    r"^ (?:that )?(?=[\w',\- ]{0,80}?\b(?:circulat\w+|shared|viral|doing the rounds|going (?:a)?round|making the rounds|attributed|purport\w+|posted|spread\w*|leaked|forwarded|online)\b)"
    r"(?:the|an?|this|that|these|those|two|several)(?: [\w'\-]+){0,3}? (?:memos?|letters?|notices?|statements?|videos?|clips?|recordings?|messages?|documents?|e-?mails?|posts?|tweets?|photos?"
    r"|pictures?|images?|texts?|lists?|adverts?|audio|footage|screenshots?|circulars?|leaflets?|invoices?)\b[^;.]{0,80}?"
    r"\b(?:(?:was|were|is|are|had|has|have) not(?: been)? (?:issued|written|sent|produced|published|posted|released|drafted|authored|made|from|by|its|his|hers|theirs|ours|sanctioned|authori[sz]ed)"
    r"|(?:did|does|do|had|has|have) not (?:come|originate\w*|belong|emanate\w*))\b"
)
"""What goes round in somebody's name and is none of his: to confirm that is to say that it is false."""


def needs_a_claim(c: Candidate) -> bool:
    """Whether a turned act only denies where something was claimed: "confirmed that Adler was not picked" says no report untrue."""
    behind = c.line.low[c.last : c.last + 200]
    return _TOLD.search(behind) is not None and not (
        _TOLD_UNTRUE.search(behind)
        or _HOAX.match(behind)
        or _ALIVE.match(behind)
        or _THIS_IS_NOT.match(behind)
        or _GOING_ROUND.match(behind)
    )


def is_turned(c: Candidate) -> bool:
    """Whether what a confirming verb confirms is that a report is untrue or that the thing did not happen."""
    if c.rule.frame != "verb" or not c.cue.startswith(("confirm", "admit", "acknowledg", "conced")):
        return False
    behind = c.line.low[c.last : c.last + 200]
    if not c.cue.startswith("confirm"):
        return bool(_OWNED_UP.search(behind))
    if _TOLD.search(behind) or _HOAX.match(behind):
        return True
    if _ALIVE.match(behind):
        return c.discourse.reports.tells_death
    if c.line.field == "headline" and _HEADLINE_NOT.match(behind):
        return True
    tokens = c.line.tokens
    if behind.strip(' ."') or c.phrase is None or not c.phrase.start or c.phrase.start > c.verb:
        return False
    if tokens[c.phrase.start - 1].text not in ',"\u201d':
        return False
    text = c.line.sentence.text
    return bool(_BEFORE.search(c.line.low[without_dateline(text) : tokens[c.phrase.start - 1].start]))
