"""What stands for the log where only a source is looked at: it keeps what it was given, and fails when told to."""

from collections.abc import Sequence

from events.errors import StorageError
from projections.desk.pushing import Taken


class KeptLog:
    """Takes deliveries as the log would, unless it is told to fail."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, bytes, str | None, str | None]] = []
        self.zones: list[str | None] = []
        self.failing = 0

    def __call__(
        self, raw: bytes, *, feed: str | None, name: str | None, position: str | None, zone: str | None = None
    ) -> Sequence[Taken]:
        """Keep a delivery."""
        if self.failing:
            self.failing -= 1
            raise StorageError("the disk is full", remedy="Make room.")
        self.zones.append(zone)
        self.got.append((position, raw, feed, name))
        return [Taken(name, position or "", "received")]

    @property
    def positions(self) -> list[str | None]:
        """Return the positions in the order in which they came."""
        return [position for position, *_ in self.got]
