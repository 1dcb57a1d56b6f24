"""The command `rule`: what an editor decides about a claim, a response or two stories. Owns options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Broker, Config, Folder, Prefix, Story

Claim = Annotated[str, typer.Argument(metavar="CLAIM", help="Id of one of its claims, or the beginning of one.")]
Event = Annotated[str, typer.Argument(metavar="EVENT", help="Event id of the mention, as `onrecord explain` shows.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides.")]
Why = Annotated[str, typer.Option("--why", metavar="WORDS", help="Why; it is kept and shown with the ruling.")]


def add(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Decide what the rules got wrong: a status, an act, a merge.")
    for command in (status, strike, answer, merge, split, end):
        group.command()(command)
    app.add_typer(group, name="rule")


@ends
def status(
    story: Story,
    claim: Claim,
    told: Annotated[str, typer.Argument(metavar="STATUS", help="confirmed, denied, disputed, unconfirmed, ...")],
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Give a claim its status, whatever is said of it, until the ruling ends."""
    from streams.commands import ruling  # noqa: PLC0415 - heavy imports only for the command that runs

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(where, config, story, kind="status", claim=claim, status=told, by=by, why=why)


@ends
def strike(
    story: Story,
    claim: Claim,
    event: Event,
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Strike one act or telling from a claim: it was misread and no longer counts."""
    from streams.commands import ruling  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(where, config, story, kind="strike", claim=claim, event=event, by=by, why=why)


@ends
def answer(
    story: Story,
    event: Event,
    claim: Annotated[
        str, typer.Argument(metavar="CLAIM", help="Id of the claim that the response answers, or `none`.")
    ],
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Say which claim of its story a response answers, whatever it was taken to answer; `none` for no claim."""
    from streams.commands import ruling  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(
        where, config, story, kind="answer", event=event, claim=None if claim == "none" else claim, by=by, why=why
    )


@ends
def merge(
    story: Story,
    into: Annotated[str, typer.Argument(metavar="INTO", help="Id of the story that it is, and that goes on.")],
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Say that two stories are one: the first forwards to the second for ever."""
    from streams.commands import ruling  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(where, config, story, kind="merge", other=into, by=by, why=why)


@ends
def split(
    story: Story,
    other: Annotated[str, typer.Argument(metavar="OTHER", help="Id of the story that was merged into it by mistake.")],
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """Part a story that was merged into another one by mistake: it goes on as a story of its own."""
    from streams.commands import ruling  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(where, config, story, kind="split", other=other, by=by, why=why)


@ends
def end(
    story: Story,
    ruling_id: Annotated[str, typer.Argument(metavar="RULING", help="Id of the ruling, as `rule` printed it.")],
    *,
    by: By,
    why: Why,
    folder: Folder = None,
    broker: Broker = None,
    prefix: Prefix = None,
    config: Config = None,
) -> int:
    """End a ruling: what is said decides again, a merge is undone; a split stays."""
    from streams.commands import ruling  # noqa: PLC0415

    where = {"folder": folder, "broker": broker, "prefix": prefix}
    return ruling.rule(where, config, story, kind="end", ruling=ruling_id, by=by, why=why)
