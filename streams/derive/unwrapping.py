"""Hard-wrapped copy read as it runs: line breaks that only end a full line become blanks. Owns which breaks these are.

Wires set copy in lines of 60 to 80 characters, broken where the next word did not fit; a paragraph begins with an indent
or a blank line. A break after a line in which that word would have had room is one that somebody meant.
"""

from itertools import pairwise
from statistics import median_low

_LEAST = 40
"""Characters of a usual line below which a text is a list, a table or a poem."""
_MOST = 100
"""Characters above which lines are paragraphs."""


def unwrapped(text: str) -> str:
    """Return a text of the same length in which each line break that wraps a sentence is a blank."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    wrapped = [line for line, behind in pairwise(lines) if _goes_on(line, behind)]
    if not wrapped:
        return text
    usual = median_low(map(len, wrapped))
    if not _LEAST <= usual <= _MOST:
        return text
    joins = [
        _goes_on(line, behind) and (len(line) + 1 + len(behind.split(" ", 1)[0]) > usual or (not n and _is_prose(line)))
        for n, (line, behind) in enumerate(pairwise(lines))  # of the first line a dateline may have been taken off
    ]
    within = sum(
        join and (behind[:1].islower() or line.rsplit(" ", 1)[-1] in _OPEN)
        for join, (line, behind) in zip(joins, pairwise(lines), strict=True)
    )
    if _SHARE * within < sum(joins):
        return text
    parts = [lines[0]]
    for join, behind in zip(joins, lines[1:], strict=True):
        parts += [" " if join else "\n", behind]
    return "".join(parts)


_SHARE = 4
"""One in so many breaks at least is within a sentence where copy is wrapped, before a small letter or behind a word that
goes on; in a list none is."""
_OPEN = frozenset(
    "a an the of to in on at by for from with and or but that as his her its their said will would has had".split()
)
"""Words that no line ends with unless its sentence goes on in the next."""
_SMALL = 4
"""Letters of a word that tell running text by being small: "of" and "the" stand in headings as well."""


def _is_prose(line: str) -> bool:
    """Whether a line has a word of running text, unlike a byline or a heading."""
    return any(len(word) >= _SMALL and word.islower() for word in line.split())


def _goes_on(line: str, behind: str) -> bool:
    """Whether neither line is empty, and the second has neither an indent nor the mark of a list or of a quoted mail."""
    return bool(line) and not line.isspace() and bool(behind) and not behind[0].isspace() and behind[0] not in _MARKS


_MARKS = "-*>+|\u2022\u2013\u2014\u00b7\u25aa"
