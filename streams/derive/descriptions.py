"""Descriptions that go back to somebody who was named: "the Texas Democrat", "the Toronto-based maker of pumps".

Owns which words are one, and whether a person or a company is meant.
"""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.tokens import Token, is_capital

_PEOPLE = frozenset(
    "republican democrat conservative liberal mp congressman congresswoman lawmaker native businessman businesswoman tycoon"
    " billionaire millionaire mogul magnate actor actress singer rapper star superstar striker midfielder defender"
    " goalkeeper footballer golfer player boxer driver pitcher quarterback candidate nominee contender hopeful"
    " front-runner frontrunner politician author novelist comedian surgeon neurosurgeon heiress socialite entrepreneur"
    " founder senator governor financier banker lawyer-turned-politician cleric musician guitarist drummer model supermodel presenter host anchor".split()
)
_COMPANIES = frozenset(
    "company firm concern maker giant retailer automaker carmaker chain conglomerate manufacturer developer insurer"
    " brokerage airline carrier lender brewer drugmaker chipmaker publisher operator supplier".split()
)
_OF_PARTIES = frozenset(["Republican", "Democrat", "Conservative", "Liberal", "Socialist"])
SOMEBODY = "somebody"
"""What stands for a person whom no pronoun tells to be a man or a woman."""
_LONGEST = 8


def described(words: Sequence[Token]) -> str | None:
    """Return SOMEBODY or "company" for a definite description with a place or a party in it, None for anything else."""
    if len(words) == 2 and words[0].low == "the" and words[1].text in _OF_PARTIES:
        return SOMEBODY
    if len(words) < 3 or len(words) > _LONGEST or words[0].low != "the":
        return None
    of = next((k for k, t in enumerate(words) if t.low in ("of", "for")), len(words))
    head = words[of - 1].low
    inner = words[1 : of - 1]
    if is_capital(words[of - 1]) and head not in ("republican", "democrat", "conservative", "liberal", "mp"):
        return None
    if not any(is_capital(t) or "-" in t.text for t in inner) or any(t.low in lex.ROLE_WORDS for t in inner):
        return None
    if any(is_capital(t) for t in words[of:]):
        return None
    if head in _PEOPLE:
        return SOMEBODY
    named = inner and is_capital(inner[-1]) and not is_demonym(inner[-1].text)  # "the Marsh Oil company" is a name
    return "company" if head in _COMPANIES and not named else None
