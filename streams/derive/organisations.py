"""The body of a chief: what stands before his role, or behind it. Owns the reading of roles, no names of an item."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.party_words import cut_tail, spell, strip
from streams.derive.tokens import Token, is_capital


def body_of_minister(run: Sequence[Token]) -> str | None:
    """Return the body of a minister: the country before the remit ("Brennia's labour"), else the remit's ministry."""
    country = next((k for k, t in enumerate(run) if t.low in ("'s", "'")), None)
    if country:
        return spell(run[:country])
    if all(t.low in lex.SOFT_REMITS for t in run):
        return f"{spell(run).lower()} ministry"
    while len(run) > 1 and run[-1].low in lex.SOFT_REMITS:
        run = run[:-1]
    return spell(run)


_LED = frozenset(
    "race tour stage title championship tournament competition world team squad class group gang cult sect rebel militia student"
    " business community church civic tribal village spiritual religious political youth strike project party union faith protest".split()
)
"""Common nouns before a leader or a chief that name nobody's body, with a capital at the head of a sentence."""
_OFFICES_OF = {"foreign": "foreign office", "home": "home office", "treasury": "treasury"}
"""What a secretary heads whose office is no ministry by name. Source: general knowledge."""
_NO_MINISTERS = frozenset("former shadow opposition ex-minister rival".split())


def ministry_of(words: Sequence[Token]) -> str | None:
    """Return the ministry of a minister who is told of by his remit alone: "Defence Minister", "minister of the interior"."""
    k = next((k for k, t in enumerate(words) if t.low in ("minister", "secretary")), None)
    if k is None or not _NO_MINISTERS.isdisjoint(t.low for t in words[:k]):
        return None
    first = k
    while first and (words[first - 1].low in lex.REMITS or (words[first - 1].low == "and" and first < k)):
        first -= 1
    remit = list(words[first:k])
    if remit and all(t.low in _LEADS_IN for t in words[:first]):
        if words[k].low == "secretary":
            return _OFFICES_OF.get(remit[0].low) or ("defence ministry" if remit[0].low == "defence" else None)
        return _ministry(remit)
    if remit or any(
        t.low not in _LEADS_IN and not (words[k].low == "secretary" and t.low in _OF_AMERICA) for t in words[:k]
    ):
        return None
    behind = list(words[k + 1 :])
    if len(behind) < _OF_REMIT or behind[0].low not in ("of", "for"):
        return None
    remit = [t for t in behind[1:] if t.low != "the"]
    if words[k].low == "secretary":
        named = all(is_capital(t) and (t.low in lex.REMITS or t.low == "state") for t in remit)
        return f"{spell(remit)} Department" if named else None
    return _ministry(remit) if all(t.low in lex.REMITS or t.low == "and" for t in remit) else None


def is_remit(words: Sequence[Token]) -> bool:
    """Whether words only name what a minister is in charge of: "Trade" of "Trade and Industry Minister Adler"."""
    return all(t.low in lex.REMITS for t in words)


def _ministry(remit: Sequence[Token]) -> str:
    words = [t.low for t in remit if t.low != "affairs" or len(remit) == 1]
    return f"{' '.join(words)} ministry"


_OF_REMIT = 2
"""Words of "of defence"."""
_OF_AMERICA = frozenset(["u.s.", "us", "american"])
"""Whose departments have a secretary each."""
_LEADS_IN = frozenset("the its new acting caretaker deputy country's nation's country nation 's".split())


def organisation_of(before: list[Token], beside: list[Token]) -> str | None:
    """Return the body of a chief: the name before the role, or after "of" in the apposition.

    Who was its chief speaks for it no more, nor does an ally or the wife of one.
    """
    if any(t.low in ("former", "shadow") for t in (*before, *beside)):
        return None
    if (ministry := ministry_of(before) or ministry_of(beside)) is not None:
        return ministry
    capitals = [t for t in strip(before, keep=("'s",)) if t.text[0] != "<"]
    if capitals and is_capital(capitals[0]) and capitals[0].low not in lex.ROLE_WORDS:
        run: list[Token] = []
        for token in capitals:
            if token.low in lex.ROLE_WORDS and token.low not in lex.ORGANISATION_WORDS and run:
                break
            run.append(token)
        while run and (run[-1].low in ("'s", "'") or run[-1].low in lex.ROLE_WORDS):
            run.pop()
        if len(run) == 1 and run[0].low in _LED:
            run = []  # "Race leader Ruth Adler"
        if run and any(t.low == "minister" for t in before):
            return body_of_minister(run)
        if run:
            return spell(run)
    chief = next((k for k, t in enumerate(beside) if t.low in lex.CHIEF_WORDS), None)
    if chief is not None and not any(t.low == "of" for t in beside[:chief]):
        for k, token in enumerate(beside):
            if token.low in ("of", "at", "for") and k + 1 < len(beside):
                run = strip(cut_tail(beside[k + 1 :]))
                if run and is_capital(run[0]):
                    return spell(run)
        run = []
        for token in beside:
            if token.low in lex.ROLE_WORDS and run:
                break
            if is_capital(token) or run:
                run.append(token)
        if run and run[0].low not in lex.ROLE_WORDS and len(run) < len(beside):
            while run and run[-1].low in ("'s", "'"):
                run.pop()
            return spell(run) or None
    return None
