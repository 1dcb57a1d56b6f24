"""sources list, check and run: what they print and what runs. The sources themselves are in streams/ingest."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from events.errors import SettingsError
from events.source_lines import CheckedLine, SourceLine
from streams.cli_ending import DEAD_LETTERS, DONE, WRONG
from streams.commands.output import console, emit, for_people, note, progress
from streams.printable import printable
from streams.settings import Settings, load
from streams.source_settings import AnySource

Options = Mapping[str, Any]

_HOW = "Write a section [sources.NAME] into onrecord.toml: docs/feeding.md has an example of each kind."


def list_sources(options: Options, config: Path | None, *, json: bool) -> int:
    """Print the sources of the settings."""
    found = load(options, config=config).sources
    if not found:
        note(f"onrecord: the settings name no source.\n  {_HOW}")
        return DONE
    if for_people(json=json):
        from rich.table import Table  # noqa: PLC0415 - only for people

        table = Table("source", "kind", "where", "feed", "every", "", box=None, header_style="bold", pad_edge=False)
        for name, each in found.items():
            off = "" if each.enabled else "not enabled"
            table.add_row(name, each.kind, printable(each.where), each.feed or "", f"{each.every:g} s", off)
        console().print(table)
        return DONE
    for name, each in found.items():
        line = SourceLine(
            source=name, kind=each.kind, where=each.where, feed=each.feed, every=each.every, enabled=each.enabled
        )
        emit(line.model_dump(mode="json"))
    return DONE


def check(options: Options, config: Path | None, name: str | None, *, json: bool) -> int:
    """Try each source, or one, and print what it would read; 2 when one fails, 1 when a delivery cannot be taken."""
    from streams.ingest.checking import check_sources  # noqa: PLC0415 - the parsers are loaded only to check

    settings = load(options, config=config)
    chosen = settings.sources if name is None else {name: _named(settings, name)}
    if not chosen:
        raise SettingsError("the settings name no source", place="sources", remedy=_HOW)
    found: list[CheckedLine] = []
    with progress("trying the sources") as tell:
        for checked in check_sources(settings, chosen):
            found.append(checked)
            tell(len(found), len(chosen))
            if not for_people(json=json):
                emit(checked.model_dump(mode="json"))
    if for_people(json=json):
        from streams.commands.sources_view import checked_page  # noqa: PLC0415 - only for people

        console().print(checked_page(found))
    if any(each.outcome == "error" for each in found):
        return WRONG
    return DEAD_LETTERS if any(each.refused for each in found) else DONE


def run(options: Options, config: Path | None) -> int:
    """Read the sources into the log (Kafka, or a folder's) until a signal ends it."""
    from streams.app import Crew  # noqa: PLC0415 - heavy imports only for the command that runs
    from streams.commands.running import Signals, ended, log_to_stderr  # noqa: PLC0415
    from streams.ingest.sources import Sources  # noqa: PLC0415
    from streams.metrics import Metrics  # noqa: PLC0415
    from streams.runtime.metrics_server import serve  # noqa: PLC0415
    from streams.runtime.reading import open_log  # noqa: PLC0415
    from streams.runtime.taking import Taker  # noqa: PLC0415

    settings = load(options, config=config)
    if not any(each.enabled for each in settings.sources.values()):
        raise SettingsError("the settings name no source that is enabled", place="sources", remedy=_HOW)
    log_to_stderr()
    log = open_log(settings)
    try:
        log.partitions("wire.items.raw")  # a broker or a topic that is not there is told now
        metrics, crew = Metrics(), Crew()
        sources = Sources(settings, Taker(log.append, settings), metrics)
        try:
            if settings.metrics_port:
                serve(metrics, settings.host, settings.metrics_port)
                note(f"metrics          http://{settings.host}:{settings.metrics_port}/metrics")
            note(f"reading          {', '.join(runner.name for runner in sources.runners)}")
            note(f"into             {settings.broker or settings.folder}")
            with Signals(crew.stop):
                sources.start(crew.start)
                crew.stop.wait()
                crew.end(log)
        finally:
            sources.close()
    finally:
        log.close()
    return ended(crew)


def _named(settings: Settings, name: str) -> AnySource:
    found = settings.sources.get(name)
    if found is None:
        known = ", ".join(settings.sources) or "none"
        raise SettingsError("no such source", place=name, remedy=f"The settings name: {known}.")
    return found
