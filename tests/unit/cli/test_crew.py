"""The threads of a long-running command: they end together, and the first failure is what is told."""

import threading
import time

import pytest

from events.errors import ContractError
from streams.app import Crew
from streams.enduring import Enduring
from streams.runtime.memory_log import MemoryLog


def test_the_first_that_fails_stops_all(caplog: pytest.LogCaptureFixture) -> None:
    """A thread that ends with an error sets the stop of the others; its error is kept and logged."""
    crew = Crew()
    ended: list[str] = []

    def wait(stop: threading.Event) -> None:
        stop.wait(10)
        ended.append("waiting")

    def fail(_: threading.Event) -> None:
        raise ContractError("a bug")

    crew.start("waiting", wait)
    crew.start("failing", fail)
    assert crew.stop.wait(10)
    crew.end()
    assert isinstance(crew.failure, ContractError)
    assert ended == ["waiting"]
    assert "failing failed" in caplog.text


def test_one_that_ends_by_itself_stops_nobody() -> None:
    """The demo's player is done after a while; the others go on."""
    crew = Crew()
    crew.start("short", lambda _: None)
    time.sleep(0.05)
    assert not crew.stop.is_set()
    crew.end()
    assert crew.failure is None


def test_those_that_do_not_end_are_waited_for_together_and_named(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Sources that wait for a server's answer must not hold up the end of the process, one after the other."""
    monkeypatch.setattr("streams.app._JOIN_SECONDS", 0.1)
    crew, answered = Crew(), threading.Event()
    for name in ("one", "two"):
        crew.start(name, lambda _: answered.wait(30))
    crew.end()
    answered.set()
    assert [record.getMessage() for record in caplog.records] == [
        "one does not end; leaving it", "two does not end; leaving it",
    ]  # fmt: skip


def test_those_that_wait_for_a_broker_are_interrupted_after_a_moment(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log is told to stop waiting, once, and only when somebody still waits."""
    monkeypatch.setattr("streams.app._GRACE_SECONDS", 0.1)
    interrupted: list[str] = []

    class Away(MemoryLog):
        def interrupt(self) -> None:
            interrupted.append("log")
            answered.set()

    crew, answered = Crew(), threading.Event()
    crew.start("short", lambda _: None)
    crew.end(Away())
    assert interrupted == []
    crew.start("waiting", lambda _: answered.wait(30))
    crew.end(Away())
    assert interrupted == ["log"]
    assert caplog.records == []


def test_what_must_outlive_an_outage_tries_again_but_not_with_a_bug(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An outage is told once and its reason kept until it is over; a broken contract goes through."""
    monkeypatch.setattr("streams.enduring.AGAIN_SECONDS", 0.0)
    enduring, stop = Enduring("following"), threading.Event()

    def away() -> int:
        raise OSError("broker away")

    assert [enduring.run(away, stop), enduring.run(away, stop)] == [0, 0]
    assert enduring.failing == "following: OSError: broker away"
    assert caplog.text.count("is tried again") == 1
    assert enduring.run(lambda: 3, stop) == 3
    assert enduring.failing is None

    def bug() -> int:
        raise ContractError("a bug")

    with pytest.raises(ContractError):
        enduring.run(bug, stop)
