"""What `make fuzz` found: text that a reader, or a library under it, once took for ever over or fell down on.

A time that grows with the power of a length shows as a test that never ends; pytest-timeout ends it.
"""

import pytest

from events.errors import WireFormatError
from streams.wire.feeds import parse as parse_feed
from streams.wire.framing import is_header, lines_of
from streams.wire.paragraphs import from_markup
from streams.wire.reading import read
from streams.wire.times import loose
from streams.wire.xml_opening import load_xml
from tests.unit.wire.writers import Story, agency_json, atom, feed, iptc_7901, rss_1


@pytest.mark.parametrize("stretch", ["a-", "a-b.", "--", "1-2/", "A'-&"])
def test_a_long_line_of_dashes_is_seen_through_at_once(stretch: str) -> None:
    """Whether it is a header's does not depend on how its dashes could be shared out."""
    assert is_header(stretch * 5_000)
    assert not is_header(f"{stretch * 5_000}!")


@pytest.mark.parametrize(
    "line", ["BC-FERRY-SALE", "SALE/FERRY LINE", "-A", "A-", "KALDORA-FERRY/", "2026-03-02", "12:40"]
)
def test_slugs_and_figures_are_a_headers(line: str) -> None:
    """With a dash or a slash behind the first sign, blanks behind that; or figures alone."""
    assert is_header(line) is (line != "-A")


@pytest.mark.parametrize("line", ["Ferry line denies sale", "Ferry line-sale", "/FERRY", "FERRY", "SALE/FERRY!", ""])
def test_words_are_no_headers(line: str) -> None:
    """A blank before the first dash or slash, none of them, or any other sign."""
    assert not is_header(line)


def test_a_message_whose_header_is_all_dashes_is_read() -> None:
    """The text below it is the text."""
    raw = iptc_7901(Story()).replace(b"KALDORA-FERRY/", b"e-" * 30_000 + b"!")
    assert read(raw).item is not None


@pytest.mark.parametrize("tag", ["<b>", '<b class="end">'])
@pytest.mark.parametrize("behind", ["", "Two."])
def test_empty_lines_that_nothing_follows_are_seen_through_at_once(tag: str, behind: str) -> None:
    """A hundred thousand of them at the end of an element part nothing: what stands behind it goes on."""
    lines = "\n" * 100_000
    assert from_markup(f"<p>One.{tag}{lines}</b>{behind}</p>") == [f"One. {behind}".strip()]
    assert from_markup(f"One &amp; two.{lines}") == ["One & two."]


@pytest.mark.parametrize("write", [feed, atom, rss_1])
@pytest.mark.parametrize("name", ["x", "x@", "a.", "a@b."])
def test_an_author_of_sixty_kilobytes_is_cut(write: object, name: str) -> None:
    """Feedparser looks for an address in it; the story stays as it is."""
    assert callable(write)
    reading = read(write(Story()).replace(b"Ana Delvoy", name.encode() * (60_000 // len(name))))
    assert reading.item is not None
    assert reading.item.headline == Story().headline
    assert 0 < len(reading.item.byline or "") <= 620  # the name, and what feedparser took for an address in it


@pytest.mark.parametrize("slip", [b" http://purl", b"http://purl ", b"http\t://purl", b"\nhttp://purl"])
@pytest.mark.parametrize("sign", [b'"', b"'"])
def test_a_blank_in_a_namespace_is_a_slip(slip: bytes, sign: bytes) -> None:
    """No parser takes one; the document is read as if it were not there."""
    told = feed(Story()).replace(b'xmlns:content="http://purl.org/rss/1.0/modules/content/"', b"xmlns:content=%b")
    reading = read(told % (sign + slip + b".org/rss/1.0/modules/content/" + sign))
    assert reading.item is not None
    assert reading.item.headline == Story().headline
    assert reading.item.body.count("\n\n") == 1


def test_what_feedparser_cannot_read_is_a_typed_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it raises: it has no exceptions of its own."""

    def fails(*_: object, **__: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr("feedparser.parse", fails)
    with pytest.raises(WireFormatError, match="cannot be read: list index") as told:
        parse_feed(load_xml(feed(Story())))
    assert told.value.reason == "unreadable-feed"
    assert told.value.remedy


@pytest.mark.parametrize(
    "zone", ["Europe/" + "e/" * 400, "Europe/../Oslo", "/etc/passwd", "a/b", "Europe/" + "e" * 5_000]
)
def test_what_looks_like_a_zone_and_is_none_is_utc(zone: str) -> None:
    """The zone data is not searched for it as a package is."""
    assert loose("2026-03-02 07:40", zone=zone) == "2026-03-02T07:40:00Z"
    assert read(agency_json(Story()).replace(b"Europe/Oslo", zone.encode())).item is not None


def test_ends_of_lines_without_end_are_parted_at_once() -> None:
    """CR CR LF is one end of a line, CR alone one each, however many there are."""
    assert lines_of("a\r\r\nb\rc\r\rd\ne") == ["a", "b", "c", "", "d", "e"]
    assert len(lines_of("\r" * 200_000)) == 200_001
