"""ninjs 1.x to 3.x: what each field becomes, and what is refused."""

from typing import Any

import orjson
import pytest

from events.errors import WireFormatError
from events.wire_item import Told, WireItem
from streams.wire.reading import Reading, read

DISPATCH: dict[str, Any] = {
    "uri": "urn:newsml:corran.example:20260401:77",
    "type": "text",
    "version": "1",
    "versioncreated": "2026-04-01T09:10:00+02:00",
    "firstcreated": "2026-04-01T07:00:00Z",
    "pubstatus": "usable",
    "urgency": 3,
    "language": "en-GB",
    "headline": "Ostrava ferry line weighs sale, paper says",
    "slugline": "FERRY-SALE/",
    "byline": "By Nora Lind",
    "located": "Vell",
    "infosource": [{"name": "Corran Wire"}],
    "subject": [{"name": "transport"}, {"name": "takeovers"}],
    "place": [{"name": "Vell"}],
    "body_text": "VELL, April 1 (Corran Wire) - The ferry line may be sold.\n\nIt has nine ships.",
}


def reading(**changed: object) -> Reading:
    """Read the dispatch with some fields changed; None takes a field away."""
    found = {**DISPATCH, **changed}
    return read(orjson.dumps({name: value for name, value in found.items() if value is not None}))


def item(**changed: object) -> WireItem:
    """Read the dispatch as an item."""
    found = reading(**changed).item
    assert found is not None
    return found


def test_a_ninjs_1_dispatch_fills_every_field() -> None:
    """Each field that the wire gives is in the item, times in UTC."""
    found = item()
    assert found.item == found.guid == "urn:newsml:corran.example:20260401:77"
    assert (found.version, found.status, found.signal) == ("1", "usable", "new")
    assert found.version_created == "2026-04-01T07:10:00Z"
    assert found.published == "2026-04-01T07:00:00Z"
    assert (found.provider, found.language, found.urgency) == ("Corran Wire", "en-GB", 3)
    assert (found.byline, found.slug) == ("Nora Lind", "FERRY-SALE/")
    assert (found.subjects, found.places) == (("transport", "takeovers"), ("Vell",))
    assert found.body == "VELL, April 1 (Corran Wire) - The ferry line may be sold.\n\nIt has nine ships."


def test_the_datelines_own_words_are_preferred_to_the_place() -> None:
    """The dateline of the text also tells the day; without one the place stands for it."""
    assert item().dateline == "VELL, April 1"
    assert item(body_text="The ferry line may be sold.").dateline == "Vell"


def test_ninjs_3_is_read_by_its_camel_case_names() -> None:
    """Headlines, bodies and times of 3.x mean what those of 1.x mean."""
    found = read(
        orjson.dumps(
            {
                "uri": "tag:corran.example,2026:9",
                "version": "2",
                "versionCreated": "2026-04-01T07:10:00Z",
                "embargoedUntil": "2026-04-02T05:00:00Z",
                "pubStatus": "usable",
                "edNote": "Adds union",
                "by": "Nora Lind",
                "infoSources": [{"name": "Corran Wire"}],
                "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry line sold"}],
                "bodies": [{"contentType": "text/html", "value": "<p>The line\nwas sold.</p><p>More.</p>"}],
            }
        )
    ).item
    assert found is not None
    assert (found.headline, found.body) == ("Ferry line sold", "The line was sold.\n\nMore.")
    assert (found.embargoed_until, found.note, found.byline) == ("2026-04-02T05:00:00Z", "Adds union", "Nora Lind")
    assert (found.signal, found.provider) == ("update", "Corran Wire")


def test_markup_is_used_where_the_text_has_lost_its_paragraphs() -> None:
    """Of two bodies the one that keeps the paragraphs is read."""
    found = item(body_text="One. Two.", body_xhtml="<p>One.</p><p>Two.</p>")
    assert found.body == "One.\n\nTwo."


def test_the_description_stands_in_for_a_body() -> None:
    """Some wires send the lead alone, as a description."""
    assert item(body_text=None, description_text="The line was sold.").body == "The line was sold."


def test_nitf_within_ninjs_gives_its_content_alone() -> None:
    """A body in NITF is read as XML, its head and headline left out."""
    nitf = (
        '<?xml version="1.0"?><nitf><head><title>T</title><docdata><urgency ed-urg="5"/></docdata></head><body>'
        "<body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><block><p>Lead.</p></block>"
        "<p>More.</p></body.content></body></nitf>"
    )
    found = item(body_text=None, body_nitf=nitf)
    assert found.body == "Lead.\n\nMore."


