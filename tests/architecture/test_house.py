"""The house: locked requirements that agree with pyproject.toml, metadata that is complete, metrics without ids."""

import ast
import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import generate_latest

from streams.metrics import TABLE, Metrics

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PINS = re.compile(
    r"""^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+?)(?:\ ;.*?)?\ \\\n  # name, extras, version, marker
    ((?:\ +--hash=sha256:[0-9a-f]{64}(?:\ \\)?\n)+)""",
    re.MULTILINE | re.VERBOSE,
)


def normal(name: str) -> str:
    """Return a distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: str) -> dict[str, str]:
    """Return the locked version of each distribution in a requirements file; each has hashes."""
    text = (ROOT / "requirements" / file).read_text("utf-8")
    found = {normal(name): version for name, version, _ in PINS.findall(text)}
    assert len(found) == len({normal(line.split("==")[0]) for line in text.splitlines() if re.match(r"\w.*==", line)})
    return found


def wanted(requirements: list[str]) -> dict[str, str]:
    """Return name and version of requirements that pin exactly."""
    return {normal(name.split("[")[0]): version for name, version in (one.split("==") for one in requirements)}


@pytest.mark.parametrize("file", ["run.txt", "dev.txt", "model.txt"])
def test_locks_hold_what_pyproject_asks_for(file: str) -> None:
    """Every dependency is locked with hashes at the version that pyproject.toml gives (`make lock`)."""
    asked = wanted(PYPROJECT["project"]["dependencies"])
    if file != "run.txt":
        asked |= wanted(PYPROJECT["project"]["optional-dependencies"][file.removesuffix(".txt")])
    locked = pinned(file)
    assert {name: locked.get(name) for name in asked} == asked


def test_the_locks_agree() -> None:
    """What runs is what was tested."""
    run, dev, model = pinned("run.txt"), pinned("dev.txt"), pinned("model.txt")
    assert {name: dev.get(name) for name in run} == run
    assert {name: model.get(name) for name in run} == run
    assert {name: dev.get(name, model[name]) for name in model} == model


def test_the_sentence_model_brings_no_framework() -> None:
    """What its packages ask for and our code never reaches is not installed with them."""
    assert not {"torch", "transformers", "sentence-transformers", "huggingface-hub"} & pinned("model.txt").keys()


def test_the_build_backend_is_locked_too() -> None:
    """The editable install fetches nothing that no hash guards."""
    backend = PYPROJECT["build-system"]["requires"]
    assert (ROOT / "requirements" / "build.in").read_text("utf-8").splitlines()[1:] == backend
    assert pinned("run.txt").items() >= wanted(backend).items()


def test_every_dependency_says_why_it_is_here() -> None:
    """A pin without a reason beside it would never be taken out again."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    block = text.split("\ndependencies = [\n")[1].split("\n]")[0]
    assert [line for line in block.splitlines() if "#" not in line] == []


def test_package_metadata_is_complete() -> None:
    """Licence, readme, version and Python are named, and the package cannot be uploaded by mistake."""
    project = PYPROJECT["project"]
    assert {"name", "version", "description", "readme", "requires-python", "license", "license-files"} <= project.keys()
    assert "Private :: Do Not Upload" in project["classifiers"]
    for name in (project["readme"], *project["license-files"]):
        assert (ROOT / name).is_file()


def test_every_package_that_runs_is_installed() -> None:
    """The bundled feed and the schemas are package data by their file names."""
    patterns = PYPROJECT["tool"]["setuptools"]["package-data"]["*"]
    for file in ("streams/demo/feed.jsonl", "events/schemas/asyncapi.json"):
        assert (ROOT / file).is_file()
        assert f"*{Path(file).suffix}" in patterns


OF_THE_MODEL = {Path("streams/runtime") / name for name in ("minilm.py", "minilm_graph.py", "onnx_judge.py")}


def test_what_runs_imports_only_what_the_run_lock_brings() -> None:
    """`make run` installs no tool of the tests: a package of ours must not lean on one, the extra's adapter aside."""
    run, model = ({normal(name) for name in pinned(file)} for file in ("run.txt", "model.txt"))
    of_module = importlib.metadata.packages_distributions()
    missing = set()
    for path in (path for package in ("events", "projections", "streams") for path in (ROOT / package).rglob("*.py")):
        brought = model if path.relative_to(ROOT) in OF_THE_MODEL else run
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for top in {name.partition(".")[0] for name in names} - sys.stdlib_module_names:
                distributions = {normal(name) for name in of_module.get(top, [])}
                if not distributions & (brought | {"onrecord"}):
                    missing.add(f"{path.relative_to(ROOT)}: {top}")
    assert missing == set()


ID_LABELS = {"story", "claim", "item", "alert", "id", "guid", "event", "key", "party", "headline", "letter"}


def test_no_id_ever_becomes_a_label() -> None:
    """Labels are closed or bounded lists: an id in one would grow the scrape without end."""
    assert not {label for row in TABLE for label in row.labels} & ID_LABELS


def test_what_is_scraped_has_the_labels_of_the_table() -> None:
    """A metric that the registry serves and the table does not know cannot slip in."""
    metrics = Metrics()
    metrics.stage_took("intake", 0.01)
    metrics.lag("intake", "wire.items.raw", 3)
    page = generate_latest(metrics.registry).decode()
    names = {row.name for row in TABLE}
    sample = re.compile(r"^(onrecord_\w+?)(?:_bucket|_count|_sum|_created)?(?:\{(.*)\})? ", re.MULTILINE)
    assert sample.findall(page)
    for name, labels in sample.findall(page):
        assert name in names
        assert not {label.split("=")[0] for label in labels.split(",")} & ID_LABELS


def test_no_name_is_given_twice_in_a_room() -> None:
    """A second table of the same name would silently stand for the first one."""
    twice = set()
    for path in (path for package in ("events", "projections", "streams") for path in (ROOT / package).rglob("*.py")):
        named: list[str] = []
        for node in ast.parse(path.read_text("utf-8")).body:
            targets = (
                node.targets
                if isinstance(node, ast.Assign)
                else [node.target]
                if isinstance(node, ast.AnnAssign)
                else []
            )
            named += [target.id for target in targets if isinstance(target, ast.Name)]
            named += [node.name] if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
        twice |= {f"{path.relative_to(ROOT)}: {name}" for name in named if named.count(name) > 1}
    assert twice == set()
