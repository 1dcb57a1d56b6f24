"""The filter of keys: it denies nothing that is there, and denies nearly all that is not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.runtime import ledger as ledger_module
from streams.runtime.key_filter import KeyFilter
from streams.runtime.ledger import Ledger


@given(st.sets(st.text()))
def test_what_was_added_is_never_denied(keys: set[str]) -> None:
    """A key that is denied is not looked up: one that is there must always be affirmed."""
    found = KeyFilter()
    for key in keys:
        found.add(key)
    assert all(key in found for key in keys)


def test_nearly_all_that_was_not_added_is_denied() -> None:
    """A hundred thousand keys in, one in a hundred of the others is affirmed at most."""
    found = KeyFilter()
    for number in range(100_000):
        found.add(f"book/{number}")
    assert sum(f"alias/{number}" in found for number in range(20_000)) < 200


def test_a_state_that_was_written_before_is_learnt(tmp_path: Path) -> None:
    """Another process's keys are found, and what is not there is still answered with nothing."""
    with Ledger.at(tmp_path / "ledger.db") as first:
        first.state("thread").put("old", b"1")
        first.commit()
    with Ledger.at(tmp_path / "ledger.db") as again:
        state = again.state("thread")
        state.put("new", b"2")
        assert [state.get(key) for key in ("old", "new", "none")] == [b"1", b"2", None]
        again.commit()
        state.put("undone", b"3")
        again.rollback()
        assert [state.get(key) for key in ("old", "new", "undone")] == [b"1", b"2", None]


def test_what_another_process_wrote_is_seen_after_forgetting(tmp_path: Path) -> None:
    """A process that takes the stages over begins with a rollback: it knows then what the other one wrote."""
    with Ledger.at(tmp_path / "ledger.db") as mine, Ledger.at(tmp_path / "ledger.db") as other:
        assert mine.state("thread").get("k") is None
        other.state("thread").put("k", b"1")
        other.commit()
        mine.rollback()
        assert mine.state("thread").get("k") == b"1"


def test_a_large_state_is_not_learnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the filter's capacity every key is looked up, and the answers stay right."""
    monkeypatch.setattr(ledger_module, "CAPACITY", 3)
    with Ledger.at(tmp_path / "ledger.db") as ledger:
        for number in range(5):
            ledger.state("thread").put(f"k{number}", b"1")
        ledger.commit()
        ledger.rollback()
        state = ledger.state("thread")
        assert state.get("k4") == b"1"
        assert state.get("k5") is None
        assert state._filter is None