@pytest.mark.parametrize("kind", ["picture", "video", "audio", "graphic", "event", "planning", "component"])
def test_what_is_no_text_is_no_news(kind: str) -> None:
    """Pictures, planning and the like end as not news, with the reason."""
    found = reading(type=kind)
    assert found.item is None
    assert found.not_news == kind
    assert found.item_id == DISPATCH["uri"]


def test_a_composite_with_its_own_text_is_a_story() -> None:
    """Wires send a story with its pictures as a composite; a bare list of items is no news."""
    assert item(type="composite").headline == DISPATCH["headline"]
    assert reading(type="composite", body_text=None).not_news == "composite"


def test_a_composite_may_bring_its_text_under_an_agencys_own_name() -> None:
    """What it only lists does not count."""
    told = "<section><p>The ferry line may be sold.</p><p>It has nine ships.</p></section>"
    found = item(type="composite", body_text=None, article_html=told)
    assert found.body == "The ferry line may be sold.\n\nIt has nine ships."
    listed = reading(type="composite", body_text=None, associations=[{"name": "a", "article_html": told}])
    assert listed.not_news == "composite"


@pytest.mark.parametrize(
    "genre", [{"genre": [{"name": "Results (sport)"}, {"name": "Results"}]}, {"genre_names": ["Vorschau"]}]
)
def test_a_genre_that_is_no_story_is_no_news(genre: dict[str, object]) -> None:
    """As the standard spells genres, and as an agency does; one of stories changes nothing."""
    assert reading(**genre).not_news in ("table", "planning")
    assert item(genre=[{"name": "Analysis"}]).signal == "new"
    assert item(pubstatus="canceled", **genre).signal == "kill"


def test_an_event_is_known_without_a_type() -> None:
    """In ninjs 3 the type may be left out; the details of an event tell it."""
    found = read(orjson.dumps({"uri": "u:1", "title": "Press conference", "eventDetails": {}}))
    assert found.not_news == "event"


def test_an_item_without_any_text_is_no_news_unless_it_is_a_kill() -> None:
    """A kill acts by its id alone; anything else needs words."""
    assert reading(headline=None, body_text=None).not_news == "no-text"
    assert item(headline=None, body_text=None, pubstatus="canceled").signal == "kill"


@pytest.mark.parametrize(
    ("told", "status", "signal"),
    [
        ("usable", "usable", "new"),
        ("withheld", "withheld", "withhold"),
        ("canceled", "canceled", "kill"),
        ("cancelled", "canceled", "kill"),
        ("stat:canceled", "canceled", "kill"),
        (None, "usable", "new"),
    ],
)
def test_publication_status(told: str | None, status: str, signal: str) -> None:
    """Withheld and canceled decide the signal, however they are spelled."""
    found = item(pubstatus=told)
    assert (found.status, found.signal) == (status, signal)


def test_an_unknown_publication_status_never_passes_as_usable() -> None:
    """A status that is not known refuses the item."""
    with pytest.raises(WireFormatError, match="unknown publication status") as caught:
        reading(pubstatus="sequestered")
    assert caught.value.reason == "pub-status"


@pytest.mark.parametrize("told", ["soon", True, "when she has spoken", {"until": "later"}])
def test_an_embargo_that_cannot_be_read_holds(told: object) -> None:
    """Nothing that is stated to be under embargo passes as usable because its end is not understood."""
    assert (item(embargoed=told).status, item(embargoed=told).signal) == ("withheld", "withhold")


def test_seconds_since_1970_are_a_time() -> None:
    """Some wires count the seconds."""
    assert item(versioncreated=1700000000).version_created == "2023-11-14T22:13:20Z"


def test_of_several_bodies_the_main_one_is_the_story_and_what_is_internal_is_never_shown() -> None:
    """A notebook, a note, a summary or a caption in front of the story is not the story."""
    bodies = [
        {"role": "notebook", "value": "Call the desk."},
        {"role": "summary", "value": "In short."},
        {"role": "main", "contenttype": "text/plain", "value": "The line was sold.\n\nThe buyer is unknown."},
    ]
    assert item(body_text=None, bodies=bodies).body == "The line was sold.\n\nThe buyer is unknown."
    assert item(body_text=None, bodies=bodies[:2]).body == "In short."
    assert item(body_text=None, bodies=bodies[:1]).body == ""


