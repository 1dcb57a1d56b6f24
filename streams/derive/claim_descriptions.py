"""Whom a description before a verb of saying means: the name beside it, or the head of what it is told of.

Owns that step for claims: "A Sarn lawyer, Nils Torv, said", "a patient showing signs of fever claims".
"""

import re
from functools import lru_cache

from streams.derive import lexicon as lex
from streams.derive.claim_tellers import Teller
from streams.derive.clients import KIN
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.tokens import Token, is_capital
from streams.derive.unnamed import is_unnamed, unnamed

_COUNTING = frozenset(["one", "another", "both", "two", "three"])
_PLAIN = frozenset("attorneys attorney lawyers".split())
"""They speak for a party only where it is told: "attorneys said" is nobody's word but theirs."""


def described(discourse: Discourse, line: Line, phrase: Phrase) -> Teller | None:
    """Return whom a description means that is no name itself; None where the phrase names its party."""
    tokens = line.tokens
    words = tokens[phrase.start : phrase.end]
    if len(words) == 1 and words[0].low not in _PLAIN:
        return None
    owned = "'s" in {t.low for t in words}
    opens = owned or words[0].low in lex.DETERMINERS or words[0].low in _COUNTING
    head = _head(words)
    if is_capital(words[head]) and head:
        return None
    if opens and phrase.beside is not None and (name := _name_beside(discourse, line, phrase.beside)) is not None:
        return Teller("named", name)
    text = line.sentence.text
    if head < len(words) - 1 and words[head + 1].low.endswith("ing") and opens:
        whole = text[words[0].start : words[head].end]
        return Teller("unnamed", unnamed(whole)) if is_unnamed(whole) or words[head].low in _PEOPLE else None
    plain = not any(is_capital(t) for t in words[1:])
    if words[-1].low in _PLAIN and plain and words[0].low not in ("his", "her", "their", "its") and not owned:
        return Teller("unnamed", unnamed(text[words[0].start : words[-1].end]))
    return None


_PEOPLE = frozenset("patient man woman person student resident customer employee worker".split())


_LAWYERS = frozenset("lawyer attorney solicitor barrister counsel".split())


def lawyer(discourse: Discourse, line: Line, phrase: Phrase) -> Teller | None:
    """Return the lawyer who tells something under his own name: "Harn Oil attorney Nils Torv said"."""
    words = line.tokens[phrase.start : phrase.end]
    told = [*words, *(line.tokens[phrase.beside[0] : phrase.beside[1]] if phrase.beside else [])]
    if _LAWYERS.isdisjoint(t.low for t in told):
        return None
    at = next((k for k, t in enumerate(words) if t.low in _LAWYERS), None)
    named = words if at is None else words[at + 1 :]
    if named and named[0].low == "general":
        return None
    if not 1 < len(named) <= 4 or not all(is_capital(t) for t in named):
        return None
    name = discourse.names.full(line.sentence.text[named[0].start : named[-1].end])
    return Teller("named", Who(name, None, name, (name,), "person"))


_PERSONS = frozenset(
    "customer user resident neighbour neighbor attorney lawyer aide student pastor witness survivor passenger driver guard"
    " owner worker employee engineer tourist fan patient teacher nurse pilot farmer victim man woman boy girl follower devotee soldier".split()
)
_NAMED = r"[A-Z][\w'\u2019\-]{1,40}(?: [A-Z][\w'\u2019.\-]{1,40}){1,3}"
_LEAD = 2
_OPENS = lex.DETERMINERS | {"one"}


def named_elsewhere(discourse: Discourse, line: Line, phrase: Phrase) -> Teller | None:
    """Return the person whom a description means that the item names: "his lawyer" where it tells of "Ada Lin, his lawyer"."""
    words = line.tokens[phrase.start : phrase.end]
    if line.field != "body" or len(words) < 2 or phrase.beside is not None:
        return None
    head = words[_head(words)]
    if is_capital(head) or head.low.endswith("s") or head.low not in _PERSONS | KIN:
        return None
    if words[0].low not in _OPENS and "'s" not in {t.low for t in words}:
        return None
    if (name := _told_to_be(discourse.body_text, head.low)) is None and line.index < _LEAD:
        name = _comes(discourse, line)
    if name is None:
        return None
    full = discourse.names.full(name)
    return Teller("named", Who(full, None, full, (full,), "person"))


@lru_cache(maxsize=1 << 8)
def _told_to_be(text: str, role: str) -> str | None:
    """Return the only person of a text who is told to be a lawyer, a sister; None where there are several or none."""
    found = re.finditer(
        rf"(?<![\w\-])(?P<a>{_NAMED}), (?:\d+, )?(?:(?:an?|the|his|her|its|their|whose) (?:[\w\-'\u2019.]+ ){{0,4}}?)?{role}\b"
        rf"|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|['\u2019]s|[a-z]+) {role},? (?P<b>{_NAMED})\b"
        rf"|\b{role}\b[^.;:]{{0,12}}? (?:identified|known|named)(?: only| simply)?(?: in [a-z ]{{2,20}}?)?(?: only| simply)? (?:as )?[\"\u201c]?(?P<c>[A-Z][\w\-]+(?: [A-Z][\w\-]+){{0,2}})",
        text,
    )
    names = {next(n for n in m.groups() if n) for m in found}
    return names.pop() if len({n.split()[-1] for n in names}) == 1 else None


_TELLS = re.compile(r"(?:, \d+,)? (?:has |had |later |also )?(?:said|says|told|tells|wrote|claims|claimed|added)\b")


def _comes(discourse: Discourse, line: Line) -> str | None:
    """Return the person whose full name opens the next line and who tells something there, named there for the first time."""
    if line.index + 1 >= len(discourse.body):
        return None
    later = discourse.body[line.index + 1]
    found = re.match(_NAMED, later.sentence.text)
    if found is None or _TELLS.match(later.sentence.text, found.end()) is None:
        return None
    name = found[0]
    first = discourse.body_text.find(name)
    return (
        name if first >= later.sentence.start and name not in discourse.headline_text and not is_outlet(name) else None
    )


def _head(words: list[Token]) -> int:
    """Return the index of the noun that what stands behind it only tells more of."""
    for k in range(1, len(words)):
        low = words[k].low
        if low in ("of", "in", "at", "from", "for", "with", "who", "that", "close", "familiar", "near"):
            return k - 1
        if (
            low.endswith("ing")
            and k > 1
            and not is_capital(words[k])
            and words[k - 1].low not in lex.DETERMINERS
            and k + 1 < len(words)
        ):
            return k - 1
    return len(words) - 1


def _name_beside(discourse: Discourse, line: Line, beside: tuple[int, int]) -> Who | None:
    """Return the name between commas beside a description, if it is one and nothing else."""
    tokens = line.tokens[beside[0] : beside[1]]
    if tokens and tokens[0].low == "the":
        tokens = tokens[1:]
    end = next((k for k, t in enumerate(tokens) if t.text == "("), len(tokens))
    tokens = tokens[:end]
    if not 1 < len(tokens) <= 6 or not (is_capital(tokens[0]) and is_capital(tokens[-1])):
        return None
    if not all(
        is_capital(t) or t.low in ("of", "de", "al", "bin", "van", "von", "and", "for", "the", "-") for t in tokens
    ):
        return None
    name = line.sentence.text[tokens[0].start : tokens[-1].end]
    if is_outlet(name):
        return None
    full = discourse.names.full(name)
    kind = "person" if discourse.names.kind(full) == "person" else "body"
    return Who(full, None, full if kind == "person" else None, (full,), kind)
