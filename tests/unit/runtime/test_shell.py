"""The order of a worker's batch: send, store, commit; and what makes it leave. No broker needed."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

import orjson
import pytest
from aiokafka.errors import KafkaTimeoutError
from faust.types import TP

from events.errors import ContractError
from streams.runtime import agents
from streams.runtime.agents import EXIT_AGAIN, EXIT_CONTRACT, EXIT_SETTINGS, Plan, Shell
from streams.runtime.ledger import Ledger
from streams.runtime.worker_inputs import WorkerInput
from streams.stages.protocol import Output
from tests.kafka_support.tiny_stages import Counting, stages

RAW = TP("p.wire.items.raw.v1", 0)


class LeftError(BaseException):
    """Stands for the end of the process."""


class Sending:
    """A producer that notes what it was given, and fails when told to."""

    def __init__(self, ledger: Ledger) -> None:
        self.sent: list[Output] = []
        self.fails = False
        self.stored_when_sending: list[int] = []
        self._ledger = ledger
        self.meanwhile: Any = None

    async def send(self, outputs: Sequence[Output]) -> None:
        """Take the outputs."""
        await asyncio.sleep(0)
        if self.fails:
            raise KafkaTimeoutError
        self.sent += outputs
        self.stored_when_sending.append(self._ledger.next("first", "wire.items.raw", 0))
        if self.meanwhile is not None:
            self.meanwhile()


class Committing:
    """A consumer that notes what was committed."""

    def __init__(self) -> None:
        self.told: list[dict[TP, int]] = []

    async def commit_taken(self, offsets: Mapping[TP, int]) -> None:
        """Take the offsets."""
        self.told.append(dict(offsets))


class Bench:
    """A shell over one input, with its neighbours replaced."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger.at(folder / "ledger.db", "normal")
        self.taken = WorkerInput(self._stage, "wire.items.raw", self.ledger, epoch="1")
        self.shell = Shell(Plan("g", "w", "nowhere:1", "p", folder, 100, 0.01), [self.taken])
        self.sending = Sending(self.ledger)
        self.committing = Committing()
        self.shell.producer = self.sending  # type: ignore[assignment]
        self.shell.consumer = lambda: self.committing  # type: ignore[assignment,return-value]
        self.breaks: Exception | None = None

    def _stage(self) -> Counting:
        bench = self

        class Breaking(Counting):
            def step(self, state: Any, record: Any) -> list[Output]:
                if bench.breaks is not None:
                    raise bench.breaks
                return super().step(state, record)

        return Breaking("first", ("wire.items.raw",), ("wire.mentions",), "1")

    def assign(self, group: int = 0, end: int = 100) -> int:
        """Give the partition to the worker."""
        return self.shell.assigned({RAW: group}, {RAW: 0}, {RAW: end})[RAW]

    def run(self, *batches: Sequence[int]) -> None:
        """Let the agent take batches of offsets."""

        async def work() -> None:
            await self.shell.run(self.taken, Stream(batches))
            await self.shell.settled(1.0)

        asyncio.run(work())


class Stream:
    """A stream that yields given batches."""

    def __init__(self, batches: Sequence[Sequence[int]]) -> None:
        self._batches = batches

    async def noack_take(self, _most: int, *, within: float) -> AsyncIterator[list[Any]]:  # noqa: ARG002 - Faust's
        """Yield the batches as Faust does: events with their messages."""
        for batch in self._batches:
            yield [
                SimpleNamespace(
                    message=SimpleNamespace(
                        partition=0, offset=at, key=b"k", value=orjson.dumps({"id": f"id{at}", "key": "k"})
                    )
                )
                for at in batch
            ]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """Return a shell whose leaving is an exception with the status."""

    def leave(code: int, message: str, *args: object) -> NoReturn:
        raise LeftError(code, message % args)

    monkeypatch.setattr(agents, "leave", leave)
    made = Bench(tmp_path)
    yield made
    made.ledger.close()


def test_a_batch_is_sent_then_stored_then_committed(bench: Bench) -> None:
    """Outputs are safe before the ledger moves, and the group gets the ledger's offset."""
    bench.assign()
    bench.run([0, 1, 2], [3])
    assert len(bench.sending.sent) == 4
    assert bench.sending.stored_when_sending == [0, 3]
    assert bench.ledger.next("first", "wire.items.raw", 0) == 4
    assert bench.committing.told[-1] == {RAW: 4}


def test_a_failed_send_leaves_and_stores_nothing(bench: Bench) -> None:
    """The process ends; the next one takes the same records again."""
    bench.assign()
    bench.sending.fails = True
    with pytest.raises(LeftError) as left:
        bench.run([0, 1])
    assert left.value.args[0] == EXIT_AGAIN
    with Ledger.at(bench.ledger.database.path, "normal") as found:
        assert found.next("first", "wire.items.raw", 0) == 0
    assert bench.committing.told == []


