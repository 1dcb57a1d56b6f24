"""Rulings under a new prefix: told sequences with rulings are copied as inputs and show there what they show here."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from events.catalogue import RulingMade
from events.codec import encode
from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.runtime.clock import advanced
from streams.stages.intake import IntakeStage
from streams.stages.pipeline import stages
from streams.stages.protocol import Output, Stage
from tests.acceptance.playing import Step, play
from tests.acceptance.told_sequences import read_sequence
from tests.unit.rebuild.test_rebuilt_rulings import FILES, cuts, told
from tests.unit.rebuild.threaded_logs import House, KeptLog, copied


def steps_of(name: str) -> list[Step]:
    """Return the steps of a sequence with rulings."""
    return play(read_sequence(next(path for path in FILES if path.stem.startswith(name)))).steps


def order(house: House) -> list[str]:
    """Return what threading took, by the ids that began each chain."""
    return list(dict.fromkeys(one["correlationid"] for one in house.log.values("wire.mentions")))


@pytest.mark.parametrize(("path", "cut"), list(cuts()))
def test_rulings_come_along_wherever_a_sequence_is_cut(path: Path, cut: int, tmp_path: Path) -> None:
    """Behind each ruling the stories show the same under new ids, in the same order, with the same alerts."""
    old, new = House(), House("2")
    old.play(play(read_sequence(path)).steps[:cut])
    done = copied(old, new, tmp_path)
    new.work()
    assert (done.unplaced, done.waiting) == ([], 0)
    assert told(new.views()) == told(old.views())
    assert {view["story"] for view in old.views()}.isdisjoint(view["story"] for view in new.views())
    assert order(new) == order(old)
    assert new.alerts() == old.alerts()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[:2])
def test_what_came_meanwhile_is_copied_by_the_next_run(path: Path, tmp_path: Path) -> None:
    """A run after each step gives the same as one at the end."""
    old, new = House(), House("2")
    for step in play(read_sequence(path)).steps:
        old.play([step])
        assert copied(old, new, tmp_path).unplaced == []
    new.work()
    assert told(new.views()) == told(old.views())
    assert order(new) == order(old)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[:2])
def test_three_partitions_are_copied_in_the_order_of_threading(path: Path, tmp_path: Path) -> None:
    """A ruling stands behind all that was threaded before it and before all that came after, whatever the partition."""
    old, new = House(partitions=3), House("2", partitions=3)
    old.play(play(read_sequence(path)).steps)
    copied(old, new, tmp_path)
    new.work()
    assert rulings_between_items(new) == rulings_between_items(old)


def rulings_between_items(house: House) -> list[Any]:
    """Return the ids of the rulings in their order, and between them the sets of what else came."""
    found: list[Any] = [set()]
    for one in house.log.values("wire.mentions"):
        if "ruling" in one["data"]:
            found += [one["id"], set()]
        else:
            found[-1].add(one["correlationid"])
    return found


class Killed(BaseException):
    """The end of a process, at the worst moment."""


class DyingLog(KeptLog):
    """A log whose writer is killed before or behind one of its writes: `left` counts these moments down."""

    left: int | None = None

    def append(self, outputs: Iterable[Output]) -> None:
        """Add records, or die before or after that."""
        self._moment()
        super().append(outputs)
        self._moment()

    def _moment(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                self.left = None
                raise Killed


class DyingHouse(House):
    """A house whose workers live on when the one who copies dies."""

    def __init__(self, left: int) -> None:
        super().__init__("2")
        self.log = self.dying = DyingLog()
        self.dying.left = left

    def work(self) -> None:
        """Take all inputs that the log has."""
        left, self.dying.left = self.dying.left, None
        super().work()
        self.dying.left = left


@pytest.mark.parametrize("name", ["x4", "x6"])
def test_killed_at_any_moment_it_ends_the_same(name: str, tmp_path: Path) -> None:
    """Before or behind each write to the new log: run again, all is as if nobody had killed it."""
    old, moments = House(), 0
    old.play(steps_of(name))
    while True:
        new = DyingHouse(moments)
        folder = tmp_path / str(moments)
        try:
            copied(old, new, folder)
            break
        except Killed:
            copied(old, new, folder)
            new.work()
            assert told(new.views()) == told(old.views()), moments
            assert set(new.alerts()) == set(old.alerts()), moments
            moments += 1
    assert moments >= 2 * sum(isinstance(step.sent, RulingMade) for step in steps_of(name))


def test_the_clock_is_copied_where_it_was(tmp_path: Path) -> None:
    """An embargo lifts between the same two items."""
    old, new = House(), House("2")
    first, *others = steps_of("x6")[:2]
    old.play([first])
    old.log.append([advanced("2026-03-09T08:30:00Z")])
    old.work()
    old.play(others)
    copied(old, new, tmp_path)
    new.work()
    assert order(new) == order(old)
    assert len(order(new)) == 3


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[:2])
def test_without_its_note_it_copies_all_again_and_nothing_changes(path: Path, tmp_path: Path) -> None:
    """Items and rulings are known by their ids: a folder that was lost costs time only."""
    old, new = House(), House("2")
    old.play(play(read_sequence(path)).steps)
    copied(old, new, tmp_path)
    new.work()
    before, alerts = told(new.views()), new.alerts()
    again = copied(old, new, tmp_path / "lost", "note.json")
    new.work()
    assert again.records > 0
    assert (told(new.views()), new.alerts()) == (before, alerts)


def test_a_ruling_that_the_old_workers_have_not_taken_is_copied_by_the_next_run(tmp_path: Path) -> None:
    """What a merge is on is known when it is threaded; until then neither it nor what comes after it is copied."""
    steps = steps_of("x3")
    merge = next(number for number, step in enumerate(steps) if isinstance(step.sent, RulingMade))
    old, new = House(), House("2")
    old.play(steps[:merge])
    old.play(steps[merge:], work=False)
    assert copied(old, new, tmp_path).waiting > 0
    assert "desk.commands" not in new.log.topics
    old.work()
    assert copied(old, new, tmp_path).waiting == 0
    new.work()
    assert told(new.views()) == told(old.views())


@dataclass(frozen=True)
class Heard:
    """What other rules derive."""

    mentions: tuple[Mention, ...]
    names: tuple[str, ...]


def other_rules(epoch: str) -> Iterable[Stage]:
    """Return the stages with rules that hear no denial."""

    def deaf(item: WireItem) -> Heard:
        found = derive(item)
        return Heard(tuple(one for one in found.mentions if one.act != "deny"), tuple(found.names))

    return (IntakeStage(epoch, deaf, "deaf"), *stages(epoch)[1:])


def test_a_ruling_on_what_the_new_rules_do_not_find_is_told_by_name(tmp_path: Path) -> None:
    """By whom, why, on which words, and what to do; it is a dead letter of the new log, and told again by each run."""
    old, new = House(), House("2", chain=other_rules)
    old.play(steps_of("x5"))
    done = copied(old, new, tmp_path)
    assert [(one.kind, one.by, one.why) for one in done.unplaced][:1] == [("strike", "R. Editor", "checked")]
    assert done.unplaced[0].on
    assert "rule anew" in str(done.unplaced[0])
    new.work()
    reasons = [letter["data"]["reason"] for letter in new.log.values("dead.letters")]
    assert len(reasons) == len(done.unplaced)
    assert set(reasons) <= {"unknown-mention", "unknown-claim", "unknown-story", "unknown-ruling"}
    assert copied(old, new, tmp_path).unplaced == done.unplaced


class CrashError(Exception):
    """The copy ends here."""


@pytest.mark.parametrize("appended", [True, False])
def test_a_ruling_without_a_place_is_named_whatever_ends_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, appended: bool
) -> None:
    """Behind its append or before it, once for each: the next run names what a run without a crash names."""
    old, whole = House(), House("2", chain=other_rules)
    old.play(steps_of("x5"))
    expected = copied(old, whole, tmp_path / "whole").unplaced
    lost = {one.ruling for one in expected}
    assert lost
    new, crashes = House("2", chain=other_rules), 0
    append = new.log.append

    def crashing(outputs: Iterable[Output]) -> None:
        nonlocal crashes
        found = list(outputs)
        commands = {one.id for one in found if one.topic == "desk.commands"}
        falls = bool(commands & lost)
        lost.difference_update(commands)
        if appended or not falls:
            append(found)
        if falls:
            crashes += 1
            raise CrashError

    monkeypatch.setattr(new.log, "append", crashing)
    for _ in expected:
        with pytest.raises(CrashError):
            copied(old, new, tmp_path)
    assert copied(old, new, tmp_path).unplaced == expected
    assert (crashes, lost) == (len(expected), set())
    assert new.log.values("desk.commands") == whole.log.values("desk.commands")
    assert copied(old, new, tmp_path).unplaced == expected


DROPPED = """# A denial is struck, and then the agency drops it.
## FW502 2026-03-06T09:00 Fjord_Wire slug=VESTIN-BANK/
Vestin Bank denies report on ship losses
VESTIN, March 6 (Fjord Wire) - Vestin Bank denied a Market Weekly report that it lost 400 million crowns on ships.

