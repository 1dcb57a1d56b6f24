"""Threading: the one serial stage that decides which story each item stands in, and the only writer of story.events.

Owns the dispatch of records and the stage's memory. Everything it knows is in its keyed state, and every change of
that goes out on thread.index: a stage restored from there answers alike.
"""

import math

from events.catalogue import AnyEvent, ClockAdvanced, MentionsDerived, RulingMade, RulingWithdrawn
from events.errors import EventFormatError
from events.instants import order, unix
from events.mentions import ItemHeader
from events.topics import Name
from streams.stages.protocol import KeyedState, Output, Record
from streams.stages.thread_holds import lift_holds
from streams.stages.thread_items import take_item
from streams.stages.thread_rulings import make_ruling, withdraw_ruling
from streams.stages.thread_step import AWAITED, BOOK, HOLD, META, Memory, Step
from streams.stages.thread_writer import RecordingState, Writer
from streams.threading.assigning import DEFAULT_POLICY, ThreadPolicy
from streams.threading.hearing import SentenceModel
from streams.threading.index import StoryIndex
from streams.threading.live_stories import ITEM_KEY

_BEGINNING = "1970-01-01T00:00:00Z"


class ThreadStage:
    """Threads items into stories, claims into claims; one partition, one order."""

    name = "thread"
    inputs: tuple[Name, ...] = ("wire.mentions",)

    def __init__(
        self, epoch: str = "1", policy: ThreadPolicy = DEFAULT_POLICY, model: SentenceModel | None = None
    ) -> None:
        self._epoch = epoch
        self._policy = policy
        self._model = model
        self._memory = Memory(StoryIndex(policy))

    def load(self, state: KeyedState) -> None:
        """Build the index, the recent items and the holds from the state."""
        books = RecordingState(state)
        self._memory = memory = Memory(StoryIndex(self._policy, books.get))
        meta = books.get(META)
        now = unix(meta["clock"]) if meta else math.inf
        for key, value in books.scan(ITEM_KEY):
            memory.index.restore(key, value, now)
        for _, value in books.scan(BOOK):
            if value["header"] is not None:
                memory.recent.add(value["header"].get("provider"), value["at"], value["item"])
        for key, _ in books.scan(HOLD):
            until, _, item = key.removeprefix(HOLD).partition("/")
            memory.holds.append((until, item))
        for _, value in books.scan(AWAITED):
            notice = ItemHeader.model_validate(value)
            memory.awaited.setdefault(notice.provider, []).append(notice)

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take one record of wire.mentions; what was taken before changes nothing."""
        event = record.read()
        recording = RecordingState(state)
        self._memory.index.read_by(recording.get)
        meta = recording.get(META) or {"position": 0, "clock": _BEGINNING}
        reached = event.data.to if isinstance(event, ClockAdvanced) else event.time
        clock = max(meta["clock"], event.time, reached, key=order)
        writer = Writer(event, self._epoch, meta["position"] + 1)
        step = Step(self._memory, recording, writer, clock, self._policy, model=self._model)
        if not self._take(step, event, record.place) and clock == meta["clock"]:
            return []
        recording.put(META, {"position": writer.position, "clock": clock})
        step.save()
        writer.write_changes(recording)
        return writer.outputs

    def _take(self, step: Step, event: AnyEvent, place: str) -> bool:
        """Let an event take effect; return False when it did nothing."""
        if isinstance(event, MentionsDerived):
            book = step.find_item(step.identity(event.data.header.item))
            if book is not None and event.id in book.seen:
                return False
            lift_holds(step)
            take_item(step, event.data)
            return True
        lift_holds(step)
        if isinstance(event, RulingMade):
            return make_ruling(step, event.data)
        if isinstance(event, RulingWithdrawn):
            return withdraw_ruling(step, event.data)
        if isinstance(event, ClockAdvanced):
            return False
        raise EventFormatError(
            f"{event.type} is not threaded",
            place=place,
            remedy="Produce mentions and commands only to wire.mentions.",
            reason="wrong-topic",
        )
