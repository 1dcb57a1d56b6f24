"""What `onrecord read` prints: one line an item of what intake makes of it, nothing stored (contract.md).

Owns the line's fields; the files are opened by the command line.
"""

import re
from collections.abc import Iterator
from typing import Any

from events.errors import BadInputError
from streams.wire.documents import open_document
from streams.wire.formats import format_of
from streams.wire.origin import OffsetMap, origin
from streams.wire.reading import Reading, read
from streams.wire.splitting import RawPart, parts

_FIELDS = (
    "version", "signal", "status", "provider", "language", "headline", "body", "byline", "dateline", "slug", "note",
    "published", "version_created", "embargoed_until", "urgency", "subjects", "places", "take_key", "credit", "rights",
)  # fmt: skip


def read_lines(
    raw: bytes, file: str, *, feed: str = "", name: str | None = None, offsets: bool = False, quote: str | None = None
) -> Iterator[dict[str, Any]]:
    """Yield the line of each item in a delivery; one error line for a delivery that holds none.

    `offsets` adds where its texts stand in the item's bytes, `quote` where those words do.
    """
    for part in parts(raw, name or file):
        line = read_line(part, file, feed=feed)
        if line["outcome"] == "item" and (offsets or quote):
            line |= _places(part, line["item"], offsets=offsets, quote=quote)
        yield line


def read_line(part: RawPart, file: str, *, feed: str = "") -> dict[str, Any]:
    """Return the line of one item: an item, no news with the reason, or an error with reason and remedy."""
    try:
        return _line(file, read(part.raw, feed=feed, name=part.name, guid=part.guid, line=part.line))
    except BadInputError as error:
        return {
            "file": file,
            "format": _format(part),
            "outcome": "error",
            "item": None,
            "reason": error.reason,
            "remedy": error.remedy,
            "message": error.message,
            "place": f"item {part.index + 1}: {error.place}" if part.index and part.line is None else error.place,
        }


def _line(file: str, reading: Reading) -> dict[str, Any]:
    if reading.item is None:
        return {
            "file": file,
            "format": reading.format,
            "outcome": "not-news",
            "item": None,
            "reason": reading.not_news,
            "remedy": None,
            "id": reading.item_id,
        }
    item = reading.item.model_dump(mode="json")
    shown = {"id": item["item"], **{field: item[field] for field in _FIELDS}}
    shown |= {"guid": item["guid"], "kills": item["kills"], "holds": item["holds"], "replaces": item["replaces"]}
    return {
        "file": file, "format": reading.format, "outcome": "item", "item": shown, "reason": None, "remedy": None,
    }  # fmt: skip


def _places(part: RawPart, item: dict[str, Any], *, offsets: bool, quote: str | None) -> dict[str, Any]:
    """Return where the texts of an item, or some words of them, stand in its bytes."""
    texts = {"headline": item["headline"], "body": item["body"]}
    maps = origin(part.raw, **texts, name=part.name)
    found: dict[str, Any] = {}
    if offsets:
        found["offsets"] = {"bytes": len(part.raw), "encoding": maps.body.encoding} | {
            field: [(told.start, told.length, told.at, told.size, told.exact) for told in getattr(maps, field).segments]
            for field in texts
        }
    if quote:
        found["quotes"] = [
            _quoted(field, told.start(), told.end(), getattr(maps, field))
            for field, text in texts.items()
            for told in re.finditer(re.escape(quote), text)
        ]
    return found


def _quoted(field: str, start: int, end: int, places: OffsetMap) -> dict[str, Any]:
    at, to = places.span(start, end) or (None, None)
    size = to - at if at is not None and to is not None else None
    return {"field": field, "start": start, "end": end, "at": at, "size": size}


def _format(part: RawPart) -> str | None:
    """Return the format of what could not be read, as far as it can be told."""
    try:
        return format_of(open_document(part.raw, part.name)).name
    except BadInputError:
        return None
