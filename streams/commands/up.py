"""up and desk: the long-running commands. Owns what runs in them and what is said at the start."""

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from events.errors import SettingsError
from streams.app import Desk
from streams.commands.live import follow
from streams.commands.running import Signals, ended, log_to_stderr
from streams.demo import player
from streams.metrics import Metrics
from streams.runtime import heap
from streams.runtime.drop_folder import DropFolder
from streams.runtime.embedded import Embedded
from streams.runtime.reading import open_log
from streams.settings import Settings, load
from streams.stages.protocol import Output

Options = Mapping[str, Any]


def up(options: Options, config: Path | None, *, demo: bool) -> int:
    """Run the embedded runtime with everything around it until a signal ends it."""
    settings = load(options, config=config)
    if settings.broker:
        raise SettingsError(
            "`up` runs without Kafka, and `broker` is set",
            place="broker",
            remedy="Run `onrecord worker` and `onrecord desk` for Kafka, or unset `broker`.",
        )
    log_to_stderr()
    metrics = Metrics()
    with Embedded(settings, watch=metrics) as embedded:
        if not embedded.claim():
            raise SettingsError(
                f"another process (pid {embedded.lock.holder()}) runs in this folder",
                place=str(settings.folder),
                remedy="Stop it, or name another folder with --folder.",
            )
        desk = Desk(settings, embedded.log, metrics, append=embedded.append)
        drop = DropFolder(settings.drop_folder, desk.taker, desk.model.ending_of, most=settings.max_push_bytes)
        desk.open_sources(metrics)
        playing = threading.Event()
        if demo:
            playing.set()
        with Signals(desk.crew.stop) as signals:
            desk.crew.start("stages", lambda stop: _stages(embedded, stop, desk.follower.wake))
            desk.start()
            desk.crew.start("drop folder", drop.run)
            if demo:
                desk.crew.start("demo", lambda stop: _play(embedded, playing, stop))
            signals.on_stop(embedded.wake)
            state = _state_of(playing)
            _show(desk, [*_look(settings, desk), f"drop files into  {settings.drop_folder}"], state)
            embedded.wake()
            desk.end()
    return ended(desk.crew)


def desk(options: Options, config: Path | None, *, deliver: bool) -> int:
    """Follow a log that others write, and serve what it says, until a signal ends it."""
    settings = load(options, config=config)
    log_to_stderr()
    log = open_log(settings)
    try:
        running = Desk(settings, log, Metrics(), append=log.append)
        with Signals(running.crew.stop):
            running.start(deliver=deliver, clock=bool(settings.broker))
            where = f"following        {settings.broker or settings.folder}"
            _show(running, [*_look(settings, running), where], lambda: "following")
            running.end()
    finally:
        log.close()
    return ended(running.crew)


def _stages(embedded: Embedded, stop: threading.Event, told: Callable[[], None]) -> None:
    embedded.load()
    heap.settle()
    embedded.run(stop, lambda *_: told())


def _play(embedded: Embedded, playing: threading.Event, stop: threading.Event) -> None:
    def append(outputs: Sequence[Output]) -> None:
        embedded.append(outputs)

    try:
        player.play(append, epoch=embedded.settings.epoch, stopped=stop.is_set)
    finally:
        playing.clear()


def _state_of(playing: threading.Event) -> Callable[[], str]:
    return lambda: "playing the bundled feed" if playing.is_set() else "listening"


def _look(settings: Settings, desk: Desk) -> list[str]:
    return [
        f"stories and API  {desk.server.url}/api/stories",
        f"metrics          {desk.server.url}/metrics",
        f"push items to    POST {desk.server.url}/api/items",
        f"alerts           {settings.alert_file}",
    ]


def _show(desk: Desk, look: Sequence[str], state: Callable[[], str]) -> None:
    try:
        follow(desk.model, desk.crew.stop, look, state)
    except BrokenPipeError:
        # nobody reads the lines any more: what runs here does not end for that
        sys.stdout = sys.stderr
        desk.crew.stop.wait()
