"""Fuzzing: damaged samples of every format end as readings or typed errors, in bounded time and memory.

5,000 inputs here, always the same; `make fuzz` is the long run, each time with a new seed.
"""

import resource

import pytest

from streams.wire.describing import read_lines
from streams.wire.formats import FORMATS
from tests.properties.mutating import SAMPLES, TOKENS, mutated
from tests.properties.wire_fuzz import MEBIBYTES, Count, fuzz

INPUTS = 5_000
SEED = 5


@pytest.fixture(scope="module")
def count() -> Count:
    """Read them all, once."""
    return fuzz(SEED, range(INPUTS))


def test_damaged_samples_end_as_lines_in_bounded_time_and_memory(count: Count) -> None:
    """Whatever happened to a delivery, each of its items is a line of item, no news or error with reason and remedy."""
    assert count.failures == []
    assert count.inputs == INPUTS


def test_damaged_samples_reach_every_parser_and_every_outcome(count: Count) -> None:
    """A format whose samples were all broken, or that no sample reaches, would be fuzzed in name only."""
    assert {parser for parser, outcome in count.lines if outcome == "item"} >= {
        known.name for known in FORMATS if known.name != "xml-data"
    }
    assert {outcome for _, outcome in count.lines} == {"item", "not-news", "error"}


def test_a_damaged_sample_is_told_by_seed_and_number() -> None:
    """What failed once can be read again, alone."""
    assert mutated(SEED, 17) == mutated(SEED, 17)
    assert len({mutated(SEED, number) for number in range(100)}) > 90


def test_memory_stays_bounded() -> None:
    """After hundreds of broken deliveries of each kind the process has grown by less than the bound."""
    for raw in SAMPLES:
        list(read_lines(raw, "delivery"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for raw in SAMPLES:
        for token in TOKENS:
            list(read_lines(raw[: len(raw) // 2] + token * 20 + raw[len(raw) // 2 :], "delivery"))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEBIBYTES * 1024
