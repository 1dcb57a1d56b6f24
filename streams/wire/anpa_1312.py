"""ANPA 1312: the text format of the American agencies. Owns its header lines and the lines on its upper rail.

Source: ANPA 1312: SYN SYN SOH, service and number, US, selector; priority, category, format and keyword; STX, lines on
the rail (keyword, headline, notes, byline) and paragraphs that a tab begins; ETX, wire and time.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from streams.wire import endings, holds, opening
from streams.wire.format import Format, Parsed
from streams.wire.framing import Frame, lines_of, opened
from streams.wire.furniture import is_note
from streams.wire.head_lines import byline_of
from streams.wire.paragraphs import tabular, tidy
from streams.wire.telegraph import added_guid, is_take, paragraphs, sane, version_of

_HEADER = re.compile(
    r"(?P<priority>[a-z])\s+(?P<category>[a-z])\s*(?P<format>[\x11-\x14]*)\s*(?P<slug>\S.*?)"
    r"(?:\s+(?P<day>\d{1,2}-\d{1,2}))?(?:\s+(?P<words>\d{1,5}))?\s*$",
    re.IGNORECASE,
)
_RAIL = "^"
_URGENCY = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "a": 5, "z": 5, "s": 6, "h": 6, "c": 6, "p": 6, "n": 6}
_WORDS = re.compile(r",\s*\d{1,5}$")
_TAKE = re.compile(r",\s*([^,]+)$")
_PHOTOS = re.compile(
    r"^(?:AP|LaserPhoto|Photos?|With|Graphics?|Video)\b.{0,40}\b(?:Photos?|Graphics?|Video|[A-Z]{2,5}\d{2,4})\b"
)
# Lines of a label, as some agencies put theirs on the rail: "HL:Ferry line sold", "INDEX: Transport", "code:2"
_LABELLED = re.compile(r"^(?P<label>[A-Za-z]{2,10}):\s?(?P<value>\S.*)$")
_HEADS, _NOTES = ("hl", "hed", "head", "headline"), ("update", "note", "eds", "advisory", "correction")
_UNREAD = ("index", "symbol", "symbols", "code", "codes", "keyword", "keywords", "category", "pubcode")
_AT = "@"  # ends a line on the rail, which may run over several
_ADDRESS = re.compile(r"^\*\d+$")
_WIRE = re.compile(r"\s*\^?([A-Z]{2,6})\b")
_TABLE_SIGNS = frozenset("\x08\x10;\x1e")
_FEWEST_ROWS = 3


@dataclass(slots=True)
class _Story:
    """What the lines of a text are."""

    rails: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def recognise(found: Any) -> bool:
    """Tell whether an opened message is one: by its unit separator, its format signs or the rail."""
    if not isinstance(found, str):
        return False
    head = found[:400]
    return "\x1f" in head.partition("\n")[0] or "\n^" in head.replace("\r", "\n") or "\x02^" in head or _by_header(head)


def _by_header(head: str) -> bool:
    return re.search(r"(?:^|[\r\n])[a-z] [a-z][\x11-\x14]* ?(?:bc|am|pm|ap)-\S", head, re.IGNORECASE) is not None


def guid(_: Any) -> str | None:
    """Return None: a message's number counts transmissions."""
    return None


def parse(found: Any) -> Parsed:
    """Return what a message says."""
    frame = opened(found)
    header = next((told for line in frame.header if (told := _HEADER.match(line)) and "-" in told["slug"]), None)
    story = _story(frame)
    slug, take = _keywords(story, header)
    if _is_table(story, header):
        return Parsed(not_news="table")
    notes: list[str] = []
    provider = found_name[1] if (found_name := _WIRE.match(frame.trailer)) else None
    below = endings.parted("\n".join(story.lines))
    moment = endings.moved(frame.trailer) or below.moment
    provider = provider or below.provider
    story.lines = below.text.split("\n")
    if not story.rails and not any(line.startswith("\t") for line in story.lines):
        first = story.lines[0].strip().lower() if story.lines else ""
        lines = story.lines[1:] if slug and first.startswith(slug.lower()) else story.lines
        above = opening.opened("\n".join(lines))
        headline, byline, body = above.headline, above.byline, paragraphs(above.rest)
        notes, slug, take = above.notes, slug or above.slug, take or above.take
    else:
        headline, notes, byline, listed = _rails(story.rails)
        provider = provider or next((told for told in listed if opening.names_agency(told)), None)
        body = paragraphs("\n".join(_joined(story.lines)))
        if not body and len(listed) > _FEWEST_ROWS:
            return Parsed(not_news="headlines")
        body = body or tuple(sane(line) for line in listed if line != provider)
    return Parsed(
        guid=added_guid(provider, slug, moment, take),
        version=version_of(take),
        provider=provider,
        headline=headline or _first(body),
        paragraphs=body,
        byline=byline,
        slug=slug,
        take_key=take,
        note="\n".join(notes) or None,
        published=moment,
        version_created=moment,
        urgency=_URGENCY.get(header["priority"].lower()) if header else None,
        not_news=None if headline or body else "no-text",
    )


