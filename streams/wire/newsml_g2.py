"""IPTC NewsML-G2: news items, and packages, concepts and planning, which are no news. Owns the mapping of its elements.

Source: NewsML-G2 2.x, *News Item*. Names are read without their name space, because wires bind it to any prefix. Of
scheme-qualified codes only the code counts: `stat:canceled`, `icls:text`.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from events.errors import WireFormatError
from streams.wire.format import Format, Parsed
from streams.wire.ninjs import pub_status
from streams.wire.paragraphs import from_markup, from_text, from_tree, has_markup
from streams.wire.xml_tree import attribute, below, children, first, local, text, time, urgency

_ITEMS = {
    "newsItem": None, "packageItem": "composite", "conceptItem": "concept", "knowledgeItem": "concept",
    "planningItem": "planning", "catalogItem": "catalog",
}  # fmt: skip
_ROOTS = frozenset((*_ITEMS, "newsMessage"))
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def recognise(found: Any) -> bool:
    """Tell whether a document is NewsML-G2."""
    return isinstance(found, etree._Element) and local(found) in _ROOTS  # noqa: SLF001 - lxml's only name for the type


def guid(found: Any) -> str | None:
    """Return the item's guid."""
    return attribute(_item(found), "guid")


def parse(found: Any) -> Parsed:
    """Return what the first item of the document says; splitting.py hands over one at a time."""
    item = _item(found)
    if item is None:
        raise WireFormatError(
            "a news message without an item", place="itemSet", remedy="Send the message whole.", reason="empty"
        )
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    kind = _ITEMS[local(item)] or _not_text(first(meta, "itemClass"))
    if kind is not None:
        return Parsed(guid=attribute(item, "guid"), not_news=kind)
    status = pub_status(_code(first(meta, "pubStatus")))
    headline = text(first(content, "headline")) or text(first(meta, "title")) or ""
    paragraphs = tuple(_body(first(item, "contentSet")))
    if not headline and not paragraphs and status != "canceled":
        return Parsed(guid=attribute(item, "guid"), not_news="no-text")
    notes = [note for note in map(text, children(meta, "edNote")) if note]
    return Parsed(
        guid=attribute(item, "guid"),
        version=attribute(item, "version"),
        status=status,
        provider=_provider(meta, content),
        language=attribute(first(content, "language"), "tag") or attribute(item, _LANGUAGE),
        headline=headline,
        paragraphs=paragraphs,
        byline=(text(first(content, "by")) or "").removeprefix("By ") or None,
        dateline=text(first(content, "dateline")) or text(first(content, "located", "name")),
        slug=text(first(content, "slugline")),
        note="\n".join(notes) or None,
        published=time(first(meta, "firstCreated"), strict=False),
        version_created=time(first(meta, "versionCreated")),
        embargoed_until=time(first(meta, "embargoed")),
        urgency=urgency(text(first(content, "urgency"))),
        subjects=_names(content, "subject"),
        places=_names(content, "located"),
    )


def _item(found: Any) -> etree._Element | None:
    if local(found) != "newsMessage":
        return found  # type: ignore[no-any-return]
    return next(items_of(found), None)


def items_of(message: etree._Element) -> Iterator[etree._Element]:
    """Yield the items of a news message in order."""
    for items in children(message, "itemSet"):
        yield from children(items, *_ITEMS)


def _code(element: etree._Element | None) -> str | None:
    return attribute(element, "qcode", "uri", "literal")


def _not_text(item_class: etree._Element | None) -> str | None:
    told = (_code(item_class) or "text").replace("/", ":").rpartition(":")[2].lower()
    return None if told == "text" else told


def _provider(meta: etree._Element | None, content: etree._Element | None) -> str | None:
    for element in (*children(content, "infoSource"), *children(meta, "provider")):
        name = text(first(element, "name")) or attribute(element, "literal")
        if name is None and (code := attribute(element, "qcode")):
            name = code.rpartition(":")[2]
        if name:
            return name
    return text(first(content, "creditline"))


def _names(content: etree._Element | None, kind: str) -> tuple[str, ...]:
    found = (text(first(element, "name")) for element in children(content, kind))
    return tuple(dict.fromkeys(name for name in found if name))


def _body(content: etree._Element | None) -> list[str]:
    """Return the paragraphs of the text in place; content that lies elsewhere is not fetched."""
    for element in children(content, "inlineXML"):
        inner = next(below(element, "body.content"), None)
        if inner is None:
            inner = next(below(element, "body"), element)
        if found := from_tree(inner):
            # Some wires put their markup in escaped.
            return from_markup("\n\n".join(found)) if has_markup(found[0]) else found
    for element in children(content, "inlineData"):
        told = "".join(str(part) for part in element.itertext())
        if found := from_markup(told) if "html" in (element.get("contenttype") or "") else from_text(told):
            return found
    return []


FORMAT = Format(
    "newsml-g2", "xml", recognise, guid, parse,
    detected="root <newsItem>, <newsMessage>, <packageItem>, <conceptItem>, ...",
    notes=".xml; any name space prefix; a message is parted into its items",
)  # fmt: skip
