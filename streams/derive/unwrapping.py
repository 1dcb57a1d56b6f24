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
    parts = [lines[0]]
    for n, behind in enumerate(lines[1:]):
        line = lines[n]
        full = len(line) + 1 + len(behind.split(" ", 1)[0]) > usual or n == 0  # a dateline was taken off the first
        parts += [" " if full and _goes_on(line, behind) else "\n", behind]
    return "".join(parts)


def _goes_on(line: str, behind: str) -> bool:
    """Whether neither line is empty and the second has no indent."""
    return bool(line) and not line.isspace() and not behind[:1].isspace() and bool(behind)
