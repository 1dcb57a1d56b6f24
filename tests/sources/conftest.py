"""Servers with a drop folder each, for the tests of sources: SFTP, FTP with and without TLS, FTP that knows little."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncssh
import pytest

from tests.sources_support.certificates import certificate
from tests.sources_support.processes import ServerProcess
from tests.sources_support.reading import Reading

USER, PASSWORD = "desk", "open, says me"
VARIABLE = "WIRE_PASSWORD"


@dataclass(frozen=True, slots=True)
class DropServer:
    """A running server, the folder that it serves, and the settings of a source that reads it."""

    process: ServerProcess
    home: Path
    settings: dict[str, Any]
    var: Path

    def reading(self, **changes: Any) -> Reading:
        """Open a source over it that takes files at once; closing it and opening another is a restart."""
        return Reading(self.var, **{**self.settings, "settle": 0, **changes})

    def put(self, name: str, text: str | bytes = "") -> Path:
        """Put a file there, whole."""
        path = self.home / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


def told(kind: str, folder: Path) -> tuple[str, list[str], dict[str, Any]]:
    """Return the server's module and arguments, and what the source's settings have beside host and port."""
    if kind == "sftp":
        key = asyncssh.generate_private_key("ssh-ed25519")
        key.write_private_key(folder / "host-key")
        return "sftp_server", ["--host-key", str(folder / "host-key")], {"host_keys": [key.get_fingerprint()]}
    if kind == "ftps":
        path = str(certificate(folder))
        return "ftp_server", ["--certificate", path], {"tls": "explicit", "ca_file": path}
    without = ["--without", "MLSD,MLST,OPTS,FEAT"] if kind == "ftp-old" else []
    return "ftp_server", without, {"tls": "off"}


@pytest.fixture(scope="module", params=["sftp", "ftp", "ftps", "ftp-old"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DropServer]:
    """Run a server of each kind in turn, with an empty folder."""
    folder = tmp_path_factory.mktemp(request.param)
    home = folder / "home"
    home.mkdir()
    module, arguments, settings = told(request.param, folder)
    whole = {"kind": "sftp" if request.param == "sftp" else "ftp", "host": "127.0.0.1", "user": USER, **settings}
    arguments += ["--home", str(home), "--user", USER, "--password", PASSWORD]
    with ServerProcess.of_ours(module, folder / "server.log", *arguments) as process:
        whole |= {"port": process.port, "password_env": VARIABLE, "timeout": 10}
        yield DropServer(process, home, whole, folder)


@pytest.fixture
def drop(server: DropServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DropServer:
    """Make a drop folder of the test's own on that server."""
    monkeypatch.setenv(VARIABLE, PASSWORD)
    name = f"desk {len(list(server.home.iterdir()))}"
    home = server.home / name
    home.mkdir()
    return DropServer(server.process, home, {**server.settings, "folder": name}, tmp_path / "var")
