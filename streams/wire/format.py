"""What a wire format is to the reader, and what it hands over. Owns the two shapes, no format."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from events.wire_item import PubStatus, Signal, Told

Family = Literal["json", "xml", "html", "mail", "wire", "text"]
"""What the bytes are before any format is asked: a JSON value, an XML tree, a web page's text, a mail's bytes, the text
of an old wire's message, or other text."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a wire says of one item version, before wire furniture is read; what it does not say is None.

    `paragraphs` is the body as clean paragraphs. A format whose strings others point into (JSON lines) gives
    `body` and leaves `paragraphs` None: then headline and body stay exactly as they came. `not_news` is the reason
    why the item is no story. `signal` is what the format's own fields say beyond the publication status.
    Times are as the wire spells them, already checked.
    """

    guid: str | None = None
    version: str | None = None
    status: PubStatus | None = None
    signal: Signal | None = None
    provider: str | None = None
    language: str | None = None
    headline: str = ""
    paragraphs: tuple[str, ...] | None = None
    body: str = ""
    byline: str | None = None
    dateline: str | None = None
    slug: str | None = None
    note: str | None = None
    published: str | None = None
    version_created: str | None = None
    embargoed_until: str | None = None
    urgency: int | None = None
    subjects: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    replaces: Told | None = None
    kills: Told | None = None
    take_key: str | None = None
    """What the wire says of this take of its story: "2nd Ld-Writethru", "REFILE"."""
    credit: str | None = None
    """Who is to be named as the source."""
    rights: str | None = None
    not_news: str | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One wire format: `recognise` tells whether an opened document is one, `guid` reads its guid and no more.

    `detected` says by what it is known, `notes` what files it comes in: `onrecord formats` prints both.
    """

    name: str
    family: Family
    recognise: Callable[[Any], bool]
    guid: Callable[[Any], str | None]
    parse: Callable[[Any], Parsed]
    detected: str = ""
    notes: str = ""
