"""IPTC NewsML 1.0 to 1.2: news items with their components, with a document type or without. Owns its elements.

Source: NewsML 1.2. The public identifier carries the number of the revision: without it, it is the item's.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, tzinfo
from itertools import islice
from typing import Any

from lxml import etree

from events.errors import WireFormatError
from events.wire_item import PubStatus, Signal
from streams.wire import holds, not_story
from streams.wire.agency_zones import zone_of
from streams.wire.body_roles import chosen
from streams.wire.format import Format, Parsed
from streams.wire.lifting import lifting_under_names
from streams.wire.paragraphs import plain
from streams.wire.states import pub_status, state_of, strictest
from streams.wire.wire_times import moment
from streams.wire.xml_bodies import prose, told_in_text
from streams.wire.xml_tree import attribute, below, byline, children, first, local, text, urgency, without_by

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_MOST_CONTENTS = 50  # of one item
_LETTER = re.compile(r"[^\W\d_]")
_REVISION = re.compile(r":\d+[NUA]?$")
_NOT_TEXT = {
    "photo": "picture", "image": "picture", "picture": "picture", "graphic": "graphic", "audio": "audio",
    "video": "video", "complexdata": "component", "animation": "video",
}  # fmt: skip
_MINOR_ROLES = ("caption", "picture", "photo", "image", "thumbnail", "preview", "quicklook", "icon", "logo", "graphic")
_LEADS, _TITLES = ("lead", "abstract", "intro", "summary"), ("title", "headline")
_MAIN_ROLES = ("main", "body", "story", "text", "article")
_MAIN = frozenset(_MAIN_ROLES)
_UTC = re.compile(r"\d\s?(?:GMT|UTC|Z)\b")
_STATES: dict[str, PubStatus] = {"embargoed": "usable", "draft": "withheld", "test": "usable"}
_NAMED_PLACES = ("City", "CountryArea", "Country", "Location")


def recognise(found: Any) -> bool:
    """Tell whether a document is NewsML 1."""
    if not isinstance(found, etree._Element):  # noqa: SLF001 - lxml's only name for the type
        return False
    return local(found) == "NewsML" or (local(found) == "NewsItem" and first(found, "NewsComponent") is not None)


def guid(found: Any) -> str | None:
    """Return the identifier of the item, the same for all its revisions."""
    named = first(_item(found), "Identification", "NewsIdentifier")
    parts = [text(first(named, name)) for name in ("ProviderId", "DateId", "NewsItemId")]
    public = text(first(named, "PublicIdentifier"))
    if all(parts):
        return "urn:newsml:" + ":".join(str(part) for part in parts)
    return _REVISION.sub("", public) if public else text(first(named, "NewsItemId"))


def items_of(found: etree._Element) -> Iterator[etree._Element]:
    """Yield the news items of a document in order."""
    return children(found, "NewsItem")


def parse(found: Any) -> Parsed:
    """Return what the first news item of the document says; splitting.py hands over one at a time."""
    item = _item(found)
    if item is None:
        if first(found, "Catalog") is not None or first(found, "TopicSet") is not None:
            return Parsed(not_news="catalog")
        raise WireFormatError(
            "NewsML without a news item", place="NewsItem", remedy="Send the document whole.", reason="empty"
        )
    identity, manage = guid(found), first(item, "NewsManagement")
    state = (attribute(first(manage, "Status"), "FormalName") or "usable").lower()
    status = _STATES[state] if state in _STATES else pub_status(state)
    lines, meta = (
        first(_with(item, "NewsLines"), "NewsLines"),
        first(_with(item, "DescriptiveMetadata"), "DescriptiveMetadata"),
    )
    contents = _contents(item)
    headline, paragraphs = _headline(item, lines, contents), _text(contents)
    language = _language(found, item, meta)
    provider = _provider(found, item, lines)
    if status != "canceled":
        reason = _not_story(item, manage, meta, headline, paragraphs)
        if reason is not None:
            return Parsed(guid=identity, not_news="test" if state == "test" else reason)
    zone = _zone(item, provider, language)
    embargo = _embargo(manage, zone)
    later, held = lifting_under_names(_properties(item, meta), zone)
    embargo = max(filter(None, (embargo, later)), default=None)
    revision = first(item, "Identification", "NewsIdentifier", "RevisionId")
    return Parsed(
        guid=identity,
        version=text(revision),
        status="withheld" if (state == "embargoed" or (held and status == "usable")) and embargo is None else status,
        signal=_signal(manage, state),
        provider=provider,
        language=language,
        headline=headline,
        paragraphs=paragraphs,
        byline=without_by(_first_text(lines, "ByLine") or byline(next(below(item, "byline"), None))),
        dateline=_dateline(lines),
        slug=_first_text(lines, "SlugLine") or text(first(item, "Identification", "NameLabel")),
        note="\n".join((*_notes(item, manage), *_held_by_rights(item, lines))) or None,
        published=_moment(zone, first(manage, "FirstCreated")),
        version_created=_moment(
            zone, first(manage, "ThisRevisionCreated"), first(meta, "DateLineDate"), first(manage, "FirstCreated"),
            first(found, "NewsEnvelope", "DateAndTime"),
        ),
        embargoed_until=embargo if state in ("embargoed", "withheld", "usable") else None,
        urgency=urgency(attribute(first(manage, "Urgency"), "FormalName") or text(first(manage, "Urgency"))),
        subjects=_subjects(item, meta),
        places=_places(meta),
        credit=_first_text(lines, "CreditLine"),
        rights=text(first(item, "NewsComponent", "RightsMetadata", "UsageRights", "UsageType"))
        or _first_text(lines, "CopyrightLine")
        or text(next(below(item, "CopyrightHolder"), None)),
    )  # fmt: skip


def _zone(item: etree._Element, provider: str | None, language: str | None) -> tzinfo:
    """Return the zone of times that name none: what the label of the date says for readers, else the agency's."""
    names = first(item, "Identification")
    label = text(first(names, "DateLabel"))
    if label is not None and _UTC.search(label):
        return UTC
    return zone_of(text(first(names, "NewsIdentifier", "ProviderId")), provider, language=language)


