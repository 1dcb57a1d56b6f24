"""How labels and predictions are read: places by offsets or quotes, and errors that name the line and the remedy."""

import json
from typing import Any

import pytest

from events.errors import SettingsError
from streams.ops.labels import Marked, read_labels, read_predictions, read_texts

BODY = "Tarn Copper denied the report.\nIts chairman,  Greta Rohm, said nothing else was planned."


def raw(*rows: Any) -> bytes:
    """Spell rows as JSON lines."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def one(quote: str, **more: Any) -> Marked:
    """Read the one response of a label that is given by a quote."""
    response = {"act": "deny", "quote": quote, "party": "Tarn Copper", **more}
    labels = read_labels(raw({"id": "a", "headline": "No sale", "body": BODY, "responses": [response]}), "labels")
    return labels["a"].responses[0]


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ("denied the report", ("body", 12, 29)),
        ("chairman, Greta Rohm,", ("body", 35, 57)),
        ("Tarn Copper ... the report", ("body", 0, 29)),
        ("No sale", ("headline", 0, 7)),
    ],
)
def test_a_quote_is_looked_up_in_the_text(quote: str, place: tuple[str, int, int]) -> None:
    """White space may differ and words may be left out; the body comes before the headline."""
    found = one(quote)
    assert (found.field, found.start, found.end) == place


def test_offsets_need_no_text_and_a_responder_is_a_party() -> None:
    """A label in the form of `onrecord extract` is a label; unsure is kept."""
    row = {"id": "a", "responses": [{"act": "deny", "start": 3, "end": 9, "responder": "X", "unsure": True}]}
    assert read_labels(raw(row), "labels")["a"].responses == (Marked("deny", "X", "body", 3, 9, unsure=True),)


def test_quotes_are_looked_up_in_the_items_too() -> None:
    """Labels without text take it from a file of items."""
    texts = read_texts(raw({"id": "a", "headline": "", "body": BODY}), "items")
    row = {"id": "a", "claims": [{"quote": "else was planned", "origin": None}]}
    [claim] = read_labels(raw(row), "labels", texts)["a"].claims
    assert BODY[claim.start : claim.end] == "else was planned"


def test_nobody_is_behind_a_rumour() -> None:
    """Whatever word a label puts in the place of its origin."""
    row = {"id": "a", "claims": [{"start": 0, "end": 9, "origin": "market talk", "kind": "rumour"}]}
    assert read_labels(raw(row), "labels")["a"].claims[0].who is None


def test_tentative_and_unreadable_predict_nothing() -> None:
    """What policy does not show is not graded, nor is the line of an item that could not be read."""
    response = {"act": "deny", "field": "body", "start": 0, "end": 9, "party": "X", "tentative": True}
    found = read_predictions(raw({"id": None, "error": "broken"}, {"id": "a", "responses": [response]}), "predictions")
    assert (list(found), found["a"].responses) == (["a"], ())


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        ([], ("no JSON object", "labels line 1", "one JSON object a line")),
        ({"responses": []}, ("no id", "labels line 1", '"id"')),
        ({"id": "a", "responses": {}}, ("no list", "labels line 1", "[]")),
        ({"id": "a", "responses": [{"start": 0, "end": 1}]}, ("no act", "responses 1", "confirm")),
        ({"id": "a", "responses": [{"act": "deny"}]}, ("neither a quote", "responses 1", "Say where")),
        ({"id": "a", "responses": [{"act": "deny", "quote": "x"}]}, ("no text", "responses 1", "--items FILE")),
        ({"id": "a", "body": "y", "claims": [{"quote": "x"}]}, ("not in the item's text", "claims 1", "word for word")),
        ({"id": "a", "claims": [{"start": 4, "end": 4}]}, ("no span", "claims 1", "behind the start")),
        ({"id": "a", "claims": [{"field": "slug", "start": 0, "end": 4}]}, ("'slug'", "claims 1", '"headline"')),
    ],
)
def test_what_is_broken_is_told_with_line_and_remedy(row: Any, parts: tuple[str, ...]) -> None:
    """Whoever wrote the labels finds the place and learns what to write."""
    with pytest.raises(SettingsError) as told:
        read_labels(raw(row), "labels")
    for part in parts:
        assert part in str(told.value)


def test_no_json_and_items_told_twice_are_errors() -> None:
    """The line is named in both."""
    with pytest.raises(SettingsError, match=r"no JSON.*labels line 2"):
        read_labels(b'{"id": "a"}\n{"id": \n', "labels")
    with pytest.raises(SettingsError, match=r"labelled twice.*line 2"):
        read_labels(raw({"id": "a"}, {"id": "a"}), "labels")
    with pytest.raises(SettingsError, match=r"predicted twice.*line 2"):
        read_predictions(raw({"id": "a"}, {"id": "a"}), "predictions")
