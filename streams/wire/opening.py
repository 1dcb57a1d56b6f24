"""What stands above a story in plain text: slugline, take, headline, notes, holds, byline. Owns which line is which.

The slugline and its take are those of the American wires ("BC-EU--Talks,3rd Ld-Writethru,0512"), set as text.
"""

import re
from dataclasses import dataclass, field

from streams.wire import hold_words, holds, notices
from streams.wire.furniture import dateline_of, is_note
from streams.wire.head_lines import byline_of
from streams.wire.paragraphs import tidy
from streams.wire.telegraph import adds, is_take, joined, sane
from streams.wire.times import loose

LONGEST_HEADLINE = 250
"""Characters; a longer first line is the first paragraph of a text without a headline."""

_MOST_LINES = 24
_HEADLINE_WORDS = 4
_SHORTEST_WRAPPED = 50
_SLUGLINE = re.compile(
    r"^\^?(?:[a-z]{1,2}\d{3,5}\s+)?(?:[a-z] [a-z]\s+)?"
    r"(?P<slug>(?:BC|AM|PM|AP|ADV|HFR)-[^,\n(<=]{2,70}?"
    r"|[A-Z0-9][\w&.'\u2019]*(?:(?:--?|/)[A-Z0-9][\w&.'\u2019]*)+/?|[A-Z][A-Z0-9-]{2,}/)"
    r"(?:\s+(?P<day>\d\d-\d\d))?(?:\s*[,(]\s*(?P<take>[^,()\n]*[A-Za-z][^,()\n]*)\)?)?(?:[,\s]+(?P<words>\d{2,5}))?\s*[<=]*$"
)
_TITLE = re.compile(
    r"^(?:The )?(?:[A-Z][\w&.'-]+ ){0,4}(?:Writers?|Correspondents?|Reporters?|Staff|Bureau|Newswire|Associated \w+"
    r"|News(?: Agency| Service)?|Press|Agency|Service|Wire)$"
)
_NAME = re.compile(
    r"^(?:The )?(?:[A-Z][\w&.'-]+ ){1,4}(?i:News(?:wire| Agency| Service)?|Press(?: Agency| Association)?|Newswire"
    r"|Agency"
    r"|Wire(?: Service)?|(?:News )?Network)(?:\s*\([\w .-]{2,20}\))?$"
)
_FIELDS = re.compile(r"\s*(?:\||\u00bb|>>|\u2022|\u00b7|\s/\s|\s//\s)\s*")
# "(PIP) VELIN, June 4 - The customs chief ..."
_NAMED_DATELINE = re.compile(r"^\([A-Z][\w .&-]{1,20}\)\s+[A-Z][^()]{2,50}?\s[-\u2013\u2014]{1,2}\s")
_LABEL = re.compile(
    r"^(?P<label>slug|slugline|keyword|catchline|source|provider|agency|date|time|published|issued|moved|priority|urgency"
    r"|category|desk|words|word count|length)\s*:\s*(?P<value>\S.*)$",
    re.IGNORECASE,
)
_FREE = re.compile(rf"\W*(?:{hold_words.IMMEDIATE}|no embargo|embargo\W+{hold_words.NONE})\W*", re.IGNORECASE)
_DASHES = (" - ", " \u2013 ", " \u2014 ", " -- ", " _ ")
_TIMED = re.compile(r"^[\w -]{0,30}\d{1,4}[\w:./, -]{3,40}$")
_TAG = re.compile(
    r"^[\s*(\[=#]*(?P<tag>URGENT|FLASH|BULLETIN|BREAKING(?: NEWS)?|NEWS ?ALERT|SNAP|ALERT|NEWSBREAK|RUSH"
    r"|CORRECT(?:ED|ION|IVE)|REFILE|UPDATED?(?: ?\d{1,2})?|WRAP(?:UP)?(?: ?\d{1,2})?|LEAD(?: \d{1,2})?|RECAST|REPEAT"
    r"|RPT"
    r"|\d(?:ST|ND|RD|TH) (?:LD|LEAD)(?:-WRITETHRU)?|WRITETHRU"
    r"|(?:Urgent|Flash|Bulletin|Breaking(?: news)?|Correct(?:ed|ion)|Refile|Updated?(?: \d)?|Alert|Snap)(?=\s*:))"
    r"\s*(?:[)\]*]+\s*[-:\u2013\u2014]*|[-:=\u2013\u2014]+|\s-+\s)\s*"
)
_URGENCY = (
    ("FLASH", 1),
    ("BULLETIN", 2),
    ("NEWS ALERT", 2),
    ("NEWSALERT", 2),
    ("ALERT", 2),
    ("URGENT", 2),
    ("SNAP", 2),
)


