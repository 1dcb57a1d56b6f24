"""RSS 2.0, RSS 1.0 and Atom, read by feedparser. Owns the choice among an entry's fields.

splitting.py hands over one entry at a time, with its channel around it. feedparser fetches nothing: it gets bytes.
"""

from collections.abc import Iterator
from copy import copy
from typing import Any

from lxml import etree

from events.errors import WireFormatError
from streams.wire import agency_json
from streams.wire.agency_zones import zone_of
from streams.wire.format import Format, Parsed
from streams.wire.hold_names import holds_until
from streams.wire.json_bodies import squeezed
from streams.wire.json_names import Names
from streams.wire.paragraphs import from_markup, plain, tidy
from streams.wire.times import loose
from streams.wire.xml_tree import local
from streams.wire.xml_values import values_of

_ROOTS = frozenset(("rss", "feed", "RDF"))
_ENTRIES = frozenset(("item", "entry"))
_PEOPLE = frozenset((
    "author", "contributor", "creator", "email", "managingeditor", "name", "owner", "publisher", "webmaster",
))  # fmt: skip
_LONGEST_NAME = 300
"""Characters of a name: feedparser looks for addresses in it in a time that grows with the square of its length."""
_TOMBSTONE = "deleted-entry"
_TEXTS = frozenset(("title", "description", "summary", "content", "encoded", "link", "enclosure", "category", "author"))


def recognise(found: Any) -> bool:
    """Tell whether a document is a feed."""
    if not isinstance(found, etree._Element) or local(found) not in _ROOTS:  # noqa: SLF001 - lxml's only name for the type
        return False
    return (
        local(found) != "feed" or "Atom" in str(found.tag) or next(found.iter("{*}entry", "{*}item"), None) is not None
    )


def guid(found: Any) -> str | None:
    """Return the entry's id, or its address."""
    feed = _opened(found)
    if not feed.entries and (deleted := _deleted(found)) is not None:
        return deleted.guid
    entry = feed.entries[0] if feed.entries else {}
    return tidy(str(entry.get("id") or entry.get("link") or "")) or None


def parse(found: Any) -> Parsed:
    """Return what the first entry says."""
    opened = _opened(found)
    if not opened.entries and (deleted := _deleted(found)) is not None:
        return deleted
    if not opened.entries:
        return Parsed(not_news="no-entries")
    entry, feed = opened.entries[0], opened.feed
    inside = _inside(found)
    headline = plain(inside.text(("headline",)) or str(entry.get("title") or ""))
    paragraphs = tuple(_body(entry))
    if not headline and not paragraphs:
        return Parsed(guid=guid(found), not_news="no-text")
    source = entry.get("source")
    names = [
        source.get("title") if isinstance(source, dict) else None,
        entry.get("publisher"),
        inside.text(("provider", "agency", "newsagency", "source")),
        feed.get("title"),
        feed.get("publisher"),
    ]
    provider = next((tidied for name in names if (tidied := tidy(str(name or "")))), None)
    identity, language = guid(found), _language(entry, feed)
    zone = zone_of(provider, identity, language=language)
    times = (entry.get("published"), entry.get("created"))
    published = next((at for told in times if (at := loose(str(told or ""), zone=zone))), None)
    # Its own `get` takes the other time, with a warning.
    updated = loose(str(dict.get(entry, "updated") or ""), zone=zone)
    use = agency_json.managed(inside, zone)
    return Parsed(
        guid=identity,
        version=use.version,
        status=use.status,
        signal=use.signal,
        note=use.note,
        embargoed_until=use.embargoed_until,
        urgency=use.urgency,
        provider=provider,
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=tidy(str(entry.get("author") or "")) or None,
        published=published or updated,
        version_created=updated or published,
        subjects=tuple(
            dict.fromkeys(term for tag in entry.get("tags") or () if (term := tidy(str(tag.get("term") or ""))))
        ),
        rights=tidy(str(entry.get("rights") or feed.get("rights") or "")) or use.rights,
    )


