"""The desk's read model held against a fold of the log, table by table. Owns the comparison, not the tables."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from events.errors import SettingsError
from events.topics import Name
from projections.desk.model import DeskModel
from projections.desk.tables import VERSION
from streams.ops.findings import Check
from streams.ops.refolding import ReadableLog

_PAGE = 500
_UNCOMPARED = ("positions",)


@contextmanager
def desk_snapshot(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Open a read model as it is now, for as long as the block runs.

    None when there is none, or one of another layout, which is folded anew before it is used.

    Taken before a snapshot of the log, so that the log holds all that the read model has read.
    """
    if not path.exists():
        yield None
        return
    try:
        live = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise SettingsError(
            f"the read model cannot be opened: {error}", place=str(path), remedy="Check the file's permissions."
        ) from error
    try:
        live.execute("BEGIN")
        (layout,) = live.execute("PRAGMA user_version").fetchone()
        yield live if layout == VERSION else None
    finally:
        live.close()


def desk_check(log: ReadableLog, live: sqlite3.Connection) -> Check:
    """Fold the log anew up to where the read model stands, and compare every row of every table."""
    check = Check("desk: read model = fold of the log")
    positions: dict[tuple[Name, int], int] = {
        (topic, partition): following
        for topic, partition, following in live.execute("SELECT topic, partition, next FROM positions")
    }
    with TemporaryDirectory(prefix="onrecord-verify-") as folder:
        path = Path(folder) / "desk.db"
        model = DeskModel(path)
        for (topic, partition), following in positions.items():
            _fold(model, log, topic, partition, following)
        model.close()
        anew = sqlite3.connect(path)
        try:
            for table in sorted(_tables(anew) | _tables(live)):
                check.same_entries(iter(_rows(anew, table)), iter(_rows(live, table)))
        finally:
            anew.close()
    return check


def _fold(model: DeskModel, log: ReadableLog, topic: Name, partition: int, following: int) -> None:
    start = 0
    while start < following:
        found = log.read(topic, partition, start, min(_PAGE, following - start))
        wanted = [record for record in found if record.offset < following]
        if not wanted:
            return
        model.apply(wanted)
        start = wanted[-1].offset + 1


def _tables(database: sqlite3.Connection) -> set[str]:
    names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name for (name,) in names} - set(_UNCOMPARED)


def _rows(database: sqlite3.Connection, table: str) -> list[tuple[str, bytes]]:
    """Return a table's rows in order of their keys, as (table and key, digest of the row); no rows if it is missing."""
    columns = database.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [at for at, column in enumerate(columns) if column[5]] or list(range(len(columns)))
    if not columns:
        return []
    found = [
        (f"{table} {tuple(row[at] for at in keys)}", blake2b(repr(row).encode(), digest_size=12).digest())
        for row in database.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name out of the schema
    ]
    return sorted(found)
