"""What the desk's tests tell the read model: events of every followed topic, composed here."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from events.catalogue import ADAPTER
from events.codec import encode
from events.topics import Name
from projections.desk.model import DeskModel
from streams.stages.protocol import Record

NOON = "2026-03-02T12:00:00Z"


class Scribe:
    """Writes records of a log: each call is one record, offsets count by topic."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self._ends: dict[tuple[Name, int], int] = {}

    def put(self, topic: Name, kind: str, subject: str, data: dict[str, Any], **envelope: Any) -> Record:
        """Append an event and return its record."""
        count = len(self.records) + 1
        told = {
            "id": f"e{count}", "source": "test", "type": f"onrecord.{kind}", "subject": subject, "time": NOON,
            "correlationid": f"r-{subject}", "data": data, **envelope,
        }  # fmt: skip
        return self.raw(topic, encode(ADAPTER.validate_python(told)), subject)

    def raw(self, topic: Name, value: bytes, key: str = "k", partition: int = 0) -> Record:
        """Append bytes and return their record."""
        offset = self._ends.get((topic, partition), 0)
        self._ends[topic, partition] = offset + 1
        self.records.append(Record(topic, partition, offset, key.encode(), value))
        return self.records[-1]

    def again(self, record: Record) -> Record:
        """Append the same event once more, as a worker does that crashed before its commit."""
        return self.raw(record.topic, record.value, (record.key or b"").decode())

    def item(self, item: str, provider: str = "Corran Wire", **fields: Any) -> Record:
        """Accept an item."""
        told = {"item": item, "guid": item, "provider": provider, "version_created": NOON, "headline": "H", **fields}
        return self.put("wire.items", "wire.item_accepted", item, {"item": told, "content_sha": "0"})

    def settled(self, item: str, outcome: str = "derived") -> Record:
        """End an item."""
        data = {"item": item, "outcome": outcome, "position": len(self.records) + 1}
        return self.put("thread.sequence", "thread.item_settled", item, data)

    def applied(self, story: str, seq: int, item: str, provider: str = "Corran Wire", claims: int = 1) -> Record:
        """Let an item take effect in a story, with a claim and a denial."""
        span = {"field": "body", "start": 0, "end": 4}
        claim = {
            "ref": "c1", "kind": "claim", "span": span, "quote": "text", "rule": "r@1", "origin_kind": "outlet",
            "origin": {"name": "Courier"}, "text": "text",
        }  # fmt: skip
        response = {
            "ref": "r1", "kind": "response", "span": span, "quote": "text", "rule": "r@1", "act": "deny",
            "bearing": "denies", "party": {"name": "Kremlin"}, "standing": "subject",
        }  # fmt: skip
        added = [
            {"key": f"m{number}{story}{seq}", "event": f"v{number}", "claim": "c", "said": NOON,
             "first_version_time": NOON, "mention": mention}
            for number, mention in enumerate([claim] * claims + [response])
        ]  # fmt: skip
        header = {"item": item, "version_time": NOON, "signal": "new", "status": "usable", "provider": provider}
        data = {
            "story": story, "seq": seq, "position": seq, "header": header, "state": {"state": "live"},
            "copy_group": item, "added": added,
        }  # fmt: skip
        return self.put("story.events", "story.item_applied", story, data)

    def view(self, story: str, seq: int = 1, status: str = "unconfirmed", **fields: Any) -> dict[str, Any]:
        """Compose a STORY."""
        claim = {"claim": f"c-{story}", "text": "text", "status": status, "hold": fields.get("hold", "live")}
        return {
            "story": story, "title": "text", "status": status, "lead": f"c-{story}", "claims": [claim], "items": ["i1"],
            "policy": "p@1", "as_of": NOON, "seq": seq, **fields,
        }  # fmt: skip

    def status(self, story: str, seq: int = 1, status: str = "unconfirmed", **fields: Any) -> Record:
        """Record a story as the desk sees it."""
        return self.put("story.status", "story.status_recorded", story, self.view(story, seq, status, **fields))

    def released(self, story: str, seq: int = 1, status: str = "unconfirmed", **fields: Any) -> Record:
        """Release a story as the public sees it."""
        return self.put("story.public", "story.released", story, self.view(story, seq, status, **fields))

    def changed(self, story: str, seq: int, now: str = "denied") -> Record:
        """Tell what a step changed."""
        data = {"story": story, "seq": seq, "position": seq, "at": NOON, "policy": "p@1", "status_now": now}
        return self.put("story.changes", "story.changed", story, data)

    def alert(self, alert: str, story: str = "s1", kind: str = "status", replaces: str | None = None) -> Record:
        """Raise an alert."""
        data = {
            "alert": alert, "story": story, "claim": f"c-{story}", "kind": kind, "from": "unconfirmed", "to": "denied",
            "at": NOON, "because": ["v1"], "replaces": replaces,
            "evidence": [{"item": "i1", "field": "body", "start": 0, "end": 4, "quote": "text", "party": "Kremlin"}],
        }  # fmt: skip
        return self.put("alerts", "alert.raised", data["claim"], data)

    def delivered(self, alert: str, channel: str, outcome: str = "delivered", tries: int = 1) -> Record:
        """Record a delivery."""
        data = {"alert": alert, "channel": channel, "outcome": outcome, "tries": tries}
        return self.put("alerts.deliveries", "alert.delivered", alert, data)

    def opened(self, channel: str, start: int = 0) -> Record:
        """Set up a channel."""
        return self.put("alerts.deliveries", "alert.channel_opened", channel, {"channel": channel, "start": start})

    def dead(self, letter: str, stage: str = "intake", reason: str = "not-json", item: str | None = "i9") -> Record:
        """Put a dead letter."""
        data = {
            "letter": letter, "stage": stage, "reason": reason, "message": "broken", "remedy": "Mend it.",
            "place": "f#1", "item": item, "sha256": "0", "size": 3, "raw_base64": "AAAA",
        }  # fmt: skip
        return self.put("dead.letters", "dead.lettered", letter, data, correlationid=f"r-{item}")

    def clock(self, to: str) -> Record:
        """Move the clock on."""
        return self.put("desk.commands", "desk.clock_advanced", "clock", {"to": to})


@pytest.fixture
def scribe() -> Scribe:
    """Return a log to write."""
    return Scribe()


@pytest.fixture
def open_model(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[..., DeskModel]:
    """Open read models that are closed at the end of the test."""

    def opened(name: str = "desk.db") -> DeskModel:
        model = DeskModel(tmp_path / name)
        request.addfinalizer(model.close)
        return model

    return opened


@pytest.fixture
def model(open_model: Callable[..., DeskModel]) -> DeskModel:
    """Return an empty read model."""
    return open_model()
