"""Times as wires spell them, to instants: without separators, with two-digit years, in local time. Owns spellings only.

A time without a zone is the agency's own; which zone that is, agency_zones.py knows.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from events import instants
from events.errors import BadInputError
from streams.wire.agency_zones import unnamed
from streams.wire.times import CIVIL, HOURS, loose, offset

_LONGEST = 60
_ZONE = r"(?P<zone>Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,5})?"
_CLOCK = (
    r"(?P<hour>\d\d?):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?(?P<half>\s?[AaPp]\.?[Mm]\.?)?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPELLINGS = tuple(
    re.compile(rf"^{day}(?:[T,\s]*{_CLOCK}\s?{_ZONE})?$")
    for day in (
        r"(?P<year>(?:19|20)\d\d)(?P<gap>[-./]?)(?P<month>\d\d?)(?P=gap)(?P<day>\d\d?)",
        r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>(?:19|20)?\d\d)",
        r"(?P<one>\d\d?)[/-](?P<two>\d\d?)[/-](?P<year>(?:19|20)?\d\d)",
        r"(?:[A-Z][a-z]+,? )?(?P<day>\d\d?)(?:st|nd|rd|th)?[ -](?P<name>[A-Za-z]{3})[a-z]*\.?[ -](?P<year>\d{2}|\d{4})",
        r"(?:[A-Z][a-z]+,? )?(?P<name>[A-Za-z]{3})[a-z]*\.? (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)",
    )
)
# IPTC 7901, IIM and some NITF write `YYMMDD`; a clock has to follow, or any number of six digits were a day.
_SHORT_YEAR = re.compile(rf"^(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)T?{_CLOCK}\s?{_ZONE}$")
_NEWEST_SHORT_YEAR = 69  # POSIX: 69 to 99 are of the last century


def moment(told: str | None, zone: tzinfo | Callable[[], tzinfo] = unnamed) -> str | None:
    """Return the canonical instant of a time as a wire spells it, None for what is none.

    `zone`, or what it returns, is used when the time names none. A day alone begins at midnight there.
    """
    text = " ".join(told.split()) if told else ""
    if not text or len(text) > _LONGEST:
        return None
    if text[4:5] == "-" and text[10:11] == "T":  # the way of nearly all, and the quickest
        with suppress(ValueError, OverflowError, BadInputError):
            if text[-1] == "Z":
                return instants.canonical(text)
            plain = datetime.fromisoformat(text)
            return instants.spell(
                plain.replace(tzinfo=zone() if callable(zone) else zone) if plain.tzinfo is None else plain
            )
    if callable(zone):
        zone = zone()
    for spelling in (*_SPELLINGS, _SHORT_YEAR):
        found = spelling.match(text)
        if found is not None and (instant := _instant(found, zone)) is not None:
            return instants.spell(instant)
    try:
        mailed = parsedate_to_datetime(text)
        return instants.spell(mailed if mailed.tzinfo else mailed.replace(tzinfo=zone))
    except (ValueError, OverflowError, TypeError):
        return loose(text, zone=zone)


def _instant(found: re.Match[str], zone: tzinfo) -> datetime | None:
    parts = found.groupdict()
    month, day = _month_and_day(parts)
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"].strip().lower().startswith("p") else 0)
    own = _offset(parts["zone"]) if parts["zone"] else zone
    if own is None or month is None:
        return None
    part = int((parts["part"] or "0").ljust(6, "0")[:6])
    leap = second == 60  # noqa: PLR2004
    try:
        local = datetime(_year(parts["year"]), month, day, hour, minute, 59 if leap else second, part, tzinfo=own)
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _year(told: str) -> int:
    year = int(told)
    if len(told) == 4:  # noqa: PLR2004
        return year
    return year + (2000 if year < _NEWEST_SHORT_YEAR else 1900)


def _month_and_day(parts: dict[str, str | None]) -> tuple[int | None, int]:
    """Return month and day; `3/4` is the third of April unless that cannot be: most of the world writes so."""
    name = parts.get("name")
    if name is not None:
        return (_MONTHS.index(name.lower()) + 1 if name.lower() in _MONTHS else None), int(parts["day"] or 0)
    one, two = parts.get("one"), parts.get("two")
    if one is not None and two is not None:
        return (int(one), int(two)) if int(two) > 12 else (int(two), int(one))  # noqa: PLR2004
    return int(parts["month"] or 0), int(parts["day"] or 0)


def _offset(told: str) -> tzinfo | None:
    if told in CIVIL:
        return offset(told)
    if told in HOURS:
        return timezone(timedelta(hours=HOURS[told]))
    digits = told.removeprefix("UTC").removeprefix("GMT")
    if digits[:1] not in ("+", "-") or not digits:
        return None
    figures = digits[1:].replace(":", "")
    hours, minutes = (figures[:-2], figures[-2:]) if len(figures) > 2 else (figures, "0")  # noqa: PLR2004
    shift = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(shift if digits[0] == "+" else -shift) if shift < timedelta(hours=24) else None
