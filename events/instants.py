"""Instants as text: RFC 3339 in UTC, one spelling for one instant. Owns parsing, printing and ordering, no clock."""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from events.errors import BadInputError

_KEPT = 8_192
"""Answers that are kept: the same few instants stand in every event of an item."""


def parse(text: str) -> datetime:
    """Return the aware UTC datetime of an ISO 8601 text; a text without a zone is taken as UTC.

    Raises BadInputError for what is no instant.
    """
    try:
        found = datetime.fromisoformat(text.strip())
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadInputError(
            f"no instant: {text!r}", remedy="Write times as RFC 3339, for example 2026-03-02T07:40:00Z."
        ) from error


def spell(instant: datetime) -> str:
    """Spell an aware datetime the one way that is stored: UTC, `Z`, fraction (milliseconds) only when there is one."""
    utc = instant.astimezone(UTC)
    if utc.microsecond // 1000:
        return utc.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return utc.replace(microsecond=0).isoformat().replace("+00:00", "Z")


@lru_cache(maxsize=_KEPT)
def canonical(text: str) -> str:
    """Respell any ISO 8601 instant the one way that is stored."""
    found = parse(text)
    if len(text) == 20 and text[7] == "-" and text[10] == "T" and text[19] == "Z":  # noqa: PLR2004 - already `YYYY-MM-DDTHH:MM:SSZ`
        return text
    return spell(found)


def end_of(text: str) -> str:
    """Return the instant that a text names, spelled canonically; a bare day (`YYYY-MM-DD`) means its last moment.

    Raises BadInputError for what is neither.
    """
    found = canonical(text)
    return f"{text.strip()}T23:59:59.999Z" if is_day(text.strip()) else found


def order(text: str | None) -> str:
    """Return a key that sorts canonical instants by time; None sorts first."""
    return "" if text is None else text.removesuffix("Z")


def day(text: str) -> str:
    """Return the UTC day (`YYYY-MM-DD`) of a canonical instant, or the day itself when it is one."""
    return text[:10]


def is_day(text: str) -> bool:
    """Tell whether a said time is a bare day rather than an instant."""
    return len(text) == 10  # noqa: PLR2004 - YYYY-MM-DD


@lru_cache(maxsize=_KEPT)
def unix(text: str) -> float:
    """Return seconds since 1970 of a canonical instant."""
    return parse(text).timestamp()


@lru_cache(maxsize=_KEPT)
def _instant(text: str) -> str:
    try:
        return canonical(text)
    except BadInputError as error:
        raise ValueError(error.message) from error  # pydantic gathers ValueErrors into its own


def _said(text: str) -> str:
    return date.fromisoformat(text).isoformat() if is_day(text) else _instant(text)


Instant = Annotated[str, AfterValidator(_instant), WithJsonSchema({"type": "string", "format": "date-time"})]
"""An instant: RFC 3339, UTC, `Z`."""

Said = Annotated[str, AfterValidator(_said)]
"""When something was said: a day (`YYYY-MM-DD`) named in the text, or an instant."""
