"""read, extract, thread, trace: look at wire files, store nothing. Owns reading, calling and printing only."""

from collections.abc import Iterator, Sequence

from events.errors import BadInputError
from events.mentions import Mention
from events.wire_item import WireItem
from streams.cli_ending import DEAD_LETTERS, DONE, complain
from streams.commands.inputs import contents, instant
from streams.commands.item_files import readings
from streams.commands.output import console, emit, for_people, note
from streams.commands.read_summary import Summary
from streams.derive.deriving import Derivation, derive
from streams.derive.extracting import extract_line
from streams.runtime.sentence_models import load_sentence_model
from streams.runtime.tracing import Source, Tracer
from streams.stages.thread_lines import thread_lines
from streams.wire.describing import read_lines
from streams.wire.languages import english


def read(files: Sequence[str], feed: str, *, offsets: bool, quote: str | None, summary: bool = False) -> int:
    """Print what intake makes of each item, or how many of each format became what; 1 when one cannot be read.

    In a terminal the counts of several items follow their lines.
    """
    counts, lines, broken = Summary(), 0, 0
    people = for_people(json=False)
    for name, raw in contents(files):
        for line in read_lines(raw, name, feed=feed, offsets=offsets, quote=quote):
            counts.add(line)
            lines += 1
            broken += line["outcome"] == "error"
            if not summary:
                emit(line)
    if people and (summary or lines > 1):
        console().print(counts.table())
    elif summary:
        for told in counts.lines():
            emit(told)
    return _told(broken, "cannot be read; `reason` and `remedy` of their lines say why")


def extract(files: Sequence[str], feed: str, *, tentative: bool) -> int:
    """Print the claims and responses of each item; 1 when one of them cannot be read."""
    broken = 0
    for reading in readings(files, feed):
        if isinstance(reading, BadInputError):
            broken += 1
            emit({"id": None, "responses": [], "claims": [], "error": str(reading)})
        elif reading.item is None:
            emit({"id": reading.item_id, "responses": [], "claims": [], "not_news": reading.not_news})
        else:
            item = reading.item
            emit(extract_line(item.item, item.headline, item.body, _told_by(item), tentative=tentative))
    return _told(broken, "could not be read; `error` of their lines says why")


def thread(files: Sequence[str], feed: str, *, model: str = "none") -> int:
    """Print the story and the claim of each item; 1 when one of them cannot be read."""
    broken, asked = 0, load_sentence_model(model)

    def items() -> Iterator[WireItem]:
        nonlocal broken
        for reading in readings(files, feed):
            if isinstance(reading, BadInputError):
                broken += 1
                complain(reading)
            elif reading.item is not None:
                yield reading.item

    for line in thread_lines(items(), _derived, model=asked):
        emit(line)
    return _told(broken, "could not be read and have no line")


def trace(files: Sequence[str], feed: str, *, at: str | None, until: str | None, final: bool) -> int:
    """Print what each item changed; 1 when one of them ended as a dead letter."""
    tracer = Tracer(feed=feed, at=instant("--at", at))
    until = instant("--until", until)
    for name, raw in contents(files):
        for line in tracer.file(Source(name, raw)):
            if not final:
                emit(line)
    if until is not None:
        line = tracer.until(until)
        if not final:
            emit(line)
    if final:
        emit(tracer.final())
    return _told(tracer.dead, "would go to the dead letters; `dead` of their lines says why")


def _told_by(item: WireItem) -> Derivation:
    """Return what an item tells; what is not English tells the English rules nothing."""
    return derive(item) if english(item.language) else Derivation((), ())


def _derived(item: WireItem) -> tuple[Sequence[Mention], Sequence[str]]:
    found = _told_by(item)
    return found.mentions, found.names


def _told(broken: int, what: str) -> int:
    if broken:
        note(f"onrecord: {broken} items {what}.")
    return DEAD_LETTERS if broken else DONE
