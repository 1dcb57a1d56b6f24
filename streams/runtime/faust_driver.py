"""Faust's consumer as we need it: it reads from where the ledger is, and its own commits are switched off.

Faust's committed offset runs ahead of what a worker has done (docs/decisions), so nothing here trusts it: positions
come from a `Desk` at every assignment, and only offsets that the ledger holds are committed.
"""

import asyncio
import concurrent.futures
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from aiokafka.errors import KafkaError
from aiokafka.structs import OffsetAndMetadata, TopicPartition
from faust.sensors import Monitor
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer
from faust.types import TP

_LOG = logging.getLogger(__name__)

FETCH_WAIT_MS = 100
"""Longest wait of a fetch at the broker. The driver fixes 1.5 s, and while a fetch waits for the idle partitions the
node gets no other: a record on a partition that was busy a moment ago would come that late."""


class Desk(Protocol):
    """Who decides where reading begins."""

    def assigned(self, group: Mapping[TP, int], begins: Mapping[TP, int], ends: Mapping[TP, int]) -> dict[TP, int]:
        """Take these partitions and return the offset to begin at in each."""

    def revoked(self, places: Iterable[TP]) -> None:
        """Let these partitions go."""


class LedgerConsumerThread(AIOKafkaConsumerThread):
    """The driver's thread with a shorter wait of fetches."""

    def _create_worker_consumer(self, transport: Any) -> Any:
        consumer = super()._create_worker_consumer(transport)
        consumer._fetch_max_wait_ms = FETCH_WAIT_MS  # noqa: SLF001 - the driver gives no other way
        return consumer


class LedgerConsumer(Consumer):
    """The driver's consumer, seeking to the ledger's offsets at each assignment and never committing of itself."""

    desk: Desk

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return LedgerConsumerThread(self, loop=self.loop, beacon=self.beacon)

    async def on_partitions_revoked(self, revoked: set[TP]) -> None:
        """Let go first: what is under way for these partitions must not be sent any more."""
        self.desk.revoked(revoked)
        await super().on_partitions_revoked(revoked)

    async def seek_to_committed(self) -> Mapping[TP, int]:
        """Seek to the ledger's offsets; called at each assignment, while the flow is stopped."""
        committed = {TP(*place): offset or 0 for place, offset in (await super().seek_to_committed()).items()}
        places = [TopicPartition(*place) for place in committed]
        begins = {TP(*place): offset for place, offset in (await self.earliest_offsets(*places)).items()}
        ends = {TP(*place): offset for place, offset in (await self.highwaters(*places)).items()}
        starts = self.desk.assigned(committed, begins, ends)
        await self.seek_wait({TopicPartition(*place): offset for place, offset in starts.items()})
        return starts

    async def commit(self, topics: Any = None, start_new_transaction: bool = True) -> bool:
        """Do nothing: Faust would commit what it has skipped."""
        del topics, start_new_transaction
        return False

    def verify_event_path(self, now: float, tp: TP) -> None:
        """Do nothing: the shell watches the ledger's progress itself."""

    async def commit_taken(self, offsets: Mapping[TP, int]) -> None:
        """Commit the ledger's offsets to the group; a failure costs repeats after a move and is only logged."""
        held = self.assignment()
        told = {TopicPartition(*place): OffsetAndMetadata(at, "") for place, at in offsets.items() if place in held}
        if not told or self._thread.should_stop:
            return
        consumer = self._thread._ensure_consumer()  # noqa: SLF001 - the driver's own commit ends the app on failure
        try:
            done = asyncio.run_coroutine_threadsafe(consumer.commit(told), self._thread.thread_loop)
            await asyncio.wrap_future(done)
        except (KafkaError, concurrent.futures.CancelledError) as error:
            _LOG.info("offsets were not committed, the next batch does it: %r", error)

    def lag(self, place: TP, following: int) -> int | None:
        """Return how many records wait after `following`, None while the broker has not told."""
        if place not in self.assignment():
            return None
        end = self.highwater(place)
        return None if end is None else max(0, end - following)


class SilentMonitor(Monitor):
    """Faust's monitor without its bookkeeping per message, which costs more than the stages' own metrics."""

    def on_message_in(self, tp: TP, offset: int, message: Any) -> None:
        """Count nothing."""

    def on_stream_event_in(self, tp: TP, offset: int, stream: Any, event: Any) -> None:
        """Count nothing."""

    def on_stream_event_out(self, tp: TP, offset: int, stream: Any, event: Any, state: Any = None) -> None:
        """Count nothing."""

    def on_message_out(self, tp: TP, offset: int, message: Any) -> None:
        """Count nothing."""

    def on_topic_buffer_full(self, tp: TP) -> None:
        """Count nothing."""

    def track_tp_end_offset(self, tp: TP, offset: int) -> None:
        """Count nothing."""
