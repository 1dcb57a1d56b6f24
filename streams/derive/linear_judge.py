"""The linear judge: a sum of weights, one for each fact of a question, turned into a probability.

Owns the facts and the sum; the weights are data that is passed in (linear_weights.py, by benchmarks/learn_judge.py).
"""

from collections.abc import Iterator, Mapping
from math import exp

from streams.derive.judging import Question, Verdict

_NEAR = 4
"""Tokens on either side of the cue whose order counts."""


def facts(q: Question) -> Iterator[str]:
    """Yield what the judge weighs: the rule, the shape of the clause, the words around the cue."""
    act = q.act
    yield "bias"
    yield f"act={act}"
    yield f"rule={q.rule}/{act}"
    yield f"frame={q.frame}/{act}"
    yield f"field={q.field}/{act}"
    yield f"polarity={q.polarity}/{act}"
    yield f"party={q.party_kind}/{act}"
    yield f"lead={min(q.line, 3)}"
    yield f"claims={min(q.claims, 3)}"
    for name, holds in (("passive", q.passive), ("quoted", q.quoted), ("pronoun", q.pronoun), ("untold", not q.told)):
        if holds:
            yield f"{name}/{act}"
    for word in q.cue:
        yield f"cue={word}/{act}"
    for distance, word in enumerate(reversed(q.before[-_NEAR:])):
        yield f"before={word}"
        if not distance:
            yield f"next-before={word}/{act}"
    for distance, word in enumerate(q.after[:_NEAR]):
        yield f"after={word}"
        if not distance:
            yield f"next-after={word}/{act}"
    if q.party:
        yield f"head={q.party[-1]}"


class LinearJudge:
    """Drops what it holds to be right with less than `drops_below`; never gives another act."""

    def __init__(self, name: str, weights: Mapping[str, float], drops_below: float) -> None:
        self._name = name
        self._weights = weights
        self._drops_below = drops_below

    @property
    def name(self) -> str:
        """Name and version."""
        return self._name

    def judge(self, question: Question) -> Verdict:
        """Return keep or drop; facts that were never weighed count nothing."""
        weights = self._weights
        total = sum([weights.get(fact, 0.0) for fact in facts(question)])
        probability = round(1.0 / (1.0 + exp(-max(min(total, 30.0), -30.0))), 4)
        return Verdict(question.act if probability >= self._drops_below else None, probability)
