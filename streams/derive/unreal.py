"""Acts that were not done: what somebody demands be done, and what stands in a forgery, a prank or a false voice.

Owns the two tests; the engine asks them of every act whose party stands before its verb.
"""

import re

from streams.derive.candidates import Candidate

_MANDATES = frozenset(
    "demand demands demanded demanding insist insists insisted insisting urge urges urged urging ask asks asked asking"
    " request requests requested requesting require requires required requiring recommend recommends recommended"
    " recommending propose proposes proposed proposing suggest suggests suggested suggesting order orders ordered ordering"
    " beg begs begged plead pleads pleaded prefer prefers preferred advise advises advised move moved rule rules ruled"
    " vital essential important imperative crucial necessary desirable demand proposal recommendation requirement"
    " condition insistence advice".split()
)
"""Words behind which "that" and a bare verb tell what is to be done."""
_ASKS_OUTRIGHT = frozenset("demand demands demanded urge urges urged ask asks asked request requests requested".split())
"""Those that do so without "that" as well."""
_BARE = frozenset(
    "confirm deny acknowledge admit concede confess reject dismiss refute rebut repudiate dispute contradict disavow"
    " retract recant disown withdraw rescind correct apologise apologize comment respond reply answer issue publish make"
    " give offer call describe brand label decline refuse verify plead disclose own clarify walk take".split()
)
_PAST_OR_PLURAL = frozenset("insist insists suggest suggests suggested suggesting insisting rule rules".split())
"""Behind these a bare verb of several people may as well tell what they do: "suggests the drivers deny it"."""
_NEAR = 3

_FORGED = (
    r"\b(?:fake|faked|forged|hoax|bogus|spoof|phon(?:e)?y|doctored|fabricated|counterfeit|prank|deepfake|sham|fraudulent|falsified)"
    r" (?:[\w\-]+ ){0,2}?(?:statements?|letters?|messages?|notices?|memos?|emails?|e-mails?|tweets?|posts?|bulletins?|broadcasts?"
    r"|press releases?|releases?|documents?|videos?|clips?|recordings?|tapes?|articles?|interviews?|transcripts?|texts?|leaflets?|calls?|circulars?|decrees?)\b"
)
_IN_FORGED = re.compile(
    r"(?:\b(?:in|according to) (?:the |an? |this |that |one |another )?"
    + _FORGED
    + r"(?: (?!case\b|affair|row\b|scandal|probe|inquiry)[\w'\-]+){0,6},? ?(?:that )?(?:the (?:supposed|purported|alleged) [\w ]{2,40})?$"
    r"|"
    + _FORGED
    + r"[^.;]{0,80}?(?:\bin which\b|\bwhere\b|\bpurport\w*\b|\b(?:said|says|saying|claim(?:s|ed|ing)|stat(?:es|ed|ing)|read|reads|announc(?:es|ed|ing)|show(?:s|ed|ing)|told|report(?:s|ed|ing)|alleg(?:es|ed|ing)),?)"
    r"(?:(?! and | but | while )[^.;,]){0,80}$)"
)
"""Runs over the last words before the party; every repeat is bounded."""
_LOOKED_AT = 200
_POSED = re.compile(
    r"\b(?:callers?|man|woman|comedians?|impostors?|imposters?|pranksters?|hackers?|fraudsters?|scammers?|conm[ae]n|somebody|someone|people|youths?|students?)"
    r",? (?:who (?:had )?(?:posed as|pretended to be|impersonated)|posing as|pretending to be|impersonating|masquerading as)\b[^,.;]{0,60},? $"
    r"|\b(?:hoax|prank) callers? $"
)
_HIS_OWN = re.compile(
    r"^ (?:to )?(?:that )?(?:he|she|they|it|his|her|their)\b|^[^.;]{0,40}\b(?:hoax|prank|call|charges?|fraud|deception|stunt|deceiv\w+|impersonat\w+|posing)\b"
)
"""What an impostor owns up to, or denies, is his own deed."""


