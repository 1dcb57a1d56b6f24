"""rebuild --to-prefix: the inputs and rulings of one prefix under another one. Owns what it opens and says only."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from events.errors import SettingsError
from projections.desk.model import DeskModel
from streams.cli_ending import DEAD_LETTERS, DONE
from streams.commands.output import emit, note, progress
from streams.settings import Settings, load


def copy_on_kafka(options: Mapping[str, Any], config: Path | None, to_prefix: str, epoch: str | None) -> int:
    """Copy the inputs of a prefix under another one, as far as they are not there yet; 1 when rulings are not there."""
    settings = load(options, config=config)
    there = load({**options, "prefix": to_prefix, "epoch": epoch}, config=config)
    if not settings.broker or there.prefix == settings.prefix or there.epoch == settings.epoch:
        raise SettingsError(
            "--to-prefix copies from one prefix of a broker to another, under a new epoch",
            place="option --to-prefix",
            remedy="Give --broker, a prefix that is not the old one, and --epoch with a name that is new.",
        )
    with _copying(settings, there) as (copy, mute):
        with progress("copying the inputs") as tell:
            done = copy(tell=tell)
        mute()
    unplaced = [asdict(each) for each in done.unplaced]
    emit(
        {"copied": done.records, "left_out": len(unplaced), "unplaced": unplaced, "waiting": done.waiting,
         "prefix": to_prefix, "epoch": there.epoch}
    )  # fmt: skip
    if done.waiting:
        note(
            f"onrecord: {done.waiting} commands of the desk wait for the workers of {settings.prefix}; run the command "
            "again once these have taken them."
        )
    if unplaced:
        note(f"onrecord: {len(unplaced)} rulings found no place in the new state; `onrecord dead-letters` lists them.")
        for each in done.unplaced:
            note(f"onrecord: {each}")
    return DEAD_LETTERS if done.waiting or unplaced else DONE


@contextmanager
def _copying(settings: Settings, there: Settings) -> Iterator[Any]:
    """Open both logs, the books of threading and the new workers' progress; yield the copy, and what mutes alerts.

    The copy takes `tell`. Muting waits for the new workers, and reads both logs into read models beside the note.
    """
    from streams.ops.worker_progress import worker_progress  # noqa: PLC0415 - only with a broker
    from streams.runtime.copying_inputs import Threading, copy_inputs  # noqa: PLC0415
    from streams.runtime.kafka_log import KafkaLog  # noqa: PLC0415
    from streams.runtime.ledger import Ledger  # noqa: PLC0415
    from streams.runtime.rebuilding import mute  # noqa: PLC0415
    from streams.runtime.thread_books import ThreadBooks  # noqa: PLC0415

    place = settings.folder / f"copied-{settings.prefix}-{there.prefix}"
    settings.folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        old, new = (stack.enter_context(KafkaLog(each)) for each in (settings, there))
        ledger = stack.enter_context(closing(Ledger.at(place.with_name(f"{place.name}.db"), "normal")))
        workers = stack.enter_context(worker_progress(str(there.broker), there.prefix))
        threading = Threading(
            old=ThreadBooks(old, ledger, "old"),
            new=ThreadBooks(new, ledger, "new"),
            until_threaded=partial(workers.until_threaded, new),
            places=ledger.state("places"),
            store=ledger.commit,
        )
        note_file = place.with_name(f"{place.name}.json")

        def muted() -> None:
            if not old.end("alerts.deliveries", 0):
                return  # nobody was told of anything
            workers.until_alerted(new)
            models = (DeskModel(place.with_name(f"{place.name}-{side}.db")) for side in ("old", "new"))
            before, after = (stack.enter_context(closing(model)) for model in models)
            mute(old, new, (before, after), there.epoch)

        yield partial(copy_inputs, old, new, note_file, there.epoch, threading=threading), muted
