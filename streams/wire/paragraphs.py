"""Bodies to paragraphs: out of markup and out of text as wires break it. Owns white space, not what the words mean."""

import html
import re
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache

from lxml import etree

from events.errors import TooLargeError
from streams.wire.encodings import repaired

_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_CONTROLS = bytes({*range(0x20), 0x7F} - {0x0A})  # of ASCII, beside the line end
_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n++(?=[^\n])")
"""Empty lines between lines. It is asked of text that ends in none: else each of a long run would look for its end."""

_INDENTED = re.compile(r"\n(?=[^\S\n]{2,}\S)")
_NEW_SENTENCE = re.compile(r"(?<=[.!?\"\u201d)])\n[^\S\n]{3,}(?=\S)")
_BULLET = re.compile(r"\n(?=[^\S\n]*\* \S)")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:.]*(?:\s[^<>]*)?/?>")
# "<VLL.N>", "<Vell Ports Ltd>": how copy for terminals names a company; a tag of markup has a known name or is closed
_COMPANY = re.compile(r"<(?P<name>[A-Z][\w.&/'-]{0,40})(?: [^<>=]{0,80})?>")
_TAG_NAMES = (
    "a abbr article aside b big blockquote body br caption center cite code col dd del div dl dt em figure font footer"
    " form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins lang li link location main map meta nav nobr"
    " object ol org p person pre q s script section small span strike strong style sub sup table tbody td tfoot th"
    " thead title tr tt u ul var wbr"
)
SENTENCE_END = re.compile(r"[.!?][\"\u201d\u2019')]*(?:\s|<|$)")
"""Where a sentence ends, for telling prose from labels and codes."""

TAGS = frozenset(_TAG_NAMES.split())
"""Names of elements of markup that stand in running text."""

_SHORTEST_WRAPPED, _LONGEST_WRAPPED = 40, 100  # columns: wires wrap text at 60 to 80
_SENTENCE_END = (".", "!", "?", '"', "\u201d", ":", ")")
_FEWEST_ROWS, _FIGURES = 5, 3  # a story may quote a few lines of figures
_FIGURE = re.compile(r"(?<!\S)[-+$\u20ac]?[\d.,:/%-]*\d[\d.,:/%-]*(?!\S)")
_BLOCK = frozenset(
    (
        "address", "article", "aside", "block", "blockquote", "body", "body.content", "dd", "div", "dl", "dt",
        "element", "fieldset", "fn", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hl1", "hl2", "hr",
        "html",
        "li", "main", "nav", "nitf", "ol", "p", "par", "para", "paragraph", "pre", "section", "table",
        "tbody", "tfoot", "thead", "tr", "ul",
    )
)  # fmt: skip
MAX_PARAGRAPHS = 20_000
"""Most paragraphs of a body in markup."""

_CELL = frozenset(("td", "th"))
_DROPPED = frozenset(
    (
        "audio", "body.end", "body.head", "canvas", "figcaption", "figure", "head", "hedline", "iframe", "media",
        "noscript", "object", "script", "style", "svg", "template", "title", "video",
    )
)  # fmt: skip
_STRICT = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8", remove_comments=True, remove_pis=True
)
_FEWEST_DEEP = 200  # tags; libxml2 lets 255 elements nest


def _lenient() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)


_LENIENT = _lenient()
_XML_STARTS = ("<?xml", "<nitf")
_PARAGRAPH, _LINE = "\x1e", "\x1f"
_PLAIN_TAGS = {
    "p": _PARAGRAPH, "/p": _PARAGRAPH, "br": _LINE, "br/": _LINE, "br /": _LINE, "b": "", "/b": "", "i": "", "/i": "",
    "em": "", "/em": "", "strong": "", "/strong": "",
}  # fmt: skip
_REFERENCES = ("&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;")
_PARTS = re.compile(f"[{_PARAGRAPH}]|{_LINE}[^\\S{_LINE}]*{_LINE}")


def tidy(text: str) -> str:
    """Return the text on one line: runs of white space are one blank, control and zero-width characters go."""
    return text if is_tidy(text) else " ".join(_sane(text).split())


def is_tidy(text: str) -> bool:
    """Tell whether a text is tidy already, as nearly all are: asking takes a fifth of the time of doing."""
    return text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " "


def visible(sign: str) -> bool:
    """Tell whether a character is one that clean text keeps, white space apart."""
    return not sign.isspace() and (sign.isprintable() or _ODD.match(sign) is None)


def _sane(text: str) -> str:
    """Return a text without control and zero-width characters; those of Windows-1252 read as Latin-1 are repaired."""
    return _ODD.sub("", repaired(text)) if not _is_clear(text) and _ODD.search(text) else text


def _is_clear(text: str) -> bool:
    """Tell whether a text has nothing but what can be seen, blanks and line ends."""
    if text.isascii():
        raw = text.encode()
        return len(raw.translate(None, _CONTROLS)) == len(raw)
    return text.replace("\n", "").isprintable()


