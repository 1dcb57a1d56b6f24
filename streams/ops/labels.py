"""Labels and predictions of `onrecord score`, read from JSON lines. Owns their form and what is said of a broken one.

A label's place is given by offsets or by a quote; a quote is looked up in the item's text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from events.errors import SettingsError

Kind = Literal["responses", "claims"]
KINDS: tuple[Kind, ...] = ("responses", "claims")
"""The two lists of a line."""
_NAMES: Mapping[Kind, tuple[str, ...]] = {"responses": ("party", "responder"), "claims": ("origin",)}
_FIELDS = ("headline", "body")
_ELLIPSIS = re.compile(r"\s*(?:\.\.\.|\N{HORIZONTAL ELLIPSIS})\s*")
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Marked:
    """A response or a claim at its place, labelled or predicted: `act` is None for a claim, `who` its party or origin.

    `start` and `end` are code points into `field`. An `unsure` one counts neither way.
    """

    act: str | None
    who: str | None
    field: str
    start: int
    end: int
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What one line says of one item."""

    id: str
    responses: tuple[Marked, ...]
    claims: tuple[Marked, ...]

    def marked(self, kind: Kind) -> tuple[Marked, ...]:
        """Return the responses or the claims."""
        return self.responses if kind == "responses" else self.claims


def read_texts(raw: bytes, name: str) -> dict[str, Texts]:
    """Return the texts of items, by id, from JSON lines `{"id", "headline", "body"}`; raises SettingsError."""
    return {_id(row, place): _texts(row) for place, row in _rows(raw, name)}


def read_labels(raw: bytes, name: str, texts: Mapping[str, Texts] | None = None) -> dict[str, Line]:
    """Return what labels say, by item id. Raises SettingsError that names the line and the remedy.

    Quotes are looked up in the line's own `headline` and `body`, else in `texts`.
    """
    found: dict[str, Line] = {}
    for place, row in _rows(raw, name):
        item = _id(row, place)
        if item in found:
            raise SettingsError(f"item {item!r} is labelled twice", place=place, remedy="Join the two lines in one.")
        own = _texts(row) or (texts or {}).get(item, {})
        responses, claims = (tuple(_each(row, kind, place, own)) for kind in KINDS)
        found[item] = Line(item, responses, claims)
    return found


def read_predictions(raw: bytes, name: str) -> dict[str, Line]:
    """Return what predictions say, by item id: lines as `onrecord extract` prints them; raises SettingsError.

    A line without an id (an item that could not be read) and what is marked `tentative` predict nothing.
    """
    found: dict[str, Line] = {}
    for place, row in _rows(raw, name):
        if "id" in row and row["id"] is None:
            continue
        item = _id(row, place)
        if item in found:
            raise SettingsError(
                f"item {item!r} is predicted twice",
                place=place,
                remedy="Run the items once, each with an id of its own.",
            )
        responses, claims = (tuple(_each(row, kind, place, {})) for kind in KINDS)
        found[item] = Line(item, responses, claims)
    return found


def _rows(raw: bytes, name: str) -> Iterable[tuple[str, dict[str, Any]]]:
    for number, text in enumerate(raw.splitlines(), 1):
        if not text.strip():
            continue
        place = f"{name} line {number}"
        try:
            row = orjson.loads(text)
        except orjson.JSONDecodeError as error:
            raise SettingsError(f"no JSON: {error}", place=place, remedy="Write one JSON object a line.") from error
        if not isinstance(row, dict):
            raise SettingsError("no JSON object", place=place, remedy="Write one JSON object a line.")
        yield place, row


def _id(row: Mapping[str, Any], place: str) -> str:
    item = row.get("id")
    if not isinstance(item, str) or not item:
        raise SettingsError("no id", place=place, remedy='Name the item with "id": a string.')
    return item


def _texts(row: Mapping[str, Any]) -> Texts:
    return {field: row[field] for field in _FIELDS if isinstance(row.get(field), str)}


def _each(row: Mapping[str, Any], kind: Kind, place: str, texts: Texts) -> Iterable[Marked]:
    entries = row.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SettingsError(
            f"{kind} is no list of objects", place=place, remedy=f'Write "{kind}": [] where it has none.'
        )
    for number, entry in enumerate(entries, 1):
        if entry.get("tentative"):
            continue
        where = f"{place}, {kind} {number}"
        act = entry.get("act") if kind == "responses" else None
        if kind == "responses" and (not isinstance(act, str) or not act):
            raise SettingsError("no act", place=where, remedy='Name it with "act": confirm, deny, neither, ...')
        who = next((entry[name] for name in _NAMES[kind] if isinstance(entry.get(name), str)), None)
        if entry.get("kind") == "rumour":
            who = None  # whatever word stands for it: nobody is behind it
        yield Marked(act, who, *_span(entry, where, texts), unsure=bool(entry.get("unsure")))


def _span(entry: Mapping[str, Any], place: str, texts: Texts) -> tuple[str, int, int]:
    """Return field, start and end of a label: as given, else where its quote stands."""
    field, start, end = entry.get("field"), entry.get("start"), entry.get("end")
    if field is not None and field not in _FIELDS:
        raise SettingsError(f"field {field!r}", place=place, remedy='Write "field": "headline" or "body".')
    if start is not None or end is not None:
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            raise SettingsError(
                f"start {start!r} and end {end!r} are no span",
                place=place,
                remedy="Give both as code points into the field, the end behind the start.",
            )
        return field or "body", start, end
    quote = entry.get("quote")
    if not isinstance(quote, str) or not quote.strip():
        raise SettingsError("neither a quote nor start and end", place=place, remedy="Say where it stands in the text.")
    if not texts:
        raise SettingsError(
            "a quote, and no text to look it up in",
            place=place,
            remedy='Give "headline" and "body" beside the labels, or name the items with --items FILE.',
        )
    for name in (field,) if field is not None else ("body", "headline"):
        if (span := _located(texts.get(name, ""), quote)) is not None:
            return name, *span
    raise SettingsError(
        f"the quote {quote[:60]!r} is not in the item's text",
        place=place,
        remedy="Copy it from the text word for word; `...` may stand for words left out.",
    )


def _located(text: str, quote: str) -> tuple[int, int] | None:
    """Return where a quote stands, whatever white space parts its words; over an ellipsis, from first to last piece."""
    spans: list[tuple[int, int]] = []
    for piece in filter(None, map(str.strip, _ELLIPSIS.split(quote))):
        match = re.compile(r"\s+".join(map(re.escape, piece.split()))).search(text, spans[-1][1] if spans else 0)
        if match is None:
            break
        spans.append(match.span())
    else:
        return (spans[0][0], spans[-1][1]) if spans else None
    at = text.find(quote)  # an ellipsis that the text itself has
    return None if at < 0 else (at, at + len(quote))
