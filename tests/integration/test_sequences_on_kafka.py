"""Told sequences through one real Faust worker: what it writes is what each sequence says after each of its items.

All chosen sequences are one stream, which costs one start of a worker. Their matters have nothing to do with each
other; that threading keeps them apart is seen in the pure core, which takes the same stream.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.topics import Name
from events.views import StoryView
from projections.spelling import story_line
from streams.ops import topics
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.tracing import Tracer
from streams.settings import Settings
from streams.stages.protocol import Output
from streams.stages.receiving import receive
from tests.acceptance import told_sequences
from tests.acceptance.comparing_runs import check, shown
from tests.kafka_support.local_kafka import REAL, ROOT, Worker, ledger_file, until
from tests.kafka_support.real_chain import assert_clean, make, verified
from tests.kafka_support.refolding import drained, records

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

FOLDER = ROOT / "tests" / "acceptance" / "sequences"
CHOSEN = (
    "01-no-truth-in-it",
    "08-denied-then-admitted",
    "10-softened-and-its-end",
    "11-correction-takes-denial-back",
    "13-withheld-and-released",
    "14-kill-told-by-id",
    "16-kill-told-by-headline",
    "18-kill-before-its-item",
    "19-embargoed-confirmation-of-a-live-claim",
    "22-versions-out-of-order",
    "25-copies-in-two-papers",
    "28-circular-citing",
    "30-paper-retracts-its-report",
    "42-kill-of-the-confirmation-in-a-dispute",
    "46-neither-of-two",
    "49-kill-of-the-second-act-ends-reversed",
    "87-withheld-under-embargo",
    "b4-an-item-without-a-guid",
    "b9-a-story-that-two-items-open-apart",
    "i4-embargo-lifts-into-dispute",
    "n1-two-stories-become-one",
    "o1-anpa-writethru-supersedes",
    "o3-7901-kill-by-headline",
    "o8-four-agencies-four-formats",
    "p4-mail-correction-then-kill",
    "y1-freed-before-it-came",
    "y3-held-again-after-its-release",
)
Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Run:
    """The lines of one stream, one an item, from the pure core and as the worker wrote them."""

    sequences: list[told_sequences.Sequence]
    core: list[Line]
    faust: list[Line]

    def of(self, name: str) -> tuple[told_sequences.Sequence, list[Line], list[Line]]:
        """Return a sequence and its part of both runs."""
        begin = 0
        for sequence in self.sequences:
            end = begin + len(sequence.items)
            if sequence.name == name:
                return sequence, self.core[begin:end], self.faust[begin:end]
            begin = end
        raise KeyError(name)


def chosen() -> list[told_sequences.Sequence]:
    """Return the chosen sequences by the time of their first items: an embargo is over once any item is later."""
    found = [told_sequences.read_sequence(FOLDER / f"{name}.txt") for name in CHOSEN]
    return sorted(found, key=lambda sequence: str(sequence.items[0]["versioncreated"]))


def raw(sequences: Sequence[told_sequences.Sequence]) -> list[Output]:
    """Return the records of wire.items.raw, with the ids that the dry run gives them."""
    rows = [row for told in sequences for row in zip(told.items, told.sendings(), strict=True)]
    return [
        output
        for number, (item, sending) in enumerate(rows, 1)
        for output in receive(sending, received_at=item["versioncreated"], position=f"trace/{number}")
    ]


def lines(log: KafkaLog, given: Sequence[Output]) -> list[Line]:
    """Return what the topics tell of each record that was given, by the id that began the chain."""
    found: dict[str, Line] = {output.id: {"outcome": "", "stories": [], "alerts": []} for output in given}
    for event in events(log, "wire.items"):
        if event["type"] == "onrecord.wire.item_repeated":
            found[event["correlationid"]]["outcome"] = "duplicate"
    for event in events(log, "thread.sequence"):
        found[event["correlationid"]]["outcome"] = event["data"]["outcome"]
    for event in events(log, "story.status"):
        found[event["correlationid"]]["stories"].append(story_line(StoryView.model_validate(event["data"])))
    for event in events(log, "alerts"):
        found[event["correlationid"]]["alerts"].append(event["data"])
    return list(found.values())


def events(log: KafkaLog, topic: Name) -> Iterator[dict[str, Any]]:
    """Yield the events of a topic that has one partition."""
    return (orjson.loads(record.value) for record in records(log, topic, 0))


@pytest.fixture(scope="module")
def run(kafka: Any, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run the chosen sequences through one worker on topics of their own, and through the pure core.

    With one partition the worker takes the items in the order in which they were told.
    """
    folder: Path = tmp_path_factory.mktemp("sequences")
    settings = Settings(broker=kafka.bootstrap, prefix=folder.name, partitions=1, folder=folder, metrics_port=0)
    topics.apply(settings)
    sequences = chosen()
    given = raw(sequences)
    with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
        log.append(given)
        until("all is taken", lambda: drained(log, make, [ledger_file(settings)]))
        assert worker.stop() == 0
        assert_clean(verified(log, settings))
        written = lines(log, given)
    tracer = Tracer()
    return Run(sequences, [tracer.item(sent) for sequence in sequences for sent in sequence.sendings()], written)


@pytest.mark.parametrize("name", CHOSEN)
def test_a_worker_writes_what_the_sequence_says(name: str, run: Run) -> None:
    """Statuses, holds, flags, postures, origins and alerts after each item are those that were written down."""
    sequence, core, faust = run.of(name)
    assert list(check(sequence, core)) == [], "in one stream with the others the pure core tells otherwise"
    assert list(check(sequence, faust)) == [], sequence.why


def test_the_alerts_are_those_of_the_pure_core(run: Run) -> None:
    """Item for item the same alerts, by their ids; the sequences that were chosen send some of each kind."""
    faust, core = ([[alert["alert"] for alert in line["alerts"]] for line in told] for told in (run.faust, run.core))
    assert faust == core
    assert {alert["kind"] for line in run.faust for alert in line["alerts"]} == {
        "status", "take_back", "softened", "reversed",
    }  # fmt: skip


def test_the_stories_end_as_in_the_pure_core(run: Run) -> None:
    """Each story's last view shows the same claims, with the same statuses, flags and postures, by their ids."""
    faust, core = (
        {view["story"]: shown(view) for line in told for view in line["stories"]} for told in (run.faust, run.core)
    )
    assert faust == core
    assert any(view.get("merged_into") for line in run.faust for view in line["stories"])
