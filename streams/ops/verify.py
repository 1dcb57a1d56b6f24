"""Verify: the log folded again from nothing, and every state and record that follows from it compared byte for byte.

Owns which state is a fold of which topic. Works on a log and a ledger of either runtime; changes nothing.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from heapq import merge

import orjson

from events.catalogue import IndexPut
from events.topics import Name
from projections.policy import DEFAULT, Policy
from streams.ops.balance import balance
from streams.ops.desk_check import desk_check
from streams.ops.findings import Check, Report
from streams.ops.refolding import LiveState, ReadableLog, Seen, every, letters, refold
from streams.stages.alert import AlertStage
from streams.stages.overlay import MemoryState
from streams.stages.project import ProjectStage
from streams.stages.thread_step import META
from streams.stages.thread_writer import restore

Progress = Callable[[int, int], None]
"""Told as records are read: how many so far, how many there are to read."""

_PASSES: dict[Name, int] = {
    "story.events": 2, "story.changes": 1, "thread.index": 1, "wire.items": 2, "wire.items.raw": 1,
    "thread.sequence": 1, "dead.letters": 1,
}  # fmt: skip
"""How often each topic is read from its start: what progress is counted in."""


class Newest:
    """The ledgers of several workers as one: each partition's state is that of the worker that has taken most of it."""

    def __init__(self, ledgers: Sequence[LiveState]) -> None:
        self._ledgers = ledgers
        self._topics: dict[str, Name] = {
            "intake": "wire.items.raw",
            "thread": "wire.mentions",
            "project": "story.events",
            "alert": "story.changes",
        }

    def next(self, stage: str, topic: Name, partition: int = 0) -> int:
        """Return the offset of the next record that the stage will take."""
        return max(ledger.next(stage, topic, partition) for ledger in self._ledgers)

    def dump(self, stage: str, partition: int = 0) -> Iterator[tuple[str, bytes]]:
        """Yield the state of a stage in a partition as the foremost worker has it."""
        topic = self._topics[stage]
        foremost = max(self._ledgers, key=lambda ledger: ledger.next(stage, topic, partition))
        return foremost.dump(stage, partition)


def verify(
    log: ReadableLog,
    live: LiveState,
    *,
    epoch: str = "1",
    policy: Policy = DEFAULT,
    desk: sqlite3.Connection | None = None,
    compacted: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Fold the log from nothing and return what differs from the live states and records.

    `desk` is a read model's snapshot (desk_check.py), taken before that of the log. `compacted` says that the log may
    have dropped older records of compacted topics (Kafka does, SQLite does not).
    """
    report = Report()
    seen = _counting(log, progress)
    dead = letters(log)
    refused = frozenset(dead.values())
    report.checks += refold(
        lambda: ProjectStage(epoch, policy), log, live, ("story.status", "story.changes", "story.public"),
        epoch=epoch, compacted=compacted, refused=refused, seen=seen,
    )  # fmt: skip
    report.checks += refold(
        lambda: AlertStage(epoch, policy), log, live, ("alerts",),
        epoch=epoch, compacted=compacted, refused=refused, seen=seen,
    )  # fmt: skip
    report.checks.append(_threading(log, live, seen))
    report.checks.append(_intake(log, live, seen))
    report.checks.append(_numbering(log, refused, seen))
    alerts, distinct = _alerts(log)
    report.checks.append(alerts)
    balanced, counts = balance(log, live, seen)
    report.checks.append(balanced)
    report.counts = {**counts, "stories": _stories(log), "alerts": distinct, "dead letters": len(dead)}
    if desk is not None:
        report.checks.append(desk_check(log, desk))
    return report


def _threading(log: ReadableLog, live: LiveState, seen: Seen) -> Check:
    """Fold thread.index up to where the live stage stands, and compare its state."""
    check = Check("thread: state = fold of thread.index")
    held = dict(live.dump("thread"))
    reached = orjson.loads(held[META])["position"] if META in held else 0
    state = MemoryState()
    for _, told in every(log, "thread.index", seen):
        if told.get("type") != "onrecord.thread.index_changed":
            continue
        change = IndexPut.model_construct(**told["data"])
        if change.position <= reached:
            restore(state, change)
    check.same_entries(state.scan(""), iter(held.items()))
    return check


def _intake(log: ReadableLog, live: LiveState, seen: Seen) -> Check:
    """Fold what intake wrote into its memory of each item: the received ids and the accepted contents."""
    check = Check("intake: state = fold of wire.items")
    items: dict[str, dict[str, object]] = {}
    for _, told in every(log, "wire.items", seen):
        item = items.setdefault(f"item/{told['subject']}", {"seen": [], "shas": {}})
        ids, shas = item["seen"], item["shas"]
        assert isinstance(ids, list)  # noqa: S101 - made above, told to the type checker
        assert isinstance(shas, dict)  # noqa: S101 - the same
        if told["causationid"] in ids:
            continue
        ids.append(told["causationid"])
        if told["type"] == "onrecord.wire.item_accepted":
            shas[told["data"]["content_sha"]] = told["id"]
    wanted = ((key, orjson.dumps(items[key])) for key in sorted(items))
    parts = [live.dump("intake", at) for at in range(log.partitions("wire.items.raw"))]
    check.same_entries(wanted, merge(*parts))
    return check


def _numbering(log: ReadableLog, refused: frozenset[str], seen: Seen) -> Check:
    """Check that each story's events are numbered from 1 without a hole; what `project` has refused is told there."""
    check = Check("story.events: numbered without a hole")
    last: dict[str, int] = {}
    taken: set[str] = set()
    for record, told in every(log, "story.events", seen):
        data = told.get("data")
        if not isinstance(data, dict) or "seq" not in data or told.get("id") in taken:
            continue
        if sha256(record.value).hexdigest() in refused:
            continue
        check.compared += 1
        taken.add(str(told.get("id")))
        story = str(data["story"])
        if data["seq"] != last.get(story, 0) + 1:
            check.differ(record.place, f"{story} goes from {last.get(story, 0)} to {data['seq']}")
        last[story] = data["seq"]
    return check


def _alerts(log: ReadableLog) -> tuple[Check, int]:
    """Check that an alert id always stands for the same bytes; return how many distinct ids there are."""
    check = Check("alerts: one id, one content")
    known: dict[str, bytes] = {}
    for record, told in every(log, "alerts"):
        alert = str(told["data"]["alert"])
        check.compared += 1
        if known.setdefault(alert, record.value) != record.value:
            check.differ(record.place, f"alert {alert} stands for two contents")
    return check, len(known)


def _stories(log: ReadableLog) -> int:
    return len({record.key for record, _ in every(log, "story.status")})


def _counting(log: ReadableLog, progress: Progress | None) -> Seen:
    total = sum(
        times * sum(log.end(topic, at) for at in range(log.partitions(topic))) for topic, times in _PASSES.items()
    )
    done = 0

    def seen(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(min(done, total), total)

    return seen
