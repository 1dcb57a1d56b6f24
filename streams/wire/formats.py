"""The table of wire formats: a new one is one file and one line here. The first that recognises a document reads it."""

from typing import Any

from events.errors import WireFormatError
from streams.wire import (
    agency_json,
    anpa_1312,
    ap_json,
    feeds,
    html_article,
    iptc_7901,
    json_lines,
    mail,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
    plain_text,
    xml_article,
    xml_data,
)
from streams.wire.documents import SUPPORTED, Document
from streams.wire.format import Format

FORMATS: tuple[Format, ...] = (
    ninjs.FORMAT,
    ap_json.FORMAT,
    json_lines.FORMAT,
    agency_json.FORMAT,
    newsml_g2.FORMAT,
    newsml_1.FORMAT,
    nitf.FORMAT,
    feeds.FORMAT,
    xml_article.FORMAT,
    xml_data.FORMAT,
    anpa_1312.FORMAT,
    iptc_7901.FORMAT,
    mail.FORMAT,
    html_article.FORMAT,
    plain_text.FORMAT,
)


def format_of(document: Document) -> Format:
    """Return the format of a document; raises WireFormatError, naming what it is as far as that can be seen."""
    for known in FORMATS:
        if known.family == document.family and known.recognise(document.content):
            return known
    raise WireFormatError(
        f"{_seen(document)} is no format that is supported yet",
        remedy=f"Send one of: {SUPPORTED}.",
        reason="unsupported-format" if document.family == "xml" else "unknown-format",
    )


def _seen(document: Document) -> str:
    """Name a document that no format takes."""
    if document.family == "xml":
        return f"XML with the root <{_local(document.content.tag)}>"
    found: Any = document.content
    if isinstance(found, dict):
        names = ", ".join(sorted(map(str, found))[:6])
        return f"a JSON object with the fields {names[:120]}" if names else "an empty JSON object"
    return f"a JSON {'list' if isinstance(found, list) else 'value'} that is no object"


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
