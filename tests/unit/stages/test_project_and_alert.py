"""The stages project and alert: what they write, when they stay silent, what they drop and what they park."""

import pytest

from events.catalogue import AlertRaised, AnyEvent, StatusRecorded, StoryChanged, StoryReleased
from events.codec import decode, encode
from events.errors import BadInputError, EventFormatError
from projections.telling import Happening, Telling, adopts, answers, item, kill, lifts, reports
from streams.stages.alert import AlertStage
from streams.stages.overlay import MemoryState
from streams.stages.project import STATE, ProjectStage
from streams.stages.protocol import Output, Record

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), headline="Depot to close")
DENIED = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"))


def records(*happenings: Happening) -> list[Record]:
    """Return the records of story.events of these happenings."""
    telling = Telling()
    for one in happenings:
        one(telling)
    return [
        Record("story.events", 0, place, event.subject.encode(), encode(event))
        for place, event in enumerate(telling.events)
    ]


class Chain:
    """Both stages in memory."""

    def __init__(self) -> None:
        self.project, self.alert = ProjectStage(), AlertStage()
        self.stories, self.told = MemoryState(), MemoryState()

    def take(self, record: Record) -> list[Output]:
        """Take one story event through both; return all outputs."""
        outputs = self.project.step(self.stories, record)
        for output in list(outputs):
            if output.topic == "story.changes":
                outputs += self.alert.step(self.told, Record("story.changes", 0, 0, None, output.value))
        return outputs

    def all(self, *happenings: Happening) -> list[AnyEvent]:
        """Take everything; return the events that came of it."""
        return [decode(output.value) for record in records(*happenings) for output in self.take(record)]


def topics(outputs: list[Output]) -> list[str]:
    """Return where the outputs go."""
    return [output.topic for output in outputs]


def test_a_step_writes_status_change_and_public_view() -> None:
    """Keys are the story's id, ids are distinct, and the cause is told."""
    (record,) = records(REPORT)
    outputs = Chain().take(record)
    assert topics(outputs) == ["story.status", "story.changes", "story.public"]
    assert {output.key for output in outputs} == {"s"}
    events = [decode(output.value) for output in outputs]
    assert {event.causationid for event in events} == {"s-1"}
    assert {event.correlationid for event in events} == {"told-1"}
    assert {event.time for event in events} == {"2026-03-02T08:00:00Z"}
    assert len({event.id for event in events}) == 3
    assert [event.id for event in events] == [output.id for output in outputs]


def test_a_step_that_changes_nothing_shown_writes_its_change_only() -> None:
    """One change a step always; status and public view only when they differ."""
    chain = Chain()
    first, again = records(
        REPORT, item("a", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), headline="Depot to close")
    )
    chain.take(first)
    assert topics(chain.take(again)) == ["story.changes"]


def test_outputs_are_the_codecs_bytes() -> None:
    """What is written reads back equal and writes the same bytes again."""
    chain = Chain()
    for record in records(REPORT, DENIED, kill("b", "2026-03-03T10:00:00Z")):
        for output in chain.take(record):
            assert encode(decode(output.value)) == output.value


def test_a_denial_raises_one_alert_whose_id_is_deterministic() -> None:
    """Two runs over the same events raise the same alert."""
    alerts = [event for event in Chain().all(REPORT, DENIED) if isinstance(event, AlertRaised)]
    again = [event for event in Chain().all(REPORT, DENIED) if isinstance(event, AlertRaised)]
    assert [(alert.data.from_, alert.data.to) for alert in alerts] == [("unconfirmed", "denied")]
    assert alerts == again
    assert alerts[0].subject == alerts[0].data.claim


def test_an_event_that_comes_twice_is_dropped() -> None:
    """No output, no change of state, from both stages."""
    chain = Chain()
    taken = records(REPORT, DENIED)
    outputs = [chain.take(record) for record in taken]
    stories, told = dict(chain.stories.entries), dict(chain.told.entries)
    assert [chain.take(record) for record in taken] == [[], []]
    changes = [output for step in outputs for output in step if output.topic == "story.changes"]
    for change in changes:
        assert chain.alert.step(chain.told, Record("story.changes", 0, 0, None, change.value)) == []
    assert (chain.stories.entries, chain.told.entries) == (stories, told)


def test_a_gap_parks_the_story_and_no_other_one() -> None:
    """The event after a missing one is refused, the state stays, another story goes on."""
    chain = Chain()
    first, _, third = records(REPORT, DENIED, kill("b", "2026-03-03T10:00:00Z"))
    chain.take(first)
    before = chain.stories.get(STATE + "s")
    with pytest.raises(BadInputError) as refused:
        chain.take(third)
    assert refused.value.reason == "parked"
    assert chain.stories.get(STATE + "s") == before
    other = Telling("t")
    REPORT(other)
    assert chain.take(Record("story.events", 0, 9, b"t", encode(other.events[0])))


def test_the_missing_event_unparks_the_story() -> None:
    """Redriven in order, the story comes to what it would have been."""
    chain, straight = Chain(), Chain()
    taken = records(REPORT, DENIED, kill("b", "2026-03-03T10:00:00Z"))
    chain.take(taken[0])
    with pytest.raises(BadInputError):
        chain.take(taken[2])
    for record in taken[1:]:
        chain.take(record)
    for record in taken:
        straight.take(record)
    assert chain.stories.entries == straight.stories.entries


def test_a_cold_stage_answers_like_a_warm_one() -> None:
    """What is kept in memory is a cache: after load the outputs are the same."""
    warm, cold = Chain(), Chain()
    for record in records(REPORT, DENIED, item("e", "2026-03-04T09:00:00Z", answers("Tarn Rail", "declines"))):
        cold.project.load(cold.stories)
        cold.alert.load(cold.told)
        assert warm.take(record) == cold.take(record)
    assert warm.stories.entries == cold.stories.entries


