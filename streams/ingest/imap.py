"""The dialogue with an IMAP server about one folder, over IMAPClient. Owns the connection and what failures are called.

IMAPClientError that comes through is the server's refusal of one command; a connection that is lost is SourceError.
"""

import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, TypeVar

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from streams.ingest.server import Server
from streams.ingest.source import SourceError
from streams.ingest.trusting import tls_context
from streams.printable import printable
from streams.source_settings import ImapSettings, section

T = TypeVar("T")

_WINDOW = 10_000
"""UIDs asked for at once: a line of a hundred thousand numbers is more than imaplib takes."""
_PAST_ALL = 2**32
_MOST_SAID = 200

REMARK_OPEN = 'unencrypted: the password and the mail can be read and changed on the way (tls = "off")'


class ImapFolder:
    """One folder of one mailbox. For one thread."""

    def __init__(self, name: str, settings: ImapSettings, *, is_only_read: bool) -> None:
        self._name = name
        self._settings = settings
        self._server = Server(settings.where, settings.timeout)
        self._is_only_read = is_only_read
        self._client: Any = None  # IMAPClient ships no types
        self._secret = ""
        self._next = _PAST_ALL
        self.validity = 0
        self.messages = 0
        self._settings.password(name)
        self._trusted()
        self.remarks: Sequence[str] = (REMARK_OPEN,) if settings.tls == "off" else ()

    def open(self) -> None:
        """Connect, check the server's certificate, log in, select the folder. Raises SourceError, and SettingsError."""
        self._secret = self._settings.password(self._name) or ""
        try:
            self._connect()
            self._log_in()
            self._select()
        except BaseException:
            self.close()
            raise

    def uids(self, first: int) -> Iterator[int]:
        """Yield the UIDs from `first` on, ascending; what comes in after selecting is for the next look."""
        window = _WINDOW
        while first < self._next:
            last = min(first + window, self._next) - 1
            found = self._found(first, last)
            yield from found
            first = last + 1
            window = _WINDOW if found else window * 2

    def _found(self, first: int, last: int) -> list[int]:
        criteria = ["UID", f"{first}:{last}"]
        try:
            return sorted(uid for uid in self._ask(lambda client: client.search(criteria)) if first <= uid <= last)
        except IMAPClientError as error:
            raise SourceError(
                f"the folder cannot be searched: {self.said(error)}", reason="answer", place=self._settings.where,
                remedy="It is tried again; ask who runs the server.",
            ) from error  # fmt: skip

    def size(self, uid: int) -> int | None:
        """Return a message's size in bytes, None when it is gone. Raises IMAPClientError."""
        found = self._ask(lambda client: client.fetch([uid], ["RFC822.SIZE"]))
        return None if uid not in found else int(found[uid][b"RFC822.SIZE"])

    def read(self, uid: int) -> tuple[bytes, datetime | None] | None:
        """Return a message's bytes and when it came in, None when it is gone; it is not marked as read."""
        found = self._ask(lambda client: client.fetch([uid], ["INTERNALDATE", "BODY.PEEK[]"]))
        if uid not in found:
            return None
        raw = found[uid].get(b"BODY[]")
        if raw is None:
            raise IMAPClientError("the server hands over no text")
        return bytes(raw), found[uid].get(b"INTERNALDATE")

    def put_away(self, uids: Sequence[int], after: str) -> None:
        """Mark messages as seen, delete them, or move them (`move:FOLDER`). Raises IMAPClientError."""
        if after == "seen":
            self._ask(lambda client: client.add_flags(uids, [rb"\Seen"], silent=True))
            return
        if after == "delete":
            self._ask(lambda client: _delete(client, uids))
            return
        folder = after.removeprefix("move:")

        def move(client: Any) -> None:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            if client.has_capability("MOVE"):
                client.move(uids, folder)
            else:
                client.copy(uids, folder)
                _delete(client, uids)

        self._ask(move)

    def close(self) -> None:
        """Leave the server, and if it does not answer, just go."""
        client, self._client = self._client, None
        if client is None:
            return
        try:
            client.socket().settimeout(min(self._settings.timeout, 2.0))
            client.logout()
        except (IMAPClientError, OSError):
            with suppress(IMAPClientError, OSError):
                client.shutdown()

    def said(self, error: Exception) -> str:
        """Return what the server said, on one line and not without end; a secret that it repeats is left out."""
        text = " ".join(str(error).split())
        return str(printable(text.replace(self._secret, "***") if self._secret else text))[:_MOST_SAID]

    def _connect(self) -> None:
        settings = self._settings
        context = self._trusted()
        self._client = self._asked(
            lambda: IMAPClient(
                settings.host,
                settings.port_number,
                ssl=settings.tls == "implicit",
                ssl_context=context,
                timeout=settings.timeout,
            )
        )
        self._client.normalise_times = False
        if settings.tls == "starttls":
            try:
                self._ask(lambda client: client.starttls(context))
            except IMAPClientError as error:
                raise self._server.refused(
                    f"the server has no STARTTLS: {self.said(error)}",
                    'Try tls = "implicit" (port 993); only where there is no way, set tls = "off".',
                ) from error

    def _trusted(self) -> ssl.SSLContext | None:
        return None if self._settings.tls == "off" else tls_context(self._settings.ca_file, section(self._name))

    def _log_in(self) -> None:
        user = self._settings.user or ""
        try:
            self._ask(
                lambda client: (
                    client.plain_login(user, self._secret)
                    if client.has_capability("AUTH=PLAIN")
                    else client.login(user, self._secret)
                )
            )
        except (IMAPClientError, UnicodeEncodeError) as error:
            if isinstance(error.__context__, IMAPClientAbortError):
                raise self._server.away(f"the connection was lost: {self.said(error)}") from None
            raise self._server.refused(
                f"the server does not let {user} in: {self.said(error)}",
                "Check user and the password that password_env or password_file names; many mail services want a "
                "password made for one application.",
            ) from None  # what the server said may repeat what was sent

    def _select(self) -> None:
        folder, is_only_read = self._settings.folder, self._is_only_read
        try:
            told = self._ask(lambda client: client.select_folder(folder, readonly=is_only_read))
        except IMAPClientError as error:
            raise SourceError(
                f"there is no folder {folder} for us: {self.said(error)}",
                reason="gone",
                place=self._settings.where,
                remedy="Name a folder of the mailbox as the server lists it; INBOX is always there.",
            ) from error
        self.messages = int(told.get(b"EXISTS", 0))
        self.validity = int(told.get(b"UIDVALIDITY", 0))
        self._next = int(told.get(b"UIDNEXT", _PAST_ALL))

    def _ask(self, doing: Callable[[Any], T]) -> T:
        if self._client is None:
            raise self._server.away("not connected")
        return self._asked(lambda: doing(self._client))

    def _asked(self, doing: Callable[[], T]) -> T:
        """Run one exchange; a connection that is lost or silent is SourceError `away`."""
        try:
            with self._server.connection():
                return doing()
        except IMAPClientAbortError as error:
            raise self._server.away(f"the connection was lost: {self.said(error)}") from error


def _delete(client: Any, uids: Sequence[int]) -> None:
    """Delete just these: without UIDPLUS they stay, marked as deleted, for expunging would take others' as well."""
    client.delete_messages(uids, silent=True)
    if client.has_capability("UIDPLUS"):
        client.uid_expunge(uids)
