"""Files and folders that a command is given, as names and bytes. Owns what is said when one cannot be read."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

from events.errors import BadInputError, SettingsError
from events.instants import canonical, end_of

STANDARD_INPUT = "-"

_LINES = (".jsonl", ".ndjson")
_PIECE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Delivery:
    """Bytes to take in; `position` names them where their own digest does not, `first_line` is their first line's."""

    name: str
    raw: bytes
    position: str | None
    first_line: int = 1


def contents(files: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file, in the order given, a folder's files in order of their names.

    Raises SettingsError for one that is not there: at once for all, before anything is read.
    """
    for path in named(files):
        if path is None:
            yield "<stdin>", sys.stdin.buffer.read()
            continue
        try:
            yield shown(path), path.read_bytes()
        except OSError as error:
            raise SettingsError(
                f"cannot be read: {error.strerror}", place=shown(path), remedy="Check the file and its permissions."
            ) from error


def deliveries(files: Sequence[str]) -> Iterator[Delivery]:
    """Yield the files as deliveries: long JSON lines in pieces of whole lines, so that they never stand in memory.

    A piece is named by the file's digest and its place there: the same file again has the same ids.
    """
    for path in named(files):
        if path is None or path.suffix not in _LINES or path.stat().st_size <= _PIECE_BYTES:
            for name, raw in contents([STANDARD_INPUT if path is None else str(path)]):
                yield Delivery(name, raw, None)
            continue
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
            file.seek(0)
            at, first_line = 0, 1
            while lines := file.readlines(_PIECE_BYTES):
                piece = b"".join(lines)
                yield Delivery(shown(path), piece, f"{digest}@{at}", first_line)
                at += len(piece)
                first_line += len(lines)


def named(files: Sequence[str]) -> list[Path | None]:
    """Return the files that are meant; None is standard input. An empty name is no file, not the working directory."""
    found: list[Path | None] = []
    for name in files:
        path = Path(name)
        if name == STANDARD_INPUT:
            found.append(None)
        elif name and path.is_dir():
            found += sorted(file for file in path.rglob("*") if file.is_file() and not _hidden(file, path))
        elif name and path.exists():
            found.append(path)
        else:
            raise SettingsError(
                "no such file",
                place=shown(path) if name else repr(name),
                remedy="Name a file, a folder, or `-` for standard input.",
            )
    return found


def shown(path: Path) -> str:
    """Spell a path; what of it is no UTF-8 shows as such."""
    return os.fsencode(path).decode("utf-8", "replace")


def instant(option: str, text: str | None) -> str | None:
    """Return the time that an option names, None without one; raises SettingsError for what is none."""
    if text is None:
        return None
    try:
        return canonical(text)
    except BadInputError as error:
        raise SettingsError(f"{option}: {error.message}", place=f"option {option}", remedy=error.remedy) from error


def moment(option: str, text: str | None) -> str | None:
    """Return the time that an option asks about, a bare day's last moment; raises SettingsError for what is none."""
    return end_of(text) if text is not None and instant(option, text) else None


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)
