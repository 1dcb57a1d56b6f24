"""A Kafka for a test session, and workers as processes of their own that are always ended. Owns no test."""

import importlib.util
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Self

import pytest

from streams.ops import topics
from streams.runtime.worker import LEDGER_FILE, worker_folder
from streams.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 150.0
"""Seconds that a test waits for something that has to happen: the machine may be shared and slow."""
TINY = "tests.kafka_support.tiny_stages:stages"
REAL = "streams.stages.pipeline:stages"


def cluster_module() -> ModuleType:
    """Load deploy/kafka-local/cluster.py, which is a script outside the packages."""
    name = "kafka_local_cluster"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "deploy" / "kafka-local" / "cluster.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One node on free ports, for all tests of the session; it ends with the session, however that ends."""
    cluster = cluster_module().Cluster(tmp_path_factory.mktemp("kafka"), tied=True)
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture
def own_kafka(tmp_path: Path) -> Iterator[Any]:
    """One node that a test may kill."""
    cluster = cluster_module().Cluster(tmp_path / "own-kafka", tied=True)
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture
def three_kafkas(tmp_path: Path) -> Iterator[Any]:
    """Three nodes that a test may kill, one at a time."""
    cluster = cluster_module().Cluster(tmp_path / "three-kafkas", tied=True)
    cluster.start(3)
    try:
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture
def deployment(kafka: Any, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[..., Settings]:
    """Return a function that makes settings with topics of the test's own; they are on the broker already."""
    number = 0

    def make(partitions: int = 4, on: Any = None, **more: Any) -> Settings:
        nonlocal number
        number += 1
        prefix = f"t{os.getpid()}-{abs(hash(request.node.nodeid)) % 10**8}-{number}"
        settings = Settings(
            broker=(on or kafka).bootstrap,
            prefix=prefix,
            partitions=partitions,
            folder=tmp_path / f"folder-{number}",
            metrics_port=0,
            **more,
        )
        topics.apply(settings)
        return settings

    return make


def ledger_file(settings: Settings) -> Path:
    """Return the file of a worker's ledger."""
    return worker_folder(settings) / LEDGER_FILE


def until(what: str, true: Callable[[], bool], seconds: float = PATIENCE, every: float = 0.1) -> None:
    """Wait until it is true; fail the test when it never becomes so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            pytest.fail(f"{what}: not within {seconds:.0f} s")
        time.sleep(every)


class Worker:
    """`onrecord worker` as a process: the supervisor and its child. Ended for sure when the block is left."""

    def __init__(self, settings: Settings, *, factory: str = TINY, stages: list[str] | None = None) -> None:
        self.settings = settings
        self._log = settings.folder / f"{settings.worker}.log"
        self._command = [
            sys.executable,
            "-m",
            "tests.kafka_support.one_worker",
            settings.model_dump_json(),
            factory,
            ",".join(stages or []),
        ]
        self._parent: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def start(self) -> None:
        """Start the supervisor."""
        self.settings.folder.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as out:
            self._parent = subprocess.Popen(self._command, cwd=ROOT, stdout=out, stderr=out)

    @property
    def log(self) -> str:
        """What the worker has said."""
        return self._log.read_text(errors="replace")

    @property
    def code(self) -> int | None:
        """The supervisor's exit status, None while it runs."""
        assert self._parent is not None
        return self._parent.poll()

    def child(self) -> int | None:
        """Return the child's pid, None between two of them."""
        assert self._parent is not None
        try:
            told = Path(f"/proc/{self._parent.pid}/task/{self._parent.pid}/children").read_text()
        except OSError:
            return None
        return int(told.split()[0]) if told.split() else None

    def kill_child(self) -> bool:
        """End the child at once (SIGKILL); tell whether there was one."""
        pid = self.child()
        if pid is None:
            return False
        os.kill(pid, signal.SIGKILL)
        return True

    def is_reading(self) -> bool:
        """Tell whether the worker has ever got partitions."""
        return "reading from" in self.log

    def stop(self) -> int:
        """Ask the worker to stop (SIGTERM) and return its exit status."""
        assert self._parent is not None
        self._parent.terminate()
        return self._parent.wait(timeout=PATIENCE)

    def kill(self) -> None:
        """End the supervisor at once (SIGKILL); its child follows by itself."""
        assert self._parent is not None
        self._parent.kill()
        self._parent.wait()

    def end(self) -> None:
        """Make sure that nothing of the worker is left."""
        if self._parent is None or self._parent.poll() is not None:
            return
        self._parent.terminate()
        try:
            self._parent.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.kill_child()
            self.kill()
