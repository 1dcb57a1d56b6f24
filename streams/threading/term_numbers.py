"""Numbers for words: a live term, name or figure is kept once, as text, and by its number everywhere else.

Owns the numbering, how many items use each word, and how common news finds it. A word that nothing uses any more is
gone, and its number is free for another one.
"""

import math
from array import array
from collections.abc import Iterable

from streams.threading.word_rates import RATES, UNSEEN_RATE

_LEVELS = sorted({*RATES.values(), UNSEEN_RATE})
_LEVEL = {rate: level for level, rate in enumerate(_LEVELS)}
_UNSEEN = _LEVEL[UNSEEN_RATE]

PLAIN = tuple([max(0.0, -math.log(rate)) / 8.0 for rate in _LEVELS])
"""By level, how telling a word is by the learned rates alone."""
SQUARES = tuple([weight**2 for weight in PLAIN])


def level_of(word: str) -> int:
    """Return the level of a word in the learned rates: rates are few, so a byte tells which."""
    rate = RATES.get(word)
    return _UNSEEN if rate is None else _LEVEL[rate]


def priors(stories: float) -> tuple[float, ...]:
    """Return, by level, how many of so many stories have a word by the learned rates."""
    return tuple([stories * rate for rate in _LEVELS])


class TermNumbers:
    """The words in use. `words` and `levels` are by number."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.levels = bytearray()
        self._numbers: dict[str, int] = {}
        self._uses = array("I")
        self._free: list[int] = []
        self.find = self._numbers.get  # None for a word that nothing uses

    def __len__(self) -> int:
        return len(self._numbers)

    def take(self, words: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of words, new ones too; `use` counts them as used."""
        find, made = self.find, self._make
        return tuple([number if (number := find(word)) is not None else made(word) for word in words])

    def use(self, numbers: Iterable[int]) -> None:
        """Count each of these numbers as used by one more item."""
        uses = self._uses
        for number in numbers:
            uses[number] += 1

    def drop(self, numbers: Iterable[int]) -> None:
        """Count each of these numbers as used by one item less; what nothing uses is gone."""
        uses = self._uses
        for number in numbers:
            uses[number] -= 1
            if not uses[number]:
                del self._numbers[self.words[number]]
                self.words[number] = ""
                self._free.append(number)

    def _make(self, word: str) -> int:
        if self._free:
            number = self._free.pop()
            self.words[number], self.levels[number] = word, level_of(word)
        else:
            number = len(self.words)
            self.words.append(word)
            self.levels.append(level_of(word))
            self._uses.append(0)
        self._numbers[word] = number
        return number
