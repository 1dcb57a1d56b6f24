"""JSON of agencies that follow no standard: an item wrapped in objects, under the agency's own names. Owns the names.

The fall-back of the JSON formats: names are read without regard to case and punctuation, values out of lists and
objects of one; what has neither headline nor text is no item.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from streams.wire.fields import LEAST_URGENT, MOST_URGENT
from streams.wire.format import Format, Parsed
from streams.wire.paragraphs import from_markup, from_text, has_markup, plain, tidy
from streams.wire.times import loose

HEADLINES = (
    "headline", "headlinemain", "title", "head", "titel", "titre", "titulo", "subject", "name", "headlineshort",
)  # fmt: skip
BODIES = (
    "bodyhtml", "bodyxhtml", "body", "bodytext", "articlebody", "content", "contenthtml", "text", "story",
    "storytext", "article", "html", "maintext", "fulltext", "texte", "inhalt", "cuerpo", "paragraphs", "nitf",
    "storybody", "bodymain",
)  # fmt: skip
_SHORTER = ("description", "summary", "abstract", "lead", "intro", "teaser", "snippet", "caption")
_IDS = (
    "uri", "guid", "id", "itemid", "usn", "urn", "uuid", "storyid", "articleid", "newsid", "docid", "documentid",
    "identifier", "_id",
)  # fmt: skip
_VERSIONS = ("version", "versionnumber", "revision", "rev", "itemversion", "ver", "edition")
_UPDATED = (
    "versioncreated", "updated", "updatedat", "modified", "lastmodified", "datemodified", "updatetime",
    "lastupdated", "timestamp", "modificationdate", "revisiontime", "revised",
)  # fmt: skip
_CREATED = (
    "firstcreated", "published", "publishedat", "datepublished", "pubdate", "publicationdate", "created",
    "createdat", "date", "datetime", "time", "issued", "sent", "storydate", "releasedate", "contentcreated",
    "firstpublished", "datecreated",
)  # fmt: skip
_STATUSES = ("pubstatus", "status", "state", "publicationstatus")
_EMBARGOES = ("embargoed", "embargo", "embargoeduntil", "embargodate", "embargountil", "notbefore", "holduntil")
_PROVIDERS = (
    "provider", "source", "agency", "infosource", "publisher", "sourcename", "wire", "organization", "organisation",
    "site",
)  # fmt: skip
_ZONES = ("timezone", "tz", "zone")
_WRAPPERS = frozenset(
    (
        "data", "item", "newsitem", "article", "story", "document", "doc", "result", "payload", "content", "message",
        "response", "entry", "record", "news", "post", "value", "body", "source", "_source", "object", "attributes",
        "fields", "metadata", "meta", "hit",
    )
)  # fmt: skip
_NEWS_SIGNS = frozenset((*_UPDATED, *_CREATED, *_PROVIDERS))
"""Beside a headline alone, one of these makes an object an item: many a thing has a title."""

_STRONG = frozenset(HEADLINES) - {"name", "subject"}
"""Names that are a headline even without a text: a desk or a user has a name too."""

_MOST_LEVELS = 5
_LONGEST_ID = 1000
_SQUEEZE = re.compile(r"[^a-z0-9]+")
_RETIRED = re.compile(r"kill|cancel|withdraw|retract|recall|delet|remov|spik", re.IGNORECASE)
_HELD = re.compile(r"withh?eld|hold|embargo|draft|pending", re.IGNORECASE)


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is, or wraps, an object with a headline or a text."""
    return isinstance(found, Mapping) and _item(found) is not None


def guid(found: Any) -> str | None:
    """Return the item's id, the first of the names for one."""
    return _Names(found).word(_IDS) if isinstance(found, Mapping) else None


def parse(found: Any) -> Parsed:
    """Return what the item says, as far as its names can be told."""
    names = _Names(found)
    paragraphs = _body(names)
    headline = plain(names.text(HEADLINES) or "")
    if not headline and not paragraphs:
        return Parsed(guid=guid(found), not_news="no-text")
    zone = names.word(_ZONES)
    created, updated = names.time(_CREATED, zone), names.time(_UPDATED, zone)
    embargo = names.text(_EMBARGOES)
    lifts = loose(embargo, zone=zone) if embargo else None
    notes = [names.text(("ednote", "editorsnote", "editornote", "note", "noteseditor", "editorialnote", "advisory"))]
    if embargo and lifts is None and embargo.lower() not in ("false", "0", "no", "none"):
        notes.append(f"Embargo: {embargo}")  # its words hold the item where no time can be read
    status = names.text(_STATUSES)
    return Parsed(
        guid=guid(found),
        version=names.word(_VERSIONS),
        status="canceled"
        if status and _RETIRED.search(status)
        else "withheld"
        if status and _HELD.search(status)
        else None,
        provider=names.text(_PROVIDERS),
        language=names.word(("language", "lang", "languagecode", "inlanguage", "locale")),
        headline=headline,
        paragraphs=paragraphs,
        byline=_by(names.text(("byline", "author", "authors", "by", "creator", "reporter"))),
        dateline=names.text(("dateline", "located", "city", "location")),
        slug=names.text(("slugline", "slug", "keyword", "catchline", "slugtext")),
        take_key=names.text(("takekey", "anpatakekey", "take")),
        note="\n".join(note for note in notes if note) or None,
        published=created,
        version_created=updated or created,
        embargoed_until=lifts,
        urgency=_urgency(names.word(("urgency", "priority", "newsvalue"))),
        subjects=names.list(("subjects", "subject", "topics", "topic", "keywords", "tags", "category", "categories")),
        places=names.list(("places", "place", "locations", "location")),
        credit=names.text(("credit", "creditline", "sourcecredit")),
        rights=names.text(("rights", "copyright", "copyrightnotice", "usageterms")),
    )


