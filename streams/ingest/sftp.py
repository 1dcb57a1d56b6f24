"""A folder on an SFTP server, over asyncssh. Owns the connection, the host key check, and what each failure is called.

Nobody's own ssh files are read: no agent, no ~/.ssh, no client configuration; what is used stands in the settings.
"""

import asyncio
import stat
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Any, TypeVar

import asyncssh

from events.errors import SettingsError
from streams.ingest.remote_folder import FileError, RemoteFile
from streams.ingest.server import Server
from streams.ingest.source import SourceError
from streams.source_settings import SftpSettings, section

T = TypeVar("T")
_Known = asyncssh.SSHKnownHosts | tuple[list[str], list[str], list[str]]

_PIECE = 256 * 1024
_GOODBYE_SECONDS = 2.0

_GONE = (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath)
_LOST = (asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection)


class SftpPlace:
    """One folder on one server; implements streams.ingest.remote_folder.Place. For one thread."""

    remarks: Sequence[str] = ()

    def __init__(self, name: str, settings: SftpSettings) -> None:
        self._name = name
        self._settings = settings
        self._server = Server(settings.where, settings.timeout)
        self._runner: asyncio.Runner | None = None
        self._connection: asyncssh.SSHClientConnection | None = None
        self._client: asyncssh.SFTPClient | None = None
        self._folder = settings.folder
        settings.password(name)
        self._keys = self._read_keys()  # once: to open one may take a second
        self._known_hosts()

    def open(self) -> None:
        """Connect, check who the server is, log in. Raises SourceError, and SettingsError for a key or a secret."""
        known, secret = self._known_hosts(), self._settings.password(self._name)
        self._runner = asyncio.Runner()
        try:
            self._run(self._connect(known, secret))
        except BaseException:
            self.close()
            raise

    def files(self) -> list[RemoteFile]:
        """Return the regular files of the folder."""
        try:
            return self._run(self._list())
        except asyncssh.SFTPError as error:
            raise SourceError(
                f"the folder {self._folder} cannot be listed: {error.reason}",
                reason="gone" if isinstance(error, _GONE) else "refused",
                place=self._settings.where,
                remedy="Name a folder that is there and that the user may list; `.` is where the login leads.",
            ) from error

    def read(self, file: RemoteFile, most: int) -> bytes:
        """Return a file's bytes, no more than `most` and one. Raises FileError when this one cannot be read."""
        return self._on(self._read(self._path(file), most))

    def now(self, file: RemoteFile) -> RemoteFile | None:
        """Return the file as it is now; None when it is gone."""
        try:
            found = self._on(self._sftp.stat(self._path(file)))
        except FileError:
            return None
        return RemoteFile(file.name, found.size, found.mtime)

    def remove(self, file: RemoteFile) -> None:
        """Delete it; one that is gone is no error."""
        self._on(self._gone_is_fine(self._sftp.remove(self._path(file))))

    def move(self, file: RemoteFile, folder: str, spare: str) -> None:
        """Move it into a folder beside or below; one that is gone is no error."""
        self._on(self._gone_is_fine(self._move(file, folder, spare)))

    def close(self) -> None:
        """Leave the server, and if it does not answer, just go."""
        runner, connection = self._runner, self._connection
        self._runner = self._connection = self._client = None
        if runner is None:
            return
        if connection is not None:
            runner.run(_leave(connection))
        runner.close()

    async def _connect(self, known: _Known, secret: str | None) -> None:
        settings, keys = self._settings, self._keys
        trusted = _Trusted(settings.host_keys)
        try:
            self._connection = await asyncssh.connect(
                settings.host,
                settings.port,
                username=settings.user,
                password=None if keys else secret,
                client_keys=keys or None,
                known_hosts=known,
                client_factory=lambda: trusted,
                agent_path=None,
                config=None,
                connect_timeout=settings.timeout,
                login_timeout=settings.timeout,
            )
            self._client = await self._connection.start_sftp_client(path_errors="surrogateescape")
        except asyncssh.HostKeyNotVerifiable as error:
            raise self._server.refused(
                f"the server is not the one that is trusted: {trusted.told or error.reason}", _WHO
            ) from error
        except asyncssh.PermissionDenied as error:
            way = "key" if keys else "password"
            raise self._server.refused(f"the server does not let {settings.user} in with this {way}", _LOGIN) from error
        except asyncssh.ChannelOpenError as error:
            raise self._server.refused(f"the server gives no SFTP: {error.reason}", _LOGIN) from error
        except asyncssh.KeyExchangeFailed as error:
            raise self._server.refused(f"no common way to encrypt: {error.reason}", _OLD) from error

    async def _list(self) -> list[RemoteFile]:
        self._folder = await self._sftp.realpath(self._settings.folder)
        found: list[RemoteFile] = []
        async for entry in self._sftp.scandir(self._folder):
            mode, name = entry.attrs.permissions, entry.filename
            if isinstance(name, str) and (mode is None or stat.S_IFMT(mode) in (0, stat.S_IFREG)):
                found.append(RemoteFile(name, entry.attrs.size, entry.attrs.mtime))
        return found

    async def _read(self, path: str, most: int) -> bytes:
        pieces: list[bytes] = []
        have = 0
        async with self._sftp.open(path, "rb") as file:
            while have <= most:
                async with asyncio.timeout(self._settings.timeout):
                    piece: Any = await file.read(min(_PIECE, most + 1 - have))
                if not piece:
                    break
                pieces.append(piece)
                have += len(piece)
        return b"".join(pieces)

    async def _move(self, file: RemoteFile, folder: str, spare: str) -> None:
        where = PurePosixPath(self._folder) / folder
        if not await self._sftp.isdir(str(where)):
            await self._sftp.makedirs(str(where), exist_ok=True)
        target = where / file.name
        if await self._sftp.lexists(str(target)):
            target = where / spare
            if await self._sftp.lexists(str(target)):  # the same name and bytes were moved before
                await self._sftp.remove(str(target))
        await self._sftp.rename(self._path(file), str(target))

    @staticmethod
    async def _gone_is_fine(doing: Coroutine[Any, Any, None]) -> None:
        with suppress(*_GONE):
            await doing

    @property
    def _sftp(self) -> asyncssh.SFTPClient:
        if self._client is None:
            raise SourceError("not connected", reason="away", place=self._settings.where)
        return self._client

    def _path(self, file: RemoteFile) -> str:
        return str(PurePosixPath(self._folder) / file.name)

    def _on(self, doing: Coroutine[Any, Any, T]) -> T:
        """Do something with one file; what the server says against that is about this file only."""
        try:
            return self._run(doing)
        except asyncssh.SFTPError as error:
            raise FileError(error.reason) from error

    def _run(self, doing: Coroutine[Any, Any, T]) -> T:
        """Run to the end; a connection that is lost or silent is SourceError `away`."""
        if self._runner is None:
            doing.close()
            raise SourceError("not connected", reason="away", place=self._settings.where)
        try:
            with self._server.connection():
                return self._runner.run(doing)
        except _LOST as error:
            raise self._server.away(f"the connection was lost: {error.reason}") from error
        except asyncssh.SFTPError:
            raise
        except asyncssh.Error as error:
            raise self._server.away(f"the connection ended: {error.reason}") from error

    def _known_hosts(self) -> _Known:
        path = self._settings.known_hosts
        if path is None:
            return [], [], []
        try:
            return asyncssh.read_known_hosts(str(path))
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no list of hosts and keys"
            raise SettingsError(
                f"known_hosts: {path} cannot be used: {why}",
                place=section(self._name),
                remedy="Write it with `ssh-keyscan -p PORT HOST`, and compare its keys with those that you were told.",
            ) from error

    def _read_keys(self) -> list[asyncssh.SSHKey]:
        path = self._settings.key_file
        if path is None:
            return []
        secret = self._settings.password(self._name)
        try:
            return [asyncssh.read_private_key(path, secret)]
        except OSError as error:
            why = error.strerror or type(error).__name__
        except (asyncssh.KeyImportError, asyncssh.KeyEncryptionError):
            why = "it is no private key, or the password does not open it"
        raise SettingsError(
            f"key_file: {path} cannot be used: {why}",
            place=section(self._name),
            remedy="Name a private key file (OpenSSH or PEM); if it is encrypted, set password_env or password_file.",
        )


