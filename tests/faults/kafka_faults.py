"""Faults against workers on a real broker: kill -9, a second worker coming and going, a broker that dies.

Owns the rounds; what is checked afterwards is the chain's affair.
"""

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import httpx

from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output, Stage
from tests.kafka_support.local_kafka import PATIENCE, Worker, ledger_file, until
from tests.kafka_support.refolding import drained
from tests.sources_support.processes import free_port

MOST_SECONDS = 240.0
LONGEST_LIFE = 9.0
"""Seconds; a child needs two to three until it reads, so some kills hit it before it does."""


@dataclass(frozen=True)
class Chain:
    """The stages under test, where a worker finds them, and the records that go in."""

    factory: str
    make: Callable[[], Iterable[Stage]]
    feed: Sequence[Output]


class Feeding:
    """Appends a feed in small pieces from a thread of its own, for as long as faults happen."""

    def __init__(self, log: KafkaLog, feed: Sequence[Output], *, piece: int = 20, pause: float = 0.05) -> None:
        self._log = log
        self._feed = feed
        self._piece = piece
        self._pause = pause
        self._thread = threading.Thread(target=self._run, daemon=True, name="feeding")
        self.failed: Exception | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        if self.failed is not None:
            raise self.failed

    @property
    def playing(self) -> bool:
        """Tell whether there is more to come."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            for first in range(0, len(self._feed), self._piece):
                self._log.append(self._feed[first : first + self._piece])
                time.sleep(self._pause)
        except Exception as error:  # noqa: BLE001 - told by the test's own thread
            self.failed = error


def crash(settings: Settings, chain: Chain, rounds: int, draw: random.Random) -> int:
    """Kill the worker's child at random moments while the feed plays; return how many kills hit one."""
    kills = 0
    with KafkaLog(settings) as log, Worker(settings, factory=chain.factory) as worker:
        until("the worker reads", worker.is_reading)
        # The feed lasts as long as the kills do: each life gets a piece of it.
        pieces = [chain.feed[at::rounds] for at in range(rounds)] if rounds else [chain.feed]
        for piece in pieces:
            with Feeding(log, piece):
                until("a child runs", lambda: worker.child() is not None)
                time.sleep(draw.uniform(0.0, LONGEST_LIFE))
                until("the kill hits one", worker.kill_child)
                kills += 1
        until("all is taken", lambda: drained(log, chain.make, [ledger_file(settings)]), MOST_SECONDS, every=0.5)
        assert worker.stop() == 0
    return kills


def come_and_go(settings: Settings, chain: Chain, rounds: int) -> Settings:
    """Let a second worker join and leave while the feed plays; return the second one's settings."""
    second = settings.model_copy(update={"worker": "second"})
    with KafkaLog(settings) as log, Worker(settings, factory=chain.factory) as first:
        until("the first worker reads", first.is_reading)
        for at in range(rounds):
            with Feeding(log, chain.feed[at::rounds]), Worker(second, factory=chain.factory) as guest:
                before = guest.log.count("reading from")
                until("the second worker gets partitions", lambda: guest.log.count("reading from") > before)  # noqa: B023
                time.sleep(2.0)
                assert guest.stop() == 0
        ledgers = [ledger_file(settings), ledger_file(second)]
        until("all is taken", lambda: drained(log, chain.make, ledgers), MOST_SECONDS, every=0.5)
        assert first.stop() == 0
    return second


def broker_dies(settings: Settings, chain: Chain, cluster: Any, rounds: int) -> None:
    """Kill a node under a working worker, each in turn, and start it again."""
    with KafkaLog(settings) as log, Worker(settings, factory=chain.factory) as worker:
        until("the worker reads", worker.is_reading)
        for at in range(rounds):
            with Feeding(log, chain.feed[at::rounds]):
                time.sleep(1.5)
                node = cluster.nodes[at % len(cluster.nodes)].id
                cluster.kill_node(node)
                time.sleep(1.0)
                cluster.start_node(node)
        until("all is taken", lambda: drained(log, chain.make, [ledger_file(settings)]), MOST_SECONDS, every=0.5)
        assert worker.stop() == 0


def end_without_broker(settings: Settings, cluster: Any, factory: str) -> tuple[float, float]:
    """Kill the only node under a worker and a desk, and ask both to stop; return the seconds that each took."""
    settings = settings.model_copy(update={"worker": "last"})  # with a log of its own, which tells when it reads
    port = free_port()
    where = ["--broker", cluster.bootstrap, "--prefix", settings.prefix, "--folder", str(settings.folder / "desk")]
    command = [str(Path(sys.executable).with_name("onrecord")), "desk", *where, "--port", str(port)]
    said = settings.folder / "desk.log"
    with (
        Worker(settings, factory=factory) as worker,
        said.open("wb") as out,
        subprocess.Popen(command, stdout=out, stderr=out) as desk,
    ):
        try:
            until("the worker reads", worker.is_reading)
            until("the desk is ready", lambda: _ready(port))
            cluster.kill_node(cluster.nodes[0].id)
            time.sleep(2.0)
            began = time.monotonic()
            assert worker.stop() == 0
            between = time.monotonic()
            assert "ending without it" in worker.log
            assert "is killed" not in worker.log
            desk.terminate()
            assert desk.wait(PATIENCE) == 0, said.read_text("utf-8", "replace")
            assert "does not end" not in said.read_text("utf-8", "replace")
            return between - began, time.monotonic() - between
        finally:
            desk.kill()


def _ready(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == httpx.codes.OK
    except httpx.TransportError:
        return False
