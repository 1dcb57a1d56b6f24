"""How an item resembles a story: the signals that the policy weighs, each a number of the two alone.

Owns how an item came, its names, and the signals. What is asked is `query`'s; no retrieval, no decision.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from streams.memo import Memo
from streams.threading.assigning import ENOUGH, ThreadPolicy
from streams.threading.features import ItemFeatures
from streams.threading.fingerprint import most_shared, resemblance
from streams.threading.live_story import ItemRecord, StoryState, Telling, norm_of
from streams.threading.query import CHANCE_TEXT, ENOUGH_NAMES, Query
from streams.threading.term_numbers import PLAIN
from streams.threading.word_rates import is_common_stem, rate
from streams.threading.words import stem

DAY = 86400.0


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


class Look(NamedTuple):
    """What is seen of an item and a story by what the story's items add up to: the signals that it gives, and more.

    `told` and `in_heads` are the terms, and the words of headlines, that both have.
    """

    told: AbstractSet[int]
    in_heads: AbstractSet[int]
    copies: bool
    coverage: float
    core: float
    head: float
    shared: float
    names: float
    named: float
    conflict: float
    numbers: float
    size: float
    rare: float


def first_look(query: Query, story: StoryState) -> Look | None:
    """Return how an item resembles a story by what its items add up to.

    None for a story that surely has less than the least probability that the query asks for: so are nearly all.
    """
    size, record, terms = story.size, query.record, story.terms
    copies = query.may_copy(story.sketch)
    conflict = _conflict(query, story)
    shared = None
    if conflict and not copies:
        if query.is_hopeless(story):
            return None
        shared = min(1.0, query.hit(terms.keys() & record.head, terms, size) / ENOUGH)
        if record.slug not in story.slugs and query.ceiling.strangest(shared) < query.least_strange:
            return None
    levels, (total, head_total), main_total = query.words.levels, query.totals, query.main_total
    told, in_heads = terms.keys() & record.terms, story.head.keys() & record.head
    main = story.names.keys() & query.main_names
    numbers = record.numbers
    look = Look(
        told, in_heads, copies,
        query.hit(told, terms, size) / total if total else 0.0,
        _share(terms, told, story.core_size(), story.core(levels), levels),
        query.hit(in_heads, story.head, size) / head_total if head_total else 0.0,
        min(1.0, query.hit(terms.keys() & record.head, terms, size) / ENOUGH) if shared is None else shared,
        query.hit(main, story.names, size) / main_total if main_total else 0.0,
        min(1.0, query.hit(story.names.keys() & record.name_terms, story.names, size) / query.most_named),
        1.0 if conflict else 0.0,
        sum(1 for n in numbers if n in story.numbers) / len(numbers) if numbers else 0.0,
        min(1.0, size / 50),
        min(1.0, query.rare(told) / query.most_rare),
    )  # fmt: skip
    return look if _hopes_for(query, look, story) else None


def signals_of(query: Query, story: StoryState, look: Look, policy: ThreadPolicy) -> tuple[float, ...] | None:
    """Return how an item resembles a story, in the order of `assigning.SIGNALS`; `look` is the first one at it.

    None for a story of other names that surely has less than the least probability that the query asks for. Sums are
    exact (fsum), whatever their order.
    """
    record, recent = query.record, story.recent or ()
    same_slug, other_slug = _slugs(record, recent, policy.slug_days * DAY)
    same_text = _same_text(record, recent) if look.copies else 0.0
    same_slug *= query.slug_tells
    if look.conflict and query.ceiling.probability(look.shared, same_slug, other_slug, same_text) < query.least_strange:
        return None
    nearest, head_nearest = _nearest(query, recent, look.told, look.in_heads)
    return (
        look.coverage, look.core, nearest, look.head, head_nearest, look.shared, look.names, look.named,
        look.conflict, look.numbers, same_slug, other_slug, same_text,
        0.5 ** (min([abs(record.at - other.at) for other in recent]) / DAY / policy.half_life_days),
        look.size, _told(query, recent), look.rare,
    )  # fmt: skip


def _hopes_for(query: Query, look: Look, story: StoryState) -> bool:
    """Whether a story may have the least probability: what is not looked at yet is taken at its best."""
    if query.least <= 0.0:
        return True
    norm, head_norm = query.norms
    levels = query.words.levels
    # The cosine with an item that has all of what is shared and nothing else.
    nearest = (norm_of(look.told, levels) / norm) ** 0.5 if norm else 0.0
    head_nearest = (norm_of(look.in_heads, levels) / head_norm) ** 0.5 if head_norm else 0.0
    slug = query.slug_tells if query.record.slug in story.slugs else 0.0
    return query.weighing.most((
        look.coverage, look.core, nearest, look.head, head_nearest, look.shared, look.names, look.named,
        look.conflict, look.numbers, slug, 1.0, 1.0 if look.copies else 0.0, 1.0, look.size,
        min(1.0, query.sum_of(story.head.keys() & query.record.terms) / ENOUGH), look.rare,
    )) >= query.least  # fmt: skip


def _same_text(query: ItemRecord, recent: Iterable[Telling]) -> float:
    """Return how much of its text an item has in common with the likest of the others, nothing if by chance."""
    best = 0.0
    for other in recent:
        if query.sketch.isdisjoint(other.sketch):
            continue
        most = len(query.sketch & other.sketch) / most_shared(query.sketch, other.sketch)
        if most > best and most >= CHANCE_TEXT:
            best = max(best, resemblance(query.sketch, other.sketch))
    return best if best >= CHANCE_TEXT else 0.0


def _share(
    counts: Mapping[int, int], shared: Iterable[int], least: float, total: float, levels: Sequence[int]
) -> float:
    """Return the share of a story's core, what at least so many items have, that an item has by what they share."""
    if not total:
        return 0.0
    return math.fsum([PLAIN[levels[t]] * count for t in shared if (count := counts[t]) >= least]) / total


