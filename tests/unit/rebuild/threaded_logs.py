"""Logs in memory with workers that take them through the real stages, and the copy of one into another. No test."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from zlib import crc32

import orjson

from events.codec import encode
from events.topics import Name
from streams.runtime.copying_inputs import Copied, Threading, copy_inputs
from streams.runtime.ledger import Ledger
from streams.runtime.memory_log import MemoryLog
from streams.runtime.thread_books import ThreadBooks
from streams.stages.pipeline import stages
from streams.stages.protocol import Output, Record, Stage
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline
from tests.acceptance.playing import Step


class KeptLog(MemoryLog):
    """A log in memory that has dropped its first records, with so many partitions of what sources delivered."""

    def __init__(self, dropped: int = 0, partitions: int = 1) -> None:
        super().__init__()
        self.dropped, self.count = dropped, partitions
        self.raw: list[list[Record]] = [[] for _ in range(partitions)]

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""
        return self.count if topic == "wire.items.raw" else 1

    def begin(self, topic: Name, partition: int) -> int:
        """Return the offset of the oldest record that is kept."""
        return self.dropped if topic == "wire.items.raw" and partition == 0 else 0

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on."""
        if topic == "wire.items.raw":
            return self.raw[partition][start : start + most]
        return super().read(topic, partition, start, most)

    def end(self, topic: Name, partition: int = 0) -> int:
        """Return the offset that the next record will get."""
        return len(self.raw[partition]) if topic == "wire.items.raw" else super().end(topic, partition)

    def append(self, outputs: Iterable[Output]) -> None:
        """Add records in order, each to the partition of its key."""
        for output in outputs:
            if output.topic == "wire.items.raw":
                place = crc32(output.key.encode()) % self.count
                into = self.raw[place]
                into.append(Record(output.topic, place, len(into), output.key.encode(), output.value))
            else:
                super().append([output])

    def put(self, topic: Name, told: Any) -> None:
        """Append a record."""
        raw = told if isinstance(told, bytes) else orjson.dumps(told)
        self.append([Output(topic, "k", "id", raw)])

    def values(self, topic: Name) -> list[Any]:
        """Return what the records of a topic say."""
        records = [record for part in self.raw for record in part]
        return [orjson.loads(record.value) for record in (records if topic == "wire.items.raw" else self.topics[topic])]


class House:
    """A log, and workers that take it through the stages when they are told to."""

    def __init__(self, epoch: str = "1", partitions: int = 1, chain: Callable[[str], Iterable[Stage]] = stages) -> None:
        self.epoch = epoch
        self.log = KeptLog(partitions=partitions)
        self._pipeline = Pipeline(tuple(chain(epoch)), epoch=epoch)
        self._taken: dict[tuple[Name, int], int] = {}
        self._items = 0

    def work(self) -> None:
        """Take all inputs that the log has: those of the last partition first, for nothing says that the first is."""
        for topic in ("desk.commands", "wire.items.raw"):
            for partition in reversed(range(self.log.partitions(topic))):
                place = (topic, partition)
                for record in self.log.read(topic, partition, self._taken.get(place, 0), 10_000):
                    self.log.append(self._pipeline.take(record))
                    self._taken[place] = record.offset + 1

    def play(self, steps: Iterable[Step], *, work: bool = True) -> None:
        """Send items and commands one by one, and let each be taken."""
        for step in steps:
            if isinstance(step.sent, bytes):
                self._items += 1
                self.log.append(receive(step.sent, received_at=step.at, position=f"trace/{self._items}"))
            else:
                self.log.append([Output("desk.commands", step.sent.subject, step.sent.id, encode(step.sent))])
            if work:
                self.work()

    def views(self) -> list[dict[str, Any]]:
        """Return the living stories as they stand."""
        last = {told["subject"]: told["data"] for told in self.log.values("story.status")}
        return [view for view in last.values() if not view.get("merged_into")]

    def alerts(self) -> list[tuple[Any, ...]]:
        """Return what alerts tell beside ids, each once."""
        told = {one["id"]: one["data"] for one in self.log.values("alerts")} if "alerts" in self.log.topics else {}
        return [(one["kind"], one["from"], one["to"], one["at"], bool(one["replaces"])) for one in told.values()]


def nothing(done: int, total: int) -> None:
    """Tell nobody."""


def copied(old: House, new: House, folder: Path, note: str = "note.json") -> Copied:
    """Run the copy once, as the command does."""
    folder.mkdir(parents=True, exist_ok=True)
    with Ledger.at(folder / "books.db", "normal") as ledger:
        threading = Threading(
            old=ThreadBooks(old.log, ledger, "old"),
            new=ThreadBooks(new.log, ledger, "new"),
            until_threaded=new.work,
            places=ledger.state("places"),
            store=ledger.commit,
        )
        return copy_inputs(old.log, new.log, folder / note, new.epoch, tell=nothing, threading=threading)
