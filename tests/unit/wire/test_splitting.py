"""A delivery to its items."""

import orjson
import pytest

from streams.wire.describing import read_lines
from streams.wire.splitting import split

A, B = b'{"id":"a","headline":"A"}', b'{"id":"b","headline":"B"}'


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (A + b"\n" + B + b"\n", None),
        (A + b"\r\n\r\n" + B, "feed.jsonl"),
        (b"[" + A + b"," + B + b"]", None),
        (b'{"items": [' + A + b"," + B + b'], "expect": []}', "scenario.json"),
        (b'{"total": 2, "item": [' + A + b"," + B + b"]}", None),
        (b"\xef\xbb\xbf" + A + b"\n" + B, None),
    ],
)
def test_deliveries_of_several_items(raw: bytes, name: str | None) -> None:
    """JSON lines, a list, and an object that holds a list give their items in order, with place and id."""
    found = split(raw, name)
    assert [part.raw for part in found] == [A, B]
    assert [(part.index, part.guid) for part in found] == [(0, "a"), (1, "b")]


@pytest.mark.parametrize(
    "raw",
    [
        A,
        orjson.dumps({"uri": "u:1", "headline": "H", "associations": {}}, option=orjson.OPT_INDENT_2),
        b"Ferry line sold\nText.",
        b'{"uri": "u:1",\n"headline": broken\n}',
        b"<news/>",
        b"[1, 2]",
        b"[]",
    ],
)
def test_all_else_is_one_item_as_it_came(raw: bytes) -> None:
    """A single item, a text and what is broken stay whole."""
    assert [part.raw for part in split(raw)] == [raw]


def test_a_broken_first_line_spoils_no_other() -> None:
    """Without a name the lines themselves tell: each begins an object, one of them is whole."""
    found = split(b'{"id": "cut o\n' + A + b"\n" + B)
    assert [(part.raw, part.line) for part in found] == [(b'{"id": "cut o', 1), (A, 2), (B, 3)]


def test_json_over_several_lines_is_no_json_lines() -> None:
    """What is broken inside an item that is written over several lines stays one item."""
    raw = b'{"uri": "u:1", "infosource": [\n  {"name": "Corran Wire"}\n], broken\n'
    assert [part.raw for part in split(raw)] == [raw]


def test_lines_have_their_numbers_in_the_file() -> None:
    """Empty lines are passed over, and counted."""
    assert [part.line for part in split(b"\n" + A + b"\n\n\n" + B, "a.jsonl")] == [2, 5]
    assert [part.line for part in split(b"[" + A + b"," + B + b"]")] == [None, None]


def test_a_broken_line_spoils_no_other() -> None:
    """The line comes out by itself, named so that it is refused as JSON and not taken for an article."""
    found = split(A + b"\noops\n" + B, "feed.txt")
    assert [part.raw for part in found] == [A, b"oops", B]
    assert found[1].guid is None
    assert found[1].name == "feed.txt.jsonl"


@pytest.mark.parametrize("name", ["feed.jsonl", "feed.json", None])
def test_an_empty_delivery_is_one_empty_item(name: str | None) -> None:
    """What holds nothing still comes out, so that it is refused and not passed over."""
    assert [part.raw for part in split(b"\n\n", name)] == [b"\n\n"]


@pytest.mark.parametrize("name", ["cut.xml", None])
@pytest.mark.parametrize("raw", [b"<\0a\0>", b"\0<\0a\0", b"<\0a\0>\0\x00\xd8", b"\xff\xfe<\0a\0>"])
def test_xml_that_breaks_off_inside_a_sign_is_one_item(raw: bytes, name: str | None) -> None:
    """Half of a sign, or half of a pair of them, at the end: splitting lets it through, reading refuses it."""
    assert [part.raw for part in split(raw, name)] == [raw]
    (line,) = read_lines(raw, "cut", name=name)
    assert (line["outcome"], line["reason"]) == ("error", "encoding")


@pytest.mark.parametrize("between", ["", "\r\n", "041000 MAY 31\r\n", "\x16\x16"])
def test_messages_of_an_old_wire_without_an_end_of_transmission_are_parted(between: str) -> None:
    """The end of a text and the next start of a header are enough: the second story is never lost in the first."""
    one = "\x01TAM{} 4 GNS 40 TAMSIN-01\r\n{}\r\n\x02Ferry {}=\r\n   LINDAL, May 31 (Tamsin) - It sails.\r\n\x03"
    raw = (one.format(1, "FERRY-ONE", "sails") + between + one.format(2, "FERRY-TWO", "sinks")).encode()
    lines = list(read_lines(raw, "wire"))
    assert [line["item"]["headline"] for line in lines] == ["Ferry sails", "Ferry sinks"]
    assert b"".join(part.raw for part in split(raw)) == raw


def test_a_notice_without_the_sign_of_a_headline_kills() -> None:
    """A few lines with no equals sign and no blank line: the first is the headline, the rest speaks to editors."""
    told = "Editors: Please kill the story slugged FERRY-ONE, which moved at 0900 GMT. It is wrong."
    raw = f"\x01TAM3 4 GNS 40 TAMSIN-03\r\n\x02FERRY-ONE\r\nADVISORY\r\n{told}\r\n\x03\x04".encode()
    (line,) = read_lines(raw, "wire")
    assert (line["item"]["signal"], line["item"]["headline"], line["item"]["body"]) == ("kill", "ADVISORY", told)