def _inside(found: etree._Element) -> Names:
    """Return what an entry's further elements say: a draft, an embargo, a version, in any name space.

    A hold that stands in the channel holds each entry that tells none of that name itself.
    """
    entry = next((element for element in found.iter("*") if local(element) in _ENTRIES), None)
    if entry is None:
        return Names({})
    text = {element for element in entry if local(element) in _TEXTS}
    return Names(_held_around(found) | values_of(entry, text))


def _held_around(found: etree._Element) -> dict[str, Any]:
    """Return what the channel says of from when its entries may be used."""
    channel = next((element for element in found if local(element) == "channel"), found)
    others = {element for element in channel if not holds_until(squeezed(local(element)))}
    return {
        name: value
        for name, value in values_of(channel, others).items()
        if value not in ("", {}) and holds_until(squeezed(name))
    }


def _deleted(found: etree._Element) -> Parsed | None:
    """Return the kill that a tombstone is (RFC 6721), None where there is none."""
    tombstone = next((element for element in found.iter("*") if local(element) == _TOMBSTONE), None)
    if tombstone is None:
        return None
    told = next((tidy("".join(map(str, element.itertext()))) for element in tombstone.iter("{*}comment")), "")
    at = loose(tombstone.get("when") or "")
    title = next((tidy(element.text or "") for element in found if local(element) == "title"), "")
    return Parsed(
        guid=tidy(tombstone.get("ref") or "") or None,
        status="canceled",
        provider=title or None,
        note=told or None,
        published=at,
        version_created=at,
    )


def entries(root: etree._Element) -> Iterator[bytes]:
    """Yield each entry of a feed as a feed of its own."""
    shell = copy(root)
    found = [element for element in shell.iter() if local(element) in (*_ENTRIES, _TOMBSTONE)]
    for entry in found:
        parent = entry.getparent()
        if parent is not None:
            parent.remove(entry)
    channel = next((element for element in shell if local(element) == "channel"), shell)
    holder = channel if local(root) == "rss" else shell
    for entry in found:
        entry.tail = None
        holder.append(entry)
        yield etree.tostring(shell, encoding="utf-8", with_tail=False)
        holder.remove(entry)


class _Given:
    """Bytes as feedparser takes them without looking for a file or an address: something that can be read."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    def read(self) -> bytes:
        return self._raw


def _opened(root: etree._Element) -> Any:
    import feedparser  # noqa: PLC0415 - only for feeds: it takes its time to import

    _shorten_names(root)
    raw = etree.tostring(root, encoding="utf-8", with_tail=False)
    try:
        return feedparser.parse(_Given(raw), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:
        raise WireFormatError(  # it has no exceptions of its own: any means that it cannot read this
            f"the feed cannot be read: {error}",
            remedy="Send well-formed RSS or Atom; a feed validator names the place.",
            reason="unreadable-feed",
        ) from error


def _shorten_names(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        if local(element).lower() in _PEOPLE and len(told := "".join(map(str, element.itertext()))) > _LONGEST_NAME:
            del element[:]
            element.text = told[:_LONGEST_NAME]


def _body(entry: Any) -> list[str]:
    told = [str(row.get("value") or "") for row in entry.get("content") or ()]
    told.append(str(entry.get("summary") or ""))
    for value in sorted(told, key=len, reverse=True):
        if found := from_markup(value):
            return found
    return []


def _language(entry: Any, feed: Any) -> str | None:
    for row in (*(entry.get("content") or ()), entry.get("title_detail") or {}, feed):
        if told := tidy(str(row.get("language") or "")):
            return told
    return None


FORMAT = Format(
    "feed", "xml", recognise, guid, parse,
    detected="root <rss>, <rdf:RDF> or <feed>",
    notes=".rss, .xml, .atom, .rdf; RSS 2.0, RSS 1.0, Atom; one item an entry",
)  # fmt: skip
