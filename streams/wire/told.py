"""How one item names another that it kills or replaces: guid, slug, time of moving, quoted headline.

Owns the reading of those words; which item they mean is threading's question (status-model.md, *Wire events*).
"""

import re
from datetime import datetime, timedelta, timezone

from events import instants
from events.wire_item import Told

_ITEM = (
    r"(?:news ?|earlier |previous |first |original |following |above )*"
    r"(?:item|story|stories|dispatch|report|article|piece|version|alert|brief|snap|take|copy)"
)
_GUID = re.compile(
    r"\b(?P<guid>(?:urn|tag):[^\s,;\"\u201d)]+)"
    r"|\b(?:id|guid|usn|(?:item|story) number)[ :#]+(?P<id>[\w:.-]*\d[\w:.-]*)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"(?:headlined|titled|entitled|headed|with the (?:headline|title)|under the (?:headline|title)|headline(?: was)?:?)"
    r"[\s,:]*[\"\u201c\u201d\u2018\u00ab'](?P<headline>.+?)[\"\u201c\u201d\u00bb](?=[\s,.;:)]|$)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED_BARE = re.compile(
    rf"\b{_ITEM}[\s,:]*[\"\u201c](?P<headline>[^\"\u201c\u201d]{{12,300}})[\"\u201d]", re.IGNORECASE
)
_SLUG = re.compile(
    r"(?i:slugged|slugline|slug|keyword|catchline)[\s:,]*[\"\u201c']?"
    r"(?P<slug>[A-Za-z0-9][\w&.]*(?:[-/][\w&.]+)*(?:/(?=\W|$))?)"
    r"|\b(?P<bare>(?!(?:CORRECTED|REFILE|UPDATE|WRAPUP|RPT|KILL|ADVISORY|WITHDRAWN|EMBARGOED|GMT"
    r"|UTC)\b)[A-Z][A-Z0-9]+(?:-[A-Z0-9&]+)+/?|[A-Z][A-Z0-9]{2,}/"
    r"|(?:BC|AM|PM|AP)-[A-Z][\w&]*(?:--?[\w&]+)*)(?=[\s,.;:)]|$)"
    rf"|\b(?i:{_ITEM}|kill|withdraw|withhold|disregard)[\s:,(]+[\"\u201c']?(?P<named>[A-Za-z][\w&.]*(?:(?:--?"
    rf"|/)[\w&.]+)+/?)[\"\u201d']?"
    r"(?=[\s,]*(?:\(|(?:sent|moved|which|that|of|at|issued|filed|headlined|published|transmitted|from|immediately)\b"
    r"|[.;:]?$|[.;:]\s))"
)
_SLUG_STEMS, _JOINED = ("slug", "keyword", "catchline"), re.compile(r"[\w&.](?:--?[\w&.]|/)")
_MOVED = re.compile(
    r"\b(?:moved|sent|issued|filed|transmitted|released|published|ran|run|timed|dated|stamped|of)\b[^.;\"\u201d]{0,40}?"
    r"\b(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})\s*(?P<half>[ap]\.?m\.?)?\s*\(?(?P<zone>[A-Z]{1,4}|local)\b\)?"
    r"(?:[\s,]+(?:on\s+)?(?P<after>[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.?\s\d{1,2}))?",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"\bon\s+(?P<day>[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.?\s\d{1,2})\b")
_REPLACES = re.compile(
    rf"\b(?:replac|correct|updat|supersed|refil|substitut)\w*\s+(?:for\s+)?(?:(?:the|our|its|an?|earlier)\s+)*{_ITEM}\b"
    rf"|\b(?:replac|supersed)\w*\s+(?:(?:urn|tag):|[A-Z]{{2,}}[-/A-Z0-9]+)"
    rf"|\bin\s+(?:(?:the|an?|\w+\.?\s\d+)\s+)*{_ITEM}\s+(?:headlined|slugged|titled|sent|moved)",
    re.IGNORECASE,
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "WET": 0, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "ET": -5, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "JST": 9, "SGT": 8, "HKT": 8, "AEST": 10, "AEDT": 11, "IST": 5.5,
}  # fmt: skip
_AHEAD = timedelta(hours=1)  # how far a time of moving may lie after the notice: clocks differ


def told_in(notice: str, at: str | None) -> Told | None:
    """Return how a notice names another item; None when it names none. `at` is the notice's own time."""
    headline = _QUOTED.search(notice)
    if headline is None and ('"' in notice or "\u201c" in notice):
        headline = _QUOTED_BARE.search(notice)
    guid = _GUID.search(notice)
    unquoted = notice if headline is None else notice.replace(headline["headline"], " ")
    slug = _SLUG.search(unquoted) if _may_name_a_slug(unquoted) else None
    named = {
        "guid": (guid["guid"] or guid["id"]).rstrip(".") if guid else None,
        "slug": (slug["slug"] or slug["bare"] or slug["named"]).rstrip(".") if slug else None,
        "headline": " ".join(headline["headline"].split()).rstrip(",") if headline else None,
    }
    # A time alone names no item: "the item moved at 0905 GMT" needs at least its provider's slug.
    return Told(**named, moved_at=moved_at(unquoted, at)) if any(named.values()) else None


def _may_name_a_slug(notice: str) -> bool:
    """Tell whether a notice has a word for a slug, or words joined as in one: else a search takes a millisecond."""
    low = notice.lower()
    return _JOINED.search(notice) is not None or any(map(low.__contains__, _SLUG_STEMS))


def replaced_in(note: str, at: str | None) -> Told | None:
    """Return the item that a note says this one replaces, corrects or updates; None when it names none."""
    found = _REPLACES.search(note)
    return told_in(note[found.start() :], at) if found else None


def moved_at(notice: str, at: str | None) -> str | None:
    """Return the instant at which the notice says the other item moved; the latest such time not after its own."""
    found = _MOVED.search(notice)
    if found is None or at is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower().startswith("p") else 0)
    zone = _ZONES.get(found["zone"].upper())
    if zone is None or hour > 23 or minute > 59:  # noqa: PLR2004
        return None
    own = instants.parse(at)
    local = own.astimezone(timezone(timedelta(hours=zone)))
    day_text = found["after"] or ((day := _DAY_BEFORE.search(notice)) and day["day"])
    moved = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if day_text:
        dated = on_day(moved, day_text)
        if dated is None:
            return None
        moved = dated
    elif moved > local + _AHEAD:
        moved -= timedelta(days=1)
    return instants.spell(moved)


def on_day(moment: datetime, day: str) -> datetime | None:
    """Return the moment on the weekday or day of a month, the last one not after it; None for no such day."""
    word = day.lower()
    if word in _WEEKDAYS:
        return moment - timedelta(days=(moment.weekday() - _WEEKDAYS.index(word)) % 7)
    month, _, number = word.replace(".", "").partition(" ")
    if month[:3] not in _MONTHS or not number.isdecimal():
        return None
    try:
        found = moment.replace(month=_MONTHS.index(month[:3]) + 1, day=int(number))
        return found if found <= moment + timedelta(days=1) else found.replace(year=found.year - 1)
    except ValueError:
        return None
