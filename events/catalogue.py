"""Every event type, as one union discriminated by `type`. Owns names and fields; topics.py says where each travels.

An event's data only ever gains optional fields within a version; anything else is a new version with an upcast.
"""

from typing import Annotated, Literal, get_args

from pydantic import Field, TypeAdapter

from events.envelope import Envelope
from events.instants import Instant, Said
from events.mentions import Features, ItemHeader, Mention, Stance
from events.value import Value
from events.views import AlertView, Evidence, StatusName, StoryView
from events.wire_item import WireItem

# --- the wire ---------------------------------------------------------------------------------------------------


class Received(Value):
    """Bytes that arrived: `content` when they are UTF-8, else `content_base64`.

    `name` is the delivery's, `line` the item's number among its lines (from 1) where the delivery is JSON lines,
    `zone` (IANA) that of times which name none, where the source's settings say one.
    """

    feed: str
    guid: str | None = None
    name: str | None = None
    line: int | None = None
    received_at: Instant
    content: str | None = None
    content_base64: str | None = None
    zone: str | None = None


class ItemReceived(Envelope):
    """A source delivered the bytes of one item (topic wire.items.raw)."""

    type: Literal["onrecord.wire.item_received"] = "onrecord.wire.item_received"
    data: Received


class Accepted(Value):
    """A normalised item version; `content_sha` tells repeats (version, signal and content)."""

    item: WireItem
    content_sha: str


class ItemAccepted(Envelope):
    """Intake read an item version (topic wire.items)."""

    type: Literal["onrecord.wire.item_accepted"] = "onrecord.wire.item_accepted"
    data: Accepted


class Repeated(Value):
    """An item version that was already accepted, word for word."""

    item: str
    version: str | None = None
    content_sha: str
    first: str
    """Id of the accepted event that it repeats."""


class ItemRepeated(Envelope):
    """The same version, signal and content came again: recorded, nothing changes (topic wire.items)."""

    type: Literal["onrecord.wire.item_repeated"] = "onrecord.wire.item_repeated"
    data: Repeated


class Skipped(Value):
    """What a wire sends and no story is."""

    item: str
    reason: str


class ItemSkipped(Envelope):
    """Intake read something that is not news: a table, a planning item, a picture (topic wire.items)."""

    type: Literal["onrecord.wire.item_skipped"] = "onrecord.wire.item_skipped"
    data: Skipped


class Derived(Value):
    """All that deriving found in one item version, also when that is nothing."""

    header: ItemHeader
    features: Features = Features()
    mentions: tuple[Mention, ...] = ()
    rules: str = ""
    """Version of the rule set that derived them."""


class MentionsDerived(Envelope):
    """One record an item version, also when empty (topic wire.mentions, one partition)."""

    type: Literal["onrecord.wire.mentions_derived"] = "onrecord.wire.mentions_derived"
    data: Derived


# --- the desk's commands ----------------------------------------------------------------------------------------


class Clock(Value):
    """The time that has been reached."""

    to: Instant


class ClockAdvanced(Envelope):
    """Time has passed: holds up to `to` lift (topic desk.commands)."""

    type: Literal["onrecord.desk.clock_advanced"] = "onrecord.desk.clock_advanced"
    data: Clock


class Ruling(Value):
    """An editor's decision on a claim (a status, a mention struck, a response that answers it) or on two stories.

    One of `status`, `strike`, `answer`, `merge` and `split` says which; with the last two `claim` says nothing.
    """

    ruling: str
    story: str
    claim: str
    status: StatusName | None = None
    strike: str | None = None
    """Event id of a mention that no longer counts."""
    split: str | None = None
    """Id of a story that was merged into this one by mistake: its items part again."""
    by: str
    why: str
    answer: str | None = None
    """Event id of a response that answers `claim`, whatever it was taken to answer; none where `claim` is empty."""
    merge: str | None = None
    """Id of a story that is this one: all that it holds moves here."""
    at: Instant | None = None
    """When it was made, as the story's events tell it; a command leaves that to its own time."""


class RulingMade(Envelope):
    """An editor ruled (topic desk.commands)."""

    type: Literal["onrecord.desk.ruling_made"] = "onrecord.desk.ruling_made"
    data: Ruling


class RulingEnd(Value):
    """Which ruling no longer stands."""

    ruling: str
    story: str
    by: str
    why: str


class RulingWithdrawn(Envelope):
    """An editor took a ruling back (topic desk.commands)."""

    type: Literal["onrecord.desk.ruling_withdrawn"] = "onrecord.desk.ruling_withdrawn"
    data: RulingEnd


# --- threading --------------------------------------------------------------------------------------------------


class Settled(Value):
    """How an item version ended: the balance in = derived + empty + dead + duplicate is counted from these."""

    item: str
    version: str | None = None
    outcome: Literal["derived", "empty", "duplicate"]
    why: str = ""
    stories: tuple[str, ...] = ()
    position: int
    """Number of the record among all that threading took, from 1."""


