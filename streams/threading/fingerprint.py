"""Fingerprints of running text, by which syndicated copies are known whatever their headline.

Owns the sketch and its comparison: the smallest hashes of word shingles (Broder 1997, bottom-k). Nothing else.
"""

import zlib
from array import array
from collections.abc import Collection
from itertools import compress

from streams.threading.words import run_bytes

SKETCH_SIZE = 16
_SHINGLE = 4
_FEWEST_SHINGLES = 12  # of shorter texts a chance phrase would make a copy
_SAME_TEXT = 0.5
_FEWEST_SHARED = 4
# CRC is linear, so shingles are mixed by odd multipliers lest similar words give neighbouring hashes.
_MIX = (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35, 0x27D4EB2F)
_SPREAD = 0x165667B1
_LANE = 3
"""Words of 32 bits in a lane: a hash times a multiplier and the spread has 93 bits, so no lane reaches the next."""
_TOP = 3
_WIDTH = 4 * _LANE
_BIG_END_FIRST = array("I", [1]).tobytes()[0] == 0
_SMALL = [bytes(top <= most for top in range(256)) for most in range(256)]
"""For each greatest top byte, which top bytes are no greater."""


def sketch(text: str) -> tuple[int, ...]:
    """Return the smallest distinct 32-bit hashes of the text's four-word shingles; empty for a very short text.

    A shingle's hash is `(w1 * _MIX[0] ^ ... ^ w4 * _MIX[3]) * _SPREAD >> 7`, 32 bits of it. All are computed at once,
    in the lanes of one long integer.
    """
    words = run_bytes(text)
    shingles = len(words) - _SHINGLE + 1
    if shingles < _FEWEST_SHINGLES:
        return ()
    lanes = array("I", bytes(_WIDTH * len(words)))
    lanes[::_LANE] = array("I", map(zlib.crc32, words))
    if _BIG_END_FIRST:
        lanes.byteswap()
    first = int.from_bytes(lanes, "little")
    mixed = 0
    for at, multiplier in enumerate(_MIX):
        mixed ^= (first >> 32 * _LANE * at) * multiplier
    # Twice the spread puts the hash at bit 8, so that its bytes need no shift.
    hashes = (mixed * (2 * _SPREAD)).to_bytes(_WIDTH * (len(words) + 1), "little")[1 : _WIDTH * shingles + 1]
    return _smallest(hashes, shingles)


def _smallest(lanes: bytes, count: int) -> tuple[int, ...]:
    """Return the smallest distinct hashes in order; they are evenly spread, so few need to be looked at.

    A hash is the first four bytes of its lane, the least first.
    """
    hashes = array("I", lanes)[::_LANE]
    if _BIG_END_FIRST:
        hashes.byteswap()
    near = lanes[_TOP::_WIDTH].translate(_SMALL[min(255, 2 * SKETCH_SIZE * 256 // count)])
    found = set(compress(hashes, near))
    return tuple(sorted(found if len(found) >= SKETCH_SIZE else set(hashes))[:SKETCH_SIZE])


def resemblance(first: Collection[int], second: Collection[int]) -> float:
    """Return the estimated share of shingles that two texts have in common, 0 to 1; 0 if either has no sketch."""
    ours, theirs = frozenset(first), frozenset(second)
    shared = ours & theirs
    if not shared:
        return 0.0
    union = sorted(ours | theirs)[: most_shared(ours, theirs)]
    return len(shared.intersection(union)) / len(union)


def most_shared(first: Collection[int], second: Collection[int]) -> int:
    """Return how many hashes two sketches can have in common: the denominator of their resemblance."""
    return min(SKETCH_SIZE, max(len(first), len(second)))


def same_text(first: Collection[int], second: Collection[int]) -> bool:
    """Whether two fingerprints are those of copies of one text, lightly edited ones included."""
    ours, theirs = frozenset(first), frozenset(second)
    shared = len(ours & theirs)
    if not shared:
        return False
    if resemblance(ours, theirs) >= _SAME_TEXT:
        return True
    # A copy cut short has a sketch of its own; below the smaller reach of the two nearly all is shared then.
    return shared >= _FEWEST_SHARED and shared * 4 >= 3 * min(len(first), len(second))
