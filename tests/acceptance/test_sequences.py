"""Sequences of wire items tell what the status model says: in the pure core, and alike in the embedded runtime.

The files in sequences/ were written from the model before they were run; told_sequences.py reads them. Chosen ones
run through Kafka and a Faust worker in tests/integration/test_sequences_on_kafka.py.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.codec import encode
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.acceptance.comparing_runs import check, shown
from tests.acceptance.playing import play
from tests.acceptance.told_sequences import read_sequence

FILES = sorted((Path(__file__).parent / "sequences").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_desk_sees_what_the_status_model_says(path: Path) -> None:
    """Statuses, holds, flags, postures, origins and alerts after each item are those that were written down."""
    sequence = read_sequence(path)
    lines = play(sequence).lines
    assert len(lines) == len(sequence.items)
    found = list(check(sequence, lines))
    assert not found, sequence.why + "\n" + "\n".join(found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_embedded_runtime_tells_the_same(path: Path, tmp_path: Path) -> None:
    """The durable runtime sends the same alerts, by their ids, and ends in the same views."""
    sequence = read_sequence(path)
    played = play(sequence)
    final, number = played.final, 0
    with Embedded(Settings(folder=tmp_path, durability="normal")) as runtime:
        for step in played.steps:
            if isinstance(step.sent, bytes):
                number += 1
                runtime.ingest(step.sent, feed="", received_at=step.at, position=f"trace/{number}")
            else:
                runtime.append([Output("desk.commands", step.sent.subject, step.sent.id, encode(step.sent))])
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
    assert list(check(sequence, play(sequence).lines)) == [], sequence.why


def told(runtime: Embedded, topic: Any) -> Iterator[dict[str, Any]]:
    """Yield what the events of a topic carry."""
    for record in runtime.log.read(topic, 0, 0, 10_000):
        yield orjson.loads(record.value)["data"]
