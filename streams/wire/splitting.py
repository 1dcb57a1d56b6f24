"""A delivery to its items: JSON lines, a JSON list, a NewsML-G2 message, a feed, an old wire's messages; else one item.

Owns where one item ends and the next begins. In JSON lines a broken item does not spoil its neighbours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from events.errors import BadInputError
from streams.wire.documents import MAX_ITEM_BYTES, NUL_ESCAPE, Document, load_json
from streams.wire.feeds import entries
from streams.wire.framing import framed, frames
from streams.wire.json_splitting import json_items
from streams.wire.reading import guid_of
from streams.wire.sniffing import is_html, kind_of
from streams.wire.xml_opening import documents_of, load_xml
from streams.wire.xml_splitting import xml_items

MAX_FILE_BYTES = 64 * 1024 * 1024
"""A single JSON value over this size is not opened to look for items; JSON lines may be of any length."""

_HEAD = 2_000  # bytes in which an XML file shows its root
# The roots that hold one item: nearly all files, which need not be parsed to see that.
_SINGLE = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<[?!][^>]*>\s*)*<(?:(?P<item>(?:\w+:)?(?:(?:news|package|concept|planning)Item|nitf))|(?:\w+:)?(?:html|rss|feed|RDF))\b"
)
_LINE_NAMES = (".jsonl", ".ndjson")
_BOM = b"\xef\xbb\xbf"
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")


@dataclass(frozen=True, slots=True)
class RawPart:
    """The bytes of one item of a delivery, its place there from 0, and what the wire calls it.

    `name` is the delivery's name; for a line of JSON lines it ends so that the reader knows that it must be JSON, and
    `line` is its number there, from 1.
    """

    raw: bytes
    index: int
    guid: str | None
    name: str | None = None
    line: int | None = None


def split(raw: bytes, name: str | None = None) -> list[RawPart]:
    """Return the items of a delivery in order, at least one: what is broken or empty comes out as one part."""
    return list(parts(raw, name))


def parts(raw: bytes, name: str | None = None, zone: str | None = None, *, named: bool = True) -> Iterator[RawPart]:
    """Yield the items of a delivery in order, one at a time: a long file never stands in memory twice.

    `zone` is that of times which name none: a day may be part of what the wire calls an item. Who reads the items at
    once learns that anyway, and need not have them `named`.
    """
    for index, (item, part_name, line, opened) in enumerate(_cut(raw, name)):
        guid = guid_of(item, part_name, zone, opened=opened) if named and len(item) <= MAX_ITEM_BYTES else None
        yield RawPart(item, index, guid, part_name, line)


def _cut(raw: bytes, name: str | None) -> Iterator[tuple[bytes, str | None, int | None, Document | None]]:
    """Yield each item's bytes, its name for the reader, its line where items are lines, and it opened if it was."""
    body = raw.removeprefix(_BOM)
    if _is_lines(body, name):
        line_name = name if name and name.lower().endswith(_LINE_NAMES) else f"{name or 'stream'}.jsonl"
        for number, line in _lines(body):
            yield line, line_name, number, None
        return
    found = _value(body)
    rows = json_items(found)
    if rows is None:
        inner = _news_items(body) or _feed_entries(body) or _frames(body)
        if inner is None and isinstance(found, dict) and raw.startswith(b"{") and NUL_ESCAPE not in raw:
            yield raw, name, None, Document("json", found)
            return
        for item in inner or [raw]:
            yield item, name, None, None
        return
    row_name = name if name and name.lower().endswith(".json") else f"{name or 'stream'}.json"
    for row in rows:
        yield orjson.dumps(row), row_name, None, None


def _lines(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that hold something, with their numbers from 1."""
    start, end, number = 0, len(raw), 0
    while start < end:
        number += 1
        stop = raw.find(b"\n", start)
        stop = end if stop < 0 else stop
        line = raw[start:stop].strip()
        if line:
            yield number, line
        start = stop + 1


def _is_lines(raw: bytes, name: str | None) -> bool:
    """Tell whether each line is an item of its own: by the file's name, or by the lines themselves.

    They are when the first of several is whole JSON, or, should that one be broken, when each begins an object at its
    margin and one of them is whole: JSON that is written over several lines indents what is inside.
    """
    if name is not None and name.lower().endswith(_LINE_NAMES):
        return bool(raw.strip())
    if raw.lstrip()[:1] != b"{":
        return False
    lines = _lines(raw)
    _, first = next(lines)
    rest = next(lines, None)
    if rest is None:
        return False
    if _is_object(first):
        return True
    found = False
    while rest is not None and rest[1].startswith(b"{"):
        found = found or _is_object(rest[1])
        rest = next(lines, None)
    return found and rest is None and b"\n " not in raw and b"\n\t" not in raw


def _is_object(line: bytes) -> bool:
    return line.endswith(b"}") and _opens(line) is not None


def _opens(raw: bytes) -> Any:
    if len(raw) > MAX_FILE_BYTES:
        return None
    try:
        return load_json(raw)
    except BadInputError:
        return None


def _news_items(raw: bytes) -> list[bytes] | None:
    """Return the items that an XML document holds, None when that is one or none."""
    if not raw.lstrip().startswith(b"<") or len(raw) > MAX_FILE_BYTES:
        return None
    single = _SINGLE.search(raw[:_HEAD])
    if single is not None and (single["item"] is None or raw.count(b"</" + single["item"]) <= 1):
        return None
    try:
        return xml_items(load_xml(raw))
    except BadInputError:
        return None if is_html(raw[:_HEAD]) else _documents(raw)


def _documents(raw: bytes) -> list[bytes] | None:
    """Return the items of documents that stand one behind the other in a file, None when there is but one."""
    found = documents_of(raw)
    if len(found) == 1:
        return None
    return [item for document in found for item in _news_items(document) or [document]]


def _feed_entries(raw: bytes) -> list[bytes] | None:
    """Return the entries of a feed, None when it is none or has but one."""
    if not raw.lstrip().startswith(b"<") or _FEED.search(raw[:_HEAD]) is None or len(raw) > MAX_FILE_BYTES:
        return None
    try:
        found = list(entries(load_xml(raw)))
    except BadInputError:
        return None
    return found if len(found) > 1 else None


def _frames(raw: bytes) -> list[bytes] | None:
    """Return the messages of an old wire's delivery, None when it is another or holds but one."""
    if kind_of(raw[:16]) is not None or not framed(raw):
        return None
    found = frames(raw)
    return found if len(found) > 1 else None


def _value(raw: bytes) -> Any:
    """Return the JSON value of a delivery, None when it is none or cannot be read."""
    return _opens(raw) if raw.lstrip()[:1] in (b"{", b"[") else None
