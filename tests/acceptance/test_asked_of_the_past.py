"""Told sequences asked of the past: what was known at each step is what was shown then; what was so is by the model."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import orjson
import pytest

from events.catalogue import StoryEvent
from events.codec import decode
from events.views import StoryView
from projections.past import story_then
from projections.policy import DEFAULT
from tests.acceptance.playing import play
from tests.acceptance.told_sequences import read_sequence
from tests.unit.rebuild.threaded_logs import House

FOLDER = Path(__file__).parent / "sequences"
FILES = sorted(FOLDER.glob("*.txt"))


def events_of(house: House, story: str) -> list[StoryEvent]:
    """Return the events of a story in order."""
    kinds = get_args(StoryEvent)
    found = [decode(record.value, record.place) for record in house.log.topics.get("story.events", [])]
    return [event for event in found if isinstance(event, kinds) and event.data.story == story]


def shown(house: House) -> dict[str, Any]:
    """Return the last view of each story, those that were merged away among them."""
    statuses = house.log.topics.get("story.status", [])
    return {told["subject"]: told["data"] for told in (orjson.loads(record.value) for record in statuses)}


def without_steps(view: Any) -> dict[str, Any]:
    """Return a view without the step that it is of: a step that shows nothing new is not recorded."""
    return StoryView.model_validate(view).model_dump(mode="json", exclude={"as_of", "seq"})


def steps(path: Path) -> Iterator[tuple[str, House, bool]]:
    """Yield, behind each step, its time, and whether all before it came before that time and all after it later."""
    house = House()
    played = play(read_sequence(path)).steps
    times = [step.at for step in played]
    for number, step in enumerate(played):
        house.play([step])
        between = max(times[: number + 1]) <= step.at and all(step.at < later for later in times[number + 1 :])
        yield step.at, house, between


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_was_known_at_a_step_is_what_was_shown_behind_it(path: Path) -> None:
    """Nothing that came later shows: no kill, no version, no merge, no ruling; and nothing that had come is missing."""
    seen: list[tuple[str, dict[str, Any]]] = []
    house = House()
    for at, house, between in steps(path):
        if between:
            seen.append((at, shown(house)))
    for at, views in seen:
        for story, view in views.items():
            assert without_steps(story_then(events_of(house, story), DEFAULT, known_at=at)) == without_steps(view), at


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_as_of_the_end_all_is_so(path: Path) -> None:
    """A time behind all that was said hides nothing."""
    *_, (_, house, _) = steps(path)
    for story, view in shown(house).items():
        assert without_steps(story_then(events_of(house, story), DEFAULT, as_of="2099-01-01")) == without_steps(view)


@pytest.mark.parametrize(
    ("name", "asked", "status", "flags"),
    [
        # the retraction was a forgery: it was known at 10:30, and never so
        ("z5", {"known_at": "2026-07-27T10:30:00Z"}, "unconfirmed", ("reversed",)),
        ("z5", {"as_of": "2026-07-27T10:30:00Z"}, "confirmed", ()),
        ("z5", {"as_of": "2026-07-27T10:30:00Z", "known_at": "2026-07-27T10:30:00Z"}, "unconfirmed", ("reversed",)),
        # the update said otherwise: by the newest version the party has said neither, at any time
        ("z2", {"as_of": "2026-07-21T09:30:00Z"}, "unconfirmed", ()),
        ("z2", {"known_at": "2026-07-21T09:30:00Z"}, "confirmed", ()),
        # told late, said the day before the refusal
        ("zg", {"as_of": "2026-09-01T10:00:00Z", "known_at": "2026-09-02T10:00:00Z"}, "denied", ()),
        ("zg", {"as_of": "2026-09-02T10:00:00Z", "known_at": "2026-09-02T10:00:00Z"}, "denied", ("softened",)),
        ("zg", {"as_of": "2026-09-01T10:00:00Z"}, "unconfirmed", ()),
        # a retraction, an answer that is none, and a denial: each is so from its day on
        ("z6", {"as_of": "2026-07-27"}, "unconfirmed", ()),
        ("z6", {"as_of": "2026-07-29"}, "unconfirmed", ("reversed", "softened")),
        ("z6", {"as_of": "2026-07-30"}, "denied", ("reversed",)),
        # what an embargo kept back was said before it lifted, what was killed under one never was
        ("zo", {"as_of": "2026-09-16T09:00:00Z"}, "confirmed", ()),
        ("zo", {"known_at": "2026-09-16T14:00:00Z"}, "unconfirmed", ()),
        # an editor's status is said when he rules, and no longer when he ends it
        ("xf", {"as_of": "2026-08-16T23:00:00Z"}, "confirmed", ()),
        ("xf", {"known_at": "2026-08-17T09:30:00Z"}, "denied", ("ruled",)),
        ("xb", {"as_of": "2026-08-11T12:00:00Z"}, "withdrawn", ()),
        ("xb", {"known_at": "2026-08-11T10:30:00Z"}, "confirmed", ("ruled",)),
        # a struck act never was one, for as long as the ruling stands
        ("xc", {"known_at": "2026-08-12T11:30:00Z"}, "denied", ()),
        ("xc", {"as_of": "2026-08-12T11:30:00Z"}, "disputed", ()),
    ],
)
def test_what_was_so_is_by_what_is_known_since(
    name: str, asked: dict[str, str], status: str, flags: tuple[str, ...]
) -> None:
    """As of a time counts what we learnt since of that time; known at a time counts what we had then."""
    (path,) = FOLDER.glob(f"{name}-*.txt")
    *_, (_, house, _) = steps(path)
    (story,) = shown(house)
    then = story_then(events_of(house, story), DEFAULT, **asked)
    assert (then.status, then.flags) == (status, flags)
