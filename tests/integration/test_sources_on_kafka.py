"""`onrecord sources run` beside a broker: a feed into wire.items.raw, also when it is killed in the middle."""

import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from events.catalogue import ItemReceived
from events.codec import decode
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from tests.kafka_support.local_kafka import PATIENCE
from tests.sources_support.feed_server import entry, rss, serving

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

ONRECORD = [sys.executable, "-W", "error", str(Path(sys.executable).with_name("onrecord"))]
ENTRIES = 60


def received(log: KafkaLog) -> dict[str, list[tuple[int, str]]]:
    """Return for each item the partitions and the record ids under which it was received."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for partition in range(log.partitions("wire.items.raw")):
        at = 0
        while records := log.read("wire.items.raw", partition, at, 500):
            for event in map(decode, (record.value for record in records)):
                assert isinstance(event, ItemReceived)
                found[event.subject].append((partition, event.id))
            at = records[-1].offset + 1
    return found


def test_a_feed_comes_into_the_log_of_kafka(deployment: Callable[..., Settings], tmp_path: Path) -> None:
    """Killed in the middle and started again: every entry is there, and what came twice has the id that it had."""
    settings = deployment(partitions=3)
    folder = tmp_path / "sources"
    config = tmp_path / "on.toml"
    command = [
        *ONRECORD, "sources", "run", "--config", str(config), "--folder", str(folder), "--broker", str(settings.broker),
        "--prefix", settings.prefix, "--metrics-port", "0",
    ]  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    with serving() as server, KafkaLog(settings) as log:
        server.documents["/wire.xml"] = rss([entry(number) for number in range(ENTRIES)])
        config.write_text(f'[sources.corran]\nkind = "feed"\nurl = "{server.url("/wire.xml")}"\nevery = 1\n')
        for wanted in (ENTRIES // 3, ENTRIES):
            process = subprocess.Popen(command, stderr=subprocess.PIPE, env=kept)
            until = time.monotonic() + PATIENCE
            while len(received(log)) < wanted and process.poll() is None and time.monotonic() < until:
                time.sleep(0.02)
            process.kill()
            told = process.communicate()[1].decode()
            assert len(received(log)) >= wanted, told
        found = received(log)
    assert set(found) == {f"urn:corran:{number}" for number in range(ENTRIES)}
    assert all(len(set(rows)) == 1 for rows in found.values())


def test_no_broker_is_told_at_the_start(tmp_path: Path) -> None:
    """It ends with status 2 before a source is asked anything."""
    config = tmp_path / "on.toml"
    config.write_text('[sources.corran]\nkind = "feed"\nurl = "http://127.0.0.1:9/"\n')
    where = ["--config", str(config), "--folder", str(tmp_path / "var"), "--broker", "127.0.0.1:9"]
    done = subprocess.run(
        [*ONRECORD, "sources", "run", *where], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "broker" in done.stderr
