"""A body in XML to its paragraphs, whichever way a wire packs it. Owns what of a body is no story.

XHTML, NITF, escaped or doubly escaped markup, CDATA and plain text come out alike. Boxes that their class calls
furniture, data tables and all from a notebook "not for publication" on are left out and never come back.
"""

import html
import re
from collections.abc import Iterable, Sequence
from inspect import cleandoc
from itertools import islice

from lxml import etree

from events.errors import TooLargeError
from streams.wire import body_roles, notebook
from streams.wire.paragraphs import companies_escaped, from_markup, from_text, from_tree, has_markup, tree_of
from streams.wire.xml_tree import below, local

MAX_PARAGRAPHS = 10_000
"""Most paragraphs of a body: the longest book is shorter."""

_FURNITURE = re.compile(
    r"(?:^|[\s_:-])(?:notepad|nonpublic|non-public|np-\w+|ed-?note|editors?-?note|editorial-?note|closing-?line"
    r"|sign-?off|signature|by-?line|copyright|disclaimer|key-?words?|tags|slug-?line|publication-?date|pub-?date"
    r"|contacts?|related(?:-?links)?|external-?links|link-?box|caption|trash-?line|head-?line|sub-?head-?line)(?:$|[\s_:-])",
    re.IGNORECASE,
)
_BOXES = ("header", "footer", "nav", "address", "byline", "dateline", "copyrite", "tagline", "note", "script", "style")
_BOX_SIGNS = ("<header", "<footer", "<nav", "<address", "class=", "<element ")
_ROLE_NAMES = ("role", "rendition", "class", "type", "rel", "kind", "purpose", "usage")
PARAGRAPHS = frozenset(("p", "para", "paragraph", "par", "line", "block", "abschnitt"))
"""Names of elements that are one paragraph each, whatever they hold."""

_MOST_BODIES, _MOST_MAIN = 50, 20
_MARKED = etree.XPath(
    ".//*[@class or @role or @data-role or (@style and not(contains(@style, ':')))"
    " or (@type and local-name() = 'element')]"
)
_BLOCK_TAG = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|hl[12]|table|tr|td|html|body|span|a|b|i|u|em|strong|pre|blockquote|section|block"
    r"|article|nitf|body\.content)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"</?[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;/?(?:p|br|div|li|ul|h[1-6]|span|a|b|i|em|strong)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8}\d?);")
_MOST_ESCAPES = 3
_LAYOUT_CELL = 200  # characters: a cell that holds more is a column of a page and no figure
_PROSE = 80  # characters that a body has beside its tables, at least, to be a story with tables
_RULE = re.compile(r"^[-_=*~.#\s\u2013\u2014]{2,}$")
# "... was sold. (ANSA).", "... was sold. /corran/": who sent it, behind the last sentence
_LAST_AGENCY = re.compile(r"(?<=[.!?\"\u201d\u00bb])\s*(?:\([A-Za-z]{2,12}\)|/[A-Za-z]{2,15}/)[.\s]*$")
_LAST_LINE = re.compile(
    r"^[(\[/]{1,2}\s?[\w\u00c0-\u024f][\w\u00c0-\u024f .&-]{0,30}\s?[)\]/]{1,2}[.\s]*$"
    r"|^(?:This|The) (?:report|story|article|item|dispatch)\b.{0,80}\bwas (?:first|originally) published\b.{0,60}$"
    r"|^[^.!?]{3,80}\bcan be (?:reached|followed|contacted) (?:at|on|by)\b.{3,300}$"
    r"|^This (?:story|report|article) was (?:generated|produced) (?:automatically |in part )?by\b.{3,600}$"
    r"|^[A-Z]{2,5}(?: [A-Z]{2,5}){0,2}$"
    r"|^(?=(?:\D*\d){3})(?=[^\n]{4,120}$)[A-Z0-9]+(?:[ /-][A-Z0-9]+)+$"
)


def prose(element: etree._Element | None) -> list[str]:
    """Return the paragraphs of a body; the tree is pruned on the way."""
    if element is None:
        return []
    _prune(element)
    tables = [
        table for table in below(element, "table", "nitf-table") if _is_outermost(table, element) and _figures(table)
    ]
    found = _read(element)
    if len(found) > MAX_PARAGRAPHS:
        raise TooLargeError(
            f"{len(found)} paragraphs, over the limit of {MAX_PARAGRAPHS}", place="body", remedy="Split the item."
        )
    if tables:
        figures = sum(len("".join(map(str, table.itertext()))) for table in tables)
        for table in tables:
            _drop(table)
        without = _read(element)
        # A body that is tables for the most part stays whole: it is a table, and whoever reads it sees so.
        found = without if sum(map(len, without)) > max(_PROSE, figures) else found
    return public(found)


def story(element: etree._Element | None) -> list[str]:
    """Return the paragraphs of the story in what may hold a whole document: its body, of several the main one."""
    for names in (("body.content",), ("body",)):
        found = list(islice(below(element, *names), _MOST_BODIES))
        if len(found) == 1:
            return prose(found[0])
        if told := main_of(found):
            return told
    return prose(element)


def main_of(bodies: Iterable[etree._Element]) -> list[str]:
    """Return the paragraphs of the main one of several bodies: by role, then by length; nothing of what is internal."""
    return body_roles.chosen((role_of(body), prose(body)) for body in bodies)


def story_of(bodies: Sequence[etree._Element]) -> list[str]:
    """Return the paragraphs of what an unknown document calls bodies: of those in a row all, else of the main one."""
    if _in_row(bodies):
        return public(part for body in bodies for part in prose(body))
    return body_roles.chosen((role_around(body), prose(body)) for body in bodies[:_MOST_MAIN])


