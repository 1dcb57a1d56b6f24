"""For tests, ours and our users': what must be seen of a story that is told in a few words.

    given(item("a", "2026-03-02T08:00:00Z", reports("Harbour Times")))
    .when(item("b", "2026-03-03T09:00:00Z", answers("Aldermoor", "denies")))
    .then(status="denied", postures={"Aldermoor": "denied"}, alerts=[("status", "unconfirmed", "denied")])

The fold and the policy are the real ones; the words are those of projections/telling.py. Not used by the product.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from events.catalogue import Changed, StoryEvent
from events.views import AlertView, ClaimView, StoryView
from projections.comparing import Folding
from projections.policy import DEFAULT, Policy
from projections.showing import view
from projections.story import StoryState
from projections.telling import CLAIM, Happening, Telling


@dataclass(frozen=True)
class Outcome:
    """What came of it: the story, what the last happenings changed, and the alerts that they sent."""

    state: StoryState
    view: StoryView
    changes: tuple[Changed, ...]
    alerts: tuple[AlertView, ...]

    def claim(self, claim: str = CLAIM) -> ClaimView:
        """Return a claim as it is shown."""
        return next(one for one in self.view.claims if one.claim == claim)

    def then(
        self,
        *,
        claim: str = CLAIM,
        postures: Mapping[str, str] | None = None,
        alerts: Sequence[tuple[str, str, str]] | None = None,
        origins: int | None = None,
        pending: tuple[str, str, str | None] | str | None = "",
        **fields: Any,
    ) -> "Outcome":
        """Hold the claim against what is expected of it; raises AssertionError that tells all differences.

        `alerts` are all that the last happenings sent, as (kind, from, to) in any order; `pending` is (status, hold,
        until) or None; other fields are those of the claim's view.
        """
        shown = self.claim(claim)
        wrong = [
            f"{name}: expected {value!r}, got {getattr(shown, name)!r}"
            for name, value in fields.items()
            if getattr(shown, name) != value
        ]
        if postures is not None:
            found = {row.party: row.posture for row in shown.postures}
            if found != dict(postures) or len(shown.postures) != len(postures):
                wrong.append(
                    f"postures: expected {dict(postures)}, got {[(r.party, r.posture) for r in shown.postures]}"
                )
        if origins is not None and shown.independent_origins != origins:
            wrong.append(f"independent origins: expected {origins}, got {shown.independent_origins}")
        if pending != "":
            held = shown.pending
            have = None if held is None else (held.status, held.hold, held.until)
            if have != pending:
                wrong.append(f"pending: expected {pending}, got {have}")
        if alerts is not None:
            sent = sorted((alert.kind, alert.from_, alert.to) for alert in self.alerts)
            if sent != sorted(alerts):
                wrong.append(f"alerts: expected {sorted(alerts)}, got {sent}")
        if wrong:
            raise AssertionError("; ".join(wrong))
        return self


@dataclass(frozen=True)
class Given:
    """A story so far."""

    happenings: tuple[Happening, ...]
    policy: Policy

    def when(self, *happenings: Happening) -> Outcome:
        """Let more happen; what is looked at are the changes and alerts of these."""
        telling = Telling()
        for one in self.happenings:
            one(telling)
        before = len(telling.events)
        for one in happenings:
            one(telling)
        return tell(telling.events, since=before, policy=self.policy)


def given(*happenings: Happening, policy: Policy = DEFAULT) -> Given:
    """Begin with a story in which these things happened."""
    return Given(happenings, policy)


def when(*happenings: Happening, policy: Policy = DEFAULT) -> Outcome:
    """Begin with nothing and let these things happen."""
    return given(policy=policy).when(*happenings)


def tell(events: Sequence[StoryEvent], *, since: int = 0, policy: Policy = DEFAULT) -> Outcome:
    """Fold events; the changes and alerts of the first `since` ones are not looked at."""
    folding = Folding(policy)
    changes: list[Changed] = []
    alerts: list[AlertView] = []
    for number, event in enumerate(events):
        changed, sent = folding.take(event)
        if number >= since:
            changes.append(changed)
            alerts.extend(sent)
    state = folding.states[events[0].data.story] if events else StoryState("s")
    return Outcome(state, view(state, policy), tuple(changes), tuple(alerts))