def _signal(manage: etree._Element | None, state: str) -> Signal | None:
    """Return what the type of the item, its status or an instruction says that it does to others."""
    kind = (attribute(first(manage, "NewsItemType"), "FormalName") or "").lower()
    words = [kind, state, *(attribute(told, "FormalName") or "" for told in children(manage, "Instruction"))]
    found = strictest([told for word in words if word and (told := state_of(word)).signal and not told.waits])
    return found.signal


def _item(found: Any) -> etree._Element | None:
    return found if local(found) == "NewsItem" else first(found, "NewsItem")


def _with(item: etree._Element, name: str) -> etree._Element | None:
    """Return the outermost news component that has such a child: some wires put their metadata one level down."""
    return next((part for part in below(item, "NewsComponent") if first(part, name) is not None), None)


def _headline(item: etree._Element, lines: etree._Element | None, contents: list[tuple[etree._Element, str]]) -> str:
    for element in children(lines, "HeadLine", "SubHeadLine"):
        if told := plain("".join(map(str, element.itertext()))):
            return told
    titled = (" ".join(_body(content)) for content, role in contents if _is(role, _TITLES))
    found = (text(element) for name in ("hl1", "hedline", "title", "h1") for element in below(item, name))
    return next((told for told in (*titled, *found) if told), "")


def _contents(item: etree._Element) -> list[tuple[etree._Element, str]]:
    """Return the contents of the item that are text, each with its role."""
    roles: dict[etree._Element, str] = {}
    return [
        (content, _role(content, roles))
        for content in islice(below(item, "ContentItem"), _MOST_CONTENTS)
        if (attribute(first(content, "MediaType"), "FormalName") or "text").lower() not in _NOT_TEXT
    ]


