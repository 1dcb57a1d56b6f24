"""Opens a log and the read model over it, brought up to date: what `stories`, `show` and the like stand on.

Owns opening and closing both; imports no server, so that these commands answer at once.
"""

from collections.abc import Callable

from projections.desk.model import DeskModel
from streams.runtime.data_folder import folder_log, must_have_log
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.live_policy import live_policy
from streams.runtime.log import Log
from streams.settings import Settings


def open_log(settings: Settings) -> Log:
    """Return the log that the settings name: Kafka's with a broker, else the folder's."""
    if settings.broker:
        from streams.runtime.kafka_log import KafkaLog  # noqa: PLC0415 - slow to import, and only with a broker

        return KafkaLog(settings)
    return folder_log(settings)


class Reading:
    """The read model of a log, brought up to date when it is opened: close it when done."""

    def __init__(self, settings: Settings, progress: Callable[[int], None] | None = None) -> None:
        if not settings.broker:
            must_have_log(settings)
        self.log = open_log(settings)
        try:
            self.policy = live_policy(settings, self.log)
            self.model = DeskModel(settings.desk_file)
            follower = DeskFollower(self.log, self.model, batch=settings.batch)
            follower.check()
            folded = 0
            while step := follower.step():
                folded += step
                if progress is not None:
                    progress(folded)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the log and the read model."""
        if hasattr(self, "model"):
            self.model.close()
        self.log.close()
