"""The ledger: every stage's state and the offsets it has reached, in SQLite. Owns their tables, no records.

State is kept by stage and partition, so that a partition can move between workers with its state. What a step changes
is written back at the next commit, in the same transaction as the offsets: neither is ever ahead of the other.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from events.topics import Name
from streams.runtime.database import Database, Durability
from streams.runtime.key_filter import CAPACITY, KeyFilter
from streams.stages.overlay import merged

CACHE_BYTES = 16 * 1024 * 1024
"""How many bytes of clean values the state of one partition keeps in memory."""

_ENTRY_BYTES = 200
"""What one cached entry costs beside its key and value: measured on CPython 3.11."""

_PAGE = 500

_SCHEMA = """
CREATE TABLE IF NOT EXISTS state (
  stage TEXT NOT NULL, partition INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
  PRIMARY KEY (stage, partition, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS offsets (
  stage TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL, next INTEGER NOT NULL,
  PRIMARY KEY (stage, topic, partition)) WITHOUT ROWID;
"""


class LedgerState:
    """The state of one stage in one partition: a KeyedState with a bounded cache and write-back.

    While it is in use nobody else writes the same stage's state of that partition; `forget` ends what it remembers.
    """

    def __init__(self, database: Database, stage: str, partition: int, cache_bytes: int = CACHE_BYTES) -> None:
        self._database = database
        self._place = (stage, partition)
        self._limit = cache_bytes
        self._size = 0
        self._clean: dict[str, bytes | None] = {}
        self._dirty: dict[str, bytes | None] = {}
        self._filter: KeyFilter | None = None
        self._filled = False

    def get(self, key: str) -> bytes | None:
        """Return what was put last under the key, None when nothing is there."""
        if key in self._dirty:
            return self._dirty[key]
        if key in self._clean:
            value = self._clean.pop(key)
            self._clean[key] = value  # the newest last: the oldest goes first
            return value
        if not self._filled:
            self._fill()
        if self._filter is not None and key not in self._filter:
            return None
        with self._database.lock:
            row = self._database.connection.execute(
                "SELECT value FROM state WHERE stage=? AND partition=? AND key=?", (*self._place, key)
            ).fetchone()
        found: bytes | None = None if row is None else row[0]
        self._keep(key, found)
        return found

    def put(self, key: str, value: bytes) -> None:
        """Set the key."""
        self._dirty[key] = value
        if self._filter is not None:
            self._filter.add(key)

    def delete(self, key: str) -> None:
        """Remove the key; a missing one is no error."""
        self._dirty[key] = None

    def scan(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Yield all keys with the prefix in order of the key, with what was put last."""
        return merged(self._stored(prefix), self._dirty, prefix)

    def flush(self, connection: sqlite3.Connection) -> None:
        """Write what has changed since the last flush, within the caller's transaction."""
        gone = [(*self._place, key) for key, value in self._dirty.items() if value is None]
        kept = [(*self._place, key, value) for key, value in self._dirty.items() if value is not None]
        if gone:
            connection.executemany("DELETE FROM state WHERE stage=? AND partition=? AND key=?", gone)
        if kept:
            connection.executemany(
                "INSERT INTO state VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET value=excluded.value", kept
            )

    def settle(self) -> None:
        """Take what was flushed as stored: to be called once the transaction is committed."""
        changed, self._dirty = self._dirty, {}
        for key, value in changed.items():
            # A copy: what orjson wrote holds a buffer of several kilobytes, however short it is.
            self._keep(key, None if value is None else bytes(memoryview(value)))

    def forget(self) -> None:
        """Drop the cache and what was not committed: the next read sees what is stored."""
        self._clean.clear()
        self._dirty.clear()
        self._size = 0
        self._filter, self._filled = None, False

    def _fill(self) -> None:
        """Learn which keys are stored, unless there are so many that learning them takes longer than it spares."""
        self._filled = True
        found = KeyFilter()
        with self._database.lock:
            rows = self._database.connection.execute(
                "SELECT key FROM state WHERE stage=? AND partition=? LIMIT ?", (*self._place, CAPACITY + 1)
            )
            number = 0
            for number, (key,) in enumerate(rows, 1):  # noqa: B007 - counted
                found.add(key)
        if number <= CAPACITY:
            for key in self._dirty:
                found.add(key)
            self._filter = found

    def _keep(self, key: str, value: bytes | None) -> None:
        if key in self._clean:
            self._size -= self._cost(key, self._clean.pop(key))
        self._clean[key] = value
        self._size += self._cost(key, value)
        while self._size > self._limit and self._clean:
            oldest = next(iter(self._clean))
            self._size -= self._cost(oldest, self._clean.pop(oldest))

    @staticmethod
    def _cost(key: str, value: bytes | None) -> int:
        return _ENTRY_BYTES + len(key) + (len(value) if value else 0)

    def _stored(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Read page by page, so that a caller may change the state while it walks through it."""
        last, bound = prefix, ">="
        while True:
            with self._database.lock:
                rows = self._database.connection.execute(
                    f"SELECT key, value FROM state WHERE stage=? AND partition=? AND key {bound} ?"  # noqa: S608
                    f" ORDER BY key LIMIT {_PAGE}",
                    (*self._place, last),
                ).fetchall()
            for key, value in rows:
                if not key.startswith(prefix):
                    return
                yield key, value
            if len(rows) < _PAGE:
                return
            last, bound = rows[-1][0], ">"


class Ledger:
    """All states and offsets of one process.

    The embedded runtime passes the database that also holds the log; a Faust worker opens its own with `at`.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.lock:
            database.connection.executescript(_SCHEMA)
        self._states: dict[tuple[str, int], LedgerState] = {}
        self._moved: dict[tuple[str, str, int], int] = {}

    @classmethod
    def at(cls, path: Path, durability: Durability = "full") -> Self:
        """Open the ledger in a file of its own."""
        return cls(Database(path, durability))

    def state(self, stage: str, partition: int = 0) -> LedgerState:
        """Return the state of a stage in a partition: always the same object for the same place."""
        place = (stage, partition)
        if place not in self._states:
            self._states[place] = LedgerState(self.database, stage, partition)
        return self._states[place]

    def next(self, stage: str, topic: Name, partition: int = 0) -> int:
        """Return the offset of the next record that the stage will take; 0 when it has taken none."""
        place = (stage, topic, partition)
        if place in self._moved:
            return self._moved[place]
        with self.database.lock:
            row = self.database.connection.execute(
                "SELECT next FROM offsets WHERE stage=? AND topic=? AND partition=?", place
            ).fetchone()
        return 0 if row is None else int(row[0])

    def advance(self, stage: str, topic: Name, partition: int, following: int) -> None:
        """Note that the stage has taken all records below `following`; stored at the next commit."""
        self._moved[stage, topic, partition] = following

    def commit(self) -> None:
        """Write all changed state and offsets in one transaction."""
        with self.database.write() as connection:
            self.flush(connection)
        self.settle()

    def flush(self, connection: sqlite3.Connection) -> None:
        """Write all changed state and offsets within the caller's transaction; `settle` after its commit."""
        for state in self._states.values():
            state.flush(connection)
        connection.executemany(
            "INSERT INTO offsets VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET next=excluded.next",
            [(*place, following) for place, following in self._moved.items()],
        )

    def settle(self) -> None:
        """Take what was flushed as stored."""
        for state in self._states.values():
            state.settle()
        self._moved.clear()

    def rollback(self) -> None:
        """Drop every change since the last commit; stages have to `load` again."""
        for state in self._states.values():
            state.forget()
        self._moved.clear()

    def drop(self, stage: str, partition: int) -> None:
        """Delete the state and the offsets of a stage in a partition, at once: to refold it from its input."""
        with self.database.write() as connection:
            connection.execute("DELETE FROM state WHERE stage=? AND partition=?", (stage, partition))
            connection.execute("DELETE FROM offsets WHERE stage=? AND partition=?", (stage, partition))
        if (stage, partition) in self._states:
            self._states[stage, partition].forget()
        for place in [place for place in self._moved if place[0] == stage and place[2] == partition]:
            del self._moved[place]

    def dump(self, stage: str, partition: int = 0) -> Iterator[tuple[str, bytes]]:
        """Yield the whole state of a stage in a partition in order of the key."""
        return self.state(stage, partition).scan("")

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
