"""A live story as an item is compared with it: what its items add up to, and the few that are compared one by one.

Owns the counts of a story and which of its items are its first and newest. No comparison.
"""

import math
from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from streams.threading.term_numbers import PLAIN, SQUARES

_CORE_SHARE = 0.25
_OWN_SHARE = 0.4


@dataclass(slots=True, eq=False)
class ItemRecord:
    """One item as the index remembers it; `at` is its version time in Unix seconds.

    Words are told by their numbers (`term_numbers`): `told` and `told_head` are its terms and those of its headline in
    order. `slug` is the number of provider and slug, `provider` that of the provider, 0 for none.
    """

    item: str
    at: float
    slug: int
    provider: int
    told: tuple[int, ...]
    told_head: tuple[int, ...]
    main_names: tuple[int, ...]
    name_terms: frozenset[int]
    numbers: tuple[int, ...]
    sketch: frozenset[int]
    terms: frozenset[int] = field(init=False)
    head: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.terms, self.head = frozenset(self.told), frozenset(self.told_head)

    @property
    def words(self) -> frozenset[int]:
        """Return the numbers of all that the item uses: terms, names and figures."""
        return self.terms.union(self.head, self.name_terms, self.numbers)

    @property
    def headline_only(self) -> bool:
        """Whether the item has no body that tells more than its headline."""
        return len(self.terms) == len(self.head)

    def telling(self, levels: Sequence[int]) -> "Telling":
        """Return the item as others are compared with it."""
        return Telling(
            self.at, norm_of(self.told, levels), norm_of(self.told_head, levels), self.slug, self.provider,
            self.terms, self.head, self.sketch,
        )  # fmt: skip


@dataclass(slots=True, eq=False)
class Telling:
    """An item of a story as another one is compared with it; norms are the squares of the lengths of its terms.

    `packed` are its bytes once it has been packed.
    """

    at: float
    norm: float
    head_norm: float
    slug: int
    provider: int
    terms: frozenset[int]
    head: frozenset[int]
    sketch: frozenset[int]
    packed: bytes | None = None


@dataclass(slots=True, eq=False)
class StoryState:
    """What the live items of one story add up to. Changed by `add` and `remove` only.

    How many of its `size` items have each term, word of its headline, name, main name, figure and slug. `recent` are
    its first item and its newest, in order of time, None while they are on disk; `sketch` is what their texts have, and
    `older` holds at least what the other texts have.
    """

    story: str
    number: int
    size: int = 0
    terms: dict[int, int] = field(default_factory=dict)
    head: dict[int, int] = field(default_factory=dict)
    names: dict[int, int] = field(default_factory=dict)
    main_names: dict[int, int] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    slugs: dict[int, int] = field(default_factory=dict)
    recent: list[Telling] | None = field(default_factory=list)
    sketch: frozenset[int] = frozenset()
    older: frozenset[int] = frozenset()
    is_stale: bool = False
    """Whether `sketch` waits for `recent` to be read again."""
    items: list[tuple[float, str]] | None = field(default_factory=list)
    """Time and id of every item, in order; None while nobody asked."""
    core_total: float | None = None

    def add(self, record: ItemRecord, levels: Sequence[int], most_recent: int) -> None:
        """Count a record in; `items` are there, and `recent` where there are more than it holds."""
        assert self.items is not None  # noqa: S101 - told above
        insort(self.items, row := (record.at, record.item))
        place = self.items.index(row) if row != self.items[-1] else self.size
        for counts, keys in self._counted(record):
            for key in keys:
                counts[key] = counts.get(key, 0) + 1
        self.core_total = None
        if self.size < most_recent:
            self.sketch |= record.sketch
            if self.recent is not None:
                self.recent.insert(place, record.telling(levels))
        else:
            self._replace(place, record.telling(levels), most_recent)
        self.size += 1

    def remove(self, record: ItemRecord, most_recent: int) -> None:
        """Count a record out; `items` are there."""
        assert self.items is not None  # noqa: S101 - told above
        place = self.items.index((record.at, record.item))
        del self.items[place]
        for counts, keys in self._counted(record):
            for key in keys:
                if counts[key] == 1:
                    del counts[key]
                else:
                    counts[key] -= 1
        self.core_total = None
        if self.recent is not None and self.size <= most_recent:
            recent = self.recent
            del recent[place]
            self.read_again(recent)
        elif self.size <= most_recent or place == 0 or place > self.size - most_recent:
            self.recent, self.is_stale = None, True
        self.size -= 1

    def read_again(self, recent: list[Telling]) -> None:
        """Take the story's first and newest items as they are now."""
        self.recent, self.is_stale = recent, False
        self.sketch = frozenset().union(*[one.sketch for one in recent])

    def own_names(self) -> list[int]:
        """Return the names that are the story's own: main names of many of its items."""
        least = _OWN_SHARE * self.size
        return [name for name, count in self.main_names.items() if count >= least]

    def core_size(self) -> float:
        """Return how many items must have a term for it to be of the story's core."""
        return _CORE_SHARE * self.size

    def core(self, levels: Sequence[int]) -> float:
        """Return the sum of the weights of the terms that the story's items have in common."""
        if self.core_total is None:
            self.core_total = _core(self.terms, self.core_size(), levels)
        return self.core_total

    def _replace(self, place: int, telling: Telling, most_recent: int) -> None:
        """Put an item among the first and newest if it is one, in the place of one that is so no more."""
        assert self.recent is not None  # noqa: S101 - told above
        gone = telling
        if place == 0:
            gone, self.recent[0] = self.recent[0], telling
        elif (later := place - (self.size - most_recent + 1)) > 0:
            self.recent.insert(1 + later, telling)
            gone = self.recent.pop(1)
        self.older |= gone.sketch
        self.read_again(self.recent)

    def _counted(self, record: ItemRecord) -> tuple[tuple[dict[int, int], Iterable[int]], ...]:
        return (
            (self.terms, record.terms), (self.head, record.head), (self.names, record.name_terms),
            (self.main_names, {*record.main_names}), (self.numbers, {*record.numbers}),
            (self.slugs, (record.slug,) if record.slug else ()),
        )  # fmt: skip


def first_and_newest(items: Sequence[tuple[float, str]], most_recent: int) -> list[str]:
    """Return the ids of the first and the newest of items in order of time."""
    rows = items if len(items) <= most_recent else [items[0], *items[1 - most_recent :]]
    return [item for _, item in rows]


def norm_of(terms: Iterable[int], levels: Sequence[int]) -> float:
    """Return the square of the length of terms."""
    return math.fsum([SQUARES[levels[t]] for t in terms])


def _core(counts: Mapping[int, int], least: float, levels: Sequence[int]) -> float:
    return math.fsum([PLAIN[levels[t]] * count for t, count in counts.items() if count >= least])
