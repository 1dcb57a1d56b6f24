"""What long-running commands share: signals that end them, where they log, what is said at the end."""

import logging
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, Self

from events.errors import OnrecordError
from streams.app import Crew
from streams.cli_ending import DONE, WRONG, complain
from streams.commands.output import note


class Signals:
    """Turns the first SIGINT or SIGTERM into a stop; a second one ends the process at once."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._wake: Callable[[], None] = lambda: None
        self._before: dict[signal.Signals, Any] = {}

    def on_stop(self, wake: Callable[[], None]) -> None:
        """Call `wake` when the stop comes."""
        self._wake = wake

    def __enter__(self) -> Self:
        for sign in (signal.SIGINT, signal.SIGTERM):
            self._before[sign] = signal.signal(sign, self._take)
        return self

    def __exit__(self, *_: object) -> None:
        for sign, handler in self._before.items():
            signal.signal(sign, handler)

    def _take(self, sign: int, _frame: FrameType | None) -> None:
        signal.signal(sign, signal.SIG_DFL)
        self._stop.set()
        self._wake()


def ended(crew: Crew) -> int:
    """Say how it ended and return the exit status."""
    failure = crew.failure
    if failure is None:
        note("onrecord: ended; everything is kept.")
        return DONE
    if isinstance(failure, OnrecordError):
        complain(failure)
    else:
        note(
            f"onrecord: ended because of {type(failure).__name__}: {failure}\n"
            "  Everything that was taken is kept: start it again, and report this with the log above if it comes back."
        )
    return WRONG


def log_to_stderr() -> None:
    """Log warnings to whatever standard error is at that moment: a live table moves itself out of the way."""
    handler = _StandardError()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _StandardError(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        sys.stderr.write(self.format(record) + "\n")
