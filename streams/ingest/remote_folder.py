"""A drop folder on another machine: only whole files are taken, each once. Owns what is whole, known and done with.

How files are listed and fetched is a Place (SFTP, FTP). A file is taken when its size and time were the same at two
looks some seconds apart and its bytes are as many as the server says, before and after. What was taken is noted with
size and time until the file is gone from the folder, so that a file that is kept, or cannot be moved, comes once.
"""

import logging
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import quote

from events.instants import spell
from streams.ingest.notes import SourceNotes
from streams.ingest.source import Delivery, Done, SourceError
from streams.printable import printable
from streams.runtime.folder_files import UNFINISHED
from streams.source_settings import RemoteFolderSettings

_LOG = logging.getLogger(__name__)

_MOST_TOLD = 3
_OVER, _REFUSED = "over:", "refused"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as a server lists it: size in bytes, `modified` in seconds since 1970; None where it does not tell.

    Bytes of the name that are no UTF-8 stand as lone surrogates, as in the names of files here.
    """

    name: str
    size: int | None
    modified: float | None

    @property
    def shown(self) -> str:
        """Spell the name for people; what of it is no UTF-8 or would move a cursor shows as such."""
        text = self.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        return str(printable(text)).replace("\n", "\N{REPLACEMENT CHARACTER}")

    @property
    def key(self) -> str:
        """Return the name as plain ASCII: what it is noted under, and leads its position."""
        return quote(self.name, errors="surrogateescape")

    @property
    def mark(self) -> str:
        """Return what tells that the file is still the same without reading it."""
        return f"{self.size}:{self.modified}"


class FileError(Exception):
    """One file cannot be read, moved or deleted, and the others can; the text says why."""


class Place(Protocol):
    """A folder on a server. Every method may raise SourceError; those on one file also FileError."""

    def open(self) -> None:
        """Connect, log in and go to the folder."""

    def files(self) -> Sequence[RemoteFile]:
        """Return the regular files there."""

    def read(self, file: RemoteFile, most: int) -> bytes:
        """Return its bytes, no more than `most` and one."""

    def now(self, file: RemoteFile) -> RemoteFile | None:
        """Return it as it is now, asked the same way each time; None when it is gone."""

    def remove(self, file: RemoteFile) -> None:
        """Delete it."""

    def move(self, file: RemoteFile, folder: str, spare: str) -> None:
        """Move it into a folder, made when it is not there, under the name `spare` when its own is taken."""

    def close(self) -> None:
        """Leave; leaving twice is no error, and never raises."""

    @property
    def remarks(self) -> Sequence[str]:
        """What whoever looks after the source should know of the connection."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """What a delivery's token holds: the file, what is noted of it once it is in the log, and how it was when read."""

    file: RemoteFile
    note: str
    digest: str = ""
    was: RemoteFile | None = None


