"""Plays the bundled feed into a log, two days in a few seconds. Owns the feed's clock; what an item means is intake's.

Five invented agencies, 2 and 3 March 2026. The time of the feed is the time of its items, so that every run gives the
same events, ids included; a line that tells no time (poison, of which there is some) takes the time of the line before.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources

import orjson

from events.errors import BadInputError
from events.instants import canonical, order, unix
from streams.stages.protocol import Output
from streams.stages.receiving import receive

FEED = "demo"
"""Source feed of every item: it leads their ids."""

FILE = "feed.jsonl"

BEGINS = "2026-03-02T06:00:00Z"
"""When the feed's clock starts; no item is older."""

ENDS = "2026-03-04T00:00:00Z"
"""When its two days are over; no item is younger, no embargo later."""

PACE = 7_200.0
"""Seconds of the feed in a second of ours: two days take about eighteen seconds."""

_TIME_FIELDS = ("versioncreated", "versionCreated")  # ninjs 1.x and 2.x; ninjs 3.x
_NAP = 0.2


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the feed, and when it arrives."""

    number: int
    received_at: str
    raw: bytes


def lines() -> list[Line]:
    """Return the feed in the order of arrival; its clock never runs backwards."""
    now, found = BEGINS, []
    text = resources.files("streams.demo").joinpath(FILE).read_bytes()
    for number, raw in enumerate(text.split(b"\n"), start=1):
        if raw:
            now = max(now, _told_time(raw) or now, key=order)
            found.append(Line(number, now, raw))
    return found


def outputs(line: Line, epoch: str = "1") -> list[Output]:
    """Return the records that receiving makes of a line."""
    return receive(
        line.raw,
        feed=FEED,
        name=FILE,
        received_at=line.received_at,
        epoch=epoch,
        position=f"{FILE}:{line.number}",
        first_line=line.number,
    )


def play(
    append: Callable[[Sequence[Output]], None],
    pace: float = PACE,
    *,
    epoch: str = "1",
    stopped: Callable[[], bool] = lambda: False,
    sleep: Callable[[float], None] = time.sleep,
) -> int:
    """Append the whole feed, one line after the other, and return how many lines that were.

    `pace` is how many seconds of the feed pass in one of ours; 0 plays all at once. `stopped` is asked at least five
    times a second and ends the play early. Playing it again into the same log repeats the same ids: nothing doubles.
    """
    played, before = 0, BEGINS
    for line in lines():
        wait = (unix(line.received_at) - unix(before)) / pace if pace else 0.0
        while wait > 0 and not stopped():
            sleep(min(wait, _NAP))
            wait -= _NAP
        if stopped():
            break
        append(outputs(line, epoch))
        played, before = played + 1, line.received_at
    return played


def _told_time(raw: bytes) -> str | None:
    try:
        found = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(found, dict):
        return None
    for field in _TIME_FIELDS:
        told = found.get(field)
        if isinstance(told, str):
            try:
                return canonical(told)
            except BadInputError:
                return None
    return None
