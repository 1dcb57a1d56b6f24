"""E-mail (RFC 5322, MIME): advisories to desks, stories from contributors. Owns its headers and the choice of a part.

The text is the plain part, else the HTML part; one that is JSON is an agency's form and read as such. Attachments are
left alone. The old header API of the standard library is used: the new one fails on headers that are broken.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Any

import orjson

from streams.wire import agency_json, endings, holds, labelled, opening
from streams.wire.encodings import decoded
from streams.wire.format import Format, Parsed
from streams.wire.furniture import apart
from streams.wire.lifting import lifting_under_names
from streams.wire.paragraphs import from_markup, from_text, tidy
from streams.wire.states import State, state_of, strictest
from streams.wire.telegraph import joined, version_of
from streams.wire.times import loose

_MOST_PARTS = 200
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_ENCODED_RAW = re.compile(r"=\?([\w.-]+)\?[Qq]\?([^?]*[^\x00-\x7f][^?]*)\?=")
_REPLY = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|vs|sv)\s*(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_QUOTED = re.compile(r"^>+ ?", re.MULTILINE)
_SIGNATURE = re.compile(r"^--[ \t]*$", re.MULTILINE)
_CLOSING = re.compile(
    r"^(?:(?:with )?(?:kind|best|warm|many|kindest|friendly)(?: (?:kind|warm))? (?:regards|wishes|thanks)|regards"
    r"|thanks(?: and regards)?"
    r"|thank you|many thanks|cheers|(?:yours )?sincerely(?: yours)?|yours (?:truly|faithfully)|best"
    r"|mit freundlichen gr\u00fc\u00dfen"
    r"|viele gr\u00fc\u00dfe|cordialement|saludos)\s*[,.!]?$",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:best|thanks|regards|cheers|thank you|many thanks)[,.!]?", re.IGNORECASE)
_MOST_SIGNED, _LONGEST_SIGNED = 6, 80
_MOST_CLOSING = 12  # lines or paragraphs below the greeting, at most
_FORWARD = re.compile(
    r"^[ \t>]*(?:-{2,}[ \t]*(?:Forwarded message|Original Message|Weitergeleitete Nachricht)"
    r"|Begin forwarded message)[^\n]*\n\s*"
    r"(?P<lines>(?:[ \t>*]*(?:From|To|Date|Sent|Subject|Cc|Von|An|Datum|Betreff|Reply-To)\*?:[^\n]*\n)+)\s*",
    re.IGNORECASE | re.MULTILINE,
)
_STATE = re.compile(
    r"X-(?:(?:pub(?:lication|lishing)?|story|item|news|wire|editorial|content)-?)*status", re.IGNORECASE
)
_FORWARD_HEAD = 4_000
_SERVERS = ("gmail.", "googlemail.", "outlook.", "hotmail.", "yahoo.", "gmx.", "icloud.", "aol.")


def recognise(found: Any) -> bool:
    """Tell whether a document is a mail."""
    return isinstance(found, bytes)


def guid(found: Any) -> str | None:
    """Return the message id."""
    return _message_id(_opened(found))


def parse(found: Any) -> Parsed:
    """Return what a mail says."""
    message = _opened(found)
    text, markup = _texts(message)
    whole = text
    forwarded, text = _forwarded(whole)
    subject = _REPLY.sub("", _header(message, "Subject") or "")
    form = _inner(text)
    told = form or _told(subject, text, markup)
    told = _with_holds(told, whole[: len(whole) - len(text)] if form else whole, "" if form or text.strip() else markup)
    headline = told.headline or subject
    moment = loose(forwarded.get("date", "")) or loose(_header(message, "Date") or "")
    name, address = parseaddr(forwarded.get("from") or _header(message, "From") or "")
    if not headline and not told.paragraphs:
        return Parsed(guid=_message_id(message), not_news="no-text")
    until, held = lifting_under_names(
        (key[2:], _header(message, key) or "") for key, _ in message.raw_items() if key[:2].lower() == "x-"
    )
    state = _state(message)
    held = held or (state.status == "withheld" and not (state.waits and until is not None))
    status = "withheld" if held and told.status in (None, "usable") else told.status
    return replace(
        told,
        status="canceled" if state.status == "canceled" else status,
        embargoed_until=max(filter(None, (until, told.embargoed_until)), default=None),
        guid=_message_id(message) or told.guid,
        headline=headline,
        provider=told.provider or tidy(name) or _domain(address),
        language=told.language or _header(message, "Content-Language"),
        published=told.published or moment,
        version_created=told.version_created or moment,
    )


def _state(message: Message) -> State:
    """Return what headers of an agency's own say of the state; letters by which mail programs mark mails say none."""
    told = (_header(message, key) for key, _ in message.raw_items() if _STATE.fullmatch(key))
    return strictest([state_of(word) for word in told if word])


def _opened(raw: bytes) -> Message:
    return message_from_bytes(raw.lstrip(), policy=policy.compat32)


def _message_id(message: Message) -> str | None:
    told = _header(message, "Message-ID")
    return (told.strip("<> ") or None) if told else None


def _header(message: Message, name: str) -> str | None:
    """Return a header as text; encoded words are decoded, whatever their charset says."""
    # `get` puts two signs of despair for each letter that stands in a header as it is, and not as an encoded word.
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), None)
    if raw is None:
        return None
    told = _FOLD.sub(" ", decoded(str(raw).encode("utf-8", "surrogateescape"), None))
    told = _ENCODED_RAW.sub(lambda found: found[2].replace("_", " "), told)
    try:
        pieces = decode_header(told)
    except (MessageError, ValueError, LookupError):
        return tidy(told) or None
    return tidy("".join(_piece(text, charset) for text, charset in pieces)) or None


