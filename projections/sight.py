"""Which mentions of a story count: what is shown, what would count if all holds ended, what was said by some time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from events.instants import day, is_day, order
from projections.facts import Fact, ItemFact, ever_shown
from projections.policy import Policy


@dataclass(frozen=True)
class Sight:
    """A way of looking at a story's mentions.

    `holds_ended` looks through embargoes and withholding (the `pending` view); `until` hides what was said later.
    """

    items: Mapping[str, ItemFact]
    struck: frozenset[str]
    policy: Policy
    holds_ended: bool = False
    until: str | None = None
    _counting: dict[str, bool] = field(init=False, default_factory=dict, compare=False, repr=False)

    def sees(self, fact: Fact) -> bool:
        """Tell whether a mention was said by the time that is looked at."""
        if self.until is None:
            return True
        return day(fact.said) <= day(self.until) if is_day(fact.said) else order(fact.said) <= order(self.until)

    def counts(self, fact: Fact) -> bool:
        """Tell whether a mention is in force and may be shown."""
        known = self._counting.get(fact.key)
        if known is None:
            known = self._stands(fact) and (self.holds_ended or self.items[fact.item].held is None)
            self._counting[fact.key] = known
        return known

    def held(self, fact: Fact) -> str | None:
        """Return what keeps a mention back that would count without it."""
        return self.items[fact.item].held if self._stands(fact) and not self.holds_ended else None

    def lost(self, fact: Fact) -> bool:
        """Tell whether a mention was once in force for all to see and is no longer."""
        if self._stands(fact) or not self.sees(fact):
            return False
        return ever_shown(fact, self.items[fact.item])

    def tentative(self, fact: Fact) -> bool:
        """Tell whether a mention is too unsure by policy."""
        return fact.tentative or fact.confidence < self.policy.least(fact.kind, fact.bearing)

    def _stands(self, fact: Fact) -> bool:
        if not fact.alive or fact.event in self.struck or self.items[fact.item].killed:
            return False
        return self.sees(fact)
