"""Keyed state in memory: a plain one, and a layer of changes over another that can be applied or dropped.

Owns the two and the ordered walk over a layer; what is stored for good belongs to a shell's ledger.
"""

from collections.abc import Iterator, Mapping

from events.errors import ContractError
from streams.stages.protocol import KeyedState


class MemoryState:
    """A KeyedState in memory: for `trace`, for refolding and for tests of a stage."""

    def __init__(self, entries: Mapping[str, bytes] | None = None) -> None:
        self.entries = dict(entries or {})

    def get(self, key: str) -> bytes | None:
        """Return what was put last under the key, None when nothing is there."""
        return self.entries.get(key)

    def put(self, key: str, value: bytes) -> None:
        """Set the key."""
        self.entries[key] = value

    def delete(self, key: str) -> None:
        """Remove the key; a missing one is no error."""
        self.entries.pop(key, None)

    def scan(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Yield all keys with the prefix in order of the key, with what was put last."""
        for key in sorted(key for key in self.entries if key.startswith(prefix)):
            if key in self.entries:
                yield key, self.entries[key]


class Overlay:
    """The changes of one step over a state: seen by the step at once, by the state only after `apply`.

    A state that cannot be read is the shell's trouble, not the record's: it surfaces as ContractError, so that no
    guard takes it for a poisonous record.
    """

    def __init__(self, under: KeyedState) -> None:
        self._under = under
        self.changes: dict[str, bytes | None] = {}

    def get(self, key: str) -> bytes | None:
        """Return what was put last under the key, None when nothing is there."""
        if key in self.changes:
            return self.changes[key]
        try:
            return self._under.get(key)
        except Exception as error:
            raise _unreadable(key, error) from error

    def put(self, key: str, value: bytes) -> None:
        """Set the key."""
        self.changes[key] = value

    def delete(self, key: str) -> None:
        """Remove the key; a missing one is no error."""
        self.changes[key] = None

    def scan(self, prefix: str) -> Iterator[tuple[str, bytes]]:
        """Yield all keys with the prefix in order of the key, with what was put last."""
        try:
            yield from merged(self._under.scan(prefix), self.changes, prefix)
        except Exception as error:
            raise _unreadable(prefix, error) from error

    def apply(self) -> None:
        """Hand the changes to the state below."""
        for key, value in self.changes.items():
            if value is None:
                self._under.delete(key)
            else:
                self._under.put(key, value)


def merged(
    below: Iterator[tuple[str, bytes]], changes: Mapping[str, bytes | None], prefix: str
) -> Iterator[tuple[str, bytes]]:
    """Walk over sorted entries and the changes above them in order of the key; None in `changes` hides an entry."""
    above = sorted(key for key in changes if key.startswith(prefix))
    at = 0
    for key, value in below:
        while at < len(above) and above[at] < key:
            yield from _present(above[at], changes)
            at += 1
        if at < len(above) and above[at] == key:
            yield from _present(key, changes)
            at += 1
        elif key not in changes:
            yield key, value
        else:
            yield from _present(key, changes)
    for key in above[at:]:
        yield from _present(key, changes)


def _present(key: str, changes: Mapping[str, bytes | None]) -> Iterator[tuple[str, bytes]]:
    value = changes.get(key)
    if value is not None:
        yield key, value


def _unreadable(key: str, error: Exception) -> ContractError:
    return ContractError(
        f"the state cannot be read: {error}",
        place=key,
        remedy="Look after the disk and the folder, then start again: nothing of the open batch is kept.",
        reason="state",
    )
