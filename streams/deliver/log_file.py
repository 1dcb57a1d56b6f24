"""The log channel: one JSON line an alert, appended to a file. Owns that file's tail after a crash."""

import os
from pathlib import Path

import orjson

from events.errors import SettingsError
from events.views import AlertView
from streams.deliver.channel import NotTakenError

_TAIL_BYTES = 4 * 1024 * 1024
"""How far back a start looks for alerts that were written and not yet recorded as delivered: some thousands."""


class LogFileChannel:
    """Appends each alert once: those in the file's tail are known, and half a line that a crash left is cut off.

    Raises SettingsError when the file cannot be opened.
    """

    name = "log"
    from_the_first = True

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+b")
            self._known = self._tail()
        except OSError as error:
            raise SettingsError(
                f"alert_log: cannot be written: {error.strerror}",
                place=str(path),
                remedy="Name a file in a folder that may be written, with the setting alert_log.",
            ) from error

    def send(self, alert: AlertView) -> None:
        """Append the alert's line and wait until it is on the disk."""
        if alert.alert in self._known:
            return
        try:
            self._file.write(orjson.dumps(alert.model_dump(mode="json"), option=orjson.OPT_APPEND_NEWLINE))
            self._file.flush()
            os.fsync(self._file.fileno())
        except (OSError, ValueError) as error:
            raise self._not_taken(error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _tail(self) -> frozenset[str]:
        end = self._file.seek(0, os.SEEK_END)
        start = self._file.seek(max(0, end - _TAIL_BYTES))
        tail = self._file.read()
        whole, newline, half = tail.rpartition(b"\n")
        if half:
            self._file.truncate(start + len(whole) + len(newline))
        lines = whole.split(b"\n")[1 if start else 0 :]
        return frozenset(filter(None, map(_alert_of, lines)))

    def _not_taken(self, error: Exception) -> NotTakenError:
        return NotTakenError(f"the alert log cannot be written: {error}", place=str(self._path), again=True)


def _alert_of(line: bytes) -> str | None:
    try:
        found = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    alert = found.get("alert") if isinstance(found, dict) else None
    return alert if isinstance(alert, str) else None
