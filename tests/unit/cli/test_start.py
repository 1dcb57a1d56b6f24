"""How the command starts and ends: at once, with statuses and errors that a script can rely on."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
COMMANDS = (
    "up", "ingest", "worker", "desk", "play", "read", "extract", "thread", "trace", "stories", "show", "alerts",
    "explain", "dead-letters", "why", "rules", "score", "verify", "topics", "schema", "generate",
)  # fmt: skip
SERVING = ("faust", "kafka", "aiokafka", "fastapi", "uvicorn", "rich", "httpx", "prometheus_client")
HEAVY = ("pydantic", "faust", "kafka", "aiokafka", "fastapi", "rich", "lxml", "asyncio", "prometheus_client", "httpx")


def test_help_imports_nothing_heavy() -> None:
    """What `--help` imports is the option parser and our own table of commands."""
    code = f"import sys, streams.cli; print(*(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_listing_stories_imports_no_server() -> None:
    """What only reads answers in half the time for it."""
    code = f"import sys, streams.commands.desk; print(*(set({SERVING!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_help_answers_at_once(environment: dict[str, str]) -> None:
    """It costs little more than importing the option parser does, on a busy machine too: the best of five of each."""

    def spent(*command: str) -> float:
        before = os.times()
        subprocess.run(command, env=environment, capture_output=True, check=True)
        after = os.times()
        return after.children_user - before.children_user + after.children_system - before.children_system

    rounds = [(spent(ONRECORD, "--help"), spent(sys.executable, "-c", "import typer.main")) for _ in range(5)]
    assert min(helped for helped, _ in rounds) < 2.5 * min(parser for _, parser in rounds)


def test_help_lists_every_command(run: Any) -> None:
    """The commands of the contract, and those that run and look after the system."""
    told = run("--help").stdout
    for command in COMMANDS:
        assert f"  {command} " in told


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (("nonsense",), ("No such command",)),
        (("read",), ("Missing argument",)),
        (("read", "nowhere.json"), ("no such file", "nowhere.json", "Name a file")),
        (("trace", "--until", "soon", "-"), ("--until", "no instant", "RFC 3339")),
        (("why", "nowhere.json"), ("no such file", "nowhere.json", "in quotes")),
        (("rules", "deny-vreb"), ("no such rule", "deny-vreb", "deny-verb")),
        (("rules", "--act", "shrug"), ("'shrug'", "--act", "decline")),
        (("stories",), ("no log in this folder", "var", "onrecord ingest")),
        (("stories", "--status", "maybe"), ("--status", "'maybe'", "unconfirmed")),
        (("verify", "--folder", "elsewhere"), ("no log", "elsewhere")),
        (("up", "--port", "700000"), ("port", "option --port", "less than or equal to 65535")),
        (("up", "--config", "none.toml"), ("settings file", "none.toml")),
        (("up", "--drop", "/dev/null/drop"), ("drop", "/dev/null/drop", "--drop")),
        (("worker",), ("broker",)),
        (("topics", "drift"), ("broker",)),
    ],
)
def test_a_wrong_command_or_setting_is_status_2(run: Any, arguments: tuple[str, ...], parts: tuple[str, ...]) -> None:
    """The error goes to standard error with what, where and the remedy; standard output stays empty."""
    done = run(*arguments, stdin="")
    assert (done.returncode, done.stdout) == (2, "")
    for part in parts:
        assert part in done.stderr
    assert "Traceback" not in done.stderr


def test_a_place_that_cannot_be_had_is_told_at_the_start(run: Any) -> None:
    """Before anything runs, by the name of its setting."""
    done = run("up", "--port", "0", ONRECORD_ALERT_LOG="/dev/null/alerts.jsonl")
    assert (done.returncode, "Name a file" in done.stderr) == (2, True)
    assert "alert_log" in done.stderr
    done = run("up", "--port", "0", "--host", "nowhere.invalid", ONRECORD_DESK_TOKEN="a" * 9)
    assert (done.returncode, "host: cannot listen" in done.stderr) == (2, True)


def test_a_wrong_variable_is_told_by_name(run: Any) -> None:
    """Settings from the environment are checked like all others."""
    done = run("stories", ONRECORD_BATCH="many")
    assert done.returncode == 2
    assert "environment variable ONRECORD_BATCH" in done.stderr


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, environment: dict[str, str]) -> None:
    """`onrecord generate 5000 | head -1` ends quietly."""
    command = f"{ONRECORD} generate 5000 | head -1 | wc -l; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment, text=True, capture_output=True, check=True
    )
    assert (done.stdout.split(), done.stderr) == (["1", "0"], "")


def test_ctrl_c_ends_a_command_with_130(tmp_path: Path, environment: dict[str, str]) -> None:
    """A command that is interrupted while it reads says nothing and ends with the customary status."""
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    started = subprocess.Popen(
        [ONRECORD, "read", pipe.name], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        with pipe.open("wb"):  # waits until the command has opened it for reading
            started.send_signal(signal.SIGINT)
            told, _ = started.communicate(timeout=60)
    finally:
        started.kill()
        started.wait()
    assert (started.returncode, told) == (130, b"")
