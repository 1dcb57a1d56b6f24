"""What recipients know after a rebuild: which alerts are the same under new ids, and which they are not to get.

Owns the matching of alerts and the deliveries that mute them. An alert that went out before the rebuild counts as
delivered under its new id, so that its take-back goes to those who had it; what only the rebuild raised is not sent.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from events.catalogue import AlertDelivered, ChannelOpened, Delivery
from events.catalogue import Channel as Opening
from events.codec import decode, encode
from events.errors import BadInputError
from events.identity import event_id
from events.topics import key_of
from events.views import AlertView
from projections.desk.model import DeskModel, Waiting
from streams.runtime.log import Log
from streams.stages.protocol import Output

_PAGE = 500
_SOURCE = "onrecord/rebuild"


@dataclass(frozen=True)
class Matched:
    """Alerts by number and content, old and new, and which old one each new one is (by ids)."""

    old: dict[str, AlertView]
    new: dict[str, AlertView]
    same: dict[str, str]

    @property
    def less(self) -> list[AlertView]:
        """Alerts that are no longer raised."""
        known = set(self.same.values())
        return [alert for name, alert in self.old.items() if name not in known]

    @property
    def more(self) -> list[AlertView]:
        """Alerts that only the rebuild raised."""
        return [alert for name, alert in self.new.items() if name not in self.same]


def match_alerts(old: DeskModel, new: DeskModel) -> Matched:
    """Match the alerts of two read models: by the step and the quoted words, else by the step and the items."""
    before, after = _alerts(old), _alerts(new)
    same: dict[str, str] = {}
    for likeness in (_words, _items):
        left: dict[object, list[str]] = defaultdict(list)
        taken = set(same.values())
        for name, alert in before.items():
            if name not in taken:
                left[likeness(alert, before)].append(name)
        for name, alert in after.items():
            waiting = left.get(likeness(alert, after)) if name not in same else None
            if waiting:
                same[name] = waiting.pop(0)
    return Matched(before, after, same)


def muted(logs: tuple[Log, Log], models: tuple[DeskModel, DeskModel], matched: Matched, epoch: str) -> Iterator[Output]:
    """Yield what the new log has to say of deliveries and does not say yet, for each channel that the old one knows."""
    old, new = models
    openings, deliveries = _recorded(logs[0])
    opened_there, told_there = _recorded(logs[1])
    numbers = {name: number for number, name in enumerate(matched.old, 1)}
    events = {waiting.alert.alert: (waiting.event, waiting.correlation) for waiting in _every(new)}
    for channel, opened in openings.items():
        start = old.channel_start(channel) or 0
        identity = event_id(epoch, channel, opened.type, channel)
        data = Opening(channel=channel, start=0)
        fresh = {"id": identity, "correlationid": identity, "epoch": epoch, "data": data}
        if channel not in opened_there:
            yield _output(opened.model_copy(update=fresh))
        for name, alert in matched.new.items():
            if (channel, name) in told_there:
                continue
            known = matched.same.get(name)
            found = deliveries.get((channel, known)) if known is not None else None
            if known is not None and found is None and numbers[known] > start:
                continue  # it was still to be sent, and is
            event, correlation = events[name]
            yield _output(
                AlertDelivered(
                    id=event_id(epoch, event, "onrecord.alert.delivered", channel),
                    source=_SOURCE,
                    subject=name,
                    time=found[1] if found is not None else alert.at,
                    correlationid=correlation,
                    causationid=event,
                    epoch=epoch,
                    data=_delivery(name, channel, known, found[0] if found is not None else None),
                )
            )


def _delivery(alert: str, channel: str, known: str | None, found: Delivery | None) -> Delivery:
    if found is not None:
        return found.model_copy(update={"alert": alert, "sent_as": found.sent_as or known})
    why = "only a rebuild raised it" if known is None else "raised before the channel was set up"
    return Delivery(alert=alert, channel=channel, outcome="skipped", tries=0, error=why)


def _alerts(model: DeskModel) -> dict[str, AlertView]:
    found: dict[str, AlertView] = {}
    after = 0
    while page := model.alerts(after=after, limit=_PAGE):
        for number, value in page:
            alert = AlertView.model_validate_json(value)
            found[alert.alert] = alert
            after = number
    return found


def _every(model: DeskModel) -> Iterator[Waiting]:
    """Yield all alerts with the ids of their events: to no channel, none is delivered."""
    after = 0
    while page := model.undelivered("", after, _PAGE):
        yield from page
        after = page[-1].number


def _recorded(
    log: Log,
) -> tuple[dict[str, ChannelOpened], dict[tuple[str, str], tuple[Delivery, str]]]:
    """Return the channels, and each delivery with the time when it was recorded."""
    openings: dict[str, ChannelOpened] = {}
    deliveries: dict[tuple[str, str], tuple[Delivery, str]] = {}
    start = 0
    while records := log.read("alerts.deliveries", 0, start, _PAGE):
        start = records[-1].offset + 1
        for record in records:
            try:
                event = decode(record.value, record.place)
            except BadInputError:
                continue
            if isinstance(event, ChannelOpened):
                openings.setdefault(event.data.channel, event)
            elif isinstance(event, AlertDelivered):
                deliveries.setdefault((event.data.channel, event.data.alert), (event.data, event.time))
    return openings, deliveries


def _output(event: ChannelOpened | AlertDelivered) -> Output:
    return Output("alerts.deliveries", key_of(event), event.id, encode(event))


Likeness = Callable[[AlertView, dict[str, AlertView]], object]


def _words(alert: AlertView, all_of_them: dict[str, AlertView]) -> object:
    """Return what an alert says and shows, ids aside; of a take-back also that of the alert that it replaces."""
    shown = tuple(sorted((one.item, one.field, one.start, one.end) for one in alert.evidence))
    return (*_step(alert), alert.from_, shown, _replaced(alert, all_of_them, _words))


def _items(alert: AlertView, all_of_them: dict[str, AlertView]) -> object:
    """Return what an alert says, and the items that show it: words are cut otherwise under other rules."""
    items = tuple(sorted({one.item for one in alert.evidence}))
    return (*_step(alert), items, _replaced(alert, all_of_them, _items))


def _step(alert: AlertView) -> tuple[str, str, str]:
    return (alert.kind, alert.to, alert.at)


def _replaced(alert: AlertView, all_of_them: dict[str, AlertView], likeness: Likeness) -> object:
    replaced = all_of_them.get(alert.replaces or "")
    return None if replaced is None else likeness(replaced, all_of_them)
