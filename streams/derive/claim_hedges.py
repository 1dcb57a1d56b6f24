"""Claims that nobody in particular tells: reportedly, is said to, it is believed that, rumours suggest, alleged.

Owns the words by which a line keeps its distance from what it tells, and where what is told then stands.
"""

import re
from collections.abc import Iterator
from itertools import islice

from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_words import MOST
from streams.derive.claimed import Claimed
from streams.derive.lines import Line
from streams.derive.outlets import is_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import clause, content, without_dateline

HEDGE_STEMS = (
    "reportedly", "reported t", "reported dead", "reported missing", "reported as", "reported in", "reported on", "reported last", "reported by", "alleged", "suppos", "purport", "rumor", "rumour", "said t", "believed t", "thought t", "understood t",
    "suspected", "speculated", "claimed", "accused of", "reputed", "it is ", "it was ", "it has been ", "it had been ", "it's ", "it\u2019s ",
    "emerged", "reports", "stories", "accounts", "speculation", "gossip",
    "that many ", "that some ", "which many ", "which some ", "who many ", "who some ",
)  # fmt: skip
"""Stems of all words of `hedged`; a test holds both to the patterns."""

_ADVERBS = r"(?:(?:also|now|long|often|still|even|further|already|later|since|\w+ly) ){0,2}"
_HELD = "said|rumou?red|believed|reported|alleged|understood|claimed|speculated|thought|suggested|feared|suspected|assumed|revealed"
"""Participles by which a line says that something is held to be so, without saying by whom."""
_WHEN = r"(?:on \w+day|yesterday|today|tonight|(?:this|last) \w+|earlier|later|in \w+|here)"
_HEDGE = re.compile(
    r"\b(?:(?P<adv>reportedly|allegedly|supposedly|purportedly|reputedly|purports? to|purport(?:ed|ing) to (?=show|have|depict|capture|contain|reveal|prove|hold|record|portray|be in|come from)|rumou?red(?: to| that)?)"
    r"|(?:is|are|was|were|has been|have been|been|being) (?:also |long |often |now |\w+ly )?(?P<pass>said|believed|thought|understood"
    r"|rumou?red|alleged|reported(?: by (?P<by>[\w.&'\-]+(?: [\w.&'\-]+){0,3}?))?|suspected|speculated|claimed) (?:to(?! (?:the|an?|his|her|its|their|him|them|us|me|police|reporters)\b)|that)\b"
    r"|(?:is|are|was|were|been|being) (?:also |widely |later |now )?(?P<acc>accused|suspected) of (?!being too\b|crimes\b|improper\b)"
    r"|(?:is|are|was|were|has been|have been|been|being) (?:also |\w+ly )?(?P<dead>reported (?:dead\b|missing\b|as \w+ing\b|(?:in|on|last) \w+ to have\b))"
    r"|, (?:also |long )?(?P<app>believed|thought|suspected|rumou?red|said) to (?:be |have )(?!\d)"
    r"|(?P<red>(?<!widely )(?:thought|rumou?red|suspected|alleged) to (?:be |have )(?!\d))"
    r"|(?P<by_many>(?:that|which|who) (?:many|some) (?:believe|say|claim|suspect|think) )"
    r"|(?P<adj>(?:alleged|rumou?red|suspected|supposed|purported) )(?=[a-z]))"
)
_HELD_BEHIND = re.compile(
    rf"\bit(?: is| was| ha[sd] (?:now |also |since )?been|'s|\u2019s) {_ADVERBS}(?:{_HELD})"
    rf"(?:,? (?:[^.,;:\"\u201c\u201d]{{2,40}}, )?that\b| (?:{_WHEN} )?(?:that )?(?!(?:to|by|in|as|for|at|on|from|with|of|and|or|but|when|how|why|what|if)\b)(?=[\w\"\u201c]))"
    r"|\bit (?:has |had |also |later )?emerged\b(?: [\w ]{2,40}?)? that\b"
)
"""It is said that P, it is believed P, it emerged this weekend that P: what is told stands behind."""
_IT = ("it is ", "it was ", "it has ", "it had ", "it's ", "emerged")
"""Of which a line has one that tells what is held to be so."""
_HELD_BEFORE = re.compile(
    rf", it(?: is| was| has been| had been|'s|\u2019s) {_ADVERBS}(?:{_HELD})(?: {_WHEN}| last night)?[.\"\u201d]*$"
)
"""P, it was claimed on Friday: what is told stands before."""
_PLURAL_TELLS = re.compile(
    r"^(?:(?:but|and|meanwhile|earlier|however),? )?(?:(?:an?|the|some|other|several|many|earlier|recent|unconfirmed|initial|early|new|fresh"
    r"|persistent|online|local|media|press|news|newspaper|market|various|conflicting|previous|widespread|latest) ){0,4}"
    r"(?P<noun>reports|rumou?rs?|speculation|stories|accounts|gossip)"
    r"(?: (?!that|of|about|as|the|by|which|who)(?:[\w'\u2019]+ ){0,6}?[\w'\u2019]+)?? (?:(?:have|has|had|also|even|now|widely) ){0,2}"
    r"(?P<verb>say|said|pegs?|pegged|suggest|suggests|suggested|indicate|indicates|indicated|claim|claims|claimed|put|puts|has it|had it|have it|hold|stated)\b"
)
"""Reports over the last days had indicated that P; rumours have put P."""
_DEEDS_ALLEGED = re.compile(
    r"(?:[\w\-]+ ){0,2}?(?:takeover|affair|links?|fraud|plot|attack|role|involvement|breach|violations?|bribes?|abuse|assault|rape"
    r"|murder|deal|plan|meeting|call|conversation|failure|sale|insider|corruption|misconduct|theft|infringement|conspiracy"
    r"|relationship|dumping|massacre|killing|coup|payments?|kickbacks?|efforts?|attempts?|meddling|interference"
    r"|collusion|hacking|spying|evasion|laundering|smuggling|cover-up)"
)
"""What can be alleged that is a proposition in itself."""