def role_around(body: etree._Element) -> str | None:
    """Return the role of a body: its own, else that of the nearest element around it which has one."""
    own = role_of(body)
    if own is not None:
        return own
    return next((told for around in body.iterancestors() if (told := around.get("role") or around.get("Role"))), None)


def role_of(element: etree._Element) -> str | None:
    """Return the role that an element gives itself."""
    return next((told for name in _ROLE_NAMES if (told := element.get(name))), None)


def told_in_text(told: str) -> list[str]:
    """Return the paragraphs of a body that is one string: markup, markup that was escaped, or text."""
    if "\n" in told:
        told = cleandoc(told)  # what is indented as a whole is the document's own layout
    for _ in range(_MOST_ESCAPES):
        if not _ESCAPED_TAG.search(told):
            break
        told = html.unescape(told)
    found = told_in_markup(told) if _BLOCK_TAG.search(told) else from_text(_without_tags(told))
    for _ in range(_MOST_ESCAPES):
        if any(_ESCAPED_TAG.search(part) for part in found) or any(_BLOCK_TAG.search(part) for part in found):
            found = from_markup("\n\n".join(found))
        else:
            break
    return [_unescaped(part) for part in found]


def _without_tags(text: str) -> str:
    return _ANY_TAG.sub("", companies_escaped(text)) if "<" in text else text


def told_in_markup(told: str) -> list[str]:
    """Return the paragraphs of markup without the boxes that are no story, as those of a body in XML."""
    if not any(sign in told for sign in _BOX_SIGNS):
        return from_markup(told)
    root = tree_of(told)
    if root is None:
        return from_markup(told)
    _prune(root)
    return from_tree(root) or from_markup(told)


def public(paragraphs: Iterable[str]) -> list[str]:
    """Return the paragraphs down to a notebook that is not for publication, without rules and closing lines."""
    kept: list[str] = []
    for at, paragraph in enumerate(paragraphs):
        if at and notebook.marked(paragraph):
            break
        if paragraph[:1].isalnum() or not _RULE.match(paragraph):
            kept.append(paragraph)
    while len(kept) > 1 and _may_be_last(kept[-1]) and _LAST_LINE.match(kept[-1]):
        kept.pop()
    if kept and kept[-1].rstrip(". ").endswith((")", "/")):
        kept[-1] = _LAST_AGENCY.sub("", kept[-1])
    return kept


def _in_row(bodies: Sequence[etree._Element]) -> bool:
    """Tell whether bodies are the paragraphs of one: of one name, without a role, in a row or one to a paragraph."""
    told = [body for body in bodies if any(part.strip() for part in map(str, body.itertext()))]
    holders = [body.getparent() for body in told]
    if len(set(holders)) > 1 and all(holder is not None and local(holder).lower() in PARAGRAPHS for holder in holders):
        holders = [None if holder is None else holder.getparent() for holder in holders]
    alike = {(body.tag, holder) for body, holder in zip(told, holders, strict=True)}
    return len(told) > 1 and len(alike) == 1 and not any(role_of(body) for body in told)


def _may_be_last(line: str) -> bool:
    """Tell whether a line may be one of _LAST_LINE: in brackets, without a small letter, or with words of it."""
    if line[:1] in "([/" or line == line.upper() or "can be " in line:
        return True
    return line.startswith(("This ", "The ")) and ("published" in line or "produced" in line or "generated" in line)


def _read(element: etree._Element) -> list[str]:
    if len(element) == 0:
        return told_in_text(element.text or "")
    found = from_tree(element)
    if not any("<" in part or "&" in part for part in found):
        return found
    # Some wires put their markup escaped into an element, some escape a sign in the middle of a text.
    if any(map(has_markup, found)) or any(map(_ESCAPED_TAG.search, found)):
        if any(_BLOCK_TAG.search(part) or _ESCAPED_TAG.search(part) for part in found):
            return told_in_text("\n\n".join(found))
        found = [" ".join(_without_tags(part).split()) for part in found]
    return [_unescaped(part) for part in found if part]


def _unescaped(text: str) -> str:
    for _ in range(_MOST_ESCAPES):
        if "&" not in text or not _REFERENCE.search(text):
            break
        text = " ".join(html.unescape(text).split())
    return text


def _prune(element: etree._Element) -> None:
    boxes = [box for box in below(element, *_BOXES) if box is not element and not _is_page(box)]
    for marked in _marked(element):
        told = f"{marked.get('class') or ''} {marked.get('role') or ''} {marked.get('data-role') or ''}"
        if local(marked) == "element":
            told += f" {marked.get('type') or ''}"
        if (style := marked.get("style")) and ":" not in style:  # NITF's, which is a name
            told += f" {style}"
        if _FURNITURE.search(told) or (marked.get("type") == "dateline" and local(marked) == "element"):
            boxes.append(marked)
    for box in boxes:
        _drop(box)


def _marked(element: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = _MARKED(element)  # type: ignore[assignment]
    return found


def _is_page(box: etree._Element) -> bool:
    """Tell whether a box holds the story after all: `dateline` in a paragraph stays with the sentence it opens."""
    parent = box.getparent()
    return local(box) == "dateline" and parent is not None and local(parent) == "p"


def _is_outermost(table: etree._Element, body: etree._Element) -> bool:
    return table is not body and next(table.iterancestors("{*}table", "{*}nitf-table"), None) is None


def _drop(element: etree._Element) -> None:
    """Empty an element; the text behind it stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _figures(table: etree._Element) -> bool:
    """Tell whether a table holds data; one that lays out a page has long texts in its cells."""
    cells = ("".join(map(str, cell.itertext())).strip() for cell in below(table, "td", "th"))
    return all(len(cell) <= _LAYOUT_CELL for cell in cells)
