"""The live stories as the index keeps them: packed while they have news, by name only while they rest.

Owns the numbers of stories and words, which stories have each term and slug, and when a story rests or is forgotten.
What a resting story's items said is read from the state again, and forgotten again: it changes no answer.
"""

import math
from collections.abc import Callable, Mapping
from heapq import heappop, heappush
from typing import Any

import orjson

from events.errors import ContractError
from streams.threading.assigning import ThreadPolicy
from streams.threading.features import ItemFeatures
from streams.threading.live_story import ItemRecord, StoryState, Telling, first_and_newest, norm_of
from streams.threading.packing import Face, face_of, pack_story, unpack_card, unpack_recent
from streams.threading.postings import Postings
from streams.threading.signals import DAY, Arrival, main_names, name_terms
from streams.threading.term_numbers import TermNumbers

ITEM_KEY = "item/"
NOWHERE = -1 << 30
"""The number of a name or figure that no live item has."""
MOST_DRAWN = 2000
"""Items of stories that are kept unpacked: those asked for last."""
_SLACK = 1.0  # seconds; more than the rounding of a time can lose

Read = Callable[[str], Any]
Remembered = tuple[str, ItemFeatures, Arrival]
"""Story, features and arrival of an item."""


class LiveStory:
    """A live story as the index keeps it.

    `card` and `recent` are what it is compared by, packed: None while it is unpacked and has changed; while it rests
    only the card is there. `keys` are time and id of its items as of then, `oldest` and `newest` the first and the
    latest time ever; `due` is when the index looks at it next.
    """

    __slots__ = ("card", "due", "keys", "name", "newest", "number", "oldest", "recent", "rests")

    def __init__(self, name: str, number: int) -> None:
        self.name = name
        self.number = number
        self.card: bytes | None = None
        self.recent: bytes | None = None
        self.keys = b"[]"
        self.oldest = math.inf
        self.newest = -math.inf
        self.due = math.inf
        self.rests = False


