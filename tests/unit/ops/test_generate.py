"""Composed items: any number, the same for the same seed, shaped like a wire's."""

from collections import Counter
from itertools import islice, pairwise
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.ops.generate import generate


@pytest.fixture(scope="module")
def items() -> list[dict[str, Any]]:
    """Two thousand items of seed 1."""
    return [orjson.loads(raw) for raw in generate(2_000)]


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.integers(0, 60))
def test_the_same_seed_gives_the_same_bytes(seed: int, count: int) -> None:
    """A longer run begins with the shorter one, byte for byte."""
    assert list(generate(count, seed)) == list(islice(generate(count + 10, seed), count))


def test_another_seed_gives_other_items() -> None:
    """Seeds are independent."""
    assert not set(generate(50, 1)) & set(generate(50, 2))


def test_items_have_about_two_kilobytes() -> None:
    """The mean is within a tenth of 2 KB, and none is far from it."""
    sizes = [len(raw) for raw in generate(2_000)]
    assert 1_800 < sum(sizes) / len(sizes) < 2_200
    assert max(sizes) < 4_000


def test_a_fifth_tell_of_matters(items: list[dict[str, Any]]) -> None:
    """Their words are those of claims and responses; the others have none of them."""
    telling = [item for item in items if " report" in item["body_text"]]
    assert 0.17 < len(telling) / len(items) < 0.23
    assert any("neither confirm nor deny" in item["body_text"] for item in telling)
    assert any("declined to comment" in item["body_text"] for item in telling)


def test_matters_are_told_by_several_items(items: list[dict[str, Any]]) -> None:
    """Responses come to earlier claims, so that there is something to thread."""
    slugs = Counter(item["slugline"] for item in items if " report" in item["body_text"])
    assert sum(count > 1 for count in slugs.values()) > 50


def test_updates_kills_and_repeats_occur(items: list[dict[str, Any]]) -> None:
    """A later version has a higher number; the same again is the same."""
    raws = list(generate(2_000))
    assert len(set(raws)) < len(raws)
    assert any(item["pubstatus"] == "canceled" for item in items)
    assert any(int(item["version"]) > 2 for item in items)


def test_time_goes_forward_but_for_repeats(items: list[dict[str, Any]]) -> None:
    """Items come in the order of their version time; what is told again bears its old time."""
    seen, fresh = set[str](), []
    for item in items:
        told = f"{item['uri']} {item['version']}"
        if told not in seen:
            fresh.append(item["versioncreated"])
        seen.add(told)
    assert all(one < other for one, other in pairwise(fresh))
