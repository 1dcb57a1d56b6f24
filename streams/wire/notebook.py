"""The notebook below a story that is not for publication: contacts, links, who wrote and edited. Owns where it begins.

It is cut in every format, before anything else is read: it must never be shown or derived from. Only a note to editors
that stands above the line "not for publication" is kept, as a note.
"""

import re

_HEADING = re.compile(
    r"^(?:[#*=_\-\s\[(]*)(?:(?:[A-Za-z]{2,8} )?(?:NOTEBOOK|Notebook|NOTIZBLOCK|Notizblock)|Editorial contacts?"
    r"|Redaktionelle[rn]? Hinweise?|Ansprechpartner|(?i:(?:desk|internal|newsroom|reporter.?s|private|confidential)"
    r" (?:notes?|notebook|memo|use(?: only)?)|notes? for (?:the )?desks?|internal(?: only)?\W*$|not for publication))\b"
)
_PRIVATE = re.compile(
    r"\b(?:following|below) (?:information|text|material|section|notes?|details?|lines?)\b[^.]{0,60}"
    r"\bnot (?:intended )?for publication"
    r"|\bnot (?:intended )?for publication\b\s*[*#:\-]*\s*$|^\W*not for publication\W*(?:$|\n|notebook|contacts?)"
    r"|\bfolgende[nr]? Informationen? (?:ist|sind) nicht (?:zur|f(?:\u00fc|ue)r die) Ver(?:\u00f6|oe)ffentlichung",
    re.IGNORECASE,
)
# A line that begins what no reader may see; an embargo ("not for publication before") is another thing.
_NOT_PUBLIC = re.compile(
    r"^[\W_]*(?:(?:the )?following (?:information|material)[\w ,]* )?(?:is |are )?(?:strictly )?"
    r"not (?:intended |meant )?for (?:publication|broadcast)(?: or (?:broadcast|publication))?[\W_]*$"
    r"|nicht (?:zur|f(?:\u00fc|ue)r die) Ver(?:\u00f6|oe)ffentlichung\b(?! (?:vor|bis)\b)"
    r"|^[\W_]*(?:dpa-)?Notizblock[\W_]*$"
    r"|^[\W_]*(?:informations? )?(?:ne pas publier|non destin\u00e9es? \u00e0 (?:la publication|\u00eatre publi\u00e9))"
    r"|^[\W_]*no (?:publicar|apto para publicaci\u00f3n)\b|^[\W_]*non (?:per la pubblicazione|pubblicare)\b"
    r"|^[\W_]*(?:ikke|inte|ej) (?:til|for|f\u00f6r) (?:offentligg\u00f8relse|publicering|publisering)\b"
    r"|^[\W_]*ei julkaistavaksi\b",
    re.IGNORECASE,
)
_NOT_PUBLIC_STEMS = ("publi", "pubbl", "broadcast", "ffentlichung", "offentligg", "notizblock", "julkaist")
"""One of these is in all that _NOT_PUBLIC finds, which would take twenty times as long over any other line."""

