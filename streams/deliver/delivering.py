"""Sends what was raised to one channel and records what became of it. Owns order, retries and giving up.

What is due is asked of the read model (alerts without a delivery on this channel), and deliveries are records of the
log: a replay or a lost read model finds them there and sends nothing again. A crash between sending and recording sends
once more under the same idempotency key. What flaps is grouped by flapping.py.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Literal

from tenacity import RetryCallState, RetryError, Retrying, retry_if_exception, stop_after_delay, stop_when_event_set
from tenacity.nap import sleep_using_event
from tenacity.wait import wait_exponential_jitter

from events.catalogue import AlertDelivered, AnyEvent, ChannelOpened, Delivery
from events.catalogue import Channel as Opening
from events.codec import encode
from events.identity import event_id
from events.instants import spell
from events.topics import key_of
from projections.desk.model import DeskModel, Waiting
from streams.deliver.channel import Channel, NotTakenError
from streams.deliver.flapping import Flapping
from streams.enduring import Enduring
from streams.stages.protocol import Output

_LOG = logging.getLogger(__name__)

_SOURCE = "onrecord/deliver"
_POLL_SECONDS = 0.2
_LOOK_SECONDS = 0.02
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 60.0
_PAGE = 200

Append = Callable[[Sequence[Output]], object]


class Deliverer:
    """Delivers to one channel, one alert after the other; a channel that is down holds up no other and no stream.

    `append` writes to the log durably. Run it in a thread of its own, after the read model has caught up.
    """

    def __init__(
        self,
        channel: Channel,
        model: DeskModel,
        append: Append,
        *,
        epoch: str = "1",
        give_up: float = 3600.0,
        flap_seconds: float = 0.0,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.channel = channel
        self._model = model
        self._append = append
        self._epoch = epoch
        self._give_up = give_up
        self._flapping = Flapping(flap_seconds, now)
        self._done = 0
        self._last = ""
        self._opened = False
        self._unrecorded: list[Output] = []

    def run(self, stop: threading.Event) -> None:
        """Deliver what is due and what comes, until `stop` is set; a log that is away is waited for."""
        enduring = Enduring(f"delivering to {self.channel.name}")
        while not stop.is_set():
            if not enduring.run(lambda: self._open(stop) and self.deliver(stop), stop):
                stop.wait(_POLL_SECONDS)

    def deliver(self, stop: threading.Event) -> int:
        """Deliver the alerts that are due now; return how many were dealt with."""
        dealt = 0
        self._flush()
        due = self._model.undelivered(self.channel.name, self._done, _PAGE)
        for number, waiting in enumerate(due, 1):
            overtaken = self._flapping.overtaken(waiting.alert, [later.alert for later in due[number:]])
            if overtaken is None and self._flapping.waits(waiting.alert):
                break
            delivery = self._send(waiting, stop) if overtaken is None else self._skipped(waiting, overtaken)
            if delivery is None:
                break
            self._flapping.settled(waiting.alert)
            # what went out is recorded later when the log is away, and not sent again meanwhile
            self._unrecorded.append(self._record(waiting, delivery))
            self._done, self._last = waiting.number, waiting.alert.alert
            self._flush()
            dealt += 1
        return dealt

    def _flush(self) -> None:
        if self._unrecorded:
            self._append(self._unrecorded)
            self._unrecorded = []

    def _open(self, stop: threading.Event) -> bool:
        """Record from where on a new channel gets alerts; wait until the read model knows it."""
        name = self.channel.name
        if self._opened:
            return True
        if self._model.channel_start(name) is None:
            start = 0 if self.channel.from_the_first else self._model.count_alerts()
            identity = event_id(self._epoch, name, "onrecord.alert.channel_opened", name)
            opened = ChannelOpened(
                id=identity,
                source=_SOURCE,
                subject=name,
                time=spell(datetime.now(UTC)),
                correlationid=identity,
                epoch=self._epoch,
                data=Opening(channel=name, start=start),
            )
            self._append([_output(opened)])
        while self._model.channel_start(name) is None and not stop.wait(_POLL_SECONDS):
            pass
        self._opened = self._model.channel_start(name) is not None
        return self._opened

    def _send(self, waiting: Waiting, stop: threading.Event) -> Delivery | None:
        """Send one alert, again and again if need be; None when the process stops before it is decided."""
        alert, name = waiting.alert.alert, self.channel.name
        replaced = waiting.alert.replaces
        if replaced is not None and not self._was_sent(replaced, stop):
            return None if stop.is_set() else self._skipped(waiting, "the alert it takes back was never sent here")
        told = waiting.alert
        if replaced is not None:
            told = told.model_copy(update={"replaces": self._model.sent_as(name, replaced)})
        retrying = Retrying(
            stop=stop_after_delay(self._give_up) | stop_when_event_set(stop),
            wait=wait_exponential_jitter(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT),
            retry=retry_if_exception(lambda error: isinstance(error, NotTakenError) and error.again),
            sleep=sleep_using_event(stop),
            before_sleep=_say_first,
        )
        outcome: Literal["delivered", "failed"] = "delivered"
        error = ""
        try:
            retrying(self.channel.send, told)
        except RetryError as gave_up:
            if stop.is_set():
                return None
            outcome, error = "failed", str(gave_up.last_attempt.exception())
        except NotTakenError as refused:
            outcome, error = "failed", str(refused)
        tries = int(retrying.statistics.get("attempt_number", 1))
        if error:
            _LOG.warning("alert %s was given up after %d tries: %s", alert, tries, error)
        return Delivery(alert=alert, channel=name, outcome=outcome, tries=tries, error=error)

    def _skipped(self, waiting: Waiting, why: str) -> Delivery:
        return Delivery(alert=waiting.alert.alert, channel=self.channel.name, outcome="skipped", tries=0, error=why)

    def _was_sent(self, alert: str, stop: threading.Event) -> bool:
        """Tell whether the channel may have got an alert, once the read model knows of the last one dealt with."""
        name = self.channel.name
        while self._last and self._model.tries(name, self._last) is None and not stop.wait(_LOOK_SECONDS):
            pass
        return bool(self._model.tries(name, alert))

    def _record(self, waiting: Waiting, delivery: Delivery) -> Output:
        return _output(
            AlertDelivered(
                id=event_id(self._epoch, waiting.event, "onrecord.alert.delivered", delivery.channel),
                source=_SOURCE,
                subject=delivery.alert,
                time=spell(datetime.now(UTC)),
                correlationid=waiting.correlation,
                causationid=waiting.event,
                epoch=self._epoch,
                data=delivery,
            )
        )


def _say_first(state: RetryCallState) -> None:
    """Tell once that a channel is down; what follows is told when it is given up."""
    if state.attempt_number == 1 and state.outcome is not None:
        _LOG.warning("%s", state.outcome.exception())


def _output(event: AnyEvent) -> Output:
    return Output("alerts.deliveries", key_of(event), event.id, encode(event))
