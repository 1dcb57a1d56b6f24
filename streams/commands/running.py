"""What long-running commands share: signals that end them, where they log, what is said at the end."""

import logging
import os
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

_ENDING = (signal.SIGINT, signal.SIGTERM)


class Signals:
    """Turns the first SIGINT or SIGTERM into a stop; a second one ends the process at once.

    A thread of its own hears of the signal and stops the rest. A handler must not: it runs in the middle of whatever
    the main thread does, and where that holds the lock of the event already, it would wait for itself for ever.
    """

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._wake: Callable[[], None] = lambda: None
        self._before: dict[signal.Signals, Any] = {}

    def on_stop(self, wake: Callable[[], None]) -> None:
        """Call `wake` when the stop comes, from another thread."""
        self._wake = wake

    def __enter__(self) -> Self:
        self._hears, self._tells = os.pipe()
        os.set_blocking(self._tells, False)
        self._hearer = threading.Thread(target=self._hear, name="signals", daemon=True)
        self._hearer.start()
        self._told_before = signal.set_wakeup_fd(self._tells, warn_on_full_buffer=False)
        for sign in _ENDING:
            self._before[sign] = signal.signal(sign, _next_one_ends)
        return self

    def __exit__(self, *_: object) -> None:
        for sign, handler in self._before.items():
            signal.signal(sign, handler)
        signal.set_wakeup_fd(self._told_before)
        os.close(self._tells)
        self._hearer.join()
        os.close(self._hears)

    def _hear(self) -> None:
        while told := os.read(self._hears, 1):
            if told[0] in _ENDING:
                self._stop.set()
                self._wake()


def _next_one_ends(sign: int, _frame: FrameType | None) -> None:
    signal.signal(sign, signal.SIG_DFL)


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
