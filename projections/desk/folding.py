"""How each event changes the read model. Owns the fold into SQLite; model.py owns transactions and positions.

Every step is idempotent by the event's own id or number, so that a record that comes again under another offset (a
repeat of a worker that crashed) changes nothing.
"""

import sqlite3
from collections.abc import Callable
from typing import cast

import orjson

from events import catalogue
from events.catalogue import AnyEvent, StoryEvent
from events.instants import order
from events.mentions import Mention
from events.topics import Name
from events.views import StoryView
from projections.spelling import story_line

FOLLOWED: tuple[Name, ...] = (
    "desk.commands",
    "wire.items",
    "thread.sequence",
    "dead.letters",
    "story.events",
    "story.status",
    "story.changes",
    "story.public",
    "alerts",
    "alerts.deliveries",
)
"""The topics that the read model folds, in the order of the flow: what causes stands before what it led to."""

_ENDING_STAGES = ("receive", "intake", "thread")
"""A dead letter of these stages is how an item ended; later ones park a step of a story whose item has ended."""


def fold(db: sqlite3.Connection, event: AnyEvent, raw: bytes) -> None:
    """Apply one event; an event of a type that the read model does not show changes nothing."""
    step = _STEPS.get(type(event))
    if step is not None:
        step(db, event, raw)
    elif isinstance(event, StoryEvent):
        _story_event(db, event, raw)


