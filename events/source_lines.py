"""What `onrecord sources list` and `check` print: classes for the contract, published as schemas beside the others'."""

from typing import Literal

from events.line import Line


class SourceLine(Line):
    """`sources list`: a source of the settings. `where` holds nothing that may be secret; `every` is in seconds."""

    source: str
    kind: str
    where: str
    feed: str | None
    every: float
    enabled: bool


class CheckedLine(Line):
    """`sources check`: what a source would read now, or why it cannot be read.

    `zone` is that of its times which name none, where the settings say one. `deliveries` and `items` count what is
    new, `more` tells that there is more than was looked at. `newest` is the source's own time of the last of them.
    `titles` are those of the newest items; of one that is no news, or cannot be read, the reason. `refused` tells what
    cannot be taken, `remarks` what whoever looks after the source should know.
    """

    source: str
    kind: str
    where: str
    zone: str | None = None
    outcome: Literal["ok", "error"]
    deliveries: int = 0
    items: int = 0
    more: bool = False
    newest: str | None = None
    titles: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    reason: str | None = None
    error: str | None = None
    place: str | None = None
    remedy: str | None = None
