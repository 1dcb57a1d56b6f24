"""Bytes to events and back: one spelling, and an error that says what to do for everything else."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.catalogue import (
    CLASSES,
    AnyEvent,
    Clock,
    ClockAdvanced,
    DeadLetter,
    DeadLettered,
    Derived,
    IndexChanged,
    IndexPut,
    MentionsDerived,
)
from events.codec import decode, encode
from events.errors import BadInputError, EventFormatError, TooLargeError, UnknownEventError
from events.mentions import ItemHeader, Judged, Mention, Span
from events.topics import MAX_RECORD_BYTES

TIME = "2026-03-02T09:10:00Z"


def clock(**changed: object) -> ClockAdvanced:
    """Return a small event."""
    fields = {
        "id": "e-1",
        "source": "onrecord/desk",
        "subject": "clock",
        "time": TIME,
        "correlationid": "e-1",
        "data": Clock(to=TIME),
    }
    return ClockAdvanced.model_validate(fields | changed)


def letter(size: int) -> DeadLettered:
    """Return an event with that many bytes of content."""
    data = DeadLetter(
        letter="d",
        stage="intake",
        reason="x",
        message="",
        remedy="",
        place="",
        sha256="",
        size=size,
        raw_base64="A" * size,
    )
    return DeadLettered(id="e", source="onrecord/intake", subject="d", time=TIME, correlationid="e", data=data)


def test_what_is_written_is_read_back_equal() -> None:
    """Encoding and decoding lose nothing."""
    event: AnyEvent = clock(causationid="e-0", epoch="2")
    assert decode(encode(event)) == event


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(), lambda x: st.lists(x, max_size=3)
    )
)
def test_any_json_value_of_the_index_survives(value: object) -> None:
    """Threading's state travels as JSON of any shape and comes back as the same bytes."""
    event = IndexChanged(
        id="e", source="s", subject="k", time=TIME, correlationid="e", data=IndexPut(key="k", value=value, position=1)
    )
    raw = encode(event)
    assert encode(decode(raw)) == raw


def test_equal_events_are_equal_bytes() -> None:
    """The same instant in another spelling gives the same bytes."""
    assert encode(clock(time="2026-03-02T10:10:00+01:00")) == encode(clock())


def test_attributes_are_cloudevents_names() -> None:
    """Every attribute is lower case, and the required ones of CloudEvents 1.0 are there."""
    found = orjson.loads(encode(clock()))
    assert all(name == name.lower() for name in found)
    assert {"specversion", "id", "source", "type"} <= found.keys()
    assert found["specversion"] == "1.0"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "not-json"),
        (b"{", "not-json"),
        (b"\xff\xfe", "not-json"),
        (b"[" * 5_000 + b"]" * 5_000, "not-json"),
        (b"[]", "event-format"),
        (b"{}", "event-format"),
        (b'{"type": 3}', "event-format"),
    ],
)
def test_what_is_no_event_is_told_with_a_remedy(raw: bytes, reason: str) -> None:
    """Broken bytes give a typed error with a reason to count, the place and what to do."""
    with pytest.raises(EventFormatError) as found:
        decode(raw, "story.events/0/7")
    assert found.value.reason == reason
    assert found.value.place == "story.events/0/7"
    assert found.value.remedy


@pytest.mark.parametrize(
    "changed",
    [
        {"type": "onrecord.desk.coffee_made"},
        {"dataversion": 2},
        {"dataversion": 0},
        {"dataversion": "1"},
        {"dataversion": True},
    ],
)
def test_unknown_types_and_versions_are_told_apart(changed: dict[str, object]) -> None:
    """What a newer release wrote is no broken event: the remedy is an upgrade."""
    raw = orjson.dumps(orjson.loads(encode(clock())) | changed)
    with pytest.raises(UnknownEventError) as found:
        decode(raw)
    assert "pgrade onrecord" in found.value.remedy


@pytest.mark.parametrize(
    "changed",
    [{"time": "yesterday"}, {"data": {"to": 5}}, {"data": {}}, {"id": ""}, {"surprise": 1}, {"specversion": "0.3"}],
)
def test_wrong_fields_are_an_event_format_error(changed: dict[str, object]) -> None:
    """A field of the wrong type, a missing one and one too many never get past the codec."""
    raw = orjson.dumps(orjson.loads(encode(clock())) | changed)
    with pytest.raises(EventFormatError):
        decode(raw)


def test_too_large_an_event_is_never_written() -> None:
    """A record over the broker's limit is refused before it is sent, because a lost one would be silent."""
    assert len(encode(letter(MAX_RECORD_BYTES - 600))) <= MAX_RECORD_BYTES
    with pytest.raises(TooLargeError):
        encode(letter(MAX_RECORD_BYTES))


def test_too_large_bytes_are_not_even_parsed() -> None:
    """Bytes far over the limit are refused by their size."""
    with pytest.raises(TooLargeError):
        decode(b" " * (4 * MAX_RECORD_BYTES + 1))


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_bad_input(raw: bytes) -> None:
    """Whatever arrives, the error is one that a shell makes a dead letter of."""
    with pytest.raises(BadInputError) as found:
        decode(raw)
    assert found.value.remedy


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT, st.floats(allow_nan=False, allow_infinity=False), st.integers(-(2**53), 2**53))
def test_an_event_is_spelt_as_its_plain_values_are(text: str, number: float, whole: int) -> None:
    """Any text and number has the one JSON spelling that threading's own records have too."""
    judged = Judged(judge=text, verdict="keep", ruled="deny", probability=number)
    mention = Mention(
        ref="r1", kind="response", span=Span(field="body", start=0, end=whole), quote=text, rule="r@1",
        confidence=number, judged=judged,
    )  # fmt: skip
    header = ItemHeader(item=text, version_time=TIME, signal="new", status="usable")
    event = MentionsDerived(
        id="e", source="s", subject="k", time=TIME, correlationid="e", data=Derived(header=header, mentions=(mention,))
    )
    assert encode(event) == orjson.dumps(event.model_dump(mode="json", by_alias=True))
    assert decode(encode(event)) == event


@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_what_is_refused_is_told_from_the_event_s_type_on(kind: str) -> None:
    """The place in an error begins with the type, then names the field."""
    with pytest.raises(EventFormatError, match=rf"^{kind}: {kind}\.id: Field required") as caught:
        decode(orjson.dumps({"type": kind}), "a/0/1")
    assert caught.value.place == "a/0/1"


def test_what_json_has_no_spelling_for_is_refused() -> None:
    """A set that strayed into a value is an error where it is written, never a guess."""
    event = IndexChanged(
        id="e", source="s", subject="k", time=TIME, correlationid="e", data=IndexPut(key="k", value={1}, position=1)
    )
    with pytest.raises(TypeError, match="set"):
        encode(event)
