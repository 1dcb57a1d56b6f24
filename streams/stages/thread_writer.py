"""What one step of threading writes: its events with deterministic ids, and its state as changes of thread.index.

Owns the envelope of threading's outputs and the recording of state. Knows nothing of items or stories.
"""

from collections.abc import Iterator
from typing import Any, Literal

import orjson

from events.catalogue import TYPES, AnyEvent, IndexChanged, IndexPut, ItemSettled, Settled
from events.codec import encode
from events.envelope import Envelope
from events.errors import TooLargeError
from events.identity import event_id
from events.topics import MAX_RECORD_BYTES, Name
from streams.stages.protocol import KeyedState, Output

SOURCE = "onrecord/thread"
Outcome = Literal["derived", "empty", "duplicate"]
_ENVELOPE = {
    "id": "-", "source": SOURCE, "subject": "-", "time": "1970-01-01T00:00:00Z", "correlationid": "-",
}  # fmt: skip
_INDEX_CHANGED = IndexChanged(**_ENVELOPE, data=IndexPut(key="-", position=0)).model_dump(mode="json")
_ITEM_SETTLED = ItemSettled(**_ENVELOPE, data=Settled(item="-", outcome="empty", position=0)).model_dump(mode="json")
"""The attributes of every such event, in the order in which they are spelt. They are most of what threading writes, so
their bytes are spelt here, as `encode` would spell the event."""


class RecordingState:
    """Keyed state of JSON values that remembers what a step changed, in the order of the first change of each key.

    `changes` holds the bytes that were put, None where a key was removed.
    """

    def __init__(self, state: KeyedState) -> None:
        self._state = state
        self.changes: dict[str, bytes | None] = {}

    def get(self, key: str) -> Any:
        """Return the value under a key, None when nothing is there."""
        raw = self._state.get(key)
        return None if raw is None else orjson.loads(raw)

    def put(self, key: str, value: Any) -> None:
        """Set a key; `value` is plain JSON."""
        raw = orjson.dumps(value)
        self._state.put(key, raw)
        self.changes[key] = raw

    def delete(self, key: str) -> None:
        """Remove a key."""
        self._state.delete(key)
        self.changes[key] = None

    def scan(self, prefix: str) -> Iterator[tuple[str, Any]]:
        """Yield keys with the prefix in order, with their values."""
        for key, raw in self._state.scan(prefix):
            yield key, orjson.loads(raw)


class Writer:
    """The outputs of one step, caused by one event."""

    def __init__(self, cause: Envelope, epoch: str, position: int) -> None:
        self.cause = cause
        self.epoch = epoch
        self.position = position
        self.outputs: list[Output] = []

    def id_of(self, kind: str, key: str) -> str:
        """Return the id of what this step makes under a key."""
        return event_id(self.epoch, self.cause.id, kind, key)

    def write(self, topic: Name, event_class: type[Envelope], subject: str, key: str, data: Any) -> None:
        """Append one event; `key` tells it from others of its type that the same cause leads to."""
        kind = TYPES[event_class]
        event: AnyEvent = event_class(  # type: ignore[assignment]
            id=self.id_of(kind, key),
            source=SOURCE,
            type=kind,
            subject=subject,
            time=self.cause.time,
            correlationid=self.cause.correlationid,
            causationid=self.cause.id,
            epoch=self.epoch,
            data=data,  # type: ignore[call-arg]
        )
        self.outputs.append(Output(topic, subject, event.id, encode(event), event if topic == "story.events" else None))

    def settle(self, item: str, version: str | None, outcome: Outcome, why: str, stories: tuple[str, ...]) -> None:
        """Append the ItemSettled of the item that the step took."""
        data = {
            "item": item, "version": version, "outcome": outcome, "why": why, "stories": stories,
            "position": self.position,
        }  # fmt: skip
        self._spell("thread.sequence", _ITEM_SETTLED, item, data)

    def write_changes(self, state: RecordingState) -> None:
        """Append one IndexChanged for each key that the step changed."""
        for key, raw in state.changes.items():
            value = None if raw is None else orjson.Fragment(raw)
            data = {"key": key, "value": value, "position": self.position}
            self._spell("thread.index", _INDEX_CHANGED, key, data)

    def _spell(self, topic: Name, fixed: dict[str, Any], key: str, data: dict[str, Any]) -> None:
        cause = self.cause
        identity = self.id_of(fixed["type"], key)
        raw = orjson.dumps({
            **fixed, "id": identity, "subject": key, "time": cause.time, "correlationid": cause.correlationid,
            "causationid": cause.id, "epoch": self.epoch, "data": data,
        })  # fmt: skip
        if len(raw) > MAX_RECORD_BYTES:
            raise TooLargeError(
                f"the {fixed['type']} of {key} has {len(raw)} bytes, over the limit of {MAX_RECORD_BYTES}",
                place=cause.subject,
                remedy="Split the item.",
            )
        self.outputs.append(Output(topic, key, identity, raw))


def restore(state: KeyedState, change: IndexPut) -> None:
    """Fold one change of thread.index into a state."""
    if change.value is None:
        state.delete(change.key)
    else:
        state.put(change.key, orjson.dumps(change.value))
