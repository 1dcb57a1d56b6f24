"""The ledger: state and offsets that commit together."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.runtime.ledger import Ledger, LedgerState
from streams.stages.overlay import MemoryState, Overlay


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.at(tmp_path / "ledger.db") as opened:
        yield opened


def test_what_was_put_is_read_before_and_after_the_commit(ledger: Ledger) -> None:
    """A put is seen at once, and again by another connection once it is committed."""
    ledger.state("project").put("s-1", b"one")
    assert ledger.state("project").get("s-1") == b"one"
    ledger.commit()
    with Ledger.at(ledger.database.path) as other:
        assert other.state("project").get("s-1") == b"one"


def test_states_are_parted_by_stage_and_partition(ledger: Ledger) -> None:
    """The same key in another stage or partition is another entry."""
    ledger.state("project", 0).put("k", b"here")
    assert ledger.state("project", 1).get("k") is None
    assert ledger.state("alert", 0).get("k") is None


def test_an_uncommitted_change_is_gone_after_a_rollback(ledger: Ledger) -> None:
    """A rollback shows what was committed last, offsets too."""
    state = ledger.state("project")
    state.put("k", b"old")
    ledger.advance("project", "story.events", 0, 3)
    ledger.commit()
    state.put("k", b"new")
    state.put("l", b"new")
    ledger.advance("project", "story.events", 0, 9)
    ledger.rollback()
    assert (state.get("k"), state.get("l")) == (b"old", None)
    assert ledger.next("project", "story.events") == 3


def test_offsets_begin_at_nought_and_are_kept_by_stage_topic_and_partition(ledger: Ledger) -> None:
    """An unknown place has taken nothing; each place keeps its own offset."""
    ledger.advance("project", "story.events", 2, 7)
    ledger.commit()
    assert ledger.next("project", "story.events", 2) == 7
    assert ledger.next("project", "story.events", 1) == 0
    assert ledger.next("alert", "story.events", 2) == 0


def test_state_and_offsets_commit_in_one_transaction(ledger: Ledger) -> None:
    """When the offsets cannot be written, the state is not written either."""
    ledger.state("project").put("k", b"v")
    ledger.advance("project", "story.events", 0, None)  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        ledger.commit()
    with Ledger.at(ledger.database.path) as other:
        assert list(other.dump("project")) == []


def test_a_dropped_partition_begins_anew(ledger: Ledger) -> None:
    """Dropping deletes the state and the offsets of that partition and no other."""
    for partition in (0, 1):
        ledger.state("project", partition).put("k", b"v")
        ledger.advance("project", "story.events", partition, 5)
    ledger.commit()
    ledger.state("project", 1).put("uncommitted", b"v")
    ledger.drop("project", 1)
    assert list(ledger.dump("project", 1)) == []
    assert ledger.next("project", "story.events", 1) == 0
    assert list(ledger.dump("project", 0)) == [("k", b"v")]
    assert ledger.next("project", "story.events", 0) == 5


def test_a_small_cache_forgets_the_oldest_and_still_answers(ledger: Ledger) -> None:
    """More values than the cache holds: each is read from the file again, memory stays bounded."""
    state = LedgerState(ledger.database, "project", 0, cache_bytes=5_000)
    for number in range(50):
        state.put(f"k{number}", bytes([number]) * 1000)
    with ledger.database.write() as connection:
        state.flush(connection)
    state.settle()
    assert all(state.get(f"k{number}") == bytes([number]) * 1000 for number in range(50))
    assert len(state._clean) <= 4
    assert state._size <= 5_000


def test_a_scan_walks_over_more_than_a_page_while_the_state_changes(ledger: Ledger) -> None:
    """Entries that are deleted or added behind the walk do not disturb it."""
    state = ledger.state("thread")
    for number in range(1_200):
        state.put(f"a/{number:05}", b"x")
    state.put("b/1", b"x")
    ledger.commit()
    seen = []
    for key, _ in state.scan("a/"):
        seen.append(key)
        state.delete(key)
    assert seen == [f"a/{number:05}" for number in range(1_200)]
    assert list(state.scan("a/")) == []
    assert list(state.scan("")) == [("b/1", b"x")]


KEYS = st.text(alphabet="ab/\u00e9\U0001f600", max_size=3)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("put"), KEYS, st.binary(max_size=3)),
        st.tuples(st.just("delete"), KEYS, st.just(b"")),
        st.tuples(st.just("commit"), st.just(""), st.just(b"")),
    ),
    max_size=30,
)


@settings(deadline=None, max_examples=60)
@given(changes=CHANGES, prefix=KEYS)
def test_ledger_and_overlay_answer_like_plain_memory(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, str, bytes]], prefix: str
) -> None:
    """Whatever is put, deleted and committed: every read and every ordered scan is that of a dictionary."""
    plain, below = MemoryState(), MemoryState()
    overlay = Overlay(below)
    folder: Path = tmp_path_factory.mktemp("ledger")
    with Ledger.at(folder / "ledger.db", "normal") as ledger:
        state = ledger.state("any")
        for act, key, value in changes:
            if act == "commit":
                ledger.commit()
                overlay.apply()
                overlay = Overlay(below)
            for each in (plain, state, overlay):
                if act == "put":
                    each.put(key, value)
                elif act == "delete":
                    each.delete(key)
            assert state.get(key) == overlay.get(key) == plain.get(key)
        expected = list(plain.scan(prefix))
        assert list(state.scan(prefix)) == expected
        assert list(overlay.scan(prefix)) == expected
