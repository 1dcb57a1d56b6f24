"""Times as wires spell them."""

from datetime import UTC, timedelta, timezone

import pytest

from streams.wire.agency_zones import zone_of
from streams.wire.wire_times import moment

EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    "told",
    [
        "2026-04-01T09:10:00", "2026-04-01T07:10:00Z", "2026-04-01T07:10:00.000Z", "2026-04-01 09:10:00",
        "20260401T091000", "20260401T071000Z", "20260401T101000+0300", "20260401091000", "260401T071000Z",
        "260401091000", "2026-04-01T10:10:00+03", "2026.04.01 09:10:00", "01.04.2026 09:10", "1/4/2026 09:10",
        "04/13/2026 09:10", "Wed, 01 Apr 2026 07:10:00 GMT", "Wed, 1 Apr 26 08:10:00 +0100", "1 April 2026 9:10 am",
        "April 1, 2026 03:10 EDT", "2026-04-01 07:10:00 GMT+00:00",
    ],
)  # fmt: skip
def test_one_instant_has_many_spellings(told: str) -> None:
    """With and without separators, zones, centuries; days before months unless that cannot be."""
    wanted = "2026-04-13T07:10:00Z" if "/13/" in told else "2026-04-01T07:10:00Z"
    assert moment(told, EAST) == wanted


@pytest.mark.parametrize("told", [None, "", "noon", "YYYYMMDD000000-HHMM", "2026-13-01T09:10:00", "260401", "9" * 100])
def test_what_is_no_time_is_none(told: str | None) -> None:
    """Templates, other texts, days that no month has; six figures alone are any number."""
    assert moment(told, UTC) is None


@pytest.mark.parametrize(
    ("hint", "zone"),
    [
        ("stt.fi", "Europe/Helsinki"), ("urn:newsml:ntb.no:2026:1", "Europe/Oslo"), ("/ritzau/", "Europe/Copenhagen"),
        ("Via Ritzau", "Europe/Copenhagen"), ("AAP", "Australia/Sydney"), ("reuters.com", "UTC"), ("Corran", "UTC"),
        ("http://www.pap.pl/x", "Europe/Warsaw"),
    ],
)  # fmt: skip
def test_an_agency_is_known_by_name_domain_or_id(hint: str, zone: str) -> None:
    """Whatever a wire gives; a name that is no agency's is UTC."""
    assert str(zone_of(hint)) == zone


def test_a_language_with_a_region_tells_the_zone_of_an_unknown_agency() -> None:
    """Only where the region has one zone alone."""
    assert str(zone_of("Corran", language="fi-FI")) == "Europe/Helsinki"
    assert str(zone_of("Corran", language="en-US")) == "UTC"
