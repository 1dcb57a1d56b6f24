"""Commands that look at wire files and store nothing: read, formats, extract, thread, trace. Owns their options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Config, Feed, Files, Json


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (read, formats, extract, thread, trace):
        app.command()(command)


@ends
def read(
    files: Files,
    *,
    feed: Feed = None,
    offsets: Annotated[bool, typer.Option("--offsets", help="Also where the texts stand in the item's bytes.")] = False,
    quote: Annotated[
        str | None, typer.Option("--quote", metavar="WORDS", help="Also where these words stand in the item's bytes.")
    ] = None,
    summary: Annotated[
        bool, typer.Option("--summary", help="Only how many of each format are items, no news (why) and errors (why).")
    ] = False,
) -> int:
    """Show what intake makes of wire files: one JSON line an item."""
    from streams.commands import wire_files  # noqa: PLC0415 - heavy imports only for the command that runs

    return wire_files.read(files, feed or "", offsets=offsets, quote=quote, summary=summary)


@ends
def formats(*, json: Json = False) -> int:
    """List the wire formats that are read, and by what each is known: a table, or JSON lines in a pipe."""
    from streams.commands import wire_formats  # noqa: PLC0415

    return wire_formats.formats(json=json)


@ends
def extract(
    files: Files,
    *,
    feed: Feed = None,
    tentative: Annotated[bool, typer.Option("--tentative", help="Also what policy calls too unsure.")] = False,
    config: Config = None,
) -> int:
    """Show the claims and responses that items tell: one JSON line an item."""
    from streams.commands import wire_files  # noqa: PLC0415

    return wire_files.extract(files, feed or "", tentative=tentative, config=config)


@ends
def thread(
    files: Files,
    *,
    feed: Feed = None,
    model: Annotated[
        str | None,
        typer.Option("--model", metavar="NAME", help="Sentence model to ask, instead of the setting `sentence_model`."),
    ] = None,
    config: Config = None,
) -> int:
    """Show to which story and claim each item goes, in input order: one JSON line an item."""
    from streams.commands import wire_files  # noqa: PLC0415

    return wire_files.thread(files, feed or "", model=model, config=config)


@ends
def trace(
    files: Files,
    *,
    feed: Feed = None,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help="Time of items that tell none.")] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="TIME", help="Move the clock on to this time after the last item.")
    ] = None,
    final: Annotated[bool, typer.Option("--final", help="Only all stories and alerts at the end.")] = False,
    config: Config = None,
) -> int:
    """Run items through the whole pipeline in memory, storing nothing: one JSON line an item."""
    from streams.commands import wire_files  # noqa: PLC0415

    return wire_files.trace(files, feed or "", at=at, until=until, final=final, config=config)
