"""JSON lines of id, headline and body."""

import orjson
import pytest

from events.errors import WireFormatError
from events.wire_item import Told, WireItem
from streams.wire.reading import read


def line(**fields: object) -> WireItem:
    """Read one line."""
    found = read(orjson.dumps(fields))
    assert found.format == "json-lines"
    assert found.item is not None
    return found.item


def test_headline_and_body_stay_exactly_as_given() -> None:
    """Spans are offsets into the caller's strings: nothing is trimmed, moved or joined."""
    body = "  By Nora Lind\nVELL, April 1 (Corran Wire) -  Two\u00a0blanks.\r\n\r\n(Reporting by Nora Lind)\n"
    found = line(id="n7", headline=" Ferry  line ", body=body)
    assert (found.headline, found.body) == (" Ferry  line ", body)
    assert found.byline is None


def test_optional_fields_are_read_under_either_name() -> None:
    """A line may say when, who and in what language, in plain words or in those of ninjs."""
    found = line(
        id=12, headline="H", body="B", published="2026-04-01", version=2, provider="Corran Wire", slug="FERRY/",
        lang="en", ednote="Adds union", replaces="n6",
    )  # fmt: skip
    assert (found.item, found.version, found.published) == ("12", "2", "2026-04-01T00:00:00Z")
    assert (found.provider, found.slug, found.language, found.note) == ("Corran Wire", "FERRY/", "en", "Adds union")
    assert (found.signal, found.replaces) == ("update", Told(guid="n6"))


def test_a_line_without_an_id_is_known_by_its_bytes() -> None:
    """The same line is the same item, another line another."""
    first, again, other = (read(orjson.dumps({"headline": text})).item_id for text in ("A", "A", "B"))
    assert first == again
    assert first.startswith("sha256:")
    assert first != other


def test_an_empty_line_of_news_is_still_an_item() -> None:
    """Whoever sends an item without words gets an answer for it."""
    assert line(id="n1", headline="", body="").body == ""


def test_a_notice_to_editors_is_known_and_left_in_place() -> None:
    """The body is the note as well, so that a kill told in it is heard."""
    body = 'ATTENTION EDITORS: Please kill the item headlined "Ferry line sold", moved at 0905 GMT.'
    found = line(id="n2", headline="KILL-Ferry line sold", body=body, published="2026-04-01T10:00:00Z")
    assert found.body == body
    assert found.signal == "kill"
    assert found.kills == Told(headline="Ferry line sold", moved_at="2026-04-01T09:05:00Z")


@pytest.mark.parametrize("field", ["headline", "body", "slug", "note", "published"])
def test_a_wrong_type_names_the_field(field: str) -> None:
    """A line with a broken field is refused, with the field's name."""
    with pytest.raises(WireFormatError, match="wanted") as caught:
        read(orjson.dumps({"id": "n1", "headline": "H", field: {"a": 1}}))
    assert caught.value.place == f"n1: {field}"


def test_a_nul_escape_is_refused() -> None:
    """NUL spelled as an escape is still NUL."""
    with pytest.raises(WireFormatError) as caught:
        read(b'{"id": "n1", "headline": "a\\u0000b", "body": ""}', guid="n1")
    assert (caught.value.reason, caught.value.place) == ("nul-byte", "n1: headline")


def test_a_story_with_a_note_in_front_is_still_a_story() -> None:
    """Only a body that is nothing but a notice makes an advisory."""
    assert line(id="n3", headline="H", body="Editor's note: names were changed.\n\nThe line was sold.").signal == "new"
    assert line(id="n4", headline="H", body="Editor's note: pictures at 1200 GMT.").signal == "advisory"
