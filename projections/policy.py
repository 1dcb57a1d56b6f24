"""The status policy as data: numbers, lists and a version, no rules. The rules are in confirmation.py.

A changed policy is a new version: every status records the version under which it was computed. A policy of one's own
is a file (streams/policies.py); those that were ever released are the table below, each kept as it was.
"""

from typing import Literal

from pydantic import Field

from events.mentions import Bearing
from events.value import Value
from events.views import Flag, StatusName

_FAMILIES = (
    ("New York Post", "Wall Street Journal", "The Times", "The Sun", "Sunday Times", "Fox News"),
    ("Daily Mail", "Mail on Sunday", "MailOnline", "Metro"),
    ("Daily Mirror", "Sunday Mirror", "Daily Express", "Sunday Express", "Daily Star"),
    ("Financial Times", "Nikkei", "Nikkei Asia"),
    ("Bild", "Welt", "Die Welt", "Welt am Sonntag", "Politico"),
    ("Daily Telegraph", "Sunday Telegraph", "The Telegraph"),
    ("Guardian", "The Observer"),
    ("CNN", "Discovery"),
    ("NBC News", "CNBC", "MSNBC"),
    ("RIA Novosti", "Sputnik"),
)


class Policy(Value):
    """What a desk may decide about statuses and alerts (status-model.md).

    Each description completes "this policy's ..."; `onrecord policy` prints them. An item's own "sister title" and
    "owned by" add to the families. A mention below its confidence is shown, never effective.
    """

    version: str = Field("2026-11@2", pattern=r"^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$", description="name and version")
    independent: int = Field(2, ge=1, le=100, description="independent origins that corroborate a claim")
    tentative_below: float = Field(
        0.5, ge=0, le=1, description="confidence below which a mention is too unsure to count"
    )
    decisive_below: float = Field(
        0.6, ge=0, le=1, description="confidence below which a decisive response is too unsure to count"
    )
    decisive: tuple[Bearing, ...] = Field(
        ("confirms", "denies"), description="bearings of responses that count only with that decisive confidence"
    )
    effective_standings: tuple[Literal["subject", "authority", "counterparty"], ...] = Field(
        ("subject", "authority", "counterparty"), description="standings of parties whose responses decide"
    )
    families: tuple[tuple[str, ...], ...] = Field(
        _FAMILIES, description="families of titles that count as one origin each"
    )
    asked_statuses: tuple[StatusName, ...] = Field(
        ("confirmed", "denied", "disputed", "withdrawn"), description="statuses whose coming is alerted"
    )
    asked_flags: tuple[Flag, ...] = Field(("reversed", "softened"), description="flags whose setting is alerted")
    flap_seconds: float = Field(
        0, ge=0, le=86_400, description="seconds for which a delivery waits whether an alert is overtaken by the next"
    )
    remember_days: int = Field(
        400,
        ge=60,
        le=36_500,
        description="days after which an alert is no longer taken back, and alerting forgets a story without news",
    )

    def least(self, kind: str, bearing: str | None) -> float:
        """Return the confidence below which a mention of that kind and bearing is too unsure."""
        return self.decisive_below if kind == "response" and bearing in self.decisive else self.tentative_below


DEFAULT = Policy()
"""The policy that is used where no other one is given."""

POLICIES: dict[str, Policy] = {policy.version: policy for policy in (Policy(version="2026-11@1", decisive=()), DEFAULT)}
"""Every policy that was ever released, by its version, the oldest first."""
