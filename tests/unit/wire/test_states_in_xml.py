"""Holds, kills, corrections and embargoes in the XML formats and feeds, and which of several bodies is the story."""

import pytest

from events.wire_item import WireItem
from streams.wire.describing import read_lines
from streams.wire.reading import read

FIRST = "The Corran ferry line was sold on Monday, its owner said."
SECOND = "The buyer has not been named, and the union asked for talks."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"
WHOLE = f"{FIRST}\n\n{SECOND}"
DESK = "Call the desk on extension 12."


def item(xml: str) -> WireItem:
    """Read one document."""
    found = read(xml.encode()).item
    assert found is not None
    return found


def nitf(docdata: str, *, state: str = "usable", head: str = "", content: str = BODY) -> WireItem:
    """Read a NITF article."""
    return item(
        f"<nitf><head>{head}<docdata management-status='{state}'><doc-id id-string='n1'/>"
        f"<date.issue norm='20260401T071000Z'/>{docdata}</docdata></head><body><body.head><hedline>"
        f"<hl1>Ferry line sold</hl1></hedline></body.head><body.content>{content}</body.content></body></nitf>"
    )


def g2(meta: str = "", *, content: str = f"<inlineXML><div>{BODY}</div></inlineXML>", rights: str = "") -> WireItem:
    """Read a NewsML-G2 item."""
    return item(
        f"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:n1' version='1'>{rights}<itemMeta>"
        f"<itemClass qcode='ninat:text'/><provider literal='Corran'/><versionCreated>2026-04-01T07:10:00Z"
        f"</versionCreated>{meta}</itemMeta><contentMeta><headline>Ferry line sold</headline></contentMeta>"
        f"<contentSet>{content}</contentSet></newsItem>"
    )


@pytest.mark.parametrize(
    ("docdata", "signal"),
    [
        ("<correction info='Corrects the day' id-string='n1'/>", "correction"),
        ("<ed-msg msg-type='kill' info='Wrong line'/>", "kill"),
        ("<ed-msg info='Kill'/>", "kill"),
        ("<revision-history comment='CORRECTS the day'/>", "correction"),
        ("<urgency ed-urg='3'/>", "new"),
    ],
)
def test_nitf_says_in_its_head_what_an_article_does(docdata: str, signal: str) -> None:
    """A correction element, a message to editors and a comment of a revision are signals."""
    assert nitf(docdata).signal == signal


def test_nitf_is_held_until_its_release() -> None:
    """A release after the issue is an embargo; agencies' own meta elements may tell one, too."""
    assert nitf("<date.release norm='20260402T060000Z'/>").embargoed_until == "2026-04-02T06:00:00Z"
    assert nitf("<date.release norm='20260401T071000Z'/>").embargoed_until is None
    told = "<meta name='x-embargo' content='2026-04-02 08:00 Europe/Berlin'/>"
    assert nitf("", head=told, state="embargoed").embargoed_until == "2026-04-02T06:00:00Z"
    assert nitf("", head="<meta name='x-embargo' content='as agreed'/>").status == "withheld"
    assert nitf("", head="<meta name='status' content='HOLD'/>", state="usable").status == "withheld"


def test_nitf_tells_its_generation_and_whose_it_is() -> None:
    """Where there is no version the generation of the document unit counts; the holder stands for the rights."""
    found = nitf("<du-key key='FERRY' generation='2' part='1'/><doc.copyright year='2026' holder='Corran Wire'/>")
    assert (found.version, found.provider, found.rights) == ("2", "Corran Wire", "Corran Wire")


@pytest.mark.parametrize(
    ("meta", "signal"),
    [
        ("<signal qcode='sig:correction'/>", "correction"),
        ("<signal qcode='x:storyKilled'/>", "kill"),
        ("<signal qcode='x:other'><name>Withdrawn</name></signal>", "kill"),
        ("<signal qcode='sig:update'/>", "update"),
        ("<signal qcode='sig:atomic'/>", "new"),
        ("<link rel='irel:isCorrectionOf' residref='urn:n0'/>", "correction"),
        ("<edNote>Kill</edNote>", "kill"),
        ("<edNote>On hold.</edNote>", "withhold"),
        ("<pubStatus qcode='x:onHold'/>", "withhold"),
        ("<pubStatus qcode='x:corrected'/>", "correction"),
    ],
)
def test_newsml_g2_says_what_an_item_does(meta: str, signal: str) -> None:
    """By a signal of any scheme, a link, a note of one word or its status."""
    assert g2(meta).signal == signal


def test_of_several_renditions_the_main_one_is_the_story() -> None:
    """By role, then by length; what is internal is not shown even alone."""
    main = f"<inlineXML role='rol:main'><div>{BODY}</div></inlineXML>"
    short = "<inlineData role='rol:summary' contenttype='text/plain'>The line was sold for good.</inlineData>"
    desk = f"<inlineXML rendition='rnd:notebook'><div><p>{DESK}</p></div></inlineXML>"
    assert g2(content=short + desk + main).body == WHOLE
    assert g2(content=desk + short).body == "The line was sold for good."
    assert g2(content=desk).body == ""
    assert g2(content="<inlineXML><p>In short.</p></inlineXML>" + main.replace(" role='rol:main'", "")).body == WHOLE


