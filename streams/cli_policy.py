"""The command `policy`: which policies there are, how two differ, what another one would change. Owns options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Folder, Json, Prefix

Named = Annotated[str, typer.Argument(metavar="POLICY", help="A released policy by name, or a TOML file.")]


def add(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Show status policies, and what another one would change.")
    group.command("list")(list_policies)
    for command in (show, diff, compare):
        group.command()(command)
    app.add_typer(group, name="policy")


@ends
def list_policies(*, json: Json = False) -> int:
    """List the released policies, the oldest first."""
    from streams.commands import policies  # noqa: PLC0415 - heavy imports only for the command that runs

    return policies.list_policies(json=json)


@ends
def show(
    policy: Annotated[
        str | None,
        typer.Argument(metavar="POLICY", help="A released policy by name, or a TOML file; by default the live one."),
    ] = None,
    *,
    toml: Annotated[bool, typer.Option("--toml", help="As a file to begin one's own with, in a pipe too.")] = False,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Show all values of a policy."""
    from streams.commands import policies  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return policies.show(where, config, policy, toml=toml, json=json)


@ends
def diff(before: Named, after: Named, *, json: Json = False) -> int:
    """Tell which values differ between two policies, in words."""
    from streams.commands import policies  # noqa: PLC0415

    return policies.diff(before, after, json=json)


@ends
def compare(
    *,
    policy: Annotated[
        str | None, typer.Option("--policy", metavar="POLICY", help="The new one; by default the newest released.")
    ] = None,
    against: Annotated[
        str | None, typer.Option("--against", metavar="POLICY", help="The old one; by default the one that is live.")
    ] = None,
    json: Json = False,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Tell which statuses and alerts another policy would have changed, on the log as it is; changes nothing."""
    from streams.commands import policies  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return policies.compare(where, config, policy, against, json=json)
