"""The hand-over from ingest to the stages: whatever sources append is taken once, in its order, across restarts.

A runtime keeps the events that it appended itself for its own stages beside the log; what is held here is that this
shows in nothing, whoever else appends, whatever fails, and wherever the process ends.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from small_stages import event

from events.catalogue import ItemReceived
from events.codec import decode
from events.errors import ContractError, StorageError
from events.identity import event_id
from events.topics import TOPICS
from streams.ingest.runner import Runner
from streams.ingest.source import Delivery, Done, SourceError
from streams.metrics import Metrics
from streams.ops.generate import generate
from streams.runtime.embedded import Embedded
from streams.runtime.taking import Taker
from streams.settings import Settings
from streams.source_settings import FeedSettings
from streams.stages.pipeline import stages
from streams.stages.protocol import KeyedState, Output, Record, Stage


class Noting:
    """Tells of each received item what it is and the how manieth; fails as often as it is told to."""

    name = "noting"
    inputs = ("wire.items.raw", "desk.commands")

    def __init__(self) -> None:
        self.failing = 0
        self.with_event = 0

    def load(self, state: KeyedState) -> None:
        """Keep nothing."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take an item; the event that came with it, if one did, must be what its bytes spell."""
        if self.failing:
            self.failing -= 1
            raise ContractError("the process ends here", remedy="Start it again.")
        assert record.event in (None, decode(record.value))
        self.with_event += record.event is not None
        found = record.read()
        assert isinstance(found, ItemReceived)
        count = int(state.get("count") or 0) + 1
        state.put("count", str(count).encode())
        told = f"{found.data.feed} {found.data.content} #{count}"
        return [event("wire.mentions", found.subject, event_id("1", found.id, "noted", ""), told)]


def opened(folder: Path, stage: Noting | None = None, batch: int = 4) -> Embedded:
    """Open a folder whose stages only note what comes."""
    chain: Callable[[], Sequence[Stage]] = lambda: [stage or Noting()]  # noqa: E731 - one a runtime
    return Embedded(Settings(folder=folder, batch=batch, durability="normal"), chain=chain)


def noted(runtime: Embedded) -> list[str]:
    """Return what the stage told, in order."""
    return [orjson.loads(record.value)["told"] for record in runtime.log.read("wire.mentions", 0, 0, 10_000)]


def in_log(runtime: Embedded) -> list[str]:
    """Return what the stage must have told: each record of the log, in its order, once."""
    found = []
    for count, record in enumerate(runtime.log.read("wire.items.raw", 0, 0, 10_000), 1):
        told = decode(record.value)
        assert isinstance(told, ItemReceived)
        found.append(f"{told.data.feed} {told.data.content} #{count}")
    return found


class Shelf:
    """A source that hands over what it has until that is acknowledged; the process may end before it is."""

    remarks: tuple[str, ...] = ()

    def __init__(self, *texts: str) -> None:
        self.deliveries = [Delivery(text.encode(), f"{text}.txt", text) for text in texts]
        self.acknowledged: set[str] = set()
        self.ending = 0

    def look(self) -> Iterator[Delivery]:
        """Yield what was not acknowledged."""
        yield from [each for each in self.deliveries if each.position not in self.acknowledged]

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Remember it, unless the process ends first."""
        if self.ending:
            self.ending -= 1
            raise SourceError("the process ends here", reason="other")
        self.acknowledged |= {each.delivery.position for each in done}

    def finish(self) -> float:
        """Wish nothing."""
        return 0.0

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Wait for nothing."""

    def close(self) -> None:
        """Hold nothing."""


def runner(name: str, shelf: Shelf, runtime: Embedded) -> Runner:
    """Run a source into a runtime's log."""
    config = FeedSettings(kind="feed", url="http://corran.example/", every=30, feed=name)
    return Runner(name, config, shelf, Taker(runtime.append, runtime.settings), Metrics())


def test_what_sources_hand_over_at_once_is_taken_once_and_in_the_order_of_each(tmp_path: Path) -> None:
    """Three sources append while the stages run; the order of the log is that of each source."""
    stage, stop = Noting(), threading.Event()
    with opened(tmp_path, stage) as runtime:
        shelves = {name: Shelf(*(f"{name}{at:03}" for at in range(60))) for name in ("north", "east", "south")}
        taking = threading.Thread(target=runtime.run, args=(stop,))
        looking = [
            threading.Thread(target=runner(name, shelf, runtime).look, args=(threading.Event(),))
            for name, shelf in shelves.items()
        ]
        taking.start()
        for thread in looking:
            thread.start()
        for thread in looking:
            thread.join()
        stop.set()
        runtime.wake()
        taking.join()
        runtime.run_until_idle()
        told = noted(runtime)
        assert told == in_log(runtime)
        for name in shelves:
            assert [line.split()[1] for line in told if line.startswith(f"{name} ")] == [
                f"{name}{at:03}" for at in range(60)
            ]
        assert stage.with_event > 0, "the stages were handed what this process appended"


def test_a_process_that_ends_between_the_log_and_the_source_takes_nothing_twice(tmp_path: Path) -> None:
    """The deliveries are in the log and the source does not know it: they come again, and nothing comes of it."""
    shelf = Shelf(*"abc")
    shelf.ending = 1
    with opened(tmp_path) as runtime, pytest.raises(SourceError, match="ends here"):
        runner("north", shelf, runtime).look(threading.Event())
    shelf.deliveries.append(Delivery(b"d", "d.txt", "d"))
    with opened(tmp_path) as runtime:
        assert runner("north", shelf, runtime).look(threading.Event()) == 4
        runtime.run_until_idle()
        assert noted(runtime) == ["north a #1", "north b #2", "north c #3", "north d #4"]
        assert runner("north", shelf, runtime).look(threading.Event()) == 0