def test_newsml_g2_names_whose_an_item_is_where_it_has_no_notice() -> None:
    """The holder stands for the rights."""
    rights = "<rightsInfo><copyrightHolder literal='Corran Wire'/></rightsInfo>"
    assert g2(rights=rights).rights == "Corran Wire"


def test_of_several_bodies_in_nitf_the_longest_is_the_story() -> None:
    """A short one in front is not."""
    content = f"<p>In short.</p></body.content><body.content>{BODY}"
    assert nitf("", content=content).body == WHOLE


DIALECTS = """
<story id='n1' rev='2' status='hold' source='Corran'><hed>Ferry line sold</hed><txt>{body}</txt></story>

<news><head><id>n1</id><rev>2</rev><handling>HOLD</handling><agency name='Corran'/></head>
<item><head>Ferry line sold</head><text>{first}</text><text>{second}</text></item></news>

<item><property name='headline'>Ferry line sold</property><property name='status' value='On hold'/>
<property name='version'>2</property><property name='agency' value='Corran'/>
<property name='body'>{body}</property></item>

<Msg><Hdr><Rev>2</Rev><State>Withheld</State><Wire>Corran</Wire></Hdr><Title>Ferry line sold</Title>
<Stmt><![CDATA[{body}]]></Stmt></Msg>

<dispatch rev='2'><management><state code='HOLD'/></management><source>Corran</source>
<hl>Ferry line sold</hl><copy><para>{first}</para><para>{second}</para></copy></dispatch>

<wire rev='2' embargo='as agreed' source='Corran'><hl>Ferry line sold</hl><lede>{first}</lede>
<txt>{second}</txt></wire>

<bulletin><ver>2</ver><isDraft>true</isDraft><agency>Corran</agency><hdl>Ferry line sold</hdl>
<p>{first}</p><p>{second}</p></bulletin>
"""


@pytest.mark.parametrize("xml", DIALECTS.strip().split("\n\n"))
def test_a_dialect_is_read_by_what_its_names_mean(xml: str) -> None:
    """Attributes, elements, pairs; bodies escaped, in CDATA, in rows, under a name that says nothing: all are held."""
    found = item(xml.format(body=BODY, first=FIRST, second=SECOND))
    assert (found.headline, found.body) == ("Ferry line sold", WHOLE)
    assert (found.version, found.status, found.provider) == ("2", "withheld", "Corran")


def test_a_dialects_correction_is_one() -> None:
    """As a status in words."""
    found = item(
        f"<Story><Id>9</Id><Status>Correction</Status><Head>Ferry line sold</Head><Text>{FIRST}</Text></Story>"
    )
    assert (found.status, found.signal) == ("usable", "correction")


FEED = """<rss version='2.0' xmlns:x='urn:x'><channel><title>Corran</title>
<item><guid>n1</guid>{entry}</item></channel></rss>"""


@pytest.mark.parametrize(
    ("entry", "signal"),
    [
        ("<title>CORRECTED-Ferry line sold</title>", "correction"),
        ("<title>REFILE-Ferry line sold</title>", "correction"),
        ("<title>WITHDRAWN - Ferry line sold</title>", "kill"),
        ("<title>Ferry line sold</title><x:status>killed</x:status>", "kill"),
        ("<title>Ferry line sold</title><x:control><x:draft>yes</x:draft></x:control>", "withhold"),
        ("<title>Ferry line sold</title><x:embargo>as agreed</x:embargo>", "withhold"),
        ("<title>Ferry line sold</title><category>(This version CORRECTS the day.)</category>", "new"),
        ("<title>Ferry line sold</title>", "new"),
    ],
)
def test_a_feed_says_what_an_entry_does(entry: str, signal: str) -> None:
    """By a mark in the title or by an element of any name space."""
    assert item(FEED.format(entry=entry + f"<description>{FIRST}</description>")).signal == signal


def test_a_version_says_in_its_text_that_it_corrects() -> None:
    """Wherever the bracket stands."""
    text = f"<title>Ferry line sold</title><description>{FIRST} (This version CORRECTS the day.)</description>"
    assert item(FEED.format(entry=text)).signal == "correction"


def test_names_that_say_nothing_leave_the_longest_text_and_a_line_above_it() -> None:
    """One letter each."""
    found = item(f"<n><v>2</v><h>Ferry line is sold</h><t>{FIRST} {SECOND}</t><d>2026-04-01T07:10:00Z</d></n>")
    assert (found.headline, found.body) == ("Ferry line is sold", f"{FIRST} {SECOND}")
    assert found.version_created == "2026-04-01T07:10:00Z"


def test_a_tombstone_kills_its_entry() -> None:
    """Atom's deleted entries (RFC 6721) come beside those that live."""
    feed = (
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'><title>Corran</title>"
        f"<entry><id>n1</id><title>Ferry line sold</title><content>{FIRST}</content></entry>"
        "<at:deleted-entry ref='n2' when='2026-04-01T07:10:00Z'/></feed>"
    )
    told = [(line["item"]["guid"], line["item"]["signal"]) for line in read_lines(feed.encode(), "x.atom")]
    assert told == [("n1", "new"), ("n2", "kill")]
