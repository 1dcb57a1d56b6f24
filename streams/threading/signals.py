"""How an item resembles a story: the signals that the policy weighs, each a number of the two alone.

Owns how an item came, what it asks by, and the signals. No retrieval, no decision.
"""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from streams.memo import Memo
from streams.threading.assigning import ENOUGH, Ceiling, ThreadPolicy
from streams.threading.features import ItemFeatures
from streams.threading.fingerprint import SKETCH_SIZE, most_shared, resemblance
from streams.threading.live_story import ItemRecord, Picture, StoryState, norm_of
from streams.threading.term_numbers import SQUARES
from streams.threading.word_rates import is_common_stem, rate
from streams.threading.words import stem

DAY = 86400.0
_ENOUGH_NAMES = 0.34  # the share of an item's or a story's own names that makes them one's
_CHANCE_TEXT = 0.4  # below it two texts share a form of words, not a text


@lru_cache(maxsize=1 << 17)
def plain_weight(term: str) -> float:
    """Return how telling a term is by the learned rates alone, whatever is live: a picture of a story may keep it."""
    return max(0.0, -math.log(rate(term))) / 8.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """How an item came: its slug, its provider, and its version time in Unix seconds."""

    slug: str | None
    provider: str | None
    at: float


def main_names(features: ItemFeatures, names: frozenset[str]) -> tuple[str, ...]:
    """Return an item's main names: the name words of its headline, for want of any those of the first two names."""
    main = tuple([term for term in features.head if term in names])
    return main or tuple(sorted(name_terms(features.names[:2])))


def name_terms(names: Iterable[str]) -> frozenset[str]:
    """Return the stems of the words of names that are words of nothing else: "Marta Vell" and "Vell" meet in one."""
    return frozenset(chain.from_iterable(map(_TERMS_OF_NAME.__getitem__, names)))


def _terms_of_name(name: str) -> tuple[str, ...]:
    return tuple([term for term in map(stem, name.split()) if not is_common_stem(term)])


_TERMS_OF_NAME = Memo(_terms_of_name, 1 << 16)


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

    `has_slug` tells whether a story is one of the `slugs` of its provider that have its slug: it tells all for one,
    less for many ("MARKETS"). `least` is the probability below which a story is of no use, `least_strange` that for one
    of other names by what is looked at first.
    """

    def __init__(
        self,
        record: ItemRecord,
        words: Words,
        slugs: int,
        has_slug: Callable[[int], bool],
        ceiling: Ceiling,
        *,
        least: float,
        least_strange: float,
    ) -> None:
        self.record = record
        self.ceiling = ceiling
        self.words = words
        self.weights = words.weights
        self.has_slug = has_slug
        self.slug_tells = 1.0 / max(1, slugs)
        self.least_strange = least_strange
        self.room = ceiling.room(least_strange)
        self.numbers_lift = ceiling.room(least, no_numbers=True) < math.inf
        self._copied = _CHANCE_TEXT * min(SKETCH_SIZE, len(record.sketch))
        self._totals: tuple[float, float] | None = None
        self._norms: tuple[float, float] | None = None
        self.main_total = self._sum(record.main_names)

    @property
    def totals(self) -> tuple[float, float]:
        """Return the weights of the item's terms and of its headline's."""
        if self._totals is None:
            record = self.record
            self._totals = self._sum(record.terms), self._sum(record.head)
        return self._totals

    @property
    def norms(self) -> tuple[float, float]:
        """Return the squares of the lengths of the item's terms and of its headline's."""
        if self._norms is None:
            self._norms = self.words.norm(self.record.told), self.words.norm(self.record.told_head)
        return self._norms

    def _sum(self, terms: Iterable[int]) -> float:
        return math.fsum(map(self.weights.__getitem__, terms))

    def hit(self, shared: Iterable[int], counts: Mapping[int, int], size: int) -> float:
        """Return the weight of terms that a story has, those of few of its items in part."""
        if size == 1:
            return self._sum(shared)
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
        if self.has_slug(story.number):
            return False
        if not self.numbers_lift and story.numbers.keys().isdisjoint(self.record.numbers):
            return True
        shared = story.terms.keys() & self.record.head
        return self._sum(shared) < self.room


def signals_of(query: Query, story: StoryState, policy: ThreadPolicy) -> tuple[float, ...] | None:
    """Return how an item resembles a story, in the order of `assigning.SIGNALS`.

    None for a story of other names that surely has less than the least probability that the query asks for: so are
    nearly all. Sums are exact (fsum), whatever their order.
    """
    size = len(story.items)
    picture = story.picture(policy.most_recent)
    record, recent = query.record, picture.recent
    copies = query.may_copy(picture.sketch)
    conflict = _conflict(query, story, picture)
    if conflict and not copies and query.is_hopeless(story):
        return None
    same_slug, other_slug = _slugs(record, recent, policy.slug_days * DAY)
    shared = min(1.0, query.hit(story.terms.keys() & record.head, story.terms, size) / ENOUGH)
    same_text = _same_text(record, recent) if copies else 0.0
    same_slug *= query.slug_tells
    if conflict and query.ceiling.probability(shared, same_slug, other_slug, same_text) < query.least_strange:
        return None
    numbers, core = record.numbers, story.core(query.words.levels)
    (total, head_total), main_total = query.totals, query.main_total
    told = story.terms.keys() & record.terms
    in_heads = story.head.keys() & record.head
    nearest, head_nearest = _nearest(query, recent, told, in_heads)
    main = story.names.keys() & frozenset(record.main_names)
    return (
        query.hit(told, story.terms, size) / total if total else 0.0,
        _share(core.terms, core.terms_total, told),
        nearest,
        query.hit(in_heads, story.head, size) / head_total if head_total else 0.0,
        head_nearest,
        shared,
        query.hit(main, story.names, size) / main_total if main_total else 0.0,
        _share(core.names, core.names_total, core.names.keys() & record.terms),
        1.0 if conflict else 0.0,
        sum(1 for n in numbers if n in story.numbers) / len(numbers) if numbers else 0.0,
        same_slug,
        other_slug,
        same_text,
        0.5 ** (min([abs(record.at - other.at) for other in recent]) / DAY / policy.half_life_days),
        min(1.0, size / 50),
        _told(query, recent),
    )


def _same_text(query: ItemRecord, recent: Iterable[ItemRecord]) -> float:
    """Return how much of its text an item has in common with the likest of the others, nothing if by chance."""
    best = 0.0
    for other in recent:
        if query.sketch.isdisjoint(other.sketch):
            continue
        most = len(query.sketch & other.sketch) / most_shared(query.sketch, other.sketch)
        if most > best and most >= _CHANCE_TEXT:
            best = max(best, resemblance(query.sketch, other.sketch))
    return best if best >= _CHANCE_TEXT else 0.0


def _share(core: Mapping[int, float], total: float, shared: Iterable[int]) -> float:
    """Return the share of a story's core that an item has, by the terms that it shares with the story."""
    return math.fsum([core[t] for t in shared if t in core]) / total if total else 0.0


