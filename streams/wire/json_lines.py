"""JSON lines of `id`, `headline` and `body`: the plainest format. Owns its field names.

Headline and body stay exactly as given, because spans are offsets into the caller's own strings (contract.md,
*onrecord extract*). What else a line tells is optional.
"""

import re
from functools import partial
from typing import Any

from events.wire_item import Told
from streams.wire import agency_json
from streams.wire.agency_zones import zone_of
from streams.wire.fields import Fields
from streams.wire.format import Format, Parsed
from streams.wire.json_bodies import is_escaped, tells
from streams.wire.json_names import BODIES, SHORTER, opens_with_time, texts
from streams.wire.lifting import lifting
from streams.wire.states import State, state_of

_BLOCKS = re.compile(r"</p>|<br ?/?>|</div>", re.IGNORECASE)
"""Paragraphs in markup are an agency's, to be cleaned; nobody points into such a string."""

_NAMES = """
id guid uri version status pubstatus provider source language lang headline title body byline dateline located slug
slugline note ednote published firstcreated version_created versioncreated updated embargoed_until embargoed
urgency subjects places replaces
"""
_OWN = frozenset(_NAMES.split())
"""The names of this format: a line that has no other is read by them alone."""

_BARE = frozenset(("id", "guid", "uri", "headline", "body"))
"""Names under which nothing is said of an item but its text and what it is called."""

_OTHER_TEXTS = frozenset((*BODIES, *SHORTER)) - _OWN
_PLAIN = _OWN - {"provider", "source", "byline", "subjects", "places", "urgency"}
_USE = frozenset(("status", "pubstatus", "embargoed_until", "embargoed"))
_TIMES = frozenset(
    ("published", "firstcreated", "version_created", "versioncreated", "updated", "embargoed_until", "embargoed")
)


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is such a line."""
    if not isinstance(found, dict) or not ("body" in found or "headline" in found):
        return False
    if "body" not in found and not _OTHER_TEXTS.isdisjoint(found):
        return False  # an agency's own way with a text under another name
    for name, value in found.items():
        if isinstance(value, str) or name not in _PLAIN:
            continue
        if isinstance(value, list | dict) and (texts(value) or tells(value)):
            return False
        if name in _USE and isinstance(value, list | dict):
            return False
        if name in _TIMES and isinstance(value, int | float) and value:
            return False  # seconds since 1970, or a yes to whether it is embargoed
    body = found.get("body")
    return not isinstance(body, str) or (("<" not in body or _BLOCKS.search(body) is None) and not is_escaped(body))


def guid(found: Any) -> str | None:
    """Return the line's id, the first of an agency's names for one where the plain names say none."""
    return Fields(found).word("id", "guid", "uri") or agency_json.guid(found)


def parse(found: Any) -> Parsed:
    """Return what a line says; raises WireFormatError with the field that is wrong."""
    fields = Fields(found)
    if _is_bare(found):
        headline, body = fields.verbatim("headline"), fields.verbatim("body")
        return Parsed(guid=guid(found), status="usable", headline=headline or "", body=body or "")
    former = fields.word("replaces")
    status = fields.text("status", "pubstatus")
    state = state_of(status) if status else State("usable")
    identity, language = guid(found), fields.text("language", "lang")
    provider = next(iter(fields.names("provider") or fields.names("source")), None)
    zone = partial(zone_of, provider, identity, language=language)
    told_end = fields.raw("embargoed_until", "embargoed")
    until, held = (None, False) if told_end is None else lifting(told_end, zone())
    use = "withheld" if state.status is None or (held and state.status == "usable") else state.status
    words = fields.text("embargoed_until", "embargoed") if held else None
    notes = (fields.text("note", "ednote"), f"Embargo: {words}" if words else None)
    told = Parsed(
        guid=identity,
        version=fields.word("version"),
        status="usable" if state.waits and until else use,
        signal=state.signal if state.status == "usable" else None,
        provider=provider,
        language=language,
        headline=fields.verbatim("headline") or fields.verbatim("title") or "",
        body=fields.verbatim("body") or "",
        byline=next(iter(fields.names("byline")), None),
        dateline=fields.text("dateline", "located"),
        slug=fields.text("slug", "slugline"),
        note="\n".join(note for note in notes if note) or None,
        published=fields.instant("published", "firstcreated", zone=zone),
        version_created=fields.instant("version_created", "versioncreated", "updated", zone=zone),
        embargoed_until=until,
        urgency=fields.urgency(),
        subjects=fields.names("subjects"),
        places=fields.names("places"),
        replaces=Told(guid=former) if former else None,
    )
    if told.version_created and told.provider and _OWN.issuperset(found):
        return told
    return agency_json.supplemented(told, found)


def _is_bare(found: dict[str, Any]) -> bool:
    """Tell whether a line says nothing but its id and its text, as most do: no other meaning needs to be looked for."""
    return _BARE.issuperset(found) and all(
        value is None or (isinstance(value, str) and not opens_with_time(value)) for value in found.values()
    )


FORMAT = Format(
    "json-lines", "json", recognise, guid, parse,
    detected="a JSON object with `headline` or `body` as text without markup",
    notes=".jsonl, .ndjson, .json; headline and body stay as given",
)  # fmt: skip
