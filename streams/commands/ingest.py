"""ingest and play: put items into the log and, where no other process does, run the stages on them."""

import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from events.topics import Name
from streams.cli_ending import DEAD_LETTERS, DONE
from streams.commands.inputs import deliveries
from streams.commands.output import emit, note, progress
from streams.demo import player
from streams.runtime.embedded import Embedded, Ingested
from streams.runtime.reading import open_log
from streams.runtime.taking import Taker
from streams.settings import Settings, load
from streams.stages.protocol import Output

DEAD: Name = "dead.letters"


def ingest(options: Mapping[str, Any], config: Path | None, files: Sequence[str]) -> int:
    """Take the files in; print how many items were taken, known already, or dead."""
    settings = load(options, config=config)
    if settings.broker:
        return _to_kafka(settings, files)
    total = Ingested()
    with Embedded(settings) as embedded, progress("taking in") as tell:
        before = letters_before(embedded)
        for done, delivery in enumerate(deliveries(files), start=1):
            total += embedded.ingest(
                delivery.raw, name=delivery.name, position=delivery.position, first_line=delivery.first_line
            )
            tell(done)
        return finish(embedded, total, before)


def play(options: Mapping[str, Any], config: Path | None, pace: float | None) -> int:
    """Play the bundled feed into the log, at its pace."""
    settings = load(options, config=config)
    pace = player.PACE if pace is None else pace
    stopped = threading.Event()
    if settings.broker:
        log = open_log(settings)
        try:
            signal.signal(signal.SIGTERM, lambda *_: stopped.set())
            played = player.play(log.append, pace, epoch=settings.epoch, stopped=stopped.is_set)
        finally:
            log.close()
        emit({"played": played})
        return DONE
    with Embedded(settings) as embedded:
        total, before = Ingested(), letters_before(embedded)

        def append(outputs: Sequence[Output]) -> None:
            nonlocal total
            total += embedded.append(outputs)

        player.play(append, pace, epoch=settings.epoch, stopped=stopped.is_set)
        return finish(embedded, total, before)


def finish(embedded: Embedded, total: Ingested, before: int, told: Mapping[str, object] | None = None) -> int:
    """Run the stages on what waits, or wait for the process that does, and tell how it ended."""
    line: Mapping[str, object] = told or {"taken": total.taken, "repeated": total.repeated}
    with progress("running the stages") as tell:
        if embedded.claim():
            embedded.run_until_idle(lambda done, waiting: tell(done, done + waiting))
        else:
            note(f"onrecord: the stages run in another process (pid {embedded.lock.holder()}), which takes them on.")
            if not embedded.wait_for_others(lambda done, waiting: tell(done, done + waiting)):
                note("onrecord: it has not taken them yet; `onrecord dead-letters` lists what it will not take.")
    dead = _letters(embedded, before)
    emit({**line, "dead": dead})
    return _told(dead)


def letters_before(embedded: Embedded) -> int:
    """Return the offset above which new dead letters stand."""
    return embedded.log.end(DEAD)


def _letters(embedded: Embedded, before: int) -> int:
    """Count the dead letters above an offset; one in several parts counts once."""
    letters: set[bytes | None] = set()
    while records := embedded.log.read(DEAD, 0, before, embedded.settings.batch):
        letters.update(record.key for record in records)
        before = records[-1].offset + 1
    return len(letters)


def _to_kafka(settings: Settings, files: Sequence[str]) -> int:
    log = open_log(settings)
    taken = dead = 0
    try:
        taker = Taker(log.append, settings)
        with progress("taking in") as tell:
            for done, delivery in enumerate(deliveries(files), start=1):
                found = taker(
                    delivery.raw,
                    feed=None,
                    name=delivery.name,
                    position=delivery.position,
                    first_line=delivery.first_line,
                )
                dead += sum(item.outcome == "dead" for item in found)
                taken += sum(item.outcome == "received" for item in found)
                tell(done)
    finally:
        log.close()
    emit({"taken": taken, "dead": dead})
    return _told(dead)


def _told(dead: int) -> int:
    sys.stdout.flush()
    if dead:
        note(f"onrecord: {dead} records went to the dead letters; `onrecord dead-letters` lists them.")
    return DEAD_LETTERS if dead else DONE
