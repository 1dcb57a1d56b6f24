"""IPTC ninjs 1.x, 2.x and 3.x, and how wires write it. Owns the mapping of its fields.

Source: the ninjs schemas 1.0 to 3.1 (iptc.org/std/ninjs). 3.x spells names in camel case, 1.x and 2.x in lower case:
names are read without regard to case, so one mapping serves all. `body` is never a field of ninjs.
"""

import re
from dataclasses import replace
from typing import Any

from events.errors import WireFormatError
from events.wire_item import PubStatus, Signal, Told
from streams.wire import agency_json
from streams.wire.fields import LONGEST_GUID, Fields
from streams.wire.format import Format, Parsed
from streams.wire.paragraphs import from_markup, from_text, has_markup, plain

_BY = re.compile(r"^(?:By|by|BY|Von|Par|Por|Av)\s+(?=\S)")
_MARKS = frozenset(("uri", "guid", "versioncreated", "pubstatus", "headlines", "bodies", "altids", "infosources"))
_BODY_PREFIX, _HEADLINE_PREFIX = "body_", "headline_"
_TEXT_TYPES = frozenset(("text", "story", "article", "news", "preformatted", "advisory"))
_OTHER_TYPES = {
    "picture": "picture", "photo": "picture", "image": "picture", "graphic": "graphic", "audio": "audio",
    "video": "video", "composite": "composite", "package": "composite", "component": "component", "event": "event",
    "planning": "planning", "map": "graphic",
}  # fmt: skip
_STATUS: dict[str, PubStatus] = {
    "usable": "usable", "published": "usable", "corrected": "usable", "updated": "usable",
    "canceled": "canceled", "cancelled": "canceled", "killed": "canceled", "withdrawn": "canceled",
    "recalled": "canceled", "unpublished": "canceled",
    "withheld": "withheld", "hold": "withheld", "held": "withheld",
}  # fmt: skip
_FORMER = ("evolvedfrom", "rewriteof", "rewrite_of", "replaces", "supersedes")
"""Fields beyond the schema by which wires say which item this one replaces (Superdesk: `evolvedfrom`)."""


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is a ninjs object."""
    if not isinstance(found, dict) or "body" in found:
        return False
    if "uri" in found or "guid" in found:
        return True
    names = {name.lower() for name in found}
    return not _MARKS.isdisjoint(names) or any(name.startswith(_BODY_PREFIX) for name in names)


def guid(found: Any) -> str | None:
    """Return the item's identity: `uri`, or `guid` as ninjs of Superdesk writes it."""
    told = found.get("uri")
    if isinstance(told, str) and 0 < len(told) <= LONGEST_GUID and told == told.strip():
        return told  # the way of nearly all
    return _fields(found).word("uri", "guid", "id")


def parse(found: Any) -> Parsed:
    """Return what a ninjs object says; raises WireFormatError with the field that is wrong."""
    fields = _fields(found)
    identity = fields.word("uri", "guid", "id")
    not_news, signal = _kind(fields)
    if not_news is not None:
        return Parsed(guid=identity, not_news=not_news)
    headline, paragraphs = _headline(fields), tuple(_body(fields) or agency_json.body(found))
    status = pub_status(fields.text("pubstatus"))
    if not headline and not paragraphs and status != "canceled":
        return Parsed(guid=identity, not_news="no-text")
    former = fields.word(*_FORMER)
    parsed = Parsed(
        guid=identity,
        version=fields.word("version"),
        status=status,
        signal=signal,
        provider=_provider(fields),
        language=fields.text("language"),
        headline=headline,
        paragraphs=paragraphs,
        byline=_byline(fields),
        dateline=fields.text("located"),
        slug=fields.text("slugline"),
        note=fields.text("ednote"),
        published=_published(fields),
        version_created=fields.instant("versioncreated"),
        embargoed_until=fields.instant("embargoed", "embargoeduntil"),
        urgency=fields.urgency(),
        subjects=fields.names("subject", "subjects"),
        places=fields.names("place", "places"),
        replaces=Told(guid=former) if former else None,
        take_key=fields.text("anpa_take_key", "takekey"),
        credit=next(iter(fields.names("creditline", "credit")), None),
        rights=_rights(fields),
    )
    return parsed if parsed.version_created and parsed.provider else _filled(parsed, found)


def _filled(parsed: Parsed, found: Any) -> Parsed:
    """Return the item with what it says under names that are no names of ninjs."""
    other = agency_json.parse(found)
    return replace(
        parsed,
        provider=parsed.provider or other.provider,
        published=parsed.published or other.published,
        version_created=parsed.version_created or other.version_created,
    )


def _rights(fields: Fields) -> str | None:
    """Return the notice of rights, in 3.x in an object of `rightsInfo`; its form is nobody's business here."""
    for name in ("copyrightnotice", "usageterms"):
        value = fields.raw(name)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return None


