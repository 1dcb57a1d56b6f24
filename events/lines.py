"""What the command line prints, one class a command: the contract with scripts and other teams, published as schemas.

Fields may be added, never renamed or dropped. The commands print plain dictionaries; a test holds them against these.
"""

from typing import Literal

from pydantic import BaseModel

from events.comparing_lines import PolicyCompareLine, PolicyDiffLine, RebuildLine
from events.explaining_lines import RuleLine, ScoreLine, WhyLine
from events.line import Line
from events.mentions import OriginKind, Standing
from events.source_lines import CheckedLine, SourceLine
from events.views import AlertView, StoryView
from events.wire_item import PubStatus, Signal


class ReadItem(Line):
    """A wire item as intake normalised it; what the wire does not give is null."""

    id: str
    version: str | None
    signal: Signal
    status: PubStatus
    provider: str | None
    language: str | None
    headline: str | None
    body: str | None
    byline: str | None
    dateline: str | None
    slug: str | None
    note: str | None
    published: str | None
    version_created: str | None
    embargoed_until: str | None
    urgency: int | None
    subjects: tuple[str, ...]
    places: tuple[str, ...]
    take_key: str | None = None
    """What the wire says of this take of its story: "2nd Ld-Writethru"."""
    credit: str | None = None
    """Who is to be named as the source."""
    rights: str | None = None


class ReadOffsets(Line):
    """Where an item's texts stand in the bytes that it was read from: segments of [start, length, at, size, exact].

    `length` code points of the text from `start` are `size` bytes of the item from `at`; of an exact segment those
    bytes, decoded, are the text, and each code point takes as many of them.
    """

    bytes: int
    encoding: str
    headline: tuple[tuple[int, int, int, int, bool], ...]
    body: tuple[tuple[int, int, int, int, bool], ...]


class ReadQuote(Line):
    """One place of words that were asked for: in the text in code points, in the item in bytes (null: not there)."""

    field: Literal["headline", "body"]
    start: int
    end: int
    at: int | None
    size: int | None


class ReadLine(Line):
    """`onrecord read`: what intake makes of one item of a wire file."""

    file: str
    format: str | None
    outcome: Literal["item", "not-news", "error"]
    item: ReadItem | None
    reason: str | None
    remedy: str | None
    offsets: ReadOffsets | None = None
    """With `--offsets`."""
    quotes: tuple[ReadQuote, ...] | None = None
    """With `--quote`."""


class ExtractedResponse(Line):
    """An act of a party toward a claim; offsets are code points into the named field."""

    act: str
    field: Literal["headline", "body"]
    start: int
    end: int
    party: str | None
    organisation: str | None
    speaker: str | None
    standing: Standing
    medium: str | None
    cue: tuple[int, int]
    about: str | None
    rule: str


class ExtractedClaim(Line):
    """A proposition that the item passes on."""

    ref: str
    text: str
    field: Literal["headline", "body"]
    start: int
    end: int
    origin: str | None
    carrier: str | None
    kind: OriginKind
    rule: str


class ExtractLine(Line):
    """`onrecord extract`: the responses and claims of one item; `error` says why it could not be read."""

    id: str | None
    responses: tuple[ExtractedResponse, ...]
    claims: tuple[ExtractedClaim, ...]
    error: str | None = None


class ThreadLine(Line):
    """`onrecord thread`: the story and the claim that an item was assigned to; `error` as in `extract`."""

    id: str | None
    story: str | None
    claim: str | None
    error: str | None = None


class TraceLine(Line):
    """`onrecord trace`: what one item did; `item` is null on the line of `--until`, absent with `--final`."""

    item: str | None = None
    outcome: Literal["derived", "empty", "dead", "duplicate"] | None = None
    stories: tuple[StoryView, ...]
    alerts: tuple[AlertView, ...]


LINES: dict[str, type[BaseModel]] = {
    "read": ReadLine,
    "extract": ExtractLine,
    "thread": ThreadLine,
    "trace": TraceLine,
    "show": StoryView,
    "alerts": AlertView,
    "why": WhyLine,
    "rules": RuleLine,
    "score": ScoreLine,
    "policy-diff": PolicyDiffLine,
    "policy-compare": PolicyCompareLine,
    "rebuild": RebuildLine,
    "sources_list": SourceLine,
    "sources_check": CheckedLine,
}
"""The class of the lines of each command; `stories --json` prints what `show` does."""
