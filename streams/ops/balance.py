"""The balance: everything that was received ended as exactly one of derived, empty, dead and duplicate. Owns the count.

Counted over the distinct ids of received items: a repeat of the same record counts once.
"""

from collections.abc import Iterator

from events.topics import Name
from streams.ops.findings import Check
from streams.ops.refolding import LiveState, ReadableLog, Seen, every

OUTCOMES = ("derived", "empty", "dead", "duplicate")

_ENDINGS: tuple[Name, ...] = ("wire.items", "thread.sequence", "dead.letters")
_ENDED_AT_INTAKE = {"onrecord.wire.item_repeated": "duplicate", "onrecord.wire.item_skipped": "empty"}
_ENDING_STAGES = ("receive", "intake", "thread")
"""A dead letter of these is the end of an item; project and alert take story events, whose items have ended."""


def balance(log: ReadableLog, live: LiveState, seen: Seen | None = None) -> tuple[Check, dict[str, int]]:
    """Return the check that all received items ended once, and the counts: in, waiting, and each outcome."""
    check = Check("balance: in = derived + empty + dead + duplicate")
    received, waiting = _received(log, live, seen)
    ended: dict[str, str] = {}
    for place, began, outcome, at_the_door in _endings(log, seen):
        if at_the_door:
            received.add(began)
        if began not in received and outcome == "dead":
            continue  # a command, or what was no event at all
        if ended.setdefault(began, outcome) != outcome:
            check.differ(place, f"received item {began} ended as {ended[began]} and as {outcome}")
    for began in received - ended.keys():
        check.differ("wire.items.raw", f"received item {began} has no end")
    if _from_the_start(log):
        for began in ended.keys() - received:
            check.differ("wire.items", f"the end of {began}, which was never received")
    check.compared = len(received)
    counts = {"in": len(received), **dict.fromkeys(OUTCOMES, 0)}
    for began in received & ended.keys():
        counts[ended[began]] += 1
    if waiting:
        counts["waiting"] = waiting
    return check, counts


def _received(log: ReadableLog, live: LiveState, seen: Seen | None) -> tuple[set[str], int]:
    """Return the ids of the items that intake has taken, and how many records wait for it."""
    received: set[str] = set()
    waiting = 0
    taken = [live.next("intake", "wire.items.raw", at) for at in range(log.partitions("wire.items.raw"))]
    for record, told in every(log, "wire.items.raw", seen):
        if record.offset >= taken[record.partition]:
            waiting += 1
        elif told.get("type") == "onrecord.wire.item_received" and isinstance(told.get("id"), str) and told["id"]:
            received.add(str(told["id"]))
    return received, waiting


def _endings(log: ReadableLog, seen: Seen | None) -> Iterator[tuple[str, str, str, bool]]:
    """Yield each end of an item: its place, the received id, the outcome, whether it was refused at the door."""
    for topic in _ENDINGS:
        for record, told in every(log, topic, seen):
            outcome = _outcome(told)
            if outcome is not None:
                at_the_door = outcome == "dead" and told["data"]["stage"] == "receive"
                yield record.place, str(told.get("correlationid")), outcome, at_the_door


def _outcome(told: dict[str, object]) -> str | None:
    kind, data = told.get("type"), told.get("data")
    if not isinstance(data, dict):
        return None
    if kind == "onrecord.thread.item_settled":
        return str(data.get("outcome"))
    if kind == "onrecord.dead.lettered":
        return "dead" if data.get("stage") in _ENDING_STAGES else None
    return _ENDED_AT_INTAKE.get(str(kind))


def _from_the_start(log: ReadableLog) -> bool:
    """Tell whether the log still has all that was received; Kafka drops the oldest after a while."""
    firsts = [log.read("wire.items.raw", at, 0, 1) for at in range(log.partitions("wire.items.raw"))]
    return all(not found or found[0].offset == 0 for found in firsts)
