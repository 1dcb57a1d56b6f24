"""How commands print: JSON lines for programs, tables for people, progress on standard error. Owns that choice."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import orjson

if TYPE_CHECKING:
    from rich.console import Console


class Tell(Protocol):
    """Moves a progress bar on."""

    def __call__(self, done: int, total: int | None = None) -> None:
        """Tell how much is done, of how much if that is known."""


def emit(line: object) -> None:
    """Print one JSON line to standard output."""
    sys.stdout.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE).decode())


def emit_json(text: str) -> None:
    """Print a line that is JSON already."""
    sys.stdout.write(text + "\n")


def note(text: str) -> None:
    """Say something to the person at the terminal: on standard error, so that it is no data."""
    sys.stderr.write(text + "\n")


def for_people(*, json: bool) -> bool:
    """Tell whether a table is wanted: in a terminal, unless JSON was asked for."""
    return not json and sys.stdout.isatty()


def console() -> "Console":
    """Return the terminal."""
    from rich.console import Console  # noqa: PLC0415 - only for people

    return Console(highlight=False)


def _silent(done: int, total: int | None = None) -> None:
    del done, total


@contextmanager
def progress(what: str) -> Iterator[Tell]:
    """Show progress on standard error where that is a terminal; elsewhere say nothing."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.console import Console  # noqa: PLC0415 - only for people
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task: Any = bar.add_task(what, total=None)
        yield lambda done, total=None: bar.update(task, completed=done, total=total)
