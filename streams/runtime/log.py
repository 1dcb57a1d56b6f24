"""The log as the shells, the desk and the tools see it, whichever runtime keeps it. Owns the port, no storage."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from events.topics import Name
from streams.stages.protocol import Output, Record


class Log(Protocol):
    """An append-only log of topics and partitions; offsets count from 0 in each partition and never change."""

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Return up to `most` records from offset `start` on; an empty list when nothing is there (yet)."""

    def end(self, topic: Name, partition: int) -> int:
        """Return the offset that the next record will get."""

    def append(self, outputs: Sequence[Output]) -> None:
        """Write records durably, in order; returns once they are safe."""

    def close(self) -> None:
        """Let go of files and connections."""


@runtime_checkable
class Interruptible(Protocol):
    """A log that may wait for another machine, and can be told to stop waiting."""

    def interrupt(self) -> None:
        """End what waits, and begin nothing more."""
