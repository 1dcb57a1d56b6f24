"""What an item says: claims, responses and statements as intake derived them. Owns the fields, not the rules."""

from typing import Literal

from events.instants import Instant, Said
from events.value import Value
from events.wire_item import Signal, Told

Bearing = Literal["confirms", "confirms_part", "denies", "neither", "declines", "silent", "retracts"]
Standing = Literal["subject", "authority", "counterparty", "none"]
OriginKind = Literal["outlet", "named", "unnamed", "rumour"]
Stance = Literal["for", "against", "observing"]
"""What a headline makes of a claim: reports it as fact, says that it is false, or only passes it on."""
MentionKind = Literal["claim", "response", "statement"]


class Span(Value):
    """Where the words stand: Unicode code points into a named field of the item's normalised text."""

    field: Literal["headline", "body"]
    start: int
    end: int


class Party(Value):
    """Whom an act binds, or who asserts a claim."""

    name: str
    organisation: str | None = None
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What it goes by: its name, the body that it speaks for, its other names."""
        return tuple(name for name in (self.name, self.organisation, *self.aliases) if name)


class Judged(Value):
    """What a judge said of a response or a claim.

    `judge` is its name and version; `ruled` the act that the rule gave, for a claim "claim" or "none"; `probability`
    (0 to 1) that the rule is right, of a claim that it is one. `drop` leaves it tentative, `other` goes by the judge.
    """

    judge: str
    verdict: Literal["keep", "drop", "other"]
    ruled: str
    probability: float


class Mention(Value):
    """One claim, response or statement in one item version.

    `ref` names it within the item ("c1", "r2", "s1"). `about` is the ref of the claim in the same item that a
    response answers; `text` the proposition (of a claim, of what a response answers, of a statement), None when the
    item gives no words for it. `act` is open, `bearing` closed: folds use the bearing. `origin` is the root of
    `chain`; None for a bare rumour. A `tentative` mention is shown and never effective.
    """

    ref: str
    kind: MentionKind
    span: Span
    quote: str
    text: str | None = None
    said: Said | None = None
    rule: str
    confidence: float = 1.0
    tentative: bool = False
    # claims
    origin: Party | None = None
    origin_kind: OriginKind | None = None
    carrier: str | None = None
    chain: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    """Titles that the item itself tells to be of the origin's publisher ("sister title of", "owned by")."""
    # responses and statements
    act: str | None = None
    bearing: Bearing | None = None
    party: Party | None = None
    speaker: str | None = None
    standing: Standing | None = None
    standing_reason: str | None = None
    medium: str | None = None
    cue: tuple[int, int] | None = None
    about: str | None = None
    judged: Judged | None = None
    """None where no judge was asked."""
    detail_only: bool = False
    """A decline by the claim's own origin about detail of its own claim: timeline only."""


class ItemHeader(Value):
    """What the later stages need of an item version without its body."""

    item: str
    version: str | None = None
    version_time: Instant
    signal: Signal
    status: Literal["usable", "withheld", "canceled"]
    embargoed_until: Instant | None = None
    published: Instant | None = None
    provider: str | None = None
    slug: str | None = None
    language: str | None = None
    headline: str = ""
    kills: Told | None = None
    holds: Told | None = None
    replaces: Told | None = None


class Features(Value):
    """What threading compares: stems, names, numbers and a text fingerprint (syndicated copies)."""

    terms: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    fingerprint: tuple[int, ...] = ()
