"""Tries a source and tells what it would read: nothing goes into the log, nothing is acknowledged. Owns that answer."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from events.errors import BadInputError, OnrecordError
from streams.ingest.kinds import open_source
from streams.ingest.notes import Notes, SourceNotes
from streams.ingest.source import Delivery, Source
from streams.settings import Settings
from streams.source_settings import AnySource
from streams.wire.reading import read
from streams.wire.splitting import parts

MOST = 200
"""Deliveries that are looked at; a source that has more says so."""
_MOST_BYTES = 32 * 1024 * 1024
_TITLES = 3
_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Checked:
    """What a source would read now, or why it cannot be read.

    `deliveries` and `items` count what is new, `more` tells that there is more than was looked at. `newest` is the
    source's own time of the last of them. `titles` are those of the newest items; of one that is no news, or cannot be
    read, the reason. `refused` tells what cannot be taken.
    """

    source: str
    kind: str
    where: str
    outcome: str = "ok"
    deliveries: int = 0
    items: int = 0
    more: bool = False
    newest: str | None = None
    titles: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    reason: str | None = None
    error: str | None = None
    place: str | None = None
    remedy: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the line that is printed."""
        return asdict(self)


def check_sources(settings: Settings, chosen: Mapping[str, AnySource]) -> Iterator[Checked]:
    """Try the sources, several at once, and yield the answers in their order."""
    with closing(Notes.to_look_at(settings.folder)) as notes, ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(lambda name: _checked(name, chosen[name], notes.of(name)), chosen)


def _checked(name: str, settings: AnySource, notes: SourceNotes) -> Checked:
    try:
        with closing(open_source(name, settings, notes, checking=True)) as source:
            return _looked(name, settings, source)
    except OnrecordError as error:
        return Checked(
            name, settings.kind, settings.where, "error",
            reason=error.reason, error=error.message, place=error.place or None, remedy=error.remedy or None,
        )  # fmt: skip


def _looked(name: str, settings: AnySource, source: Source) -> Checked:
    found: list[Delivery] = []
    size = 0
    more = False
    for delivery in islice(source.look(), MOST + 1):
        more = len(found) == MOST or size > _MOST_BYTES
        if more:
            break
        found.append(delivery)
        size += len(delivery.raw)
    whole = [each for each in found if each.refused is None]
    titles = [title for each in reversed(whole[-_TITLES:]) for title in _titles(each)]
    return Checked(
        name, settings.kind, settings.where,
        deliveries=len(whole),
        items=sum(len(list(parts(each.raw, each.name))) for each in whole),
        more=more,
        newest=max((each.at for each in whole if each.at is not None), default=None),
        titles=tuple(titles[:_TITLES]),
        refused=tuple(f"{each.name}: {each.refused}" for each in found if each.refused is not None),
        remarks=tuple(source.remarks),
    )  # fmt: skip


def _titles(delivery: Delivery) -> Iterator[str]:
    for part in islice(parts(delivery.raw, delivery.name), _TITLES):
        try:
            reading = read(part.raw, name=part.name, guid=part.guid, line=part.line)
        except BadInputError as error:
            yield f"cannot be read: {error.message}"
            continue
        yield f"no news: {reading.not_news}" if reading.item is None else reading.item.headline
