"""`onrecord up` as a user runs it: takes pushes and dropped files, delivers, restarts, ends cleanly."""

import contextlib
import json
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sources_support.feed_server import entry, rss, serving

ONRECORD = str(Path(sys.executable).with_name("onrecord"))


class Up:
    """A running `onrecord up`."""

    def __init__(self, folder: Path, environment: dict[str, str], *options: str, command: str = "up") -> None:
        self._err = (folder / "up.err").open("w+")
        self._out = (folder / "up.out").open("a+")
        self.process = subprocess.Popen(
            [ONRECORD, command, "--port", "0", *options],
            cwd=folder,
            env=environment,
            stdout=self._out,
            stderr=self._err,
        )
        self.url = wait_for(self._address, self)

    def _address(self) -> str | None:
        found = re.search(r"(http://\S+)/api/stories", self.errors())
        return found.group(1) if found else None

    def errors(self) -> str:
        """Return what went to standard error."""
        return Path(self._err.name).read_text("utf-8")

    def lines(self) -> list[dict[str, Any]]:
        """Return the JSON lines of standard output."""
        return [json.loads(line) for line in Path(self._out.name).read_text("utf-8").splitlines()]

    def get(self, path: str) -> Any:
        """Get JSON."""
        return httpx.get(self.url + path).raise_for_status().json()

    def end(self, sign: signal.Signals) -> int:
        """Send a signal and return the exit status."""
        self.process.send_signal(sign)
        return self.process.wait(60)

    def close(self) -> None:
        """End it whatever it does."""
        self.process.kill()
        self.process.wait()
        self._err.close()
        self._out.close()


def wait_for(asked: Callable[[], Any], up: Up | None = None) -> Any:
    """Return the first answer that says something."""
    end = time.monotonic() + 100
    while not (answer := asked()):
        assert time.monotonic() < end, up.errors() if up else "nothing came of it"
        time.sleep(0.05)
    return answer


@pytest.fixture
def start(tmp_path: Path, environment: dict[str, str]) -> Iterator[Callable[..., Up]]:
    """Start `onrecord up`, or another command that stays up, in an empty folder."""
    with contextlib.ExitStack() as closing:

        def started(*options: str, command: str = "up") -> Up:
            up = Up(tmp_path, environment, *options, command=command)
            closing.callback(up.close)
            return up

        yield started


@pytest.fixture
def hook() -> Iterator[tuple[str, list[tuple[str, dict[str, Any]]]]]:
    """Listen for webhooks; the first request is answered with a fault of the server."""
    got: list[tuple[str, dict[str, Any]]] = []
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(self.path)
            if len(asked) == 1:
                self.send_response(503)
            else:
                got.append((self.headers["Idempotency-Key"], json.loads(raw)))
                self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/alerts", got
    server.shutdown()
    thread.join()
    server.server_close()


def test_up_takes_items_tells_what_changed_and_ends_with_0(start: Any, feed: str, tmp_path: Path, hook: Any) -> None:
    """A push and a dropped file become a denied story; the alert is printed, logged, and at the webhook once."""
    address, got = hook
    up = start("--webhook", address)
    wait_for(lambda: httpx.get(up.url + "/readyz").status_code == 200, up)
    report, denial = (tmp_path / feed).read_text("utf-8").splitlines()
    pushed = httpx.post(up.url + "/api/items?wait=20", content=report, headers={"Idempotency-Key": "k1"}).json()
    assert [(item["item"], item["outcome"]) for item in pushed["items"]] == [("urn:example:1", "derived")]
    again = httpx.post(up.url + "/api/items?wait=20", content=report, headers={"Idempotency-Key": "k1"}).json()
    assert again == pushed
    half = tmp_path / "var" / "drop" / ".denial"
    half.write_text(denial, "utf-8")
    half.rename(half.with_name("denial.json"))
    (tmp_path / "var" / "drop" / "poison.json").write_text("{", "utf-8")
    wait_for(lambda: got, up)
    assert [story["status"] for story in up.get("/api/stories")["stories"]] == ["denied"]
    [alert] = up.get("/api/alerts")["alerts"]
    assert got == [(alert["alert"], alert)]
    wait_for((tmp_path / "var/drop/archive/denial.json").exists, up)
    wait_for((tmp_path / "var/drop/error/poison.json").exists, up)
    assert "Send one whole JSON object" in (tmp_path / "var/drop/error/poison.json.why.txt").read_text("utf-8")
    story = up.get("/api/stories")["stories"][0]["story"]
    assert up.get(f"/api/stories/{story}/explain")["claims"][0]["status"] == "denied"
    metrics = httpx.get(up.url + "/metrics").text
    assert 'onrecord_stories{hold="live",status="denied"} 1.0' in metrics
    assert 'onrecord_items_total{outcome="derived",provider="Corran Wire"} 2.0' in metrics
    assert "onrecord_item_to_status_seconds_count 2.0" in metrics
    assert up.end(signal.SIGTERM) == 0
    assert sorted(line["type"] for line in up.lines()) == ["alert", "change", "change"]
    assert (tmp_path / "var" / "alerts.jsonl").read_text("utf-8").count("\n") == 1
    assert "Traceback" not in up.errors()


