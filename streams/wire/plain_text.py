"""A plain text article: labelled lines, or the first line is the headline and the rest the body. Owns that reading."""

from typing import Any

from streams.wire import labelled
from streams.wire.format import Format, Parsed
from streams.wire.furniture import apart
from streams.wire.paragraphs import from_text, tidy

_LONGEST_HEADLINE = 250  # characters; a longer first line is the first paragraph of a text without a headline


def recognise(found: Any) -> bool:
    """Tell whether a document is text: any text is an article."""
    return isinstance(found, str)


def guid(_: Any) -> str | None:
    """Return None: a text names itself nowhere."""
    return None


def parse(found: Any) -> Parsed:
    """Return headline and paragraphs."""
    told = labelled.read(found)
    if told is not None:
        return told
    first, _, rest = found.replace("\r\n", "\n").replace("\r", "\n").strip().partition("\n")
    headline = tidy(first)
    if len(headline) > _LONGEST_HEADLINE:
        return Parsed(paragraphs=tuple(from_text(found)))
    return Parsed(headline=headline, paragraphs=tuple(from_text(apart(rest))))


FORMAT = Format(
    "text", "text", recognise, guid, parse,
    detected="any other text; labels such as `Headline:` above it are read",
    notes=".txt; UTF-8, else Windows-1252; first line is the headline",
)  # fmt: skip
