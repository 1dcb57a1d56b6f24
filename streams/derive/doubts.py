"""Doubts: what makes a confirmation or a denial too unsure to count, although every guard let it pass. Owns the table.

A doubt drops nothing. It caps how sure the response is, below what the policy asks for: it is shown, never effective,
and raises no alert. Each was counted on labelled text (docs/decisions, number 22).
"""

from collections.abc import Callable
from dataclasses import dataclass

from streams.derive.candidates import Candidate

UNSURE = 0.45
"""As sure as a doubted response is at most: below `decisive_below` of every policy that is shipped."""
_A_BODY = 120
"""Characters of a body that tells a story of its own; below, the headline is all there is."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to doubt: its id, why, and the test."""

    id: str
    why: str
    holds: Callable[[Candidate], bool]


def _in_headline_only(c: Candidate) -> bool:
    return c.line.field == "headline" and len(c.discourse.body_text) >= _A_BODY


def _by_a_neighbour(c: Candidate) -> bool:
    return c.rule.frame == "speaker" and c.phrase is None and c.line.field == "body"


DOUBTS: tuple[Doubt, ...] = (
    Doubt("headline-only", "A headline says more than its story: the body does not tell the act.", _in_headline_only),
    Doubt(
        "speaker-elsewhere",
        "Who says it stands in no word of the sentence: he was guessed from the next.",
        _by_a_neighbour,
    ),
)
"""Every doubt, in the order in which they are asked."""


def doubt(c: Candidate) -> Doubt | None:
    """Return the first doubt of a confirmation or denial, None where there is none or the act is another."""
    if c.act not in ("confirm", "deny"):
        return None
    return next((one for one in DOUBTS if one.holds(c)), None)
