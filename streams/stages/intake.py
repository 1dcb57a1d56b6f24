"""Intake: received bytes to an item version and what it says. Owns repeats and what goes on to threading.

Each received item ends as ItemRepeated, ItemSkipped or ItemAccepted with one MentionsDerived; the guard makes a dead
letter of what cannot be read. The desk's commands pass through unchanged, so that threading has one input in one order.
"""

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Sequence
from typing import Protocol

import orjson

from events.catalogue import (
    TYPES,
    Accepted,
    AnyEvent,
    ClockAdvanced,
    Derived,
    ItemAccepted,
    ItemReceived,
    ItemRepeated,
    ItemSkipped,
    MentionsDerived,
    Received,
    Repeated,
    RulingMade,
    RulingWithdrawn,
    Skipped,
)
from events.codec import encode
from events.errors import EventFormatError
from events.identity import event_id
from events.mentions import Features, ItemHeader, Mention
from events.topics import Name
from events.wire_item import WireItem
from streams.derive.claim_judging import Judges
from streams.stages.protocol import KeyedState, Output, Record
from streams.threading.features import item_features
from streams.wire.languages import english
from streams.wire.reading import Reading, content_sha, read
from streams.zones import is_zone

SOURCE = "onrecord/intake"
_MOST_SEEN = 256
"""Received ids kept for an item. One that was forgotten and comes again is a repeat with the ids it had: no harm."""


class DerivedFrom(Protocol):
    """What a deriver returns."""

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Claims, responses and statements."""

    @property
    def names(self) -> Sequence[str]:
        """Names of parties, for threading."""


Deriver = Callable[[WireItem], DerivedFrom]


class IntakeStage:
    """The first stage; keyed by item, so that it scales by partition.

    `deriver` and `rules` (its version) default to streams.derive.deriving, which asks `judges`, by default its own.
    """

    name = "intake"
    inputs: tuple[Name, ...] = ("wire.items.raw", "desk.commands")

    def __init__(
        self, epoch: str = "1", deriver: Deriver | None = None, rules: str | None = None, judges: Judges | None = None
    ) -> None:
        self._epoch = epoch
        if deriver is None:
            from streams.derive import deriving  # noqa: PLC0415 - lexicons load when a stage is built

            deriver, rules = deriving.deriver(judges), rules or deriving.RULES
        self._derive = deriver
        self._rules = rules or ""

    def load(self, state: KeyedState) -> None:
        """Nothing is kept beside the state."""

    def step(self, state: KeyedState, record: Record) -> list[Output]:
        """Take a received item or a command; raises BadInputError for what cannot be read."""
        event = record.read()
        if isinstance(event, ClockAdvanced | RulingMade | RulingWithdrawn):
            return [Output("wire.mentions", event.subject, event.id, record.value, event)]
        if not isinstance(event, ItemReceived):
            raise EventFormatError(
                f"{event.type} on {record.topic}",
                place=record.place,
                remedy="Send received items to wire.items.raw and commands to desk.commands.",
                reason="wrong-topic",
            )
        return self._take(state, event)

    def _take(self, state: KeyedState, event: ItemReceived) -> list[Output]:
        data = event.data
        if event.correlationid != event.id:
            raise EventFormatError(
                f"the received item {event.id} has the correlationid {event.correlationid}",
                place="correlationid",
                remedy="A received item begins a chain: send its own id as its correlationid.",
                reason="correlation",
            )
        reading = read(
            _bytes(data), feed=data.feed, name=data.name, guid=data.guid, line=data.line, zone=_zone(data.zone)
        )
        key = f"item/{reading.item_id}"
        kept = state.get(key)
        known = orjson.loads(kept) if kept else {"seen": [], "shas": {}}
        if event.id in known["seen"]:
            return []
        known["seen"] = [*known["seen"], event.id][-_MOST_SEEN:]
        outputs = self._outputs(event, reading, known["shas"])
        state.put(key, orjson.dumps(known))
        return outputs

    def _outputs(self, event: ItemReceived, reading: Reading, shas: dict[str, str]) -> list[Output]:
        item = reading.item
        if item is None:
            reason = Skipped(item=reading.item_id, reason=reading.not_news or "not-news")
            skipped = ItemSkipped(**self._envelope(event, ItemSkipped, reading.item_id), data=reason)
            return [_output("wire.items", skipped)]
        sha = content_sha(item)
        if sha in shas:
            again = Repeated(item=item.item, version=item.version, content_sha=sha, first=shas[sha])
            repeated = ItemRepeated(**self._envelope(event, ItemRepeated, item.item), data=again)
            return [_output("wire.items", repeated)]
        accepted = ItemAccepted(
            **self._envelope(event, ItemAccepted, item.item), data=Accepted(item=item, content_sha=sha)
        )
        shas[sha] = accepted.id
        derived = MentionsDerived(
            **self._envelope(event, MentionsDerived, item.item, accepted.id),
            data=self._derived(item, event.data.received_at),
        )
        return [_output("wire.items", accepted), _output("wire.mentions", derived)]

    def _derived(self, item: WireItem, received_at: str) -> Derived:
        header = _header(item, received_at)
        if not _speaks(item):
            return Derived(header=header, rules=self._rules)
        mentions: tuple[Mention, ...] = ()
        names: Sequence[str] = ()
        if english(item.language):
            found = self._derive(item)
            mentions, names = found.mentions, found.names
        seen = item_features(item.headline, item.body, names)
        features = Features(
            terms=seen.terms, head=seen.head, names=seen.names, numbers=seen.numbers, fingerprint=seen.fingerprint
        )
        return Derived(header=header, features=features, mentions=mentions, rules=self._rules)

    def _envelope(
        self, event: ItemReceived, kind: type[AnyEvent], item: str, cause: str | None = None
    ) -> dict[str, str]:
        cause = cause or event.id
        return {
            "id": event_id(self._epoch, cause, TYPES[kind], item),
            "source": SOURCE,
            "subject": item,
            "time": event.time,
            "correlationid": event.correlationid,
            "causationid": cause,
            "epoch": self._epoch,
        }


def _zone(name: str | None) -> str | None:
    """Return the zone, None where it is none here: others may write the topic, and their item is read all the same."""
    return name if name is not None and is_zone(name) else None


def _bytes(data: Received) -> bytes:
    if data.content is not None:
        return data.content.encode()
    try:
        return b64decode(data.content_base64 or "", validate=True)
    except Base64Error as error:
        raise EventFormatError(
            f"no base64: {error}",
            place="data.content_base64",
            remedy="Send the bytes as `content` or as base64.",
            reason="base64",
        ) from error


def _header(item: WireItem, received_at: str) -> ItemHeader:
    return ItemHeader(
        item=item.item,
        version=item.version,
        version_time=item.version_created or item.published or received_at,
        signal=item.signal,
        status=item.status,
        embargoed_until=item.embargoed_until,
        published=item.published,
        provider=item.provider,
        slug=item.slug,
        language=item.language,
        headline=item.headline,
        kills=item.kills,
        holds=item.holds,
        replaces=item.replaces,
    )


def _speaks(item: WireItem) -> bool:
    """Tell whether an item has news of its own; a notice to editors has none."""
    if item.signal in ("kill", "advisory"):
        return False
    return (item.signal != "withhold" or bool(item.body)) and item.holds is None


def _output(topic: Name, event: AnyEvent) -> Output:
    return Output(topic, event.subject, event.id, encode(event), event if topic == "wire.mentions" else None)
