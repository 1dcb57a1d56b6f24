"""FTP: certificates, implicit TLS, a server without TLS, and servers that know little."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from events.errors import SettingsError
from streams.ingest.source import SourceError
from tests.sources_support.certificates import certificate
from tests.sources_support.processes import ServerProcess
from tests.sources_support.reading import Reading

USER, PASSWORD = "desk", "open, says me"
STORY = "Lindmark denies report\r\n\r\nPORTOLAN - The company denied it.\n"


class Servers:
    """Starts servers over one folder with a story in it, and sources that read them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        (self.home / "story.txt").write_bytes(STORY.encode())
        self._running: list[ServerProcess] = []

    def start(self, *arguments: str) -> int:
        """Start one and return its port."""
        who = ["--home", str(self.home), "--user", USER, "--password", PASSWORD]
        process = ServerProcess.of_ours("ftp_server", self.folder / "server.log", *who, *arguments)
        self._running.append(process)
        process.start()
        return process.port

    def reading(self, port: int, **changes: Any) -> Reading:
        """Open a source over it."""
        settings = {"kind": "ftp", "host": "127.0.0.1", "port": port, "user": USER, "password_env": "WIRE_PASSWORD"}
        return Reading(self.folder / "var", **{**settings, "settle": 0, "timeout": 10, **changes})

    def stop(self) -> None:
        """End them."""
        for process in self._running:
            process.stop()


@pytest.fixture
def servers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Servers]:
    """Make a folder to serve."""
    monkeypatch.setenv("WIRE_PASSWORD", PASSWORD)
    found = Servers(tmp_path)
    try:
        yield found
    finally:
        found.stop()


def test_bytes_come_as_they_are(servers: Servers) -> None:
    """No line ending is translated on the way, whatever the list before was asked for in."""
    port = servers.start()
    with servers.reading(port, tls="off") as source:
        assert source.look() == 1
        assert source.received() == [("story.txt", STORY)]
        assert "unencrypted" in source.health.remarks[0]


def test_implicit_tls_is_spoken(servers: Servers) -> None:
    """TLS from the first byte, for servers on port 990."""
    path = certificate(servers.folder)
    port = servers.start("--certificate", str(path), "--implicit")
    with servers.reading(port, tls="implicit", ca_file=path) as source:
        assert source.look() == 1
        assert source.health.remarks == ()


@pytest.mark.parametrize("trusted", ["nobody", "another name"])
def test_a_certificate_that_is_not_trusted_is_refused(servers: Servers, trusted: str) -> None:
    """One of unknown origin, or for another name; the password is not sent."""
    path = certificate(servers.folder, "127.0.0.1" if trusted == "nobody" else "wires.example")
    port = servers.start("--certificate", str(path))
    changes = {} if trusted == "nobody" else {"ca_file": path}
    with (
        servers.reading(port, **changes) as source,
        pytest.raises(SourceError, match="certificate is not trusted") as caught,
    ):
        source.look()
    assert caught.value.kind == "refused"
    assert "ca_file" in caught.value.remedy


def test_a_server_without_tls_is_not_spoken_to_in_the_open(servers: Servers) -> None:
    """Encryption is the default, and is never given up silently."""
    port = servers.start()
    with servers.reading(port) as source, pytest.raises(SourceError, match="has no TLS") as caught:
        source.look()
    assert 'tls = "off"' in caught.value.remedy


@pytest.mark.parametrize("without", ["SIZE", "MLSD,MLST,SIZE,FEAT"])
def test_a_server_that_tells_no_sizes_is_refused(servers: Servers, without: str) -> None:
    """Where SIZE is not known nobody can tell whether a file is whole; that is said."""
    port = servers.start("--without", without)
    with (
        servers.reading(port, tls="off") as source,
        pytest.raises(SourceError, match="how large files are") as caught,
    ):
        source.look()
    assert caught.value.kind == "answer"


def test_a_server_without_times_is_read(servers: Servers) -> None:
    """Without MDTM sizes alone tell whether a file is the same."""
    port = servers.start("--without", "MLSD,MLST,MDTM")
    with servers.reading(port, tls="off") as source:
        assert source.look() == 1
        assert source.look() == 0


def test_an_empty_folder_is_no_error(servers: Servers) -> None:
    """Neither as a list with facts nor as a list of names."""
    (servers.home / "story.txt").unlink()
    for without in ("STAT", "MLSD,MLST"):
        port = servers.start("--without", without)
        with servers.reading(port, tls="off") as source:
            assert source.look() == 0


def test_a_port_where_something_else_listens_is_said(servers: Servers, tmp_path: Path) -> None:
    """A server of another kind is no FTP server, and is named as one that answers wrongly or not at all."""
    import asyncssh  # noqa: PLC0415 - for one test

    asyncssh.generate_private_key("ssh-ed25519").write_private_key(tmp_path / "host-key")
    other = ServerProcess.of_ours(
        "sftp_server", tmp_path / "sftp.log", "--home", str(tmp_path), "--host-key", str(tmp_path / "host-key"),
        "--user", USER, "--password", PASSWORD,
    )  # fmt: skip
    with other, servers.reading(other.port, tls="off", timeout=2) as source, pytest.raises(SourceError) as caught:
        source.look()
    assert caught.value.kind in {"answer", "away"}


def test_a_file_of_certificates_that_is_none_is_said_at_the_start(servers: Servers) -> None:
    """With its key, its section and the remedy."""
    with pytest.raises(SettingsError, match=r"ca_file: .*story\.txt cannot be used: it is no PEM") as caught:
        servers.reading(1, ca_file=servers.home / "story.txt")
    assert caught.value.place == "[sources.wire]"
