"""From a text back to the bytes: every format, every way to spell a character, and what cannot be found."""

from base64 import encodebytes
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from html import escape

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.errors import BadInputError
from streams.wire.origin import OffsetMap, Origin, origin
from streams.wire.reading import read
from tests.unit.wire.writers import WRITERS, Story, agency_json, mail, newsml_g2, ninjs, nitf, text, xml_article

WRITTEN = [write for writers in WRITERS.values() for write, _ in writers]
QUOTE = "declined to comment"
SIGNS = st.sampled_from(
    ["ferry", "R&D", "<sale>", '"no"', "Ostra\u0159", "caf\u00e9", "\u0441\u0443\u0434", "\U0001f6f3", "\u2014"]
)
SENTENCES = st.lists(SIGNS, min_size=2, max_size=12).map(
    lambda words: f"The line told {' '.join(words)} on Monday at noon."
)
STORIES = st.builds(
    lambda first, paragraphs: replace(Story(), headline=f"Kaldora {first}", paragraphs=tuple(paragraphs)),
    SENTENCES,
    st.lists(SENTENCES, min_size=2, max_size=4, unique=True),
)


def mapped(raw: bytes) -> tuple[dict[str, str], Origin]:
    """Read an item and map its texts; each exact segment is held against the bytes on the way."""
    item = read(raw).item
    assert item is not None
    texts = {"headline": item.headline, "body": item.body}
    found = origin(raw, **texts)
    for field, told in texts.items():
        held(raw, told, getattr(found, field))
    return texts, found


def held(raw: bytes, told: str, found: OffsetMap) -> None:
    """Hold a map against text and bytes: segments in order, none twice, the exact ones decode to their characters."""
    end = 0
    for segment in found.segments:
        assert segment.start >= end
        assert segment.length > 0
        end = segment.start + segment.length
        assert 0 <= segment.at <= segment.at + segment.size <= len(raw)
        if segment.exact:
            spelt = raw[segment.at : segment.at + segment.size].decode(found.encoding)
            assert spelt == told[segment.start : end]
            assert segment.size % segment.length == 0
    assert end <= len(told)


def cited(raw: bytes, words: str) -> bytes | None:
    """Return the bytes of words in an item's body."""
    texts, found = mapped(raw)
    start = texts["body"].index(words)
    place = found.body.span(start, start + len(words))
    return raw[slice(*place)] if place else None


@pytest.mark.parametrize("write", WRITTEN, ids=lambda write: write.__name__)
def test_in_every_format_a_quote_leads_to_its_bytes(write: Callable[[Story], bytes]) -> None:
    """The bytes of the quote are the quote, and all of both texts has a place."""
    raw = write(Story())
    _, found = mapped(raw)
    assert cited(raw, QUOTE) == QUOTE.encode()
    assert found.headline.coverage == found.body.coverage == 1


@pytest.mark.parametrize("write", WRITTEN, ids=lambda write: write.__name__)
@given(story=STORIES)
def test_exact_segments_decode_to_the_text_and_nearly_all_is_covered(
    write: Callable[[Story], bytes], story: Story
) -> None:
    """Whatever signs a text has, in every format."""
    texts, found = mapped(write(story))
    for field, told in texts.items():
        assert getattr(found, field).coverage >= 0.95, (field, told)


def _escaped_json(story: Story) -> bytes:
    fields = orjson.loads(ninjs(story))
    return b"{" + b",".join(
        b"\n".join((orjson.dumps(name) + b" :", b'"' + _u(value) + b'"'))
        for name, value in fields.items()
        if isinstance(value, str)
    ) + b"}"  # fmt: skip


def _u(value: str) -> bytes:
    return b"".join(b"\\u%04x" % int.from_bytes(pair, "big") for pair in _pairs(value.encode("utf-16-be")))


def _pairs(raw: bytes) -> list[bytes]:
    return [raw[at : at + 2] for at in range(0, len(raw), 2)]


def _twice_escaped(story: Story) -> bytes:
    markup = "".join(f"<p>{escape(told)}</p>" for told in story.paragraphs)
    return newsml_g2(story).replace(markup.encode(), escape(escape(markup)).encode())


def _numbered(story: Story) -> bytes:
    return (
        nitf(story).replace(b"ferry", b"&#102;&#x65;rry").replace(b"Ostrava", b"<em class='x'>Os</em>tra<!-- v -->va")
    )


def _base64(story: Story) -> bytes:
    head = (
        f"From: {story.provider} <a@b.example>\nSubject: =?utf-8?B?{_one_line(story.headline)}?=\nMIME-Version: 1.0\n"
    )
    told = "\n\n".join(story.paragraphs).encode()
    return head.encode() + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + (
        encodebytes(told)
    )  # fmt: skip


