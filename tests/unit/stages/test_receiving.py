"""The way in: one record an item, and nothing lost at the door."""

from base64 import b64decode

import pytest

from events.catalogue import DeadLettered, ItemReceived
from events.codec import decode
from events.topics import MAX_RECORD_BYTES
from streams.stages.protocol import Output
from streams.stages.receiving import receive

NOW = "2026-04-01T09:00:00Z"
LINES = b'{"id": "a", "headline": "A"}\n{"id": "b", "headline": "B"}\n'


def received(outputs: list[Output]) -> list[ItemReceived]:
    """Decode the received items."""
    found = [decode(output.value) for output in outputs]
    return [event for event in found if isinstance(event, ItemReceived)]


def test_each_item_is_one_record_keyed_by_its_id() -> None:
    """The versions of an item go to one partition, because the guid is read at the door."""
    outputs = receive(LINES, feed="north", name="feed.jsonl", received_at=NOW)
    assert [(output.topic, output.key) for output in outputs] == [
        ("wire.items.raw", "north:a"),
        ("wire.items.raw", "north:b"),
    ]
    first = received(outputs)[0]
    assert (first.data.guid, first.data.feed, first.data.name) == ("a", "north", "feed.jsonl")
    assert (first.time, first.data.received_at, first.subject) == (NOW, NOW, "north:a")
    assert first.correlationid == first.id
    assert first.data.content == '{"id": "a", "headline": "A"}'


def test_the_same_delivery_has_the_same_ids() -> None:
    """A file taken twice is known again; the same item twice in one file is two deliveries of it."""
    first = [output.id for output in receive(LINES, received_at=NOW)]
    assert first == [output.id for output in receive(LINES, received_at="2026-04-02T00:00:00Z")]
    twice = receive(LINES + LINES, received_at=NOW)
    assert len({output.id for output in twice}) == 4


def test_a_line_of_a_piece_has_its_number_in_the_whole_file() -> None:
    """`first_line` says where the piece begins; it is no part of an id, so that another cut gives the same ones."""
    outputs = receive(LINES, received_at=NOW, first_line=41)
    assert [event.data.line for event in received(outputs)] == [41, 42]
    assert [output.id for output in outputs] == [output.id for output in receive(LINES, received_at=NOW)]


def test_a_position_names_the_delivery() -> None:
    """The same bytes pushed under two keys are two deliveries."""
    ids = {receive(b"Ferry\nText.", received_at=NOW, position=key)[0].id for key in ("k1", "k2", "k1")}
    assert len(ids) == 2


def test_bytes_that_are_no_text_travel_as_base64() -> None:
    """Nothing is judged at the door: intake refuses them, with the bytes as they came."""
    (event,) = received(receive(b"\xff\xfe\x00", received_at=NOW))
    assert event.data.content is None
    assert b64decode(event.data.content_base64 or "") == b"\xff\xfe\x00"


@pytest.mark.parametrize("raw", [b"", b"\n \n", b"{broken", b"[" * 5000])
def test_what_is_broken_is_received_all_the_same(raw: bytes) -> None:
    """An empty or broken delivery is a record, so that it is counted and refused by intake."""
    (event,) = received(receive(raw, received_at=NOW, name="feed.json"))
    assert (event.data.content or "").encode() == raw


def test_what_no_record_can_hold_goes_to_the_dead_letters_in_parts() -> None:
    """Twenty megabytes are kept, and the next item of the file is taken."""
    raw = b'{"id": "big", "headline": "' + b"a" * (20 * 1024 * 1024) + b'"}\n' + LINES
    outputs = receive(raw, received_at=NOW, name="feed.jsonl")
    letters = [event for output in outputs if isinstance(event := decode(output.value), DeadLettered)]
    assert len(letters) == letters[0].data.parts > 1
    assert (letters[0].data.stage, letters[0].data.reason) == ("receive", "too-large")
    assert sum(len(b64decode(letter.data.raw_base64)) for letter in letters) == raw.index(b"\n")
    assert [event.subject for event in received(outputs)] == ["a", "b"]
    assert all(len(output.value) <= MAX_RECORD_BYTES for output in outputs)


def test_an_item_that_only_its_envelope_makes_too_large_goes_there_too() -> None:
    """Escaping makes a text longer: the size that counts is the record's."""
    outputs = receive(b'"' * (MAX_RECORD_BYTES - 1000), received_at=NOW)
    assert {output.topic for output in outputs} == {"dead.letters"}
