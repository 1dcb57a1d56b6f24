"""What the Kafka side says when there is no broker to talk to."""

import pytest

from events.errors import SettingsError
from streams.ops import topics
from streams.runtime import kafka_log
from streams.runtime.kafka_log import KafkaLog
from streams.runtime.worker import run_worker
from streams.settings import Settings

NOBODY = Settings(broker="127.0.0.1:1")


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kafka_log, "BROKER_SECONDS", 0.1)
    monkeypatch.setattr(topics, "BROKER_SECONDS", 1)


def test_a_log_whose_broker_does_not_answer_says_so() -> None:
    """The error names the address and what to do, and the log can be closed."""
    with KafkaLog(NOBODY) as log, pytest.raises(SettingsError, match=r"127\.0\.0\.1:1.*Start Kafka"):
        log.end("alerts", 0)


def test_an_address_that_is_none_is_told_at_once() -> None:
    """A broker without a port is a mistake in the settings, not a broker to wait for."""
    with KafkaLog(Settings(broker="localhost")) as log, pytest.raises(SettingsError, match=r"host:port\[,host:port\]"):
        log.end("alerts", 0)


def test_a_log_that_was_never_used_can_be_closed_twice() -> None:
    """Opening connects to nobody; closing needs no connection."""
    log = KafkaLog(NOBODY)
    log.close()
    log.close()


def test_topics_without_a_broker_say_so() -> None:
    """Applying needs a broker that is set, and one that answers."""
    with pytest.raises(SettingsError, match="ONRECORD_BROKER"):
        topics.apply(Settings())
    with pytest.raises(SettingsError, match="Start Kafka"):
        topics.drift(NOBODY)


def test_a_worker_without_a_broker_does_not_start() -> None:
    """The parent finds out before it starts a child."""
    with pytest.raises(SettingsError, match="Start Kafka"):
        run_worker(NOBODY)
    with pytest.raises(SettingsError, match="ONRECORD_BROKER"):
        run_worker(Settings())
