"""Refolding: a stage run again over its whole input, its state and outputs held against the live ones, byte for byte.

Owns the comparison. Which stages can be refolded from which topics is in verify.py.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b, sha256
from typing import Any, Protocol

import orjson

from events.topics import TOPICS, Name
from streams.ops.findings import Check
from streams.stages.guard import run_step
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Record, Stage

_PAGE = 500


class ReadableLog(Protocol):
    """What checking needs of a log, whichever runtime keeps it."""

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on."""

    def end(self, topic: Name, partition: int) -> int:
        """Return the offset that the next record will get."""


class LiveState(Protocol):
    """What checking needs of a ledger: how far a stage is, and all that its state holds."""

    def next(self, stage: str, topic: Name, partition: int = 0) -> int:
        """Return the offset of the next record that the stage will take."""

    def dump(self, stage: str, partition: int = 0) -> Iterator[tuple[str, bytes]]:
        """Yield the whole state of a stage in a partition in order of the key."""


Seen = Callable[[int], None]
"""Told how many records were read since the last time."""


def records(log: ReadableLog, topic: Name, partition: int, seen: Seen | None = None) -> Iterator[Record]:
    """Yield all records of a partition that are there when they are reached."""
    start = 0
    while found := log.read(topic, partition, start, _PAGE):
        yield from found
        start = found[-1].offset + 1
        if seen is not None:
            seen(len(found))


def every(log: ReadableLog, topic: Name, seen: Seen | None = None) -> Iterator[tuple[Record, dict[str, Any]]]:
    """Yield all records of a topic that are JSON objects, with what they say."""
    for partition in range(log.partitions(topic)):
        for record in records(log, topic, partition, seen):
            told = envelope(record.value)
            if told:
                yield record, told


def envelope(value: bytes) -> dict[str, Any]:
    """Return the JSON object that the bytes spell, an empty one when they spell none."""
    try:
        told = orjson.loads(value)
    except orjson.JSONDecodeError:
        return {}
    return told if isinstance(told, dict) else {}


def letters(log: ReadableLog) -> dict[str, str]:
    """Return the dead letters: the digest of the raw bytes by the letter's id."""
    found: dict[str, str] = {}
    for _, told in every(log, "dead.letters"):
        data = told.get("data")
        if isinstance(data, dict):
            found[str(data.get("letter"))] = str(data.get("sha256"))
    return found


class Expected:
    """What refolding gives in the stage's topics: by event id a digest, whether it must be there, and its key."""

    def __init__(self) -> None:
        self._found: dict[Name, dict[str, tuple[bytes, bool, str]]] = {}

    def add(self, topic: Name, event: str, key: str, value: bytes, *, settled: bool) -> None:
        """Note an output; `settled` when the live stage has taken its cause and must have written it."""
        of_topic = self._found.setdefault(topic, {})
        if event in of_topic:
            settled = settled or of_topic[event][1]
        of_topic[event] = (_digest(value), settled, key)

    def compare(
        self, log: ReadableLog, topic: Name, check: Check, *, only_stage: str, compacted: bool, refused: frozenset[str]
    ) -> None:
        """Hold the live records of a topic against what was expected.

        Passed over are dead letters of other stages, and strange records that the next stage has refused.
        """
        expected = self._found.get(topic, {})
        seen: set[str] = set()
        for record, told in every(log, topic):
            if topic == "dead.letters" and told.get("data", {}).get("stage") != only_stage:
                continue
            event = str(told.get("id"))
            check.compared += 1
            if event not in expected:
                if sha256(record.value).hexdigest() in refused:
                    continue
                check.differ(record.place, f"event {event} is in the log, refolding does not give it")
            elif expected[event][0] != _digest(record.value):
                check.differ(record.place, f"event {event} has other bytes than refolding gives")
            seen.add(event)
        last = (
            {key: event for event, (_, _, key) in expected.items()} if compacted and TOPICS[topic].compacted else None
        )
        for event, (_, settled, key) in expected.items():
            if event not in seen and settled and (last is None or last[key] == event):
                check.compared += 1
                check.differ(topic, f"event {event} of {key} is missing, refolding gives it")


def refold(
    make: Callable[[], Stage],
    log: ReadableLog,
    live: LiveState,
    outputs: Sequence[Name],
    *,
    epoch: str,
    compacted: bool,
    refused: frozenset[str] = frozenset(),
    seen: Seen | None = None,
) -> Iterator[Check]:
    """Run a stage again over all of its first input topic; yield the check of its state and one of each output topic.

    State is compared where the live stage stands; what it has not taken yet may be in the log already or not.
    """
    name, source = make().name, make().inputs[0]
    state_check = Check(f"{name}: state")
    expected = Expected()
    for partition in range(log.partitions(source)):
        stage, state = make(), MemoryState()
        stage.load(state)
        until = live.next(name, source, partition)
        compared = False
        for record in records(log, source, partition, seen):
            if record.offset >= until and not compared:
                compared = True
                state_check.same_entries(state.scan(""), live.dump(name, partition))
            for output in run_step(stage, state, record, epoch=epoch):
                expected.add(output.topic, output.id, output.key, output.value, settled=record.offset < until)
        if not compared:
            state_check.same_entries(state.scan(""), live.dump(name, partition))
    yield state_check
    for topic in (*outputs, "dead.letters"):
        check = Check(f"{name}: {topic}")
        expected.compare(log, topic, check, only_stage=name, compacted=compacted, refused=refused)
        yield check


def _digest(value: bytes) -> bytes:
    return blake2b(value, digest_size=12).digest()
