"""The person whom the words beside a spokesman's or an officer's mean: his client, or he himself where he was one.

Owns which words tell of a person and not of a body; the shell and what stands around it are read in `parties`.
"""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.item_names import ItemNames
from streams.derive.name_reading import LONGEST_PERSON
from streams.derive.party_words import Who, aliases, name_run, role_and_name, spell
from streams.derive.tokens import Token, is_capital

KIN = frozenset(
    "wife husband son daughter brother sister mother father widow partner girlfriend boyfriend fiancee uncle aunt cousin"
    " nephew niece friend deputy successor predecessor".split()
)
OFFICES = frozenset("office press service team camp campaign cabinet".split())
_HEADS = lex.SPOKES | lex.OFFICIAL_NOUNS
_ROLES = lex.OFFICIAL_NOUNS | KIN
"""What is told of as the person whose it is."""


def mark_at(words: Sequence[Token]) -> int:
    """Return where the possessive mark of some words stands ("Adler's", "Rivers'"); their number where none does."""
    for k, token in enumerate(words):
        if token.low == "'s" or (token.low in ("'", "\u2019") and k and words[k - 1].low.endswith("s")):
            return k
    return len(words)


def former(names: ItemNames, words: list[Token], beside: list[Token]) -> Who | None:
    """Return who was a spokesman or an officer of a body: he binds it no more, and answers under his own name."""
    once = next((k for k, t in enumerate(words) if t.low == "former" or t.low.startswith("ex-")), None)
    if once is None:
        return None
    head = next((k for k in range(once, len(words)) if words[k].low in _HEADS), None)
    if head is None or any(t.low in lex.PREPOSITIONS for t in words[:head]):
        return None
    name = name_run(words[head + 1 :]) or (beside if len(name_run(beside)) == len(beside) else [])
    if not name or len(name) > LONGEST_PERSON:
        return None
    full = names.full(spell(name))
    return Who(full, None, full, aliases(full), "person")


def person_of(names: ItemNames, body: list[Token]) -> str | None:
    """Return the person whom a title and a name mean ("President Adler"), or whose campaign it is, else None."""
    mark = mark_at(body)
    if 0 < mark < len(body) - 1 and {t.low for t in body[mark + 1 :]} <= OFFICES:
        body = body[:mark]  # "Adler's campaign"
    last = next((k for k in range(len(body) - 1, -1, -1) if not is_capital(body[k])), -1)
    if last >= 0 and body[last].low in _ROLES and 1 < len(body) - last - 1 <= LONGEST_PERSON:
        name = spell(body[last + 1 :])  # "former Tarn security adviser Owen Faulk"
        return None if names.kind(name) == "organisation" else names.full(name)
    role = role_and_name(body)
    if role is not None:
        body = role[1]
    elif mark_at(body) < len(body):
        return None
    if not body:
        return None
    name = names.full(spell(body))
    return name if names.kind(name) == "person" else None


def is_origin(names: ItemNames, words: list[Token]) -> bool:
    """Whether words in front of "lawyer" tell where he is from, not whose he is."""
    own = [t for t in words if is_capital(t) and "-" not in t.text and not is_demonym(t.text)]
    return bool(words) and (not own or names.kind(spell(words)) == "place")
