"""Logistic regression over named facts, by stochastic gradient descent: the same rows give the same weights."""

import collections
import math
import random
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Fact = TypeVar("Fact", bound=Hashable)

FEWEST_ITEMS = 4
"""Items in which a fact must stand to be weighed."""
_ROUNDS = 40
_STEP = 0.15
_SHRINK = 0.004
_SMALLEST = 0.02


@dataclass(frozen=True)
class Sample(Generic[Fact]):
    """What is known of one candidate of an item, and whether it is right."""

    item: str
    facts: tuple[Fact, ...]
    right: bool


def fit(
    train: Sequence[Sample[Fact]], bias: Fact, *, rounds: int = _ROUNDS, shrink: float = _SHRINK
) -> dict[Fact, float]:
    """Return weights by AdaGrad with L2 shrinkage; `bias` is a fact of every sample and shrinks nothing."""
    items: dict[Fact, set[str]] = collections.defaultdict(set)
    for sample in train:
        for fact in sample.facts:
            items[fact].add(sample.item)
    known = {fact for fact, seen in items.items() if len(seen) >= FEWEST_ITEMS}
    data = [([f for f in sample.facts if f in known], 1.0 if sample.right else 0.0) for sample in train]
    weights = dict.fromkeys(sorted(known, key=repr), 0.0)
    squares = dict.fromkeys(weights, 1.0)
    draw = random.Random(7)
    for _ in range(rounds):
        draw.shuffle(data)
        for present, right in data:
            total = sum([weights[f] for f in present])
            error = right - 1.0 / (1.0 + math.exp(-max(min(total, 30.0), -30.0)))
            for f in present:
                slope = error - (0.0 if f == bias else shrink * weights[f])
                squares[f] += slope * slope
                weights[f] += _STEP * slope / math.sqrt(squares[f])
    return {f: round(w, 3) for f, w in weights.items() if abs(w) >= _SMALLEST}


def odds(probability: float) -> float:
    """Return the log-odds of a probability, bounded where it is 0 or 1."""
    bounded = min(max(probability, 1e-9), 1 - 1e-9)
    return math.log(bounded / (1 - bounded))
