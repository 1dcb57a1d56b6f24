"""One source in its thread: the order that loses nothing, the back-off, health and metrics."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from events.errors import ContractError, WireFormatError
from events.instants import spell, unix
from projections.desk.pushing import Taken
from streams.ingest.runner import LONGEST_WAIT, Runner
from streams.ingest.source import Delivery, Done, SourceError
from streams.metrics import Metrics
from streams.source_settings import FeedSettings
from tests.sources_support.kept_log import KeptLog

SETTINGS = FeedSettings(kind="feed", url="http://corran.example/", every=30, feed="corran")


class Shelf:
    """A source that holds what is put on it until that is acknowledged."""

    remarks = ("dusty",)

    def __init__(self, *deliveries: Delivery) -> None:
        self.deliveries = list(deliveries)
        self.acknowledged: list[Done] = []
        self.fault: Exception | None = None
        self.fault_after = 0
        self.wish = 0.0
        self.finished = 0
        self.closed = 0
        self.waited: list[float] = []

    def look(self) -> Iterator[Delivery]:
        """Yield what is there; raise the fault after so many."""
        gone = {done.delivery.position for done in self.acknowledged}
        for number, delivery in enumerate(each for each in self.deliveries if each.position not in gone):
            if self.fault is not None and number == self.fault_after:
                raise self.fault
            yield delivery
        if self.fault is not None:
            raise self.fault

    def acknowledge(self, done: Sequence[Done]) -> None:
        """Keep it."""
        self.acknowledged += done

    def finish(self) -> float:
        """Return the wish."""
        self.finished += 1
        return self.wish

    def wait(self, stop: threading.Event, seconds: float) -> None:
        """Note the wait, and stop."""
        self.waited.append(seconds)
        stop.set()

    def close(self) -> None:
        """Note it."""
        self.closed += 1


def some(count: int) -> list[Delivery]:
    """Return deliveries, one a minute, the last a minute ago."""
    now = datetime.now(UTC)
    return [Delivery(b"x" * 10, f"f{n}.txt", f"p{n}", spell(now - timedelta(minutes=count - n))) for n in range(count)]


Ran = Callable[..., Runner]


@pytest.fixture
def ran(log: KeptLog, metrics: Metrics) -> Ran:
    """Make a runner over a shelf."""
    return lambda shelf, take=log: Runner("corran", SETTINGS, shelf, take, metrics)


def shown(metrics: Metrics, start: str) -> list[str]:
    """Return the lines of the metrics page that begin so."""
    return [line for line in metrics.page().decode().splitlines() if line.startswith(start)]


def test_each_delivery_is_in_the_log_before_it_is_acknowledged(log: KeptLog, ran: Ran, metrics: Metrics) -> None:
    """Under the source's feed, at a position that leads with the kind and the source; then the look is finished."""
    shelf = Shelf(*some(3))
    runner = ran(shelf)
    assert runner.look(threading.Event()) == 3
    assert log.got == [(f"feed:corran:p{n}", b"x" * 10, "corran", f"f{n}.txt") for n in range(3)]
    assert (len(shelf.acknowledged), shelf.finished) == (3, 1)
    health = runner.health
    assert (health.deliveries, health.items, health.bytes, health.failures) == (3, 3, 30, 0)
    assert (health.remarks, health.well) == (("dusty",), True)
    assert shown(metrics, "onrecord_source_bytes_total") == ['onrecord_source_bytes_total{source="corran"} 30.0']
    (lag,) = shown(metrics, "onrecord_source_lag_seconds")
    assert 59.0 < float(lag.split()[1]) < 600.0


def test_a_log_that_fails_leaves_the_rest_with_the_source(log: KeptLog, ran: Ran) -> None:
    """Nothing is acknowledged that is not in the log, and all of it comes in the end."""
    shelf = Shelf(*some(250))
    taken = 0

    def take(raw: bytes, **where: Any) -> Sequence[Taken]:
        nonlocal taken
        taken += 1
        log.failing = int(taken == 130)
        return log(raw, **where)

    runner = ran(shelf, take)
    with pytest.raises(SourceError, match="the log does not take it"):
        runner.look(threading.Event())
    assert (len(shelf.acknowledged), shelf.finished) == (100, 0)
    assert runner.look(threading.Event()) == 150
    assert {done.delivery.position for done in shelf.acknowledged} == {f"p{n}" for n in range(250)}


def test_what_comes_before_a_fault_of_the_source_is_taken(log: KeptLog, ran: Ran) -> None:
    """A source that always breaks off at its fourth file is read up to there."""
    shelf = Shelf(*some(5))
    shelf.fault, shelf.fault_after = SourceError("broken pipe", reason="away"), 3
    with pytest.raises(SourceError, match="broken pipe"):
        ran(shelf).look(threading.Event())
    assert (len(log.got), len(shelf.acknowledged), shelf.finished) == (3, 3, 0)


