"""A feed's bytes to its entries: what each is known by, its time, its own bytes. Owns identity over polls, no fields.

What an entry says is read by streams/wire/feeds.py when it comes through intake. Here it only matters whether it was
seen: a feed is written anew at each poll, so that everything that changes of itself (the build date, counts of
comments, statistics) must not make an entry look new.
Source of the update period: RDF Site Summary 1.0 Modules: Syndication.
"""

from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lxml import etree

from events.errors import BadInputError
from streams.ingest.source import SourceError
from streams.wire import feeds
from streams.wire.times import loose
from streams.wire.xml_opening import load_xml
from streams.wire.xml_tree import local

_ENTRIES = frozenset(("item", "entry"))
_TOLD = frozenset((
    "title", "description", "summary", "encoded", "content", "pubDate", "published", "updated", "modified", "date",
    "created", "creator", "author", "category", "status", "body", "fullitem",
))  # fmt: skip
"""Elements of an entry that are news when they change."""
_ABOUT = frozenset(("title", "link", "language", "rights", "copyright", "publisher", "creator", "author"))
"""What of the feed itself goes with each entry; the rest changes from poll to poll."""
_MEDIA = "{http://search.yahoo.com/mrss/}"
_TIMES = ("updated", "modified", "pubDate", "published", "date", "created")
_PERIODS = {"hourly": 3600.0, "daily": 86_400.0, "weekly": 604_800.0, "monthly": 2_592_000.0, "yearly": 31_536_000.0}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: what it is known by (`digest`, new when what it tells is new), its time, and its bytes as a feed."""

    digest: str
    at: str | None
    raw: bytes


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """The entries, the oldest first, and the seconds that the feed asks to be left alone (0 for no wish)."""

    entries: tuple[Entry, ...]
    ttl: float


def read_feed(raw: bytes, place: str) -> FeedDocument:
    """Return what a feed holds; raises SourceError for what is none or cannot be read."""
    try:
        root = load_xml(raw)
    except BadInputError as error:
        where = f"{place} {error.place}".rstrip()
        raise SourceError(
            f"no feed that can be read: {error.message}",
            reason="too-large" if error.reason == "too-large" else "unreadable",
            place=where,
            remedy="Look whether url is the feed itself and whether the answer is whole; it is tried again.",
        ) from error
    if not feeds.recognise(root):
        raise SourceError(
            f"no feed: XML with the root <{local(root)}>",
            reason="unreadable",
            place=place,
            remedy="Set url to the RSS or Atom feed itself; pages name it in <link rel=alternate>.",
        )
    found = list(_entries(root))[::-1]  # feeds put the newest first
    if all(entry.at is not None for entry in found):
        found.sort(key=lambda entry: entry.at or "")
    return FeedDocument(tuple(found), _ttl(root))


def _entries(root: Any) -> Iterator[Entry]:
    """Yield the entries in the order of the document."""
    elements = [element for element in root.iter() if local(element) in _ENTRIES]
    shared = {key for key, count in Counter(_link(each) for each in elements if not _id(each)).items() if count > 1}
    for element in elements:
        if not _id(element) and _link(element) in shared:
            # an address that several entries bear (the front page) tells none of them apart
            for link in [child for child in element if local(child) == "link"]:
                element.remove(link)
    shell = _shell(root)
    for element in elements:
        yield Entry(_digest(element), _time(element), _alone(shell, root, element))


def _shell(root: Any) -> Any:
    """Return the feed without its entries, and without what changes from poll to poll."""
    shell = deepcopy(root)
    holders = [shell, *(each for each in shell if local(each) == "channel")]
    for holder in holders:
        for child in list(holder):
            if child not in holders and local(child) not in _ABOUT:
                holder.remove(child)
    return shell


def _alone(shell: Any, root: Any, element: Any) -> bytes:
    """Return one entry as a feed of its own."""
    channel = next((each for each in shell if local(each) == "channel"), shell)
    holder = channel if local(root) == "rss" else shell
    entry = deepcopy(element)
    entry.tail = None
    holder.append(entry)
    raw: bytes = etree.tostring(shell, encoding="utf-8", with_tail=False)
    holder.remove(entry)
    return raw


def _digest(element: Any) -> str:
    digest = sha256((_id(element) or _link(element)).encode())
    for child in element:
        name = local(child)
        if name in _TOLD and not str(child.tag).startswith(_MEDIA):
            digest.update(b"\0" + name.encode() + b"\0")
            digest.update(etree.tostring(child, method="c14n", exclusive=True, with_tail=False))
    return digest.hexdigest()


def _id(element: Any) -> str:
    told = next((_text(child) for child in element if local(child) in ("guid", "id")), "")
    return told or next((value for key, value in element.attrib.items() if key.endswith("}about")), "").strip()


def _link(element: Any) -> str:
    for child in element:
        if local(child) == "link" and child.get("rel", "alternate") == "alternate":
            return _text(child) or str(child.get("href", "")).strip()
    return ""


def _time(element: Any) -> str | None:
    for name in _TIMES:
        for child in element:
            if local(child) == name and (found := loose(_text(child))):
                return found
    return None


def _ttl(root: Any) -> float:
    """Return how long the feed asks to be left alone: `ttl` in minutes, or a period and how often in it."""
    channel = next((each for each in root if local(each) == "channel"), root)
    told = {local(child): _text(child) for child in channel}
    ttl = told.get("ttl", "")
    period = _PERIODS.get(told.get("updatePeriod", "").lower(), 0.0)
    often = told.get("updateFrequency", "")
    asked = period / max(int(often), 1) if often.isdecimal() else period
    return max(float(ttl) * 60.0 if ttl.isdecimal() else 0.0, asked)


def _text(element: Any) -> str:
    return "".join(element.itertext()).strip()
