"""Where a ruling stands after a rebuild: the new ids of the story, the claim and the mention that it names.

Owns that translation, by the books of threading old and new: the story is the one that holds most of its items now, the
claim the one of most of its mentions, a mention the one of the same words in the same item.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from streams.stages.protocol import KeyedState
from streams.stages.thread_step import ALIAS, BOOK, MEMBER, STORY

NAMES_A_STORY = b'"story":'
"""What marks a command as one that names ids of an epoch: rulings do, the clock does not."""

_KEY, _EVENT, _STORY, _CLAIM, _MENTION = 0, 1, 2, 3, 6
"""Places in a kept mention as the book of its item spells it."""


@dataclass(frozen=True)
class Places:
    """Threading's states before and after."""

    old: KeyedState
    new: KeyedState


def translated(told: dict[str, Any], places: Places) -> bool:
    """Put the new ids into a command about a ruling; tell whether all were found, what was not stays as it was."""
    data = told.get("data")
    if not isinstance(data, dict) or "story" not in data:
        return False
    story, forwards = _story_now(places.old, str(data["story"]))
    members = f"{MEMBER}{story}/"
    items = [key.removeprefix(members) for key, _ in places.old.scan(members)]
    pairs = [(_book(places.old, item), _book(places.new, item)) for item in items]
    stories = Counter(new["story"] for _, new in pairs if new is not None and new["story"])
    found = _most(stories)
    data["story"] = found or data["story"]
    if "claim" not in data:
        return found is not None
    claim = forwards.get(data["claim"], data["claim"])
    same = list(_same(pairs))
    now = _most(Counter(new[_CLAIM] for old, new in same if old[_CLAIM] == claim and new[_STORY] == found))
    now = now or _told_alike(places, story, claim, found)
    data["claim"] = now or data["claim"]
    struck = data.get("strike")
    event = next((new[_EVENT] for old, new in same if old[_EVENT] == struck), None)
    if struck is not None:
        data["strike"] = event or struck
    return found is not None and now is not None and (struck is None or event is not None)


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


def _same(pairs: list[tuple[dict[str, Any] | None, dict[str, Any] | None]]) -> Iterator[tuple[list[Any], list[Any]]]:
    """Yield the mentions that are the same in the old and the new book of an item: kind, field and words."""
    for old, new in pairs:
        if old is None or new is None:
            continue
        by_words = {_words(kept): kept for kept in new["kept"]}
        for kept in old["kept"]:
            found = by_words.get(_words(kept))
            if found is not None:
                yield kept, found


def _told_alike(places: Places, story: str, claim: Any, found: str | None) -> str | None:
    """Return the claim of the new story that has a wording of the old one: its mentions may all be taken back."""
    raw, now = places.old.get(STORY + story), places.new.get(f"{STORY}{found}")
    if raw is None or now is None:
        return None
    texts = {telling[0] for row in orjson.loads(raw)["claims"] if row[0] == claim for telling in row[3]}
    return next((row[0] for row in orjson.loads(now)["claims"] if any(telling[0] in texts for telling in row[3])), None)


def _words(kept: list[Any]) -> tuple[Any, ...]:
    mention = kept[_MENTION]
    party = mention.get("party") or mention.get("origin") or {}
    return (mention["kind"], mention["span"]["field"], mention["quote"], mention.get("act"), party.get("name"))


def _most(counts: "Counter[str]") -> str | None:
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None
