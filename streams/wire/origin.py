"""From a place in an item's clean text back to the bytes that the wire sent. Owns the map, not how bytes are spelt.

No reader keeps positions: the map is made on demand, by reading the bytes once more without what they mean and laying
the clean text beside them (decision 16). So it holds for every format, and reading pays nothing for it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from streams.wire.documents import open_document
from streams.wire.encodings import page_charset, repaired
from streams.wire.paragraphs import visible
from streams.wire.source_text import SourceText, characters, json_strings, mail_text, without_markup
from streams.wire.xml_opening import declared_encoding

_LONG = 24
"""Characters, blanks left out, that are looked for anywhere; a shorter piece only near the one before it."""

_NEAR = 20
"""How far away a short piece may stand, as a multiple of its length."""

_SEARCHES = 2_000
"""How many pieces of a text are looked for anywhere; where so many are not found, the text is another's."""

_GAP = 200
"""Most characters of the original that stand for characters of the text which are not found there."""

_ENOUGH = 0.995
_SIGNS = re.compile(r"[!-~]+|[^\x00-\x7f]")  # of ASCII, nothing else can be seen
_BYTEWISE = frozenset(("utf-8", "cp1252"))
"""Encodings that spell ASCII as itself, whatever stands before it: nearly all that comes is in one."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text and the bytes it came from: `length` characters from `start`, `size` bytes from `at`.

    Of an exact one the bytes, decoded, are the characters, and each takes as many bytes: character n is at
    `at + n * size / length`. Of any other the original spells the whole stretch in another way.
    """

    start: int
    length: int
    at: int
    size: int
    exact: bool


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """The segments of one text in order; what the original does not spell (a note's bracket put in) is in none."""

    encoding: str
    length: int
    segments: tuple[Segment, ...]

    @property
    def coverage(self) -> float:
        """The share of the text's characters that have a place in the original; 1 for an empty text."""
        return sum(segment.length for segment in self.segments) / self.length if self.length else 1.0

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the bytes of a stretch of text begin and end, None when it has none."""
        first = max(0, bisect_right(self.segments, start, key=lambda segment: segment.start) - 1)
        found: list[tuple[int, int]] = []
        for segment in self.segments[first:]:
            if segment.start >= end:
                break
            if segment.start + segment.length > start:
                found.append(_part(segment, start, end))
        return (min(at for at, _ in found), max(to for _, to in found)) if found else None


@dataclass(frozen=True, slots=True)
class Origin:
    """The maps of an item's two texts."""

    headline: OffsetMap
    body: OffsetMap


def origin(raw: bytes, headline: str, body: str, *, name: str | None = None) -> Origin:
    """Return where an item's texts stand in the bytes that it was read from; `name` is the delivery's.

    Raises what reading raises for bytes that are no document.
    """
    sources = list(_sources(raw, open_document(raw, name).family))
    return Origin(_mapped(raw, headline, sources), _mapped(raw, body, sources))


def _part(segment: Segment, start: int, end: int) -> tuple[int, int]:
    if not segment.exact:
        return segment.at, segment.at + segment.size
    width = segment.size // segment.length
    first, last = max(0, start - segment.start), min(segment.length, end - segment.start)
    return segment.at + first * width, segment.at + last * width


def _said(raw: bytes, family: str) -> str | None:
    """Return what a document says of its encoding where its family has a way to."""
    return declared_encoding(raw) if family == "xml" else page_charset(raw) if family == "html" else None


def _sources(raw: bytes, family: str) -> Iterator[tuple[SourceText, str]]:
    """Yield the ways in which a document may spell its texts, the likeliest first: markup may be escaped twice."""
    if family == "mail":
        source, encoding = mail_text(raw)
    else:
        source, encoding = characters(raw, _said(raw, family))
    if family == "json":
        source = json_strings(source)
    if family not in ("xml", "html"):
        yield source, encoding
    for _ in range(3):
        if "<" not in source.text and "&" not in source.text:
            break
        source = without_markup(source)
        yield source, encoding
    if family == "mail" and "{" in source.text:
        yield json_strings(source), encoding


def _mapped(raw: bytes, text: str, sources: list[tuple[SourceText, str]]) -> OffsetMap:
    """Return the map of a text, by the way of spelling that covers most of it."""
    best: OffsetMap | None = None
    for source, encoding in sources:
        found = OffsetMap(encoding, len(text), tuple(_segments(raw, text, source, encoding)))
        if best is None or found.coverage > best.coverage:
            best = found
        if best.coverage >= _ENOUGH:
            break
    return best or OffsetMap("utf-8", len(text), ())


