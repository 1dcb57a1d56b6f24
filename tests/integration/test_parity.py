"""The same stages in both runtimes: the same events, ids included; the same meaning however many workers there are."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from streams.demo import player
from streams.runtime.embedded import Embedded
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.kafka_support.local_kafka import REAL, Worker, ledger_file, until
from tests.kafka_support.real_chain import alerts, assert_clean, bundled, generated, make, sequences, stories, verified
from tests.kafka_support.refolding import drained

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

SEVERAL_STAGES = {"dead.letters"}
"""Topics that more than one stage writes: between two of them there is no order."""


def embedded(folder: Path, feed: Sequence[Output]) -> Embedded:
    """Run a feed through the embedded runtime."""
    runtime = Embedded(Settings(folder=folder))
    runtime.append(feed)
    runtime.run_until_idle()
    return runtime


@pytest.mark.parametrize(
    "feed", [pytest.param(bundled, id="bundled"), pytest.param(lambda: generated(2_000), id="generated")]
)
def test_both_runtimes_write_the_same_records(
    feed: Callable[[], list[Output]], deployment: Callable[..., Settings], tmp_path: Path
) -> None:
    """With one partition every topic is the same sequence of the same bytes, event ids included."""
    settings = deployment(partitions=1)
    given = feed()
    with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
        log.append(given)
        until("all is taken", lambda: drained(log, make, [ledger_file(settings)]), 280, every=0.5)
        assert worker.stop() == 0
        assert_clean(verified(log, settings))
        with embedded(tmp_path / "embedded", given) as runtime:
            wanted, found = sequences(runtime.log), sequences(log)
    for topic, records in wanted.items():
        if topic in SEVERAL_STAGES:
            assert sorted(found[topic]) == sorted(records), topic
        else:
            assert found[topic] == records, topic
    assert len(found["wire.items.raw"]) == len(given)
    assert len(found["alerts"]) > 0


def test_four_partitions_and_two_workers_come_to_the_same_stories(
    deployment: Callable[..., Settings], tmp_path: Path
) -> None:
    """The bundled feed at its own pace: verify is clean; statuses, postures and alerts are the same, ids aside."""
    settings = deployment(partitions=4)
    second = settings.model_copy(update={"worker": "second"})
    with (
        KafkaLog(settings) as log,
        Worker(settings, factory=REAL) as one,
        Worker(second, factory=REAL) as two,
    ):
        until("both workers have partitions", lambda: one.is_reading() and two.is_reading())
        player.play(log.append)
        ledgers = [ledger_file(settings), ledger_file(second)]
        until("all is taken", lambda: drained(log, make, ledgers), every=0.5)
        assert one.stop() == 0
        assert two.stop() == 0
        assert_clean(verified(log, settings, second))
        with embedded(tmp_path / "embedded", bundled()) as runtime:
            assert stories(log) == stories(runtime.log)
            assert alerts(log) == alerts(runtime.log)
