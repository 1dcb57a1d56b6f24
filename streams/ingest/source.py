"""What a source of wires is. Owns the port, what a delivery is, and how a source says that it cannot be read.

A new kind is one module here that implements Source, one case in kinds.py, and its settings in streams/source_settings.
The rule that keeps everything: a source forgets nothing until it is told that what it handed over is in the log
(`acknowledge`), and the same delivery has the same position whenever it is read again. Between the two a crash makes a
delivery come twice, under the same ids, which changes nothing.
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from events.errors import OnrecordError
from projections.desk.pushing import Taken

Reason = Literal[
    "away", "refused", "gone", "busy", "answer", "unreadable", "too-large", "redirects", "storage", "other"
]
"""Why a source could not be read, for counting: nobody there; it does not let us in; what we want is not there; it asks
for patience; it answers what it should not; what it gives cannot be read, is too large, or is somewhere else without
end; our own disk or log; a fault of ours."""


class SourceError(OnrecordError):
    """A source, or one delivery of it, cannot be read; it is tried again, not before `retry_after` seconds."""

    def __init__(
        self, message: str, *, reason: Reason, place: str = "", remedy: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(message, place=place, remedy=remedy, reason=reason)
        self.kind: Reason = reason
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Delivery:
    """Bytes that a source hands over as one.

    `name` names them in messages, and its ending tells the format as a file's does. `position` is stable within the
    source: the same delivery has it again after a restart, another one never. `at` is the source's own time for it, an
    instant (RFC 3339). `token` is whatever the source wants to find again when it is acknowledged. With `refused` there
    are no bytes to take (a file that is too large): it is told, counted and acknowledged, and the others go on.
    """

    raw: bytes
    name: str
    position: str
    at: str | None = None
    token: Any = None
    refused: SourceError | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A delivery that was dealt with: it is in the log as `taken`, or `refused`, and told, and need not come again."""

    delivery: Delivery
    taken: Sequence[Taken] = ()
    refused: SourceError | None = None


class Source(Protocol):
    """One way in. One thread uses it at a time; what raises SourceError is begun again with the next look."""

    @property
    def remarks(self) -> Sequence[str]:
        """What whoever looks after the source should know of the last look, though it went well. Holds no secret."""

    def look(self) -> Iterator[Delivery]:
        """Yield what is there and was not acknowledged before, the oldest first. Changes nothing, here nor there."""

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Take note that these deliveries of this look are durably in the log, or refused: they need not come again."""

    def finish(self) -> float:
        """Take note that the whole look is acknowledged; return the least seconds until the next, 0 for no wish."""

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait that long before the next look, less when something comes in or `stop` is set."""

    def close(self) -> None:
        """Let go of connections and files; closing twice is no error."""