def has_markup(text: str) -> bool:
    """Tell whether a text carries tags."""
    if "<" not in text or (found := _TAG.search(text)) is None:
        return False
    return not found[0][1].isupper() or _TAG.search(companies_escaped(text)) is not None


def companies_escaped(markup: str) -> str:
    """Return markup in which the bracket before a company's name is none of a tag."""
    if _COMPANY.search(markup) is None:
        return markup
    return _COMPANY.sub(lambda found: found[0] if _is_tag(found, markup) else f"&lt;{found[0][1:]}", markup)


def _is_tag(found: re.Match[str], markup: str) -> bool:
    return found["name"].rstrip("/").lower() in TAGS or f"</{found['name']}" in markup


def plain(text: str) -> str:
    """Return a one-line text out of what may carry tags or character references (headlines often do)."""
    if has_markup(text):
        return " ".join(from_markup(text))
    return tidy(html.unescape(text) if "&" in text else text)


def from_text(text: str) -> list[str]:
    """Return the paragraphs of a text: parted by blank lines or indents, else one a line unless lines are wrapped."""
    if (blocks := _tidy_blocks(text)) is not None:
        return blocks
    text = _sane(text).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if "\n" not in text:
        return _clean([text])
    blocks = _BLANK_LINE.split(text)
    if len(blocks) == 1 and not _INDENTED.search(text):
        lines = [line for line in text.split("\n") if line.strip()]
        return _clean([text]) if _wrapped(lines) else _clean(lines)
    return _clean([line for block in blocks for part in _INDENTED.split(block) for line in _listed(part)])


def _tidy_blocks(text: str) -> list[str] | None:
    """Return the paragraphs of a text that needs no cleaning and parts them by one empty line, None of any other."""
    blocks = text.strip("\n").split("\n\n")
    return [block for block in blocks if block] if all(map(is_tidy, blocks)) else None


def tabular(paragraphs: Sequence[str]) -> bool:
    """Tell whether a body is a table: a third of its lines are figures and end no sentence, and they are most of it."""
    if len(paragraphs) < _FEWEST_ROWS:
        return False
    rows = [line for line in paragraphs if not line.endswith(_SENTENCE_END) and len(_FIGURE.findall(line)) >= _FIGURES]
    if len(rows) < _FEWEST_ROWS or 3 * len(rows) <= len(paragraphs):
        return False
    # A story that ends in a list of ten is none.
    return 2 * sum(map(len, rows)) > sum(len(line) for line in paragraphs if line.endswith(_SENTENCE_END))


def _listed(block: str) -> list[str]:
    """Return the lines of a block that are paragraphs or rows of their own, else the block."""
    if "\n" not in block:
        return [block]
    lines = [line for line in block.split("\n") if line.strip()]
    if len(lines) > 1 and all(line.rstrip().endswith(_SENTENCE_END) for line in lines[:-1]):
        return lines
    return lines if len(lines) >= _FEWEST_ROWS and not _wrapped(lines) else [block]


def _wrapped(lines: list[str]) -> bool:
    """Tell whether lines break inside sentences."""
    longest = max(map(len, lines), default=0)
    if longest > _LONGEST_WRAPPED:
        return False
    figures = sum(any(map(str.isdigit, line)) for line in lines)
    if len(lines) >= _FEWEST_ROWS and longest < _SHORTEST_WRAPPED and 2 * figures >= len(lines):
        return False  # rows of a table
    ended = sum(line.rstrip().endswith(_SENTENCE_END) for line in lines[:-1])
    return 2 * ended < len(lines) - 1


def from_markup(markup: str) -> list[str]:
    """Return the paragraphs of HTML, XHTML or NITF; pictures, captions, scripts and titles are left out.

    Entities of the document's own are never resolved, and nothing is fetched.
    """
    if not has_markup(markup):
        return _clean(_BLANK_LINE.split(_sane(html.unescape(markup)).rstrip("\n")))
    if (marked := _flat(markup)) is not None:
        return _paragraphs(marked)
    root = tree_of(markup)
    if root is None:
        return from_text(html.unescape(_TAG.sub(" ", markup)))
    return from_tree(root)


def tree_of(markup: str) -> etree._Element | None:
    """Return the tree of markup, None when it has none."""
    return _root(_sane(markup if markup.lstrip().startswith(_XML_STARTS) else companies_escaped(markup)))


def from_tree(root: etree._Element) -> list[str]:
    """Return the paragraphs below an element, whatever name space its names have."""
    return _paragraphs(_marked(root))


