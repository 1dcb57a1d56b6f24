"""The guard: a step takes effect whole or not at all, and a bad record ends as a dead letter."""

import base64
import logging

import pytest
from small_stages import Adding, number

from events.catalogue import DeadLettered
from events.codec import decode
from events.errors import ContractError
from streams.stages.guard import run_step
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Output, Record


def record(text: str | bytes, offset: int = 0) -> Record:
    value = text if isinstance(text, bytes) else text.encode()
    return Record("wire.items.raw", 0, offset, b"a", value)


def letter(outputs: list[Output]) -> DeadLettered:
    (found,) = outputs
    assert found.topic == "dead.letters"
    event = decode(found.value)
    assert isinstance(event, DeadLettered)
    assert event.id == found.id
    return event


def started(**entries: bytes) -> tuple[Adding, MemoryState]:
    stage, state = Adding(), MemoryState(entries)
    stage.load(state)
    return stage, state


def test_a_good_step_changes_the_state_and_returns_its_outputs() -> None:
    """What the stage put is in the state, what it led to is returned."""
    stage, state = started()
    outputs = run_step(stage, state, record("a 5"))
    assert [output.value for output in outputs] == [b"a 5 5"]
    assert state.entries == {"total": b"5", "key/a": b"5"}


def test_bad_input_leaves_no_trace_and_becomes_a_dead_letter() -> None:
    """State and what the stage keeps in memory are as before; raw bytes, reason, remedy and place are told."""
    stage, state = started()
    run_step(stage, state, record("a 5"))
    event = letter(run_step(stage, state, record("a 3 !bad".replace(" !", "!"), offset=1)))
    assert state.entries == {"total": b"5", "key/a": b"5"}
    assert (stage.total, stage.loads) == (5, 2)
    assert base64.b64decode(event.data.raw_base64) == b"a 3!bad"
    assert (event.data.stage, event.data.reason) == ("adding", "bad-input")
    assert event.data.place == "wire.items.raw/0/1"
    assert event.data.remedy == "Send good ones."


def test_an_unforeseen_failure_is_a_dead_letter_with_its_traceback_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    """A bug in a stage costs one record, told as `failed`, and never the stream."""
    stage, state = started()
    with caplog.at_level(logging.ERROR):
        event = letter(run_step(stage, state, record("a 1!bug")))
    assert (event.data.reason, event.data.message) == ("failed", "ValueError: 1!bug")
    assert state.entries == {}
    assert "Traceback" in caplog.text


def test_a_record_that_is_no_event_does_not_make_the_stage_load_again() -> None:
    """Garbage is refused before anything changes, so a flood of it costs no reloading."""
    stage, state = started()
    assert letter(run_step(stage, state, record("garbage"))).data.reason == "event-format"
    assert stage.loads == 1


def test_a_broken_contract_stops_the_process() -> None:
    """Our own bug is raised, and the state stays as it was."""
    stage, state = started()
    with pytest.raises(ContractError):
        run_step(stage, state, record("a 1!stop"))
    assert state.entries == {}


def test_a_state_that_cannot_be_read_is_no_fault_of_the_record() -> None:
    """A failing disk stops the process; no record is buried for it."""

    class Broken(MemoryState):
        def get(self, key: str) -> bytes | None:
            raise OSError(f"disk gone at {key}")

    stage = Adding()
    with pytest.raises(ContractError, match="disk gone"):
        run_step(stage, Broken(), record("a 1"))


def test_a_dead_letter_carries_on_what_the_record_tells_of_itself() -> None:
    """Cause, correlation, item and time come from the envelope as far as it can be read."""
    stage, state = started()
    told = b'{"id":"e-1","correlationid":"e-0","subject":"feed:1","time":"2026-03-02T07:40:00+01:00"}'
    event = letter(run_step(stage, state, Record("wire.mentions", 0, 0, b"a", told)))
    assert (event.causationid, event.correlationid, event.data.item) == ("e-1", "e-0", "feed:1")
    assert event.time == "2026-03-02T06:40:00Z"


def test_what_stands_at_the_way_in_is_its_own_correlation() -> None:
    """A foreign record that names another item's chain must not end that item."""
    stage, state = started()
    event = letter(run_step(stage, state, record(b'{"id":"e-1","correlationid":"e-0"}')))
    assert (event.causationid, event.correlationid) == ("e-1", "e-1")


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"[1]", b'{"time":"soon"}', b'{"id":7}', b"[" * 100_000])
def test_any_bytes_end_as_the_same_dead_letter_each_time(raw: bytes) -> None:
    """Records that tell nothing of themselves have deterministic letters too, at the beginning of time."""
    first, second = (run_step(*started(), record(raw)) for _ in range(2))
    assert first == second
    assert letter(first).time == "1970-01-01T00:00:00Z"
    assert base64.b64decode(letter(first).data.raw_base64) == raw


def test_equal_bytes_at_two_places_are_two_dead_letters() -> None:
    """A letter's id tells places apart."""
    stage, state = started()
    assert run_step(stage, state, record(b"x", 1))[0].id != run_step(stage, state, record(b"x", 2))[0].id


def test_number_makes_records_with_ids_of_their_own() -> None:
    """The small stages' inputs are told apart by `at`."""
    assert number("a 1").id != number("a 1", 1).id
