"""Which changes a desk is told of, with what evidence, and what is taken back. Owns the alerts sent on each claim.

Source: status-model.md, *Alerts*. Delivery is not decided here.
"""

from dataclasses import dataclass, replace
from typing import Any

import orjson

from events.catalogue import Because, Changed, ClaimChange
from events.identity import alert_id
from events.views import AlertView, StatusName
from projections.policy import Policy


@dataclass(frozen=True)
class Sent:
    """An alert that went out and was not taken back: its id, what it rests on, the words that show it, and the day."""

    alert: str
    because: tuple[str, ...]
    evidence: tuple[tuple[str, dict[str, Any]], ...]
    day: str = ""


@dataclass(frozen=True)
class Told:
    """What recipients know of one claim: its status and flags when last told of, and the alerts that stand.

    `position` is that of the change which said so, `story` the one that it was of.
    """

    status: StatusName = "unconfirmed"
    flags: tuple[str, ...] = ()
    sent: tuple[Sent, ...] = ()
    position: int = 0
    story: str = ""

    def since(self, day: str) -> "Told":
        """Return what is still remembered from that day on: an alert sent before it is no longer taken back."""
        sent = tuple(one for one in self.sent if not one.day or one.day >= day)
        return self if len(sent) == len(self.sent) else replace(self, sent=sent)


def to_bytes(told: Told) -> bytes:
    """Return the canonical bytes."""
    rows = [[sent.alert, sent.because, sent.evidence, sent.day] for sent in told.sent]
    return orjson.dumps([told.status, told.flags, rows, told.position, told.story])


def from_bytes(raw: bytes) -> Told:
    """Return what canonical bytes spell."""
    status, flags, sent, position, *story = orjson.loads(raw)
    return Told(
        status,
        tuple(flags),
        tuple(
            Sent(alert, tuple(because), tuple((event, words) for event, words in evidence), *day)
            for alert, because, evidence, *day in sent
        ),
        position,
        *story,
    )


def told_before(change: ClaimChange, story: str) -> Told:
    """Return what recipients know of a claim of which nothing is remembered: what was shown before the change."""
    flags = [flag for flag in change.flags if flag not in change.flags_set]
    return Told(change.was, (*flags, *change.flags_ended), story=story)


@dataclass(frozen=True)
class Moment:
    """One change of one claim, the step that it belongs to, the id of that step's event, and the day by the log."""

    change: ClaimChange
    changed: Changed
    step: str
    today: str = ""


def alerts_of(
    told: Told, others: tuple[Told, ...], moment: Moment, policy: Policy
) -> tuple[Told, tuple[Told, ...], list[AlertView]]:
    """Return what recipients know after a change, and the alerts that tell them.

    `told` is what they know of the claim, `others` what they know of claims whose alerts rest on something that this
    change takes back (a merge moved it here). A change that an adopting story has overtaken (its partition was
    faster) only takes back.
    """
    was = told.status
    overtaken = moment.changed.position < told.position
    if overtaken:
        moment = replace(moment, change=moment.change.model_copy(update={"now": was}))
    change = moment.change
    told, alerts = _take_back(told, moment, was)
    kept = []
    left = moment
    if change.parted:
        left = replace(moment, change=change.model_copy(update={"lost": change.gone_for_all}))
    for other in others:
        less, taken = _take_back(other, left, was)
        kept.append(less)
        alerts += taken
    if overtaken:
        return told, tuple(kept), alerts
    sent = list(told.sent)
    if change.released and change.now != was and change.now in policy.asked_statuses:
        alerts.append(_alert(moment, "status", was, change.because))
        sent.append(_sent(alerts[-1], change.because, moment.today))
    for flag in policy.asked_flags:
        if change.released and flag in change.flags_set and flag not in told.flags:
            because = change.flags_because.get(flag, ())
            alerts.append(_alert(moment, flag, was, because))
            sent.append(_sent(alerts[-1], because, moment.today))
    # What a ruling says of a claim that is held is told when it is released: until then nobody knows of it.
    untold = not change.released and change.ruling is not None and change.now in policy.asked_statuses
    status = was if untold else change.now
    now = Told(status, change.flags, tuple(sent), moment.changed.position, moment.changed.story)
    return now, tuple(kept), alerts


def _take_back(told: Told, moment: Moment, was: StatusName) -> tuple[Told, list[AlertView]]:
    """Take back every alert that rested on what no longer counts (or, of a loss, on what counts again)."""
    gone = {*moment.change.lost, *moment.change.back}
    kept, alerts = [], []
    for sent in told.sent:
        rested = {event for event in sent.because if event in gone}
        if not rested:
            kept.append(sent)
            continue
        words = tuple(Because(event=event, **shown) for event, shown in sent.evidence if event in rested)
        alert = _alert(moment, "take_back", was, words, sent.alert)
        alerts.append(alert.model_copy(update={"because": tuple(e for e in sent.because if e in rested)}))
    return replace(told, sent=tuple(kept)), alerts


def _alert(
    moment: Moment, kind: str, was: StatusName, because: tuple[Because, ...], replaces: str | None = None
) -> AlertView:
    change = moment.change
    rests = tuple(one.event for one in because)
    if kind == "status" and not rests and change.ruling is not None:
        rests = (change.ruling,)
    return AlertView.model_validate(
        {
            "alert": alert_id(moment.step, change.claim, kind, replaces),
            "story": moment.changed.story,
            "claim": change.claim,
            "kind": kind,
            "from_": was,
            "to": change.now,
            "at": moment.changed.at,
            "because": rests,
            "evidence": tuple(_words(one) for one in because),
            "replaces": replaces,
        }
    )


def _words(because: Because) -> dict[str, Any]:
    return because.model_dump(exclude={"event"})


def _sent(alert: AlertView, because: tuple[Because, ...], today: str) -> Sent:
    return Sent(alert.alert, alert.because, tuple((one.event, _words(one)) for one in because), today)
