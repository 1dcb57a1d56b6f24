"""Times as wires spell them, ISO 8601 or not, to instants. Owns the spellings and the zones' names, reads no clock.

Two-digit years, times without separators, mail's dates, trailers ("131137 GMT Nov 13", "11-13-13 1509GMT"), seconds
since 1970, names of zones and of months in the languages of the large agencies.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from events import instants
from events.errors import BadInputError
from streams.wire.agency_zones import unnamed
from streams.zones import is_zone

LONGEST = 80
"""Characters of a time; more is no time."""

_CENTURY_TURN = 70  # POSIX: two-digit years from 69 are of the last century; no wire's archive is older than 1970
_SECONDS, _MILLISECONDS = range(10**8, 10**10), range(10**11, 10**13)
HOURS = {
    "Z": 0.0, "GMT": 0.0, "UTC": 0.0, "UT": 0.0, "WET": 0.0, "BST": 1.0, "WEST": 1.0, "CET": 1.0, "MEZ": 1.0,
    "CEST": 2.0, "MESZ": 2.0, "EET": 2.0, "EEST": 3.0, "MSK": 3.0, "SAST": 2.0, "EAT": 3.0, "GST": 4.0, "PKT": 5.0,
    "IST": 5.5, "EST": -5.0, "EDT": -4.0, "CST": -6.0, "CDT": -5.0, "MST": -7.0, "MDT": -6.0, "PST": -8.0,
    "PDT": -7.0, "AKST": -9.0, "HST": -10.0, "BRT": -3.0, "ART": -3.0, "JST": 9.0, "KST": 9.0, "HKT": 8.0,
    "SGT": 8.0, "AWST": 8.0, "ACST": 9.5, "ACDT": 10.5, "AEST": 10.0, "AEDT": 11.0, "NZST": 12.0, "NZDT": 13.0,
}  # fmt: skip
"""Hours ahead of Greenwich by the abbreviation of a zone, in the sense that wires give those that have several."""

CIVIL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Zones whose name says nothing of summer: what the clocks there show on the day."""

_MONTH_NAMES = (
    "jan janv january januar januari enero ene", "feb fev february februar fevr febrero februari",
    "mar march mrz maerz mars marzo maart mrt", "apr april avr avril abr abril", "may mai mayo maj mei",
    "jun june juni juin junio", "jul july juli juil juillet julio", "aug august aout ago agosto augusti augustus",
    "sep sept september septembre septiembre", "oct okt october oktober octobre octubre out",
    "nov november novembre noviembre", "dec dez des december dezember decembre diciembre dic desember",
)  # fmt: skip
_MONTHS = {name: at for at, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_ZONE = (
    r"\(?(?P<zone>Z|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{2,5}(?:[+-]\d{1,2})?"
    r"|[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+){1,2})?\)?"
)
_CLOCK = r"(?P<hour>\d{1,2})[:.h]?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\.?)?"
_NAME = r"(?P<name>[A-Za-z\u00c0-\u017f]{3,9})\.?"
_YEAR = r"(?P<year>\d{4}|\d{2})"
_AT_CLOCK = rf"(?:[,\s]+(?:at\s+)?{_CLOCK})?\s*{_ZONE}"
_ANY = (
    # 20140709T060500+0100, 2014-07-09 06:05, 20140709, 201407090605
    rf"(?P<year>\d{{4}})[-/.]?(?P<month>\d{{2}})[-/.]?(?P<day>\d{{2}})(?:[T ,_-]*{_CLOCK})?\s*{_ZONE}",
    # 131137 GMT Nov 13: day, clock, zone, month, year
    rf"(?P<day>\d{{2}})(?P<hour>\d{{2}})(?P<minute>\d{{2}})\s*{_ZONE}\s+{_NAME}\s+{_YEAR}",
    # Tue, 3 May 2022 06:15:09 +0930; 19 February 2015; 2-Mar-15 07:40 CET
    rf"(?:[A-Za-z]{{2,9}},?\s+)?(?P<day>\d{{1,2}})\.?[\s-]+{_NAME}[\s,-]+{_YEAR}{_AT_CLOCK}",
    # March 2, 2026 at 7:40 a.m. EST; Thu Feb 19 2015 17:18
    rf"(?:[A-Za-z]{{3,9}},?\s+)?{_NAME}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}){_AT_CLOCK}",
    # Thu Feb 19 17:18:40 2015: C's asctime
    rf"[A-Za-z]{{3}}\s+(?P<name>[A-Za-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}\s+{_ZONE}\s*(?P<year>\d{{4}})",
    # 17:18 GMT, 19 February 2015; 0740 GMT 2 March 2026
    rf"{_CLOCK}\s*{_ZONE}[\s,]+(?P<day>\d{{1,2}})\s+{_NAME}\s+{_YEAR}",
    # 1800 GMT March 9, 2026
    rf"{_CLOCK}\s*{_ZONE}[\s,]+(?:on\s+)?(?:[A-Za-z]{{6,9}},?\s+)?{_NAME}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})",
    # 11-13-13 1509GMT, 5/31/2016 14:11: the month first, unless only the other order can be
    rf"(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<then>\d{{1,2}})(?P=sign){_YEAR}(?:[T,\s]+{_CLOCK})?\s*{_ZONE}",
)
_SPELLINGS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _ANY)
_BARE_HOUR = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:\s?(?:Uhr|h|hrs)\b(?!\d)|(?P<half>\s?[ap]\.?m\b\.?))", re.IGNORECASE
)
_NAMED_ZONES = (
    (re.compile(r"\b(?:London|UK|British) time\b", re.IGNORECASE), "Europe/London"),
    (re.compile(r"\b(?:New York|Eastern|US Eastern) time\b", re.IGNORECASE), "America/New_York"),
    (re.compile(r"\b(?:Central European|Brussels|Paris|Berlin|Frankfurt) time\b", re.IGNORECASE), "Europe/Berlin"),
    (re.compile(r"\b(?:Pacific) time\b", re.IGNORECASE), "America/Los_Angeles"),
)
_JAVA = re.compile(r"(?P<time>[^\[\]]+)\[(?P<zone>[^\[\]]+)\]")  # 2014-07-09T06:05+01:00[Europe/London]
_OFFSET = re.compile(r"[+-]\d{2}:?\d{2}\s*\(")
_TRAILING_COMMENT = re.compile(r"\s*\((?P<zone>[^()]*)\)\s*$")