def test_what_can_never_be_taken_is_told_and_holds_up_nothing(
    log: KeptLog, ran: Ran, metrics: Metrics, caplog: pytest.LogCaptureFixture
) -> None:
    """A delivery that the source refuses, and one that the log's door refuses, are acknowledged as refused."""
    first, second, third = some(3)
    shelf = Shelf(replace(first, refused=SourceError("too long", reason="too-large", remedy="Cut it.")), second, third)

    def take(raw: bytes, *, position: str | None, **where: Any) -> Sequence[Taken]:
        if position == "feed:corran:p1":
            raise WireFormatError("no wire", remedy="Send one.")
        return log(raw, position=position, **where)

    runner = ran(shelf, take)
    assert runner.look(threading.Event()) == 3
    assert [done.refused.reason if done.refused else None for done in shelf.acknowledged] == [
        "too-large", "unreadable", None,
    ]  # fmt: skip
    assert (log.positions, runner.health.refused, runner.health.well) == (["feed:corran:p2"], 2, True)
    assert ["f0.txt" in caplog.text, "Cut it." in caplog.text, "f1.txt" in caplog.text] == [True, True, True]
    assert len(shown(metrics, 'onrecord_source_errors_total{reason="')) == 2


def test_a_stop_in_the_middle_leaves_the_look_unfinished(ran: Ran) -> None:
    """What was read is taken and acknowledged; the source does not think that it was read to its end."""
    shelf, stop = Shelf(*some(5)), threading.Event()
    original = shelf.look

    def look() -> Iterator[Delivery]:
        for number, delivery in enumerate(original()):
            if number == 2:
                stop.set()
            yield delivery

    shelf.look = look  # type: ignore[method-assign]
    assert ran(shelf).look(stop) == 3
    assert (len(shelf.acknowledged), shelf.finished) == (3, 0)


@pytest.mark.parametrize(("wish", "pause"), [(0.0, 30.0), (300.0, 300.0), (1e9, 86_400.0)])
def test_it_waits_as_long_as_the_settings_and_the_source_want(ran: Ran, wish: float, pause: float) -> None:
    """The longer of both, a day at most; and the source is closed at the end."""
    shelf = Shelf()
    shelf.wish = wish
    runner = ran(shelf)
    runner.run(threading.Event())
    assert (shelf.waited, shelf.closed) == ([pause], 1)
    assert runner.health.next_try is not None


def test_it_backs_off_further_each_time_and_tells_once(
    ran: Ran, metrics: Metrics, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The waits grow with some chance in them, to a quarter of an hour; a success begins anew."""
    shelf, waits = Shelf(), list[float]()
    shelf.fault = SourceError("nobody there", reason="away", place="corran.example", remedy="Wait.")
    stop = threading.Event()

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        if len(waits) == 12:
            shelf.fault = None
        return False

    monkeypatch.setattr(stop, "wait", wait)
    runner = ran(shelf)
    runner.run(stop)
    assert len(waits) == 12
    assert all(before <= 2.5 * after for before, after in pairwise(waits))
    assert 5.0 <= waits[0] <= 10.0
    assert waits[-1] == LONGEST_WAIT
    assert [record.getMessage() for record in caplog.records] == [
        "reading the source corran failed and is tried again: nobody there (at corran.example). Wait."
    ]
    health = runner.health
    assert (health.failures, health.last_error, health.remedy) == (0, "nobody there [corran.example]", "Wait.")
    assert shown(metrics, "onrecord_source_errors_total{") == [
        'onrecord_source_errors_total{reason="away",source="corran"} 12.0'
    ]
    assert shown(metrics, "onrecord_source_failures{") == ['onrecord_source_failures{source="corran"} 0.0']


def test_a_source_that_asks_for_patience_gets_it(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry-After counts where it is longer than our own wait, a day at most."""
    shelf, waits = Shelf(), list[float]()
    stop = threading.Event()

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        asked = (5000.0, 1e9, None)[len(waits) - 1]
        shelf.fault = SourceError("busy", reason="busy", retry_after=asked) if asked else None
        return False

    shelf.fault = SourceError("busy", reason="busy", retry_after=0.0)
    monkeypatch.setattr(stop, "wait", wait)
    ran(shelf).run(stop)
    assert [waits[0] <= 10.0, *waits[1:]] == [True, 5000.0, 86_400.0]


def test_an_error_that_is_not_ours_shows_no_text_of_its_own(ran: Ran, metrics: Metrics) -> None:
    """It may hold anything, a password for example; the log of the process has it."""
    shelf, stop = Shelf(), threading.Event()
    shelf.fault = RuntimeError("login desk:gannet failed")
    runner = ran(shelf)
    thread = threading.Thread(target=runner.run, args=(stop,))
    thread.start()
    while not runner.health.failures:
        time.sleep(0.01)
    stop.set()
    thread.join()
    assert runner.health.last_error == "RuntimeError"
    assert 'reason="other"' in metrics.page().decode()
    assert unix(str(runner.health.next_try)) > 0


def test_a_bug_of_ours_goes_through(ran: Ran) -> None:
    """The process must stop rather than write what is wrong; the source is closed."""
    shelf = Shelf(*some(1))

    def take(raw: bytes, **where: Any) -> Sequence[Taken]:
        raise ContractError("wrong", place=str((raw, where)))

    with pytest.raises(ContractError):
        ran(shelf, take).run(threading.Event())
    assert (shelf.closed, shelf.acknowledged) == (1, [])