Shares fell. The Market Weekly magazine reported on Friday that Vestin Bank lost 400 million crowns on ships.
!! 2026-03-06T09:20 r1 strike vestin+crowns Vestin_Bank
## FW502 v2 2026-03-06T10:00 Fjord_Wire slug=VESTIN-BANK/
Vestin Bank lost millions on ships - magazine
VESTIN, March 6 (Fjord Wire) - The Market Weekly magazine reported that Vestin Bank lost 400 million crowns on ships.
"""


def test_a_struck_response_that_an_update_dropped_keeps_its_ruling(tmp_path: Path) -> None:
    """No item carries it any more; it is found by what the log told of it, in the new log as it stood then."""
    (tmp_path / "told.txt").write_text(DROPPED)
    old, new = House(), House("2")
    old.play(play(read_sequence(tmp_path / "told.txt")).steps)
    assert [one["kind"] for view in old.views() for one in view["rulings"]] == ["strike"]
    assert copied(old, new, tmp_path).unplaced == []
    new.work()
    assert told(new.views()) == told(old.views())


def test_a_ruling_sent_twice_counts_once(tmp_path: Path) -> None:
    """Retries of an editor's command are copied as they stand, and dropped there as here."""
    old, new = House(), House("2")
    steps = steps_of("x6")
    old.play(steps)
    for step in steps:
        if not isinstance(step.sent, bytes):
            old.log.append([Output("desk.commands", step.sent.subject, step.sent.id, encode(step.sent))])
            old.work()
    done = copied(old, new, tmp_path)
    new.work()
    assert done.unplaced == []
    assert told(new.views()) == told(old.views())
