"""When a hold ends that is told in words: days, clocks and zones as wires write them. Owns these readings, no hold.

What cannot be read for sure has no end. Times count from the item's own.
"""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from events import instants
from events.errors import BadInputError
from streams.wire.times import offset

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "jan(?:uary|uar|vier)?|enero", "feb(?:ruary|ruar)?|f[e\u00e9]vrier|febrero", "mar(?:ch|s|zo)?|m[a\u00e4]rz",
    "apr(?:il)?|avril|abril", "may|mai|mayo", "june?|juni|juin|junio", "july?|juli|juillet|julio",
    "aug(?:ust)?|ao[u\u00fb]t|agosto", "sept?(?:ember|embre|iembre)?", "o[ck]t(?:ober|obre|ubre)?",
    "nov(?:ember|embre|iembre)?", "de[cz](?:ember)?|d[e\u00e9]cembre|diciembre",
)  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
DAY_WORD = rf"(?:{'|'.join(_WEEKDAYS)}|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b)"

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})")
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?\b"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>20\d\d)-(?P<number>\d\d)-(?P<day>\d\d)\b",
        rf"\b{_MONTH}\b\.?,?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.h]?\d|\s*(?:[ap]\.?m|GMT|UTC|hrs)\b){_YEAR}",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)?[\s-]+{_MONTH}\b\.?{_YEAR}",
        r"\b(?P<one>\d{1,2})(?P<sign>[./-])(?P<two>\d{1,2})(?P=sign)(?P<year>(?:20)?\d\d)\b",
    )
)
_WEEKDAY = re.compile(rf"\b(?P<word>{DAY_WORD})", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(today|tonight|tomorrow|this (?:morning|afternoon|evening))\b", re.IGNORECASE)
_CITIES = {
    "Africa/Cairo": "cairo", "Africa/Johannesburg": "johannesburg pretoria", "Africa/Lagos": "lagos abuja",
    "Africa/Nairobi": "nairobi", "America/Argentina/Buenos_Aires": "buenos_aires", "America/Chicago": "chicago",
    "America/Los_Angeles": "los_angeles san_francisco", "America/Mexico_City": "mexico_city",
    "America/New_York": "new_york washington", "America/Sao_Paulo": "sao_paulo brasilia",
    "America/Toronto": "toronto ottawa", "Asia/Bangkok": "bangkok", "Asia/Dubai": "dubai abu_dhabi",
    "Asia/Hong_Kong": "hong_kong", "Asia/Jakarta": "jakarta", "Asia/Jerusalem": "jerusalem",
    "Asia/Karachi": "karachi islamabad", "Asia/Kolkata": "delhi new_delhi mumbai", "Asia/Kuala_Lumpur": "kuala_lumpur",
    "Asia/Manila": "manila", "Asia/Seoul": "seoul", "Asia/Shanghai": "beijing shanghai", "Asia/Singapore": "singapore",
    "Asia/Taipei": "taipei", "Asia/Tokyo": "tokyo", "Australia/Sydney": "sydney melbourne canberra",
    "Europe/Amsterdam": "amsterdam", "Europe/Athens": "athens", "Europe/Belgrade": "belgrade",
    "Europe/Berlin": "berlin frankfurt", "Europe/Brussels": "brussels", "Europe/Bucharest": "bucharest",
    "Europe/Budapest": "budapest", "Europe/Copenhagen": "copenhagen", "Europe/Dublin": "dublin",
    "Europe/Helsinki": "helsinki", "Europe/Istanbul": "istanbul ankara", "Europe/Kyiv": "kyiv",
    "Europe/Lisbon": "lisbon", "Europe/London": "london uk",
    "Europe/Madrid": "madrid", "Europe/Moscow": "moscow", "Europe/Oslo": "oslo",
    "Europe/Paris": "paris", "Europe/Prague": "prague", "Europe/Rome": "rome", "Europe/Sofia": "sofia",
    "Europe/Stockholm": "stockholm", "Europe/Vienna": "vienna", "Europe/Warsaw": "warsaw", "Europe/Zagreb": "zagreb",
    "Europe/Zurich": "zurich geneva", "Pacific/Auckland": "auckland wellington",
}  # fmt: skip
_PLACES = {name.replace("_", " "): zone for zone, names in _CITIES.items() for name in names.split()} | {
    "eastern": "America/New_York", "et": "America/New_York", "central": "America/Chicago", "ct": "America/Chicago",
    "mountain": "America/Denver", "mt": "America/Denver", "pacific": "America/Los_Angeles",
    "pt": "America/Los_Angeles", "greenwich": "GMT",
}  # fmt: skip
"""What stands behind a clock for a zone and may be any other word of a headline as well: "0600 Tokyo court to rule"."""

_WORDLIKE = ("ART", "EAT", "WET", "MET")
_THEN = (
    r"(?=\W*$|\s*[^\w\s'\u2019-]|\s+[-\u2013\u2014]|\s+(?:(?:standard |daylight |summer |mean )?time\b|on\b"
    rf"|to(?:day|night|morrow)\b|this (?:morning|afternoon|evening)|{DAY_WORD}|(?:{'|'.join(MONTHS)})\.? \d))"
)
"""What follows a zone that is told in such a word: the end, a sign, a day, "time"."""

PLACE = rf"(?:{'|'.join(map(re.escape, _PLACES))}|{'|'.join(_WORDLIKE)})\b{_THEN}"
"""A pattern of a place that is told for its zone."""

_ZONE = (
    r"[\s,]*\(?(?P<zone>(?:GMT|UTC)\s?[+-]\d{1,2}(?::\d\d)?|[+-]\d\d:?\d\d|GMT\b|UTC\b"
    rf"|{PLACE}"
    rf"|(?-i:(?!(?:{'|'.join(_WORDLIKE)})\b)(?:Z|[A-Z]{{3,4}}T?)\b))"
)
_HOURS, _HALF = r"(?:hrs?\b|hours\b|uhr\b|h\b)?\.?\s*", r"(?P<half>[ap]\.?\s?m\b\.?)?"
_CLOCKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d/.:])(?P<hour>2[0-4]|[01]?\d)[:.h]?(?P<minute>[0-5]\d)(?!\d)(?::[0-5]\d)?\s*{_HOURS}{_HALF}(?:{_ZONE})?",
        rf"(?<![\d/.:])(?P<hour>\d{{1,2}})\s*(?:(?P<half>[ap]\.?\s?m\b\.?)|uhr\b|h\b|hrs?\b|o'clock)(?:{_ZONE})?",
        rf"\b(?P<word>noon|midday|midnight)\b(?:{_ZONE})?",
        r"(?<![\d/.:])(?P<hour>2[0-4]|[01]?\d)\s+(?P<zone>GMT|UTC)\b",
    )
)
_ZONES = re.compile(rf"\b(?:GMT|UTC|(?!(?:{'|'.join(_WORDLIKE)})\b)[A-Z]{{2,3}}T)\b")
_LOCAL = re.compile(r"\blocal\b", re.IGNORECASE)


