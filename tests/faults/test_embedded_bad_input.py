"""Bad input of every kind into the embedded runtime: a dead letter each, and the stream goes on."""

import base64
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from events.catalogue import DeadLetter, DeadLettered
from events.codec import decode
from events.topics import TOPICS, Name
from streams.ops.refolding import records
from streams.ops.verify import verify
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import Output

AT = "2026-03-03T09:00:00Z"
GOOD = orjson.dumps(
    {
        "uri": "urn:newsml:wire.example:2026:1",
        "version": "1",
        "type": "text",
        "versioncreated": "2026-03-03T08:01:00Z",
        "pubstatus": "usable",
        "language": "en",
        "headline": "Kestin Motors to close plant",
        "body_text": "ORLEN, March 3 (Corran Wire) - Kestin Motors is to close its plant, the Orlen Courier reported.",
    }
)
HUGE = b'{"uri": "urn:huge", "headline": "Huge", "body_text": "' + b"x" * 20_000_000 + b'"}'

DELIVERIES = {
    "not JSON": b'{"uri": "urn:broken", "headline": "Broken',
    "wrong types": b'{"uri": "urn:types", "headline": {"text": 7}, "body_text": [false]}',
    "a list of numbers": b"[1, 2, 3]",
    "huge": HUGE,
    "empty": b"",
    "deep nesting": b'{"uri": "urn:deep", "headline": "Deep", "body_text": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
    "invalid UTF-8": b'{"uri": "urn:utf8", "headline": "\xff\xfe", "body_text": "\xc3\x28"}',
}


def envelope(kind: str, version: int = 1, **data: object) -> bytes:
    """Return what looks like an event."""
    attributes = {"specversion": "1.0", "id": f"id of {kind} {version}", "source": "stranger", "type": kind}
    told = {"subject": "s", "time": AT, "correlationid": "c", "dataversion": version, "data": data}
    return orjson.dumps({**attributes, **told})


RECORDS = {
    "no JSON": b"\x00\xff",
    "no object": b"[]",
    "unknown type": envelope("onrecord.story.exploded"),
    "unknown version": envelope("onrecord.story.merged", version=99),
    "wrong data": envelope("onrecord.story.merged", story=7, seq="first"),
    "type of another topic": envelope("onrecord.alert.delivered", alert="a", channel="c", outcome="failed", tries=1),
}

TAKEN: tuple[Name, ...] = ("wire.items.raw", "desk.commands", "wire.mentions", "story.events", "story.changes")


def letters(runtime: Embedded) -> list[DeadLetter]:
    """Return all dead letters."""
    events = [decode(record.value) for record in records(runtime.log, "dead.letters", 0)]
    return [event.data for event in events if isinstance(event, DeadLettered)]


def goes_on(runtime: Embedded) -> None:
    """Check that a good item comes through and that everything still follows from the log."""
    before = runtime.log.end("story.status")
    runtime.ingest(GOOD, name="good.json", received_at=AT)
    runtime.run_until_idle()
    assert runtime.log.end("story.status") == before + 1
    report = verify(runtime.log, runtime.ledger)
    assert report.ok, "\n".join(report.lines())


@pytest.mark.parametrize("what", DELIVERIES)
def test_a_bad_delivery_is_a_dead_letter(tmp_path: Path, what: str) -> None:
    """Every byte that was delivered is kept, with why it was not taken and what to do about it."""
    raw = DELIVERIES[what]
    with Embedded(Settings(folder=tmp_path)) as runtime:
        runtime.ingest(raw, name="bad.json", received_at=AT)
        runtime.run_until_idle()
        found = letters(runtime)
        assert found
        assert len({letter.letter for letter in found}) == 1
        assert [letter.part for letter in found] == list(range(1, found[0].parts + 1))
        assert all(letter.reason and letter.message and letter.remedy and letter.place for letter in found)
        assert all(sum(map(len, (letter.message, letter.remedy, letter.place))) < 6_500 for letter in found)
        if found[0].parts > 1:
            assert (found[0].size, found[0].sha256) == (len(raw), sha256(raw).hexdigest())
            assert b"".join(base64.b64decode(letter.raw_base64) for letter in found) == raw
        goes_on(runtime)


@pytest.mark.parametrize("topic", TAKEN)
def test_whatever_stands_on_a_topic_is_a_dead_letter(tmp_path: Path, topic: Name) -> None:
    """Bytes that are no event, unknown types and versions, wrong data, events of other topics: none stops a stage."""
    with Embedded(Settings(folder=tmp_path)) as runtime:
        runtime.log.append([Output(topic, "s", f"bad {what}", raw) for what, raw in RECORDS.items()])
        runtime.run_until_idle()
        found = letters(runtime)
        assert [base64.b64decode(letter.raw_base64) for letter in found] == list(RECORDS.values())
        stages = {stage for name, stage in _TAKERS.items() if name == topic}
        assert {letter.stage for letter in found} == stages
        assert all(letter.reason and letter.remedy for letter in found)
        assert [letter.place.split(" ")[0] for letter in found] == [f"{topic}/0/{at}" for at in range(len(RECORDS))]
        goes_on(runtime)


def test_a_received_item_that_names_another_chain_ends_as_itself(tmp_path: Path) -> None:
    """Who writes to the topic by himself and copies a correlation id: his record is refused, the books balance."""
    with Embedded(Settings(folder=tmp_path)) as runtime:
        runtime.ingest(GOOD, name="good.json", received_at=AT)
        told = orjson.loads(runtime.log.read("wire.items.raw", 0, 0, 1)[0].value)
        for number, change in enumerate(({"id": "e-1"}, {"id": "e-2", "data": 5}, {"id": 7}, {"id": ""})):
            runtime.log.append([Output("wire.items.raw", "k", f"bad {number}", orjson.dumps({**told, **change}))])
        runtime.run_until_idle()
        assert [letter.reason for letter in letters(runtime)] == ["correlation", *["event-format"] * 3]
        report = verify(runtime.log, runtime.ledger)
        assert report.ok, "\n".join(report.lines())
        assert (report.counts["in"], report.counts["dead"]) == (3, 2)


_TAKERS: dict[Name, str] = {
    "wire.items.raw": "intake",
    "desk.commands": "intake",
    "wire.mentions": "thread",
    "story.events": "project",
    "story.changes": "alert",
}


def test_the_topics_above_are_those_that_stages_take() -> None:
    """No topic that a stage reads is left out of these tests."""
    from streams.stages.pipeline import stages  # noqa: PLC0415 - only here

    assert {topic for stage in stages() for topic in stage.inputs} == set(_TAKERS) == set(TAKEN)
    assert TOPICS.keys() > _TAKERS.keys()
