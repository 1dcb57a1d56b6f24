"""The dry run: the whole pipeline in memory, one line an item (contract.md, `onrecord trace`).

Stores and sends nothing. Owns the lines; what an item comes to is decided by the very stages that both runtimes run.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from events.catalogue import Clock, ClockAdvanced, RulingMade, RulingWithdrawn
from events.codec import encode
from events.errors import BadInputError
from events.identity import event_id
from events.instants import canonical
from events.topics import Name
from events.views import StoryView
from projections.spelling import story_line
from streams.stages.pipeline import stages
from streams.stages.protocol import Output, Record, Stage
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline
from streams.wire.reading import read
from streams.wire.splitting import parts

NO_TIME = "1970-01-01T00:00:00Z"
"""When an item without a time of its own was received, unless --at says another."""

Outcome = Literal["derived", "empty", "dead", "duplicate"]


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was named: its bytes may hold several items."""

    name: str
    raw: bytes


class Tracer:
    """A pipeline in memory that tells what each item changed; `chain` are the stages it runs, for its epoch."""

    def __init__(
        self, *, feed: str = "", epoch: str = "1", at: str | None = None, chain: Iterable[Stage] | None = None
    ) -> None:
        self._feed = feed
        self._epoch = epoch
        self._at = at or NO_TIME
        self._pipeline = Pipeline(stages(epoch) if chain is None else tuple(chain), epoch=epoch)
        self._ends: dict[Name, int] = {}
        self._taken = 0
        self.views: dict[str, dict[str, Any]] = {}
        """The last view of each story, in the order in which the stories opened."""
        self.alerts: list[dict[str, Any]] = []
        self.dead = 0
        """How many items ended as dead letters."""
        self.letters: list[dict[str, Any]] = []
        """All dead letters, without their bytes."""

    def file(self, source: Source) -> Iterator[dict[str, Any]]:
        """Take all items of a file in order; yield the line of each."""
        found = False
        for part in parts(source.raw, source.name):
            found = True
            yield self.item(part.raw, name=part.name, guid=part.guid, number=part.line)
        if not found:
            yield self.item(source.raw, name=source.name)

    def item(
        self, raw: bytes, *, name: str | None = None, guid: str | None = None, number: int | None = None
    ) -> dict[str, Any]:
        """Take the bytes of one item at its own version time; return its line.

        `number` is that of its line in the file that it was taken from.
        """
        self._taken += 1
        item, received_at = self._identify(raw, name, guid)
        outputs = receive(
            raw,
            feed=self._feed,
            name=name,
            received_at=received_at,
            epoch=self._epoch,
            position=f"trace/{self._taken}",
            first_line=number or 1,
        )
        produced = [output for output in outputs if output.topic == "dead.letters"]
        for output in outputs:
            if output.topic != "dead.letters":
                produced += self._take(output)
        line = self._line(item, _outcome(produced), produced)
        letters = [_without_bytes(letter) for letter in _data(produced, "dead.letters") if letter["part"] == 1]
        self.letters += letters
        self.dead += line["outcome"] == "dead"
        return {**line, "dead": letters} if letters else line

    def until(self, time: str) -> dict[str, Any]:
        """Move the clock on; return the line of what that changed."""
        to = canonical(time)
        kind = "onrecord.desk.clock_advanced"
        identity = event_id(self._epoch, f"trace/{to}", kind, "clock")
        event = ClockAdvanced(
            id=identity, source="onrecord/trace", subject="clock", time=to, correlationid=identity, epoch=self._epoch,
            data=Clock(to=to),
        )  # fmt: skip
        return self.command(event)

    def command(self, event: ClockAdvanced | RulingMade | RulingWithdrawn) -> dict[str, Any]:
        """Take a command of the desk; return the line of what that changed, with what was refused under `dead`."""
        produced = self._take(Output("desk.commands", event.subject, event.id, encode(event)))
        line = self._line(None, None, produced)
        letters = [_without_bytes(letter) for letter in _data(produced, "dead.letters") if letter["part"] == 1]
        self.letters += letters
        return {**line, "dead": letters} if letters else line

    def final(self) -> dict[str, Any]:
        """Return all stories as they stand and all alerts that were sent."""
        return {"stories": list(self.views.values()), "alerts": list(self.alerts)}

    def _identify(self, raw: bytes, name: str | None, guid: str | None) -> tuple[str, str]:
        """Return an item's id and its version time, as far as its bytes can be read."""
        try:
            reading = read(raw, feed=self._feed, name=name, guid=guid)
        except BadInputError:
            return name or "", self._at
        item = reading.item
        at = (item.version_created or item.published) if item else None
        return reading.item_id, at or self._at

    def _take(self, output: Output) -> list[Output]:
        offset = self._ends.get(output.topic, 0)
        self._ends[output.topic] = offset + 1
        return self._pipeline.take(Record(output.topic, 0, offset, output.key.encode(), output.value))

    def _line(self, item: str | None, outcome: Outcome | None, produced: Sequence[Output]) -> dict[str, Any]:
        changed: dict[str, dict[str, Any]] = {}
        for view in _data(produced, "story.status"):
            changed[view["story"]] = story_line(StoryView.model_validate(view))
        stories = []
        for story, view in changed.items():
            if _visible(view) != _visible(self.views.get(story, {})):
                stories.append(view)
            self.views[story] = view
        alerts = list(_data(produced, "alerts"))
        self.alerts += alerts
        return {"item": item, "outcome": outcome, "stories": stories, "alerts": alerts}


def trace(
    sources: Iterable[Source],
    *,
    feed: str = "",
    epoch: str = "1",
    at: str | None = None,
    until: str | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield one line an item, in the order given, and with `until` one more at its end."""
    tracer = Tracer(feed=feed, epoch=epoch, at=at)
    for source in sources:
        yield from tracer.file(source)
    if until is not None:
        yield tracer.until(until)


def _visible(view: dict[str, Any]) -> dict[str, Any]:
    """Return what of a view tells a change: the step's number and time alone change nothing that is shown."""
    return {key: value for key, value in view.items() if key not in ("as_of", "seq")}


def _data(produced: Iterable[Output], topic: Name) -> Iterator[dict[str, Any]]:
    for output in produced:
        if output.topic == topic:
            yield orjson.loads(output.value)["data"]


def _without_bytes(letter: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in letter.items() if key != "raw_base64"}


def _outcome(produced: Sequence[Output]) -> Outcome:
    """Return how the item ended; what intake and threading told of it decides."""
    for settled in _data(produced, "thread.sequence"):
        found: Outcome = settled["outcome"]
        return found
    for output in produced:
        if output.topic == "wire.items":
            kind = orjson.loads(output.value)["type"]
            if kind == "onrecord.wire.item_repeated":
                return "duplicate"
            if kind == "onrecord.wire.item_skipped":
                return "empty"
    return "dead"
