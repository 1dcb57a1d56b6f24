"""The way in: a delivery's bytes to records of wire.items.raw, and to dead letters for what no record can hold.

Owns identity and size at the door. Nothing is judged here beyond that: a broken item is intake's to refuse.
"""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from events.catalogue import ItemReceived, Received
from events.codec import encode
from events.errors import TooLargeError
from events.identity import content_guid, item_id, received_id
from streams.stages.dead_letters import dead_letters
from streams.stages.protocol import Output
from streams.wire.documents import MAX_ITEM_BYTES
from streams.wire.splitting import RawPart, parts

STAGE = "receive"
SOURCE = f"onrecord/{STAGE}"


def receive(
    raw: bytes,
    *,
    feed: str = "",
    name: str | None = None,
    received_at: str,
    epoch: str = "1",
    position: str | None = None,
    first_line: int = 1,
    zone: str | None = None,
) -> list[Output]:
    """Return one record an item of the delivery, in order.

    `position` names the delivery (a push's key); without it its digest does, so that the same bytes delivered twice
    are the same records. `received_at` is the only time that the core ever learns of the delivery. `first_line` is the
    number of the first line of these bytes in what they were cut from, `zone` that of times which name none.
    """
    return list(
        receiving(
            raw,
            feed=feed,
            name=name,
            received_at=received_at,
            epoch=epoch,
            position=position,
            first_line=first_line,
            zone=zone,
        )
    )


def receiving(
    raw: bytes, *, feed: str = "", name: str | None = None, received_at: str, epoch: str = "1",
    position: str | None, first_line: int = 1, zone: str | None = None,
) -> Iterator[Output]:  # fmt: skip
    """Yield the same records one at a time, for long files."""
    origin = position or sha256(raw).hexdigest()
    for part in parts(raw, name, zone):
        numbered = part if part.line is None or first_line == 1 else replace(part, line=part.line + first_line - 1)
        yield from _received(numbered, feed, received_at, epoch, origin, zone)


def _received(  # noqa: PLR0917 - what a record says, in the order of the event
    part: RawPart, feed: str, received_at: str, epoch: str, origin: str, zone: str | None
) -> Iterator[Output]:
    identity = received_id(feed, f"{origin}#{part.index}")
    item = item_id(feed, part.guid or content_guid(part.raw))
    try:
        if len(part.raw) > MAX_ITEM_BYTES:
            raise _too_large(len(part.raw))
        event = ItemReceived(
            id=identity,
            source=SOURCE,
            subject=item,
            time=received_at,
            correlationid=identity,
            epoch=epoch,
            data=_content(part, feed, received_at, zone),
        )
        yield Output("wire.items.raw", item, identity, encode(event), event)
    except TooLargeError as error:
        yield from dead_letters(
            part.raw,
            error,
            stage=STAGE,
            place=_place(part, feed),
            time=received_at,
            cause=identity,
            correlation=identity,
            item=item,
            epoch=epoch,
        )


def _content(part: RawPart, feed: str, received_at: str, zone: str | None) -> Received:
    try:
        text, coded = part.raw.decode(), None
    except UnicodeDecodeError:
        text, coded = None, b64encode(part.raw).decode()
    return Received(
        feed=feed, guid=part.guid, name=part.name, line=part.line, received_at=received_at, content=text,
        content_base64=coded, zone=zone,
    )  # fmt: skip


def _place(part: RawPart, feed: str) -> str:
    where = f"line {part.line}" if part.line is not None else f"item {part.index + 1}"
    return f"{part.name or feed or 'delivery'}: {where}"


def _too_large(size: int) -> TooLargeError:
    return TooLargeError(
        f"the item has {size} bytes, over the limit of {MAX_ITEM_BYTES}",
        remedy="Send the story without what is embedded in it, or split the file into its items.",
    )
