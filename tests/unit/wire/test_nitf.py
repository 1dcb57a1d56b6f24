"""NITF: one article as XML."""

from events.wire_item import Told, WireItem
from streams.wire.reading import Reading, read

ARTICLE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf>
 <head><title>x</title><docdata {status}>
  <doc-id id-string="corran.77"/><urgency ed-urg="4"/><date.issue norm="20260401T091000+0200"/>{release}
  <ed-msg info="Adds union"/><du-key key="FERRY-SALE" version="2"/><key-list><keyword key="transport"/></key-list>
 </docdata></head>
 <body>
  <body.head><hedline><hl1>Ferry line sold</hl1></hedline>
   <byline>By <person>Nora Lind</person><byttl>Staff</byttl></byline>
   <distributor>Corran Wire</distributor><dateline><location>Vell</location></dateline></body.head>
  <body.content><p>The line&nbsp;was sold &mdash; at last.</p><media><caption>A ship.</caption></media><p>More.</p>
  </body.content>
  <body.end><tagline>x</tagline></body.end>
 </body>
</nitf>"""


def item(status: str = "", release: str = "") -> WireItem:
    """Read the article with these parts."""
    found = read(ARTICLE.format(status=status, release=release).encode())
    assert found.format == "nitf"
    assert found.item is not None
    return found.item


def test_an_article_fills_every_field() -> None:
    """Named characters are read though the DTD that names them is never loaded."""
    found = item()
    assert (found.item, found.version, found.signal) == ("corran.77", "2", "update")
    assert (found.headline, found.byline, found.dateline) == ("Ferry line sold", "Nora Lind", "Vell")
    assert found.body == "The line was sold \u2014 at last.\n\nMore."
    assert (found.provider, found.slug, found.note, found.urgency) == ("Corran Wire", "FERRY-SALE", "Adds union", 4)
    assert found.version_created == "2026-04-01T07:10:00Z"
    assert found.subjects == ("transport",)


def test_the_documents_status_is_its_own() -> None:
    """Withheld and canceled are attributes of the document's data."""
    assert item(status='management-status="canceled"').signal == "kill"
    assert item(status='management-status="withheld"').status == "withheld"


def test_an_embargo_is_the_release_date() -> None:
    """A document under embargo names when it may be released."""
    found = item(status='management-status="embargoed"', release='<date.release norm="20260402T060000Z"/>')
    assert (found.embargoed_until, found.status) == ("2026-04-02T06:00:00Z", "usable")


def test_a_document_may_cancel_or_replace_another() -> None:
    """The one that it acts on is named by its id."""
    killing = item(status='management-doc-idref="corran.70" management-idref-status="canceled"')
    assert (killing.signal, killing.kills) == ("kill", Told(guid="corran.70"))
    replacing = item(status='management-doc-idref="corran.70" management-idref-status="replaced"')
    assert (replacing.signal, replacing.replaces) == ("update", Told(guid="corran.70"))


DIALECT = """<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" baselang="nb-NO"><head><title>x</title>
 <meta name="anpa-keyword" content="FERRY"/><meta name="anpa-takekey" content="((2nd take))"/>
 <meta name="NTBKilde" content="Corran"/><tobject><tobject.property tobject.property.type="{kind}"/>
 <tobject.subject tobject.subject.refnum="11000000" tobject.subject.matter="shipping"/>
 <tobject.subject tobject.subject.refnum="04000000"/></tobject>
 <docdata management-status="{status}"><evloc city="Vell" iso-cc="NOR"/><doc-id id-string="k77_4" regsrc="ntb.no"/>
 <date.issue norm="{at}"/><du-key key="k77" version="5"/><doc.copyright holder="Corran. All rights reserved."/>
 <key-list><keyword>ferries</keyword></key-list></docdata>
 <revision-history norm="20260401T091000" comment="ADDS union"/></head>
 <body><body.head><headline><hl1>Ferry line sold</hl1></headline><byline>Av Nora Lind<byttl>Staff</byttl></byline>
 <dateline><location><city>Vell</city><country>Norway</country></location></dateline></body.head>
 <body.content><p class="lead">The line was sold.</p><table><tr><td>Vell</td><td>2</td></tr></table>
 <p>The union said so, and so did the owner, the crew and all who had been asked about it on Monday.</p>
 </body.content></body></nitf>"""


def dialect(kind: str = "Nyheter", status: str = "usable", at: str = "2026-04-01T09:10:00") -> Reading:
    """Read an article as a Nordic agency writes them."""
    return read(DIALECT.format(kind=kind, status=status, at=at).encode())


def test_what_agencies_put_elsewhere_is_found() -> None:
    """Keys in `meta`, the version behind the id, local time, notes in the history; the table is left out."""
    found = dialect().item
    assert found is not None
    assert (found.item, found.version, found.signal) == ("k77", "5", "update")
    assert (found.slug, found.take_key, found.provider) == ("FERRY", "2nd take", "Corran")
    assert (found.headline, found.byline, found.dateline) == ("Ferry line sold", "Nora Lind", "Vell, Norway")
    assert (found.language, found.note, found.version_created) == ("nb-NO", "ADDS union", "2026-04-01T07:10:00Z")
    assert (found.subjects, found.places) == (("shipping", "subj:04000000", "ferries"), ("Vell",))
    assert found.body.startswith("The line was sold.\n\nThe union said so")


def test_a_template_left_in_a_time_is_passed_over() -> None:
    """The history tells when it was."""
    found = dialect(at="YYYYMMDD000000-HHMM").item
    assert found is not None
    assert found.version_created == "2026-04-01T07:10:00Z"


def test_an_embargo_without_an_end_holds() -> None:
    """Nobody publishes what has no time of release."""
    found = dialect(status="embargoed").item
    assert found is not None
    assert found.status == "withheld"


def test_a_kind_of_article_that_is_no_story_says_so() -> None:
    """The property of the article names it."""
    assert dialect(kind="Results").not_news == "table"


def test_an_expiry_is_no_embargo_and_no_time_of_the_version() -> None:
    """`date.expire` says until when the article may be used, which holds nothing back and dates nothing."""
    raw = b"""<nitf><head><meta name="corran-expiry-date" content="2027-01-01T00:00:00Z"/><docdata>
    <doc-id id-string="c-9"/>%s<date.expire norm="20270101T000000Z"/></docdata></head><body><body.head><hedline>
    <hl1>Quay sold</hl1></hedline></body.head><body.content><p>The quay was sold.</p></body.content></body></nitf>"""
    for issued, at in ((b'<date.issue norm="20260504T090000Z"/>', "2026-05-04T09:00:00Z"), (b"", None)):
        item = read(raw % issued).item
        assert item is not None
        assert (item.status, item.signal, item.embargoed_until) == ("usable", "new", None)
        assert item.version_created == at


def test_id_and_owner_may_stand_where_the_standard_has_none() -> None:
    """The id as text, the owner of the rights right in the head of the body, links in a block by its style."""
    raw = (
        "<nitf><head><title>Ferry line sold</title><docdata><doc-id>30257</doc-id></docdata></head><body><body.head>"
        "<rights.owner>Corran Wire</rights.owner><dateline><story.date norm='20260401T080200'/></dateline></body.head>"
        "<body.content><p>The line was sold.</p><block style='EXTERNAL-LINKS'><p><a href='x'>The ships</a></p></block>"
        "<block style='text-align: left'><p>More.</p></block></body.content></body></nitf>"
    )
    found = read(raw.encode()).item
    assert found is not None
    assert (found.item, found.provider, found.body) == ("30257", "Corran Wire", "The line was sold.\n\nMore.")
