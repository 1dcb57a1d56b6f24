"""IPTC ninjs 1.x, 2.x and 3.x, and how wires write it. Owns the mapping of its fields.

Source: the ninjs schemas 1.0 to 3.1 (iptc.org/std/ninjs). 3.x spells names in camel case, 1.x and 2.x in lower case:
names are read without regard to case, so one mapping serves all. `body` is never a field of ninjs.
"""

import re
from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import Any

from events.errors import WireFormatError
from events.wire_item import Signal, Told
from streams.wire import agency_json, not_story
from streams.wire.agency_zones import zone_of
from streams.wire.body_roles import rank
from streams.wire.fields import LONGEST_GUID, Fields
from streams.wire.format import Format, Parsed
from streams.wire.json_bodies import from_string
from streams.wire.lifting import lifting
from streams.wire.paragraphs import from_markup, has_markup, plain
from streams.wire.states import State, pub_status, state_of
from streams.wire.times import loose

_MINOR_HEADLINE = re.compile(r"sub|short|seo|kicker|intern|note|social|sms|push|alt|tweet|dek|crosshead")
_BY = re.compile(r"^(?:By|by|BY|Von|Par|Por|Av)\s+(?=\S)")
_MARKS = frozenset(("uri", "guid", "versioncreated", "pubstatus", "headlines", "bodies", "altids", "infosources"))
_KNOWN_NAMES = """
uri guid id type mimetype representationtype profile version firstcreated versioncreated contentcreated firstpublished
pubstatus urgency rating copyrightholder copyrightnotice usageterms ednote language headline title byline by slugline
located renditions associations altids trustindicator trustindicators standard genre genres expires rightsinfo
headlines bodies descriptions people person organisations organisation places place subjects subject events event
objects object infosource infosources source provider authors creditline charcount wordcount readtime links
evolvedfrom rewrite_of priority service products annotations attachments anpa_take_key takekey
embargoed embargoeduntil $schema contenttype mediatopics copyrightholders keywords
"""
_NAMES = frozenset(_KNOWN_NAMES.split())
_ROWS = ("headlines", "bodies")
_SINGLE = ("headline", "title", "version", "versioncreated", "pubstatus", "status", "embargoed", "ednote", "slugline")
_NESTED = (list, dict)
_PLAIN_PREFIXES = ("body_", "headline_", "description_")
_BODY_PREFIX, _HEADLINE_PREFIX = "body_", "headline_"
_TEXT_TYPES = frozenset(("text", "story", "article", "news", "preformatted", "advisory"))
_OTHER_TYPES = {
    "picture": "picture", "photo": "picture", "image": "picture", "graphic": "graphic", "audio": "audio",
    "video": "video", "composite": "composite", "package": "composite", "component": "component", "event": "event",
    "planning": "planning", "map": "graphic",
}  # fmt: skip
_BODY_KINDS = frozenset(("text", "html", "xhtml", "nitf", "xml", "plain", "htm", "markdown"))
_FAR_LONGER = 2
_MEDIUM = re.compile(r"html|nitf|xml|plain|markdown")  # a role that says how the body is written and no more
_FORMER = ("evolvedfrom", "rewriteof", "rewrite_of", "replaces", "supersedes")
"""Fields beyond the schema by which wires say which item this one replaces (Superdesk: `evolvedfrom`)."""


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is a ninjs object."""
    if not isinstance(found, dict) or "body" in found:
        return False
    for name in _SINGLE:
        if type(found.get(name)) in _NESTED:
            return False  # an agency's own way with the same names
    for name in _ROWS:
        if type(found.get(name)) is dict:
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
    not_news, signal = _kind(fields, found)
    if not_news is not None:
        return Parsed(guid=identity, not_news=not_news)
    headline, paragraphs = _headline(fields), tuple(_body(fields) or agency_json.body(found))
    told = fields.text("pubstatus")
    status = pub_status(told)
    state = state_of(told) if told and told != "usable" else State()
    provider, language = _provider(fields), fields.text("language")
    zone = partial(zone_of, provider, identity, language=language)
    until, held, words = _embargo(fields, zone)
    if state.waits and until is not None:
        status = "usable"
    elif held and status == "usable":
        status = "withheld"
    if not headline and not paragraphs and status != "canceled":
        return Parsed(guid=identity, not_news="no-text")
    if ("genre" in fields or "genres" in fields) and status != "canceled":
        reason = not_story.by_kind(fields.names("genre", "genres"))
        if reason is not None:
            return Parsed(guid=identity, not_news=reason)
    former = fields.word(*_FORMER)
    parsed = Parsed(
        guid=identity,
        version=fields.word("version"),
        status=status,
        signal=signal or (state.signal if status == "usable" else None),
        provider=provider,
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=_byline(fields),
        dateline=fields.text("located"),
        slug=fields.text("slugline"),
        note=f"{fields.text('ednote') or ''}\nEmbargo: {words}".strip() if words else fields.text("ednote"),
        published=_published(fields, zone),
        version_created=_version_created(fields, zone),
        embargoed_until=until,
        urgency=fields.urgency(),
        subjects=fields.names("subject", "subjects"),
        places=fields.names("place", "places"),
        replaces=Told(guid=former) if former else None,
        take_key=fields.text("anpa_take_key", "takekey"),
        credit=next(iter(fields.names("creditline", "credit")), None),
        rights=_rights(fields),
    )
    if parsed.version_created and parsed.provider and _is_plain(found):
        return parsed
    return agency_json.supplemented(parsed, found)


def _is_plain(found: dict[str, Any]) -> bool:
    """Tell whether an item has no names but those of ninjs; what is under others may hold it back."""
    others = found.keys() - _NAMES
    return all(name.lower() in _NAMES or name.startswith(_PLAIN_PREFIXES) for name in others)


def _version_created(fields: Fields, zone: Callable[[], tzinfo]) -> str | None:
    """Return the time of the version; some wires send seconds since 1970."""
    value = fields.raw("versioncreated")
    if isinstance(value, int) and not isinstance(value, bool) and (moment := loose(str(value))) is not None:
        return moment
    return fields.instant("versioncreated", zone=zone)


def _embargo(fields: Fields, zone: Callable[[], tzinfo]) -> tuple[str | None, bool, str | None]:
    """Return the end of the embargo, whether it holds without one that can be read, and then its words."""
    if "embargoed" not in fields and "embargoeduntil" not in fields:
        return None, False, None
    told = [value for name in ("embargoeduntil", "embargoed") if (value := fields.raw(name)) is not None]
    read = [lifting(value, zone()) for value in told]
    until = max((until for until, _ in read if until), default=None)
    held = until is None and any(held for _, held in read)
    return until, held, " ".join(str(told[0]).split()) if held and told[0] is not True else None


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


def _kind(fields: Fields, found: dict[str, Any]) -> tuple[str | None, Signal | None]:
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
        told = _headline(fields) and (any(_candidates(fields)) or _brings_text(found))
        return (None if told else _OTHER_TYPES.get(kind, "unknown-type")), None
    return _OTHER_TYPES[kind], None


def _brings_text(found: dict[str, Any]) -> bool:
    """Tell whether an item brings a text under an agency's own name for one, and not in what it only lists."""
    return bool(agency_json.body({name: value for name, value in found.items() if isinstance(value, str)}))


