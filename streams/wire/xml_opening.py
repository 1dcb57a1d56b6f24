"""Bytes to the root of an XML tree. Owns encodings that lie, small breaks that wires make, and what is refused unread.

No DTD is loaded, no entity resolved, nothing fetched: a document that declares entities is refused before it is parsed,
but for those of a document type alone: an outer DTD that it names (left out unread) and names of single characters.
"""

import codecs
import re
from contextlib import suppress
from functools import lru_cache
from html.entities import name2codepoint
from typing import Any

from lxml import etree

from events.errors import TooLargeError, WireFormatError

MAX_XML_DEPTH = 64
"""Deepest nesting of elements; real items have less than 20 levels."""

MAX_XML_BYTES = 16 * 1024 * 1024
"""Largest XML document in bytes, a message of many items included: a tree takes ten times the memory of its bytes."""

MAX_XML_ELEMENTS = 300_000
"""Most elements of an XML document: what fills the size with nothing but tags is no wire."""

_BOM = b"\xef\xbb\xbf"
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_DECLARED = re.compile(rb"^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9._:-]{2,40})[\"']")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,400}\?>")
# WHATWG, *Encoding Standard*: what calls itself one of these is Windows text nearly always.
_WINDOWS = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254"}
_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
# A document type with a part of its own that brings in a DTD from beside it, declares elements and names characters:
# real wires send `[<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; ]` and `<!ENTITY eacute "&#233;">`. A DTD from the
# net or from another place of the disk is an attack: it stays refused.
_DOCTYPE = re.compile(
    rb"(?:\s++|<\?[^>]{0,400}+>|<!--(?:[^-]++|-(?!->)){0,2000}+-->)*+<!DOCTYPE\s[^<>\[\]]{1,600}+\["
    rb"(?P<own>(?:\s++|%[\w.:-]{1,40};|<!--(?:[^-]++|-(?!->)){0,2000}+-->|<!(?:ELEMENT|ATTLIST|NOTATION)\s[^<>]{1,2000}+>"
    rb"|<!ENTITY\s++%\s++[\w.:-]{1,40}\s++(?:SYSTEM|PUBLIC\s++[\"'][^\"'<>&%]{1,200}+[\"'])\s++"
    rb"[\"'][\w.-]{1,80}+(?:/[\w.-]{1,80}+){0,6}+(?<=\.(?:dtd|mod|ent))[\"']\s*+>"
    rb"|<!ENTITY\s++[A-Za-z][\w.-]{0,30}+\s++[\"'](?:&#(?:38;#)?\w{1,7};){1,2}[\"']\s*+>)*+)\]\s*+>"
)
_SIGN_NAME = re.compile(rb"<!ENTITY\s++([A-Za-z][\w.-]{0,30}+)\s++[\"']((?:&#(?:38;#)?\w{1,7};){1,2})[\"']")
_ANY_NAME = re.compile(rb"&([A-Za-z][\w.-]{0,30});")
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,10});")
_BARE = re.compile(rb"&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_FIGURE_NAME = re.compile(rb"(</?)(?=\d[\w.-]{0,40}[\s/>])")
_NAMESPACE = re.compile(rb"""(\bxmlns(?::[\w.-]+)?=["'])([^"'<>]*)(["'])""")
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}));")
_WINDOWS_REFERENCE = re.compile(rb"&#(?:[xX]0*([89][0-9A-Fa-f])|0*(1[2-5]\d));")
_WINDOWS_SIGN = re.compile(rb"\xc2([\x80-\x9f])")
_ROOT = re.compile(
    rb"(?:\s++|<\?[^>]{0,400}+>|<!--(?:[^-]++|-(?!->)){0,2000}+-->|<!DOCTYPE[^<>\[]{0,600}+>)*+<(?P<root>[A-Za-z][\w:.-]{0,60}+)"
)
_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_PARSER = etree.XMLParser(
    encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
    remove_comments=True, remove_pis=True,
)  # fmt: skip
_COUNT: Any = etree.XPath("count(//*)")
_TOO_DEEP = etree.XPath("boolean(/" + "/".join("*" * (MAX_XML_DEPTH + 1)) + ")")