def _nearest(
    query: Query, others: Iterable[Telling], told: AbstractSet[int], in_heads: AbstractSet[int]
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
        best = max(best, _cosine(shared, norm * other.norm, levels))
        if in_heads and (head := other.head.intersection(in_heads)):
            best_head = max(best_head, _cosine(head, head_norm * other.head_norm, levels))
    return best, best_head


def _cosine(shared: Iterable[int], squares: float, levels: Sequence[int]) -> float:
    return norm_of(shared, levels) / squares**0.5 if squares else 0.0


def _conflict(query: Query, story: StoryState) -> bool:
    """Whether the two tell of others: the item's main names are strange to the story, the story's own to the item.

    The same words about other names are another matter: two clubs' transfers, two banks' departing chiefs. A name that
    half of the wire has (a rating agency, a word of many companies' names) makes no two items of one matter: names
    count by how telling they are, and where there is more than a headline by how many of the story's items have them.
    """
    record, weights = query.record, query.weights
    if not record.main_names:
        return False
    terms, names, size = story.terms, story.names, story.size
    whole = not record.headline_only
    hit = 0.0
    for term in record.main_names:  # a loop, for it is asked for each candidate of each item
        count = terms.get(term) or names.get(term)
        if count:
            hit += weights[term] * ((count / size) ** 0.5 if whole else 1.0)
    if hit >= ENOUGH_NAMES * query.main_total:
        return False
    own = story.own_names()
    if not own:
        return False
    theirs = [term for term in own if term in record.terms or term in record.name_terms]
    return math.fsum([weights[t] for t in theirs]) < ENOUGH_NAMES * math.fsum([weights[t] for t in own])


def _told(query: Query, recent: Iterable[Telling]) -> float:
    """Return how much of the headline of one of the others the item tells, of several the most.

    The report that follows a flash repeats its words, and what answers a report says in its lead what that was about.
    A headline of few telling words is told by many, so its share counts as of one that has enough.
    """
    weights, terms, best = query.weights, query.record.terms, 0.0
    for other in recent:
        told = math.fsum([weights[term] for term in other.head if term in terms])
        if told > best:
            best = max(best, told / max(ENOUGH, math.fsum([weights[term] for term in other.head])))
    return best


def _slugs(query: ItemRecord, recent: Iterable[Telling], within: float) -> tuple[float, float]:
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
