"""Records that get lost between the broker and an agent: the worker notices, leaves, comes back and takes them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from tests.kafka_support.leaky import AT_THE_TAIL, LOSSES
from tests.kafka_support.local_kafka import Worker, ledger_file, until
from tests.kafka_support.refolding import check, drained
from tests.kafka_support.tiny_stages import numbered, stages

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

COUNT = 300


def run(settings: Settings) -> str:
    """Let a leaky worker take everything; return what it said."""
    with KafkaLog(settings) as log, Worker(settings, factory="tests.kafka_support.leaky:stages") as worker:
        log.append(list(numbered(0, COUNT)))
        until("all is taken", lambda: drained(log, lambda: stages("1"), [ledger_file(settings)]), every=0.5)
        assert worker.stop() == 0
        check(log, lambda: stages("1"), [ledger_file(settings)])
        return worker.log


def test_a_hole_is_healed_by_a_fresh_start(
    deployment: Callable[..., Settings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two records are left out in two lives; each time the next record tells, and nothing is missing in the end."""
    left = tmp_path / "left"
    left.write_text("2")
    monkeypatch.setenv(LOSSES, str(left))
    told = run(deployment(partitions=1, batch=50))
    assert left.read_text() == "0"
    assert told.count("records were left out, starting again") == 2


def test_a_record_lost_at_the_tail_is_missed_without_a_later_one(
    deployment: Callable[..., Settings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing follows that would show the hole: the partition stands still with a record waiting, and that shows it."""
    left = tmp_path / "left"
    left.write_text("1")
    monkeypatch.setenv(LOSSES, str(left))
    monkeypatch.setenv(AT_THE_TAIL, "1")
    told = run(deployment(partitions=1, batch=COUNT))
    assert left.read_text() == "0"
    assert "starting again" in told or "records wait" in told