def _fields(found: Any) -> Fields:
    if "".join(found).islower():  # the way of 1.x and 2.x
        return Fields(found)
    return Fields({name.lower(): value for name, value in found.items()})


def _kind(fields: Fields) -> tuple[str | None, Signal | None]:
    """Return why the item is no news, and a signal that its type is."""
    kind = (fields.text("type") or "").lower()
    if not kind:
        if "eventdetails" in fields:
            return "event", None
        return ("planning" if "plannedcoverage" in fields else None), None
    if kind in _TEXT_TYPES:
        return None, "advisory" if kind == "advisory" else None
    # A composite that brings its own text is a story with pictures; one without only lists other items.
    if kind in ("composite", "package") or kind not in _OTHER_TYPES:
        return (
            None if _headline(fields) and any(_candidates(fields)) else _OTHER_TYPES.get(kind, "unknown-type")
        ), None
    return _OTHER_TYPES[kind], None


def pub_status(told: str | None) -> PubStatus:
    """Return the publication status, `usable` when none is given.

    An unknown one is an error: it must not pass as usable.
    """
    if told is None:
        return "usable"
    status = _STATUS.get(told.lower().rpartition(":")[2].rpartition("/")[2])
    if status is None:
        raise WireFormatError(
            f"unknown publication status {told[:40]!r}",
            place="pubstatus",
            remedy="Send usable, withheld or canceled.",
            reason="pub-status",
        )
    return status


def _headline(fields: Fields) -> str:
    rows = fields.objects("headlines")
    if rows:
        main = [row for row in rows if str(row.get("role") or "main").lower() in ("main", "headline", "title")]
        return plain(Fields((main or rows)[0]).verbatim("value") or "")
    told = fields.verbatim("headline", "headline_main", "headline_text") or _first_headline(fields)
    return plain(told or fields.verbatim("title") or "")


def _first_headline(fields: Fields) -> str | None:
    return next((fields.verbatim(name) for name in fields.starting(_HEADLINE_PREFIX)), None)


def _candidates(fields: Fields) -> list[tuple[str, str]]:
    """Return the bodies that the item brings: media type or role, and text."""
    found = []
    for row in fields.objects("bodies"):
        body = Fields({name.lower(): value for name, value in row.items()})
        kind = f"{body.text('contenttype') or ''} {body.text('role') or ''}"
        found.append((kind.lower(), body.verbatim("value") or ""))
    found.extend(
        (name.removeprefix(_BODY_PREFIX), fields.verbatim(name) or "") for name in fields.starting(_BODY_PREFIX)
    )
    return [(kind, value) for kind, value in found if value.strip()]


def _body(fields: Fields) -> list[str]:
    """Return the paragraphs of the body that keeps them best; of the description where there is no body."""
    texts: list[tuple[str, str]] = []
    markups: list[tuple[str, str]] = []
    for kind, value in _candidates(fields):
        is_text = ("text/plain" in kind or kind.strip() == "text") or not ("ht" in kind or has_markup(value))
        (texts if is_text else markups).append((kind, value))
    for _, value in texts:
        if not markups or "\n\n" in value.replace("\r", "").replace("\n ", "\n"):
            return from_text(value)
    markups.sort(key=lambda row: "nitf" in row[0] or "xml" in row[0].replace("html+xml", ""))
    for _, value in markups:
        if found := from_markup(value):
            return found
    for _, value in texts:
        return from_text(value)
    return _description(fields)


def _description(fields: Fields) -> list[str]:
    for row in fields.objects("descriptions"):
        value = Fields(row).verbatim("value")
        if value and value.strip():
            return from_markup(value)
    value = fields.verbatim("description_text", "description_html", "description_xhtml")
    return from_markup(value) if value else []


def _provider(fields: Fields) -> str | None:
    for name in ("infosource", "infosources", "source", "provider", "creditline", "copyrightholder"):
        if found := fields.names(name):
            return found[0]
    return None


def _byline(fields: Fields) -> str | None:
    names = fields.names("byline", "by")
    return _BY.sub("", ", ".join(names)) or None


def _published(fields: Fields) -> str | None:
    """Return when the item was first created; a broken time is passed over, because no order hangs on it."""
    for name in ("firstcreated", "firstpublished", "contentcreated"):
        if name in fields:
            try:
                return fields.instant(name)
            except WireFormatError as error:
                if error.reason != "bad-time":
                    raise
    return None


FORMAT = Format(
    "ninjs", "json", recognise, guid, parse,
    detected="a JSON object with `uri`, `guid` or other fields of ninjs, names without regard to case",
    notes=".json, .jsonl; 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, Superdesk's way",
)  # fmt: skip
