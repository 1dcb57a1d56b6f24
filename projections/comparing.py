"""What another policy would make of a story that is told: which claims would stand otherwise, which alerts go out.

Owns the comparison of one story's two foldings, and of two views of one claim. Pure; where the events come from is the
caller's affair.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from events.catalogue import Changed, StoryEvent
from events.identity import event_id
from events.value import Value
from events.views import AlertView, ClaimView, Flag, StatusName, StoryView
from projections.alerting import Moment, Told, alerts_of
from projections.changes import step
from projections.policy import Policy
from projections.showing import picture
from projections.story import StoryState


class PostureDiffers(Value):
    """A party that stands otherwise; None where it has no row. `effective` only, where that alone differs."""

    party: str
    before: str | None
    after: str | None
    effective_before: bool | None
    effective_after: bool | None


class ClaimDiffers(Value):
    """A claim that would be shown otherwise; of what is equal on both sides `before` and `after` say the same."""

    claim: str
    text: str
    status_before: StatusName | None
    status_after: StatusName | None
    flags_before: tuple[Flag, ...] = ()
    flags_after: tuple[Flag, ...] = ()
    origins_before: int = 0
    origins_after: int = 0
    postures: tuple[PostureDiffers, ...] = ()


class StoryDiffers(Value):
    """A story of which a claim or an alert would differ: `less` are alerts that would not go out, `more` new ones."""

    story: str
    title: str
    status_before: StatusName
    status_after: StatusName
    claims: tuple[ClaimDiffers, ...] = ()
    alerts_less: tuple[AlertView, ...] = ()
    alerts_more: tuple[AlertView, ...] = ()


@dataclass
class Folding:
    """Stories folded under one policy: their states and the alerts that this sends, as the stages would send them."""

    policy: Policy
    states: dict[str, StoryState] = field(default_factory=dict)
    told: dict[str, Told] = field(default_factory=dict)
    alerts: list[AlertView] = field(default_factory=list)

    def take(self, event: StoryEvent) -> tuple[Changed, list[AlertView]]:
        """Fold one event more; return what it changed and the alerts that it sends."""
        story = event.data.story
        self.states[story], changed = step(self.states.get(story) or StoryState(story), event, self.policy)
        cause = event_id(event.epoch, event.id, "onrecord.story.changed", story)
        sent: list[AlertView] = []
        for change in changed.claims:
            gone = {*change.gone_for_all, *change.back}
            elsewhere = [
                claim
                for claim, known in sorted(self.told.items())
                if claim != change.claim and any(gone.intersection(one.because) for one in known.sent)
            ]
            mine, rest, alerts = alerts_of(
                self.told.get(change.claim, Told()),
                tuple(self.told[claim] for claim in elsewhere),
                Moment(change, changed, cause),
                self.policy,
            )
            self.told[change.claim] = mine
            self.told.update(zip(elsewhere, rest, strict=True))
            sent += alerts
        self.alerts += sent
        return changed, sent


def compare(events: Sequence[StoryEvent], before: Policy, after: Policy) -> Iterator[StoryDiffers]:
    """Yield how stories differ under two policies.

    `events` are all those of a story and of what merged into it, in the order in which threading wrote them.
    """
    old, new = Folding(before), Folding(after)
    for event in events:
        old.take(event)
        new.take(event)
    for story, state in old.states.items():
        if state.merged_into is None:
            views = picture(state, before).view, picture(new.states[story], after).view
            names = {name for name in old.states if _end(name, old.states) == story}
            alerts = [[alert for alert in side.alerts if alert.story in names] for side in (old, new)]
            found = story_differs(*views, *alerts)
            if found is not None:
                yield found


def story_differs(
    before: StoryView, after: StoryView, alerts: Sequence[AlertView], alerts_after: Sequence[AlertView]
) -> StoryDiffers | None:
    """Return how two views of a story and their alerts differ, None when they do not."""
    new = {claim.claim: claim for claim in after.claims}
    pairs = [(claim, new.pop(claim.claim, None)) for claim in before.claims]
    pairs += [(None, claim) for claim in new.values()]  # type: ignore[misc]
    claims = [found for one, other in pairs if (found := claim_differs(one, other)) is not None]
    less, more = _without(alerts, alerts_after), _without(alerts_after, alerts)
    if not claims and not less and not more and before.status == after.status:
        return None
    return StoryDiffers(
        story=before.story,
        title=before.title or after.title,
        status_before=before.status,
        status_after=after.status,
        claims=tuple(claims),
        alerts_less=less,
        alerts_more=more,
    )


def claim_differs(before: ClaimView | None, after: ClaimView | None) -> ClaimDiffers | None:
    """Return how two views of a claim differ in what a desk sees at once, None when they do not."""
    shown = after or before
    assert shown is not None  # noqa: S101 - one of the two is there
    postures = tuple(_postures(before, after))
    found = ClaimDiffers(
        claim=shown.claim,
        text=shown.text,
        status_before=before.status if before else None,
        status_after=after.status if after else None,
        flags_before=before.flags if before else (),
        flags_after=after.flags if after else (),
        origins_before=before.independent_origins if before else 0,
        origins_after=after.independent_origins if after else 0,
        postures=postures,
    )
    same = (found.status_before, found.flags_before, found.origins_before) == (
        found.status_after, found.flags_after, found.origins_after,
    )  # fmt: skip
    return None if same and not postures else found


def _postures(before: ClaimView | None, after: ClaimView | None) -> Iterator[PostureDiffers]:
    old = {row.party: row for row in before.postures} if before else {}
    new = {row.party: row for row in after.postures} if after else {}
    for party in dict.fromkeys((*old, *new)):
        was, now = old.get(party), new.get(party)
        found = PostureDiffers(
            party=party,
            before=was.posture if was else None,
            after=now.posture if now else None,
            effective_before=was.effective if was else None,
            effective_after=now.effective if now else None,
        )
        if (found.before, found.effective_before) != (found.after, found.effective_after):
            yield found


def _without(alerts: Sequence[AlertView], others: Sequence[AlertView]) -> tuple[AlertView, ...]:
    """Return the alerts that have no equal among the others: same step, claim and kind, into the same status."""
    left = Counter(_what(alert) for alert in others)
    found = []
    for alert in alerts:
        if left[_what(alert)]:
            left[_what(alert)] -= 1
        else:
            found.append(alert)
    return tuple(found)


def _what(alert: AlertView) -> tuple[str | None, ...]:
    return (alert.alert, alert.claim, alert.kind, alert.to)


def _end(story: str, states: dict[str, StoryState]) -> str:
    while (into := states[story].merged_into) is not None and into in states:
        story = into
    return story
