"""An XML document to the items that it holds. Owns which elements are items of their own, not how they are read."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from lxml import etree

from streams.wire import newsml_1, newsml_g2, nitf, xml_article
from streams.wire.xml_tree import children, local

_ENVELOPES = ("header", "Header", "NewsEnvelope")
_FORMATS = (newsml_g2, newsml_1, nitf)


def xml_items(root: Any) -> list[bytes] | None:
    """Return each item of a document as a document of its own, None when it holds one or none.

    The envelope goes with each item: it may be all that names the sender and the time.
    """
    items = list(_items(root))
    return [etree.tostring(item, encoding="utf-8", with_tail=False) for item in items] if len(items) > 1 else None


def _items(root: Any) -> Iterator[Any]:
    if local(root) == "newsMessage":
        for item in newsml_g2.items_of(root):
            yield _enveloped(root, item, inside=f"{root.tag.rpartition('newsMessage')[0]}itemSet")
    elif local(root) == "NewsML":
        for item in newsml_1.items_of(root):
            yield _enveloped(root, item)
    elif not any(known.recognise(root) for known in _FORMATS) and xml_article.recognise(root):
        yield from xml_article.parts_of(root)


def _enveloped(root: Any, item: Any, inside: str | None = None) -> Any:
    """Return a document with the envelope of the whole and one item."""
    made = etree.Element(root.tag, dict(root.attrib), nsmap=root.nsmap)
    made.extend(deepcopy(envelope) for envelope in children(root, *_ENVELOPES))
    holder = made if inside is None else etree.SubElement(made, inside)
    holder.append(deepcopy(item))
    return made
