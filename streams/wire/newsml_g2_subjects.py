"""What a NewsML-G2 item is about and where it plays, by name. Owns `subject`, `located` and `assert`."""

from functools import lru_cache

from lxml import etree

from streams.wire.xml_tree import attribute, children, first, text

_GEO = ("geoarea", "poi", "cpttype:5", "cptype:city", "cptype:country", "place", "location")
_NO_PLACES = frozenset(("n/a", "no-data-available", "none", "unknown", "-"))
_TOPICS = ("subj", "medtop", "mediatopic", "subjectcode")


def about(item: etree._Element, content: etree._Element | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return subjects and places by name; an IPTC topic without a name by its code: `medtop:20000225`.

    Places are those of the dateline first, then those that the item is about.
    """
    subjects: dict[str, None] = {}
    places = {_name(element) or attribute(element, "literal"): None for element in children(content, "located")}
    for element in children(content, "subject"):
        name = _name(element) if len(element) else None
        if _is_place(element.get("type") or element.get("typeuri")):
            places[name] = None
        elif found := name or _topic(element.get("qcode") or element.get("uri")):
            subjects[found] = None
    for element in children(item, "assert"):
        if first(element, "geoAreaDetails") is not None or any(
            _is_place(broader.get("type")) for broader in children(element, "broader")
        ):
            places[text(first(element, "name"))] = None
    return tuple(subjects), tuple(place for place in places if place and place.lower() not in _NO_PLACES)


def _name(element: etree._Element) -> str | None:
    """Return a concept's name, or that of a faceted one; a literal is a wire's own shorthand."""
    return text(first(element, "name")) or text(first(element, "mainConcept", "name"))


@lru_cache(maxsize=4096)
def _topic(code: str | None) -> str | None:
    scheme, _, number = (code or "").replace("/", ":").rpartition(":")
    scheme = scheme.rpartition(":")[2]
    return f"{scheme.replace('mediatopic', 'medtop')}:{number}" if scheme in _TOPICS else None


@lru_cache(maxsize=1024)
def _is_place(kind: str | None) -> bool:
    return kind is not None and any(word in kind.lower() for word in _GEO)
