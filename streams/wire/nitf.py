"""IPTC NITF: one article as XML, with its name space or without. Owns the mapping of its elements.

Source: NITF 3.x. `docdata` carries the status of the document (`management-status`) and, when it acts on another one,
which (`management-doc-idref`) and how (`management-idref-status`). What agencies put into `meta`, nitf_meta.py reads.
"""

import re
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any

from lxml import etree

from events.wire_item import PubStatus, Told
from streams.wire import initials, not_story
from streams.wire.agency_zones import zone_of
from streams.wire.body_roles import rank
from streams.wire.format import Format, Parsed
from streams.wire.lifting import lifting
from streams.wire.nitf_meta import Meta
from streams.wire.states import State, pub_status, state_of, strictest
from streams.wire.wire_times import moment
from streams.wire.xml_bodies import main_of, prose, role_of
from streams.wire.xml_tree import attribute, below, byline, children, first, local, text, urgency, without_by

_HELD_SCOPE = re.compile(
    r"\W*(?:under |strict(?:ly)? )*(?:embargo(?:ed)?|(?:on[ _-])?hold(?:[ _-]for[ _-]release)?|held|with?h[eo]ld)\W*",
    re.IGNORECASE,
)
"""Scopes that hold; others name a subject or a region, whatever they sound like."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def recognise(found: Any) -> bool:
    """Tell whether a document is NITF."""
    return isinstance(found, etree._Element) and local(found) == "nitf"  # noqa: SLF001 - lxml's only name for the type


def guid(found: Any) -> str | None:
    """Return the document's id; without the version that some wires put behind the key that identifies it."""
    data = first(found, "head", "docdata")
    told = attribute(first(data, "doc-id"), "id-string") or text(first(data, "doc-id"))
    key = first(data, "du-key")
    name, number = attribute(key, "key"), attribute(key, "version")
    if told and name and number and told.startswith(name) and told[len(name) : len(name) + 1] in ("_", ":", "-", "."):
        return name
    return told or Meta(found).identity()


def parse(found: Any) -> Parsed:
    """Return what the article says."""
    data, meta = first(found, "head", "docdata"), Meta(found)
    top, content = first(found, "body", "body.head"), first(found, "body", "body.content")
    state = (attribute(data, "management-status") or "").lower()
    told = _states(data, meta, state)
    use = strictest(told)
    waits = use.waits and use.status == "withheld"
    status: PubStatus = "usable" if waits else use.status or "usable"
    headline = _headline(found, top)
    body = first(found, "body")
    bodies = list(below(found, "body.content")) or list(children(found, "body"))
    several = len(bodies) > 1
    paragraphs = tuple(main_of(bodies) if several else prose(content if content is not None else body))
    if not paragraphs and status != "canceled":
        paragraphs = tuple(prose(first(top, "abstract")))
    not_news = None
    if status != "canceled":
        not_news = "no-text" if not headline and not paragraphs else _not_story(found, meta)
    if not_news is not None:
        return Parsed(guid=guid(found), not_news=not_news)
    provider, language = _provider(data, top, meta), _language(found)
    zone = zone_of(
        attribute(first(data, "doc.rights"), "agent", "owner"), attribute(first(data, "doc-id"), "regsrc"),
        text(first(top, "distributor")), provider, guid(found), language=language,
    )  # fmt: skip
    issued = _issued(found, data, top, meta, zone)
    acts, other = attribute(data, "management-idref-status"), attribute(data, "management-doc-idref")
    acts_on = Told(guid=other) if other else None
    embargo, held = _embargo(data, meta, issued, zone)
    held = held or (waits and embargo is None)
    key = first(data, "du-key")
    return Parsed(
        guid=guid(found),
        version=attribute(key, "version") or meta.version() or attribute(key, "generation"),
        status="withheld" if held and status == "usable" else status,
        provider=provider,
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=_byline(top),
        dateline=_dateline(first(top, "dateline")),
        slug=meta.slug()
        or attribute(key, "key")
        or attribute(first(data, "fixture"), "fix-id")
        or _only_keyword(found, data),
        note="\n".join(_notes(found, data, top)) or None,
        published=issued,
        version_created=issued,
        embargoed_until=embargo,
        urgency=urgency(attribute(_either(found, data, "urgency"), "ed-urg") or meta.urgency()),
        subjects=_subjects(found, data),
        places=_places(data, top),
        take_key=meta.take_key(),
        credit=meta.source() or attribute(first(data, "doc.copyright"), "holder"),
        rights=attribute(first(data, "doc.rights"), "limitations", "type")
        or text(first(top, "rights"))
        or attribute(first(data, "doc.copyright"), "holder")
        or attribute(first(data, "doc.rights"), "owner")
        or meta.rights(),
        replaces=acts_on if acts != "canceled" else None,
        kills=acts_on if acts == "canceled" else None,
        signal="kill" if acts == "canceled" else use.signal if use.status == "usable" else None,
    )


def _headline(found: etree._Element, top: etree._Element | None) -> str:
    for name in ("hedline", "headline"):
        if told := text(first(top, name, "hl1")) or text(first(top, name)):
            return told
    title = text(first(found, "head", "title"))
    return title or text(next(below(first(found, "body"), "hl1"), None)) or ""


def _not_story(found: etree._Element, meta: Meta) -> str | None:
    kinds = [
        attribute(kind, "tobject.property.type") for kind in below(first(found, "head", "tobject"), "tobject.property")
    ]
    return not_story.by_kind((*kinds, *meta.kinds()))


