"""The status policy as data: numbers, lists and a version, no rules. The rules are in confirmation.py.

A changed policy is a new version: every status records the version under which it was computed.
"""

from events.mentions import Bearing
from events.value import Value
from events.views import Flag, StatusName


class Policy(Value):
    """What a desk may decide about statuses and alerts (status-model.md).

    `independent` origins corroborate a claim (N). A response below `tentative_below` is too unsure: shown, never
    effective; below `decisive_below` where its bearing is one of `decisive`, which alone confirm or deny a claim.
    `families` are publishers' titles that count as one origin; an item's own "sister title" and "owned by"
    add to them. `effective_standings` are those whose responses decide. `asked_statuses` and `asked_flags` are the
    transitions that are alerted.
    """

    version: str = "2026-11@2"
    independent: int = 2
    tentative_below: float = 0.5
    decisive_below: float = 0.6
    decisive: tuple[Bearing, ...] = ("confirms", "denies")
    effective_standings: tuple[str, ...] = ("subject", "authority", "counterparty")
    families: tuple[tuple[str, ...], ...] = (
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
    asked_statuses: tuple[StatusName, ...] = ("confirmed", "denied", "disputed", "withdrawn")
    asked_flags: tuple[Flag, ...] = ("reversed", "softened")

    def least(self, kind: str, bearing: str | None) -> float:
        """Return the confidence below which a mention of that kind and bearing is too unsure."""
        return self.decisive_below if kind == "response" and bearing in self.decisive else self.tentative_below


DEFAULT = Policy()
"""The policy that is used where no other one is given."""
