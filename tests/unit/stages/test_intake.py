"""Intake: repeats, no news, what is derived and what is not, commands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import pytest

from events.catalogue import (
    AnyEvent,
    Clock,
    ClockAdvanced,
    ItemAccepted,
    ItemReceived,
    ItemRepeated,
    ItemSkipped,
    MentionsDerived,
    Received,
)
from events.codec import decode, encode
from events.errors import BadInputError, EventFormatError, TooLargeError
from events.mentions import Mention, Span
from events.wire_item import WireItem
from streams.stages.intake import IntakeStage
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Output, Record
from streams.stages.receiving import receive

NOW = "2026-04-01T09:00:00Z"


@dataclass(frozen=True)
class Found:
    """What the stand-in for deriving finds."""

    mentions: tuple[Mention, ...] = ()
    names: Sequence[str] = ()


def one_claim(item: WireItem) -> Found:
    """Find a claim that is the whole headline."""
    span = Span(field="headline", start=0, end=len(item.headline))
    mention = Mention(ref="c1", kind="claim", span=span, quote=item.headline, text=item.headline, rule="test@1")
    return Found((mention,), ("ferry line",))


class Desk:
    """An intake stage over a state of its own, fed with deliveries."""

    def __init__(self) -> None:
        self.stage = IntakeStage("1", deriver=one_claim, rules="test@1")
        self.state = MemoryState()
        self._taken = 0

    def take(self, **fields: Any) -> list[AnyEvent]:
        """Deliver a ninjs item of these fields."""
        found = {"uri": "u:1", "headline": "Ferry line sold", "body_text": "The ferry line was sold.", **fields}
        return self.bytes(orjson.dumps({name: value for name, value in found.items() if value is not None}))

    def bytes(self, raw: bytes) -> list[AnyEvent]:
        """Deliver bytes."""
        self._taken += 1
        (output,) = receive(raw, received_at=NOW, position=f"p{self._taken}")
        return self.record(output)

    def record(self, output: Output) -> list[AnyEvent]:
        """Step over a record and decode what comes."""
        record = Record(output.topic, 0, self._taken, output.key.encode(), output.value)
        return [decode(out.value) for out in self.stage.step(self.state, record)]


def derived(events: list[AnyEvent]) -> MentionsDerived:
    """Return the mentions record of an accepted item."""
    accepted, found = events
    assert isinstance(accepted, ItemAccepted)
    assert isinstance(found, MentionsDerived)
    return found


def test_an_item_is_accepted_and_derived() -> None:
    """One record for the item, one for what it says, each naming its cause."""
    accepted, found = Desk().take(version="1", pubstatus="usable", slugline="FERRY/")
    assert isinstance(accepted, ItemAccepted)
    assert isinstance(found, MentionsDerived)
    assert accepted.data.item.headline == "Ferry line sold"
    assert found.causationid == accepted.id
    assert found.correlationid == accepted.correlationid == accepted.causationid
    assert found.time == accepted.time == NOW
    assert found.data.header.slug == "FERRY/"
    assert [mention.ref for mention in found.data.mentions] == ["c1"]
    assert found.data.features.terms
    assert found.data.rules == "test@1"


def test_the_version_time_falls_back() -> None:
    """Version created, else first created, else when it was received."""
    desk = Desk()
    found = [
        derived(desk.take(uri="a", versioncreated="2026-03-31T01:00:00Z", firstcreated="2026-03-30T01:00:00Z")),
        derived(desk.take(uri="b", firstcreated="2026-03-30T01:00:00Z")),
        derived(desk.take(uri="c")),
    ]
    times = [event.data.header.version_time for event in found]
    assert times == ["2026-03-31T01:00:00Z", "2026-03-30T01:00:00Z", NOW]


def test_the_same_version_again_is_a_repeat() -> None:
    """Recorded with the event that it repeats, and nothing goes on."""
    desk = Desk()
    first = desk.take(version="1")
    (again,) = desk.take(version="1")
    assert isinstance(again, ItemRepeated)
    assert again.data.first == first[0].id
    assert derived(desk.take(version="2")).data.header.version == "2"
    assert isinstance(desk.take(version="1")[0], ItemRepeated)


def test_a_record_that_comes_twice_does_nothing() -> None:
    """Delivery is at least once: the same record is dropped, another delivery of the same item is a repeat."""
    desk = Desk()
    (output,) = receive(b'{"id": "n1", "headline": "H"}', received_at=NOW)
    assert len(desk.record(output)) == 2
    assert desk.record(output) == []


def test_a_step_lost_before_its_commit_gives_the_same_events_again() -> None:
    """Ids come from the cause: what was written twice is known by its id."""
    (output,) = receive(b'{"id": "n1", "headline": "H"}', received_at=NOW)
    assert Desk().record(output) == Desk().record(output)


def test_what_is_no_news_is_skipped_with_the_reason() -> None:
    """A picture ends here."""
    (skipped,) = Desk().take(type="picture")
    assert isinstance(skipped, ItemSkipped)
    assert (skipped.data.item, skipped.data.reason) == ("u:1", "picture")


@pytest.mark.parametrize(
    ("fields", "signal"),
    [
        ({"pubstatus": "canceled"}, "kill"),
        ({"headline": "KILL-Ferry line sold"}, "kill"),
        ({"headline": "ADVISORY-Ferry line sold"}, "advisory"),
        ({"pubstatus": "withheld", "body_text": None}, "withhold"),
    ],
)
def test_notices_carry_their_header_alone(fields: dict[str, Any], signal: str) -> None:
    """Kills, advisories and holds without a text say nothing of their own."""
    found = derived(Desk().take(**fields))
    assert found.data.header.signal == signal
    assert found.data.mentions == ()
    assert found.data.features.terms == ()


def test_a_withheld_item_with_a_text_is_derived() -> None:
    """What it says is known and held, so that a release needs no second look."""
    found = derived(Desk().take(pubstatus="withheld"))
    assert (found.data.header.status, len(found.data.mentions)) == ("withheld", 1)


@pytest.mark.parametrize(
    ("language", "count"), [("en", 1), ("en-GB", 1), ("EN_us", 1), (None, 1), ("und", 1), ("de", 0), ("nb-NO", 0)]
)
def test_the_rules_read_english_only(language: str | None, count: int) -> None:
    """An item in another language still has the features by which it joins its story."""
    found = derived(Desk().take(language=language))
    assert len(found.data.mentions) == count
    assert found.data.features.terms


def test_the_desks_commands_pass_unchanged() -> None:
    """Threading gets them in one order with the items."""
    event = ClockAdvanced(
        id="k1", source="onrecord/clock", subject="clock", time=NOW, correlationid="k1", data=Clock(to=NOW)
    )
    value = encode(event)
    desk = Desk()
    outputs = desk.stage.step(desk.state, Record("desk.commands", 0, 0, b"clock", value))
    assert outputs == [Output("wire.mentions", "clock", "k1", value)]


def test_an_event_of_another_topic_is_refused() -> None:
    """What intake does not take is a dead letter and not silence."""
    desk = Desk()
    found = desk.take()
    record = Record("wire.items.raw", 0, 9, None, encode(found[0]))
    with pytest.raises(EventFormatError) as caught:
        desk.stage.step(desk.state, record)
    assert caught.value.reason == "wrong-topic"


@pytest.mark.parametrize("raw", [b"", b'{"uri": "u:1", "headline": 5}', b'{"uri": ', b"\xff\xfe", b"{" * 5000])
def test_what_cannot_be_read_raises_and_leaves_no_state(raw: bytes) -> None:
    """The guard makes the dead letter; the state knows nothing of it."""
    desk = Desk()
    with pytest.raises(BadInputError):
        desk.bytes(raw)
    assert desk.state.entries == {}


def test_an_event_over_the_size_of_a_record_is_refused() -> None:
    """Too many mentions for a record are a typed error."""

    def verbose(item: WireItem) -> Found:
        (mention,) = one_claim(item).mentions
        return Found((mention.model_copy(update={"quote": "x" * 1_000_000}),))

    (output,) = receive(b'{"id": "n1", "headline": "H"}', received_at=NOW)
    stage = IntakeStage(deriver=verbose)
    with pytest.raises(TooLargeError):
        stage.step(MemoryState(), Record("wire.items.raw", 0, 0, None, output.value))


def test_broken_base64_is_named() -> None:
    """A producer of its own may send what is none."""
    event = ItemReceived(
        id="r1", source="x", subject="u:1", time=NOW, correlationid="r1",
        data=Received(feed="", received_at=NOW, content_base64="*"),
    )  # fmt: skip
    desk = Desk()
    with pytest.raises(EventFormatError) as caught:
        desk.stage.step(desk.state, Record("wire.items.raw", 0, 0, None, encode(event)))
    assert caught.value.reason == "base64"
