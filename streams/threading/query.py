"""An item that looks for its story: its words, how telling they are, and what at first sight leaves a story out.

Owns what is asked, and the bounds of a story of others. The signals of what is not left out are `signals`'s.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from streams.threading.assigning import ENOUGH, MANY_NAMES, MANY_RARE, PLAIN_WORD, SOME_RARE, Ceiling, Weighing
from streams.threading.fingerprint import SKETCH_SIZE
from streams.threading.live_story import ItemRecord, StoryState
from streams.threading.packing import Face
from streams.threading.term_numbers import SQUARES

ENOUGH_NAMES = 0.34  # the share of an item's or a story's own names that makes them one's
CHANCE_TEXT = 0.4  # below it two texts share a form of words, not a text


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an item that looks for its story, by number; those that no live item uses have one below 0.

    `weights` tells how telling each is among what is live, `levels` the level of every word in use by the learned
    rates, `strange` that of the others, the last number first.
    """

    weights: Mapping[int, float]
    levels: Sequence[int]
    strange: Sequence[int]

    def norm(self, told: Iterable[int]) -> float:
        """Return the square of the length of such words."""
        levels, strange = self.levels, self.strange
        return math.fsum([SQUARES[levels[t] if t >= 0 else strange[t]] for t in told])


class Query:
    """An item that looks for its story: its record, and how telling its terms and its slug are among what is live.

    `slugs` stories of its provider have its slug: it tells all for one, less for many ("MARKETS"). `least` is the
    probability below which a story is of no use, `least_strange` that for one of other names by what is looked at
    first.
    """

    def __init__(
        self,
        record: ItemRecord,
        words: Words,
        slugs: int,
        weighing: Weighing,
        ceiling: Ceiling,
        *,
        least: float,
        least_strange: float,
    ) -> None:
        self.record = record
        self.ceiling = ceiling
        self.words = words
        self.weights = words.weights
        self.weighing = weighing
        self.slug_tells = 1.0 / max(1, slugs)
        self.least = least
        self.least_strange = least_strange
        self.room = ceiling.room(least_strange)
        self.numbers_lift = ceiling.room(least, no_numbers=True) < math.inf
        self._copied = CHANCE_TEXT * min(SKETCH_SIZE, len(record.sketch))
        self._totals: tuple[float, float] | None = None
        self._norms: tuple[float, float] | None = None
        self.main_names = frozenset(record.main_names)
        self.main_total = self.sum_of(record.main_names)
        self._numbers = frozenset(record.numbers)
        named = self.sum_of([term for term in record.name_terms if term >= 0])
        self.most_named = min(MANY_NAMES, max(ENOUGH, named))
        self.most_rare = min(MANY_RARE, max(SOME_RARE, self.rare(record.terms)))

    def ask_for(self, least: float) -> None:
        """Take stories of less than this probability as of no use, too."""
        if least > self.least:
            self.least = least
            self.numbers_lift = self.ceiling.room(least, no_numbers=True) < math.inf
        if least > self.least_strange:
            self.least_strange = least
            self.room = self.ceiling.room(least)

    @property
    def totals(self) -> tuple[float, float]:
        """Return the weights of the item's terms and of its headline's."""
        if self._totals is None:
            record = self.record
            self._totals = self.sum_of(record.terms), self.sum_of(record.head)
        return self._totals

    @property
    def norms(self) -> tuple[float, float]:
        """Return the squares of the lengths of the item's terms and of its headline's."""
        if self._norms is None:
            self._norms = self.words.norm(self.record.told), self.words.norm(self.record.told_head)
        return self._norms

    def sum_of(self, terms: Iterable[int]) -> float:
        """Return how telling words are together."""
        return math.fsum(map(self.weights.__getitem__, terms))

    def rare(self, terms: Iterable[int]) -> float:
        """Return what words tell together beyond what as many plain ones would."""
        weights = self.weights
        return math.fsum([weights[t] - PLAIN_WORD for t in terms if weights[t] > PLAIN_WORD])

    def hit(self, shared: Iterable[int], counts: Mapping[int, int], size: int) -> float:
        """Return the weight of terms that a story has, those of few of its items in part."""
        if size == 1:
            return self.sum_of(shared)
        weights = self.weights
        return math.fsum([weights[t] * (counts[t] / size) ** 0.5 for t in shared])

    def may_copy(self, sketch: Iterable[int]) -> bool:
        """Whether the item may be a copy of one of the texts that these hashes are of: it has enough of them."""
        ours = self.record.sketch
        return not ours.isdisjoint(sketch) and len(ours.intersection(sketch)) >= self._copied

    def is_hopeless(self, story: StoryState) -> bool:
        """Whether a story of other names and another text cannot be likely enough: mostly it has none of the numbers.

        Else the sum over the words that it shares with the headline is a bound: those of few of its items count less.
        """
        if self.record.slug in story.slugs:
            return False
        if not self.numbers_lift and story.numbers.keys().isdisjoint(self.record.numbers):
            return True
        shared = story.terms.keys() & self.record.head
        return self.sum_of(shared) < self.room

    def is_stranger(self, face: Face) -> bool:
        """Whether a story is of other names and another text, and hopeless, at first sight."""
        record, own, weights = self.record, face.own_names, self.weights
        if not own or self.sum_of(self.main_names.intersection(face.words)) >= ENOUGH_NAMES * self.main_total:
            return False
        theirs = [weights[t] for t in own if t in record.terms or t in record.name_terms]
        if math.fsum(theirs) >= ENOUGH_NAMES * self.sum_of(own):
            return False
        if record.slug in face.slugs or self.may_copy(face.sketch):
            return False
        if not self.numbers_lift and self._numbers.isdisjoint(face.numbers):
            return True
        return self.sum_of(record.head.intersection(face.words)) < self.room
