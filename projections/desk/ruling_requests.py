"""POST /api/stories/{id}/rulings: a decision in, the ruling and the story after it out. Owns the answer's shape.

What is decided, and on what, is deciding.py's; the effect is threading's and the projections'.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

import orjson
from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from pydantic import ValidationError

from events.catalogue import RulingMade, RulingWithdrawn
from events.errors import BadInputError, SettingsError
from events.instants import spell
from projections.desk.bodies import idempotency_key, read_body
from projections.desk.deciding import INCOMPLETE, Command, Decision, command, effect
from projections.desk.model import DeskModel

PLACE = "POST /api/stories/{story}/rulings"
MOST_BYTES = 16_384
"""A ruling is a few ids and some words; what is longer is something else."""
_LOOK_SECONDS = 0.05

Tell = Callable[[RulingMade | RulingWithdrawn], object]
"""Puts a command into the log, durably."""


async def rule(
    request: Request, tell: Tell, model: DeskModel, story: str, *, epoch: str, wait: float
) -> tuple[int, dict[str, Any]]:
    """Make a ruling of the body and return the HTTP status and the answer.

    200 with `outcome` taken and the story after it, 202 with `received` while it is under way after `wait` seconds, 409
    with `dead` where threading refused it. Raises SettingsError for what is not there or not so, BadInputError for what
    is no JSON, TooLargeError above MOST_BYTES.
    """
    raw = await read_body(request, MOST_BYTES, PLACE, remedy="Say in fewer words why.")
    decision = _decision(raw)
    key = idempotency_key(request, PLACE)
    name = f"api/{uuid4()}" if key is None else f"api/{key}/{sha256(decision.model_dump_json().encode()).hexdigest()}"
    at = spell(datetime.now(UTC).replace(microsecond=0))
    made = await run_in_threadpool(command, model, story, decision, epoch=epoch, at=at, name=name)
    if made.event is not None:
        await run_in_threadpool(tell, made.event)
    until = time.monotonic() + wait
    while True:
        found = await run_in_threadpool(_outcome, model, made)
        if found is not None or time.monotonic() >= until:
            break
        await asyncio.sleep(_LOOK_SECONDS)
    status, told = found or (202, {"outcome": "received"})
    event = None if made.event is None else made.event.id
    nothing = {"story": made.story, "reason": "", "remedy": "", "state": None}
    return status, {"ruling": made.ruling, "event": event, **nothing, **told}


def _decision(raw: bytes) -> Decision:
    try:
        told = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise BadInputError(
            f"no JSON: {error}", place=PLACE, remedy="Send a JSON object; see /openapi.json."
        ) from error
    try:
        return Decision.model_validate(told)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "body"
        raise SettingsError(first["msg"], place=place, reason=INCOMPLETE, remedy="See /openapi.json.") from error


def _outcome(model: DeskModel, made: Command) -> tuple[int, dict[str, Any]] | None:
    """Return the HTTP status and what is told of a command's effect, None while it is under way."""
    taken = effect(model, made)
    if taken is not None:
        story, view = taken
        return 200, {"outcome": "taken", "story": story, "state": orjson.Fragment(view)}
    ending = None if made.event is None else model.ending_of(made.event.id)
    if ending is not None and ending.outcome == "dead":
        return 409, {"outcome": "dead", "reason": ending.why, "remedy": ending.remedy}
    return None
