"""Copies the inputs of one log into another under a new epoch, in the order in which the old one threaded them.

Owns that order and the note of how far the copy got: a rebuild on Kafka. Two topics have no order between them, so a
command is copied when all that was threaded before it is threaded there, and what came after it waits for it. What a
crash makes it copy twice has the same ids, and the stages drop it.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import orjson

from events.catalogue import ClockAdvanced, RulingMade, RulingWithdrawn
from events.codec import decode
from events.errors import BadInputError, SettingsError
from events.topics import Name
from streams.runtime.log import Log
from streams.runtime.rebuilt_rulings import Places, Unplaced, named, translated, was_taken
from streams.runtime.thread_books import ThreadBooks
from streams.runtime.told_mentions import told_mention
from streams.runtime.whole_file import write_whole
from streams.stages.protocol import KeyedState, Output, Record

INPUTS: tuple[Name, ...] = ("wire.items.raw", "desk.commands")
_RAW, _COMMANDS, _ORDER = "wire.items.raw/", "desk.commands/0", "wire.mentions/0"
_PAGE = 500
_STORED_AT_ONCE = 10_000

Command = ClockAdvanced | RulingMade | RulingWithdrawn


class Kept(Log, Protocol):
    """A log that may have dropped its oldest records."""

    def begin(self, topic: Name, partition: int) -> int:
        """Return the offset of the oldest record that is kept."""


@dataclass(frozen=True)
class Threading:
    """What carries the desk's commands over: the books of threading, old and new, and those who thread the new log.

    `until_threaded` waits for these to take all that was copied; `places` keeps where each received item is.
    """

    old: ThreadBooks
    new: ThreadBooks
    until_threaded: Callable[[], None]
    places: KeyedState
    store: Callable[[], None]
    """Puts on the disk what `places` holds."""


@dataclass
class Copied:
    """What came of it, and which rulings wait for the old workers or found no place, these of earlier runs included."""

    records: int = 0
    waiting: int = 0
    unplaced: list[Unplaced] = field(default_factory=list)


def copy_inputs(
    old: Kept, new: Log, note: Path, epoch: str, *, tell: Callable[[int, int], None], threading: Threading
) -> Copied:
    """Copy what is not copied yet, up to the end as it is now; `note` is the file that remembers the places.

    Raises SettingsError when the topics have other partitions, or the note is of another rebuild.
    """
    copy = _Copy(old, new, note, epoch, tell, threading)
    if not copy.has_commands() or copy.as_threaded():
        copy.rest()
    return copy.done


class _Copy:
    """One run of the copy. What it appends is written down in the note after it: never before.

    Only a ruling that finds no place is named in the note first (`next`): once it is appended, no run asks again where
    it stands. The next run tells it if the new log has it, else takes it anew.
    """

    def __init__(  # noqa: PLR0917 - as copy_inputs has them
        self, old: Kept, new: Log, note: Path, epoch: str, tell: Callable[[int, int], None], threading: Threading
    ) -> None:
        self._old, self._new, self._note, self._epoch, self._tell = old, new, note, epoch, tell
        self._threading = threading
        self._names = [(topic, partition) for topic in INPUTS for partition in range(_partitions(old, new, topic))]
        self._ends = {_spell(*place): old.end(*place) for place in self._names}
        kept = _noted(note, new, epoch)
        self._reached: dict[str, int] = {_spell(*place): old.begin(*place) for place in self._names}
        self._reached |= {_ORDER: 0} | (kept["places"] if kept else {})
        self._copied = int(kept["copied"]) if kept else 0
        self.done = Copied(unplaced=[Unplaced(**one) for one in kept["unplaced"]] if kept else [])
        self._readers = {name: self._records(topic, partition) for name, (topic, partition) in self._spelt().items()}
        self._total = sum(end - self._reached[name] for name, end in self._ends.items())
        self._there = {str(told.get("id")) for told in _objects(new, "desk.commands")}
        """Commands that the new log has: a retry of an editor's, or one that was sent before a crash, counts once."""
        self._next: tuple[str, Unplaced] | None = None
        if kept and (told := kept.get("next")) and told["command"] in self._there:
            self.done.unplaced.append(Unplaced(**told["unplaced"]))
        self._out: list[Output] = []
        self._untaken = kept is not None
        self._behind_a_command = bool(kept and kept["behind"])

    def has_commands(self) -> bool:
        """Tell whether the desk commanded anything that is not copied."""
        return self._reached[_COMMANDS] < self._ends[_COMMANDS]

    def as_threaded(self) -> bool:
        """Copy items and commands in the order in which threading took them; False when it has not taken a ruling."""
        self._find_items()
        commands: dict[str, int] = {}
        for record, told in self._told("desk.commands", 0):
            commands.setdefault(str(told.get("id")), record.offset)
        end = self._old.end("wire.mentions", 0)
        while self._reached[_ORDER] < end:
            records = self._old.read("wire.mentions", 0, self._reached[_ORDER], _PAGE)
            for record in records:
                told = _object(record.value) or {}
                command = commands.get(str(told.get("id")))
                place = self._threading.places.get(str(told.get("correlationid")))
                if command is not None and not self._commands_until(command):
                    self._flush()
                    return False
                if command is None and place is not None:
                    partition, _, offset = place.decode().partition("/")
                    self._items_until(int(partition), int(offset))
                self._reached[_ORDER] = record.offset + 1
            if not records:
                break
        self._flush()
        return True

    def rest(self) -> None:
        """Copy what threading was told nothing of: repeats, what is no news, what nobody could read, what came now."""
        for name, (topic, partition) in self._spelt().items():
            if topic == "wire.items.raw":
                self._items_until(partition, self._ends[name] - 1)
        for record in self._readers[_COMMANDS]:
            event = _command(record)
            if event is not None and event.id not in self._there:
                self.done.waiting = self._ends[_COMMANDS] - record.offset
                break
            self._put(_COMMANDS, record, _copy(record, self._epoch) if event is None else None)
        self._flush()

    # --- items

    def _find_items(self) -> None:
        """Remember where each received item is that is not copied yet."""
        for topic, partition in self._names:
            if topic == "wire.items.raw":
                for number, (record, told) in enumerate(self._told(topic, partition), 1):
                    self._threading.places.put(str(told.get("id")), f"{partition}/{record.offset}".encode())
                    if number % _STORED_AT_ONCE == 0:
                        self._threading.store()
        self._threading.store()

    def _items_until(self, partition: int, offset: int) -> None:
        name = f"{_RAW}{partition}"
        while self._reached[name] <= offset:
            record = next(self._readers[name], None)
            if record is None:
                return
            if self._behind_a_command:
                self._settle()
            self._put(name, record, _copy(record, self._epoch))

    # --- commands

    def _commands_until(self, offset: int) -> bool:
        while self._reached[_COMMANDS] <= offset:
            record = next(self._readers[_COMMANDS], None)
            if record is None:
                return True
            if not self._take(record):
                self._readers[_COMMANDS] = self._records("desk.commands", 0)
                return False
        return True

    def _take(self, record: Record) -> bool:
        """Copy one command behind what was threaded before it; False when threading has not taken it yet."""
        self._settle()
        output: Output | None = _copy(record, self._epoch)
        event = _command(record)
        if event is not None and event.id in self._there:
            output = None
        elif event is not None and not isinstance(event, ClockAdvanced):
            told = orjson.loads(record.value) | {"epoch": self._epoch}
            self._threading.old.catch_up()
            self._threading.new.catch_up()
            places = Places(self._threading.old.state, self._threading.new.state, told_mention(self._old))
            if not was_taken(event, places) and not self._was_refused(event.id):
                self.done.waiting = self._ends[_COMMANDS] - record.offset
                return False
            name = named(event, places)
            if not translated(told, places):
                self._next = event.id, name
                self._write_down()
                self.done.unplaced.append(name)
            output = Output(record.topic, event.subject, event.id, orjson.dumps(told))
        if event is not None:
            self._there.add(event.id)
        self._behind_a_command = True
        self._put(_COMMANDS, record, output)
        self._flush()
        return True

    def _was_refused(self, command: str) -> bool:
        """Tell whether a step made a dead letter of the command."""
        return any(told.get("causationid") == command for told in _objects(self._old, "dead.letters"))

    # --- writing

    def _settle(self) -> None:
        """Let the new workers take all that was copied so far."""
        self._flush()
        if self._untaken:
            self._threading.until_threaded()
        self._untaken = self._behind_a_command = False

    def _put(self, name: str, record: Record, output: Output | None) -> None:
        if output is not None:
            self._out.append(output)
        self._reached[name] = record.offset + 1
        if len(self._out) >= _PAGE:
            self._flush()

    def _flush(self) -> None:
        if self._out:
            self._new.append(self._out)
            self._untaken = True
        self.done.records += len(self._out)
        self._copied += len(self._out)
        self._out, self._next = [], None
        self._write_down()
        self._tell(self.done.records, self._total)

    def _write_down(self) -> None:
        told = {
            "epoch": self._epoch, "copied": self._copied, "places": self._reached, "behind": self._behind_a_command,
            "unplaced": [asdict(one) for one in self.done.unplaced],
            "next": None if self._next is None else {"command": self._next[0], "unplaced": asdict(self._next[1])},
        }  # fmt: skip
        self._note.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._note, orjson.dumps(told))

    # --- reading

    def _spelt(self) -> dict[str, tuple[Name, int]]:
        return {_spell(*place): place for place in self._names}

    def _records(self, topic: Name, partition: int) -> Iterator[Record]:
        name = _spell(topic, partition)
        return self._pages(topic, partition, self._reached[name], self._ends[name])

    def _told(self, topic: Name, partition: int) -> Iterator[tuple[Record, dict[str, Any]]]:
        """Yield what is not copied yet and is a JSON object."""
        for record in self._records(topic, partition):
            if (told := _object(record.value)) is not None:
                yield record, told

    def _pages(self, topic: Name, partition: int, start: int, end: int) -> Iterator[Record]:
        while start < end and (records := self._old.read(topic, partition, start, _PAGE)):
            for record in records:
                if record.offset >= end:
                    return
                yield record
            start = records[-1].offset + 1


