"""Rumours that somebody only speaks of: "shares rose on speculation P, traders said" is no claim of the traders. Owns that test."""

import re

from streams.derive.claimed import Claimed

_NOUN = r"(?:rumou?rs?|speculation|market talk|gossip)\b"
_HEAD = re.compile(
    r"^(?:that )?[\"\u201c]?(?:[a-z]+ly, |but |and |in [\w ]{2,20}, )?(?:there(?:['\u2019]s| is| are| was| were| has been| have been) (?:also )?(?:an? (?:lot|number|wave) of |some |much |persistent |market )?)?"
    rf"(?:(?:the|these|some|market|recent|any|persistent|new|online|an?|all|such|press|media) ){{0,3}}{_NOUN}(?! (?:site|website|mill|blog))"
)
_MOVED = re.compile(
    rf"\b(?:rose|fell|gained|jumped|climbed|dropped|surged|soared|moved|up|down|higher|lower|rallied|slid|lifted|boosted|hit|spurred|fuelled|fueled|driven|buoyed)\b[^.;]{{0,60}}?\b(?:on|by|amid|after) (?:[a-z]+ ){{0,3}}?{_NOUN}"
)
_SOME_SAY = re.compile(r"^[\"\u201c]?some (?:people )?(?:say|think|believe)\b")


_IS_ONE = re.compile(rf"(?:(?:an?|the|some|market|online|persistent|new|fresh|recent) ){{0,3}}{_NOUN}")
_WE = frozenset(["we're", "we\u2019re", "i'm", "i\u2019m", "we are"])
"""Who is told something tells it of nobody in particular."""


def is_rumour(claimed: Claimed, start: int) -> bool:
    """Whether what a claim tells from `start` on is a rumour that its teller only speaks of."""
    phrase, line = claimed.phrase, claimed.line
    if phrase is not None:
        words = line.low[line.tokens[phrase.start].start : line.tokens[phrase.end - 1].end]
        if _IS_ONE.fullmatch(words) or (claimed.verb == "told" and words in _WE):
            return True
    if start > claimed.start and claimed.verb.startswith("report"):
        return False  # "The Courier reported a rumour that P": the outlet passes it on
    told = claimed.line.low[start : claimed.end]
    if _HEAD.match(told) or _SOME_SAY.match(told):
        return True
    moved = _MOVED.search(told)
    return moved is not None and claimed.kind in ("unnamed", "named")
