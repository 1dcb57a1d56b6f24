"""What flaps is told once: an alert that the next one overtakes within a window is not sent. Owns that, sends nothing.

The alerts themselves are never merged: each is raised, listed and recorded as delivered or skipped (status-model.md,
*Alerts*). A window is counted from the first alert that waits on a claim, so that what flaps on and on is still told.
"""

from collections.abc import Callable, Sequence

from events.instants import unix
from events.views import AlertView


class Flapping:
    """Decides for one channel whether an alert waits, is overtaken, or goes out; `window` 0 lets all go out at once."""

    def __init__(self, window: float, now: Callable[[], float]) -> None:
        self._window = window
        self._now = now
        self._until: dict[str, float] = {}
        """When the wait of an alert ends; one that overtakes another takes its wait over."""

    def waits(self, alert: AlertView) -> bool:
        """Tell whether it is too early to say that nothing overtakes the alert."""
        if not self._window:
            return False
        now = self._now()
        # no longer than a window from the first look on, whatever the clocks of others say
        until = self._until.setdefault(alert.alert, now + min(self._window, unix(alert.at) + self._window - now))
        return now < until

    def overtaken(self, alert: AlertView, later: Sequence[AlertView]) -> str | None:
        """Return why the alert need not be sent, None where it must: taken back, or another status by now."""
        if not self._window or alert.kind == "take_back":
            return None
        until = self._until.get(alert.alert, unix(alert.at) + self._window)
        for other in later:
            if unix(other.at) > until:
                continue
            if other.replaces == alert.alert:
                return f"taken back by {other.alert} before it was sent"
            if alert.kind == other.kind == "status" and alert.claim == other.claim:
                self._until[other.alert] = until
                return f"overtaken by {other.alert} before it was sent"
        return None

    def settled(self, alert: AlertView) -> None:
        """Forget an alert that was dealt with."""
        self._until.pop(alert.alert, None)
