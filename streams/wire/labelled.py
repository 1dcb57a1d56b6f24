"""Fields told in the text itself: lines of a label, a colon and a value above the story. Owns the labels' names.

Desks write advisories and contributions so, in mails and in plain files; what has no known label is text.
"""

import re

from streams.wire.agency_zones import zone_of
from streams.wire.format import Parsed
from streams.wire.furniture import apart
from streams.wire.paragraphs import from_text, tidy
from streams.wire.times import loose

_LABELS = {
    "headline": "headline", "head": "headline", "title": "headline", "titel": "headline", "titre": "headline",
    "slug": "slug", "slugline": "slug", "keyword": "slug", "catchline": "slug",
    "byline": "byline", "author": "byline", "by": "byline",
    "dateline": "dateline", "location": "dateline",
    "source": "provider", "provider": "provider", "agency": "provider", "credit": "credit",
    "date": "time", "time": "time", "published": "time", "date/time": "time", "timestamp": "time",
    "embargo": "embargo", "embargoed until": "embargo", "embargoed": "embargo",
    "note": "note", "editor's note": "note", "editors' note": "note", "note to editors": "note", "ednote": "note",
    "urgency": "urgency", "priority": "urgency", "version": "version", "language": "language",
    "copyright": "rights", "rights": "rights", "abstract": "abstract", "summary": "abstract", "category": "abstract",
    "desk": "abstract", "signal": "take_key", "action": "take_key", "instruction": "take_key",
    "take key": "take_key", "takekey": "take_key",
    "body": "body", "text": "body", "story": "body",
}  # fmt: skip
_LINE = re.compile(r"^(?P<label>[A-Za-z][A-Za-z'/ ]{1,20}?)\s*:\s*(?P<value>.*)$")
_MOST_LINES = 30
_FEWEST = 2


def read(text: str) -> Parsed | None:
    """Return what the labels above a text say with the text below them, None when it has no such block.

    An embargo whose time cannot be read stands in the note, where its words hold the item.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    told: dict[str, str] = {}
    at = below = 0
    while at < min(len(lines), _MOST_LINES):
        line = lines[at].strip()
        at += 1
        found = _LINE.match(line)
        field = _LABELS.get(found["label"].lower()) if found else None
        if found is None or field is None:
            if told and line:
                break
            continue
        if field == "body":
            below = at - 1
            lines[below] = found["value"]
            told["body"] = found["value"]
            break
        told.setdefault(field, tidy(found["value"]))
        below = at
    if "headline" not in told or len(told) < _FEWEST:
        return None
    return _parsed(told, "\n".join(lines[below:]))


def _parsed(told: dict[str, str], rest: str) -> Parsed:
    zone = zone_of(told.get("provider"), language=told.get("language"))
    moment = loose(told.get("time", ""), zone=zone)
    embargo = loose(told.get("embargo", ""), zone=zone)
    notes = [told.get("note", ""), f"Embargo: {told['embargo']}" if told.get("embargo") and embargo is None else ""]
    urgency = told.get("urgency", "")
    return Parsed(
        version=told.get("version") or None,
        provider=told.get("provider") or None,
        language=told.get("language") or None,
        headline=told["headline"],
        paragraphs=tuple(from_text(apart(rest))),
        byline=told.get("byline") or None,
        dateline=told.get("dateline") or None,
        slug=told.get("slug") or None,
        take_key=told.get("take_key") or None,
        note="\n".join(note for note in notes if note) or None,
        published=moment,
        version_created=moment,
        embargoed_until=embargo,
        urgency=int(urgency) if len(urgency) == 1 and urgency in "123456789" else None,
        credit=told.get("credit") or None,
        rights=told.get("rights") or None,
    )
