"""kill -9 at random moments of a rebuild: until the swap the old log is live, in the end all is as without a crash."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from streams.ops.generate import FEED, generate
from streams.ops.verify import verify
from streams.runtime.data_folder import snapshot
from streams.runtime.embedded import Embedded
from streams.settings import Settings, load
from tests.faults.test_embedded_crash import everything

ITEMS = 240
KILLS = 4


def start(folder: Path) -> "subprocess.Popen[bytes]":
    """Start a rebuild of the folder."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", "import streams.cli as c; c.main()", "rebuild", "--folder", str(folder)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2],
    )  # fmt: skip


def filled(folder: Path) -> None:
    """Take a feed with poison in it."""
    with Embedded(Settings(folder=folder, durability="normal", batch=40)) as runtime:
        lines = [*generate(ITEMS, 7), b'{"uri": "broken']
        runtime.ingest(b"\n".join(lines), feed=FEED, name="feed.jsonl", received_at="2026-04-01T00:00:00Z")
        runtime.run_until_idle()


def test_kill_9_leaves_the_old_log_or_the_new_one(tmp_path: Path) -> None:
    """Killed again and again and then run to its end: the same bytes as one that nobody killed, and verify is clean."""
    draw = random.Random(3)  # noqa: S311 - moments to kill at, no secret
    for name in ("crashed", "whole"):
        filled(tmp_path / name)
    log = tmp_path / "crashed" / "epochs" / "2" / "log.db"
    killed = 0
    while killed < KILLS:
        process = start(tmp_path / "crashed")
        while process.poll() is None and not log.exists():
            time.sleep(0.01)
        time.sleep(draw.uniform(0.0, 1.5))
        killed += process.poll() is None
        process.kill()
        process.communicate()
        if (tmp_path / "crashed" / "current").exists():
            break
        assert load({"folder": tmp_path / "crashed"}, environment={}).epoch == "1"
    for name in ("crashed", "whole"):
        if not (tmp_path / name / "current").exists():
            process = start(tmp_path / name)
            _, told = process.communicate(timeout=240)
            assert process.returncode == 0, told.decode()
    assert killed >= 1
    for name in ("crashed", "whole"):
        settings = load({"folder": tmp_path / name}, environment={})
        with snapshot(settings) as (live, ledger):
            report = verify(live, ledger, epoch="2")
        assert report.ok, "\n".join(report.lines())
        assert report.counts["in"] == ITEMS + 1
    new = [Settings(folder=tmp_path / name, epoch="2").folder / "epochs" / "2" for name in ("crashed", "whole")]
    pairs = zip(everything(new[0], "2"), everything(new[1], "2"), strict=True)
    assert all(crashed == whole for crashed, whole in pairs)
