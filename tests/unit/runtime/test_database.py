"""The database under log and ledger: transactions, snapshots, and what it refuses to open."""

import sqlite3
from pathlib import Path

import pytest

from events.errors import SettingsError, StorageError
from streams.runtime.database import Database


def rows(database: Database) -> list[int]:
    return [number for (number,) in database.connection.execute("SELECT n FROM t ORDER BY n")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "some" / "log.db"
    database = Database(path)
    with database.write() as connection:
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")
    database.close()
    return path


def test_a_transaction_that_fails_leaves_nothing(path: Path) -> None:
    """What was written before the failure is not there, and the next transaction works."""
    database = Database(path)
    with pytest.raises(sqlite3.IntegrityError), database.write() as connection:
        connection.executemany("INSERT INTO t VALUES (?)", [(1,), (1,)])
    with database.write() as connection:
        connection.execute("INSERT INTO t VALUES (2)")
    assert rows(database) == [2]
    database.close()


def test_a_full_disk_is_told_with_what_to_do(path: Path) -> None:
    """SQLite says that it is full; nothing of the transaction is kept, and once there is room it can be written."""
    database = Database(path)
    (pages,) = database.connection.execute("PRAGMA page_count").fetchone()
    database.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError, match="full") as told, database.write() as connection:
        connection.executemany("INSERT INTO t VALUES (?)", [(number,) for number in range(10_000)])
    assert (told.value.place, rows(database)) == (str(path), [])
    assert "Make room" in told.value.remedy
    database.connection.execute("PRAGMA max_page_count=100000")
    with database.write() as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    assert rows(database) == [1]
    database.close()


def test_a_snapshot_stays_as_it_is_while_another_writes(path: Path) -> None:
    """A reader of one moment does not see what is committed after it began, and sees it when it is done."""
    reader, writer = Database(path), Database(path)
    with reader.snapshot():
        with writer.write() as connection:
            connection.execute("INSERT INTO t VALUES (1)")
        assert rows(reader) == []
    assert rows(reader) == [1]
    reader.close()
    writer.close()


@pytest.mark.parametrize(("durability", "level"), [("full", 2), ("normal", 1)])
def test_durability_is_sqlites_synchronous(path: Path, durability: str, level: int) -> None:
    """`full` waits for the disk at every commit, `normal` at checkpoints only; both write ahead."""
    database = Database(path, durability)  # type: ignore[arg-type]
    assert database.connection.execute("PRAGMA synchronous").fetchone() == (level,)
    assert database.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    database.close()


def test_a_file_of_another_layout_is_refused(path: Path) -> None:
    """Neither misread nor changed: the message says what to do."""
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version=99")
    other.close()
    with pytest.raises(SettingsError, match="layout 99"):
        Database(path)


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    """A file of something else, and a folder that cannot be made."""
    (tmp_path / "text").write_text("no database, though long enough to be taken for one\n" * 100)
    with pytest.raises(SettingsError, match="cannot open"):
        Database(tmp_path / "text")
    with pytest.raises(SettingsError, match="cannot open"):
        Database(tmp_path / "text" / "log.db")
