"""NewsML-G2: news items as wires send them, packages and pictures as no news."""

import pytest

from events.wire_item import Told, WireItem
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


@pytest.mark.parametrize("kind", ["picture", "video", "graphic", "audio"])
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


META = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="3">
 <rightsInfo><usageTerms>Not after noon</usageTerms></rightsInfo>
 <itemMeta><itemClass qcode="ninat:text"/><provider literal="{provider}"/><versionCreated>{at}</versionCreated>
 <pubStatus uri="http://cv.example/stat/usable"/>{meta}</itemMeta>
 <contentMeta><headline role="hld:subHeadline">Union says so</headline>{content}<creditline>Corran</creditline>
 <dateline>2026-04-01 09:10:00 GMT</dateline><subject type="cpnat:geoArea"><name>Vell</name></subject>
 <subject qcode="medtop:20000225"/><subject><mainConcept><name>ferries</name></mainConcept></subject></contentMeta>
 <contentSet>{body}</contentSet></newsItem>"""
HEADLINE = '<headline role="hld:main">Ferry line sold</headline>'


def made(**parts: str) -> Reading:
    """Read an item with these parts."""
    usual = {
        "guid": "tag:corran.example,2026:n77", "provider": "corran.example", "at": "2026-04-01T07:10:00Z", "meta": "",
        "content": HEADLINE, "body": "<inlineXML><p>The line was sold.</p></inlineXML>",
    }  # fmt: skip
    return read(META.format(**usual | parts).encode())


def item(**parts: str) -> WireItem:
    """Read an item that is a story."""
    found = made(**parts).item
    assert found is not None
    return found


def test_roles_and_concepts_are_told_apart() -> None:
    """The main headline wins; places are no subjects; a time is no dateline; a code stands in for a name."""
    found = item()
    assert (found.headline, found.dateline) == ("Ferry line sold", None)
    assert (found.subjects, found.places) == (("medtop:20000225", "ferries"), ("Vell",))
    assert (found.rights, found.credit) == ("Not after noon", "Corran")


def test_the_headline_of_the_embedded_article_stands_in() -> None:
    """Some wires give it there and nowhere else."""
    body = (
        "<inlineXML><nitf><body><body.head><hedline><hl1>Ferry sold</hl1></hedline>"
        "<byline>By <person>Nora Lind</person><byttl>Staff</byttl></byline></body.head>"
        "<body.content><p>Sold.</p></body.content></body></nitf></inlineXML>"
    )
    found = item(content="", body=body)
    assert (found.headline, found.byline, found.body) == ("Ferry sold", "Nora Lind", "Sold.")


PACKED = "<p>One &amp; two.</p><p>Three.</p>"
ESCAPED = PACKED.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@pytest.mark.parametrize(
    "body",
    [
        f'<inlineData contenttype="text/plain">{ESCAPED}</inlineData>',
        f'<inlineData contenttype="text/html"><![CDATA[{PACKED}]]></inlineData>',
        f"<inlineXML>{ESCAPED.replace('&', '&amp;')}</inlineXML>",
        "<inlineData>One &amp; two.\n\nThree.</inlineData>",
        f"<inlineXML><html><body><header><h1>x</h1></header>{PACKED}</body></html></inlineXML>",
        f"<inlineXML/><inlineXML>{PACKED}<p>(CORRAN).</p></inlineXML>",
        "<inlineXML><p>One &amp; two.</p><p>Three. /corran/</p><p>51 77 VEL01 1113 APE4800</p></inlineXML>",
    ],
)
def test_a_body_is_the_same_however_it_is_packed(body: str) -> None:
    """Escaped once or twice, character data, text or elements; sign-offs and routing codes go."""
    assert item(body=body).body == "One & two.\n\nThree."


def test_a_notebook_that_is_not_for_publication_is_nowhere() -> None:
    """Neither in the text nor in the notes, whether a class, a role, a constraint or a line says so."""
    body = (
        "<inlineXML><html><body><p>The line was sold.</p><section class='np-nonpublic'><p>Call 555 0117</p></section>"
        "<p>Not for publication</p><p>Nora Lind, 555 0117</p></body></html></inlineXML>"
    )
    meta = (
        '<edNote role="x:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><section class="np-public">'
        '<p>Map at noon</p></section><section class="np-nonpublic"><p>555 0117</p></section></section></edNote>'
        '<edNote role="note:private">555 0117</edNote><edNote pubconstraint="c:nonpublic">555 0117</edNote>'
        "<edNote>Adds union</edNote>"
    )
    found = item(body=body, meta=meta)
    assert "555 0117" not in str(found)
    assert found.body == "The line was sold."
    assert found.note is None or "Adds union" in found.note


@pytest.mark.parametrize(
    ("meta", "signal"),
    [
        ('<signal qcode="sig:correction"/>', "correction"),
        ('<signal qcode="edStat:C"/>', "correction"),
        ('<signal qcode="sig:update"/><signal uri="http://cv.example/signal/kill"/>', "kill"),
        ('<signal qcode="sig:update"/><edNote>Story is withdrawn</edNote>', "kill"),
        ('<signal qcode="prod:TXT"/>', "update"),
    ],
)
def test_signals_say_what_an_item_is(meta: str, signal: str) -> None:
    """An update gives way to whatever else says more."""
    assert item(meta=meta).signal == signal


def test_a_time_without_a_zone_is_the_agencys_own() -> None:
    """Helsinki's agency tells Helsinki's time, a London one London's, an unknown one is taken as UTC."""
    assert item(provider="STT", at="2026-04-01T09:10:00").version_created == "2026-04-01T06:10:00Z"
    assert item(at="2026-04-01 09:10:00").version_created == "2026-04-01T09:10:00Z"


