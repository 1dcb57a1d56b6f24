"""The embedded runtime over two small stages: batches, commits, locks, and what others write meanwhile."""

import threading
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from small_stages import Adding, Counting, number

from events.codec import decode
from events.errors import ContractError, SettingsError
from events.topics import TOPICS
from streams.runtime.data_folder import folder_log, snapshot
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import KeyedState, Output, Record, Stage


def chain() -> list[Stage]:
    return [Adding(), Counting()]


def opened(folder: Path, batch: int = 10, **more: object) -> Embedded:
    return Embedded(Settings(folder=folder, batch=batch, durability="normal"), chain=chain, **more)  # type: ignore[arg-type]


def contents(runtime: Embedded) -> dict[str, list[tuple[int, bytes | None, bytes]]]:
    """Everything that the log and the ledger hold."""
    found = {
        topic: [(record.offset, record.key, record.value) for record in runtime.log.read(topic, 0, 0, 10_000)]
        for topic in TOPICS
    }
    for stage in ("adding", "counting"):
        found[stage] = [(0, key.encode(), value) for key, value in runtime.ledger.dump(stage)]
    return found


def counts(runtime: Embedded) -> list[str]:
    """Return what the second stage told, in order."""
    return [orjson.loads(value)["told"] for *_, value in contents(runtime)["story.events"]]


@pytest.fixture
def runtime(tmp_path: Path) -> Iterator[Embedded]:
    with opened(tmp_path) as made:
        yield made


def test_what_waits_goes_through_all_stages(runtime: Embedded) -> None:
    """Inputs in, outputs of both stages in the log, nothing left to do."""
    runtime.append([number("a 1"), number("b 2"), number("a 3")])
    assert runtime.run_until_idle() == 3
    assert [value for *_, value in contents(runtime)["wire.mentions"]] == [b"a 1 1", b"b 2 3", b"a 4 6"]
    assert counts(runtime) == ["a #1", "b #1", "a #2"]
    assert runtime.waiting() == 0
    assert runtime.run_until_idle() == 0