def _text(contents: list[tuple[etree._Element, str]]) -> tuple[str, ...]:
    """Return the paragraphs of the main text: the lead that some wires send apart, then the first body of its role."""
    lead = next((body for content, role in contents if _is(role, _LEADS) and (body := _body(content))), [])
    others = (*_MAIN_ROLES, *_MINOR_ROLES, *_LEADS, *_TITLES)
    main = [content for content, role in contents if _MAIN.issuperset(role.split())]
    main += [content for content, role in contents if content not in main and not _is(role, others)]
    role = dict(contents)
    text = chosen((role[content], _body(content)) for content in main)
    return tuple(text if text[: len(lead)] == lead else [*lead, *text])


def _is(role: str, words: tuple[str, ...]) -> bool:
    return any(word in role for word in words)


def _role(content: etree._Element, known: dict[etree._Element, str]) -> str:
    """Return the role of the nearest component that has one."""
    for part in content.iterancestors("{*}NewsComponent"):
        if part not in known:
            known[part] = (attribute(first(part, "Role"), "FormalName") or "").lower()
        if known[part]:
            return known[part]
    return "main"


def _body(content: etree._Element) -> list[str]:
    data = first(content, "DataContent")
    if data is None and first(content, "p") is not None:
        return prose(content)  # some wires leave the element for the data out
    coded = first(content, "Encoding")
    if coded is not None:
        data = first(coded, "DataContent")
        if data is not None and (attribute(coded, "Notation") or "").lower().endswith("base64"):
            try:
                return told_in_text(base64.b64decode(data.text or "", validate=False).decode())
            except (binascii.Error, ValueError):
                return []
    inner = next(below(data, "body.content"), None)
    return prose(next(below(data, "body"), data) if inner is None else inner)


def _not_story(
    item: etree._Element, manage: etree._Element | None, meta: etree._Element | None, headline: str,
    paragraphs: tuple[str, ...],
) -> str | None:  # fmt: skip
    if not paragraphs:
        media = [(attribute(kind, "FormalName") or "").lower() for kind in below(item, "MediaType")]
        other = next((_NOT_TEXT[kind] for kind in media if kind in _NOT_TEXT), None)
        if other is not None:
            return other
        if next(below(item, "NewsItemRef"), None) is not None:
            return "composite"
        if not headline:
            return "catalog" if first(item, "TopicSet") is not None else "no-text"
    elif (other := _main_medium(item)) is not None and " ".join(paragraphs) == headline:
        return other  # its caption is all that it says
    kinds = [attribute(genre, "FormalName") for genre in children(meta, "Genre")]
    kinds.append(attribute(first(manage, "NewsItemType"), "FormalName"))
    return not_story.by_kind(kinds)


def _main_medium(item: etree._Element) -> str | None:
    """Return what the item is for the most part when that is no text: a picture whose component is the main one."""
    for kind in below(item, "MediaType"):
        medium = _NOT_TEXT.get((attribute(kind, "FormalName") or "").lower())
        part = next(kind.iterancestors("{*}NewsComponent"), None) if medium else None
        if (attribute(first(part, "Role"), "FormalName") or "").lower() == "main":
            return medium
    return None


def _language(found: etree._Element, item: etree._Element, meta: etree._Element | None) -> str | None:
    told = attribute(first(meta, "Language"), "FormalName") or attribute(item, _LANGUAGE) or attribute(found, _LANGUAGE)
    primary = (told or "").partition("-")[0]
    return (told.lower() if told and told.isupper() else told) if 2 <= len(primary) <= 3 else None  # noqa: PLR2004


