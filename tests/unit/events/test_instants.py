"""One spelling for one instant, in UTC, so that text order is time order."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from events.errors import BadInputError
from events.instants import Instant, Said, canonical, day, is_day, order, parse, spell, unix

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)  # noqa: DTZ001 - naive bounds are asked for
SAID: TypeAdapter[str] = TypeAdapter(Said)
INSTANT: TypeAdapter[str] = TypeAdapter(Instant)


@pytest.mark.parametrize(
    ("told", "stored"),
    [
        ("2026-03-02T09:10:00Z", "2026-03-02T09:10:00Z"),
        ("2026-03-02T10:10:00+01:00", "2026-03-02T09:10:00Z"),
        ("2026-03-02T09:10:00", "2026-03-02T09:10:00Z"),
        ("20260302T091000Z", "2026-03-02T09:10:00Z"),
        ("2026-W10-1T09:10:00Z", "2026-03-02T09:10:00Z"),
        ("2026-W10-1T10:10:00", "2026-03-02T10:10:00Z"),
        ("2026-03-02T09:10:00.250Z", "2026-03-02T09:10:00.250Z"),
        ("2026-03-02T09:10:00.000400Z", "2026-03-02T09:10:00Z"),
        (" 2026-03-02T23:30:00-02:00 ", "2026-03-03T01:30:00Z"),
    ],
)
def test_every_spelling_is_stored_the_one_way(told: str, stored: str) -> None:
    """Zones, missing zones and other ISO 8601 forms come to RFC 3339 in UTC; what is below a millisecond is cut."""
    assert canonical(told) == stored


@pytest.mark.parametrize("told", ["", "soon", "2026-13-01T00:00:00Z", "xxxxxxx-xxTxxxxxxxxZ", "2026-02-30T00:00:00Z"])
def test_what_is_no_instant_is_bad_input_with_a_remedy(told: str) -> None:
    """The error shows how a time is written."""
    with pytest.raises(BadInputError, match="RFC 3339"):
        canonical(told)
    with pytest.raises(ValidationError):
        INSTANT.validate_python(told)


@given(INSTANTS)
def test_spelling_is_stable(instant: datetime) -> None:
    """A stored instant is stored again as it is."""
    assert canonical(spell(instant)) == spell(instant)


@given(INSTANTS, INSTANTS)
def test_order_of_texts_is_order_of_time(one: datetime, other: datetime) -> None:
    """Sorting by the key is sorting by time, to the millisecond."""
    first, second = (
        found.astimezone(UTC).replace(microsecond=found.microsecond // 1000 * 1000) for found in (one, other)
    )
    assert (order(spell(first)) < order(spell(second))) == (first < second)


def test_no_instant_sorts_first() -> None:
    """An item without a time comes before all others."""
    assert order(None) < order("0001-01-01T00:00:00Z")


def test_said_is_a_day_or_an_instant() -> None:
    """A day stays a day, an instant comes to the one spelling."""
    assert SAID.validate_python("2026-03-02") == "2026-03-02"
    assert SAID.validate_python("2026-03-02T10:10:00+01:00") == "2026-03-02T09:10:00Z"
    assert is_day("2026-03-02")
    assert not is_day("2026-03-02T09:10:00Z")
    assert day("2026-03-02T09:10:00Z") == "2026-03-02"
    with pytest.raises(ValidationError):
        SAID.validate_python("2026-02-30")


def test_unix_counts_from_1970() -> None:
    """A day has 86,400 seconds."""
    assert unix("1970-01-02T00:00:00Z") == 86_400
    assert parse("1970-01-02T00:00:00Z").tzinfo is UTC
