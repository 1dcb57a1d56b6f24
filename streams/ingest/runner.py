"""Runs one source: look, append, acknowledge, wait. Owns that order, the back-off and what is counted.

The order is what keeps everything: bytes are in the log before the source is told so, and the source remembers only
then. Whatever ends the process in between makes a delivery come again, under the same ids (docs/decisions/0014).
"""

import logging
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tenacity import RetryCallState, Retrying
from tenacity.wait import wait_exponential_jitter

from events.errors import BadInputError, ContractError, SettingsError, StorageError
from events.instants import unix
from projections.desk.pushing import Taken
from streams.enduring import Enduring
from streams.ingest.health import Health, Monitor
from streams.ingest.source import Delivery, Done, Reason, Source, SourceError
from streams.source_settings import SourceSettings

_LOG = logging.getLogger(__name__)

LONGEST_WAIT = 900.0
"""Longest wait between two tries of a source that fails; its own wish (Retry-After) may be longer."""
LONGEST_WISH = 86_400.0
"""Longest time that a source may ask us to stay away."""
_FIRST_WAIT = 5.0
_AT_ONCE = 100
_AT_ONCE_BYTES = 8 * 1024 * 1024


class Take(Protocol):
    """Puts the items that the bytes hold into the log, durably."""

    def __call__(
        self, raw: bytes, *, feed: str | None, name: str | None, position: str | None, zone: str | None
    ) -> Sequence[Taken]:
        """Return what was taken; the same position again gives the same ids. `zone` is that of times without one."""


class Watch(Protocol):
    """What measures sources; streams.metrics.Metrics is one."""

    def source_took(self, source: str, *, items: int, dead: int, size: int, lag: float | None) -> None:
        """Count one delivery that is in the log; `lag` is the seconds from the source's time for it to now."""

    def source_refused(self, source: str, reason: str) -> None:
        """Count one delivery that cannot be taken."""

    def source_failed(self, source: str, reason: str, failures: int) -> None:
        """Count a look that failed, the last of so many."""

    def source_succeeded(self, source: str, at: float) -> None:
        """Note that a look went well, at that time (seconds since 1970)."""


class Runner:
    """One source in one thread. A source that is away holds up no other and no stream."""

    def __init__(self, name: str, settings: SourceSettings, source: Source, take: Take, watch: Watch) -> None:
        self.name = name
        self._settings = settings
        self._source = source
        self._take = take
        self._watch = watch
        self._monitor = Monitor(name, settings.kind)
        self._pause = settings.every
        self._back_off = wait_exponential_jitter(
            multiplier=min(settings.every, _FIRST_WAIT), max=LONGEST_WAIT, jitter=min(settings.every, _FIRST_WAIT)
        )

    @property
    def health(self) -> Health:
        """Return how the source fares now."""
        return self._monitor.health

    def run(self, stop: threading.Event) -> None:
        """Look again and again until `stop` is set; only a bug of ours goes through."""
        enduring = Enduring(f"reading the source {self.name}", again=self._again)
        try:
            while not stop.is_set():
                enduring.run(lambda: self.look(stop), stop)
                if enduring.failing is None and not stop.is_set():
                    self._monitor.next_at(_in(self._pause))
                    enduring.run(lambda: self._wait(stop), stop)
        finally:
            self._source.close()

    def look(self, stop: threading.Event) -> int:
        """Take what the source has, in order; return how many deliveries. Raises what the source or the log raises."""
        self._monitor.tried()
        taken = 0
        for batch in _batches(self._source.look(), stop):
            self._source.acknowledge([self._done(delivery) for delivery in batch])
            taken += len(batch)
        if stop.is_set():
            return taken  # cut off: what was not looked at is looked at the next time
        self._pause = max(self._settings.every, min(self._source.finish(), LONGEST_WISH))
        self._monitor.succeeded(tuple(self._source.remarks))
        self._watch.source_succeeded(self.name, datetime.now(UTC).timestamp())
        return taken

    def _done(self, delivery: Delivery) -> Done:
        """Append a delivery; what can never be appended is told and counts as dealt with."""
        if delivery.refused is not None:
            return self._refused(delivery, delivery.refused)
        try:
            taken = self._take(
                delivery.raw,
                feed=self._settings.feed,
                name=delivery.name,
                position=f"{self._settings.kind}:{self.name}:{delivery.position}",
                zone=self._settings.zone,
            )
        except BadInputError as error:
            told = SourceError(error.message, reason="unreadable", place=error.place, remedy=error.remedy)
            return self._refused(delivery, told)
        except ContractError:
            raise
        except Exception as error:
            raise SourceError(
                f"the log does not take it: {error}", reason="storage", remedy="It is tried again; nothing is lost."
            ) from error
        dead = sum(item.outcome == "dead" for item in taken)
        lag = None if delivery.at is None else max(datetime.now(UTC).timestamp() - unix(delivery.at), 0.0)
        self._monitor.took(len(taken), len(delivery.raw))
        self._watch.source_took(self.name, items=len(taken) - dead, dead=dead, size=len(delivery.raw), lag=lag)
        return Done(delivery, taken)

    def _refused(self, delivery: Delivery, error: SourceError) -> Done:
        error.place = error.place or delivery.name
        _LOG.warning("%s: not taken from the source %s: %s", delivery.name, self.name, error)
        self._monitor.refused(error)
        self._watch.source_refused(self.name, error.kind)
        return Done(delivery, refused=error)

    def _wait(self, stop: threading.Event) -> int:
        self._source.wait(stop, self._pause)
        return 1

    def _again(self, error: Exception) -> float:
        """Count a failure, and return how many seconds to leave the source alone."""
        failures = self._monitor.failed(error)
        self._watch.source_failed(self.name, _reason(error), failures)
        tries = RetryCallState(Retrying(), None, (), {})
        tries.attempt_number = failures
        wished = error.retry_after if isinstance(error, SourceError) else None
        wait = max(self._back_off(tries), min(wished or 0.0, LONGEST_WISH))
        self._monitor.next_at(_in(wait))
        return wait


def _batches(deliveries: Iterator[Delivery], stop: threading.Event) -> Iterator[list[Delivery]]:
    """Gather what is acknowledged at once; bounded, for the bytes stand in memory."""
    batch: list[Delivery] = []
    size = 0
    try:
        for delivery in deliveries:
            batch.append(delivery)
            size += len(delivery.raw)
            if len(batch) >= _AT_ONCE or size > _AT_ONCE_BYTES:
                yield batch
                batch, size = [], 0
            if stop.is_set():
                break
    except Exception:
        if batch:  # what came before the fault is taken: the next look may break off at the same place
            yield batch
        raise
    if batch:
        yield batch


def _reason(error: Exception) -> Reason:
    if isinstance(error, SourceError):
        return error.kind
    if isinstance(error, StorageError):
        return "storage"
    return "refused" if isinstance(error, SettingsError) else "other"


def _in(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)
