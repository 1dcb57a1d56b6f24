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

_NAMES = """
id guid uri version status pubstatus provider source language lang headline body byline dateline located slug
slugline note ednote published firstcreated version_created versioncreated updated embargoed_until embargoed
urgency subjects places replaces
"""
_OWN = frozenset(_NAMES.split())
"""The names of this format: a line that has no other is read by them alone."""


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is such a line."""
    if not isinstance(found, dict) or not ("body" in found or "headline" in found):
        return False
    body, headline = found.get("body"), found.get("headline")
    if any(isinstance(value, list | dict) and agency_json.texts(value) for value in (body, headline)):
        return False
    return not isinstance(body, str) or _BLOCKS.search(body) is None


def guid(found: Any) -> str | None:
    """Return the line's id, the first of an agency's names for one where the plain names say none."""
    return Fields(found).word("id", "guid", "uri") or agency_json.guid(found)


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
    """Return the line with what it says under other names, an agency's own, for what is not text.

    A hold, a kill or an embargo above all: an item whose hold is not understood would be shown.
    """
    if told.version_created and told.provider and _OWN.issuperset(found):
        return told
    other = agency_json.parse(found)
    notes = (told.note, other.note if other.note != told.note else None)
    return replace(
        told,
        guid=told.guid or other.guid,
        version=told.version or other.version,
        status=told.status if told.status not in (None, "usable") else other.status or told.status,
        provider=told.provider or other.provider,
        slug=told.slug or other.slug,
        note="\n".join(note for note in notes if note) or None,
        published=told.published or other.published,
        version_created=told.version_created or other.version_created,
        embargoed_until=told.embargoed_until or other.embargoed_until,
        credit=other.credit,
        rights=other.rights,
        take_key=other.take_key,
    )


FORMAT = Format(
    "json-lines", "json", recognise, guid, parse,
    detected="a JSON object with `headline` or `body` as text without markup",
    notes=".jsonl, .ndjson, .json; headline and body stay as given",
)  # fmt: skip
