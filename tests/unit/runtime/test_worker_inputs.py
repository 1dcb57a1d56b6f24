"""What a worker does with the records of an input: taking, muting, holes, undoing, whatever brings the records."""

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from events.errors import ContractError, SettingsError
from streams.runtime.ledger import Ledger
from streams.runtime.worker_inputs import HoleError, WorkerInput, state_name, worker_inputs
from streams.stages.protocol import Output, Record
from tests.kafka_support.tiny_stages import Counting, stages


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Open a ledger of the test's own."""
    with Ledger.at(tmp_path / "ledger.db", "normal") as opened:
        yield opened


def first() -> Counting:
    """Return the first stage of the tiny chain."""
    found = stages("1")[0]
    assert isinstance(found, Counting)
    return found


def taking(ledger: Ledger) -> WorkerInput:
    """Return the input of the first stage's raw items."""
    return WorkerInput(first, "wire.items.raw", ledger, epoch="1")


def record(offset: int, known: str | None = None, partition: int = 0) -> Record:
    """Return a numbered record at an offset."""
    value = orjson.dumps({"id": known or f"id{offset}", "key": "k"})
    return Record("wire.items.raw", partition, offset, b"k", value)


def counts(outputs: list[Output]) -> list[int]:
    """Return the counts that the stage told."""
    return [orjson.loads(output.value)["count"] for output in outputs if output.topic == "wire.mentions"]


def test_a_partition_that_is_new_everywhere_begins_at_the_log_s_beginning(ledger: Ledger) -> None:
    """Neither ledger nor group knows it: reading starts at 0 and every output is sent."""
    each = taking(ledger)
    assert each.hold(0, group=0, begin=0, end=9) == 0
    assert counts(each.take(record(0)) + each.take(record(1))) == [1, 2]


def test_reading_goes_on_where_the_ledger_is_and_not_where_the_group_is(ledger: Ledger) -> None:
    """The group's offset may be behind or ahead; what the ledger holds is what was done."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    each.take(record(0))
    each.take(record(1))
    assert each.commit() == {0: 2}
    for group in (0, 2, 7):
        assert taking(ledger).hold(0, group=group, begin=0, end=9) == 2


def test_a_partition_that_another_worker_had_is_refolded_in_silence(ledger: Ledger) -> None:
    """Below the group's offset somebody sent the outputs: the state is built, nothing is sent again."""
    each = taking(ledger)
    assert each.hold(0, group=2, begin=0, end=9) == 0
    assert each.take(record(0)) == []
    assert each.take(record(1)) == []
    assert counts(each.take(record(2))) == [3]


def test_a_record_that_comes_again_is_left_out(ledger: Ledger) -> None:
    """After a seek the broker sends records that were already taken."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    each.take(record(0))
    assert each.take(record(0)) == []
    assert counts(each.take(record(1))) == [2]


def test_a_hole_in_the_offsets_is_an_error(ledger: Ledger) -> None:
    """A record that was left out must not be stepped over."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    each.take(record(0))
    with pytest.raises(HoleError, match="wanted offset 1, got 3"):
        each.take(record(3))


def test_partitions_that_went_away_take_nothing_and_come_back_with_their_state(ledger: Ledger) -> None:
    """Records still in the buffers after a rebalance are left out, and do not count as a hole later."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    each.take(record(0))
    each.commit()
    each.release([0])
    assert each.held == frozenset()
    assert each.take(record(1)) == []
    assert each.hold(0, group=1, begin=0, end=9) == 1
    assert counts(each.take(record(1))) == [2]


def test_a_dropped_batch_leaves_no_trace(ledger: Ledger) -> None:
    """After a rebalance in the middle of a batch its steps are undone, in the state and in the stage's memory."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    each.take(record(0))
    each.commit()
    each.take(record(1))
    assert each.busy
    each.drop()
    assert not each.busy
    assert each.next(0) == 1
    assert counts(each.take(record(1))) == [2]


def test_the_commit_of_one_input_leaves_another_s_open_batch_alone(tmp_path: Path) -> None:
    """Each input has a ledger object of its own over one file: batches of two agents do not mix."""
    opened: list[Ledger] = []

    def ledger() -> Ledger:
        opened.append(Ledger.at(tmp_path / "ledger.db", "normal"))
        return opened[-1]

    inputs = worker_inputs(lambda: stages("1"), ["first", "third"], ledger, epoch="1")
    by_topic = {each.topic: each for each in inputs}
    assert set(by_topic) == {"wire.items.raw", "desk.commands", "story.events"}
    raw, events = by_topic["wire.items.raw"], by_topic["story.events"]
    raw.hold(0, group=0, begin=0, end=9)
    events.hold(0, group=0, begin=0, end=9)
    raw.take(record(0))
    events.take(Record("story.events", 0, 0, b"k", record(0).value))
    events.commit()
    raw.drop()
    with Ledger.at(tmp_path / "ledger.db", "normal") as found:
        assert found.next("third", "story.events", 0) == 1
        assert found.next("first", "wire.items.raw", 0) == 0
        assert dict(found.dump("first", 0)) == {}
    for each in opened:
        each.close()


def test_a_second_input_of_a_stage_has_a_state_of_its_own() -> None:
    """A worker may hold a partition of one input without that of the other."""
    stage = first()
    assert state_name(stage, "wire.items.raw") == "first"
    assert state_name(stage, "desk.commands") == "first desk.commands"


def test_a_ledger_ahead_of_the_log_is_refused(ledger: Ledger) -> None:
    """A ledger that has taken more than there is belongs to another log; going on would skip records."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    for offset in range(3):
        each.take(record(offset))
    each.commit()
    with pytest.raises(SettingsError, match="belongs to another log"):
        taking(ledger).hold(0, group=0, begin=0, end=2)


def test_records_that_expired_before_they_were_taken_are_told(ledger: Ledger, caplog: pytest.LogCaptureFixture) -> None:
    """Retention passed the ledger: reading begins where the log begins, and the loss is an error in the log."""
    each = taking(ledger)
    assert each.hold(0, group=0, begin=5, end=9) == 5
    assert "records from 0 on are gone" in caplog.text
    assert counts(each.take(record(5))) == [1]
    each.drop()
    assert each.next(0) == 5


def test_a_bad_record_is_a_step_like_any_other(ledger: Ledger) -> None:
    """It becomes a dead letter, and the offset moves on."""
    each = taking(ledger)
    each.hold(0, group=0, begin=0, end=9)
    outputs = each.take(Record("wire.items.raw", 0, 0, b"k", b"no JSON"))
    assert [output.topic for output in outputs] == ["dead.letters"]
    assert each.next(0) == 1


def test_an_unknown_stage_is_refused_with_the_names_that_there_are(ledger: Ledger) -> None:
    """A mistyped stage must not start a worker that does nothing."""
    with pytest.raises(SettingsError, match="first, second, third"):
        worker_inputs(lambda: stages("1"), ["frist"], lambda: ledger, epoch="1")


def test_two_stages_of_one_topic_cannot_share_a_worker(ledger: Ledger) -> None:
    """Their offsets in the group would be one."""
    twice = (Counting("a", ("alerts",), ("wire.items",), "1"), Counting("b", ("alerts",), ("wire.items",), "1"))
    with pytest.raises(ContractError, match="same topic"):
        worker_inputs(lambda: twice, None, lambda: ledger, epoch="1")
