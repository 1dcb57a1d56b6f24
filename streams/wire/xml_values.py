"""What stands around a story in XML of a dialect, as the values that JSON would give. Owns that shape, no names.

So a hold, a version, a time are found by what their names mean in either: as an element, as an attribute, as a pair of
a name and a value.
"""

from typing import Any

from lxml import etree

from streams.wire.xml_tree import local

_MOST_DEPTH = 12
_VALUES = ("value", "content", "until", "norm", "qcode", "code", "literal", "number", "name", "date", "iso", "datetime")
_NAMES = ("name", "key", "property", "field", "label", "element", "id", "type")
PAIRS = frozenset(
    (
        "property",
        "prop",
        "field",
        "meta",
        "attr",
        "attribute",
        "param",
        "metadata",
        "metaitem",
        "tag",
        "entry",
        "data",
        "dc",
    )
)
"""Elements that give a name in an attribute and its value beside it."""


def values_of(found: etree._Element, without: set[etree._Element]) -> dict[str, Any]:
    """Return an element's attributes and children by name, those left out that hold the story."""
    told = _value(found, without, 0)
    return told if isinstance(told, dict) else {"value": told}


def paired_name(element: etree._Element) -> str | None:
    """Return the name that a pair gives, None of what is none."""
    if local(element).lower() not in PAIRS:
        return None
    return next((told for name in _NAMES if (told := element.get(name))), None)


def value_of(element: etree._Element) -> str:
    """Return an element's text, or what stands in its attribute for a value."""
    told = "".join(map(str, element.itertext())).strip()
    if told or len(element):
        return told
    own = paired_name(element)
    return next((value for name in _VALUES if (value := element.get(name)) and value != own), "")


def _value(element: etree._Element, without: set[etree._Element], depth: int) -> Any:
    attributes = {_bare(name): str(value) for name, value in element.attrib.items()}
    if len(element) == 0 or depth >= _MOST_DEPTH:
        told = value_of(element)
        if not attributes or paired_name(element):
            return told
        return attributes | ({"value": told} if told and told not in attributes.values() else {})
    found: dict[str, Any] = dict(attributes)
    text = (element.text or "").strip()
    if text:
        found["value"] = text
    for child in element:
        if child in without:
            continue
        name = paired_name(child) or local(child)
        value = _value(child, without, depth + 1)
        if value in ("", {}):
            continue
        if name in found:
            former = found[name]
            found[name] = [*former, value] if isinstance(former, list) else [former, value]
        else:
            found[name] = value
    return found


def _bare(name: Any) -> str:
    return str(name).rpartition("}")[2]
