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


PARAGRAPHS = ["The ferry line was sold on Wednesday, its owner said.", "The union said it had not been asked."]


def test_a_page_in_a_json_body_loses_its_boxes() -> None:
    """Slugline, time and headline stand in its header, a sign-off in a paragraph of that class; the urn is the id."""
    told = {
        "_urn": "urn:newsml:corran.example:20260401:77", "_version": 3, "id": "0ad090f5", "title": "Ferry line sold",
        "updated": "2026-04-01T11:10:00+0200", "content": (
            "<header><ul class='slugline'><li>Ferries</li></ul><time class='publicationDate'>01.04.2026</time>"
            "<h1>Ferry line sold</h1></header><section class='main'>"
            + "".join(f"<p>{part}</p>" for part in PARAGRAPHS) + "<p class='closingline'>nl s5 hn</p></section>"
        ),
    }  # fmt: skip
    (item,) = items(orjson.dumps(told).decode(), "a.json")
    assert (item.item, item.version) == ("urn:newsml:corran.example:20260401:77", "3")
    assert (item.headline, item.body) == ("Ferry line sold", "\n\n".join(PARAGRAPHS))


def test_elements_of_an_editors_document_are_paragraphs_by_their_type() -> None:
    """A content store puts a document of elements into a list in JSON; objects in it are pictures."""
    elements = "".join(f'<element id="p{at}" type="body">{part}</element>' for at, part in enumerate(PARAGRAPHS))
    document = (
        '<?xml version="1.0" encoding="UTF-8"?><doc><group type="body"><element id="h" type="headline">Ferry line sold'
        '</element><element id="d" type="dateline">Vell</element><object type="x/image"><text>A ship.</text></object>'
        f"{elements}</group></doc>"
    )
    told = {
        "contentId": ["55016a36"], "ArticleHeadline": ["Ferry line sold"], "newsML": [document],
        "publicationDate": ["2026-04-01T09:10:00Z"], "contentType": ["Article"],
    }  # fmt: skip
    (item,) = items(orjson.dumps(told).decode(), "a.json")
    assert (item.item, item.headline, item.body) == ("55016a36", "Ferry line sold", "\n\n".join(PARAGRAPHS))
    assert item.version_created == "2026-04-01T09:10:00Z"


def test_a_story_of_content_elements_is_read() -> None:
    """A publishing system's headlines are an object, its version that of the format, links between paragraphs none."""
    told = {
        "_id": "55FCWHR6", "type": "story", "version": "0.10.4", "headlines": {"basic": "Ferry line sold", "web": ""},
        "content_elements": [
            {"_id": "a", "type": "text", "content": PARAGRAPHS[0]},
            {"_id": "b", "type": "interstitial_link", "content": "Read more of ferries", "url": "http://corran.example"},
            {"_id": "c", "type": "image", "caption": "A ship at the quay of Vell."},
            {"_id": "d", "type": "text", "content": PARAGRAPHS[1]},
        ],
        "last_updated_date": "2026-04-01T09:10:00.000Z", "display_date": "2026-04-01T08:00:00Z",
        "distributor": {"name": "Corran", "category": "wires"}, "workflow": {"status_code": 1},
    }  # fmt: skip
    (item,) = items(orjson.dumps(told).decode(), "a.json")
    assert (item.item, item.version, item.status) == ("55FCWHR6", None, "usable")
    assert (item.headline, item.body) == ("Ferry line sold", "\n\n".join(PARAGRAPHS))


def test_components_by_role_leave_captions_out() -> None:
    """A reader's format has them beside the body."""
    body = "".join(f"<p>{part}</p>" for part in PARAGRAPHS)
    told = {
        "identifier": "corran-77", "title": "Ferry line sold", "language": "en",
        "metadata": {"datePublished": "2026-04-01T08:00:00Z", "dateModified": "2026-04-01T09:10:00Z"},
        "components": [
            {"role": "title", "text": "Ferry line sold"}, {"role": "photo", "URL": "a.jpg", "caption": "A ship."},
            {"role": "caption", "text": "The ship at the quay."}, {"role": "body", "text": body, "format": "html"},
        ],
    }  # fmt: skip
    (item,) = items(orjson.dumps(told).decode(), "a.json")
    assert (item.item, item.body) == ("corran-77", "\n\n".join(PARAGRAPHS))
    assert item.version_created == "2026-04-01T09:10:00Z"


def test_a_line_of_ours_may_call_its_headline_a_title() -> None:
    """The body stays as given."""
    (item,) = items('{"id": "7", "title": "Ferry line sold", "body": "It  was sold."}', "a.jsonl")
    assert (item.headline, item.body) == ("Ferry line sold", "It  was sold.")


ENTRIES = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cm="urn:cm" xmlns:xh="http://www.w3.org/1999/xhtml">
<title>Top stories</title><id>urn:cw:1</id>{entries}</feed>"""
ENTRY = """<entry><id>urn:cw:77{at}</id><title>VL--Ferry Sale, 2nd Ld-Writethru</title>
<updated>2026-04-01T09:10:00Z</updated>
<content type="xhtml"><xh:div><xh:p>The ferry line was sold.</xh:p></xh:div></content>
<cm:Content><cm:HeadLine>Ferry line sold, owner says</cm:HeadLine>
<cm:Source Id="CW">Corran Wire</cm:Source></cm:Content>
<cm:Management><cm:ManagementSequenceNumber>2</cm:ManagementSequenceNumber>
<cm:PublishingStatus>{status}</cm:PublishingStatus>
</cm:Management></entry>"""


def test_what_an_entry_says_in_other_elements_goes_before_its_title() -> None:
    """An agency's feed calls the slug its title; headline, sender, version and status stand in elements of its own."""
    entries = ENTRY.format(at=1, status="Usable") + ENTRY.format(at=2, status="Canceled")
    first, second = items(ENTRIES.format(entries=entries), "a.atom")
    assert (first.headline, first.provider, first.version) == ("Ferry line sold, owner says", "Corran Wire", "2")
    assert (first.body, first.status) == ("The ferry line was sold.", "usable")
    assert (second.status, second.signal) == ("canceled", "kill")


CONTENTS = """<import version="2.0">{contents}</import>"""
CONTENT = """<content source="corran" sourceid="cw{at}" type="story" state="{state}"
 last-modified="2026-04-01T09:10:00Z">
<field name="title">Ferry line sold</field><field name="leadtext">The line changes hands.</field><field name="body">
<p>The ferry line was sold.</p></field><relation type="teaser">
<field name="caption">A ship.</field></relation></content>"""


def test_contents_of_named_fields_are_items() -> None:
    """A content system imports them under the id of their source; a draft holds."""
    contents = CONTENT.format(at=1, state="published") + CONTENT.format(at=2, state="draft")
    first, second = items(CONTENTS.format(contents=contents), "a.xml")
    assert (first.item, second.item, second.status) == ("cw1", "cw2", "withheld")
    assert (first.headline, first.body, first.status) == ("Ferry line sold", "The ferry line was sold.", "usable")
    assert first.version_created == "2026-04-01T09:10:00Z"


def test_a_preview_of_the_day_is_no_story() -> None:
    """The take or a keyword of the old wire says so."""
    raw = "\x01cw0534 3 vm 144  corran 2777\r\n\r\nVorschau/Corran/\r\n\x02(Vorschau)\nTermine am Sonntag =\r\n\n"
    raw += "Um neun Uhr spricht der Minister.\r\n\x03010910 GMT Apr 26\r\n\x04"
    assert read(raw.encode()).not_news == "planning"
