"""Every command of the README is run, in order, in a fresh copy of the repository."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCK = re.compile(r"(?:<!-- stays up; ready when it says: (?P<says>.+?) -->\n)?```bash\n(?P<text>.*?)```", re.DOTALL)
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "var", "build", "run", "libs", "*.egg-info", "__pycache__", ".*_cache", ".hypothesis"
)
PATIENCE = 120.0
"""Seconds that a block may need, or what it waits for: the feed is told in eighteen on an idle machine."""


def blocks(section: str) -> list[tuple[str, str | None]]:
    """Return the bash blocks under a heading, each with what it says when it is ready if it stays up."""
    text = README.split(f"## {section}\n", 1)[1].split("\n## ", 1)[0]
    return [(found["text"], found["says"]) for found in BLOCK.finditer(text)]


def free_port() -> int:
    """Return a loopback port that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass
class Fresh:
    """A copy of the repository with nothing made yet, ports of its own, and the processes that stay up in it."""

    folder: Path
    ports: dict[str, int] = field(default_factory=dict)
    running: list[tuple[subprocess.Popen[bytes], Path]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        """Return a plain environment in which README's default ports are ours."""
        # A `make` that these tests run under hands down its own variables, over those of the environment.
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("ONRECORD_", "MAKE", "MFLAGS"))
        }
        return kept | {
            "ONRECORD_PORT": str(self.ports["8700"]),
            "ONRECORD_METRICS_PORT": str(self.ports["8701"]),
            "PORT": str(self.ports["9092"]),
            "TESTS": "tests/unit/events/test_identity.py",
        }

    def spelled(self, text: str) -> str:
        """Return a block with our ports in the place of the default ones."""
        for default, ours in self.ports.items():
            text = text.replace(f":{default}", f":{ours}")
        return text

    def run(self, text: str) -> str:
        """Run a block until it succeeds, for what it looks at may still be on its way; return what it printed."""
        end = time.monotonic() + PATIENCE
        while True:
            told = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", self.spelled(text)],
                cwd=self.folder,
                env=self.environment(),
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
                timeout=PATIENCE * 2,
            )
            if told.returncode == 0:
                return told.stdout
            assert time.monotonic() < end, f"{text}\nended with {told.returncode}:\n{told.stdout[-3000:]}"
            time.sleep(1)

    def start(self, text: str, says: str) -> None:
        """Start a block that stays up, and wait until it says that it is ready."""
        output = self.folder / f"output-{len(self.running)}"
        with output.open("wb") as file:
            process = subprocess.Popen(
                ["bash", "-c", f"exec {self.spelled(text).strip()}"],
                cwd=self.folder,
                env=self.environment(),
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.running.append((process, output))
        end = time.monotonic() + PATIENCE
        while says not in output.read_text("utf-8", errors="replace"):
            assert process.poll() is None, output.read_text("utf-8", errors="replace")[-3000:]
            assert time.monotonic() < end, f"{text} does not say {says!r}: {output.read_text('utf-8')[-3000:]}"
            time.sleep(0.2)

    def end(self) -> None:
        """End what stays up as Ctrl-C in its terminal would, the last first; each leaves in peace."""
        while self.running:
            process, output = self.running.pop()
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                pytest.fail(f"does not end by Ctrl-C: {output.read_text('utf-8', errors='replace')[-3000:]}")


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Fresh]:
    """Copy the repository; the copy finds the requirements installed already, and nothing else made."""
    folder = tmp_path / "onrecord"
    shutil.copytree(ROOT, folder, ignore=NOT_COPIED)
    bin_folder = folder / ".venv" / "bin"
    bin_folder.mkdir(parents=True)
    for name in ("python", "onrecord", "pytest"):
        wrapper = bin_folder / name
        what = {"python": "", "onrecord": ' -c "import streams.cli as c; c.main()"', "pytest": " -m pytest"}[name]
        wrapper.write_text(f'#!/bin/sh\nPYTHONPATH={folder} exec {sys.executable}{what} "$@"\n')
        wrapper.chmod(0o755)
    for stamp in ("run.stamp", "dev.stamp"):
        (folder / ".venv" / stamp).touch()
    libs = ROOT / "deploy" / "kafka-local" / "libs"
    if libs.is_dir():
        (folder / "deploy" / "kafka-local" / "libs").symlink_to(libs)
    found = Fresh(folder, {port: free_port() for port in ("8700", "8701", "9092")})
    yield found
    found.end()
    subprocess.run([sys.executable, "deploy/kafka-local/cluster.py", "stop"], cwd=folder, check=False, timeout=90)


def play(fresh: Fresh, section: str) -> list[str]:
    """Run a section's blocks in order and return what those printed that end by themselves."""
    told = []
    for text, says in blocks(section):
        if "cluster.py stop" in text:
            fresh.end()  # as the page says, what uses the broker ends before it
        if says is None:
            told.append(fresh.run(text))
        else:
            fresh.start(text, says)
    return told


@pytest.mark.curl
def test_the_two_commands_and_what_you_see(fresh: Fresh) -> None:
    """`make run` plays the feed and listens; each command shown beside it works and shows what it promises."""
    (tested,) = play(fresh, "Two commands")
    assert re.search(r"\d+ passed", tested)
    fresh.run(".venv/bin/onrecord stories --status disputed | grep s-82666bd6")  # the feed is told in eighteen seconds
    looked, pushed, _, verified, stored_nothing = play(fresh, "What you see")
    assert '"status":"disputed"' in looked
    assert "Marek Oull" in looked
    assert '"outcome":"derived"' in pushed
    assert fresh.run(".venv/bin/onrecord stories --status denied | grep Lindmark")
    assert fresh.run(".venv/bin/onrecord play --pace 0 | grep '\"taken\":0'")
    assert '"ok":true' in verified
    assert '"stories":' in stored_nothing
    assert (fresh.folder / "build" / "schemas" / "asyncapi.json").is_file()


@pytest.mark.kafka
@pytest.mark.slow
def test_on_kafka(fresh: Fresh) -> None:
    """The commands for Kafka bring up a broker, a worker and a desk, which shows the same story with the same id."""
    told = play(fresh, "On Kafka")
    assert '"status":"disputed"' in told[1]


def test_every_file_that_the_readme_links_to_is_there() -> None:
    """No link leads nowhere, here and in the documentation."""
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_decisions_are_numbered_and_named_by_their_sentence() -> None:
    """The file name of a decision is its number and its title, and the numbers have no gap."""
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(page.name[:4]) for page in pages] == list(range(1, len(pages) + 1))
    for page in pages:
        title = re.match(r"# (\d+)\. (.+)\n\n\*(Accepted|Withdrawn)", page.read_text("utf-8"))
        assert title, page.name
        slug = re.sub(r"[^a-z0-9]+", "-", title[2].lower().replace("'", ""))
        assert page.stem == f"{int(title[1]):04}-{slug}"


def test_readme_says_what_was_checked_statically_only() -> None:
    """Nobody takes the compose file for something that was run."""
    assert "statically only" in README.replace("**", "")


def test_make_knows_every_target_that_the_readme_and_ci_name() -> None:
    """Each `make WORD` in the README, the documentation and .ci/run is a target."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = [ROOT / "README.md", ROOT / ".ci" / "run", *sorted((ROOT / "docs").rglob("*.md"))]
    asked = {word for page in pages for word in re.findall(r"(?:`|^|\n)make ([a-z]+)", page.read_text("utf-8"))}
    assert {"run", "test", "check", "bench", "soak", "kafka", "lock"} <= targets
    assert asked <= targets
