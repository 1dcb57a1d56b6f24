"""IPTC NITF: one article as XML. Owns the mapping of its elements.

Source: NITF 3.x. `docdata` carries the status of the document (`management-status`) and, when it acts on another one,
which (`management-doc-idref`) and how (`management-idref-status`).
"""

import re
from typing import Any

from lxml import etree

from events.wire_item import PubStatus, Told
from streams.wire.format import Format, Parsed
from streams.wire.ninjs import pub_status
from streams.wire.paragraphs import from_tree, tidy
from streams.wire.xml_tree import attribute, children, first, local, parsed_time, text, urgency

_COMPACT = re.compile(r"^(\d{4})-?(\d\d)-?(\d\d)(?:T?(\d\d):?(\d\d):?(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$")


def recognise(found: Any) -> bool:
    """Tell whether a document is NITF."""
    return isinstance(found, etree._Element) and local(found) == "nitf"  # noqa: SLF001 - lxml's only name for the type


def guid(found: Any) -> str | None:
    """Return the document's id."""
    return attribute(first(found, "head", "docdata", "doc-id"), "id-string")


def parse(found: Any) -> Parsed:
    """Return what the article says."""
    data = first(found, "head", "docdata")
    top = first(found, "body", "body.head")
    status, acts_on = _status(data)
    headline = text(first(top, "hedline", "hl1")) or text(first(top, "hedline")) or text(first(found, "head", "title"))
    content = first(found, "body", "body.content")
    paragraphs = tuple(from_tree(content)) if content is not None else ()
    if not headline and not paragraphs and status != "canceled":
        return Parsed(guid=guid(found), not_news="no-text")
    issued = _norm(first(data, "date.issue"), strict=True)
    released = _norm(first(data, "date.release"), strict=False)
    embargo = released if issued and released and released > issued and _embargoed(data) else None
    acts = attribute(data, "management-idref-status")
    key = first(data, "du-key")
    return Parsed(
        guid=guid(found),
        version=attribute(key, "version"),
        status=status,
        provider=text(first(top, "distributor")) or attribute(first(data, "doc.copyright"), "holder"),
        language=attribute(first(found, "body"), "lang") or attribute(found, _LANGUAGE),
        headline=headline or "",
        paragraphs=paragraphs,
        byline=_byline(first(top, "byline")),
        dateline=text(first(top, "dateline", "location")) or _own_text(first(top, "dateline")),
        slug=attribute(key, "key") or attribute(first(data, "fixture"), "fix-id"),
        note="\n".join(_notes(data, top)) or None,
        published=issued,
        version_created=issued,
        embargoed_until=embargo,
        urgency=urgency(attribute(first(data, "urgency"), "ed-urg")),
        subjects=_keywords(data),
        replaces=acts_on if acts != "canceled" else None,
        kills=acts_on if acts == "canceled" else None,
        signal="kill" if acts == "canceled" else None,
    )


_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def _status(data: etree._Element | None) -> tuple[PubStatus, Told | None]:
    """Return the document's own status, and which document it acts on."""
    told = attribute(data, "management-status")
    other = attribute(data, "management-doc-idref")
    return pub_status(None if told == "embargoed" else told), Told(guid=other) if other else None


def _byline(element: etree._Element | None) -> str | None:
    """Return who wrote it, without the title that some put in an element beside the name."""
    told = text(first(element, "person")) or text(element)
    return (told or "").removeprefix("By ").removeprefix("by ") or None


def _own_text(element: etree._Element | None) -> str | None:
    """Return the text in front of an element's children."""
    return tidy(element.text or "") or None if element is not None else None


def _embargoed(data: etree._Element | None) -> bool:
    return attribute(data, "management-status") == "embargoed"


def _norm(element: etree._Element | None, *, strict: bool) -> str | None:
    """Return a time from its `norm` attribute, which is ISO 8601 with the punctuation left out."""
    told = attribute(element, "norm")
    if told is None or element is None:
        return None
    found = _COMPACT.match(told)
    if found:
        year, month, day, hour, minute, second, zone = found.groups()
        told = f"{year}-{month}-{day}T{hour or '00'}:{minute or '00'}:{second or '00'}{zone or 'Z'}"
    return parsed_time(told, local(element), strict=strict)


def _notes(data: etree._Element | None, top: etree._Element | None) -> list[str]:
    found = [attribute(message, "info") for message in children(data, "ed-msg")]
    found += [text(note) for note in children(top, "note")]
    return [note for note in found if note]


def _keywords(data: etree._Element | None) -> tuple[str, ...]:
    found = (attribute(word, "key") for word in children(first(data, "key-list"), "keyword"))
    return tuple(dict.fromkeys(word for word in found if word))


FORMAT = Format(
    "nitf", "xml", recognise, guid, parse,
    detected="root <nitf>",
    notes=".xml; with and without name space",
)  # fmt: skip
