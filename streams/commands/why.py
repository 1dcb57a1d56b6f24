"""why: tell how a sentence or the items of a file are derived. Owns reading, calling and printing only."""

from collections.abc import Iterator
from pathlib import Path

from events.errors import BadInputError, SettingsError
from events.wire_item import WireItem
from streams.cli_ending import DEAD_LETTERS, DONE, complain
from streams.commands.inputs import STANDARD_INPUT, contents
from streams.commands.item_files import readings, readings_of
from streams.commands.output import console, emit, for_people
from streams.derive.deriving import deriver
from streams.derive.explaining import why_line
from streams.derive.trace import Trace
from streams.runtime.judges import load_judges
from streams.settings import load
from streams.wire.reading import Reading

_STRUCTURED = (b"{", b"[", b"<")
"""How JSON and XML begin; any other single line on standard input is a sentence."""
_WHAT = "Name a file, `-` for standard input, or a sentence in quotes."


def why(what: str, feed: str, *, headline: bool, json: bool, config: Path | None = None) -> int:
    """Print how each item is derived, by the judges of the settings; 1 when one of them cannot be read."""
    derive = deriver(load_judges(load(config=config)))
    broken = 0
    for found in _items(what, feed, headline=headline):
        if isinstance(found, BadInputError):
            broken += 1
            complain(found)
            continue
        trace = Trace()
        line = why_line(found.item, found.headline, found.body, derive(found, trace), trace)
        if not for_people(json=json):
            emit(line)
            continue
        from streams.commands.why_view import why_page  # noqa: PLC0415 - rich only for people

        console().print(why_page(line))
    return DEAD_LETTERS if broken else DONE


def _items(what: str, feed: str, *, headline: bool) -> Iterator[WireItem | BadInputError]:
    if what == STANDARD_INPUT:
        [(name, raw)] = contents([what])
        text = raw.strip()
        if text and b"\n" not in text and not text.startswith(_STRUCTURED):
            yield _sentence(text.decode("utf-8", "replace"), headline=headline)
        else:
            yield from _read(readings_of(raw, name, feed))
    elif not what.strip():
        # the path of nothing is the working directory: an empty variable of a script is no wish to read all of it
        raise SettingsError("an empty word is neither a file nor a sentence", place=repr(what), remedy=_WHAT)
    elif _is_there(what):
        yield from _read(readings([what], feed))
    elif len(what.split()) > 1:
        yield _sentence(what, headline=headline)
    else:
        raise SettingsError("no such file, and one word is no sentence", place=what, remedy=_WHAT)


def _read(found: Iterator[Reading | BadInputError]) -> Iterator[WireItem | BadInputError]:
    """Yield the items; what is no news tells nothing and has no line."""
    for reading in found:
        if isinstance(reading, BadInputError):
            yield reading
        elif reading.item is not None:
            yield reading.item


def _sentence(text: str, *, headline: bool) -> WireItem:
    return WireItem(item="sentence", guid="sentence", headline=text if headline else "", body="" if headline else text)


def _is_there(name: str) -> bool:
    """Tell whether something of that name is there; a long sentence is no name at all."""
    try:
        return Path(name).exists()
    except OSError:
        return False
