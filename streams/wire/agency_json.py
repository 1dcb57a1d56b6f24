"""JSON of agencies that follow no standard: an item wrapped in objects, under the agency's own names. Owns the names.

The fall-back of the JSON formats: what is said of an item is read by what names mean, wherever it stands around the
story (json_names.py, json_states.py); what has neither headline nor text is no item.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import tzinfo
from typing import Any

from streams.wire import not_story
from streams.wire.agency_zones import zone_of
from streams.wire.fields import LEAST_URGENT, MOST_URGENT
from streams.wire.format import Format, Parsed
from streams.wire.hold_names import begins_use
from streams.wire.json_bodies import prose, squeezed
from streams.wire.json_names import (
    BODIES,
    HEADLINES,
    SHORTER,
    STRONG,
    Names,
    body_of,
    item_of,
    rows_of,
    texts,
)
from streams.wire.json_states import standing
from streams.wire.paragraphs import SENTENCE_END, plain
from streams.wire.times import offset

_IDS = (
    "uri", "guid", "urn", "id", "itemid", "usn", "uuid", "storyid", "articleid", "newsid", "docid", "documentid",
    "identifier", "uid", "storynumber", "itemnumber", "storyno", "storyref", "itemref", "ref", "reference", "key",
    "storykey", "itemkey", "storyguid", "itemguid", "messageid", "contentid", "dispatchid", "nid", "externalid",
    "accessionnumber", "accessionno",
)  # fmt: skip
_VERSIONS = (
    "version", "versionnumber", "versionno", "versionid", "revision", "rev", "revisionnumber", "itemversion",
    "storyversion", "ver", "vers", "edition", "generation", "iteration", "revno", "versionum", "contentversion",
    "updatenumber", "take", "managementsequencenumber", "recordsequencenumber",
)  # fmt: skip
_UPDATED = (
    "versioncreated", "versiondate", "versiontime", "updated", "updatedat", "modified", "modifiedat", "lastmodified",
    "datemodified", "updatetime", "updatedate", "lastupdated", "lastupdate", "timestamp", "ts", "modificationdate",
    "revisiontime", "revised", "dateupdated", "thisrevisioncreated", "revisedat", "datetimeupdated", "versiontimestamp",
    "versioncreatedat", "lastupdatedat", "modifieddate", "updateddate", "moved", "movedat",
)  # fmt: skip
_CREATED = (
    "firstcreated", "published", "publishedat", "datepublished", "pubdate", "publicationdate", "created", "createdat",
    "date", "datetime", "time", "issued", "sent", "storydate", "releasedate", "contentcreated", "firstpublished",
    "datecreated", "issuedat", "sentat", "filed", "filedat", "dateissued", "transmitted", "transmittedat",
    "publishedon", "publishtime", "publishdate",
    "publisheddate", "publisheddatetime", "publishedtime", "datetimepublished",
    "creationdate", "createddate", "datum", "fecha", "releasetime",
)  # fmt: skip
_PROVIDERS = (
    "provider", "agency", "source", "infosource", "publisher", "sourcename", "agencyname", "providername",
    "wire", "wirename", "newsagency", "src", "organization", "organisation", "supplier", "distributor", "vendor",
    "origin", "originator", "service", "servicename", "sender", "site", "sitename", "quelle", "fuente", "kilde",
    "agence", "agencia", "brand", "newsroom", "copyrightholder", "rightsholder", "creditline", "credit", "feed",
    "publication",
)  # fmt: skip
_ZONES = (
    "timezone",
    "tz",
    "zone",
    "timezoneid",
    "utcoffset",
    "tzone",
    "zeitzone",
    "zonahoraria",
    "fuseauhoraire",
    "tidszone",
    "tijdzone",
)
_LANGUAGES = ("language", "lang", "languagecode", "inlanguage", "locale", "sprak", "sprache", "langue", "idioma")
_RIGHTS = (
    "rights", "copyright", "copyrightnotice", "usageterms", "copyrightline", "copyrightstatement", "rightsstatement",
    "rightsnotice", "termsofuse", "license", "licence", "usagerights", "rightsinfo", "rightscopyright",
    "rightscopyrightnotice", "rightsusageterms", "rightsinfocopyrightnotice", "rightsinfousageterms", "copyrightholder",
    "rightsholder", "rightscopyrightholder", "rightsinfocopyrightholder", "rightsowner", "copyrightowner",
)  # fmt: skip
_NOTES = (
    "ednote", "editorsnote", "editornote", "note", "noteseditor", "editorialnote", "advisory", "notetoeditors",
    "notestoeditors", "editorsnotes", "instructions", "specialinstructions", "correctionnote", "correctiontext",
    "killreason", "killnote", "withdrawalreason", "holdreason", "updatenote", "changenote", "revisionnote",
    "versionnote", "embargonote", "embargotext", "deskadvisory", "alertnote", "correction",
)  # fmt: skip
_GENRES = frozenset(("genre", "genres", "genrename", "genrenames", "genreset", "textgenre", "contentgenre"))
_MOST_GENRES = 5
_SCHEMA = frozenset(("$schema", "properties"))
"""A schema describes items and is none."""

_VERSION_NAME = re.compile(
    r"version(?:snummer|number|no|num|nr|id)?$|versjon|versione$|fassung$|utgave$|^rev(?:ision)?(?:number|no|num)?$|revision$|generation$"
)
_OTHER_VERSION = re.compile(
    r"standard|schema|api|format|software|^app|spec|profile|protocol|ninjs|newsml|doctype|previous"
)
_PROVIDER_NAME = re.compile(
    r"agency|agentur|agence|agenzia|agencia|byra|kalla$|kilde$|quelle$|fonte$|fuente$|source$|^from$|^wire$"
    r"|provider|publisher|supplier|newswire|distribut|originator|copyrightholder|sourcename$"
)
_RIGHTS_NAME = re.compile(r"copyright|rights|usageterms|licen[cs]e")
_ID_NAME = re.compile(
    r"(?:story|item|article|news|doc|document|dispatch|content|asset|wire|message|slug)(?:id|uid|guid|key|no|nr|code)$|guid$|urn$|uuid$"
)
_VERSION_WORD = re.compile(r"^(?:v|ver|vers|version|rev|revision|r)?[ ._#-]*(\d{1,6})(?:\.0+)?$", re.IGNORECASE)
_SCHEMA_VERSION = re.compile(r"^\d{1,3}\.\d{1,3}\.\d{1,3}$")  # "0.10.4" is that of the format
_NO_TEXT = re.compile(
    r"right|copyright|note|url|href|link|image|photo|media|caption|bio|author|byline|contact|terms|licen|instruct|legal"
    r"|disclaim|keyword|tag|schema|catalog|signature|token|base64|ednote|advis|comment|description|summary|abstract"
)
_SHORTEST_BODY, _FEWEST_WORDS = 80, 12
_HEAD_SIZE, _HEAD_WORDS = range(15, 220), 3


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is, or wraps, an object with a headline or a text."""
    if not isinstance(found, Mapping) or found.keys() >= _SCHEMA:
        return False
    rows = rows_of(found)
    item = item_of(rows)
    if item is None:
        return bool(_unnamed(Names(found))[1])
    names = {squeezed(name) for name, value in item.items() if value}
    if not names.isdisjoint(BODIES) and body_of(Names(found)):
        return True
    if names.isdisjoint(STRONG):
        return False
    return any(_is_news_sign(squeezed(name)) for row in rows for name in row) or bool(_unnamed(Names(found))[1])