_WHO = (
    "Ask who runs the server for its key's fingerprint; if it is this one, put it into host_keys, or into known_hosts. "
    "Never take it on trust."
)
_LOGIN = "Check user, key_file and the password that password_env or password_file names, and ask who runs the server."
_OLD = "Ask who runs the server to bring it up to date."


class _Trusted(asyncssh.SSHClient):
    """Trusts the host keys whose fingerprints are in the settings, and tells which key it saw."""

    def __init__(self, fingerprints: Sequence[str]) -> None:
        self._fingerprints = frozenset(fingerprint.rstrip("=") for fingerprint in fingerprints)
        self.told = ""

    def validate_host_public_key(self, host: str, addr: str, port: int, key: asyncssh.SSHKey) -> bool:
        """Tell whether the key is a trusted one; called for keys that known_hosts does not have."""
        del host, addr, port
        fingerprint = key.get_fingerprint("sha256")
        self.told = f"it shows {key.get_algorithm()} {fingerprint}"
        return fingerprint.rstrip("=") in self._fingerprints


async def _leave(connection: asyncssh.SSHClientConnection) -> None:
    connection.close()
    try:
        async with asyncio.timeout(_GOODBYE_SECONDS):
            await connection.wait_closed()
    except (TimeoutError, OSError, asyncssh.Error):
        connection.abort()
