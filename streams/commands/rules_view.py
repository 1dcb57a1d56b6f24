"""The grammar for a terminal: a table of rules, a page of one. Owns columns and colours."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

Row = Mapping[str, Any]


def rules_table(rules: Iterable[Row]) -> Table:
    """Return one row a rule: what it yields, where its party stands, how many guards and examples it has, and why."""
    table = Table(box=None, header_style="bold", pad_edge=False, expand=True)
    table.add_column("rule", no_wrap=True)
    table.add_column("yields", no_wrap=True)
    table.add_column("frame", no_wrap=True)
    table.add_column("guards", justify="right")
    table.add_column("for/against", justify="right", no_wrap=True)
    table.add_column("why", ratio=1)
    for rule in rules:
        examples = f"{len(rule['examples'])}/{len(rule['counterexamples'])}"
        guards = str(len(rule["guards"]))
        frame = rule["frame"] or ", ".join(rule["origin_kinds"])
        table.add_row(Text(rule["rule"], style="bold"), _yields(rule), frame, guards, examples, Text(rule["why"]))
    return table


def rule_page(rule: Row) -> RenderableType:
    """Return all that one rule says."""
    parts: list[RenderableType] = [
        Text.assemble((rule["rule"], "bold"), "  ", _yields(rule)),
        Text(rule["why"]),
        "",
    ]
    if rule["frame"] is not None:
        parts += [
            _field("frame", rule["frame"]),
            _field("stems", ", ".join(map(repr, rule["stems"]))),
            _field("pattern", rule["pattern"]),
            *(_field("verb", f"{polarity}: {act or 'no act'}") for polarity, act in rule["outcomes"].items()),
            *(_field("guard", f"{guard['guard']}: {guard['demands']}") for guard in rule["guards"]),
            _field("confidence", f"{rule['confidence']:.2f}"),
        ]
    if rule["answers_only"]:
        parts.append(_field("answers", "a response only where its words meet a claim of the item"))
    if rule["origin_kinds"]:
        parts.append(_field("origins", ", ".join(rule["origin_kinds"])))
    parts.append("")
    parts += [_example("+ ", "green", example) for example in rule["examples"]]
    parts += [_example("- ", "red", {"text": text}) for text in rule["counterexamples"]]
    return Group(*parts)


def _yields(rule: Row) -> Text:
    return Text(rule["act"], style="cyan") if rule["kind"] == "response" else Text(rule["kind"], style="yellow")


def _field(name: str, text: str) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=11, no_wrap=True)
    grid.add_column()
    grid.add_row(Text(name, style="dim"), Text(text))
    return grid


def _example(mark: str, style: str, example: Row) -> RenderableType:
    found = (example.get("act") or example.get("kind"), example.get("party") or example.get("origin"))
    text = Text.assemble((mark, style), example["text"])
    if any(found):
        text.append(f"  {': '.join(part for part in found if part)}", style="dim")
    return Padding(text, (0, 0, 0, 2))
