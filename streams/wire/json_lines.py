"""JSON lines of `id`, `headline` and `body`: the plainest format. Owns its field names.

Headline and body stay exactly as given, because spans are offsets into the caller's own strings (contract.md,
*onrecord extract*). What else a line tells is optional.
"""

import re
from dataclasses import replace
from typing import Any

from events.wire_item import Told
from streams.wire import agency_json
from streams.wire.fields import Fields
from streams.wire.format import Format, Parsed
from streams.wire.ninjs import pub_status

_BLOCKS = re.compile(r"</p>|<br ?/?>|</div>", re.IGNORECASE)
"""Paragraphs in markup are an agency's, to be cleaned; nobody points into such a string."""


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is such a line."""
    if not isinstance(found, dict) or not ("body" in found or "headline" in found):
        return False
    body, headline = found.get("body"), found.get("headline")
    if any(isinstance(value, list | dict) and agency_json.texts(value) for value in (body, headline)):
        return False
    return not isinstance(body, str) or _BLOCKS.search(body) is None


def guid(found: Any) -> str | None:
    """Return the line's id."""
    return Fields(found).word("id", "guid", "uri")


def parse(found: Any) -> Parsed:
    """Return what a line says; raises WireFormatError with the field that is wrong."""
    fields = Fields(found)
    former = fields.word("replaces")
    return _filled(
        Parsed(
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
        ),
        found,
    )


def _filled(told: Parsed, found: Any) -> Parsed:
    """Return the line with what it says under other names: an agency's own, for what is not text."""
    if told.version_created and told.provider:
        return told
    other = agency_json.parse(found)
    return replace(
        told,
        provider=told.provider or other.provider,
        published=told.published or other.published,
        version_created=told.version_created or other.version_created,
        credit=other.credit,
        rights=other.rights,
        take_key=other.take_key,
    )


FORMAT = Format(
    "json-lines", "json", recognise, guid, parse,
    detected="a JSON object with `headline` or `body` as text without markup",
    notes=".jsonl, .ndjson, .json; headline and body stay as given",
)  # fmt: skip
