"""A JSON value to the items that it holds. Owns which lists are items of their own, not how they are read."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from streams.wire.json_bodies import squeezed, tells
from streams.wire.json_names import BODIES, STRONG, texts

_LISTS = (
    "items", "item", "articles", "stories", "news", "newsItems", "entries", "results", "documents", "docs", "hits",
    "posts", "value",
)  # fmt: skip
_ITEM_NAMES = {"uri", "guid", "headline", "body"}
_OTHER = re.compile(
    r"media|image|photo|picture|video|audio|galler|link|related|associat|embed|author|contribut|person|people|contact"
    r"|place|location|subject|topic|categor|tag|keyword|entit|previous|histor|versions|revisions|block|paragraph|section"
    r"|component|element|bodies|rendition|comment|attachment|event|concept|headlines"
)
_OF_ALL = re.compile(
    r"status|state$|embargo|hold|sperr|agency|agentur|provider|source|publisher|language|rights|copyright|zone|kill|withh"
    r"|draft|notfor|released?$|header|meta|envelope|admin|delivery"
)
_BODIES = frozenset(BODIES)
_MOST_DEPTH = 3


def json_items(found: Any) -> list[Any] | None:
    """Return each item of a JSON value, None when it is itself an item or none.

    What the delivery says of all of them goes with each: a hold, an embargo, whose it is.
    """
    if not isinstance(found, Mapping):
        return _rows(found)
    if not _ITEM_NAMES & found.keys():
        inner = found.get("data")
        holder = inner if isinstance(inner, dict) else found
        rows = next((holder[key] for key in _LISTS if isinstance(holder.get(key), list)), None)
        rows = _rows(inner if isinstance(inner, list) else rows)
        if rows is not None and not (_has_headline(found) and not any(map(_has_headline, rows))):
            return _enveloped(rows, found, holder)
    if _has_headline(found) and _has_body(found):
        return None
    rows, holder = next(_lists(found, 0), (None, found))
    return _enveloped(rows, found, holder) if rows is not None else None


def _rows(found: Any) -> list[Any] | None:
    if not isinstance(found, list) or not found or not all(isinstance(row, dict) for row in found):
        return None
    return found


def _lists(found: Mapping[str, Any], depth: int) -> Iterator[tuple[list[Any], Mapping[str, Any]]]:
    """Yield lists all of whose objects are items by what is in them, whatever they are called."""
    for name, value in found.items():
        if _OTHER.search(squeezed(name)):
            continue
        rows = _rows(value)
        if rows is not None and len(rows) > 1 and all(_has_headline(row, 1) and _has_body(row) for row in rows):
            yield rows, found
        elif isinstance(value, Mapping) and depth < _MOST_DEPTH:
            yield from _lists(value, depth + 1)


def _enveloped(rows: list[Any], *around: Mapping[str, Any]) -> list[Any]:
    """Return the items, each with what the objects around their list say of them all."""
    told: dict[str, Any] = {}
    for envelope in around:
        for name, value in envelope.items():
            if _OF_ALL.search(squeezed(name)) and value is not rows and not _holds(value, rows):
                told.setdefault(name, value)
    return [row | {"_envelope": told} for row in rows] if told else rows


def _holds(value: Any, rows: list[Any]) -> bool:
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return any(row is rows or _holds(row, rows) for row in inner)


def _has_headline(row: Mapping[str, Any], deep: int = 0) -> bool:
    """Tell whether an object has a headline, or one that is `deep` levels in it."""
    if any(squeezed(name) in STRONG and texts(value) for name, value in row.items()):
        return True
    return deep > 0 and any(isinstance(value, Mapping) and _has_headline(value, deep - 1) for value in row.values())


def _has_body(row: Mapping[str, Any]) -> bool:
    return any(
        (squeezed(name) in _BODIES and tells(value)) or (isinstance(value, Mapping) and _has_body(value))
        for name, value in row.items()
    )
