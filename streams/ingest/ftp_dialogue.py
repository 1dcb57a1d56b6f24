"""FTP below the folder: TLS on both connections, names as bytes, times, one file's bytes. Owns no settings, no errors.

Names travel as the bytes that they are: Latin-1 maps each byte to a character and back. Whether they are UTF-8 is found
out afterwards.
"""

import ftplib
import socket
import ssl
from contextlib import suppress
from datetime import UTC, datetime

from streams.printable import printable

BYTES = "latin-1"
"""The encoding of every connection."""
_PIECE = 64 * 1024
_MOST_SAID = 200


class EncryptedFtp(ftplib.FTP_TLS):
    """FTP over TLS: explicit (AUTH TLS) or implicit (TLS from the first byte); data connections resume the session."""

    def __init__(self, context: ssl.SSLContext, timeout: float, *, implicit: bool) -> None:
        super().__init__(context=context, timeout=timeout, encoding=BYTES)
        self._is_implicit = implicit

    def connect(
        self, host: str = "", port: int = 0, timeout: float = -999, source_address: tuple[str, int] | None = None
    ) -> str:
        """Connect; for implicit TLS the handshake comes first."""
        if not self._is_implicit:
            return super().connect(host, port, timeout, source_address)
        self.host, self.port, self.timeout = host, port, timeout
        plain = socket.create_connection((host, port), timeout)
        try:
            self.sock = self.context.wrap_socket(plain, server_hostname=host)
        except BaseException:
            plain.close()
            raise
        self.af = self.sock.family
        self.file = self.sock.makefile("r", encoding=self.encoding)
        self.welcome = self.getresp()
        return self.welcome

    def encrypt(self) -> None:
        """Ask for TLS on the control connection, where it is not there yet."""
        if not self._is_implicit:
            self.auth()

    def ntransfercmd(self, cmd: str, rest: int | str | None = None) -> tuple[socket.socket, int | None]:
        """Open a data connection that resumes the control connection's session: many servers demand that."""
        plain, size = ftplib.FTP.ntransfercmd(self, cmd, rest)  # noqa: S321 - TLS comes on top
        session = self.sock.session if isinstance(self.sock, ssl.SSLSocket) else None
        try:
            return self.context.wrap_socket(plain, server_hostname=self.host, session=session), size
        except BaseException:
            plain.close()
            raise


def retrieve(ftp: ftplib.FTP, name: str, most: int) -> bytes:
    """Return a file's bytes, no more than `most` and one, as they are (after `TYPE I`). Raises what ftplib raises."""
    pieces: list[bytes] = []
    have = 0
    with ftp.transfercmd(f"RETR {name}") as connection:
        while have <= most and (piece := connection.recv(min(_PIECE, most + 1 - have))):
            pieces.append(piece)
            have += len(piece)
        if have <= most and isinstance(connection, ssl.SSLSocket):
            with suppress(OSError):  # whether all came is told by the number of bytes
                connection.unwrap()
    if have <= most:
        ftp.voidresp()
    else:
        with suppress(ftplib.error_temp, ftplib.error_perm):  # it is told that we hung up
            ftp.voidresp()
    return b"".join(pieces)


def is_there(ftp: ftplib.FTP, name: str) -> bool:
    """Tell whether there is a file of that name."""
    try:
        ftp.size(name)
    except ftplib.error_perm:
        return False
    return True


def modified(ftp: ftplib.FTP, name: str) -> float | None:
    """Return when a file was written, in seconds since 1970; None where the server does not tell."""
    try:
        return instant_of(ftp.sendcmd(f"MDTM {name}").removeprefix("213").strip())
    except ftplib.error_perm:
        return None


def instant_of(text: str | None) -> float | None:
    """Return seconds since 1970 of a time as RFC 3659 spells it, UTC; None for what is none."""
    whole, _, fraction = (text or "").partition(".")
    try:
        seconds = datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None
    return seconds + float(f"0.{fraction}") if fraction.isdecimal() and fraction.isascii() else seconds


def our_name(name: str) -> str:
    """Return a name from the wire as names stand here: UTF-8, other bytes as lone surrogates."""
    return name.encode(BYTES).decode("utf-8", "surrogateescape")


def wire_name(name: str) -> str:
    """Return a name of ours as it goes over the wire."""
    return name.encode("utf-8", "surrogateescape").decode(BYTES)


def said(error: Exception, secret: str | None = None) -> str:
    """Return what the server said, on one line and not without end; a secret that it repeats is left out."""
    text = " ".join(our_name(str(error)).encode("utf-8", "replace").decode().split())
    return str(printable(text.replace(secret, "***") if secret else text))[:_MOST_SAID]
