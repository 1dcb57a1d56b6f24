"""Deliveries: each alert once a channel, in order, never from a replay, whatever is down."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from events.views import AlertView
from streams.deliver import delivering
from streams.deliver.channel import NotTakenError
from streams.deliver.delivering import Deliverer
from streams.deliver.log_file import LogFileChannel
from streams.deliver.webhook import WebhookChannel


class Receiver:
    """A channel that keeps what it gets, and refuses what it is told to."""

    name = "receiver"

    def __init__(self, *, from_the_first: bool = True) -> None:
        self.from_the_first = from_the_first
        self.got: list[str] = []
        self.refusals: list[NotTakenError] = []

    def send(self, alert: AlertView) -> None:
        """Take an alert, or refuse it."""
        if self.refusals:
            raise self.refusals.pop(0)
        self.got.append(alert.alert)

    def close(self) -> None:
        """Do nothing."""


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivering, "_FIRST_WAIT", 0.001)
    monkeypatch.setattr(delivering, "_LONGEST_WAIT", 0.01)
    monkeypatch.setattr(delivering, "_POLL_SECONDS", 0.01)


def run_for(deliverer: Deliverer, until: Callable[[], bool]) -> None:
    """Run a deliverer in a thread until something holds."""
    stop = threading.Event()
    thread = threading.Thread(target=deliverer.run, args=(stop,))
    thread.start()
    try:
        end = time.monotonic() + 10
        while not until():
            assert time.monotonic() < end, "nothing came of it"
            time.sleep(0.005)
    finally:
        stop.set()
        thread.join(10)


def test_each_alert_goes_out_once_and_is_recorded(house: Any) -> None:
    """Alerts go out in order; what went out is in the log, and a restart sends nothing again."""
    house.alert("a1")
    house.alert("a2")
    receiver = Receiver()
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 2)
    assert house.deliveries() == [("a1", "receiver", "delivered"), ("a2", "receiver", "delivered")]
    run_for(Deliverer(receiver, house.model, house.append), lambda: house.model.undelivered("receiver") == [])
    assert receiver.got == ["a1", "a2"]


def test_a_replay_delivers_nothing(house: Any) -> None:
    """A read model that was lost and folded anew finds the deliveries in the log."""
    house.alert("a1")
    receiver = Receiver()
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 1)
    house.refold()
    house.alert("a2")
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 2)
    assert receiver.got == ["a1", "a2"]


def test_a_channel_set_up_later_gets_nothing_from_before(house: Any) -> None:
    """A new webhook is not flooded with old alerts, also not after the read model was folded anew."""
    house.alert("a1")
    receiver = Receiver(from_the_first=False)
    run_for(Deliverer(receiver, house.model, house.append), lambda: house.model.channel_start("receiver") == 1)
    house.alert("a2")
    house.refold()
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 1)
    assert receiver.got == ["a2"]


def test_an_alert_raised_while_a_new_channel_was_stopped_is_not_lost(house: Any) -> None:
    """From where on a channel gets alerts is in the log: what is raised while nothing delivers goes out later."""
    receiver = Receiver(from_the_first=False)
    run_for(Deliverer(receiver, house.model, house.append), lambda: house.model.channel_start("receiver") == 0)
    house.alert("a1")
    run_for(Deliverer(receiver, house.model, house.append), lambda: receiver.got == ["a1"])


def test_a_take_back_goes_to_who_got_the_alert(house: Any) -> None:
    """A channel that never got the alert does not get its take-back; one that may have got it does."""
    house.alert("a1")
    receiver = Receiver(from_the_first=False)
    run_for(Deliverer(receiver, house.model, house.append), lambda: house.model.channel_start("receiver") == 1)
    house.alert("a2")
    house.alert("t1", replaces="a1")
    house.alert("t2", replaces="a2")
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 3)
    assert receiver.got == ["a2", "t2"]
    assert ("t1", "receiver", "skipped") in house.deliveries()


def test_a_channel_that_is_down_is_tried_again(house: Any) -> None:
    """What another try can mend is tried until it is taken; the number of tries is recorded."""
    house.alert("a1")
    receiver = Receiver()
    receiver.refusals = [NotTakenError("down", place="x", again=True) for _ in range(3)]
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 1)
    assert receiver.got == ["a1"]
    assert house.deliveries()[0][2] == "delivered"


def test_a_refusal_for_good_holds_up_nothing(house: Any) -> None:
    """An alert that a channel refuses for good, or for too long, is recorded as failed and the next one goes out."""
    house.alert("a1")
    house.alert("a2")
    receiver = Receiver()
    receiver.refusals = [NotTakenError("answered 410", place="x", again=False)]
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(house.deliveries()) == 2)
    assert house.deliveries() == [("a1", "receiver", "failed"), ("a2", "receiver", "delivered")]
    house.alert("a3")
    receiver.refusals = [NotTakenError("down", place="x", again=True) for _ in range(100)]
    run_for(Deliverer(receiver, house.model, house.append, give_up=0.0), lambda: len(house.deliveries()) == 3)
    assert house.deliveries()[-1] == ("a3", "receiver", "failed")


def test_a_stop_while_a_channel_is_down_loses_nothing(house: Any) -> None:
    """An alert that is being tried when the process stops is not recorded, and goes out after the restart."""
    house.alert("a1")
    receiver = Receiver()
    receiver.refusals = [NotTakenError("down", place="x", again=True) for _ in range(1_000_000)]
    run_for(Deliverer(receiver, house.model, house.append), lambda: len(receiver.refusals) < 999_990)
    assert house.deliveries() == []
    receiver.refusals = []
    run_for(Deliverer(receiver, house.model, house.append), lambda: receiver.got == ["a1"])


def test_a_log_that_is_away_sends_nothing_twice(house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What went out while the log could not be written is recorded when it can, without being sent again."""
    monkeypatch.setattr("streams.enduring.AGAIN_SECONDS", 0.01)
    house.alert("a1")
    receiver = Receiver()
    failures = [OSError("disk full"), OSError("disk full")]

    def append(outputs: Any) -> None:
        if receiver.got and failures:
            raise failures.pop()
        house.append(outputs)

    run_for(Deliverer(receiver, house.model, append), lambda: len(house.deliveries()) == 1)
    assert (receiver.got, failures) == (["a1"], [])


