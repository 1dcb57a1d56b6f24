"""Keeps a read model up with a log, whichever runtime keeps the log. Owns the reading loop; the model owns the fold."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from events.catalogue import AnyEvent, StatusRecorded
from events.errors import SettingsError
from events.instants import unix
from events.topics import Name
from projections.desk.folding import FOLLOWED
from projections.desk.model import DeskModel
from streams.enduring import Enduring
from streams.runtime.log import Log
from streams.stages.protocol import Record

_POLL_SECONDS = 0.1
_MEASURE_SECONDS = 1.0
_LIVE_BATCHES = 20
"""How many batches one transaction may hold once the read model has caught up."""

_SIMULATED_SECONDS = 3600.0
"""A status older than this came from a feed with a clock of its own, or after a long stop: no delay of ours."""


class DelayWatch(Protocol):
    """What measures a follower; streams.metrics.Metrics is one."""

    def lag(self, reader: str, topic: str, records: int) -> None:
        """Take how many records of a topic a reader has not taken yet."""

    def status_shown(self, seconds: float) -> None:
        """Take the time from the receipt of an item to the status that it led to."""


class DeskFollower:
    """Folds what the log gets into the read model; `told` is given the events of each batch after its commit.

    Several may follow one log into one file, or each into a file of its own. One thread runs it.
    """

    def __init__(
        self,
        log: Log,
        model: DeskModel,
        *,
        batch: int = 500,
        watch: DelayWatch | None = None,
        told: Callable[[Sequence[AnyEvent]], None] | None = None,
    ) -> None:
        self._log = log
        self._model = model
        self._batch = batch
        self._watch = watch
        self._told = told
        self._woken = threading.Event()
        self._places = [(topic, partition) for topic in FOLLOWED for partition in range(log.partitions(topic))]
        self._measured_at = 0.0
        self.enduring = Enduring("following the log")
        self.caught_up = False
        """Everything that was in the log at some moment since the start has been folded."""

    def check(self) -> None:
        """Raise SettingsError when the read model has read more than the log holds: it belongs to another log."""
        for (topic, partition), position in self._model.positions().items():
            end = self._log.end(topic, partition)
            if position > end:
                raise SettingsError(
                    f"the read model has read {topic}/{partition} up to {position}, the log ends at {end}",
                    place="desk.db",
                    remedy="Delete desk.db: it is folded anew from this log.",
                )

    def catch_up(self) -> int:
        """Fold until nothing is left to read; return how many records that were."""
        folded = 0
        while found := self.step():
            folded += found
        return folded

    def run(self, stop: threading.Event) -> None:
        """Fold what is there and what comes, until `stop` is set; what fails is tried again."""
        while not stop.is_set():
            self._woken.clear()
            if not self.enduring.run(self.step, stop):
                self._woken.wait(_POLL_SECONDS)

    def wake(self) -> None:
        """Make an idle `run` look at once."""
        self._woken.set()

    def step(self) -> int:
        """Fold at most a batch of each partition; return how many records were read, 0 when caught up.

        Read against the flow and folded with it, in one transaction: who sees an alert sees the status that it tells,
        on Kafka as far as its partitions answer in step. A read model that is still catching up takes less at once,
        for its memory's sake.
        """
        positions = self._model.positions()
        waiting: list[Sequence[Record]] = []
        read = held = 0
        most = self._batch * (_LIVE_BATCHES if self.caught_up else 1)
        for topic, partition in reversed(self._places):
            found = self._log.read(topic, partition, positions.get((topic, partition), 0), self._batch)
            read += len(found)
            held += len(found)
            waiting.append(found)
            if held >= most:
                self._apply(waiting)
                waiting, held = [], 0
        if held:
            self._apply(waiting)
        if not read:
            self.caught_up = True
        if self._watch is not None and time.monotonic() - self._measured_at > _MEASURE_SECONDS:
            self._measure(self._watch)
            self._measured_at = time.monotonic()
        return read

    def _apply(self, read: Sequence[Sequence[Record]]) -> None:
        events = self._model.apply([record for found in reversed(read) for record in found])
        if self._watch is not None and self.caught_up:
            now = time.time()
            for event in events:
                if isinstance(event, StatusRecorded) and (delay := now - unix(event.time)) < _SIMULATED_SECONDS:
                    self._watch.status_shown(delay)
        if self._told is not None and events:
            self._told(events)

    def _measure(self, watch: DelayWatch) -> None:
        lag: dict[Name, int] = {}
        positions = self._model.positions()
        for topic, partition in self._places:
            behind = self._log.end(topic, partition) - positions.get((topic, partition), 0)
            lag[topic] = lag.get(topic, 0) + max(behind, 0)
        for topic, records in lag.items():
            watch.lag("desk", topic, records)
