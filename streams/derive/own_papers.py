"""Statements and communiques that speak for whoever issued them: "a Harn Oil statement", "a statement by the port".

Owns which words of a phrase name the issuer, not whom they mean.
"""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.tokens import Token, is_capital

_PAPERS = frozenset("statement statements communique communiques brief release".split())
"""Papers in which a body or a person speaks in its own name; what a letter or a memo says is evidence."""
_BY = frozenset(["by", "from", "of"])
_PLAIN = frozenset(
    "a an the this that another joint brief written official short separate earlier later new formal press news public"
    " sworn legal court one-line terse strongly-worded e-mailed emailed his her its their".split()
)


def is_the_paper(words: Sequence[Token]) -> bool:
    """Whether a phrase is "the statement" of whoever was told to speak before."""
    return (
        len(words) > 1
        and words[0].low in ("the", "this")
        and words[-1].low in _OWN
        and all(t.low in _PLAIN for t in words[1:-1])
    )


_OWN = frozenset(["statement", "communique", "release"])


def issuer(words: list[Token]) -> list[Token] | None:
    """Return the words that name who issued the paper that a phrase is, or None where it is no paper or of nobody.

    "the port's statement", "a Harn Oil press statement", "a statement by the port".
    """
    head = next((k for k, t in enumerate(words) if t.low in _PAPERS and not is_capital(t)), None)
    if head is None:
        return None
    behind = words[head + 1 :]
    if behind and behind[0].low in _BY and len(behind) > 1:
        return behind[1:] if behind[0].low != "of" or any(is_capital(t) for t in behind[1:3]) else None
    if behind and behind[0].low not in ("on", "in", "at", "posted", "issued", "released"):
        return None
    before = words[:head]
    mark = next((k for k in range(len(before) - 1, 0, -1) if before[k].low in ("'s", "'")), None)
    if mark is not None:
        return before[:mark]
    while before and before[0].low in _PLAIN:
        before = before[1:]
    while before and (
        before[-1].low in _PLAIN
        or (
            not is_capital(before[-1])
            and before[-1].low not in lex.COMPANY_WORDS
            and any(is_capital(t) for t in before)
        )
    ):
        before = before[:-1]
    if before and before[-1].low in ("bank", "witness", "police", "court", "tax", "income", "billing"):
        return None if not is_capital(before[-1]) else before  # "a bank statement" is an account
    named = any(is_capital(t) for t in before) or any(t.low in lex.COMPANY_WORDS for t in before)
    return before if named and all(t.low not in lex.PREPOSITIONS or t.low == "of" for t in before) else None
