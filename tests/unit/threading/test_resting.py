"""Stories without news rest: they leave memory, are read from the state again, and no answer tells that they did."""

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.errors import ContractError
from streams.demo import player
from streams.ops.generate import FEED, generate
from streams.stages.overlay import MemoryState
from streams.stages.pipeline import stages
from streams.stages.protocol import Record
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline
from streams.threading import live_stories
from streams.threading.assigning import DEFAULT_POLICY, choose_story
from streams.threading.features import item_features
from streams.threading.index import StoryIndex
from streams.threading.signals import DAY, Arrival

T0 = 1_700_000_000.0
NEVER = dataclasses.replace(DEFAULT_POLICY, rest_days=1e9)
AT_ONCE = dataclasses.replace(DEFAULT_POLICY, rest_days=0.0)
WORDS = ("quarry", "bridge", "Ostrel", "Mavik", "strike", "ballot", "Tann", "350", "flood", "pilot", "Hule", "verdict")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
steps = st.one_of(
    st.tuples(
        st.just("join"), st.sampled_from("abcd"), st.integers(0, 11), st.tuples(texts, texts),
        st.sampled_from([None, "A-B", "C-D"]), st.integers(0, 60),
    ),
    st.tuples(st.just("leave"), st.integers(0, 11)),
    st.tuples(st.just("merge"), st.sampled_from("abcd"), st.sampled_from("abcd")),
    st.tuples(st.just("restart")),
    st.tuples(st.just("ask"), texts, st.integers(0, 11), st.integers(0, 60)),
)  # fmt: skip


