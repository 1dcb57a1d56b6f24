"""The files of a watched folder: which are whole, reading them, `archive/` and `error/`. Owns moves, takes nothing.

Put files there under a name that begins with a dot and rename them when they are whole; a file that is copied in under
its own name is whole once it has been quiet for half a second.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from watchfiles import watch
from watchfiles.main import FileChange

from events.errors import TooLargeError
from projections.desk.model import Ending
from projections.desk.pushing import Taken

_LOG = logging.getLogger(__name__)

QUIET_SECONDS = 0.5
LOOK_MS = 1000
"""How long a quiet folder is left alone; what is renamed into it is noticed at once."""
_LONGEST_WAIT = 10.0
_ASK_SECONDS = 0.02
UNFINISHED = (".tmp", ".part", ".partial", ".filepart", ".crdownload")
"""Endings of names that uploads bear until they are whole."""


class FolderFiles:
    """One folder. `archive/` keeps what was taken, `error/` what was not, with the reason beside it.

    `ending` tells how a received item ended, None while it is under way; a file that is still under way after a few
    seconds is archived: its items are in the log, whatever becomes of them. Where nobody can tell (no read model runs
    here), every file that was taken is archived at once.
    """

    def __init__(self, folder: Path, ending: Callable[[str], Ending | None] | None, *, most: int, limit: str) -> None:
        self.folder = folder
        self._ending = ending
        self._most = most
        self._limit = limit
        self._left: set[Path] = set()
        self._changes: Iterator[set[FileChange]] | None = None

    def make(self) -> None:
        """Make the folder and those inside. Raises OSError."""
        for place in (self.folder, self.folder / "archive", self.folder / "error"):
            place.mkdir(parents=True, exist_ok=True)

    def wait(self, stop: threading.Event) -> int:
        """Wait until something comes into the folder, a second at most; return how many changes that were."""
        changes = self._changes or watch(
            self.folder,
            stop_event=stop,
            watch_filter=lambda _, path: Path(path).parent == self.folder,
            debounce=100,
            step=20,
            rust_timeout=LOOK_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            recursive=False,
        )
        self._changes = None  # one that raised is spent
        found = next(changes, None)
        if found is not None:
            self._changes = changes
        return len(found or ())

    def whole(self) -> list[Path]:
        """Return the files that are whole, by name. Raises OSError."""
        return sorted(path for path in self.folder.iterdir() if path not in self._left and _is_whole(path))

    def read(self, path: Path) -> bytes:
        """Return a file's bytes. Raises OSError, and TooLargeError over the limit."""
        size = path.stat().st_size
        if size > self._most:
            raise TooLargeError(
                f"the file has {size} bytes, over the limit of {self._most}",
                place=name_of(path),
                remedy=f"Split it, or raise {self._limit}.",
            )
        return path.read_bytes()

    def settle(self, taken: Mapping[Path, Sequence[Taken]]) -> None:
        """Move files that were taken where they belong, once it is known how their items ended."""
        until = time.monotonic() + _LONGEST_WAIT
        for path, items in taken.items():
            endings = self._endings(items, until)
            try:
                self._move_taken(path, endings)
            except FileNotFoundError:
                _LOG.warning("%s: taken, and somebody else has moved it away", name_of(path))
            except OSError as error:
                self.leave(path, error)

    def refuse(self, path: Path, why: str) -> None:
        """Move a file that cannot be taken to `error/`, with the reason beside it. Raises OSError."""
        self._explain(name_of(self._move(path, "error")), [why])

    def leave(self, path: Path, error: OSError) -> None:
        """Leave alone, until the next start, a file that cannot be read or moved: it must not hold up the others."""
        self.pass_over(path)
        _LOG.warning(
            "%s: left in the drop folder: %s. Mend its permissions and rename it, or start again.",
            name_of(path), error.strerror,
        )  # fmt: skip

    def pass_over(self, path: Path) -> None:
        """Leave a file alone until the next start, saying nothing."""
        self._left.add(path)

    def _endings(self, taken: Sequence[Taken], until: float) -> list[Taken]:
        """Return what became of the items, as far as it is known until then."""
        found = list(taken)
        while self._ending is not None:
            for number, item in enumerate(found):
                ending = self._ending(item.event) if item.outcome == "received" else None
                if ending is not None:
                    found[number] = replace(item, outcome=ending.outcome, reason=ending.why, remedy=ending.remedy)
            if time.monotonic() >= until or all(item.outcome != "received" for item in found):
                break
            time.sleep(_ASK_SECONDS)
        return found

    def _move_taken(self, path: Path, items: Sequence[Taken]) -> None:
        """Move a file; with dead items of which others lived it is archived, and the reasons are in `error/`."""
        dead = [f"{_which(item)}: {item.reason}. {item.remedy}" for item in items if item.outcome == "dead"]
        name = name_of(self._move(path, "error" if items and len(dead) == len(items) else "archive"))
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


def position_of(path: Path, raw: bytes) -> str:
    """Return what names a file and its bytes: the same file again has it, other bytes under its name have not."""
    return f"{name_of(path)}:{sha256(raw).hexdigest()}"


def name_of(path: Path) -> str:
    """Spell a file's name; what of it is no UTF-8 shows as such."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _which(item: Taken) -> str:
    return f"{item.item}" if item.line is None else f"line {item.line}, {item.item}"


def _is_whole(path: Path) -> bool:
    if path.name.startswith(".") or path.name.endswith(UNFINISHED):
        return False
    try:
        return path.is_file() and time.time() - path.stat().st_mtime > QUIET_SECONDS
    except OSError:
        return False
