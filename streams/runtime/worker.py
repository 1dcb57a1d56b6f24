"""`onrecord worker`: a parent that starts its child, the Faust app, whenever it has left. Owns back-off and signals.

The child may end itself at any moment when that is the safe thing (a hole in its offsets, a send that failed). The
parent holds the worker's name, so that no second one with it starts on this machine, and passes SIGTERM on.
"""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import orjson

from events.errors import SettingsError
from events.topics import sized
from streams.runtime.folder_lock import FolderLock
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings

_LOG = logging.getLogger(__name__)

LEDGER_FILE = "ledger.db"

CHILD = "streams.runtime.worker_child"
STAGES = "streams.stages.pipeline:stages"
"""Where the child finds the function that makes the stages, called with the epoch."""

EXIT_SETTINGS = 2
EXIT_CONTRACT = 70
"""A bug of ours, found before it wrote what is wrong: starting again would find it again, so the parent ends too."""

FIRST_WAIT = 0.2
LONGEST_WAIT = 10.0
STEADY_SECONDS = 5.0
"""A child that lived so long took part in the group: the next wait is the first one again."""
STOP_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class ChildPlan:
    """What the child is told, as one line of JSON on its standard input."""

    settings: Settings
    stages: tuple[str, ...] | None
    factory: str

    def line(self) -> bytes:
        """Spell the plan."""
        return orjson.dumps(
            {
                "settings": self.settings.model_dump(mode="json"),
                "stages": self.stages,
                "factory": self.factory,
                "log": logging.getLogger().getEffectiveLevel(),
            }
        )


def worker_folder(settings: Settings) -> Path:
    """Return the folder of this worker's ledger."""
    return settings.folder / "workers" / settings.worker


def run_worker(settings: Settings, stages: Sequence[str] | None = None, *, factory: str = STAGES) -> int:
    """Run a worker until SIGTERM or SIGINT and return the exit status; to be called in the main thread.

    Raises SettingsError when there is no broker, a topic is missing, a stage is unknown or the name is in use here.
    """
    check_topics(settings)
    folder = worker_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    lock = FolderLock(folder)
    if not lock.take():
        raise SettingsError(
            f"a worker named {settings.worker!r} runs here already (pid {lock.holder()})",
            place=str(folder),
            remedy="Give each worker of a deployment a name of its own: --worker or ONRECORD_WORKER.",
        )
    try:
        return Supervisor(ChildPlan(settings, None if stages is None else tuple(stages), factory)).run()
    finally:
        lock.release()


def check_topics(settings: Settings) -> None:
    """Raise SettingsError unless every topic is there with the partitions that the settings say.

    A worker whose output topic is missing would stall without a word.
    """
    with KafkaLog(settings) as log:
        for name, row in sized(settings.partitions).items():
            found = log.partitions(name)
            if found != row.partitions:
                raise SettingsError(
                    f"the topic {row.physical(settings.prefix)} has {found} partitions, wanted {row.partitions}",
                    place=settings.broker or "",
                    remedy="Set `partitions` to what the broker has; `onrecord topics drift` tells more.",
                )


class Supervisor:
    """Starts the child, waits for its end, and starts it again after a growing wait."""

    def __init__(self, plan: ChildPlan, command: Sequence[str] = (sys.executable, "-m", CHILD)) -> None:
        self._plan = plan
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()

    def run(self) -> int:
        """Keep a child running until a signal says stop; return the exit status."""
        before = {sign: signal.signal(sign, self._stop) for sign in (signal.SIGTERM, signal.SIGINT)}
        try:
            return self._keep_running()
        finally:
            for sign, handler in before.items():
                signal.signal(sign, handler)

    def _keep_running(self) -> int:
        wait = FIRST_WAIT
        while not self._stopping.is_set():
            began = time.monotonic()
            code = self._run_child()
            if self._stopping.is_set():
                return 0
            if code in (EXIT_SETTINGS, EXIT_CONTRACT):
                return code
            if time.monotonic() - began > STEADY_SECONDS:
                wait = FIRST_WAIT
            _LOG.warning("the worker's child ended with %d; starting it again in %.1f s", code, wait)
            self._stopping.wait(wait)
            wait = min(2 * wait, LONGEST_WAIT)
        return 0

    def _run_child(self) -> int:
        with subprocess.Popen(  # noqa: S603 - our own interpreter and module
            self._command,
            stdin=subprocess.PIPE,
            bufsize=0,  # nothing is left to flush at the end for a child that has gone already
            start_new_session=True,  # Ctrl-C reaches the parent alone, which passes it on once
        ) as child:
            self._child = child
            # The pipe stays open: its end tells the child that the parent is gone.
            if child.stdin is None:
                raise AssertionError("the child has no standard input")
            try:
                child.stdin.write(self._plan.line() + b"\n")
            except BrokenPipeError:
                _LOG.warning("the worker's child did not listen")
            if self._stopping.is_set():
                child.terminate()
            return self._wait(child)

    def _wait(self, child: "subprocess.Popen[bytes]") -> int:
        until: float | None = None
        while True:
            try:
                return child.wait(timeout=0.2)
            except subprocess.TimeoutExpired:
                if not self._stopping.is_set():
                    continue
            until = until or time.monotonic() + STOP_SECONDS
            if time.monotonic() > until:
                _LOG.warning("the worker's child did not stop in %.0f s and is killed", STOP_SECONDS)
                child.kill()

    def _stop(self, sign: int, _frame: FrameType | None) -> None:
        del sign
        self._stopping.set()
        child = self._child
        if child is not None and child.returncode is None:
            os.kill(child.pid, signal.SIGTERM)