# "These lines are not to be published.", "Background, not for publication: ..." - and nobody in a story who says so.
_SAYS_PRIVATE = re.compile(
    r"^[\W_]*(?:(?:please note|note|nb|editors?|eds|internal|desks?)\b[\s:,-]*)*(?:(?:the |this |these |all "
    r"|what )?(?:following|above|below"
    r"|information|material|details?|lines?|section|paragraphs?|remarks|background|notes?|text|contacts?|numbers?"
    r"|names?"
    r"|follows|quotes?)\b[^.!?\n]{0,60}?)?\b(?:(?:is|are|must|may|should|strictly|and)\W+){0,3}not (?:to )?(?:be "
    r"|meant |intended )?"
    r"(?:for |to be )?(?:publication|published|broadcast|print|printed|quoted)\b(?! (?:before|until|prior))",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\b(?:said|says|told|according|added|ruled|decided|argued)\b|[\"\u201c]", re.IGNORECASE)
# "Desk notes - not for print", "Background for editors, do not publish:": a line that ends there.
_ASIDE = re.compile(
    r"^[\W_]*(?:internal|desk|newsroom|background|contacts?|numbers?|sources?)\b[^.!?\n]{0,60}?"
    r"\b(?:do not (?:publish|print|quote|use|broadcast|run)|not for (?:print|use|air|quotation|transmission|broadcast))"
    r"[\W_]*$",
    re.IGNORECASE,
)
# "## Internet": a heading below a story, as Markdown sets it, with what a notebook is parted into
_PART = re.compile(
    r"^#+ *(?:internet|links?|orte?|adressen?|kontakte?|contacts?|addresses|telefone?|phones?|quellen|sources)\W*$",
    re.IGNORECASE,
)
_LONGEST_MARK = 160
_LONGEST_HEADING = 400
_HEADING_WORDS = 4
_FROM = 2  # paragraphs of story above which nothing is a notebook: a note to editors may stand in front
_TO_EDITORS = re.compile(r"^[#*\s]*(?:Notes? to editors|Redaktioneller Hinweis)\b[\s:]*", re.IGNORECASE)


def cut(paragraphs: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the paragraphs above the notebook, and the notes to editors in it."""
    private = _may_be_private("\n".join(paragraphs))
    for at, paragraph in enumerate(paragraphs[_FROM - 1 :], _FROM - 1):
        if not private and paragraph.count(" ") >= _HEADING_WORDS and paragraph[:1] != "#":
            continue
        if len(paragraph) <= _LONGEST_HEADING and _begins(paragraph):
            return _ruled_off(paragraphs[:at]), _notes(paragraphs[at:])
    return paragraphs, ()


def marked(paragraph: str) -> bool:
    """Tell whether a paragraph is the mark under which nothing is for publication, in any language of the wires.

    In XML it is nearly always a line of its own, so what follows goes before furniture is looked for.
    """
    if len(paragraph) > _LONGEST_MARK or not any(map(paragraph.lower().__contains__, _NOT_PUBLIC_STEMS)):
        return False
    return _NOT_PUBLIC.search(paragraph) is not None


def heads(line: str) -> bool:
    """Tell whether a line is the head of a notebook, and nothing else."""
    short = len(line) > 1 and (
        line.count(" ") < _HEADING_WORDS or (len(line) <= _LONGEST_MARK and _may_be_private(line))
    )
    return (short and _HEADING.match(line) is not None) or marked(line)


def _begins(paragraph: str) -> bool:
    if _is_private(paragraph) or _PART.match(paragraph):
        return True
    heading = paragraph.startswith("#") or paragraph.count(" ") < _HEADING_WORDS
    return heading and _HEADING.match(paragraph) is not None


def _may_be_private(text: str) -> bool:
    # The word is looked for first: the pattern would take longer over each paragraph than all else that reads it.
    low = text.lower()
    if "do not " in low or "not for " in low:
        return True
    if "publi" not in low and "broadcast" not in low:
        return "ffentlichung" in low
    if "publication" in low or "ffentlichung" in low:
        return True
    return "not " in low and ("publish" in low or "broadcast" in low)


def _is_private(paragraph: str) -> bool:
    if not _may_be_private(paragraph):
        return False
    if _PRIVATE.search(paragraph) or marked(paragraph) or _ASIDE.match(paragraph):
        return True
    return _SAYS_PRIVATE.match(paragraph) is not None and _SPOKEN.search(paragraph) is None


def _ruled_off(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paragraphs without the rule above the notebook."""
    while paragraphs and not any(map(str.isalnum, paragraphs[-1])):
        paragraphs = paragraphs[:-1]
    return paragraphs


def _notes(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for paragraph in paragraphs:
        if _is_private(paragraph):
            break
        if told := _TO_EDITORS.match(paragraph):
            found.append(paragraph[told.end() :].lstrip("- "))
    return tuple(note for note in found if note)
