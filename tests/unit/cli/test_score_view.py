"""Grades in a terminal: one row an act, pooled rows, shares with intervals."""

from rich.console import Console

from streams.commands.score_view import errors_table, grade_table
from streams.ops.grading import grade
from streams.ops.labels import Line, Marked


def test_grades_are_a_table() -> None:
    """Confirm and deny have a row together, a share of nothing is a dash, and a hostile name moves no cursor."""
    labels = (Marked("deny", "Tarn Copper", "body", 0, 9), Marked("decline", "Greta Rohm", "body", 20, 29))
    predicted = (Marked("deny", "Harn\x1b[2J Oil", "body", 0, 9),)
    result = grade({"a": Line("a", labels, ())}, {"a": Line("a", predicted, ())})
    console = Console(width=120, record=True)
    console.print(grade_table(result.as_json()), errors_table(result.errors))
    told = console.export_text()
    for part in ("confirm+deny", "all responses", "1.000 0.21-1.00", "1 items; 0 unsure", "labelled Tarn Copper"):
        assert part in told
    assert "\x1b" not in told
