"""Answers kept for next time: of a pure function within a bound, of an object while it lives. Owns the keeping alone.

For functions of one word, asked hundreds of times an item: a plain dictionary answers several times faster than
`functools.lru_cache`, whose order of use costs more than the answer, most of all when other work has filled the caches.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

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


class Once(Generic[_Value]):
    """Makes a method a property that is worked out when it is first asked for and is a plain attribute from then on.

    `functools.cached_property` does so behind a lock (up to Python 3.11), which costs more than the answer where each
    sentence of an item has several.
    """

    def __init__(self, make: Callable[[Any], _Value]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> _Value: ...

    def __get__(self, instance: object | None, owner: type) -> Self | _Value:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._make(instance)
        return value
