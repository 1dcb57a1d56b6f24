"""docs/explaining.md: its commands run, and it names every field that they print."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "explaining.md").read_text("utf-8")
BLOCKS = re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL)


def run(block: str, folder: Path) -> list[Any]:
    """Run a block of commands in a folder and return the JSON lines that it printed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        cwd=folder,
        env={**kept, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def keys(value: Any) -> set[str]:
    """Return every key anywhere in a JSON value."""
    if isinstance(value, dict):
        return set(value).union(*map(keys, value.values()))
    return set().union(*map(keys, value)) if isinstance(value, list) else set()


def named(section: str) -> set[str]:
    """Return the fields that a section of the page names."""
    text = PAGE.split(f"\n## {section}\n", 1)[1].split("\n## ", 1)[0]
    return set(re.findall(r'"([a-z_0-9+]+)"', text)) | set(re.findall(r"`([a-z_]+)`", text))


def test_why_runs_and_the_page_names_its_fields(tmp_path: Path) -> None:
    """A denial that is neither, a headline, and bail that is no response."""
    report, headline, bail = run(BLOCKS[0], tmp_path)
    assert [response["act"] for response in report["responses"]] == ["neither"]
    assert [response["act"] for response in headline["responses"]] == ["deny"]
    assert bail["responses"] == []
    assert keys(report["sentences"]) | set(report) <= named("Why")
    assert "about_reason" in report["responses"][0]


def test_rules_run_and_the_page_names_their_fields(tmp_path: Path) -> None:
    """The whole table, an act's, and two by name."""
    told = run(BLOCKS[1], tmp_path)
    assert [line["id"] for line in told[-2:]] == ["deny-verb", "reported"]
    polarities = {polarity for line in told for polarity in line["outcomes"]}
    assert keys(told) - polarities <= named("Rules")


def test_score_runs_and_the_page_names_its_fields(tmp_path: Path) -> None:
    """Labels by quote and by offsets, predictions in a file and through a pipe."""
    first, second = run(BLOCKS[2], tmp_path)
    assert first == second
    assert (first["responses"]["all"]["f1"], first["claims"]["f1"]) == (1.0, 1.0)
    assert keys(first) <= named("Score")