def test_a_log_that_takes_nothing_leaves_no_event_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was never written is handed to nobody; the next delivery has its own event at that place."""
    stage = Noting()
    with opened(tmp_path, stage) as runtime:
        runtime.load()
        take = runtime.log.take

        def full(outputs: Sequence[Output]) -> Any:
            raise StorageError("the disk is full", remedy="Make room.")

        monkeypatch.setattr(runtime.log, "take", full)
        with pytest.raises(StorageError):
            runtime.ingest(b"lost", feed="f", name="lost.txt", position="1")
        monkeypatch.setattr(runtime.log, "take", take)
        runtime.ingest(b"kept", feed="f", name="kept.txt", position="2")
        runtime.run_until_idle()
        assert (noted(runtime), stage.with_event) == (["f kept #1"], 1)


def test_events_that_are_kept_for_nobody_are_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the stages run here, and over the bound, the log alone is enough."""
    monkeypatch.setattr("streams.runtime.embedded._MOST_KEPT", 3)
    stage = Noting()
    with opened(tmp_path, stage) as runtime:
        runtime.ingest(b"early", feed="f", name="a.txt", position="early")
        runtime.load()
        for at in range(5):
            runtime.ingest(b"%d" % at, feed="f", name="b.txt", position=f"{at}")
            assert len(runtime._made) <= 3
        runtime.run_until_idle()
        assert noted(runtime) == in_log(runtime)
        assert not runtime._made
        assert stage.with_event < 5


DOINGS = st.lists(
    st.tuples(
        st.sampled_from(["here", "here", "there", "again", "batch", "restart", "fail"]), st.integers(1, 5)
    ),
    min_size=1,
    max_size=25,
)  # fmt: skip


@hypothesis_settings(deadline=None, max_examples=40)
@given(doings=DOINGS, most=st.sampled_from([0, 2, 512]))
def test_whoever_appends_and_whatever_fails_each_record_is_taken_once_in_the_order_of_the_log(
    tmp_path_factory: pytest.TempPathFactory, doings: list[tuple[str, int]], most: int
) -> None:
    """Here, in another process, a delivery once more, a batch that fails, a restart, in any order."""
    folder = tmp_path_factory.mktemp("hand")
    delivered = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.runtime.embedded._MOST_KEPT", most)
        stage = Noting()
        runtime = opened(folder, stage)
        with opened(folder) as other:
            for doing, count in doings:
                if doing in ("here", "there"):
                    for _ in range(count):
                        (runtime if doing == "here" else other).ingest(
                            b"%d" % delivered, feed="f", name="x.txt", position=f"{delivered}"
                        )
                        delivered += 1
                elif doing == "again" and delivered:
                    again = (delivered - 1) * count // 5
                    found = runtime.ingest(b"%d" % again, feed="f", name="x.txt", position=f"{again}")
                    assert (found.taken, found.repeated) == (0, 1)
                elif doing == "batch":
                    runtime.run_batch()
                elif doing == "restart":
                    runtime.close()
                    stage = Noting()
                    runtime = opened(folder, stage)
                elif doing == "fail":
                    stage.failing = 1
                    if runtime.waiting() or delivered > len(noted(runtime)):
                        with pytest.raises(ContractError):
                            runtime.run_batch()
                    stage.failing = 0
        runtime.run_until_idle()
        told = noted(runtime)
        assert told == in_log(runtime)
        assert [line.split()[1] for line in told] == [str(at) for at in range(delivered)]
        runtime.close()


def test_a_restart_between_the_door_and_the_stages_changes_no_byte(tmp_path: Path) -> None:
    """The real stages, on events handed over and on bytes read back: every topic and every state is the same."""
    wire = [(raw, orjson.loads(raw)["versioncreated"]) for raw in generate(60, seed=3)]
    dumps = []
    for name, cuts in (("handed", ()), ("read", (20, 40)), ("other", range(60))):
        runtime = real(tmp_path / name)
        for at, (raw, when) in enumerate(wire):
            if at in cuts:
                runtime.close()
                runtime = real(tmp_path / name)
            runtime.ingest(raw, feed="f", received_at=when, position=f"{at}")
            if not cuts:
                runtime.run_until_idle()
        runtime.run_until_idle()
        dumps.append(dump(runtime))
        runtime.close()
    assert dumps[0] == dumps[1] == dumps[2]
    assert len(dumps[0]["wire.items.raw"]) == 60


def real(folder: Path) -> Embedded:
    """Open a folder with the stages of the product."""
    runtime = Embedded(Settings(folder=folder, batch=7, durability="normal"), chain=lambda: stages("1"))
    runtime.load()
    return runtime


def dump(runtime: Embedded) -> dict[str, Any]:
    """Return all topics and states."""
    found: dict[str, Any] = {
        topic: [(record.offset, record.key, record.value) for record in runtime.log.read(topic, 0, 0, 100_000)]
        for topic in TOPICS
    }
    for stage in ("intake", "thread", "project", "alert"):
        found[f"state of {stage}"] = list(runtime.ledger.dump(stage))
    return found
