"""The worker's parent: it starts its child again, knows when not to, and passes signals on. No broker needed."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import orjson
import pytest

from events.errors import SettingsError
from streams.runtime import worker
from streams.runtime.folder_lock import FolderLock
from streams.runtime.worker import ChildPlan, Supervisor, run_worker, worker_folder
from streams.settings import Settings

READ_PLAN = "import sys, os, time, pathlib, json; plan = json.loads(sys.stdin.buffer.readline()); "


def supervisor(folder: Path, program: str) -> Supervisor:
    """Return a supervisor whose child runs this program after it has read its plan."""
    plan = ChildPlan(Settings(folder=folder, broker="nowhere:1"), ("intake",), "module:function")
    return Supervisor(plan, [sys.executable, "-c", READ_PLAN + program])


def starts(folder: Path) -> int:
    """Count how often the child has begun."""
    file = folder / "starts"
    return len(file.read_text()) if file.exists() else 0


def counting(folder: Path, then: str) -> str:
    """Return a program that notes its start and then does something."""
    return f"open({str(folder / 'starts')!r}, 'a').write('x'); n = os.path.getsize({str(folder / 'starts')!r}); {then}"


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "FIRST_WAIT", 0.01)


def test_a_child_that_leaves_is_started_again(tmp_path: Path) -> None:
    """Killed, failed or ended by itself: it comes again, until it says that this is of no use."""
    ways = "os.kill(os.getpid(), 9) if n == 1 else sys.exit(75 if n == 2 else 0 if n == 3 else 2)"
    assert supervisor(tmp_path, counting(tmp_path, ways)).run() == 2
    assert starts(tmp_path) == 4


def test_a_broken_contract_ends_the_worker(tmp_path: Path) -> None:
    """A bug of ours would be met again: the parent ends with the same status."""
    assert supervisor(tmp_path, counting(tmp_path, "sys.exit(70)")).run() == 70
    assert starts(tmp_path) == 1


def test_the_child_is_told_settings_stages_and_factory(tmp_path: Path) -> None:
    """The plan is one line of JSON, from which the settings can be made again."""
    told = tmp_path / "plan.json"
    program = f"pathlib.Path({str(told)!r}).write_text(json.dumps(plan)); sys.exit(2)"
    supervisor(tmp_path, program).run()
    plan = orjson.loads(told.read_bytes())
    assert plan["stages"] == ["intake"]
    assert plan["factory"] == "module:function"
    assert Settings(**plan["settings"]) == Settings(folder=tmp_path, broker="nowhere:1")


def test_a_child_that_is_gone_before_it_was_told_anything_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill may hit a child at its birth: the pipe is broken then, and the parent goes on."""
    monkeypatch.setattr(ChildPlan, "line", lambda _: b"x" * 2_000_000)
    program = "import os, sys; sys.exit(2 if os.path.exists(sys.argv[1]) else open(sys.argv[1], 'w').close() or 75)"
    plan = ChildPlan(Settings(folder=tmp_path, broker="nowhere:1"), None, "m:f")
    assert Supervisor(plan, [sys.executable, "-c", program, str(tmp_path / "once")]).run() == 2


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_reaches_the_child_and_ends_the_worker(tmp_path: Path, sign: signal.Signals) -> None:
    """The child gets SIGTERM once, whichever signal the parent got, and is not started again."""
    got = tmp_path / "got"
    program = counting(
        tmp_path,
        f"import signal; signal.signal(signal.SIGTERM, lambda *_: (open({str(got)!r}, 'a').write('t'), sys.exit(0))); "
        f"open({str(tmp_path / 'ready')!r}, 'w').close(); time.sleep(60)",
    )

    def send() -> None:
        while not (tmp_path / "ready").exists():
            time.sleep(0.02)
        os.kill(os.getpid(), sign)

    threading.Thread(target=send, daemon=True).start()
    assert supervisor(tmp_path, program).run() == 0
    assert got.read_text() == "t"
    assert starts(tmp_path) == 1


def test_a_child_that_ignores_the_signal_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while the parent does not wait any longer."""
    monkeypatch.setattr(worker, "STOP_SECONDS", 0.2)
    program = (
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
        f"open({str(tmp_path / 'ready')!r}, 'w').close(); time.sleep(60)"
    )

    def send() -> None:
        while not (tmp_path / "ready").exists():
            time.sleep(0.02)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=send, daemon=True).start()
    assert supervisor(tmp_path, program).run() == 0


def test_the_child_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    """The pipe between them closes; a child without its parent must not go on."""
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys, pathlib\n"
        "from streams.runtime.worker import ChildPlan, Supervisor\n"
        "from streams.settings import Settings\n"
        f"here = pathlib.Path({str(tmp_path)!r})\n"
        "child = 'import os, sys, threading; sys.stdin.buffer.readline();' \\\n"
        "    'from streams.runtime.worker_child import _leave_with_parent as watch;' \\\n"
        "    'open(sys.argv[1], \"w\").write(str(os.getpid())); watch(sys.stdin.buffer)'\n"
        "plan = ChildPlan(Settings(folder=here, broker='nowhere:1'), None, 'm:f')\n"
        "Supervisor(plan, [sys.executable, '-c', child, str(here / 'pid')]).run()\n"
    )
    parent = subprocess.Popen([sys.executable, str(script)])
    try:
        while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
            assert parent.poll() is None
            time.sleep(0.05)
        child = int((tmp_path / "pid").read_text())
    finally:
        parent.kill()
        parent.wait()
    until = time.monotonic() + 60
    while Path(f"/proc/{child}").exists() and "Z" not in Path(f"/proc/{child}/stat").read_text().split()[2]:
        assert time.monotonic() < until
        time.sleep(0.05)


def test_a_name_that_is_in_use_here_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two workers of one name would push each other out of the group."""
    monkeypatch.setattr(worker, "check_topics", lambda _: None)
    settings = Settings(folder=tmp_path, broker="nowhere:1")
    worker_folder(settings).mkdir(parents=True)
    lock = FolderLock(worker_folder(settings))
    assert lock.take()
    try:
        with pytest.raises(SettingsError, match="name of its own"):
            run_worker(settings)
    finally:
        lock.release()
