"""JSON Schemas of every event type and an AsyncAPI 3 document, out of the catalogue and the topic table. Pure.

streams/ops/schemas.py writes them to a folder; the committed ones are in events/schemas/. The published schemas are
open: a consumer must ignore fields that it does not know, because an event may gain optional ones within a version.
Sources: JSON Schema 2020-12; AsyncAPI 3.0.0, *Channels*, *Messages* and the Kafka bindings 0.5.0.
"""

import json
from typing import Any

from pydantic import BaseModel

from events.catalogue import CLASSES
from events.compatibility import Schema
from events.lines import LINES
from events.topics import TOPICS, Name, Topic
from events.upcasting import LATEST

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ASYNCAPI = "asyncapi.json"
_FORMAT = "application/schema+json;version=draft-2020-12"
_WRITTEN_BY_OTHERS: tuple[Name, ...] = ("wire.items.raw", "desk.commands")


def event_classes() -> dict[str, type[BaseModel]]:
    """Return the class of each event type in the catalogue."""
    return dict(CLASSES)


def file_name(kind: str) -> str:
    """Return the name of the schema file of an event type: type, then version."""
    return f"{kind}.v{LATEST.get(kind, 1)}.schema.json"


def event_schema(kind: str) -> Schema:
    """Return the JSON Schema of one event type as it travels on its topic."""
    found = _opened(event_classes()[kind].model_json_schema(by_alias=True, mode="serialization"))
    return {"$schema": DIALECT, "$id": f"urn:onrecord:event:{kind}:v{LATEST.get(kind, 1)}", **found}


def line_schema(command: str) -> Schema:
    """Return the JSON Schema of the lines that a command prints."""
    found = _opened(LINES[command].model_json_schema(by_alias=True, mode="serialization"))
    return {"$schema": DIALECT, "$id": f"urn:onrecord:line:{command}", **found}


def asyncapi(prefix: str = "onrecord") -> Schema:
    """Return the AsyncAPI 3 document: one channel a topic, one message an event type."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "onrecord",
            "version": "1",
            "description": "News wire items in, the live confirmation status of every story out. Other services read "
            "the topic story.public; the topics marked internal may change with the software.",
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": "application/cloudevents+json",
        "channels": {name: _channel(topic, prefix) for name, topic in TOPICS.items()},
        "operations": _operations(),
        "components": {"messages": {kind: _message(kind) for kind in event_classes()}},
    }


def documents() -> dict[str, str]:
    """Return the text of every published file by its name."""
    files = {file_name(kind): event_schema(kind) for kind in event_classes()}
    files |= {f"line.{command}.schema.json": line_schema(command) for command in LINES}
    files[ASYNCAPI] = asyncapi()
    return {name: json.dumps(found, indent=2, ensure_ascii=False) + "\n" for name, found in files.items()}


def _channel(topic: Topic, prefix: str) -> Schema:
    config: dict[str, object] = {
        "cleanup.policy": ["compact" if topic.compacted else "delete"],
        "retention.ms": topic.retention_ms,
        "max.message.bytes": int(topic.config()["max.message.bytes"]),
    }
    return {
        "address": topic.physical(prefix),
        "title": topic.name,
        "description": f"{topic.why}; keyed by {topic.key}{' (internal)' if topic.internal else ''}",
        "messages": {kind: {"$ref": f"#/components/messages/{kind}"} for kind in topic.types},
        "bindings": {
            "kafka": {
                "topic": topic.physical(prefix),
                "partitions": 1 if topic.serial else topic.partitions,
                "topicConfiguration": config,
                "bindingVersion": "0.5.0",
            }
        },
    }


def _operations() -> Schema:
    sends = {
        f"send {name}": {"action": "send", "channel": {"$ref": f"#/channels/{name}"}, "summary": topic.why}
        for name, topic in TOPICS.items()
        if name not in _WRITTEN_BY_OTHERS
    }
    takes = {
        f"receive {name}": {
            "action": "receive",
            "channel": {"$ref": f"#/channels/{name}"},
            "summary": TOPICS[name].why,
        }
        for name in _WRITTEN_BY_OTHERS
    }
    return sends | takes


def _message(kind: str) -> Schema:
    about = (event_classes()[kind].__doc__ or "").strip().splitlines()[0]
    return {
        "name": kind,
        "title": kind.rpartition(".")[2].replace("_", " "),
        "summary": about,
        "contentType": "application/cloudevents+json",
        "payload": {"schemaFormat": _FORMAT, "schema": {"$ref": f"./{file_name(kind)}"}},
        "bindings": {"kafka": {"key": {"type": "string"}, "bindingVersion": "0.5.0"}},
    }


def _opened(schema: Any) -> Any:
    """Return the schema without `additionalProperties: false`, all the way down."""
    if isinstance(schema, dict):
        return {
            key: _opened(value)
            for key, value in schema.items()
            if not (key == "additionalProperties" and value is False)
        }
    if isinstance(schema, list):
        return [_opened(one) for one in schema]
    return schema
