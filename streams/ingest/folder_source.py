"""A folder as a source, as the drop folder of `up` is one. Owns no files: runtime/folder_files.py does."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from events.errors import TooLargeError
from events.instants import spell
from projections.desk.model import Ending
from streams.ingest.source import Delivery, Done, SourceError
from streams.runtime.folder_files import QUIET_SECONDS, FolderFiles, name_of, position_of
from streams.source_settings import FolderSettings


class FolderSource:
    """One folder. `ending` tells how a received item ended, where a read model runs beside."""

    remarks: tuple[str, ...] = ()

    def __init__(self, settings: FolderSettings, ending: Callable[[str], Ending | None] | None) -> None:
        self._files = FolderFiles(settings.path, ending, most=settings.max_bytes, limit="max_bytes")

    def look(self) -> Iterator[Delivery]:
        """Yield the files that are whole, all that there are now."""
        try:
            files = self._files.whole()
        except OSError as error:
            raise SourceError(
                f"the folder cannot be looked into: {error.strerror}",
                reason="gone",
                place=str(self._files.folder),
                remedy="Make it, readable and writable for who runs onrecord, or correct path.",
            ) from error
        for path in files:
            try:
                yield self._delivery(path)
            except FileNotFoundError:
                continue  # whoever put it there took it away again
            except OSError as error:
                self._files.pass_over(path)
                yield _refused(path, f"cannot be read: {error.strerror}", "Mend its permissions and rename it.")
            except TooLargeError as error:
                yield _refused(path, error.message, error.remedy, path)

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Move the files to `archive/` or `error/`."""
        try:
            self._files.make()
            for each in done:
                if each.refused is not None and each.delivery.token is not None:
                    self._files.refuse(each.delivery.token, str(each.refused))
        except OSError as error:
            raise SourceError(
                f"what was taken cannot be moved: {error.strerror}",
                reason="storage",
                place=str(error.filename or self._files.folder),
                remedy="Make the folder writable for who runs onrecord.",
            ) from error
        self._files.settle({each.delivery.token: each.taken for each in done if each.refused is None})

    def finish(self) -> float:
        """Wish for nothing."""
        return 0.0

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait until something comes and has been quiet for a moment."""
        until = time.monotonic() + seconds
        while not stop.is_set() and time.monotonic() < until:
            try:
                changes = self._files.wait(stop)
            except Exception:  # noqa: BLE001 - what the watcher cannot do (a name that is no UTF-8) costs time, no file
                stop.wait(max(min(until - time.monotonic(), 1.0), 0.0))
                continue
            if changes:
                stop.wait(QUIET_SECONDS)
                return

    def close(self) -> None:
        """Hold nothing."""

    def _delivery(self, path: Path) -> Delivery:
        at = spell(datetime.fromtimestamp(path.stat().st_mtime, UTC))
        raw = self._files.read(path)
        return Delivery(raw, name_of(path), position_of(path, raw), at, path)


def _refused(path: Path, message: str, remedy: str, token: Path | None = None) -> Delivery:
    name = name_of(path)
    error = SourceError(message, reason="unreadable" if token is None else "too-large", place=name, remedy=remedy)
    return Delivery(b"", name, name, token=token, refused=error)
