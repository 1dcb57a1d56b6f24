"""Items of the files that a command is given, read as intake reads them. Owns the place of what cannot be read."""

from collections.abc import Iterator, Sequence

from events.errors import BadInputError
from streams.commands.inputs import contents
from streams.wire.reading import Reading
from streams.wire.reading import read as read_item
from streams.wire.splitting import RawPart, parts


def readings(files: Sequence[str], feed: str) -> Iterator[Reading | BadInputError]:
    """Yield each item of the files as intake reads it, or why it cannot be read, in input order."""
    for name, raw in contents(files):
        yield from readings_of(raw, name, feed)


def readings_of(raw: bytes, name: str, feed: str) -> Iterator[Reading | BadInputError]:
    """Yield each item of one delivery as intake reads it, or why it cannot be read; one at least."""
    found = False
    for part in parts(raw, name, named=False):
        found = True
        yield _reading(part, feed, name)
    if not found:
        yield _reading(RawPart(raw, 0, None, name), feed, name)


def _reading(part: RawPart, feed: str, file: str) -> Reading | BadInputError:
    try:
        return read_item(part.raw, feed=feed, name=part.name, guid=part.guid, line=part.line)
    except BadInputError as error:
        error.place = error.place or f"{file}#{part.index}"
        return error
