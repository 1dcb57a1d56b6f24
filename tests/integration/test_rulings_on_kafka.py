"""Told sequences with rulings through one real Faust worker: rulings travel on desk.commands and take effect as told.

All sequences are one stream. A ruling is sent when all before it is taken, as by an editor who looked at the page: two
topics have no order between them.
"""

from pathlib import Path
from typing import Any

import orjson
import pytest

from events.codec import encode
from events.topics import key_of
from events.views import StoryView
from projections.spelling import story_line
from streams.ops import topics
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.tracing import Tracer
from streams.settings import Settings
from streams.stages.protocol import Output
from streams.stages.receiving import receive
from tests.acceptance.comparing_runs import check, shown
from tests.acceptance.playing import Played, play
from tests.acceptance.told_sequences import Sequence, read_sequence
from tests.kafka_support.local_kafka import REAL, ROOT, Worker, ledger_file, until
from tests.kafka_support.real_chain import assert_clean, make, verified
from tests.kafka_support.refolding import drained, records

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

FILES = sorted((ROOT / "tests" / "acceptance" / "sequences").glob("x*.txt"))
Line = dict[str, Any]
Told = list[tuple[Sequence, Played]]


@pytest.fixture(scope="module")
def told() -> Told:
    """Return the sequences, by the time of their first items, as the pure core plays them in one stream."""
    found = sorted(map(read_sequence, FILES), key=lambda sequence: str(sequence.items[0]["versioncreated"]))
    tracer = Tracer()
    return [(sequence, play(sequence, tracer)) for sequence in found]


@pytest.fixture(scope="module")
def written(kafka: Any, told: Told, tmp_path_factory: pytest.TempPathFactory) -> list[list[Line]]:
    """Return what a worker wrote of each step of each sequence; every command is sent twice, as a retry may do."""
    folder: Path = tmp_path_factory.mktemp("rulings")
    settings = Settings(broker=kafka.bootstrap, prefix=folder.name, partitions=1, folder=folder, metrics_port=0)
    topics.apply(settings)
    given: list[list[str]] = []
    items = 0
    with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
        for _, played in told:
            given.append([])
            for step in played.steps:
                if isinstance(step.sent, bytes):
                    items += 1
                    outputs = receive(step.sent, received_at=step.at, position=f"trace/{items}")
                    given[-1].append(outputs[0].id)
                else:
                    until("all before the ruling is taken", lambda: drained(log, make, [ledger_file(settings)]))
                    command = step.sent
                    outputs = [Output("desk.commands", key_of(command), command.id, encode(command))] * 2
                    given[-1].append(command.correlationid)
                log.append(outputs)
                if not isinstance(step.sent, bytes):
                    until("the ruling is taken", lambda: drained(log, make, [ledger_file(settings)]))
        until("all is taken", lambda: drained(log, make, [ledger_file(settings)]))
        assert worker.stop() == 0
        assert_clean(verified(log, settings))
        found = lines(log, [name for names in given for name in names])
    return [[found[name] for name in names] for names in given]


def lines(log: KafkaLog, names: list[str]) -> dict[str, Line]:
    """Return what the topics tell of each step, by the id that began the chain."""
    found: dict[str, Line] = {name: {"outcome": "", "stories": [], "alerts": []} for name in names}
    for record in records(log, "thread.sequence", 0):
        event = orjson.loads(record.value)
        found[event["correlationid"]]["outcome"] = event["data"]["outcome"]
    for record in records(log, "story.status", 0):
        event = orjson.loads(record.value)
        found[event["correlationid"]]["stories"].append(story_line(StoryView.model_validate(event["data"])))
    for record in records(log, "alerts", 0):
        event = orjson.loads(record.value)
        found[event["correlationid"]]["alerts"].append(event["data"])
    return found


@pytest.mark.parametrize("number", range(len(FILES)))
def test_a_worker_rules_as_the_sequence_says(number: int, told: Told, written: list[list[Line]]) -> None:
    """Statuses, flags, postures, origins and alerts after each item and each ruling are as they were written down."""
    sequence, played = told[number]
    assert list(check(sequence, played.lines)) == [], "in one stream with the others the pure core tells otherwise"
    assert list(check(sequence, written[number])) == [], sequence.why


def test_rulings_alert_and_end_as_in_the_pure_core(told: Told, written: list[list[Line]]) -> None:
    """Step for step the same alerts by their ids, each once although commands came twice, and the same last views."""
    core = [played.lines for _, played in told]
    for kind in ("alerts", "stories"):
        assert any(line[kind] for lines in core for line in lines)
    faust, pure = (
        [[alert["alert"] for alert in line["alerts"]] for lines in run for line in lines] for run in (written, core)
    )
    assert faust == pure
    ends = [
        {
            view["story"]: (shown(view), [one["ruling"] for one in view["rulings"]])
            for lines in run
            for line in lines
            for view in line["stories"]
        }
        for run in (written, core)
    ]
    assert ends[0] == ends[1]