def _paragraphs(marked: str) -> list[str]:
    # The mark of a lone line end is white space to str.split; it goes here, because _ODD knows it as a control.
    parts = _PARTS.split(marked) if _LINE in marked else marked.split(_PARAGRAPH)
    if len(parts) > MAX_PARAGRAPHS and sum(not part.isspace() for part in parts if part) > MAX_PARAGRAPHS:
        raise TooLargeError(
            f"the markup has more than {MAX_PARAGRAPHS} paragraphs",
            place="body", remedy="Send the story alone.", reason="too-many-lines",
        )  # fmt: skip
    found: list[str] = []
    for part in parts:
        if not part or part == " ":  # between the elements
            continue
        if part.isprintable() and "  " not in part and part[0] != " " and part[-1] != " ":  # is_tidy, without a call
            found.append(part)
        else:
            found += _clean([_ODD.sub("", part.replace(_LINE, " "))])
    return found


def _flat(markup: str) -> str | None:
    """Return the text of markup that is paragraphs and no more, marked as its tree would be; None of any other.

    A tree would take three times as long, and most bodies need none.
    """
    first, *pieces = markup.split("<")
    if (first and not first.isspace()) or len(pieces) >= _FEWEST_DEEP or not _is_clear(markup):
        return None
    if "&" in markup and markup.count("&") != sum(map(markup.count, _REFERENCES)):
        return None
    marked: list[str] = []
    open_ones: list[str] = []
    for piece in pieces:
        name, end, text = piece.partition(">")
        mark = _PLAIN_TAGS.get(name) if end else None
        if mark is None or (name == "p") == bool(open_ones):  # each other tag is in a paragraph, and none in another
            return None
        if name[0] == "/":
            if open_ones.pop() != name[1:]:
                return None
        elif mark != _LINE:
            open_ones.append(name)
        marked.append(mark)
        if text and open_ones:
            text = html.unescape(text) if "&" in text else text
            marked.append(_parted(text) if "\n" in text else text)
        elif text and not text.isspace():
            return None
    return None if open_ones else "".join(marked)


def _root(markup: str) -> etree._Element | None:
    """Return the tree of the markup, None when it has none; XML is read as XML if it is well formed."""
    raw = markup.encode()
    if markup.lstrip().startswith(_XML_STARTS):
        with suppress(etree.XMLSyntaxError):
            return etree.fromstring(raw, _STRICT)
    # A parser of its own is made only for what may nest too deep: the log of one that is shared may be another's.
    parser = _LENIENT if markup.count("<") < _FEWEST_DEEP else _lenient()
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError:
        return None
    if parser is not _LENIENT and any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise TooLargeError(
            "the markup nests too deep", place="body", remedy="Flatten the body's markup.", reason="too-deep"
        )
    return root


def _marked(root: etree._Element) -> str:
    """Return all text with a mark at each paragraph's and line's end."""
    pieces: list[str] = []
    _mark(root, pieces, kept_lines=False)
    return "".join(pieces)


def _mark(element: etree._Element, pieces: list[str], *, kept_lines: bool) -> None:
    """Add an element's text to the pieces; no tree nests deeper than the parsers let it."""
    before, after, dropped, lines = _told_by(element.tag)
    kept_lines = kept_lines or lines
    pieces.append(before)
    if not dropped:
        if text := element.text:
            pieces.append(text if "\n" not in text else text.replace("\n", _LINE) if kept_lines else _parted(text))
        for child in element:
            if len(child) or kept_lines:
                _mark(child, pieces, kept_lines=kept_lines)
            else:
                _mark_leaf(child, pieces)
            if text := child.tail:
                pieces.append(text if "\n" not in text else text.replace("\n", _LINE) if kept_lines else _parted(text))
    pieces.append(after)


def _mark_leaf(element: etree._Element, pieces: list[str]) -> None:
    """Add the text of an element that holds no other, as nearly all do."""
    before, after, dropped, lines = _told_by(element.tag)
    text = None if dropped else element.text
    if text and "\n" in text:
        text = text.replace("\n", _LINE) if lines else _parted(text)
    pieces.append(f"{before}{text or ''}{after}")


@lru_cache(maxsize=1024)
def _told_by(name: str) -> tuple[str, str, bool, bool]:
    """Return what stands for an element's start and end, whether its text is left out, and whether its lines count."""
    tag = str(name).rpartition("}")[2].lower()
    mark = _PARAGRAPH if tag in _BLOCK else ""
    return mark or (_LINE if tag == "br" else " " if tag in _CELL else ""), mark, tag in _DROPPED, tag == "pre"


def _parted(text: str) -> str:
    """Mark paragraphs within one element: some wires put a whole body there, parted by blank lines and indents."""
    if text.isspace() and text.count("\n") == 1:
        return " "  # what stands between the elements of nearly all bodies
    text = text.replace("\r", "")
    told = text.rstrip("\n")
    text = _BLANK_LINE.sub(_PARAGRAPH, told) + text[len(told) :]
    return _NEW_SENTENCE.sub(_PARAGRAPH, _BULLET.sub(_PARAGRAPH, text) if "* " in text else text)


def _clean(parts: list[str]) -> list[str]:
    return [tidied for part in parts if (tidied := part if is_tidy(part) else " ".join(part.split()))]
