"""Which candidate story an item joins: the policy of threading as data, and the choice by it.

Owns thresholds and weights (learned, see docs of `learn_threading.py`) and the decision. No state, no retrieval.
"""

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

SIGNALS = (
    "coverage", "core", "nearest", "head", "head_nearest", "shared", "names", "named", "name_conflict", "numbers",
    "same_slug", "other_slug", "same_text", "fresh", "size", "told", "rare",
)  # fmt: skip

Shape = Literal["whole", "flash", "headline"]
"""How much an item tells: with a body; a bare headline on a wire of whole items; one on a feed of bare headlines."""
SHAPES: tuple[Shape, ...] = ("whole", "flash", "headline")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that an item may belong to, with its probability, 0 to 1, and the signals that it comes from."""

    story: str
    score: float
    signals: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadPolicy:
    """How threading weighs and decides. Weights stand in the order of `SIGNALS`.

    An item that is a headline and nothing more has weights of its own: few words must do there. A flash on a wire of
    whole items is of any of a thousand matters; on a feed of nothing but headlines, which somebody has chosen for what
    they are about, the same words tell more. A feed is that when more than `bare_share` of the live items are bare,
    `prior_items` whole ones being counted in, so that a wire's first flashes are flashes.
    `join` is the least probability at which an item with mentions joins a story, `join_without_mentions` the same for
    one that tells nothing to confirm, `leave` that below which a corrected item leaves its story. `half_life_days` is
    that by which a story fades, `horizon_days` the age at which an item is forgotten. `prior_stories` is how many
    stories the learned word rates count for against the live ones. `worth_scoring` is the share of the best story's
    common terms below which another is not looked at, `most_read` how many entries of its words' lists of stories
    one item may open, `rest_days` the time without news after which a story leaves memory.
    Where a sentence model is asked, its likeness to a claim, above or below `claim_even`, counts `claim_trust` times
    beside that of the words; its likeness to the likest claim of a story, above or below `story_even`, adds
    `story_trust` times as much to the logit of the story's probability (learned: `learn_threading.py model`).
    `opens_always` lets an item without mentions that joins no story open one.
    """

    version: str = "2026-11@3"
    weights: tuple[float, ...] = (
        0.5, 4.0, 0.8, 0.6, 1.9, 1.9, 0.3, 1.4, -10.0, 1.4, 7.5, -1.0, 10.0, 2.2, 0.0, 2.5, 1.0,
    )  # fmt: skip
    bias: float = -8.4
    headline_weights: tuple[float, ...] = (
        2.3, 0.0, 3.6, 2.3, 3.6, 9.4, 1.3, 0.0, -6.0, 0.6, 5.0, -1.0, 0.0, 1.0, -1.0, 0.0, 0.0,
    )  # fmt: skip
    headline_bias: float = -4.5
    flash_weights: tuple[float, ...] = (
        1.0, 0.9, 1.0, 1.3, 1.4, 1.4, 0.7, 0.5, -9.0, 0.7, 5.0, -1.0, 0.0, 1.4, -1.0, 1.0, 1.8,
    )  # fmt: skip
    flash_bias: float = -6.7
    bare_share: float = 0.8
    prior_items: float = 8.0
    join: float = 0.5
    join_without_mentions: float = 0.7
    leave: float = 0.1
    half_life_days: float = 7.0
    horizon_days: float = 45.0
    slug_days: float = 7.0
    prior_stories: float = 500.0
    most_candidates: int = 10
    worth_scoring: float = 0.35
    most_recent: int = 12
    most_probes: int = 16
    longest_posting: int = 2000
    most_read: int = 500
    rest_days: float = 7.0
    claim_trust: float = 1.0
    claim_even: float = 0.55
    story_trust: float = 8.0
    story_even: float = 0.5
    opens_always: bool = False

    def probability(self, signals: Sequence[float], shape: Shape) -> float:
        """Return the probability that an item of a shape, with these signals toward a story, belongs to it."""
        weights, bias = self._weighing(shape)
        return _probability(bias + math.fsum(map(operator.mul, weights, signals)))

    def ceiling(self, shape: Shape) -> "Ceiling":
        """Return what bounds the probability of a story of other names before its dearer signals are looked at."""
        weights, bias = self._weighing(shape)
        of = dict(zip(SIGNALS, weights, strict=True))
        known = ("shared", "name_conflict", "numbers", "same_slug", "other_slug", "same_text")
        hoped = math.fsum(max(0.0, weight) for name, weight in of.items() if name not in known)
        numbers = max(0.0, of["numbers"])
        most = bias + hoped + of["name_conflict"] + numbers + _SLACK
        return Ceiling(most, of["shared"], of["same_slug"], of["other_slug"], of["same_text"], numbers)

    def shape_of(self, *, bare: bool, bare_items: int, items: int) -> Shape:
        """Return the shape of an item: whole, or a bare headline, of which `bare_items` of all live `items` are."""
        if not bare:
            return "whole"
        return "headline" if bare_items > self.bare_share * (items + self.prior_items) else "flash"

    def weighing(self, shape: Shape) -> "Weighing":
        """Return how the signals of an item of a shape are weighed."""
        weights, bias = self._weighing(shape)
        of = dict(zip(SIGNALS, weights, strict=True))
        # Where an unseen signal tells against a story, at best it tells nothing: of the others the values are given.
        unseen = ("nearest", "head_nearest", "same_slug", "other_slug", "same_text", "fresh", "told")
        return Weighing(tuple([max(0.0, of[name]) if name in unseen else of[name] for name in SIGNALS]), bias + _SLACK)

    def _weighing(self, shape: Shape) -> tuple[tuple[float, ...], float]:
        match shape:
            case "whole":
                return self.weights, self.bias
            case "flash":
                return self.flash_weights, self.flash_bias
            case "headline":
                return self.headline_weights, self.headline_bias


ENOUGH = 2.0
"""The weight of shared words beyond which more of them add nothing to the signal: about three rare ones."""
MANY_NAMES = 5.0
"""The same for the words of names, of which a lead has more than a headline has words."""
PLAIN_WORD = 0.5
"""How telling a word is that fifty stories have: what a word tells beyond it makes it a rare one."""
SOME_RARE, MANY_RARE = 1.0, 3.0
"""The weight of rare words, each beyond a plain one's: an item of fewer than some counts as of some, and what both have
beyond many adds nothing: about seven."""
_SLACK = 1e-9
"""Above what the rounding of a sum can lose."""


class Weighing(NamedTuple):
    """How signals are weighed, those of single items at their best: a story's probability is at most what it gives."""

    weights: tuple[float, ...]
    bias: float

    def most(self, signals: Sequence[float]) -> float:
        """Return the probability that a story has at most, by its signals and the most that is hoped of the unseen."""
        return _probability(self.bias + math.fsum(map(operator.mul, self.weights, signals)))


