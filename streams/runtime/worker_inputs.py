"""What a worker does with the records of one stage's input topic, whoever brings them. Owns offsets, holes and muting.

A record is taken when its offset is the next one in the ledger: earlier ones are repeats, later ones tell of a hole.
Outputs of records below a partition's mark are not sent: another worker had the partition then and sent them.
"""

import logging
import time
from collections.abc import Callable, Iterable
from typing import Protocol

from events.errors import ContractError, SettingsError
from events.topics import Name
from streams.runtime.ledger import Ledger
from streams.stages.guard import run_step
from streams.stages.protocol import Output, Record, Stage

_LOG = logging.getLogger(__name__)


class HoleError(Exception):
    """Records were left out between the broker and here; only a fresh start brings them back."""


class Watch(Protocol):
    """What measures a worker; streams.metrics.Metrics is one."""

    def stage_took(self, stage: str, seconds: float) -> None:
        """Take the time of one step."""

    def lag(self, reader: str, topic: str, records: int) -> None:
        """Take how many records of a topic a reader has not taken yet."""


def state_name(stage: Stage, topic: Name) -> str:
    """Name the state that a stage keeps for an input: its own name for the first, for others name and topic.

    A worker may hold a partition of one input without the same partition of another, so they share no state.
    """
    return stage.name if topic == stage.inputs[0] else f"{stage.name} {topic}"


class WorkerInput:
    """One stage and one of its input topics on this worker: a stage object and a state for each partition it holds.

    `make` returns a new stage. Steps gather in the ledger until `commit`, or are undone by `drop`.
    """

    def __init__(
        self, make: Callable[[], Stage], topic: Name, ledger: Ledger, *, epoch: str, watch: Watch | None = None
    ) -> None:
        self.topic = topic
        self._make = make
        self._ledger = ledger
        self._epoch = epoch
        self._watch = watch
        stage = make()
        self.stage = stage.name
        self._name = state_name(stage, topic)
        self._stages: dict[int, Stage] = {}
        self._held: set[int] = set()
        self._next: dict[int, int] = {}
        self._begin: dict[int, int] = {}
        self._mute_below: dict[int, int] = {}
        self._touched: set[int] = set()

    @property
    def held(self) -> frozenset[int]:
        """The partitions that this worker holds now."""
        return frozenset(self._held)

    @property
    def busy(self) -> bool:
        """Whether steps were taken that are neither committed nor dropped."""
        return bool(self._touched)

    def next(self, partition: int) -> int:
        """Return the offset of the record that comes next in the partition, steps not committed included."""
        return self._next[partition]

    def hold(self, partition: int, *, group: int, begin: int, end: int) -> int:
        """Take the partition over and return the offset to read it from.

        `group` is what the consumer group has committed (somebody's outputs are safe below it), `begin` and `end` are
        the offsets that the broker holds.
        """
        stored = self._ledger.next(self._name, self.topic, partition)
        if stored > end:
            raise SettingsError(
                f"the ledger has taken {self.topic}/{partition} up to {stored}, but the log ends at {end}",
                place=str(self._ledger.database.path),
                remedy="The ledger belongs to another log: set another `folder` or `prefix`, or delete the ledger.",
            )
        if begin > stored:
            _LOG.error("%s/%d: the log begins at %d, records from %d on are gone", self.topic, partition, begin, stored)
        start = max(stored, begin)
        if partition not in self._stages:
            stage = self._make()
            stage.load(self._ledger.state(self._name, partition))
            self._stages[partition] = stage
            self._next[partition] = start
        self._begin[partition] = begin
        self._mute_below[partition] = group
        self._held.add(partition)
        return start

    def release(self, partitions: Iterable[int]) -> None:
        """Take no more records of the partitions; what the ledger has of them stays for their return."""
        self._held.difference_update(partitions)

    def take(self, record: Record) -> list[Output]:
        """Take one record through the stage; return the outputs that have to be sent.

        Raises HoleError when records before it are missing, ContractError when the process has to stop.
        """
        partition = record.partition
        if partition not in self._held:
            return []
        following = self._next[partition]
        if record.offset < following:
            return []
        if record.offset > following:
            raise HoleError(f"{self.topic}/{partition}: wanted offset {following}, got {record.offset}")
        self._touched.add(partition)
        began = time.perf_counter()
        outputs = run_step(
            self._stages[partition], self._ledger.state(self._name, partition), record, epoch=self._epoch
        )
        if self._watch is not None:
            self._watch.stage_took(self.stage, time.perf_counter() - began)
        self._next[partition] = following + 1
        return [] if record.offset < self._mute_below[partition] else outputs

    def commit(self) -> dict[int, int]:
        """Store what the steps since the last commit changed, with the offsets; return these by partition."""
        moved = {partition: self._next[partition] for partition in self._touched}
        for partition, following in moved.items():
            self._ledger.advance(self._name, self.topic, partition, following)
        self._ledger.commit()
        self._touched.clear()
        return moved

    def drop(self) -> None:
        """Undo the steps since the last commit: their records will come again."""
        self._ledger.rollback()
        for partition in self._touched:
            stored = self._ledger.next(self._name, self.topic, partition)
            self._next[partition] = max(stored, self._begin[partition])
            self._stages[partition].load(self._ledger.state(self._name, partition))
        self._touched.clear()


def worker_inputs(
    make: Callable[[], Iterable[Stage]],
    chosen: Iterable[str] | None,
    open_ledger: Callable[[], Ledger],
    *,
    epoch: str,
    watch: Watch | None = None,
) -> list[WorkerInput]:
    """Return what to do for each input of the chosen stages (all of them when None).

    Each has a ledger object of its own, so that the commit of one leaves alone what another has not committed yet.
    Raises SettingsError for a stage that is not there.
    """
    known = {stage.name: stage for stage in make()}
    names = list(known) if chosen is None else list(chosen)
    for name in names:
        if name not in known:
            raise SettingsError(f"no stage is called {name!r}", remedy=f"The stages are {', '.join(known)}.")
    found = [
        WorkerInput(_one(make, name), topic, open_ledger(), epoch=epoch, watch=watch)
        for name in known
        if name in names
        for topic in known[name].inputs
    ]
    topics = [each.topic for each in found]
    if len(set(topics)) != len(topics):
        raise ContractError("two stages take the same topic in one worker", place=", ".join(topics))
    return found


def _one(make: Callable[[], Iterable[Stage]], name: str) -> Callable[[], Stage]:
    return lambda: next(stage for stage in make() if stage.name == name)
