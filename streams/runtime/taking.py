"""Takes bytes from outside into a log: receives, appends, and says what became of each item. Owns no limits."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from events.catalogue import DeadLettered, ItemReceived
from events.codec import decode
from events.instants import spell
from projections.desk.pushing import Taken
from streams.settings import Settings
from streams.stages.protocol import Output
from streams.stages.receiving import receive


class Taker:
    """Puts deliveries into a log; `append` writes durably. Threads may share it if they may share `append`."""

    def __init__(self, append: Callable[[Sequence[Output]], object], settings: Settings) -> None:
        self._append = append
        self._settings = settings

    def __call__(
        self,
        raw: bytes,
        *,
        feed: str | None,
        name: str | None,
        position: str | None,
        first_line: int = 1,
        zone: str | None = None,
    ) -> list[Taken]:
        """Append the items that the bytes hold, received now; the same position again gives the same ids."""
        outputs = receive(
            raw,
            feed=self._settings.feed if feed is None else feed,
            name=name,
            received_at=spell(datetime.now(UTC)),
            epoch=self._settings.epoch,
            position=position,
            first_line=first_line,
            zone=zone,
        )
        self._append(outputs)
        return taken(outputs)


def taken(outputs: Sequence[Output]) -> list[Taken]:
    """Return what the records of a delivery say of each item."""
    found: list[Taken] = []
    for output in outputs:
        event = decode(output.value)
        if isinstance(event, ItemReceived):
            found.append(Taken(item=event.subject, event=event.id, outcome="received", line=event.data.line))
        elif isinstance(event, DeadLettered) and event.data.part == 1:
            letter = event.data
            found.append(Taken(letter.item, event.correlationid, "dead", letter.message, letter.remedy))
    return found
