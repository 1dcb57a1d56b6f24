"""Bytes to a wire item: the one way in for every format. Owns identity, furniture and signals; no format's fields."""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from events import instants
from events.errors import BadInputError
from events.identity import content_guid, item_id
from events.wire_item import PubStatus, Signal, Told, WireItem
from streams.wire import furniture, holds, languages, not_story, notices, signals, times, told
from streams.wire.agency_zones import source_zone
from streams.wire.documents import Document, open_document
from streams.wire.format import Parsed
from streams.wire.formats import format_of

_LONGEST_NOTICE, _LONGEST_HEAD = 4_000, 1_000
_SHORTEST_TEXT = 40  # characters below which a body is no text of its own
"""Characters of a note or a notice in which its words are looked for; real ones have a few hundred."""

_LONGEST_LINE = 500
"""Characters of a headline or a slugline in which marks are looked for."""

_DATED = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}")
_LASTS = re.compile(r"\bextended\b|\bfurther notice\b", re.IGNORECASE)  # longer than a field may tell
_HEAD_LINES = 6  # in which a body that stays as it came is asked for a hold
_FIRST = 20  # paragraphs of which a notice is made, at most

_SLUG_BRACKETS = re.compile(r"\s*\([^)]*\)|,.*$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What intake makes of one item's bytes: an item, or the reason why it is no news."""

    format: str
    item: WireItem | None
    item_id: str
    not_news: str | None = None


def read(
    raw: bytes, *, feed: str = "", name: str | None = None, guid: str | None = None, line: int | None = None,
    zone: str | None = None,
) -> Reading:  # fmt: skip
    """Read one item; `guid` is what its source calls it, used when the wire itself gives none.

    `line` is its number in the delivery that it was a line of, `zone` that of times which name none.
    Raises WireFormatError or TooLargeError, whose place names the item or the delivery, the line and the field.
    """
    label = guid or name or ""
    try:
        document = open_document(raw, name)
        wire = format_of(document)
        own = wire.guid(document.content)
        label = own or label
        with source_zone(zone):
            parsed = wire.parse(document.content)
        found = parsed.guid or guid or own or _by_slug_and_day(parsed) or content_guid(raw)
        identity = item_id(feed, found)
        if parsed.not_news is not None:
            return Reading(wire.name, None, identity, parsed.not_news)
        if parsed.status != "canceled" and (reason := _no_story(parsed)):
            return Reading(wire.name, None, identity, reason)
        item = _item(parsed, identity, feed, found)
    except BadInputError as error:
        where = [label, error.place]
        if line is not None:
            where = [name or "", f"line {line}", label if label != name else "", error.place.removeprefix("line 1 ")]
        error.place = ": ".join(part for part in where if part)
        raise
    return Reading(wire.name, item, identity)


def guid_of(
    raw: bytes, name: str | None = None, zone: str | None = None, *, opened: Document | None = None
) -> str | None:
    """Return what the wire calls the item, None when it does not say or cannot be read (which `read` then tells).

    `opened` is what `open_document` would make of the bytes, where that is known already.
    """
    try:
        document = opened or open_document(raw, name)
        wire = format_of(document)
        with source_zone(zone):
            return wire.guid(document.content) or _by_slug_and_day(wire.parse(document.content))
    except BadInputError:
        return None


def content_sha(item: WireItem) -> str:
    """Return the digest by which a repeat is known: version, signal and normalised content (architecture.md).

    A wire that numbers no versions tells them apart by their time.
    """
    parts: tuple[Any, ...] = (
        item.version or item.version_created, item.signal, item.status, item.headline, item.body, item.embargoed_until,
        item.slug, item.note, item.byline, item.dateline, item.provider, item.language, item.kills, item.replaces,
    )  # fmt: skip
    return sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def _item(parsed: Parsed, identity: str, feed: str, guid: str) -> WireItem:
    if parsed.paragraphs is None:
        notes, byline, dateline, agency = _verbatim_notes(parsed), None, None, None
        headline, body = parsed.headline, parsed.body
    else:
        headline, held = holds.off_headline(parsed.headline)
        stripped = furniture.strip(parsed.paragraphs, headline, parsed.provider)
        notes, byline, dateline, agency = stripped.notes, stripped.byline, stripped.dateline, stripped.agency
        notes = (held, *notes) if held else notes
        headline = headline or parsed.headline
        body = "\n\n".join(stripped.paragraphs)
    if parsed.rights and holds.is_line(parsed.rights):
        notes = (*notes, parsed.rights)  # terms of use may be an embargo
    note = "\n".join(part for part in (parsed.note, *notes) if part) or None
    said = note[:_LONGEST_NOTICE] if note else None
    at = parsed.version_created or parsed.published
    told_signal = signals.signal(
        status=parsed.status,
        headline=headline[:_LONGEST_LINE],
        slug=_slug_and_take(parsed),
        note=said,
        version=parsed.version,
        notice_only=bool(notes) and body.strip() in ("", *notes),
        body=body[:_LONGEST_NOTICE],
    )
    signal = parsed.signal or told_signal
    if parsed.signal == "update" and told_signal != "new":
        signal = told_signal  # wires call whatever comes later an update: a correction, a kill
    elif parsed.signal in ("correction", "advisory") and told_signal in ("kill", "withhold"):
        signal = told_signal  # what holds back goes before what mends
    status, signal, embargo = _held(parsed, said, signal, at or _day_of(dateline))
    kills = parsed.kills
    if signal == "kill":
        kills = kills or _killed(said, _told_by(headline, body), at)
        if kills is None and (named := signals.marked_headline(headline[:_LONGEST_LINE], "kill")) is not None:
            kills = Told(headline=named)
        if kills is None and parsed.guid is None and parsed.slug:
            kills = Told(slug=parsed.slug)  # without ids, the slug is all that names what is killed
    if signal == "kill" and status != "canceled" and _speaks_itself(parsed, headline, body, said, kills):
        signal = signals.signal(
            status=parsed.status, headline=headline, slug=None, note=None, version=parsed.version, notice_only=False
        )
    return WireItem(
        item=identity,
        feed=feed,
        guid=guid,
        version=parsed.version,
        signal=signal,
        status=status,
        provider=parsed.provider or agency,
        language=languages.language_of(parsed.language, f"{headline}\n{body[:_LONGEST_HEAD]}"),
        headline=headline,
        body=body,
        byline=parsed.byline or byline,
        dateline=dateline or parsed.dateline,
        slug=parsed.slug,
        take_key=parsed.take_key,
        note=note,
        published=parsed.published,
        version_created=parsed.version_created,
        embargoed_until=embargo,
        urgency=parsed.urgency,
        subjects=parsed.subjects,
        places=parsed.places,
        credit=parsed.credit,
        rights=parsed.rights,
        replaces=parsed.replaces or _replaced(signal, said, at),
        kills=kills,
        holds=_held_told(signal, parsed.headline, body, said, at) if signal in ("withhold", "release") else None,
    )


def _no_story(parsed: Parsed) -> str | None:
    """Return why a text is no story, whatever its format; a notice about a story is asked no more."""
    body = tuple(parsed.body.split("\n\n")) if parsed.paragraphs is None else parsed.paragraphs
    text = body if any(body) else (parsed.headline,)
    found = not_story.by_content(parsed.headline, parsed.paragraphs or ()) or not_story.by_text(parsed.headline, text)
    if found is None or (parsed.paragraphs is None and found == "table"):  # a caller's own text may quote rates
        return None
    return None if notices.marks(parsed.headline, "\n".join(body[:_FIRST])) else found


def _told_by(headline: str, body: str) -> str:
    """Return the text in which a kill may name what it kills: with the headline, where that is a notice's."""
    if notices.marks(headline, body) or "kill" in signals.headline_marks(headline[:_LONGEST_LINE]):
        return f"{headline}\n{body}"[:_LONGEST_NOTICE]
    return body[:_LONGEST_NOTICE]


def _day_of(dateline: str | None) -> str | None:
    """Return the day of a dateline that tells the year, from which "until Tuesday" counts where no time is told."""
    found = _DATED.search(dateline or "")
    return times.loose(found[0]) if found else None


def _slug_and_take(parsed: Parsed) -> str | None:
    """Return the slugline with the take key in brackets, where marks are looked for."""
    told = f"{parsed.slug or ''} ({parsed.take_key})" if parsed.take_key else parsed.slug
    return told[:_LONGEST_LINE] if told else None


def _verbatim_notes(parsed: Parsed) -> tuple[str, ...]:
    """Return the body's first line as a note when it speaks to editors; the body itself stays as it came."""
    lines = [line.strip() for line in parsed.body[:_LONGEST_NOTICE].lstrip().split("\n")[:_HEAD_LINES]]
    _, held = holds.off_headline(parsed.headline[:_LONGEST_LINE])
    found = [line for at, line in enumerate(lines) if (at == 0 and furniture.is_note(line)) or holds.is_line(line)]
    return ((held,) if held else ()) + tuple(found)


def _held(parsed: Parsed, note: str | None, signal: Signal, at: str | None) -> tuple[PubStatus, Signal, str | None]:
    """Return status, signal and embargo; what is under embargo in words alone is held, until a day if one is told."""
    status: PubStatus = parsed.status or "usable"
    embargo = parsed.embargoed_until
    if note and signal != "kill" and holds.in_words(note):
        until = holds.until(note, at)
        if until is None and (embargo is None or _LASTS.search(note)):
            return "withheld", "withhold", None
        embargo = max(filter(None, (embargo, until)), key=instants.order)
    if signal == "withhold" and status == "usable":
        status = "withheld"
    return status, signal, embargo


def _killed(note: str | None, body: str, at: str | None) -> Told | None:
    return (told.told_in(note, at) if note else None) or (told.told_in(body, at) if body else None)


def _held_told(signal: Signal, headline: str, body: str, note: str | None, at: str | None) -> Told | None:
    """Return the other item that a notice withholds or frees; a story that is held itself names none."""
    line = headline[:_LONGEST_LINE]
    if notices.is_story("", body):
        if signal not in signals.headline_marks(line) | notices.marks(line, ""):
            return None
        body = ""
    elif signal not in signals.headline_marks(line) | notices.marks(headline, body) and not notices.addresses(
        headline, body
    ):
        return None
    found = _killed(note, f"{headline}\n{body}"[:_LONGEST_NOTICE], at)
    named = signals.marked_headline(line, signal) if found is None else None
    return Told(headline=named) if named is not None else found


def _speaks_itself(parsed: Parsed, headline: str, body: str, note: str | None, kills: Told | None) -> bool:
    """Whether an item tells only in its note that it kills another one, by id or headline, and has its own text."""
    if parsed.signal is not None or note is None or kills is None or kills == Told(slug=kills.slug):
        return False
    if len(body) < _SHORTEST_TEXT or "kill" in signals.headline_marks(headline[:_LONGEST_LINE]):
        return False
    if "kill" in signals.slug_marks(_slug_and_take(parsed) or "") or told.told_in(note, None) is None:
        return False
    notice = signals.note_marks(body[:_LONGEST_NOTICE], notice_only=True)
    return "kill" not in notice and kills.headline != headline and kills.guid != parsed.guid


def _replaced(signal: Signal, note: str | None, at: str | None) -> Told | None:
    if note is None or signal not in ("update", "correction"):
        return None
    return told.replaced_in(note, at)


def _by_slug_and_day(parsed: Parsed) -> str | None:
    """Return provider, slug and day as an identity for a wire without ids (status-model.md, *Wire events*)."""
    at = parsed.published or parsed.version_created
    if not (parsed.provider and parsed.slug and at):
        return None
    slug = _SLUG_BRACKETS.sub("", parsed.slug).strip(" /").casefold()
    return f"{parsed.provider.casefold()}/{slug}/{instants.day(at)}" if slug else None
