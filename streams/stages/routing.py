"""One record's way through the stages, in memory. Owns the routing and the offsets on the way, no storage.

Each input goes through all stages before the next one is taken, and every topic gets its offsets here. So the order of
the records in every topic, and the state that each step sees, depend on the order of the inputs alone and never on how
a shell cuts its batches.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence

from events.topics import Name
from streams.stages.guard import run_step
from streams.stages.overlay import MemoryState
from streams.stages.protocol import KeyedState, Output, Record, Stage

Step = Callable[[Stage, KeyedState, Record], list[Output]]
"""How a pipeline runs a step: the guard, or a shell's measurement around it."""


class Pipeline:
    """Stages wired by their topics, over one state each.

    `states` holds each stage's state by its name (in memory where none is given); `ends` the offset that the next
    record of a topic will get, for the topics that the stages write.
    """

    def __init__(
        self,
        chain: Sequence[Stage],
        *,
        states: Mapping[str, KeyedState] | None = None,
        ends: Mapping[Name, int] | None = None,
        step: Step | None = None,
        epoch: str = "1",
    ) -> None:
        self.states: dict[str, KeyedState] = {
            stage.name: MemoryState() if states is None else states[stage.name] for stage in chain
        }
        self.ends: dict[Name, int] = dict(ends or {})
        self._step: Step = step or (lambda stage, state, record: run_step(stage, state, record, epoch=epoch))
        self._takers: dict[Name, list[Stage]] = {}
        for stage in chain:
            stage.load(self.states[stage.name])
            for topic in stage.inputs:
                self._takers.setdefault(topic, []).append(stage)
        self.inner: tuple[Name, ...] = tuple(topic for stage in chain[1:] for topic in stage.inputs)
        """The topics that one stage writes and another takes."""

    def take(self, record: Record) -> list[Output]:
        """Take one record of an input topic through all stages; return what it led to, in order."""
        ends = self.ends
        produced: list[Output] = []
        waiting: deque[Record] = deque((record,))
        while waiting:
            taken = waiting.popleft()
            for stage in self._takers.get(taken.topic, ()):
                for output in self._step(stage, self.states[stage.name], taken):
                    topic = output.topic
                    offset = ends.get(topic, 0)
                    ends[topic] = offset + 1
                    if topic in self._takers:
                        waiting.append(Record(topic, 0, offset, output.key.encode(), output.value, output.event))
                    produced.append(output.bare())
        return produced