@pytest.mark.parametrize(
    ("extra", "status", "signal"),
    [
        ({"meta": {"state": "On hold"}}, "withheld", "withhold"),
        ({"flags": {"isEmbargoed": True}}, "withheld", "withhold"),
        ({"workflow": {"action": "Kill"}}, "canceled", "kill"),
        ({"status": "Corrected"}, "usable", "correction"),
        ({"published": False}, "withheld", "withhold"),
    ],
)
def test_what_stands_under_names_that_are_none_of_ninjs_counts(
    extra: dict[str, object], status: str, signal: str
) -> None:
    """A hold, a kill or a correction is heard wherever an agency puts it."""
    assert (item(**extra).status, item(**extra).signal) == (status, signal)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("headline", 42, "wrong-type"),
        ("body_text", {"p": "x"}, "wrong-type"),
        ("uri", 1.5, "wrong-type"),
        ("version", [1], "wrong-type"),
        ("pubstatus", True, "wrong-type"),
        ("ednote", 7, "wrong-type"),
        ("headlines", "x", "wrong-type"),
        ("bodies", [1], "wrong-type"),
        ("versioncreated", "yesterday", "bad-time"),
        ("uri", "u" * 2000, "too-large"),
        ("body_text", "a\x00b", "nul-byte"),
    ],
)
def test_a_broken_field_is_named(field: str, value: object, reason: str) -> None:
    """Each refusal names the item, the field, a reason for counting and what to do."""
    with pytest.raises(WireFormatError) as caught:
        reading(**{field: value})
    assert caught.value.reason == reason
    assert caught.value.remedy
    assert ("body" if field == "body_text" else field) in caught.value.place


@pytest.mark.parametrize(
    ("field", "value"),
    [("urgency", 0.1), ("urgency", "high"), ("subject", "transport"), ("place", 5), ("firstcreated", "long ago")],
)
def test_a_broken_ornament_costs_no_story(field: str, value: object) -> None:
    """Fields on which nothing hangs are passed over when they are broken."""
    assert item(**{field: value}).headline == DISPATCH["headline"]


def test_numbers_serve_as_version_and_id() -> None:
    """Wires write versions and ids as numbers or as text."""
    assert item(version=4).version == "4"
    assert item(uri=None, guid=None, id=991).item == "991"


def test_a_rewrite_says_what_it_replaces() -> None:
    """A field beyond the schema names the item that this one goes on from."""
    assert item(evolvedfrom="urn:newsml:corran.example:20260401:70").replaces == Told(
        guid="urn:newsml:corran.example:20260401:70"
    )


def test_an_item_without_an_id_is_known_by_provider_slug_and_day() -> None:
    """The first take and its update are one item though the wire numbers neither."""
    first = reading(uri=None)
    update = reading(uri=None, slugline="FERRY-SALE/ (UPDATE 1)", headline="UPDATE 1-Ferry line weighs sale")
    assert first.item_id == update.item_id == "corran wire/ferry-sale/2026-04-01"


def test_the_feed_leads_the_identity() -> None:
    """The same guid from two feeds is two items."""
    found = read(orjson.dumps(DISPATCH), feed="north")
    assert found.item_id == "north:urn:newsml:corran.example:20260401:77"
    assert found.item is not None
    assert found.item.feed == "north"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ({"infosource": [{"rel": "x"}, {"name": "Corran Wire"}]}, "Corran Wire"),
        ({"infosource": None, "source": "CW"}, "CW"),
        ({"infosource": None, "provider": {"name": "Corran"}}, "Corran"),
        ({"infosource": None, "creditline": "Corran/Pool"}, "Corran/Pool"),
        ({"infosource": None, "copyrightholder": "Corran plc"}, "Corran plc"),
        ({"infosource": None}, "Corran Wire"),
    ],
)
def test_the_provider_is_looked_for_where_wires_put_it(source: dict[str, object], name: str) -> None:
    """The source of information goes first; the agency in the dateline last."""
    assert item(**source).provider == name


def test_tags_and_references_in_a_headline_are_read() -> None:
    """Headlines come with markup now and then."""
    assert item(headline="Ferry line <b>sold</b> to Harrow &amp; Co").headline == "Ferry line sold to Harrow & Co"
