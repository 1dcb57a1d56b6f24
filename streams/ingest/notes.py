"""What each source has handed over already: `sources.db` in the folder. Owns its tables, not what the notes mean.

A note is written after what it tells of is in the log, so a lost note makes a delivery come twice and never lets one be
missed. That is why the file need not wait for the disk (`normal`), and why it may be thrown away.
"""

from collections.abc import Mapping
from pathlib import Path

from streams.runtime.database import Database

FILE = "sources.db"
MOST_SEEN = 50_000
"""Entries kept of a source, the last written; one that comes back after that is a repeat by its id."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS facts (source TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (source, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seen (number INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL,
  value TEXT NOT NULL, UNIQUE (source, key));
"""


class Notes:
    """The notes of all sources; threads may share them. Raises SettingsError when the file cannot be opened."""

    def __init__(self, folder: Path | None) -> None:
        """Open the notes in a folder; None keeps them in memory."""
        self._database = Database(Path(":memory:") if folder is None else folder / FILE, "normal")
        with self._database.lock:
            self._database.connection.executescript(_SCHEMA)

    @classmethod
    def to_look_at(cls, folder: Path) -> "Notes":
        """Open the notes of a folder if there are any, without making it or them."""
        return cls(folder if (folder / FILE).exists() else None)

    def of(self, source: str) -> "SourceNotes":
        """Return the notes of one source."""
        return SourceNotes(self._database, source)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


class SourceNotes:
    """The notes of one source: a few facts (an ETag, the last UID), and what was seen with a value each."""

    def __init__(self, database: Database, source: str) -> None:
        self._database = database
        self._source = source

    def fact(self, key: str) -> str | None:
        """Return a fact, None when it was not noted."""
        return self._value("facts", key)

    def note(self, facts: Mapping[str, str | None]) -> None:
        """Write facts; None takes one away. Raises StorageError when the disk does not take it."""
        with self._database.write() as connection:
            for key, value in facts.items():
                connection.execute("DELETE FROM facts WHERE source=? AND key=?", (self._source, key))
                if value is not None:
                    connection.execute("INSERT INTO facts VALUES (?,?,?)", (self._source, key, value))

    def seen(self, key: str) -> str | None:
        """Return what was noted when this was seen last, None when it never was."""
        return self._value("seen", key)

    def see(self, seen: Mapping[str, str]) -> None:
        """Note that these were seen, in one transaction. Raises StorageError when the disk does not take it."""
        rows = [(self._source, key, value) for key, value in seen.items()]
        with self._database.write() as connection:
            connection.executemany("INSERT OR REPLACE INTO seen (source, key, value) VALUES (?,?,?)", rows)

    def forget(self, *keys: str) -> None:
        """Take away what was seen under these keys: a file that is there no more."""
        with self._database.write() as connection:
            connection.executemany("DELETE FROM seen WHERE source=? AND key=?", [(self._source, key) for key in keys])

    def keys(self) -> list[str]:
        """Return the keys of all that was seen, in the order in which it was written."""
        with self._database.lock:
            rows = self._database.connection.execute(
                "SELECT key FROM seen WHERE source=? ORDER BY number", (self._source,)
            )
            return [key for (key,) in rows]

    def prune(self, most: int = MOST_SEEN) -> None:
        """Keep the last `most` that were seen."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM seen WHERE source=? AND number <= (SELECT number FROM seen WHERE source=? "
                "ORDER BY number DESC LIMIT 1 OFFSET ?)",
                (self._source, self._source, most),
            )

    def _value(self, table: str, key: str) -> str | None:
        with self._database.lock:
            row = self._database.connection.execute(
                f"SELECT value FROM {table} WHERE source=? AND key=?",  # noqa: S608 - one of our two tables
                (self._source, key),
            ).fetchone()
        return None if row is None else str(row[0])
