"""A body as JSON packs it, to its paragraphs: text, markup, lists and objects of blocks, an editor's tree of nodes.

Owns what of such a tree is the story: pictures, captions, quotes from elsewhere and what is internal are left out.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from streams.memo import Memo
from streams.wire import body_roles
from streams.wire.paragraphs import from_text, has_markup, tidy
from streams.wire.xml_bodies import told_in_markup, told_in_text

_MOST_DEPTH = 12
_LONGEST_NAME = 64  # characters of a name that is kept; real ones have less than 40
_LETTERS = {0xF8: "o", 0xE6: "ae", 0xDF: "ss", 0x142: "l", 0x131: "i"}  # what is no letter with a mark
_SQUEEZE = re.compile(r"[^a-z0-9]+")
_ESCAPED = re.compile(r"&(?:amp;)*(?:lt|#60|#x3c);/?[A-Za-z]", re.IGNORECASE)
_KINDS = ("type", "kind", "blocktype", "nodetype", "name", "tag", "tagname", "style")
_ROLES = ("role", "rel", "rendition", "variant", "purpose", "use", "usage", "channel", "target", "label")
_MEDIA_TYPES = ("contenttype", "mimetype", "mediatype", "format", "mime")
_TEXTS = (
    "html", "xhtml", "bodyhtml", "bodyxhtml", "contenthtml", "texthtml", "value", "text", "txt", "plain", "plaintext",
    "bodytext", "content", "body", "paragraphs", "paras", "blocks", "children", "elements", "items", "nodes",
    "sections", "parts", "data", "main", "full", "story", "article", "paragraph", "para", "p", "markup", "rendered",
    "raw", "copy", "entries", "rows", "lines", "doc", "document", "root", "attributes", "fields",
)  # fmt: skip
_LEADS = ("lead", "lede", "intro", "leadparagraph", "firstparagraph")
_OTHER = re.compile(
    r"image|photo|picture|video|audio|media|embed|gallery|figure|caption|credit|iframe|script|style|related|advert|^ad$"
    r"|ads$|promo|widget|divider|^hr$|horizontalrule|delimiter|thumbnail|teaser|link$|links$|newsletter|headline|^title"
    r"|byline|dateline|copyright|signoff|table|chart|map$|poll|tweet|instagram|facebook|youtube|button|file|attachment"
)
_INLINE = re.compile(r"^(?:text|span|leaf|link|a|b|i|em|strong|mention|emoji|bold|italic|hardbreak|softbreak|br)$")
_PARAGRAPH = re.compile(r"paragraph|^p$|^para$|heading|header|^h[1-6]$|^block$|listitem|^li$|blockquote|unstyled|line")
_SCHEME = ("text/", "application/", "html", "xhtml", "plain", "nitf", "xml", "markdown", "rtf")


def prose(value: Any, depth: int = 0) -> list[str]:
    """Return the paragraphs of a body, whatever JSON it is packed in; nothing where there is no text."""
    if isinstance(value, str):
        return from_string(value)
    if depth > _MOST_DEPTH:
        return []
    if isinstance(value, Mapping):
        return _of_object(value, depth)
    if isinstance(value, Sequence):
        return _of_list(value, depth)
    return []


def squeezed(name: object) -> str:
    """Return a name in lower case without what parts its words; of one that is no name by its length, both its ends."""
    return _SQUEEZED[name] if isinstance(name, str) and len(name) <= _LONGEST_NAME else _squeezed(str(name))


def _squeezed(name: str) -> str:
    told = name.lower()
    told = _SQUEEZE.sub("", told if told.isascii() else plain_letters(told))
    return told if len(told) <= _LONGEST_NAME else told[: _LONGEST_NAME // 2] + told[-_LONGEST_NAME // 2 :]


_SQUEEZED = Memo(_squeezed, 4096)  # wires have a few hundred names


def plain_letters(name: str) -> str:
    """Return a name with the letters of other languages as those of English that they come from."""
    told = name.translate(_LETTERS)
    return unicodedata.normalize("NFKD", told).encode("ascii", "ignore").decode()


def tells(value: Any, depth: int = 0) -> bool:
    """Tell whether there is any text in a value, without reading it."""
    if isinstance(value, str):
        return bool(value.strip())
    if depth > _MOST_DEPTH:
        return False
    if isinstance(value, Mapping):
        return any(tells(inner, depth + 1) for name, inner in value.items() if squeezed(name) in (*_TEXTS, *_LEADS))
    return isinstance(value, list) and any(tells(inner, depth + 1) for inner in value)


def is_escaped(text: str) -> bool:
    """Tell whether a text is markup that was escaped, once or more."""
    return "&" in text and _ESCAPED.search(text) is not None


def from_string(text: str, *, markup: bool = False) -> list[str]:
    """Return the paragraphs of a text that may be markup, or markup that was escaped; `markup` says that it is."""
    if is_escaped(text):
        return told_in_text(text)
    return told_in_markup(text) if markup or has_markup(text) else from_text(text)


def _of_list(rows: Sequence[Any], depth: int) -> list[str]:
    named = [_named(row) for row in rows]
    told = [_role(row) for row in named]
    if _alternatives(named, told):
        return body_roles.chosen(
            (role, prose(row, depth + 1)) for row, role in zip(rows, told, strict=True) if not _is_other(role)
        )
    found: list[str] = []
    for row, role in zip(rows, told, strict=True):
        if role is None or body_roles.rank(role) is not None:
            found += prose(row, depth + 1)
    return found


def _alternatives(rows: list[dict[str, Any]], roles: list[str | None]) -> bool:
    """Tell whether rows are renditions of one text, or texts of several roles, and no blocks that follow each other."""
    if len(rows) < 2 or not all(rows):  # noqa: PLR2004 - one is no choice
        return False
    media = {str(row[name]).lower() for row in rows for name in _MEDIA_TYPES if isinstance(row.get(name), str)}
    if len(media) > 1 and all(any(sign in kind for sign in _SCHEME) for kind in media):
        return True
    ranks = {body_roles.rank(role) for role in roles}
    blocks = any(role and (_PARAGRAPH.search(squeezed(role)) or _OTHER.search(squeezed(role))) for role in roles)
    return len(set(roles)) == len(roles) and len(ranks) > 1 and 0 in ranks and not blocks


def _of_object(row: Mapping[str, Any], depth: int) -> list[str]:
    named = _named(row)
    kind = _kind(named)
    if kind and (_is_other(kind) or body_roles.rank(kind) is None):
        return []
    role = _role(named)
    if role and (body_roles.rank(role) is None or (role == named.get("role") and _is_other(role))):
        return []
    if _INLINE.match(kind or "") or _PARAGRAPH.search(kind or ""):
        line = _inline(row, depth)
        return [part for part in from_string(line) if part] if line.strip() else []
    lead = next((found for name in _LEADS if (found := prose(named.get(name), depth + 1))), [])
    for name in _TEXTS:
        if name in named and (found := prose(named[name], depth + 1)):
            return found if found[: len(lead)] == lead else [*lead, *found]
    return lead


def _inline(row: Any, depth: int) -> str:
    """Return the text of a paragraph whose words stand in nodes of their own."""
    if isinstance(row, str):
        return row
    if depth > _MOST_DEPTH:
        return ""
    if isinstance(row, Mapping):
        named = _named(row)
        if squeezed(_kind(named) or "") in ("hardbreak", "softbreak", "br"):
            return "\n"
        for name in _TEXTS:
            if (value := named.get(name)) and (found := _inline(value, depth + 1)):
                return found
        return ""
    return "".join(_inline(inner, depth + 1) for inner in row) if isinstance(row, list) else ""


def _named(row: Any) -> dict[str, Any]:
    return {squeezed(name): value for name, value in row.items()} if isinstance(row, Mapping) else {}


def _kind(named: dict[str, Any]) -> str | None:
    """Return what a block calls itself: the last part, `core/paragraph` is one."""
    for name in _KINDS:
        value = named.get(name)
        if isinstance(value, str) and value.strip() and (name != "name" or len(value) < 30):  # noqa: PLR2004 - no text
            return squeezed(value.rpartition("/")[2])
    return None


def _role(named: dict[str, Any]) -> str | None:
    return next(_roles(named), None)


def _roles(named: dict[str, Any]) -> Iterator[str]:
    for name in (*_ROLES, *_KINDS):
        value = named.get(name)
        if isinstance(value, str) and value.strip() and tidy(value):
            yield value


def _is_other(role: str | None) -> bool:
    return role is not None and _OTHER.search(squeezed(role)) is not None
