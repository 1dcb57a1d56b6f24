"""JSON lines of `id`, `headline` and `body`: the plainest format. Owns its field names.

Headline and body stay exactly as given, because spans are offsets into the caller's own strings (contract.md,
*onrecord extract*). What else a line tells is optional.
"""

from typing import Any

from events.wire_item import Told
from streams.wire.fields import Fields
from streams.wire.format import Format, Parsed
from streams.wire.ninjs import pub_status


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is such a line."""
    return isinstance(found, dict) and ("body" in found or "headline" in found)


def guid(found: Any) -> str | None:
    """Return the line's id."""
    return Fields(found).word("id", "guid", "uri")


def parse(found: Any) -> Parsed:
    """Return what a line says; raises WireFormatError with the field that is wrong."""
    fields = Fields(found)
    former = fields.word("replaces")
    return Parsed(
        guid=guid(found),
        version=fields.word("version"),
        status=pub_status(fields.text("status", "pubstatus")),
        provider=next(iter(fields.names("provider") or fields.names("source")), None),
        language=fields.text("language", "lang"),
        headline=fields.verbatim("headline") or "",
        body=fields.verbatim("body") or "",
        byline=next(iter(fields.names("byline")), None),
        dateline=fields.text("dateline", "located"),
        slug=fields.text("slug", "slugline"),
        note=fields.text("note", "ednote"),
        published=fields.instant("published", "firstcreated"),
        version_created=fields.instant("version_created", "versioncreated", "updated"),
        embargoed_until=fields.instant("embargoed_until", "embargoed"),
        urgency=fields.urgency(),
        subjects=fields.names("subjects"),
        places=fields.names("places"),
        replaces=Told(guid=former) if former else None,
    )


FORMAT = Format(
    "json-lines", "json", recognise, guid, parse,
    detected="a JSON object with `headline` or `body` as text without markup",
    notes=".jsonl, .ndjson, .json; headline and body stay as given",
)  # fmt: skip