_ISSUE = r"(?:make|issue|release|put out|publish|give|send) an? (?:[\w\-]+ ){0,2}?(?:statement|note|letter|release|message) (?:\w+ly )?$"
_TO_ISSUE = re.compile(
    r"\b(?:if|whether|wants?|wanted|urge[sd]?|expect(?:s|ed)?|prompts?|asks?|told|orders?)\b[^;.,]{0,60}? to "
    + _ISSUE
    + r"|\b(?:will|would|may|might|could|should|must) (?:\w+ly |also |soon )?"
    + _ISSUE
)
"""A statement that is yet to be made denies nothing."""
_KEPT_FROM = re.compile(
    r"\b(?:bar|barr|prevent|prohibit|stopp|stop|block|keep|forbid|forbidd|restrain|ban|bann|discourag|dissuad|deterr|deter|enjoin|exempt)(?:s|ed|ing)? "
    r"(?:(?!and\b|but\b|while\b|that\b)[\w.'\-]+ ){1,8}?from (?:\w+ly )?$|\b(?:kept|forbade) (?:[\w.'\-]+ ){1,8}?from (?:\w+ly )?$"
)
"""Who is kept from doing it has not done it there."""
_DID_NOT_KEEP = re.compile(r"(?:\bnot|n't|\bnever|\bnothing|\bhardly|\bfail(?:s|ed)? to|\bunable to)(?: \w+)? $")


def is_unreal(c: Candidate) -> bool:
    """Whether the act is demanded, or only told inside a forgery or by who pretends to be somebody."""
    if c.phrase is None or c.rule.frame != "verb":
        return False
    if c.cue.endswith("ing") and _is_not_done_yet(c.line.low[: c.line.tokens[c.verb].start][-_LOOKED_AT:]):
        return True
    if c.group is not None and c.group.passive and c.line.tokens[c.group.start].low == "be":
        return True  # "asked that the report be denied by the bank"
    if c.phrase.start >= c.verb:
        return False
    return _is_mandated(c) or _is_in_a_forgery(c)


def _is_not_done_yet(before: str) -> bool:
    """Whether the words before a participle tell of a statement to come, or of who is kept from it."""
    if _TO_ISSUE.search(before):
        return True
    kept = _KEPT_FROM.search(before)
    return kept is not None and _DID_NOT_KEEP.search(before[: kept.start()]) is None


def _is_mandated(c: Candidate) -> bool:
    """Whether a bare verb stands behind who must do it: "demanded that the bank deny it", "be denied by the bank"."""
    tokens = c.line.tokens
    if c.phrase is None or tokens[c.verb].low not in _BARE or c.group is None or c.group.start < c.verb - 1:
        return False
    if c.group.start == c.verb - 1 and tokens[c.group.start].low != "not":
        return False
    if any(t.low in ("who", "which") for t in tokens[c.phrase.end : c.verb]):
        return False  # "asked officials who deny it"
    k = c.phrase.start - 1
    if any(t.low in _ASKS_OUTRIGHT for t in tokens[c.phrase.start + 1 : c.phrase.end - 1]):
        return True  # "Union demands bank confirm losses": read as one phrase
    if k < 0:
        return False
    if tokens[k].low != "that":
        return tokens[k].low in _ASKS_OUTRIGHT
    near = {t.low for t in tokens[max(0, k - _NEAR) : k]} & _MANDATES
    plural = tokens[c.phrase.end - 1].low.endswith("s") or tokens[c.phrase.start].low in ("they", "we", "i", "you")
    return bool(near - _PAST_OR_PLURAL if plural else near)


def _is_in_a_forgery(c: Candidate) -> bool:
    """Whether the act stands in what a forged statement says, or an impostor speaks."""
    if c.phrase is None:
        return False
    before = c.line.low[: c.line.tokens[c.phrase.start].start][-_LOOKED_AT:]
    if _IN_FORGED.search(before):
        return True
    return _POSED.search(c.before[-_LOOKED_AT:]) is not None and _HIS_OWN.match(c.after) is None
