"""The wire item: one version of one item as intake normalised it. Owns its fields, not how formats map to them."""

from typing import Literal

from events.instants import Instant
from events.value import Value

Signal = Literal["new", "update", "correction", "kill", "withhold", "release", "advisory"]
PubStatus = Literal["usable", "withheld", "canceled"]


class Told(Value):
    """How an item names another item that it kills, withholds, frees or replaces (status-model.md, *Wire events*).

    Any field may be missing; one that is given must match.
    """

    guid: str | None = None
    slug: str | None = None
    moved_at: Instant | None = None
    headline: str | None = None


class WireItem(Value):
    """One version of one wire item, its text clean: paragraphs parted by one empty line.

    `item` is the identity (source feed + guid; sha256 of the bytes without one). Fields that the wire does not
    give are None.
    """

    item: str
    feed: str = ""
    guid: str
    version: str | None = None
    signal: Signal = "new"
    status: PubStatus = "usable"
    provider: str | None = None
    language: str | None = None
    headline: str = ""
    body: str = ""
    byline: str | None = None
    dateline: str | None = None
    slug: str | None = None
    note: str | None = None
    published: Instant | None = None
    version_created: Instant | None = None
    embargoed_until: Instant | None = None
    urgency: int | None = None
    subjects: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    take_key: str | None = None
    credit: str | None = None
    rights: str | None = None
    replaces: Told | None = None
    kills: Told | None = None
    holds: Told | None = None
    """The other item that a notice withholds, or frees, as its signal says."""
