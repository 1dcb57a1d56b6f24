"""The log on Kafka for whoever is no worker: ingest, the desk's follower, deliver, verify. Owns a client of each kind.

Reading takes no part in a consumer group: places are asked for by their offsets, and nothing is committed. The clients
are aiokafka's, in a loop and a thread of their own behind blocking calls.
"""

import asyncio
import concurrent.futures
import threading
import time
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from events.errors import SettingsError, StorageError, TooLargeError
from events.topics import MAX_RECORD_BYTES, TOPICS, Name
from streams.broker import wait_for_broker
from streams.stages.protocol import Output, Record

if TYPE_CHECKING:
    from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

BROKER_SECONDS = 15.0
"""How long to look for a broker at the start before saying that there is none."""
WAIT_SECONDS = 60.0
"""How long a read or a write waits for a broker that has gone, before it raises KafkaTimeoutError."""
_FRESH_SECONDS = 0.01
"""How long the ends of the partitions are taken as known: a reader that goes round all topics asks once a round."""
_SENT_AT_ONCE = 1000
_POLL_MS = 500
_PARTING_SECONDS = 2.0
"""How long a client may take to leave: with a broker that has gone it would wait for its answer."""

_FETCH_WAIT_MS = 30
"""A fetch that waits at the broker holds up the next one, for a partition that was read to its end a moment ago."""

_Found = TypeVar("_Found")


class Deployment(Protocol):
    """What of the settings says where the log is."""

    @property
    def broker(self) -> str | None:
        """Bootstrap servers."""

    @property
    def prefix(self) -> str:
        """Leads the topics' names."""


