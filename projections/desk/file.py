"""The read model's file: opening it, transactions, positions, emptying it. Owns pragmas, no meaning."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from events.errors import SettingsError, StorageError
from events.topics import Name
from projections.desk.tables import TABLES, VERSION

_BUSY_MS = 30_000


def connect(path: Path) -> sqlite3.Connection:
    """Open the file; other processes may read and write it meanwhile. Raises SettingsError when it cannot be used."""
    db: sqlite3.Connection | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000)
        db.execute("PRAGMA journal_mode = WAL")
    except (OSError, sqlite3.DatabaseError) as error:
        if db is not None:
            db.close()
        raise SettingsError(
            f"cannot open the read model: {error}",
            place=str(path),
            remedy="Delete the file if it is broken: it is folded anew. Else name a folder that may be written.",
        ) from error
    # the file is a projection: a power cut may cost its last transactions, which are folded again
    db.execute("PRAGMA synchronous = NORMAL")
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Run one write transaction: all of it is committed, or none when the block raises.

    Raises StorageError when the disk is full, the file cannot be written, or another process holds it too long.
    """
    try:
        db.execute("BEGIN IMMEDIATE")
        yield db
        db.execute("COMMIT")
    except BaseException as error:
        if db.in_transaction:
            db.execute("ROLLBACK")
        if isinstance(error, sqlite3.OperationalError):
            raise StorageError(
                f"the read model cannot be written: {error}",
                remedy="Make room on the disk or mend its permissions, then try again: it is folded on from there.",
            ) from error
        raise


def positions(db: sqlite3.Connection) -> dict[tuple[Name, int], int]:
    """Return the offset of the next record wanted of each place that has been read."""
    return {(topic, partition): offset for topic, partition, offset in db.execute("SELECT * FROM positions")}


def empty(db: sqlite3.Connection) -> None:
    """Drop whatever tables there are and make those of this version."""
    for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall():
        db.execute(f"DROP TABLE {name}")
    for statement in TABLES.split(";"):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {VERSION}")
