"""XML as it comes in: encodings that lie, breaks that wires make, and what is refused unread."""

import pytest

from events.errors import BadInputError, TooLargeError, WireFormatError
from streams.wire.documents import open_document
from streams.wire.reading import read
from streams.wire.splitting import split
from streams.wire.xml_opening import MAX_XML_BYTES, MAX_XML_DEPTH, documents_of, load_xml

SAID = "\u201cThe Vell\u00e9 line\u201d \u2013 sold"


@pytest.mark.parametrize(
    ("declared", "real"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("us-ascii", "cp1252"),
        ("utf-8", "cp1252"),
        ("utf-16", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-8", "utf-16-le"),
        ("x-unknown", "cp1252"),
    ],
)
def test_an_encoding_that_lies_is_found_out(declared: str, real: str) -> None:
    """Bytes that are UTF-8 are UTF-8; else Latin-1 means Windows; a byte order mark goes before all."""
    raw = f'<?xml version="1.0" encoding="{declared}"?><n>{SAID}</n>'.encode(real)
    assert load_xml(raw).text == SAID


@pytest.mark.parametrize(
    ("encoding", "said"), [("koi8-r", "\u041f\u0430\u0440\u043e\u043c"), ("shift_jis", "\u8239\u304c")]
)
def test_a_true_declaration_is_believed(encoding: str, said: str) -> None:
    """Other scripts come in their own encodings."""
    assert load_xml(f'<?xml version="1.0" encoding="{encoding}"?><n>{said}</n>'.encode(encoding)).text == said


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        (b"<n>Lind & Sons sold</n>", "Lind & Sons sold"),
        (b"<n>sold&nbsp;&mdash; at last</n>", "sold\u00a0\u2014 at last"),
        (b"<n>so\x1ald\x00</n>", "sold"),
        (b"<n>so&#26;ld</n>", "sold"),
        (b"<n>it&#146;s &#x93;sold&#x94;</n>", "it\u2019s \u201csold\u201d"),
        (b"<n>it\xc2\x92s</n>", "it\u2019s"),
        (b"<n><![CDATA[Lind & Sons]]> & sons</n>", "Lind & Sons & sons"),
        (b"\n\n<?xml version='1.0'?><n>sold</n>", "sold"),
    ],
)
def test_small_breaks_are_mended(broken: bytes, text: str) -> None:
    """Bare ampersands, names of HTML, controls, and the signs of Windows by their numbers."""
    assert load_xml(broken).text == text


def test_a_document_that_is_cut_off_is_refused() -> None:
    """Nothing is guessed: what is missing may be a correction."""
    with pytest.raises(WireFormatError) as caught:
        load_xml(b"<n><a>The line was")
    assert caught.value.reason == "not-xml"


@pytest.mark.parametrize(
    "raw",
    [
        b'<!DOCTYPE n [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><n>&b;</n>',
        b'<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/hostname">]><n>&a;</n>',
        b'<!DOCTYPE n [<!ENTITY % a SYSTEM "http://corran.example/a.dtd"> %a;]><n/>',
        b'<!DOCTYPE n [<!entity a "aa">]><n a="&a;"/>',
        '<!DOCTYPE n [<!ENTITY a "aa">]><n>&a;</n>'.encode("utf-16"),
    ],
)
def test_declared_entities_are_refused(raw: bytes) -> None:
    """Inner, outer and parameter entities, in text and attributes, in any encoding."""
    with pytest.raises(BadInputError):
        open_document(raw)


def test_an_outer_document_type_is_left_alone() -> None:
    """Nothing is loaded, and the text comes through."""
    assert load_xml(b'<!DOCTYPE n SYSTEM "http://corran.example/n.dtd"><n>a &eacute; b</n>').text == "a \u00e9 b"


@pytest.mark.parametrize(
    "own",
    [
        '<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf;',
        '<!ENTITY % nitf PUBLIC "-//IPTC//DTD NITF 3.0//EN" "dtd/nitf-3-0.dtd">\n%nitf;\n',
        "<!-- signs -->\n<!ENTITY eacute \"&#233;\"><!ENTITY nbsp '&#38;#160;'>",
        "<!ELEMENT n (#PCDATA)><!ATTLIST n id CDATA #IMPLIED>\n<!ENTITY % m SYSTEM 'more.mod'>%m;",
    ],
)
def test_a_document_type_that_brings_in_a_dtd_and_names_characters_is_left_out(own: str) -> None:
    """Nothing is loaded, names of characters come through, those in character data are text."""
    raw = (
        f'<?xml version="1.0"?>\n<!DOCTYPE n PUBLIC "urn:n" "n.dtd"\n[{own}]>\n<n>a &eacute; b <![CDATA[&eacute;]]></n>'
    )
    assert load_xml(raw.encode()).text == "a \u00e9 b &eacute;"


@pytest.mark.parametrize(
    "own",
    [
        '<!ENTITY % a SYSTEM "file:///etc/a.dtd"> %a;',
        '<!ENTITY % a SYSTEM "/etc/a.dtd"> %a;',
        "<!ENTITY % a \"<!ENTITY b SYSTEM 'b.txt'>\"> %a;",
        '<!ENTITY % a SYSTEM "a.dtd"> %a; <!ENTITY b SYSTEM "a.txt">',
        '<!ENTITY a "&#60;b/&#62;&#60;"><!ENTITY c "&a;">',
    ],
)
def test_a_document_type_that_does_more_is_refused(own: str) -> None:
    """A DTD from elsewhere, text from a file, names that stand for names."""
    with pytest.raises(WireFormatError, match="declares entities"):
        load_xml(f"<!DOCTYPE n [{own}]><n>a</n>".encode())


def test_entities_in_character_data_are_text() -> None:
    """A page about XML declares nothing."""
    assert load_xml(b"<n><![CDATA[<!ENTITY a 'b'>]]></n>").text == "<!ENTITY a 'b'>"


def test_the_limit_of_depth_is_exact() -> None:
    """The deepest that is allowed is read, one more is not."""
    load_xml(b"<a>" * MAX_XML_DEPTH + b"</a>" * MAX_XML_DEPTH)
    for levels in (MAX_XML_DEPTH + 1, 300, 100_000):
        with pytest.raises(TooLargeError):
            load_xml(b"<a>" * levels + b"</a>" * levels)


def test_a_body_of_a_hundred_thousand_paragraphs_is_refused() -> None:
    """It fits the size and is no story."""
    with pytest.raises(TooLargeError) as caught:
        read(b"<nitf><body><body.content>" + b"<p>a</p>" * 100_000 + b"</body.content></body></nitf>")
    assert caught.value.place == "body"


@pytest.mark.parametrize("head", [b"<newsMessage><itemSet>", b'<!DOCTYPE n [<!ENTITY a "a">]><newsMessage>', b"<a>"])
def test_a_bomb_of_fifty_megabytes_is_refused_by_its_size(head: bytes) -> None:
    """It is never parsed, whole or in parts."""
    raw = head + b"<a>" * (50_000_000 // 3)
    assert len(raw) > MAX_XML_BYTES
    assert len(split(raw, "bomb.xml")) == 1
    with pytest.raises(TooLargeError):
        read(raw)


def test_a_file_that_cannot_be_decoded_is_one_document() -> None:
    """Parting a broken delivery raises nothing: who opens the item says what is wrong with it."""
    raw = "<a><b>x</b></a>".encode("utf-16")[:-1]
    assert documents_of(raw) == [raw]
    assert [part.raw for part in split(raw)] == [raw]
