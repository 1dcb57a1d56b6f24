"""SFTP: whom it trusts, how it logs in, OpenSSH's own server, and names that are no UTF-8."""

import os
import pwd
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncssh
import pytest

from events.errors import SettingsError
from streams.ingest.source import SourceError
from streams.settings import Settings
from tests.conftest import SSHD
from tests.sources_support.processes import ServerProcess, free_port
from tests.sources_support.reading import Reading

USER, PASSWORD, PHRASE = "desk", "open, says me", "a long phrase"
BY_PASSWORD = {"password_env": "WIRE_PASSWORD"}
STORY = "Lindmark denies report\n\nPORTOLAN - The company denied it.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Make the folder that is served, with a story in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "story.txt").write_text(STORY)
    return folder


@pytest.fixture
def host_key(tmp_path: Path) -> asyncssh.SSHKey:
    """Make the server's key."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    key.write_private_key(tmp_path / "host-key")
    return key


@pytest.fixture
def client_key(tmp_path: Path) -> asyncssh.SSHKey:
    """Make our key, one that a passphrase opens, and the server's list of those that it lets in."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    key.write_private_key(tmp_path / "client-key", passphrase=PHRASE, rounds=50)
    key.write_private_key(tmp_path / "client-key-open")
    key.write_public_key(tmp_path / "authorized-keys")
    return key


@pytest.fixture
def server(
    tmp_path: Path, home: Path, host_key: asyncssh.SSHKey, client_key: asyncssh.SSHKey, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServerProcess]:
    """Run a server that takes the password or the key."""
    monkeypatch.setenv("WIRE_PASSWORD", PASSWORD)
    monkeypatch.setenv("WIRE_PHRASE", PHRASE)
    arguments = ["--home", str(home), "--host-key", str(tmp_path / "host-key"), "--user", USER, "--password", PASSWORD]
    arguments += ["--authorized-keys", str(tmp_path / "authorized-keys")]
    with ServerProcess.of_ours("sftp_server", tmp_path / "server.log", *arguments) as process:
        yield process


def reading(tmp_path: Path, server: ServerProcess, **changes: Any) -> Reading:
    """Open a source over the server; whom it trusts and how it logs in is told by the test."""
    settings = {"kind": "sftp", "host": "127.0.0.1", "port": server.port, "user": USER, "settle": 0, "timeout": 10}
    return Reading(tmp_path / "var", **settings, **changes)


def test_a_known_hosts_file_is_trusted(tmp_path: Path, server: ServerProcess, host_key: asyncssh.SSHKey) -> None:
    """The server's key stands in the file under host and port, as OpenSSH writes it."""
    public = host_key.export_public_key().decode()
    (tmp_path / "known").write_text(f"[127.0.0.1]:{server.port} {public}")
    with reading(tmp_path, server, known_hosts=tmp_path / "known", **BY_PASSWORD) as source:
        assert source.look() == 1


@pytest.mark.parametrize("way", ["fingerprint", "known hosts", "unknown host"])
def test_a_server_with_another_key_is_refused(
    tmp_path: Path, server: ServerProcess, host_key: asyncssh.SSHKey, way: str
) -> None:
    """Nothing is sent to it, no password either; the key that it shows is told, to be compared."""
    other = asyncssh.generate_private_key("ssh-ed25519")
    (tmp_path / "known").write_text("")
    trust: dict[str, Any] = {"host_keys": [other.get_fingerprint()]}
    if way == "known hosts":
        (tmp_path / "known").write_text(f"[127.0.0.1]:{server.port} {other.export_public_key().decode()}")
    if way != "fingerprint":
        trust = {"known_hosts": tmp_path / "known"}
    with reading(tmp_path, server, **trust, **BY_PASSWORD) as source:
        with pytest.raises(SourceError, match="not the one that is trusted") as caught:
            source.look()
        assert source.received() == []
    assert caught.value.kind == "refused"
    assert host_key.get_fingerprint() in caught.value.message
    assert "fingerprint" in caught.value.remedy


def test_nobody_is_trusted_unseen() -> None:
    """Without a fingerprint or a list of known hosts the settings are refused."""
    source = {"kind": "sftp", "host": "wires.example", "user": USER, "password_env": "WIRE_PASSWORD"}
    with pytest.raises(ValueError, match="taken on trust"):
        Settings.model_validate({"sources": {"wire": source}})


@pytest.mark.parametrize("key", ["client-key", "client-key-open"])
def test_a_key_file_lets_us_in(tmp_path: Path, server: ServerProcess, host_key: asyncssh.SSHKey, key: str) -> None:
    """With a phrase from the environment, or without one."""
    trust: dict[str, Any] = {"host_keys": [host_key.get_fingerprint()], "key_file": tmp_path / key}
    trust |= {"password_env": "WIRE_PHRASE"} if key == "client-key" else {}
    with reading(tmp_path, server, **trust) as source:
        assert source.look() == 1
        assert source.received() == [("story.txt", STORY)]


