"""kill -9 at random moments while a feed plays: nothing is lost, nothing is done twice, all is as without a crash."""

import os
import random
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from events.topics import TOPICS
from streams.ops.verify import verify
from streams.runtime.data_folder import snapshot
from streams.settings import Settings

FEED = Path(__file__).with_name("embedded_feed.py")
ITEMS_A_LIFE = 150
ROUNDS_IN_CI = 3


class Life:
    """One start of the process that plays the feed."""

    def __init__(self, folder: Path, count: int, seed: int) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-W", "error", str(FEED), str(folder), str(count), str(seed)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def wait_for_running(self, seconds: float) -> bool:
        """Wait until the stages run; False when the process ended or took longer."""
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        return bool(ready) and self.process.stdout.readline() == b"running\n"

    def kill(self) -> bool:
        """Kill it and tell whether it was still alive."""
        alive = self.process.poll() is None
        self.process.kill()
        self.process.communicate()
        return alive

    def finish(self) -> None:
        """Let it play to the end."""
        out, told = self.process.communicate(timeout=240)
        assert self.process.returncode == 0, told.decode()
        assert out.endswith(b"done\n")


def everything(folder: Path, epoch: str = "1") -> Iterator[tuple[str, int, bytes | None, bytes]]:
    """Yield every record of every topic and every entry of every state."""
    with snapshot(Settings(folder=folder, epoch=epoch)) as (log, ledger):
        for topic in TOPICS:
            start = 0
            while records := log.read(topic, 0, start, 500):
                yield from ((topic, record.offset, record.key, record.value) for record in records)
                start = records[-1].offset + 1
        for stage in ("intake", "thread", "project", "alert"):
            yield from ((stage, 0, key.encode(), value) for key, value in ledger.dump(stage))


def crash(folder: Path, *, rounds: int, seed: int) -> tuple[int, int]:
    """Kill the process `rounds` times, then let it finish; return the kills that hit it alive, and the items."""
    draw = random.Random(seed)  # noqa: S311 - moments to kill at, no secret
    count = ITEMS_A_LIFE * rounds
    kills = 0
    while kills < rounds:
        life = Life(folder, count, seed)
        if draw.random() < 0.2:
            time.sleep(draw.uniform(0.05, 1.0))
        elif not life.wait_for_running(60):
            life.finish()
            break
        else:
            time.sleep(draw.uniform(0.0, 0.7))
        kills += life.kill()
    Life(folder, count, seed).finish()
    return kills, count


def check(tmp_path: Path, *, rounds: int, seed: int) -> str:
    """Crash one folder, play the same feed into another without a crash, and compare; return a line that tells."""
    kills, count = crash(tmp_path / "crashed", rounds=rounds, seed=seed)
    Life(tmp_path / "whole", count, seed).finish()
    assert kills == rounds
    with snapshot(Settings(folder=tmp_path / "crashed")) as (log, ledger):
        report = verify(log, ledger)
        alerts = [record.key for record in log.read("alerts", 0, 0, 100_000)]
    assert report.ok, "\n".join(report.lines())
    counts = report.counts
    assert counts["in"] == sum(counts[outcome] for outcome in ("derived", "empty", "dead", "duplicate"))
    assert counts["in"] == count + count // 20 // 3
    assert counts["alerts"] == len(alerts) > 0
    for crashed, whole in zip(everything(tmp_path / "crashed"), everything(tmp_path / "whole"), strict=True):
        assert crashed == whole, f"{crashed[:3]} differs after a crash (seed {seed})"
    told = ", ".join(f"{name} {number}" for name, number in counts.items())
    return f"embedded: {kills} times kill -9, verify clean, equal to the run without a crash; {told}"


def test_kill_9_at_random_moments_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Three crashes: verify is clean, the items balance, and every byte is that of an uninterrupted run."""
    check(tmp_path, rounds=ROUNDS_IN_CI, seed=1)


@pytest.mark.soak
def test_soak_kill_9_again_and_again(tmp_path: Path) -> None:
    """ONRECORD_SOAK crashes (25 by `make soak`), at other moments each time; the line printed goes into the records."""
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    told = check(tmp_path, rounds=int(os.environ.get("ONRECORD_SOAK", "25")), seed=seed)
    print(f"\n{told} (seed {seed})")  # noqa: T201 - what make soak is run for
