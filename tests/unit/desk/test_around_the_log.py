"""What stands around the log: the follower, the clock, the drop folder, each on its own."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from events.errors import SettingsError
from events.topics import Name
from projections.desk.folding import FOLLOWED
from projections.desk.model import DeskModel, Ending
from projections.desk.pushing import Taken
from streams.metrics import Metrics
from streams.runtime import folder_files
from streams.runtime.clock import ClockScheduler
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.drop_folder import DropFolder
from streams.runtime.sqlite_log import SqliteLog
from streams.stages.protocol import Output, Record


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    """Open an empty log."""
    made = SqliteLog.at(tmp_path / "log.db", "normal")
    yield made
    made.close()


def write(log: SqliteLog, scribe: Any) -> None:
    """Write what the scribe has to the log."""
    log.append(
        [Output(each.topic, each.key.decode(), f"{each.topic}{each.offset}", each.value) for each in scribe.records]
    )


def test_the_follower_folds_to_the_end_whatever_the_batch(
    log: SqliteLog, open_model: Callable[..., DeskModel], scribe: Any
) -> None:
    """A batch of one and a batch of many give the same counts, and the positions are the log's ends."""
    for number in range(7):
        scribe.item(f"i{number}")
        scribe.settled(f"i{number}")
    write(log, scribe)
    small, large = open_model("small.db"), open_model("large.db")
    assert DeskFollower(log, small, batch=1).catch_up() == 14
    assert DeskFollower(log, large).catch_up() == 14
    assert small.counts() == large.counts()
    assert small.positions() == {("wire.items", 0): 7, ("thread.sequence", 0): 7}


class Moving:
    """A log into which a status and the alert that it led to come at a chosen moment."""

    def __init__(self, log: SqliteLog, scribe: Any, moment: int) -> None:
        self._log, self._scribe, self._left = log, scribe, moment

    def read(self, topic: Name, partition: int, start: int, most: int) -> list[Record]:
        """Read, and write first when the moment has come."""
        self._left -= 1
        if self._left == 0:
            write(self._log, self._scribe)
        return self._log.read(topic, partition, start, most)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)


@pytest.mark.parametrize("moment", range(1, len(FOLLOWED) + 1))
def test_who_sees_an_alert_sees_the_status_that_it_tells(
    log: SqliteLog, model: DeskModel, scribe: Any, moment: int
) -> None:
    """Whenever they come while topics are read one after the other, the alert is never shown before the status."""
    scribe.status("s1", 1)
    scribe.alert("a1", "s1")
    follower = DeskFollower(Moving(log, scribe, moment), model)  # type: ignore[arg-type]
    follower.step()
    assert not model.alerts() or model.story("s1") is not None
    follower.catch_up()
    assert model.alerts()


