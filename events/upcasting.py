"""Old events stay readable: v(n) to v(n+1) as a chain of pure functions over the decoded JSON.

An upcast never looks at anything but the event. Every version ever released has a golden file in tests/golden.
"""

from collections.abc import Callable
from typing import Any

Upcast = Callable[[dict[str, Any]], dict[str, Any]]

UPCASTS: dict[tuple[str, int], Upcast] = {}
"""(type, version) -> the function that turns `data` of that version into the next one's."""

LATEST: dict[str, int] = {}
"""The newest version of each type that has more than one."""


def upcast(event: dict[str, Any]) -> dict[str, Any]:
    """Return the event at the latest version of its type; the argument stays as it is."""
    kind, version = event["type"], event.get("dataversion", 1)
    latest = LATEST.get(kind, 1)
    while version < latest:
        event = {**event, "data": UPCASTS[kind, version](event["data"]), "dataversion": version + 1}
        version += 1
    return event
