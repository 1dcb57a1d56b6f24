"""What an item tells that its denials lean on: a report, a tale, a death. Owns the words for these, looked for once an item."""

import re

from streams.derive.lines import lowered
from streams.memo import Once

_REPORT = re.compile(
    r"\b(?:report(?:s|ed)?|rumou?rs?|speculation|sources?|people (?:familiar|close|briefed)|claim(?:s|ed)?|alleg\w+|said to|quot(?:ed|ing)|citing)\b"
)
_DEATH = re.compile(r"\b(?:dead|death|deaths|died|dies|dying|killed|passed away|obituary)\b")
_TALE = re.compile(
    r"\b(?:hoax(?:es)?|rumou?r(?:s|ed)?|false(?:ly)?|untrue|reports? (?:of|that|about)|reportedly|claim(?:s|ed) (?:that|of)|fake)\b"
)


class ItemReports:
    """The reports of one item; each question reads its text once, however often it is asked."""

    def __init__(self, headline: str, body: str) -> None:
        self._fields = (lowered(headline), lowered(body))

    @Once
    def _first_end(self) -> int | None:
        """Where the first word for a report ends in the body, 0 if the headline has one; None where the item has none."""
        headline, body = self._fields
        if _REPORT.search(headline) is not None:
            return 0
        found = _REPORT.search(body)
        return None if found is None else found.end()

    def is_told_by(self, end: int) -> bool:
        """Whether the headline, or the body up to an offset, tells of a report."""
        return self._first_end is not None and self._first_end <= end

    @Once
    def tells_death(self) -> bool:
        """Whether the item tells of a death: who says that he lives denies a report of his death, and no other report."""
        return any(_DEATH.search(text) is not None for text in self._fields)

    @Once
    def tells_tale(self) -> bool:
        """Whether the item tells of a rumour, a hoax or what was said without being so."""
        return any(_TALE.search(text) is not None for text in self._fields)
