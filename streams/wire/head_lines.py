"""Lines above a story that are none of it: bylines, times, credits, lengths, labels of a page. Owns their shapes.

A story's first paragraph ends a sentence; these end none. What speaks to editors or holds back is known elsewhere.
"""

import re

_LONGEST_BYLINE, _LONGEST = 120, 160
_SENTENCE_ENDS = (".", "!", "?", '"', "\u201d", "\u00bb", ":")
_BYLINE = re.compile(
    r"^(?:\*\s?)?(?:by|BY|By|Von|Par|Por|Av|Af|Di|Door|(?:Reporting|Reported|Written|Words|Story|Report) by)\s+"
    r"(?P<who>[A-Z\u00c0-\u00de][^.!?\n]*(?:\b[A-Z]\.[^.!?\n]*)*)$"
)
_CALLING = re.compile(
    r"\b(?:writer|correspondent|reporter|editor|staff|bureau|columnist|redakt\w+|korrespondent\w*|journalist\w*)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"^[^\W\d_a-z][\w'\u2019-]*(?: (?:of |the |de |von |van |der )?[^\W\d_a-z][\w'\u2019-]*){0,4}$")
_LONGEST_NAME = 40
_DAY_AND_CLOCK = re.compile(
    r"\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|[ap]\.?m|gmt|utc|[ecmp][sd]?t|cest?|bst|ist|jst|at|on|of|the|uhr|kl|h"
)
_TOLD_OF = re.compile(
    r"^(?:(?:last|first|originally|story|article)\s)?(?:updated?|published|posted|modified|issued|filed|created|date|time"
    r"|aktualisiert|ver\u00f6ffentlicht|stand|publi\u00e9|mis \u00e0 jour|publicado|actualizado|oppdatert"
    r"|publisert|publicerad|opdateret|julkaistu|gepubliceerd)\b[\s:]*",
    re.IGNORECASE,
)
_CERTAIN = re.compile(r"[a-z]{3}|\d[:.h]\d\d|\d{4}")  # rows of figures have none of them
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)?")
_LABELS = re.compile(
    r"^(?:word ?count|words|length|reading time|laenge|l\u00e4nge)\s?:?\s?\d{1,5}"
    r"(?: (?:words?|min(?:ute)?s?|zeichen))?$|^\d{1,3}[ -]min(?:ute)?s?(?: read)?$"
    r"|^(?:share|save|print|listen|watch|follow)(?: (?:this|to this|us|on)[^\n]{0,40})?$"
    r"|^for (?:immediate|general) release$|^(?:news|press|media) release$"
    r"|^(?:photo(?:graph)?|picture|image|file|foto|bild|bilde)s?(?: credit)?(?: by|:)\s[^\n]{2,80}$",
    re.IGNORECASE,
)


def byline_of(paragraph: str) -> str | None:
    """Return whom a paragraph that is nothing but a byline names."""
    if len(paragraph) > _LONGEST_BYLINE:
        return None
    found = _BYLINE.match(paragraph)
    return found["who"].strip() if found else None


def goes_on(paragraph: str) -> bool:
    """Tell whether a line below a byline tells whose writer that is: "Corran Wire Business Writer"."""
    if len(paragraph) > _LONGEST_BYLINE or paragraph.endswith(_SENTENCE_ENDS):
        return False
    return _CALLING.search(paragraph) is not None or (
        len(paragraph) <= _LONGEST_NAME and not paragraph.isupper() and _NAMES.match(paragraph) is not None
    )


def is_head_line(paragraph: str) -> bool:
    """Tell whether a line above the first sentence is a time, a credit, a length or a label."""
    if len(paragraph) > _LONGEST or paragraph.endswith(_SENTENCE_ENDS):
        return False
    return _LABELS.match(paragraph) is not None or _is_time(paragraph)


def _is_time(line: str) -> bool:
    if not any(map(str.isdigit, line)):
        return False
    told = _TOLD_OF.sub("", line).lower()
    words = _WORD.findall(told)
    return len(words) > 1 and _CERTAIN.search(told) is not None and all(map(_DAY_AND_CLOCK.fullmatch, words))
