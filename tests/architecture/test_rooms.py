"""The rooms keep to themselves: layers, a pure core, names of the field, nothing hidden in a package's `__init__`."""

import ast
import importlib.metadata
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("events", "projections", "streams")
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TEST_FILES = sorted((ROOT / "tests").rglob("*.py"))

CORE = ("events", "projections", "streams/wire", "streams/derive", "streams/threading", "streams/stages")
NOT_CORE = ("projections/desk",)

_OUTSIDE = """
asyncio concurrent ctypes faust fcntl getpass glob httpx aiokafka kafka http importlib io logging mmap multiprocessing
os pathlib random requests secrets select shutil signal smtplib socket sqlite3 ssl subprocess sys tempfile threading
time urllib.request uvicorn watchfiles
"""
OUTSIDE = frozenset(_OUTSIDE.split())
"""What reaches files, the network, other processes, the clock or chance."""

ALLOWED = {"streams/stages/guard.py": "import logging", "streams/wire/paragraphs.py": "import threading"}
"""The guard tells the log about a step that failed; what it returns is the same whether anybody listens. The parsers of
markup are kept for each thread, for they may not be shared; a kept one reads as a new one does."""

CLOCKS = frozenset({"now", "utcnow", "today", "uuid1", "uuid4", "getnode", "urandom"})
TOUCHES = frozenset({"open", "print", "input", "breakpoint", "exec", "eval"})
NO_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"})


def core_modules() -> list[Path]:
    """Return the files of the functional core."""
    left_out = [ROOT / room for room in NOT_CORE]
    return [
        path
        for path in MODULES
        if any(path.is_relative_to(ROOT / room) for room in CORE)
        and not any(path.is_relative_to(room) for room in left_out)
    ]


def named(path: Path) -> str:
    """Name a file from the top of the repository."""
    return str(path.relative_to(ROOT))


def impurities(tree: ast.AST) -> Iterator[str]:
    """Yield what in a module reaches outside, reads a clock or draws a random number."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (f"line {node.lineno}: import {a.name}" for a in node.names if reaches_outside(a.name))
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and reaches_outside(node.module or ""):
            yield f"line {node.lineno}: from {node.module}"
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in TOUCHES | CLOCKS:
                yield f"line {node.lineno}: {called.id}()"
            elif isinstance(called, ast.Attribute) and called.attr in CLOCKS:
                yield f"line {node.lineno}: .{called.attr}()"


def reaches_outside(module: str) -> bool:
    """Tell whether an imported module is one of those, or part of one."""
    parts = module.split(".")
    return any(".".join(parts[:length]) in OUTSIDE for length in range(1, len(parts) + 1))


@pytest.mark.parametrize("path", core_modules(), ids=named)
def test_core_does_no_io_reads_no_clock_and_draws_nothing(path: Path) -> None:
    """Parsing, deriving, threading and folding are functions of their arguments alone."""
    allowed = ALLOWED.get(named(path), "nothing")
    assert [found for found in impurities(ast.parse(path.read_text("utf-8"))) if not found.endswith(allowed)] == []


@pytest.mark.parametrize(
    "text",
    [
        "import random",
        "import os.path",
        "from time import monotonic",
        "from urllib.request import urlopen",
        "from datetime import datetime\ndatetime.now()",
        "import uuid\nuuid.uuid4()",
        "open('x')",
        "print(1)",
    ],
)
def test_the_check_of_purity_sees_each_way_out(text: str) -> None:
    """The test above would notice."""
    assert len(list(impurities(ast.parse(text)))) == 1


def test_layers_hold() -> None:
    """Streams > projections > events, and inside streams the shells know the stages, never the other way round."""
    lint = Path(sys.executable).with_name("lint-imports")
    found = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=named)
def test_package_inits_hold_a_docstring_only(path: Path) -> None:
    """No re-exports: a name lives where it is defined."""
    body = ast.parse(path.read_text("utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)
    assert isinstance(body[0].value.value, str)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_modules_say_what_they_own_and_bear_a_name_from_the_field(path: Path) -> None:
    """Every file begins with a docstring, and none is a drawer for everything."""
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert path.stem not in NO_NAMES


@pytest.mark.parametrize("path", TEST_FILES, ids=named)
def test_every_test_says_in_a_sentence_what_holds(path: Path) -> None:
    """Tests read as a specification: each has a docstring of one sentence that ends in a full stop."""
    silent = [
        node.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not (ast.get_docstring(node) or "").rstrip().endswith(".")
    ]
    assert silent == []


def test_names_of_test_functions_are_unique_within_a_file() -> None:
    """A second function of the same name would hide the first."""
    for path in TEST_FILES:
        names = [
            node.name
            for node in ast.parse(path.read_text("utf-8")).body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        assert len(names) == len(set(names)), path


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_ships_our_generic_names(package: str) -> None:
    """events, projections and streams are ours alone in this environment."""
    assert set(importlib.metadata.packages_distributions().get(package, [])) <= {"onrecord"}
