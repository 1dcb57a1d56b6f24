"""Commands that show how deriving works and how well: score. Owns their options."""

from typing import Annotated

import typer

from streams.cli_ending import ends
from streams.cli_options import Json


def add(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (score,):
        app.command()(command)


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
    from streams.commands import score as grading  # noqa: PLC0415 - heavy imports only for the command that runs

    return grading.score(labels, predictions, items=items, errors=errors, json=json)
