"""IPTC NewsML-G2: news items, and packages, concepts and planning, which are no news. Owns the mapping of its elements.

Source: NewsML-G2 2.x, *News Item*. Names are read without their name space, because wires bind it to any prefix. Of
scheme-qualified codes only the code counts: `stat:canceled`, `icls:text`. No schema is asked: nearly half of what
wires send breaks it.
"""

from collections.abc import Callable, Iterator
from datetime import tzinfo
from functools import partial
from itertools import islice
from typing import Any

from lxml import etree

from events.errors import WireFormatError
from streams.wire import not_story
from streams.wire.agency_zones import zone_of
from streams.wire.body_roles import chosen, rank
from streams.wire.format import Format, Parsed
from streams.wire.hold_names import holds_until
from streams.wire.json_bodies import squeezed
from streams.wire.lifting import lifting_under_names
from streams.wire.newsml_g2_notes import notes
from streams.wire.newsml_g2_status import embargo, killed, signal, superseded, take_key, waits
from streams.wire.newsml_g2_subjects import about
from streams.wire.paragraphs import plain
from streams.wire.states import pub_status, state_of
from streams.wire.wire_times import moment
from streams.wire.xml_bodies import prose, story
from streams.wire.xml_tree import (
    attribute,
    below,
    byline,
    children,
    first,
    firsts,
    local,
    local_code,
    text,
    urgency,
    without_by,
)

_ITEMS = {
    "newsItem": None, "packageItem": "composite", "conceptItem": "concept", "knowledgeItem": "concept",
    "planningItem": "planning", "catalogItem": "catalog",
}  # fmt: skip
_FRAGMENTS = frozenset(("contentSet", "contentMeta", "groupSet", "itemMeta", "itemSet", "partMeta"))
_ROOTS = frozenset((*_ITEMS, "newsMessage", *_FRAGMENTS))
_OTHER_CLASSES = frozenset(
    (
        "picture", "photo", "image", "graphic", "audio", "video", "animated", "composite", "concept", "event",
        "planning", "catalog", "data", "component", "package", "multimedia", "map", "table",
    )
)  # fmt: skip
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_MOST_CONTENTS = 50  # of one item; wires send one or two
_NO_GUIDS = frozenset(("", "-", "0", "none", "null", "n/a", "unknown", "guid"))


def recognise(found: Any) -> bool:
    """Tell whether a document is NewsML-G2."""
    return isinstance(found, etree._Element) and local(found) in _ROOTS  # noqa: SLF001 - lxml's only name for the type


def guid(found: Any) -> str | None:
    """Return the item's guid; when that is missing or blank, its other id or that of its transmission."""
    item = _item(found)
    told = attribute(item, "guid")
    if told is not None and told.lower() not in _NO_GUIDS:
        return told
    sent = first(found, "header", "transmitId")
    return text(first(item, "contentMeta", "altId")) or text(first(item, "itemMeta", "altId")) or text(sent)


