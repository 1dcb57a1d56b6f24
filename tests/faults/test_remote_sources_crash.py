"""kill -9 of what reads SFTP, FTP and IMAP, in the middle of a delivery: nothing is lost, nothing comes twice."""

import json
import os
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import asyncssh
import pytest

from tests.sources_support.crashing import Killed, read_and_kill
from tests.sources_support.dovecot import PASSWORD, USER, Dovecot
from tests.sources_support.processes import ServerProcess

A_LIFE = 60
KINDS = ["sftp", "ftp", pytest.param("imap", marks=pytest.mark.dovecot)]


class Drop:
    """A server with a folder or a mailbox that grows, and the settings of a source that reads it."""

    def __init__(self, section: str, put: Callable[[int], None], left: Callable[[], int]) -> None:
        self.section = section
        self.published = 0
        self._put = put
        self._left = left

    def publish(self) -> int:
        """Put new deliveries there, of one item each."""
        for number in range(self.published, self.published + A_LIFE):
            self._put(number)
        self.published += A_LIFE
        return A_LIFE

    def acknowledged(self) -> int:
        """Count those that are put away."""
        return self.published - self._left()


def folder_drop(kind: str, tmp_path: Path, process: ServerProcess) -> Drop:
    """Return the drop folder of a running server: `move:` for SFTP, `delete` for FTP."""
    home = tmp_path / "home"

    def put(number: int) -> None:
        item = {"id": f"n{number}", "headline": f"Ferry {number} leaves late", "body": f"Ferry {number} left late."}
        (home / f".{number}").write_text(json.dumps(item))
        (home / f".{number}").rename(home / f"{number}.json")

    after = "move:done" if kind == "sftp" else "delete"
    trust = f'host_keys = ["{(tmp_path / "fingerprint").read_text()}"]' if kind == "sftp" else 'tls = "off"'
    section = (
        f'kind = "{kind}"\nhost = "127.0.0.1"\nport = {process.port}\nuser = "desk"\npassword_env = "WIRE_PASSWORD"\n'
        f'after = "{after}"\nsettle = 0\nevery = 1\n{trust}\n'
    )
    return Drop(section, put, lambda: len(list(home.glob("*.json"))))


def mail_drop(mailbox: Dovecot) -> Drop:
    """Return the mailbox of a running server."""

    def put(number: int) -> None:
        message = EmailMessage()
        message["From"], message["Subject"] = "desk@corran.example", f"Ferry {number} leaves late"
        message["Message-ID"], message["Date"] = f"<n{number}>", "Wed, 04 Mar 2026 08:00:00 +0000"
        message.set_content(f"CORRAN, March 4 (Corran Wire) - Ferry {number} left late.\n")
        mailbox.deliver(bytes(message))

    def left() -> int:
        return sum(
            not path.name.startswith(".") for part in ("new", "cur") for path in (mailbox.maildir / part).glob("*")
        )

    section = (
        f'kind = "imap"\nhost = "127.0.0.1"\nport = {mailbox.port}\nuser = "{USER}"\npassword_env = "WIRE_PASSWORD"\n'
        'tls = "off"\nafter = "delete"\nevery = 1\n'
    )
    return Drop(section, put, left)


@pytest.fixture(params=KINDS)
def drop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drop]:
    """Run a server of each kind in turn."""
    monkeypatch.setenv("WIRE_PASSWORD", PASSWORD)
    if request.param == "imap":
        with Dovecot() as mailbox:
            yield mail_drop(mailbox)
        return
    (tmp_path / "home").mkdir()
    arguments = ["--home", str(tmp_path / "home"), "--user", "desk", "--password", PASSWORD]
    if request.param == "sftp":
        key = asyncssh.generate_private_key("ssh-ed25519")
        key.write_private_key(tmp_path / "host-key")
        (tmp_path / "fingerprint").write_text(key.get_fingerprint())
        arguments += ["--host-key", str(tmp_path / "host-key")]
    with ServerProcess.of_ours(f"{request.param}_server", tmp_path / "server.log", *arguments) as process:
        yield folder_drop(request.param, tmp_path, process)


def killed(drop: Drop, tmp_path: Path, *, rounds: int, seed: int) -> Killed:
    """Kill what reads it, and look for each item in the log."""
    settings = tmp_path / "on.toml"
    settings.write_text(f"[sources.drop]\n{drop.section}")
    told = read_and_kill(
        settings, tmp_path / "var", rounds=rounds, seed=seed, publish=drop.publish, acknowledged=drop.acknowledged
    )
    assert told.kills == rounds
    assert sorted(told.items.values()) == [1] * drop.published
    return told


@pytest.mark.slow
def test_kill_9_while_a_server_is_read_loses_and_doubles_nothing(drop: Drop, tmp_path: Path) -> None:
    """Twice, in the middle of its files or messages: each is in the log once, and put away."""
    assert killed(drop, tmp_path, rounds=2, seed=3).again > 0


@pytest.mark.soak
def test_soak_kill_9_while_servers_are_read(drop: Drop, tmp_path: Path) -> None:
    """ONRECORD_SOAK times each (20 by default), at other moments each time."""
    rounds = int(os.environ.get("ONRECORD_SOAK", "20"))
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    told = killed(drop, tmp_path, rounds=rounds, seed=seed)
    print(f"\nseed {seed}, {rounds} kills, {told.again} deliveries again, nothing lost, nothing twice")  # noqa: T201 - records
