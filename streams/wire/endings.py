"""What stands below a story in text: marks of its end, initials, the line of wire and time. Owns these lines."""

import re
from dataclasses import dataclass

from streams.wire import initials
from streams.wire.paragraphs import tidy
from streams.wire.times import loose

_MOST_LINES = 8
_LONGEST = 80
_END = re.compile(
    r"^[\s\-#*(=_.<]*(?:ENDS?|Ends?|ENDIT|Endit|FIN|ENDE|-30-|30|MF|MORE|More follows|MORE FOLLOWS|NNNN"
    r"|0)[\s\-#*)=_.>]*$"
    r"|^[\s\-#*=_<>.]{2,}$|^-ends?-$|^\./\.(?:[A-Za-z]{2,5}(?:/[A-Za-z]{2,5})*/?)?$"
)
_RIGHTS = re.compile(r"^(?:copyright\b|\(c\)|\u00a9|all rights reserved)", re.IGNORECASE)
# "AW-WX-06-04-24 1012EDT", "TMS 041012 GMT JUN 24": who sent it, and when.
_WIRE = re.compile(r"^[\s<^=]*(?P<name>[A-Za-z][A-Za-z]{1,7})(?:[-_/ ]+[A-Za-z]{1,6}){0,2}[-_/ :]*(?=\d)")
_CLOCK_AND_DAY = re.compile(
    r"^(?:[A-Za-z]{2,8}[-_ ]?)?(?P<clock>\d{1,2}[:.]?\d{2})\s*(?P<zone>GMT|UTC|[A-Z]{1,4}T)?[\s,]+"
    r"(?P<one>\d{1,2})(?P<sign>[-/.])(?P<two>\d{1,2})(?:(?P=sign)(?P<year>(?:20)?\d{2}))?$"
)
_WORD_STARTS = re.compile(r"(?:^|(?<=\s))")
_NO_NAME = frozenset(
    ["GMT", "UTC", "ON", "AT", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
)


@dataclass(frozen=True, slots=True)
class Ending:
    """A text without what stands below its story, and what that tells."""

    text: str
    moment: str | None = None
    provider: str | None = None


def parted(text: str) -> Ending:
    """Part a text from the marks, initials and time below it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip().split("\n")
    moment = provider = None
    end = len(lines)
    for _ in range(_MOST_LINES):
        while end and not lines[end - 1].strip():
            end -= 1
        line = tidy(lines[end - 1].strip(" \t<>=^")) if end > 1 else ""
        if not line or len(line) > _LONGEST:
            break
        timed = _clock_and_day(line)
        told = timed or moved(line)
        if told is not None or _CLOCK_AND_DAY.match(line):
            moment = moment or told
            name = _WIRE.match(line)
            if provider is None and name is not None and name["name"].upper() not in _NO_NAME:
                provider = name["name"]
        elif not (_END.match(line) or initials.are(line) or _RIGHTS.match(line)):
            break
        end -= 1
    return Ending("\n".join(lines[:end]), moment, provider)


def moved(trailer: str) -> str | None:
    """Return the time at which a message moved, out of what follows its text."""
    for line in trailer.splitlines():
        told = tidy(line.strip("<>= "))
        clocks = (_clock_and_day(told[word.end() :]) for word in _WORD_STARTS.finditer(told[:30]))
        if moment := next(filter(None, clocks), None):
            return moment
        # "AP-WF-11-13-13 1509GMT" and "AFP 131137 GMT Nov 13": what stands in front is the wire's name.
        for start in (0, *(found.end() for found in re.finditer(r"[A-Za-z]+[- ]+", told[:30]))):
            if moment := loose(told[start:]):
                return moment
    return None


def _clock_and_day(line: str) -> str | None:
    """Return the time of a line that tells the clock before a day in figures, None where no year is told."""
    found = _CLOCK_AND_DAY.match(line)
    if found is None or not found["year"]:
        return None
    one, two = int(found["one"]), int(found["two"])
    american = (found["zone"] or "")[:1] in "ECMP" and (found["zone"] or "")[-2:] in ("DT", "ST")
    month, day = (one, two) if two > 12 or (american and one <= 12) else (two, one)  # noqa: PLR2004 - months
    clock = found["clock"].replace(".", ":")
    clock = clock if ":" in clock else f"{clock[:-2]}:{clock[-2:]}"
    return loose(f"{int(found['year']) % 2000 + 2000:04}-{month:02}-{day:02} {clock:0>5} {found['zone'] or 'GMT'}")