def _provider(found: etree._Element, item: etree._Element, lines: etree._Element | None) -> str | None:
    admin = first(_with(item, "AdministrativeMetadata"), "AdministrativeMetadata")
    for name in ("Source", "Provider"):
        for element in children(admin, name):
            if told := attribute(first(element, "Party"), "FormalName"):
                return told
    sender = first(found, "NewsEnvelope", "SentFrom", "Party")
    return (
        _first_text(lines, "CreditLine")
        or attribute(sender, "FormalName")
        or text(first(item, "Identification", "NewsIdentifier", "ProviderId"))
    )


def _dateline(lines: etree._Element | None) -> str | None:
    told = _first_text(lines, "DateLine")
    return told if told and not told[0].isdigit() else None


def _first_text(element: etree._Element | None, name: str) -> str | None:
    return next((told for told in map(text, children(element, name)) if told), None)


def _notes(item: etree._Element, manage: etree._Element | None) -> Iterator[str]:
    told = [text(note) for note in children(manage, "Instruction")]
    told += [text(comment) for comment in (*children(item, "Comment"), *children(manage, "Comment"))]
    told += [
        text(first(line, "NewsLineText"))
        for line in below(item, "NewsLine")
        if "note" in (attribute(first(line, "NewsLineType"), "FormalName") or "").lower()
    ]
    return (note for note in dict.fromkeys(told) if note and _LETTER.search(note))  # not the number of a version


def _held_by_rights(item: etree._Element, lines: etree._Element | None) -> Iterator[str]:
    """Yield what holds the item among the terms of its use, behind whose it is: "Embargoed until 0600 GMT"."""
    told = map(text, (*children(lines, "RightsLine"), *below(item, "Limitations")))
    return (line for line in dict.fromkeys(told) if line and holds.is_line(line))


def _embargo(manage: etree._Element | None, zone: tzinfo) -> str | None:
    """Return when the status will change to usable."""
    change = first(manage, "StatusWillChange")
    future = (attribute(first(change, "FutureStatus"), "FormalName") or "").lower()
    return moment(text(first(change, "DateAndTime")), zone) if future == "usable" else None


def _properties(item: etree._Element, meta: etree._Element | None) -> Iterator[tuple[str, str]]:
    """Yield what an agency adds in properties of its own names."""
    for place in (meta, *children(first(item, "NewsComponent"), "Metadata")):
        for told in children(place, "Property"):
            yield attribute(told, "FormalName") or "", attribute(told, "Value") or ""


def _moment(zone: tzinfo, *elements: etree._Element | None) -> str | None:
    return next((at for element in elements if (at := moment(text(element), zone)) is not None), None)


def _subjects(item: etree._Element, meta: etree._Element | None) -> tuple[str, ...]:
    """Return the subjects by the name that the item's own topics give their codes, else by code; then the keywords."""
    names = {text(first(topic, "FormalName")): _topic_name(topic) for topic in below(item, "Topic")}
    told: list[str | None] = []
    for element in below(meta, "SubjectDetail", "SubjectMatter", "Subject"):
        code = attribute(element, "FormalName")
        told.append(names.get(code) or (f"subj:{code}" if code and code.isdecimal() else code))
    told += [attribute(word, "Value") for word in children(meta, "Property") if word.get("FormalName") == "Keyword"]
    return tuple(dict.fromkeys(name for name in told if name))


def _topic_name(topic: etree._Element) -> str | None:
    described = [
        (element.get(_LANGUAGE), text(element))
        for element in children(topic, "Description")
        if (element.get("Variant") or "Name") == "Name"
    ]
    return next((name for lang, name in described if lang == "en"), described[0][1] if described else None)


def _places(meta: etree._Element | None) -> tuple[str, ...]:
    told = [
        attribute(element, "Value")
        for name in _NAMED_PLACES
        for element in below(meta, "Property")
        if element.get("FormalName") == name
    ]
    return tuple(dict.fromkeys(name for name in told if name))


FORMAT = Format(
    "newsml-1", "xml", recognise, guid, parse,
    detected="root <NewsML>",
    notes=".xml; NewsML 1.0 to 1.2, with and without document type; several items are parted",
)  # fmt: skip