@dataclass(slots=True)
class Opening:
    """The lines above a story; `rest` is the story."""

    headline: str = ""
    byline: str | None = None
    slug: str | None = None
    take: str | None = None
    provider: str | None = None
    moment: str | None = None
    notes: list[str] = field(default_factory=list)
    rest: str = ""


def opened(text: str, headline: str = "") -> Opening:
    """Read the lines above a story; where the headline is known already, only what is none of the story goes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = Opening(headline=headline)
    at = _slugline(lines, found)
    if notices.marks(headline, "\n".join(lines[at : at + _MOST_LINES])):
        first = next((number for number in range(at, len(lines)) if lines[number].strip()), at)
        if headline or len(lines[first]) > LONGEST_HEADLINE:
            return _done(found, lines[at:])
        found.headline = tidy(lines[first])
        return _done(found, lines[first + 1 :])
    blank = False
    last = ""
    for number in range(at, min(len(lines), at + _MOST_LINES)):
        line = tidy(sane(lines[number]).strip().rstrip("<=").lstrip("^"))
        if not line:
            blank = blank or bool(found.headline)
            last = ""
            continue
        kind = _kind(line, found, last)
        if kind == "headline" and found.headline:
            if blank or headline or not line[:1].islower() or len(found.headline) > LONGEST_HEADLINE // 2:
                return _done(found, lines[number:])
            line, found.headline, kind = f"{found.headline} {line}", "", "headline"
        if kind == "story":
            return _done(found, lines[number:])
        _put(found, kind, line)
        last = kind
    return _done(found, lines[at + _MOST_LINES :])


def tags(headline: str) -> tuple[str, str | None, int | None]:
    """Part the tags in front of a headline from it ("URGENT: ", "CORRECTED-"); what they tell of its urgency."""
    told: list[str] = []
    while (found := _TAG.match(headline)) and found.end() < len(headline):
        told.append(found["tag"])
        headline = headline[found.end() :]
    take = joined(*told)
    return headline, take, urgency(take)


def urgency(take: str | None) -> int | None:
    """Return the urgency that marks tell ("FLASH" is 1), None for others."""
    marks = [mark.strip().upper() for mark in (take or "").split(",")]
    return next((rank for word, rank in _URGENCY if word in marks), None)


def names_agency(line: str) -> bool:
    """Tell whether a line is nothing but the name of an agency or a newspaper's service."""
    return _NAME.match(line) is not None and line.count(" ") < _HEADLINE_WORDS + 1


def undated(paragraph: str) -> str | None:
    """Return a first paragraph without its dateline, None where it has none."""
    found = _NAMED_DATELINE.match(paragraph)
    if found is not None:
        return paragraph[found.end() :]
    if dateline_of(paragraph)[0] is None:
        return None
    return paragraph[max(paragraph.find(sign) for sign in _DASHES) + 2 :].strip(" -_\u2013\u2014")


def slugline(line: str) -> tuple[str, str | None] | None:
    """Return slug and take of a line that is nothing but a slugline, None of any other."""
    found = _SLUGLINE.match(line.strip()) if len(line) < LONGEST_HEADLINE else None
    if found is None or (found["take"] and not (found["words"] or is_take(found["take"]) or "-" in found["slug"])):
        return None
    return found["slug"].strip(" /"), (tidy(found["take"]) if found["take"] else None)


