"""Files that are written as a whole: after a crash there is the old one or the new one, never half of either."""

import os
from pathlib import Path


def write_whole(path: Path, raw: bytes) -> None:
    """Replace a file, and wait until that is on the disk."""
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
