"""What this machine can run, and what was left out: owns the markers of tools. Names the fixtures that folders share.

With CI=true nothing may be left out: a test whose tool is missing fails and says what to install, and any other
skipped test fails the run.
"""

import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import hypothesis
import pytest

from tests.kafka_support.local_kafka import deployment, kafka, own_kafka, three_kafkas

# Named here and not in each folder that wants them, so that a session has one broker.
__all__ = ["deployment", "kafka", "own_kafka", "three_kafkas"]

ROOT = Path(__file__).resolve().parent.parent
KAFKA_JARS = ROOT / "deploy" / "kafka-local" / "libs"
JAVA_AT_LEAST = 17
SSHD, DOVECOT = (Path(shutil.which(name) or f"/usr/sbin/{name}") for name in ("sshd", "dovecot"))
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True, slots=True)
class Need:
    """A tool beyond Python that marked tests want: whether it is here, and what brings it."""

    marker: str
    is_here: Callable[[], bool]
    remedy: str


@cache
def java_version() -> int:
    """Return the major version of the `java` on the path, 0 without one."""
    java = shutil.which("java")
    if java is None:
        return 0
    told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False, timeout=60).stderr
    found = re.search(r'version "(\d+)', told)
    return int(found.group(1)) if found else 0


def kafka_is_here() -> bool:
    """Tell whether a local Apache Kafka can be started: Java, and its jars or Maven to fetch them."""
    return java_version() >= JAVA_AT_LEAST and (any(KAFKA_JARS.glob("*.jar")) or shutil.which("mvn") is not None)


NEEDS = (
    Need("kafka", kafka_is_here, "install Java 17 and Maven (Debian: openjdk-17-jre-headless maven)"),
    Need("browser", lambda: any(map(shutil.which, BROWSERS)), "install Chromium (Debian: chromium)"),
    Need("curl", lambda: shutil.which("curl") is not None, "install curl"),
    Need("sshd", SSHD.exists, "install OpenSSH's server (Debian: openssh-server)"),
    Need("dovecot", DOVECOT.exists, "install the IMAP server Dovecot (Debian: dovecot-imapd)"),
    Need("promtool", lambda: shutil.which("promtool") is not None, "install Prometheus' promtool (Debian: prometheus)"),
)


def in_ci() -> bool:
    """Tell whether this run may leave nothing out."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


hypothesis.settings.register_profile(
    "onrecord",
    hypothesis.settings.get_profile("ci" if in_ci() else "default"),
    deadline=None,  # a machine that is busy is no bug of ours; pytest-timeout ends what hangs
)
hypothesis.settings.load_profile("onrecord")


def unmet(marked: Callable[[str], object]) -> Need | None:
    """Return the first need that a test has by its markers and this machine does not meet."""
    return next((need for need in NEEDS if marked(need.marker) and not need.is_here()), None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Soak tests run only when asked for by their marker: they are `make soak`."""
    if "soak" in (config.option.markexpr or ""):
        return
    left_out = [item for item in items if item.get_closest_marker("soak")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("soak")]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose tool is missing, or fail it where nothing may be skipped."""
    need = unmet(item.get_closest_marker)
    if need is None:
        return
    if in_ci():
        pytest.fail(f"needs {need.marker}: {need.remedy}", pytrace=False)
    pytest.skip(f"needs {need.marker}: {need.remedy}")


def _skipped(reporter: pytest.TerminalReporter) -> Counter[str]:
    reasons: Counter[str] = Counter()
    for report in reporter.stats.get("skipped", []):
        told = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        reasons[told.removeprefix("Skipped: ")] += 1
    return reasons


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end what was left out, and what to install to run it."""
    reasons = _skipped(terminalreporter)
    if not reasons:
        return
    terminalreporter.section("left out on this machine")
    for reason, number in sorted(reasons.items()):
        terminalreporter.write_line(f"{number} test{'s' if number > 1 else ''}: {reason}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a CI run that skipped anything."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if isinstance(reporter, pytest.TerminalReporter) and in_ci() and exitstatus == 0 and _skipped(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
