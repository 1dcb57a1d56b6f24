"""Guards of what answers only a report: whether the item has told one before. Owns no cue."""

import re

from streams.derive.candidates import Candidate

_REPORT = re.compile(
    r"\b(?:report(?:s|ed)?|rumou?rs?|speculation|sources?|people (?:familiar|close|briefed)|claim(?:s|ed)?|alleg\w+|said to|quot(?:ed|ing)|citing)\b"
)


_AFTER_LEAD = 300
"""Characters behind a lead in which the report that it answers is told."""


def reported_before(c: Candidate) -> bool:
    """Something was reported before it in the item, in its headline, or right behind the lead that answers it."""
    if c.line.field == "headline":
        return False
    lead = c.line.index <= 1
    end = c.line.sentence.end + _AFTER_LEAD if lead else c.line.at + c.match.start()
    told = f"{c.discourse.headline_text}\n{c.discourse.body_text[:end]}"
    return _REPORT.search(told.lower()) is not None