def _partitions(old: Log, new: Log, topic: Name) -> int:
    count = old.partitions(topic)
    if new.partitions(topic) != count:
        raise SettingsError(
            f"{topic} has {count} partitions, and {new.partitions(topic)} under the new prefix",
            place=topic,
            remedy=f"`onrecord topics apply --partitions {count}` with the new prefix: order holds in a partition.",
        )
    return count


def _noted(note: Path, new: Log, epoch: str) -> dict[str, Any] | None:
    """Return what an earlier run wrote down; raises SettingsError where that was about another rebuild."""
    if not note.exists():
        return None
    kept: dict[str, Any] = orjson.loads(note.read_bytes())
    held = sum(new.end(topic, partition) for topic in INPUTS for partition in range(new.partitions(topic)))
    if kept.get("epoch") != epoch or kept["copied"] > held:
        raise SettingsError(
            f"this file is of a rebuild to the epoch {kept.get('epoch')!r}, or of topics that were made anew since",
            place=str(note),
            remedy=f"Give --epoch {kept.get('epoch')}, or delete the file and begin with an empty prefix.",
        )
    return kept


def _objects(log: Log, topic: Name) -> Iterator[dict[str, Any]]:
    start = 0
    while records := log.read(topic, 0, start, _PAGE):
        yield from (told for record in records if (told := _object(record.value)) is not None)
        start = records[-1].offset + 1


def _command(record: Record) -> Command | None:
    try:
        event = decode(record.value, record.place)
    except BadInputError:
        return None
    return event if isinstance(event, Command) else None


def _copy(record: Record, epoch: str) -> Output:
    key = (record.key or b"").decode("utf-8", "replace")
    told = _object(record.value)
    if told is None or "epoch" not in told:
        return Output(record.topic, key, record.place, record.value)
    told["epoch"] = epoch
    return Output(record.topic, key, str(told.get("id", record.place)), orjson.dumps(told))


def _object(value: bytes) -> dict[str, Any] | None:
    try:
        told = orjson.loads(value)
    except orjson.JSONDecodeError:
        return None
    return told if isinstance(told, dict) else None


def _spell(topic: Name, partition: int) -> str:
    return f"{topic}/{partition}"
