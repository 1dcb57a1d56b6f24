"""A rebuild under a new prefix: what the old one shows comes out there, rulings and all, muted, whoever is killed."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import orjson
import pytest

from events.codec import encode
from events.topics import key_of
from streams.ops import topics
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.tracing import Tracer
from streams.settings import Settings
from streams.stages.pipeline import stages
from streams.stages.protocol import Output
from streams.stages.receiving import receive
from tests.acceptance.playing import Step, play
from tests.acceptance.told_sequences import read_sequence
from tests.kafka_support.local_kafka import PATIENCE, REAL, ROOT, Worker, cluster_module, ledger_file, until
from tests.kafka_support.real_chain import assert_clean, verified
from tests.kafka_support.refolding import drained, records
from tests.unit.rebuild.test_rebuilt_rulings import told

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
FILES = sorted((ROOT / "tests" / "acceptance" / "sequences").glob("x*.txt"))


@pytest.fixture(scope="module")
def steps() -> list[Step]:
    """Return all sequences with rulings as one stream, by the time of their first items."""
    found = sorted(map(read_sequence, FILES), key=lambda sequence: str(sequence.items[0]["versioncreated"]))
    tracer = Tracer()
    return [step for sequence in found for step in play(sequence, tracer).steps]


@pytest.fixture(scope="module")
def old(kafka: Any, steps: list[Step], tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return a prefix under which a worker has taken the stream."""
    settings = prefix(kafka, tmp_path_factory.mktemp("old"), "1")
    with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
        items = 0
        for step in steps:
            if isinstance(step.sent, bytes):
                items += 1
                log.append(receive(step.sent, received_at=step.at, position=f"trace/{items}"))
                continue
            until("all before the ruling is taken", lambda: taken(log, settings))
            log.append([Output("desk.commands", key_of(step.sent), step.sent.id, encode(step.sent))] * 2)
            until("the ruling is taken", lambda: taken(log, settings))
        until("all is taken", lambda: taken(log, settings))
        assert worker.stop() == 0
    return settings


def prefix(kafka: Any, folder: Path, epoch: str) -> Settings:
    """Return the settings of a prefix with topics of its own."""
    settings = Settings(
        broker=kafka.bootstrap, prefix=folder.name, epoch=epoch, partitions=1, folder=folder, metrics_port=0
    )
    topics.apply(settings)
    return settings


def taken(log: KafkaLog, settings: Settings) -> bool:
    """Tell whether the worker has taken all."""
    return drained(log, lambda: stages(settings.epoch), [ledger_file(settings)])


def copying(old: Settings, new: Settings) -> "subprocess.Popen[str]":
    """Start the copy of a prefix under another one, by the command."""
    where = ["--broker", str(old.broker), "--prefix", old.prefix, "--folder", str(old.folder)]
    command = [ONRECORD, "rebuild", "--to-prefix", new.prefix, "--epoch", new.epoch, *where]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(process: "subprocess.Popen[str]") -> dict[str, Any]:
    """Wait for the end of a copy that goes well; return what it printed."""
    out, error = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, error
    found: dict[str, Any] = json.loads(out)
    return found


def views(log: KafkaLog) -> list[dict[str, Any]]:
    """Return the living stories as they stand."""
    last = {record.key: orjson.loads(record.value)["data"] for record in records(log, "story.status", 0)}
    return [view for view in last.values() if not view.get("merged_into")]


def alerts(log: KafkaLog) -> list[Any]:
    """Return what the alerts tell beside ids."""
    found = {one["id"]: one["data"] for one in (orjson.loads(each.value) for each in records(log, "alerts", 0))}
    return [(one["kind"], one["from"], one["to"], one["at"], bool(one["replaces"])) for one in found.values()]


def test_rulings_come_along_under_a_new_prefix(kafka: Any, old: Settings, tmp_path: Path) -> None:
    """Killed three times on the way: the same stories, rulings and alerts under other ids, and `verify` is clean."""
    new = prefix(kafka, tmp_path, "2")
    with KafkaLog(old) as before, KafkaLog(new) as after, Worker(new, factory=REAL) as worker:
        for reached in (1, 4, 9):
            process = copying(old, new)
            until(
                "some rulings are copied",
                lambda reached=reached, process=process: (  # type: ignore[misc]
                    after.end("desk.commands", 0) >= reached or process.poll() is not None
                ),
                every=0.01,
            )
            process.kill()
            process.communicate()
        printed = ended(copying(old, new))
        assert (printed["unplaced"], printed["waiting"]) == ([], 0)
        assert ended(copying(old, new))["copied"] == 0
        until("all is taken", lambda: taken(after, new))
        assert told(views(after)) == told(views(before))
        assert [one for view in views(after) for one in view["rulings"]]
        assert alerts(after) == alerts(before)
        ids = [{view["story"] for view in views(log)} for log in (before, after)]
        assert ids[0].isdisjoint(ids[1])
        assert worker.stop() == 0
        assert_clean(verified(after, new))


