"""All sources of the settings: opened together, one thread each. Owns the lock that keeps another process from them."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from events.errors import SettingsError
from streams.ingest.kinds import EndingOf, open_source
from streams.ingest.notes import Notes
from streams.ingest.runner import Runner, Take, Watch
from streams.runtime.folder_lock import FolderLock
from streams.settings import Settings
from streams.source_settings import FolderSettings, section

LOCK_FILE = "sources.lock"

Start = Callable[[str, Callable[[threading.Event], object]], None]
"""Runs work(stop) in a thread of that name."""


class Sources:
    """The sources that are enabled; without any, nothing is opened or locked.

    `take` puts a delivery into the log, `ending` tells what became of its items. Raises SettingsError when a source's
    secret is missing, two share a folder, or another process reads the sources of this folder.
    """

    def __init__(self, settings: Settings, take: Take, watch: Watch, ending: EndingOf | None = None) -> None:
        chosen = {name: each for name, each in settings.sources.items() if each.enabled}
        self.runners: Sequence[Runner] = ()
        self._notes: Notes | None = None
        self._lock: FolderLock | None = None
        if not chosen:
            return
        _must_not_share(settings)
        self._notes = Notes(settings.folder)
        try:
            self._lock = _only_here(settings)
            self.runners = [
                Runner(name, each, open_source(name, each, self._notes.of(name), ending=ending), take, watch)
                for name, each in chosen.items()
            ]
        except BaseException:
            self.close()
            raise

    def start(self, start: Start) -> None:
        """Start a thread for each."""
        for runner in self.runners:
            start(f"source {runner.name}", runner.run)

    def health(self) -> list[Mapping[str, Any]]:
        """Return how each source fares, in the order of the settings."""
        return [runner.health.as_json() for runner in self.runners]

    def close(self) -> None:
        """Let go of the notes and the lock, when the threads have ended."""
        if self._lock is not None:
            self._lock.release()
        if self._notes is not None:
            self._notes.close()


def _must_not_share(settings: Settings) -> None:
    """Raise SettingsError where two would take the files of one folder from each other."""
    known = {settings.drop_folder.resolve(): "the drop folder"}
    for name, each in settings.sources.items():
        if each.enabled and isinstance(each, FolderSettings):
            other = known.setdefault(each.path.resolve(), section(name))
            if other != section(name):
                raise SettingsError(
                    f"path: {each.path} is {other} as well",
                    place=section(name),
                    remedy="Give each a folder of its own.",
                )


def _only_here(settings: Settings) -> FolderLock:
    lock = FolderLock(settings.folder, LOCK_FILE)
    if lock.take():
        return lock
    raise SettingsError(
        f"another process (pid {lock.holder()}) reads the sources of this folder",
        place=str(settings.folder),
        remedy="Stop it, or name another folder with --folder.",
    )