def _slugline(lines: list[str], found: Opening) -> int:
    """Read the slugline among the first lines and what a machine set above it; return the line below it."""
    above: list[str] = []
    for number, line in enumerate(lines[:6]):
        told = line.strip()
        if not told:
            continue
        if (slug := slugline(told)) is not None:
            found.slug, found.take = slug
            held = [row for row in above if holds.is_line(row) or is_note(row)]
            found.notes.extend(held)
            takes = [row for row in above if row not in held and (is_take(row) or notices.marks(row, ""))]
            found.take = joined(found.take, *takes)
            return number + 1
        if is_take(told) or holds.is_line(told) or is_note(told) or told.count(" ") < _HEADLINE_WORDS - 1:
            above.append(told)
            continue
        break
    return 0


def _kind(line: str, found: Opening, last: str) -> str:
    """Return what a line above a story is."""
    if holds.is_line(line) or is_note(line) or holds.is_lifted(line):
        return "note"
    if last == "note" and found.headline and len(found.notes[-1]) >= _SHORTEST_WRAPPED and line[:1].islower():
        return "more"
    if dateline_of(line)[0] is not None or len(line) > LONGEST_HEADLINE or _NAMED_DATELINE.match(line):
        return "story"
    if found.byline is None and byline_of(line) is not None:
        return "byline"
    if last == "byline" and _TITLE.match(line):
        return "title"
    return _of_a_machine(line, found) or "headline"


def _of_a_machine(line: str, found: Opening) -> str | None:  # noqa: PLR0911 - one a kind
    """Return what a line is that a system or a desk's template set, None for words of the story."""
    if not any(map(str.isalnum, line)) or _FREE.fullmatch(line):
        return "rule"
    if not found.headline and (_LABEL.match(line) or _FIELDS.search(line)) and _told_of(line, found):
        return "label"
    if found.moment is None and _TIMED.match(line) and loose(line) is not None:
        return "time"
    if not found.headline and adds(found.take):
        return "story"
    if not found.headline and is_take(line):
        return "take"
    if found.provider is None and names_agency(line):
        return "provider"
    return None


def _told_of(line: str, found: Opening) -> bool:
    """Read a line of a label ("SLUG: SARN-TALKS") or of fields between bars; tell whether it was one."""
    label = _LABEL.match(line)
    if label is not None:
        name, value = label["label"].lower(), label["value"].strip()
        if name in ("slug", "slugline", "keyword", "catchline"):
            found.slug = found.slug or value
        elif name in ("source", "provider", "agency"):
            found.provider = found.provider or value
        else:
            found.moment = found.moment or loose(value)
        return True
    fields = [part.strip() for part in _FIELDS.split(line)]
    moment = next((told for part in fields if (told := loose(part)) is not None), None)
    if moment is None:
        return False
    found.moment = found.moment or moment
    if found.provider is None and fields[0][:1].isalpha() and loose(fields[0]) is None and not is_take(fields[0]):
        found.provider = fields[0]
    takes = [part for part in fields if is_take(part)]
    found.take = joined(found.take, *takes)
    return True


def _put(found: Opening, kind: str, line: str) -> None:
    if kind == "note":
        found.notes.append(line)
    elif kind == "more":
        found.notes[-1] = f"{found.notes[-1]} {line}"
    elif kind == "byline":
        found.byline = byline_of(line)
    elif kind == "take":
        found.take = joined(found.take, line.strip("()*= "))
    elif kind == "time":
        found.moment = loose(line)
    elif kind == "provider":
        found.provider = line
    elif kind == "headline":
        found.headline = line


def _done(found: Opening, lines: list[str]) -> Opening:
    found.rest = "\n".join(lines)
    return found
