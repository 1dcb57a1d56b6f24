"""Events that one stage hands to the next beside their bytes: the same as what the bytes spell, and kept by nobody."""

from collections import Counter

import orjson

from events.codec import decode, encode
from streams.demo import player
from streams.ops.generate import FEED, generate
from streams.stages.guard import run_step
from streams.stages.pipeline import stages
from streams.stages.protocol import KeyedState, Output, Record, Stage
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline

AT = "2026-05-01T00:00:00Z"


def given() -> list[Output]:
    """Return the bundled feed and generated items."""
    bundled = [output for line in player.lines() for output in player.outputs(line)]
    return bundled + receive(b"\n".join(generate(100)), feed=FEED, name="feed.jsonl", received_at=AT)


def test_what_is_handed_on_is_what_the_bytes_spell() -> None:
    """A stage answers alike in the embedded runtime, which hands events on, and on Kafka, which does not."""
    handed: Counter[str] = Counter()

    def step(stage: Stage, state: KeyedState, record: Record) -> list[Output]:
        if record.event is not None:
            handed[record.topic] += 1
            assert record.event == decode(record.value)
        return run_step(stage, state, record)

    pipeline = Pipeline(stages(), step=step)
    for at, output in enumerate(given()):
        for found in pipeline.take(Record(output.topic, 0, at, output.key.encode(), output.value)):
            assert found.event is None, "outputs that wait for a commit hold bytes only"
            event = decode(found.value)
            assert found.value == encode(event) == orjson.dumps(event.model_dump(mode="json", by_alias=True))
    assert handed.keys() == {"wire.mentions", "story.events", "story.changes"}


def test_a_record_without_its_event_is_read() -> None:
    """Bytes alone are enough: the answers are the same."""

    def step(stage: Stage, state: KeyedState, record: Record) -> list[Output]:
        return run_step(stage, state, Record(record.topic, record.partition, record.offset, record.key, record.value))

    handing, reading = Pipeline(stages()), Pipeline(stages(), step=step)
    for at, output in enumerate(given()):
        record = Record(output.topic, 0, at, output.key.encode(), output.value)
        assert handing.take(record) == reading.take(record)
