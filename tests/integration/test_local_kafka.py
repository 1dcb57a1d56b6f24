"""deploy/kafka-local by its command line: it starts, is found again, stops what it started and nothing else."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kafka_support.local_kafka import PATIENCE, ROOT, cluster_module

SCRIPT = ROOT / "deploy" / "kafka-local" / "cluster.py"


def command(what: str, data: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the script with a Python that has only the standard library."""
    return subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), what, "--data", str(data), *more],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.kafka
def test_start_status_and_stop(tmp_path: Path) -> None:
    """A second start finds the first; after stop the port is free and there is nothing left to stop."""
    try:
        started = command("start", tmp_path, "--port", "0")
        assert started.returncode == 0, started.stderr
        assert command("status", tmp_path).stdout == started.stdout
        assert command("start", tmp_path, "--port", "0").stdout == started.stdout
        host, _, port = started.stdout.strip().partition(":")
        assert host == "127.0.0.1"
        socket.create_connection((host, int(port)), timeout=10).close()
    finally:
        stopped = command("stop", tmp_path)
    assert stopped.stdout == "stopped\n"
    assert command("status", tmp_path).returncode == 1
    assert command("stop", tmp_path).stdout == "nothing was running\n"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((host, int(port)), timeout=10)


def test_a_process_that_took_over_an_old_pid_is_left_alone(tmp_path: Path) -> None:
    """A pid in the file of a cluster that is long gone may be anybody's: only a node of this folder is ended."""
    module = cluster_module()
    with subprocess.Popen(["sleep", "60"]) as stranger:
        cluster = module.Cluster(tmp_path)
        cluster.nodes = [module.Node(1, 1, 2, pid=stranger.pid)]
        cluster.stop()
        assert stranger.poll() is None
        stranger.kill()


def test_what_is_missing_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without Java or Maven the script says what to install."""
    module = cluster_module()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "openjdk-17" in module.missing()
    (tmp_path / "java").write_text("")
    (tmp_path / "java").chmod(0o755)
    monkeypatch.setattr(module, "LIBS", tmp_path / "libs")
    assert "maven" in module.missing()
