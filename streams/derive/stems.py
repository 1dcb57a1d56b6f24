"""Stems in a text: which of a table's words and phrases stand anywhere in it, also inside a word, and where.

Owns the search, no word. One pass over the text finds all of them (Aho and Corasick 1975), however many there are.
"""

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation

_LONE = re.compile("[\ud800-\udfff]")
"""Half a character, which some sources send; no search that counts in UTF-8 can take it."""


class Stems:
    """A table of stems in small letters, asked for text after text.

    A blank at the start or the end of a stem stands for the edge of a word: "not " is in "cannot", not in "nothing".
    """

    def __init__(self, stems: Iterable[str]) -> None:
        forms: dict[str, list[tuple[str, bool, bool]]] = {}
        for stem in dict.fromkeys(stems):
            forms.setdefault(stem.strip(), []).append((stem, stem[0] == " ", stem[-1] == " "))
        self._forms = tuple(forms.values())
        # A table for each state and letter answers sooner, and by its size slows down all that comes between two texts.
        self._search = AhoCorasick(forms, implementation=Implementation.ContiguousNFA)

    def places(self, low: str) -> dict[str, list[int]]:
        """Return the stems that a text in small letters has, each with the offsets where it begins, in order.

        A blank of a stem that stands for an edge is no part of it there.
        """
        found: dict[str, list[int]] = {}
        if not low.isascii():
            low = _LONE.sub("?", low)
        for number, start, end in self._search.find_matches_as_indexes(low, overlapping=True):
            for stem, opens, closes in self._forms[number]:
                if (opens and low[start - 1 : start].isalnum()) or (closes and low[end : end + 1].isalnum()):
                    continue
                if stem in found:
                    found[stem].append(start)
                else:
                    found[stem] = [start]
        return found