def _aligned(text: str, source: SourceText) -> list[int]:
    """Return which character of the source each of a text's is, -1 for none; blanks are none yet.

    A piece of the text is looked for as a whole, behind the one before it; what is not there is halved at a word.
    """
    wanted, places = _compact(text)
    given, origins = _compact(source.text)
    found = [-1] * len(text)
    words = [at for at, place in enumerate(places) if at == 0 or place > places[at - 1] + 1] + [len(wanted)]
    waiting, cursor, searches = [(0, len(words) - 1)], 0, _SEARCHES
    while waiting:
        low, high = waiting.pop()
        start, end = words[low], words[high]
        piece = wanted[start:end]
        at = -1
        if piece and searches and (len(piece) >= _LONG or (low, high) == (0, len(words) - 1)):
            searches -= 1
            at = given.find(piece, cursor)
            at = at if at >= 0 else given.find(piece)
        elif piece:
            at = given.find(piece, cursor, cursor + (_NEAR + 1) * len(piece))
        if at >= 0:
            cursor = at + len(piece)
            for offset in range(len(piece)):
                found[places[start + offset]] = origins[at + offset]
        elif high - low > 1:
            middle = (low + high) // 2
            waiting += [(middle, high), (low, middle)]
    return found


def _compact(text: str) -> tuple[str, list[int]]:
    """Return a text's visible characters and their places."""
    kept, places = list[str](), list[int]()
    for found in _SIGNS.finditer(text):
        start, end = found.span()
        sign = found[0]
        if sign > "\x7f":
            sign = repaired(sign) if sign <= "\x9f" else sign  # as the readers do
            if not sign or not visible(sign):
                continue
        kept.append(sign)
        places.extend(range(start, end))
    return "".join(kept), places


def _segments(raw: bytes, text: str, source: SourceText, encoding: str) -> Iterator[Segment]:
    """Yield the segments of a text, neighbours of one kind joined; words that are spelt otherwise stay apart."""
    last: Segment | None = None
    word = False
    for start, length, at, size, plain in _pieces(raw if encoding in _BYTEWISE else b"", text, source):
        exact = plain or (length == 1 and _spelt(raw[at : at + size], text[start], encoding))
        blank = text[start : start + length].isspace()
        if (
            last is not None
            and _continues(last, start, at, size // length, exact=exact)
            and (exact or (word and not blank))
        ):
            last = Segment(last.start, last.length + length, last.at, max(last.size, at + size - last.at), exact)
        else:
            if last is not None:
                yield last
            last = Segment(start, length, at, size, exact)
        word = not blank
    if last is not None:
        yield last


def _continues(last: Segment, start: int, at: int, width: int, *, exact: bool) -> bool:
    if last.exact != exact or last.start + last.length != start:
        return False
    if exact:
        return last.at + last.size == at and last.size == width * last.length
    return last.at <= at <= last.at + last.size


def _spelt(raw: bytes, sign: str, encoding: str) -> bool:
    try:
        return raw.decode(encoding) == sign
    except (UnicodeError, LookupError):
        return False


def _pieces(raw: bytes, text: str, source: SourceText) -> Iterator[tuple[int, int, int, int, bool]]:
    """Yield start and length in the text, and first byte and number of bytes of what can be told apart there.

    The last of them says that it is a run of ASCII whose bytes are its characters; `raw` is empty where none are.
    """
    found, gaps = [*_aligned(text, source), -1], list[tuple[int, int]]()
    at = found.index(-1)
    while at < len(text):
        end = next((to for to in range(at, len(text)) if found[to] >= 0), len(text))
        before, behind = found[at - 1] if at else -1, found[end]
        if 0 <= before < behind == before + 1 + end - at and source.text[before + 1 : behind] == text[at:end]:
            found[at:end] = range(before + 1, behind)
        else:
            gaps.append((at, end))
        at = found.index(-1, end)
    at = 0
    for start, end in (*gaps, (len(text), len(text))):
        while at < start:
            own, length = found[at], _run(raw, text, found, source, at, start)
            yield at, length, source.starts[own], source.ends[own + length - 1] - source.starts[own], length > 1
            at += length
        if 0 < start < end < len(text):
            before, behind = found[start - 1], found[end]
            if 0 < behind - before <= _GAP + end - start and source.starts[behind] >= source.ends[before]:
                yield start, end - start, source.ends[before], source.starts[behind] - source.ends[before], False
        at = end


def _run(raw: bytes, text: str, found: list[int], source: SourceText, at: int, stop: int) -> int:  # noqa: PLR0917
    """Return how many characters from one on, up to a place, are ASCII that stands side by side in text and bytes."""
    own, byte, length, step, grows = found[at], source.starts[found[at]], 0, 16, True
    while step:
        to = min(length + step, stop - at)
        told = text[at + length : at + to]
        if (
            told.isascii()
            and raw[byte + length : byte + to] == told.encode()
            and found[at + length : at + to] == list(range(own + length, own + to))
            and list(source.starts[own + length : own + to]) == list(range(byte + length, byte + to))
            and list(source.ends[own + length : own + to]) == list(range(byte + length + 1, byte + to + 1))
        ):
            length = to
            step = 0 if at + to == stop else 2 * step if grows else step // 2
        else:
            step, grows = step // 2, False
    return max(length, 1)
