"""Finding one's way in XML whatever its name spaces: local names, first matches, texts. Owns no wire format."""

from collections.abc import Iterator

from lxml import etree

from events.errors import WireFormatError
from streams.wire.fields import instant
from streams.wire.paragraphs import tidy


def local(element: etree._Element) -> str:
    """Return an element's name without its name space."""
    return str(element.tag).rpartition("}")[2]


def children(element: etree._Element | None, *names: str) -> Iterator[etree._Element]:
    """Yield an element's children of these names, in order."""
    if element is not None:
        yield from (child for child in element if local(child) in names)


def first(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first element down a path of names, None when there is none."""
    for name in path:
        element = next(children(element, name), None)
        if element is None:
            return None
    return element


def below(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Yield all elements of a name below an element."""
    if element is not None:
        yield from (found for found in element.iter() if local(found) == name)


def text(element: etree._Element | None) -> str | None:
    """Return all text of an element on one line, None when there is none."""
    if element is None:
        return None
    return tidy("".join(str(part) for part in element.itertext())) or None


def attribute(element: etree._Element | None, *names: str) -> str | None:
    """Return the first of these attributes that is there and not blank."""
    if element is None:
        return None
    for name in names:
        value = tidy(str(element.get(name) or ""))
        if value:
            return value
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
