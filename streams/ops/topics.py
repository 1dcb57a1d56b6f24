"""Topics on a broker: create those of the topic table that are missing, tell where the broker differs from it.

Never destructive: nothing is deleted, shrunk or reconfigured; `drift` says what differs and what to do about it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from events.errors import SettingsError
from events.topics import Topic, sized
from streams.broker import wait_for_broker

if TYPE_CHECKING:
    from kafka import KafkaAdminClient

_EXISTS = 36
"""Kafka's error code TOPIC_ALREADY_EXISTS: somebody else was faster, which is as good."""

BROKER_SECONDS = 15.0
"""How long to look for a broker before saying that there is none."""


class Deployment(Protocol):
    """What of the settings says where the topics are and how many parts they have."""

    @property
    def broker(self) -> str | None:
        """Bootstrap servers."""

    @property
    def prefix(self) -> str:
        """Leads the topics' names."""

    @property
    def partitions(self) -> int:
        """Partitions of every topic that is not serial."""

    @property
    def replication(self) -> int:
        """Replicas of each topic."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference between the topic table and the broker, and what to do."""

    topic: str
    what: Literal["missing", "partitions", "replication", "config"]
    setting: str
    wanted: str
    found: str
    remedy: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.topic}: {self.setting} is {self.found}, wanted {self.wanted}. {self.remedy}"


@dataclass(frozen=True, slots=True)
class Applied:
    """What `apply` made, and what differs still."""

    created: tuple[str, ...]
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A topic as it stands on the broker; `records` counts the offsets between its beginning and its end."""

    topic: str
    partitions: int
    replication: int
    records: int
    config: dict[str, str]


def apply(settings: Deployment) -> Applied:
    """Create the topics that are missing and report what differs. Raises SettingsError when no broker answers."""
    with _admin(settings) as admin:
        standing = {row.topic for row in _standing(admin, list(wanted(settings)))}
        missing = {name: row for name, row in wanted(settings).items() if name not in standing}
        if missing:
            _create(admin, settings, missing)
        return Applied(tuple(missing), tuple(_drift(admin, settings)))


def drift(settings: Deployment) -> list[Drift]:
    """Return every difference between the topic table and the broker; none means ready."""
    with _admin(settings) as admin:
        return list(_drift(admin, settings))


def listing(settings: Deployment) -> list[Standing]:
    """Return the table's topics that stand on the broker, with how many records they hold."""
    with _admin(settings) as admin:
        return _standing(admin, list(wanted(settings)), count=True)


def wanted(settings: Deployment) -> dict[str, Topic]:
    """Return the topic table under the broker's names, with the deployment's partitions."""
    return {row.physical(settings.prefix): row for row in sized(settings.partitions).values()}


def config(topic: Topic, replication: int) -> dict[str, str]:
    """Return the topic's configuration; a write waits for all replicas but one."""
    return {**topic.config(), "min.insync.replicas": str(max(1, replication - 1))}


def _create(admin: "KafkaAdminClient", settings: Deployment, missing: dict[str, Topic]) -> None:
    from kafka.errors import KafkaError  # noqa: PLC0415 - slow to import, and only this command needs it

    asked = {
        name: {
            "num_partitions": row.partitions,
            "replication_factor": settings.replication,
            "configs": config(row, settings.replication),
        }
        for name, row in missing.items()
    }
    answer = admin.create_topics(asked, raise_errors=False)
    for row in answer["topics"]:
        if row["error_code"] not in (0, _EXISTS):
            raise SettingsError(
                f"the broker does not create the topic: {row['error_message']} (Kafka error {row['error_code']})",
                place=row["name"],
                remedy="Check `replication` against the number of brokers, and the rights of this client.",
            )
    try:
        admin.wait_for_topics(list(missing), timeout_ms=int(BROKER_SECONDS * 1000))
    except KafkaError as error:
        raise SettingsError(
            f"the topics were created but have no leader: {error}", remedy="Look after the brokers and apply again."
        ) from error


def _drift(admin: "KafkaAdminClient", settings: Deployment) -> Iterator[Drift]:
    found = {row.topic: row for row in _standing(admin, list(wanted(settings)))}
    for name, row in wanted(settings).items():
        standing = found.get(name)
        if standing is None:
            yield Drift(name, "missing", "topic", "there", "missing", "Run `onrecord topics apply`.")
            continue
        if standing.partitions != row.partitions:
            yield Drift(
                name,
                "partitions",
                "partitions",
                str(row.partitions),
                str(standing.partitions),
                "Set `partitions` to what the broker has; to change it, rebuild under another prefix: records of a "
                "key must not change their partition.",
            )
        if standing.replication != settings.replication:
            yield Drift(
                name,
                "replication",
                "replication",
                str(settings.replication),
                str(standing.replication),
                "Set `replication` to what the broker has, or reassign the partitions with Kafka's own tools.",
            )
        for key, value in config(row, settings.replication).items():
            if standing.config.get(key) != value:
                yield Drift(
                    name,
                    "config",
                    key,
                    value,
                    str(standing.config.get(key)),
                    f"Use Kafka's own tools: kafka-configs.sh --alter --topic {name} --add-config {key}={value}",
                )


def _standing(admin: "KafkaAdminClient", names: Sequence[str], *, count: bool = False) -> list[Standing]:
    from kafka.admin import ConfigResource, ConfigResourceType  # noqa: PLC0415 - see _create

    there = [row for row in admin.describe_topics(list(names)) if row["error_code"] == 0]
    if not there:
        return []
    resources = [ConfigResource(ConfigResourceType.TOPIC, row["name"]) for row in there]
    configs = admin.describe_configs(resources, config_filter="all")["topic"]
    records = _records(admin, there) if count else {}
    return [
        Standing(
            topic=row["name"],
            partitions=len(row["partitions"]),
            replication=min(len(part["replica_nodes"]) for part in row["partitions"]),
            records=records.get(row["name"], 0),
            config={key: value["value"] for key, value in configs[row["name"]].items()},
        )
        for row in sorted(there, key=lambda row: str(row["name"]))
    ]


def _records(admin: "KafkaAdminClient", topics: Sequence[dict[str, Any]]) -> dict[str, int]:
    from kafka import TopicPartition  # noqa: PLC0415 - see _create
    from kafka.admin import OffsetSpec  # noqa: PLC0415

    places = [TopicPartition(row["name"], part["partition_index"]) for row in topics for part in row["partitions"]]
    counts: dict[str, int] = {row["name"]: 0 for row in topics}
    for spec, sign in ((OffsetSpec.LATEST, 1), (OffsetSpec.EARLIEST, -1)):
        for place, found in admin.list_partition_offsets(dict.fromkeys(places, spec)).items():
            counts[place.topic] += sign * found.offset
    return counts


@contextmanager
def _admin(settings: Deployment) -> "Iterator[KafkaAdminClient]":
    from kafka import KafkaAdminClient  # noqa: PLC0415 - see _create
    from kafka.errors import KafkaError  # noqa: PLC0415

    if not settings.broker:
        raise SettingsError("no broker is set", remedy="Set `broker` (ONRECORD_BROKER) to host:port of Kafka.")
    servers = wait_for_broker(settings.broker, BROKER_SECONDS)
    try:
        admin = KafkaAdminClient(
            bootstrap_servers=servers, client_id="onrecord-topics", bootstrap_timeout_ms=int(BROKER_SECONDS * 1000)
        )
    except KafkaError as error:
        raise SettingsError(
            f"no Kafka broker answers: {error}", place=settings.broker, remedy="Start Kafka, or correct `broker`."
        ) from error
    try:
        yield admin
    finally:
        admin.close()
