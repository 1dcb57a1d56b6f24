"""What a log tells of a mention that no item carries any more: its item and its words, by the events of stories.

Owns that search only. It reads the topic from its start, so it is asked where the books of threading have nothing.
"""

from collections.abc import Callable, Iterator
from typing import Any

import orjson

from streams.runtime.log import Log
from streams.stages.protocol import Record

_PAGE = 500

Told = tuple[str, dict[str, Any]]
"""An item, and a mention of it as the events spell it."""
ToldMention = Callable[[str], Told | None]


def told_mention(log: Log) -> ToldMention:
    """Return what finds a mention by its event id."""

    def find(event: str) -> Told | None:
        words = orjson.dumps(event)
        for record in _records(log):
            if words in record.value:
                found = next((told for told in _mentions(record) if told[1].get("event") == event), None)
                if found is not None:
                    return found[0], found[1]["mention"]
        return None

    return find


def _records(log: Log) -> Iterator[Record]:
    for partition in range(log.partitions("story.events")):
        start = 0
        while records := log.read("story.events", partition, start, _PAGE):
            yield from records
            start = records[-1].offset + 1


def _mentions(record: Record) -> Iterator[Told]:
    data = orjson.loads(record.value)["data"]
    for rows in (data.get("added"), data.get("restated")):
        for row in rows or ():
            yield data["header"]["item"], row
    for item in data.get("items") or ():
        for row in item["mentions"]:
            yield item["header"]["item"], row
