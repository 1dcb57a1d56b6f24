"""Which stories have a term: one list of story numbers a term, as small as it can be, changed in place.

Owns the lists. A term of one story has its number alone, one of some a sorted array of them, one of thousands a map of
bits, of which nobody asks more than whether a story is in it.
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Sequence

MOST_SORTED = 4096
"""Stories of a term above which a map of bits takes the place of the array; half as many bring it back."""
_SCANNED = 8
"""Times as many stories of a term as are asked for, up to which it is faster to look through all of them."""


class Postings:
    """The stories of each term, terms and stories by their numbers. `counts` is how many stories a term has."""

    def __init__(self) -> None:
        self.counts = array("I")
        self._rows: list[int | array[int] | bytearray] = []

    def add(self, term: int, story: int) -> None:
        """Put a story under a term under which it is not yet."""
        if term >= len(self._rows):
            self.reach(term + 1)
        count = self.counts[term]
        row = self._rows[term]
        if not count:
            self._rows[term] = story
        elif isinstance(row, int):
            self._rows[term] = array("I", (row, story) if row < story else (story, row))
        elif isinstance(row, array):
            if row[-1] < story:
                row.append(story)
            else:
                row.insert(bisect_left(row, story), story)
            if count >= MOST_SORTED:
                self._rows[term] = _as_bits(row)
        else:
            _set(row, story)
        self.counts[term] = count + 1

    def remove(self, term: int, story: int) -> None:
        """Take a story away from under a term under which it is."""
        count = self.counts[term] = self.counts[term] - 1
        row = self._rows[term]
        if not count:
            self._rows[term] = 0
        elif isinstance(row, array):
            del row[bisect_left(row, story)]
            if count == 1:
                self._rows[term] = row[0]
        elif isinstance(row, bytearray):
            row[story >> 3] &= ~(1 << (story & 7))
            if count <= MOST_SORTED // 2:
                self._rows[term] = array("I", _of_bits(row))

    def count(self, term: int) -> int:
        """Return how many stories a term has."""
        return self.counts[term] if term < len(self.counts) else 0

    def of(self, term: int) -> Sequence[int]:
        """Return the stories of a term, in no order that means anything."""
        if not self.count(term):
            return ()
        row = self._rows[term]
        if isinstance(row, int):
            return (row,)
        return row if isinstance(row, array) else _of_bits(row)

    def among(self, term: int, stories: Collection[int]) -> list[int]:
        """Return those of some stories, all distinct, that are under a term."""
        count = self.count(term)
        if not count:
            return []
        row = self._rows[term]
        if isinstance(row, int):
            return [row] if row in stories else []
        if isinstance(row, array):
            if count < _SCANNED * len(stories):
                return [story for story in row if story in stories]
            last = row[-1]
            return [story for story in stories if story <= last and row[bisect_left(row, story)] == story]
        end = len(row) << 3
        return [story for story in stories if story < end and row[story >> 3] >> (story & 7) & 1]

    def reach(self, size: int) -> None:
        """Have a place for all terms of numbers below a size."""
        more = max(0, size - len(self._rows))
        self._rows.extend([0] * more)
        self.counts.extend([0] * more)


def _set(bits: bytearray, story: int) -> None:
    if story >> 3 >= len(bits):
        bits.extend(bytes((story >> 3) + 1 - len(bits)))
    bits[story >> 3] |= 1 << (story & 7)


def _as_bits(stories: Sequence[int]) -> bytearray:
    bits = bytearray((stories[-1] >> 3) + 1)
    for story in stories:
        bits[story >> 3] |= 1 << (story & 7)
    return bits


def _of_bits(bits: bytearray) -> list[int]:
    return [at << 3 | bit for at, byte in enumerate(bits) if byte for bit in range(8) if byte >> bit & 1]
