"""What a party leaves open beside what it grants: "confirmed that A would close but said no decision was taken on B".

Owns whether that is another part of what was told, which makes the act a partial one; a date or a price is none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.derive import lexicon as lex
from streams.derive.candidates import Candidate
from streams.derive.claimed import Claimed
from streams.derive.propositions import clause, content

_BUT = r"(?:but|though|although|while|yet|and)(?: (?:it|he|she|they|the [a-z]+))?(?: also)?(?: (?:said|says|added|adds|stressed|insisted)(?: that)?)?"
_DONE = r"(?:had |has |have |was |were )?(?:not )?(?:yet )?(?:been )?(?:yet )?"
_ON = r"(?:on|about|over|for|regarding|concerning|as to|with regard to|in the case of) (?P<{}>[^,;.\"\u201d]{{2,60}})"
_OPEN = re.compile(
    rf"\b{_BUT} (?:(?:no (?:final |firm |formal )?decisions?|nothing) {_DONE}(?:taken|made|reached|decided|settled)(?: yet)?,? {_ON.format('on')}"
    rf"|(?:(?:it|he|she|they|the [a-z]+) )?(?:had |has |have )?(?:not (?:yet )?|yet to |still to )(?:decided?|made? up [a-z]+ mind)(?: yet)? {_ON.format('about')}"
    rf"|(?:(?:the|its) (?:future|fate) of )?(?P<what>[^,;.\"\u201d]{{2,60}}?) (?:was|were|is|are|remained|remains) (?:still )?(?:undecided|under review|open|being reviewed|being looked at)\b)"
)
_DETAIL = re.compile(
    r"(?:an?|the|its|his|her|their|any|that|this|it)? ?(?:exact |final |precise |possible |new |next )?(?:whether|if|when|how|where|who|what|which|why|dates?|timing|timetable"
    r"|schedule|price|terms|conditions|details?|successors?|replacements?|size|costs?|amounts?|sum|buyers?|name|site|funding"
    r"|compensation|steps?|length|place|time|use|it|this|that|role)\b"
)
"""What tells more of the part that is granted, and is no part of its own."""
_OTHERS = re.compile(r"\b(?:other|others|rest|remaining|remainder|second|third|another)\b")
_SOME = ("decision", "decid", "undecided", "nothing ", "review", " open", "looked at", " mind")
"""Stems without one of which nothing is left open."""
_RULES = frozenset(["confirm-verb", "true-that", "true-predicate"])


def left_open(c: Candidate, claimed: Sequence[Claimed]) -> Candidate:
    """Return a grant as a partial one where it leaves another part of what was told open, else as it is."""
    if c.act != "confirm" or c.rule.id not in _RULES or not any(stem in c.line.low for stem in _SOME):
        return c
    found = _OPEN.search(c.line.low, c.last)
    if found is None:
        return c
    name = next(name for name in ("on", "about", "what") if found[name] is not None)
    start, end = found.span(name)
    if _DETAIL.match(c.line.low, start):
        return c
    text = c.line.sentence.text
    own = content(" ".join(" ".join((who.name, who.organisation or "")) for who in c.parties))
    other = content(text[start:end]) - own
    granted = content(text[c.last : min(found.start(), clause(text, c.last)[1] + 1)]) - own
    told = (content(k.text) - own for k in claimed)
    if _OTHERS.search(text, start, end) or _is_name(text[start:end]) or other & granted or any(other & k for k in told):
        return replace(c, act="partial")
    return c


def _is_name(words: str) -> bool:
    """Whether words are a name alone, or one with its article: "Ely Cross" stands beside another of its kind."""
    return all(word[:1].isupper() or word.lower() in lex.DETERMINERS | {"of", "and"} for word in words.split())
