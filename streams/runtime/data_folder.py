"""A data folder of the embedded runtime: its log, its ledger, and the epoch that its events have. Owns opening them."""

from collections.abc import Iterator
from contextlib import contextmanager

import orjson

from events.errors import SettingsError
from streams.runtime.ledger import Ledger
from streams.runtime.sqlite_log import SqliteLog
from streams.settings import Settings

LOG_FILE = "log.db"


@contextmanager
def snapshot(settings: Settings) -> Iterator[tuple[SqliteLog, Ledger]]:
    """Read a folder's log and ledger as they are at one moment, also while the stages run.

    Raises SettingsError when there is no log, or one of another epoch.
    """
    must_have_log(settings)
    log = folder_log(settings)
    try:
        ledger = Ledger(log.database)
        with log.database.snapshot():
            yield log, ledger
    finally:
        log.close()


def must_have_log(settings: Settings) -> None:
    """Raise SettingsError when the folder has no log to read."""
    if not (settings.state_folder / LOG_FILE).exists():
        raise SettingsError(
            "there is no log in this folder",
            place=str(settings.folder),
            remedy="Run `onrecord up` or `onrecord ingest` first, or name the folder with --folder.",
        )


def folder_log(settings: Settings) -> SqliteLog:
    """Open a folder's log over a connection of its own; raises SettingsError for one of another epoch."""
    log = SqliteLog.at(settings.state_folder / LOG_FILE, settings.durability)
    epoch = _epoch_of(log.first())
    if epoch in (None, settings.epoch):
        return log
    log.close()
    raise SettingsError(
        f"the folder's events have the epoch {epoch!r}, the settings say {settings.epoch!r}",
        place=str(settings.folder),
        remedy=f"Set epoch to {epoch!r}, or name an empty folder: ids of two epochs do not go together.",
    )


def _epoch_of(value: bytes | None) -> str | None:
    """Return the epoch that an event names; None without an event, or for bytes that are none."""
    try:
        found = orjson.loads(value or b"null")
    except orjson.JSONDecodeError:
        return None
    epoch = found.get("epoch") if isinstance(found, dict) else None
    return epoch if isinstance(epoch, str) else None
