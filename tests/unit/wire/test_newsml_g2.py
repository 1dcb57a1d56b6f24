"""NewsML-G2: news items as wires send them, packages and pictures as no news."""

import pytest

from streams.wire.reading import Reading, read
from streams.wire.splitting import split

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:corran.example,2026:n77" version="{version}"
 xml:lang="en">
 <itemMeta>
  <itemClass qcode="ninat:{kind}"/><provider literal="corran.example"/>
  <versionCreated>2026-04-01T09:10:00+02:00</versionCreated><firstCreated>2026-04-01T07:00:00Z</firstCreated>
  {embargo}<pubStatus qcode="stat:{status}"/><edNote>Adds union</edNote>
 </itemMeta>
 <contentMeta>
  <urgency>3</urgency><infoSource literal="Corran Wire"/><located><name>Vell</name></located>
  <slugline separator="-">FERRY-SALE/</slugline><headline>Ferry line sold</headline><by>By Nora Lind</by>
  <subject qcode="medtop:04000000"><name>transport</name></subject>
 </contentMeta>
 <contentSet>{content}</contentSet>
</newsItem>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
</head><body><p>(Adds union, paragraph 2)</p><p>VELL, April 1 (Corran Wire) - The line
was sold.</p><p>The union said so. (Reporting by Nora Lind)</p></body></html></inlineXML>"""


def reading(
    kind: str = "text", status: str = "usable", content: str = XHTML, version: str = "1", embargo: str = ""
) -> Reading:
    """Read an item with these parts."""
    return read(ITEM.format(kind=kind, status=status, content=content, version=version, embargo=embargo).encode())


def test_a_news_item_fills_every_field() -> None:
    """Metadata, text and furniture are where they belong."""
    found = reading()
    item = found.item
    assert found.format == "newsml-g2"
    assert item is not None
    assert (item.item, item.version, item.signal, item.status) == (
        "tag:corran.example,2026:n77",
        "1",
        "update",
        "usable",
    )
    assert item.body == "VELL, April 1 (Corran Wire) - The line was sold.\n\nThe union said so."
    assert (item.headline, item.byline, item.slug) == ("Ferry line sold", "Nora Lind", "FERRY-SALE/")
    assert item.note == "Adds union\nAdds union, paragraph 2"
    assert (item.provider, item.language, item.urgency) == ("Corran Wire", "en", 3)
    assert (item.version_created, item.published) == ("2026-04-01T07:10:00Z", "2026-04-01T07:00:00Z")
    assert (item.subjects, item.places, item.dateline) == (("transport",), ("Vell",), "VELL, April 1")


def test_a_cancelled_item_is_a_kill_by_its_guid() -> None:
    """The wire empties the body and sets the status."""
    item = reading(status="canceled", content="").item
    assert item is not None
    assert (item.signal, item.body) == ("kill", "")


def test_an_embargo_is_read() -> None:
    """An embargo is a time in the item's metadata."""
    item = reading(embargo="<embargoed>2026-04-02T06:00:00Z</embargoed>").item
    assert item is not None
    assert item.embargoed_until == "2026-04-02T06:00:00Z"


@pytest.mark.parametrize("kind", ["picture", "video", "graphic", "composite"])
def test_what_is_no_text_is_no_news(kind: str) -> None:
    """The class of the item decides."""
    assert reading(kind=kind).not_news == kind


def test_text_in_place_and_escaped_markup_are_read() -> None:
    """Content comes as data, or as markup that is escaped once more."""
    data = reading(content='<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>').item
    escaped = reading(content="<inlineXML><body>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</body></inlineXML>").item
    assert data is not None
    assert escaped is not None
    assert data.body == escaped.body == "One.\n\nTwo."


def test_a_message_is_split_into_its_items() -> None:
    """A package and a story in one message are two."""
    package = '<packageItem guid="p1" version="1"/>'
    story = ITEM.format(kind="text", status="usable", content=XHTML, version="2", embargo="")
    message = (
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{package}{story}</itemSet></newsMessage>'
    )
    found = [read(part.raw, guid=part.guid) for part in split(message.encode())]
    assert [reading.item_id for reading in found] == ["p1", "tag:corran.example,2026:n77"]
    assert found[0].not_news == "composite"
    assert found[1].item is not None
