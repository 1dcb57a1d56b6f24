"""The lines of `onrecord read`."""

import orjson

from streams.wire.describing import read_lines

KEYS = {
    "id", "version", "signal", "status", "provider", "language", "headline", "body", "byline", "dateline", "slug",
    "note", "published", "version_created", "embargoed_until", "urgency", "subjects", "places",
}  # fmt: skip


def test_an_items_line_has_every_field_of_the_contract() -> None:
    """Fields that the wire does not give are null, lists are lists."""
    (line,) = read_lines(b'{"id": "n1", "headline": "H", "body": "B"}', "a.json")
    assert (line["file"], line["format"], line["outcome"]) == ("a.json", "json-lines", "item")
    assert (line["reason"], line["remedy"]) == (None, None)
    assert line["item"].keys() >= KEYS
    assert line["item"]["byline"] is None
    assert line["item"]["subjects"] == []
    assert orjson.loads(orjson.dumps(line)) == line


def test_no_news_says_which() -> None:
    """A picture's line has no item and the reason."""
    (line,) = read_lines(b'{"uri": "u:1", "type": "picture"}', "a.json")
    assert (line["outcome"], line["item"], line["reason"], line["remedy"]) == ("not-news", None, "picture", None)


def test_an_error_says_why_where_and_what_to_do() -> None:
    """A broken line among good ones has its own line, with its place in the file."""
    lines = list(read_lines(b'{"id": "n1", "headline": "H"}\n{"id": "n2", "headline": 5}\n', "a.jsonl"))
    assert [line["outcome"] for line in lines] == ["item", "error"]
    assert lines[1]["reason"] == "wrong-type"
    assert lines[1]["format"] == "json-lines"
    assert lines[1]["place"] == "a.jsonl: line 2: n2: headline"


def test_a_line_that_is_no_json_is_told_by_its_number_in_the_file() -> None:
    """Empty lines count, and the column is the one of that line."""
    lines = list(read_lines(b'{"id": "n1", "headline": "H"}\n\n{"id": "n2", "head\n', "a.jsonl"))
    assert lines[1]["place"] == "a.jsonl: line 3: column 19"
    assert lines[1]["remedy"]


def test_a_file_that_holds_no_item_has_one_line() -> None:
    """An empty file is not passed over."""
    for name in ("a.json", "a.jsonl", "a.txt"):
        (line,) = read_lines(b"\n", name)
        assert (line["outcome"], line["reason"], line["format"]) == ("error", "empty", None)
