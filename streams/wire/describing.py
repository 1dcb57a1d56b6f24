"""What `onrecord read` prints: one line an item of what intake makes of it, nothing stored (contract.md).

Owns the line's fields; the files are opened by the command line.
"""

from collections.abc import Iterator
from typing import Any

from events.errors import BadInputError
from streams.wire.documents import open_document
from streams.wire.formats import format_of
from streams.wire.reading import Reading, read
from streams.wire.splitting import RawPart, parts

_FIELDS = (
    "version", "signal", "status", "provider", "language", "headline", "body", "byline", "dateline", "slug", "note",
    "published", "version_created", "embargoed_until", "urgency", "subjects", "places", "take_key", "credit", "rights",
)  # fmt: skip


def read_lines(raw: bytes, file: str, *, feed: str = "", name: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield the line of each item in a delivery; one error line for a delivery that holds none."""
    for part in parts(raw, name or file):
        yield read_line(part, file, feed=feed)


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
    shown |= {"guid": item["guid"], "kills": item["kills"], "replaces": item["replaces"]}
    return {
        "file": file, "format": reading.format, "outcome": "item", "item": shown, "reason": None, "remedy": None,
    }  # fmt: skip


def _format(part: RawPart) -> str | None:
    """Return the format of what could not be read, as far as it can be told."""
    try:
        return format_of(open_document(part.raw, part.name)).name
    except BadInputError:
        return None
