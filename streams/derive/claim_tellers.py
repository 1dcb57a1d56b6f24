"""Who tells what a verb of saying tells, where it is "they", "it" or a description: the teller named before or beside it.

Owns that search for claims; whom a phrase names as such is the resolver's matter.
"""

from collections.abc import Iterator
from typing import NamedTuple

from streams.derive import lexicon as lex
from streams.derive.claim_reports import report_of
from streams.derive.claim_words import STRONG_UNNAMED
from streams.derive.discourse import Discourse
from streams.derive.lawsuits import plaintiff
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, subject_before
from streams.derive.outlets import is_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.tokens import Token, is_capital
from streams.derive.unnamed import is_unnamed, unnamed

TELL = frozenset(
    "said says say told tells added adds wrote writes reported reports claimed claims alleged alleges noted stated".split()
)
_BACK = 3
"""Lines before a pronoun in which its teller stands."""
_PLURALS = frozenset("people police men women media children militia crew staff".split())
_LINKS = frozenset("of in at on from for with close familiar who which that near inside within to by".split())
_SOURCES = frozenset("attorneys attorney lawyers lawyer".split())


class Teller(NamedTuple):
    """Kind of origin and origin."""

    kind: str
    who: Who


def outlet_teller(name: str) -> Teller:
    """Return an outlet of that name as the teller."""
    return Teller("outlet", Who(name, None, None, (name,)))


def teller_before(discourse: Discourse, line: Line, at: int, word: str) -> Teller | None:
    """Return who told last before the token at `at` of a line that a pronoun can mean: "P, traders said. Q, they added"."""
    for near, phrase in _tellings_before(discourse, line, at):
        first = near.tokens[phrase.start]
        if phrase.end == phrase.start + 1 and first.low in lex.PRONOUNS:
            continue
        if _is_several(near.tokens, phrase) != (word == "they"):
            continue
        found = as_teller(discourse, near, phrase)
        if found is None:
            continue
        person = found.who.kind in ("person", "official") or discourse.names.kind(found.who.name) == "person"
        if word == "it" and (person or found.kind == "unnamed"):
            continue
        if word in ("he", "she") and (found.kind == "outlet" or (found.kind == "named" and not person)):
            continue
        return found
    return None


def _tellings_before(discourse: Discourse, line: Line, at: int) -> Iterator[tuple[Line, Phrase]]:
    """Yield the subjects of the verbs of saying before a place, the nearest first."""
    for back in range(_BACK + 1):
        if line.index < back:
            return
        near = line if back == 0 else discourse.body[line.index - back]
        tokens = near.tokens
        for k in range((at if back == 0 else len(tokens)) - 1, 0, -1):
            if tokens[k].low not in TELL or near.quoted[k]:
                continue
            phrase = subject_of(near, k)
            if phrase is not None:
                yield near, phrase


def subject_of(line: Line, k: int) -> Phrase | None:
    """Return who tells at the verb at `k`, before it or behind it."""
    tokens = line.tokens
    start = group_start(tokens, k)
    inverted = start > 0 and tokens[start - 1].text in '",\u201d' and tokens[k].low not in ("told", "tells")
    if inverted and k + 1 < len(tokens) and (is_capital(tokens[k + 1]) or tokens[k + 1].low in lex.DETERMINERS):
        behind = phrase_after(tokens, k + 1)
        if behind is not None and behind.end < len(tokens) and tokens[behind.end].text in ".,;":
            return behind
    return subject_before(tokens, start)


def _is_several(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase means several people."""
    head = _head(tokens, phrase)
    if any(t.low == "and" for t in tokens[phrase.start : phrase.end]):
        return True
    low = tokens[head].low
    if is_capital(tokens[head]) and head > phrase.start:
        return low.endswith("s") and not is_capital(tokens[phrase.start])
    return low in _PLURALS or (low.endswith("s") and not low.endswith("ss") and not is_capital(tokens[head]))


def _head(tokens: list[Token], phrase: Phrase) -> int:
    """Return the index of the noun of a phrase that what stands behind only tells more of."""
    for k in range(phrase.start + 1, phrase.end):
        if tokens[k].low in _LINKS or (
            tokens[k].low.endswith("ing") and not is_capital(tokens[k]) and tokens[k - 1].low not in lex.DETERMINERS
        ):
            return k - 1
    return phrase.end - 1


def as_teller(discourse: Discourse, line: Line, phrase: Phrase) -> Teller | None:
    """Return the origin that a phrase before a verb of saying is."""
    tokens = line.tokens
    words = line.sentence.text[tokens[phrase.start].start : tokens[phrase.end - 1].end]
    is_report, outlet = report_of(discourse, line, words)
    if is_report and outlet is not None and not is_outlet(words):
        return outlet_teller(outlet)
    if is_outlet(words):
        return outlet_teller(outlet_name(words))
    if (suit := plaintiff(discourse, words.lower())) is not None:
        return Teller("named", suit)
    head = _head(tokens, phrase)
    common = not any(is_capital(t) for t in tokens[phrase.start + 1 : phrase.end]) and tokens[head].low.endswith("s")
    nameless = common and len(tokens[phrase.start : phrase.end]) > 1 and tokens[phrase.start].low not in lex.DETERMINERS
    if nameless or STRONG_UNNAMED.search(words.lower()) or is_unnamed(words) or tokens[head].low in _SOURCES:
        return Teller("unnamed", unnamed(words))
    found = discourse.resolve(line, phrase)
    return Teller("named", found[0]) if len(found) == 1 else None