def test_a_hole_leaves(bench: Bench) -> None:
    """Records that Faust left out come again after a fresh start only."""
    bench.assign()
    with pytest.raises(LeftError, match="wanted offset 1, got 2") as left:
        bench.run([0], [2])
    assert left.value.args[0] == EXIT_AGAIN


def test_a_broken_contract_leaves_for_good(bench: Bench) -> None:
    """Our own bug must not be tried again and again."""
    bench.assign()
    bench.breaks = ContractError("a bug")
    with pytest.raises(LeftError, match="a bug") as left:
        bench.run([0])
    assert left.value.args[0] == EXIT_CONTRACT


def test_a_ledger_of_another_log_leaves_for_good(bench: Bench) -> None:
    """It would skip records; the settings have to be mended."""
    bench.assign()
    bench.run([0, 1, 2])
    with pytest.raises(LeftError, match="belongs to another log") as left:
        bench.assign(end=1)
    assert left.value.args[0] == EXIT_SETTINGS


def test_a_batch_whose_partition_moved_before_it_was_sent_is_dropped(bench: Bench) -> None:
    """Another worker does it now: nothing is sent, stored or committed here."""
    bench.assign()
    taken = bench.taken.take

    def take_and_lose(record: Any) -> list[Output]:
        found = taken(record)
        if record.offset == 1:
            bench.shell.revoked([RAW])
        return found

    bench.taken.take = take_and_lose  # type: ignore[method-assign]
    bench.run([0, 1, 2])
    assert bench.sending.sent == []
    assert bench.ledger.next("first", "wire.items.raw", 0) == 0
    bench.taken.take = taken  # type: ignore[method-assign]
    assert bench.assign() == 0
    bench.run([0, 1, 2])
    assert len(bench.sending.sent) == 3


def test_a_rebalance_while_a_batch_is_being_sent_takes_it_once(bench: Bench) -> None:
    """The batch is stored when its outputs are safe; what the broker sends again after the seek is left out."""
    bench.assign()
    starts: list[int] = []

    def rebalance() -> None:
        bench.shell.revoked([RAW])
        starts.append(bench.assign(group=0))
        bench.sending.meanwhile = None

    bench.sending.meanwhile = rebalance
    bench.run([0, 1], [0, 1, 2])
    assert starts == [0]
    assert len(bench.sending.sent) == 3
    assert bench.ledger.next("first", "wire.items.raw", 0) == 3


def test_large_batches_are_sent_in_pieces(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory stays bounded whatever the outputs' size."""
    monkeypatch.setattr(agents, "_BATCH_BYTES", 100)
    bench.assign()
    bench.run(range(6))
    assert len(bench.sending.stored_when_sending) > 2
    assert bench.ledger.next("first", "wire.items.raw", 0) == 6


def test_a_partition_without_progress_is_noticed(bench: Bench) -> None:
    """Records wait, none is under way and the offset stands still: after a minute that is a loss of Faust's."""
    assert not bench.shell._stuck(RAW, 5, idle=False, now=0.0)
    assert not bench.shell._stuck(RAW, 5, idle=False, now=59.0)
    assert bench.shell._stuck(RAW, 5, idle=False, now=61.0)
    assert not bench.shell._stuck(RAW, 6, idle=False, now=62.0)
    assert not bench.shell._stuck(RAW, 6, idle=True, now=200.0)
    assert not bench.shell._stuck(RAW, 6, idle=False, now=259.0)


def test_the_stages_of_the_tiny_chain_are_what_the_tests_take_them_for() -> None:
    """The chain has two inputs at its head and one topic between each two stages."""
    assert [stage.inputs for stage in stages("1")] == [
        ("wire.items.raw", "desk.commands"),
        ("wire.mentions",),
        ("story.events",),
    ]


def test_an_agent_that_is_stopped_while_it_sends_leaves_no_batch_half_done(bench: Bench) -> None:
    """What the broker has is stored before the worker ends: the next one repeats nothing."""
    bench.assign()

    async def work() -> None:
        agent = asyncio.create_task(bench.shell.run(bench.taken, Stream([[0, 1, 2]])))
        bench.sending.meanwhile = agent.cancel
        with pytest.raises(asyncio.CancelledError):
            await agent
        await bench.shell.stored(1.0)
        await bench.shell.settled(1.0)

    asyncio.run(work())
    assert len(bench.sending.sent) == 3
    assert bench.ledger.next("first", "wire.items.raw", 0) == 3
    assert bench.committing.told == [{RAW: 3}]
