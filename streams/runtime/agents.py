"""The Faust app of a worker: one agent for each input of its stages. Owns the order of a batch, and leaving.

A batch: steps, outputs acknowledged by all replicas, one ledger transaction, then the ledger's offsets to the group.
Whatever goes wrong, the process leaves at once and the supervisor starts it again: nothing was acknowledged to Faust,
so the broker has everything that the ledger has not.
"""

import asyncio
import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, cast

import faust
from faust.types import TP, AppT

from events.errors import ContractError, SettingsError
from events.topics import TOPICS
from streams.broker import wait_for_broker
from streams.runtime.acked_producer import AckedProducer
from streams.runtime.faust_driver import LedgerConsumer, SilentMonitor
from streams.runtime.worker_inputs import HoleError, Watch, WorkerInput
from streams.stages.protocol import Output, Record

_LOG = logging.getLogger(__name__)

FAUST_FOLDER = "faust"
"""Faust's own folder beside the ledger; it keeps nothing of worth there."""

EXIT_SETTINGS = 2
EXIT_CONTRACT = 70
EXIT_AGAIN = 75
"""Leave and come back: the supervisor starts the worker again."""

SESSION_SECONDS = 6
HEARTBEAT_SECONDS = 1.5
STUCK_SECONDS = 60.0
"""A partition with records waiting and no progress for so long: Faust has lost them, a fresh start brings them."""

_BREATH_SECONDS = 0.05
"""How long steps may run before other agents and the heartbeat get their turn."""
_BATCH_BYTES = 16 * 1024 * 1024
_LOOK_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What an app needs of the settings. `name` is the worker's static member id in the group."""

    group: str
    name: str
    broker: str
    prefix: str
    folder: Path
    batch: int
    batch_wait: float


def leave(code: int, message: str, *args: object) -> NoReturn:
    """End the process now, without letting Faust commit or flush anything."""
    _LOG.critical(message, *args, exc_info=sys.exc_info()[0] is not None)
    logging.shutdown()
    os._exit(code)


