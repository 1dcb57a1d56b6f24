"""`onrecord sources run` killed at random moments: the process, and what its log and its notes hold. Owns no source.

A moment is drawn by how many records have come into the log since the start: also on a machine that is slow it is in
the middle of a delivery.
"""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from events.catalogue import ItemReceived
from events.codec import decode
from streams.runtime.sqlite_log import SqliteLog

COMMAND = [sys.executable, "-W", "error", str(Path(sys.executable).with_name("onrecord"))]
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Killed:
    """What became of it.

    `kills` are the lives that were ended alive, `again` the deliveries that were in the log and not acknowledged then,
    so that they came again; `items` tells how often each item's id stands in the log.
    """

    kills: int
    again: int
    items: Counter[str]


def read_and_kill(
    settings: Path, folder: Path, *, rounds: int, seed: int, publish: Callable[[], int], acknowledged: Callable[[], int]
) -> Killed:
    """Run the sources of the settings file into the folder, kill them `rounds` times, then let them come to the end.

    `publish` puts new deliveries, of one item each, where the sources read, and returns how many; it is called before
    each life. `acknowledged` counts those that were acknowledged so far.
    """
    draw = random.Random(seed)  # noqa: S311 - moments to kill at, no secret
    log = SqliteLog.at(folder / "log.db", "normal")
    kills = again = published = 0
    try:
        for _ in range(rounds):
            count = publish()
            published += count
            moment = log.end("wire.items.raw") + draw.randrange(1, count)
            process = _start(settings, folder)
            _wait(lambda moment=moment: log.end("wire.items.raw") >= moment, process)  # type: ignore[misc]
            kills += process.poll() is None
            process.kill()
            process.communicate()
            again += log.end("wire.items.raw") - acknowledged()
        published += publish()
        process = _start(settings, folder)
        _wait(lambda: acknowledged() == published, process)
        process.terminate()
        _, told = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, told.decode()
        return Killed(kills, again, items(log))
    finally:
        log.close()


def items(log: SqliteLog) -> Counter[str]:
    """Count how often each item's id stands among the received."""
    found: Counter[str] = Counter()
    start = 0
    while records := log.read("wire.items.raw", 0, start, 500):
        found.update(
            event.subject for event in map(decode, (r.value for r in records)) if isinstance(event, ItemReceived)
        )
        start = records[-1].offset + 1
    return found


def _start(settings: Path, folder: Path) -> "subprocess.Popen[bytes]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    return subprocess.Popen(
        [*COMMAND, "sources", "run", "--config", str(settings), "--folder", str(folder), "--metrics-port", "0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=kept,
    )


def _wait(asked: Callable[[], bool], process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while not asked():
        if process.poll() is not None or time.monotonic() > until:
            process.kill()
            raise AssertionError(process.communicate()[1].decode())
        time.sleep(0.005)
