"""Real servers for the tests of sources, each a process of its own on a free port of loopback. Owns their life."""

import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class ServerProcess:
    """A server that listens on `port`; it may be killed and started again there."""

    def __init__(self, command: Sequence[str], port: int, log: Path) -> None:
        self._command = command
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self.port = port

    @classmethod
    def of_ours(cls, module: str, log: Path, *arguments: str) -> Self:
        """Return a server of this folder: a module that takes --port."""
        port = free_port()
        return cls(
            [sys.executable, "-m", f"tests.sources_support.{module}", "--port", str(port), *arguments], port, log
        )

    def start(self, *more: str) -> None:
        """Start it, with more arguments, and wait until it listens."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self._command, *more], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        until = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                assert self._process.poll() is None, self._log.read_text("utf-8", "replace")
                assert time.monotonic() < until, "the server does not listen"
                time.sleep(0.05)
            else:
                return

    def has_died(self) -> bool:
        """Wait until it has ended of itself; tell whether it did within half a minute."""
        assert self._process is not None
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self) -> None:
        """Kill it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