def parse(found: Any) -> Parsed:
    """Return what the first item of the document says; splitting.py hands over one at a time."""
    item = _item(found)
    if item is None:
        raise WireFormatError(
            "a news message without an item", place="itemSet", remedy="Send the message whole.", reason="empty"
        )
    identity = guid(found)
    if local(item) in _FRAGMENTS:
        return Parsed(guid=identity, not_news="fragment")
    of_item = firsts(item)
    meta, content, texts = of_item.get("itemMeta"), of_item.get("contentMeta"), of_item.get("contentSet")
    of_meta, of_content = firsts(meta), firsts(content)
    not_news = _ITEMS[local(item)] or _other_class(of_meta.get("itemClass"), texts)
    if not_news is not None:
        return Parsed(guid=identity, not_news=not_news)
    state = of_meta.get("pubStatus")
    waiting = waits(state)
    status = "usable" if waiting else pub_status(_code(state))
    headline, embedded = _headline(texts, meta, content), next(below(texts, "nitf"), None)
    by = text(of_content.get("by")) or byline(first(embedded, "body", "body.head", "byline"))
    paragraphs = tuple(_body(texts))
    if not paragraphs and status != "canceled":
        paragraphs = tuple(_abstract(content))
    if status != "canceled":
        not_news = (
            not_story.by_kind(_genres(content))
            or not_story.by_text(headline, paragraphs, maybe=not_story.by_kind(_codes(meta)))
            if headline or paragraphs
            else "no-text"
        )
        if not_news is not None:
            return Parsed(guid=identity, not_news=not_news)
    language = attribute(of_content.get("language"), "tag") or attribute(item, _LANGUAGE)
    provider = _provider(item, meta, content)
    zone = partial(_zone, found, meta, provider, identity, language)
    linked = "link" in of_meta
    held, until = embargo(meta, zone) if "embargoed" in of_meta else (False, None)
    later, waits_on = lifting_under_names(_others(meta, of_meta))
    until = max(filter(None, (until, later)), default=None)
    held = held or ((waiting or waits_on) and until is None)
    slug = text(of_content.get("slugline"))
    subjects, places = about(item, content)
    return Parsed(
        guid=identity,
        version=attribute(item, "version"),
        status="withheld" if held and status == "usable" else status,
        signal=(signal(meta) if linked or "signal" in of_meta else None)
        or (state_of(_code(state) or "").signal if status == "usable" and not waiting else None),
        provider=provider or _sender(found),
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=without_by(by),
        dateline=_dateline(of_content),
        slug=slug,
        take_key=take_key(slug),
        note="\n".join(notes(meta)) or None if "edNote" in of_meta else None,
        published=_moment(zone, of_meta.get("firstCreated"), of_content.get("contentCreated")),
        version_created=_moment(
            zone, of_meta.get("versionCreated"), of_content.get("contentModified"), of_content.get("contentCreated")
        ) or _moment(zone, first(found, "header", "sent"), first(found, "Header", "Sent")),
        embargoed_until=until,
        urgency=urgency(text(of_content.get("urgency"))),
        subjects=subjects,
        places=places,
        replaces=superseded(meta, identity) if linked else None,
        kills=killed(meta) if linked else None,
        credit=(text(of_content.get("creditline")) or "").strip(" -\u2013") or None,
        rights=_rights(of_item.get("rightsInfo")),
    )  # fmt: skip


def _others(meta: etree._Element | None, of_meta: dict[str, etree._Element]) -> Iterator[tuple[str, str]]:
    """Yield what an agency adds to the standard's own fields: properties, elements of its own name space."""
    for name, element in of_meta.items():
        if name.endswith("ExtProperty"):
            for told in children(meta, name):
                yield (
                    (attribute(told, "rel", "reluri") or "").replace("/", ":").rpartition(":")[2],
                    attribute(told, "value", "literal", "qcode") or "",
                )
        elif name != "embargoed" and holds_until(squeezed(name)):
            yield name, text(element) or ""


def items_of(message: etree._Element) -> Iterator[etree._Element]:
    """Yield the items of a news message in order."""
    for items in children(message, "itemSet"):
        yield from children(items, *_ITEMS)


def _item(found: Any) -> etree._Element | None:
    if local(found) != "newsMessage":
        return found  # type: ignore[no-any-return]
    return next(items_of(found), None)


def _code(element: etree._Element | None) -> str | None:
    return attribute(element, "qcode", "uri", "literal")


def _other_class(item_class: etree._Element | None, content: etree._Element | None) -> str | None:
    """Return what an item is that is no text; a composite that brings its own text is a story with pictures."""
    told = local_code(item_class)
    if next(below(content, "events", "event"), None) is not None:
        return "event"
    if told in ("composite", "multimedia", "package") and first(content, "inlineXML") is not None:
        return None
    return told if told in _OTHER_CLASSES else None


def _genres(content: etree._Element | None) -> Iterator[str | None]:
    """Yield what the wire calls this kind of text, by code and by name."""
    for element in children(content, "genre"):
        yield attribute(element, "qcode", "uri")
        yield text(first(element, "name")) or attribute(element, "literal")


