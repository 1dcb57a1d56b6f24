"""A log, a read model and alerts in it, for the tests of deliveries."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from events.catalogue import AlertRaised
from events.codec import encode
from events.views import AlertView
from projections.desk.model import DeskModel
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.sqlite_log import SqliteLog
from streams.stages.protocol import Output

NOON = "2026-03-02T12:00:00Z"


class House:
    """A log in a folder and the read model that follows it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = SqliteLog.at(folder / "log.db", "normal")
        self.model = DeskModel(folder / "desk.db")
        self.follower = DeskFollower(self.log, self.model)

    def append(self, outputs: Sequence[Output]) -> None:
        """Append, and follow at once."""
        self.log.append(outputs)
        self.follower.catch_up()

    def alert(
        self, alert: str, replaces: str | None = None, at: str = NOON, claim: str = "c1", kind: str = "status"
    ) -> AlertView:
        """Raise an alert."""
        view = AlertView.model_validate(
            {"alert": alert, "story": "s1", "claim": claim, "kind": "take_back" if replaces else kind,
             "from": "unconfirmed", "to": "denied", "at": at, "replaces": replaces}
        )  # fmt: skip
        event = AlertRaised(id=f"e-{alert}", source="t", subject="c1", time=NOON, correlationid="r", data=view)
        self.append([Output("alerts", "c1", event.id, encode(event))])
        return view

    def refold(self) -> None:
        """Lose the read model and fold it anew from the log."""
        self.model.reset()
        self.follower.catch_up()

    def deliveries(self) -> list[tuple[str, str, str]]:
        """Return alert, channel and outcome of each delivery that the log has."""
        from events.codec import decode  # noqa: PLC0415 - one use

        found = [decode(record.value).data for record in self.log.read("alerts.deliveries", 0, 0, 100)]
        return [(each.alert, each.channel, each.outcome) for each in found if hasattr(each, "alert")]

    def close(self) -> None:
        """Let go of the files."""
        self.model.close()
        self.log.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open an empty house."""
    made = House(tmp_path)
    yield made
    made.close()
