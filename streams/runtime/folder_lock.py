"""The locks of a data folder: one process runs the stages there, one its sources. Owns the lock files, nothing in them.

The operating system lets go of the lock when the process ends, however it ends: there is no stale lock to clean up.
"""

import fcntl
import os
import time
from pathlib import Path

_RETRY_SECONDS = 0.05


class FolderLock:
    """An exclusive advisory lock (flock) on a file in the folder."""

    def __init__(self, folder: Path, name: str = "stages.lock") -> None:
        self.path = folder / name
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Tell whether this object holds the lock."""
        return self._handle is not None

    def take(self, wait: float = 0.0) -> bool:
        """Take the lock and tell whether that worked; give up after `wait` seconds."""
        if self._handle is not None:
            return True
        until = time.monotonic() + wait
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= until:
                    os.close(handle)
                    return False
                time.sleep(_RETRY_SECONDS)
            else:
                os.truncate(handle, 0)
                os.write(handle, str(os.getpid()).encode())
                self._handle = handle
                return True

    def holder(self) -> str:
        """Name the process that took the lock last, for a message."""
        try:
            return self.path.read_text("ascii") or "unknown"
        except (OSError, UnicodeDecodeError):
            return "unknown"

    def release(self) -> None:
        """Let go of the lock; without holding it nothing happens."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
