"""Bytes of text to characters, whatever they call themselves. Owns the guesses, and what is no text at all.

Wires say Latin-1 and send Windows-1252, say UTF-8 and mix both; what decodes as UTF-8 is UTF-8, every other byte is
Windows-1252. Nothing is refused but what cannot be text.
"""

import codecs
import re

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_WIDE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LATIN = frozenset(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii", "cp1252", "windows-1252", ""))
_HIGH = {code: bytes((code,)).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Windows-1252 where Latin-1 has control characters; five codes have no character and go."""


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
