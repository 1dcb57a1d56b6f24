"""Answers of a pure function kept for next time, within a bound. Owns the keeping, no function.

For functions of one word, asked hundreds of times an item: a plain dictionary answers several times faster than
`functools.lru_cache`, whose order of use costs more than the answer, most of all when other work has filled the caches.
"""

from collections.abc import Callable
from typing import TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Memo(dict[_Key, _Value]):
    """Looks up `memo[key]`, by `make(key)` the first time; begins anew once it holds `most` answers."""

    def __init__(self, make: Callable[[_Key], _Value], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: _Key) -> _Value:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._make(key)
        return value
