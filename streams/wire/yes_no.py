"""Yes and no, as fields of any format tell them in the languages of the wires. Owns these words, no field."""

from typing import Any

YES = frozenset(("true", "yes", "y", "1", "on", "ja", "oui", "si", "s\u00ed", "s\u00ec", "sim"))
NO = frozenset(("false", "no", "n", "0", "off", "nein", "non", "nej", "nei", "nee", "n\u00e3o"))
NOTHING = frozenset(("none", "null", "nil", "n/a", "na", "never", "not applicable"))
"""Words of a field that has no value: neither a yes nor a no, and no time either."""


def truth(value: Any) -> bool | None:
    """Return the yes or the no that a value tells, None for what is neither."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    if isinstance(value, str):
        low = value.strip().lower()
        return True if low in YES else False if low in NO else None
    return None


def is_yes(told: str) -> bool:
    """Tell whether a text is a yes."""
    return told.strip().lower() in YES
