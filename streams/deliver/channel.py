"""What an alert channel is. Owns the port and how a channel says that it did not take an alert.

A new channel is one new module that implements Channel, and one line in streams/deliver/channels.py.
"""

from typing import Protocol

from events.errors import OnrecordError
from events.views import AlertView


class NotTakenError(OnrecordError):
    """The channel did not take the alert; `again` says whether trying again can help."""

    reason = "not-taken"

    def __init__(self, message: str, *, place: str, again: bool) -> None:
        remedy = (
            "It is tried again."
            if again
            else "Mend what the channel complains about; the alert is in `onrecord alerts`."
        )
        super().__init__(message, place=place, remedy=remedy)
        self.again = again


class Channel(Protocol):
    """One way out of the house. One thread uses it at a time."""

    @property
    def name(self) -> str:
        """Identify the channel in deliveries and metrics; holds no secret and stays the same over restarts."""

    @property
    def from_the_first(self) -> bool:
        """Whether a newly set up channel also gets the alerts that were raised before."""

    def send(self, alert: AlertView) -> None:
        """Deliver one alert, idempotently by its id. Raises NotTakenError."""

    def close(self) -> None:
        """Let go of files and connections."""