def load_xml(raw: bytes) -> Any:
    """Return the root of an XML document.

    Raises WireFormatError (not-xml, encoding, entities) or TooLargeError (too-large, too-deep).
    """
    if len(raw) > MAX_XML_BYTES:
        raise TooLargeError(
            f"an XML document of {len(raw)} bytes, over the limit of {MAX_XML_BYTES}",
            remedy="Send the items one a document.",
        )
    text = _utf8(raw)
    if b"<!ENTITY" in text and (own := _DOCTYPE.match(text)) is not None:
        text = _without_doctype(text, own)
    if b"!" in text and b"<!" in text and any(map(_ENTITY.search, _parts(text)[::2])):
        raise WireFormatError(
            "the document declares entities", remedy="Send it without a DTD of its own.", reason="not-xml"
        )
    if b"<!DOCTYPE" in text[:2000] and b"&" in text:
        # With a document type the parser takes a name that it does not know for one that the DTD would declare.
        text = _NAMED.sub(_numbered, text)
    root, text = _parsed(text)
    if len(text) > MAX_XML_ELEMENTS and text.count(b"<") > MAX_XML_ELEMENTS and _COUNT(root) > MAX_XML_ELEMENTS:
        raise TooLargeError(
            f"over {MAX_XML_ELEMENTS} elements in an XML document",
            remedy="Send the items one a document.",
        )
    # Whatever holds another has an end tag; bytes alone are counted in no time.
    if text.count(b"/") >= MAX_XML_DEPTH and text.count(b"</") >= MAX_XML_DEPTH and _TOO_DEEP(root):
        raise TooLargeError(f"nested over {MAX_XML_DEPTH} levels deep", remedy="Flatten the item.", reason="too-deep")
    return root


def _without_doctype(text: bytes, found: re.Match[bytes]) -> bytes:
    """Return a document without its document type, the names of characters that this declares spelt by their numbers.

    What it brings in is a DTD and no text: nothing is fetched, and no name stands for more than two characters.
    """
    signs = {name: told.replace(b"&#38;#", b"&#") for name, told in _SIGN_NAME.findall(found["own"])}
    parts = _parts(text[found.end() :])
    if signs:
        parts[::2] = [_ANY_NAME.sub(lambda name: signs.get(name[1], name[0]), part) for part in parts[::2]]
    # What only the outer DTD would name: HTML's names, which are nearly all that NITF's and NewsML's have.
    parts[::2] = [_NAMED.sub(_numbered, part) for part in parts[::2]]
    return b"".join(parts)


def documents_of(raw: bytes) -> list[bytes]:
    """Return the XML documents that stand one behind the other in a file, each with a root of the first one's name.

    One alone is returned as it came, and so is what holds none or cannot be decoded: reading that says why.
    """
    text = b""
    with suppress(WireFormatError):
        text = _utf8(raw) if len(raw) <= MAX_XML_BYTES else b""
    found = _ROOT.match(text)
    if found is None:
        return [raw]
    root = re.escape(found["root"])
    ends = re.compile(rb"</" + root + rb"\s*+>\s*+(?:<[?!][^<>]{0,400}+>\s*+)*+(?=<" + root + rb"[\s/>])")
    parts: list[bytes] = []
    at = found.start("root") - 1
    for end in ends.finditer(text):
        parts.append(text[at : end.end()])
        at = end.end()
    return [*parts, text[at:]] if parts else [raw]


def _parsed(text: bytes) -> tuple[Any, bytes]:
    """Return the root and its text; what does not parse is mended once in the ways wires break it, never guessed at."""
    try:
        return etree.fromstring(text, _PARSER), text
    except etree.XMLSyntaxError as error:
        with suppress(etree.XMLSyntaxError):
            mended = _mended(text)
            return etree.fromstring(mended, _PARSER), mended
        line, column = error.position
        if "depth" in str(error.msg) or "huge" in str(error.msg).lower():
            raise TooLargeError(
                f"nested or grown too far: {error.msg}", remedy="Flatten the item.", reason="too-deep"
            ) from error
        raise WireFormatError(
            f"no XML: {error.msg}",
            place=f"line {line} column {column}",
            remedy="Send well-formed XML, or plain text that does not begin with `<`.",
            reason="not-xml",
        ) from error


