"""The commands on a real broker, as a deployment uses them: topics, worker, desk, ingest, verify."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from streams.demo import player
from tests.kafka_support.local_kafka import PATIENCE, cluster_module, until

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

ONRECORD = str(Path(sys.executable).with_name("onrecord"))


def onrecord(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run([ONRECORD, *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False)


@contextmanager
def running(log: Path, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a command that goes on, and end it with the block."""
    with log.open("wb") as out, subprocess.Popen([ONRECORD, *arguments], stdout=out, stderr=out) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()


def answers(url: str) -> bool:
    """Tell whether the desk is ready."""
    try:
        return httpx.get(f"{url}/readyz").status_code == 200
    except httpx.TransportError:
        return False


def told(url: str, path: str) -> list[dict[str, Any]]:
    """Return the JSON rows that the desk answers with."""
    answer = httpx.get(f"{url}{path}")
    assert answer.status_code == 200, answer.text
    found = answer.json()
    rows = found if isinstance(found, list) else next(value for value in found.values() if isinstance(value, list))
    assert isinstance(rows, list)
    return rows


def rule_over_the_desk_and_over_the_broker(url: str, where: list[str]) -> None:
    """Merge two stories over HTTP, rule a status by the command under the id that has gone, and end both."""
    gone, kept = (story["story"] for story in told(url, "/api/stories")[:2])
    path, who = f"{url}/api/stories/{gone}/rulings", {"by": "A. Editor", "why": "one matter"}
    merged = httpx.post(path, json={"kind": "merge", "other": kept, **who}, params={"wait": 30}, timeout=60)
    assert (merged.status_code, merged.json()["story"]) == (200, kept), merged.text
    claim = merged.json()["state"]["lead"]
    ruled = onrecord("rule", "status", gone, claim, "disputed", "--by", "A. Editor", "--why", "seen", *where)
    assert ruled.returncode == 0, ruled.stderr
    until("the ruling shows", lambda: len(told(url, f"/api/stories/{gone}/rulings")) == 2)
    until("the status is the editor's", lambda: status_of(url, kept, claim) == "disputed")
    for ruling in (json.loads(ruled.stdout)["ruling"], merged.json()["ruling"]):
        over = httpx.post(path, json={"kind": "end", "ruling": ruling, **who}, params={"wait": 30}, timeout=60)
        assert (over.status_code, over.json()["outcome"]) == (200, "taken"), over.text
    assert {ruling["stands"] for ruling in told(url, f"/api/stories/{gone}/rulings")} == {False}


def status_of(url: str, story: str, claim: str) -> str:
    """Return the status of a claim as the desk shows it."""
    view = httpx.get(f"{url}/api/stories/{story}").json()
    return next(str(each["status"]) for each in view["claims"] if each["claim"] == claim)


def test_a_deployment_by_its_commands(kafka: Any, tmp_path: Path) -> None:
    """A worker without topics says which command is missing; with them, what comes in reaches the desk."""
    where = ["--broker", kafka.bootstrap, "--prefix", f"commands-{tmp_path.name}", "--folder", str(tmp_path / "data")]
    broker = where[:4]
    refused = onrecord("worker", *where, "--metrics-port", "0")
    assert refused.returncode == 2
    assert "onrecord topics apply" in refused.stderr
    applied = onrecord("topics", "apply", *broker, "--partitions", "2")
    assert applied.returncode == 0, applied.stderr
    assert onrecord("topics", "drift", *broker, "--partitions", "2").returncode == 0
    assert onrecord("topics", "drift", *broker, "--partitions", "3").returncode == 1
    api, metrics = cluster_module().free_ports(2)
    url = f"http://127.0.0.1:{api}"
    feed = [line.raw for line in player.lines()]
    (tmp_path / "rest.jsonl").write_bytes(b"\n".join(feed[1:]))
    with (
        running(tmp_path / "worker.log", "worker", *where, "--partitions", "2", "--metrics-port", str(metrics)) as work,
        running(tmp_path / "desk.log", "desk", *where, "--port", str(api)) as desk,
    ):
        until("the desk is ready", lambda: answers(url))
        pushed = httpx.post(f"{url}/api/items", content=feed[0], params={"feed": player.FEED})
        assert pushed.status_code in (200, 201, 202), pushed.text
        ingested = onrecord("ingest", str(tmp_path / "rest.jsonl"), "--feed", player.FEED, *where)
        assert ingested.returncode in (0, 1), ingested.stderr
        until("the desk shows alerts", lambda: len(told(url, "/api/alerts")) > 10)
        assert "onrecord_stage_seconds" in httpx.get(f"http://127.0.0.1:{metrics}/metrics").text
        until("the desk is level", lambda: onrecord("verify", *where, "--json").returncode == 0, every=2.0)
        rule_over_the_desk_and_over_the_broker(url, where)
        shown = told(url, "/api/stories")
        assert work.poll() is None
        assert desk.poll() is None
    stories = [json.loads(line) for line in onrecord("stories", "--json", *where).stdout.splitlines()]
    assert {story["story"] for story in stories} >= {story["story"] for story in shown}
    report = json.loads(onrecord("verify", *where, "--json").stdout)
    assert report["ok"], report
