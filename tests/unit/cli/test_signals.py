"""What ends a long-running command: a signal, wherever the main thread stands when it comes."""

import subprocess
import sys

import pytest

_PATIENCE = 30.0

# The event's own lock is held as `Event.wait` holds it for a moment when it begins and when it ends.
_IN_THE_MIDDLE = """
import os, signal, threading, time
from streams.commands.running import Signals

stop, woken = threading.Event(), threading.Event()
with Signals(stop) as signals:
    signals.on_stop(woken.set)
    with stop._cond:
        os.kill(os.getpid(), signal.{sign})
        time.sleep(0.2)
    assert stop.wait(10)
    assert woken.wait(10)
print("ended")
"""

_TWICE = """
import os, signal, threading, time
from streams.commands.running import Signals

with Signals(threading.Event()):
    os.kill(os.getpid(), signal.{sign})
    time.sleep(0.2)
    os.kill(os.getpid(), signal.{sign})
    time.sleep(10)
print("still here")
"""


@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_it_in_the_middle_of_a_wait(sign: str) -> None:
    """The main thread may hold the lock of the event that the signal is to set."""
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IN_THE_MIDDLE.format(sign=sign)],
        capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout, told.stderr) == (0, "ended\n", "")


@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM"])
def test_a_second_signal_ends_the_process_at_once(sign: str) -> None:
    """Whoever asks twice does not want to wait."""
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", _TWICE.format(sign=sign)],
        capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    assert told.returncode < 0
    assert told.stdout == ""
