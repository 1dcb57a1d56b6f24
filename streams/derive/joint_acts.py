"""Two acts of one party in one sentence: what is granted in part is one act; "confirmed A but denied B" stays two.

Of such two, the second answers its own words only, never the claim as a whole.
"""

import re
from dataclasses import replace

from streams.derive.candidates import Candidate

_HAD = re.compile(r"\b(?:which|who|that|it|he|she|they) had (?:\w+ly |long |always |earlier |once )?$")
_BUT = re.compile(r"\bbut\b|\balthough\b|\bthough\b|\bwhile\b|\bhowever\b|, and\b")
_WITHHELD = re.compile(
    r"\b(?:but|though|although)\b[^.;]{0,40}?\b(?:(?:would|could|did|will) not|wouldn't|couldn't|didn't|declin\w+ to|refus\w+ to)"
    r" (?:be able to )?(?:confirm|say (?:if|whether)|verify)\b"
    r"|\b(?:but|though|although)\b[^.;]{0,40}?\b(?:still|yet) (?:working|trying|to be|unclear|being|unable)\b[^.;]{0,40}?\b(?:determine|authentic\w*|verif\w+|confirm\w*|establish)\b"
)

_COUNT = r"(?:figures?|numbers?|totals?|scale|extent)"
_FIGURE = rf"(?:{_COUNT}|sums?|price|amounts?|size|date|timing)"
_AMOUNT = r"(?:about |some |over )?[$\u20ac\u00a3]?\d[\d.,]*(?: (?!(?:was|were|is|are|had|not)\b)[a-z]+){0,2}?"
_OVERSTATED = r"(?:exaggerated|an exaggeration|overstated|understated|inflated)"
_UNTRUE = r"(?:wrong|incorrect|inaccurate|untrue|false|not (?:correct|accurate|right|true))"
_WAS = r"(?: (?:was|were|is|are|had been))? (?:\w+ly |much |far |somewhat )?"
_BUT_NOT = re.compile(
    r", (?:but |and )?not (?:the|as many as|all) [\w' ]{1,40}?\b(?:reported|claimed|alleged|told)\b"
    r"|,? (?:but|though|although|while) (?:(?:it|he|she|they) )?(?:\w+ly )?(?:said|says|saying|added|insisted|stressed|called)?(?: that)? ?"
    rf"(?:(?:(?:the|this|that|its) (?:reported|quoted|cited|published) {_FIGURE}"
    rf"|(?:the|this|that) {_FIGURE} (?:reported|given|cited|named|quoted|published|in the (?:\w+ )?(?:report|story|article))(?: by [\w' ]{{1,30}}?)?)"
    rf"{_WAS}(?:{_OVERSTATED}|{_UNTRUE}|too (?:high|low))"
    rf"|(?:the|this|that) {_COUNT}(?: of {_AMOUNT})?{_WAS}(?:{_OVERSTATED}|{_UNTRUE})"
    rf"|(?:the|this|that) {_COUNT} of {_AMOUNT}{_WAS}too (?:high|low)"
    rf"|(?:the|this|that) {_FIGURE}{_WAS}(?:lower|smaller|higher|larger) than (?:was |had been |that |those )?(?:reported|claimed|alleged|cited|quoted))"
    r"(?=[.,;\"\u201d]|$)"
)
"""What is confirmed is less than what was told, or other in its figure: one that is told of, or called overstated."""
_EXCEPT = re.compile(
    r"^ (?:only |just )?(?:some|parts?) of (?:the|those|these|his|her|its|their|what)\b"
    r"|\b(?:all|any|most|each|every)\b[\w' ]{1,40}? (?:except|apart from|other than|save)(?: that| for (?:having|\w+ing)| having)\b"
)
"""A denial of all but one thing, which is granted, or of a part only."""


_ATTACHED = re.compile(r"[^;:\"\u201d.]{0,120},(?: and| while| instead)? $")
"""Between a denial and a participle that goes on with it."""
_CALLING = re.compile(r"\b(?:calling|describing|branding|labell?ing|dubbing|terming|denouncing)\b")


def _goes_on(first: Candidate, c: Candidate) -> bool:
    """Whether "calling it false" goes on with the denial just before, whose party it has: one act in two words."""
    if first.act != "deny" or c.act != "deny" or first.rule.frame != "verb":
        return False
    called = _CALLING.search(c.match.group())
    return (
        called is not None
        and _ATTACHED.fullmatch(c.line.low[first.last : c.match.start() + called.start()]) is not None
    )


def _says_both(found: list[Candidate], c: Candidate) -> bool:
    """Whether who is quoted against a report confirms it in the same sentence: "We sell nothing," she said, confirming it."""
    first = c.line.token_at(c.match.start())
    return (
        any(c.line.quoted[first : first + 3])
        and c.rule.id in ("contradicts", "contradicts-by-name")
        and any(
            k.act == "confirm" and k.rule.frame == "verb" and not k.line.quoted[k.verb] and _is_one_party(k, c)
            for k in found
        )
    )


def joined(found: list[Candidate]) -> list[Candidate]:
    """Return the acts of a line, a grant and what it withholds made one partial act."""
    kept: list[Candidate] = []
    for c in found:
        if (kept and _goes_on(kept[-1], c)) or _says_both(found, c):
            continue
        if kept and _is_other_half(kept[-1], c):
            if c.rule.frame == "speaker" and kept[-1].act == "confirm":
                kept[-1] = _in_part(kept[-1])
                continue
            c.half = True
        if (c.act == "confirm" and c.rule.id == "confirm-verb" and _BUT_NOT.search(c.line.low, c.last)) or (
            c.act == "deny" and c.rule.id == "deny-verb" and _EXCEPT.search(c.line.low[c.last :])
        ):
            c = _in_part(c)  # noqa: PLW2901 - the loop goes on with what it has become
        if c.act == "confirm" and c.rule.id == "confirm-verb" and _WITHHELD.search(c.line.low, c.last):
            c = _in_part(c)  # noqa: PLW2901 - the loop goes on with what it has become
        elif kept and kept[-1].act == "partial" and c.act in ("neither", "decline") and _is_one_party(kept[-1], c):
            continue
        kept.append(c)
    return [c for c in kept if not (c.act == "deny" and _is_overtaken(c, kept))]


def _is_overtaken(c: Candidate, kept: list[Candidate]) -> bool:
    """Whether a denial is told as past by who now confirms: "confirmed the sale, which it had denied"."""
    if _HAD.search(c.line.low[: c.first][-48:]) is None:
        return False
    return any(k.act == "confirm" and k.rule.frame == "verb" and _is_one_party(k, c) for k in kept)


def _in_part(c: Candidate) -> Candidate:
    return replace(c, act="partial")


def _is_other_half(first: Candidate, c: Candidate) -> bool:
    """Whether `c` denies (or grants) another part of what the same party granted (or denied) just before."""
    if {first.act, c.act} != {"confirm", "deny"}:
        return False
    between = c.line.low[first.last : c.first]
    return bool(_BUT.search(between)) and ";" not in between and _is_one_party(first, c)


def _is_one_party(a: Candidate, b: Candidate) -> bool:
    mine = {who.name.lower() for who in a.parties}
    return bool(mine) and mine == {who.name.lower() for who in b.parties}
