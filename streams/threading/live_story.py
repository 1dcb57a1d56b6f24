"""A live story as an item is compared with it: its items, and what they add up to.

Owns the counts of a story and the picture that they give. No comparison.
"""

import bisect
import math
from collections import Counter
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
    length: float | None = None
    head_length: float | None = None
    terms: frozenset[int] = field(init=False)
    head: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self.terms, self.head = frozenset(self.told), frozenset(self.told_head)

    @property
    def words(self) -> frozenset[int]:
        """Return the numbers of all that the item uses: terms, names and figures."""
        return self.terms.union(self.told_head, self.name_terms, self.numbers)

    def norm(self, levels: Sequence[int]) -> float:
        """Return the square of the length of the item's terms; few items are ever compared so far."""
        if self.length is None:
            self.length = norm_of(self.told, levels)
        return self.length

    def head_norm(self, levels: Sequence[int]) -> float:
        """Return the same of its headline's terms."""
        if self.head_length is None:
            self.head_length = norm_of(self.told_head, levels)
        return self.head_length

    @property
    def headline_only(self) -> bool:
        """Whether the item has no body that tells more than its headline."""
        return len(self.terms) == len(self.head)


@dataclass(slots=True)
class StoryState:
    """What the live items of one story add up to. Changed by `add` and `remove` only."""

    story: str
    number: int
    items: list[tuple[float, str]] = field(default_factory=list)
    records: dict[str, ItemRecord] = field(default_factory=dict)
    terms: Counter[int] = field(default_factory=Counter)
    head: Counter[int] = field(default_factory=Counter)
    names: Counter[int] = field(default_factory=Counter)
    main_names: Counter[int] = field(default_factory=Counter)
    numbers: Counter[int] = field(default_factory=Counter)
    _picture: "Picture | None" = None
    _core: "Core | None" = None

    def add(self, record: ItemRecord) -> None:
        """Count a record in."""
        bisect.insort(self.items, (record.at, record.item))
        self.records[record.item] = record
        for counts, keys in self._counted(record):
            counts.update(keys)
        self._picture = self._core = None

    def remove(self, record: ItemRecord) -> None:
        """Count a record out."""
        self.items.remove((record.at, record.item))
        del self.records[record.item]
        for counts, keys in self._counted(record):
            for key in keys:
                counts[key] -= 1
                if not counts[key]:
                    del counts[key]
        self._picture = self._core = None

    def picture(self, most_recent: int) -> "Picture":
        """Return what an item is compared with, drawn once for as long as the story stays as it is."""
        if self._picture is None:
            size = len(self.items)
            keys = self.items if size <= most_recent else [self.items[0], *self.items[1 - most_recent :]]
            own = frozenset([t for t, count in self.main_names.items() if count >= _OWN_SHARE * size])
            recent = tuple([self.records[item] for _, item in keys])
            self._picture = Picture(recent, frozenset().union(*[record.sketch for record in recent]), own)
        return self._picture

    def core(self, levels: Sequence[int]) -> "Core":
        """Return the terms and names that the story's items have in common, drawn once like the picture."""
        if self._core is None:
            size = len(self.items)
            terms, names = _core(self.terms, size, levels), _core(self.names, size, levels)
            self._core = Core(terms, math.fsum(terms.values()), names, math.fsum(names.values()))
        return self._core

    def _counted(self, record: ItemRecord) -> tuple[tuple[Counter[int], Iterable[int]], ...]:
        return (
            (self.terms, record.terms), (self.head, record.head), (self.names, record.name_terms),
            (self.main_names, record.main_names), (self.numbers, record.numbers),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """A story as an item is first compared with it: its first and newest items, their text, and its own names."""

    recent: tuple[ItemRecord, ...]
    sketch: frozenset[int]
    own_names: frozenset[int]


@dataclass(frozen=True, slots=True)
class Core:
    """What a quarter of a story's items has: terms and names, each with its weight, and the sums of these."""

    terms: dict[int, float]
    terms_total: float
    names: dict[int, float]
    names_total: float


def norm_of(terms: Iterable[int], levels: Sequence[int]) -> float:
    """Return the square of the length of terms."""
    return math.fsum([SQUARES[levels[t]] for t in terms])


def _core(counts: Mapping[int, int], size: int, levels: Sequence[int]) -> dict[int, float]:
    least = _CORE_SHARE * size
    return {t: PLAIN[levels[t]] * count for t, count in counts.items() if count >= least}
