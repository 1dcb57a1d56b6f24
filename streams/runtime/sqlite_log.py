"""The embedded runtime's log: one SQLite table of records, one partition a topic. Owns offsets and what comes once.

Every record also has a number (`serial`) over all topics: the order of the commits. The shell takes its inputs in that
order, so that what it decided can be decided again from the log alone.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from events.errors import ContractError
from events.topics import TOPICS, Name
from streams.runtime.database import RETIRED, Database, Durability
from streams.stages.protocol import Output, Record

ONCE: frozenset[Name] = frozenset({"wire.items.raw", "desk.commands", "dead.letters"})
"""Topics that others append to: a record whose id is there already is not taken again, so that ingest can be repeated.

The stages' own topics need no such index: their outputs commit together with the offset of what caused them.
"""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS topics (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS records (
  serial INTEGER PRIMARY KEY, topic INTEGER NOT NULL, offset INTEGER NOT NULL,
  key TEXT NOT NULL, once TEXT, value BLOB NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS records_by_offset ON records (topic, offset);
CREATE UNIQUE INDEX IF NOT EXISTS records_once ON records (topic, once) WHERE once IS NOT NULL;
"""

_ASKED_AT_ONCE = 100
"""How many ids one look-up asks for; SQLite takes at least 999 values in a statement."""

_KNOWN = {
    width: f"SELECT once FROM records WHERE topic=? AND once IN ({','.join('?' * width)})"  # noqa: S608 - no text of others
    for width in (1, _ASKED_AT_ONCE)
}

_ENDS = "SELECT number, (SELECT max(offset) FROM records WHERE topic=number) FROM topics"

_READ_BYTES = 16 * 1024 * 1024
"""A read ends early once it holds so many bytes: memory stays bounded when records are large."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What an append wrote, what it left out because its id was there already, and where the topics end now."""

    written: Sequence[Output]
    repeated: Sequence[Output]
    ends: Mapping[Name, int]


