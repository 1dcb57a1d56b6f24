"""NewsML 1.x: news items with their components, as several agencies build them."""

import pytest

from events.wire_item import WireItem
from streams.wire.reading import Reading, read
from streams.wire.splitting import split

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>{doctype}
<NewsML{version}><Catalog Href="http://corran.example/catalog.xml"/>
 <NewsEnvelope><DateAndTime>20260401T071500Z</DateAndTime></NewsEnvelope>
 <NewsItem>
  <Identification><NewsIdentifier><ProviderId>corran.example</ProviderId><DateId>20260401</DateId>
   <NewsItemId>77</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
   <PublicIdentifier>urn:newsml:corran.example:20260401:77:2</PublicIdentifier></NewsIdentifier>
   <NameLabel>ferry-sale</NameLabel></Identification>
  <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260401T090000+0200</FirstCreated>
   <ThisRevisionCreated>20260401T091000+0200</ThisRevisionCreated><Status FormalName="{status}"/>{change}
   <Urgency FormalName="3"/><Instruction FormalName="note">Adds union</Instruction></NewsManagement>
  <NewsComponent>
   <TopicSet><Topic><FormalName>11000000</FormalName><Description xml:lang="en" Variant="Name">shipping</Description>
   </Topic></TopicSet>
   <NewsLines><HeadLine><![CDATA[Ferry line sold]]></HeadLine><ByLine>By Nora Lind</ByLine>
    <DateLine>VELL, April 1 (Corran) -</DateLine><SlugLine>FERRY-SALE</SlugLine><CreditLine>Corran</CreditLine>
    <CopyrightLine>(c) 2026 Corran</CopyrightLine></NewsLines>
   <AdministrativeMetadata><Source><Party FormalName="Corran Wire"/></Source></AdministrativeMetadata>
   <DescriptiveMetadata><Language FormalName="EN"/>{genre}<SubjectCode><Subject FormalName="11000000"/></SubjectCode>
    <Property FormalName="City" Value="Vell"/><Property FormalName="Keyword" Value="ferry"/></DescriptiveMetadata>
   {content}
  </NewsComponent>
 </NewsItem>
