"""Notes to editors in NewsML-G2: what they say, and which of them no desk may show. Owns `edNote` and its roles."""

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from streams.wire.xml_bodies import prose
from streams.wire.xml_tree import children, text

_MOST_NOTES = 50
_PRIVATE = ("nonpublic", "non-public", "private", "internal", "contact", "closingline", "picture", "signature")


def notes(meta: etree._Element | None) -> Iterator[str]:
    """Yield the notes that are meant for those who publish; a note that a notepad repeats comes once."""
    told: list[str] = []
    for element in islice(children(meta, "edNote"), _MOST_NOTES):
        role = f"{element.get('role') or ''} {element.get('pubconstraint') or ''}".lower()
        if any(word in role for word in _PRIVATE):
            continue
        found = " ".join(prose(element)) if len(element) else text(element)
        if found and not any(found in other for other in told):
            told.append(found)
            yield found