def body(found: Any) -> tuple[str, ...]:
    """Return the text under one of the names for one, nothing where there is none."""
    return _body(_Names(found), BODIES)


def _item(found: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the innermost object that has a headline or a text of its own."""
    for row in _levels(found, 0):
        names = {_squeezed(name) for name, value in row.items() if texts(value)}
        if not names.isdisjoint(BODIES) or (not names.isdisjoint(_STRONG) and not names.isdisjoint(_NEWS_SIGNS)):
            return row
    return None


def _levels(found: Mapping[str, Any], depth: int) -> Iterator[Mapping[str, Any]]:
    yield found
    if depth < _MOST_LEVELS:
        for name, value in found.items():
            inner = value[0] if isinstance(value, list) and len(value) == 1 else value
            if isinstance(inner, Mapping) and _squeezed(name) in _WRAPPERS:
                yield from _levels(inner, depth + 1)


class _Names:
    """An item's values by squeezed name, those of the objects around it and of its own metadata behind its own."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        self._values: dict[str, Any] = {}
        item = _item(found)
        rows = [item, *_levels(item, 1), *_levels(found, 0)] if item is not None else [found]
        for row in rows:
            for name, value in row.items():
                if value not in (None, "", [], {}):
                    self._values.setdefault(_squeezed(name), value)

    def text(self, names: tuple[str, ...]) -> str | None:
        for name in names:
            told = " ".join(tidy(part) for part in texts(self._values.get(name))[:1])
            if told:
                return told
        return None

    def raw(self, name: str) -> list[str]:
        return texts(self._values.get(name))

    def word(self, names: tuple[str, ...]) -> str | None:
        for name in names:
            value = self._values.get(name)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, str | int) and not isinstance(value, bool) and (told := tidy(str(value))):
                return told if len(told) <= _LONGEST_ID else None
        return None

    def time(self, names: tuple[str, ...], zone: str | None) -> str | None:
        """Return the first of these times that can be read; nothing but order hangs on them."""
        for name in names:
            if (told := self.word((name,)) or self.text((name,))) and (moment := loose(told, zone=zone)):
                return moment
        return None

    def list(self, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if found := [tidied for told in texts(self._values.get(name)) if (tidied := tidy(told))]:
                return tuple(dict.fromkeys(found))
        return ()


def texts(value: Any) -> list[str]:
    """Return the texts in a value: itself, those of a list, the name, value or text of an object."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, Mapping):
        own = {_squeezed(name): inner for name, inner in value.items()}
        return next(
            (
                found
                for name in ("name", "value", "text", "html", "content", "label", "full", "main")
                if (found := _flat(own.get(name)))
            ),
            [],
        )
    if isinstance(value, list):
        return [text for row in value for text in (texts(row) if not isinstance(row, list) else [])]
    return []


def _flat(value: Any) -> list[str]:
    return [value] if isinstance(value, str) and value.strip() else []


def _body(names: _Names, of: tuple[str, ...] = (*BODIES, *_SHORTER)) -> tuple[str, ...]:
    for name in of:
        found = names.raw(name)
        if found:
            clean = [told for text in found for told in (from_markup(text) if has_markup(text) else from_text(text))]
            if clean:
                return tuple(clean)
    return ()


def _by(told: str | None) -> str | None:
    return re.sub(r"^(?:by|von|par|por)\s+", "", told, flags=re.IGNORECASE) or None if told else None


def _urgency(told: str | None) -> int | None:
    return int(told) if told and told.isdecimal() and MOST_URGENT <= int(told[:3]) <= LEAST_URGENT else None


def _squeezed(name: object) -> str:
    return _SQUEEZE.sub("", str(name).lower())


FORMAT = Format(
    "agency-json", "json", recognise, guid, parse,
    detected="any other JSON object that is, or wraps, one with a headline or a text under one of their usual names",
    notes=".json; names without regard to case, values in lists of one; read as far as the names tell",
)  # fmt: skip