def _nearest(
    query: Query, others: Iterable[ItemRecord], told: Collection[int], in_heads: Collection[int]
) -> tuple[float, float]:
    """Return the greatest cosine of an item's terms with those of one of the others, and the same of headlines.

    `told` and `in_heads` are the terms that it shares with all of them together.
    """
    best = best_head = 0.0
    levels, (norm, head_norm) = query.words.levels, query.norms
    for other in others:
        shared = other.terms.intersection(told)
        if not shared:
            continue
        best = max(best, _cosine(shared, norm * other.norm(levels), levels))
        if in_heads and (head := other.head.intersection(in_heads)):
            best_head = max(best_head, _cosine(head, head_norm * other.head_norm(levels), levels))
    return best, best_head


def _cosine(shared: Iterable[int], squares: float, levels: Sequence[int]) -> float:
    return norm_of(shared, levels) / squares**0.5 if squares else 0.0


def _conflict(query: Query, story: StoryState, picture: Picture) -> bool:
    """Whether the two tell of others: the item's main names are strange to the story, the story's own to the item.

    The same words about other names are another matter: two clubs' transfers, two banks' departing chiefs. A name that
    half of the wire has (a rating agency, a word of many companies' names) makes no two items of one matter: names
    count by how telling they are, and where there is more than a headline by how many of the story's items have them.
    """
    record, weights = query.record, query.weights
    if not record.main_names:
        return False
    terms, names, size = story.terms, story.names, len(story.items)
    whole = not record.headline_only
    hit = 0.0
    for term in record.main_names:  # a loop, for it is asked for each candidate of each item
        count = terms.get(term) or names.get(term)
        if count:
            hit += weights[term] * ((count / size) ** 0.5 if whole else 1.0)
    if hit >= _ENOUGH_NAMES * query.main_total:
        return False
    own = picture.own_names
    if not own:
        return False
    theirs = [term for term in own if term in record.terms or term in record.name_terms]
    return math.fsum([weights[t] for t in theirs]) < _ENOUGH_NAMES * math.fsum([weights[t] for t in own])


def _told(query: Query, recent: Iterable[ItemRecord]) -> float:
    """Return how much of a flash the item tells, of several the most: the report that follows one repeats its words.

    A flash of few telling words is told by many, so its share counts as of one that has enough.
    """
    weights, terms, best = query.weights, query.record.terms, 0.0
    for other in recent:
        if other.headline_only:
            total = math.fsum([weights[term] for term in other.head])
            told = math.fsum([weights[term] for term in other.head if term in terms])
            best = max(best, told / max(total, ENOUGH))
    return best


def _slugs(query: ItemRecord, recent: Iterable[ItemRecord], within: float) -> tuple[float, float]:
    """Whether a near item of the same provider has the same slug; if none, whether one has another."""
    if not query.slug or not query.provider:
        return 0.0, 0.0
    near = [
        record.slug
        for record in recent
        if record.slug and record.provider == query.provider and abs(query.at - record.at) <= within
    ]
    same = query.slug in near
    return (1.0, 0.0) if same else (0.0, 1.0 if near else 0.0)
