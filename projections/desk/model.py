"""The desk's read model: one SQLite file, folded from the log with the log's positions in the same transaction.

Owns reading, writing and transactions of desk.db. Losing the file loses nothing: it is folded anew from the log. Any
number of processes may fold into one file: positions are read inside the transaction that moves them.
"""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from events.catalogue import AnyEvent
from events.codec import decode
from events.errors import BadInputError
from events.instants import order
from events.topics import Name
from events.views import AlertView
from projections.desk.counting import Counts, balance, counts, dead_letters
from projections.desk.file import connect, empty, positions, transaction
from projections.desk.folding import fold
from projections.desk.tables import VERSION


class Logged(Protocol):
    """One record of the log, whichever runtime keeps it."""

    @property
    def topic(self) -> Name:
        """Logical topic."""

    @property
    def partition(self) -> int:
        """Partition, from 0."""

    @property
    def offset(self) -> int:
        """Place in the partition; gaps are allowed (a compacted topic has them)."""

    @property
    def value(self) -> bytes:
        """The event's bytes."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How an item version ended: derived, empty, dead or duplicate, why, and what to do about it."""

    item: str
    outcome: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An alert that a channel has not taken, with its number and the ids of its event and of what began the chain."""

    number: int
    event: str
    correlation: str
    alert: AlertView


class DeskModel:
    """The read model in one file; safe to share between threads. Close it when done."""

    def __init__(self, path: Path) -> None:
        self._write_lock = threading.Lock()
        self._read_lock = threading.Lock()
        self._write = connect(path)
        self._prepare()
        self._read = connect(path)

    def close(self) -> None:
        """Let go of the file."""
        with self._write_lock:
            self._write.close()
        with self._read_lock:
            self._read.close()

    # --- folding ------------------------------------------------------------------------------------------------

    def apply(self, records: Sequence[Logged]) -> list[AnyEvent]:
        """Fold the records that are new, in one transaction with their positions; return their events.

        A record below the position of its partition is dropped. One that cannot be read is noted and passed over:
        the stage that takes it has made it a dead letter.
        """
        applied: list[AnyEvent] = []
        with self._write_lock, transaction(self._write) as db:
            reached = positions(db)
            moved: dict[tuple[Name, int], int] = {}
            for record in records:
                where = (record.topic, record.partition)
                if record.offset < reached.get(where, 0):
                    continue
                reached[where] = moved[where] = record.offset + 1
                try:
                    event = decode(record.value, f"{record.topic}/{record.partition}/{record.offset}")
                except BadInputError as error:
                    db.execute(
                        "INSERT OR IGNORE INTO unreadable VALUES (?, ?, ?, ?)", (*where, record.offset, str(error))
                    )
                    continue
                fold(db, event, record.value)
                applied.append(event)
            db.executemany(
                "INSERT INTO positions VALUES (?, ?, ?)"
                " ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next",
                [(*where, offset) for where, offset in moved.items()],
            )
        return applied

    def positions(self) -> dict[tuple[Name, int], int]:
        """Return the offset of the next record wanted of each topic and partition that has been read."""
        with self._reading() as db:
            return positions(db)

    def reset(self) -> None:
        """Forget everything: the next records wanted are the first ones."""
        with self._write_lock, transaction(self._write) as db:
            empty(db)

    # --- stories ------------------------------------------------------------------------------------------------

    def stories(
        self,
        *,
        status: str | None = None,
        hold: str | None = None,
        provider: str | None = None,
        merged: bool = False,
        released: bool = False,
        after: tuple[str, str] | None = None,
        limit: int = 100,
    ) -> list[tuple[tuple[str, str], str]]:
        """Return (cursor, STORY as JSON) of stories, the last changed first.

        `released` reads what may leave the house only; `merged` lists stories that were merged away as well; `after`
        is the cursor of the last one that was seen.
        """
        where, values = ["1"], list[object]()
        for column, value in (("status", status), ("hold", hold)):
            if value is not None:
                where.append(f"{column} = ?")
                values.append(value)
        if not merged:
            where.append("merged_into IS NULL")
        if provider is not None:
            where.append(_OF_PROVIDER_RELEASED if released else _OF_PROVIDER)
            values.append(provider)
        if after is not None:
            where.append("(updated, story) < (?, ?)")
            values.extend(after)
        sql = (
            f"SELECT updated, story, view FROM {_views(released)} AS s WHERE {' AND '.join(where)}"  # noqa: S608 - only constants are joined
            " ORDER BY updated DESC, story DESC LIMIT ?"
        )
        with self._reading() as db:
            return [((updated, story), view) for updated, story, view in db.execute(sql, (*values, limit))]

    def story(self, story: str, *, released: bool = False) -> str | None:
        """Return one STORY as JSON, None when there is none."""
        with self._reading() as db:
            found = db.execute(f"SELECT view FROM {_views(released)} WHERE story = ?", (story,)).fetchone()  # noqa: S608 - one of two names
        return None if found is None else str(found[0])

    def stories_like(self, start: str, most: int = 10) -> list[str]:
        """Return the ids of stories that begin with `start`."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT story FROM stories WHERE substr(story, 1, ?) = ? ORDER BY story LIMIT ?",
                (len(start), start, most),
            )
            return [row[0] for row in rows]

    def stories_with(self, event: str, most: int = 10) -> list[str]:
        """Return stories in whose events an event id stands, those that were merged away last; reads all events."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT DISTINCT e.story FROM story_events AS e LEFT JOIN stories AS s ON s.story = e.story"
                " WHERE instr(e.value, CAST(? AS BLOB)) ORDER BY s.merged_into IS NOT NULL, e.story LIMIT ?",
                (f'"{event}"', most),
            )
            return [row[0] for row in rows]

    def live_stories(self) -> list[str]:
        """Return the ids of all stories that were not merged away, in order."""
        with self._reading() as db:
            return [row[0] for row in db.execute("SELECT story FROM stories WHERE merged_into IS NULL ORDER BY story")]

    def survivors(self) -> dict[str, str]:
        """Return, for each story that was merged away, the one that lives on in its place after all merges."""
        with self._reading() as db:
            rows = db.execute("SELECT story, merged_into FROM stories WHERE merged_into IS NOT NULL").fetchall()
        merges = dict(rows)
        found = {}
        for story in merges:
            end = story
            while end in merges:
                end = merges[end]
            found[story] = end
        return found

    def events_of(self, story: str) -> list[bytes]:
        """Return the story's own events as they stand in the log, in order."""
        return self._values("SELECT value FROM story_events WHERE story = ? ORDER BY seq", story)

    def changes_of(self, story: str) -> list[bytes]:
        """Return what each step changed of the story, as it stands in the log, in order."""
        return self._values("SELECT value FROM story_changes WHERE story = ? ORDER BY seq", story)

    def changes(self, after: int, most: int = 100) -> list[tuple[int, bytes]]:
        """Return (number, event) of the changes of all stories above the number `after`, in the order of folding."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT rowid, value FROM story_changes WHERE rowid > ? ORDER BY rowid LIMIT ?", (after, most)
            ).fetchall()
        return [(number, bytes(value)) for number, value in rows]

    def count_changes(self) -> int:
        """Return the number of the last change that was folded."""
        with self._reading() as db:
            return int(db.execute("SELECT coalesce(max(rowid), 0) FROM story_changes").fetchone()[0])

    # --- items --------------------------------------------------------------------------------------------------

    def item(self, item: str) -> str | None:
        """Return the newest version of an item as JSON, None when there is none."""
        with self._reading() as db:
            found = db.execute("SELECT value FROM items WHERE item = ?", (item,)).fetchone()
        return None if found is None else str(found[0])

    def endings(self, item: str) -> list[Ending]:
        """Return how the versions of an item ended, in no order."""
        with self._reading() as db:
            rows = db.execute("SELECT item, outcome, why, remedy FROM endings WHERE item = ?", (item,)).fetchall()
        return [Ending(*row) for row in rows]

    def ending_of(self, received: str) -> Ending | None:
        """Return how the item ended that came with this ItemReceived event, None while it is under way."""
        with self._reading() as db:
            found = db.execute(
                "SELECT item, outcome, why, remedy FROM endings WHERE received = ?", (received,)
            ).fetchone()
        return None if found is None else Ending(*found)

    def next_embargo(self, after: str = "", replayed: str = "", replayed_until: str = "") -> str | None:
        """Return the earliest embargo after `after` that the clock has not been told of; None without one.

        `replayed` names a feed whose items up to `replayed_until` are told again: they move the clock, not we.
        """
        sql = (
            "SELECT min(embargo) FROM items WHERE embargo > max(?, coalesce((SELECT reached FROM clock), ''))"
            " AND (feed != ? OR embargo > ?)"
        )
        with self._reading() as db:
            found = db.execute(sql, (order(after), replayed, replayed_until and order(replayed_until))).fetchone()
        return None if found[0] is None else f"{found[0]}Z"

    # --- alerts -------------------------------------------------------------------------------------------------

    def alerts(
        self,
        *,
        story: str | None = None,
        kind: str | None = None,
        released: bool = False,
        after: int = 0,
        limit: int = 100,
    ) -> list[tuple[int, str]]:
        """Return (number, ALERT as JSON) in the order in which they were raised, numbered from 1.

        `released` leaves out alerts on claims that are not released (any more).
        """
        where, values = ["number > ?"], list[object]([after])
        for column, value in (("story", story), ("kind", kind)):
            if value is not None:
                where.append(f"{column} = ?")
                values.append(value)
        if released:
            where.append(_CLAIM_RELEASED)
        sql = f"SELECT number, value FROM alerts AS a WHERE {' AND '.join(where)} ORDER BY number LIMIT ?"  # noqa: S608 - only constants are joined
        with self._reading() as db:
            return [(number, value) for number, value in db.execute(sql, (*values, limit))]

    def count_alerts(self) -> int:
        """Return how many alerts were raised."""
        with self._reading() as db:
            return int(db.execute("SELECT coalesce(max(number), 0) FROM alerts").fetchone()[0])

    def channel_start(self, channel: str) -> int | None:
        """Return how many alerts had been raised when the channel was set up, None when it never was."""
        with self._reading() as db:
            found = db.execute("SELECT start FROM channels WHERE channel = ?", (channel,)).fetchone()
        return None if found is None else int(found[0])

    def undelivered(self, channel: str, after: int = 0, most: int = 100) -> list[Waiting]:
        """Return the first alerts above the number `after` that the channel has neither taken nor given up on."""
        with self._reading() as db:
            rows = db.execute(_UNDELIVERED, {"channel": channel, "after": after, "most": most}).fetchall()
        return [
            Waiting(number, event, correlation, AlertView.model_validate_json(value))
            for number, event, correlation, value in rows
        ]

    def tries(self, channel: str, alert: str) -> int | None:
        """Return how often the alert was sent on the channel before it was decided, None while it is not."""
        with self._reading() as db:
            found = db.execute(
                "SELECT tries FROM deliveries WHERE channel = ? AND alert = ?", (channel, alert)
            ).fetchone()
        return None if found is None else int(found[0])

    def sent_as(self, channel: str, alert: str) -> str:
        """Return the id under which the channel got an alert: its own, or that of before a rebuild."""
        with self._reading() as db:
            found = db.execute(
                "SELECT sent_as FROM deliveries WHERE channel = ? AND alert = ?", (channel, alert)
            ).fetchone()
        return alert if found is None or found[0] is None else str(found[0])

    # --- counts -------------------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Return the domain's metrics by name and label values (streams/metrics.py has the table)."""
        with self._reading() as db:
            return counts(db)

    def balance(self) -> dict[str, int]:
        """Return how many item versions ended as derived, empty, dead and duplicate."""
        with self._reading() as db:
            return balance(db)

    def dead_letters(self, most: int = 100) -> list[dict[str, object]]:
        """Return the last dead letters, the newest first, without their bytes."""
        with self._reading() as db:
            return dead_letters(db, most)

    # --- inside -------------------------------------------------------------------------------------------------

    def _values(self, sql: str, story: str) -> list[bytes]:
        with self._reading() as db:
            return [bytes(row[0]) for row in db.execute(sql, (story,))]

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._read_lock:
            yield self._read

    def _prepare(self) -> None:
        with self._write_lock, transaction(self._write) as db:
            if db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
                empty(db)


_OF_PROVIDER = "EXISTS (SELECT 1 FROM story_providers AS p WHERE p.story = s.story AND p.provider = ?)"
_OF_PROVIDER_RELEASED = (
    "EXISTS (SELECT 1 FROM json_each(s.view, '$.items') AS j JOIN items AS i ON i.item = j.value WHERE i.provider = ?)"
)
_CLAIM_RELEASED = (
    "EXISTS (SELECT 1 FROM released AS r, json_each(r.view, '$.claims') AS c"
    " WHERE json_extract(c.value, '$.claim') = a.claim AND r.story ="
    " coalesce((SELECT merged_into FROM released WHERE story = a.story), a.story))"
)
_UNDELIVERED = """
SELECT a.number, a.event, a.correlation, a.value FROM alerts AS a
WHERE a.number > max(:after, coalesce((SELECT start FROM channels WHERE channel = :channel), 0))
AND NOT EXISTS (SELECT 1 FROM deliveries AS d WHERE d.channel = :channel AND d.alert = a.alert)
ORDER BY a.number LIMIT :most
"""


def _views(released: bool) -> str:
    return "released" if released else "stories"
