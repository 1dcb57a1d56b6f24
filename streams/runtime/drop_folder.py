"""The watched drop folder of `up`: takes each file once. Owns what is taken and when; folder_files.py owns the files.

A crash between taking and moving takes the file again under the same ids, which changes nothing.
"""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from events.errors import BadInputError, SettingsError
from projections.desk.model import Ending
from projections.desk.pushing import Taken
from streams.enduring import Enduring
from streams.runtime.folder_files import FolderFiles, name_of, position_of

_AT_ONCE = 200


class Take(Protocol):
    """Puts the items that the bytes hold into the log, durably."""

    def __call__(self, raw: bytes, *, feed: str | None, name: str | None, position: str | None) -> Sequence[Taken]:
        """Return what was taken."""


class DropFolder:
    """Takes each file once. Raises SettingsError when the folders cannot be made.

    `ending` tells how a received item ended, None while it is under way.
    """

    def __init__(
        self, folder: Path, take: Take, ending: Callable[[str], Ending | None], *, most: int = 32_000_000
    ) -> None:
        self.folder = folder
        self._take = take
        self._files = FolderFiles(folder, ending, most=most, limit="the setting max_push_bytes")
        try:
            self._files.make()
        except OSError as error:
            raise SettingsError(
                f"drop: the folder cannot be made: {error.strerror}",
                place=str(error.filename or folder),
                remedy="Name one that may be written, with --drop.",
            ) from error

    def run(self, stop: threading.Event) -> None:
        """Take what is there and what comes, until `stop` is set."""
        taking = Enduring(f"taking files from {self.folder}")
        watching = Enduring(f"watching {self.folder}")
        while not stop.is_set():
            while taking.run(self.look, stop) and not stop.is_set():
                pass
            # what the watcher cannot do (a name that is no UTF-8, no more watches to be had) costs a second, no file
            watching.run(lambda: self._files.wait(stop), stop)

    def look(self) -> int:
        """Take the files that are whole, some hundreds at once, and move them where they belong; return how many."""
        files = self._files.whole()[:_AT_ONCE]
        self._files.settle({path: found for path in files if (found := self._read(path)) is not None})
        return len(files)

    def _read(self, path: Path) -> Sequence[Taken] | None:
        """Take one file; None when that failed, and the file is where it belongs already."""
        try:
            raw = self._files.read(path)
            return self._take(raw, feed=None, name=name_of(path), position=f"drop:{position_of(path, raw)}")
        except FileNotFoundError:
            return None  # whoever put it there took it away again
        except OSError as error:
            self._files.leave(path, error)
            return None
        except BadInputError as error:
            self._files.refuse(path, str(error))
            return None