def _headline(fields: Fields) -> str:
    rows = fields.objects("headlines")
    if rows:
        lines = [Fields({name.lower(): value for name, value in row.items()}) for row in rows]
        main = [row for row in lines if (row.text("role") or "main").lower() in ("main", "headline", "title")]
        main = main or [row for row in lines if not _MINOR_HEADLINE.search((row.text("role") or "").lower())]
        return plain((main or lines)[0].verbatim("value") or "")
    told = fields.verbatim("headline", "headline_main", "headline_text") or _first_headline(fields)
    return plain(told or fields.verbatim("title") or "")


def _first_headline(fields: Fields) -> str | None:
    return next((fields.verbatim(name) for name in fields.starting(_HEADLINE_PREFIX)), None)


def _candidates(fields: Fields) -> list[tuple[str, str]]:
    """Return the bodies that the item brings and may show: media type or role, and text; the main ones alone."""
    found: list[tuple[int, str, str]] = []
    for row in fields.objects("bodies"):
        body = Fields({name.lower(): value for name, value in row.items()})
        role = body.text("role", "name")
        place = 0 if _MEDIUM.search((role or "").lower()) else rank(role)
        if place is not None:
            kind = f"{body.text('contenttype') or ''} {role or ''}"
            found.append((place, kind.lower(), body.verbatim("value") or ""))
    for name in fields.starting(_BODY_PREFIX):
        kind = name.removeprefix(_BODY_PREFIX)
        place = 0 if kind in _BODY_KINDS or _MEDIUM.search(kind) else rank(kind)
        if place is not None:
            found.append((place, kind, fields.verbatim(name) or ""))
    told = [row for row in found if row[2].strip()]
    main = min((place for place, _, _ in told), default=0)
    return [(kind, value) for place, kind, value in told if place == main]


def _body(fields: Fields) -> list[str]:
    """Return the paragraphs of the body that keeps them best; of the description where there is no body."""
    texts: list[tuple[str, str]] = []
    markups: list[tuple[str, str]] = []
    for kind, value in _candidates(fields):
        is_text = ("text/plain" in kind or kind.strip() == "text") or not ("ht" in kind or has_markup(value))
        (texts if is_text else markups).append((kind, value))
    longest = max((len(value) for _, value in (*texts, *markups)), default=0)
    texts.sort(key=lambda row: _FAR_LONGER * len(row[1]) < longest)
    for _, value in texts:
        if not markups or "\n\n" in value.replace("\r", "").replace("\n ", "\n"):
            return from_string(value)
    markups.sort(
        key=lambda row: (
            "nitf" in row[0] or "xml" in row[0].replace("html+xml", ""),
            _FAR_LONGER * len(row[1]) < longest,
        )
    )
    for _, value in markups:
        if found := from_string(value, markup=True):
            return found
    for _, value in texts:
        return from_string(value)
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


def _published(fields: Fields, zone: Callable[[], tzinfo]) -> str | None:
    """Return when the item was first created; a broken time is passed over, because no order hangs on it."""
    for name in ("firstcreated", "firstpublished", "contentcreated"):
        if name in fields:
            try:
                return fields.instant(name, zone=zone)
            except WireFormatError as error:
                if error.reason != "bad-time":
                    raise
    return None


FORMAT = Format(
    "ninjs", "json", recognise, guid, parse,
    detected="a JSON object with `uri`, `guid` or other fields of ninjs, names without regard to case",
    notes=".json, .jsonl; 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, Superdesk's way",
)  # fmt: skip
