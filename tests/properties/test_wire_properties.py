"""Properties of the readers: whatever arrives ends as a reading or as a typed error, and clean text stays clean."""

import orjson
from hypothesis import given
from hypothesis import strategies as st

from events.errors import BadInputError
from streams.wire import paragraphs
from streams.wire.describing import read_lines
from streams.wire.paragraphs import from_markup, from_text, from_tree
from streams.wire.reading import Reading, content_sha, read
from streams.wire.splitting import split

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NINJS_NAMES = st.sampled_from(
    [
        "uri", "guid", "type", "version", "versioncreated", "versionCreated", "firstcreated", "embargoed", "pubstatus",
        "headline", "headlines", "title", "slugline", "ednote", "byline", "by", "located", "body_text", "body_html",
        "bodies", "infosource", "infoSources", "language", "urgency", "subject", "places", "evolvedfrom", "body", "id",
    ]
)  # fmt: skip
VALUES = JSON | st.sampled_from(
    ["usable", "canceled", "withheld", "text", "picture", "2026-03-02T07:40:00Z", "KILL-Bridge closed", "1", "<p>a</p>"]
)


def outcome(raw: bytes, name: str | None = None) -> Reading | BadInputError:
    """Read bytes; return the reading or the typed error."""
    try:
        return read(raw, name=name)
    except BadInputError as error:
        return error


@given(st.binary(max_size=200))
def test_any_bytes_end_as_a_reading_or_a_typed_error(raw: bytes) -> None:
    """Whatever the bytes, reading returns or raises an error with a reason and a remedy."""
    found = outcome(raw)
    assert not isinstance(found, BadInputError) or (found.reason and found.remedy)


@given(st.dictionaries(NINJS_NAMES, VALUES, max_size=12))
def test_any_values_in_known_fields_end_as_a_reading_or_a_typed_error(found: dict[str, object]) -> None:
    """Whatever stands in the fields of an item, reading returns or raises an error that names the item or the field."""
    ended = outcome(orjson.dumps(found), "x.json")
    if isinstance(ended, BadInputError):
        assert ended.place
        assert ended.remedy
    else:
        assert (ended.item is None) == bool(ended.not_news)


@given(st.binary(max_size=200) | JSON.map(orjson.dumps), st.sampled_from([None, "a.json", "a.jsonl", "a.txt"]))
def test_a_delivery_always_gives_at_least_one_line(raw: bytes, name: str | None) -> None:
    """Nothing that arrives is passed over in silence: each delivery prints a line."""
    assert list(read_lines(raw, "delivery", name=name))


@given(st.text(max_size=60), st.text(max_size=200))
def test_json_lines_keep_headline_and_body_as_given(headline: str, body: str) -> None:
    """Spans are offsets into the caller's own strings, so those come through untouched."""
    headline, body = headline.replace("\0", ""), body.replace("\0", "")
    item = read(orjson.dumps({"id": "n1", "headline": headline, "body": body})).item
    assert item is not None
    assert (item.headline, item.body) == (headline, body)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40), max_size=6))
def test_clean_paragraphs_are_clean_already(parts: list[str]) -> None:
    """Reading the paragraphs of clean text gives the same paragraphs again."""
    once = from_text("\n\n".join(parts))
    assert from_text("\n\n".join(once)) == once


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_markup_gives_paragraphs_without_line_ends(markup: str) -> None:
    """Markup, however broken, comes out as non-empty paragraphs on one line each."""
    for paragraph in from_markup(markup):
        assert paragraph
        assert "\n" not in paragraph


@given(st.lists(st.dictionaries(st.sampled_from(["id", "headline", "body"]), st.text(max_size=10)), max_size=5))
def test_a_list_is_split_into_its_items_in_order(rows: list[dict[str, str]]) -> None:
    """A JSON list and JSON lines of the same items give the same items in the same order."""
    listed = split(orjson.dumps(rows), "feed.json")
    lined = split(b"\n".join(orjson.dumps(row) for row in rows), "feed.jsonl")
    if rows:
        assert [part.raw for part in listed] == [part.raw for part in lined]
        assert [part.index for part in lined] == list(range(len(rows)))


@given(st.text(max_size=20), st.text(max_size=20), st.integers(0, 99))
def test_the_digest_tells_versions_apart(first: str, second: str, version: int) -> None:
    """Two lines have one digest exactly when version, headline and body are the same."""
    rows = [
        {"id": "n1", "headline": text.replace("\0", ""), "body": "b", "version": version} for text in (first, second)
    ]
    items = [read(orjson.dumps(row)).item for row in rows]
    assert items[0] is not None
    assert items[1] is not None
    assert (content_sha(items[0]) == content_sha(items[1])) == (rows[0] == rows[1])


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "</p>\n<p>", "<br/>", "<b>", "</b>", "<em>", "</em>", "\n", "\n\n", " ", "  ", "a", "Said. ",
        "* x", "\n   y", "&amp;", "&lt;p&gt;", "&#39;", ">", "\u2019",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map(lambda pieces: f"<p>{''.join(pieces)}</p>"))
def test_markup_of_paragraphs_alone_reads_as_its_tree_does(markup: str) -> None:
    """What is read without a tree, because it is paragraphs and no more, comes out as the tree would give it."""
    marked, root = paragraphs._flat(markup), paragraphs._root(markup)
    assert root is not None
    assert marked is None or paragraphs._paragraphs(marked) == from_tree(root)


def test_paragraphs_with_plain_tags_need_no_tree() -> None:
    """Paragraphs, breaks and what is set bold are read without a tree; a link is not."""
    assert paragraphs._flat("<p>One <b>bank</b>.<br/>Two</p>\n<p>Three &amp; four</p>") is not None
    assert paragraphs._flat('<p>One <a href="/">bank</a>.</p>') is None
    assert from_markup("<p>One <b>bank</b>.<br/>Two</p>\n<p>Three &amp; four</p>") == ["One bank. Two", "Three & four"]