def loose(told: str, *, zone: str | tzinfo | None = None) -> str | None:
    """Return the canonical instant of a time in any of the spellings, None for what is none.

    `zone` (an IANA name, an abbreviation, an offset) is that of a time that tells none itself; else the source's, or
    UTC. A zone that is named and not known makes it no time: it would be hours away.
    """
    text = " ".join(told.split())
    if text.endswith("]") and (java := _JAVA.fullmatch(text)) is not None:
        text, zone = java["time"], java["zone"]
    if not text or len(text) > LONGEST:
        return None
    if (comment := _TRAILING_COMMENT.search(text)) is not None and (
        offset(comment["zone"]) is None or text[: comment.start()][-1:].isalpha() or _OFFSET.search(text)
    ):
        text = text[: comment.start()]
    return (_epoch(int(text)) if text.isdecimal() else None) or _iso(text, zone) or _spelled(text, zone)


def _spelled(text: str, zone: str | tzinfo | None) -> str | None:
    text = _BARE_HOUR.sub(lambda found: f"{found['hour']}:00{found['half'] or ''}", text)
    for words, name in _NAMED_ZONES:
        text = words.sub(name, text)
    for spelling in _SPELLINGS:
        found = spelling.fullmatch(text)
        if found is not None and (moment := _moment(found.groupdict(), zone)) is not None:
            return moment
    return None


def offset(name: str | tzinfo | None) -> tzinfo | None:
    """Return the zone of an abbreviation, an offset or an IANA name, None for what is none; a zone is itself."""
    if not name or isinstance(name, tzinfo):
        return name or None
    if found := re.fullmatch(r"(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?", name.upper()):
        hours, minutes = int(found[2]), int(found[3] or 0)
        far = hours > 14 or minutes > 59  # noqa: PLR2004 - no zone is farther from Greenwich
        return None if far else timezone((1 if found[1] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
    if name.upper() in CIVIL:
        return ZoneInfo(CIVIL[name.upper()])
    if name.upper() in HOURS:
        return timezone(timedelta(hours=HOURS[name.upper()]))
    return ZoneInfo(name) if "/" in name and is_zone(name) else None


def _iso(text: str, zone: str | tzinfo | None) -> str | None:
    try:
        moment = datetime.fromisoformat(text)
        return _spelt(moment, zone) if not text.isdecimal() else None
    except ValueError:
        return None


def _epoch(number: int) -> str | None:
    if number in _MILLISECONDS:
        number //= 1000
    return instants.spell(datetime.fromtimestamp(number, UTC)) if number in _SECONDS and number > 10**9 else None


def _moment(part: dict[str, str | None], zone: str | tzinfo | None) -> str | None:
    year = int(part["year"] or 0)
    if len(part["year"] or "") == 2:  # noqa: PLR2004 - two digits
        year += 1900 if year >= _CENTURY_TURN else 2000
    month, day = _month_and_day(part)
    hour = int(part.get("hour") or 0)
    if part.get("half"):
        hour = hour % 12 + (12 if str(part["half"]).lower().startswith("p") else 0)
    own = part.get("zone")
    if own and offset(own) is None:
        return None  # a word that is no zone: no time either
    try:
        moment = datetime(year, month, day, hour, int(part.get("minute") or 0), int(part.get("second") or 0))  # noqa: DTZ001 - the zone follows
        return _spelt(moment, own or zone)
    except (ValueError, OverflowError):
        return None


def _month_and_day(part: dict[str, str | None]) -> tuple[int, int]:
    if part.get("name"):
        told = str(part["name"]).lower().replace("\u00e4", "ae").replace("\u00e9", "e").replace("\u00fb", "u")
        return _MONTHS.get(told, 0), int(part["day"] or 0)
    if part.get("first"):
        first, then = int(part["first"] or 0), int(part["then"] or 0)
        month_first = part["sign"] != "." and first <= 12  # noqa: PLR2004 - months
        return (first, then) if month_first else (then, first)
    return int(part["month"] or 0), int(part["day"] or 0)


def _spelt(moment: datetime, zone: str | tzinfo | None) -> str | None:
    try:
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=offset(zone) or unnamed())
        return instants.spell(moment)
    except (OverflowError, ValueError, BadInputError):
        return None
