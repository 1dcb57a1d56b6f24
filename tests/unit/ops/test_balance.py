"""The balance: every received item ends once, and whatever does not is named."""

from collections.abc import Iterator

import orjson

from events.topics import Name
from streams.ops.balance import balance
from streams.runtime.memory_log import MemoryLog
from streams.stages.protocol import Output


class Taken:
    """A ledger that says how many raw records intake has taken."""

    def __init__(self, records: int) -> None:
        self._records = records

    def next(self, stage: str, topic: Name, partition: int = 0) -> int:
        """Return the same offset whatever is asked."""
        assert (stage, topic, partition) == ("intake", "wire.items.raw", 0)
        return self._records

    def dump(self, stage: str, partition: int = 0) -> Iterator[tuple[str, bytes]]:
        """Hold no state."""
        del stage, partition
        return iter(())


def put(log: MemoryLog, topic: Name, kind: str, began: str, **data: object) -> None:
    told = {"id": began if topic == "wire.items.raw" else f"{kind} of {began}", "type": f"onrecord.{kind}"}
    value = orjson.dumps({**told, "correlationid": began, "data": data})
    log.append([Output(topic, "key", told["id"], value)])


def received(log: MemoryLog, *ids: str) -> None:
    for began in ids:
        put(log, "wire.items.raw", "wire.item_received", began)


def settled(log: MemoryLog, began: str, outcome: str) -> None:
    put(log, "thread.sequence", "thread.item_settled", began, outcome=outcome)


def test_each_way_to_end_is_counted() -> None:
    """Repeats and what is no news end at intake, dead letters where they failed, the rest in threading."""
    log = MemoryLog()
    received(log, "a", "b", "c", "d", "e", "f")
    put(log, "wire.items", "wire.item_repeated", "a")
    put(log, "wire.items", "wire.item_skipped", "b")
    put(log, "wire.items", "wire.item_accepted", "c")
    settled(log, "c", "derived")
    settled(log, "d", "empty")
    settled(log, "e", "duplicate")
    put(log, "dead.letters", "dead.lettered", "f", stage="intake")
    check, counts = balance(log, Taken(6))
    assert check.ok
    assert counts == {"in": 6, "derived": 1, "empty": 2, "dead": 1, "duplicate": 2}


def test_an_item_without_an_end_is_told() -> None:
    """Something was lost silently: that is what the balance is for."""
    log = MemoryLog()
    received(log, "a", "b")
    settled(log, "a", "derived")
    check, _ = balance(log, Taken(2))
    assert check.first == ["wire.items.raw: received item b has no end"]


def test_an_item_that_ended_in_two_ways_is_told() -> None:
    """Derived and dead at once cannot be."""
    log = MemoryLog()
    received(log, "a")
    settled(log, "a", "derived")
    put(log, "dead.letters", "dead.lettered", "a", stage="thread")
    check, counts = balance(log, Taken(1))
    assert check.differing == 1
    assert counts["in"] == counts["derived"] == 1


def test_an_end_of_what_was_never_received_is_told() -> None:
    """Something came out of nothing."""
    log = MemoryLog()
    settled(log, "ghost", "empty")
    check, counts = balance(log, Taken(0))
    assert check.first == ["wire.items: the end of ghost, which was never received"]
    assert counts["in"] == 0


def test_a_repeated_record_counts_once() -> None:
    """At least once: the same received id, the same end, twice in the log."""
    log = MemoryLog()
    received(log, "a", "a")
    settled(log, "a", "derived")
    settled(log, "a", "derived")
    check, counts = balance(log, Taken(2))
    assert check.ok
    assert (counts["in"], counts["derived"]) == (1, 1)


def test_what_was_refused_at_the_door_came_in_and_died() -> None:
    """An item too large for any record has dead letters in parts and no received event: one in, one dead."""
    log = MemoryLog()
    for part in (1, 2):
        put(log, "dead.letters", "dead.lettered", "big", stage="receive", part=part)
    check, counts = balance(log, Taken(0))
    assert check.ok
    assert (counts["in"], counts["dead"]) == (1, 1)


def test_dead_letters_of_later_stages_and_of_commands_are_no_ends() -> None:
    """A parked story's item has ended already; a command is no item; garbage on a topic neither."""
    log = MemoryLog()
    received(log, "a")
    settled(log, "a", "derived")
    put(log, "dead.letters", "dead.lettered", "a", stage="project")
    put(log, "dead.letters", "dead.lettered", "a command", stage="thread")
    log.append([Output("wire.items.raw", "x", "x", b"garbage"), Output("dead.letters", "x", "x", b"[]")])
    check, counts = balance(log, Taken(2))
    assert check.ok
    assert counts == {"in": 1, "derived": 1, "empty": 0, "dead": 0, "duplicate": 0}


def test_what_waits_for_intake_is_not_in_yet() -> None:
    """Records above intake's offset are counted apart."""
    log = MemoryLog()
    received(log, "a", "b", "c")
    settled(log, "a", "empty")
    check, counts = balance(log, Taken(1))
    assert check.ok
    assert (counts["in"], counts["waiting"]) == (1, 2)
