"""Where a ruling stands after a rebuild: the new ids of the stories, the claim and the mention that it names.

Owns that translation, by the books of threading old and new: a mention is the one of the same words in the same item, a
claim the one of most of its mentions, a story the one of most of its claim's mentions, or of the items that a merge or
a split by ruling was on. The old books are those of the end: what merges made of claims since is looked through, and a
mention that no item carries any more is known by what the log told of it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import orjson

from events.catalogue import Ruling, RulingMade, RulingWithdrawn
from streams.runtime.told_mentions import Told, ToldMention
from streams.stages.protocol import KeyedState
from streams.stages.thread_splits import RULED, WAS
from streams.stages.thread_step import ALIAS, BOOK, MEMBER, STORY

NAMES_A_STORY = b'"story":'
"""What marks a command as one that names ids of an epoch: rulings do, the clock does not."""

_KEY, _EVENT, _STORY, _CLAIM, _MENTION = 0, 1, 2, 3, 6
"""Places in a kept mention as the book of its item spells it."""

Row = list[Any]


@dataclass(frozen=True)
class Unplaced:
    """A ruling that has no place in the new state: which, on what words, and who made it why and when."""

    ruling: str
    kind: str
    story: str
    on: str
    by: str
    why: str
    at: str

    def __str__(self) -> str:
        """Say it in one line, and what to do."""
        on = f" on {self.on!r}" if self.on else ""
        return (
            f"the ruling {self.ruling} ({self.kind}{on}, story {self.story} before, by {self.by} at {self.at}: "
            f"{self.why}) found no place: look with `onrecord stories` for what stands there now, and rule anew."
        )


def _nobody(_: str) -> Told | None:
    return None


@dataclass(frozen=True)
class Places:
    """Threading's states before and after; `told` finds a mention of the old log that its books have no more."""

    old: KeyedState
    new: KeyedState
    told: ToldMention = _nobody

    @cached_property
    def tellings(self) -> dict[str, dict[str, set[str]]]:
        """Return the keys of the mentions that tell or told each claim, by item."""
        found: dict[str, dict[str, set[str]]] = {}
        for key, raw in self.old.scan(BOOK):
            for row in orjson.loads(raw)["kept"]:
                found.setdefault(row[_CLAIM], {}).setdefault(key.removeprefix(BOOK), set()).add(row[_KEY])
        for key, raw in self.old.scan(WAS):
            _, slash, item = key.removeprefix(WAS).partition("/")
            if slash:
                for mention, claim in orjson.loads(raw).items():
                    found.setdefault(claim, {}).setdefault(item, set()).add(mention)
        return found

    @cached_property
    def carriers(self) -> dict[str, str]:
        """Return the item that carries each mention, by event id."""
        books = ((key.removeprefix(BOOK), orjson.loads(raw)) for key, raw in self.old.scan(BOOK))
        return {row[_EVENT]: item for item, book in books for row in book["kept"]}

    def same(self, item: str) -> list[tuple[Row, Row]]:
        """Return the mentions that are the same in the old and the new book of an item: kind, field and words."""
        old, new = _book(self.old, item), _book(self.new, item)
        if old is None or new is None:
            return []
        by_words = {_words(row): row for row in new["kept"]}
        pairs = ((row, by_words.get(_words(row))) for row in old["kept"])
        return [(row, found) for row, found in pairs if found is not None]

    def again(self, event: str) -> Row | None:
        """Return the mention that is now what an old one was; None where no item says so any more."""
        item = self.carriers.get(event)
        if item is not None:
            return next((new for old, new in self.same(item) if old[_EVENT] == event), None)
        gone = self.told(event)
        book = None if gone is None else _book(self.new, gone[0])
        if gone is None or book is None:
            return None
        return next((row for row in book["kept"] if _said(row[_MENTION]) == _said(gone[1])), None)

    def words_of(self, event: str | None) -> str:
        """Return the words of an old mention, nothing where nobody knows it."""
        item = self.carriers.get(event or "")
        book = None if item is None else _book(self.old, item)
        rows = [] if book is None else [row[_MENTION] for row in book["kept"] if row[_EVENT] == event]
        gone = None if rows else self.told(event or "")
        return str(next(iter(rows), gone[1] if gone else {}).get("quote", ""))

    def wording(self, story: str, claim: str) -> str:
        """Return the first wording of an old claim, nothing where the story has it no more."""
        now, forwards = _story_now(self.old, story)
        raw = self.old.get(STORY + now)
        rows = [] if raw is None else orjson.loads(raw)["claims"]
        claims = (claim, forwards.get(claim))
        return next((str(row[3][0][0]) for row in rows if row[0] in claims and row[3]), "")

    def story_of(self, items: Iterable[str]) -> str | None:
        """Return the story in which most of these items stand now."""
        books = (_book(self.new, item) for item in items)
        return _most(Counter(book["story"] for book in books if book is not None and book["story"]))


def named(event: RulingMade | RulingWithdrawn, places: Places) -> Unplaced:
    """Name a ruling for whoever has to make it again."""
    data = event.data
    kinds = ("status", "strike", "answer", "merge", "split")
    kind, on = "end", ""
    if isinstance(data, Ruling):
        kind = next((one for one in kinds if getattr(data, one) is not None), "ruling")
        on = places.words_of(data.strike or data.answer) if kind in ("strike", "answer") else ""
        on = on or places.wording(data.story, data.claim)
    return Unplaced(data.ruling, kind, data.story, on, data.by, data.why, event.time)