class ItemSettled(Envelope):
    """Threading took an item version, in this order (topic thread.sequence)."""

    type: Literal["onrecord.thread.item_settled"] = "onrecord.thread.item_settled"
    data: Settled


class IndexPut(Value):
    """One change of threading's state; `value` None deletes."""

    key: str
    value: object = None
    position: int


class IndexChanged(Envelope):
    """Threading's state changed (topic thread.index, compacted by key): the state is rebuilt from these."""

    type: Literal["onrecord.thread.index_changed"] = "onrecord.thread.index_changed"
    data: IndexPut


class Threaded(Value):
    """A mention in its story: its key there, its own event id, its claim.

    `event` stays the same while versions restate the mention. `said` is when it was said: the day named in the
    clause, else the version time of the version that first carried it; `first_version_time` is the latter always.
    `copy_group` names the item whose text this one copies (itself when it is no copy).
    """

    key: str
    event: str
    claim: str
    said: Said
    first_version_time: Instant
    mention: Mention
    stance: Stance | None = None
    """What the headline's own words make of the claim; None where the item has no headline."""


class TakenBack(Value):
    """A mention that an item no longer carries, and why."""

    key: str
    event: str
    claim: str
    why: Literal["update", "correction", "kill", "withdrawal"]
    parted: bool = False
    """Whether a ruling split a wrong merge: the mention belongs to another story and never belonged to this one."""


class ItemState(Value):
    """What an item is after this version: live or killed, and whether it is held back."""

    state: Literal["live", "killed", "withheld"]
    embargoed_until: Instant | None = None
    lifted: bool = False
    """The clock has reached the embargo."""


class StoryEventData(Value):
    """What all events of a story share: `seq` numbers them from 1, folds drop what they have applied by it.

    `position` is the number among all records that threading took, over all stories.
    """

    story: str
    seq: int
    position: int


