"""An item's bytes as the characters that its formats spell there, each with its bytes. Owns positions, no meaning.

The ways of spelling are those that the readers undo: encodings, JSON's escapes, markup and its references, and what
mail does to its parts. This is asked for an explanation, never while items are read.
"""

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

import orjson

from streams.wire.encodings import sized

_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"', re.DOTALL)
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)
_MARK = re.compile(
    r"<!--|<\?|<!\[CDATA\[|\]\]>|<[/!]?[A-Za-z][^<>]*>"
    r"|&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
)
_ENDS = {"<!--": "-->", "<?": "?>"}
_UNREAD = re.compile(r"<(script|style)\b", re.IGNORECASE)
_VALUE = re.compile(r"""=\s*("[^"]*"|'[^']*')""")
_BOUNDARY = re.compile(rb"\bboundary\s*=\s*\"?([^\";\r\n]{1,200})", re.IGNORECASE)
_MOST_BOUNDARIES = 50
_HEADERS = re.compile(rb"(?:[^\r\n]+\r?\n)*+\r?\n?")
_CODED = re.compile(rb"^content-transfer-encoding:\s*([\w-]+)", re.IGNORECASE | re.MULTILINE)
_CHARSET = re.compile(rb"\bcharset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_WORD = re.compile(r"=\?([\w.-]+)\?([bBqQ])\?([^?]*)\?=")
_QUOTED = re.compile(rb"=([0-9A-Fa-f]{2})|=[ \t]*\r?\n")
_FOURS = re.compile(rb"(?:[A-Za-z0-9+/]\s*+){4}|(?:[A-Za-z0-9+/]\s*+){2,3}=+")


@dataclass(frozen=True, slots=True)
class SourceText:
    """Characters, and where the bytes of each begin and end in the item."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


@dataclass(slots=True)
class _Made:
    """Characters put together out of others."""

    text: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def keep(self, source: SourceText, start: int, end: int) -> None:
        """Take over characters as they are."""
        self.text.append(source.text[start:end])
        self.starts.extend(source.starts[start:end])
        self.ends.extend(source.ends[start:end])

    def put(self, text: str, source: SourceText, start: int, end: int) -> None:
        """Add what characters of the source spell in another way."""
        self.text.append(text)
        self.starts.extend([source.starts[start]] * len(text))
        self.ends.extend([source.ends[end - 1]] * len(text))

    def done(self) -> SourceText:
        return SourceText("".join(self.text), self.starts, self.ends)


def characters(raw: bytes, charset: str | None = None) -> tuple[SourceText, str]:
    """Return the characters of a whole document, and its encoding."""
    return _characters(SourceText("", range(len(raw)), range(1, len(raw) + 1)), raw, charset)


def json_strings(source: SourceText) -> SourceText:
    """Return what the strings of a JSON text say, a blank between them."""
    made, at = _Made(), 0
    for found in _STRING.finditer(source.text):
        made.put(" ", source, at, found.start() + 1)
        at = found.start(1)
        for escape in _ESCAPE.finditer(source.text, at, found.end(1)):
            made.keep(source, at, escape.start())
            with suppress(orjson.JSONDecodeError):
                made.put(orjson.loads(f'"{escape[0]}"'), source, escape.start(), escape.end())
            at = escape.end()
        made.keep(source, at, found.end(1))
        at = found.end(1)
    return made.done()


def without_markup(source: SourceText) -> SourceText:
    """Return the text outside tags and comments, references resolved once; then the values of attributes."""
    made, values = _Made(), _Made()
    text, at, unended = source.text, 0, set[str]()
    while found := _MARK.search(text, at):
        made.keep(source, at, found.start())
        mark, at = found[0], found.end()
        if mark[0] == "&":
            made.put(html.unescape(mark), source, found.start(), at)
        elif mark in _ENDS and mark not in unended:
            end = text.find(_ENDS[mark], at)
            at = end + len(_ENDS[mark]) if end >= 0 else at
            unended |= {mark} if end < 0 else set()
        elif (unread := _UNREAD.match(mark)) and not mark.endswith("/>"):
            end = text.find(f"</{unread[1]}", at) if unread[1] not in unended else -1
            at = max(at, end)
            unended |= {unread[1]} if end < 0 else set()
        else:
            for value in _VALUE.finditer(mark):
                values.put(" ", source, found.start(), at)
                _resolve(values, source, found.start() + value.start(1) + 1, found.start() + value.end(1) - 1)
    made.keep(source, at, len(text))
    rest = values.done()
    made.keep(rest, 0, len(rest.text))
    return made.done()


def mail_text(raw: bytes) -> tuple[SourceText, str]:
    """Return headers and parts of a mail as their encodings mean them, and the encoding of what is spelt plainly."""
    made, encoding = _Made(), "utf-8"
    for start, end in _sections(raw):
        head = _HEADERS.match(raw, start, end)
        body = head.end() if head else start
        told = raw[start:body]
        named = _CHARSET.search(told)
        charset = named[1].decode() if named else None
        words, _ = _characters(_span(start, body), told, None)
        _headers(made, words)
        coded = _CODED.search(told)
        data, spans = _uncoded(raw, body, end, coded[1].decode().lower() if coded else "")
        found, plain = _characters(spans, data, charset)
        encoding = plain if data and coded is None else encoding
        made.keep(found, 0, len(found.text))
    return made.done(), encoding


def _characters(spans: SourceText, data: bytes, charset: str | None) -> tuple[SourceText, str]:
    """Return the characters of bytes whose own places are known."""
    text, sizes, encoding = sized(data, charset)
    at = len(data) - sum(sizes)
    if at + len(sizes) == len(data):  # a byte each
        return SourceText(text, spans.starts[at:], spans.ends[at:]), encoding
    starts, ends = list[int](), list[int]()
    for size in sizes:
        starts.append(spans.starts[at])
        at += size
        ends.append(spans.ends[at - 1])
    return SourceText(text, starts, ends), encoding


def _span(start: int, end: int) -> SourceText:
    return SourceText("", range(start, end), range(start + 1, end + 1))


def _resolve(made: _Made, source: SourceText, start: int, end: int) -> None:
    at = start
    for found in _MARK.finditer(source.text, start, end):
        if found[0][0] == "&":
            made.keep(source, at, found.start())
            made.put(html.unescape(found[0]), source, found.start(), found.end())
            at = found.end()
    made.keep(source, at, end)


def _sections(raw: bytes) -> Iterator[tuple[int, int]]:
    """Yield where the sections of a mail begin and end: the mail's own headers and text, then each part."""
    names = {re.escape(found[1].strip()) for found in islice(_BOUNDARY.finditer(raw), _MOST_BOUNDARIES)}
    start = len(raw) - len(raw.lstrip())
    if names:
        for found in re.finditer(rb"^--(?:" + b"|".join(sorted(names)) + rb")(?:--)?[ \t]*\r?$\n?", raw, re.MULTILINE):
            yield start, max(start, found.start())
            start = found.end()
    yield start, len(raw)


def _headers(made: _Made, source: SourceText) -> None:
    """Add the lines of headers, encoded words (RFC 2047) decoded."""
    at = 0
    for found in _WORD.finditer(source.text):
        made.keep(source, at, found.start())
        at = found.end()
        with suppress(LookupError, ValueError, binascii.Error):
            told = found[3].encode("utf-8", "surrogateescape")
            data = base64.b64decode(told) if found[2] in "bB" else binascii.a2b_qp(told, header=True)
            made.put(codecs.decode(data, found[1], "replace"), source, found.start(), at)
    made.keep(source, at, len(source.text))


def _uncoded(raw: bytes, start: int, end: int, coding: str) -> tuple[bytes, SourceText]:
    """Return the bytes that a part means, and which bytes of the mail each of them is."""
    if coding == "base64":
        data, starts, ends = bytearray(), list[int](), list[int]()
        for found in _FOURS.finditer(raw, start, end):
            with suppress(binascii.Error):
                three = base64.b64decode(found[0])
                data += three
                starts += [found.start()] * len(three)
                ends += [found.end()] * len(three)
        return bytes(data), SourceText("", starts, ends)
    if coding == "quoted-printable":
        pieces, starts, ends, at = list[bytes](), list[int](), list[int](), start
        for found in _QUOTED.finditer(raw, start, end):
            pieces.append(raw[at : found.start()])
            starts.extend(range(at, found.start()))
            ends.extend(range(at + 1, found.start() + 1))
            at = found.end()
            if found[1]:
                pieces.append(bytes.fromhex(found[1].decode()))
                starts.append(found.start())
                ends.append(at)
        pieces.append(raw[at:end])
        return b"".join(pieces), SourceText("", [*starts, *range(at, end)], [*ends, *range(at + 1, end + 1)])
    return raw[start:end], _span(start, end)
