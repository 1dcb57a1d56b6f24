"""Words that mean several parties at once: "neither company", "the two banks", and "they" behind a joint subject.

Owns which words these are and where the parties are looked for, not how a name is read.
"""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from streams.derive.line_subjects import first_subject, speaking_phrase
from streams.derive.lines import Line
from streams.derive.party_words import Who

if TYPE_CHECKING:
    from streams.derive.discourse import Discourse

_NOUNS = frozenset(
    "company firm bank airline club carmaker retailer bidder companies firms banks airlines clubs carmakers retailers bidders".split()
)
_BOTH = (
    ("neither",),
    ("both",),
    ("the", "two"),
    ("both", "of", "the"),
    ("neither", "of", "the"),
    ("neither", "of", "the", "two"),
    ("the",),
    ("their",),
)
_PAIR = 2
_FAR_BACK = 12
"""Names before the words among which the two that are meant stand."""
_LINES_BACK = 4
"""Lines in which "they" goes on being who was a joint subject."""


def both_meant(item: "Discourse", line: Line, words: Sequence[str]) -> list[Who]:
    """Return the two bodies that "neither company" or "the two banks" means: those named last; none for other words."""
    if not words or words[-1] not in _NOUNS or tuple(words[:-1]) not in _BOTH or line.field != "body":
        return []
    if words[0] in ("the", "their") and not words[-1].endswith("s"):
        return []
    if words[0] == "their" and len(subject := item.main_subject(line)) > 1:
        return list(subject)
    found: dict[str, Who] = {}
    for named in islice(item.names.before(line.at, ("organisation", "unknown")), _FAR_BACK):
        if len(found) == _PAIR:
            break
        who = item.antecedents.named(named)
        if not item.is_outlet(who.name) and who.name.lower() not in found:
            found[who.name.lower()] = who
    return list(reversed(found.values())) if len(found) == _PAIR else []


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
