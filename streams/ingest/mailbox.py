"""A mailbox over IMAP: each message is a delivery, taken once. Owns where it has got to and what happens to a message.

The place in a folder is UIDVALIDITY and the highest UID that is in the log (RFC 3501, section 2.3.1.1). When the server
numbers anew, all of it is read again: a message's position is the hash of its bytes, so that what is known stays known.
"""

import logging
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from imapclient.exceptions import IMAPClientError

from events.instants import spell
from streams.ingest.imap import ImapFolder
from streams.ingest.notes import SourceNotes
from streams.ingest.source import Delivery, Done, SourceError
from streams.source_settings import ImapSettings

_LOG = logging.getLogger(__name__)

_AGAIN = "again:"
"""Leads the UID of a message that could not be taken; its value is the least limit of size that it needs."""
_AWAY = "away:"
"""Leads the UID of a message that is in the log and is not put away yet."""
_NEVER = 2**62
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class _Letter:
    uid: int
    size: int


class Mailbox:
    """The source over a mailbox folder; implements streams.ingest.source.Source. With `whole` it only looks."""

    def __init__(self, name: str, settings: ImapSettings, notes: SourceNotes, *, whole: bool = False) -> None:
        self._settings = settings
        self._whole = whole
        self._notes = notes
        self._folder = ImapFolder(name, settings, is_only_read=whole or settings.after == "keep")
        self._reached = 0
        self._failed: dict[str, str] = {}
        self._gone: list[str] = []
        self._remarks: list[str] = []
        self._told: set[str] = set()

    @property
    def remarks(self) -> Sequence[str]:
        """Tell which messages cannot be taken, or not be put away."""
        found = [*self._folder.remarks, *self._remarks[:_MOST_TOLD]]
        if self._whole:
            found.append(f"{self._folder.messages} messages in the folder")
        if len(self._remarks) > _MOST_TOLD:
            found.append(f"and {len(self._remarks) - _MOST_TOLD} more like these")
        return found

    def look(self) -> Iterator[Delivery]:
        """Yield the messages that are new, in the order in which they came. Raises SourceError."""
        self._folder.close()
        self._folder.open()
        self._told = set(self._remarks)
        self._remarks, self._failed, self._gone = [], {}, []
        known = self._is_known
        self._reached = int(self._notes.fact("uid") or 0) if known else 0
        for uid in [*(self._once_more() if known else ()), *self._folder.uids(self._reached + 1)]:
            yield from self._letter(uid)
            self._reached = max(self._reached, uid)

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Note what is in the log; then mark, move or delete it if that is wished. What is refused stays."""
        letters: list[_Letter] = [one.delivery.token for one in done]
        taken = [one.delivery.token.uid for one in done if one.refused is None]
        refused = {
            f"{_AGAIN}{one.delivery.token.uid}": str(one.delivery.token.size if one.delivery.refused else _NEVER)
            for one in done
            if one.refused is not None
        }
        put_away = {f"{_AWAY}{uid}": "" for uid in taken} if self._settings.after != "keep" else {}
        self._get_to(max(letter.uid for letter in letters), {**self._failed, **refused, **put_away})
        self._notes.forget(*(f"{_AGAIN}{uid}" for uid in taken))
        self._put_away(taken)

    def finish(self) -> float:
        """Note how far the look came, and put away what could not be earlier."""
        self._get_to(self._reached, self._failed)
        self._notes.forget(*self._gone)
        self._put_away(self._noted(_AWAY))
        self._folder.close()
        return 0.0

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait."""
        stop.wait(seconds)

    def close(self) -> None:
        """Leave the server."""
        self._folder.close()

    @property
    def _is_known(self) -> bool:
        return self._notes.fact("numbering") == self._numbering

    @property
    def _numbering(self) -> str:
        """Name what the UIDs count in: this folder of this user there, as long as the server keeps its numbers."""
        return f"{self._settings.user} {self._settings.where} {self._folder.validity}"

    def _letter(self, uid: int) -> Iterator[Delivery]:
        """Yield the message of a UID: nothing when it is gone or cannot be read now."""
        name = f"{self._settings.folder}/{uid}.eml"
        try:
            size = self._folder.size(uid)
            if size is None:
                self._gone.append(f"{_AGAIN}{uid}")
                return
            letter = _Letter(uid, size)
            if size > self._settings.max_bytes:
                error = self._too_large(name, size)
                yield Delivery(b"", name, f"{self._folder.validity}.{uid}", token=letter, refused=error)
                return
            found = self._folder.read(uid)
        except IMAPClientError as error:
            self._failed[f"{_AGAIN}{uid}"] = "0"
            self._remark(f"{name}: cannot be read, and is tried again: {self._folder.said(error)}")
            return
        if found is not None:
            raw, at = found
            yield Delivery(raw, name, sha256(raw).hexdigest(), at=_instant(at), token=letter)

    def _too_large(self, name: str, size: int) -> SourceError:
        return SourceError(
            f"the message has {size} bytes, over the limit of {self._settings.max_bytes}; it stays in the mailbox",
            reason="too-large",
            place=f"{self._settings.where}, {name}",
            remedy="Ask for mail without large attachments, or raise max_bytes of the source; then it is taken.",
        )

    def _once_more(self) -> list[int]:
        """Return the messages that could not be taken before and may be now."""
        again = self._noted(_AGAIN)
        return [uid for uid in again if int(self._notes.seen(f"{_AGAIN}{uid}") or 0) <= self._settings.max_bytes]

    def _noted(self, kind: str) -> list[int]:
        keys = self._notes.keys()
        return sorted(int(key.removeprefix(kind)) for key in keys if key.startswith(kind))

    def _get_to(self, uid: int, seen: dict[str, str]) -> None:
        """Note how far we have got: what is not done with first, so that a crash in between forgets none of it."""
        if not self._is_known:
            self._notes.forget(*self._notes.keys())
            before = 0
        else:
            before = int(self._notes.fact("uid") or 0)
        if seen:
            self._notes.see(seen)
        if uid > before or not self._is_known:
            self._notes.note({"numbering": self._numbering, "uid": str(max(uid, before))})

    def _put_away(self, uids: Sequence[int]) -> None:
        after = self._settings.after
        if not uids or after == "keep":
            return
        try:
            self._folder.put_away(uids, after)
        except IMAPClientError as error:
            self._remark(f"{len(uids)} taken, and cannot be put away ({after}): {self._folder.said(error)}")
        else:
            self._notes.forget(*(f"{_AWAY}{uid}" for uid in uids))

    def _remark(self, told: str) -> None:
        """Remember what is wrong with a message, and tell the log once."""
        self._remarks.append(told)
        if told not in self._told:
            self._told.add(told)
            _LOG.warning("%s: %s", self._settings.where, told)


def _instant(at: datetime | None) -> str | None:
    return None if at is None or at.tzinfo is None else spell(at)