class Shell:
    """What the agents of a worker share: inputs, producer, the offsets to commit, and the generation of the group."""

    def __init__(self, plan: Plan, inputs: Sequence[WorkerInput], watch: Watch | None = None) -> None:
        self.plan = plan
        self.inputs = {TOPICS[each.topic].physical(plan.prefix): each for each in inputs}
        self.producer = AckedProducer(plan.broker, plan.prefix, plan.name)
        self._watch = watch
        self._generation = 0
        self._uncommitted: dict[TP, int] = {}
        self._finishing: set[asyncio.Task[None]] = set()
        self._committing: asyncio.Task[None] | None = None
        self._progress: dict[TP, tuple[int, float]] = {}
        self.consumer: Callable[[], LedgerConsumer]

    # --- where reading begins (faust_driver.Desk) -----------------------------------------------------------------

    def assigned(self, group: Mapping[TP, int], begins: Mapping[TP, int], ends: Mapping[TP, int]) -> dict[TP, int]:
        """Take these partitions and return the offset to begin at in each."""
        self._generation += 1
        try:
            starts = {
                place: self.inputs[place.topic].hold(place.partition, group=mark, begin=begins[place], end=ends[place])
                for place, mark in group.items()
            }
        except SettingsError as error:
            leave(EXIT_SETTINGS, "%s", error)
        except Exception:  # noqa: BLE001 - Faust would only log it, and go on without the partition
            leave(EXIT_AGAIN, "the partitions %s cannot be taken over", sorted(group))
        _LOG.info("reading from %s", {f"{place.topic}/{place.partition}": at for place, at in sorted(starts.items())})
        return starts

    def revoked(self, places: Iterable[TP]) -> None:
        """Let these partitions go: a batch under way is dropped before it is sent."""
        self._generation += 1
        for place in places:
            self.inputs[place.topic].release([place.partition])

    # --- a batch ----------------------------------------------------------------------------------------------------

    async def run(self, taken: WorkerInput, stream: Any) -> None:
        """Take batch after batch of the input's topic, for as long as the worker lives."""
        async for batch in stream.noack_take(self.plan.batch, within=self.plan.batch_wait):
            try:
                await self.take(taken, [event.message for event in batch])
            except HoleError as error:
                leave(EXIT_AGAIN, "records were left out, starting again: %s", error)
            except ContractError as error:
                leave(EXIT_CONTRACT, "%s", error)
            except asyncio.CancelledError:
                raise
            except Exception as error:  # noqa: BLE001 - an agent that raises would lose its records (docs/decisions)
                leave(EXIT_AGAIN, "a batch of %s failed, starting again: %r", taken.topic, error)

    async def take(self, taken: WorkerInput, messages: Sequence[Any]) -> None:
        """Take one batch: all of it is sent and stored, or dropped when the partitions have moved meanwhile."""
        generation = self._generation
        outputs: list[Output] = []
        size = 0
        breath = time.monotonic()
        for message in messages:
            record = Record(taken.topic, message.partition, message.offset, message.key, message.value or b"")
            found = taken.take(record)
            outputs += found
            size += sum(len(output.value) for output in found)
            if size > _BATCH_BYTES:
                await self._finished(taken, outputs, generation)
                outputs, size = [], 0
            if time.monotonic() - breath > _BREATH_SECONDS:
                await asyncio.sleep(0)
                breath = time.monotonic()
        await self._finished(taken, outputs, generation)

    async def _finished(self, taken: WorkerInput, outputs: Sequence[Output], generation: int) -> None:
        """Send and store; who is stopped in the middle does not tear apart what was sent from what is stored."""
        task = asyncio.create_task(self._finish(taken, outputs, generation))
        self._finishing.add(task)
        task.add_done_callback(self._finishing.discard)
        await asyncio.shield(task)

    async def _finish(self, taken: WorkerInput, outputs: Sequence[Output], generation: int) -> None:
        if generation != self._generation:
            taken.drop()
            return
        if not taken.busy:
            return
        await self.producer.send(outputs)
        topic = TOPICS[taken.topic].physical(self.plan.prefix)
        for partition, following in taken.commit().items():
            self._uncommitted[TP(topic, partition)] = following
        if self._committing is None or self._committing.done():
            self._committing = asyncio.create_task(self._commit())

    async def _commit(self) -> None:
        """Commit what was stored, one request after the other; agents do not wait for it."""
        while self._uncommitted:
            offsets, self._uncommitted = self._uncommitted, {}
            await self.consumer().commit_taken(offsets)

    async def stored(self, seconds: float) -> None:
        """Wait until what is being sent is stored, at most so long."""
        if self._finishing:
            await asyncio.wait(list(self._finishing), timeout=seconds)

    async def settled(self, seconds: float) -> None:
        """Wait until the stored offsets are committed, at most so long."""
        if self._committing is not None:
            await asyncio.wait([self._committing], timeout=seconds)

    # --- watching ---------------------------------------------------------------------------------------------------

    async def look(self) -> None:
        """Tell the lag of each topic, and leave when a partition is stuck."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            now = time.monotonic()
            for topic, taken in self.inputs.items():
                waiting = 0
                for partition in taken.held:
                    place = TP(topic, partition)
                    following = taken.next(partition)
                    lag = self.consumer().lag(place, following) or 0
                    waiting += lag
                    if self._stuck(place, following, idle=lag == 0 or taken.busy, now=now):
                        leave(EXIT_AGAIN, "%s/%d stands at %d, %d records wait", topic, partition, following, lag)
                if self._watch is not None:
                    self._watch.lag(taken.stage, taken.topic, waiting)

    def _stuck(self, place: TP, following: int, *, idle: bool, now: float) -> bool:
        before, since = self._progress.get(place, (-1, now))
        if idle or before != following:
            self._progress[place] = (following, now)
            return False
        return now - since > STUCK_SECONDS


class WorkerApp(faust.App):
    """A Faust app that brings the shell's producer up before its consumer, and down after it."""

    shell: Shell

    async def on_first_start(self) -> None:
        """Connect the producer; a failure ends the process."""
        await super().on_first_start()
        try:
            await self.shell.producer.start()
        except Exception as error:  # noqa: BLE001 - Faust would only log it
            leave(EXIT_AGAIN, "the producer does not start: %r", error)
        self.add_future(self.shell.look())

    async def on_stop(self) -> None:
        """Commit what is stored before the consumer leaves; without a broker there is nobody to take leave of."""
        await self.shell.settled(seconds=3.0)
        if await asyncio.to_thread(_is_gone, self.shell.plan.broker):
            # As safe as a kill: what the ledger has is on the disk, what it has not is the broker's.
            leave(EXIT_AGAIN, "no broker answers: ending without it")
        await super().on_stop()

    async def on_shutdown(self) -> None:
        """Let the producer go last, once the batch is stored in whose middle its agent was stopped."""
        await super().on_shutdown()
        await self.shell.stored(seconds=3.0)
        await self.shell.producer.stop()


def _is_gone(broker: str) -> bool:
    try:
        wait_for_broker(broker, 0.0)
    except SettingsError:
        return True
    return False


def build(plan: Plan, inputs: Sequence[WorkerInput], watch: Watch | None = None) -> WorkerApp:
    """Return the app: an agent for each input, no tables, no web server, no commits of Faust's own."""
    app = WorkerApp(
        plan.group,
        broker=[f"kafka://{server}" for server in plan.broker.split(",")],
        datadir=str(plan.folder / FAUST_FOLDER),
        autodiscover=False,
        web_enabled=False,
        worker_redirect_stdouts=False,
        Monitor=SilentMonitor,
        topic_allow_declare=False,
        topic_disable_leader=True,
        table_standby_replicas=0,
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=plan.name,
        broker_session_timeout=SESSION_SECONDS,
        broker_heartbeat_interval=HEARTBEAT_SECONDS,
        broker_max_poll_records=plan.batch,
        stream_wait_empty=False,
        stream_buffer_maxsize=4 * plan.batch,
    )
    shell = Shell(plan, inputs, watch)
    app.shell = shell
    shell.consumer = lambda: cast("LedgerConsumer", app.consumer)
    _drive(app, shell)
    for physical, taken in shell.inputs.items():
        topic = app.topic(physical, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw")
        app.agent(topic, name=f"{taken.stage}-{taken.topic}")(_agent(shell, taken))
    return app


def _drive(app: AppT, shell: Shell) -> None:
    class Driven(LedgerConsumer):
        """The consumer of this app."""

        desk = shell

    cast("Any", app.transport).Consumer = Driven


def _agent(shell: Shell, taken: WorkerInput) -> Callable[[Any], Any]:
    async def agent(stream: Any) -> None:
        await shell.run(taken, stream)

    agent.__name__ = f"{taken.stage}_{taken.topic}".replace(".", "_")
    return agent
