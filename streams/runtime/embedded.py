"""The embedded runtime: all stages in one process over one SQLite file. Owns batches and their commit, no decisions.

A batch is: read inputs, take each through all stages in memory, then write its outputs, the changed state and the
offsets in ONE transaction. `kill -9` at any moment leaves the last commit: nothing is lost, nothing is done twice.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Protocol, Self

from events.catalogue import AnyEvent
from events.errors import SettingsError
from events.instants import spell
from events.topics import Name
from streams.runtime.data_folder import folder_log
from streams.runtime.folder_lock import FolderLock
from streams.runtime.judges import load_judges
from streams.runtime.ledger import Ledger
from streams.runtime.live_policy import keep_policy, live_policy
from streams.runtime.sentence_models import load_sentence_model
from streams.runtime.sqlite_log import ONCE, Taken
from streams.settings import Settings
from streams.stages.guard import run_step
from streams.stages.protocol import KeyedState, Output, Record, Stage
from streams.stages.routing import Pipeline

_BATCH_BYTES = 32 * 1024 * 1024
"""A batch commits early once its outputs hold so many bytes: memory stays bounded whatever the items' size."""

_BATCH_SECONDS = 0.5
"""A batch commits early after so long: under a backlog statuses and alerts still come twice a second, and a stop waits
no longer. Where a batch is cut changes no output."""

_MOST_KEPT, _KEPT_BYTES = 512, 16 * 1024
"""How many received items, and of what size, are handed from `ingest` to the stages without reading them again."""

_POLL_SECONDS = 0.1
"""How often an idle runtime looks for what other processes appended; what its own process appends wakes it at once."""

_PATIENCE_SECONDS = 30.0
"""How long a process waits for the one that runs the stages while that does nothing."""

INTAKE: Name = "wire.items.raw"

Progress = Callable[[int, int], None]
"""Told after each batch: records taken since the start, records that wait."""


class Watch(Protocol):
    """What measures a runtime; streams.metrics.Metrics is one."""

    def stage_took(self, stage: str, seconds: float) -> None:
        """Take the time of one step."""

    def lag(self, reader: str, topic: str, records: int) -> None:
        """Take how many records of a topic a reader has not taken yet."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of the items of one delivery: taken, known already, or dead letters."""

    taken: int = 0
    repeated: int = 0
    dead: int = 0

    def __add__(self, other: "Ingested") -> "Ingested":
        return Ingested(self.taken + other.taken, self.repeated + other.repeated, self.dead + other.dead)


class _OvertakenError(Exception):
    """Another process wrote into a topic of the stages while a batch ran."""


