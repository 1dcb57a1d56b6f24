"""POST /api/items: bytes of any supported format in, item ids and outcomes out. Owns limits and the answer's shape."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from typing import Protocol
from uuid import uuid4

from fastapi import Request
from fastapi.concurrency import run_in_threadpool

from projections.desk.bodies import idempotency_key, read_body
from projections.desk.model import DeskModel

_LONGEST_WAIT = 30.0
_LOOK_SECONDS = 0.05
_PLACE = "POST /api/items"
_NAMES = {
    "application/json": "push.json",
    "application/ninjs+json": "push.json",
    "application/jsonl": "push.jsonl",
    "application/x-ndjson": "push.jsonl",
}
"""A body that says it is JSON is not taken for a plain text article when it is broken: it gets such a name."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One item of a push: what it is and what became of it.

    `event` is the id under which it was received: the same for a repeated push with the same key. `outcome` is
    `received` while it is under way, then derived, empty, dead or duplicate. `line` is its number in a delivery of
    JSON lines.
    """

    item: str | None
    event: str
    outcome: str
    reason: str = ""
    remedy: str = ""
    line: int | None = None


class Take(Protocol):
    """Puts the items that the bytes hold into the log, durably."""

    def __call__(self, raw: bytes, *, feed: str | None, name: str | None, position: str) -> Sequence[Taken]:
        """Return what was taken; `position` names the delivery, so that the same one again has the same ids."""


async def push(
    request: Request, take: Take, model: DeskModel, *, feed: str | None, name: str | None, most: int, wait: float
) -> tuple[int, object]:
    """Take the body in and return the HTTP status and the answer: 202, or 422 when nothing in it could be taken.

    `wait` is how many seconds to wait for the outcomes to be known. Raises TooLargeError above `most` bytes.
    """
    raw = await read_body(
        request, most, _PLACE, remedy="Split the push, or raise the setting max_push_bytes."
    )  # fmt: skip
    position = _position(idempotency_key(request, _PLACE), raw)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    taken = await run_in_threadpool(take, raw, feed=feed, name=name or _NAMES.get(kind), position=position)
    items = await _outcomes(list(taken), model, min(wait, _LONGEST_WAIT))
    refused = bool(items) and all(item.outcome == "dead" for item in items)
    return (422 if refused else 202), {"items": [asdict(item) for item in items]}


def _position(key: str | None, raw: bytes) -> str:
    """Name the delivery by its key and its bytes: a key that is used again for other bytes must lose nothing.

    Without a key each push is a delivery of its own, and the same item again is recorded as a duplicate.
    """
    return f"push:{uuid4()}" if key is None else f"push:{key}:{sha256(raw).hexdigest()}"


async def _outcomes(items: list[Taken], model: DeskModel, wait: float) -> list[Taken]:
    until = time.monotonic() + wait
    while True:
        for number, item in enumerate(items):
            if item.outcome == "received":
                ending = await run_in_threadpool(model.ending_of, item.event)
                if ending is not None:
                    items[number] = replace(item, outcome=ending.outcome, reason=ending.why, remedy=ending.remedy)
        if time.monotonic() >= until or all(item.outcome != "received" for item in items):
            return items
        await asyncio.sleep(_LOOK_SECONDS)
