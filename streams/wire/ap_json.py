"""AP's JSON of its Media API: ninjs in a wrapper. Owns the wrapper and the identity; ninjs.py reads what is inside.

Source: AP Media API, *content item*: `{"data": {"item": {...}}}`, in feeds `{"meta": {...}, "item": {...}}`. The text
of a story is a rendition to be fetched; when it is not in the item, the headline stands alone.
"""

from dataclasses import replace
from typing import Any

from streams.wire import agency_json, ninjs
from streams.wire.fields import Fields
from streams.wire.format import Format, Parsed


def recognise(found: Any) -> bool:
    """Tell whether a JSON value is an item of the Media API."""
    inner = _inner(found)
    return inner is not None and ninjs.recognise(inner)


def guid(found: Any) -> str | None:
    """Return AP's item id: the `uri` is the address of one delivery and differs each time."""
    inner = _inner(found) or {}
    ids = inner.get("altids")
    return (Fields(ids).word("itemid") if isinstance(ids, dict) else None) or ninjs.guid(inner)


def parse(found: Any) -> Parsed:
    """Return what the item says."""
    inner = _inner(found) or {}
    parsed = ninjs.parse(inner)
    place = inner.get("datelinelocation")
    city = Fields(place).text("city") if isinstance(place, dict) else None
    around = {name: value for name, value in found.items() if value is not inner and name != "data"}
    parsed = agency_json.supplemented(parsed, around) if around and parsed.not_news is None else parsed
    return replace(parsed, guid=guid(found), dateline=parsed.dateline or city)


def _inner(found: Any) -> dict[str, Any] | None:
    if not isinstance(found, dict) or "uri" in found:
        return None
    data = found.get("data")
    inner = (data if isinstance(data, dict) else found).get("item")
    return inner if isinstance(inner, dict) else None


FORMAT = Format(
    "ap-json", "json", recognise, guid, parse,
    detected="a JSON object with `item`, or `data` with `item`, that is ninjs inside",
    notes=".json; AP Media API, items and feeds",
)  # fmt: skip