def test_other_events_are_refused() -> None:
    """Each stage takes only what its topic bears."""
    chain = Chain()
    (record,) = records(REPORT)
    change = next(output for output in chain.take(record) if output.topic == "story.changes")
    with pytest.raises(EventFormatError):
        chain.project.step(chain.stories, Record("story.events", 0, 0, None, change.value))
    with pytest.raises(EventFormatError):
        chain.alert.step(chain.told, Record("story.changes", 0, 0, None, record.value))


def test_nothing_of_an_embargoed_story_is_public_before_it_lifts() -> None:
    """Status is recorded for the desk; story.public bears nothing until the clock reaches the embargo."""
    held = item("e", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), embargoed_until="2026-03-04T06:00:00Z")
    chain = Chain()
    first, lift = records(held, lifts("e", "2026-03-04T06:00:00Z"))
    assert topics(chain.take(first)) == ["story.status", "story.changes"]
    (public,) = [decode(output.value) for output in chain.take(lift) if output.topic == "story.public"]
    assert isinstance(public, StoryReleased)
    assert public.data.claims[0].pending is None


def test_a_merged_story_forwards_and_its_alert_is_not_sent_again() -> None:
    """Claim ids and sent alerts move along: only a claim whose status changes alerts."""
    chain = Chain()
    other, survivor = Telling("other"), Telling("s")
    for one in (item("o", "2026-03-02T07:00:00Z", reports("Radio Sund", claim="d")),
                item("p", "2026-03-02T07:30:00Z", answers("Tarn Rail", "denies", claim="d"))):  # fmt: skip
        one(other)
    REPORT(survivor)
    survivor.adopt(other, "2026-03-03T08:00:00Z")
    kill("p", "2026-03-03T09:00:00Z")(survivor)
    events = [*other.events[:2], *survivor.events[:2], other.events[2], *survivor.events[2:]]
    outputs = [
        decode(output.value)
        for place, event in enumerate(events)
        for output in chain.take(Record("story.events", 0, place, event.subject.encode(), encode(event)))
    ]
    alerts = [event.data for event in outputs if isinstance(event, AlertRaised)]
    assert [(one.kind, one.story, one.from_, one.to) for one in alerts] == [
        ("status", "other", "unconfirmed", "denied"),
        ("take_back", "s", "denied", "unconfirmed"),
    ]
    assert alerts[1].replaces == alerts[0].alert
    gone = [event.data for event in outputs if isinstance(event, StatusRecorded) and event.data.merged_into]
    assert [(one.story, one.merged_into, one.claims) for one in gone] == [("other", "s", ())]


def test_an_alert_of_a_claim_that_was_merged_into_another_is_taken_back() -> None:
    """What it rests on moved to another claim: the take-back still finds it."""
    chain = Chain()
    other, survivor = Telling("other"), Telling("s")
    item("p", "2026-03-02T07:30:00Z", answers("Tarn Rail", "denies", claim="d"))(other)
    REPORT(survivor)
    told = [decode(o.value) for e in other.events for o in chain.take(Record("story.events", 0, 0, None, encode(e)))]
    (sent,) = [event.data for event in told if isinstance(event, AlertRaised)]
    moved = other.carried("p")
    moved.carried = {key: one.model_copy(update={"claim": "c"}) for key, one in moved.carried.items()}
    survivor.adopt(other, "2026-03-03T08:00:00Z")
    kill("p", "2026-03-03T09:00:00Z")(survivor)
    events = [
        decode(o.value) for e in survivor.events for o in chain.take(Record("story.events", 0, 0, None, encode(e)))
    ]
    taken_back = [e.data.replaces for e in events if isinstance(e, AlertRaised) and e.data.kind == "take_back"]
    assert sent.alert in taken_back


def test_a_change_names_its_step() -> None:
    """seq, position, time and policy are the step's."""
    (_, change) = [event for event in Chain().all(REPORT, DENIED) if isinstance(event, StoryChanged)]
    assert (change.data.seq, change.data.at, change.data.policy) == (2, "2026-03-03T09:00:00Z", "2026-11@2")
    assert (change.data.status_was, change.data.status_now) == ("unconfirmed", "denied")


def test_adopting_tells_of_each_claim_that_comes_along() -> None:
    """The survivor's change names the adopted claim, whatever its status."""
    found = Chain().all(
        REPORT, adopts("2026-03-03T08:00:00Z", item("o", "2026-03-02T07:00:00Z", reports("Radio Sund", claim="d")))
    )
    change = [event for event in found if isinstance(event, StoryChanged)][-1]
    assert [one.claim for one in change.data.claims] == ["d"]


def test_a_change_that_a_merge_overtook_sends_nothing_late() -> None:
    """The survivor's partition was faster: what the other story says afterwards is known already."""
    chain = Chain()
    other, survivor = Telling("other"), Telling("s")
    item("p", "2026-03-02T07:30:00Z", answers("Tarn Rail", "denies", claim="d"))(other)
    REPORT(survivor)
    survivor.adopt(other, "2026-03-03T08:00:00Z")
    data = other.events[0].data.model_copy(update={"position": 0})
    late = [other.events[0].model_copy(update={"data": data})]
    outputs = [
        decode(output.value)
        for event in (*survivor.events, *late)
        for output in chain.take(Record("story.events", 0, 0, None, encode(event)))
    ]
    alerts = [event.data for event in outputs if isinstance(event, AlertRaised)]
    assert [(one.story, one.from_, one.to) for one in alerts] == [("s", "unconfirmed", "denied")]