class Applied(StoryEventData):
    """All that one item version did to one story: one step of the fold.

    `order` sorts versions of an item: version time, then number, then position.
    """

    header: ItemHeader
    state: ItemState
    copy_group: str
    added: tuple[Threaded, ...] = ()
    restated: tuple[Threaded, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()


class ItemApplied(Envelope):
    """An item version took effect in a story (topic story.events)."""

    type: Literal["onrecord.story.item_applied"] = "onrecord.story.item_applied"
    data: Applied


class Lifted(StoryEventData):
    """An embargo that the clock has reached."""

    item: str
    at: Instant


class HoldLifted(Envelope):
    """An item's embargo ended: what it carried may be released (topic story.events)."""

    type: Literal["onrecord.story.hold_lifted"] = "onrecord.story.hold_lifted"
    data: Lifted


class Ruled(StoryEventData):
    """A ruling that reached its story."""

    ruling: Ruling


class StoryRuled(Envelope):
    """An editor's ruling took effect (topic story.events)."""

    type: Literal["onrecord.story.ruled"] = "onrecord.story.ruled"
    data: Ruled


class Unruled(StoryEventData):
    """A ruling that ended, by whom and why; both are empty where a split took it to another story."""

    ruling: str
    by: str = ""
    why: str = ""


class StoryUnruled(Envelope):
    """A ruling was taken back (topic story.events)."""

    type: Literal["onrecord.story.unruled"] = "onrecord.story.unruled"
    data: Unruled


class AdoptedItem(Value):
    """An item that moves along with its mentions."""

    header: ItemHeader
    state: ItemState
    copy_group: str
    mentions: tuple[Threaded, ...] = ()


class Adopted(StoryEventData):
    """All that the survivor takes over from the other story, event ids kept."""

    other: str
    items: tuple[AdoptedItem, ...] = ()
    rulings: tuple[Ruling, ...] = ()


class StoryAdopted(Envelope):
    """Another story's mentions and rulings moved into this one (topic story.events, key: the survivor)."""

    type: Literal["onrecord.story.adopted"] = "onrecord.story.adopted"
    data: Adopted


class Merged(StoryEventData):
    """Where a story went."""

    into: str


class StoryMerged(Envelope):
    """The story's id forwards for ever (topic story.events, key: the old story)."""

    type: Literal["onrecord.story.merged"] = "onrecord.story.merged"
    data: Merged


# --- projections ------------------------------------------------------------------------------------------------


class StatusRecorded(Envelope):
    """The live state of a story, everything included (topic story.status, compacted, internal)."""

    type: Literal["onrecord.story.status_recorded"] = "onrecord.story.status_recorded"
    data: StoryView


class Because(Evidence):
    """An act that made a rule true, with the words that show it and its event id."""

    event: str


class ClaimChange(Value):
    """What one step changed of one claim.

    `because` are the acts that made the matched rule true after the step; `flags_because` those of each flag newly
    set; `lost` the acts and origins that no longer count since this step (taken back, replaced by a retraction,
    withheld, struck); `back` are events that count again.
    """

    claim: str
    was: StatusName
    now: StatusName
    rule: str
    flags_set: tuple[str, ...] = ()
    flags_ended: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    """All flags after the step."""
    because: tuple[Because, ...] = ()
    flags_because: dict[str, tuple[Because, ...]] = Field(default_factory=dict)
    lost: tuple[str, ...] = ()
    released: bool = True
    """Whether the claim is live (not held) after the step; nothing is alerted on a held one."""
    back: tuple[str, ...] = ()
    ruling: str | None = None
    """The ruling that decides the status after the step; one that no longer does is among `lost`."""
    parted: tuple[str, ...] = ()
    """Those of `lost` that a split took to another story: they count there, and alerts on its claims rest on them."""

    @property
    def gone_for_all(self) -> tuple[str, ...]:
        """Return those of `lost` that no alert on any claim can rest on any more."""
        return tuple(event for event in self.lost if event not in self.parted)


class Changed(Value):
    """What one story event changed: one record a step."""

    story: str
    seq: int
    position: int
    at: Instant
    policy: str
    status_was: StatusName | None = None
    status_now: StatusName
    claims: tuple[ClaimChange, ...] = ()


class StoryChanged(Envelope):
    """A step of a story's fold and what it changed (topic story.changes)."""

    type: Literal["onrecord.story.changed"] = "onrecord.story.changed"
    data: Changed


class StoryReleased(Envelope):
    """The story as it may be released: nothing held, no `pending` (topic story.public)."""

    type: Literal["onrecord.story.released"] = "onrecord.story.released"
    data: StoryView


# --- alerts -----------------------------------------------------------------------------------------------------


class AlertRaised(Envelope):
    """A transition that a desk asked for (topic alerts); its id is the idempotency key outside."""

    type: Literal["onrecord.alert.raised"] = "onrecord.alert.raised"
    data: AlertView


class Delivery(Value):
    """How one alert went out on one channel; `error` says why it was skipped or given up.

    `sent_as` is the id under which the channel got it, where that was another: a rebuild gives alerts new ids.
    """

    alert: str
    channel: str
    outcome: Literal["delivered", "failed", "skipped"]
    tries: int
    error: str = ""
    sent_as: str | None = None


class AlertDelivered(Envelope):
    """A channel took an alert or gave up on it (topic alerts.deliveries)."""

    type: Literal["onrecord.alert.delivered"] = "onrecord.alert.delivered"
    data: Delivery


class Channel(Value):
    """From where on a channel gets alerts: `start` is how many alerts had been raised before it was set up."""

    channel: str
    start: int


class ChannelOpened(Envelope):
    """A channel was set up: what was raised before is never sent to it (topic alerts.deliveries)."""

    type: Literal["onrecord.alert.channel_opened"] = "onrecord.alert.channel_opened"
    data: Channel


# --- what could not be read -------------------------------------------------------------------------------------


class DeadLetter(Value):
    """Raw bytes that a step could not take, why and where.

    Bytes over the size of a record travel in `parts`, numbered from 1, under the same `letter`.
    """

    letter: str
    stage: str
    reason: str
    message: str
    remedy: str
    place: str
    """topic/partition/offset, or the file and position."""
    item: str | None = None
    sha256: str
    size: int
    part: int = 1
    parts: int = 1
    raw_base64: str


class DeadLettered(Envelope):
    """A step could not take a record; nothing is lost (topic dead.letters)."""

    type: Literal["onrecord.dead.lettered"] = "onrecord.dead.lettered"
    data: DeadLetter


AnyEvent = Annotated[
    ItemReceived
    | ItemAccepted
    | ItemRepeated
    | ItemSkipped
    | MentionsDerived
    | ClockAdvanced
    | RulingMade
    | RulingWithdrawn
    | ItemSettled
    | IndexChanged
    | ItemApplied
    | HoldLifted
    | StoryRuled
    | StoryUnruled
    | StoryAdopted
    | StoryMerged
    | StatusRecorded
    | StoryChanged
    | StoryReleased
    | AlertRaised
    | AlertDelivered
    | ChannelOpened
    | DeadLettered,
    Field(discriminator="type"),
]

StoryEvent = ItemApplied | HoldLifted | StoryRuled | StoryUnruled | StoryAdopted | StoryMerged

ADAPTER: TypeAdapter[AnyEvent] = TypeAdapter(AnyEvent)

CLASSES: dict[str, type[AnyEvent]] = {
    found.model_fields["type"].default: found for found in get_args(get_args(AnyEvent)[0])
}
"""The class of each event type."""

TYPES: dict[type[Envelope], str] = {found: kind for kind, found in CLASSES.items()}
"""The type of each event class: what its events say without being told."""