def _whole(text: str) -> list[str]:
    """Return the lines of a text, those on the rail that run on to the sign that ends them in one."""
    lines = lines_of(text)
    if "@<" not in text:
        return lines
    found: list[str] = []
    for line in lines:
        former = found[-1] if found else ""
        if former.startswith(_RAIL) and not former.rstrip("< ").endswith(_AT) and line[:1] not in ("\t", _RAIL):
            found[-1] = f"{former} {line}"
        else:
            found.append(line)
    return [line.replace("@<", "<") if line.startswith(_RAIL) else line for line in found]


def _story(frame: Frame) -> _Story:
    story = _Story()
    for line in _whole(frame.text):
        if line.lstrip("\x02 ").startswith(_RAIL) and line[:1] != "\t":
            parts = line.lstrip("\x02 ").replace("< ^", "<\n^").split("\n")
            for part in parts:
                row = part.lstrip(_RAIL)
                told = tidy(_printed(row)).rstrip("<= ")
                if row[:1] in ("\x08", "\x10"):
                    story.rows.append(told)
                elif told and not _ADDRESS.match(told):
                    story.rails.append(told)
        else:
            if _TABLE_SIGNS.intersection(line):
                story.rows.append(line)
            if (
                story.rails
                and not story.lines
                and (label := _LABELLED.match(line))
                and label["label"].lower() in _UNREAD
            ):
                continue
            story.lines.append(_printed(line).rstrip("<= \t"))
    return story


def _printed(line: str) -> str:
    """Return a line with the signs for bands and tabs as blanks."""
    return line.replace("\x10", " ").replace("\x08", " ").replace("\x1f", " ").replace("\x1e", " ")


def _joined(lines: list[str]) -> list[str]:
    """Put an empty line in front of each line that a tab begins."""
    found: list[str] = []
    for line in lines:
        found.extend(("", line.strip()) if line[:1] == "\t" else (line,))
    return found


def _keywords(story: _Story, header: re.Match[str] | None) -> tuple[str | None, str | None]:
    """Return slug and take key, from the first line on the rail, else from the header."""
    if story.rails and (header is None or "-" in story.rails[0].partition(" ")[0]):
        told = _WORDS.sub("", story.rails.pop(0)).rstrip(", ")
        take = _TAKE.search(told)
        if take:
            return told[: take.start()], take[1]
        return told or None, None
    if header is None:
        return None, None
    words = header["slug"].split()
    takes = [word for word in words[1:] if is_take(word)]
    return words[0].strip("/ "), " ".join(takes) or None


def _is_table(story: _Story, header: re.Match[str] | None) -> bool:
    """Tell whether a message is tabular: by most of its lines, or by half of them where the header says so too."""
    told = [line for line in story.lines if line.strip()]
    rows = len(story.rows)
    if tabular([*story.rails, *told]) or (rows >= _FEWEST_ROWS and 2 * rows > len(told)):
        return True
    says_so = header is not None and "\x12" in header["format"]
    return says_so and rows >= _FEWEST_ROWS


def _rails(rails: list[str]) -> tuple[str, list[str], str | None, list[str]]:
    """Return headline, notes, byline and what else stands on the rail."""
    headline, notes, byline = "", [], None
    others: list[str] = []
    for line in rails:
        labelled = _LABELLED.match(line)
        label = labelled["label"].lower() if labelled else ""
        if labelled and label in (*_HEADS, *_NOTES, *_UNREAD):
            headline = headline or (sane(labelled["value"]) if label in _HEADS else "")
            notes += [line] if label in _NOTES else []
        elif byline is None and (told := byline_of(line)):
            byline = told
        elif is_note(line) or is_note(line.strip("()")) or holds.is_line(line):
            notes.append(line.strip("()"))
        elif _PHOTOS.match(line):
            continue
        elif not headline and byline is None:
            headline = sane(line)
        else:
            others.append(line)
    return headline, notes, byline, others


def _first(body: tuple[str, ...]) -> str:
    """Return the first paragraph as the headline of an alert, which has none: without its dateline."""
    first = body[0] if body else ""
    _, mark, told = first.partition(") \u2014 ")
    return told if mark and len(first) - len(told) < 80 else first  # noqa: PLR2004 - characters of a dateline


FORMAT = Format(
    "anpa-1312", "wire", recognise, guid, parse,
    detected="SYN SYN SOH and a unit separator, lines on the upper rail (^), a header of priority, category, keyword",
    notes="any extension; takes and writethrus; tabular matter is no news",
)  # fmt: skip