def _piece(text: str | bytes, charset: str | None) -> str:
    return text if isinstance(text, str) else decoded(text, charset)


def _texts(message: Message) -> tuple[str, str]:
    """Return the first plain text and the first HTML of a mail."""
    text = markup = ""
    for part in _parts(message):
        kind = part.get_content_type()
        if part.get_filename() and kind != "text/plain":
            continue
        if kind == "text/html" and not markup:
            markup = _content(part)
        elif kind == "text/plain" and not text:
            text = _content(part)
    return text, markup


def _parts(message: Message) -> Iterator[Message]:
    for count, part in enumerate(message.walk()):
        if count > _MOST_PARTS:
            return
        if not part.is_multipart():
            yield part


def _content(part: Message) -> str:
    try:
        raw = part.get_payload(decode=True)
        charset = part.get_param("charset")
    except (MessageError, ValueError, LookupError, AssertionError):
        return ""
    text = decoded(raw, str(charset)) if isinstance(raw, bytes) else ""
    try:
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        deleted = str(part.get_param("delsp", "")).lower() == "yes"
    except (MessageError, ValueError, LookupError):
        return text
    return _unflowed(text, deleted=deleted) if flowed else text


def _unflowed(text: str, *, deleted: bool) -> str:
    """Join the lines that mail programs broke softly (RFC 3676): those that end with a blank."""
    return re.sub(r" \r?\n", "" if deleted else " ", text)


def _told(subject: str, text: str, markup: str) -> Parsed:
    """Return what subject and text say; a subject that is a slugline leaves the headline to the text."""
    plain = _SIGNATURE.split(_QUOTED.sub("", text), maxsplit=1)[0].strip("\r\n ")
    if plain:
        below = endings.parted("\n".join(_unclosed(plain.rstrip().split("\n"))))
        slug = opening.slugline(subject)
        above = opening.opened(below.text, "" if slug else subject)
        paragraphs = tuple(from_text(apart(above.rest)))
    else:
        below, above, slug = endings.Ending(""), opening.Opening(headline=subject), None
        paragraphs = _unclosed(from_markup(markup)) if markup.strip() else ()
    headline, tags, _ = opening.tags(above.headline)
    take = joined(slug[1] if slug else None, above.take, tags)
    return Parsed(
        headline=headline,
        paragraphs=paragraphs,
        version=version_of(take),
        byline=above.byline,
        slug=slug[0] if slug else above.slug,
        take_key=take,
        note="\n".join(above.notes) or None,
        published=below.moment,
        version_created=below.moment,
        urgency=opening.urgency(take),
    )


def _with_holds(told: Parsed, text: str, markup: str) -> Parsed:
    """Return what a mail says with the holds that stand in what was cut off: above a forward, below a greeting."""
    lines = [tidy(line) for line in (*_QUOTED.sub("", text).split("\n"), *(from_markup(markup) if markup else ()))]
    kept = " ".join(" ".join((told.headline, told.note or "", *(told.paragraphs or ()))).split())
    lost = [line for line in dict.fromkeys(lines) if line and holds.is_line(line) and line not in kept]
    return replace(told, note="\n".join(filter(None, (told.note, *lost)))) if lost else told


def _closes(line: str, below: list[str]) -> bool:
    """Tell whether a line is the greeting that closes a mail; a bare word is one above a name and address alone."""
    if not _CLOSING.match(line.strip()):
        return False
    rows = [row.strip() for row in below if row.strip()]
    if not _BARE.fullmatch(line.strip()):
        return True
    return len(rows) <= _MOST_SIGNED and not any(len(row) > _LONGEST_SIGNED or row.endswith(".") for row in rows)


def _unclosed(rows: list[str]) -> tuple[str, ...]:
    """Return a mail's lines or paragraphs without the greeting that closes it, and the name and address below that."""
    last = range(max(1, len(rows) - _MOST_CLOSING), len(rows))
    return tuple(rows[: next((at for at in last if _closes(rows[at], rows[at + 1 :])), len(rows))])


def _forwarded(text: str) -> tuple[dict[str, str], str]:
    """Return the header lines of a mail that is forwarded in another's text, and its text."""
    found = _FORWARD.search(text[:_FORWARD_HEAD])
    if found is None:
        return {}, text
    lines = (line.lstrip("> ").partition(":") for line in found["lines"].splitlines())
    return {name.strip(" *").lower(): value.strip(" *") for name, _, value in lines}, text[found.end() :]


def _inner(text: str) -> Parsed | None:
    """Return what a text says that is a form: JSON of an agency, or labelled lines."""
    told = text.strip()
    if told.startswith("{") and told.endswith("}"):
        try:
            found = orjson.loads(re.sub(r"(?<!\\)[\r\n]+", " ", told))
        except orjson.JSONDecodeError:
            return None
        return agency_json.parse(found) if agency_json.recognise(found) else None
    return labelled.read(_SIGNATURE.split(text, maxsplit=1)[0])


def _domain(address: str) -> str | None:
    domain = address.rpartition("@")[2].lower()
    return None if not domain or domain.startswith(_SERVERS) else domain


FORMAT = Format(
    "mail", "mail", recognise, guid, parse,
    detected="header lines of RFC 5322 (From, Subject, Date, Received, ...) before an empty line",
    notes=".eml, .txt; plain or HTML part, quoted-printable, base64; JSON forms, labelled lines; no attachments",
)  # fmt: skip
