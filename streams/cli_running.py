"""Commands that run the stream: up, ingest, worker, desk. Owns their options."""

from pathlib import Path
from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Epoch, Feed, Files, Folder, Host, Partitions, Port, Prefix

_Webhook = Annotated[
    list[str] | None, typer.Option("--webhook", metavar="URL", help="POST each alert there; may be given again.")
]


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (up, ingest, worker, desk, play):
        app.command()(command)


@ends
def up(
    *,
    demo: Annotated[bool, typer.Option("--demo", help="Play the bundled feed first.")] = False,
    folder: Folder = None,
    host: Host = None,
    port: Port = None,
    drop: Annotated[
        Path | None, typer.Option("--drop", metavar="DIR", help="Watched folder; by default `drop` in the folder.")
    ] = None,
    webhook: _Webhook = None,
    feed: Feed = None,
    epoch: Epoch = None,
    config: Config = None,
) -> int:
    """Run everything in one process: stages, desk, API, alerts, drop folder. Ends with Ctrl-C."""
    from streams.commands import up as running  # noqa: PLC0415 - heavy imports only for the command that runs

    options = {
        "folder": folder, "host": host, "port": port, "drop": drop, "feed": feed, "epoch": epoch,
        "webhooks": tuple(webhook) if webhook else None,
    }  # fmt: skip
    return running.up(options, config, demo=demo)


@ends
def ingest(
    files: Files,
    *,
    feed: Feed = None,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    epoch: Epoch = None,
    config: Config = None,
) -> int:
    """Take wire files into the log and through the stages; the same files again change nothing."""
    from streams.commands import ingest as taking  # noqa: PLC0415

    options = {"folder": folder, "broker": broker, "prefix": prefix, "feed": feed, "epoch": epoch}
    return taking.ingest(options, config, files)


@ends
def play(
    *,
    pace: Annotated[
        float | None, typer.Option("--pace", min=0, help="Seconds of the feed in one of ours; 0 plays all at once.")
    ] = None,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    epoch: Epoch = None,
    config: Config = None,
) -> int:
    """Play the bundled feed into the log: five invented agencies, two days, told fast."""
    from streams.commands import ingest as taking  # noqa: PLC0415

    return taking.play({"folder": folder, "broker": broker, "prefix": prefix, "epoch": epoch}, config, pace)


@ends
def worker(
    *,
    name: Annotated[
        str | None, typer.Option("--worker", metavar="NAME", help="Its own name: member id and folder.")
    ] = None,
    broker: Broker = None,
    prefix: Prefix = None,
    folder: Folder = None,
    partitions: Partitions = None,
    epoch: Epoch = None,
    metrics_port: Annotated[int | None, typer.Option("--metrics-port", help="Port of /metrics; 0 serves none.")] = None,
    config: Config = None,
) -> int:
    """Run the stages as a Faust worker on Kafka, restarted whenever it leaves. Ends with Ctrl-C."""
    from streams.commands import worker as working  # noqa: PLC0415

    options = {
        "worker": name, "broker": broker, "prefix": prefix, "folder": folder, "partitions": partitions,
        "epoch": epoch, "metrics_port": metrics_port,
    }  # fmt: skip
    return working.worker(options, config)


@ends
def desk(
    *,
    broker: Broker = None,
    prefix: Prefix = None,
    folder: Folder = None,
    host: Host = None,
    port: Port = None,
    webhook: _Webhook = None,
    deliver: Annotated[
        bool, typer.Option("--deliver/--no-deliver", help="Send alerts out; let one desk do that.")
    ] = True,
    config: Config = None,
) -> int:
    """Follow a log that others write (Kafka, or a folder) and serve the API. Ends with Ctrl-C."""
    from streams.commands import up as running  # noqa: PLC0415

    options = {
        "broker": broker, "prefix": prefix, "folder": folder, "host": host, "port": port,
        "webhooks": tuple(webhook) if webhook else None,
    }  # fmt: skip
    return running.desk(options, config, deliver=deliver)