def test_the_log_channel_writes_each_alert_once(house: Any, tmp_path: Path) -> None:
    """A line an alert, as in the contract; after a crash half a line is cut off and a whole one is not repeated."""
    path = tmp_path / "alerts.jsonl"
    first, second = house.alert("a1"), house.alert("a2")
    channel = LogFileChannel(path)
    channel.send(first)
    channel.close()
    with path.open("ab") as file:
        file.write(b'{"alert": "a2", "st')
    channel = LogFileChannel(path)
    channel.send(first)
    channel.send(second)
    channel.close()
    lines = [orjson.loads(line) for line in path.read_bytes().splitlines()]
    assert [line["alert"] for line in lines] == ["a1", "a2"]
    assert lines[0]["from"] == "unconfirmed"


@pytest.mark.parametrize(
    ("status", "again"),
    [(200, None), (204, None), (301, False), (400, False), (408, True), (410, False), (429, True), (503, True)],
)
def test_what_a_webhooks_answer_means(house: Any, status: int, again: bool | None) -> None:
    """2xx is taken, a fault of the server is worth another try, anything else is final; the id is the key."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status)

    channel = WebhookChannel("http://hook.example/secret", 1.0, httpx.MockTransport(answer))
    try:
        if again is None:
            channel.send(house.alert("a1"))
        else:
            with pytest.raises(NotTakenError) as refused:
                channel.send(house.alert("a1"))
            assert refused.value.again is again
    finally:
        channel.close()
    assert asked[0].headers["idempotency-key"] == "a1"
    assert orjson.loads(asked[0].content)["alert"] == "a1"


def test_a_webhook_that_is_not_there_is_worth_another_try_and_tells_no_secret(house: Any) -> None:
    """A refused connection may heal; the name of the channel holds the host, not the path that may be a secret."""
    channel = WebhookChannel("http://127.0.0.1:9/secret", 0.5)
    try:
        with pytest.raises(NotTakenError) as refused:
            channel.send(house.alert("a1"))
        assert refused.value.again
        assert channel.name.startswith("webhook:127.0.0.1:")
        assert "secret" not in channel.name + str(refused.value)
    finally:
        channel.close()
