"""Sequences of wire items tell what the status model says: in the pure core, and alike in the embedded runtime.

The files in sequences/ were written from the model before they were run; told_sequences.py reads them. Chosen ones
run through Kafka and a Faust worker in tests/integration/test_sequences_on_kafka.py.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest

from streams.runtime.embedded import Embedded
from streams.runtime.tracing import Tracer
from streams.settings import Settings
from tests.acceptance.comparing_runs import check, shown
from tests.acceptance.told_sequences import Sequence, read_sequence

FILES = sorted((Path(__file__).parent / "sequences").glob("*.txt"))


def trace(sequence: Sequence) -> tuple[list[dict[str, Any]], Mapping[str, Any]]:
    """Run the items through the pure core; return a line an item, and how all ends."""
    tracer = Tracer()
    return [tracer.item(raw) for raw in sequence.sendings()], tracer.final()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_desk_sees_what_the_status_model_says(path: Path) -> None:
    """Statuses, holds, flags, postures, origins and alerts after each item are those that were written down."""
    sequence = read_sequence(path)
    lines, _ = trace(sequence)
    assert len(lines) == len(sequence.items)
    found = list(check(sequence, lines))
    assert not found, sequence.why + "\n" + "\n".join(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_embedded_runtime_tells_the_same(path: Path, tmp_path: Path) -> None:
    """The durable runtime sends the same alerts, by their ids, and ends in the same views."""
    sequence = read_sequence(path)
    _, final = trace(sequence)
    with Embedded(Settings(folder=tmp_path, durability="normal")) as runtime:
        for number, (item, raw) in enumerate(zip(sequence.items, sequence.sendings(), strict=True), 1):
            at = item["versioncreated"]
            runtime.ingest(raw, feed="", received_at=at, position=f"trace/{number}")
            runtime.run_until_idle()
        alerts = [record["alert"] for record in told(runtime, "alerts")]
        views = {record["story"]: record for record in told(runtime, "story.status")}
    assert alerts == [alert["alert"] for alert in final["alerts"]]
    assert {story: shown(view) for story, view in views.items()} == {
        view["story"]: shown(view) for view in final["stories"]
    }


NAMES_ITS_ITEMS = [path for path in FILES if "raw" not in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", NAMES_ITS_ITEMS, ids=lambda path: path.stem)
def test_the_same_life_as_newsml_g2(path: Path) -> None:
    """A sequence whose items all come as NewsML-G2 is told as in the format that it was written in."""
    sequence = read_sequence(path)
    for item in sequence.items:
        item["as"] = "newsml-g2"
    assert list(check(sequence, trace(sequence)[0])) == [], sequence.why


def told(runtime: Embedded, topic: Any) -> Iterator[dict[str, Any]]:
    """Yield what the events of a topic carry."""
    for record in runtime.log.read(topic, 0, 0, 10_000):
        yield orjson.loads(record.value)["data"]
