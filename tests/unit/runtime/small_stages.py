"""Two small stages of our own, to test how the shells drive any stages: numbers in, running sums out."""

import orjson

from events.errors import BadInputError, ContractError, EventFormatError
from events.identity import event_id
from events.topics import Name
from streams.stages.protocol import KeyedState, Output, Record


class Adding:
    """Adds `key number` records up by key; says what it cannot take in every way that a stage may."""

    name = "adding"
    inputs = ("wire.items.raw", "desk.commands")

    def __init__(self) -> None:
        self.loads = 0
        self.steps = 0
        self.total = 0

    def load(self, state: KeyedState) -> None:
        """Read the total that the stage keeps in memory."""
        self.loads += 1
        self.total = int(state.get("total") or 0)

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take `key number`."""
        self.steps += 1
        text = record.value.decode()
        if text.startswith("garbage"):
            raise EventFormatError("no event", place=record.place, remedy="Send numbers.")
        key, _, number = text.partition(" ")
        self.total += int(number.split("!")[0])
        state.put("total", str(self.total).encode())
        found = int(state.get(f"key/{key}") or 0) + int(number.split("!")[0])
        if found == 0:
            state.delete(f"key/{key}")
        else:
            state.put(f"key/{key}", str(found).encode())
        if number.endswith("!bad"):
            raise BadInputError("a bad number", place=record.place, remedy="Send good ones.")
        if number.endswith("!bug"):
            raise ValueError(number)
        if number.endswith("!stop"):
            raise ContractError("our own bug", place=record.place, remedy="Mend it.")
        cause = f"{record.place} {text}"
        copies = 2 if number.endswith("!twice") else 1
        return [
            Output(
                "wire.mentions",
                key,
                event_id("1", cause, "sum", f"{key}{copy}"),
                f"{key} {found} {self.total}".encode(),
            )
            for copy in range(copies)
        ]


class Counting:
    """Counts the sums by key and over all, and tells each tenth on `alerts`."""

    name = "counting"
    inputs = ("wire.mentions",)

    def load(self, state: KeyedState) -> None:
        """Keep nothing in memory."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take one sum."""
        if not record.value.count(b" "):
            raise EventFormatError("no sum", place=record.place, remedy="Send sums.")
        key = record.value.decode().split(" ")[0]
        count = int(state.get(key) or 0) + 1
        state.put(key, str(count).encode())
        cause = f"{record.place} {record.value!r}"
        outputs = [event("story.events", key, event_id("1", cause, "count", key), f"{key} #{count}")]
        if count % 10 == 0:
            outputs.append(event("alerts", key, event_id("1", cause, "ten", key), f"{key} ten {count}"))
        return outputs


def event(topic: Name, key: str, identity: str, told: str) -> Output:
    """Return an output that is a JSON object with an id."""
    return Output(topic, key, identity, orjson.dumps({"id": identity, "told": told}))


def number(text: str, at: int = 0, topic: Name = "wire.items.raw") -> Output:
    """Return an input record; `at` makes equal texts two records."""
    return Output(topic, text.partition(" ")[0], event_id("1", f"{text}@{at}", "number", ""), text.encode())
