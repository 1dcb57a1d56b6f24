"""Checks a log against its own inputs: whatever happened, it must be what one clean pass over it would have written.

Owns the check that knows no stage: outputs by their ids and bytes, states by their entries.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import orjson

from events.topics import TOPICS, Name
from streams.runtime.ledger import Ledger
from streams.runtime.log import Log
from streams.runtime.worker_inputs import state_name
from streams.stages.guard import run_step
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Output, Record, Stage

Ids = dict[Name, dict[str, bytes]]


def id_of(value: bytes) -> str:
    """Return the id that a record tells of itself."""
    return str(orjson.loads(value)["id"])


def records(log: Log, topic: Name, partition: int) -> Iterator[Record]:
    """Yield all records of a partition."""
    at = 0
    while found := log.read(topic, partition, at, 500):
        yield from found
        at = found[-1].offset + 1


def refold(
    log: Log, make: Callable[[], Iterable[Stage]], epoch: str = "1"
) -> tuple[list[Output], dict[tuple[str, int], dict[str, bytes]]]:
    """Take every input of every stage once more; return all outputs, and the states by name and partition."""
    outputs: list[Output] = []
    states: dict[tuple[str, int], dict[str, bytes]] = {}
    for template in make():
        for topic in template.inputs:
            for partition in range(log.partitions(topic)):
                stage = next(each for each in make() if each.name == template.name)
                state = MemoryState()
                stage.load(state)
                for record in records(log, topic, partition):
                    outputs += run_step(stage, state, record, epoch=epoch)
                states[state_name(stage, topic), partition] = state.entries
    return outputs, states


def check(
    log: Log,
    make: Callable[[], Iterable[Stage]],
    ledgers: Sequence[Path],
    from_outside: Iterable[Name] = ("wire.items.raw", "desk.commands"),
) -> int:
    """Assert that nothing is missing, nothing is there in two spellings and the live states equal refolded ones.

    Returns how many records are repeats.
    """
    outputs, states = refold(log, make)
    outside = set(from_outside)
    written: defaultdict[Name, defaultdict[str, list[bytes]]] = defaultdict(lambda: defaultdict(list))
    for topic in TOPICS:
        if topic in outside:
            continue
        for partition in range(log.partitions(topic)):
            for record in records(log, topic, partition):
                written[topic][id_of(record.value)].append(record.value)
    differing = [(topic, made) for topic, ids in written.items() for made, found in ids.items() if len(set(found)) > 1]
    assert differing == []
    expected: defaultdict[Name, dict[str, bytes]] = defaultdict(dict)
    for output in outputs:
        expected[output.topic][output.id] = output.value
    for topic, ids in expected.items():
        missing = [made for made in ids if made not in written[topic]]
        assert missing == [], f"{topic}: {len(missing)} outputs are missing"
    for topic, written_ids in written.items():
        for made, found in written_ids.items():
            assert found[0] == expected[topic].get(made), f"{topic}: {made} was not to be written"
    _check_states(log, make, states, ledgers)
    return sum(len(found) - 1 for ids in written.values() for found in ids.values())


def drained(log: Log, make: Callable[[], Iterable[Stage]], ledgers: Sequence[Path]) -> bool:
    """Tell whether every input of every stage was taken to its end by one of the workers."""
    opened = [Ledger.at(path, "normal") for path in ledgers if path.exists()]
    try:
        return all(
            max((ledger.next(state_name(stage, topic), topic, partition) for ledger in opened), default=0)
            == log.end(topic, partition)
            for stage in make()
            for topic in stage.inputs
            for partition in range(log.partitions(topic))
        )
    finally:
        for ledger in opened:
            ledger.close()


def _check_states(
    log: Log,
    make: Callable[[], Iterable[Stage]],
    states: dict[tuple[str, int], dict[str, bytes]],
    ledgers: Sequence[Path],
) -> None:
    opened = [Ledger.at(path, "normal") for path in ledgers]
    try:
        for stage in make():
            for topic in stage.inputs:
                name = state_name(stage, topic)
                for partition in range(log.partitions(topic)):
                    end = log.end(topic, partition)
                    done = [ledger for ledger in opened if ledger.next(name, topic, partition) == end]
                    assert done, f"no ledger has taken {topic}/{partition} to its end {end}"
                    for ledger in done:
                        assert dict(ledger.dump(name, partition)) == states[name, partition], (name, partition)
    finally:
        for ledger in opened:
            ledger.close()
