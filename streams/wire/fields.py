"""Typed access to a JSON object's fields: each wrong type is an error that names the field. Owns no field names."""

from collections.abc import Callable, Mapping
from datetime import UTC, tzinfo
from typing import Any

from events import instants
from events.errors import BadInputError, WireFormatError
from streams.wire.agency_zones import unnamed
from streams.wire.paragraphs import is_tidy
from streams.wire.times import loose

LONGEST_GUID = 1_000
"""Characters of an identifier or a version."""

MOST_URGENT, LEAST_URGENT = 1, 9
"""IPTC: urgency goes from 1, the highest, to 9."""


class Fields:
    """A JSON object read by the name of its fields; a field that is missing, null or blank reads as None."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        self._found = found

    def __contains__(self, name: str) -> bool:
        return self._found.get(name) is not None

    def starting(self, prefix: str) -> list[str]:
        """Return the names of the fields that begin so, in the order in which they came."""
        return [name for name, value in self._found.items() if name.startswith(prefix) and value is not None]

    def raw(self, *names: str) -> Any:
        """Return the first of the fields that is there, whatever its type."""
        for name in names:
            value = self._found.get(name)
            if value is not None:
                return value
        return None

    def verbatim(self, *names: str) -> str | None:
        """Return the first of the fields that is there, exactly as it came; it must be text."""
        for name in names:
            value = self._found.get(name)
            if value is None:
                continue
            if not isinstance(value, str):
                raise wrong_type(name, "text", value)
            return value
        return None

    def text(self, *names: str) -> str | None:
        """Return the first of the fields that is there and not blank, on one line; it must be text."""
        for name in names:
            value = self._found.get(name)
            if value is None:
                continue
            if not isinstance(value, str):
                raise wrong_type(name, "text", value)
            if tidied := value if is_tidy(value) else " ".join(value.split()):
                return tidied
        return None

    def word(self, *names: str) -> str | None:
        """Return a text or a whole number as text: versions and ids come as either."""
        for name in names:
            value = self._found.get(name)
            if value is None:
                continue
            if isinstance(value, bool) or not isinstance(value, str | int):
                raise wrong_type(name, "text or a whole number", value)
            word = str(value).strip()
            if not word:
                continue
            if len(word) > LONGEST_GUID:
                raise WireFormatError(
                    f"{len(word)} characters in an identifier",
                    place=name,
                    remedy=f"Send at most {LONGEST_GUID}.",
                    reason="too-large",
                )
            return word
        return None

    def instant(self, *names: str, zone: Callable[[], tzinfo] = unnamed) -> str | None:
        """Return the first of the times that is there; it must be ISO 8601. `zone` is that of one which names none."""
        for name in names:
            value = self.text(name)
            if value is not None:
                return instant(value, name, zone)
        return None

    def objects(self, *names: str) -> list[dict[str, Any]]:
        """Return the first of the fields that is there as a list of objects; one alone counts as a list."""
        for name in names:
            value = self._found.get(name)
            if value is None:
                continue
            listed = [value] if isinstance(value, dict) else value
            if not isinstance(listed, list) or not all(isinstance(row, dict) for row in listed):
                raise wrong_type(name, "a list of objects", value)
            return listed
        return []

    def names(self, *names: str) -> tuple[str, ...]:
        """Return the distinct names in a list of objects or texts; what has no name is passed over: it is no text."""
        value = self.raw(*names)
        if value is None:
            return ()
        rows = value if isinstance(value, list) else [value]
        found: dict[str, None] = {}
        for row in rows:
            name = row.get("name") if isinstance(row, dict) else row
            if isinstance(name, str) and (tidied := name if is_tidy(name) else " ".join(name.split())):
                found[tidied] = None
        return tuple(found)

    def urgency(self) -> int | None:
        """Return the urgency, 1 to 9; anything else is passed over, because nothing hangs on it."""
        value = self.raw("urgency")
        if isinstance(value, str) and value.strip().isdecimal():
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and MOST_URGENT <= value <= LEAST_URGENT:
            return value
        return None


def instant(text: str, place: str, zone: Callable[[], tzinfo] = unnamed) -> str:
    """Return the canonical instant; raises WireFormatError with the place for what is none."""
    own = UTC if text.endswith("Z") else zone()
    if own is not UTC and (told := loose(text, zone=own)) is not None:
        return told  # RFC 3339 with a zone is the same either way; without one it is the source's or the agency's
    try:
        return instants.canonical(text)
    except (BadInputError, ValueError, OverflowError) as error:
        if (told := loose(text, zone=own)) is not None:
            return told
        raise WireFormatError(
            f"no time: {text[:80]!r}",
            place=place,
            remedy="Write times as RFC 3339, for example 2026-03-02T07:40:00Z.",
            reason="bad-time",
        ) from error


def wrong_type(place: str, wanted: str, found: object) -> WireFormatError:
    """Return the error for a field of another type than the format says."""
    names = {dict: "an object", list: "a list", bool: "true or false", int: "a number", float: "a number", str: "text"}
    return WireFormatError(
        f"{names.get(type(found), 'another type')} where {wanted} is wanted",
        place=place,
        remedy=f"Send `{place}` as {wanted}.",
        reason="wrong-type",
    )
