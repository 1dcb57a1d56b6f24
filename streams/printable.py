"""Text from outside made safe for a terminal: what would move its cursor or turn its writing shows as a mark.

Owns which characters those are. A wire decides what a headline or an id holds, and a terminal obeys control characters.
"""

from typing import Any

MARK = "\N{REPLACEMENT CHARACTER}"

_CONTROLS = {code: MARK for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), MARK)
"""Overrides of the writing direction: Unicode Standard Annex 9, section 2."""

_TABLE = _CONTROLS | _TURNING


def printable(value: Any) -> Any:
    """Return a JSON value with every text of it safe to print."""
    if isinstance(value, str):
        return value.translate(_TABLE)
    if isinstance(value, dict):
        return {key: printable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [printable(each) for each in value]
    return value
