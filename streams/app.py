"""Puts the parts together: which read model, which threads. Owns wiring and the order of start and end.

Every long-running command is a Crew: named threads over one stop event. The first that fails stops all.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from events.catalogue import RulingMade, RulingWithdrawn
from events.codec import encode
from events.errors import OnrecordError
from events.topics import key_of
from projections.desk.api import Service, desk_api
from projections.desk.model import DeskModel
from projections.desk.roles import Access
from streams.deliver.channel import Channel
from streams.deliver.channels import channels
from streams.deliver.delivering import Deliverer
from streams.demo import player
from streams.ingest.sources import Sources
from streams.metrics import CONTENT_TYPE, Metrics
from streams.runtime.clock import ClockScheduler
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.http_server import HttpServer
from streams.runtime.live_policy import live_policy
from streams.runtime.log import Interruptible, Log
from streams.runtime.taking import Taker
from streams.settings import Settings
from streams.stages.protocol import Output

_LOG = logging.getLogger(__name__)

_JOIN_SECONDS = 15.0
_GRACE_SECONDS = 3.0
"""How long threads may take to end of themselves before what they wait for is interrupted."""


class Crew:
    """Threads that live and end together; `failure` is what the first that failed raised."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.failure: BaseException | None = None
        self._threads: list[threading.Thread] = []

    def start(self, name: str, work: Callable[[threading.Event], object]) -> None:
        """Run `work(stop)` in a thread of its own until it returns."""
        thread = threading.Thread(target=self._work, args=(name, work), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def end(self, log: Log | None = None) -> None:
        """Ask all to stop and wait until they have, or a while for all of them together.

        Who still waits after a moment waits for a broker: the log is interrupted, where it can be.
        """
        self.stop.set()
        began = time.monotonic()
        if isinstance(log, Interruptible):
            for thread in self._threads:
                thread.join(max(began + _GRACE_SECONDS - time.monotonic(), 0.0))
            if any(thread.is_alive() for thread in self._threads):
                log.interrupt()
        for thread in self._threads:
            thread.join(max(began + _JOIN_SECONDS - time.monotonic(), 0.0))
            if thread.is_alive():
                _LOG.warning("%s does not end; leaving it", thread.name)

    def _work(self, name: str, work: Callable[[threading.Event], object]) -> None:
        try:
            work(self.stop)
        except BaseException as error:  # noqa: BLE001 - whatever ends one of them ends all, and is told at the end
            if self.failure is None:
                self.failure = error
            _LOG.error("%s failed", name, exc_info=None if isinstance(error, OnrecordError) else error)
            self.stop.set()


class Desk:
    """The read model, its follower, the API, deliveries and the clock over a log that somebody else may write to."""

    def __init__(
        self,
        settings: Settings,
        log: Log,
        metrics: Metrics,
        *,
        append: Callable[[Sequence[Output]], object],
    ) -> None:
        self.settings = settings
        self.crew = Crew()
        self.policy = live_policy(settings, log)
        self.model = DeskModel(settings.desk_file)
        self._append = append
        self._log = log
        self._channels: list[Channel] = []
        self._sources: Sources | None = None
        self.follower = DeskFollower(log, self.model, batch=settings.batch, watch=metrics)
        self.taker = Taker(append, settings)
        metrics.read_from(self.model.counts)
        service = Service(
            model=self.model,
            access=Access(settings.desk_token, settings.push_token),
            take=self.taker,
            tell=self._tell,
            page=metrics.page,
            page_type=CONTENT_TYPE,
            ready=self._not_ready,
            max_push_bytes=settings.max_push_bytes,
            policy=self.policy,
            epoch=settings.epoch,
            sources=self._health_of_sources,
        )
        try:
            self.follower.check()
            self.server = HttpServer(desk_api(service), settings.host, settings.port)
        except BaseException:
            self.close()
            raise

    def start(self, *, deliver: bool = True, clock: bool = True) -> None:
        """Start the threads; deliveries begin once the read model has caught up."""
        self.crew.start("desk", self.follower.run)
        self.crew.start("http", self.server.run)
        if clock:
            scheduler = ClockScheduler(
                self.model, self._append, epoch=self.settings.epoch, replayed=player.FEED, replayed_until=player.ENDS
            )
            self.crew.start("clock", self._after_catching_up(scheduler.run))
        if self._sources is not None:
            self._sources.start(self.crew.start)
        if deliver:
            self._channels = channels(self.settings)
            for channel in self._channels:
                deliverer = Deliverer(
                    channel,
                    self.model,
                    self._append,
                    epoch=self.settings.epoch,
                    give_up=self.settings.webhook_give_up,
                    flap_seconds=self.policy.flap_seconds,
                )
                self.crew.start(channel.name, self._after_catching_up(deliverer.run))

    def open_sources(self, metrics: Metrics) -> None:
        """Open the sources of the settings: `start` will read them. Raises SettingsError when one cannot be opened."""
        self._sources = Sources(self.settings, self.taker, metrics, self.model.ending_of)

    def end(self) -> None:
        """Stop the threads and let go of everything but the log."""
        self.crew.end(self._log)
        self.close()

    def close(self) -> None:
        """Let go of files and connections."""
        for channel in self._channels:
            channel.close()
        if self._sources is not None:
            self._sources.close()
        if hasattr(self, "server"):
            self.server.close()
        self.model.close()

    def _tell(self, command: RulingMade | RulingWithdrawn) -> None:
        self._append([Output("desk.commands", key_of(command), command.id, encode(command))])

    def _health_of_sources(self) -> Sequence[Any]:
        return () if self._sources is None else self._sources.health()

    def _after_catching_up(self, work: Callable[[threading.Event], object]) -> Callable[[threading.Event], None]:
        def wait_and_work(stop: threading.Event) -> None:
            while not self.follower.caught_up and not stop.wait(0.05):
                pass
            if not stop.is_set():
                work(stop)

        return wait_and_work

    def _not_ready(self) -> str | None:
        if self.crew.failure is not None:
            return f"stopping: {self.crew.failure}"
        if self.follower.enduring.failing is not None:
            return self.follower.enduring.failing
        if not self.follower.caught_up:
            return "the read model is catching up with the log"
        return None
