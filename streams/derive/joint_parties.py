"""Pronouns that mean several parties at once: "none" of those asked, and "they" behind a joint subject.

Owns where the parties are looked for, not how a name is read; descriptions ("the two banks") are `named_together`'s.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from streams.derive.line_subjects import first_subject, speaking_phrase
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, phrase_after
from streams.derive.party_words import Who
from streams.derive.tokens import is_capital

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_LINES_BACK = 4
"""Lines in which "they" goes on being who was a joint subject."""


_ASKED = frozenset(
    ["contacted", "asked", "called", "approached", "emailed", "e-mailed", "phoned", "telephoned", "polled"]
)
_NONE = (["none"], ["none", "of", "them"], ["none", "of", "those"])
_LEAST_PLURAL = 2


def asked_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return those whom the sentence before says were asked, for "none" and "none of them"; nobody for other words."""
    if list(words) not in _NONE or line.field != "body" or not line.index:
        return []
    before = item.body[line.index - 1]
    asked = next((k for k, t in enumerate(before.tokens) if t.low in _ASKED and k), None)
    phrase = None if asked is None else phrase_after(before.tokens, asked + 1)
    if phrase is None:
        return []
    tokens = before.tokens
    while phrase.end + 1 < len(tokens) and tokens[phrase.end].low == "," and is_capital(tokens[phrase.end + 1]):
        more = phrase_after(tokens, phrase.end + 1)
        if more is None:
            break
        phrase = Phrase(phrase.start, more.end)
    found = item.resolve(before, phrase)
    counted = phrase.end - phrase.start >= _LEAST_PLURAL and before.tokens[phrase.end - 1].low.endswith("s")
    return found if len(found) > 1 or counted else []


def several_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return the joint subject that "they" goes back to, of its own line or of those before; none for other words."""
    if list(words) != ["they"] or line.field != "body":
        return []
    for number in range(line.index, max(-1, line.index - _LINES_BACK), -1):
        one = item.body[number]
        phrase = speaking_phrase(one) or first_subject(one)
        if phrase is None or [t.low for t in one.tokens[phrase.start : phrase.end]] == ["they"]:
            continue
        subject = item.main_subject(one)
        return list(subject) if len(subject) > 1 else []
    return []