class LiveStories:
    """The stories that are live, and their words. `read` gives what the state holds under a key, None for nothing.

    `items` is how many items they have, `bare_items` how many of these are headlines and nothing more.
    """

    def __init__(self, policy: ThreadPolicy, read: Read) -> None:
        self.read = read
        self.terms = TermNumbers()
        self.postings = Postings()
        self.slugs = TermNumbers()
        self.slugs.use(self.slugs.take([""]))  # 0 is for none
        self.slugged = Postings()
        self.items = self.bare_items = 0
        self._policy = policy
        self._stories: list[LiveStory | None] = []
        self._numbers: dict[str, int] = {}
        self._free: list[int] = []
        self._providers: dict[str, int] = {}
        self._drawn: dict[int, StoryState] = {}
        self._drawn_items = 0
        self._due: list[tuple[float, int]] = []
        self._named: tuple[ItemFeatures, frozenset[str], tuple[str, ...]] | None = None

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def resting(self) -> int:
        """How many stories rest: what their items say is not in memory."""
        return sum(1 for story in self._stories if story is not None and story.rests)

    def find(self, name: str) -> int | None:
        """Return the number of a story, None if it is not live."""
        return self._numbers.get(name)

    def story(self, number: int) -> LiveStory:
        """Return the story of a number."""
        story = self._stories[number]
        assert story is not None  # noqa: S101 - whoever has the number has the story
        return story

    def face(self, number: int) -> Face | None:
        """Return what tells at first sight that a story is of others, None for one that is unpacked."""
        card = None if number in self._drawn else self.story(number).card
        return None if card is None else face_of(card)

    def glimpse(self, number: int) -> StoryState:
        """Return what a story's items add up to, for a first look: `recent` may be left to be drawn."""
        state = self._drawn.get(number)
        if state is None:
            story = self.story(number)
            assert story.card is not None  # noqa: S101 - what is not unpacked is packed
            return unpack_card(story.name, number, story.card)
        if state.is_stale:
            self._read_recent(state)
        return state

    def draw(self, number: int, glimpsed: StoryState | None = None) -> StoryState:
        """Return what a story's items add up to, and those that it is compared by.

        It is kept for as long as few others are asked for. `glimpsed` is what a glimpse of it just gave.
        """
        state = self._unpacked(number, glimpsed)
        if state.recent is None:
            self._read_recent(state)
        return state

    def items_of(self, number: int) -> list[tuple[float, str]]:
        """Return time and id of a story's items, oldest first."""
        state = self._drawn.get(number)
        if state is not None and state.items is not None:
            return state.items
        items = [(at, item) for at, item in orjson.loads(self.story(number).keys)]
        if state is not None:
            state.items = items
        return items

    def sketch_of(self, item: str) -> frozenset[int]:
        """Return what an item's text has, from the state."""
        return self._recall(item).sketch

    def _unpacked(self, number: int, glimpsed: StoryState | None = None) -> StoryState:
        """Return a story's state, from now on in memory."""
        state = self._drawn.pop(number, None)
        if state is None:
            state = self.glimpse(number) if glimpsed is None else glimpsed
            self._drawn_items += state.size
        self._drawn[number] = state
        while self._drawn_items > MOST_DRAWN and len(self._drawn) > 1:
            oldest = next(iter(self._drawn))
            self._pack(self.story(oldest), self._drawn[oldest])
            del self._drawn[oldest]
        return state

    def _read_recent(self, state: StoryState) -> None:
        """Unpack a story's first and newest items, or read them from the state."""
        story = self.story(state.number)
        if story.card is not None and story.recent is not None:
            state.recent = unpack_recent(story.recent)
            return
        items = first_and_newest(self.items_of(state.number), self._policy.most_recent)
        state.read_again([self._recall(item) for item in items])

    def names_of(self, features: ItemFeatures) -> tuple[frozenset[str], tuple[str, ...]]:
        """Return an item's name words and its main names; who asks for its story joins one next, mostly."""
        if self._named is None or self._named[0] is not features:
            names = name_terms(features.names)
            self._named = features, names, main_names(features, names)
        return self._named[1:]

    def slug(self, arrival: Arrival) -> int:
        """Return the number of an item's provider and slug: 0 without either, below 0 where no live item has it."""
        slug = plain_slug(arrival.slug)
        return self.slugs.find(f"{arrival.provider}\n{slug}", NOWHERE) if slug and arrival.provider else 0

    def provider(self, arrival: Arrival) -> int:
        """Return the number of an item's provider, 0 for one that is not known."""
        return self._providers.get(arrival.provider or "", 0)

    # --- changes

    def add(self, item: str, name: str, features: ItemFeatures, arrival: Arrival) -> None:
        """Count an item in that belongs to a story."""
        record, most = self._record(item, features, arrival), self._policy.most_recent
        self.items += 1
        self.bare_items += record.headline_only
        at = self._open(name)
        number = at.number
        state = self._unpacked(number)
        state.items = self.items_of(number)
        if state.is_stale or (state.recent is None and state.size >= most):
            self._read_recent(state)
        if record.slug and record.slug not in state.slugs:
            self.slugged.add(record.slug, number)
        add = self.postings.add
        for term in record.terms.difference(state.terms):
            add(term, number)
        if at.recent is not None and state.recent is None:
            self._read_recent(state)
        state.add(record, self.terms.levels, most)
        at.card = at.recent = None
        at.rests = False
        at.oldest, at.newest = min(at.oldest, record.at), max(at.newest, record.at)
        self._drawn_items += 1
        self._schedule(at)

    def remove(self, item: str) -> Remembered | None:
        """Count an item out; return what was remembered of it, None if it was not known."""
        value = self.read(ITEM_KEY + item)
        number = None if value is None else self._numbers.get(value["story"])
        if value is None or number is None:
            return None
        at, state = self.story(number), self._unpacked(number)
        state.items = self.items_of(number)
        if (value["at"], item) not in state.items:
            return None
        features, arrival = of_json(value)
        record = self._recorded(item, features, arrival)
        if at.recent is not None and state.recent is None:
            self._read_recent(state)
        self.items -= 1
        self.bare_items -= record.headline_only
        state.remove(record, self._policy.most_recent)
        for term in record.terms.difference(state.terms):
            self.postings.remove(term, number)
        self.terms.drop(record.words)
        if record.slug:
            if record.slug not in state.slugs:
                self.slugged.remove(record.slug, number)
            self.slugs.drop([record.slug])
        self._drawn_items -= 1
        at.card = at.recent = None
        if state.items:
            at.oldest = state.items[0][0]
        else:
            self._close(at)
        return value["story"], features, arrival

    def _record(self, item: str, features: ItemFeatures, arrival: Arrival) -> ItemRecord:
        """Return an item's record, its words counted as used."""
        (names, main), take = self.names_of(features), self.terms.take
        slug, provider = 0, 0
        if arrival.provider:
            provider = self._providers.setdefault(arrival.provider, len(self._providers) + 1)
            if arrival.slug:
                [slug] = self.slugs.take([f"{arrival.provider}\n{arrival.slug}"])
                self.slugs.use([slug])
        record = ItemRecord(
            item, arrival.at, slug, provider, take(features.terms), take(features.head),
            take(main), frozenset(take(names)), take(features.numbers), frozenset(features.fingerprint),
        )  # fmt: skip
        self.terms.use(record.words)
        self.postings.reach(len(self.terms.levels))
        return record

    def _open(self, name: str) -> LiveStory:
        number = self._numbers.get(name)
        if number is not None:
            return self.story(number)
        if self._free:
            number = self._free.pop()
        else:
            number = len(self._stories)
            self._stories.append(None)
        self._numbers[name] = number
        self._drawn[number] = StoryState(name, number)
        story = self._stories[number] = LiveStory(name, number)
        return story

    def _close(self, story: LiveStory) -> None:
        del self._numbers[story.name], self._drawn[story.number]
        self._stories[story.number] = None
        self._free.append(story.number)

    def _pack(self, story: LiveStory, state: StoryState) -> None:
        """Let go of what a story's items add up to."""
        self._drawn_items -= state.size
        if story.card is None:
            if state.is_stale:
                self._read_recent(state)
            story.card, story.recent = pack_story(state, self.terms.levels)
            story.keys = _keys(self.items_of(story.number))
        if story.rests:
            story.recent = None

    def _recall(self, item: str) -> Telling:
        """Return what an item is compared by, from the state."""
        value = self.read(ITEM_KEY + item)
        if value is None:
            raise ContractError(
                f"the state has lost what threading remembers of the item {item}", place=ITEM_KEY + item,
                remedy="Run `onrecord verify`, then `onrecord rebuild`.",
            )  # fmt: skip
        features, arrival = value["features"], Arrival(value["slug"], value["provider"], value["at"])
        take, levels = self.terms.take, self.terms.levels
        terms, head = take(features["terms"]), take(features["head"])
        return Telling(
            arrival.at, norm_of(terms, levels), norm_of(head, levels), self.slug(arrival), self.provider(arrival),
            frozenset(terms), frozenset(head), frozenset(features["fingerprint"]),
        )  # fmt: skip

    def _recorded(self, item: str, features: ItemFeatures, arrival: Arrival) -> ItemRecord:
        """Return the record of an item that is counted in."""
        (names, main), take = self.names_of(features), self.terms.take
        return ItemRecord(
            item, arrival.at, self.slug(arrival), self.provider(arrival), take(features.terms),
            take(features.head), take(main), frozenset(take(names)), take(features.numbers),
            frozenset(features.fingerprint),
        )  # fmt: skip

    # --- time

    def _schedule(self, story: LiveStory) -> None:
        """Say when a story is to be looked at, if that is sooner than was said."""
        due = self._next_look(story)
        if due < story.due:
            story.due = due
            heappush(self._due, (due, story.number))

    def _next_look(self, story: LiveStory) -> float:
        forgets = story.oldest + self._policy.horizon_days * DAY
        return forgets if story.rests else min(forgets, story.newest + self._policy.rest_days * DAY)

    def rest(self, name: str, now: float) -> None:
        """Let one story rest if it had no news for a while; what is too old is for the next join to forget."""
        story = self.story(self._numbers[name])
        if not story.rests and self._lets_rest(story, now):
            story.due = math.inf
            self._schedule(story)

    def _lets_rest(self, story: LiveStory, now: float) -> bool:
        if story.newest + self._policy.rest_days * DAY <= now:
            story.rests = True
            if story.card is not None:
                story.recent = None
        return story.rests

    def look(self, now: float) -> list[str]:
        """Let stories rest that had no news for a while; return the items that are older than the horizon."""
        before, seen, old = now - self._policy.horizon_days * DAY, list[LiveStory](), list[tuple[float, str]]()
        while self._due and self._due[0][0] <= now + _SLACK:
            due, number = heappop(self._due)
            story = self._stories[number]
            if story is None or story.due != due:
                continue
            seen.append(story)
            if story.oldest < before:
                old += [row for row in self.items_of(number) if row[0] < before]
            self._lets_rest(story, now)
        for story in seen:
            story.due = math.inf
            self._schedule(story)
        return [item for _, item in sorted(old)]


def _keys(items: list[tuple[float, str]]) -> bytes:
    """Return the items of a story as bytes; a copy, for what orjson wrote holds a buffer of kilobytes."""
    return bytes(memoryview(orjson.dumps(items)))


def plain_slug(slug: str | None) -> str | None:
    """Return a slug without its marks of version ("ALPHA-BETA/ (UPDATE 1)" is "alpha-beta")."""
    return slug.split("(")[0].strip(" /").casefold() or None if slug else None


def of_json(value: Mapping[str, Any]) -> tuple[ItemFeatures, Arrival]:
    """Return the features of an item and how it came, as they were put."""
    return ItemFeatures.from_json(value["features"]), Arrival(value["slug"], value["provider"], value["at"])
