"""XML of a dialect that nobody described: headline, body and what stands beside them, by role. Owns the search.

The last of the XML formats: it takes what holds a body of text and a headline or an id, whatever the elements are
called in (xml_roles.py), and articles that another format wraps.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from events.wire_item import PubStatus, Signal, Told
from streams.wire import newsml_1, newsml_g2, nitf, not_story
from streams.wire.agency_zones import zone_of
from streams.wire.format import Format, Parsed
from streams.wire.paragraphs import plain
from streams.wire.wire_times import moment
from streams.wire.xml_bodies import prose, told_in_text
from streams.wire.xml_roles import FLAGS, ROLES
from streams.wire.xml_tree import attribute, local, size, urgency, without_by

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_ARTICLES = frozenset(
    ("rss", "feed", "rdf", "html", "schema", "svg", "opml", "urlset", "sitemapindex", "stylesheet", "transform", "dtd")
)
_WRAPPED = {
    "newsMessage": newsml_g2.FORMAT,
    "newsItem": newsml_g2.FORMAT,
    "NewsML": newsml_1.FORMAT,
    "nitf": nitf.FORMAT,
}
_ROLE = {name: role for role, names in ROLES.items() for name in names.split()}
_FLAG: dict[str, str] = {name: signal for signal, names in FLAGS.items() for name in names.split()}
_SEPARATORS = re.compile(r"[-_.:]")
_SHORTEST_BODY = 40  # characters: less in an element called `text` is a label
_MOST_BODIES, _MOST_ELEMENTS = 20, 50_000  # real articles have some hundred elements
_LONGEST_DAY = 10  # characters of `2026-04-01`
_LONGEST_LABEL = 200
_CANCELED = re.compile(r"cancel|kill|withdraw|delet|annul|retract", re.IGNORECASE)
_WITHHELD = re.compile(r"withh?eld|withhold|on.?hold|^hold|embargo", re.IGNORECASE)
_MEDIA = re.compile(r"^(?:picture|photo|image|graphic|video|audio)s?$", re.IGNORECASE)
_NAMES = frozenset(("headline", "title", "id"))
_OUTSIDE = frozenset(("headline", "title", "id", "version", "modified"))
_YES = frozenset(("true", "1", "yes", "ja", "y"))


def recognise(found: Any) -> bool:
    """Tell whether an XML document holds an article in elements that can be told by their names."""
    if not isinstance(found, etree._Element) or local(found).lower() in _NOT_ARTICLES:  # noqa: SLF001 - lxml's only name for the type
        return False
    return _wrapped(found) is not None or next(items_of(found), None) is not None


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
    survey = _Survey(found)
    seen: set[etree._Element] = set()
    for body in survey.bodies:
        if not survey.headlines and len(told_in_element(body)) < _SHORTEST_BODY:
            continue
        item = next((around for around in body.iterancestors() if around in survey.named), None)
        if item is not None and item not in seen and not any(around in seen for around in item.iterancestors()):
            seen.add(item)
            yield item


def parts_of(found: etree._Element) -> Iterator[etree._Element]:
    """Yield the items of a document: those that it wraps, else its articles."""
    wrapped = [item for item in found.iter(*(f"{{*}}{name}" for name in _WRAPPED)) if _outermost(item)]
    for item in wrapped:
        if local(item) == "newsMessage":
            yield from newsml_g2.items_of(item)
        else:
            yield item
    if not wrapped:
        yield from items_of(found)


def parse(found: Any) -> Parsed:
    """Return what the article says; splitting.py hands over one at a time."""
    inner = _wrapped(found)
    if inner is not None:
        return _WRAPPED[local(inner)].parse(inner)
    article = _Article(found)
    headline, paragraphs = plain(article.first("headline") or article.first("title") or ""), tuple(article.body())
    identity, language = article.first("id"), article.first("language") or attribute(found, _LANGUAGE)
    status = _status(article.first("status"))
    flagged = article.flagged()
    if status != "canceled" and flagged != "kill":
        kind = next((kind for kind in article.all("kind") if _MEDIA.match(kind)), None)
        reason = kind.lower().removesuffix("s").replace("photo", "picture") if kind and not paragraphs else None
        reason = reason or ("event" if article.first("starts") and article.first("ends") else None)
        reason = reason or not_story.by_kind(article.all("kind"))
        if reason is not None or not (headline or paragraphs):
            return Parsed(guid=identity, not_news=reason or "no-text")
    provider = (article.first("provider") or "").strip(" /") or None
    zone = zone_of(provider, identity, local(found), etree.QName(found).namespace, language=language)
    created = next((at for told in article.dates() if (at := moment(told, zone))), None)
    modified = next((at for told in article.all("modified") if (at := moment(told, zone))), None)
    embargo = article.first("embargo")
    until = moment(embargo, zone)
    if embargo and until is None and embargo.lower() not in ("false", "0", "no", "none", "nej", "n"):
        status = "withheld" if status == "usable" else status
    former = article.first("replaces")
    return Parsed(
        guid=identity,
        version=article.first("version"),
        status=status,
        signal=flagged,
        provider=provider,
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=without_by(article.first("byline")),
        dateline=article.first("dateline"),
        slug=article.first("slug"),
        note="\n".join(part for told in article.all("note") for part in told_in_text(told)) or None,
        published=created or modified,
        version_created=modified or created,
        embargoed_until=until,
        urgency=urgency(article.first("urgency")),
        subjects=tuple(dict.fromkeys(told for told in article.all("subject") if len(told) <= _LONGEST_LABEL)),
        places=tuple(dict.fromkeys(article.all("place"))),
        replaces=Told(guid=former) if former and former.lower() not in _YES | {"false", "0", "nej", "no"} else None,
    )


class _Survey:
    """What the elements below one are: the outermost bodies, and what holds a headline or an id."""

    def __init__(self, found: etree._Element) -> None:
        self.named: set[etree._Element] = {found} if attribute(found, "id", "guid") else set()
        self.headlines = False
        holders: set[etree._Element] = set()
        bodies = []
        for element in found.iter("*"):
            role = _role(element)
            if role == "body" and element is not found:
                bodies.append(element)
            if role in _NAMES:
                self.headlines = self.headlines or role in ("headline", "title")
                _mark(element, self.named)
            if role in _OUTSIDE:
                _mark(element, holders)
        # What is called a body may hold a whole article: `<article>` and `<data>` are either.
        chosen: set[etree._Element] = set()
        self.bodies: list[etree._Element] = []
        for body in bodies:
            if body not in holders and not any(around in chosen for around in body.iterancestors()):
                chosen.add(body)
                self.bodies.append(body)


class _Article:
    """The elements of an article by role, those nearest its top first."""

    def __init__(self, found: etree._Element) -> None:
        self._told: dict[str, list[str]] = {}
        self._bodies = _Survey(found).bodies
        self._flags: list[str] = []
        for name, value in found.attrib.items():
            self._add(_ROLE.get(_plain_name(str(name))), str(value))
        inside = set(self._bodies)
        for element in found.iter("*"):
            if element in inside or element.getparent() in inside:
                inside.add(element)
                continue
            name = _plain_name(local(element))
            if name in _FLAG and (element.text or "").strip().lower() in _YES:
                self._flags.append(_FLAG[name])
            role = _ROLE.get(name)
            if role is not None and role != "body":
                self._add(role, told_in_element(element))

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

    def dates(self) -> list[str]:
        """Return the times of creation; a day alone takes the clock that stands in an element of its own."""
        clock = self.first("clock")
        days = [f"{told} {clock}" for told in self.all("created") if clock and len(told) <= _LONGEST_DAY]
        return [*days, *self.all("created")]

    def body(self) -> list[str]:
        """Return the paragraphs of the longest body; of the abstract where there is none."""
        bodies = sorted(self._bodies, key=lambda element: len(told_in_element(element)), reverse=True)
        for element in bodies[:_MOST_BODIES]:
            if found := prose(element):
                return found
        abstract = self.first("abstract")
        return told_in_text(abstract) if abstract else []

    def flagged(self) -> Signal | None:
        """Return the strongest signal that an element says yes to."""
        order: tuple[Signal, ...] = ("kill", "correction", "update")
        return next((signal for signal in order if signal in self._flags), None)


def told_in_element(element: etree._Element) -> str:
    """Return all text of an element, trimmed."""
    return "".join(map(str, element.itertext())).strip()


def _wrapped(found: etree._Element) -> etree._Element | None:
    """Return the article of a known format that the document wraps."""
    return next(found.iter(*(f"{{*}}{name}" for name in _WRAPPED)), None)


def _outermost(item: etree._Element) -> bool:
    return not any(local(around) in _WRAPPED for around in item.iterancestors())


def _mark(element: etree._Element, group: set[etree._Element]) -> None:
    """Put all that stands around an element into a group."""
    for around in element.iterancestors():
        if around in group:
            return
        group.add(around)


def _role(element: etree._Element) -> str | None:
    return _ROLE.get(_plain_name(local(element)))


def _plain_name(name: str) -> str:
    return _SEPARATORS.sub("", name.rpartition("}")[2]).lower()


def _status(told: str | None) -> PubStatus:
    if told and _CANCELED.search(told):
        return "canceled"
    return "withheld" if told and _WITHHELD.search(told) else "usable"


FORMAT = Format(
    "xml-article", "xml", recognise, guid, parse,
    detected="elements for a body and for a headline or an id, by their names",
    notes=".xml; dialects of one agency, and articles of the formats above in a wrapper",
)  # fmt: skip
