"""`onrecord score`: the object that it prints, what it says on standard error, and how it ends."""

import json
from pathlib import Path
from typing import Any

BODY = "Tarn Copper denied the report on Monday. Greta Rohm, its chairman, would not comment on the price."
ITEM = {"id": "a", "headline": "", "body": BODY}
LABEL = {
    "id": "a",
    "responses": [
        {"act": "deny", "quote": "Tarn Copper denied the report", "party": "Tarn Copper"},
        {"act": "decline", "quote": "would not comment", "party": "Greta Rohm"},
    ],
    "claims": [],
}


def written(path: Path, *rows: Any) -> str:
    """Write rows as JSON lines and return the file's name."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path.name


def test_what_extract_printed_is_graded(run: Any, lines: Any, tmp_path: Path) -> None:
    """The two commands fit together by a pipe; labels find their quotes in the items."""
    items, labels = written(tmp_path / "items.jsonl", ITEM), written(tmp_path / "labels.jsonl", LABEL)
    extracted = run("extract", items).stdout
    done = run("score", "--items", items, labels, "-", stdin=extracted)
    assert (done.returncode, done.stderr) == (0, "")
    [result] = lines(done)
    assert set(result) == {"items", "without_prediction", "unsure", "responses", "claims"}
    assert set(result["responses"]) == {"all", "confirm+deny", "acts"}
    assert set(result["responses"]["all"]) == {
        "labelled", "predicted", "right", "false", "missed", "precision", "precision_interval", "recall",
        "recall_interval", "f1", "f1_interval", "party_right", "party_right_interval",
    }  # fmt: skip
    assert (result["responses"]["all"]["right"], result["responses"]["all"]["f1"]) == (2, 1.0)


def test_errors_are_lines_before_the_figures(run: Any, lines: Any, tmp_path: Path) -> None:
    """Each says what is wrong, of which item, where; an item without a prediction is told on standard error."""
    labels = written(tmp_path / "labels.jsonl", {**LABEL, **ITEM})
    done = run("score", labels, "-", "--errors", stdin="")
    first, second, result = lines(done)
    assert (first["error"], first["kind"], first["id"], first["act"]) == ("missed", "responses", "a", "deny")
    assert (second["act"], BODY[second["start"] : second["end"]]) == ("decline", "would not comment")
    assert result["without_prediction"] == 1
    assert "1 of 1 labelled items have no prediction" in done.stderr


def test_broken_labels_are_status_2(run: Any, tmp_path: Path) -> None:
    """The line is named, and what to write there."""
    labels = written(tmp_path / "labels.jsonl", {"id": "a"}, {"id": "b", "responses": [{"quote": "x"}]})
    done = run("score", labels, "-", stdin="")
    assert (done.returncode, done.stdout) == (2, "")
    for part in ("no act", "labels.jsonl line 2, responses 1", "confirm, deny"):
        assert part in done.stderr