def _codes(meta: etree._Element | None) -> Iterator[str]:
    """Yield the codes of the item's signals: they say what is in a text as well as what it is."""
    return (local_code(element) for element in children(meta, "signal"))


def _headline(texts: etree._Element | None, meta: etree._Element | None, content: etree._Element | None) -> str:
    """Return the main headline; else the title; else what stands above the embedded article."""
    minor = None
    for element in children(content, "headline"):
        told = plain("".join(map(str, element.itertext())) if len(element) else element.text or "")
        if told and not any(word in (element.get("role") or "").lower() for word in ("sub", "short", "seo", "kicker")):
            return told
        minor = minor or told
    if titled := text(first(meta, "title")):
        return titled
    found = (text(element) for name in ("hl1", "h1", "title") for element in below(texts, name))
    return next((told for told in found if told), None) or minor or ""


def _provider(item: etree._Element, meta: etree._Element | None, content: etree._Element | None) -> str | None:
    for element in (*children(content, "infoSource"), *children(meta, "provider")):
        name = text(first(element, "name")) or attribute(element, "literal")
        if name is None and (code := attribute(element, "qcode")):
            name = code.rpartition(":")[2]
        if name:
            return name
    holder = first(item, "rightsInfo", "copyrightHolder")
    told = text(first(content, "creditline")) or text(first(holder, "name")) or attribute(holder, "literal")
    address = attribute(first(meta, "provider"), "uri") or attribute(first(content, "infoSource"), "uri")
    return told or ((address or "").rstrip("/").rpartition("/")[2].removeprefix("www.") or None)


def _rights(info: etree._Element | None) -> str | None:
    """Return the terms of use, else the notice of copyright, else whose it is."""
    of_info = firsts(info)
    for name in ("usageTerms", "copyrightNotice"):
        for element in children(info, name) if name in of_info else ():
            if told := text(element):
                return told
    holder = of_info.get("copyrightHolder")
    return text(first(holder, "name")) or attribute(holder, "literal") or text(holder)


def _sender(found: etree._Element) -> str | None:
    header = first(found, "header")
    header = first(found, "Header") if header is None else header
    return text(first(header, "sender")) or text(first(header, "origin"))


def _dateline(of_content: dict[str, etree._Element]) -> str | None:
    """Return the dateline, or the place it names; a time that some wires put there is none."""
    told = text(of_content.get("dateline"))
    if told and not told[0].isdigit():
        return told
    return text(first(of_content.get("located"), "name"))


def _zone(
    found: etree._Element, meta: etree._Element | None, provider: str | None, identity: str | None, language: str | None
) -> tzinfo:
    """Return the zone of times that name none; hardly any do."""
    agency = attribute(first(meta, "provider"), "qcode", "literal")
    return zone_of(agency, provider, identity, _sender(found), language=language)


def _moment(zone: Callable[[], tzinfo], *elements: etree._Element | None) -> str | None:
    """Return the first of the times that can be read."""
    for element in elements:
        if element is not None and (found := moment(text(element), zone)) is not None:
            return found
    return None


def _abstract(content: etree._Element | None) -> list[str]:
    """Return the abstract of an item that brings no more text."""
    for element in children(content, "description"):
        if any(word in (element.get("role") or "abstract").lower() for word in ("abstract", "summary", "lead")):
            return prose(element)
    return []


def _body(content: etree._Element | None) -> list[str]:
    """Return the paragraphs of the text in place, of several renditions the main one, else the longest.

    Content that lies elsewhere is not fetched.
    """
    found = list(islice(children(content, "inlineXML", "inlineData"), _MOST_CONTENTS))
    if len(found) == 1 and rank(attribute(found[0], "role", "rendition")) is not None:
        return story(found[0])
    return chosen((attribute(element, "role", "rendition"), story(element)) for element in found)


FORMAT = Format(
    "newsml-g2", "xml", recognise, guid, parse,
    detected="root <newsItem>, <newsMessage>, <packageItem>, <conceptItem>, ...",
    notes=".xml; any name space prefix; a message is parted into its items",
)  # fmt: skip