class SqliteLog:
    """A Log in the embedded runtime's database.

    The stages' process and any number of others may append at the same time: offsets are given inside the write
    transaction. Offsets count from 0 in each topic without a hole.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._numbers: dict[Name, int] = _topics(database)
        if TOPICS.keys() - self._numbers.keys():
            _make_tables(database)
            self._numbers = _topics(database)
        self._names: dict[int, Name] = {number: name for name, number in self._numbers.items()}

    @classmethod
    def at(cls, path: Path, durability: Durability = "full") -> Self:
        """Open the log in the file, over a connection of its own."""
        return cls(Database(path, durability))

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has: one, each topic."""
        return 1 if topic in self._numbers else 0

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on, fewer when they are large; empty at the end."""
        if partition != 0:
            return []
        return [record for _, record in self._records(topic, start, most)[0]]

    def read_in_order(self, starts: Mapping[Name, int], most: int) -> list[Record]:
        """Return up to `most` records of several topics, each from its offset on, in the order of their commits."""
        found: list[tuple[int, Record]] = []
        complete_to: int | None = None
        with self.database.snapshot():
            for topic, start in starts.items():
                records, cut = self._records(topic, start, most)
                found += records
                if cut:
                    last = records[-1][0]
                    complete_to = last if complete_to is None else min(complete_to, last)
        found.sort(key=lambda pair: pair[0])
        return [record for serial, record in found if complete_to is None or serial <= complete_to][:most]

    def end(self, topic: Name, partition: int = 0) -> int:
        """Return the offset that the next record will get."""
        with self.database.lock:
            return 0 if partition else _end(self.database.connection, self._numbers[topic])

    def ends(self) -> dict[Name, int]:
        """Return the end of every topic."""
        with self.database.lock:
            rows = self.database.connection.execute(_ENDS).fetchall()
        return {self._names[number]: 0 if last is None else last + 1 for number, last in rows if number in self._names}

    def first(self) -> bytes | None:
        """Return the value of the record that was written first, whatever its topic; None while there is none."""
        with self.database.lock:
            row = self.database.connection.execute("SELECT value FROM records ORDER BY serial LIMIT 1").fetchone()
        return None if row is None else row[0]

    def append(self, outputs: Sequence[Output]) -> None:
        """Write records durably, in order, leaving out what is there already; returns once they are safe."""
        self.take(outputs)

    def take(self, outputs: Sequence[Output]) -> Taken:
        """Write records durably, in order, and tell which were new."""
        with self.database.write() as connection:
            return self.write(connection, outputs)

    def write(self, connection: sqlite3.Connection, outputs: Sequence[Output]) -> Taken:
        """Write records within the caller's transaction."""
        ends: dict[int, int] = {}
        rows: list[tuple[int, int, str, str | None, bytes]] = []
        there = self._there(connection, outputs)
        written: list[Output] = []
        repeated: list[Output] = []
        for output in outputs:
            topic = self._numbers[output.topic]
            once = output.id if output.topic in ONCE else None
            if once is not None:
                if (topic, once) in there:
                    repeated.append(output)
                    continue
                there.add((topic, once))
            if topic not in ends:
                ends[topic] = _end(connection, topic)
            written.append(output)
            rows.append((topic, ends[topic], output.key, once, output.value))
            ends[topic] += 1
        connection.executemany("INSERT INTO records (topic, offset, key, once, value) VALUES (?,?,?,?,?)", rows)
        return Taken(written, repeated, {self._names[topic]: end for topic, end in ends.items()})

    def _there(self, connection: sqlite3.Connection, outputs: Sequence[Output]) -> set[tuple[int, str]]:
        """Return which of the outputs that come once are in the log already, by topic and id."""
        asked: dict[int, list[str]] = {}
        for output in outputs:
            if output.topic in ONCE:
                asked.setdefault(self._numbers[output.topic], []).append(output.id)
        return {
            (topic, once)
            for topic, ids in asked.items()
            for start in range(0, len(ids), _ASKED_AT_ONCE)
            for once in _known(connection, topic, ids[start : start + _ASKED_AT_ONCE])
        }

    def known(self, topic: Name, event: str) -> bool:
        """Tell whether a topic of those that take an id once has a record with that event id."""
        if topic not in ONCE:
            raise ContractError(f"{topic} has no index of event ids", place=event)
        with self.database.lock:
            return bool(_known(self.database.connection, self._numbers[topic], [event]))

    def once(self, topic: Name, start: int, most: int) -> list[str | None]:
        """Return the ids under which up to `most` records from offset `start` on were taken once."""
        with self.database.lock:
            rows = self.database.connection.execute(
                "SELECT once FROM records WHERE topic=? AND offset>=? ORDER BY offset LIMIT ?",
                (self._numbers[topic], start, most),
            ).fetchall()
        return [row[0] for row in rows]

    def retire(self, connection: sqlite3.Connection) -> None:
        """Let nobody write to the log any more, within the caller's transaction: another one takes its place."""
        connection.execute(
            f"CREATE TRIGGER IF NOT EXISTS retired BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, '{RETIRED}'); END"
        )

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def _records(self, topic: Name, start: int, most: int) -> tuple[list[tuple[int, Record]], bool]:
        """Read records with their serials, and tell whether there may be more."""
        found: list[tuple[int, Record]] = []
        size = 0
        with self.database.lock:
            rows = self.database.connection.execute(
                "SELECT serial, offset, key, value FROM records WHERE topic=? AND offset>=? ORDER BY offset LIMIT ?",
                (self._numbers[topic], start, most),
            )
            for serial, offset, key, value in rows:
                found.append((serial, Record(topic, 0, offset, key.encode(), value)))
                size += len(value)
                if size > _READ_BYTES:
                    break
            rows.close()
        return found, len(found) == most or size > _READ_BYTES


def _topics(database: Database) -> dict[Name, int]:
    with database.lock:
        there = database.connection.execute("SELECT 1 FROM sqlite_master WHERE name='topics'").fetchone()
        return dict(database.connection.execute("SELECT name, number FROM topics").fetchall()) if there else {}


def _make_tables(database: Database) -> None:
    with database.write() as connection:
        for statement in _SCHEMA.split(";"):
            connection.execute(statement)
        connection.executemany("INSERT OR IGNORE INTO topics (name) VALUES (?)", [(name,) for name in TOPICS])


def _end(connection: sqlite3.Connection, topic: int) -> int:
    row = connection.execute("SELECT max(offset) FROM records WHERE topic=?", (topic,)).fetchone()
    return 0 if row[0] is None else int(row[0]) + 1


def _known(connection: sqlite3.Connection, topic: int, ids: Sequence[str]) -> list[str]:
    """Return which of the ids are in the log; the statement has one of two lengths, so that it is prepared once."""
    width = 1 if len(ids) == 1 else _ASKED_AT_ONCE
    rows = connection.execute(_KNOWN[width], (topic, *ids, *[None] * (width - len(ids))))
    return [once for (once,) in rows]
