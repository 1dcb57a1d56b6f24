"""When something was said: the day that a clause names, resolved against the item's version time. Owns no clock."""

import re
from datetime import date, timedelta

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = re.compile(
    r"\b(?:(?P<last>last|next|this|coming)\s+)?(?P<day>"
    + "|".join(_DAYS)
    + r")\b|\b(?P<rel>yesterday|today|tonight)\b",
    re.IGNORECASE,
)
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATELINE_DAY = re.compile(r"^[^a-z\n]{2,40}, (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})\b")


def said_day(text: str, version_time: str | None) -> str | None:
    """Return the day (`YYYY-MM-DD`, UTC) that a clause names for its act, or None when it names none.

    "On Monday" is the latest Monday not after the version's day.
    """
    if version_time is None:
        return None
    found = _DAY.search(text)
    if found is None or (found.group("last") or "").lower() in ("next", "coming"):
        return None
    today = date.fromisoformat(version_time[:10])
    relative = (found.group("rel") or "").lower()
    if relative == "yesterday":
        return (today - timedelta(days=1)).isoformat()
    if relative:
        return today.isoformat()
    back = (today.weekday() - _DAYS.index(found.group("day").lower())) % 7
    return (today - timedelta(days=back)).isoformat()


def act_window(text: str, cue_start: int, cue_end: int) -> str:
    """Return the words close to a cue in which a day belongs to the act: a few before it, a few behind it.

    A day behind "that" belongs to what is told, not to the telling.
    """
    before = text[max(0, cue_start - 45) : cue_start]
    after = text[cue_end : cue_end + 40]
    cut = re.search(r"\bthat\b|,|\bwhether\b|\breports?\b", after)
    tail = after[: cut.start()] if cut else after
    day = _DAY.search(before)
    if day is not None:
        return before[day.start() :]
    return tail if _DAY.search(tail) else ""


_QUOTED = re.compile(r"[\"\u201c][^\"\u201c\u201d]{0,600}[\"\u201d]")


def unquoted(text: str) -> str:
    """Return a sentence with blanks for its quotations: a day named in one is not when it was said."""
    return _QUOTED.sub(lambda found: " " * len(found.group()), text)


def claim_window(text: str, start: int, end: int) -> str:
    """Return the words around a claim in which a day belongs to its telling: those behind it, and just before it."""
    return text[end : end + 60] + " " + text[max(0, start - 20) : start]


def reference_day(body: str, version_time: str | None, embargoed_until: str | None) -> str | None:
    """Return the day that "Monday" is counted back from: that of the dateline, of the embargo's end, or of the version."""
    if version_time is None:
        return None
    today = date.fromisoformat(version_time[:10])
    found = _DATELINE_DAY.match(body[:80])
    if found is not None:
        month = next(
            (n for n, name in enumerate(_MONTH_NAMES, 1) if found.group("month").lower().startswith(name)), None
        )
        if month is not None:
            for year in (today.year, today.year - 1, today.year + 1):
                day = _day(year, month, int(found.group("day")))
                if day is not None and abs((day - today).days) <= 7:
                    return day.isoformat()
    return max(version_time, embargoed_until or "")[:10]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
