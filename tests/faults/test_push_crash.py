"""kill -9 of the service that items are pushed to: what it said yes to is in the log, once, and it says the same again.

The client does what docs/feeding.md asks of one: a key for each push, and the same push again until an answer comes.
"""

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import httpx
import pytest

from streams.runtime.sqlite_log import SqliteLog
from tests.sources_support.crashing import PATIENCE, items
from tests.sources_support.processes import free_port

COMMAND = [sys.executable, "-W", "error", str(Path(sys.executable).with_name("onrecord"))]
A_PUSH = 3
A_LIFE = 15
"""Pushes that have to come through between two kills, at most."""

Answer = list[dict[str, Any]]


def body(number: int) -> bytes:
    """Return the push of that number: some items, as JSON lines."""
    numbers = range(number * A_PUSH, (number + 1) * A_PUSH)
    told = ({"id": f"n{at}", "headline": f"Ferry {at} leaves late", "body": f"Ferry {at} left late."} for at in numbers)
    return b"".join(json.dumps(item).encode() + b"\n" for item in told)


class Client:
    """Pushes one delivery after the other, each until it is answered, whatever becomes of the service."""

    def __init__(self, url: str) -> None:
        self.answers: list[Answer] = []
        self.cut = 0  # pushes that the service had, and died before it answered
        self._url = url
        self._http = httpx.Client(limits=httpx.Limits(max_keepalive_connections=0), timeout=60)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._push_all)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._http.close()

    def stop(self) -> None:
        """Let the push that is under way be the last."""
        self._stop.set()
        self._thread.join()

    def push(self, number: int, wait: int = 0) -> Answer:
        """Push until there is an answer and return its items; raises TimeoutError where none comes."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                answer = self._http.post(
                    f"{self._url}/api/items?wait={wait}",
                    content=body(number),
                    headers={"Idempotency-Key": f"push-{number}", "Content-Type": "application/x-ndjson"},
                )
            except httpx.TransportError as error:
                self.cut += not isinstance(error, httpx.ConnectError)
                time.sleep(0.05)
                continue
            if answer.status_code == 202:
                found: Answer = answer.json()["items"]
                return found
            assert answer.status_code >= 500, answer.text
        raise TimeoutError(f"push {number} is not answered")

    def _push_all(self) -> None:
        while not self._stop.is_set():
            self.answers.append(self.push(len(self.answers)))


@contextmanager
def service(folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run the service there; it is killed when the block is left."""
    with (folder.parent / "service.log").open("ab") as log:
        running = subprocess.Popen(
            [*COMMAND, "up", "--folder", str(folder), "--port", str(port)],
            stdout=log,
            stderr=log,
            env={name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")},
        )
    try:
        yield running
    finally:
        running.kill()
        running.wait()


def kill_while_pushed_to(tmp_path: Path, *, rounds: int, seed: int) -> tuple[int, int]:
    """Kill the service in the middle of pushes, look at the log, push again; return pushes and cut-off ones."""
    draw = random.Random(seed)  # noqa: S311 - moments to kill at, no secret
    folder, port = tmp_path / "var", free_port()
    log = SqliteLog.at(folder / "log.db", "normal")
    try:
        with Client(f"http://127.0.0.1:{port}") as client:
            for _ in range(rounds):
                moment = log.end("wire.items.raw") + draw.randrange(1, A_LIFE * A_PUSH)
                with service(folder, port) as running:
                    _wait_for(log, moment, running, tmp_path)
            with service(folder, port) as running:  # the last life serves what was under way
                _wait_for(log, log.end("wire.items.raw") + A_PUSH, running, tmp_path)
                client.stop()
                pushes = len(client.answers)
                again = [client.push(number, wait=30) for number in range(pushes)]
                once_more = [client.push(number, wait=30) for number in range(pushes)]
        assert [_ids(answer) for answer in again] == [_ids(answer) for answer in client.answers]
        assert once_more == again
        assert all(len(answer) == A_PUSH for answer in again)
        assert {item["outcome"] for answer in again for item in answer} <= {"derived", "empty"}
        assert items(log) == {f"n{at}": 1 for at in range(pushes * A_PUSH)}
        return pushes, client.cut
    finally:
        log.close()


def _ids(answer: Answer) -> list[tuple[str, str]]:
    return [(item["item"], item["event"]) for item in answer]


def _wait_for(log: SqliteLog, moment: int, running: "subprocess.Popen[bytes]", tmp_path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while log.end("wire.items.raw") < moment:
        if running.poll() is not None or time.monotonic() > until:
            raise AssertionError((tmp_path / "service.log").read_text("utf-8", "replace"))
        time.sleep(0.002)
    assert running.poll() is None


@pytest.mark.slow
def test_kill_9_while_items_are_pushed_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Twice: every item that was answered for is in the log once, and each push is answered the same way again."""
    pushes, cut = kill_while_pushed_to(tmp_path, rounds=2, seed=4)
    assert 0 < cut < pushes


@pytest.mark.soak
def test_soak_kill_9_while_items_are_pushed(tmp_path: Path) -> None:
    """ONRECORD_SOAK times (20 by default), at other moments each time."""
    rounds = int(os.environ.get("ONRECORD_SOAK", "20"))
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    pushes, cut = kill_while_pushed_to(tmp_path, rounds=rounds, seed=seed)
    print(f"\npush: seed {seed}, {rounds} kills, {pushes} pushes, {cut} cut off, nothing lost, nothing twice")  # noqa: T201 - records
