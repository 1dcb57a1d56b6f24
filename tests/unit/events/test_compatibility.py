"""The published schemas only ever change so that old readers and old events get along."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from events.compatibility import breaks
from events.errors import SettingsError
from events.schema import asyncapi, documents, event_classes, event_schema, file_name
from events.topics import TOPICS
from events.upcasting import LATEST
from streams.ops.schemas import COMMITTED, incompatible, stale, write

Schema = dict[str, Any]


def test_committed_schemas_are_those_of_the_catalogue() -> None:
    """No committed schema changes incompatibly, and none is out of date (`onrecord schema` writes them)."""
    assert incompatible(COMMITTED) == []
    assert stale(COMMITTED) == []


OLD: Schema = {
    "type": "object",
    "title": "Event",
    "required": ["id", "kind"],
    "properties": {
        "id": {"type": "string", "minLength": 1},
        "kind": {"enum": ["new", "update"], "type": "string"},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        "version": {"const": "1.0", "type": "string"},
        "time": {"type": "string", "format": "date-time"},
        "part": {"$ref": "#/$defs/Part"},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
        "span": {
            "type": "array",
            "prefixItems": [{"type": "string"}, {"type": "integer"}],
            "minItems": 2,
            "maxItems": 2,
        },
        "more": {"type": "object", "additionalProperties": {"type": "integer"}},
    },
    "$defs": {
        "Part": {
            "type": "object",
            "title": "Part",
            "properties": {"size": {"type": "integer", "default": 0}, "inner": {"$ref": "#/$defs/Part"}},
        }
    },
}


def changed(path: str, value: object) -> Schema:
    """Return the old schema with one place changed; None removes it."""
    found = copy.deepcopy(OLD)
    *folders, last = path.split("/")
    place: Any = found
    for part in folders:
        place = place[int(part)] if isinstance(place, list) else place[part]
    if value is None:
        del place[last]
    else:
        place[int(last) if isinstance(place, list) else last] = value
    return found


@pytest.mark.parametrize(
    ("path", "value", "where", "what"),
    [
        ("properties/note", None, "note", "removed or renamed"),
        ("$defs/Part/properties/size", None, "part.size", "removed or renamed"),
        ("properties/note", {"type": "string"}, "note", "null is no longer allowed"),
        ("properties/id/type", "integer", "id", "string is no longer allowed"),
        ("properties/id", {"anyOf": [{"type": "string"}, {"type": "null"}]}, "id", "null is allowed now"),
        ("required", ["id", "kind", "note"], "note", "required now"),
        ("required", ["id"], "kind", "no longer required"),
        ("properties/kind/enum", ["new"], "kind", "'update' was removed"),
        ("properties/kind/enum", ["new", "update", "kill"], "kind", "'kill' was added"),
        ("properties/kind", {"type": "string"}, "kind", "no closed list any more"),
        ("properties/time", {"type": "string", "enum": ["noon"]}, "time", "became a closed list"),
        ("properties/version/const", "1.1", "version", "const was"),
        ("properties/id/minLength", 2, "id", "minLength was"),
        ("properties/time/format", "date", "time", "format was"),
        ("$defs/Part/properties/size/default", 1, "part.size", "default was"),
        ("properties/parts/items", {"type": "string"}, "parts[]", "object is no longer allowed"),
        ("properties/span/prefixItems/1/type", "string", "span[1]", "integer is no longer allowed"),
        ("properties/span/prefixItems", [{"type": "string"}], "span", "had 2 places and has 1"),
        ("properties/more/additionalProperties/type", "string", "more[]", "integer is no longer allowed"),
        ("properties/more/additionalProperties", None, "more", "additionalProperties was"),
    ],
)
def test_each_incompatible_change_is_caught(path: str, value: object, where: str, what: str) -> None:
    """Whatever an old reader or an old event would feel is told with the field and the change."""
    found = breaks(OLD, changed(path, value))
    assert any(one.where == where and what in one.what for one in found), [str(one) for one in found]


def test_a_renamed_field_is_a_break() -> None:
    """The old name is missing, whatever stands in its place."""
    new = changed("properties/note", None)
    new["properties"]["remark"] = OLD["properties"]["note"]
    assert [str(one) for one in breaks(OLD, new)] == ["note: removed or renamed"]


def test_a_new_required_field_is_a_break() -> None:
    """Old events lack it."""
    new = changed("properties/place", {"type": "string"}) | {"required": ["id", "kind", "place"]}
    assert [one.where for one in breaks(OLD, new)] == ["place"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("properties/place", {"type": "string", "default": ""}),
        ("$defs/Part/properties/colour", {"type": "string"}),
        ("properties/note/description", "what the desk noted"),
        ("title", "Happening"),
        ("properties/note/anyOf", [{"type": "null"}, {"type": "string"}]),
        ("properties/kind/enum", ["update", "new"]),
        ("required", ["kind", "id"]),
    ],
)
def test_what_nobody_feels_is_allowed(path: str, value: object) -> None:
    """New optional fields, texts for people and another order of the same things break nothing."""
    assert breaks(OLD, changed(path, value)) == []


@pytest.mark.parametrize("kind", sorted(event_classes()))
def test_every_schema_is_compatible_with_itself_and_notices_the_loss_of_any_field(kind: str) -> None:
    """The rule holds on the real schemas, at every field of every definition that an event uses."""
    schema = event_schema(kind)
    assert breaks(schema, copy.deepcopy(schema)) == []
    for holder in [schema, *schema.get("$defs", {}).values()]:
        for field in list(holder.get("properties", {})):
            kept = holder["properties"].pop(field)
            smaller = copy.deepcopy(schema)
            holder["properties"][field] = kept
            told = [one.where.rpartition(".")[2] for one in breaks(schema, smaller) if "removed" in one.what]
            assert told == [field], f"{kind}: {field}"


def test_optional_fields_may_be_added_to_a_model() -> None:
    """The one change that the catalogue allows within a version passes, on real pydantic classes."""

    class Before(BaseModel):
        one: str

    class After(BaseModel):
        one: str
        two: int | None = None

    assert breaks(Before.model_json_schema(), After.model_json_schema()) == []
    assert breaks(After.model_json_schema(), Before.model_json_schema()) != []


def test_writing_refuses_to_break_what_is_published(tmp_path: Path) -> None:
    """A schema that lies there and would change incompatibly stops the writing, unless forced."""
    names = {path.name for path in write(tmp_path)}
    assert names == documents().keys()
    target = tmp_path / file_name("onrecord.wire.item_skipped")
    published = json.loads(target.read_text())
    published["$defs"]["Skipped"]["properties"]["colour"] = {"type": "string"}
    target.write_text(json.dumps(published))
    with pytest.raises(SettingsError, match=r"data\.colour: removed or renamed"):
        write(tmp_path)
    assert write(tmp_path, force=True)
    assert stale(tmp_path) == []


def test_a_published_type_never_leaves(tmp_path: Path) -> None:
    """A schema file without a type in the catalogue is told, and so is a missing one."""
    write(tmp_path)
    (tmp_path / "onrecord.wire.gone.v1.schema.json").write_text("{}")
    (tmp_path / file_name("onrecord.wire.item_skipped")).unlink()
    assert [told.split(":")[0] for told in incompatible(tmp_path)] == ["onrecord.wire.gone.v1.schema.json"]
    assert stale(tmp_path) == ["onrecord.wire.gone.v1.schema.json", "onrecord.wire.item_skipped.v1.schema.json"]


def test_a_new_version_leaves_the_old_schema_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Version 2 is written beside version 1, whose file is neither stale nor a break."""
    write(tmp_path)
    monkeypatch.setitem(LATEST, "onrecord.wire.item_skipped", 2)
    assert tmp_path / "onrecord.wire.item_skipped.v2.schema.json" in write(tmp_path)
    assert (tmp_path / "onrecord.wire.item_skipped.v1.schema.json").is_file()
    assert incompatible(tmp_path) == stale(tmp_path) == []


def test_asyncapi_names_every_topic_and_every_reference_leads_somewhere() -> None:
    """Each channel has its topic's address, each message a schema file that is written beside the document."""
    document = asyncapi("onrecord")
    assert {name: found["address"] for name, found in document["channels"].items()} == {
        name: topic.physical("onrecord") for name, topic in TOPICS.items()
    }
    files = documents()
    for message in document["components"]["messages"].values():
        assert message["payload"]["schema"]["$ref"].removeprefix("./") in files
    messages = document["components"]["messages"]
    for channel in document["channels"].values():
        for name, message in channel["messages"].items():
            assert message["$ref"] == f"#/components/messages/{name}"
            assert name in messages
    for operation in document["operations"].values():
        assert operation["channel"]["$ref"].removeprefix("#/channels/") in document["channels"]


def test_published_schemas_are_open() -> None:
    """A consumer that validates does not trip over a field that is added later."""
    assert not any('"additionalProperties": false' in text for text in documents().values())