class Embedded:
    """The stages over one folder.

    Any number of processes may open a folder, `ingest` into it and read its log; the stages run in the one that holds
    the folder's lock (`claim`). One thread runs the stages; `ingest` may be called from any.
    """

    def __init__(
        self, settings: Settings, *, chain: Callable[[], Sequence[Stage]] | None = None, watch: Watch | None = None
    ) -> None:
        self.settings = settings
        self.log = folder_log(settings)
        self.database = self.log.database
        self.ledger = Ledger(self.database)
        self.lock = FolderLock(settings.folder)
        self._chain = chain or self._default_chain
        self._watch = watch
        self._pipeline: Pipeline | None = None
        self._inputs: tuple[Name, ...] = ()
        self._starts: dict[Name, int] = {}
        self._takers: dict[Name, str] = {}
        self._ahead: deque[Record] = deque()
        self._made: dict[tuple[Name, int], AnyEvent] = {}
        """Events that this process appended, by topic and offset, until its own stages read them."""
        self._woken = threading.Event()

    # --- taking in ------------------------------------------------------------------------------------------------

    def ingest(
        self, raw: bytes, *, feed: str | None = None, name: str | None = None, received_at: str | None = None,
        position: str | None = None, first_line: int = 1,
    ) -> Ingested:  # fmt: skip
        """Append the items that these bytes hold, stamped with the time now unless `received_at` says another.

        Durable on return. The same delivery again is known by its ids and changes nothing; a long one is written in
        pieces, so one that was cut off is simply delivered again.
        """
        from streams.stages.receiving import receiving  # noqa: PLC0415 - parsers only where something is read

        found = Ingested()
        waiting: list[Output] = []
        size = 0
        for output in receiving(
            raw,
            feed=self.settings.feed if feed is None else feed,
            name=name,
            received_at=received_at or spell(datetime.now(UTC)),
            epoch=self.settings.epoch,
            position=position,
            first_line=first_line,
        ):
            waiting.append(output)
            size += len(output.value)
            if len(waiting) >= self.settings.batch or size > _BATCH_BYTES:
                found += self.append(waiting)
                waiting, size = [], 0
        return found + self.append(waiting)

    def append(self, outputs: Sequence[Output]) -> Ingested:
        """Append records of the topics that are written from outside (raw items, commands, dead letters)."""
        if not outputs:
            return Ingested()
        taken = self.log.take(outputs)
        self._keep_made(taken)
        self._woken.set()
        letters = {output.key for output in taken.written if output.topic == "dead.letters"}
        items = sum(output.topic != "dead.letters" for output in taken.written)
        return Ingested(items, len(taken.repeated), len(letters))

    # --- running --------------------------------------------------------------------------------------------------

    def claim(self, wait: float = 0.0) -> bool:
        """Become the process that runs the stages, and tell whether that worked within `wait` seconds."""
        return self.lock.take(wait)

    def load(self) -> None:
        """Load the stages and what they keep in memory now, not with the first batch; SettingsError if another runs."""
        self._ready()

    def run_until_idle(self, progress: Progress | None = None) -> int:
        """Take all that waits; return how many input records that were. Raises SettingsError if another runs."""
        done = 0
        while taken := self.run_batch():
            done += taken
            if progress is not None:
                progress(done, self.waiting())
        return done

    def run(self, stop: threading.Event, progress: Progress | None = None) -> int:
        """Take what waits and what comes until `stop` is set; return how many input records that were."""
        done = 0
        while not stop.is_set():
            self._woken.clear()
            taken = self.run_batch()
            if taken:
                done += taken
                if progress is not None:
                    progress(done, self.waiting())
            else:
                self._woken.wait(_POLL_SECONDS)
        return done

    def wait_for_others(self, progress: Progress | None = None, patience: float = _PATIENCE_SECONDS) -> bool:
        """Wait until the process that runs the stages has taken all that is in the log now; tell whether it has.

        Gives up when nothing moves for `patience` seconds.
        """
        wanted, began = self.log.end(INTAKE), self.ledger.next("intake", INTAKE)
        reached, moved_at = began, time.monotonic()
        while reached < wanted and time.monotonic() - moved_at < patience:
            time.sleep(_POLL_SECONDS)
            now = self.ledger.next("intake", INTAKE)
            if now > reached:
                reached, moved_at = now, time.monotonic()
                if progress is not None:
                    progress(reached - began, wanted - reached)
        return reached >= wanted

    def wake(self) -> None:
        """Make an idle `run` look at once: for new records, or for its stop."""
        self._woken.set()

    def run_batch(self) -> int:
        """Take up to a batch of records through all stages and commit; return how many were taken, 0 when idle."""
        taken: int | None = None
        while taken is None:
            pipeline = self._ready()
            try:
                taken = self._batch(pipeline)
            except BaseException:
                self._start_over()
                raise
            if taken is None:
                self._start_over()
        if self._watch is not None:
            self._watch.lag("stages", INTAKE, self.waiting())
        return taken

    def waiting(self) -> int:
        """Return how many records wait for the stages, as far as this process runs them."""
        return sum(self.log.end(topic) - start for topic, start in self._starts.items() if topic in self._inputs)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _default_chain(self) -> Sequence[Stage]:
        from streams.stages.pipeline import stages  # noqa: PLC0415 - only who runs the stages loads them

        policy = live_policy(self.settings, self.log)
        keep_policy(self.log.database.path.parent, policy)
        judges, model = load_judges(self.settings), load_sentence_model(self.settings.sentence_model)
        return stages(self.settings.epoch, policy, judges=judges, model=model)

    def _ready(self) -> Pipeline:
        if not self.claim():
            raise SettingsError(
                f"another process (pid {self.lock.holder()}) runs the stages in this folder",
                place=str(self.settings.folder),
                remedy="Stop it, or let it do the work: what is ingested here reaches it.",
            )
        if self._pipeline is None:
            chain = self._chain()
            self._inputs = tuple(chain[0].inputs)
            self._takers = {topic: stage.name for stage in chain for topic in stage.inputs}
            self._starts = {topic: self.ledger.next(stage, topic) for topic, stage in self._takers.items()}
            self._pipeline = Pipeline(
                chain,
                states={stage.name: self.ledger.state(stage.name) for stage in chain},
                ends=self.log.ends(),
                step=self._step,
            )
        return self._pipeline

    def _batch(self, pipeline: Pipeline) -> int | None:
        """Run one batch; None when another process wrote into a topic of the stages meanwhile: nothing is kept then."""
        pipeline.ends.update(self.log.ends())
        behind = [topic for topic in pipeline.inner if self._starts[topic] < pipeline.ends[topic]]
        if behind:
            # Somebody put records between two stages. They have offsets, so they precede all that is yet to come;
            # the last such topic first, for nothing flows back.
            records = deque(self.log.read(behind[-1], 0, self._starts[behind[-1]], self.settings.batch))
        else:
            records = self._next_inputs()
        outputs: list[Output] = []
        taken = size = 0
        until = time.monotonic() + _BATCH_SECONDS
        while records:
            record = records.popleft()
            found = pipeline.take(record)
            self._starts[record.topic] = record.offset + 1
            outputs += found
            taken += 1
            size += sum(len(output.value) for output in found)
            if size > _BATCH_BYTES or time.monotonic() > until:
                break
        if not taken:
            return 0
        for topic in pipeline.inner:
            if topic not in behind:
                self._starts[topic] = pipeline.ends[topic]
        return taken if self._commit(pipeline, outputs) else None

    def _next_inputs(self) -> deque[Record]:
        """Return the inputs that come next: what the batch before read and did not take, else what is in the log.

        Whatever is appended meanwhile comes after what was read, in every topic and in the order of the commits.
        """
        if not self._ahead:
            starts = {topic: self._starts[topic] for topic in self._inputs}
            self._ahead = deque(self.log.read_in_order(starts, self.settings.batch))
            for record in self._ahead:
                record.event = self._made.pop((record.topic, record.offset), None)
        return self._ahead

    def _keep_made(self, taken: Taken) -> None:
        """Keep what was appended just now for the stages of this process, should they run here and come to it soon."""
        if self._pipeline is None or len(self._made) + len(taken.written) > _MOST_KEPT:
            self._made.clear()  # nobody reads them here, or by far not yet
            return
        ends = dict(taken.ends)
        for output in reversed(taken.written):
            ends[output.topic] -= 1
            if output.event is not None and len(output.value) <= _KEPT_BYTES:
                self._made[output.topic, ends[output.topic]] = output.event

    def _commit(self, pipeline: Pipeline, outputs: Sequence[Output]) -> bool:
        """Write outputs, state and offsets; tell whether the topics ended where the batch took them to end."""
        for topic, start in self._starts.items():
            self.ledger.advance(self._takers[topic], topic, 0, start)
        try:
            with self.database.write() as connection:
                _match(self.log.write(connection, outputs).ends, pipeline.ends)
                self.ledger.flush(connection)
        except _OvertakenError:
            return False
        self.ledger.settle()
        return True

    def _start_over(self) -> None:
        """Forget what was not committed; the next batch begins at the last commit."""
        self._pipeline = None
        self._ahead.clear()
        self.ledger.rollback()

    def _step(self, stage: Stage, state: KeyedState, record: Record) -> list[Output]:
        began = time.perf_counter()
        outputs = run_step(stage, state, record, epoch=self.settings.epoch)
        if self._watch is not None:
            self._watch.stage_took(stage.name, time.perf_counter() - began)
        return outputs

    def close(self) -> None:
        """Let go of the folder and its files."""
        self.lock.release()
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _match(written: Mapping[Name, int], expected: Mapping[Name, int]) -> None:
    """Raise when a topic that only the stages write does not end where they took it to end."""
    if any(topic not in ONCE and end != expected[topic] for topic, end in written.items()):
        raise _OvertakenError
