"""Grouping of what flaps: none by default; within a window the last status is told, and none is lost."""

import threading
from typing import Any

from events.instants import unix
from events.views import AlertView
from streams.deliver.delivering import Deliverer

NOON = "2026-03-02T12:00:00Z"


class Receiver:
    """A channel that keeps what it gets."""

    name = "receiver"
    from_the_first = True

    def __init__(self) -> None:
        self.got: list[str] = []

    def send(self, alert: AlertView) -> None:
        """Take an alert."""
        self.got.append(alert.alert)

    def close(self) -> None:
        """Do nothing."""


class Delivery:
    """A deliverer with a window of a minute and a clock that the test moves."""

    def __init__(self, house: Any, window: float = 60.0) -> None:
        self.house, self.receiver, self.time = house, Receiver(), unix(NOON)
        self.deliverer = Deliverer(
            self.receiver, house.model, house.append, flap_seconds=window, now=lambda: self.time
        )  # fmt: skip

    def after(self, seconds: float) -> list[str]:
        """Deliver what is due so many seconds after noon; return all that was sent so far."""
        self.time = unix(NOON) + seconds
        self.deliverer.deliver(threading.Event())
        return self.receiver.got

    def skipped(self) -> list[str]:
        """Return the alerts that were recorded as skipped."""
        return [alert for alert, _, outcome in self.house.deliveries() if outcome == "skipped"]


def test_without_a_window_each_alert_goes_out_at_once(house: Any) -> None:
    """The default groups nothing."""
    delivery = Delivery(house, 0.0)
    house.alert("a1")
    house.alert("a2")
    house.alert("t1", replaces="a1")
    assert delivery.after(0) == ["a1", "a2", "t1"]


def test_of_several_statuses_within_the_window_the_last_is_sent(house: Any) -> None:
    """Nothing goes out before the window of the first ends; what is overtaken is recorded as skipped."""
    delivery = Delivery(house)
    house.alert("a1")
    assert delivery.after(10) == []
    house.alert("a2", at="2026-03-02T12:00:20Z")
    house.alert("a3", at="2026-03-02T12:00:30Z")
    assert delivery.after(59) == []
    assert delivery.after(61) == ["a3"]
    assert delivery.skipped() == ["a1", "a2"]
    assert len(house.deliveries()) == 3


def test_an_alert_and_its_take_back_within_the_window_cancel_out(house: Any) -> None:
    """Who was not told is not told that it is taken back."""
    delivery = Delivery(house)
    house.alert("a1")
    house.alert("t1", replaces="a1", at="2026-03-02T12:00:20Z")
    assert delivery.after(90) == []
    assert delivery.skipped() == ["a1", "t1"]


def test_the_take_back_of_what_was_sent_goes_out(house: Any) -> None:
    """However long after."""
    delivery = Delivery(house)
    house.alert("a1")
    assert delivery.after(61) == ["a1"]
    house.alert("t1", replaces="a1", at="2026-03-02T12:02:00Z")
    assert delivery.after(181) == ["a1", "t1"]


def test_what_flaps_on_and_on_is_told_once_a_window(house: Any) -> None:
    """The window is counted from the first that waits: it does not move on with each alert."""
    delivery = Delivery(house)
    for number in range(12):
        house.alert(f"a{number}", at=f"2026-03-02T12:{number // 3:02}:{number % 3 * 20:02}Z")
        delivery.after(number * 20)
    assert len(delivery.after(400)) >= 3
    assert delivery.receiver.got[-1] == "a11"


def test_other_claims_and_flags_are_not_overtaken(house: Any) -> None:
    """Only another status of the same claim, or a take-back of the very alert, overtakes."""
    delivery = Delivery(house)
    house.alert("a1")
    house.alert("b1", claim="c2")
    house.alert("r1", kind="reversed")
    house.alert("r2", kind="reversed")
    assert delivery.after(61) == ["a1", "b1", "r1", "r2"]


def test_what_was_raised_long_ago_waits_no_longer(house: Any) -> None:
    """After a stop, what lies outside each other's window goes out as it was raised."""
    delivery = Delivery(house)
    house.alert("a1")
    house.alert("a2", at="2026-03-02T13:00:00Z")
    assert delivery.after(86_400) == ["a1", "a2"]
