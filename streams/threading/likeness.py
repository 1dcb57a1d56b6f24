"""How alike two propositions of one story are by their words, and what is known of a claim that it is compared by.

Owns the weights of words among the claims of a story. Which claim a proposition is, is propositions.py's affair, and
headline_claims.py's.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from streams.threading.features import numbers
from streams.threading.signals import plain_weight
from streams.threading.synonyms import joined, joined_all

_COSINE = 0.4
NAME_SHARE = 0.15
"""What a name weighs of its rarity: whom it is about is the story's affair, what is said of them is the claim's."""
# Words that say that something is so, not what: "the meeting took place" is about the meeting.
_EMPTY_TERMS_WORDS = """
place happen occur exist fact true thing way case matter issu question event alleg plan intend consid seek tri
appear seem want start begin continu go come
"""
EMPTY_TERMS = frozenset(_EMPTY_TERMS_WORDS.split())


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """One telling of a claim that a story has; several may carry the same `claim`, one for each wording that came.

    `terms` are `proposition_terms(text)`, `parties` those whom the claim is about, `open` whether nobody answered it.
    """

    claim: str
    text: str
    terms: tuple[str, ...]
    parties: tuple[str, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class ClaimMatch:
    """The claim that a proposition is, how alike they are, 0 to 1, and whether one negates the other."""

    claim: str
    score: float
    negated: bool


class Scale:
    """How much a term tells among the claims of one story: little if all have it, or if it is one of `names`."""

    def __init__(self, known: Sequence[KnownClaim], names: frozenset[str]) -> None:
        self._names = names
        by_claim: dict[str, set[str]] = {}
        for telling in known:
            by_claim.setdefault(telling.claim, set()).update(telling.terms)
        self._counts: dict[str, int] = {}
        for terms in by_claim.values():
            for term in terms:
                self._counts[term] = self._counts.get(term, 0) + 1
        self._claims = len(by_claim)
        self._weights: dict[str, float] = {}

    def weigh(self, term: str) -> float:
        """Return the weight of a term in this story."""
        weight = self._weights.get(term)
        if weight is None:
            common = self._counts.get(term, 0)
            weight = plain_weight(term)
            if common > 1:
                weight *= 1.0 - (common - 1) / (self._claims + 1)
            if term in self._names:
                weight *= NAME_SHARE
            self._weights[term] = weight
        return weight

    def likeness(self, first: Sequence[str], second: Sequence[str]) -> float:
        """Return how alike two propositions are, 0 to 1: cosine, and cover of the shorter by the longer."""
        weigh = self.weigh
        known = joined_all(second)
        shared = [weigh(term) for term in first if joined(term) in known]
        if not shared:
            return 0.0
        ours, theirs = [weigh(term) for term in first], [weigh(term) for term in second]
        common = math.fsum(shared)
        squares = math.fsum([w * w for w in ours]) * math.fsum([w * w for w in theirs])
        cosine = math.fsum([w * w for w in shared]) / squares**0.5 if squares else 0.0
        cover = common / (min(math.fsum(ours), math.fsum(theirs)) or 1.0)
        # Cover by a word or two is chance unless they are telling words.
        enough = min(1.0, common / 1.5)
        return _COSINE * cosine + (1.0 - _COSINE) * cover * enough

    def coverage(self, first: Sequence[str], second: Sequence[str]) -> float:
        """Return the weighted share of the first proposition's terms that the second has."""
        total, known = math.fsum(self.weigh(term) for term in first), joined_all(second)
        return math.fsum(self.weigh(term) for term in first if joined(term) in known) / total if total else 0.0


@lru_cache(maxsize=1 << 14)
def figures_of(text: str) -> tuple[str, ...]:
    """Return the numbers of a text that are worth matching."""
    return numbers(text)


@lru_cache(maxsize=1 << 14)
def content_terms(terms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the terms that say what is so, all of them where none does."""
    return tuple(term for term in terms if term not in EMPTY_TERMS) or terms
