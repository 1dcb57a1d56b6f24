"""Finding one's way in XML whatever its name spaces: local names, first matches, texts. Owns no wire format."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from events.errors import WireFormatError
from streams.wire.fields import instant
from streams.wire.paragraphs import is_tidy, tidy


class _AnyNamespace(dict[str, str]):
    """Names as lxml asks for them whatever their name space; wires use a few dozen of them."""

    def __missing__(self, name: str) -> str:
        if len(self) < _MOST_NAMES:
            self[name] = f"{{*}}{name}"
        return f"{{*}}{name}"


_MOST_NAMES = 500
_ANY = _AnyNamespace()


def local(element: etree._Element) -> str:
    """Return an element's name without its name space."""
    return str(element.tag).rpartition("}")[2]


def children(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """Return an element's children of these names, in order."""
    return iter(()) if element is None else element.iterchildren(*map(_ANY.__getitem__, names))


def first(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element down a path of names, None when there is none."""
    for name in path:
        if element is None:
            return None
        element = next(element.iterchildren(_ANY[name]), None)
    return element


def firsts(element: etree._Element | None) -> dict[str, etree._Element]:
    """Return an element's children by name, the first of each: quicker than to ask for a dozen of them one by one."""
    found: dict[str, etree._Element] = {}
    for child in () if element is None else element:
        found.setdefault(local(child), child)
    return found


def below(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """Return all elements of these names below an element, itself included, in document order."""
    return iter(()) if element is None else element.iter(*[_ANY[name] for name in names])


def text(element: etree._Element | None) -> str | None:
    """Return all text of an element on one line, None when there is none."""
    if element is None:
        return None
    if len(element) == 0:
        return tidy(element.text) or None if element.text else None
    return tidy("".join(map(str, element.itertext()))) or None


def attribute(element: etree._Element | None, *names: str) -> str | None:
    """Return the first of these attributes that is there and not blank."""
    if element is None:
        return None
    for name in names:
        value = element.get(name)
        if value and (tidied := value if is_tidy(value) else tidy(value)):
            return tidied
    return None


def time(element: etree._Element | None, *, strict: bool = True) -> str | None:
    """Return the time that an element's text tells; a broken one is an error, or None where nothing hangs on it."""
    told = text(element)
    if element is None or told is None:
        return None
    return parsed_time(told, local(element), strict=strict)


def parsed_time(told: str, place: str, *, strict: bool = True) -> str | None:
    """Return the canonical instant of a time as XML formats spell it."""
    try:
        return instant(told, place)
    except WireFormatError:
        if strict:
            raise
        return None


def urgency(told: str | None) -> int | None:
    """Return an urgency of 1 to 9."""
    return int(told) if told is not None and told in "123456789" and len(told) == 1 else None


def names(elements: Iterable[etree._Element], *, path: tuple[str, ...] = ("name",)) -> tuple[str, ...]:
    """Return the distinct names of elements: a child's text, else `literal`."""
    found = (
        (text(first(element, *path)) if path else text(element)) or attribute(element, "literal")
        for element in elements
    )
    return tuple(dict.fromkeys(name for name in found if name))


def local_code(element: etree._Element | None) -> str:
    """Return the last part of an element's code, in lower case: `stat:canceled` and its URI are both `canceled`."""
    told = attribute(element, "qcode", "uri", "literal", "FormalName") or ""
    return told.replace("/", ":").rpartition(":")[2].lower()


def byline(element: etree._Element | None) -> str | None:
    """Return whom a byline names: its persons, else its own words; the title beside the name is left out."""
    if element is None:
        return None
    persons = names(below(element, "person"), path=())
    return ", ".join(persons) or tidy(element.text or "") or text(element)


def without_by(told: str | None) -> str | None:
    """Return a byline without the word in front of the name, and without the comma behind it."""
    found = _BY.sub("", told).strip(" ,") if told else ""
    return found or None


_BY = re.compile(r"^(?:(?:by|von|par|por|av|af|di|door)\b:?\s*)", re.IGNORECASE)


def size(element: etree._Element) -> int:
    """Return how many elements there are below one, itself left out."""
    return int(_COUNT(element))


_COUNT: Any = etree.XPath("count(.//*)")
