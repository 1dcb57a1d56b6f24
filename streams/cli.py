"""The command `onrecord`: its commands, and how every one of them ends. Owns exit statuses and what errors look like.

Exit status (contract.md): 0 done; 1 finished, but some items went to the dead letters; 2 the command or its settings
are wrong, or it could not finish (a full disk, a broker that is away); 130 interrupted. Errors go to standard error,
data to standard output. Nothing heavy is imported before a command runs: `onrecord --help` answers at once.
"""

from typing import Annotated

import typer

from streams import cli_desk, cli_explaining, cli_operating, cli_policy, cli_ruling, cli_running, cli_sources, cli_wire

app = typer.Typer(
    name="onrecord",
    help="Follow what wires report and who confirms or denies it: the live confirmation status of every story.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Settings: options win over ONRECORD_* variables, those over ./onrecord.toml.",
)

for _group in (cli_running, cli_sources, cli_wire, cli_desk, cli_explaining, cli_ruling, cli_policy, cli_operating):
    _group.add(app)


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version  # noqa: PLC0415 - only for this option

        typer.echo(f"onrecord {version('onrecord')}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Follow what wires report and who confirms or denies it: the live confirmation status of every story."""
    del version


def main() -> None:
    """Run the command line; ends the process with the exit status."""
    app()
