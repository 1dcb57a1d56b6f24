"""What a machine cannot run is said, and nothing is left out where CI=true."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFTEST = ROOT / "tests" / "conftest.py"
CASES = '''
import pytest

@pytest.mark.promtool
def test_needs_a_tool():
    """Needs promtool."""

@pytest.mark.soak
def test_long():
    """A soak test."""
    raise AssertionError

def test_plain():
    """Needs nothing."""
'''
SKIPS = '''
import pytest

def test_skips():
    """Skips for a reason of its own."""
    pytest.skip("not on Tuesdays")
'''


def run(folder: Path, text: str, *arguments: str, ci: str = "") -> subprocess.CompletedProcess[str]:
    """Run pytest with our conftest on a file of tests, with an empty path: no tool is found."""
    (folder / "conftest.py").write_text(CONFTEST.read_text("utf-8"))
    (folder / "test_cases.py").write_text(text)
    markers = "".join(f"    {name}: told elsewhere\n" for name in ("promtool", "soak", "kafka", "browser"))
    (folder / "pytest.ini").write_text(f"[pytest]\nmarkers =\n{markers}")
    kept = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments, str(folder)],
        cwd=folder,
        env=kept | {"PATH": str(folder), "PYTHONPATH": str(ROOT), "CI": ci, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_missing_tool_skips_and_is_reported_with_what_to_install(tmp_path: Path) -> None:
    """On a developer's machine the run passes and says at the end what was left out."""
    told = run(tmp_path, CASES)
    assert told.returncode == 0, told.stdout
    assert "1 passed, 1 skipped, 1 deselected" in told.stdout
    assert "left out on this machine" in told.stdout
    assert "1 test: needs promtool: install Prometheus' promtool (Debian: prometheus)" in told.stdout


def test_in_ci_a_missing_tool_fails(tmp_path: Path) -> None:
    """With CI=true the same test fails, and says what to install."""
    told = run(tmp_path, CASES, ci="true")
    assert told.returncode == 1
    assert "1 passed" in told.stdout
    assert "1 error" in told.stdout or "1 failed" in told.stdout
    assert "needs promtool: install" in told.stdout


@pytest.mark.parametrize(("ci", "status"), [("", 0), ("true", 1)])
def test_in_ci_any_skip_fails_the_run(tmp_path: Path, ci: str, status: int) -> None:
    """A test that skips for a reason of its own passes at home and fails the run in CI."""
    told = run(tmp_path, SKIPS, ci=ci)
    assert told.returncode == status, told.stdout
    assert "1 test: not on Tuesdays" in told.stdout


def test_soak_tests_run_when_asked_for(tmp_path: Path) -> None:
    """`make soak` selects them by their marker."""
    assert "1 failed, 2 deselected" in run(tmp_path, CASES, "-m", "soak").stdout
