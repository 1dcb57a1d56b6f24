"""Bytes to a document: what family they are, within what limits. Owns size, depth, encoding and the safe parsers.

Nothing here knows a wire format. Everything that is refused is refused with a reason, a place and a remedy.
"""

import re
from dataclasses import dataclass
from typing import Any

import orjson

from events.errors import TooLargeError, WireFormatError
from events.topics import MAX_RECORD_BYTES
from streams.wire.encodings import binary, decoded, page_charset
from streams.wire.format import Family
from streams.wire.framing import framed
from streams.wire.sniffing import is_bracketed, is_html, is_mail, kind_of
from streams.wire.xml_opening import load_xml

MAX_ITEM_BYTES = MAX_RECORD_BYTES
"""Largest item in bytes: what a record can hold; the whole of Reuters' day is smaller than one such story."""

MAX_DEPTH = 64
"""Deepest nesting of JSON or XML; real items have less than 12 levels."""

MAX_LINES = 40_000
"""Most lines of a text; a book has fewer, and each line costs its time."""

NUL_ESCAPE = rb"\u0000"
"""How JSON spells a NUL character, which no text may hold."""

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_JSON_NAMES = (".json", ".jsonl", ".ndjson")
_LIST = re.compile(rb'\[\s*[\[{"\]]')
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
SUPPORTED = (
    "ninjs 1.x to 3.x, JSON of AP and other agencies, NewsML-G2, NITF, RSS, Atom, IPTC 7901, ANPA 1312, mail, HTML,"
    " plain text, JSON lines of id, headline and body"
)


@dataclass(frozen=True, slots=True)
class Document:
    """One opened document: a JSON value, the root of an XML tree, or text."""

    family: Family
    content: Any


def open_document(raw: bytes, name: str | None = None) -> Document:
    """Return what the bytes are; `name` (a file's name) says that they must be JSON when it ends so.

    Raises WireFormatError (empty, not-json, not-xml, encoding, nul-byte, unsupported-format) or TooLargeError.
    """
    if len(raw) > MAX_ITEM_BYTES:
        raise TooLargeError(
            f"the item has {len(raw)} bytes, over the limit of {MAX_ITEM_BYTES}",
            remedy="Send the story without what is embedded in it, or split the file into its items.",
        )
    head = raw[:512].removeprefix(_BOM).lstrip()
    if not head and not raw.removeprefix(_BOM).strip():
        raise WireFormatError("nothing in it", remedy="Send the item again: the delivery was empty.", reason="empty")
    if (kind := kind_of(head)) is not None:
        raise _unsupported(kind)
    if raw.startswith(_WIDE_BOMS) and b"<" not in raw[:8]:
        return open_document(decoded(raw).encode(errors="replace"), name)  # what is XML reads its own mark
    if raw.startswith(_WIDE_BOMS) and is_html(decoded(raw[:1024]).lstrip().encode(errors="replace")):
        return Document("html", decoded(raw))
    if _is_json(head, name):
        found = load_json(raw)
        if NUL_ESCAPE in raw and (place := _nul_in(found)) is not None:
            raise nul_byte(place)
        return Document("json", found)
    if (head.startswith(b"<") and not is_bracketed(head, raw)) or _is_wide_xml(raw):
        return Document("html", decoded(raw, page_charset(raw))) if is_html(head) else Document("xml", load_xml(raw))
    return _of_text(raw)


def _is_wide_xml(raw: bytes) -> bool:
    return b"<" in raw[:4] and b"\0" in raw[:4]


def _of_text(raw: bytes) -> Document:
    """Return what bytes are that are neither JSON nor markup."""
    if max(raw.count(b"\n"), raw.count(b"\r")) > MAX_LINES:
        raise TooLargeError(
            f"the text has more than {MAX_LINES} lines",
            remedy="Send the story alone, its empty lines left out.",
            reason="too-many-lines",
        )
    if framed(raw):
        return Document("wire", decoded(raw))
    if is_mail(raw):
        return Document("mail", raw)
    if binary(raw):
        raise _unsupported("what is no text")
    return Document("text", lenient(raw))


def _is_json(head: bytes, name: str | None) -> bool:
    if name is not None and name.lower().endswith(_JSON_NAMES):
        return True
    return head.startswith(b"{") or (head.startswith(b"[") and _LIST.match(head) is not None)


def _unsupported(kind: str) -> WireFormatError:
    return WireFormatError(
        f"{kind} is not supported yet", remedy=f"Send one of: {SUPPORTED}.", reason="unsupported-format"
    )


def load_json(raw: bytes) -> Any:
    """Return the JSON value; nesting is measured before it is parsed."""
    if len(raw) - len(raw.translate(None, b"{[")) > MAX_DEPTH and (depth := nesting(raw)) > MAX_DEPTH:
        raise TooLargeError(
            f"nested {depth} levels deep, over the limit of {MAX_DEPTH}",
            remedy="Flatten the item: no wire nests like this.",
            reason="too-deep",
        )
    try:
        return orjson.loads(raw.removeprefix(_BOM))
    except orjson.JSONDecodeError as error:
        decode(raw)  # says which of the two it is, and where
        raise WireFormatError(
            f"no JSON: {error.msg}",
            place=f"line {error.lineno} column {error.colno}",
            remedy="Send one whole JSON object an item; a cut-off delivery has to be sent again.",
            reason="not-json",
        ) from error


def _nul_in(found: Any) -> str | None:
    """Return the path to the first text of a JSON value that holds a NUL character."""
    waiting: list[tuple[str, Any]] = [("", found)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str) and "\0" in value:
            return path
        rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting.extend((f"{path}.{name}".lstrip("."), inner) for name, inner in rows)
    return None


def nesting(raw: bytes) -> int:
    """Return how deep brackets nest in a JSON text, without parsing it; whole strings are stepped over."""
    depth = deepest = 0
    for token in _TOKEN.findall(raw):
        if token in (b"{", b"["):
            depth += 1
            deepest = max(deepest, depth)
        elif token in (b"}", b"]"):
            depth -= 1
    return deepest


def decode(raw: bytes) -> str:
    """Return the text of UTF-8 bytes, its byte order mark left out; refuses what is no UTF-8 and NUL bytes."""
    try:
        text = raw.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        raise WireFormatError(
            f"no UTF-8: {error.reason}",
            place=f"byte {error.start}",
            remedy="Send the text as UTF-8; the byte at that place is the first that is not.",
            reason="invalid-utf8",
        ) from error
    if "\0" in text:
        raise nul_byte(f"character {text.index(chr(0))}")
    return text


def lenient(raw: bytes) -> str:
    """Return the text of bytes in whatever encoding; refuses NUL bytes."""
    text = decoded(raw)
    if "\0" in text:
        raise nul_byte(f"character {text.index(chr(0))}")
    return text


def nul_byte(place: str) -> WireFormatError:
    """Return the error for a NUL character in an item's text."""
    return WireFormatError(
        "a NUL character in the text", place=place, remedy="Send clean text: NUL has no place in it.", reason="nul-byte"
    )
