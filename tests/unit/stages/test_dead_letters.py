"""Dead letters keep the bytes, whole, with why, where and what to do."""

from base64 import b64decode
from hashlib import sha256

from events.catalogue import DeadLettered
from events.codec import decode
from events.errors import TooLargeError, WireFormatError
from events.topics import MAX_RECORD_BYTES
from streams.stages.dead_letters import PART_BYTES, dead_letters
from streams.stages.protocol import Output


def letters(raw: bytes, error: WireFormatError | TooLargeError, cause: str = "e1") -> list[Output]:
    """Make the letters of these bytes."""
    return dead_letters(
        raw, error, stage="intake", place="wire.items.raw/0/7", time="2026-04-01T00:00:00Z", cause=cause,
        correlation="c1", item="u:1",
    )  # fmt: skip


def events(outputs: list[Output]) -> list[DeadLettered]:
    """Decode the letters."""
    found = [decode(output.value) for output in outputs]
    return [event for event in found if isinstance(event, DeadLettered)]


def test_a_letter_says_why_where_and_what_to_do() -> None:
    """All that redriving and counting need is in it."""
    error = WireFormatError("no JSON", place="u:1: headline", remedy="Send JSON.", reason="not-json")
    (output,) = letters(b"\xff broken", error)
    (event,) = events([output])
    assert (output.topic, output.key, output.id) == ("dead.letters", event.data.letter, event.id)
    assert (event.data.stage, event.data.reason, event.data.message) == ("intake", "not-json", "no JSON")
    assert (event.data.remedy, event.data.place) == ("Send JSON.", "wire.items.raw/0/7 u:1: headline")
    assert (event.causationid, event.correlationid, event.data.item) == ("e1", "c1", "u:1")
    assert b64decode(event.data.raw_base64) == b"\xff broken"


def test_the_same_failure_is_the_same_letter() -> None:
    """A step that is run again writes the same ids; another record's failure has others."""
    error = WireFormatError("no JSON")
    assert letters(b"x", error) == letters(b"x", error)
    assert letters(b"x", error)[0].id != letters(b"x", error, cause="e2")[0].id


def test_twenty_megabytes_travel_in_parts_below_the_size_of_a_record() -> None:
    """The parts joined are the bytes, each part a record of its own under one letter."""
    raw = bytes(range(256)) * (20 * 1024 * 1024 // 256)
    outputs = letters(raw, TooLargeError("m" * 9_000, remedy="r" * 9_000))
    assert len(outputs) == -(-len(raw) // PART_BYTES)
    assert max(len(output.value) for output in outputs) < MAX_RECORD_BYTES
    found = events(outputs)
    assert {event.data.letter for event in found} == {outputs[0].key}
    assert len({event.id for event in found}) == len(found)
    assert [event.data.part for event in found] == list(range(1, len(found) + 1))
    joined = b"".join(b64decode(event.data.raw_base64) for event in found)
    assert sha256(joined).hexdigest() == found[0].data.sha256
    assert joined == raw


def test_no_bytes_are_a_letter_too() -> None:
    """An empty delivery leaves a trace."""
    (event,) = events(letters(b"", WireFormatError("nothing in it")))
    assert (event.data.size, event.data.parts, event.data.raw_base64) == (0, 1, "")