class Looking:
    """Notes which records came with the event that they spell."""

    name = "looking"
    inputs = ("wire.items.raw", "desk.commands")

    def __init__(self) -> None:
        self.came: list[bool] = []

    def load(self, state: KeyedState) -> None:
        """Keep nothing."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:  # noqa: ARG002
        """Compare the event, if it came, with the bytes."""
        self.came.append(record.event is not None)
        assert record.event in (None, decode(record.value))
        return []


def test_items_taken_in_here_are_not_read_again(tmp_path: Path) -> None:
    """The stages get the events that this process appended; what another one appended they read from the log."""
    stage = Looking()
    with Embedded(Settings(folder=tmp_path, durability="normal"), chain=lambda: [stage]) as runtime:
        runtime.load()
        runtime.ingest(b'{"id": "a", "headline": "One", "body": "Orrin Steel closed a mill."}', name="a.json")
        with opened(tmp_path) as other:
            other.ingest(b'{"id": "b", "headline": "Two", "body": "Orrin Steel opened a mill."}', name="b.json")
        runtime.ingest(b'{"id": "c", "headline": "Three", "body": "Orrin Steel sold a mill."}', name="c.json")
        assert runtime.run_until_idle() == 3
    assert stage.came == [True, False, True]


def test_progress_tells_what_was_taken_and_what_waits(runtime: Embedded) -> None:
    """After each batch: how many were taken so far, how many are left."""
    runtime.append([number(f"a {at}") for at in range(25)])
    told: list[tuple[int, int]] = []
    runtime.run_until_idle(lambda done, left: told.append((done, left)))
    assert told == [(10, 15), (20, 5), (25, 0)]


def test_a_restart_goes_on_where_the_last_commit_stood(tmp_path: Path) -> None:
    """State, offsets and what stages keep in memory come back from the file."""
    with opened(tmp_path) as first:
        first.append([number("a 1"), number("a 2")])
        first.run_until_idle()
    with opened(tmp_path) as second:
        second.append([number("a 4")])
        second.run_until_idle()
        assert contents(second)["wire.mentions"][-1][2] == b"a 7 7"


def test_a_batch_that_fails_is_not_there_at_all(runtime: Embedded) -> None:
    """A broken contract stops the run; outputs, state and offsets are those of the last commit."""
    runtime.append([number("a 1")])
    runtime.run_until_idle()
    before = contents(runtime)
    runtime.append([number("a 2"), number("a 3!stop")])
    with pytest.raises(ContractError):
        runtime.run_until_idle()
    after = contents(runtime)
    assert {**after, "wire.items.raw": None} == {**before, "wire.items.raw": None}


def test_a_failed_commit_is_done_again_from_the_last_one(runtime: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fails a commit, the error surfaces, and the next run takes the same records."""
    runtime.append([number("a 1"), number("b 1")])

    def broken(connection: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patched:
        patched.setattr(runtime.ledger, "flush", broken)
        with pytest.raises(OSError, match="disk full"):
            runtime.run_until_idle()
    assert contents(runtime)["wire.mentions"] == []
    assert runtime.run_until_idle() == 2
    assert [value for *_, value in contents(runtime)["wire.mentions"]] == [b"a 1 1", b"b 1 2"]


def test_only_one_process_runs_the_stages_of_a_folder(tmp_path: Path) -> None:
    """The second is told who holds the folder; what it appends is taken by the first."""
    with opened(tmp_path) as first, opened(tmp_path) as second:
        assert first.claim()
        assert not second.claim()
        second.append([number("a 1")])
        with pytest.raises(SettingsError, match="another process"):
            second.run_until_idle()
        assert first.run_until_idle() == 1
        first.lock.release()
        assert second.claim(wait=1)


def test_a_folder_of_another_epoch_is_refused(tmp_path: Path) -> None:
    """Ids of two epochs do not go together: neither the stages nor `verify` begin on such a folder."""
    with Embedded(Settings(folder=tmp_path, epoch="7")) as runtime:
        runtime.ingest(b"Rain\n\nIt rained.", received_at="2026-03-02T06:00:00Z")
    for refused in (Settings(folder=tmp_path), Settings(folder=tmp_path, epoch="8")):
        with pytest.raises(SettingsError, match="epoch '7'"):
            Embedded(refused)
        with pytest.raises(SettingsError, match="epoch '7'"), snapshot(refused):
            pass
        with pytest.raises(SettingsError, match="epoch '7'"):
            folder_log(refused)
    with Embedded(Settings(folder=tmp_path, epoch="7")) as again:
        assert again.log.end("wire.items.raw") == 1


def test_who_ingests_beside_the_stages_waits_for_them(tmp_path: Path) -> None:
    """It learns when all that it appended was taken, and gives up on stages that do nothing."""
    raw = b"Rain\n\nIt rained."
    with Embedded(Settings(folder=tmp_path)) as running, Embedded(Settings(folder=tmp_path)) as beside:
        assert running.claim()
        beside.ingest(raw, received_at="2026-03-02T06:00:00Z")
        assert not beside.wait_for_others(patience=0.01)
        running.run_until_idle()
        assert beside.wait_for_others(patience=0.01)


def test_run_takes_what_comes_until_it_is_stopped(tmp_path: Path) -> None:
    """Records of its own process wake it, those of another connection are found by looking."""
    with opened(tmp_path) as runtime, opened(tmp_path) as other:
        stop = threading.Event()
        seen = threading.Event()
        thread = threading.Thread(target=runtime.run, args=(stop, lambda done, _: seen.set() if done == 2 else None))
        thread.start()
        try:
            runtime.append([number("a 1")])
            other.append([number("a 2")])
            assert seen.wait(10)
        finally:
            stop.set()
            runtime.wake()
            thread.join(10)
        assert not thread.is_alive()


def test_a_poisonous_record_costs_itself_only(runtime: Embedded) -> None:
    """Dead letters stand for the bad ones, sums of the good ones are as if the bad had not come."""
    runtime.append([number("a 1"), number("a 9!bad"), number("garbage"), number("a 9!bug"), number("a 2")])
    runtime.run_until_idle()
    assert [value for *_, value in contents(runtime)["wire.mentions"]] == [b"a 1 1", b"a 3 3"]
    assert len(contents(runtime)["dead.letters"]) == 3


def test_records_put_between_two_stages_are_taken_in_their_turn(runtime: Embedded) -> None:
    """What an operator appends to an inner topic goes through the later stages once, more than a batch of it too."""
    runtime.append([number("a 1")])
    runtime.run_until_idle()
    runtime.log.append([Output("wire.mentions", "z", f"z{at}", b"z 1 1") for at in range(25)])
    runtime.log.append([Output("wire.mentions", "z", "poison", b"poison")])
    runtime.append([number("b 1")])
    runtime.run_until_idle()
    events = counts(runtime)
    assert events == ["a #1", *(f"z #{at}" for at in range(1, 26)), "b #1"]
    (letter,) = contents(runtime)["dead.letters"]
    assert b'"place":"wire.mentions/0/26"' in letter[2]
    assert [offset for offset, *_ in contents(runtime)["wire.mentions"]] == list(range(28))
    assert runtime.run_until_idle() == 0


def test_a_writer_that_comes_between_read_and_commit_makes_the_batch_run_again(
    runtime: Embedded, tmp_path: Path
) -> None:
    """Offsets that another process took meanwhile are never given twice; nothing is lost or doubled."""
    with opened(tmp_path) as other:
        intruded = []

        class Intruding(Counting):
            def step(self, state: KeyedState, record: Record) -> list[Output]:
                if not intruded:
                    intruded.append(True)
                    other.log.append([Output("wire.mentions", "z", "z", b"z 1 1")])
                return super().step(state, record)

        runtime._chain = lambda: [Adding(), Intruding()]
        runtime.append([number("a 1"), number("a 2")])
        runtime.run_until_idle()
        assert [value for *_, value in contents(runtime)["wire.mentions"]] == [b"z 1 1", b"a 1 1", b"a 3 3"]
        assert counts(runtime) == ["z #1", "a #1", "a #2"]


def test_large_outputs_end_a_batch_early(runtime: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many records a batch may take, memory is bounded by bytes."""
    monkeypatch.setattr("streams.runtime.embedded._BATCH_BYTES", 8)
    runtime.append([number(f"a {at}") for at in range(5)])
    told: list[int] = []
    runtime.run_until_idle(lambda done, _: told.append(done))
    assert told == [1, 2, 3, 4, 5]


def test_steps_and_lag_are_measured(tmp_path: Path) -> None:
    """The watch hears of each step by stage, and of the lag after each batch."""
    heard: list[tuple[str, float]] = []

    class Heard:
        def stage_took(self, stage: str, seconds: float) -> None:
            assert seconds >= 0
            heard.append((stage, 0))

        def lag(self, reader: str, topic: str, records: int) -> None:
            heard.append((f"{reader} {topic}", records))

    with opened(tmp_path, batch=1, watch=Heard()) as runtime:
        runtime.append([number("a 1"), number("a 2")])
        runtime.run_until_idle()
    lag = "stages wire.items.raw"
    step = [("adding", 0), ("counting", 0)]
    assert heard == [*step, (lag, 1), *step, (lag, 0), (lag, 0)]


INPUTS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c"]),
        st.integers(-3, 3),
        st.sampled_from(["", "", "", "!bad", "!bug", "!twice"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=40,
)


@hypothesis_settings(deadline=None, max_examples=25)
@given(inputs=INPUTS, cuts=st.lists(st.integers(1, 40), min_size=1, max_size=8), restart=st.booleans())
def test_how_batches_are_cut_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    inputs: list[tuple[str, int, str, bool]],
    cuts: list[int],
    restart: bool,
) -> None:
    """Every topic, offset, byte and state is the same in one batch, in many, and with restarts between them."""
    records = [
        number(f"{key} {value}{how}", at, "desk.commands" if command else "wire.items.raw")
        for at, (key, value, how, command) in enumerate(inputs)
    ]
    with opened(tmp_path_factory.mktemp("whole"), batch=1000) as whole:
        whole.append(records)
        whole.run_until_idle()
        expected = contents(whole)
    folder = tmp_path_factory.mktemp("cut")
    runtime = opened(folder, batch=cuts[0])
    runtime.append(records)
    at = 0
    while runtime.run_batch():
        at += 1
        size = cuts[at % len(cuts)]
        if restart:
            runtime.close()
            runtime = opened(folder, batch=size)
        else:
            runtime.settings = runtime.settings.model_copy(update={"batch": size})
    assert contents(runtime) == expected
    runtime.close()


def test_what_was_read_and_not_taken_is_taken_next(runtime: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    """A batch that ends early leaves its rest to the next one: in order, once, before all that came meanwhile."""
    monkeypatch.setattr("streams.runtime.embedded._BATCH_BYTES", 1)
    runtime.append([number(f"a {at}") for at in range(4)])
    assert runtime.run_batch() == 1
    reads = []
    read = runtime.log.read_in_order
    monkeypatch.setattr(
        runtime.log, "read_in_order", lambda starts, most: reads.append(dict(starts)) or read(starts, most)
    )
    runtime.append([number("late 1")])
    runtime.log.append([Output("wire.mentions", "z", "z", b"z 1 1")])
    assert runtime.run_until_idle() == 5
    assert counts(runtime) == ["a #1", "z #1", "a #2", "a #3", "a #4", "late #1"]
    assert [starts["wire.items.raw"] for starts in reads] == [4, 5]
