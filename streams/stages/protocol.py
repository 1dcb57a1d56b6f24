"""What a stage is: a pure step over keyed state. Owns the shapes that every stage and both shells share.

Records and outputs are made ten times an item and never changed. They are not frozen, which would make each four times
as dear.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from events.catalogue import AnyEvent
from events.codec import decode
from events.topics import Name


@dataclass(slots=True)
class Record:
    """One record of a topic as a shell hands it to a stage; `place` is topic/partition/offset for messages.

    `event` is what the value spells where that is known already: the stage before, in this process, made it. The
    bytes are the truth; `onrecord verify` reads them again.
    """

    topic: Name
    partition: int
    offset: int
    key: bytes | None
    value: bytes
    event: AnyEvent | None = field(default=None, compare=False, repr=False)

    def read(self) -> AnyEvent:
        """Return the event that the value spells; raises what events.codec.decode does."""
        return decode(self.value, self.place) if self.event is None else self.event

    @property
    def place(self) -> str:
        """Name the record for an error."""
        return f"{self.topic}/{self.partition}/{self.offset}"


@dataclass(slots=True)
class Output:
    """One record that a step produces: logical topic, record key, the event's id and its bytes.

    `event` is what the bytes spell, for the stage after in the same process; nothing stores it.
    """

    topic: Name
    key: str
    id: str
    value: bytes
    event: AnyEvent | None = field(default=None, compare=False, repr=False)

    def bare(self) -> "Output":
        """Return it without the event: whoever keeps outputs keeps their bytes only."""
        return self if self.event is None else Output(self.topic, self.key, self.id, self.value)


class KeyedState(Protocol):
    """A stage's state: bytes by key, get, put and delete. A shell batches and commits it.

    A shell may cache decoded values beside it, never in place of it: what a step puts is the truth.
    """

    def get(self, key: str) -> bytes | None:
        """Return what was put last under the key, None when nothing is there."""

    def put(self, key: str, value: bytes) -> None:
        """Set the key."""

    def delete(self, key: str) -> None:
        """Remove the key; a missing one is no error."""

    def scan(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Yield all keys with the prefix in order of the key, with what was put last."""


class Stage(Protocol):
    """A named pure step. `inputs` are the topics it takes; how a batch is cut never changes an output."""

    name: str
    inputs: tuple[Name, ...]

    def load(self, state: KeyedState) -> None:
        """Build what the stage keeps in memory from its state: at start, after a rollback, on a new partition."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take one record: change the state, return what it leads to.

        Raises BadInputError for a record that cannot be taken; the shell's guard makes it a dead letter and rolls
        the step's state changes back.
        """
