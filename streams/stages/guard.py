"""The guard around a step: its changes take effect whole or not at all, and a bad record becomes a dead letter.

Owns what happens to errors: bad input, answers that are none and unforeseen failures never stop a stream, a broken
contract always does.
"""

import logging

import orjson

from events.errors import AnswerError, BadInputError, ContractError, EventFormatError, OnrecordError
from events.identity import event_id
from events.instants import canonical
from events.topics import Name
from streams.stages.dead_letters import dead_letters
from streams.stages.overlay import Overlay
from streams.stages.protocol import KeyedState, Output, Record, Stage

_LOG = logging.getLogger(__name__)

_ROOTS: frozenset[Name] = frozenset({"wire.items.raw", "desk.commands"})
"""What stands here begins a chain: it is its own correlation, whatever it says."""

_UNKNOWN_TIME = "1970-01-01T00:00:00Z"
"""The time of a dead letter whose record tells none: the core reads no clock."""


def run_step(stage: Stage, state: KeyedState, record: Record, *, epoch: str = "1") -> list[Output]:
    """Take one record through a stage and return its outputs; on failure the dead letters instead.

    A failed step leaves no trace in the state, and the stage loads what it keeps in memory anew. Raises
    ContractError (our own bug, or a state that cannot be read), which is for the process to stop on.
    """
    overlay = Overlay(state)
    try:
        outputs = stage.step(overlay, record)
    except ContractError:
        raise
    except EventFormatError as error:
        if overlay.changes:
            stage.load(state)
        return _letters(stage, record, error, epoch)
    except (BadInputError, AnswerError) as error:
        stage.load(state)
        return _letters(stage, record, error, epoch)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a record does to a stage, the next one must go on
        _LOG.exception("stage %s failed on %s", stage.name, record.place)
        stage.load(state)
        return _letters(stage, record, _failed(error, record), epoch)
    overlay.apply()
    return outputs


def _failed(error: Exception, record: Record) -> OnrecordError:
    return OnrecordError(
        f"{type(error).__name__}: {error}"[:500],
        place=record.place,
        remedy="A bug in the stage: its log has the traceback at this place. Mend it, then redrive the dead letter.",
        reason="failed",
    )


def _letters(stage: Stage, record: Record, error: OnrecordError, epoch: str) -> list[Output]:
    """Make the dead letters of a record; what it says of itself is used as far as it can be read."""
    told = _told(record.value)
    cause = told.get("id") or event_id(epoch, record.place, "record", "")
    root = record.topic in _ROOTS
    return dead_letters(
        record.value,
        error,
        stage=stage.name,
        place=record.place,
        time=_time(told.get("time")),
        cause=cause,
        correlation=cause if root else told.get("correlationid") or cause,
        item=told.get("subject") or (record.key.decode("utf-8", "replace") if record.key else None),
        epoch=epoch,
    )


def _told(value: bytes) -> dict[str, str]:
    """Return the texts among a record's envelope attributes, none when it is no JSON object."""
    try:
        found = orjson.loads(value)
    except orjson.JSONDecodeError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: text for name, text in found.items() if isinstance(text, str)}


def _time(text: str | None) -> str:
    if text is None:
        return _UNKNOWN_TIME
    try:
        return canonical(text)
    except (BadInputError, ValueError):
        return _UNKNOWN_TIME
