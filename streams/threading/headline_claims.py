"""Which claim of a story a headline tells, by several of its wordings: a headline has few words, and others' are few.

Owns the comparison of headlines with a story's claims. Clauses of running text are compared in propositions.py.
"""

import math
from collections.abc import Sequence

from streams.threading.features import proposition_terms
from streams.threading.hearing import Hearing
from streams.threading.likeness import ClaimMatch, KnownClaim, Scale, content_terms, figures_of
from streams.threading.propositions import OTHER_NUMBERS

SAME_HEADLINE = 0.25
"""How alike a headline must be to a claim to tell it."""
OF_ITS_STORY = 0.28
"""How alike it must be to a claim of a story that it hardly resembles to bring its item in, on a feed of headlines."""
_NEAREST = 3
_NEAREST_SHARE = 0.3
"""What the mean of the nearest wordings counts beside the very nearest, which may be near by one word's chance."""


def match_headline(
    text: str, known: Sequence[KnownClaim], *, least: float = SAME_HEADLINE, hearing: Hearing | None = None
) -> ClaimMatch | None:
    """Return the known claim that a headline tells; None if none is at least so alike: it tells a new one.

    Names count whole, as there is little else, but no name makes another matter of it: half of the headlines are in
    capitals that tell nothing. Whether it denies the claim is not asked. `hearing` is what a sentence model says of the
    headline, if there is one.
    """
    figures = frozenset(figures_of(text))
    query = (*content_terms(proposition_terms(text)), *figures_of(text))
    if not query or not known:
        return None
    scale = Scale(known, frozenset())
    likenesses: dict[str, list[float]] = {}
    for telling in known:
        theirs = figures_of(telling.text)
        score = scale.likeness(query, (*content_terms(telling.terms), *theirs))
        if figures and theirs and figures.isdisjoint(theirs):
            score *= OTHER_NUMBERS
        likenesses.setdefault(telling.claim, []).append(score)
    more = hearing.beside(known) if hearing is not None else {}
    rows = [(claim, _of_all(scores) + more.get(claim, 0.0)) for claim, scores in likenesses.items()]
    claim, score = max(rows, key=lambda row: row[1])
    return ClaimMatch(claim, score, negated=False) if score >= least else None


def _of_all(scores: Sequence[float]) -> float:
    nearest = sorted(scores, reverse=True)[:_NEAREST]
    return (1.0 - _NEAREST_SHARE) * nearest[0] + _NEAREST_SHARE * math.fsum(nearest) / len(nearest)
