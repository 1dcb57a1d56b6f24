"""Tells the stages that time has passed, when an embargo is due. Owns the only clock that they get: the system's."""

import threading
import time
from collections.abc import Callable, Sequence

from events.catalogue import Clock, ClockAdvanced
from events.codec import encode
from events.identity import event_id
from events.instants import unix
from events.topics import key_of
from projections.desk.model import DeskModel
from streams.enduring import Enduring
from streams.stages.protocol import Output

_LOOK_SECONDS = 0.5
_TYPE = "onrecord.desk.clock_advanced"


def advanced(to: str, epoch: str = "1") -> Output:
    """Return the command that the time `to` has been reached: the same bytes whoever sends it."""
    event = ClockAdvanced(
        id=event_id(epoch, to, _TYPE, "clock"),
        source="onrecord/clock",
        subject="clock",
        time=to,
        correlationid=event_id(epoch, to, _TYPE, "clock"),
        epoch=epoch,
        data=Clock(to=to),
    )
    return Output("desk.commands", key_of(event), event.id, encode(event))


class ClockScheduler:
    """Sends ClockAdvanced for each embargo that the system's clock has passed; several of them do no harm.

    `replayed` names a feed (the bundled one) whose items of some day past, up to `replayed_until`, are told again: the
    system's clock is long past their embargoes, so their own times move the clock.
    """

    def __init__(
        self,
        model: DeskModel,
        append: Callable[[Sequence[Output]], object],
        *,
        epoch: str = "1",
        replayed: str = "",
        replayed_until: str = "",
        now: Callable[[], float] = time.time,
    ) -> None:
        self._model = model
        self._append = append
        self._epoch = epoch
        self._replayed = (replayed, replayed_until)
        self._now = now
        self._sent = ""

    def run(self, stop: threading.Event) -> None:
        """Look twice a second until `stop` is set."""
        enduring = Enduring("telling the stages the time")
        while not stop.wait(_LOOK_SECONDS):
            enduring.run(lambda: int(self.look() is not None), stop)

    def look(self) -> str | None:
        """Send the earliest embargo that is due and was not sent yet; return it, None when nothing is due."""
        due = self._model.next_embargo(self._sent, *self._replayed)
        if due is None or unix(due) > self._now():
            return None
        self._append([advanced(due, self._epoch)])
        self._sent = due
        return due
