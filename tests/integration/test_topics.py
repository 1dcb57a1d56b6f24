"""Topics on a real broker: created from the table, differences told, nothing destroyed."""

from collections.abc import Callable

import pytest

from events.errors import SettingsError
from events.topics import TOPICS
from streams.ops import topics
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.worker import check_topics
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.kafka_support.local_kafka import until

pytestmark = pytest.mark.kafka


def test_applying_creates_each_topic_of_the_table_once(deployment: Callable[..., Settings]) -> None:
    """A second apply creates nothing and finds nothing to complain about."""
    settings = deployment(partitions=3)
    again = topics.apply(settings)
    assert again == topics.Applied((), ())
    standing = {row.topic: row for row in topics.listing(settings)}
    assert len(standing) == len(TOPICS)
    assert standing[TOPICS["wire.items.raw"].physical(settings.prefix)].partitions == 3
    assert standing[TOPICS["wire.mentions"].physical(settings.prefix)].partitions == 1
    assert standing[TOPICS["story.status"].physical(settings.prefix)].config["cleanup.policy"] == "compact"


def test_a_listing_counts_the_records_of_a_topic(deployment: Callable[..., Settings]) -> None:
    """The listing says how much a topic holds over all its partitions."""
    settings = deployment(partitions=2)
    with KafkaLog(settings) as log:
        log.append([Output("wire.items", f"k{number}", str(number), b"{}") for number in range(7)])
    held = {row.topic: row.records for row in topics.listing(settings)}
    assert held[TOPICS["wire.items"].physical(settings.prefix)] == 7
    assert held[TOPICS["alerts"].physical(settings.prefix)] == 0


def test_drift_of_partitions_and_replication_is_told_and_left_alone(deployment: Callable[..., Settings]) -> None:
    """Settings that no longer fit the broker are reported with what to do; apply changes nothing."""
    settings = deployment(partitions=2)
    other = settings.model_copy(update={"partitions": 5})
    found = topics.apply(other)
    assert found.created == ()
    told = {(row.topic, row.what, row.wanted, row.found) for row in found.drifts}
    assert (TOPICS["wire.items.raw"].physical(settings.prefix), "partitions", "5", "2") in told
    assert not any(topic == TOPICS["wire.mentions"].physical(settings.prefix) for topic, *_ in told)
    assert topics.drift(settings) == []


def test_drift_of_a_configuration_names_the_key(deployment: Callable[..., Settings]) -> None:
    """A topic that somebody reconfigured is told with the wanted value and Kafka's own command."""
    from kafka import KafkaAdminClient  # noqa: PLC0415 - slow to import, and only here
    from kafka.admin import ConfigResource, ConfigResourceType  # noqa: PLC0415

    settings = deployment(partitions=1)
    name = TOPICS["story.events"].physical(settings.prefix)
    assert settings.broker is not None
    admin = KafkaAdminClient(bootstrap_servers=settings.broker)
    try:
        admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, name, {"retention.ms": "60000"})])
    finally:
        admin.close()
    until("the broker tells the new value", lambda: topics.drift(settings) != [])
    (found,) = topics.drift(settings)
    assert (found.topic, found.what, found.setting, found.wanted, found.found) == (
        name,
        "config",
        "retention.ms",
        "-1",
        "60000",
    )
    assert "kafka-configs.sh" in str(found)


def test_a_worker_without_its_topics_says_what_to_run(deployment: Callable[..., Settings]) -> None:
    """Missing topics are an error at the start that names the command, not a silent stall."""
    settings = deployment().model_copy(update={"prefix": "nobody-made-these"})
    with pytest.raises(SettingsError, match="onrecord topics apply"):
        check_topics(settings)


def test_a_worker_with_other_partitions_than_the_broker_does_not_start(deployment: Callable[..., Settings]) -> None:
    """A wrong number of partitions would send records of a key elsewhere."""
    settings = deployment(partitions=2).model_copy(update={"partitions": 3})
    with pytest.raises(SettingsError, match="has 2 partitions, wanted 3"):
        check_topics(settings)
