"""How far the workers of a prefix have taken their inputs, as their groups tell the broker. Owns the waiting for them.

A worker commits what its ledger holds, and only after its outputs were acknowledged: what is committed is taken whole.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from events.errors import SettingsError
from events.topics import TOPICS, Name
from streams.broker import wait_for_broker

if TYPE_CHECKING:
    from kafka import KafkaAdminClient

Place = tuple[Name, int]
PATIENCE_SECONDS = 60.0
"""How long nothing may move before nobody is taken to be at work."""
_LOOK_SECONDS = 0.05
_BROKER_SECONDS = 15.0
_TO_BOOKS: tuple[tuple[Name, ...], ...] = (("wire.items.raw", "desk.commands"), ("wire.mentions",))
"""What leads to the books of threading: the first topics to the next one."""
_TO_ALERTS: tuple[tuple[Name, ...], ...] = (*_TO_BOOKS, ("story.events",), ("story.changes",))


class Ends(Protocol):
    """What of a log says how much there is to take."""

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""

    def end(self, topic: Name, partition: int) -> int:
        """Return the offset that the next record will get."""


class WorkerProgress:
    """The workers of one prefix, seen from outside."""

    def __init__(self, admin: "KafkaAdminClient", prefix: str, *, patience: float = PATIENCE_SECONDS) -> None:
        self._admin = admin
        self._prefix = prefix
        self._patience = patience

    def until_threaded(self, log: Ends) -> None:
        """Wait until all that the log's inputs hold now has gone through threading.

        Raises SettingsError when no worker moves.
        """
        self._until(log, _TO_BOOKS)

    def until_alerted(self, log: Ends) -> None:
        """Wait until all that the log's inputs hold now has raised its alerts; raises as `until_threaded` does."""
        self._until(log, _TO_ALERTS)

    def _until(self, log: Ends, chain: tuple[tuple[Name, ...], ...]) -> None:
        for topics in chain:
            self._until_taken(
                {
                    (topic, partition): log.end(topic, partition)
                    for topic in topics
                    for partition in range(log.partitions(topic))
                }
            )

    def taken(self, places: Sequence[Place]) -> dict[Place, int]:
        """Return the offset of the record that comes next in each place, 0 where nobody has taken any."""
        from kafka import TopicPartition  # noqa: PLC0415 - slow to import, and only who asks a broker needs it

        group = f"{self._prefix}.worker"
        known = [str(row["group_id"]) for row in self._admin.list_groups()]
        asked = {place: TopicPartition(TOPICS[place[0]].physical(self._prefix), place[1]) for place in places}
        found: dict[Place, int] = dict.fromkeys(places, 0)
        for name in known:
            if name != group and not name.startswith(f"{group}."):
                continue
            told: dict[Any, Any] = self._admin.list_group_offsets({name: list(asked.values())})[name]
            for place, physical in asked.items():
                if physical in told:
                    found[place] = max(found[place], told[physical].offset)
        return found

    def _until_taken(self, ends: dict[Place, int]) -> None:
        before: dict[Place, int] = {}
        moved = time.monotonic()
        while True:
            taken = self.taken(list(ends))
            behind = [place for place, end in ends.items() if taken[place] < end]
            if not behind:
                return
            now = time.monotonic()
            if taken != before:
                before, moved = taken, now
            elif now - moved > self._patience:
                topic, partition = behind[0]
                raise SettingsError(
                    f"nobody takes {topic}/{partition} from {taken[behind[0]]} on, and what comes behind it waits",
                    place=self._prefix,
                    remedy=f"Start `onrecord worker --prefix {self._prefix}` with the new epoch, then run this command "
                    "again: it goes on from there.",
                )
            time.sleep(_LOOK_SECONDS)


@contextmanager
def worker_progress(broker: str, prefix: str) -> Iterator[WorkerProgress]:
    """Ask a broker for the workers of a prefix, for as long as the block runs."""
    from kafka import KafkaAdminClient  # noqa: PLC0415 - see WorkerProgress.taken

    servers = wait_for_broker(broker, _BROKER_SECONDS)
    admin = KafkaAdminClient(
        bootstrap_servers=servers, client_id="onrecord-progress", bootstrap_timeout_ms=int(_BROKER_SECONDS * 1000)
    )
    try:
        yield WorkerProgress(admin, prefix)
    finally:
        admin.close()
