"""Commands that look after a deployment: verify, rebuild, topics, schema, generate. Owns their options."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Epoch, Folder, Json, Partitions, Prefix


class TopicsAction(StrEnum):
    """What `onrecord topics` does."""

    LIST = "list"
    APPLY = "apply"
    DRIFT = "drift"


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (verify, rebuild, topics, schema, generate):
        app.command()(command)


@ends
def verify(
    *,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    epoch: Epoch = None,
    json: Json = False,
    config: Config = None,
) -> int:
    """Refold the log from nothing and compare every state with the live one, byte for byte."""
    from streams.commands import operating  # noqa: PLC0415 - heavy imports only for the command that runs

    return operating.verify({"folder": folder, "broker": broker, "prefix": prefix, "epoch": epoch}, config, json=json)


@ends
def rebuild(
    *,
    policy: Annotated[
        str | None, typer.Option("--policy", metavar="POLICY", help="The policy from then on: a name or a TOML file.")
    ] = None,
    epoch: Annotated[
        str | None, typer.Option("--epoch", metavar="NAME", help="The new epoch; by default the next number.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would differ, and change nothing.")] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Throw an unfinished rebuild away first.")] = False,
    to_prefix: Annotated[
        str | None,
        typer.Option(
            "--to-prefix", metavar="NAME", help="On Kafka: copy inputs and rulings under this prefix, for new workers."
        ),
    ] = None,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    json: Json = False,
    config: Config = None,
) -> int:
    """Derive everything anew beside the old log, swap the two, and tell what differs; sends no alert."""
    from streams.commands import rebuild as rebuilding  # noqa: PLC0415
    from streams.commands import rebuild_kafka  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    if to_prefix is not None:
        return rebuild_kafka.copy_on_kafka(where, config, to_prefix, epoch)
    return rebuilding.rebuild(where, config, policy=policy, epoch=epoch, dry_run=dry_run, restart=restart, json=json)


@ends
def topics(
    *,
    action: Annotated[TopicsAction, typer.Argument(help="What to do.")] = TopicsAction.LIST,
    broker: Broker = None,
    prefix: Prefix = None,
    partitions: Partitions = None,
    replication: Annotated[int | None, typer.Option("--replication", help="Replicas of each topic.")] = None,
    json: Json = False,
    config: Config = None,
) -> int:
    """List the topic table, create what is missing on a broker, or tell where the broker differs."""
    from streams.commands import operating  # noqa: PLC0415

    options = {"broker": broker, "prefix": prefix, "partitions": partitions, "replication": replication}
    return operating.topics(options, config, action.value, json=json)


@ends
def schema(
    *,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files are written.")],
    force: Annotated[bool, typer.Option("--force", help="Also where a schema changes incompatibly.")] = False,
) -> int:
    """Write JSON Schemas of all events and an AsyncAPI document of all topics."""
    from streams.commands import operating  # noqa: PLC0415

    return operating.schema(folder, force=force)


@ends
def generate(
    count: Annotated[int, typer.Argument(metavar="N", min=0, help="How many items.")],
    *,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same items.")] = 1,
) -> int:
    """Print N composed wire items (ninjs, about 2 KB, a fifth with mentions), for measuring."""
    from streams.commands import operating  # noqa: PLC0415

    return operating.generate(count, seed)
