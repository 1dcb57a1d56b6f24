"""The envelope's promises, and the topic table's."""

import pytest
from pydantic import ValidationError

from events.catalogue import AnyEvent, Clock, ClockAdvanced
from events.errors import OnrecordError, SettingsError, TooLargeError, UnknownEventError
from events.schema import event_classes
from events.topics import MAX_RECORD_BYTES, TOPICS, key_of, sized

TIME = "2026-03-02T09:10:00Z"


def event() -> AnyEvent:
    """Return a small event."""
    return ClockAdvanced(
        id="e", source="onrecord/desk", subject="clock", time=TIME, correlationid="e", data=Clock(to=TIME)
    )


def test_events_are_frozen() -> None:
    """What has happened cannot be changed."""
    with pytest.raises(ValidationError):
        event().subject = "another"  # type: ignore[misc]


def test_every_event_class_names_one_type_and_says_where_it_travels() -> None:
    """Each type is onrecord.<room>.<what happened>, and its docstring names its topic."""
    for kind, found in event_classes().items():
        assert kind.split(".")[0] == "onrecord"
        assert len(kind.split(".")) == 3
        assert found.__doc__
        assert "(topic " in found.__doc__


def test_topics_carry_prefix_and_major_version() -> None:
    """Two deployments share a broker without meeting."""
    assert TOPICS["story.events"].physical("onrecord") == "onrecord.story.events.v1"
    assert TOPICS["story.events"].physical("west") == "west.story.events.v1"


def test_serial_topics_keep_one_partition() -> None:
    """The order of decisions survives any number of partitions."""
    table = sized(12)
    assert table["story.events"].partitions == 12
    assert table["wire.mentions"].partitions == 1
    assert {name for name, row in table.items() if row.partitions == 1} == {
        n for n, row in TOPICS.items() if row.serial
    }


def test_what_arrived_is_kept_by_time_and_never_compacted() -> None:
    """Raw and normalised items end by age: a later version must not remove an earlier one."""
    for name in ("wire.items.raw", "wire.items"):
        assert not TOPICS[name].compacted
        assert TOPICS[name].retention_ms > 0


def test_only_the_public_topic_is_not_internal() -> None:
    """Held content is in no topic that others read."""
    assert [name for name, row in TOPICS.items() if not row.internal] == ["story.public"]


def test_the_broker_takes_every_record_that_the_codec_writes() -> None:
    """A record of the largest size fits with its overhead into the topic's limit."""
    for row in TOPICS.values():
        assert int(row.config()["max.message.bytes"]) > MAX_RECORD_BYTES


def test_the_record_key_is_the_subject() -> None:
    """Whatever the type."""
    assert key_of(event()) == "clock"


def test_errors_tell_what_where_and_what_to_do() -> None:
    """The text of an error is one line in three parts, its class gives the reason to count by."""
    error = TooLargeError("20 MB", place="feed.jsonl:3", remedy="Split it.")
    assert str(error) == "20 MB (at feed.jsonl:3). Split it."
    assert error.reason == "too-large"
    assert UnknownEventError("x").reason == "unknown-event"
    assert TooLargeError("x", reason="too-deep").reason == "too-deep"
    assert issubclass(SettingsError, OnrecordError)
