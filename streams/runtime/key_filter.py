"""Which keys a state may hold, in little memory: most look-ups are for what was never there. Owns the filter, no state.

A Bloom filter of two bits a key out of Python's own hash of the key: a key that was added is never denied; one that was
not is affirmed at times, and more often the more there are, which costs a look-up in the file and nothing else.
"""

_BITS = 1 << 23
_MASK = _BITS - 1
_SECOND = 29

CAPACITY = 1_000_000
"""Keys up to which the filter is worth filling: one in twenty-two that are not there is affirmed then."""


class KeyFilter:
    """A set of keys that may affirm too many; one mebibyte, taken page by page as keys come."""

    def __init__(self) -> None:
        self._bits = bytearray(_BITS >> 3)

    def add(self, key: str) -> None:
        """Remember a key."""
        code = hash(key)
        bits, first, second = self._bits, code & _MASK, code >> _SECOND & _MASK
        bits[first >> 3] |= 1 << (first & 7)
        bits[second >> 3] |= 1 << (second & 7)

    def __contains__(self, key: str) -> bool:
        code = hash(key)
        bits, first, second = self._bits, code & _MASK, code >> _SECOND & _MASK
        return bool(bits[first >> 3] >> (first & 7) & 1 and bits[second >> 3] >> (second & 7) & 1)
