"""Guards of what answers only a report: whether the item has told one before. Owns no cue."""

from streams.derive.candidates import Candidate

_AFTER_LEAD = 300
"""Characters behind a lead in which the report that it answers is told."""


def reported_before(c: Candidate) -> bool:
    """Something was reported before it in the item, in its headline, or right behind the lead that answers it."""
    if c.line.field == "headline":
        return False
    lead = c.line.index <= 1
    end = c.line.sentence.end + _AFTER_LEAD if lead else c.line.at + c.match.start()
    return c.discourse.reports.is_told_by(end)
