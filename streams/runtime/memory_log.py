"""A log in memory: for `trace`, for tests, for whoever tries a projection out. Owns nothing that lasts."""

from collections.abc import Sequence

from events.topics import Name
from streams.stages.protocol import Output, Record


class MemoryLog:
    """A Log of one partition a topic that is gone with the process."""

    def __init__(self) -> None:
        self.topics: dict[Name, list[Record]] = {}

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has: one, each topic."""
        del topic
        return 1

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on; an empty list at the end."""
        return self.topics.get(topic, [])[start : start + most] if partition == 0 else []

    def end(self, topic: Name, partition: int = 0) -> int:
        """Return the offset that the next record will get."""
        return len(self.topics.get(topic, ())) if partition == 0 else 0

    def append(self, outputs: Sequence[Output]) -> None:
        """Add records in order."""
        for output in outputs:
            records = self.topics.setdefault(output.topic, [])
            records.append(Record(output.topic, 0, len(records), output.key.encode(), output.value))

    def close(self) -> None:
        """Keep everything: there is nothing to let go of."""