class KafkaLog:
    """A Log on Kafka. Threads may share it; a read and a write do not wait for each other.

    Offsets may have holes where a compacted topic was compacted: a record's own `offset` is the truth, the next read
    begins at the last one + 1. Raises SettingsError when there is no broker or a topic is missing, and aiokafka's
    KafkaError when a broker has gone for longer than WAIT_SECONDS.
    """

    def __init__(self, settings: Deployment) -> None:
        if not settings.broker:
            raise SettingsError("no broker is set", remedy="Set `broker` (ONRECORD_BROKER) to host:port of Kafka.")
        self._place = settings.broker
        self._physical: dict[Name, str] = {name: row.physical(settings.prefix) for name, row in TOPICS.items()}
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="kafka-log", daemon=True)
        self._consumer: AIOKafkaConsumer | None = None
        self._questions: AIOKafkaConsumer | None = None
        self._producer: AIOKafkaProducer | None = None
        self._positions: dict[TopicPartition, int] = {}
        self._ends: dict[TopicPartition, int] = {}
        self._ends_at = 0.0
        self._counts: dict[Name, int] = {}
        self._under_way: set[concurrent.futures.Future[Any]] = set()
        self._interrupted = False

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""
        with self._reading:
            if topic not in self._counts:
                self._run(self._count(topic))
            return self._counts[topic]

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on; an empty list when nothing is there (yet)."""
        with self._reading:
            return self._run(self._read(topic, partition, start, most))

    def end(self, topic: Name, partition: int) -> int:
        """Return the offset that the next record will get."""
        with self._reading:
            return self._run(self._end(topic, partition))

    def begin(self, topic: Name, partition: int) -> int:
        """Return the offset of the oldest record that is kept."""
        with self._reading:
            return self._run(self._begin(topic, partition))

    def append(self, outputs: Sequence[Output]) -> None:
        """Write records durably, in order; returns once all replicas that must have them do."""
        for output in outputs:
            check_size(output)
        with self._writing:
            for first in range(0, len(outputs), _SENT_AT_ONCE):
                self._run(self._send(outputs[first : first + _SENT_AT_ONCE]))

    def interrupt(self) -> None:
        """End what waits for a broker and begin nothing more (StorageError); what was being written may be there."""
        self._interrupted = True
        for work in list(self._under_way):
            work.cancel()

    def close(self) -> None:
        """Let go of the connections; closing twice is no error."""
        self.interrupt()
        with self._writing, self._reading:
            if self._loop.is_closed():
                return
            if self._thread.is_alive():
                asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
                self._loop.call_soon_threadsafe(self._loop.stop)
                self._thread.join()
            self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, work: Coroutine[Any, Any, _Found]) -> _Found:
        if self._interrupted:
            work.close()
            raise _closed(self._place)
        if not self._thread.is_alive():
            self._thread.start()
        found = asyncio.run_coroutine_threadsafe(work, self._loop)
        self._under_way.add(found)
        if self._interrupted:  # between the question above and here
            found.cancel()
        try:
            return found.result()
        except concurrent.futures.CancelledError as error:
            raise _closed(self._place) from error
        finally:
            self._under_way.discard(found)

    async def _read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        place = await self._known(topic, partition)
        consumer = await self._reader()
        if self._positions[place] != start:
            consumer.seek(place, start)
            self._positions[place] = start
        until = time.monotonic() + WAIT_SECONDS
        while start < await self._known_end(place):
            found = await consumer.getmany(place, timeout_ms=_POLL_MS, max_records=most)
            rows = found.get(place)
            if rows:
                self._positions[place] = rows[-1].offset + 1
                return [Record(topic, row.partition, row.offset, row.key, row.value or b"") for row in rows]
            if time.monotonic() > until:
                raise _timeout(f"no record of {place.topic}/{place.partition} from {start} on in {WAIT_SECONDS} s")
        return []

    async def _end(self, topic: Name, partition: int) -> int:
        place = await self._known(topic, partition)
        self._ends.update(await (await self._asker()).end_offsets([place]))
        return self._ends[place]

    async def _begin(self, topic: Name, partition: int) -> int:
        place = await self._known(topic, partition)
        return int((await (await self._asker()).beginning_offsets([place]))[place])

    async def _known_end(self, place: "TopicPartition") -> int:
        told = (await self._reader()).highwater(place) or 0
        if told <= self._positions[place]:
            now = time.monotonic()
            if now - self._ends_at > _FRESH_SECONDS or place not in self._ends:
                self._ends.update(await (await self._asker()).end_offsets(list(self._positions)))
                self._ends_at = now
        return max(told, self._ends.get(place, 0))

    async def _count(self, topic: Name) -> int:
        if topic not in self._counts:
            client = (await self._asker())._client  # noqa: SLF001 - the consumer tells only of topics that it reads
            cluster = await client.fetch_all_metadata()
            for name, physical in self._physical.items():
                found = cluster.partitions_for_topic(physical)
                if found:
                    self._counts[name] = len(found)
        if topic not in self._counts:
            raise SettingsError(
                f"the topic {self._physical[topic]} is not there",
                place=self._place,
                remedy="Run `onrecord topics apply`, with the same prefix.",
            )
        return self._counts[topic]

    async def _known(self, topic: Name, partition: int) -> "TopicPartition":
        """Name the place, and have the consumer follow it."""
        from aiokafka import TopicPartition  # noqa: PLC0415 - only who talks to a broker pays for the import

        place = TopicPartition(self._physical[topic], partition)
        if place in self._positions:
            return place
        if partition >= await self._count(topic):
            raise SettingsError(
                f"the topic {self._physical[topic]} has no partition {partition}",
                place=self._place,
                remedy="Set `partitions` to what the broker has; `onrecord topics drift` tells.",
            )
        consumer = await self._reader()
        # A new assignment forgets the positions; all partitions of the topic at once make that happen seldom.
        for number in range(self._counts[topic]):
            self._positions[TopicPartition(self._physical[topic], number)] = 0
        consumer.assign(list(self._positions))
        for each, position in self._positions.items():
            consumer.seek(each, position)
        return place

    async def _send(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            if output.topic not in self._counts:
                await self._count(output.topic)
        producer = await self._writer()
        sent = [
            await producer.send(self._physical[output.topic], key=output.key.encode(), value=output.value)
            for output in outputs
        ]
        for safe in await asyncio.gather(*sent):
            self._ends[safe.topic_partition] = safe.offset + 1

    async def _reader(self) -> "AIOKafkaConsumer":
        if self._consumer is None:
            self._consumer = await self._reading_client("onrecord-reader", fetch_max_wait_ms=_FETCH_WAIT_MS)
        return self._consumer

    async def _asker(self) -> "AIOKafkaConsumer":
        """Return a client that fetches nothing: what it asks need not wait behind a fetch."""
        if self._questions is None:
            self._questions = await self._reading_client("onrecord-asker", retry_backoff_ms=10)
        return self._questions

    async def _reading_client(self, name: str, **options: Any) -> "AIOKafkaConsumer":
        from aiokafka import AIOKafkaConsumer  # noqa: PLC0415 - see _known

        return await self._connected(
            AIOKafkaConsumer,
            client_id=name,
            group_id=None,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            **options,
        )

    async def _writer(self) -> "AIOKafkaProducer":
        if self._producer is None:
            from aiokafka import AIOKafkaProducer  # noqa: PLC0415 - see _known

            self._producer = await self._connected(
                AIOKafkaProducer,
                client_id="onrecord-writer",
                acks="all",
                enable_idempotence=True,
                max_batch_size=256 * 1024,
                linger_ms=1,
                max_request_size=MAX_RECORD_BYTES + 48_588,
                request_timeout_ms=int(WAIT_SECONDS * 1000),
            )
        return self._producer

    async def _connected(self, client: Any, **options: Any) -> Any:
        from aiokafka.errors import KafkaError  # noqa: PLC0415 - see _known

        servers = await asyncio.to_thread(wait_for_broker, self._place, BROKER_SECONDS)
        made = client(bootstrap_servers=servers, **options)
        try:
            await made.start()
        except KafkaError as error:
            await made.stop()
            raise SettingsError(
                f"no Kafka broker answers: {error}", place=self._place, remedy="Start Kafka, or correct `broker`."
            ) from error
        return made

    async def _stop(self) -> None:
        clients = [client for client in (self._producer, self._consumer, self._questions) if client is not None]
        self._producer = self._consumer = self._questions = None
        parting = [asyncio.create_task(client.stop()) for client in clients]
        if parting:
            await asyncio.wait(parting, timeout=_PARTING_SECONDS)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def check_size(output: Output) -> None:
    """Raise TooLargeError for a record that no topic takes."""
    if len(output.value) > MAX_RECORD_BYTES:
        raise TooLargeError(
            f"a record of {len(output.value)} bytes, over the limit of {MAX_RECORD_BYTES}",
            place=f"{output.topic} {output.key}",
            remedy="Split the item; dead letters travel in parts.",
        )


def _closed(place: str) -> StorageError:
    return StorageError("the log was closed meanwhile", place=place, remedy="Start the command again: nothing is lost.")


def _timeout(message: str) -> Exception:
    from aiokafka.errors import KafkaTimeoutError  # noqa: PLC0415 - see KafkaLog._known

    timeout: Exception = KafkaTimeoutError(message)
    return timeout
