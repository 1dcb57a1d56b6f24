"""Commands that show what the log says: stories, show, alerts, explain, dead-letters. Owns their options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Folder, Json, Prefix, Story


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (stories, show, alerts, explain):
        app.command()(command)
    app.command("dead-letters")(dead_letters)


@ends
def stories(
    *,
    status: Annotated[str | None, typer.Option("--status", help="Only stories with this status.")] = None,
    hold: Annotated[str | None, typer.Option("--hold", help="live, embargoed or withheld.")] = None,
    provider: Annotated[str | None, typer.Option("--provider", help="Only stories that this provider told.")] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="At most so many, the last changed first.")
    ] = None,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """List the stories with their status: a table in a terminal, else JSON lines."""
    from streams.commands import desk  # noqa: PLC0415 - heavy imports only for the command that runs

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return desk.stories(where, config, status=status, hold=hold, provider=provider, limit=limit, json=json)


@ends
def show(
    story: Story,
    *,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="TIME", help="What was so then: by what was said until this time or day."),
    ] = None,
    known_at: Annotated[
        str | None,
        typer.Option("--known-at", metavar="TIME", help="What was known then: by what the log held at this time."),
    ] = None,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Show one story, now or as of a time: its claims, who said what, and where."""
    from streams.commands import desk  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return desk.show(where, config, story, as_of=as_of, known_at=known_at, json=json)


@ends
def alerts(
    *,
    story: Annotated[str | None, typer.Option("--story", metavar="STORY", help="Only alerts on this story.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="status, reversed, softened or take_back.")] = None,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """List the alerts that were raised, in order."""
    from streams.commands import desk  # noqa: PLC0415

    return desk.alerts(
        {"folder": folder, "broker": broker, "prefix": prefix}, config, story=story, kind=kind, json=json
    )


@ends
def explain(
    story: Story,
    *,
    claim: Annotated[str | None, typer.Option("--claim", metavar="CLAIM", help="Only this claim.")] = None,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Tell for a status each event, quote and rule that led to it."""
    from streams.commands import desk  # noqa: PLC0415

    return desk.explain({"folder": folder, "broker": broker, "prefix": prefix}, config, story, claim=claim, json=json)


@ends
def dead_letters(
    *,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many, the newest first.")] = 100,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """List what could not be taken, why, and what to do."""
    from streams.commands import desk  # noqa: PLC0415

    return desk.dead_letters({"folder": folder, "broker": broker, "prefix": prefix}, config, limit=limit, json=json)
