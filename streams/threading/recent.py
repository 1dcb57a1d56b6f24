"""Which items of a provider came lately: those that another item may kill or replace by telling of them.

Owns the list only. It is a function of the items told to it, whatever their order.
"""

import bisect

REACH_SECONDS = 96 * 3600.0
"""Twice the 48 hours within which an item is named by another, for late ones."""


class RecentItems:
    """Items by provider and time, as far back from the newest as one may be named."""

    def __init__(self) -> None:
        self._rows: dict[str | None, list[tuple[float, str]]] = {}

    def add(self, provider: str | None, at: float, item: str) -> None:
        """Remember an item; `at` in Unix seconds."""
        rows = self._rows.setdefault(provider, [])
        bisect.insort(rows, (at, item))
        reach = rows[-1][0] - REACH_SECONDS
        if rows[0][0] < reach:
            del rows[: bisect.bisect_left(rows, (reach, ""))]

    def of(self, provider: str | None) -> list[str]:
        """Return the provider's items in order of time, each once."""
        return list(dict.fromkeys(item for _, item in self._rows.get(provider, ())))
