"""Dialects that no standard describes, as archives and agencies send them."""

import orjson
import pytest

from events.wire_item import WireItem
from streams.wire.reading import read
from streams.wire.splitting import split
from streams.wire.times import loose

TELEX = """[01-APR-26  00:00]

CWI001 3 GEN 0091 F CORRAN-0031 COR 703
FERRIES/
The line was sold, and its name as well

   VELL 01/04 (CORRAN) = The ferry line was sold on Wednesday to
a buyer whose name its owner would not tell.
   The union said that it had not been asked.
./.NLD
010100 APR 26

CWI002 2 POL 0040 F CORRAN-0032
PORT/
Minister to speak at noon

   VELL 01/04 (CORRAN) = The minister of ports will speak at noon
on the sale of the ferry line.
./.
010205 APR 26
"""


def items(raw: str, name: str) -> list[WireItem]:
    """Read a delivery that holds nothing but items."""
    found = [read(part.raw, name=part.name).item for part in split(raw.encode(), name)]
    assert None not in found
    return [item for item in found if item is not None]


def test_messages_without_a_frame_are_parted_by_day_time_and_header() -> None:
    """A telex archive sets them one below the other, under the time of its session."""
    first, second = items(TELEX, "010426.tlx")
    assert (first.headline, second.headline) == ("The line was sold, and its name as well", "Minister to speak at noon")
    assert first.body.endswith("said that it had not been asked.")
    assert (first.slug, first.provider, first.urgency) == ("FERRIES", "CORRAN", 3)
    assert (first.version_created, second.version_created) == ("2026-04-01T01:00:00Z", "2026-04-01T02:05:00Z")


RAIL = (
    "\x16\x16\x01B1488\x1fcwstf-\r\nr b\x13\x11 BC-Ferry-Sale-2ndWritethru 31-10 0088\r\n\x02"
    "^Ferry-Sale, 2nd Writethru@<\r\ncode:2<\r\n^Update:ADDS union@<\r\n^INDEX: Transport, Business@<\r\n"
    "^HL:Owner of the ferry line says that it was sold to a buyer from\r\nabroad@<\r\n^By Nora Lind@<\r\n"
    "^THE CORRAN PRESS@<\r\n\t   VELL _ The ferry line was sold on Friday, its owner said.<\r\n"
    "\t   The union had not been asked.<\r\n\x03\r\nCW06 16:35ET 31-10-25\r\n\x04"
)


def test_lines_of_a_label_on_the_rail_are_read_by_it() -> None:
    """A headline of two lines, codes, an agency's name, and a trailer with clock, civil zone and day."""
    (item,) = items(RAIL, "b1488.txt")
    assert item.headline == "Owner of the ferry line says that it was sold to a buyer from abroad"
    assert (
        item.body == "VELL \u2014 The ferry line was sold on Friday, its owner said.\n\nThe union had not been asked."
    )
    assert (item.byline, item.provider, item.note) == ("Nora Lind", "THE CORRAN PRESS", "Update:ADDS union")
    assert (item.version, item.signal, item.version_created) == ("2", "update", "2025-10-31T20:35:00Z")


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("2026-01-15 08:30 ET", "2026-01-15T13:30:00Z"),
        ("2026-07-15 08:30 ET", "2026-07-15T12:30:00Z"),
        ("2026-07-15 08:30 PT", "2026-07-15T15:30:00Z"),
    ],
)
def test_a_civil_zone_follows_the_summer(told: str, meant: str) -> None:
    """What is called neither standard nor daylight time is what the clocks show there."""
    assert loose(told) == meant


RECORD = """<DOC>
<DOCNO> CW260401-000{number} </DOCNO>
<FILEID>CW-NR-04-01-26 2358EST</FILEID>
<1ST_LINE>r a PM-Ferries     04-01 0073</1ST_LINE>
<HEAD>Ferry & Ship Line Sold, Part {number}</HEAD>
<BYLINE>By NORA LIND</BYLINE>
<DATELINE>PORT VELL (CW) </DATELINE>
<TEXT>
   The ferry line was sold on Wednesday, its owner
said, and told no name.
   The union said it had not been asked.
</TEXT>
</DOC>
"""


def test_records_one_behind_the_other_are_parted_and_mended() -> None:
    """Old archives have several roots, names that begin with a figure, bare ampersands, the agency in the dateline."""
    first, second = items(RECORD.format(number=1) + RECORD.format(number=2), "cw.sgm")
    assert (first.item, second.item) == ("CW260401-0001", "CW260401-0002")
    assert (first.headline, first.byline, first.provider) == ("Ferry & Ship Line Sold, Part 1", "NORA LIND", "CW")
    assert first.body.startswith("The ferry line was sold on Wednesday, its owner said")
    assert first.version_created == "2026-04-02T04:58:00Z"


