"""Old events stay readable: every version ever released is read by today's code, and its schema describes it."""

from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest

from events.codec import decode, encode
from events.schema import event_classes, event_schema
from events.topics import BY_TYPE
from events.upcasting import LATEST, UPCASTS, upcast

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "events"
FILES = sorted(GOLDEN.glob("*/v*.json"))


def test_every_type_and_version_has_a_golden_file() -> None:
    """A type or a version that nobody kept an example of could not be promised to stay readable."""
    wanted = {(kind, number) for kind in event_classes() for number in range(1, LATEST.get(kind, 1) + 1)}
    assert {(file.parent.name, int(file.stem[1:])) for file in FILES} == wanted


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_golden_event_is_read_by_todays_code(file: Path) -> None:
    """An event of an old release decodes, and what is written of it is read again byte for byte."""
    event = decode(file.read_bytes(), str(file))
    assert event.type == file.parent.name
    assert event.dataversion == LATEST.get(event.type, 1)
    assert encode(decode(encode(event))) == encode(event)


@pytest.mark.parametrize("kind", sorted(event_classes()))
def test_golden_event_of_the_latest_version_is_written_back_as_it_was(kind: str) -> None:
    """Nothing that it said is lost or respelled; only fields that are younger than the file may join, by default."""
    raw = (GOLDEN / kind / f"v{LATEST.get(kind, 1)}.json").read_bytes()
    assert kept(orjson.loads(raw), orjson.loads(encode(decode(raw))))


def kept(old: Any, new: Any) -> bool:
    """Tell whether `new` says all that `old` says, in the same order."""
    if isinstance(old, dict) and isinstance(new, dict):
        return [key for key in new if key in old] == list(old) and all(kept(old[key], new[key]) for key in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(kept(one, other) for one, other in zip(old, new, strict=True))
    return type(old) is type(new) and old == new


@pytest.mark.parametrize("kind", sorted(event_classes()))
def test_published_schema_describes_the_event(kind: str) -> None:
    """What is written passes the schema that consumers are given."""
    latest = orjson.loads((GOLDEN / kind / f"v{LATEST.get(kind, 1)}.json").read_bytes())
    schema = event_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(latest)


def test_every_type_travels_on_a_topic() -> None:
    """The topic table and the catalogue name the same types."""
    assert set(BY_TYPE) == set(event_classes())


def test_upcast_chain_leads_over_every_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Version 1 reaches version 3 step by step; the bytes as they were stay as they are."""
    kind = "onrecord.wire.item_skipped"
    monkeypatch.setitem(LATEST, kind, 3)
    monkeypatch.setitem(UPCASTS, (kind, 1), lambda data: {"item": data["article"], "why": data["why"]})
    monkeypatch.setitem(UPCASTS, (kind, 2), lambda data: {"item": data["item"], "reason": data["why"].lower()})
    current = orjson.loads((GOLDEN / kind / "v1.json").read_bytes())
    old = {**current, "dataversion": 1, "data": {"article": "demo:9", "why": "A Picture"}}
    before = orjson.dumps(old)
    event = decode(before)
    assert event.dataversion == 3
    assert event.data.model_dump() == {"item": "demo:9", "reason": "a picture"}
    assert upcast(old)["data"] == {"item": "demo:9", "reason": "a picture"}
    assert orjson.dumps(old) == before


def test_upcast_starts_at_the_version_that_the_event_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """An event of version 2 is not taken through the step from version 1."""
    kind = "onrecord.wire.item_skipped"
    monkeypatch.setitem(LATEST, kind, 3)
    monkeypatch.setitem(UPCASTS, (kind, 2), lambda data: {"item": data["item"], "reason": data["why"]})
    told = {"type": kind, "dataversion": 2, "data": {"item": "demo:9", "why": "a table"}}
    assert upcast(told) == {"type": kind, "dataversion": 3, "data": {"item": "demo:9", "reason": "a table"}}