def hedged(line: Line) -> Iterator[Claimed]:
    """Read what a line tells as said, believed, rumoured or alleged by nobody in particular."""
    yield from islice(_impersonal(line), MOST)
    yield from islice(_reports_tell(line), 1)
    for match in islice(_HEDGE.finditer(line.low), MOST):
        found = _alleged(line, match) if match["adj"] is not None else _held(line, match)
        if found is not None:
            yield found


def _impersonal(line: Line) -> Iterator[Claimed]:
    """Read "it is believed that P", "it emerged that P" and "P, it was claimed"."""
    text = line.sentence.text
    if not any(words in line.low for words in _IT):
        return
    for match in _HELD_BEHIND.finditer(line.low):
        begin, end = clause(text, match.end())
        if end - begin >= _SHORTEST:
            yield _rumour(line, "hedged", match.start(), end, text[begin:end], 0.75)
    behind = _HELD_BEFORE.search(line.low)
    if behind is not None:
        begin, end = clause(text, _clause_start(text, behind.start()), behind.start())
        if end - begin >= _SHORTEST:
            yield _rumour(line, "hedged", begin, end, text[begin:end], 0.75)


def _reports_tell(line: Line) -> Iterator[Claimed]:
    """Read "Reports over the last days had indicated that P": a plural that tells, and no outlet named."""
    match = _PLURAL_TELLS.match(line.low)
    if match is None:
        return
    text = line.sentence.text
    begin, end = clause(text, match.end())
    if end - begin < _SHORTEST:
        return
    if match["verb"].startswith(("put", "peg")):
        begin = 0
    kind = "outlet" if match["noun"] in ("reports", "stories", "accounts") else "rumour"
    words = text[begin:end].removeprefix("that ")
    yield Claimed(line, claim_rule(kind, "nominal"), 0, end, words, kind, None, None, (), 0.75)


def _alleged(line: Line, match: re.Match[str]) -> Claimed | None:
    """Read "the alleged takeover of Harn Oil by Tarn Copper"."""
    if not _DEEDS_ALLEGED.match(line.low, match.end()):
        return None
    text = line.sentence.text
    begin, end = clause(text, match.start("adj"))
    comma = text.find(",", begin)
    end = min(end, comma) if comma > 0 else end
    if len(content(text[begin:end])) < 3:
        return None
    return _rumour(line, "alleged", begin, min(end, begin + 160), text[begin:end], 0.6)


def _held(line: Line, match: re.Match[str]) -> Claimed | None:
    """Read "reportedly", "is said to", "is reported by X to", ", believed to be" in the clause that they stand in."""
    text = line.sentence.text
    start = _clause_start(text, match.start())
    begin, end = clause(text, start)
    if end <= match.start():  # an aside before the hedge: "The worst is that, he said, they were allegedly paid"
        begin, end = clause(text, max(start, text.rfind(",", 0, match.start()) + 1))
    if end - begin < _SHORTEST or end <= match.start():
        return None
    if match["by"] is None:
        return _rumour(line, "hedged", begin, end, text[begin:end], 0.75)
    name = outlet_name(text[match.start("by") : match.end("by")].strip())
    if not is_outlet(name):
        return None
    who = Who(name, None, None, (name,))
    return Claimed(
        line, claim_rule("outlet", "reported"), begin, end, text[begin:end], "outlet", who, None, (name,), 0.75
    )


_SHORTEST = 12
"""Letters of the shortest proposition."""


def _rumour(line: Line, frame: str, start: int, end: int, words: str, confidence: float) -> Claimed:
    return Claimed(line, claim_rule("rumour", frame), start, end, words, "rumour", None, None, (), confidence)


def _clause_start(text: str, at: int) -> int:
    best = without_dateline(text)
    if best > at:
        best = 0
    for mark in (", and ", "; ", ", but ", " but ", ", while ", ", who ", ", which "):
        found = text.rfind(mark, 0, at)
        if found >= 0:
            best = max(best, found + len(mark) if mark not in (", who ", ", which ") else best)
    return best
