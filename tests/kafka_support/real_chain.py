"""The real stages with real feeds: the bundled one, and generated items with poison among them. Owns what goes in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import orjson

from events.topics import TOPICS, Name
from streams.demo import player
from streams.ops.findings import Report
from streams.ops.generate import FEED, generate
from streams.ops.verify import Newest, verify
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.ledger import Ledger
from streams.runtime.log import Log
from streams.settings import Settings
from streams.stages.pipeline import stages
from streams.stages.protocol import Output, Record, Stage
from streams.stages.receiving import receive
from tests.kafka_support.local_kafka import ledger_file
from tests.kafka_support.refolding import records

POISON = (b'{"uri": "broken', b'{"uri": 7, "headline": ["no text"]}', b"\xff\xfe\x00 no text at all", b"[" * 20_000)
_EVERY = 60


def make() -> Iterable[Stage]:
    """Return new stages, as the worker makes them."""
    return stages("1")


def bundled() -> list[Output]:
    """Return the bundled feed as raw records."""
    return [output for line in player.lines() for output in player.outputs(line)]


def generated(count: int, seed: int = 1) -> list[Output]:
    """Return generated items as raw records; each sixtieth is followed by something that cannot be read."""
    return list(_generated(count, seed))


def _generated(count: int, seed: int) -> Iterator[Output]:
    for number, raw in enumerate(generate(count, seed), 1):
        at = orjson.loads(raw)["versioncreated"]
        yield from receive(raw, feed=FEED, received_at=at, position=f"generated {number}")
        if number % _EVERY == 0:
            poison = POISON[number // _EVERY % len(POISON)]
            yield from receive(poison, feed=FEED, received_at=at, position=f"poison {number}")


def verified(log: KafkaLog, *workers: Settings) -> Report:
    """Verify a quiet log against the ledgers of the workers that ran."""
    with ExitStack() as closing:
        ledgers = [Ledger.at(ledger_file(worker), "normal") for worker in workers]
        for ledger in ledgers:
            closing.callback(ledger.close)
        return verify(log, Newest(ledgers), epoch=workers[0].epoch, compacted=True)


def assert_clean(report: Report) -> None:
    """Assert that nothing differs and that every item has exactly one end."""
    assert report.ok, "\n".join(report.lines())
    counts = report.counts
    assert counts["in"] == sum(counts[outcome] for outcome in ("derived", "empty", "dead", "duplicate"))


def sequences(log: Log) -> dict[Name, list[tuple[bytes | None, bytes]]]:
    """Return every topic as it stands, key and value of each record; of one partition."""
    return {topic: [(record.key, record.value) for record in records(log, topic, 0)] for topic in TOPICS}


def stories(log: Log) -> list[dict[str, Any]]:
    """Return the last status of each story without ids, in an order that does not depend on them."""
    last: dict[bytes | None, dict[str, Any]] = {}
    for record in _all(log, "story.status"):
        last[record.key] = orjson.loads(record.value)["data"]
    return sorted((without_ids(view) for view in last.values()), key=orjson.dumps)


def alerts(log: Log) -> list[dict[str, Any]]:
    """Return the alerts without ids, one for each id, in an order that does not depend on them."""
    told = [orjson.loads(record.value)["data"] for record in _all(log, "alerts")]
    distinct = {alert["alert"]: alert for alert in told}
    return sorted((without_ids(alert) for alert in distinct.values()), key=orjson.dumps)


def _all(log: Log, topic: Name) -> Iterator[Record]:
    for partition in range(log.partitions(topic)):
        yield from records(log, topic, partition)


_IDS = {"story", "claim", "lead", "alert", "event", "because", "replaces", "merged_into", "ref"}


def without_ids(view: Any, drop: Callable[[str], bool] = _IDS.__contains__) -> Any:
    """Return JSON values without the fields that hold derived ids."""
    if isinstance(view, Mapping):
        return {key: without_ids(value, drop) for key, value in view.items() if not drop(key)}
    if isinstance(view, list):
        return [without_ids(value, drop) for value in view]
    return view