class RemoteFolder:
    """The source over a Place; implements streams.ingest.source.Source. With `whole` it waits for no file to settle."""

    def __init__(
        self, settings: RemoteFolderSettings, place: Place, notes: SourceNotes, *, whole: bool = False
    ) -> None:
        self._settings = settings
        self._whole = whole
        self._leads = sha256(f"{settings.user}@{settings.where}".encode()).hexdigest()[
            :8
        ]  # another folder, other notes
        self._place = place
        self._notes = notes
        self._sighted: dict[str, tuple[str, float]] = {}
        self._unsettled = 0
        self._listed: set[str] = set()
        self._owed: list[_Taken] = []
        self._stuck: dict[str, str] = {}
        self._told: set[str] = set()

    @property
    def remarks(self) -> Sequence[str]:
        """Tell how many files are not whole yet, and which cannot be read, moved or deleted."""
        found = list(self._place.remarks)
        if self._whole:
            found.append(f"{len(self._listed)} files in the folder bear a name that is wanted")
        if self._unsettled:
            found.append(f"{self._unsettled} not taken yet: still written, or seen for the first time")
        stuck = list(self._stuck.values())
        found += stuck[:_MOST_TOLD]
        if len(stuck) > _MOST_TOLD:
            found.append(f"and {len(stuck) - _MOST_TOLD} more like these")
        return found

    def look(self) -> Iterator[Delivery]:
        """Yield the files that are whole and new, the oldest first. Raises SourceError when the server is away."""
        self._place.close()
        self._place.open()
        now = time.monotonic()
        wanted = [file for file in self._place.files() if self._is_wanted(file)]
        self._listed = {self._key(file) for file in wanted}
        self._told = set(self._stuck.values())
        self._owed, self._stuck = [], {}
        fresh = [file for file in wanted if not self._is_known(file)]
        before, self._sighted = self._sighted, {}
        for file in fresh:
            mark, since = before.get(file.key, ("", now))
            self._sighted[file.key] = (file.mark, since if mark == file.mark else now)
        self._unsettled = 0
        for file in sorted(fresh, key=lambda file: (file.modified or 0.0, file.name)):
            if now - self._sighted[file.key][1] < self._settings.settle and not self._whole:
                self._unsettled += 1
            elif (delivery := self._fetched(file)) is not None:
                yield delivery

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Note what is in the log, and then delete or move it if that is wished; what is refused stays."""
        tokens: list[_Taken] = [one.delivery.token for one in done]
        self._notes.see(
            {
                self._key(token.file): token.note
                if one.refused is None or not token.digest
                else f"{token.file.mark} {_REFUSED}"
                for one, token in zip(done, tokens, strict=True)
            }
        )
        for one, token in zip(done, tokens, strict=True):
            if one.refused is None:
                self._put_away(token)

    def finish(self) -> float:
        """Put away what was taken earlier and could not be then; forget what is not in the folder any more."""
        for token in self._owed:
            self._put_away(token)
        gone = [key for key in self._notes.keys() if key not in self._listed]  # noqa: SIM118 - no mapping
        if gone:
            self._notes.forget(*gone)
        self._place.close()
        return 0.0

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait; only as long as a file needs to prove that it is whole, when there is one."""
        stop.wait(min(seconds, max(self._settings.settle, 1.0)) if self._unsettled else seconds)

    def close(self) -> None:
        """Leave the server."""
        self._place.close()

    def _key(self, file: RemoteFile) -> str:
        return f"{self._leads}:{file.key}"

    def _is_wanted(self, file: RemoteFile) -> bool:
        name = file.name
        if name.startswith(".") or name.lower().endswith(UNFINISHED) or "/" in name:
            return False
        return any(fnmatchcase(file.shown, pattern) for pattern in self._settings.names)

    def _is_known(self, file: RemoteFile) -> bool:
        """Tell whether the file was dealt with as it is now; if it should be gone by now, it is owed that."""
        noted = self._notes.seen(self._key(file))
        if noted is None:
            return False
        if noted == self._over(file):
            self._stick(file, self._too_large(file).message)
            return True
        mark, _, digest = noted.partition(" ")
        if mark != file.mark or digest.startswith(_OVER):
            return False
        if digest != _REFUSED and self._settings.after != "keep":
            self._owed.append(_Taken(file, noted, digest))
        return True

    def _fetched(self, file: RemoteFile) -> Delivery | None:
        """Read a file; None when it is not whole after all, or cannot be read."""
        most = self._settings.max_bytes
        if file.size is None:
            self._stick(file, "cannot be taken: the server does not tell its size, so whether it is whole")
            return None
        if file.size > most:
            return self._refused(file)
        try:
            raw = self._place.read(file, most)
        except FileError as error:
            self._stick(file, f"cannot be read: {error}")
            return None
        now = self._place.now(file)
        if now is None:
            return None  # whoever put it there took it away again
        if len(raw) != file.size or now.size != file.size:
            del self._sighted[file.key]
            self._unsettled += 1
            return None
        digest = sha256(raw).hexdigest()
        return Delivery(
            raw=raw,
            name=file.shown,
            position=f"{file.key}:{digest}",
            at=_instant(file.modified),
            token=_Taken(file, f"{file.mark} {digest}", digest, now),
        )

    def _refused(self, file: RemoteFile) -> Delivery:
        error = self._too_large(file)
        return Delivery(b"", file.shown, f"{file.key}:{file.mark}", token=_Taken(file, self._over(file)), refused=error)

    def _too_large(self, file: RemoteFile) -> SourceError:
        return SourceError(
            f"the file has {file.size} bytes, over the limit of {self._settings.max_bytes}; it stays where it is",
            reason="too-large",
            place=f"{self._settings.where}, {file.shown}",
            remedy="Ask for smaller files, or raise max_bytes of the source; then it is taken.",
        )

    def _over(self, file: RemoteFile) -> str:
        """Return the note of a refused file; with another limit it is another note, and the file is tried again."""
        return f"{file.mark} {_OVER}{self._settings.max_bytes}"

    def _put_away(self, token: _Taken) -> None:
        """Do with a file that is in the log what the settings say; not with one that was written anew since."""
        after, file = self._settings.after, token.file
        if after == "keep":
            return
        try:
            now = self._place.now(file)
            if now is None or now.size != file.size or token.was not in (None, now):
                return
            if after == "delete":
                self._place.remove(file)
            else:
                path = PurePosixPath(file.name)
                self._place.move(file, after.removeprefix("move:"), f"{path.stem}.{token.digest[:8]}{path.suffix}")
        except FileError as error:
            self._stick(file, f"was taken, and cannot be {'deleted' if after == 'delete' else 'moved'}: {error}")
        else:
            self._listed.discard(self._key(file))

    def _stick(self, file: RemoteFile, why: str) -> None:
        """Remember what is wrong with one file, and tell the log once."""
        told = f"{file.shown}: {why}"
        self._stuck[file.key] = told
        if told not in self._told:
            self._told.add(told)
            _LOG.warning("%s: %s", self._settings.where, told)


def _instant(seconds: float | None) -> str | None:
    """Spell a server's time; None for one that no calendar has."""
    try:
        return None if seconds is None else spell(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None
