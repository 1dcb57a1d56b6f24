"""Guards of what answers only a report: whether the item has told one before. Owns no cue."""

import re

from streams.derive.candidates import Candidate

_REPORT = re.compile(
    r"\b(?:report(?:s|ed)?|rumou?rs?|speculation|sources?|people (?:familiar|close|briefed)|claim(?:s|ed)?|alleg\w+|said to|quot(?:ed|ing)|citing)\b"
)


def reported_before(c: Candidate) -> bool:
    """Something was reported before it in the item, or in its headline."""
    if c.line.field == "headline":
        return False
    told = f"{c.discourse.headline_text}\n{c.discourse.body_text[: c.line.at + c.match.start()]}"
    return _REPORT.search(told.lower()) is not None
