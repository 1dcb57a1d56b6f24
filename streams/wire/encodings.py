"""Bytes of text to characters, whatever they call themselves. Owns the guesses, and what is no text at all.

Wires say Latin-1 and send Windows-1252, say UTF-8 and mix both; what decodes as UTF-8 is UTF-8, every other byte is
Windows-1252. Nothing is refused but what cannot be text.
"""

import codecs
import re
from contextlib import suppress

_CHARSET = re.compile(rb"<meta\b[^>]{0,300}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PAGE_HEAD = 4_000  # bytes of a page in which it says its encoding
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_WIDE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LATIN = frozenset(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii", "cp1252", "windows-1252", ""))
_HIGH = {code: bytes((code,)).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Windows-1252 where Latin-1 has control characters; five codes have no character and go."""


def page_charset(raw: bytes) -> str | None:
    """Return what a page of HTML calls its encoding; one of the Unicode ones would be true without it."""
    found = _CHARSET.search(raw[:_PAGE_HEAD])
    told = found[1].decode().lower() if found else ""
    return told if told and not told.startswith("utf") else None


def decoded(raw: bytes, charset: str | None = None) -> str:
    """Return the text of bytes; `charset` is what they call themselves, believed where it can be true."""
    for mark, name in _MARKS.items():
        if raw.startswith(mark):
            return raw.removeprefix(mark).decode(name, "replace")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        pass
    if charset is not None and charset.lower() not in _LATIN:
        try:
            found = raw.decode(charset)
        except (UnicodeError, LookupError, ValueError):
            pass
        else:
            return found if isinstance(found, str) else ""
    return _mixed(raw)


def sized(raw: bytes, charset: str | None = None) -> tuple[str, list[int], str]:
    """Return the text as `decoded` does, how many of the last bytes each character takes, and the encoding.

    Where bytes of several encodings stand side by side it is the one that most of them are in.
    """
    for mark, name in _MARKS.items():
        if raw.startswith(mark):
            return _measured(raw.removeprefix(mark).decode(name, "replace"), name, len(raw) - len(mark))
    with suppress(UnicodeDecodeError):
        return _measured(raw.decode(), "utf-8", len(raw))
    if charset is not None and charset.lower() not in _LATIN:
        with suppress(UnicodeError, LookupError, ValueError):
            return _measured(raw.decode(charset), charset, len(raw))
    text, sizes, at = list[str](), list[int](), 0
    for found in [*_WIDE.finditer(raw), None]:
        for byte in raw[at : found.start() if found else len(raw)]:
            text.append(_HIGH.get(byte, chr(byte)) or "\ufffe")  # a code without a character still takes its byte
            sizes.append(1)
        if found:
            text.append(found[0].decode())
            sizes.append(len(found[0]))
            at = found.end()
    return "".join(text), sizes, "cp1252" if max(sizes) == 1 else "utf-8"


def _measured(text: str, encoding: str, size: int) -> tuple[str, list[int], str]:
    """Return the text with the sizes of its characters; nothing where the encoding does not spell each by itself."""
    if text.isascii() and len(text) == size:
        return text, [1] * size, encoding
    try:
        sizes = [len(sign.encode(encoding)) for sign in text]
    except UnicodeError:
        sizes = []
    return (text, sizes, encoding) if sum(sizes) == size else ("", [], encoding)


def repaired(text: str) -> str:
    """Put the characters of Windows-1252 where its codes were read as Latin-1's control characters."""
    return text.translate(_HIGH)


def binary(raw: bytes) -> bool:
    """Tell whether bytes are no text: a tenth of the first two thousand are control characters."""
    head = raw[:2000]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    return 10 * len(_CONTROLS.findall(head)) > len(head)


def _mixed(raw: bytes) -> str:
    """Decode what is UTF-8 as that and every other byte as Windows-1252."""
    pieces: list[str] = []
    at = 0
    for found in _WIDE.finditer(raw):
        pieces.extend((_narrow(raw[at : found.start()]), found[0].decode()))
        at = found.end()
    pieces.append(_narrow(raw[at:]))
    return "".join(pieces)


def _narrow(raw: bytes) -> str:
    return repaired(raw.decode("latin-1"))
