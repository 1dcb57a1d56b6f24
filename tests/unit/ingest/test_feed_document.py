"""A feed's bytes to entries: what makes one new, and what the feed asks for."""

import pytest

from streams.ingest.feed_document import read_feed
from streams.ingest.source import SourceError
from streams.wire.reading import read
from tests.sources_support.feed_server import entry, rss

ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title>
<updated>2026-03-02T09:00:00Z</updated>
<entry><id>tag:harbour.example,2026:2</id><title>Second</title><updated>2026-03-02T09:00:00Z</updated>
<link href="http://harbour.example/2"/><summary>Two boats met off Corran on Monday, the harbour said.</summary></entry>
<entry><id>tag:harbour.example,2026:1</id><title>First</title><updated>2026-03-02T08:00:00Z</updated>
<link href="http://harbour.example/1"/><summary>One boat left Corran on Monday, the harbour said.</summary></entry>
</feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://corran.example/"><title>Corran Wire</title><items><rdf:Seq/></items></channel>
<item rdf:about="http://corran.example/1"><title>First</title><dc:date>2026-03-02T08:00:00Z</dc:date>
<description>One boat left Corran on Monday, the harbour said.</description></item></rdf:RDF>"""


def digests(raw: bytes) -> list[str]:
    """Return what the entries of a feed are known by."""
    return [each.digest for each in read_feed(raw, "here").entries]


@pytest.mark.parametrize(
    ("raw", "titles"),
    [
        (rss([entry(1, "First"), entry(2, "Second")]), ["First", "Second"]),
        (ATOM, ["First", "Second"]),
        (RDF, ["First"]),
        (rss([]), []),
    ],
    ids=["rss 2.0", "atom", "rss 1.0", "empty"],
)
def test_each_entry_is_a_feed_of_its_own_the_oldest_first(raw: bytes, titles: list[str]) -> None:
    """What is handed over reads as the entry does, with its provider."""
    read_ones = [read(each.raw, name="x.xml").item for each in read_feed(raw, "here").entries]
    assert [item.headline for item in read_ones if item] == titles
    assert {item.provider for item in read_ones if item} <= {"Corran Wire", "Harbour Post"}
    assert all(each.at and each.at.startswith("2026-03-02T") for each in read_feed(raw, "here").entries)


def test_what_changes_of_itself_makes_no_entry_new() -> None:
    """The build date, the order, counts of comments and the length of the feed change with each poll."""
    before = rss([entry(1), entry(2, more="<slash:comments>3</slash:comments>")], built=1)
    after = rss([entry(2, more="<slash:comments>9</slash:comments>"), entry(1), entry(3)], "<ttl>5</ttl>", built=2)
    assert set(digests(before)) < set(digests(after))
    raws = [{each.digest: each.raw for each in read_feed(raw, "here").entries} for raw in (before, after)]
    known = digests(before)[0]
    assert raws[0][known] == raws[1][known]


@pytest.mark.parametrize(
    "changed", [entry(1, "Other title"), entry(1, body="Other words."), entry(1, guid="urn:corran:other")]
)
def test_what_tells_something_else_is_new(changed: str) -> None:
    """Title, text and id each make an entry another."""
    assert digests(rss([entry(1)])) != digests(rss([changed]))


def test_entries_without_a_guid_are_told_apart() -> None:
    """By their link; and by what they say where the link is the same for all."""
    own = [entry(n, guid="", more=f"<link>http://corran.example/{n}</link>") for n in (1, 2)]
    front = [entry(n, guid="", more="<link>http://corran.example/</link>") for n in (1, 2)]
    for entries in (own, front, [entry(n, guid="") for n in (1, 2)]):
        found = read_feed(rss(entries), "here").entries
        ids = {read(each.raw, name="x.xml").item_id for each in found}
        assert (len({each.digest for each in found}), len(ids)) == (2, 2)


def test_entries_of_one_time_come_from_the_end_of_the_document() -> None:
    """The newest is the first there too."""
    same = [entry(1, "A"), entry(1, "B", guid="urn:corran:b")]
    assert [b"<title>A" in each.raw for each in read_feed(rss(same), "here").entries] == [True, False]


def test_without_times_the_document_is_read_from_its_end() -> None:
    """Feeds put the newest first."""
    items = b"<item><title>B</title></item><item><title>A</title></item>"
    raw = b"<rss version='2.0'><channel><title>t</title>" + items + b"</channel></rss>"
    assert [b"A" in each.raw for each in read_feed(raw, "here").entries] == [True, False]


@pytest.mark.parametrize(
    ("about", "seconds"),
    [
        ("", 0),
        ("<ttl>5</ttl>", 300),
        ("<ttl>soon</ttl>", 0),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 900),
        ("<sy:updatePeriod> daily\n</sy:updatePeriod>", 86_400),
        ("<ttl>60</ttl><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 3600),
    ],
)
def test_a_feed_asks_to_be_left_alone(about: str, seconds: float) -> None:
    """In minutes (`ttl`), or with a period and how often in it; the longer of both counts."""
    assert read_feed(rss([entry(1)], about), "here").ttl == seconds


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        (rss([entry(1)])[:300], ("no feed that can be read", "here line 1", "whole")),
        (b"<html><head><title>Corran</title></head></html>", ("root <html>", "rel=alternate")),
        (b"", ("no feed",)),
        (b'<!DOCTYPE r [<!ENTITY a "aaaa">]><rss><channel/></rss>', ("declares entities",)),
    ],
    ids=["truncated", "a page", "nothing", "entities"],
)
def test_what_is_no_feed_is_told(raw: bytes, parts: tuple[str, ...]) -> None:
    """The error names the place and what to do; nothing of it is handed over."""
    with pytest.raises(SourceError) as told:
        read_feed(raw, "here")
    assert told.value.reason == "unreadable"
    for part in parts:
        assert part in str(told.value)
