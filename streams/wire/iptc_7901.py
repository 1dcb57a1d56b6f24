"""IPTC 7901: the text format of the European agencies. Owns its header line and what the agencies put there.

Source: IPTC Recommendation 7901: SOH, source and number, priority, category, word count, optional information; keyword
line; STX, headlines ended by an equals sign, text; ETX, day, hour and zone. Without the header it is any framed text.
"""

import re
from typing import Any

from streams.wire.format import Format, Parsed
from streams.wire.framing import Frame, is_header, lines_of, opened, plain_slug
from streams.wire.paragraphs import tidy
from streams.wire.telegraph import adds, moved, paragraphs, top, version_of

_HEADER = re.compile(
    r"(?P<source>[A-Za-z]{2,6})\s?(?P<number>\d{2,6})\s+(?P<priority>[1-9])\s+(?P<category>[A-Za-z]{1,4})\s+(?P<words>\d{1,5})"
    r"\b\s*(?P<rest>.*)"
)
_AGENCY = re.compile(r"([A-Za-z][A-Za-z]{1,12}(?:-[A-Za-z]{2,8})?)\s+\d{1,6}$")
_SIGNATURE = re.compile(r"([A-Z]{2,6}|dpa|afp|apa|ots|pte)\b")
_TRAILER_NAME = re.compile(r"\s*([A-Za-z]{2,8})[- ](?=[\w-]*\s*\d)")


def recognise(found: Any) -> bool:
    """Tell whether an opened message is one: every framed one that no other format claims."""
    return isinstance(found, str)


def guid(_: Any) -> str | None:
    """Return None: a message's number counts transmissions, and starts anew each day."""
    return None


def parse(found: Any) -> Parsed:
    """Return what a message says."""
    frame = opened(found)
    header = next((told for line in frame.header[:2] if (told := _HEADER.match(line))), None)
    slug = _slug(frame, header)
    above = top(lines_of(frame.text))
    body = paragraphs(above.rest)
    headline = above.headline
    if slug and headline.startswith(f"{slug}:"):
        headline = headline.removeprefix(f"{slug}:").strip()
    moment = moved(frame.trailer)
    provider = _provider(header["rest"] if header else "", frame.trailer)
    return Parsed(
        guid=f"{provider or ''}/{slug}/{moment[:10]}/{above.take}".casefold()
        if adds(above.take) and slug and moment
        else None,
        version=version_of(above.take),
        provider=provider,
        headline=headline,
        paragraphs=body,
        byline=above.byline,
        slug=slug,
        take_key=above.take,
        published=moment,
        version_created=moment,
        urgency=int(header["priority"]) if header else None,
        not_news=None if headline or body else "no-text",
    )


def _slug(frame: Frame, header: re.Match[str] | None) -> str | None:
    """Return the keyword line; without a header line, the first line that looks like one."""
    lines = [line for line in frame.header if header is None or line != header.string]
    if header is None and (told := next((slug for line in lines if (slug := plain_slug(line))), None)):
        return told
    told = " ".join(line for line in lines if header is not None or is_header(line))
    return tidy(told).strip("/ ") or None


def _provider(rest: str, trailer: str) -> str | None:
    agency = _AGENCY.search(rest.strip())
    if agency:
        return agency[1]
    found = _TRAILER_NAME.match(trailer)
    return found[1] if found and found[1].upper() not in ("GMT", "UTC") else None


FORMAT = Format(
    "iptc-7901", "wire", recognise, guid, parse,
    detected="SOH, STX, ETX or ZCZC, NNNN around a text, or a first line of source, number, priority, category, words",
    notes="any extension; without frame or header too; takes, leads, CR-only lines, a notebook below the story",
)  # fmt: skip
