"""TOML files that people write: read, and what is said of all that is wrong in one. Owns places and hints, no key.

A place is the file and the line, so far as the text tells where a key stands; of a key that is missing, its table's.
"""

import difflib
import re
import tomllib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from events.errors import SettingsError

_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_PATH = rf"({_NAME}(?:\s*\.\s*{_NAME})*)"
_TABLE = re.compile(rf"\s*\[\[?\s*{_PATH}\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(rf"\s*{_PATH}\s*=")


@dataclass(frozen=True, slots=True)
class TomlText:
    """A file's text and its name."""

    name: str
    text: str

    def read(self, *, what: str, remedy: str) -> dict[str, Any]:
        """Return what it says; raises SettingsError, which calls it `what`, where it is no TOML."""
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsError(f"{what} no TOML: {error}", place=self.name, remedy=remedy) from error

    def place(self, *path: str) -> str:
        """Return the file and the line of a key, given by the tables that it is in and its name."""
        line = self.line_of(path)
        return self.name if line is None else f"{self.name}, line {line}"

    def line_of(self, path: Sequence[str]) -> int | None:
        """Return the line, from 1, of a key or else of the innermost table around it; None where none is seen."""
        lines = self.text.splitlines()
        table: tuple[str, ...] = ()
        best: tuple[int, int] | None = None
        for number, line in enumerate(lines):
            head, key = _TABLE.fullmatch(line), _KEY.match(line)
            if (head is None and key is None) or not _whole(lines[:number]):
                continue  # neither, or inside a text or a list of several lines
            if head is not None:
                table = here = _parts(head[1])
            else:
                here = (*table, *_parts(key[1] if key else ""))
            if here == tuple(path[: len(here)]) and (best is None or len(here) > best[0]):
                best = len(here), number + 1
        return None if best is None else best[1]


def unknown_key(key: str, known: Collection[str], place: str, *, message: str, listed: str) -> SettingsError:
    """Return what is said of a key that nobody knows: the one that it is nearest to, or all that there are."""
    near = difflib.get_close_matches(key, known, n=1)
    hint = f"Did you mean `{near[0]}`?" if near else f"{listed}: {', '.join(known)}."
    return SettingsError(f"{key}: {message}", place=place, remedy=hint)


def together(errors: Iterable[SettingsError]) -> SettingsError:
    """Return the first of the errors with the others in it, each once."""
    first, *more = {(each.message, each.place): each for each in errors}.values()
    first.more = tuple(more)
    return first


def _whole(lines: Sequence[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def _parts(path: str) -> tuple[str, ...]:
    """Return the names of a dotted path, without their quotes."""
    return tuple(name[1:-1] if name[0] in "\"'" else name for name in re.findall(_NAME, path))