def guid(found: Any) -> str | None:
    """Return the item's id, the first of the names for one."""
    return _guid(Names(found)) if isinstance(found, Mapping) else None


def parse(found: Any) -> Parsed:
    """Return what the item says, as far as its names can be told."""
    names = Names(found)
    paragraphs = tuple(body_of(names, (*BODIES,)) or body_of(names, SHORTER))
    headline = plain(names.text(HEADLINES) or "")
    if not paragraphs or not headline:
        other, told = _unnamed(names)
        named = any(names.all((name,)) for name in SHORTER)
        paragraphs = paragraphs or tuple([] if headline and not told and named else told)
        headline = headline or (plain(other) if other else "")
    parsed = managed(names)
    if parsed.status != "canceled" and (reason := no_story(names)) is not None:
        return Parsed(guid=parsed.guid, not_news=reason)
    if parsed.not_news or (not headline and not paragraphs and parsed.status != "canceled"):
        return Parsed(guid=parsed.guid, not_news=parsed.not_news or "no-text")
    return replace(parsed, headline=headline, paragraphs=paragraphs)


def supplemented(told: Parsed, found: Any) -> Parsed:
    """Return an item that a standard's names gave with what it says under other names.

    A hold, a kill or an embargo above all: an item whose hold is not understood would be shown.
    """
    names = Names(found)
    other = managed(names)
    if told.status != "canceled" and other.status != "canceled" and (reason := no_story(names)) is not None:
        return Parsed(guid=told.guid or other.guid, not_news=reason)
    notes = dict.fromkeys(line for note in (told.note, other.note) if note for line in note.split("\n"))
    embargo = max(filter(None, (told.embargoed_until, other.embargoed_until)), default=None)
    order = ("canceled", "withheld")
    status = next((state for state in order if state in (told.status, other.status)), told.status or other.status)
    if told.status == "withheld" and other.status != "canceled" and not told.embargoed_until:
        status = "withheld"
    return replace(
        told,
        guid=told.guid or other.guid,
        version=told.version or other.version,
        status=status,
        signal=told.signal or other.signal,
        provider=told.provider or other.provider,
        language=told.language or other.language,
        byline=told.byline or other.byline,
        dateline=told.dateline or other.dateline,
        slug=told.slug or other.slug,
        note="\n".join(notes) or None,
        published=told.published or other.published,
        version_created=told.version_created or other.version_created,
        embargoed_until=embargo,
        urgency=told.urgency or other.urgency,
        credit=told.credit or other.credit,
        rights=told.rights or other.rights,
        take_key=told.take_key or other.take_key,
    )


