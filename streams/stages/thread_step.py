"""One step of threading: the books that it reads and writes, the clock, and the events of stories.

Owns loading and saving of books and the numbering of story events. What an item does to a story is decided in
thread_items.py, thread_holds.py, thread_merges.py and thread_rulings.py.
"""

import heapq
from dataclasses import dataclass, field
from typing import Any

from events.catalogue import ItemState
from events.envelope import Envelope
from events.errors import ContractError
from events.identity import story_id
from events.instants import order, unix
from events.mentions import ItemHeader
from streams.stages.thread_writer import RecordingState, Writer
from streams.threading.assigning import ThreadPolicy
from streams.threading.hearing import SentenceModel
from streams.threading.index import StoryIndex
from streams.threading.item_book import ItemBook
from streams.threading.recent import RecentItems
from streams.threading.story_book import StoryBook

BOOK = "book/"
STORY = "story/"
MEMBER = "in/"
HOLD = "hold/"
AWAITED = "awaited/"
ALIAS = "alias/"
META = "meta"


@dataclass(slots=True)
class Memory:
    """What the stage keeps in memory, every part of it a function of its keyed state."""

    index: StoryIndex
    recent: RecentItems = field(default_factory=RecentItems)
    holds: list[tuple[str, str]] = field(default_factory=list)
    """A heap of (embargo, item); an entry without its key in the state no longer stands."""
    awaited: dict[str | None, list[ItemHeader]] = field(default_factory=dict)
    """By provider, the notices that kill, withhold or free an item which has not come, in no order."""


class Step:
    """The books as one step sees them; `save` puts what was touched, in the order in which it was first touched."""

    def __init__(
        self,
        memory: Memory,
        state: RecordingState,
        writer: Writer,
        clock: str,
        policy: ThreadPolicy,
        *,
        model: SentenceModel | None = None,
    ) -> None:
        self.memory = memory
        self.state = state
        self.writer = writer
        self.clock = clock
        self.policy = policy
        self.model = model
        self._items: dict[str, ItemBook] = {}
        self._read: dict[str, Any] = {}
        self._stories: dict[str, StoryBook] = {}
        self._unix: dict[str, float] = {}

    @property
    def position(self) -> int:
        """Return the number of the record that is being taken."""
        return self.writer.position

    # --- items

    def identity(self, item: str) -> str:
        """Return the item that a guid stands for: another one's when it said that it replaces that."""
        found = self.state.get(ALIAS + item)
        return item if found is None else str(found)

    def find_item(self, item: str) -> ItemBook | None:
        """Return the book of an item, None if it never came."""
        if item not in self._items:
            value = self.state.get(BOOK + item)
            if value is None:
                return None
            self._read[BOOK + item] = value
            self._items[item] = ItemBook.from_json(value)
        return self._items[item]

    def item(self, item: str) -> ItemBook:
        """Return the book of an item, a new one if it never came."""
        found = self.find_item(item)
        if found is None:
            found = self._items[item] = ItemBook(item)
        return found

    def index_time(self, version_time: str) -> float:
        """Return where in time the index puts a version: no later than the clock, lest a wrong date age all others."""
        if order(version_time) > order(self.clock):
            version_time = self.clock
        if version_time not in self._unix:
            self._unix[version_time] = unix(version_time)
        return self._unix[version_time]

    # --- stories

    def resolve(self, story: str) -> str:
        """Return the id that a story goes by now: a merged one forwards."""
        while True:
            book = self.find_story(story)
            if book is None or book.merged_into is None:
                return story
            story = book.merged_into

    def find_story(self, story: str) -> StoryBook | None:
        """Return the book of a story, None if there is none."""
        if story not in self._stories:
            value = self.state.get(STORY + story)
            if value is None:
                return None
            self._read[STORY + story] = value
            self._stories[story] = StoryBook.from_json(value)
        return self._stories[story]

    def story(self, story: str) -> StoryBook:
        """Return the book of a story that must be there."""
        found = self.find_story(story)
        if found is None:
            raise ContractError(f"threading knows no story {story}", place=self.writer.cause.id)
        return found

    def open_story(self, item: ItemBook, ref: str, version_time: str) -> StoryBook:
        """Open a story with an item; its id is taken once only."""
        story = story_id(self.writer.epoch, item.item, ref)
        if self.find_story(story) is not None:
            story = story_id(self.writer.epoch, item.item, f"{ref}@{self.position}")
        found = self._stories[story] = StoryBook(story, (version_time, item.item))
        return found

    def new_story(self, story: str, first: str) -> StoryBook:
        """Open a story under an id, with the item that was its first."""
        book = self.item(first)
        time = book.version.time if book.version else self.clock
        found = self._stories[story] = StoryBook(story, (time, first))
        return found

    def tell(self, event_class: type[Envelope], data_class: type[Any], book: StoryBook, key: str, **data: Any) -> None:
        """Write one event of a story under its next number."""
        book.seq += 1
        self.writer.write(
            "story.events",
            event_class,
            book.story,
            f"{book.story}/{key}",
            data_class(story=book.story, seq=book.seq, position=self.position, **data),
        )

    def join(self, story: str, item: str) -> None:
        """Remember that an item stands in a story."""
        self.state.put(f"{MEMBER}{story}/{item}", 1)

    def part(self, story: str, item: str) -> None:
        """Forget that an item stands in a story."""
        self.state.delete(f"{MEMBER}{story}/{item}")

    def members(self, story: str) -> list[str]:
        """Return the items that stand in a story."""
        prefix = f"{MEMBER}{story}/"
        return [key.removeprefix(prefix) for key, _ in self.state.scan(prefix)]

    # --- holds

    def hold(self, book: ItemBook) -> None:
        """Remember an item's embargo, if it has one that stands."""
        until = book.embargoed_until
        if until is not None and not book.lifted and book.state != "killed":
            self.state.put(f"{HOLD}{order(until)}/{book.item}", until)
            heapq.heappush(self.memory.holds, (order(until), book.item))

    def release(self, book: ItemBook) -> None:
        """Forget an item's embargo."""
        until = book.embargoed_until
        if until is not None and not book.lifted and book.state != "killed":
            self.state.delete(f"{HOLD}{order(until)}/{book.item}")

    def item_state(self, book: ItemBook) -> ItemState:
        """Return what is told of an item's state."""
        return ItemState(state=book.state, embargoed_until=book.embargoed_until, lifted=book.lifted)

    # --- the end of the step

    def puts(self, changes: list[tuple[str, Any]]) -> None:
        """Put the index's changes."""
        for key, value in changes:
            if value is None:
                self.state.delete(key)
            else:
                self.state.put(key, value)

    def save(self) -> None:
        """Put every book that was changed."""
        books = [(BOOK + item.item, item.to_json()) for item in self._items.values()]
        books += [(STORY + story.story, story.to_json()) for story in self._stories.values()]
        for key, value in books:
            if value != self._read.get(key):
                self.state.put(key, value)
