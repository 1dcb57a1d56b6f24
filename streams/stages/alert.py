"""Alert: turns what changed into the alerts that a desk asked for, one a transition.

Owns the stage's state: how far each story was taken, what recipients know of each claim, which alerts rest on an event.
What was told of a story without news for the policy's `remember_days` is forgotten, so that the state is bounded.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import orjson

from events.catalogue import AlertRaised, ClaimChange, StoryChanged
from events.codec import encode
from events.errors import EventFormatError
from events.identity import event_id
from events.topics import Name
from events.views import AlertView
from projections.alerting import Moment, Told, alerts_of, from_bytes, to_bytes, told_before
from projections.policy import DEFAULT, Policy
from streams.stages.protocol import KeyedState, Output, Record

SOURCE = "onrecord/alert"
SEEN = "seen/"
CLAIM = "claim/"
RESTS = "rests/"
QUIET = "quiet/"
"""Stories by the day of their last change: which to forget."""
CLOCK = "clock"
_NOTHING_TOLD = Told()


@dataclass(frozen=True)
class Seen:
    """How far a story was taken, on which day by the log, and its claims of which something is remembered."""

    seq: int
    day: str
    claims: tuple[str, ...]


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
        story, seq, day = event.data.story, event.data.seq, event.data.at[:10]
        seen = _seen(state, story)
        if seen is not None and seq <= seen.seq:
            return []
        clock = (state.get(CLOCK) or b"").decode()
        today = max(clock, day)
        oldest = (date.fromisoformat(today) - timedelta(days=self._policy.remember_days)).isoformat()
        if seen is None and seq > 1 and day < oldest:
            return []  # a repeat of what was forgotten
        alerts: list[AlertView] = []
        for change in event.data.claims:
            told = self._told(state, change.claim)
            if told is _NOTHING_TOLD:
                told = told_before(change, story)
            alerts += self._alerts(state, event, change, told.since(oldest), today)
        claims = {change.claim for change in event.data.claims if state.get(CLAIM + change.claim) is not None}
        self._see(state, story, seen, Seen(seq, today, tuple(sorted({*claims, *(seen.claims if seen else ())}))))
        if today != clock:
            state.put(CLOCK, today.encode())
            self._forget(state, oldest)
        return [self._output(event, alert) for alert in alerts]

    @staticmethod
    def _see(state: KeyedState, story: str, before: Seen | None, now: Seen) -> None:
        state.put(SEEN + story, orjson.dumps([now.seq, now.day, now.claims]))
        if before is None or before.day != now.day:
            state.put(f"{QUIET}{now.day}/{story}", b"")
            if before is not None and before.day:
                state.delete(f"{QUIET}{before.day}/{story}")

    def _forget(self, state: KeyedState, oldest: str) -> None:
        """Forget stories whose last change is older than that day, with what was told of their claims."""
        for key in _older(state.scan(QUIET), f"{QUIET}{oldest}"):
            story = key.rpartition("/")[2]
            seen = _seen(state, story)
            for claim in seen.claims if seen is not None else ():
                told = self._told(state, claim)
                if told.story == story:  # else a merge moved it, and the other story remembers it
                    self._rest(state, claim, told, _NOTHING_TOLD)
                    state.delete(CLAIM + claim)
            state.delete(SEEN + story)
            state.delete(key)

    def _alerts(
        self, state: KeyedState, event: StoryChanged, change: ClaimChange, told: Told, today: str
    ) -> list[AlertView]:
        before = self._told(state, change.claim)
        elsewhere = sorted(
            {
                claim
                for gone in (*change.gone_for_all, *change.back)
                for claim in orjson.loads(state.get(RESTS + gone) or b"[]")
                if claim != change.claim
            }
        )
        others = tuple(self._told(state, claim) for claim in elsewhere)
        moment = Moment(change, event.data, event.id, today)
        new, rest, alerts = alerts_of(told, others, moment, self._policy)
        for claim, was, now in zip((change.claim, *elsewhere), (before, *others), (new, *rest), strict=True):
            self._put(state, claim, was, now)
        return alerts

    def _told(self, state: KeyedState, claim: str) -> Told:
        raw = state.get(CLAIM + claim)
        return _NOTHING_TOLD if raw is None else from_bytes(raw)

    def _put(self, state: KeyedState, claim: str, was: Told, now: Told) -> None:
        if now == was or (was is _NOTHING_TOLD and replace(now, position=0, story="") == was):
            return
        state.put(CLAIM + claim, to_bytes(now))
        self._rest(state, claim, was, now)

    @staticmethod
    def _rest(state: KeyedState, claim: str, was: Told, now: Told) -> None:
        """Note on which events the claim's alerts rest now."""
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


def _seen(state: KeyedState, story: str) -> Seen | None:
    raw = state.get(SEEN + story)
    if raw is None:
        return None
    found = orjson.loads(raw)
    # a ledger of before this was bounded has the number alone: such a story is remembered until its next change
    return Seen(found, "", ()) if isinstance(found, int) else Seen(found[0], found[1], tuple(found[2]))


def _older(entries: Iterable[tuple[str, bytes]], bound: str) -> list[str]:
    """Return the keys below the bound, walking no further."""
    found = []
    for key, _ in entries:
        if key >= bound:
            break
        found.append(key)
    return found
