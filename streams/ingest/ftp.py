"""A folder on an FTP server, passive, with TLS unless it is turned off. Owns its dialogue and what failures are called.

What a server does not offer is asked for another way: MLSD, else NLST with SIZE and MDTM.
"""

import ftplib
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from streams.ingest.ftp_dialogue import (
    BYTES,
    EncryptedFtp,
    instant_of,
    is_there,
    modified,
    our_name,
    retrieve,
    said,
    wire_name,
)
from streams.ingest.remote_folder import FileError, RemoteFile
from streams.ingest.server import Server
from streams.ingest.source import SourceError
from streams.ingest.trusting import tls_context
from streams.source_settings import FtpSettings, section

T = TypeVar("T")

_UNKNOWN = ("500", "501", "502", "504")
"""Codes of a command that the server does not know (RFC 959, section 4.2.1)."""
_NOTHING_THERE = ("450", "550")
_FILE_BUSY = ("450", "452")
_AS_THEY_ARE = "TYPE I"
"""After each list, which is text to ftplib: files are fetched byte by byte, and sizes counted so."""

REMARK_OPEN = 'unencrypted: the password and the wires can be read and changed on the way (tls = "off")'


class FtpPlace:
    """One folder on one server; implements streams.ingest.remote_folder.Place. For one thread."""

    def __init__(self, name: str, settings: FtpSettings) -> None:
        self._name = name
        self._settings = settings
        self._server = Server(settings.where, settings.timeout)
        self._ftp: ftplib.FTP | None = None
        self._has_mlsd = True
        settings.password(name)
        self._new()
        self.remarks: Sequence[str] = (REMARK_OPEN,) if settings.tls == "off" else ()

    def open(self) -> None:
        """Connect, check the server's certificate, log in, go to the folder. Raises SourceError, and SettingsError."""
        password = self._settings.password(self._name)
        ftp = self._new()
        self._ftp = ftp
        self._has_mlsd = True
        try:
            self._ask(lambda: ftp.connect(self._settings.host, self._settings.port_number, self._settings.timeout))
            self._log_in(ftp, password)
            with suppress(ftplib.Error):  # some need to be told; those that do not know it use what they use
                self._ask(lambda: ftp.sendcmd("OPTS UTF8 ON"))
            self._go()
        except BaseException:
            self.close()
            raise

    def files(self) -> list[RemoteFile]:
        """Return the regular files of the folder."""
        if self._has_mlsd:
            try:
                return self._asked(self._by_mlsd)
            except ftplib.error_perm as error:
                if not str(error).startswith(_UNKNOWN):
                    raise self._unlisted(error) from error
                self._has_mlsd = False
        try:
            return self._asked(self._by_nlst, about_files=True)
        except (ftplib.error_perm, _FileBusyError) as error:
            raise self._unlisted(error) from error

    def read(self, file: RemoteFile, most: int) -> bytes:
        """Return a file's bytes, no more than `most` and one. Raises FileError when this one cannot be read."""
        return self._on(lambda ftp: retrieve(ftp, wire_name(file.name), most))

    def now(self, file: RemoteFile) -> RemoteFile | None:
        """Return the file as it is now; None when it is gone."""
        name = wire_name(file.name)
        try:
            return self._asked(lambda ftp: RemoteFile(file.name, ftp.size(name), modified(ftp, name)), about_files=True)
        except ftplib.error_perm as error:
            if str(error).startswith(_UNKNOWN):
                raise self._unlisted(error) from error
            return None
        except _FileBusyError:
            return None

    def remove(self, file: RemoteFile) -> None:
        """Delete it."""
        self._on(lambda ftp: ftp.delete(wire_name(file.name)))

    def move(self, file: RemoteFile, folder: str, spare: str) -> None:
        """Move it into a folder beside or below; servers overwrite when they rename, so it is asked what is there."""

        def moving(ftp: ftplib.FTP) -> None:
            with suppress(ftplib.error_perm):
                ftp.mkd(wire_name(folder))
            target = f"{folder.rstrip('/')}/{file.name}"
            if is_there(ftp, wire_name(target)):
                target = f"{folder.rstrip('/')}/{spare}"
            ftp.rename(wire_name(file.name), wire_name(target))

        self._on(moving)

    def close(self) -> None:
        """Leave the server, and if it does not answer, just go."""
        ftp, self._ftp = self._ftp, None
        if ftp is None:
            return
        if ftp.sock is not None:
            with suppress(ftplib.Error, OSError, EOFError, ValueError):
                ftp.sock.settimeout(min(self._settings.timeout, 2.0))
                ftp.quit()
        ftp.close()

    def _new(self) -> ftplib.FTP:
        settings = self._settings
        if settings.tls == "off":
            return ftplib.FTP(timeout=settings.timeout, encoding=BYTES)  # noqa: S321 - chosen in the settings, and remarked upon
        context = tls_context(settings.ca_file, section(self._name))
        return EncryptedFtp(context, settings.timeout, implicit=settings.tls == "implicit")

    def _log_in(self, ftp: ftplib.FTP, password: str | None) -> None:
        settings = self._settings
        if isinstance(ftp, EncryptedFtp):
            try:
                self._asked(lambda _: ftp.encrypt())
            except ftplib.error_perm as error:
                raise SourceError(
                    f"the server has no TLS: {said(error)}", reason="refused", place=settings.where,
                    remedy='Ask who runs it for FTPS or SFTP; only where there is no way, set tls = "off".',
                ) from error  # fmt: skip
        try:
            self._asked(lambda ftp: ftp.login(settings.user or "", password or ""))
            if isinstance(ftp, EncryptedFtp):
                self._asked(lambda _: ftp.prot_p())
        except ftplib.error_perm as error:
            told = said(error, password)
            raise SourceError(
                f"the server does not let {settings.user or 'anonymous'} in: {told}",
                reason="refused",
                place=settings.where,
                remedy="Check user and the password that password_env or password_file names; ask who runs the server.",
            ) from None  # fmt: skip - what the server said may repeat what was sent

    def _go(self) -> None:
        if self._settings.folder == ".":
            return
        try:
            self._asked(lambda ftp: ftp.cwd(wire_name(self._settings.folder)))
        except ftplib.error_perm as error:
            raise SourceError(
                f"there is no folder {self._settings.folder} for us: {said(error)}",
                reason="gone",
                place=self._settings.where,
                remedy="Name a folder that is there and that the user may list; `.` is where the login leads.",
            ) from error

    def _by_mlsd(self, ftp: ftplib.FTP) -> list[RemoteFile]:
        found: list[RemoteFile] = []
        listed = list(ftp.mlsd())
        ftp.voidcmd(_AS_THEY_ARE)
        for name, facts in listed:
            if facts.get("type", "file").lower() == "file":
                size = facts.get("size", "")
                found.append(
                    RemoteFile(our_name(name), int(size) if size.isdecimal() else None, instant_of(facts.get("modify")))
                )
        return found

    def _by_nlst(self, ftp: ftplib.FTP) -> list[RemoteFile]:
        try:
            names = ftp.nlst()
        except (ftplib.error_perm, ftplib.error_temp) as error:
            if str(error).startswith(_NOTHING_THERE):
                return []  # how some servers say that a folder is empty
            raise
        finally:
            ftp.voidcmd(_AS_THEY_ARE)
        found: list[RemoteFile] = []
        for name in sorted({name.rpartition("/")[2] for name in names} - {"", ".", ".."}):
            try:
                size = ftp.size(name)
            except ftplib.error_perm as error:
                if str(error).startswith(_UNKNOWN):
                    raise
                continue  # a folder, or gone again
            found.append(RemoteFile(our_name(name), size, modified(ftp, name)))
        return found

    def _unlisted(self, error: Exception) -> SourceError:
        if str(error).startswith(_UNKNOWN):
            return SourceError(
                f"the server does not tell how large files are (SIZE): {said(error)}",
                reason="answer",
                place=self._settings.where,
                remedy="Whether a file is whole cannot be told there: ask for another server, or SFTP.",
            )
        return SourceError(
            f"the folder {self._settings.folder} cannot be listed: {said(error)}",
            reason="refused",
            place=self._settings.where,
            remedy="Ask who runs the server that the user may list it.",
        )

    def _on(self, doing: Callable[[ftplib.FTP], T]) -> T:
        """Do something with one file; a refusal is about this file only."""
        try:
            return self._asked(doing, about_files=True)
        except (ftplib.error_perm, _FileBusyError, ValueError) as error:
            raise FileError(said(error)) from error

    def _ask(self, doing: Callable[[], T]) -> T:
        return self._asked(lambda _: doing())

    def _asked(self, doing: Callable[[ftplib.FTP], T], *, about_files: bool = False) -> T:
        """Run one exchange; a connection that is lost, silent or busy is SourceError `away` or `busy`."""
        if self._ftp is None:
            raise self._server.away("not connected")
        try:
            with self._server.connection():
                return doing(self._ftp)
        except ftplib.error_temp as error:
            if about_files and str(error).startswith(_FILE_BUSY):
                raise _FileBusyError(str(error)) from error
            raise SourceError(
                f"the server cannot now: {said(error)}", reason="busy", place=self._settings.where,
                remedy="It is tried again.",
            ) from error  # fmt: skip
        except (ftplib.error_reply, ftplib.error_proto) as error:
            raise SourceError(
                f"the server answers what no FTP server should: {said(error)}", reason="answer",
                place=self._settings.where, remedy="Check host and port.",
            ) from error  # fmt: skip


class _FileBusyError(Exception):
    """The server says that a file cannot be had now."""
