"""Project: folds story events into the live state of each story, and tells what each step changed.

Owns the stage's state and outputs; what a status is, is told in projections/.
"""

from collections import OrderedDict
from dataclasses import dataclass

from events.catalogue import (
    Changed,
    HoldLifted,
    ItemApplied,
    StatusRecorded,
    StoryAdopted,
    StoryChanged,
    StoryEvent,
    StoryMerged,
    StoryReleased,
    StoryRuled,
    StoryUnruled,
)
from events.codec import encode
from events.errors import BadInputError, ContractError, EventFormatError
from events.identity import event_id
from events.topics import Name
from events.views import StoryView
from projections.changes import change
from projections.policy import DEFAULT, Policy
from projections.releasing import released_view
from projections.showing import Picture, picture
from projections.story import StoryState, evolve, from_bytes, to_bytes
from streams.stages.protocol import KeyedState, Output, Record

SOURCE = "onrecord/project"
STATE = "story/"
_STORY_EVENTS = (ItemApplied, HoldLifted, StoryRuled, StoryUnruled, StoryAdopted, StoryMerged)
_MOST_DECODED = 1_024
Out = StatusRecorded | StoryChanged | StoryReleased
TYPES: dict[type[Out], str] = {
    StatusRecorded: "onrecord.story.status_recorded",
    StoryChanged: "onrecord.story.changed",
    StoryReleased: "onrecord.story.released",
}


class ProjectStage:
    """One step of a story's fold: story.events in; story.status, story.changes and story.public out."""

    name = "project"
    inputs: tuple[Name, ...] = ("story.events",)

    def __init__(self, epoch: str = "1", policy: Policy | None = None) -> None:
        self._epoch = epoch
        self._policy = policy or DEFAULT
        self._decoded: OrderedDict[bytes, _Known] = OrderedDict()

    def load(self, state: KeyedState) -> None:  # noqa: ARG002 - states are read when they are needed
        """Forget what is kept in memory: decoded states, each found by its exact bytes."""
        self._decoded.clear()

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take one story event; one that was taken before changes nothing.

        Raises BadInputError for an event that is not the next one of its story: that story is parked until the
        missing ones are redriven, no other one is.
        """
        event = record.read()
        if not isinstance(event, _STORY_EVENTS):
            raise EventFormatError(
                f"{event.type} is no event of a story",
                place=record.place,
                remedy="Produce events of stories only to story.events.",
                reason="wrong-topic",
            )
        story, seq = event.data.story, event.data.seq
        raw = state.get(STATE + story)
        known = self._read(raw) if raw is not None else _Known(StoryState(story))
        before = known.state
        if seq <= before.seq:
            return []
        if seq > before.seq + 1:
            raise BadInputError(
                f"story {story}: event {seq} came after event {before.seq}",
                place=record.place,
                remedy=f"Redrive the dead letter of its event {before.seq + 1}, then the ones after it.",
                reason="parked",
            )
        after = evolve(before, event)
        shown = picture(after, self._policy)
        now = _Known(after, shown, released_view(after, shown))
        new = to_bytes(after)
        state.put(STATE + story, new)
        self._keep(new, now)
        return self._outputs(event, known, now)

    def _outputs(self, event: StoryEvent, before: "_Known", now: "_Known") -> list[Output]:
        """Return what changed: of the story's state, always of the step, and of what may be released."""
        outputs: list[Output] = []
        if now.shown is None:
            return outputs
        if before.shown is None or not same(before.shown.view, now.shown.view):
            outputs.append(self._output("story.status", StatusRecorded, event, now.shown.view))
        changed = change(before.shown, now.shown, now.state, event.time, self._policy)
        outputs.append(self._output("story.changes", StoryChanged, event, changed))
        if now.public is not None and (before.public is None or not same(before.public, now.public)):
            outputs.append(self._output("story.public", StoryReleased, event, now.public))
        return outputs

    def _output(self, topic: Name, kind: type[Out], cause: StoryEvent, data: StoryView | Changed) -> Output:
        name, story = TYPES[kind], cause.data.story
        event = kind(
            id=event_id(self._epoch, cause.id, name, story),
            source=SOURCE,
            subject=story,
            time=cause.time,
            correlationid=cause.correlationid,
            causationid=cause.id,
            epoch=self._epoch,
            data=data,
        )
        return Output(topic, story, event.id, encode(event), event if topic == "story.changes" else None)

    def _read(self, raw: bytes) -> "_Known":
        found = self._decoded.get(raw)
        if found is None:
            story = _state_of(raw)
            shown = picture(story, self._policy)
            found = _Known(story, shown, released_view(story, shown))
            self._keep(raw, found)
        else:
            self._decoded.move_to_end(raw)
        return found

    def _keep(self, raw: bytes, known: "_Known") -> None:
        self._decoded[raw] = known
        if len(self._decoded) > _MOST_DECODED:
            self._decoded.popitem(last=False)


def _state_of(raw: bytes) -> StoryState:
    try:
        return from_bytes(raw)
    except (ValueError, TypeError, LookupError) as error:
        # each later event of the story would fail likewise: better to stop than to bury them all as dead letters
        raise ContractError(
            f"a story's state cannot be read: {error}",
            remedy="Use the release that wrote it, or start with an empty folder and ingest again.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Known:
    """A decoded state, how it is shown, and what of it may be released; `shown` None before the first event."""

    state: StoryState
    shown: Picture | None = None
    public: StoryView | None = None


def same(one: StoryView, other: StoryView) -> bool:
    """Tell whether two views show the same, whatever step and time they are of."""
    return (
        one.title == other.title
        and one.status == other.status
        and one.hold == other.hold
        and one.flags == other.flags
        and one.lead == other.lead
        and one.items == other.items
        and one.merged_into == other.merged_into
        and one.claims == other.claims
        and one.rulings == other.rulings
    )
