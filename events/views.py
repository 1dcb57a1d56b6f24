"""What is shown of stories and alerts: the STORY and ALERT of the command line's contract (contract.md)."""

from typing import Literal

from pydantic import ConfigDict, Field

from events.instants import Instant, Said
from events.mentions import Stance
from events.value import Value

StatusName = Literal["unconfirmed", "corroborated", "partly_confirmed", "confirmed", "denied", "disputed", "withdrawn"]
Hold = Literal["live", "embargoed", "withheld"]
Flag = Literal["reversed", "softened", "circular", "ruled"]
Posture = Literal["silent", "no_response", "declined", "neither", "partial", "confirmed", "denied", "retracted"]


class OriginView(Value):
    """Who asserts a claim, through whom, in which items; `live` while a live item attributes the claim to it."""

    name: str | None
    kind: Literal["outlet", "named", "unnamed", "rumour"]
    carriers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    live: bool


class PostureView(Value):
    """Where a party stands toward a claim, with the words that show it."""

    party: str
    posture: Posture
    standing: Literal["subject", "authority", "counterparty", "none"]
    effective: bool
    speaker: str | None = None
    quote: str
    item: str
    span: tuple[str, int, int]
    said_at: Said
    event: str = ""


class TentativeView(Value):
    """A response too unsure by policy: shown, never effective."""

    party: str
    act: str
    quote: str
    item: str
    span: tuple[str, int, int]
    confidence: float


class StanceView(Value):
    """What the headline of an item makes of a claim."""

    item: str
    stance: Stance


class Pending(Value):
    """The claim as if all holds were released; `until` the last embargo, None if withheld."""

    status: StatusName
    hold: Hold
    until: Instant | None = None


RulingKind = Literal["status", "strike", "answer", "merge", "split"]


class RulingView(Value):
    """An editor's ruling: what was decided, on what, by whom and why.

    `event` is the mention of a strike or an answer, `other` the story of a merge or a split; `claim` is empty where an
    answer is to no claim, and for merges and splits.
    """

    ruling: str
    kind: RulingKind
    claim: str = ""
    status: StatusName | None = None
    event: str | None = None
    other: str | None = None
    by: str
    why: str
    at: Instant | None = None
    stands: bool = True
    ended_by: str | None = None
    ended_why: str | None = None
    ended_at: Instant | None = None


class ClaimView(Value):
    """A claim as the desk sees it."""

    claim: str
    text: str
    status: StatusName
    hold: Hold
    flags: tuple[Flag, ...] = ()
    rule: str = ""
    """Which rule of the status policy matched: ruling, withdrawn, disputed, confirm, deny, partial, origins, none."""
    origins: tuple[OriginView, ...] = ()
    independent_origins: int = 0
    postures: tuple[PostureView, ...] = ()
    tentative: tuple[TentativeView, ...] = ()
    stances: tuple[StanceView, ...] = ()
    """Of each live item that tells it: whether its headline reports it as fact, denies it or only passes it on."""
    pending: Pending | None = None


class StoryView(Value):
    """A story as the desk sees it; a story that was merged away has `merged_into` and no claims."""

    story: str
    title: str = ""
    status: StatusName = "unconfirmed"
    hold: Hold = "live"
    flags: tuple[Flag, ...] = ()
    lead: str | None = None
    claims: tuple[ClaimView, ...] = ()
    items: tuple[str, ...] = ()
    policy: str
    as_of: Instant
    seq: int = 0
    merged_into: str | None = None
    rulings: tuple[RulingView, ...] = ()
    """Those that stand, in the order in which they were made; the desk's only."""


class Evidence(Value):
    """The quoted words on which an alert rests."""

    item: str
    field: Literal["headline", "body"]
    start: int
    end: int
    quote: str
    party: str | None = None
    act: str | None = None


class AlertView(Value):
    """One transition, told once; `replaces` is the alert that a take-back takes back."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    alert: str
    story: str
    claim: str
    kind: Literal["status", "reversed", "softened", "take_back"]
    from_: StatusName = Field(alias="from")
    to: StatusName
    at: Instant
    because: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    replaces: str | None = None
