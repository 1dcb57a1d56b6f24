"""Whom a lead describes before the item names him: "The head of the port admitted it. Chief executive Dora Marsh said ...".

Owns which descriptions wait for a name, and which later name they can have.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from streams.derive import lexicon as lex
from streams.derive.line_subjects import first_subject, speaking_phrase
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.party_words import Who
from streams.derive.tokens import Token, is_capital

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_CHIEFS = frozenset(
    "head leader chief boss executive chairman chairwoman president director founder co-founder owner".split()
)
_HEADS = _CHIEFS | frozenset(
    "minister mayor governor senator lawmaker ally adviser secretary ambassador captain coach manager star singer actor"
    " actress author editor champion officer treasurer premier chancellor commissioner judge prosecutor commander wife"
    " husband mother father widow brother sister".split()
)
_ONCE = frozenset(
    "employee officer official executive aide adviser advisor broker dealer trader banker staffer agent".split()
)
_FORMER = "former one"
"""Who was an officer: he is told of as a person."""
_PUBLIC = frozenset(
    "minister mayor governor senator lawmaker ambassador captain coach premier chancellor commissioner commander".split()
)
"""Offices of which nobody holds two."""
_LEAD = 2
"""Lines at the head of a body in which somebody is described before he is named."""
_SOON = 2
"""Lines behind a description in which its name comes."""
_ASIDE = 8
"""Words behind a name that tell who he is."""
_OTHERS = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney analyst professor critic rival opposition neighbour neighbor expert"
    " economist witness reporter judge prosecutor investigator detective".split()
)


def named_later(discourse: "Discourse", line: Line, phrase: Phrase) -> Who | None:
    """Return the person whom a description in the lead means, named in one of the next lines for the first time."""
    if line.field != "body" or line.index >= _LEAD or phrase.beside is not None:
        return None
    words = line.tokens[phrase.start : phrase.end]
    if (roles := _described(words)) is None:
        return None
    for later in discourse.body[line.index + 1 : line.index + 1 + _SOON]:
        who, told = _who_comes(discourse, later)
        if who is None:
            continue
        if discourse.body_text.find(who.name.split()[-1]) < later.sentence.start or not all(
            discourse.genders.agrees(who.name, role) for role in roles
        ):
            return None
        return who if _can_be(roles, told) else None
    return None


def _who_comes(discourse: "Discourse", later: Line) -> tuple[Who | None, frozenset[str]]:
    """Return the person who speaks or acts in a line by his full name, and the words that tell of him there."""
    if (opening := _who_opens(discourse, later)) is not None:
        return opening
    subject = speaking_phrase(later) or first_subject(later)
    found = discourse.main_subject(later)
    if subject is not None and len(found) == 1 and found[0].kind == "person" and " " in found[0].name:
        spans = [(subject.start, subject.end), subject.beside or (0, 0)]
        return found[0], frozenset(t.low for a, b in spans for t in later.tokens[a:b])
    for named in discourse.names.found:
        inside = later.sentence.start <= named.start < later.sentence.end
        inside = inside and discourse.body_text[max(0, named.start - 2) : named.start] == ", "
        if inside and named.subject and " " in named.name and discourse.names.kind(named.name) != "organisation":
            name = discourse.names.full(named.name)
            return Who(name, None, name, (name,), "person"), frozenset()
    return None, frozenset()


def _who_opens(discourse: "Discourse", later: Line) -> tuple[Who, frozenset[str]] | None:
    """Return the person whose full name opens a line, and the words of the aside behind it."""
    for named in discourse.names.found:
        if named.start < later.sentence.start:
            continue
        if named.start > later.sentence.start or " " not in named.name or discourse.names.kind(named.name) != "person":
            return None
        behind = later.token_at(named.end - later.sentence.start)
        if behind >= len(later.tokens) or later.tokens[behind].low != ",":
            return None
        aside = frozenset(t.low for t in later.tokens[behind : behind + _ASIDE])
        return Who(named.name, None, named.name, (named.name,), "person"), aside
    return None


def _described(words: Sequence[Token]) -> frozenset[str] | None:
    """Return the roles of a description of a person without his name; None for anything else."""
    low = [t.low for t in words]
    if len(words) < 2 or not (low[0] in lex.DETERMINERS or "'s" in low) or not lex.SPOKES.isdisjoint(low):
        return None
    if low[1] == "former" or low[0] == "former":
        low[:] = [_FORMER if word in _ONCE else word for word in low]
    end = next((k for k, word in enumerate(low) if k and word in ("of", "at", "for", "to", "in")), len(low))
    head = low[end - 1]
    waits = head in _HEADS or head == _FORMER
    return frozenset(low[:end]) & _HEADS if waits and not is_capital(words[end - 1]) else None


def _can_be(roles: frozenset[str], told: frozenset[str]) -> bool:
    """Whether what stands at the later name does not tell somebody else."""
    if told & roles:
        return True
    return told.isdisjoint(_OTHERS) and not (told & _PUBLIC and roles & _PUBLIC)