def body(found: Any) -> tuple[str, ...]:
    """Return the text under one of the names for one, nothing where there is none."""
    return tuple(body_of(Names(found)))


def no_story(names: Names) -> str | None:
    """Return why an item of such a genre is no story, None when it may be one."""
    if not names.has_any(_GENRES):
        return None
    return not_story.by_kind(genre for value in names.all(tuple(_GENRES)) for genre in texts(value)[:_MOST_GENRES])


def managed(names: Names, around: tzinfo | None = None) -> Parsed:
    """Return all that is said of an item beside its text, by what the names mean.

    `around` is the zone of times that name none, where what stands around the item tells it.
    """
    identity, provider = _guid(names), _provider(names)
    language = names.word(_LANGUAGES)
    zone = names.word(_ZONES)
    zone = zone if zone and offset(zone) else None
    at_zone = zone or around or zone_of(provider, identity, language=language)
    created = names.time(_CREATED, at_zone)
    updated = names.time(_UPDATED, at_zone) or (None if created else names.any_time(at_zone))
    own = updated or names.time(tuple(name for name in _CREATED if not begins_use(name)), at_zone)
    use = standing(names, at_zone, own)
    updated = updated or (None if created else names.any_time(at_zone, outgoing=True))
    notes = [plain(text) for value in names.all(_NOTES) for text in texts(value)]
    return Parsed(
        guid=identity,
        not_news="test"
        if any(" ".join(texts(v)).lower() == "test" for v in names.all(("status", "state", "type")))
        else None,
        version=_version(names),
        status=use.status,
        signal=use.signal,
        provider=provider,
        language=language,
        byline=_by(
            names.text(("byline", "author", "authors", "by", "creator", "reporter", "writer", "autor", "auteur"))
        ),
        dateline=names.text(("dateline", "located", "city", "location")),
        slug=names.text(("slugline", "slug", "keyword", "catchline", "slugtext", "slugword")),
        take_key=names.text(("takekey", "anpatakekey", "take")),
        note="\n".join(dict.fromkeys(note for note in (*notes, *use.notes) if note)) or None,
        published=created,
        version_created=updated or created,
        embargoed_until=use.until,
        urgency=_urgency(names.word(("urgency", "priority", "newsvalue", "prio", "urg"))),
        subjects=names.list(("subjects", "subject", "topics", "topic", "keywords", "tags", "category", "categories")),
        places=names.list(("places", "place", "locations", "location")),
        credit=names.text(("credit", "creditline", "sourcecredit")),
        rights=names.text(_RIGHTS) or _by_meaning(names, _RIGHTS_NAME),
    )