def test_an_editor_rules_over_http_while_up_runs(start: Any, feed: str, tmp_path: Path) -> None:
    """The answer has the story after the ruling, the stages of this process having taken it; so it is after its end."""
    up = start()
    wait_for(lambda: httpx.get(up.url + "/readyz").status_code == 200, up)
    httpx.post(up.url + "/api/items?wait=20", content=(tmp_path / feed).read_bytes()).raise_for_status()
    wait_for(lambda: [story["status"] for story in up.get("/api/stories")["stories"]] == ["denied"], up)
    [story] = up.get("/api/stories")["stories"]
    where, who = f"{up.url}/api/stories/{story['story']}/rulings?wait=20", {"by": "A. Editor", "why": "misread"}
    denial = story["claims"][0]["postures"][0]["event"]
    struck = httpx.post(where, json={"kind": "strike", "claim": story["lead"], "event": denial, **who}, timeout=30)
    assert (struck.status_code, struck.json()["state"]["status"]) == (200, "unconfirmed"), struck.text
    over = httpx.post(where, json={"kind": "end", "ruling": struck.json()["ruling"], **who}, timeout=30)
    assert (over.status_code, over.json()["state"]["status"]) == (200, "denied"), over.text
    assert up.end(signal.SIGTERM) == 0


def test_a_killed_up_goes_on_where_it_was(start: Any, feed: str, tmp_path: Path) -> None:
    """After `kill -9` everything is there, and no alert is written a second time; Ctrl-C ends with 0."""
    up = start()
    for line in (tmp_path / feed).read_text("utf-8").splitlines():
        httpx.post(up.url + "/api/items", content=line).raise_for_status()
    log = tmp_path / "var" / "alerts.jsonl"
    wait_for(lambda: log.exists() and log.stat().st_size, up)
    assert up.end(signal.SIGKILL) == -signal.SIGKILL
    again = start()
    wait_for(lambda: again.get("/api/alerts")["alerts"], again)
    wait_for(lambda: 'undelivered_alerts{channel="log"} 0.0' in httpx.get(again.url + "/metrics").text, again)
    assert log.read_text("utf-8").count("\n") == 1
    assert again.end(signal.SIGINT) == 0


def test_two_ups_do_not_share_a_folder_or_a_port(start: Any, run: Any) -> None:
    """The second one says who is there and ends with status 2; so does one whose port is taken."""
    up = start()
    second = run("up", "--port", "0")
    assert second.returncode == 2
    assert f"pid {up.process.pid}" in second.stderr
    port = up.url.rsplit(":", 1)[1]
    taken = run("up", "--port", port, "--folder", "other")
    assert taken.returncode == 2
    assert "--port" in taken.stderr


def test_ingest_beside_up_leaves_the_work_to_it(start: Any, run: Any, feed: str) -> None:
    """What another process ingests into the folder reaches the running stages."""
    up = start()
    done = run("ingest", feed, "-", stdin="{")
    assert (done.returncode, json.loads(done.stdout)) == (1, {"taken": 3, "repeated": 0, "dead": 1})
    assert "another process" in done.stderr
    wait_for(lambda: [story["status"] for story in up.get("/api/stories")["stories"]] == ["denied"], up)
    assert run("stories").returncode == 0
    assert up.end(signal.SIGTERM) == 0


