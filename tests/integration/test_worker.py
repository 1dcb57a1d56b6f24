"""The Faust worker's machinery on a real broker, with tiny stages: what any stage may rely on."""

import base64
from collections.abc import Callable

import pytest

from events.codec import decode
from events.topics import sized
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.kafka_support.local_kafka import Worker, ledger_file, until
from tests.kafka_support.refolding import check, id_of, records
from tests.kafka_support.tiny_stages import numbered, stages

pytestmark = pytest.mark.kafka


def check_tiny(log: KafkaLog, settings: Settings, *others: Settings) -> int:
    """Check the log against a clean pass over it; return the number of repeats."""
    return check(log, lambda: stages("1"), [ledger_file(each) for each in (settings, *others)])


def distinct(log: KafkaLog, topic: str = "alerts") -> int:
    """Count the distinct ids of a topic."""
    return len({id_of(row.value) for part in range(log.partitions(topic)) for row in records(log, topic, part)})  # type: ignore[arg-type]


def test_a_chain_of_stages_takes_everything_once(deployment: Callable[..., Settings]) -> None:
    """Three stages in one worker take 600 records over four partitions; a clean stop repeats nothing."""
    settings = deployment()
    with KafkaLog(settings) as log, Worker(settings) as worker:
        log.append(list(numbered(0, 600)))
        until("600 alerts", lambda: log.end("alerts", 0) >= 600)
        assert worker.stop() == 0
        assert check_tiny(log, settings) == 0
        assert log.end("alerts", 0) == 600


def test_a_worker_goes_on_where_it_stopped(deployment: Callable[..., Settings]) -> None:
    """What comes while no worker runs is taken by the next one, without repeats."""
    settings = deployment(partitions=2)
    with KafkaLog(settings) as log:
        for first in (0, 200):
            log.append(list(numbered(first, first + 200)))
            with Worker(settings) as worker:
                until("all alerts", lambda first=first: log.end("alerts", 0) >= first + 200)  # type: ignore[misc]
                assert worker.stop() == 0
        assert check_tiny(log, settings) == 0


def test_stages_may_run_in_workers_of_their_own(deployment: Callable[..., Settings]) -> None:
    """Two workers with different stages are two groups; together they are the chain."""
    settings = deployment(partitions=2)
    rest = settings.model_copy(update={"worker": "rest"})
    with (
        KafkaLog(settings) as log,
        Worker(settings, stages=["first"]) as one,
        Worker(rest, stages=["second", "third"]) as two,
    ):
        log.append(list(numbered(0, 200)))
        until("200 alerts", lambda: log.end("alerts", 0) >= 200)
        assert one.stop() == 0
        assert two.stop() == 0
        assert check_tiny(log, settings, rest) == 0


def test_what_no_stage_can_read_becomes_dead_letters_with_its_bytes(deployment: Callable[..., Settings]) -> None:
    """Records that are no JSON, empty or nested too deep go to the dead letters; those around them go through."""
    settings = deployment(partitions=1)
    poison = [b"\xff\xfe no JSON", b"", b"[" * 5000, b'{"id": 1}', b"x" * 900_000]
    with KafkaLog(settings) as log, Worker(settings) as worker:
        good = list(numbered(0, 20))
        bad = [Output("wire.items.raw", "bad", str(number), raw) for number, raw in enumerate(poison)]
        log.append([*good[:10], *bad, *good[10:]])
        until("20 alerts", lambda: log.end("alerts", 0) >= 20)
        assert worker.stop() == 0
        letters = [decode(record.value) for record in records(log, "dead.letters", 0)]
    assert {letter.data.letter for letter in letters if letter.type == "onrecord.dead.lettered"} != set()
    found: dict[str, list[tuple[int, str]]] = {}
    for letter in letters:
        assert letter.type == "onrecord.dead.lettered"
        assert letter.data.place.startswith("wire.items.raw/0/")
        found.setdefault(letter.data.letter, []).append((letter.data.part, letter.data.raw_base64))
    raws = [b"".join(base64.b64decode(raw) for _, raw in sorted(parts)) for parts in found.values()]
    assert sorted(raws) == sorted(poison)


def test_a_second_worker_of_the_same_name_does_not_start(deployment: Callable[..., Settings]) -> None:
    """Two workers with one name would push each other out of the group; the second one says so and ends."""
    settings = deployment()
    with Worker(settings) as first:
        until("the first worker reads", first.is_reading)
        with Worker(settings) as second:
            until("the second worker ends", lambda: second.code is not None)
            assert second.code == 2
            assert "runs here already" in second.log


def test_a_worker_whose_ledger_is_ahead_of_the_log_ends_with_a_remedy(deployment: Callable[..., Settings]) -> None:
    """A ledger of another log would silently skip records, so the worker stops for good and says what to do."""
    settings = deployment(partitions=1)
    with KafkaLog(settings) as log, Worker(settings) as worker:
        log.append(list(numbered(0, 50)))
        until("50 alerts", lambda: log.end("alerts", 0) >= 50)
        assert worker.stop() == 0
    other = deployment(partitions=1).model_copy(update={"folder": settings.folder})
    assert sized(1)["alerts"].physical(other.prefix) != sized(1)["alerts"].physical(settings.prefix)
    with Worker(other) as worker:
        until("the worker ends", lambda: worker.code is not None)
        assert worker.code == 2
        assert "belongs to another log" in worker.log
