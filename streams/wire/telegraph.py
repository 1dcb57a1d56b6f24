"""What the old wires' texts have in common: the block of headlines, take keys, trailers, the signs of their alphabet.

Owns these readings; IPTC 7901 and ANPA 1312 each own their header's fields.
"""

import re
from dataclasses import dataclass

from streams.wire import holds, notices
from streams.wire.furniture import apart, is_note
from streams.wire.paragraphs import from_text, tidy

_MOST_HEAD_LINES = 8
_LONGEST_HEADLINE = 200
_BY = re.compile(r"^(?:By|BY|Von|VON|Par|PAR|Por|POR)\s+(?=\S)")
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_TAKE = re.compile(
    rf"(?:(?:{_ORDINAL}|first|second|third|fourth|fifth)[ -]*)?"
    r"(?:ld|lead|add|insert|sub|writethru|roundup|update|wrap(?:up)?|take)"
    r"(?:[ -]*\d+)?(?:[- ]*(?:writethru|correct|kill|a\d+|\d+))*"
    r"|(?:eilt|achtung|extra|urgent|flash|bulletin|refile|recast|repeat(?:ed|ing)?|correct(?:ed|ion|ive)?|kill|withhold"
    r"|clarification|advisory|embargo(?:ed)?|roundup|summary|preview|feature|analysis|profile|factbox|background"
    r"|news ?alert|zf|kor(?:rektur)?)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"({_ORDINAL})[ -]*(?:ld|lead|update|writethru|roundup|wrap|version)"
    r"|\b(?:ld|lead|update|writethru|wrap(?:up)?|version)[ -]?(\d{1,2})\b",
    re.IGNORECASE,
)
_ADDED = re.compile(rf"\b(?:{_ORDINAL}|first|second|third)?[ -]*(?:add|take|insert|sub)\b", re.IGNORECASE)
_ASIDE = re.compile(r"=?\([^()]*\)=?|=[^=]*=")  # "=(Picture)="
_QUOTES = (("``", '"'), ("''", '"'), (" _ ", " \u2014 "))
_DATELINE_START = re.compile(r"^\s*[A-Z\u00c0-\u00de][^()\n]{1,60}\([A-Za-z][\w .&/-]{1,30}\)\s*[-_\u2013\u2014]")


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above the story: headline, byline, take key and notes; `rest` is the story."""

    headline: str
    byline: str | None
    take: str | None
    rest: str
    notes: tuple[str, ...] = ()


def top(lines: list[str]) -> Top:
    """Read the block above a story: take keys, headline, byline; an equals sign or an empty line ends it."""
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    held: tuple[str, ...] = ()
    end = _headlines_end(lines, start)
    if end is None:
        start, held = _held(lines, start)
        blank = next((at for at in range(start, len(lines)) if not lines[at].strip()), len(lines))
        block = lines[start:blank]
        if blank - start > _MOST_HEAD_LINES // 2 or _is_story("\n".join(block)):
            return Top("", None, None, "\n".join(lines[start:]), held)
        end = blank - 1
    takes: list[str] = []
    heads: list[str] = []
    notes: list[str] = list(held)
    byline = None
    for line in lines[start : end + 1]:
        told = tidy(line.rstrip().rstrip("=<"))
        if not told:
            continue
        if holds.is_line(told) or is_note(told):
            notes.append(told.strip("()= "))
            continue
        if _ASIDE.fullmatch(told):
            if notices.marks(told.strip("()= "), "") or is_take(told):
                takes.append(told.strip("()= "))
            continue
        if is_take(told) and not heads:
            takes.append(told.strip("()"))
        elif (found := _BY.match(told)) and heads:
            byline = told[found.end() :]
        else:
            heads.append(told)
    return Top(" ".join(heads), byline, joined(*takes), "\n".join(lines[end + 1 :]), tuple(notes))


def joined(*takes: str | None) -> str | None:
    """Return the marks of a take in one line, None where there are none."""
    return ", ".join(take for take in takes if take) or None


def _headlines_end(lines: list[str], start: int) -> int | None:
    """Return the last of the lines that an equals sign ends, None where none does."""
    rows = range(start, min(len(lines), start + _MOST_HEAD_LINES))
    end = next((at for at in rows if lines[at].rstrip().endswith("=") and not _is_aside(lines[at])), None)
    while end is not None and end + 1 < len(lines) and lines[end + 1].rstrip().endswith("="):
        end += 1
    return end


def _is_aside(line: str) -> bool:
    """Tell whether a line is a bracket of its own, which ends no headline."""
    return _ASIDE.fullmatch(line.strip().lstrip("\x02")) is not None


def _held(lines: list[str], start: int) -> tuple[int, tuple[str, ...]]:
    """Return where the block begins below the holds and notes that stand alone above it, and these."""
    notes: list[str] = []
    for at in range(start, min(len(lines), start + _MOST_HEAD_LINES)):
        told = tidy(lines[at].strip())
        if told and not (holds.is_line(told) or is_note(told)):
            return at, tuple(notes)
        if told:
            notes.append(told.strip("()= "))
    return start, ()


def _is_story(text: str) -> bool:
    return len(text) > _LONGEST_HEADLINE or _DATELINE_START.match(text) is not None


def is_take(line: str) -> bool:
    """Tell whether a line is nothing but marks: "1ST LEAD", "URGENT", "3rd Ld-Writethru"."""
    return _TAKE.fullmatch(line.strip(" ()*=-:")) is not None


def version_of(take: str | None) -> str | None:
    """Return the number of a lead: the second lead is version 2."""
    found = _NUMBER.search(take or "")
    return str(int(re.sub(r"\D", "", found[1] or found[2]))) if found else None


def adds(take: str | None) -> bool:
    """Tell whether a take goes on with a story instead of replacing it."""
    return take is not None and _ADDED.search(take) is not None


def added_guid(provider: str | None, slug: str | None, moment: str | None, take: str | None) -> str | None:
    """Return the guid of a take that goes on with a story, None of any other: it is no version of the story."""
    return f"{provider or ''}/{slug}/{moment[:10]}/{take}".casefold() if adds(take) and slug and moment else None


def sane(text: str) -> str:
    """Return the text with the signs of the teleprinter's alphabet as they are printed."""
    for sign, printed in _QUOTES:
        text = text.replace(sign, printed)
    return text


def paragraphs(text: str) -> tuple[str, ...]:
    """Return a story's paragraphs."""
    return tuple(from_text(sane(apart(text))))
