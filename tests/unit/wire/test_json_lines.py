"""JSON lines of id, headline and body."""

import orjson
import pytest

from events.errors import WireFormatError
from events.wire_item import Told, WireItem
from streams.wire.json_lines import parse
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


@pytest.mark.parametrize("text", ["Ferry sold", "2026-04-01 06:05 sold", " \u200b2026-04-01T06:05Z", "yes", "", "7"])
@pytest.mark.parametrize("field", ["id", "headline", "body"])
def test_a_line_of_nothing_but_text_is_read_as_one_with_a_name_that_means_nothing(field: str, text: str) -> None:
    """No other meaning is looked for in it; a time that its text begins with is found all the same."""
    fields = {"id": "n1", "headline": "Ferry line sold", "body": "Nobody else wanted it."} | {field: text}
    assert parse(fields) == parse(fields | {"colour": "blue"})


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


def test_an_agencys_names_for_a_hold_a_kill_and_an_embargo_are_understood() -> None:
    """What is under other names than ours holds and kills as well: nothing that is held back is taken for usable."""
    held = line(id="n8", headline="H", body="B", embargo_until="2030-01-01T00:00:00Z", pub_status="withheld")
    assert (held.status, held.embargoed_until) == ("withheld", "2030-01-01T00:00:00Z")
    killed = line(item_id="n9", revision=4, headline="H", body="B", pub_status="canceled")
    assert (killed.item, killed.version, killed.signal, killed.status) == ("n9", "4", "kill", "canceled")


def test_an_embargo_whose_time_cannot_be_read_holds_the_item() -> None:
    """Its words stand in the note, and the item is withheld."""
    full = {"provider": "Corran Wire", "version_created": "2026-04-01T00:00:00Z"}
    held = line(id="n10", headline="H", body="B", embargo="six in the evening on the day", **full)
    assert (held.status, held.note) == ("withheld", "Embargo: six in the evening on the day")


def test_a_status_of_our_own_is_not_overruled_by_less() -> None:
    """A line that says itself that it is withheld stays so, whatever else it says."""
    assert line(id="n11", headline="H", body="B", status="withheld", state="done").status == "withheld"