def was_taken(event: RulingMade | RulingWithdrawn, places: Places) -> bool:
    """Tell whether the old threading had the ruling already, as far as its translation depends on that."""
    data = event.data
    if not isinstance(data, Ruling) or (data.merge is None and data.split is None):
        return True
    return places.old.get(f"{RULED}{data.ruling}") is not None


def translated(told: dict[str, Any], places: Places) -> bool:
    """Put the new ids into a command about a ruling; tell whether all were found, what was not stays as it was."""
    data = told.get("data")
    if not isinstance(data, dict) or "story" not in data:
        return False
    if "claim" not in data:
        found = _that_has(places.new, str(data.get("ruling")))
        data["story"] = found or data["story"]
        return found is not None
    if places.old.get(f"{STORY}{data['story']}") is None:
        return False  # it was refused there
    if data.get("merge") is not None or data.get("split") is not None:
        return _stories(data, places)
    return _claim(data, places)


def _stories(data: dict[str, Any], places: Places) -> bool:
    """Translate a merge or a split; what is one story now stays one, what is two stays two."""
    raw = places.old.get(f"{RULED}{data['ruling']}")
    if raw is None:
        return False
    sides = orjson.loads(raw)
    here, there = places.story_of(sides["here"]), places.story_of(sides["there"])
    if here is None or (there is None and sides["there"]):
        return False
    if data.get("merge") is not None:
        data |= {"story": here, "merge": there or here}
        return True
    parts = there if there != here else _came_with(places.new, sides["there"])
    if parts is not None:
        data |= {"story": here, "split": parts}
    return parts is not None


def _came_with(state: KeyedState, items: list[str]) -> str | None:
    """Return the story with which most of these items came when it was merged away."""
    wanted = set(items)
    ways = (key.removeprefix(WAS).partition("/") for key, _ in state.scan(WAS))
    return _most(Counter(gone for gone, _, item in ways if item in wanted))


def _claim(data: dict[str, Any], places: Places) -> bool:
    """Translate a ruling on a claim, on one of its mentions, or on a response that answers it or nothing."""
    on = data.get("strike") or data.get("answer")
    event = story = None
    if on is not None:
        struck = places.again(on)
        event, story = (struck[_EVENT], struck[_STORY]) if struck is not None else (None, None)
        data["strike" if data.get("strike") else "answer"] = event or on
    claim = data["claim"]
    if claim:
        forwards = _story_now(places.old, str(data["story"]))[1]
        story, now = _claim_now(places, claim if claim in places.tellings else forwards.get(claim, claim))
        if now is None:
            story, now = _told_alike(places, str(data["story"]), claim)
        data["claim"] = claim = now or claim
        if now is None:
            return False
    data["story"] = story or data["story"]
    return story is not None and (on is None or event is not None)


def _claim_now(places: Places, claim: str) -> tuple[str | None, str | None]:
    """Return the story and the claim that most of a claim's mentions tell now."""
    found: Counter[tuple[str, str]] = Counter()
    for item, keys in places.tellings.get(claim, {}).items():
        found.update((new[_STORY], new[_CLAIM]) for old, new in places.same(item) if old[_KEY] in keys)
    return min(found, key=lambda one: (-found[one], one)) if found else (None, None)


def _told_alike(places: Places, named: str, claim: str) -> tuple[str | None, str | None]:
    """Return the claim that has a wording of the old one in what its story is now: its mentions may all be gone."""
    story, forwards = _story_now(places.old, named)
    members = f"{MEMBER}{story}/"
    found = places.story_of(key.removeprefix(members) for key, _ in places.old.scan(members))
    raw, now = places.old.get(STORY + story), places.new.get(f"{STORY}{found}")
    if raw is None or now is None:
        return None, None
    claim = forwards.get(claim, claim)
    texts = {telling[0] for row in orjson.loads(raw)["claims"] if row[0] == claim for telling in row[3]}
    rows = orjson.loads(now)["claims"]
    return found, next((row[0] for row in rows if any(telling[0] in texts for telling in row[3])), None)


def _that_has(state: KeyedState, ruling: str) -> str | None:
    """Return the story on which a ruling stands or stood."""
    told = orjson.dumps(ruling)
    for key, raw in state.scan(STORY):
        if told in raw:
            book = orjson.loads(raw)
            if ruling in book["ended"] or any(row["ruling"] == ruling for row in book["rulings"]):
                return key.removeprefix(STORY)
    return None


def _story_now(state: KeyedState, story: str) -> tuple[str, dict[str, str]]:
    """Return the id that a story goes by in the end, and where the claims of those on the way went."""
    forwards: dict[str, str] = {}
    while (raw := state.get(STORY + story)) is not None:
        book = orjson.loads(raw)
        forwards |= book.get("forwards") or {}
        if not book.get("merged_into"):
            break
        story = book["merged_into"]
    return story, forwards


def _book(state: KeyedState, item: str) -> dict[str, Any] | None:
    alias = state.get(ALIAS + item)
    raw = state.get(BOOK + (item if alias is None else orjson.loads(alias)))
    return None if raw is None else orjson.loads(raw)


def _words(kept: Row) -> tuple[Any, ...]:
    return _said(kept[_MENTION])


def _said(mention: dict[str, Any]) -> tuple[Any, ...]:
    party = mention.get("party") or mention.get("origin") or {}
    return (mention["kind"], mention["span"]["field"], mention["quote"], mention.get("act"), party.get("name"))


def _most(counts: "Counter[str]") -> str | None:
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None
