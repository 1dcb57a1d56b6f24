"""XML of a dialect that nobody described: headline, body and what stands beside them, by role. Owns the search.

The last of the XML formats: it takes what holds a body of text and a headline or an id, whatever the elements are
called in (xml_roles.py), and articles that another format wraps.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from events.wire_item import PubStatus, Signal, Told
from streams.wire import agency_json, body_roles, newsml_1, newsml_g2, nitf, not_story
from streams.wire.agency_zones import zone_of
from streams.wire.endings import moved
from streams.wire.format import Format, Parsed
from streams.wire.hold_names import holds_until
from streams.wire.json_bodies import squeezed
from streams.wire.json_names import Names
from streams.wire.paragraphs import plain
from streams.wire.wire_times import moment
from streams.wire.xml_bodies import role_around, story_of, told_in_text
from streams.wire.xml_roles import FLAGS
from streams.wire.xml_survey import (
    NO_TEXT,
    ROLE,
    SHORTEST_BODY,
    Survey,
    around,
    named_role,
    parted,
    plain_name,
    told_in_element,
)
from streams.wire.xml_tree import attribute, below, local, size, urgency, without_by
from streams.wire.xml_values import value_of, values_of
from streams.wire.yes_no import is_yes, truth

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_ARTICLES = frozenset(
    ("rss", "rdf", "html", "schema", "svg", "opml", "urlset", "sitemapindex", "stylesheet", "transform", "dtd")
)
_WRAPPED = {
    "newsMessage": newsml_g2.FORMAT,
    "newsItem": newsml_g2.FORMAT,
    "NewsML": newsml_1.FORMAT,
    "nitf": nitf.FORMAT,
}
_WRAPPED_NAMES = tuple(f"{{*}}{name}" for name in _WRAPPED)
_FLAG: dict[str, str] = {name: signal for signal, names in FLAGS.items() for name in names.split()}
_LETTER = re.compile(r"[^\W\d_]")
_AGENCY = re.compile(r"\(([A-Z][\w.&' -]{1,25})\)\W*$")
_HEAD_SIZE = range(12, 220)  # characters of a line that could be a headline
_MOST_ELEMENTS = 50_000  # real articles have some hundred elements
_LONGEST_DAY = 10  # characters of `2026-04-01`
_LONGEST_LABEL = 200
_LEDES = ("lede", "leadparagraph", "firstparagraph")
_MEDIA = re.compile(r"^(?:picture|photo|image|graphic|video|audio)s?$", re.IGNORECASE)
_TIMES = frozenset(("created", "modified"))
_ATTRIBUTES = frozenset(("accessionnumber", "accessionno", "displaydate", "docdate", "publisher"))
"""Attributes of elements that have no text of their own, anywhere around the story."""

_ZONES = ("timezone", "tz", "zone", "utcoffset")


def recognise(found: Any) -> bool:
    """Tell whether an XML document holds an article in elements that can be told by their names."""
    if not isinstance(found, etree._Element) or _is_other(found):  # noqa: SLF001 - lxml's only name for the type
        return False
    return _wrapped(found) is not None or next(items_of(found), None) is not None


def _is_other(found: etree._Element) -> bool:
    name = local(found)
    return name.lower() in _NOT_ARTICLES or name == "feed"


def guid(found: Any) -> str | None:
    """Return what the article calls itself."""
    inner = _wrapped(found)
    if inner is not None:
        return _WRAPPED[local(inner)].guid(inner)
    return _Article(found).first("id")


def items_of(found: etree._Element) -> Iterator[etree._Element]:
    """Yield the articles of a document: the smallest elements that hold a body and a headline or an id."""
    if size(found) > _MOST_ELEMENTS:
        return
    survey = Survey(found)
    seen: set[etree._Element] = set()
    for body in survey.bodies:
        if not survey.headlines and len(told_in_element(body)) < SHORTEST_BODY:
            continue
        item = around(body, survey)
        if item is None and not survey.named:
            item = found  # whose names say nothing is one item
        if item is not None and item not in seen and seen.isdisjoint(item.iterancestors()):
            seen.add(item)
            yield item
    yield from survey.flashes(found)


def parts_of(found: etree._Element) -> Iterator[etree._Element]:
    """Yield the items of a document: those that it wraps, else its articles."""
    wrapped = [item for item in found.iter(*_WRAPPED_NAMES) if _outermost(item) and not _is_fragment(item)]
    for item in wrapped:
        if local(item) == "newsMessage":
            yield from newsml_g2.items_of(item)
        else:
            yield item
    if not wrapped:
        for item in items_of(found):
            if item is not found:
                _hand_down(found, item)
            yield item


def _hand_down(found: etree._Element, item: etree._Element) -> None:
    """Tell an item until when the document that holds it is held."""
    for name, value in found.attrib.items():
        if holds_until(squeezed(str(name).rpartition("}")[2])) and name not in item.attrib:
            item.set(name, value)


def parse(found: Any) -> Parsed:
    """Return what the article says; splitting.py hands over one at a time."""
    inner = _wrapped(found)
    if inner is not None:
        return _WRAPPED[local(inner)].parse(inner)
    article = _Article(found)
    headline, paragraphs = plain(article.headline()), tuple(article.body())
    identity, language = article.first("id"), article.first("language") or article.tagged()
    other = agency_json.managed(article.values())
    status: PubStatus = other.status or "usable"
    flagged = article.flagged() or other.signal
    if status != "canceled" and flagged != "kill":
        kind = next((kind for kind in article.all("kind") if _MEDIA.match(kind)), None)
        bare = not paragraphs or article.is_minor()
        reason = kind.lower().removesuffix("s").replace("photo", "picture") if kind and bare else None
        reason = reason or ("event" if article.first("starts") and article.first("ends") else None)
        reason = reason or not_story.by_kind(article.all("kind"))
        if reason is not None or not (headline or paragraphs):
            return Parsed(guid=identity, not_news=reason or "no-text")
    identity = identity or other.guid
    provider = next((told.strip(" /") for told in article.all("provider") if _LETTER.search(told)), other.provider)
    if provider is None and (sent := _AGENCY.search(article.first("dateline") or "")):
        provider = sent[1]
    # Whose record it is, its name space says: an agency that passes on another's text writes the times its own way.
    zone = zone_of(etree.QName(found).namespace, provider, identity, local(found), language=language)
    created = next((at for told in article.dates() if (at := moment(told, zone))), None)
    modified = next((at for told in article.all("modified") if (at := moment(told, zone) or moved(told))), None)
    revised = other.version_created if other.version_created != other.published else None
    former = article.first("replaces")
    return Parsed(
        guid=identity,
        version=article.first("version") or other.version,
        status=status,
        signal=flagged,
        provider=provider,
        language=language or other.language,
        headline=headline,
        paragraphs=paragraphs,
        byline=without_by(article.first("byline")) or other.byline,
        dateline=article.first("dateline"),
        slug=article.first("slug"),
        note=_notes(article, other.note),
        published=created or other.published or modified,
        version_created=modified or revised or created or other.version_created,
        embargoed_until=other.embargoed_until,
        urgency=urgency(article.first("urgency")),
        subjects=tuple(dict.fromkeys(told for told in article.all("subject") if len(told) <= _LONGEST_LABEL)),
        places=tuple(dict.fromkeys(article.all("place"))),
        rights=other.rights,
        take_key=other.take_key,
        replaces=Told(guid=former) if former and truth(former) is None else None,
    )


def _notes(article: "_Article", other: str | None) -> str | None:
    """Return the notes to editors, those of a state or an embargo that is told in words behind them."""
    told = [part for note in article.all("note") for part in told_in_text(note)]
    told += [line for line in (other or "").split("\n") if line and not any(line in note for note in told)]
    return "\n".join(dict.fromkeys(told)) or None


class _Article:
    """The elements of an article by role, those nearest its top first."""

    def __init__(self, found: etree._Element) -> None:
        self._told: dict[str, list[str]] = {}
        self._bodies = parted(found).bodies
        self._flags: list[str] = []
        self._lines: list[str] = []
        for name, value in found.attrib.items():
            self._add(ROLE.get(plain_name(str(name))), str(value))
        inside = set(self._bodies)
        self._values = values_of(found, inside)
        item = next(items_of(found), found)
        if item is not found:  # what stands beside the text counts, whatever it stands in
            self._values |= {"item": values_of(item, inside)}
        for element in found.iter("*"):
            if element in inside or element.getparent() in inside:
                inside.add(element)
                continue
            name = plain_name(local(element))
            if element is not found and element.attrib:
                self._add_attributes(element)
            if name in _FLAG and is_yes(element.text or ""):
                self._flags.append(_FLAG[name])
            role = named_role(element)
            told = (element.text or "").strip()
            if role is None and len(element) == 0 and len(told) in _HEAD_SIZE and told.count(" ") > 1:
                self._lines += [] if NO_TEXT.search(name) else [" ".join(told.split())]
            if role is not None and role != "body":
                self._add(role, _zoned(element) if role in _TIMES else value_of(element))
            if name in _LEDES:
                self._add(name, value_of(element))

    def _add_attributes(self, element: etree._Element) -> None:
        for spelt, value in element.attrib.items():
            if (name := plain_name(str(spelt))) in _ATTRIBUTES:
                self._add(ROLE[name], str(value))

    def _add(self, role: str | None, told: str) -> None:
        tidied = " ".join(told.split())
        if role is not None and tidied:
            self._told.setdefault(role, []).append(tidied)

    def first(self, role: str) -> str | None:
        """Return the first text of a role."""
        return next(iter(self._told.get(role, ())), None)

    def all(self, role: str) -> list[str]:
        """Return all texts of a role."""
        return self._told.get(role, [])

    def headline(self) -> str:
        """Return the headline, or the first line that could be one where no name says so."""
        return self.first("headline") or self.first("title") or (self._lines[0] if self._lines else "")

    def values(self) -> Names:
        """Return all that stands around the text, by name."""
        return Names(self._values)

    def dates(self) -> list[str]:
        """Return the times of creation; a day alone takes the clock that stands in an element of its own."""
        clock = self.first("clock")
        days = [f"{told} {clock}" for told in self.all("created") if clock and len(told) <= _LONGEST_DAY]
        return [*days, *self.all("created")]

    def tagged(self) -> str | None:
        """Return the language that the body, or what stands around it, gives itself."""
        around = (part for body in self._bodies[:1] for part in (body, *body.iterancestors()))
        return next((told for part in around if (told := part.get(_LANGUAGE))), None)

    def is_minor(self) -> bool:
        """Tell whether all that the article says is a caption or the like."""
        ranks = [body_roles.rank(role_around(body)) for body in self._bodies]
        return bool(ranks) and body_roles.MAIN not in ranks and body_roles.UNKNOWN not in ranks

    def body(self) -> list[str]:
        """Return the paragraphs of the main body; of the abstract where there is none."""
        told = story_of(self._bodies)
        lede = next((part for name in _LEDES if (part := self._told.get(name))), [])
        abstract = self.first("abstract")
        if told:
            return told if not lede or any(lede[0] in part for part in told) else [*lede, *told]
        return told_in_text(abstract) if abstract else []

    def flagged(self) -> Signal | None:
        """Return the strongest signal that an element says yes to."""
        order: tuple[Signal, ...] = ("kill", "correction", "update")
        return next((signal for signal in order if signal in self._flags), None)


def _zoned(element: etree._Element) -> str:
    """Return the time that an element tells, with the zone that stands in an attribute of it."""
    told, zone = value_of(element), attribute(element, *_ZONES)
    return f"{told} {zone}" if zone and zone not in told else told


def _wrapped(found: etree._Element) -> etree._Element | None:
    """Return the article of a known format that the document wraps."""
    return next((item for item in found.iter(*_WRAPPED_NAMES) if not _is_fragment(item)), None)


def _is_fragment(item: etree._Element) -> bool:
    """Tell whether an article of NITF is a body and no more, in a document that has headline and id around it."""
    if local(item) != "nitf" or item.getparent() is None:
        return False
    return next(below(item, "head", "body.head", "hedline", "hl1"), None) is None


def _outermost(item: etree._Element) -> bool:
    return not any(local(around) in _WRAPPED for around in item.iterancestors())


FORMAT = Format(
    "xml-article", "xml", recognise, guid, parse,
    detected="elements for a body and for a headline or an id, by their names",
    notes=".xml; dialects of one agency, and articles of the formats above in a wrapper",
)  # fmt: skip
