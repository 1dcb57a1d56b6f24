"""The linear judge of claims: a sum of weights, one for each fact of a question, turned into a probability.

Owns the facts and the sum; the weights are data (claim_weights.py, by benchmarks/learn_claims.py).
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, pairwise
from math import exp

from streams.derive.claim_judging import ClaimQuestion
from streams.derive.claim_weights import KEEPS_FROM, NAME, TAKES_FROM, WORDS
from streams.derive.judging import Verdict
from streams.memo import Memo

BIAS = ("bias", "any")
"""A fact of every question."""
DOUBTED = frozenset(
    [
        "account/named",
        "goes-on/unnamed",
        "quoted-as/named",
        "according-to/named",
        "according-to/unnamed",
        "alleged/rumour",
        "reported/unnamed",
    ]
)
"""Frames and kinds of origin that the judge may doubt.

What an outlet reports and what a rumour tells in a clause is a claim by its form; a deed that is only called alleged may be none.
"""
_SHORT = 3
"""Letters up to which a word of a headline tells nothing of its matter."""
_STEM = 7
"""Letters of a word that count: endings tell little, and what was seen seldom is told apart by nobody."""


def facts(q: ClaimQuestion) -> Iterator[tuple[str, str]]:
    """Yield what the judge weighs, each with the group of weights that it belongs to."""
    for group, words in _grouped(q):
        for word in words:
            yield group, word


def _grouped(q: ClaimQuestion) -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the groups of weights with what a question has of each."""
    yield BIAS[0], BIAS[1:]
    yield "why", (f"{q.why}/{q.kind}",)
    yield "frame", (f"{q.frame}/{q.kind}",)
    yield "verb", (q.verb or "none",)
    yield "place", (f"{q.field}/{min(q.line, 3)}",)
    yield "quarter", (str(q.quarter),)
    yield "claims", (str(min(q.claims, 6)),)
    yield "length", (str(min(len(q.told) // 6, 6)),)
    yield "names", (str(min(q.told.count("<name>"), 3)),)
    yield "quotes", ("opens" if q.opens_quoted else "has" if q.quotes else "none",)
    if q.teller:
        yield "teller", (q.teller[-1],)
        yield "teller-length", (str(min(len(q.teller), 5)),)
        yield "teller-word", dict.fromkeys(q.teller)
    yield "tellings", (str(min(q.tellings // 3, 6)),)
    told = [word for word in q.told if _STEMS[word]]
    stems = [_STEMS[word] for word in told]
    if told:
        yield "first", (told[0],)
    yield "opening", dict.fromkeys(told[:3])
    yield "told", dict.fromkeys(stems)
    yield "pair", dict.fromkeys([f"{one}_{two}" for one, two in pairwise(stems)])
    yield "around", dict.fromkeys([stem for word in q.around if (stem := _STEMS[word])])
    yield "headline", dict.fromkeys([word[:_STEM] for word in q.headline if len(word) > _SHORT])


def _stem(word: str) -> str:
    return word[:_STEM] if word[0].isalnum() or word[0] == "<" else ""


_STEMS = Memo(_stem, 1 << 16)


class LinearClaimJudge:
    """Takes what the rules refused from a probability on, and doubts what they found in some frames below another one."""

    def __init__(
        self, name: str, weights: Mapping[str, Mapping[str, float]], keeps_from: float, takes_from: float
    ) -> None:
        self._name = name
        self._weights = weights
        self._keeps_from = keeps_from
        self._takes_from = takes_from

    @property
    def name(self) -> str:
        """Name and version."""
        return self._name

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Return the act "claim" or None, and how probable it is that this is a claim."""
        known = [filter(None, map(self._weights[group].get, words)) for group, words in _grouped(question) if words]
        total = sum(chain.from_iterable(known))
        probability = round(1.0 / (1.0 + exp(-max(min(total, 30.0), -30.0))), 4)
        if question.why:
            holds = probability >= self._takes_from
        else:
            holds = probability >= self._keeps_from or f"{question.frame}/{question.kind}" not in DOUBTED
        return Verdict("claim" if holds else None, probability)


def _weights(text: str) -> dict[str, dict[str, float]]:
    """Return group to fact to weight, as claim_weights.py writes them."""
    groups: dict[str, dict[str, float]] = {}
    for line in text.strip().splitlines():
        head, _, words = line.partition(" ")
        if head == "#":
            group = groups.setdefault(words, {})
        else:
            group.update(dict.fromkeys(words.split(" "), float(head)))
    return groups


CLAIM_JUDGE = LinearClaimJudge(NAME, _weights(WORDS), KEEPS_FROM, TAKES_FROM)
"""The one that is used where no other is asked for."""