def test_another_time_stands_in_for_a_broken_one() -> None:
    """A version needs a time; the content's own is the next best."""
    content = f"{HEADLINE}<contentModified>2026-04-01T08:00:00Z</contentModified>"
    assert item(at="", content=content).version_created == "2026-04-01T08:00:00Z"


def test_an_embargo_that_cannot_be_read_holds() -> None:
    """What may not be published yet is never taken for free."""
    assert item(meta="<embargoed>Friday</embargoed>").status == "withheld"
    nil = '<embargoed xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>'
    assert item(meta=nil).status == "withheld"
    assert item(meta="<embargoed/>").status == "usable"


def test_a_state_of_waiting_holds_until_its_time() -> None:
    """Some wires call the status itself embargoed."""
    usual = META.replace('uri="http://cv.example/stat/usable"', 'qcode="stat:embargoed"')
    body = "<inlineXML><p>Sold.</p></inlineXML>"
    parts = {"guid": "n1", "provider": "x", "at": "2026-04-01T07:10:00Z", "content": HEADLINE, "body": body}
    held = read(usual.format(meta="", **parts).encode()).item
    waiting = read(usual.format(meta="<embargoed>2026-04-02T06:00:00Z</embargoed>", **parts).encode()).item
    assert held is not None
    assert waiting is not None
    assert (held.status, held.embargoed_until) == ("withheld", None)
    assert (waiting.status, waiting.embargoed_until) == ("usable", "2026-04-02T06:00:00Z")


@pytest.mark.parametrize(
    ("slug", "take"),
    [
        ("BC-OS--Ferry, 1st Ld-Writethru", "1st Ld-Writethru"),
        ("FERRY-SALE/ (UPDATE 1, PIX)", "UPDATE 1, PIX"),
        ("FERRY-SALE/", None),
        ("Ferry, sale", None),
    ],
)
def test_a_slugline_tells_the_take(slug: str, take: str | None) -> None:
    """Behind a comma or in brackets, if it is one."""
    assert item(content=f"{HEADLINE}<slugline>{slug}</slugline>").take_key == take


def test_an_item_may_follow_another() -> None:
    """A link names it; former versions of its own are no other item."""
    link = '<link rel="irel:{rel}" residref="{guid}"/>'
    assert item(meta=link.format(rel="replaces", guid="n70")).replaces == Told(guid="n70")
    own = "tag:corran.example,2026:n77"
    assert item(meta=link.format(rel="previousVersion", guid=own)).replaces is None


@pytest.mark.parametrize(
    ("content", "body", "reason"),
    [
        (f'{HEADLINE}<genre qcode="g:RSLT"/>', "<inlineXML><p>x</p></inlineXML>", "table"),
        (f"{HEADLINE}<genre><name>Race card</name></genre>", "<inlineXML><p>x</p></inlineXML>", "race-card"),
        ("<headline>TEST FROM VELL</headline>", "<inlineXML><p>x</p></inlineXML>", "test"),
        (HEADLINE, "<inlineXML><events><event><name>Fair</name></event></events></inlineXML>", "event"),
        (HEADLINE, f"<inlineXML><p>{'Vell 2 Ostra 1 ' * 20}</p></inlineXML>", "table"),
    ],
)
def test_what_is_no_story_says_why(content: str, body: str, reason: str) -> None:
    """By genre, by headline, by what is in it."""
    assert made(content=content, body=body).not_news == reason


def test_a_fragment_is_no_item() -> None:
    """A part of a document cut out is said to be one."""
    assert read(b"<contentSet><inlineXML><p>x</p></inlineXML></contentSet>").not_news == "fragment"


def test_a_tests_words_in_a_story_are_no_test() -> None:
    """A cricket test is news."""
    assert item(content="<headline>Second Test: Vell lead</headline>").headline == "Second Test: Vell lead"


def test_an_envelope_goes_with_each_item_of_a_message() -> None:
    """It may be all that tells the time."""
    one = META.format(
        guid="n1", provider="x", at="", meta="", content=HEADLINE, body="<inlineXML><p>Sold.</p></inlineXML>"
    )
    message = f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-04-01T09:10:00</sent>
    <sender>ntb.no</sender></header><itemSet>{one}{one.replace('"n1"', '"n2"')}</itemSet></newsMessage>"""
    parts = split(message.encode(), "a.xml")
    assert [part.guid for part in parts] == ["n1", "n2"]
    found = read(parts[1].raw).item
    assert found is not None
    assert found.version_created == "2026-04-01T07:10:00Z"
