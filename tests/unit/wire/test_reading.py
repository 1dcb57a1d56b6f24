"""From bytes to an item: what all formats share."""

import orjson
import pytest

from events.wire_item import WireItem
from streams.wire.reading import content_sha, guid_of, read


def ninjs(**fields: object) -> WireItem:
    """Read a ninjs item of these fields."""
    found = read(orjson.dumps({"uri": "u:1", "version": "1", "versioncreated": "2026-05-19T12:50:00Z", **fields})).item
    assert found is not None
    return found


def test_a_plain_text_article_has_its_headline_in_the_first_line() -> None:
    """An article is known by its bytes; the agency of its dateline is its provider."""
    found = read(b"Ferry line sold\n\nVELL, April 1 (Corran Wire) - The line was sold.\n\nMore.\n")
    assert found.format == "text"
    assert found.item is not None
    assert found.item.headline == "Ferry line sold"
    assert found.item.body == "VELL, April 1 (Corran Wire) - The line was sold.\n\nMore."
    assert found.item.provider == "Corran Wire"
    assert found.item_id.startswith("sha256:")


def test_a_text_without_a_headline_is_all_body() -> None:
    """A first line as long as a paragraph is a paragraph."""
    text = "The line was sold. " * 20
    found = read(text.encode()).item
    assert found is not None
    assert (found.headline, found.body) == ("", text.strip())


def test_notes_of_field_and_body_are_one_note() -> None:
    """The editor's note of the wire and those in the body stand together, and the body has none."""
    found = ninjs(headline="H", ednote="Adds union", body_text="(Corrects price)\n\nText.\n\nEds: photos to come")
    assert found.note == "Adds union\nCorrects price\nEds: photos to come"
    assert found.body == "Text."
    assert found.signal == "correction"


def test_a_kill_notice_has_no_body() -> None:
    """The words of a kill speak to editors; what they name is in `kills`."""
    found = ninjs(
        headline="ADVISORY-Ferry line sold",
        body_text='ATTENTION EDITORS: Please kill the item headlined "Ferry line sold", moved at 0905 GMT on Tuesday.',
    )
    assert (found.signal, found.body) == ("kill", "")
    assert found.kills is not None
    assert found.kills.moved_at == "2026-05-19T09:05:00Z"


def test_an_embargo_told_in_words_holds() -> None:
    """Without a field for it, the note's time is the embargo; without a time that can be read the item is withheld."""
    timed = ninjs(headline="H", body_text="T", ednote="EMBARGOED. Not for release before 0600 GMT on Wednesday")
    assert (timed.embargoed_until, timed.status) == ("2026-05-20T06:00:00Z", "usable")
    untimed = ninjs(headline="H", body_text="T", ednote="Embargoed until the minister has spoken")
    assert (untimed.embargoed_until, untimed.status, untimed.signal) == (None, "withheld", "withhold")
    fielded = ninjs(headline="H", body_text="T", ednote="EMBARGOED", embargoed="2026-05-21T06:00:00Z")
    assert (fielded.embargoed_until, fielded.status) == ("2026-05-21T06:00:00Z", "usable")


@pytest.mark.parametrize(
    ("headline", "reason"),
    [("TABLE-Ferry fares", "table"), ("DIARY-Ostrava to June 3", "planning"), ("TAKE A LOOK-Ferry line", "planning")],
)
def test_tables_and_diaries_are_no_news(headline: str, reason: str) -> None:
    """What a wire sends that is no story says so in front of its headline."""
    found = read(orjson.dumps({"uri": "u:1", "headline": headline, "body_text": "1 2 3"}))
    assert (found.item, found.not_news) == (None, reason)


def test_the_sources_own_name_for_an_item_serves_when_the_wire_gives_none() -> None:
    """A push may say what it calls the item; the wire's own id goes first."""
    assert read(b"Ferry line sold\nText.", guid="push-1").item_id == "push-1"
    assert read(orjson.dumps({"uri": "u:1", "headline": "H"}), guid="push-1").item_id == "u:1"


@pytest.mark.parametrize(
    "change",
    [
        {"version": "2"},
        {"headline": "Other"},
        {"body_text": "Other."},
        {"pubstatus": "withheld"},
        {"embargoed": "2026-05-21T06:00:00Z"},
        {"ednote": "Adds union"},
    ],
)
def test_a_change_of_version_signal_or_content_is_no_repeat(change: dict[str, object]) -> None:
    """What tells an item from a repeat changes its digest."""
    told = {"headline": "Ferry line sold", "body_text": "Text."}
    assert content_sha(ninjs(**told)) != content_sha(ninjs(**{**told, **change}))


def test_the_same_words_in_another_wrapping_are_a_repeat() -> None:
    """White space, the order of fields and the time of sending change nothing of a numbered version."""
    first = ninjs(headline="Ferry line sold", body_text="One.\n\nTwo.")
    again = ninjs(
        body_html="<p>One.</p>\n<p>Two.</p>", headline=" Ferry  line sold", versioncreated="2026-05-20T00:00:00Z"
    )
    assert content_sha(first) == content_sha(again)


def test_versions_without_a_number_are_told_apart_by_their_time() -> None:
    """A text that comes back after another one is a version of its own."""
    first = ninjs(headline="H", version=None)
    later = ninjs(headline="H", version=None, versioncreated="2026-05-20T00:00:00Z")
    assert content_sha(first) != content_sha(later)


def test_the_guid_is_read_without_the_rest() -> None:
    """Receiving needs the id alone, and no error for what is broken."""
    assert guid_of(b'{"uri": "u:1", "headline": 5}') == "u:1"
    assert guid_of(b'{"uri": ') is None
    assert guid_of(b"Ferry line sold") is None


@pytest.mark.parametrize(
    ("note", "body", "signal"),
    [
        ('Kills story headlined "Tarn mine shut"', "Tarn Copper denied on Monday that it had shut its mine.", "new"),
        ('Kills story headlined "Tarn mine open"', "Tarn Copper denied on Monday that it had shut its mine.", "kill"),
        ("Kill story slugged TARN-MINE", "Tarn Copper denied on Monday that it had shut its mine.", "kill"),
        ('Kills story headlined "Tarn mine shut"', 'The story "Tarn mine shut" is withdrawn. No substitute.', "kill"),
    ],
)
def test_a_substitute_that_names_what_it_kills_is_no_kill_itself(note: str, body: str, signal: str) -> None:
    """Its note names another item and its text is its own; a notice, or one that names itself, is a kill."""
    raw = orjson.dumps({
        "uri": "urn:newsml:wire.example:2026:S1", "version": "1", "versioncreated": "2026-05-19T10:00:00Z",
        "type": "text", "headline": "Tarn mine open", "body_text": body, "ednote": note,
    })  # fmt: skip
    found = read(raw).item
    assert found is not None
    assert found.signal == signal
    assert found.kills is not None