NEWSWIRE = """<?xml version="1.0" encoding="ISO-8859-1" ?>
<!DOCTYPE doc SYSTEM "cwml-1.0.dtd">
{docs}"""
DOC = """<doc msize="0"><cwml publisher="CWN" docdate="20260401" seq="1" xml:lang="en-us"><head><docdata>
<mdata accession-number="2026040100000{number}" display-date="20260401T091000.000Z"/></docdata></head>
<body><headline>Ferry line sold</headline><text><p>
  The ferry line was sold on Wednesday, its owner said.
</p><p>
  The union had not been asked.
</p><p>
  (END) Corran Newswires</p><p>
  April 01, 2026 05:10 ET (09:10 GMT)</p></text></body></cwml></doc>
"""


def test_attributes_around_the_story_tell_its_id_time_and_language() -> None:
    """A newswire's archive holds documents of several roots; the closing lines are none of the text."""
    first, second = items(NEWSWIRE.format(docs=DOC.format(number=1) + DOC.format(number=2)), "cw.nml")
    assert (first.item, second.item) == ("20260401000001", "20260401000002")
    assert (first.provider, first.language, first.version_created) == ("CWN", "en-us", "2026-04-01T09:10:00Z")
    assert first.body == "The ferry line was sold on Wednesday, its owner said.\n\nThe union had not been asked."


def test_pairs_of_an_element_and_a_value_name_the_sender() -> None:
    """The name may carry the vocabulary that it is from."""
    raw = (
        '<newsitem itemid="77" date="2026-04-01" xml:lang="en"><title>VELL: Ferry line sold.</title>'
        "<headline>Ferry line sold.</headline><text><p>The ferry line was sold on Wednesday.</p></text>"
        '<metadata><dc element="dc.publisher" value="Corran Holdings"/>'
        '<dc element="dc.source" value="Corran"/></metadata>'
        "</newsitem>"
    )
    (item,) = items(raw, "77.xml")
    assert (item.item, item.headline, item.provider) == ("77", "Ferry line sold.", "Corran Holdings")


def test_an_answer_in_a_body_element_holds_records() -> None:
    """The envelope's body is no story; a ministry calls the text its contents."""
    one = (
        "<Piece><NewsItemId>{at}</NewsItemId><ModifyDate>2026-04-01 09:10:00</ModifyDate><Title>Ferry line sold</Title>"
        "<DataContents>The ferry line was sold.</DataContents></Piece>"
    )
    body = one.format(at=1) + one.format(at=2)
    found = items(f"<response><header><code>0</code></header><body>{body}</body></response>", "a.xml")
    assert [(item.item, item.body) for item in found] == [
        ("1", "The ferry line was sold."),
        ("2", "The ferry line was sold."),
    ]


def test_a_post_tells_its_time_in_utc_beside_its_own() -> None:
    """A content system gives both, the local one without a zone; a draft holds."""
    post = {
        "id": 7, "date": "2026-04-01T11:10:00", "date_gmt": "2026-04-01T09:10:00", "modified": "2026-04-01T12:00:00",
        "modified_gmt": "2026-04-01T10:00:00", "status": "publish", "title": {"rendered": "Ferry line sold"},
        "content": {"rendered": "<p>The ferry line was sold.</p>", "protected": False},
    }  # fmt: skip
    first, second = items(orjson.dumps([post, {**post, "id": 8, "status": "draft"}]).decode(), "posts.json")
    assert (first.item, first.headline, first.body) == ("7", "Ferry line sold", "The ferry line was sold.")
    assert (first.published, first.version_created) == ("2026-04-01T09:10:00Z", "2026-04-01T10:00:00Z")
    assert second.status == "withheld"


def test_a_headline_with_a_summary_is_an_agencys_way_and_no_line_of_ours() -> None:
    """The summary is the text where there is no other."""
    told = {
        "id": 5,
        "datetime": 1775034600,
        "headline": "Ferry line sold",
        "source": "Corran",
        "summary": "It was sold.",
    }
    (item,) = items(orjson.dumps(told).decode(), "a.json")
    assert (item.headline, item.body, item.provider) == ("Ferry line sold", "It was sold.", "Corran")
    assert item.version_created == "2026-04-01T09:10:00Z"


def test_a_page_may_begin_with_a_comment() -> None:
    """What stands in front of the page's own start hides no menus."""
    story = "".join(
        f"<p>The ferry line was sold on Wednesday to buyer {at}, its owner said at the port.</p>" for at in "abcd"
    )
    menu = "".join(f"<li><a href='/{at}'>Section {at}</a></li>" for at in range(40))
    page = (
        "<!--?xml version='1.0'?--><!DOCTYPE html><html><head><title>Ferry line sold</title></head><body>"
        f"<ul>{menu}</ul><article><h1>Ferry line sold</h1>{story}</article><footer>Terms of use</footer></body></html>"
    )
    (item,) = items(page, "a.html")
    assert "Section" not in item.body
    assert item.body.count("its owner said") == 4
