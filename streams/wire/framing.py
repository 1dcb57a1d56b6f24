"""The envelopes of the old wires: SOH, STX, ETX, EOT, or ZCZC and NNNN. Owns where header, text and trailer part.

Source: IPTC 7901 and ANPA 1312. What lacks one of the marks is still read: wires and the machines between drop them.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from streams.wire.encodings import binary
from streams.wire.sniffing import kind_of

SOH, STX, ETX, EOT, SYN = "\x01", "\x02", "\x03", "\x04", "\x16"
_PADDING = b"\x00\x04\x16\x7f\r\n \t"
_START = b"ZCZC"
_END = re.compile(r"^[ \t]*N{4}[ \t]*$", re.MULTILINE)
_LINE_ENDS = re.compile(r"\r+\n?")
_BARE_HEADER = re.compile(rb"[A-Za-z]{2,6} ?\d{2,6} [1-9] [A-Za-z]{1,4} \d{1,5}\b[^\n\r]{0,60}[\r\n]")
_BARE_ANPA = re.compile(rb"(?:[a-z]\d{4}[^\n\r]{0,20}[\r\n]+)?[a-z] [a-z] {0,3}(?:bc|am|pm|ap)-\S", re.IGNORECASE)
_PLAIN_HEADER = re.compile(
    r"[A-Za-z]{1,6}\d{2,6}$|[A-Za-z1-9] [A-Za-z]{1,3} (?P<slug>[A-Z][\w&.-]*(?:[ /:][A-Z][A-Z0-9&.-]*)*)"
    r"(?: \d{1,2}-\d{1,2})?(?: \d{1,5})?$"
)
"""A number alone, or priority, category, slug, day and words as the wires of the Pacific order them."""

_SLUG_OR_FIGURES = re.compile(r"[A-Za-z0-9&.'-][A-Za-z0-9&.']*[/-][A-Za-z0-9&.' /-]*|[\d /:-]+")
_PARTED = re.compile(rb"(?<=\x04)[\x00\x16\x7f\s]*(?=[\x01\x16])|(?<=NNNN)[\x00\x16\x7f\s\x04]*(?=\x01|\x16|ZCZC)")
# The end of a text, a trailer at most, and the start of another header: some lines drop the end of transmission.
_AGAIN = re.compile(rb"(?<=\x03)[^\x01-\x04\x16]{0,200}+(?=\x16*+\x01)")
# "150920 JUN 07" ends a message, and a header of the next follows: no frame parts them.
_SESSION = re.compile(rb"\A\[[\d A-Z:-]{8,24}\]\s+")
_SESSION_LINE = re.compile(r"\A\[[\d A-Z:-]{8,24}\]\s+")
_DATED = re.compile(
    rb"(?<= [A-Z]{3} \d\d)[ \t]*[\r\n]\s*(?=[A-Z]{2,6} ?\d{2,6} [1-9] [A-Z]{1,4} \d{1,5}\b[^\n\r]{0,60}[\r\n])"
)
_HEAD = 4_000  # bytes in which a frame's text begins
_MOST_HEADER_LINES = 6


@dataclass(frozen=True, slots=True)
class Frame:
    """One framed message: the lines before its text, the text, and what follows it."""

    header: tuple[str, ...]
    text: str
    trailer: str


def framed(raw: bytes) -> bool:
    """Tell whether bytes are a message of an old wire: by its control characters, its frame or its first line."""
    head = _SESSION.sub(b"", raw[:_HEAD].lstrip(_PADDING), count=1)
    if kind_of(raw) is not None:
        return False
    if head[:1] in (b"\x01", b"\x02") or head.startswith(_START) or raw.startswith(b"\x16\x16"):
        return True
    if b"\x02" in head and not binary(raw) and (b"\x03" in raw or b"\x04" in raw):
        return True
    return _BARE_HEADER.match(head) is not None or _BARE_ANPA.match(head) is not None


def frames(raw: bytes) -> list[bytes]:
    """Return the messages of a delivery one by one; one alone is returned as it came."""
    if b"\x04" in raw[:-1] or b"NNNN" in raw:
        found = [part for part in _PARTED.split(raw) if part.strip(_PADDING)]
    elif raw.count(b"\x01") > 1 and b"\x03" in raw:
        ends = [0, *(told.end() for told in _AGAIN.finditer(raw)), len(raw)]
        found = [part for start, end in pairwise(ends) if (part := raw[start:end]).strip(_PADDING)]
    else:
        found = [part for part in _DATED.split(raw) if part.strip(_PADDING)]
    return found if len(found) > 1 else [raw]


def opened(text: str) -> Frame:
    """Part a message; without a start of text, the text begins below the lines of its header."""
    text = text.strip("\x00\x16\x7f\x04 \t\r\n").removeprefix(SOH).lstrip("\r\n ")
    text = _SESSION_LINE.sub("", text, count=1) if text.startswith("[") else text
    zczc = text.startswith("ZCZC")
    head, start, rest = text.partition(STX)
    if not start:
        head, rest = _bare(text)
    body, _, trailer = rest.partition(ETX)
    end = _END.search(body)
    if end is not None:
        trailer = body[end.end() :] + trailer
        body = body[: end.start()]
    lines = [line.strip() for line in lines_of(head)]
    if zczc and lines:
        lines[0] = lines[0].removeprefix("ZCZC").strip()
    return Frame(tuple(line for line in lines if line), body, trailer.strip("\x00\x04\x7f \t\r\n"))


def plain_slug(line: str) -> str | None:
    """Return the slug of a line of priority, category and slug."""
    found = _PLAIN_HEADER.match(line.strip())
    return found["slug"] if found else None


def lines_of(text: str) -> list[str]:
    """Return lines whatever ends them: CR, LF, or teleprinters' CR CR LF."""
    ends = _LINE_ENDS.sub(lambda told: "\n" * (1 if told[0][-1] == "\n" else len(told[0])), text)
    return ends.split("\n")


def _bare(text: str) -> tuple[str, str]:
    """Part header and text at the first empty line, or below a header of one line."""
    lines = lines_of(text)
    count = 1
    while count < min(len(lines), _MOST_HEADER_LINES) and lines[count].strip() and is_header(lines[count]):
        count += 1
    return "\n".join(lines[:count]), "\n".join(lines[count:])


def is_header(line: str) -> bool:
    """Tell whether a line is a header's: priority and category, a slug without a blank, or figures."""
    told = line.strip().encode(errors="replace") + b"\n"
    if _BARE_HEADER.match(told) or _BARE_ANPA.match(told):
        return True
    if _PLAIN_HEADER.match(line.strip()):
        return True
    return _SLUG_OR_FIGURES.fullmatch(line.strip()) is not None
