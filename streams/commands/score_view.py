"""Grades as tables for a terminal. Owns columns and colours; the figures come from elsewhere."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from streams.printable import printable

_STYLES = {"missed": "yellow", "false": "bold red", "party": "magenta"}


def grade_table(result: Mapping[str, Any]) -> RenderableType:
    """Return one row an act, the pooled ones, and claims; shares with their 95% intervals."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column("act", no_wrap=True)
    for name in ("labelled", "predicted", "right"):
        table.add_column(name, justify="right")
    for name in ("precision", "recall", "F1", "party right"):
        table.add_column(name, no_wrap=True)
    responses = result["responses"]
    for act, row in responses["acts"].items():
        _add(table, act, row)
    _add(table, "confirm+deny", responses["confirm+deny"], "cyan")
    _add(table, "all responses", responses["all"], "bold")
    _add(table, "claims (origin)", result["claims"], "bold")
    told = f"{result['items']} items; {result['unsure']} unsure labels count neither way; 95% intervals"
    return Group(table, Text(told, style="dim"))


def _add(table: Table, name: str, row: Mapping[str, Any], style: str = "") -> None:
    counts = (str(row[key]) for key in ("labelled", "predicted", "right"))
    shares = (_share(row, key) for key in ("precision", "recall", "f1", "party_right"))
    table.add_row(Text(printable(name), style=style), *counts, *shares)


def _share(row: Mapping[str, Any], key: str) -> Text:
    if row[key] is None:
        return Text("-", style="dim")
    low, high = row[f"{key}_interval"]
    return Text.assemble(f"{row[key]:.3f}", (f" {low:.2f}-{high:.2f}", "dim"))


def errors_table(errors: Iterable[Mapping[str, Any]]) -> RenderableType:
    """Return one row an error: what was missed, what is false, which party is wrong."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("error", "item", "act", "place", "who"):
        table.add_column(name, no_wrap=name != "who")
    for error in map(printable, errors):
        who = error["who"] or "-"
        if error["error"] == "party":
            who = f"{who}, labelled {error['labelled'] or '-'}"
        place = f"{error['field']} {error['start']}-{error['end']}"
        table.add_row(
            Text(error["error"], style=_STYLES[error["error"]]), error["id"], error["act"] or "claim", place, who
        )
    return table
