"""Copying the inputs of one log into another: as they were threaded, under the new epoch, once, as far as it goes."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.errors import SettingsError
from streams.commands.rebuild_kafka import copy_on_kafka
from streams.runtime.clock import advanced
from streams.stages.protocol import Output
from tests.unit.rebuild.threaded_logs import House, KeptLog, copied


def houses(**old: Any) -> tuple[House, House]:
    """Return an old house that keeps so much, and a new one."""
    found = House(), House("2")
    found[0].log = KeptLog(**old)
    return found


def test_inputs_are_copied_once_under_the_new_epoch(tmp_path: Path) -> None:
    """Run again it copies what came since; all else of the event stays as it is."""
    old, new = houses()
    for number in range(3):
        old.log.put("wire.items.raw", {"id": f"r{number}", "epoch": "1", "data": {"story": "no command"}})
    assert copied(old, new, tmp_path / "there").records == 3
    old.log.put("wire.items.raw", {"id": "r3", "epoch": "1"})
    old.log.put("wire.items.raw", b"[1]")
    assert copied(old, new, tmp_path / "there").records == 2
    assert copied(old, new, tmp_path / "there").records == 0
    values = new.log.values("wire.items.raw")
    assert values[:1] == [{"id": "r0", "epoch": "2", "data": {"story": "no command"}}]
    assert [one["id"] for one in values[:4]] == ["r0", "r1", "r2", "r3"]
    assert values[4] == [1]


def test_what_no_step_can_read_is_copied_as_it_is(tmp_path: Path) -> None:
    """It is a dead letter there as here, on whichever topic it stands."""
    old, new = houses()
    old.log.put("desk.commands", b"no command")
    old.log.append([advanced("2026-03-02T00:00:00Z")])
    old.log.put("wire.items.raw", b"no item")
    old.work()
    old.log.put("desk.commands", b"none either")
    assert copied(old, new, tmp_path).records == 4
    assert [record.value for record in new.log.topics["desk.commands"]][::2] == [b"no command", b"none either"]
    assert new.log.topics["desk.commands"][1].value == advanced("2026-03-02T00:00:00Z").value.replace(
        b'"epoch":"1"', b'"epoch":"2"'
    )


def test_it_begins_with_the_oldest_record_that_is_kept(tmp_path: Path) -> None:
    """What the broker has dropped is not waited for."""
    old, new = houses(dropped=2)
    for number in range(4):
        old.log.put("wire.items.raw", {"id": f"r{number}", "epoch": "1"})
    copied(old, new, tmp_path)
    assert [one["id"] for one in new.log.values("wire.items.raw")] == ["r2", "r3"]


def test_after_a_crash_the_last_page_may_come_again_and_nothing_is_missing(tmp_path: Path) -> None:
    """The note is written after the records: what is copied twice has the same id and bytes."""

    class Crashing(KeptLog):
        def append(self, outputs: Iterable[Output]) -> None:
            super().append(outputs)
            raise KeyboardInterrupt

    old, new = houses()
    whole, new.log = new.log, Crashing()
    old.log.put("wire.items.raw", {"id": "r0", "epoch": "1"})
    with pytest.raises(KeyboardInterrupt):
        copied(old, new, tmp_path)
    whole.raw, new.log = new.log.raw, whole
    copied(old, new, tmp_path)
    first, again = whole.raw[0]
    assert first.value == again.value


def test_other_partitions_are_refused(tmp_path: Path) -> None:
    """The order of an item's versions holds within a partition only."""
    old, new = houses(partitions=4)
    with pytest.raises(SettingsError, match="4 partitions, and 1") as told:
        copied(old, new, tmp_path)
    assert "--partitions 4" in told.value.remedy


@pytest.mark.parametrize("what", ["epoch", "topics"])
def test_the_note_of_another_rebuild_is_refused(what: str, tmp_path: Path) -> None:
    """Under another epoch, or into topics that were made anew, nothing would be whole."""
    old, new = houses()
    old.log.put("wire.items.raw", {"id": "r0", "epoch": "1"})
    copied(old, new, tmp_path)
    other = House("3") if what == "epoch" else House("2")
    with pytest.raises(SettingsError, match="made anew") as told:
        copied(old, other, tmp_path)
    assert "delete the file" in told.value.remedy
    assert orjson.loads((tmp_path / "note.json").read_bytes())["copied"] == 1


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
