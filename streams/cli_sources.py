"""Commands about the sources of the settings: sources list, check, run. Owns their options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Epoch, Feed, Folder, Host, Json, Prefix

_HELP = "The sources of the settings (feeds, folders, SFTP, FTP, mailboxes): list, try, read them into the log."


def add(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help=_HELP, no_args_is_help=True, rich_markup_mode=None)
    group.command("list")(list_sources)
    group.command()(check)
    group.command()(run)
    app.add_typer(group, name="sources")


@ends
def list_sources(*, json: Json = False, config: Config = None) -> int:
    """List the sources that the settings name: a table, or JSON lines in a pipe."""
    from streams.commands import sources  # noqa: PLC0415 - heavy imports only for the command that runs

    return sources.list_sources({}, config, json=json)


@ends
def check(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Only this source.", show_default=False)] = None,
    *,
    folder: Folder = None,
    json: Json = False,
    config: Config = None,
) -> int:
    """Try each source and show what it would read, or what is wrong; nothing is taken in and nothing changes there."""
    from streams.commands import sources  # noqa: PLC0415

    return sources.check({"folder": folder}, config, name, json=json)


@ends
def run(
    *,
    broker: Broker = None,
    prefix: Prefix = None,
    folder: Folder = None,
    host: Host = None,
    metrics_port: Annotated[int | None, typer.Option("--metrics-port", help="Port of /metrics; 0 serves none.")] = None,
    feed: Feed = None,
    epoch: Epoch = None,
    config: Config = None,
) -> int:
    """Read the sources into a log that others take on (Kafka, or a folder). `up` does so itself. Ends with Ctrl-C."""
    from streams.commands import sources  # noqa: PLC0415

    options = {
        "broker": broker, "prefix": prefix, "folder": folder, "host": host, "metrics_port": metrics_port, "feed": feed,
        "epoch": epoch,
    }  # fmt: skip
    return sources.run(options, config)
