"""The watched drop folder: files in, `archive/` and `error/` out. Owns the folder's files, not what they mean.

Put files there under a name that begins with a dot and rename them when they are whole; a file that is copied in under
its own name is taken once it has been quiet for half a second. A crash between taking and moving takes the file again
under the same ids, which changes nothing.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from watchfiles import watch
from watchfiles.main import FileChange

from events.errors import BadInputError, SettingsError, TooLargeError
from projections.desk.model import Ending
from projections.desk.pushing import Taken
from streams.enduring import Enduring

_LOG = logging.getLogger(__name__)

_QUIET_SECONDS = 0.5
_LOOK_MS = 1000
"""How long a quiet folder is left alone; what is renamed into it is noticed at once."""
_AT_ONCE = 200
_LONGEST_WAIT = 10.0
_ASK_SECONDS = 0.02
_UNFINISHED = (".tmp", ".part", ".partial", ".filepart", ".crdownload")


class Take(Protocol):
    """Puts the items that the bytes hold into the log, durably."""

    def __call__(self, raw: bytes, *, feed: str | None, name: str | None, position: str | None) -> Sequence[Taken]:
        """Return what was taken."""


class DropFolder:
    """Takes each file once. `archive/` keeps what was taken, `error/` what was not, with the reason beside it.

    `ending` tells how a received item ended, None while it is under way. A file that is still under way after a few
    seconds is archived: its items are in the log, whatever becomes of them. Raises SettingsError when the folders
    cannot be made.
    """

    def __init__(
        self, folder: Path, take: Take, ending: Callable[[str], Ending | None], *, most: int = 32_000_000
    ) -> None:
        self.folder = folder
        self._take = take
        self._ending = ending
        self._most = most
        self._left: set[Path] = set()
        self._changes: Iterator[set[FileChange]] | None = None
        for place in (folder, folder / "archive", folder / "error"):
            try:
                place.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise SettingsError(
                    f"drop: the folder cannot be made: {error.strerror}",
                    place=str(place),
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
            watching.run(lambda: self._wait(stop), stop)

    def _wait(self, stop: threading.Event) -> int:
        """Wait until something comes into the folder, a second at most."""
        changes = self._changes or watch(
            self.folder,
            stop_event=stop,
            watch_filter=lambda _, path: Path(path).parent == self.folder,
            debounce=100,
            step=20,
            rust_timeout=_LOOK_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            recursive=False,
        )
        self._changes = None  # one that raised is spent
        found = next(changes, None)
        if found is not None:
            self._changes = changes
        return len(found or ())

    def look(self) -> int:
        """Take the files that are whole, some hundreds at once, and move them where they belong; return how many."""
        files = sorted(path for path in self.folder.iterdir() if path not in self._left and _is_whole(path))[:_AT_ONCE]
        taken = {path: found for path in files if (found := self._read(path)) is not None}
        until = time.monotonic() + _LONGEST_WAIT
        for path, found in taken.items():
            endings = self._endings(found, until)
            try:
                self._move_taken(path, endings)
            except FileNotFoundError:
                _LOG.warning("%s: taken, and somebody else has moved it away", _name(path))
            except OSError as error:
                self._leave(path, error)
        return len(files)

    def _leave(self, path: Path, error: OSError) -> None:
        """Leave alone, until the next start, a file that cannot be read or moved: it must not hold up the others."""
        self._left.add(path)
        _LOG.warning(
            "%s: left in the drop folder: %s. Mend its permissions and rename it, or start again.",
            _name(path), error.strerror,
        )  # fmt: skip

    def _read(self, path: Path) -> Sequence[Taken] | None:
        """Take one file; None when that failed, and the file is where it belongs already."""
        name = _name(path)
        try:
            size = path.stat().st_size
            if size > self._most:
                raise TooLargeError(
                    f"the file has {size} bytes, over the limit of {self._most}",
                    place=name,
                    remedy="Split it, or raise the setting max_push_bytes.",
                )
            raw = path.read_bytes()
            return self._take(raw, feed=None, name=name, position=f"drop:{name}:{sha256(raw).hexdigest()}")
        except FileNotFoundError:
            return None  # whoever put it there took it away again
        except OSError as error:
            self._leave(path, error)
            return None
        except BadInputError as error:
            self._explain(_name(self._move(path, "error")), [str(error)])
            return None

    def _endings(self, taken: Sequence[Taken], until: float) -> list[Taken]:
        """Return what became of the items, as far as it is known until then."""
        found = list(taken)
        while True:
            for number, item in enumerate(found):
                ending = self._ending(item.event) if item.outcome == "received" else None
                if ending is not None:
                    found[number] = replace(item, outcome=ending.outcome, reason=ending.why, remedy=ending.remedy)
            if time.monotonic() >= until or all(item.outcome != "received" for item in found):
                return found
            time.sleep(_ASK_SECONDS)

    def _move_taken(self, path: Path, items: Sequence[Taken]) -> None:
        """Move a file; with dead items of which others lived it is archived, and the reasons are in `error/`."""
        dead = [f"{_which(item)}: {item.reason}. {item.remedy}" for item in items if item.outcome == "dead"]
        name = _name(self._move(path, "error" if items and len(dead) == len(items) else "archive"))
        if dead:
            self._explain(name, dead)

    def _explain(self, name: str, why: Sequence[str]) -> None:
        (self.folder / "error" / f"{name}.why.txt").write_text("\n".join(why) + "\n", "utf-8")
        _LOG.warning("%s: not taken: %s%s", name, why[0], f" (and {len(why) - 1} more)" if len(why) > 1 else "")

    def _move(self, path: Path, where: str) -> Path:
        target = self.folder / where / path.name
        number = 1
        while target.exists():
            number += 1
            target = self.folder / where / f"{path.stem}.{number}{path.suffix}"
        return path.rename(target)


def _which(item: Taken) -> str:
    return f"{item.item}" if item.line is None else f"line {item.line}, {item.item}"


def _name(path: Path) -> str:
    """Spell a file's name; what of it is no UTF-8 shows as such."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _is_whole(path: Path) -> bool:
    if path.name.startswith(".") or path.name.endswith(_UNFINISHED):
        return False
    try:
        return path.is_file() and time.time() - path.stat().st_mtime > _QUIET_SECONDS
    except OSError:
        return False