def _provider(data: etree._Element | None, top: etree._Element | None, meta: Meta) -> str | None:
    """Return who sent it: the distributor, the source that the wire names, else whose it is."""
    holder = (attribute(first(data, "doc.copyright"), "holder") or "").split(". All rights")[0]
    return (
        text(first(top, "distributor"))
        or meta.source()
        or holder
        or attribute(first(data, "del-list", "from-src"), "src-name")
        or text(first(top, "rights", "rights.owner"))
        or text(first(top, "rights.owner"))
        or attribute(first(data, "doc.rights"), "owner", "agent")
        or attribute(first(data, "doc-id"), "regsrc")
    )


def _language(found: etree._Element) -> str | None:
    return (
        attribute(first(found, "body"), "lang", _LANGUAGE)
        or attribute(found, _LANGUAGE, "baselang", "lang")
        or attribute(first(found, "body", "body.content"), "lang", _LANGUAGE)
    )


def _either(found: etree._Element, data: etree._Element | None, name: str) -> etree._Element | None:
    """Return an element of `docdata`, or of the head where some wires put it."""
    inside = first(data, name)
    return first(found, "head", name) if inside is None else inside


def _issued(
    found: etree._Element, data: etree._Element | None, top: etree._Element | None, meta: Meta, zone: tzinfo
) -> str | None:
    """Return when it was issued: the first of the times that can be read."""
    told = [
        attribute(element, "norm", "date.publication") or text(element)
        for element in (
            _either(found, data, "date.issue"), first(top, "dateline", "story.date"),
            _either(found, data, "revision-history"), first(found, "head", "pubdata"), first(data, "pubdata"),
        )
    ]  # fmt: skip
    return next((at for spelt in (*told, *meta.times()) if (at := moment(spelt, zone)) is not None), None)


def _states(data: etree._Element | None, meta: Meta, state: str) -> list[State]:
    """Return what the document says of its state: status, correction, messages to editors, agencies' own names."""
    told = [State(pub_status(state or None), state_of(state).signal, state_of(state).waits)]
    if first(data, "correction") is not None:
        told.append(State("usable", "correction"))
    words = [attribute(message, "msg-type", "type") for message in children(data, "ed-msg")]
    scopes = (attribute(scope, "scope") for scope in children(data, "doc-scope"))
    words += [scope for scope in scopes if scope and _HELD_SCOPE.fullmatch(scope)]
    words += [attribute(first(data, "revision-history"), "function"), *meta.states()]
    for word in filter(None, words):
        found = state_of(word)
        told += [found] if found.signal else []
    return told


def _embargo(data: etree._Element | None, meta: Meta, issued: str | None, zone: tzinfo) -> tuple[str | None, bool]:
    """Return until when it is held, and whether without an end that can be read: a release after its issue holds."""
    release = first(data, "date.release")
    spelt = attribute(release, "norm") or text(release) or ""
    released = moment(spelt, zone)
    until = released if released and (not issued or released > issued) else None
    held = bool(spelt) and released is None and "YYYY" not in spelt  # a form that nobody filled in tells nothing
    for told in meta.embargoes():
        lifts, holds = lifting(told, zone)
        until, held = max(filter(None, (until, lifts)), default=None), held or holds
    for told in meta.outgoing():
        if (goes := moment(told, zone)) is not None and issued is not None and goes > issued:
            until = max(filter(None, (until, goes)))
    return until, held and until is None


def _byline(top: etree._Element | None) -> str | None:
    """Return whom the byline names; initials of those at the desk are no names."""
    told = without_by(byline(first(top, "byline")))
    return None if told is None or initials.are_of_a_desk(told) else told


def _dateline(element: etree._Element | None) -> str | None:
    """Return the place that stands above the article; a time is none."""
    location = first(element, "location")
    places = [told for told in map(text, location) if told] if location is not None and len(location) else []
    told = (
        ", ".join(places) or text(location) or (" ".join((element.text or "").split()) if element is not None else "")
    )
    return told if told and not told[0].isdigit() else None


def _notes(found: etree._Element, data: etree._Element | None, top: etree._Element | None) -> Iterator[str]:
    told = [attribute(message, "info") or text(message) for message in children(data, "ed-msg")]
    told += [attribute(correction, "info") or text(correction) for correction in children(data, "correction")]
    told += [" ".join(prose(note)) for note in children(top, "note") if rank(role_of(note) or "main") is not None]
    told += [attribute(_either(found, data, "revision-history"), "comment")]
    return (note for note in dict.fromkeys(told) if note)


def _subjects(found: etree._Element, data: etree._Element | None) -> tuple[str, ...]:
    """Return the subjects by name: the finest that each names, a code where it names none; then the keywords."""
    told: list[str | None] = []
    for subject in below(first(found, "head", "tobject"), "tobject.subject"):
        number = attribute(subject, "tobject.subject.refnum")
        told.append(
            attribute(subject, "tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
            or (f"subj:{number}" if number else None)
        )
    words = children(_either(found, data, "key-list"), "keyword")
    told.extend(attribute(word, "key") or text(word) for word in words)
    return tuple(dict.fromkeys(name for name in told if name))


def _only_keyword(found: etree._Element, data: etree._Element | None) -> str | None:
    """Return the one keyword that some wires use as a slug."""
    words = list(children(_either(found, data, "key-list"), "keyword"))
    return (attribute(words[0], "key") or text(words[0])) if len(words) == 1 else None


def _places(data: etree._Element | None, top: etree._Element | None) -> tuple[str, ...]:
    """Return the places that the document names in its head."""
    told = [attribute(place, "city", "county-dist", "state-prov", "iso-cc") for place in children(data, "evloc")]
    city = text(first(top, "dateline", "location", "city"))
    return tuple(dict.fromkeys(name for name in (city, *told) if name))


FORMAT = Format(
    "nitf", "xml", recognise, guid, parse,
    detected="root <nitf>",
    notes=".xml; with and without name space",
)  # fmt: skip
