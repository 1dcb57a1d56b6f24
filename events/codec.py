"""Bytes to events and back: one compact JSON spelling. Owns limits, unknown types and unknown versions.

`encode` is deterministic: fields in the order of their declaration, None and empty values left out of `data` never,
so that equal events are equal bytes.
"""

from functools import cache
from typing import Any

import orjson
from pydantic import ValidationError

from events.catalogue import ADAPTER, CLASSES, AnyEvent
from events.errors import EventFormatError, TooLargeError, UnknownEventError
from events.topics import MAX_RECORD_BYTES
from events.upcasting import LATEST, upcast
from events.value import Value

_PARSE_LIMIT = 4 * MAX_RECORD_BYTES


def encode(event: AnyEvent) -> bytes:
    """Return the event's bytes; raises TooLargeError above MAX_RECORD_BYTES."""
    raw = orjson.dumps(event.__dict__, default=_fields)
    if len(raw) > MAX_RECORD_BYTES:
        raise TooLargeError(
            f"the event {event.type} has {len(raw)} bytes, over the limit of {MAX_RECORD_BYTES}",
            place=event.subject,
            remedy="Split the item, or raise the limit in events/topics.py and on the broker.",
        )
    return raw


def _fields(value: object) -> dict[str, Any]:
    """Return a value's fields as they are spelt: it holds texts, numbers, tuples and values like itself, in order.

    Walking so takes a quarter of the time of pydantic's serialisers; a test holds the bytes against theirs.
    """
    if not isinstance(value, Value):
        raise TypeError(f"{type(value).__name__} is no value of the contract")
    aliases = _aliases(type(value))
    return {aliases[name]: part for name, part in value.__dict__.items()} if aliases else value.__dict__


@cache
def _aliases(kind: type[Value]) -> dict[str, str]:
    """Return the spelling of each field of a class, nothing where each is spelt as it is called."""
    found = {name: field.serialization_alias or name for name, field in kind.model_fields.items()}
    return {} if all(name == spelt for name, spelt in found.items()) else found


def decode(raw: bytes, place: str = "") -> AnyEvent:
    """Return the event that the bytes spell, upcast to the latest version of its type.

    Raises EventFormatError for what is no event, UnknownEventError for a type or version that is not in the
    catalogue, TooLargeError above the limit.
    """
    if len(raw) > _PARSE_LIMIT:
        raise TooLargeError(f"{len(raw)} bytes", place=place, remedy="Records above 4 MB are no events.")
    try:
        found: Any = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise EventFormatError(
            f"no JSON: {error}",
            place=place,
            remedy="Produce CloudEvents in structured JSON.",
            reason="not-json",
        ) from error
    if not isinstance(found, dict) or not isinstance(found.get("type"), str):
        raise EventFormatError(
            "no event: a JSON object with `type` is wanted",
            place=place,
            remedy="Produce CloudEvents in structured JSON; `onrecord schema` writes the schemas.",
        )
    kind, version = found["type"], found.get("dataversion", 1)
    event_class = CLASSES.get(kind)
    if event_class is None:
        raise UnknownEventError(
            f"unknown event type {kind!r}",
            place=place,
            remedy="Upgrade onrecord, or stop who produces it; `onrecord schema` lists the types.",
        )
    latest = LATEST.get(kind, 1)
    if type(version) is not int or not 1 <= version <= latest:
        raise UnknownEventError(
            f"unknown version {version!r} of {kind}; versions 1 to {latest} are known",
            place=place,
            remedy="Upgrade onrecord to the release that wrote it.",
        )
    told = found if version == latest else upcast(found)
    try:
        event: AnyEvent = event_class.__pydantic_validator__.validate_python(told)
    except ValidationError:
        return _refused(told, kind, place)
    return event


def _refused(told: dict[str, Any], kind: str, place: str) -> AnyEvent:
    """Raise the EventFormatError for an object that is no event of its type: errors name places from the union on."""
    try:
        return ADAPTER.validate_python(told)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise EventFormatError(
            f"{kind}: {where}: {first['msg']} ({error.error_count()} errors)",
            place=place,
            remedy="Produce what the published schema says; `onrecord schema` writes it.",
        ) from error
