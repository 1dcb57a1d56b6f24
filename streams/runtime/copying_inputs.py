"""Copies the inputs of one log into another under a new epoch: the first step of a rebuild on Kafka.

Owns the copy and the note of how far it got. What a crash makes it copy twice has the same ids, and intake drops it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import orjson

from events.errors import SettingsError
from events.topics import Name
from streams.runtime.log import Log
from streams.runtime.rebuilt_rulings import NAMES_A_STORY
from streams.runtime.whole_file import write_whole
from streams.stages.protocol import Output, Record

INPUTS: tuple[Name, ...] = ("wire.items.raw", "desk.commands")
_PAGE = 500


class Kept(Log, Protocol):
    """A log that may have dropped its oldest records."""

    def begin(self, topic: Name, partition: int) -> int:
        """Return the offset of the oldest record that is kept."""


def copy_inputs(old: Kept, new: Log, note: Path, epoch: str, tell: Callable[[int, int], None]) -> tuple[int, int]:
    """Copy what is not copied yet, up to the end as it is now; return how many records, and how many were left out.

    Left out are commands that name stories: those have other ids there. `note` is the file that remembers the places.
    Raises SettingsError when the topics have other partitions.
    """
    places = list(_places(old, new))
    reached: dict[str, int] = orjson.loads(note.read_bytes()) if note.exists() else {}
    ends = {place: old.end(*place) for place in places}
    starts = {place: reached.get(_spell(*place), old.begin(*place)) for place in places}
    total = sum(ends[place] - start for place, start in starts.items())
    note.parent.mkdir(parents=True, exist_ok=True)
    copied = left = 0
    for (topic, partition), start in starts.items():
        following = start
        while following < ends[topic, partition] and (records := old.read(topic, partition, following, _PAGE)):
            outputs = [_copy(record, epoch) for record in records if NAMES_A_STORY not in record.value or _item(record)]
            new.append(outputs)
            copied += len(outputs)
            left += len(records) - len(outputs)
            following = records[-1].offset + 1
            reached[_spell(topic, partition)] = following
            write_whole(note, orjson.dumps(reached))
            tell(copied + left, total)
    return copied, left


def _places(old: Log, new: Log) -> Iterator[tuple[Name, int]]:
    for topic in INPUTS:
        count = old.partitions(topic)
        if new.partitions(topic) != count:
            raise SettingsError(
                f"{topic} has {count} partitions, and {new.partitions(topic)} under the new prefix",
                place=topic,
                remedy=f"`onrecord topics apply --partitions {count}` with the new prefix: order holds in a partition.",
            )
        yield from ((topic, partition) for partition in range(count))


def _copy(record: Record, epoch: str) -> Output:
    key = (record.key or b"").decode("utf-8", "replace")
    try:
        told: Any = orjson.loads(record.value)
    except orjson.JSONDecodeError:
        told = None
    if not isinstance(told, dict) or "epoch" not in told:
        return Output(record.topic, key, record.place, record.value)
    told["epoch"] = epoch
    return Output(record.topic, key, str(told.get("id", record.place)), orjson.dumps(told))


def _item(record: Record) -> bool:
    return record.topic != "desk.commands"


def _spell(topic: Name, partition: int) -> str:
    return f"{topic}/{partition}"