def end_of(segment: str, at: str | None) -> str | None:  # noqa: PLR0911 - each way in which it cannot be read
    """Return the instant that the words of a hold name, None where there is none to be read for sure.

    `at` is the item's own time, from which "Tuesday" and "tomorrow" count.
    """
    if found := _ISO.search(segment):
        try:
            return instants.canonical(found[0])
        except BadInputError:
            return None
    dated = next((told for pattern in _DATES if (told := pattern.search(segment))), None)
    rest = segment if dated is None else f"{segment[: dated.start()]} ; {segment[dated.end() :]}"
    clock = next((told for pattern in _CLOCKS if (told := pattern.search(rest))), None)
    if clock is None:
        return None
    zone = _zone(clock["zone"]) or next((zone for word in _ZONES.findall(segment) if (zone := _zone(word))), None)
    if zone is None or _LOCAL.search(segment):
        return None
    own = instants.parse(at).astimezone(zone) if at is not None else None
    minutes = _minutes(clock.groupdict())
    if minutes is None:
        return None
    try:
        day = _day(dated, rest, own, minutes)
        if day is None:
            return None
        return instants.spell((day + timedelta(minutes=minutes)).replace(tzinfo=zone).astimezone(UTC))
    except (ValueError, OverflowError, BadInputError):
        return None


def _zone(told: str | None) -> tzinfo | None:
    name = (told or "").lower().replace(" ", "") if told and told.lower() not in _PLACES else (told or "").lower()
    return offset(_PLACES.get(name, name.upper()))


def _minutes(clock: dict[str, str | None]) -> int | None:
    """Return the minutes since the day began; midnight is the day's end, which holds longer."""
    if word := clock.get("word"):
        return 1440 if word.lower() == "midnight" else 720
    hour, minute = int(clock["hour"] or 0), int(clock.get("minute") or 0)
    if half := clock.get("half"):
        if not 1 <= hour <= 12:  # noqa: PLR2004 - of the clock
            return None
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return 60 * hour + minute if 60 * hour + minute <= 1440 else None  # noqa: PLR2004 - of a day


def _day(dated: re.Match[str] | None, rest: str, own: datetime | None, minutes: int) -> datetime | None:
    """Return the midnight with which the day begins, in local time; None where it cannot be told."""
    weekday = _WEEKDAY.search(rest)
    number = None
    if weekday:
        number = next(at for at, name in enumerate(_WEEKDAYS) if name.startswith(weekday["word"].lower()[:3]))
    if dated is not None:
        day = _dated(dated.groupdict(), own)
        return None if day is None or (number is not None and day.weekday() != number) else day
    if own is None:
        return None
    today = own.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    passed = today + timedelta(minutes=minutes) <= own.replace(tzinfo=None)
    if number is not None:
        ahead = (number - today.weekday()) % 7
        return today + timedelta(days=7 if ahead == 0 and passed else ahead)
    if word := _RELATIVE.search(rest):
        told = word[1].lower()
        if told in ("tonight", "this evening") and minutes < 720:  # noqa: PLR2004 - half a day: "tonight at 8"
            return None
        return today + timedelta(days=1 if told == "tomorrow" else 0)
    return today + timedelta(days=1 if passed else 0)


def _dated(told: dict[str, str | None], own: datetime | None) -> datetime | None:
    if told.get("one"):
        one, two = int(told["one"] or 0), int(told["two"] or 0)
        year = int(told["year"] or 0) % 2000 + 2000
        if told["sign"] == ".":
            return datetime(year, two, one)  # noqa: DTZ001 - local, the zone follows
        if one > 12 or two > 12 or one == two:  # noqa: PLR2004 - no month
            return datetime(year, min(one, two), max(one, two))  # noqa: DTZ001
        return None
    name = told.get("month")
    month = int(told.get("number") or 0) if name is None else _month(name)
    day = int(told["day"] or 0)
    if told["year"]:
        return datetime(int(told["year"]), month, day)  # noqa: DTZ001
    if own is None:
        return None
    near = own.replace(tzinfo=None)
    years = [datetime(near.year + shift, month, day) for shift in (-1, 0, 1)]  # noqa: DTZ001
    return min(years, key=lambda moment: abs(moment - near))


def _month(name: str) -> int:
    return next(at for at, names in enumerate(MONTHS, 1) if re.fullmatch(names, name.lower()))
