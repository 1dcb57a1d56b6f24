"""Three tiny stages for tests of the worker's machinery: numbered records in, counted ones out."""

from collections.abc import Iterator

import orjson

from events.errors import BadInputError
from events.identity import event_id
from events.topics import Name
from streams.stages.protocol import KeyedState, Output, Record, Stage


class Counting:
    """Counts the records of a key, once each, and passes each on to two topics with its number."""

    def __init__(self, name: str, inputs: tuple[Name, ...], to: tuple[Name, ...], epoch: str) -> None:
        self.name = name
        self.inputs = inputs
        self._to = to
        self._epoch = epoch
        self._seen: set[str] = set()

    def load(self, state: KeyedState) -> None:
        """Read which records were seen."""
        self._seen = {key.removeprefix("seen:") for key, _ in state.scan("seen:")}

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Count one record; a repeat leads to nothing."""
        try:
            told = orjson.loads(record.value)
            key, known = str(told["key"]), str(told["id"])
        except (orjson.JSONDecodeError, KeyError, TypeError) as error:
            raise BadInputError(f"no numbered record: {error}", place=record.place, remedy="Number it.") from error
        if known in self._seen:
            return []
        self._seen.add(known)
        state.put(f"seen:{known}", b"1")
        count = int(state.get(f"count:{key}") or 0) + 1
        state.put(f"count:{key}", str(count).encode())
        outputs = []
        for topic in self._to:
            made = event_id(self._epoch, known, topic, key)
            outputs.append(Output(topic, key, made, orjson.dumps({"id": made, "key": key, "count": count})))
        return outputs


def stages(epoch: str) -> tuple[Stage, ...]:
    """Return the chain: raw items to mentions, mentions to story events, story events to changes."""
    return (
        Counting("first", ("wire.items.raw", "desk.commands"), ("wire.mentions", "wire.items"), epoch),
        Counting("second", ("wire.mentions",), ("story.events",), epoch),
        Counting("third", ("story.events",), ("story.changes", "alerts"), epoch),
    )


def numbered(first: int, last: int, keys: int = 50) -> Iterator[Output]:
    """Yield raw records first..last-1 over so many keys."""
    for number in range(first, last):
        key = f"k{number % keys}"
        made = event_id("1", str(number), "raw", key)
        yield Output("wire.items.raw", key, made, orjson.dumps({"id": made, "key": key}))
