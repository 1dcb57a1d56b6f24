"""The real stages on real Kafka under faults: nothing lost, nothing doubled, every item with exactly one end."""

import os
import random
import time
from collections.abc import Callable
from typing import Any

import pytest

from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from tests.faults.kafka_faults import Chain, broker_dies, come_and_go, crash, end_without_broker
from tests.kafka_support.local_kafka import REAL, ledger_file
from tests.kafka_support.real_chain import assert_clean, generated, make, verified
from tests.kafka_support.refolding import check

pytestmark = [pytest.mark.kafka, pytest.mark.slow]

ITEMS_A_ROUND = 150
ROUNDS_IN_CI = 3
MOVES_IN_CI = 1


def chain(rounds: int, seed: int) -> Chain:
    """Return the real stages and generated items for so many rounds."""
    return Chain(REAL, make, generated(ITEMS_A_ROUND * rounds, seed))


def outcome(settings: Settings, fed: int, *others: Settings) -> str:
    """Check everything that must hold after any fault; return a line that tells."""
    with KafkaLog(settings) as log:
        report = verified(log, settings, *others)
        assert_clean(report)
        repeats = check(log, make, [ledger_file(each) for each in (settings, *others)])
    assert report.counts["in"] == fed
    assert report.counts["alerts"] > 0
    counts = ", ".join(f"{name} {number}" for name, number in report.counts.items())
    return f"verify clean, equal to one clean pass over the log, {repeats} records repeated; {counts}"


def killed(settings: Settings, rounds: int, seed: int) -> str:
    """Kill the worker so often; return a line that tells."""
    under_test = chain(rounds, seed)
    kills = crash(settings, under_test, rounds, random.Random(seed))  # noqa: S311 - moments to kill at
    assert kills == rounds
    return f"Kafka: {kills} times kill -9, {outcome(settings, len(under_test.feed))}"


def moved(settings: Settings, rounds: int, seed: int) -> str:
    """Let a second worker come and go so often; return a line that tells."""
    under_test = chain(rounds, seed)
    second = come_and_go(settings, under_test, rounds)
    told = outcome(settings, len(under_test.feed), second)
    return f"Kafka: a second worker came and went {rounds} times, {told}"


def test_kill_9_at_random_moments_loses_and_doubles_nothing(deployment: Callable[..., Settings]) -> None:
    """Three kills while a feed plays: verify is clean, items balance, and each output has one spelling."""
    killed(deployment(batch=100), ROUNDS_IN_CI, seed=3)


def test_a_second_worker_that_comes_and_goes_loses_and_doubles_nothing(deployment: Callable[..., Settings]) -> None:
    """Partitions move to another worker and back under load, with the same checks."""
    moved(deployment(batch=100), MOVES_IN_CI, seed=4)


def test_the_death_of_the_broker_is_a_pause(deployment: Callable[..., Settings], own_kafka: Any) -> None:
    """The broker is killed and comes back with its log: the worker goes on, with the same checks.

    Killed for good, it keeps neither worker nor desk from ending: both are asked to, and neither has to be killed.
    """
    settings = deployment(batch=100, on=own_kafka)
    under_test = chain(1, seed=5)
    broker_dies(settings, under_test, own_kafka, 1)
    outcome(settings, len(under_test.feed))
    worker, desk = end_without_broker(settings, own_kafka, REAL)
    print(f"\nwithout a broker the worker ended in {worker:.1f} s, the desk in {desk:.1f} s")  # noqa: T201 - records


@pytest.mark.soak
def test_soak_kill_9_again_and_again(deployment: Callable[..., Settings]) -> None:
    """ONRECORD_SOAK kills (25 by `make soak`), at other moments each time; the line printed goes into the records."""
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    told = killed(deployment(batch=100), int(os.environ.get("ONRECORD_SOAK", "25")), seed)
    print(f"\n{told} (seed {seed})")  # noqa: T201 - what make soak is run for


@pytest.mark.soak
def test_soak_a_second_worker_comes_and_goes(deployment: Callable[..., Settings]) -> None:
    """Five times, or as often as ONRECORD_SOAK_MOVES says."""
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    told = moved(deployment(batch=100), int(os.environ.get("ONRECORD_SOAK_MOVES", "5")), seed)
    print(f"\n{told} (seed {seed})")  # noqa: T201 - what make soak is run for


@pytest.mark.soak
def test_soak_the_leader_of_three_nodes_dies(deployment: Callable[..., Settings], three_kafkas: Any) -> None:
    """Three replicas, two of which must have a record: a node that dies is a pause, and the same checks hold."""
    seed = int(os.environ.get("ONRECORD_SOAK_SEED", str(time.time_ns() % 100_000)))
    settings = deployment(batch=100, on=three_kafkas, replication=3)
    under_test = chain(3, seed)
    broker_dies(settings, under_test, three_kafkas, 3)
    print(f"\nKafka: three nodes, each killed once, {outcome(settings, len(under_test.feed))} (seed {seed})")  # noqa: T201
