"""The embedded log: offsets, order of commits, what is taken once only."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_stages import number

from streams.runtime.log import Log
from streams.runtime.memory_log import MemoryLog
from streams.runtime.sqlite_log import SqliteLog
from streams.stages.protocol import Output


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    opened = SqliteLog.at(tmp_path / "log.db", "normal")
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "memory"])
def any_log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    opened = SqliteLog.at(tmp_path / "log.db", "normal") if request.param == "sqlite" else MemoryLog()
    yield opened
    opened.close()


def output(topic: str, text: str) -> Output:
    return Output(topic, "key", f"id-{text}", text.encode())


def test_offsets_count_from_nought_in_each_topic(any_log: Log) -> None:
    """Records of several topics in one append are numbered topic by topic."""
    any_log.append([output("alerts", "a"), output("story.events", "b"), output("alerts", "c")])
    any_log.append([output("alerts", "d")])
    found = any_log.read("alerts", 0, 0, 10)
    assert [(record.offset, record.value) for record in found] == [(0, b"a"), (1, b"c"), (2, b"d")]
    assert found[0].place == "alerts/0/0"
    assert any_log.end("alerts", 0) == 3
    assert any_log.end("dead.letters", 0) == 0


def test_a_read_begins_at_its_start_and_ends_at_its_bound(any_log: Log) -> None:
    """`start` is the first offset, `most` the number; behind the end there is nothing yet."""
    any_log.append([output("alerts", str(n)) for n in range(5)])
    assert [record.value for record in any_log.read("alerts", 0, 1, 2)] == [b"1", b"2"]
    assert any_log.read("alerts", 0, 5, 2) == []
    assert any_log.read("alerts", 1, 0, 2) == []


def test_a_raw_item_is_taken_once(log: SqliteLog) -> None:
    """The same event id again is left out and counted, within an append and in a later one."""
    first = log.take([number("a 1"), number("a 2"), number("a 1")])
    again = log.take([number("a 2"), number("a 3")])
    assert (first.written, first.repeated) == ([number("a 1"), number("a 2")], [number("a 1")])
    assert (again.written, again.repeated) == ([number("a 3")], [number("a 2")])
    assert [record.value for record in log.read("wire.items.raw", 0, 0, 9)] == [b"a 1", b"a 2", b"a 3"]
    assert log.known("wire.items.raw", number("a 3").id)
    assert not log.known("wire.items.raw", number("a 4").id)


def test_the_stages_own_topics_take_an_id_as_often_as_it_comes(log: SqliteLog) -> None:
    """Only topics that are written from outside look at ids."""
    log.append([output("story.events", "x"), output("story.events", "x")])
    assert log.end("story.events") == 2


def test_two_connections_that_append_at_once_leave_no_hole(log: SqliteLog) -> None:
    """Writers wait for each other: all records are there, offsets are whole and in the order of the commits."""

    def write(name: str) -> None:
        mine = SqliteLog.at(log.database.path, "normal")
        for at in range(40):
            mine.append([number(f"{name} {at}"), number(f"{name} {at}", 1)])
        mine.close()

    writers = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    found = log.read("wire.items.raw", 0, 0, 1000)
    assert [record.offset for record in found] == list(range(240))
    for name in b"abc":
        mine = [record.value for record in found if record.value[0] == name]
        assert mine == [b"%c %d" % (name, at) for at in range(40) for _ in range(2)]


def test_several_topics_are_read_in_the_order_of_the_commits(log: SqliteLog) -> None:
    """Items and commands come in the order in which they were appended, from where each topic's reader stands."""
    for at in range(4):
        log.append([number(f"a {at}")])
        log.append([number(f"c {at}", topic="desk.commands")])
    found = log.read_in_order({"wire.items.raw": 1, "desk.commands": 0}, 5)
    assert [record.value for record in found] == [b"c 0", b"a 1", b"c 1", b"a 2", b"c 2"]


def test_a_read_that_its_size_cuts_short_keeps_the_order(log: SqliteLog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Large records end a read early; no later record of the other topic overtakes the ones left out."""
    monkeypatch.setattr("streams.runtime.sqlite_log._READ_BYTES", 100)
    for at in range(3):
        log.append([Output("wire.items.raw", "a", f"a{at}", b"x" * 90)])
        log.append([number(f"c {at}", topic="desk.commands")])
    starts = {"wire.items.raw": 0, "desk.commands": 0}
    taken = []
    while found := log.read_in_order(starts, 10):
        for record in found:
            starts[record.topic] = record.offset + 1
        taken += [record.value[:3] for record in found]
    assert taken == [b"xxx", b"c 0", b"xxx", b"c 1", b"xxx", b"c 2"]


def test_what_was_appended_is_there_after_opening_anew(log: SqliteLog) -> None:
    """Another connection reads the same records."""
    log.append([output("alerts", "a")])
    other = SqliteLog.at(log.database.path)
    assert [record.value for record in other.read("alerts", 0, 0, 5)] == [b"a"]
    other.close()