</NewsML>"""
NITF = """<ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>
<p>The line was sold.</p><p>The union said so.</p></body.content></body></nitf></DataContent></ContentItem>"""
BODY = "The line was sold.\n\nThe union said so."


def document(**parts: str) -> str:
    """Return a document with these parts."""
    usual = {"content": NITF, "status": "Usable", "change": "", "genre": "", "doctype": "", "version": ""}
    return DOCUMENT.format(**usual | parts)


def reading(**parts: str) -> Reading:
    """Read a document with these parts."""
    return read(document(**parts).encode())


def item(content: str = NITF, status: str = "Usable", change: str = "") -> WireItem:
    """Read a document that is an item."""
    found = reading(content=content, status=status, change=change).item
    assert found is not None
    return found


def test_a_news_item_fills_every_field() -> None:
    """The identifier of all revisions is the id; the revision is the version."""
    found = item()
    assert (found.item, found.version, found.signal) == ("urn:newsml:corran.example:20260401:77", "2", "update")
    assert (found.headline, found.body, found.byline) == ("Ferry line sold", BODY, "Nora Lind")
    assert (found.dateline, found.slug, found.note) == ("VELL, April 1 (Corran) -", "FERRY-SALE", "Adds union")
    assert (found.provider, found.language, found.urgency) == ("Corran Wire", "en", 3)
    assert (found.published, found.version_created) == ("2026-04-01T07:00:00Z", "2026-04-01T07:10:00Z")
    assert (found.subjects, found.places) == (("shipping", "ferry"), ("Vell",))
    assert (found.credit, found.rights) == ("Corran", "(c) 2026 Corran")


@pytest.mark.parametrize(
    "doctype", ["", '<!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">', '<!DOCTYPE NewsML PUBLIC "-//x//y" "n.dtd" []>']
)
@pytest.mark.parametrize("version", ["", ' Version="1.2"'])
def test_a_document_type_changes_nothing(doctype: str, version: str) -> None:
    """Neither is the DTD loaded nor is the version asked for."""
    found = reading(doctype=doctype, version=version)
    assert found.format == "newsml-1"
    assert found.item is not None
    assert found.item.body == BODY


MARKUP = "<p>The line was sold.</p><p>The union said so.</p>"
ESCAPED = MARKUP.replace("<", "&lt;").replace(">", "&gt;")
CODED = "PHA+VGhlIGxpbmUgd2FzIHNvbGQuPC9wPjxwPlRoZSB1bmlvbiBzYWlkIHNvLjwvcD4="
PART = '<NewsComponent><Role FormalName="{role}"/>{content}</NewsComponent>'
DATA = "<ContentItem><DataContent>{data}</DataContent></ContentItem>"


@pytest.mark.parametrize(
    "content",
    [
        DATA.format(data=MARKUP),
        DATA.format(data=f"<![CDATA[{MARKUP}]]>"),
        DATA.format(data=ESCAPED),
        DATA.format(data=ESCAPED.replace("&", "&amp;")),
        DATA.format(data="The line was sold.\n\nThe union said so."),
        DATA.format(data=CODED)
        .replace("<Data", '<Encoding Notation="IptcBase64"><Data')
        .replace("</DataContent>", "</DataContent></Encoding>"),
        PART.format(role="Caption", content=DATA.format(data="<p>A ship.</p>"))
        + PART.format(role="Main", content=NITF),
        f'<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>{NITF}',
    ],
)
def test_a_body_is_the_same_however_it_is_packed(content: str) -> None:
    """Markup, escaped markup, plain text, coded text, and the main one of several components."""
    assert item(content).body == BODY


def test_a_status_decides() -> None:
    """A cancelled item is a kill; what waits for a time is under embargo until then."""
    assert item(status="Canceled").signal == "kill"
    assert item(status="Withheld").status == "withheld"
    assert item(status="Embargoed").status == "withheld"
    change = (
        '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260402T060000Z</DateAndTime>'
        "</StatusWillChange>"
    )
    found = item(status="Embargoed", change=change)
    assert (found.status, found.embargoed_until) == ("usable", "2026-04-02T06:00:00Z")


def test_what_is_no_text_is_no_news() -> None:
    """Pictures, references to other items, tables by their genre."""
    assert (
        reading(content='<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>').not_news == "picture"
    )
    assert reading(content='<NewsItemRef NewsItem="urn:newsml:corran.example:20260401:70"/>').not_news == "composite"
    assert reading(genre='<Genre FormalName="Results"/>').not_news == "table"


def test_a_document_of_several_items_is_parted() -> None:
    """Each news item is read on its own."""
    one = document()
    start, end = one.index("<NewsItem>"), one.index("</NewsML>")
    inner = one[start:end]
    both = one[:start] + inner + inner.replace(">77<", ">78<") + one[end:]
    parts = split(both.encode(), "a.xml")
    assert [part.guid for part in parts] == [
        "urn:newsml:corran.example:20260401:77",
        "urn:newsml:corran.example:20260401:78",
    ]
    found = read(parts[1].raw)
    assert found.item is not None
    assert (found.item.body, found.item.version_created) == (BODY, "2026-04-01T07:10:00Z")


def test_a_text_in_components_by_role_is_put_together() -> None:
    """Title, lead and body may each be a component; a lead that the body repeats comes once."""
    lead, body = DATA.format(data="<p>The line was sold.</p>"), DATA.format(data="<p>The union said so.</p>")
    parts = (
        PART.format(role="Title", content=DATA.format(data="Sold"))
        + PART.format(role="Lead", content=lead)
        + PART.format(role="Body", content=body)
    )
    assert item(content=parts).body == BODY
    whole = PART.format(role="Lead", content=lead) + PART.format(role="Body", content=DATA.format(data=MARKUP))
    assert item(content=whole).body == BODY
    untitled = document(content=parts).replace("<![CDATA[Ferry line sold]]>", "")
    found = read(untitled.encode()).item
    assert found is not None
    assert found.headline == "Sold"


def test_a_picture_with_its_caption_is_no_story() -> None:
    """Its component is the main one, and the text only repeats the headline."""
    text = NITF.replace("<p>The line was sold.</p><p>The union said so.</p>", "<p>Ferry line sold</p>")
    photo = '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>'
    content = f"<NewsComponent>{text}</NewsComponent>" + PART.format(role="Main", content=photo)
    assert reading(content=content).not_news == "picture"
    assert reading(content=f"<NewsComponent>{NITF}</NewsComponent>" + PART.format(role="Main", content=photo)).item


@pytest.mark.parametrize("role", ["Main Text", "body text"])
def test_a_role_of_several_words_may_be_the_main_one(role: str) -> None:
    """As a page in character data, and with a caption beside it."""
    page = "<![CDATA[<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>The line was sold.</p>"
    main = PART.format(role=role, content=DATA.format(data=f"{page}<p>The union said so.</p></body></html>]]>"))
    caption = PART.format(role="Caption", content=DATA.format(data="<p>A ship at the quay of Vell on Monday.</p>"))
    assert item(content=caption + main).body == BODY


def test_a_text_without_an_element_for_data_is_read() -> None:
    """Some wires put the paragraphs right into the content."""
    assert item(content="<ContentItem><p>The line was sold.</p><p>The union said so.</p></ContentItem>").body == BODY


def test_the_label_of_the_date_tells_the_zone_of_times_without_one() -> None:
    """What readers are told of the zone goes before the agency's own."""
    raw = document().replace("+0200", "").replace("<NameLabel>", "<DateLabel>1 April 09:10 GMT</DateLabel><NameLabel>")
    found = read(raw.encode()).item
    assert found is not None
    assert found.version_created == "2026-04-01T09:10:00Z"


def test_a_comment_without_words_is_no_note() -> None:
    """The number of a dialect is nothing that editors read."""
    raw = document().replace("<NewsItem>", '<NewsItem><Comment FormalName="Version">1.0.1</Comment>')
    found = read(raw.encode()).item
    assert found is not None
    assert found.note == "Adds union"
