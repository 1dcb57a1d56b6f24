"""read, extract, thread, trace: look at wire files, store nothing. Owns reading, calling and printing only.

What derives and threads here is what the settings name, as where it is stored: judges, sentence model, policy.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from events.errors import BadInputError
from events.mentions import Mention
from events.wire_item import WireItem
from projections.policy import DEFAULT
from streams.cli_ending import DEAD_LETTERS, DONE, complain
from streams.commands.inputs import contents, instant
from streams.commands.item_files import readings
from streams.commands.output import console, emit, for_people, note
from streams.commands.read_summary import Summary
from streams.derive.deriving import Derivation, deriver
from streams.derive.extracting import extract_line
from streams.policies import load_policy
from streams.runtime.judges import load_judges
from streams.runtime.sentence_models import load_sentence_model
from streams.runtime.tracing import Source, Tracer
from streams.settings import Settings, load
from streams.stages.pipeline import stages
from streams.stages.protocol import Stage
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


def extract(files: Sequence[str], feed: str, *, tentative: bool, config: Path | None = None) -> int:
    """Print the claims and responses of each item; 1 when one of them cannot be read."""
    told_by = _teller(load(config=config))
    broken = 0
    for reading in readings(files, feed):
        if isinstance(reading, BadInputError):
            broken += 1
            emit({"id": None, "responses": [], "claims": [], "error": str(reading)})
        elif reading.item is None:
            emit({"id": reading.item_id, "responses": [], "claims": [], "not_news": reading.not_news})
        else:
            item = reading.item
            emit(extract_line(item.item, item.headline, item.body, told_by(item), tentative=tentative))
    return _told(broken, "could not be read; `error` of their lines says why")


def thread(files: Sequence[str], feed: str, *, model: str | None = None, config: Path | None = None) -> int:
    """Print the story and the claim of each item; 1 when one of them cannot be read. `model` wins over the settings."""
    settings = load({"sentence_model": model}, config=config)
    told_by, asked = _teller(settings), load_sentence_model(settings.sentence_model)
    broken = 0

    def items() -> Iterator[WireItem]:
        nonlocal broken
        for reading in readings(files, feed):
            if isinstance(reading, BadInputError):
                broken += 1
                complain(reading)
            elif reading.item is not None:
                yield reading.item

    def derived(item: WireItem) -> tuple[Sequence[Mention], Sequence[str]]:
        found = told_by(item)
        return found.mentions, found.names

    for line in thread_lines(items(), derived, model=asked):
        emit(line)
    return _told(broken, "could not be read and have no line")


def trace(
    files: Sequence[str], feed: str, *, at: str | None, until: str | None, final: bool, config: Path | None = None
) -> int:
    """Print what each item changed; 1 when one of them ended as a dead letter."""
    tracer = Tracer(feed=feed, at=instant("--at", at), chain=_chain(load(config=config)))
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


def _teller(settings: Settings) -> Callable[[WireItem], Derivation]:
    """Return what tells an item's claims and responses; what is not English tells the English rules nothing."""
    derive = deriver(load_judges(settings))
    return lambda item: derive(item) if english(item.language) else Derivation((), ())


def _chain(settings: Settings) -> tuple[Stage, ...]:
    """Return the stages with what the settings name; without a policy the newest, for nothing is stored here."""
    policy = DEFAULT if settings.policy is None else load_policy(settings.policy)
    model = load_sentence_model(settings.sentence_model)
    return stages(policy=policy, judges=load_judges(settings), model=model)


def _told(broken: int, what: str) -> int:
    if broken:
        note(f"onrecord: {broken} items {what}.")
    return DEAD_LETTERS if broken else DONE
