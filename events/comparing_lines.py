"""What `onrecord policy diff`, `policy compare` and `rebuild` print: classes for the contract, published as schemas."""

from typing import Any

from events.line import Line
from events.views import AlertView, Flag, StatusName


class PolicyDiffLine(Line):
    """`onrecord policy diff`: one key whose values differ, and what that means in words."""

    key: str
    before: Any
    after: Any
    words: str


class PostureDifference(Line):
    """A party that stands otherwise toward a claim; null where it has no row."""

    party: str
    before: str | None
    after: str | None
    effective_before: bool | None
    effective_after: bool | None


class ClaimDifference(Line):
    """A claim that is shown otherwise; a null status where it is not there."""

    claim: str
    text: str
    status_before: StatusName | None
    status_after: StatusName | None
    flags_before: tuple[Flag, ...]
    flags_after: tuple[Flag, ...]
    origins_before: int
    origins_after: int
    postures: tuple[PostureDifference, ...]


class PolicyCompareLine(Line):
    """`onrecord policy compare`: one story that another policy would show otherwise, or alert otherwise."""

    story: str
    title: str
    status_before: StatusName
    status_after: StatusName
    claims: tuple[ClaimDifference, ...]
    alerts_less: tuple[AlertView, ...]
    alerts_more: tuple[AlertView, ...]


class RebuildLine(PolicyCompareLine):
    """`onrecord rebuild`: one story that is shown otherwise; its id before and after, null where there is none."""

    story_before: str | None
    story_after: str | None
