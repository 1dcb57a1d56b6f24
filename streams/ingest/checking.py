"""Tries a source and tells what it would read: nothing goes into the log, nothing is acknowledged. Owns that answer."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice

from events.errors import BadInputError, OnrecordError
from events.source_lines import CheckedLine
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


def check_sources(settings: Settings, chosen: Mapping[str, AnySource]) -> Iterator[CheckedLine]:
    """Try the sources, several at once, and yield the answers in their order."""
    with closing(Notes.to_look_at(settings.folder)) as notes, ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(lambda name: _checked(name, chosen[name], notes.of(name)), chosen)


def _checked(name: str, settings: AnySource, notes: SourceNotes) -> CheckedLine:
    try:
        with closing(open_source(name, settings, notes, checking=True)) as source:
            return _looked(name, settings, source)
    except OnrecordError as error:
        return CheckedLine(
            source=name, kind=settings.kind, where=settings.where, zone=settings.zone, outcome="error",
            reason=error.reason, error=error.message, place=error.place or None, remedy=error.remedy or None,
        )  # fmt: skip


def _looked(name: str, settings: AnySource, source: Source) -> CheckedLine:
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
    titles = [title for each in reversed(whole[-_TITLES:]) for title in _titles(each, settings.zone)]
    return CheckedLine(
        source=name, kind=settings.kind, where=settings.where, zone=settings.zone, outcome="ok",
        deliveries=len(whole),
        items=sum(len(list(parts(each.raw, each.name, named=False))) for each in whole),
        more=more,
        newest=max((each.at for each in whole if each.at is not None), default=None),
        titles=tuple(titles[:_TITLES]),
        refused=tuple(f"{each.name}: {each.refused}" for each in found if each.refused is not None),
        remarks=tuple(source.remarks),
    )  # fmt: skip


def _titles(delivery: Delivery, zone: str | None) -> Iterator[str]:
    for part in islice(parts(delivery.raw, delivery.name, zone), _TITLES):
        try:
            reading = read(part.raw, name=part.name, guid=part.guid, line=part.line, zone=zone)
        except BadInputError as error:
            yield f"cannot be read: {error.message}"
            continue
        yield f"no news: {reading.not_news}" if reading.item is None else reading.item.headline