def _one_line(told: str) -> str:
    return encodebytes(told.encode()).decode().replace("\n", "")


def _quoted_printable(story: Story) -> bytes:
    message = EmailMessage()
    message["From"] = f"{story.provider} <desk@corran.example>"
    message["Subject"] = f"{story.headline} \u2014 caf\u00e9"
    message.set_content("\n\n".join(f"Caf\u00e9 {told}" for told in story.paragraphs), cte="quoted-printable")
    return message.as_bytes()


def _latin(story: Story) -> bytes:
    return (
        text(replace(story, paragraphs=tuple(f"\u201cCaf\u00e9\u201d {told}" for told in story.paragraphs)))
        .decode()
        .encode("cp1252")
    )


def _utf_16(story: Story) -> bytes:
    return xml_article(story).decode().encode("utf-16")


def _marked_json(story: Story) -> bytes:
    return b"\xef\xbb\xbf" + agency_json(story)


BREAKS = [
    b"<!--", b"<![CDATA[", b"]]>", b"<script>", b"&#x110000;", b"&amp;amp;", b"\\ud83d", b'"',
    b"\xff", b"\xe9", b"\x00", b"=?utf-8?B?!?=",
    b"=?x?Q?=ZZ?=", b"\nContent-Transfer-Encoding: base64\n", b"boundary=b\n--b\n", b"<?", b"<p a='", b"=C3\n", b"\x93",
]  # fmt: skip
HABITS = [
    _escaped_json, _twice_escaped, _numbered, _base64, _quoted_printable, _latin, _utf_16, _marked_json,
]  # fmt: skip


@pytest.mark.parametrize("write", HABITS, ids=lambda write: write.__name__)
def test_other_spellings_are_covered_too(write: Callable[[Story], bytes]) -> None:
    """Escapes of JSON, references, doubly escaped markup, mail's encodings, Windows-1252, UTF-16, a byte order mark."""
    _, found = mapped(write(Story()))
    assert found.headline.coverage >= 0.95
    assert found.body.coverage >= 0.95


@given(
    st.sampled_from([write(Story()) for write in (*WRITTEN, *HABITS)]),
    st.lists(st.tuples(st.integers(0, 3_000), st.sampled_from(BREAKS)), min_size=1, max_size=5),
)
def test_broken_bytes_end_as_a_map_or_a_typed_error(raw: bytes, breaks: list[tuple[int, bytes]]) -> None:
    """Whatever stands in the bytes, a map keeps to text and bytes."""
    for at, piece in breaks:
        raw = raw[:at] + piece + raw[at:]
    body = "\n\n".join(Story().paragraphs)
    try:
        found = origin(raw, Story().headline, body)
    except BadInputError:
        return
    held(raw, Story().headline, found.headline)
    held(raw, body, found.body)


def test_a_text_of_another_item_is_looked_for_in_bounded_time() -> None:
    """Long texts that have nothing in common: the search gives up instead of comparing all with all."""
    raw = orjson.dumps({"id": "a", "headline": "x", "body": "ferry " * 100_000})
    found = origin(raw, "x", " ".join(f"glacier{number:017}" for number in range(5_000)))
    assert found.body.coverage == 0


def test_what_is_spelt_otherwise_is_not_exact() -> None:
    """A reference, a soft line break and a base64 word are found, and no byte of them is taken for a character."""
    assert cited(_numbered(Story()), "The ferry line") == b"The &#102;&#x65;rry line"
    assert cited(_numbered(Story()), "the Ostrava group") == b"the <em class='x'>Os</em>tra<!-- v -->va group"
    _, found = mapped(_escaped_json(Story()))
    assert not any(segment.exact for segment in found.body.segments)
    _, found = mapped(_base64(Story()))
    place = found.body.span(0, 3)
    assert place is not None
    assert place[1] - place[0] <= 16  # a word, no more than the groups that it reaches into


def test_spans_count_bytes_and_not_characters() -> None:
    """Behind a character of two bytes the places are those of the bytes."""
    raw = '{"id": "a", "headline": "Caf\u00e9 sold", "body": "The caf\u00e9 was sold."}'.encode()
    assert cited(raw, "sold") == b"sold"
    assert cited(raw, "caf\u00e9 was") == "caf\u00e9 was".encode()


def test_what_the_bytes_do_not_spell_has_no_place() -> None:
    """A text that came from elsewhere is not forced onto the bytes."""
    found = origin(mail(Story()), "Nothing of this kind", "Wholly unlike sentences about glaciers, xylophones, zebras.")
    assert found.headline.coverage < 0.5
    assert found.body.coverage < 0.5
    assert found.body.span(0, 1_000) is None or found.body.segments
    assert origin(b"{}", "", "").body.coverage == 1
    assert origin(b"{}", "", "").body.span(0, 5) is None
