"""Words that mean several parties at once: "neither company", "the two banks", and "they" behind a joint subject.

Owns which words these are and where the parties are looked for, not how a name is read.
"""

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

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
    """Return the joint subject that "they" goes back to, of its own line or the one before; none for other words."""
    if list(words) != ["they"] or line.field != "body":
        return []
    lines = [line] if not line.index else [line, item.body[line.index - 1]]
    for one in lines:
        subject = item.main_subject(one)
        if len(subject) > 1:
            return list(subject)
        if subject and subject[0].name.lower() != "they":
            return []
    return []
