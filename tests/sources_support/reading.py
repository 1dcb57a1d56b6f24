"""Reads one source into a log in a folder, by the real runner: what came of it, and what it says. Owns no server."""

import threading
from pathlib import Path
from typing import Any, Self

from events.catalogue import ItemReceived
from events.codec import decode
from streams.ingest.health import Health
from streams.ingest.sources import Sources
from streams.metrics import Metrics
from streams.runtime.embedded import Embedded
from streams.runtime.taking import Taker
from streams.settings import Settings


class Reading:
    """A source called `wire` with these settings; each `look` is one look of its runner."""

    def __init__(self, var: Path, **source: Any) -> None:
        self.settings = Settings.model_validate({"folder": var, "sources": {"wire": source}})
        self._embedded = Embedded(self.settings)
        self.sources = Sources(self.settings, Taker(self._embedded.append, self.settings), Metrics())
        self.runner = self.sources.runners[0]

    def look(self) -> int:
        """Look once; return how many deliveries there were."""
        return self.runner.look(threading.Event())

    def pause(self, seconds: float) -> None:
        """Let time pass, as the runner does between two looks."""
        self.runner._source.wait(threading.Event(), seconds)

    @property
    def health(self) -> Health:
        """Return what the source says of itself."""
        return self.runner.health

    def received(self) -> list[tuple[str, str]]:
        """Return the name and the text of everything in the log, in order."""
        events = [decode(record.value) for record in self._embedded.log.read("wire.items.raw", 0, 0, 100_000)]
        items = [event.data for event in events if isinstance(event, ItemReceived)]
        return [
            (item.name or "", item.content if item.content is not None else item.content_base64 or "") for item in items
        ]

    def close(self) -> None:
        """Let go of the source and the log."""
        self.runner._source.close()
        self.sources.close()
        self._embedded.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
