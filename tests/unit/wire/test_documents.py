"""The door: size, depth, encoding, and what is not supported."""

import pytest

from events.errors import BadInputError, TooLargeError, WireFormatError
from streams.wire.documents import MAX_DEPTH, MAX_ITEM_BYTES, nesting, open_document
from streams.wire.reading import read


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b'{"uri": "u1", "headline": ', "not-json"),
        (b"{'uri': 1}", "not-json"),
        (b'{"headline": NaN}', "not-json"),
        (b'{"uri": "\xff\xfe"}', "invalid-utf8"),
        (b"Ferry\x00line", "nul-byte"),
        (b'{"uri": "u\x001"}', "nul-byte"),
        (b"{}", "unknown-format"),
        (b'{"requests": {}}', "unknown-format"),
        (b"[]", "unknown-format"),
        (b"<news><p>open", "not-xml"),
        (b"<channels version='2.0'/>", "unsupported-format"),
        (b"%PDF-1.7", "unsupported-format"),
        (b"\xff\xd8\xff\xe0 JFIF", "unsupported-format"),
        (b"\x07\x08\x0e" * 20, "unsupported-format"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(raw: bytes, reason: str) -> None:
    """Each refusal carries a slug for counting and says what to do."""
    with pytest.raises(WireFormatError) as caught:
        read(raw, guid="g1")
    assert caught.value.reason == reason
    assert caught.value.remedy.endswith(".")
    assert caught.value.place.startswith("g1")


def test_a_name_tells_that_bytes_must_be_json() -> None:
    """Garbage in a JSON file is no article."""
    assert open_document(b"not json at all").family == "text"
    with pytest.raises(WireFormatError) as caught:
        open_document(b"not json at all", "feed.json")
    assert caught.value.reason == "not-json"


def test_text_in_square_brackets_is_text() -> None:
    """A headline may begin with a bracket; only what can be a JSON list is taken for one."""
    assert open_document(b"[Updated] Ferry line sold\nText.").family == "text"


def test_a_byte_order_mark_is_left_out() -> None:
    """Windows puts one in front of everything."""
    assert open_document(b'\xef\xbb\xbf{"a": 1}').content == {"a": 1}
    assert open_document(b"\xef\xbb\xbfFerry").content == "Ferry"


def test_text_is_read_in_whatever_encoding_it_comes() -> None:
    """Latin-1 is Windows-1252, a mix of it and UTF-8 is read as both, and UTF-16 by its mark."""
    assert open_document(b"Pri\xe8re \x96 caf\xc3\xa9").content == "Pri\u00e8re \u2013 caf\u00e9"
    assert open_document("Ferry line".encode("utf-16")).content == "Ferry line"


def test_an_item_over_the_size_of_a_record_is_refused() -> None:
    """Twenty megabytes are refused before they are parsed."""
    with pytest.raises(TooLargeError) as caught:
        read(b'{"uri": "u1", "headline": "' + b"a" * (20 * 1024 * 1024) + b'"}')
    assert caught.value.reason == "too-large"
    assert str(MAX_ITEM_BYTES) in caught.value.message


@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 5_000, 400_000])
@pytest.mark.parametrize("brackets", [(b"[", b"]"), (b'{"a":', b"}")])
def test_deep_nesting_is_refused_before_it_is_parsed(levels: int, brackets: tuple[bytes, bytes]) -> None:
    """However deep, it is a typed error and no exhausted stack."""
    opening, closing = brackets
    raw = b'{"uri": "u1", "x": ' + opening * levels + b"1" + closing * levels + b"}"
    if len(raw) > MAX_ITEM_BYTES:
        raw = raw[:MAX_ITEM_BYTES]
    with pytest.raises(BadInputError) as caught:
        read(raw)
    assert caught.value.reason == "too-deep"


def test_brackets_in_strings_do_not_nest() -> None:
    """A story about brackets is not deep."""
    raw = b'{"id": "n1", "headline": "' + b"[{" * 500 + b'", "body": "a \\" [[[["}'
    assert nesting(raw) == 1
    assert read(raw).item is not None


def test_no_entity_is_resolved() -> None:
    """A document that declares entities is refused: neither expansion nor a file's content comes through."""
    bomb = b'<!DOCTYPE n [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><n>&b;</n>'
    with pytest.raises(WireFormatError, match="entities"):
        open_document(bomb)


def test_deep_xml_is_refused() -> None:
    """XML has the same limit of depth."""
    with pytest.raises(BadInputError):
        open_document(b"<news>" * 200 + b"</news>" * 200)


def test_markup_that_nests_without_end_is_refused() -> None:
    """A body of a hundred thousand nested elements is a typed error, not a lost text."""
    body = "<p>start</p>" + "<div>" * 20_000 + "end"
    with pytest.raises(TooLargeError) as caught:
        read(b'{"uri": "u1", "body_html": "' + body.encode() + b'"}')
    assert caught.value.reason == "too-deep"
    assert "body" in caught.value.place


@pytest.mark.parametrize(
    "line",
    [
        "<SAPC INC> SUES FORMER CHIEF",
        "<SAPC> sues former chief",
        "<SAPC.O>'s chief quits",
        "<Torva Ports Ltd>, the operator, is sold",
        "<- Quay at Lindal sold",
        "< 5 pct of shares sold at Lindal",
    ],
)
def test_a_company_in_angle_brackets_is_text(line: str) -> None:
    """As copy for terminals names them; nothing in such a text is closed."""
    item = read(f"{line}\n\nLINDAL, May 4 - The company <Sapc Inc> said so on Monday.\n".encode()).item
    assert item is not None
    assert item.headline == line
    assert item.body == "LINDAL, May 4 - The company <Sapc Inc> said so on Monday."


@pytest.mark.parametrize(
    "raw",
    [b"<story><title>Quay sold</title><text>The quay", b"<STORY><HEAD>Quay", b"<nitf>", b"<Item id='1'> Quay sold"],
)
def test_markup_that_breaks_off_is_no_text(raw: bytes) -> None:
    """A delivery that was cut is told, and never shown with its tags."""
    with pytest.raises(WireFormatError):
        read(raw)
