"""What the command line prints keeps to its published schemas: fields are added, never renamed or dropped."""

import json
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from events.lines import LINES
from events.schema import line_schema
from streams.cli import app

FEED = str(resources.files("streams.demo") / "feed.jsonl")
ARTICLE = (
    '{"id": "a1", "headline": "Tarn Copper to sell mine - Harbour Post", "body": "Tarn Copper is to sell its mine, the '
    'Harbour Post newspaper reported on Monday. Tarn Copper declined to comment on the report."}\n'
)


def printed(*arguments: str, text: str | None = None) -> list[dict[str, Any]]:
    """Return the JSON lines that a command prints."""
    told = CliRunner().invoke(app, list(arguments), input=text)
    assert told.exit_code in {0, 1}, told.output
    return [json.loads(line) for line in told.stdout.splitlines()]


def check(command: str, lines: list[dict[str, Any]]) -> None:
    """Hold each line against the command's schema."""
    validator = jsonschema.Draft202012Validator(line_schema(command))
    for line in lines:
        validator.validate(line)


@pytest.mark.parametrize("command", sorted(LINES))
def test_line_schemas_are_schemas(command: str) -> None:
    """Every command of the contract has a schema that is one, and it requires the contract's fields."""
    schema = line_schema(command)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]


def test_read_extract_and_thread_keep_their_schemas() -> None:
    """On the bundled feed, poison and all, each line has every field of the contract."""
    read = printed("read", FEED)
    check("read", read)
    assert {line["outcome"] for line in read} == {"item", "not-news", "error"}
    check("read", printed("read", "--offsets", "--quote", "the", FEED))
    check("extract", printed("extract", FEED))
    check("thread", printed("thread", FEED))
    (article,) = printed("extract", "-", text=ARTICLE)
    check("extract", [article])
    assert article["id"] == "a1"
    assert article["responses"]


def test_why_rules_and_score_keep_their_schemas(tmp_path: Path) -> None:
    """On the bundled feed, on the whole grammar, and on labels of one item."""
    check("why", printed("why", FEED))
    check("rules", printed("rules"))
    labels, predictions = tmp_path / "labels.jsonl", tmp_path / "predictions.jsonl"
    predictions.write_text(json.dumps(printed("extract", "-", text=ARTICLE)[0]), "utf-8")
    labels.write_text('{"id": "a1", "responses": [{"act": "deny", "start": 0, "end": 9}]}', "utf-8")
    check("score", printed("score", str(labels), str(predictions)))


def test_trace_keeps_its_schema(tmp_path: Path) -> None:
    """One line an item, one more for the end of time, or one last object alone."""
    few = tmp_path / "few.jsonl"
    few.write_bytes(b"".join(Path(FEED).read_bytes().splitlines(keepends=True)[:12]))
    lines = printed("trace", "--until", "2026-03-05T00:00:00Z", str(few))
    check("trace", lines)
    assert len(lines) == 13
    assert lines[-1]["item"] is None
    (final,) = printed("trace", "--final", str(few))
    check("trace", [final])
    check("show", final["stories"])
    check("alerts", final["alerts"])


def test_policy_and_rebuild_keep_their_schemas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What differs between policies, under another one and after a rebuild has every field of the contract."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.toml").write_text('version = "desk@1"\nindependent = 1\nasked_statuses = ["corroborated"]\n')
    check("policy-diff", printed("policy", "diff", "2026-11@2", "own.toml"))
    printed("ingest", FEED)
    compared = printed("policy", "compare", "--policy", "own.toml")
    rebuilt = printed("rebuild", "--dry-run", "--policy", "own.toml")
    check("policy-compare", compared)
    check("rebuild", rebuilt)
    assert {line["story"] for line in compared} == {line["story_before"] for line in rebuilt}
