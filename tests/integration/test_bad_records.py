"""What must never be on a topic, on the real topics before the real stages: dead letters, and the stream goes on."""

import base64
from collections import defaultdict
from collections.abc import Callable

import orjson
import pytest

from events.catalogue import DeadLettered
from events.codec import decode
from events.topics import Name
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.kafka_support.local_kafka import REAL, Worker, ledger_file, until
from tests.kafka_support.real_chain import assert_clean, bundled, make, verified
from tests.kafka_support.refolding import drained, records

pytestmark = pytest.mark.kafka


def bad(topic: Name) -> dict[str, bytes]:
    """Return records that no stage can take.

    Those that look like events are left out where verify would rightly ask which stage wrote them.
    """
    unreadable = {
        "not-json": b"\xff\xfe this is no JSON",
        "empty": b"",
        "huge": b"x" * 990_000,
        "nested": b"[" * 50_000,
    }
    if topic == "story.changes":
        return unreadable
    looks = {
        "unknown type": {"type": "onrecord.wire.item_praised", "data": {}},
        "unknown version": {"type": "onrecord.wire.item_received", "dataversion": 99},
        "wrong fields": {"type": "onrecord.story.item_applied", "data": {"seq": "one"}},
    }
    return unreadable | {
        name: orjson.dumps({"specversion": "1.0", "id": f"{name} on {topic}", **told}) for name, told in looks.items()
    }


READ: tuple[Name, ...] = ("wire.items.raw", "desk.commands", "wire.mentions", "story.events", "story.changes")


def test_garbage_on_every_topic_that_is_read_becomes_dead_letters(deployment: Callable[..., Settings]) -> None:
    """Each record ends as a dead letter with its bytes, a reason and a remedy; the feed behind it comes through."""
    settings = deployment(partitions=1)
    with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
        for topic in READ:
            log.append([Output(topic, "bad", name, raw) for name, raw in bad(topic).items()])
        log.append(bundled())
        until("all is taken", lambda: drained(log, make, [ledger_file(settings)]), every=0.5)
        assert worker.stop() == 0
        assert_clean(verified(log, settings))
        assert log.end("alerts", 0) > 10
        parts: defaultdict[str, list[DeadLettered]] = defaultdict(list)
        for record in records(log, "dead.letters", 0):
            letter = decode(record.value)
            assert isinstance(letter, DeadLettered)
            parts[letter.data.letter].append(letter)
    found: defaultdict[str, set[bytes]] = defaultdict(set)
    for letters in parts.values():
        letters.sort(key=lambda letter: letter.data.part)
        first = letters[0].data
        assert [letter.data.part for letter in letters] == list(range(1, first.parts + 1))
        assert first.reason
        assert first.remedy
        raw = b"".join(base64.b64decode(letter.data.raw_base64) for letter in letters)
        assert len(raw) == first.size
        found[first.place.partition("/")[0]].add(raw)
    for topic in READ:
        assert found[topic] >= set(bad(topic).values()), topic
