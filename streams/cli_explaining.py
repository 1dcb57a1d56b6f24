"""Commands that show how deriving works and how well: why, rules, score. Owns their options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Config, Feed, Json


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (why, rules, score):
        app.command()(command)


@ends
def why(
    what: Annotated[str, typer.Argument(metavar="SENTENCE|FILE", help="A sentence in quotes, a wire file, or `-`.")],
    *,
    headline: Annotated[bool, typer.Option("--headline", help="The sentence is a headline.")] = False,
    feed: Feed = None,
    config: Config = None,
    json: Json = False,
) -> int:
    """Show how a sentence or a file is derived: tokens, rules tried, guards, parties, standing, claims."""
    from streams.commands import why as telling  # noqa: PLC0415 - heavy imports only for the command that runs

    return telling.why(what, feed or "", headline=headline, json=json, config=config)


@ends
def rules(
    rule: Annotated[
        str | None, typer.Argument(metavar="RULE", help="One rule in full: its id, or as mentions name it.")
    ] = None,
    *,
    act: Annotated[str | None, typer.Option("--act", metavar="ACT", help="Only rules of this act, or claim.")] = None,
    json: Json = False,
) -> int:
    """List the grammar: what each rule finds, its guards and examples, and why."""
    from streams.commands import rules as listing  # noqa: PLC0415

    return listing.rules(rule, act=act, json=json)


@ends
def score(
    labels: Annotated[str, typer.Argument(metavar="LABELS", help="JSON lines of labels (docs/explaining.md).")],
    predictions: Annotated[
        str, typer.Argument(metavar="PREDICTIONS", help="What `onrecord extract` printed; `-` is standard input.")
    ],
    *,
    items: Annotated[
        str | None,
        typer.Option("--items", metavar="FILE", help="JSON lines of id, headline, body: where quotes stand."),
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="Also each missed, false or misnamed one.")] = False,
    json: Json = False,
) -> int:
    """Grade predictions on labels: precision, recall and F1 per act, with intervals."""
    from streams.commands import score as grading  # noqa: PLC0415

    return grading.score(labels, predictions, items=items, errors=errors, json=json)