def test_the_follower_goes_on_when_the_log_comes_back(
    log: SqliteLog, model: DeskModel, scribe: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A log that cannot be read for a while is told and tried again; nothing is lost."""
    monkeypatch.setattr("streams.enduring.AGAIN_SECONDS", 0.01)
    scribe.status("s1")
    write(log, scribe)
    follower, stop, read = DeskFollower(log, model), threading.Event(), log.read
    failures = [OSError("broker away")] * 3

    def flaky(*where: Any) -> Any:
        if failures:
            raise failures.pop()
        return read(*where)

    monkeypatch.setattr(log, "read", flaky)
    thread = threading.Thread(target=follower.run, args=(stop,))
    thread.start()
    end = time.monotonic() + 10
    while not follower.caught_up and time.monotonic() < end:
        time.sleep(0.01)
    stop.set()
    follower.wake()
    thread.join(10)
    assert (failures, follower.enduring.failing, len(model.stories())) == ([], None, 1)


def test_the_follower_measures_what_is_live_and_nothing_else(log: SqliteLog, model: DeskModel, scribe: Any) -> None:
    """Catching up and feeds with a clock of their own count no delay; lag is the records that are left."""
    metrics = Metrics()
    follower = DeskFollower(log, model, watch=metrics)
    scribe.status("old")
    write(log, scribe)
    follower.catch_up()
    scribe.records.clear()
    for story, at in (("simulated", "2026-03-02T12:00:00Z"), ("live", _now())):
        scribe.put("story.status", "story.status_recorded", story, scribe.view(story), time=at)
    write(log, scribe)
    follower.catch_up()
    page = metrics.page().decode()
    assert "onrecord_item_to_status_seconds_count 1.0" in page
    assert 'onrecord_lag_records{reader="desk",topic="story.status"} 0.0' in page


def test_a_read_model_of_another_log_is_refused(log: SqliteLog, model: DeskModel, scribe: Any) -> None:
    """Positions above the log's end mean another log; the remedy says what to delete."""
    scribe.status("s1")
    model.apply(scribe.records)
    with pytest.raises(SettingsError, match=r"Delete desk\.db"):
        DeskFollower(log, model).check()


def test_the_clock_tells_each_embargo_once_when_it_is_due(model: DeskModel, scribe: Any) -> None:
    """Nothing before its time; then each embargo in order, with the same bytes whoever sends it."""
    scribe.item("later", embargoed_until="2026-03-02T15:00:00Z")
    scribe.item("soon", embargoed_until="2026-03-02T14:00:00Z")
    model.apply(scribe.records)
    sent: list[Output] = []
    clock = ClockScheduler(model, sent.extend, now=lambda: time_of("2026-03-02T14:30:00Z"))
    assert [clock.look(), clock.look()] == ["2026-03-02T14:00:00Z", None]
    late: list[Output] = []
    other = ClockScheduler(model, late.extend, now=lambda: time_of("2026-03-02T16:00:00Z"))
    assert [other.look(), other.look(), other.look()] == ["2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z", None]
    assert sent == late[:1]
    assert sent[0].topic == "desk.commands"


def test_the_days_that_a_feed_tells_again_are_left_to_it(model: DeskModel, scribe: Any) -> None:
    """The bundled feed tells of two days long past: their embargoes lift when its own items pass them, no others."""
    scribe.item("demo:1", feed="demo", embargoed_until="2026-03-02T14:00:00Z")
    scribe.item("1", embargoed_until="2026-03-02T15:00:00Z")
    scribe.item("demo:2", feed="demo", embargoed_until="2026-03-06T09:00:00Z")
    model.apply(scribe.records)
    sent: list[Output] = []
    clock = ClockScheduler(
        model, sent.extend, replayed="demo", replayed_until="2026-03-04T00:00:00Z",
        now=lambda: time_of("2026-03-09T00:00:00Z"),
    )  # fmt: skip
    assert [clock.look() for _ in range(3)] == ["2026-03-02T15:00:00Z", "2026-03-06T09:00:00Z", None]


def time_of(text: str) -> float:
    """Return seconds since 1970."""
    from events.instants import unix  # noqa: PLC0415 - one use

    return unix(text)


def _now() -> str:
    from datetime import UTC, datetime  # noqa: PLC0415 - one use

    from events.instants import spell  # noqa: PLC0415 - the same

    return spell(datetime.now(UTC))


class Wire:
    """Takes files as the log would, and knows how each ended."""

    def __init__(self) -> None:
        self.positions: list[str | None] = []
        self.endings: dict[str, Ending] = {}

    def take(self, raw: bytes, *, feed: str | None, name: str | None, position: str | None) -> list[Taken]:
        """Take a file: each line an item, `bad` ones end as dead letters."""
        assert (feed, bool(name)) == (None, True)
        self.positions.append(position)
        found = []
        for line in raw.decode().split():
            self.endings[line] = (
                Ending(line, "dead", "broken", "Mend it.") if "bad" in line else Ending(line, "empty", "", "")
            )
            found.append(Taken(line, line, "received"))
        return found


@pytest.fixture
def wire() -> Wire:
    """Return an empty wire."""
    return Wire()


def dropped(folder: DropFolder, name: str, text: str, age: float = 5.0) -> Path:
    """Put a file into the folder that has been quiet for `age` seconds."""
    path = folder.folder / name
    path.write_text(text, "utf-8")
    os.utime(path, (time.time() - age,) * 2)
    return path


def listed(folder: DropFolder, where: str) -> list[str]:
    """Return the names in a folder beside."""
    return sorted(path.name for path in (folder.folder / where).iterdir())


def test_files_go_where_they_belong(tmp_path: Path, wire: Wire) -> None:
    """What was taken is archived, what was not is in error with the reason, a mixed file has both."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get, most=100)
    dropped(folder, "good.txt", "a b")
    dropped(folder, "bad.txt", "bad1")
    dropped(folder, "mixed.txt", "c bad2")
    dropped(folder, "huge.txt", "x" * 101)
    assert folder.look() == 4
    assert listed(folder, "archive") == ["good.txt", "mixed.txt"]
    assert listed(folder, "error") == [
        "bad.txt",
        "bad.txt.why.txt",
        "huge.txt",
        "huge.txt.why.txt",
        "mixed.txt.why.txt",
    ]
    assert (folder.folder / "error" / "mixed.txt.why.txt").read_text() == "bad2: broken. Mend it.\n"
    assert "max_push_bytes" in (folder.folder / "error" / "huge.txt.why.txt").read_text()


def test_unfinished_files_are_left_alone(tmp_path: Path, wire: Wire) -> None:
    """Hidden files, names of unfinished transfers, and files that are still being written are not taken."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    dropped(folder, ".hidden", "a")
    dropped(folder, "a.part", "a")
    dropped(folder, "growing.txt", "a", age=0.0)
    assert folder.look() == 0


def test_a_file_that_was_taken_and_not_moved_has_the_same_ids_again(tmp_path: Path, wire: Wire) -> None:
    """A crash between taking and moving repeats the delivery under the same position; other bytes have another."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    for text in ("a", "a", "b"):
        dropped(folder, "f.txt", text)
        folder.look()
    assert wire.positions[0] == wire.positions[1] != wire.positions[2]
    assert listed(folder, "archive") == ["f.2.txt", "f.3.txt", "f.txt"]


def test_a_file_that_cannot_be_read_holds_up_no_other(
    tmp_path: Path, wire: Wire, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is told once and left where it is; the others are taken."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    dropped(folder, "a.txt", "a")
    dropped(folder, "b.txt", "b")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert (folder.look(), folder.look()) == (2, 0)
    assert listed(folder, "archive") == ["b.txt"]
    assert (folder.folder / "a.txt").exists()
    assert [record.getMessage() for record in caplog.records if "a.txt" in record.getMessage()] == [
        "a.txt: left in the drop folder: Permission denied. Mend its permissions and rename it, or start again."
    ]


def test_files_that_vanish_while_they_are_taken_hold_up_no_other(tmp_path: Path, wire: Wire) -> None:
    """One is gone before it is read, one after: its items are in the log."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    gone = [dropped(folder, name, name[0]) for name in ("a.txt", "b.txt")]
    dropped(folder, "c.txt", "c")

    def take(raw: bytes, **where: Any) -> list[Taken]:
        for path in gone:
            path.unlink(missing_ok=True)
        return wire.take(raw, **where)

    folder = DropFolder(tmp_path / "drop", take, wire.endings.get)
    assert folder.look() == 3
    assert listed(folder, "archive") == ["c.txt"]
    assert set(wire.endings) == {"a", "c"}


def test_a_name_that_is_no_utf_8_stops_nothing(tmp_path: Path, wire: Wire) -> None:
    """The watcher cannot spell it; the file is taken all the same, and so is what comes after it."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    stop = threading.Event()
    thread = threading.Thread(target=folder.run, args=(stop,))
    thread.start()
    dropped(folder, os.fsdecode(b"b\xff.txt"), "a")
    end = time.monotonic() + 30
    while not wire.positions and time.monotonic() < end:
        time.sleep(0.02)
    dropped(folder, "after.txt", "b")
    while len(listed(folder, "archive")) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    stop.set()
    thread.join(10)
    assert listed(folder, "archive") == ["after.txt", os.fsdecode(b"b\xff.txt")]
    assert not thread.is_alive()


def test_the_reasons_name_the_lines_of_a_file(tmp_path: Path) -> None:
    """Beside a file of JSON lines stands which of them could not be taken."""
    dead = Taken("i9", "e", "dead", "no JSON", "Send it whole.", line=9)
    folder = DropFolder(tmp_path / "drop", lambda *_, **__: [dead], lambda _: None)
    dropped(folder, "f.jsonl", "x")
    folder.look()
    assert (folder.folder / "error" / "f.jsonl.why.txt").read_text() == "line 9, i9: no JSON. Send it whole.\n"


def test_an_item_that_is_long_under_way_holds_up_no_file(
    tmp_path: Path, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file whose items have not ended after a while is archived: they are in the log."""
    monkeypatch.setattr(folder_files, "_LONGEST_WAIT", 0.05)
    folder = DropFolder(tmp_path / "drop", wire.take, lambda _: None)
    dropped(folder, "f.txt", "a")
    folder.look()
    assert listed(folder, "archive") == ["f.txt"]


def test_a_file_that_is_renamed_into_the_folder_is_noticed(tmp_path: Path, wire: Wire) -> None:
    """The watcher takes what was there at the start and what comes, and stops when told."""
    folder = DropFolder(tmp_path / "drop", wire.take, wire.endings.get)
    dropped(folder, "first.txt", "a")
    stop = threading.Event()
    thread = threading.Thread(target=folder.run, args=(stop,))
    thread.start()
    dropped(folder, ".second", "b").rename(folder.folder / "second.txt")
    end = time.monotonic() + 15
    while len(listed(folder, "archive")) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    stop.set()
    thread.join(10)
    assert listed(folder, "archive") == ["first.txt", "second.txt"]
    assert not thread.is_alive()