def test_a_desk_follows_a_folder_that_others_write(start: Any, run: Any, feed: str, tmp_path: Path) -> None:
    """A desk of its own shows what is ingested beside it, takes pushes, and delivers nothing when told so."""
    assert run("ingest", feed).returncode == 0
    desk = start("--no-deliver", command="desk")
    wait_for(lambda: httpx.get(desk.url + "/readyz").status_code == 200, desk)
    assert [story["status"] for story in desk.get("/api/stories")["stories"]] == ["denied"]
    pushed = httpx.post(desk.url + "/api/items", content=b'{"id": "n", "headline": "Rain", "body": "It rained."}')
    assert pushed.json()["items"][0]["outcome"] == "received"
    assert run("ingest", feed).returncode == 0
    wait_for(lambda: 'outcome="empty"' in httpx.get(desk.url + "/metrics").text, desk)
    assert desk.end(signal.SIGINT) == 0
    assert not (tmp_path / "var" / "alerts.jsonl").exists()


def test_play_puts_the_bundled_feed_into_the_log(run: Any) -> None:
    """Its poison lines are dead letters, so the status is 1; played again it changes nothing."""
    first = run("play", "--pace", "0")
    assert first.returncode == 1
    assert json.loads(first.stdout)["dead"] > 0
    again = json.loads(run("play", "--pace", "0").stdout)
    assert again["repeated"] > 0
    assert again["taken"] == 0
    verified = json.loads(run("verify").stdout)
    counts = verified["counts"]
    assert counts["in"] == counts["derived"] + counts["empty"] + counts["dead"] + counts["duplicate"]


def test_up_reads_its_sources_and_goes_on_after_a_kill(start: Any, run: Any, tmp_path: Path) -> None:
    """Two feeds that number alike become one story; one that is away is told, and holds up nothing.

    After `kill -9` only what is new is taken; the address that holds a key is nowhere.
    """
    report = "Tarn Copper will close its Gorse Hill mine in June, the Harbour Post newspaper reported on Monday."
    denial = "Tarn Copper denied on Monday a Harbour Post report that it will close its Gorse Hill mine in June."
    reported = entry(1, "Tarn Copper to close Gorse Hill mine - Harbour Post", report, guid="1")
    denied = entry(2, "Tarn Copper denies it will close Gorse Hill mine", denial, guid="1")
    with serving() as server:
        server.documents["/corran?key=hush"] = rss([reported])
        server.documents["/skerry"] = rss([denied])
        (tmp_path / "onrecord.toml").write_text(
            f"""
[sources.corran]
kind = "feed"
url = "{server.url("/corran?key=hush")}"
every = 1
feed = "corran"
[sources.skerry]
kind = "feed"
url = "{server.url("/skerry")}"
every = 1
feed = "skerry"
[sources.lost]
kind = "feed"
url = "{server.url("/lost?key=hush")}"
[sources.idle]
kind = "folder"
path = "none"
enabled = false
"""
        )
        up = start()
        wait_for(lambda: [story["status"] for story in up.get("/api/stories")["stories"]] == ["denied"], up)
        health = {each["source"]: each for each in up.get("/api/sources")["sources"]}
        assert list(health) == ["corran", "skerry", "lost"]
        assert [health[name]["well"] for name in health] == [True, True, False]
        assert "404" in health["lost"]["last_error"]
        assert health["lost"]["remedy"]
        metrics = httpx.get(up.url + "/metrics").text
        assert 'onrecord_source_items_total{outcome="received",source="skerry"} 1.0' in metrics
        assert 'onrecord_source_errors_total{reason="gone",source="lost"} 1.0' in metrics
        assert run("sources", "run").returncode == 2  # another process reads them
        up.end(signal.SIGKILL)
        server.documents["/skerry"] = rss([denied, entry(3, "Rain", "It rained.", guid="2")])
        up = start()
        wait_for(lambda: 'outcome="received",source="skerry"} 1.0' in httpx.get(up.url + "/metrics").text, up)
        assert 'outcome="received",source="corran"' not in httpx.get(up.url + "/metrics").text
        assert "hush" not in up.errors() + httpx.get(up.url + "/metrics").text + str(up.get("/api/sources"))
        assert up.end(signal.SIGTERM) == 0
    assert json.loads(run("verify").stdout)["ok"]
