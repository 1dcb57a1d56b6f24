"""A worker's producer: what was sent is safe on all replicas, or the caller hears of it. Owns one aiokafka client."""

import asyncio
from collections.abc import Sequence

from aiokafka import AIOKafkaProducer

from events.topics import MAX_RECORD_BYTES, TOPICS, Name
from streams.stages.protocol import Output

REQUEST_SECONDS = 60
"""How long a batch may look for its leader: at least 30 s, or the death of a broker fails what is being sent."""


class AckedProducer:
    """Idempotent, in order within a partition, acknowledged by all replicas that must have a record."""

    def __init__(self, broker: str, prefix: str, client: str) -> None:
        self._broker = broker
        self._client = client
        self._physical: dict[Name, str] = {name: row.physical(prefix) for name, row in TOPICS.items()}
        self._producer: AIOKafkaProducer | None = None

    async def start(self) -> None:
        """Connect; raises aiokafka's KafkaError when no broker answers."""
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self._broker.split(","),
            client_id=f"onrecord-{self._client}",
            enable_idempotence=True,
            acks="all",
            linger_ms=1,
            max_batch_size=256 * 1024,
            max_request_size=MAX_RECORD_BYTES + 48_588,
            request_timeout_ms=REQUEST_SECONDS * 1000,
        )
        await self._producer.start()

    async def send(self, outputs: Sequence[Output]) -> None:
        """Send the records and wait until all are safe; raises aiokafka's KafkaError when one is not."""
        if self._producer is None:
            raise RuntimeError("the producer was not started")
        sent = [
            await self._producer.send(self._physical[output.topic], key=output.key.encode(), value=output.value)
            for output in outputs
        ]
        await asyncio.gather(*sent)

    async def stop(self) -> None:
        """Let the connection go."""
        if self._producer is not None:
            await self._producer.stop()
