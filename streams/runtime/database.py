"""One SQLite file in WAL mode: opening it, write transactions, snapshots. Owns pragmas and the lock, no tables.

Durability: a transaction that was committed survives `kill -9` in either mode, because its pages are with the operating
system by then. `full` also waits for the disk at each commit, so that it survives a power cut; `normal` may lose the
last commits then (never a part of one). The default is `full`: what was answered "taken" is on the disk, the log is
never behind a reader that has already seen its end, and a batch pays the wait only once.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from events.errors import SettingsError, StorageError

Durability = Literal["full", "normal"]

VERSION = 1
"""The layout of the tables; another one is refused rather than misread."""

PAGE_BYTES = 8192
"""Page size of a new file. Records are about 2.5 KB: pages of 4 KB hold one each and made the log a sixth larger."""

RETIRED = "a rebuild has put another log in its place"
"""What SQLite says of a write to a log that was retired."""

BUSY_SECONDS = 30.0
"""How long a writer waits for another process's transaction; those last well under a second."""


class Database:
    """A connection that the threads of a process may share: one statement or transaction at a time.

    Other processes may read and write the same file meanwhile; every write transaction takes the write lock at its
    start (BEGIN IMMEDIATE), so what it reads stays true until it commits.
    """

    def __init__(self, path: Path, durability: Durability = "full") -> None:
        self.path = path
        self.lock = threading.RLock()
        self.connection = _connect(path)
        for pragma in (f"synchronous={durability.upper()}", "journal_size_limit=67108864", "cache_size=-16384"):
            self.connection.execute(f"PRAGMA {pragma}")

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Run one write transaction: all of it is committed, or none when the block raises.

        Raises StorageError when the disk is full, the file cannot be written, another process holds it too long, or a
        rebuild has put another log in its place.
        """
        with self.lock:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException as error:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if isinstance(error, sqlite3.OperationalError):
                    raise StorageError(
                        f"the database cannot be written: {error}",
                        place=str(self.path),
                        remedy="Make room on the disk or mend its permissions, then try again: nothing was kept of it.",
                    ) from error
                if isinstance(error, sqlite3.IntegrityError) and str(error) == RETIRED:
                    raise StorageError(
                        f"the log cannot be written: {error}",
                        place=str(self.path),
                        remedy="Start again, so that the new log is used; if this stays, run `onrecord rebuild` to its "
                        "end.",
                    ) from error
                raise

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Read within one transaction: everything stays as it is now, whoever writes meanwhile."""
        with self.lock:
            self.connection.execute("BEGIN")
            try:
                self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                yield self.connection
            finally:
                self.connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file; closing twice is no error."""
        with self.lock:
            self.connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    """Open the file in WAL mode, or raise SettingsError when it cannot be used."""
    connection: sqlite3.Connection | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        connection.execute(f"PRAGMA page_size={PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode=WAL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == 0:
            connection.execute(f"PRAGMA user_version={VERSION}")
    except (OSError, sqlite3.DatabaseError) as error:
        if connection is not None:
            connection.close()
        raise SettingsError(
            f"cannot open the database: {error}",
            place=str(path),
            remedy="Point --folder at a folder that onrecord may write to.",
        ) from error
    if version not in (0, VERSION):
        connection.close()
        raise SettingsError(
            f"the database has layout {version}, this release knows layout {VERSION}",
            place=str(path),
            remedy="Use the release that wrote it, or start with an empty folder and ingest again.",
        )
    return connection
