"""Where a ruling stands after a rebuild: the new ids of the stories, the claim and the mention that it names.

Owns that translation, by the books of threading old and new: a mention is the one of the same words in the same item, a
claim the one of most of its mentions, a story the one of most of its claim's mentions, or of the items that a merge or
a split by ruling was on. The old books are those of the end: what merges made of claims since is looked through.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import orjson

from streams.stages.protocol import KeyedState
from streams.stages.thread_splits import RULED, WAS
from streams.stages.thread_step import ALIAS, BOOK, MEMBER, STORY

NAMES_A_STORY = b'"story":'
"""What marks a command as one that names ids of an epoch: rulings do, the clock does not."""

_KEY, _EVENT, _STORY, _CLAIM, _MENTION = 0, 1, 2, 3, 6
"""Places in a kept mention as the book of its item spells it."""

Row = list[Any]


@dataclass(frozen=True)
class Places:
    """Threading's states before and after."""

    old: KeyedState
    new: KeyedState

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

    def story_of(self, items: Iterable[str]) -> str | None:
        """Return the story in which most of these items stand now."""
        books = (_book(self.new, item) for item in items)
        return _most(Counter(book["story"] for book in books if book is not None and book["story"]))


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
        pairs = places.same(places.carriers.get(on, ""))
        struck = next((new for old, new in pairs if old[_EVENT] == on), None)
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
    mention = kept[_MENTION]
    party = mention.get("party") or mention.get("origin") or {}
    return (mention["kind"], mention["span"]["field"], mention["quote"], mention.get("act"), party.get("name"))


def _most(counts: "Counter[str]") -> str | None:
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None
