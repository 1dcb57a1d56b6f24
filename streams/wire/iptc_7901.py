"""IPTC 7901: the text format of the European agencies. Owns its header line and what the agencies put there.

Source: IPTC Recommendation 7901: SOH, source and number, priority, category, word count, optional information; keyword
line; STX, headlines ended by an equals sign, text; ETX, day, hour and zone. Without the header it is any framed text.
"""

import re
from typing import Any

from streams.wire import endings, holds, not_story, notices, opening
from streams.wire.format import Format, Parsed
from streams.wire.framing import Frame, is_header, lines_of, opened, plain_slug
from streams.wire.furniture import dateline_of
from streams.wire.paragraphs import tidy
from streams.wire.telegraph import Top, added_guid, joined, paragraphs, top, version_of

_MOST_ABOVE, _HEAD = 10, 2_000  # lines and characters among which a story begins
_HEADER = re.compile(
    r"(?P<source>[A-Za-z]{2,6})\s?(?P<number>\d{2,6})\s+(?P<priority>[1-9])\s+(?P<category>[A-Za-z]{1,4})\s+(?P<words>\d{1,5})"
    r"\b\s*(?P<rest>.*)"
)
_AGENCY = re.compile(r"([A-Za-z][A-Za-z]{1,12}(?:-[A-Za-z]{2,8})?)\s+\d{1,6}$")
_NUMBERED = re.compile(r"\b([A-Z]{3,12})-(?:\d{2,6}|\.{2,6})(?=\s|$)")  # "F BELGA-0102", which corrects follow
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
    below = endings.parted("\n".join(lines_of(frame.text)))
    above = top(below.text.split("\n"))
    lines = below.text.split("\n")
    # A notice of a few lines with no sign behind its headline is all headline: it would be taken for a story's.
    unparted = not above.rest.strip() and bool(notices.marks("", "\n".join(lines[1:]).strip()))
    if unparted or (not above.headline and _opens(below.text)):
        plain = opening.opened(below.text)
        slug = slug or plain.slug
        above = Top(plain.headline, plain.byline, plain.take, plain.rest, (*above.notes, *plain.notes))
    body = paragraphs(above.rest)
    headline, tags, urgency = opening.tags(above.headline)
    take = joined(above.take, tags)
    if slug and headline.startswith(f"{slug}:"):
        headline = headline.removeprefix(f"{slug}:").strip()
    moment = endings.moved(frame.trailer) or below.moment
    provider = _provider(header["rest"] if header else "", frame.trailer) or below.provider
    return Parsed(
        guid=added_guid(provider, slug, moment, take),
        version=version_of(take),
        provider=provider,
        headline=headline,
        paragraphs=body,
        byline=above.byline,
        slug=slug,
        take_key=take,
        note="\n".join(above.notes) or None,
        published=moment,
        version_created=moment,
        urgency=int(header["priority"]) if header else urgency,
        not_news=_no_story(take, slug) if headline or body else "no-text",
    )


def _opens(text: str) -> bool:
    """Tell whether a text without the signs of a headline still has lines above its story."""
    lines = [line.strip() for line in text.split("\n")[:_MOST_ABOVE]]
    told = [line for line in lines if line]
    if notices.marks("", text[:_HEAD]) or (told and (opening.slugline(told[0]) or holds.is_line(told[0]))):
        return True
    return "" not in lines or any(dateline_of(line)[0] for line in told[1:])


def _slug(frame: Frame, header: re.Match[str] | None) -> str | None:
    """Return the keyword line; without a header line, the first line that looks like one."""
    lines = [line for line in frame.header if header is None or line != header.string]
    if header is None and (told := next((slug for line in lines if (slug := plain_slug(line))), None)):
        return told
    told = " ".join(line for line in lines if header is not None or is_header(line))
    return tidy(told).strip("/ ") or None


def _no_story(take: str | None, slug: str | None) -> str | None:
    """Return why a message is none by its take or a keyword: a preview of the day ("(Vorschau)")."""
    found = not_story.by_kind((take, *(slug or "").split("/")))
    return found if found == "planning" else None


def _provider(rest: str, trailer: str) -> str | None:
    agency = _NUMBERED.search(rest) or _AGENCY.search(rest.strip())
    if agency:
        return agency[1]
    found = _TRAILER_NAME.match(trailer)
    return found[1] if found and found[1].upper() not in ("GMT", "UTC") else None


FORMAT = Format(
    "iptc-7901", "wire", recognise, guid, parse,
    detected="SOH, STX, ETX or ZCZC, NNNN around a text, or a first line of source, number, priority, category, words",
    notes="any extension; without frame or header too; takes, leads, CR-only lines, a notebook below the story",
)  # fmt: skip