def _utf8(raw: bytes) -> bytes:
    """Return the document as UTF-8: bytes that are UTF-8 are, whatever they declare; else what they declare, or cp1252.

    A run of bytes over 127 that is UTF-8 by accident is next to impossible in any other encoding.
    """
    raw = raw.removeprefix(_BOM)
    wide = _WIDE.get(raw[:2])
    if wide is not None:
        return _decoded(raw, wide).encode()
    if not raw.isascii():
        try:
            raw.decode()
        except UnicodeDecodeError:
            raw = _decoded(raw, _declared(raw)).encode()
    elif (named := _declared(raw)) in ("utf_7", "iso2022_jp", "hz"):
        raw = _decoded(raw, named).encode()
    raw = raw.lstrip()
    if b"\xc2" in raw:
        raw = _WINDOWS_SIGN.sub(lambda sign: _windows(sign[1][0]), raw)
    if b"&" in raw and b"&#" in raw:
        raw = _WINDOWS_REFERENCE.sub(lambda told: _windows(int(told[1], 16) if told[1] else int(told[2])), raw)
    # A parser that is told the encoding still refuses some names that a declaration gives.
    found = _DECLARATION.match(raw) if raw.startswith(b"<?xml") else None
    return raw[found.end() :] if found else raw


def declared_encoding(raw: bytes) -> str:
    """Return Python's name of the encoding that an XML document is in when it is not UTF-8."""
    return _WIDE.get(raw[:2]) or _declared(raw)


def _declared(raw: bytes) -> str:
    """Return Python's name of the encoding in the XML declaration, as far as it can be true of these bytes."""
    found = _DECLARED.match(raw[:400])
    return "cp1252" if found is None else _named(found[1].decode())


@lru_cache(maxsize=256)
def _named(label: str) -> str:
    try:
        name = codecs.lookup(label).name.replace("-", "_")
    except LookupError:
        return "cp1252"
    name = name.replace("iso8859_", "iso8859-")
    return "cp1252" if name.startswith("utf") and name != "utf_7" else _WINDOWS.get(name, name)


def _decoded(raw: bytes, encoding: str) -> str:
    """Return the text; the few bytes that the encoding leaves open are read as Latin-1."""
    try:
        return raw.decode(encoding).removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as error:
        if encoding.startswith(("utf_16", "utf-16")):
            raise WireFormatError(
                "UTF-16 that breaks off", remedy="Send the item again, as UTF-8.", reason="encoding"
            ) from error
    return "".join(_sign(byte) for byte in raw)


def _sign(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def _windows(point: int) -> bytes:
    """Return what Windows means by a number from 128 to 159, which Unicode gives to controls that no text has."""
    return _sign(point).encode() if 0x80 <= point <= 0x9F else b"&#%d;" % point  # noqa: PLR2004


def _mended(text: bytes) -> bytes:
    """Return the document without the breaks that wires make.

    Controls, HTML's named signs, bare ampersands, names that begin with a figure, blanks in the name of a namespace.
    """
    parts = _parts(_CONTROL.sub(b"", text))
    parts[::2] = [_BARE.sub(b"&amp;", _NAMED.sub(_numbered, _REFERENCE.sub(_allowed, part))) for part in parts[::2]]
    parts[::2] = [_FIGURE_NAME.sub(rb"\1n", part) for part in parts[::2]]
    parts[::2] = [_NAMESPACE.sub(_without_blanks, part) for part in parts[::2]]
    return b"".join(parts)


def _without_blanks(found: re.Match[bytes]) -> bytes:
    return b"".join((found[1], *found[2].split(), found[3]))


def _parts(text: bytes) -> list[bytes]:
    """Return what is markup and what is character data by turns, markup first; in one pass, whatever the bytes."""
    parts: list[bytes] = []
    at = 0
    while (start := text.find(_CDATA, at)) >= 0:
        end = text.find(_CDATA_END, start)
        if end < 0:
            break
        parts += (text[at:start], text[start : end + len(_CDATA_END)])
        at = end + len(_CDATA_END)
    return [*parts, text[at:]]


def _numbered(found: re.Match[bytes]) -> bytes:
    """Spell a named character of HTML by its number; a name that HTML does not know was never one."""
    point = name2codepoint.get(found[1].decode())
    return b"&amp;" + found[0][1:] if point is None else b"&#%d;" % point


def _allowed(found: re.Match[bytes]) -> bytes:
    """Drop a reference to a character that XML does not allow."""
    point = int(found[1], 16) if found[1] else int(found[2])
    fine = point in (9, 10, 13) or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or 0x10000 <= point <= 0x10FFFF  # noqa: PLR2004
    return found[0] if fine else b""