def _guid(names: Names) -> str | None:
    return names.word(_IDS) or next(
        (
            told
            for name, value in names.items()
            if _ID_NAME.search(name) and isinstance(value, str | int) and (told := str(value).strip()[:1000])
        ),
        None,
    )


def _version(names: Names) -> str | None:
    told = names.word(_VERSIONS)
    if told is None or not _VERSION_WORD.match(told):
        others = (
            str(value)
            for name, value in names.items()
            if _VERSION_NAME.search(name) and not _OTHER_VERSION.search(name) and isinstance(value, str | int | float)
        )
        told = next((other for other in others if _VERSION_WORD.match(other)), told)
    found = _VERSION_WORD.match(told) if told else None
    if found is None and told and _SCHEMA_VERSION.match(told):
        return None
    return found[1] if found else told


def _provider(names: Names) -> str | None:
    return names.text(_PROVIDERS) or _by_meaning(names, _PROVIDER_NAME)


def _by_meaning(names: Names, wanted: re.Pattern[str]) -> str | None:
    for name, value in names.items():
        if wanted.search(name) and not name.endswith(("id", "url", "uri", "code")):
            told = texts(value)
            if told and not told[0].startswith("{"):  # rights as a document of their own
                return plain(told[0])
    return None


def _unnamed(names: Names) -> tuple[str | None, list[str]]:
    """Return the headline and the text of an item whose names say nothing: the longest prose, a line above it."""
    best: list[str] = []
    chosen: Any = None
    lines: list[str] = []
    for name, value in names.items():
        if _NO_TEXT.search(name) or not isinstance(value, str | list):
            continue
        if (
            isinstance(value, str)
            and len(value) in _HEAD_SIZE
            and value.count(" ") >= _HEAD_WORDS - 1
            and "\n" not in value
        ):
            lines.append(value)
        told = prose(value)
        text = " ".join(told)
        if len(text) < _SHORTEST_BODY or text.count(" ") < _FEWEST_WORDS or not SENTENCE_END.search(text):
            continue
        if len(text) > sum(map(len, best)):
            best, chosen = told, value
    return next((line for line in lines if line != chosen), None), best


def _is_news_sign(name: str) -> bool:
    """Tell whether a name is a time's or a sender's: beside a headline alone one makes an object an item."""
    return name in _NEWS_SIGNS


_NEWS_SIGNS = frozenset((*_UPDATED, *_CREATED, *_PROVIDERS))


def _by(told: str | None) -> str | None:
    return re.sub(r"^(?:by|von|par|por)\s+", "", told, flags=re.IGNORECASE) or None if told else None


def _urgency(told: str | None) -> int | None:
    return int(told) if told and told.isdecimal() and MOST_URGENT <= int(told[:3]) <= LEAST_URGENT else None


FORMAT = Format(
    "agency-json", "json", recognise, guid, parse,
    detected="any other JSON object that is, or wraps, one with a headline or a text under one of their usual names",
    notes=".json; names without regard to case, what is said of an item also in objects beside it",
)  # fmt: skip
