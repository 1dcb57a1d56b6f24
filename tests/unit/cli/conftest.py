"""The command as a user runs it: a process of its own, in an empty folder, without settings from outside."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def ninjs(number: int, headline: str, body: str, **fields: Any) -> dict[str, Any]:
    """Compose an item of an invented agency."""
    return {
        "uri": f"urn:example:{number}", "type": "text", "version": "1", "pubstatus": "usable", "language": "en",
        "versioncreated": f"2026-03-02T0{number}:00:00Z", "headline": headline, "body_text": body,
        "infosource": [{"name": "Corran Wire"}], **fields,
    }  # fmt: skip


REPORT = ninjs(
    1,
    "Tarn Copper to close Gorse Hill mine - Harbour Post",
    "GORSE HILL, March 2 (Corran Wire) - Tarn Copper will close its Gorse Hill mine in June, the Harbour Post "
    "newspaper reported on Monday.",
)
DENIAL = ninjs(
    2,
    "Tarn Copper denies report that it will close Gorse Hill mine",
    "GORSE HILL, March 2 (Corran Wire) - Tarn Copper denied on Monday a Harbour Post report that it will close its "
    "Gorse Hill mine in June.",
)


@pytest.fixture
def environment() -> dict[str, str]:
    """Return the environment without settings of ours."""
    return {key: value for key, value in os.environ.items() if not key.startswith("ONRECORD_")}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Run `onrecord` in an empty folder; the result has status, output and errors."""

    def run_command(*arguments: str, stdin: str | None = None, **more: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [ONRECORD, *arguments], cwd=tmp_path, env={**environment, **more}, input=stdin, text=True,
            capture_output=True, timeout=180, check=False,
        )  # fmt: skip

    return run_command


@pytest.fixture
def feed(tmp_path: Path) -> str:
    """Write a report and a denial to a file and return its name."""
    path = tmp_path / "feed.jsonl"
    path.write_text("".join(json.dumps(item) + "\n" for item in (REPORT, DENIAL)), "utf-8")
    return path.name


@pytest.fixture
def lines() -> Callable[["subprocess.CompletedProcess[str]"], list[dict[str, Any]]]:
    """Read the JSON lines of an output."""
    return lambda done: [json.loads(line) for line in done.stdout.splitlines()]
