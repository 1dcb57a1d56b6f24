"""What the read model counts: the domain's metrics, the balance, the dead letters. Owns the queries of all three."""

import sqlite3
from collections.abc import Mapping

Counts = Mapping[str, Mapping[tuple[str, ...], int]]
"""Metric name -> label values -> count."""

_PAIRS = ("items", "dead", "deliveries")
"""Tallies with two labels; the others have one."""

_WAITING = """
SELECT c.channel, (SELECT coalesce(max(number), 0) FROM alerts) - c.start
    - (SELECT coalesce(sum(count), 0) FROM tallies WHERE name = 'deliveries' AND first = c.channel)
FROM channels AS c
"""


def counts(db: sqlite3.Connection) -> Counts:
    """Return the domain's metrics."""
    tallies: dict[str, dict[tuple[str, ...], int]] = {}
    for name, first, second, count in db.execute("SELECT name, first, second, count FROM tallies"):
        tallies.setdefault(name, {})[(first, second) if name in _PAIRS else (first,)] = count
    stories = db.execute("SELECT status, hold, count(*) FROM stories WHERE merged_into IS NULL GROUP BY 1, 2")
    return {
        "onrecord_items_total": tallies.get("items", {}),
        "onrecord_claims_total": tallies.get("claims", {}),
        "onrecord_responses_total": tallies.get("responses", {}),
        "onrecord_stories": {(status, hold): count for status, hold, count in stories},
        "onrecord_dead_letters_total": tallies.get("dead", {}),
        "onrecord_alerts_total": tallies.get("alerts", {}),
        "onrecord_deliveries_total": tallies.get("deliveries", {}),
        "onrecord_undelivered_alerts": {(channel,): count for channel, count in db.execute(_WAITING)},
    }


def balance(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many item versions ended as derived, empty, dead and duplicate."""
    ended = dict(db.execute("SELECT second, sum(count) FROM tallies WHERE name = 'items' GROUP BY second").fetchall())
    return {outcome: ended.get(outcome, 0) for outcome in ("derived", "empty", "dead", "duplicate")}


def dead_letters(db: sqlite3.Connection, most: int) -> list[dict[str, object]]:
    """Return the last dead letters, the newest first, without their bytes."""
    columns = ("letter", "stage", "reason", "message", "remedy", "place", "item", "size", "at")
    rows = db.execute(
        f"SELECT {', '.join(columns)} FROM dead_letters ORDER BY at DESC, letter LIMIT ?",  # noqa: S608 - the columns above
        (most,),
    ).fetchall()
    return [dict(zip(columns, row, strict=True)) for row in rows]
