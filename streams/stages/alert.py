"""Alert: turns what changed into the alerts that a desk asked for, one a transition.

Owns the stage's state: how far each story was taken, what recipients know of each claim, which alerts rest on an event.
"""

from dataclasses import replace

import orjson

from events.catalogue import AlertRaised, ClaimChange, StoryChanged
from events.codec import encode
from events.errors import EventFormatError
from events.identity import event_id
from events.topics import Name
from events.views import AlertView
from projections.alerting import Moment, Told, alerts_of, from_bytes, to_bytes
from projections.policy import DEFAULT, Policy
from streams.stages.protocol import KeyedState, Output, Record

SOURCE = "onrecord/alert"
SEEN = "seen/"
CLAIM = "claim/"
RESTS = "rests/"
_NOTHING_TOLD = Told()


class AlertStage:
    """story.changes in, alerts out."""

    name = "alert"
    inputs: tuple[Name, ...] = ("story.changes",)

    def __init__(self, epoch: str = "1", policy: Policy | None = None) -> None:
        self._epoch = epoch
        self._policy = policy or DEFAULT

    def load(self, state: KeyedState) -> None:
        """Keep nothing in memory."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take one change; one that was taken before raises nothing."""
        event = record.read()
        if not isinstance(event, StoryChanged):
            raise EventFormatError(
                f"{event.type} is no change of a story",
                place=record.place,
                remedy="Produce changes of stories only to story.changes.",
                reason="wrong-topic",
            )
        seen = SEEN + event.data.story
        raw = state.get(seen)
        if raw is not None and event.data.seq <= orjson.loads(raw):
            return []
        state.put(seen, orjson.dumps(event.data.seq))
        return [
            self._output(event, alert) for change in event.data.claims for alert in self._alerts(state, event, change)
        ]

    def _alerts(self, state: KeyedState, event: StoryChanged, change: ClaimChange) -> list[AlertView]:
        told = self._told(state, change.claim)
        elsewhere = sorted(
            {
                claim
                for gone in (*change.lost, *change.back)
                for claim in orjson.loads(state.get(RESTS + gone) or b"[]")
                if claim != change.claim
            }
        )
        others = tuple(self._told(state, claim) for claim in elsewhere)
        new, rest, alerts = alerts_of(told, others, Moment(change, event.data, event.id), self._policy)
        for claim, was, now in zip((change.claim, *elsewhere), (told, *others), (new, *rest), strict=True):
            self._put(state, claim, was, now)
        return alerts

    def _told(self, state: KeyedState, claim: str) -> Told:
        raw = state.get(CLAIM + claim)
        return _NOTHING_TOLD if raw is None else from_bytes(raw)

    def _put(self, state: KeyedState, claim: str, was: Told, now: Told) -> None:
        if now == was or (was is _NOTHING_TOLD and replace(now, position=0) == was):
            return
        state.put(CLAIM + claim, to_bytes(now))
        before = {event for sent in was.sent for event in sent.because}
        after = {event for sent in now.sent for event in sent.because}
        for event in sorted(before ^ after):
            raw = state.get(RESTS + event)
            claims = set(orjson.loads(raw)) if raw is not None else set()
            claims = claims | {claim} if event in after else claims - {claim}
            if claims:
                state.put(RESTS + event, orjson.dumps(sorted(claims)))
            else:
                state.delete(RESTS + event)

    def _output(self, cause: StoryChanged, alert: AlertView) -> Output:
        event = AlertRaised(
            id=event_id(self._epoch, cause.id, "onrecord.alert.raised", alert.alert),
            source=SOURCE,
            subject=alert.claim,
            time=cause.time,
            correlationid=cause.correlationid,
            causationid=cause.id,
            epoch=self._epoch,
            data=alert,
        )
        return Output("alerts", alert.claim, event.id, encode(event))
