"""What always holds of the thread stage: its index topic is its state, and duplicates and restarts change nothing."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from events.catalogue import IndexChanged
from events.codec import decode, encode
from events.mentions import Mention, Party, Span
from streams.stages.overlay import MemoryState
from streams.stages.thread import ThreadStage
from streams.stages.thread_writer import restore

PROPOSITIONS = [
    "Varga Glass will close its Torvik plant",
    "the Torvik plant will be closed by Varga Glass in June",
    "Varga Glass asked Osk for aid",
    "Solent Bank chief Marta Vell is to step down",
    "Kestrel Bank chief Tomas Arran is to step down",
]
HEADS = ["Varga Glass to close plant", "Solent Bank chief Vell to go", "Kestrel Bank chief Arran to go", "Fog on lakes"]
SPAN = Span(field="body", start=0, end=9)


def _mention(draw: Any, n: int) -> Mention:
    text = draw(st.sampled_from([*PROPOSITIONS, None]))
    act, bearing = draw(st.sampled_from([("deny", "denies"), ("confirm", "confirms"), ("decline", "declines")]))
    party = Party(name=draw(st.sampled_from(["Varga Glass", "Solent Bank", "Kestrel Bank"])))
    fields: dict[str, Any] = {"ref": f"m{n}", "span": SPAN, "quote": text or act, "text": text, "rule": "hand@1"}
    match draw(st.sampled_from(["claim", "response", "statement"])):
        case "claim":
            origin = draw(st.sampled_from([None, Party(name="Echo"), Party(name="Torvik Post")]))
            fields |= {"origin": origin, "text": text or PROPOSITIONS[0], "tentative": draw(st.booleans())}
            return Mention(kind="claim", origin_kind="outlet", **fields)
        case "response":
            return Mention(kind="response", act=act, bearing=bearing, party=party, standing="subject", **fields)
        case _:
            return Mention(kind="statement", party=party, **fields)


@st.composite
def _step(draw: Any) -> tuple[str, dict[str, Any]]:
    if draw(st.integers(0, 9)) == 0:
        return "clock", {"at": f"{draw(st.integers(8, 23)):02}:00"}
    fields: dict[str, Any] = {
        "item": draw(st.sampled_from(["i1", "i2", "i3", "i4"])),
        "at": f"{draw(st.integers(8, 19)):02}:00",
        "headline": draw(st.sampled_from(HEADS)),
        "version": draw(st.sampled_from([None, "1", "2"])),
        "slug": draw(st.sampled_from([None, "VARGA"])),
        "mentions": [_mention(draw, n) for n in range(draw(st.integers(0, 3)))],
    }
    signal = draw(st.sampled_from(["new", "update", "correction", "kill", "withhold", "release", "advisory"]))
    fields |= {"signal": signal, "status": {"kill": "canceled", "withhold": "withheld"}.get(signal, "usable")}
    if draw(st.integers(0, 5)) == 0:
        fields["embargoed_until"] = f"2026-05-04T{draw(st.integers(9, 22)):02}:00:00Z"
    told = {"guid": draw(st.sampled_from(["i1", "i2", "i5"]))}
    match draw(st.integers(0, 9)):
        case 0:
            fields["kills"] = told
        case 1:
            fields["replaces"] = told
    return "item", fields


def _play(feed: Any, steps: list[tuple[str, dict[str, Any]]]) -> None:
    for kind, given_fields in steps:
        fields = dict(given_fields)
        if kind == "clock":
            feed.clock(**fields)
        else:
            mentions = fields.pop("mentions")
            feed.item(fields.pop("item"), fields.pop("at"), fields.pop("headline"), *mentions, **fields)


@given(st.lists(_step(), max_size=10))
@settings(max_examples=60, deadline=None)
def test_duplicates_and_restarts_change_nothing(new_feed: Any, steps: list[tuple[str, dict[str, Any]]]) -> None:
    """Each record handed twice, and the stage loaded anew before each one, gives the same events and the same state."""
    plain, other = new_feed(), new_feed()
    _play(plain, steps)
    for position, record in enumerate(plain.taken):
        other.stage = ThreadStage()
        other.stage.load(other.state)
        other.hand(record)
        assert other.hand(record) == []
        assert other.hand(plain.taken[position // 2]) == []
    assert other.all == plain.all
    assert other.state.entries == plain.state.entries


@given(st.lists(_step(), max_size=10), st.lists(_step(), max_size=3))
@settings(max_examples=60, deadline=None)
def test_a_stage_restored_from_its_index_topic_answers_alike(
    new_feed: Any, steps: list[tuple[str, dict[str, Any]]], more: list[tuple[str, dict[str, Any]]]
) -> None:
    """The last change of each key is the state, byte for byte."""
    plain = new_feed()
    _play(plain, steps)
    last = {event.data.key: event for event in plain.all if isinstance(event, IndexChanged)}
    restored = new_feed()
    restored.count = plain.count
    restored.state = MemoryState()
    for event in last.values():
        restore(restored.state, event.data)
    assert restored.state.entries == plain.state.entries
    restored.stage.load(restored.state)
    begin = len(plain.all)
    _play(plain, more)
    _play(restored, more)
    assert restored.all == plain.all[begin:]


def test_what_the_stage_spells_itself_is_what_the_codec_spells(new_feed: Any) -> None:
    """Every output is byte for byte what encoding its event gives."""
    feed = new_feed()
    claim = Mention(ref="c1", kind="claim", span=SPAN, quote="q", text=PROPOSITIONS[0], rule="hand@1")
    feed.item("i1", "08:00", HEADS[0], claim, embargoed_until="2026-05-04T12:00:00Z")
    feed.item("i1", "09:00", "KILL", body="", signal="kill", status="canceled")
    for record in feed.taken:
        fresh = new_feed()
        for output in fresh.stage.step(fresh.state, record):
            assert encode(decode(output.value)) == output.value
            assert decode(output.value).id == output.id


@given(st.lists(_step(), max_size=12))
@settings(max_examples=60, deadline=None)
def test_events_of_a_story_are_numbered_and_nothing_is_taken_back_that_does_not_stand(
    new_feed: Any, steps: list[tuple[str, dict[str, Any]]]
) -> None:
    """Numbers run from 1 without a gap; a mention is added once, then restated or taken back while it stands."""
    feed = new_feed()
    _play(feed, steps)
    numbers: dict[str, int] = {}
    standing: dict[str, set[str]] = {}
    for event in feed.all:
        if not event.type.startswith("onrecord.story."):
            continue
        story = event.data.story
        numbers[story] = numbers.get(story, 0) + 1
        assert event.data.seq == numbers[story]
        here = standing.setdefault(story, set())
        for row in getattr(event.data, "taken_back", ()):
            here.remove(row.event)
        for row in getattr(event.data, "restated", ()):
            assert row.event in here
        for row in getattr(event.data, "added", ()):
            assert row.event not in here
            here.add(row.event)
        for item in getattr(event.data, "items", ()):
            here.update(row.event for row in item.mentions)
    settled = [decode(record.value) for record in feed.taken]
    count = sum(1 for event in feed.all if event.type == "onrecord.thread.item_settled")
    assert count == sum(1 for event in settled if event.type == "onrecord.wire.mentions_derived")
