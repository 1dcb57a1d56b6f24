"""A feed as a source: polls it, hands over each entry once. Owns what is noted of a feed, no HTTP and no XML."""

import threading
from collections.abc import Iterator, Sequence
from hashlib import sha256

from streams.ingest.feed_document import read_feed
from streams.ingest.fetching import Fetched, Fetcher
from streams.ingest.notes import SourceNotes
from streams.ingest.source import Delivery, Done
from streams.source_settings import FeedSettings


class FeedSource:
    """One feed. With `whole` it asks for everything, whatever was there the last time."""

    def __init__(self, name: str, settings: FeedSettings, notes: SourceNotes, *, whole: bool = False) -> None:
        self._name = name
        self._settings = settings
        self._notes = notes
        self._whole = whole
        self._fetcher = Fetcher(
            settings.url,
            timeout=settings.timeout,
            most=settings.max_bytes,
            user=settings.user,
            password=settings.password(name),
        )
        self._place = settings.where
        self._address = sha256(settings.url.encode()).hexdigest()  # an address may hold a secret
        self._fetched: Fetched | None = None
        self._ttl = 0.0
        self.remarks: tuple[str, ...] = ()

    def look(self) -> Iterator[Delivery]:
        """Fetch the feed and yield the entries that are new or say something new."""
        known = not self._whole and self._notes.fact("address") == self._address
        self._fetched = self._fetcher.get(
            self._notes.fact("etag") if known else None, self._notes.fact("modified") if known else None
        )
        self.remarks = ()
        if self._fetched.moved:
            self.remarks = (f"moved for good to {self._fetched.moved}: set url to that",)
        if self._fetched.raw is None:
            self._ttl = float(self._notes.fact("ttl") or 0)
            return
        document = read_feed(self._fetched.raw, self._place)
        self._ttl = document.ttl
        if self._whole:
            self.remarks += (f"{len(document.entries)} entries in the feed",)
        for entry in {each.digest: each for each in document.entries}.values():
            if self._notes.seen(entry.digest) is None:
                yield Delivery(entry.raw, f"{self._name}.xml", entry.digest, entry.at)

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Note the entries."""
        self._notes.see({each.delivery.position: each.delivery.at or "" for each in done})

    def finish(self) -> float:
        """Note the validators: from now on nothing is sent that has not changed."""
        found = self._fetched
        if found is not None and found.raw is not None:
            self._notes.note(
                {"address": self._address, "etag": found.etag, "modified": found.modified, "ttl": f"{self._ttl:g}"}
            )
            self._notes.prune()
        return self._ttl if self._settings.obey_ttl else 0.0

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait; a feed does not tell when there is more."""
        stop.wait(seconds)

    def close(self) -> None:
        """Let go of the connections."""
        self._fetcher.close()