def test_without_a_worker_it_says_which_one_to_start(kafka: Any, old: Settings, tmp_path: Path) -> None:
    """It copies what stands before the first ruling and waits; what it waits for is told, and a later run goes on."""
    new = prefix(kafka, tmp_path, "2")
    process = copying(old, new)
    _, error = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert f"onrecord worker --prefix {new.prefix}" in error
    with KafkaLog(new) as log:
        assert log.end("wire.items.raw", 0) > 0
        assert log.end("desk.commands", 0) == 0


class Told(BaseHTTPRequestHandler):
    """A recipient of alerts."""

    def do_POST(self) -> None:
        """Take one."""
        self.server.told.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:  # type: ignore[override]
        """Say nothing."""


@pytest.fixture
def recipient() -> Iterator[HTTPServer]:
    """Return a recipient that remembers what it was told."""
    with HTTPServer(("127.0.0.1", 0), Told) as server:
        server.told = []  # type: ignore[attr-defined]
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@contextmanager
def delivering(settings: Settings, recipient: HTTPServer, folder: Path) -> Iterator[KafkaLog]:
    """Run a worker, and a desk that delivers to the recipient; give the log once the desk has opened its channel."""
    folder.mkdir(exist_ok=True)
    (api,) = cluster_module().free_ports(1)
    url = f"http://127.0.0.1:{recipient.server_port}/"
    config = folder / "onrecord.toml"
    config.write_text(f'webhooks = "{url}"\nepoch = "{settings.epoch}"\n')
    command = [
        ONRECORD, "desk", "--broker", str(settings.broker), "--prefix", settings.prefix, "--port", str(api),
        "--folder", str(folder), "--config", str(config),
    ]  # fmt: skip
    with (
        KafkaLog(settings) as log,
        Worker(settings, factory=REAL),
        (folder / "desk.log").open("wb") as out,
        subprocess.Popen(command, stdout=out, stderr=out) as desk,
    ):
        try:
            until("the channel is open", lambda: "webhook" in opened(log))
            yield log
        finally:
            desk.terminate()
            desk.wait(timeout=60)


def opened(log: KafkaLog) -> str:
    """Return what was told of channels."""
    told = (orjson.loads(record.value) for record in records(log, "alerts.deliveries", 0))
    return str([one["data"]["channel"] for one in told if "start" in one["data"]])


def test_nobody_is_told_again_and_those_who_were_told_get_take_backs(
    kafka: Any, old: Settings, recipient: HTTPServer, tmp_path: Path
) -> None:
    """What the old desk delivered counts as delivered; its take-back under the new prefix names the id that it had."""
    alerted: list[dict[str, Any]] = recipient.told  # type: ignore[attr-defined]
    with delivering(old, recipient, tmp_path / "old") as log:
        log.append(receive(news("1", "08:00", "usable"), received_at="2026-12-02T08:00:00Z", position="news"))
        until("the old desk tells", lambda: len(alerted) == 1)
    new = prefix(kafka, tmp_path, "2")
    with KafkaLog(new) as log, Worker(new, factory=REAL):
        ended(copying(old, new))
        assert alerts(log)
    with delivering(new, recipient, tmp_path / "new") as log:
        log.append(receive(news("2", "09:00", "canceled"), received_at="2026-12-02T09:00:00Z", position="kill"))
        until("the kill is told", lambda: len(alerted) > 2)
        time.sleep(1.0)
    told_since = [(alert["kind"], alert["to"], alert["replaces"]) for alert in alerted[1:]]
    assert told_since == [("take_back", "withdrawn", alerted[0]["alert"]), ("status", "withdrawn", None)]


def news(version: str, at: str, status: str) -> bytes:
    """Return a version of an item that denies what a paper reported."""
    return orjson.dumps({
        "uri": "urn:newsml:wire.example:2026:NEWS", "version": version, "type": "text", "language": "en",
        "pubstatus": status, "versioncreated": f"2026-12-02T{at}:00Z",
        "headline": "Halden denies report of ferry sale",
        "body_text": "HALDEN, Dec 2 (Fjord Wire) - Halden Ferries denied on Wednesday a Harbour Post report that it "
        "had sold its last ferry.",
    })  # fmt: skip