class Ceiling(NamedTuple):
    """A bound on the probability of a story of other names: what is not looked at is taken at its best."""

    hoped: float
    shared: float
    same_slug: float
    other_slug: float
    same_text: float
    numbers: float

    def probability(self, shared: float, same_slug: float, other_slug: float, same_text: float) -> float:
        """Return the probability that such a story has at most."""
        return _probability(
            self.hoped
            + self.shared * shared
            + self.same_slug * same_slug
            + self.other_slug * other_slug
            + self.same_text * same_text
        )

    def strangest(self, shared: float) -> float:
        """Return the probability that such a story has at most, where it has neither the item's slug nor its text."""
        return _probability(self.hoped + self.shared * shared + max(0.0, self.other_slug))

    @lru_cache(maxsize=64)  # noqa: B019 - a value, and there are as few as there are policies
    def room(self, least: float, *, no_numbers: bool = False) -> float:
        """Return the weight of shared words below which a story of other slug and text is surely below `least`.

        Infinite where no weight lifts it so far, 0 or less where none is needed. With `no_numbers` the story has none
        of the item's numbers either.
        """
        if not 0.0 < least < 1.0 or self.shared <= 0.0:
            return 0.0
        logit = max(-60.0, min(60.0, math.log(least / (1.0 - least))))
        hoped = self.hoped + max(0.0, self.other_slug) - (self.numbers if no_numbers else 0.0)
        needed = (logit - hoped) / self.shared
        return ENOUGH * needed if needed <= 1.0 else math.inf


def _probability(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, logit))))


DEFAULT_POLICY = ThreadPolicy()


def choose_story(candidates: Sequence[Candidate], *, has_mentions: bool, policy: ThreadPolicy) -> str | None:
    """Return the story that an item joins, or None: then it opens one if it has mentions, else joins none."""
    if not candidates:
        return None
    best = min(candidates, key=lambda candidate: (-candidate.score, candidate.story))
    least = policy.join if has_mentions else policy.join_without_mentions
    return best.story if best.score >= least else None
