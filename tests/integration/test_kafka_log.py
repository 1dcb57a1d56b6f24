"""The log port over a real broker: what a reader may rely on."""

from collections.abc import Callable

import pytest

from events.errors import SettingsError, StorageError, TooLargeError
from events.topics import MAX_RECORD_BYTES
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output

pytestmark = pytest.mark.kafka


def rows(log: KafkaLog, topic: str = "wire.items", most: int = 100) -> list[tuple[str, bytes]]:
    """Read a topic to its end, partition after partition."""
    found = []
    for partition in range(log.partitions(topic)):  # type: ignore[arg-type]
        at = 0
        while records := log.read(topic, partition, at, most):  # type: ignore[arg-type]
            assert [record.offset for record in records] == list(range(at, at + len(records)))
            found += [((record.key or b"").decode(), record.value) for record in records]
            at += len(records)
        assert log.end(topic, partition) == at  # type: ignore[arg-type]
    return found


def test_what_was_appended_is_read_in_the_order_of_each_key(deployment: Callable[..., Settings]) -> None:
    """Records come back whole, in their order within a key, however many are asked for at once."""
    written = [(f"k{number % 7}", b"%d" % number) for number in range(500)]
    with KafkaLog(deployment(partitions=3)) as log:
        log.append([Output("wire.items", key, key, value) for key, value in written])
        for most in (3, 1000):
            found = rows(log, most=most)
            assert sorted(found) == sorted(written)
            for key in {key for key, _ in written}:
                assert [row for row in found if row[0] == key] == [row for row in written if row[0] == key]


def test_reading_may_jump_back_and_forth(deployment: Callable[..., Settings]) -> None:
    """Any offset may be asked for at any time, also in turns with another topic."""
    with KafkaLog(deployment(partitions=1)) as log:
        log.append([Output("alerts", "k", str(number), b"%d" % number) for number in range(50)])
        log.append([Output("dead.letters", "k", "letter", b"letter")])
        for start in (40, 0, 17, 18, 49, 3):
            assert [row.value for row in log.read("alerts", 0, start, 2)] == [
                b"%d" % number for number in range(start, min(start + 2, 50))
            ]
            assert log.read("dead.letters", 0, 0, 9)[0].value == b"letter"
        assert log.read("alerts", 0, 50, 10) == []


def test_a_record_is_seen_by_another_reader_at_once(deployment: Callable[..., Settings]) -> None:
    """An append has returned, so a reader of another process must not be told that nothing is there."""
    settings = deployment(partitions=1)
    with KafkaLog(settings) as writer, KafkaLog(settings) as reader:
        assert reader.read("alerts", 0, 0, 10) == []
        for number in range(20):
            writer.append([Output("alerts", "k", str(number), b"%d" % number)])
            assert reader.end("alerts", 0) == number + 1
            assert [row.value for row in reader.read("alerts", 0, number, 10)] == [b"%d" % number]


def test_a_record_over_the_limit_is_refused_before_anything_is_sent(deployment: Callable[..., Settings]) -> None:
    """Too large a record is told with what to do, and takes no other one with it."""
    with KafkaLog(deployment(partitions=1)) as log:
        with pytest.raises(TooLargeError, match="over the limit"):
            log.append(
                [Output("alerts", "k", "1", b"small"), Output("alerts", "k", "2", b"x" * (MAX_RECORD_BYTES + 1))]
            )
        assert log.end("alerts", 0) == 0
        log.append([Output("alerts", "k", "3", b"x" * MAX_RECORD_BYTES)])
        assert len(log.read("alerts", 0, 0, 1)[0].value) == MAX_RECORD_BYTES


def test_a_topic_that_is_not_there_names_the_command(deployment: Callable[..., Settings]) -> None:
    """A missing topic is an error with a remedy; the broker is not made to create it."""
    with KafkaLog(deployment().model_copy(update={"prefix": "not-made"})) as log:
        with pytest.raises(SettingsError, match="onrecord topics apply"):
            log.read("alerts", 0, 0, 1)
        with pytest.raises(SettingsError, match="onrecord topics apply"):
            log.end("alerts", 0)


def test_a_log_without_a_broker_says_which_setting_is_missing() -> None:
    """The embedded runtime's settings name no broker."""
    with pytest.raises(SettingsError, match="ONRECORD_BROKER"):
        KafkaLog(Settings())


def test_an_interrupted_log_begins_nothing_more_and_can_be_closed(deployment: Callable[..., Settings]) -> None:
    """Whoever still asks gets a typed error, at once; what was written before stays."""
    settings = deployment(partitions=1)
    with KafkaLog(settings) as log:
        log.append([Output("alerts", "k", "1", b"1")])
        log.interrupt()
        for ask in (lambda: log.read("alerts", 0, 0, 1), lambda: log.append([Output("alerts", "k", "2", b"2")])):
            with pytest.raises(StorageError, match="closed meanwhile"):
                ask()
    with KafkaLog(settings) as log:
        assert [row.value for row in log.read("alerts", 0, 0, 9)] == [b"1"]
