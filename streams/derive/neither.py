"""Subjects under "neither ... nor", or turned behind a "nor", before a verb. Owns how far such a word reaches."""

import re
from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.noun_phrases import Phrase, phrase_after, subject_before
from streams.derive.tokens import Token, is_capital

_REACH = 48
"""Tokens before a verb among which its "neither" stands."""
_RELATIVE = frozenset(["who", "which", "whose", "that"])


def under_neither(tokens: Sequence[Token], start: int) -> list[Phrase]:
    """Return the subjects that "neither ... nor" joins before the verb group at `start`; none where it joins verbs.

    "Neither Harn Oil, based in Tarn, nor Quarn, its rival, has confirmed it": Harn Oil and Quarn.
    """
    first = _neither_before(tokens, start)
    if first is None:
        return []
    links = [k for k in range(first + 2, start - 1) if tokens[k].low == "nor"]
    if not links or any(_is_verb(tokens[k + 1]) for k in (first, *links)):
        return []
    found: list[Phrase] = []
    for k in (first, *_commas(tokens, first, links[0]), *links):
        phrase = phrase_after(tokens, k + 1)
        if phrase is None or phrase.end > start:
            return []
        found.append(phrase)
    return found if _is_aside(tokens[found[-1].end : start]) else []


def _neither_before(tokens: Sequence[Token], start: int) -> int | None:
    for k in range(start - 1, max(-1, start - _REACH), -1):
        if tokens[k].low == "neither":
            return k
        if tokens[k].text in ';"\u201c\u201d':
            return None
    return None


def _commas(tokens: Sequence[Token], first: int, link: int) -> list[int]:
    """Return the commas of "Neither A, B nor C"; one that closes before "nor" belongs to an apposition."""
    if tokens[link - 1].low == ",":
        return []
    return [
        k
        for k in range(first + 2, link - 1)
        if tokens[k].low == "," and is_capital(tokens[k - 1]) and is_capital(tokens[k + 1])
    ]


def _is_verb(token: Token) -> bool:
    low = token.low
    return (low in lex.VERBS and not is_capital(token)) or (low.endswith(("ed", "ing")) and not is_capital(token))


def _is_aside(between: Sequence[Token]) -> bool:
    """Whether what stands between the last subject and its verb is no clause of its own, but an aside or a place."""
    for k, token in enumerate(between):
        if token.low in _RELATIVE:
            return between[-1].low == ","
        if _is_verb(token) and not (k and between[k - 1].low == ","):
            return False
    return True


_WITHHELD = re.compile(r"^(?:not|never|cannot|declin\w+|refus\w+|\w+n't)$")
_LOOKS_BACK = 40
"""Tokens before an "or" among which stands what was not said before it."""


def behind_nor(tokens: Sequence[Token], start: int) -> str | None:
    """Return the auxiliary that a "nor" puts before its subject and the verb at `start`: "nor would he confirm it".

    An "or" does so where something was withheld before it: "would not comment, or would he confirm it". None without.
    """
    subject = subject_before(tokens, start)
    if subject is None or subject.start < 2 or subject.end != start:
        return None
    turned, link = tokens[subject.start - 1].low, tokens[subject.start - 2].low
    if turned not in lex.AUXILIARIES or turned in lex.BE:
        return None
    if link in ("nor", "neither"):
        return turned
    before = tokens[max(0, subject.start - _LOOKS_BACK) : subject.start - 2]
    withheld = (
        link == "or" and len(before) > 1 and before[-1].low == "," and any(_WITHHELD.match(t.low) for t in before)
    )
    return turned if withheld else None
