"""The topic table: names, keys, partitions, retention, compaction. Owns the table; streams/ops applies it."""

from dataclasses import dataclass, field, replace
from typing import Literal

from events.catalogue import AnyEvent

DAY_MS = 24 * 60 * 60 * 1000
MAX_RECORD_BYTES = 1_000_000
"""Largest event in bytes that any topic takes; Kafka's default limit is 1,048,588 with overhead."""

Name = Literal[
    "wire.items.raw",
    "wire.items",
    "wire.mentions",
    "desk.commands",
    "thread.sequence",
    "thread.index",
    "story.events",
    "story.status",
    "story.changes",
    "story.public",
    "alerts",
    "alerts.deliveries",
    "dead.letters",
]


@dataclass(frozen=True, slots=True)
class Topic:
    """One row: `key` says what the records are keyed by, `retention_ms` -1 keeps for ever.

    `serial` topics have one partition whatever the deployment asks for: their order is the order of decisions.
    """

    name: Name
    key: str
    types: tuple[str, ...]
    why: str
    partitions: int = 4
    serial: bool = False
    retention_ms: int = -1
    compacted: bool = False
    internal: bool = True
    major: int = field(default=1)

    def physical(self, prefix: str) -> str:
        """Return the broker's name of the topic: prefix, name, major version."""
        return f"{prefix}.{self.name}.v{self.major}"

    def config(self) -> dict[str, str]:
        """Return the broker's topic configuration."""
        return {
            "cleanup.policy": "compact" if self.compacted else "delete",
            "retention.ms": str(self.retention_ms),
            "max.message.bytes": str(MAX_RECORD_BYTES + 48_588),
            "min.insync.replicas": "1",
        }


TOPICS: dict[Name, Topic] = {
    row.name: row
    for row in (
        Topic(
            "wire.items.raw",
            "item",
            ("onrecord.wire.item_received",),
            "what sources delivered, as bytes",
            retention_ms=30 * DAY_MS,
        ),
        Topic(
            "wire.items",
            "item",
            ("onrecord.wire.item_accepted", "onrecord.wire.item_repeated", "onrecord.wire.item_skipped"),
            "normalised item versions, and what intake did not take further",
            retention_ms=365 * DAY_MS,
        ),
        Topic(
            "wire.mentions",
            "item",
            (
                "onrecord.wire.mentions_derived",
                "onrecord.desk.clock_advanced",
                "onrecord.desk.ruling_made",
                "onrecord.desk.ruling_withdrawn",
            ),
            "what threading takes, in the order in which it takes it: derived mentions and the desk's commands",
            serial=True,
        ),
        Topic(
            "desk.commands",
            "command",
            (
                "onrecord.desk.clock_advanced",
                "onrecord.desk.ruling_made",
                "onrecord.desk.ruling_withdrawn",
            ),
            "the clock and the editors; intake passes them on to wire.mentions",
            serial=True,
        ),
        Topic(
            "thread.sequence",
            "item",
            ("onrecord.thread.item_settled",),
            "how each item version ended, in order",
            serial=True,
        ),
        Topic(
            "thread.index",
            "state key",
            ("onrecord.thread.index_changed",),
            "threading's state, rebuilt from the last record of each key",
            serial=True,
            compacted=True,
        ),
        Topic(
            "story.events",
            "story",
            (
                "onrecord.story.item_applied",
                "onrecord.story.hold_lifted",
                "onrecord.story.ruled",
                "onrecord.story.unruled",
                "onrecord.story.adopted",
                "onrecord.story.merged",
            ),
            "the truth about each story; threading is its only writer",
        ),
        Topic(
            "story.status",
            "story",
            ("onrecord.story.status_recorded",),
            "the live state of each story, held content included",
            compacted=True,
        ),
        Topic(
            "story.changes",
            "story",
            ("onrecord.story.changed",),
            "one record a step; alerting takes them in order",
            serial=True,
        ),
        Topic(
            "story.public",
            "story",
            ("onrecord.story.released",),
            "what may be released: downstream services read this one only",
            compacted=True,
            internal=False,
        ),
        Topic(
            "alerts",
            "claim",
            ("onrecord.alert.raised",),
            "the transitions that a desk asked for",
            serial=True,
        ),
        Topic(
            "alerts.deliveries",
            "alert",
            ("onrecord.alert.delivered", "onrecord.alert.channel_opened"),
            "how each alert went out, and from where on each channel gets them",
            serial=True,
            retention_ms=365 * DAY_MS,
        ),
        Topic(
            "dead.letters",
            "letter",
            ("onrecord.dead.lettered",),
            "raw bytes that a step could not take, why and where",
            serial=True,
        ),
    )
}

BY_TYPE: dict[str, tuple[Name, ...]] = {}
for _row in TOPICS.values():
    for _type in _row.types:
        BY_TYPE[_type] = (*BY_TYPE.get(_type, ()), _row.name)


def sized(partitions: int) -> dict[Name, Topic]:
    """Return the table for a deployment with that many partitions on every topic that is not serial."""
    return {name: replace(row, partitions=1 if row.serial else partitions) for name, row in TOPICS.items()}


def key_of(event: AnyEvent) -> str:
    """Return the record key of an event: its subject, for every type."""
    return event.subject
