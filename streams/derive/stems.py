"""Stems in a text: which of a table's words and phrases stand anywhere in it, also inside a word.

Owns the search, no word. A text is asked by its distinct words, whose answers are kept: wires use the same ones all day.
"""

from collections.abc import Iterable

from streams.memo import Memo

_WORDS_KEPT = 1 << 15


class Stems:
    """A table of stems in small letters, asked for text after text."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._whole: dict[str, list[str]] = {}
        for stem in dict.fromkeys(stems):
            # No blank is in the longest piece of a stem, so if a text has the stem, a word of the text has the piece.
            self._whole.setdefault(max(stem.split(), key=len), []).append(stem)
        self._letters = [piece for piece in self._whole if len(piece) == 1]
        self._by_start: dict[str, list[str]] = {}
        for piece in self._whole:
            self._by_start.setdefault(piece[:2], []).append(piece)
        self._pieces_in = Memo(self._look, _WORDS_KEPT)

    def among(self, low: str) -> frozenset[str]:
        """Return the stems that a text in small letters has."""
        pieces = set().union(*map(self._pieces_in.__getitem__, set(low.split())))
        return frozenset([stem for piece in pieces for stem in self._whole[piece] if stem == piece or stem in low])

    def _look(self, word: str) -> tuple[str, ...]:
        starts = self._by_start
        found = [piece for piece in self._letters if piece in word]
        for at in range(len(word) - 1):
            for piece in starts.get(word[at : at + 2], ()):
                if word.startswith(piece, at):
                    found.append(piece)  # noqa: PERF401 - the loops read better
        return tuple(found)