def _accepted(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    item = cast("catalogue.ItemAccepted", event).data.item
    found = db.execute("SELECT provider, order_key FROM items WHERE item = ?", (item.item,)).fetchone()
    key = order(item.version_created)
    if found is not None and found[1] > key:
        return
    provider = item.provider or item.feed
    embargo = order(item.embargoed_until) if item.embargoed_until else None
    if embargo is not None and embargo <= order(event.time):
        embargo = None
    db.execute(
        "INSERT OR REPLACE INTO items (item, feed, provider, order_key, embargo, value) VALUES (?, ?, ?, ?, ?, ?)",
        (item.item, item.feed, provider, key, embargo, item.model_dump_json()),
    )
    was = "" if found is None else found[0]
    if was == provider:
        return
    # an ending may have been folded before the item was: topics are read one after the other
    for outcome, count in db.execute(
        "SELECT outcome, count(*) FROM endings WHERE item = ? GROUP BY outcome", (item.item,)
    ).fetchall():
        _count(db, "items", provider, outcome, count)
        _count(db, "items", was, outcome, -count)


def _repeated(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.ItemRepeated", event).data
    _ended(db, event, data.item, "duplicate", why="the same version came again")


def _skipped(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.ItemSkipped", event).data
    _ended(db, event, data.item, "empty", why=data.reason)


def _settled(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.ItemSettled", event).data
    _ended(db, event, data.item, data.outcome, why=data.why)


def _ended(db: sqlite3.Connection, event: AnyEvent, item: str, outcome: str, *, why: str, remedy: str = "") -> None:
    added = db.execute(
        "INSERT OR IGNORE INTO endings (event, received, item, outcome, why, remedy) VALUES (?, ?, ?, ?, ?, ?)",
        (event.id, event.correlationid, item, outcome, why, remedy),
    )
    if not added.rowcount:
        return
    found = db.execute("SELECT provider FROM items WHERE item = ?", (item,)).fetchone()
    _count(db, "items", "" if found is None else found[0], outcome, 1)


def _story_event(db: sqlite3.Connection, event: StoryEvent, raw: bytes) -> None:
    data = event.data
    added = db.execute("INSERT OR IGNORE INTO story_events VALUES (?, ?, ?, ?)", (data.story, data.seq, event.id, raw))
    if not added.rowcount:
        return
    providers: set[str | None] = set()
    if isinstance(event, catalogue.ItemApplied):
        providers.add(event.data.header.provider)
        for threaded in event.data.added:
            _tell(db, threaded.mention)
    elif isinstance(event, catalogue.StoryAdopted):
        providers.update(adopted.header.provider for adopted in event.data.items)
    for provider in providers:
        if provider:
            db.execute("INSERT OR IGNORE INTO story_providers VALUES (?, ?)", (data.story, provider))


def _tell(db: sqlite3.Connection, mention: Mention) -> None:
    if mention.tentative:
        return
    if mention.kind == "claim":
        _count(db, "claims", mention.origin_kind or "", "", 1)
    elif mention.kind == "response":
        _count(db, "responses", mention.act or "", "", 1)


def _recorded(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    _show(db, "stories", cast("catalogue.StatusRecorded", event).data)


def _released(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    _show(db, "released", cast("catalogue.StoryReleased", event).data)


def _show(db: sqlite3.Connection, table: str, view: StoryView) -> None:
    db.execute(
        f"INSERT INTO {table} (story, seq, status, hold, merged_into, updated, view) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - one of two names above
        " ON CONFLICT (story) DO UPDATE SET seq = excluded.seq, status = excluded.status, hold = excluded.hold,"
        " merged_into = excluded.merged_into, updated = excluded.updated, view = excluded.view"
        " WHERE excluded.seq >= seq",
        (view.story, view.seq, view.status, view.hold, view.merged_into, order(view.as_of), _spell(view)),
    )


def _spell(view: StoryView) -> str:
    return orjson.dumps(story_line(view)).decode()


def _changed(db: sqlite3.Connection, event: AnyEvent, raw: bytes) -> None:
    data = cast("catalogue.StoryChanged", event).data
    db.execute("INSERT OR IGNORE INTO story_changes VALUES (?, ?, ?, ?)", (data.story, data.seq, event.id, raw))


def _alert(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    alert = cast("catalogue.AlertRaised", event).data
    added = db.execute(
        "INSERT OR IGNORE INTO alerts (alert, number, story, claim, kind, replaces, event, correlation, value)"
        " VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM alerts), ?, ?, ?, ?, ?, ?, ?)",
        (
            alert.alert,
            alert.story,
            alert.claim,
            alert.kind,
            alert.replaces,
            event.id,
            event.correlationid,
            alert.model_dump_json(),
        ),
    )
    if added.rowcount:
        _count(db, "alerts", alert.kind, "", 1)


def _delivered(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.AlertDelivered", event).data
    added = db.execute(
        "INSERT OR IGNORE INTO deliveries (alert, channel, outcome, tries, error, sent_as) VALUES (?, ?, ?, ?, ?, ?)",
        (data.alert, data.channel, data.outcome, data.tries, data.error, data.sent_as),
    )
    if added.rowcount:
        _count(db, "deliveries", data.channel, data.outcome, 1)


def _opened(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.ChannelOpened", event).data
    db.execute("INSERT OR IGNORE INTO channels VALUES (?, ?)", (data.channel, data.start))


def _dead(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    data = cast("catalogue.DeadLettered", event).data
    added = db.execute(
        "INSERT OR IGNORE INTO dead_letters VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (data.letter, data.stage, data.reason, data.message, data.remedy, data.place, data.item, data.size, event.time),
    )
    if not added.rowcount:
        return
    _count(db, "dead", data.stage, data.reason, 1)
    if data.stage in _ENDING_STAGES:
        _ended(db, event, data.item or "", "dead", why=data.message, remedy=data.remedy)


def _clock(db: sqlite3.Connection, event: AnyEvent, _: bytes) -> None:
    reached = cast("catalogue.ClockAdvanced", event).data.to
    db.execute(
        "INSERT INTO clock VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET reached = max(reached, excluded.reached)",
        (order(reached),),
    )


def _count(db: sqlite3.Connection, name: str, first: str, second: str, by: int) -> None:
    db.execute(
        "INSERT INTO tallies VALUES (?, ?, ?, ?) ON CONFLICT (name, first, second) DO UPDATE SET count = count + ?",
        (name, first, second, by, by),
    )
    if (
        by < 0
    ):  # a count that went back to nothing leaves no row: the tables do not tell in which order topics were read
        db.execute(
            "DELETE FROM tallies WHERE name = ? AND first = ? AND second = ? AND count = 0", (name, first, second)
        )


_STEPS: dict[type, Callable[[sqlite3.Connection, AnyEvent, bytes], None]] = {
    catalogue.ItemAccepted: _accepted,
    catalogue.ItemRepeated: _repeated,
    catalogue.ItemSkipped: _skipped,
    catalogue.ItemSettled: _settled,
    catalogue.StatusRecorded: _recorded,
    catalogue.StoryReleased: _released,
    catalogue.StoryChanged: _changed,
    catalogue.AlertRaised: _alert,
    catalogue.AlertDelivered: _delivered,
    catalogue.ChannelOpened: _opened,
    catalogue.DeadLettered: _dead,
    catalogue.ClockAdvanced: _clock,
}