def test_a_key_that_the_server_does_not_know_is_said(
    tmp_path: Path, server: ServerProcess, host_key: asyncssh.SSHKey
) -> None:
    """The error tells that it was the key, and whose."""
    asyncssh.generate_private_key("ssh-ed25519").write_private_key(tmp_path / "stranger")
    trust = {"host_keys": [host_key.get_fingerprint()], "key_file": tmp_path / "stranger"}
    with (
        reading(tmp_path, server, **trust) as source,
        pytest.raises(SourceError, match="does not let desk in with this key"),
    ):
        source.look()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"key_file": "nowhere"}, "key_file: .*nowhere cannot be used: No such file"),
        ({"key_file": "story.txt"}, "key_file: .*story.txt cannot be used: it is no private key"),
        ({"key_file": "client-key"}, "key_file: .*client-key cannot be used: .*the password does not open it"),
        ({"key_file": "client-key", "password_env": "WIRE_WRONG"}, "cannot be used: .*the password does not open it"),
        ({"known_hosts": "nowhere", "password_env": "WIRE_WRONG"}, "known_hosts: .*nowhere cannot be used: No such"),
        ({"password_env": "WIRE_NONE"}, "the environment variable WIRE_NONE is not set"),
    ],
)
def test_files_and_secrets_that_are_not_there_are_said_at_the_start(
    tmp_path: Path, client_key: asyncssh.SSHKey, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], told: str
) -> None:
    """What the settings name and nobody put there ends the command, with the key and the section."""
    monkeypatch.setenv("WIRE_WRONG", "not this phrase")
    (tmp_path / "story.txt").write_text(STORY)
    source: dict[str, Any] = {"kind": "sftp", "host": "127.0.0.1", "user": USER, "host_keys": [f"SHA256:{'A' * 43}"]}
    source |= {key: value if key.endswith("env") else tmp_path / value for key, value in changes.items()}
    with pytest.raises(SettingsError, match=told) as caught:
        Reading(tmp_path / "var", **source)
    assert caught.value.place == "[sources.wire]"
    assert "not this phrase" not in str(caught.value)


def test_names_that_are_no_utf_8_are_taken(
    tmp_path: Path, server: ServerProcess, home: Path, host_key: asyncssh.SSHKey
) -> None:
    """A Latin-1 name, and one with a line feed in it: they come once and are moved under their own bytes."""
    odd = [os.fsencode(home) + b"/caf\xe9.txt", os.fsencode(home) + b"/two\nlines.txt"]
    for path in odd:
        Path(os.fsdecode(path)).write_text(STORY)
    trust: dict[str, Any] = {"host_keys": [host_key.get_fingerprint()], "password_env": "WIRE_PASSWORD"}
    with reading(tmp_path, server, after="move:done", **trust) as source:
        assert source.look() == 3
        assert sorted(name for name, _ in source.received()) == ["caf\ufffd.txt", "story.txt", "two\ufffdlines.txt"]
        assert source.look() == 0
    assert sorted(os.fsencode(path.name) for path in (home / "done").iterdir()) == [
        b"caf\xe9.txt",
        b"story.txt",
        b"two\nlines.txt",
    ]


@pytest.mark.sshd
def test_openssh_is_read(tmp_path: Path, home: Path, host_key: asyncssh.SSHKey, client_key: asyncssh.SSHKey) -> None:
    """The server that most drop folders run on: with a key, moving away, and after a restart."""
    user = pwd.getpwuid(os.geteuid()).pw_name
    port = free_port()
    (tmp_path / "host-key").chmod(0o600)
    configuration = tmp_path / "sshd.conf"
    configuration.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {tmp_path}/host-key\nPidFile none\nStrictModes no\n"
        f"AuthorizedKeysFile {tmp_path}/authorized-keys\nPasswordAuthentication no\nUsePAM no\n"
        "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n"
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where it parts with its privileges
    command = [str(SSHD), "-D", "-e", "-f", str(configuration)]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    settings: dict[str, Any] = {
        "kind": "sftp", "host": "127.0.0.1", "port": port, "user": user, "settle": 0, "folder": str(home),
        "key_file": tmp_path / "client-key-open", "host_keys": [host_key.get_fingerprint()], "after": "move:done",
    }  # fmt: skip
    with ServerProcess(command, port, tmp_path / "sshd.log") as process:
        with Reading(tmp_path / "var", **settings) as source:
            assert source.look() == 1
            (home / "story.txt").write_text(STORY + "More follows.\n")
            process.stop()
            with pytest.raises(SourceError):
                source.look()
            process.start()
            assert source.look() == 1
            assert source.received() == [("story.txt", STORY), ("story.txt", STORY + "More follows.\n")]
        assert len(list((home / "done").iterdir())) == 2
        with Reading(tmp_path / "var", **settings) as source:
            assert source.look() == 0
