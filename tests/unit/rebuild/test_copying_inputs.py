"""Copying the inputs of one log into another: in order, under the new epoch, once, as far as it goes."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from events.errors import SettingsError
from events.topics import Name
from streams.commands.rebuild import copy_on_kafka
from streams.runtime.copying_inputs import copy_inputs
from streams.runtime.memory_log import MemoryLog
from streams.stages.protocol import Output, Record


class KeptLog(MemoryLog):
    """A log in memory that has dropped its first records, with so many partitions of each topic."""

    def __init__(self, dropped: int = 0, partitions: int = 1) -> None:
        super().__init__()
        self.dropped, self.count = dropped, partitions

    def partitions(self, topic: Name) -> int:
        """Return how many partitions the topic has."""
        del topic
        return self.count

    def begin(self, topic: Name, partition: int) -> int:
        """Return the offset of the oldest record that is kept."""
        return self.dropped if topic == "wire.items.raw" and partition == 0 else 0

    def put(self, topic: Name, told: Any) -> None:
        """Append a record."""
        raw = told if isinstance(told, bytes) else orjson.dumps(told)
        self.append([Output(topic, "k", "id", raw)])

    def values(self, topic: Name) -> list[Any]:
        """Return what the records of a topic say."""
        return [orjson.loads(record.value) for record in self.topics.get(topic, [])]


def nothing(done: int, total: int) -> None:
    """Tell nobody."""


def test_inputs_are_copied_once_under_the_new_epoch(tmp_path: Path) -> None:
    """Run again it copies what came since; all else of the event stays as it is."""
    old, new, note = KeptLog(), KeptLog(), tmp_path / "there" / "note.json"
    for number in range(3):
        old.put("wire.items.raw", {"id": f"r{number}", "epoch": "1", "data": {"story": "no command"}})
    assert copy_inputs(old, new, note, "2", nothing) == (3, 0)
    old.put("wire.items.raw", {"id": "r3", "epoch": "1"})
    old.put("wire.items.raw", b"[1]")
    assert copy_inputs(old, new, note, "2", nothing) == (2, 0)
    assert copy_inputs(old, new, note, "2", nothing) == (0, 0)
    assert new.values("wire.items.raw")[:1] == [{"id": "r0", "epoch": "2", "data": {"story": "no command"}}]
    assert [one["id"] for one in new.values("wire.items.raw")[:4]] == ["r0", "r1", "r2", "r3"]
    assert new.values("wire.items.raw")[4] == [1]


def test_commands_that_name_stories_are_left_out_and_counted(tmp_path: Path) -> None:
    """The clock goes along, a ruling does not."""
    old, new = KeptLog(), KeptLog()
    old.put("desk.commands", {"id": "c", "epoch": "1", "data": {"to": "2026-03-02T00:00:00Z"}})
    old.put("desk.commands", {"id": "r", "epoch": "1", "data": {"story": "s-1", "claim": "c-1"}})
    assert copy_inputs(old, new, tmp_path / "note.json", "2", nothing) == (1, 1)
    assert [one["id"] for one in new.values("desk.commands")] == ["c"]


def test_it_begins_with_the_oldest_record_that_is_kept(tmp_path: Path) -> None:
    """What the broker has dropped is not waited for."""
    old, new = KeptLog(dropped=2), KeptLog()
    for number in range(4):
        old.put("wire.items.raw", {"id": f"r{number}", "epoch": "1"})
    copy_inputs(old, new, tmp_path / "note.json", "2", nothing)
    assert [one["id"] for one in new.values("wire.items.raw")] == ["r2", "r3"]


def test_after_a_crash_the_last_page_may_come_again_and_nothing_is_missing(tmp_path: Path) -> None:
    """The note is written after the records: what is copied twice has the same id and bytes."""

    class Crashing(KeptLog):
        def append(self, outputs: Any) -> None:
            super().append(outputs)
            raise KeyboardInterrupt

    old, new, note = KeptLog(), Crashing(), tmp_path / "note.json"
    old.put("wire.items.raw", {"id": "r0", "epoch": "1"})
    with pytest.raises(KeyboardInterrupt):
        copy_inputs(old, new, note, "2", nothing)
    whole = KeptLog()
    whole.topics = new.topics
    copy_inputs(old, whole, note, "2", nothing)
    first, again = whole.topics["wire.items.raw"]
    assert isinstance(first, Record)
    assert first.value == again.value


def test_other_partitions_are_refused(tmp_path: Path) -> None:
    """The order of an item's versions holds within a partition only."""
    with pytest.raises(SettingsError, match="4 partitions, and 1") as told:
        copy_inputs(KeptLog(partitions=4), KeptLog(), tmp_path / "note.json", "2", nothing)
    assert "--partitions 4" in told.value.remedy


@pytest.mark.parametrize(
    ("options", "to_prefix", "epoch"),
    [({}, "new", "2"), ({"broker": "127.0.0.1:1"}, "onrecord", "2"), ({"broker": "127.0.0.1:1"}, "new", None)],
)
def test_what_must_be_given_is_told(
    options: dict[str, str], to_prefix: str, epoch: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broker, another prefix, another epoch."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match="--to-prefix") as told:
        copy_on_kafka(options, None, to_prefix, epoch)
    assert "--epoch" in told.value.remedy