class _Shelved:
    """An index over a state, both of which a restart parts."""

    def __init__(self, rests: bool, most_recent: int = DEFAULT_POLICY.most_recent) -> None:
        self.policy = dataclasses.replace(AT_ONCE if rests else NEVER, most_recent=most_recent)
        self.state: dict[str, bytes] = {}
        self.now = T0
        self.index = StoryIndex(self.policy, self.read)

    def read(self, key: str) -> Any:
        return orjson.loads(self.state[key]) if key in self.state else None

    def take(self, puts: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
        for key, value in puts:
            if value is None:
                del self.state[key]
            else:
                self.state[key] = orjson.dumps(value)
        return puts

    def join(self, story: str, n: int, told: tuple[str, str], slug: str | None, day: int) -> Any:
        at = T0 + day * DAY
        self.now = max(self.now, at)
        return self.take(self.index.join(story, f"i{n}", item_features(*told, ()), Arrival(slug, "Coastwire", at)))

    def leave(self, n: int) -> Any:
        return self.take(self.index.leave(f"i{n}"))

    def merge(self, survivor: str, gone: str) -> Any:
        return self.take(self.index.merge(survivor, gone))

    def restart(self) -> Any:
        self.index = StoryIndex(self.policy, self.read)
        for key, value in list(self.state.items()):
            self.index.restore(key, orjson.loads(value), self.now)

    def ask(self, text: str, n: int, day: int) -> Any:
        features, arrival = item_features(text, text, ()), Arrival("A-B", "Coastwire", T0 + day * DAY)
        found = self.index.candidates(features, arrival), self.index.candidates(features, arrival, but=f"i{n}")
        copied = [self.index.copied_by(f"i{n}", features, story) for story in "abcd"]
        return found, copied, self.index.story_of(f"i{n}"), self.index.items_of("a")


@pytest.fixture(scope="module", autouse=True)
def little_room() -> Iterator[None]:
    """Keep hardly any story unpacked, so that all ways back are gone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(live_stories, "MOST_DRAWN", 1)
        yield


@settings(max_examples=50, deadline=None)
@given(st.lists(steps, max_size=30), st.sampled_from([2, 3, DEFAULT_POLICY.most_recent]))
def test_an_index_whose_stories_rest_answers_as_one_that_keeps_all(done: list[Any], most_recent: int) -> None:
    """Joins, moves, merges, forgetting, restarts in between: puts and candidates are the same, to the last bit.

    So they are where a story has more items than are compared one by one.
    """
    resting, keeping = _Shelved(rests=True, most_recent=most_recent), _Shelved(rests=False, most_recent=most_recent)
    for name, *arguments in done:
        if name != "restart":
            assert getattr(resting, name)(*arguments) == getattr(keeping, name)(*arguments)
        else:
            resting.restart()
    assert resting.state == keeping.state
    assert len(resting.index) == len(keeping.index)


@settings(max_examples=50, deadline=None)
@given(st.lists(steps, max_size=30), st.sampled_from([2, 3]), texts, st.integers(0, 60))
def test_a_story_that_changed_is_what_it_would_be_anew(done: list[Any], most_recent: int, asked: str, day: int) -> None:
    """Counts and the first and newest items, changed in place, are those of an index that begins from the state."""
    changed = _Shelved(rests=False, most_recent=most_recent)
    for name, *arguments in done:
        getattr(changed, name)(*arguments)
    before = changed.ask(asked, 3, day)
    changed.restart()
    assert changed.ask(asked, 3, day) == before


@settings(max_examples=50, deadline=None)
@given(st.lists(steps, max_size=30), texts, st.integers(0, 60), st.sampled_from([None, "A-B"]))
def test_where_one_story_is_settled_only_what_cannot_matter_is_left_out(
    done: list[Any], asked: str, day: int, slug: str | None
) -> None:
    """With rivals and bounds the choice is that of all candidates, and so are those that may be rivals."""
    shelved = _Shelved(rests=True)
    for name, *arguments in done:
        getattr(shelved, name)(*arguments)
    features, arrival = item_features(asked, asked, ()), Arrival(slug, "Coastwire", T0 + day * DAY)
    every = shelved.index.candidates(features, arrival)
    told = shelved.index.candidates(features, arrival, least=0.5, rivals=0.9)
    assert [c for c in told if c.score >= 0.9] == [c for c in every if c.score >= 0.9]
    for mentions in (True, False):
        chosen = [choose_story(some, has_mentions=mentions, policy=shelved.policy) for some in (every, told)]
        assert chosen[0] == chosen[1]


def test_a_copy_is_found_among_many_items_the_oldest_first() -> None:
    """Whether its original is among the items in memory or only on disk."""
    shelved = _Shelved(rests=False, most_recent=3)
    body = " ".join(f"sentence {n} tells of the Ostrel quarry and the ballot on it" for n in range(9))
    for n in range(9):
        text = body if n in {2, 4, 8} else f"{body} {n} ".replace("tells", f"told{n}").replace("quarry", f"pit{n}")
        shelved.join("a", n, (f"Ostrel quarry {n}", text), None, n)
    ours = item_features("Quarry", body, ())
    assert shelved.index.copied_by("other", ours, "a") == "i2"
    shelved.leave(2)
    assert shelved.index.copied_by("other", ours, "a") == "i4"
    assert shelved.index.copied_by("i4", ours, "a") == "i8"
    assert shelved.index.copied_by("other", item_features("Fog", WORDS[0], ()), "a") is None


def test_stories_without_news_rest_and_wake() -> None:
    """A story rests when the clock of the wire has passed its last news by the policy's days; news wakes it."""
    shelved = _Shelved(rests=True)
    shelved.index = StoryIndex(dataclasses.replace(DEFAULT_POLICY, rest_days=3.0), shelved.read)
    shelved.join("a", 1, ("Ostrel quarry to close", ""), None, 0)
    shelved.join("b", 2, ("Mavik wins ballot", ""), None, 2)
    assert shelved.index.resting == 0
    shelved.join("c", 3, ("Flood in Tann", ""), None, 4)
    assert shelved.index.resting == 1
    shelved.join("a", 4, ("Ostrel denies quarry will close", ""), None, 4)
    assert shelved.index.resting == 0
    assert shelved.index.items_of("a") == ["i1", "i4"]


def test_a_state_that_lost_an_item_is_told() -> None:
    """What rests is nowhere else: an item that is gone stops the process, and says what to do."""
    shelved = _Shelved(rests=True)
    shelved.join("a", 1, ("Ostrel quarry to close", ""), None, 0)
    for n in (2, 3):
        shelved.join("b", n, ("Mavik wins ballot", ""), None, 7 + n)
    del shelved.state["item/i1"]
    with pytest.raises(ContractError, match=r"item i1.*rebuild"):
        shelved.ask("Ostrel quarry to close", 9, 10)


def _outputs(records: list[Record], *, rests: bool, restart_every: int) -> list[Any]:
    make: Callable[..., Any] = lambda: stages(threading=AT_ONCE if rests else NEVER)  # noqa: E731 - said twice
    pipeline = Pipeline(make())
    found: list[Any] = []
    for n, record in enumerate(records, 1):
        found += pipeline.take(record)
        if restart_every and n % restart_every == 0:
            pipeline = Pipeline(make(), states=pipeline.states, ends=pipeline.ends)
    states: dict[str, Any] = pipeline.states
    for state in states.values():
        assert isinstance(state, MemoryState)
        found.append(sorted(state.entries.items()))
    return found


def _bundled() -> list[Record]:
    outputs = [output for line in player.lines() for output in player.outputs(line)]
    return [Record(each.topic, 0, n, each.key.encode(), each.value) for n, each in enumerate(outputs)]


def _generated() -> list[Record]:
    return [
        Record(output.topic, 0, n, output.key.encode(), output.value)
        for n, raw in enumerate(generate(200, seed=11))
        for output in receive(raw, feed=FEED, received_at="2026-04-01T00:00:00Z", position=str(n))
    ]


@pytest.mark.parametrize("records", [_bundled, _generated])
def test_resting_and_restarts_change_no_byte(records: Callable[[], list[Record]]) -> None:
    """The stages write the same events and state whether stories rest at once or never, restarted in the middle."""
    taken = records()
    expected = _outputs(taken, rests=False, restart_every=0)
    assert _outputs(taken, rests=True, restart_every=17) == expected
