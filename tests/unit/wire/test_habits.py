"""Habits of real feeds, over the formats in which they are met: framing, line ends, encodings, packing, identity."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

import orjson
import pytest

from streams.wire.describing import read_lines
from streams.wire.reading import read
from tests.unit.wire.writers import (
    Story,
    agency_json,
    anpa_1312,
    iptc_7901,
    json_lines,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
    text,
    xml_article,
)

STORY = Story()
BODY = "\n\n".join(STORY.paragraphs)
MARKUP = "".join(f"<p>{escape(told)}</p>" for told in STORY.paragraphs)
CURLY = replace(STORY, headline="\u201cNo sale\u201d, ferry line says \u2013 caf\u00e9s stay")
XML = [newsml_g2, newsml_1, nitf, xml_article]
WIRES = [iptc_7901, anpa_1312]


def texts(raw: bytes) -> tuple[str, str]:
    """Return headline and body of an item."""
    item = read(raw).item
    assert item is not None
    return item.headline, item.body


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\r\n"])
@pytest.mark.parametrize("write", WIRES, ids=lambda write: write.__name__)
def test_old_wires_end_their_lines_in_any_way(write: Callable[[Story], bytes], end: bytes) -> None:
    """Carriage returns alone, line feeds alone, and both doubled, in one format as in the other."""
    assert texts(write(STORY).replace(b"\r\n", end)) == (STORY.headline, BODY)


@pytest.mark.parametrize("write", [iptc_7901, text], ids=lambda write: write.__name__)
def test_the_words_that_frame_a_message_are_none_of_its_text(write: Callable[[Story], bytes]) -> None:
    """ZCZC in front and NNNN behind stand in neither headline nor body."""
    headline, body = texts(b"ZCZC CWA0412\r\n" + write(STORY) + b"\r\nNNNN\r\n")
    assert "ZCZC" not in headline + body
    assert "NNNN" not in headline + body
    assert STORY.paragraphs[0] in body


@pytest.mark.parametrize("declared", ["iso-8859-1", "us-ascii", "utf-8", "windows-1252"])
@pytest.mark.parametrize("write", XML, ids=lambda write: write.__name__)
def test_windows_text_is_read_whatever_it_calls_itself(write: Callable[[Story], bytes], declared: str) -> None:
    """Curly quotes and dashes of Windows-1252 come out as such, declared as Latin-1, ASCII or UTF-8."""
    raw = f'<?xml version="1.0" encoding="{declared}"?>\n{write(CURLY).decode()}'.encode("cp1252")
    assert texts(raw) == (CURLY.headline, BODY)


@pytest.mark.parametrize("write", [iptc_7901, text], ids=lambda write: write.__name__)
def test_windows_text_without_markup_is_read_too(write: Callable[[Story], bytes]) -> None:
    """Where nothing declares an encoding, bytes that are no UTF-8 are Windows-1252."""
    assert texts(write(CURLY).decode().encode("cp1252"))[0] == CURLY.headline


@pytest.mark.parametrize(
    "packed",
    [escape(MARKUP), escape(escape(MARKUP)), f"<![CDATA[{MARKUP}]]>", f"<![CDATA[{escape(MARKUP)}]]>", BODY],
    ids=["escaped", "doubly escaped", "CDATA", "escaped in CDATA", "plain"],
)
@pytest.mark.parametrize("write", [newsml_g2, newsml_1, xml_article], ids=lambda write: write.__name__)
def test_a_body_is_the_same_however_it_is_packed(write: Callable[[Story], bytes], packed: str) -> None:
    """Markup in place, escaped, escaped twice, in CDATA, or no markup: the same paragraphs."""
    raw = write(STORY).decode()
    for form in (f"<![CDATA[{MARKUP}]]>", escape(MARKUP), MARKUP):
        if form in raw:
            raw = raw.replace(form, packed)
            break
    assert texts(raw.encode()) == (STORY.headline, BODY)


PRIVATE = ("The following information is not for publication", "Call the source Petra Vold on 555 0117")


@pytest.mark.parametrize(
    "write", [ninjs, agency_json, newsml_g2, newsml_1, nitf, xml_article, text], ids=lambda write: write.__name__
)
def test_a_notebook_below_the_story_is_in_no_field(write: Callable[[Story], bytes]) -> None:
    """In no format is any of it shown."""
    reading = read(write(replace(STORY, paragraphs=(*STORY.paragraphs, *PRIVATE))))
    assert reading.item is not None
    assert reading.item.body == BODY
    assert "Vold" not in f"{reading.item}"


@pytest.mark.parametrize("write", [ninjs, newsml_g2, newsml_1, nitf], ids=lambda write: write.__name__)
def test_a_sign_off_is_none_of_the_text(write: Callable[[Story], bytes]) -> None:
    """Who reported and edited stands below the last paragraph and not in it."""
    signed = (*STORY.paragraphs, "(Reporting by Ana Delvoy; Editing by Tomas Reke)")
    assert texts(write(replace(STORY, paragraphs=signed)))[1] == BODY


def test_an_agency_wraps_its_item_in_lists_and_objects() -> None:
    """The item is found in the wrapper, and its id is its own."""
    wrapped = orjson.dumps({"status": "ok", "data": {"items": [orjson.loads(ninjs(STORY))]}})
    [line] = read_lines(wrapped, "delivery")
    assert (line["outcome"], line["item"]["guid"], line["item"]["body"]) == ("item", STORY.guid, BODY)


def test_a_guid_that_says_nothing_gives_way_to_the_id_that_does() -> None:
    """NewsML-G2 of some wires has the same empty guid in each item; the other id of the content tells them apart."""
    guids = set()
    for number in ("412", "413"):
        raw = newsml_g2(replace(STORY, guid="-")).replace(
            b"<contentMeta>", f"<contentMeta><altId>CW{number}</altId>".encode()
        )
        item = read(raw).item
        assert item is not None
        guids.add(item.guid)
    assert guids == {"CW412", "CW413"}


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("20260302T074000Z", "2026-03-02T07:40:00Z"), ("20260302T084000+0100", "2026-03-02T07:40:00Z"),
        ("2026-03-02 07:40", "2026-03-02T07:40:00Z"), ("Mon, 2 Mar 2026 08:40:00 +0100", "2026-03-02T07:40:00Z"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("write", XML, ids=lambda write: write.__name__)
def test_times_are_read_as_they_are_spelt(write: Callable[[Story], bytes], told: str, meant: str) -> None:
    """Without separators, with an offset, without a zone, as mails spell them: in every XML format."""
    item = read(write(STORY).replace(STORY.published.encode(), told.encode())).item
    assert item is not None
    assert item.version_created == meant


def test_json_lines_keep_their_strings_to_the_letter() -> None:
    """What others point into is not cleaned: blanks and line ends stay."""
    raw = json_lines(STORY).replace(b"The ferry line", b"The  ferry line ")
    assert texts(raw)[1].startswith("The  ferry line  said")
