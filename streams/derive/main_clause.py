"""Which clause of a sentence is the main one, and whose. Owns the words that open the others."""

from collections.abc import Sequence

from streams.derive.noun_phrases import Phrase, group_start, is_finite, subject_before
from streams.derive.tokens import Token

_SUBORDINATES = frozenset("after when as because since that before who which while although though if".split())


def is_subordinate(tokens: Sequence[Token], k: int) -> bool:
    """Whether the verb at `k` stands in a clause of time, cause or relation: "a week after the paper reported that"."""
    for j in range(k - 1, -1, -1):
        if tokens[j].text in ',;"\u201c':
            return False
        if tokens[j].low in _SUBORDINATES:
            return True
    return False


def main_subject(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the subject of the first finite verb before `end` that stands in no such clause; None without one."""
    for k in range(1, end):
        if (is_finite(tokens, k) or tokens[k].low.endswith("ed")) and not is_subordinate(tokens, k):
            return subject_before(tokens, group_start(tokens, k))
    return None
