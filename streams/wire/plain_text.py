"""A plain text article: the first line is the headline, the rest the body. Owns that reading and no more."""

from typing import Any

from streams.wire.format import Format, Parsed
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
    first, _, rest = found.strip().partition("\n")
    headline = tidy(first)
    if len(headline) > _LONGEST_HEADLINE:
        return Parsed(paragraphs=tuple(from_text(found)))
    return Parsed(headline=headline, paragraphs=tuple(from_text(rest)))


FORMAT = Format("text", "text", recognise, guid, parse)
