"""The zone that the settings give a source: of times that name none, in every format, and of no others."""

from collections.abc import Callable

import orjson
import pytest

from events.catalogue import ItemAccepted, ItemReceived
from events.codec import decode
from streams.stages.intake import IntakeStage
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Record
from streams.stages.receiving import receive
from streams.wire.agency_zones import unnamed
from streams.wire.reading import read
from tests.unit.wire.writers import (
    Story,
    agency_json,
    atom,
    feed,
    html,
    json_lines,
    mail,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
    rss_1,
    text,
    xml_article,
)  # fmt: skip

TOLD = Story().published
LOCAL = "2026-03-02T07:40:00"
"""The same clock without a zone."""
IN_OSLO = "2026-03-02T06:40:00Z"


@pytest.mark.parametrize("write", [ninjs, json_lines, newsml_g2, newsml_1, nitf, xml_article, atom, rss_1, html, text])
def test_a_time_without_zone_is_the_sources(write: Callable[[Story], bytes]) -> None:
    """And UTC, or the agency's own, where the source has none; a time that names its zone stays what it is."""
    raw = write(Story())
    bare = raw.replace(TOLD.encode(), LOCAL.encode())
    assert bare != raw

    def published(told: bytes, zone: str | None) -> str | None:
        item = read(told, zone=zone).item
        assert item is not None
        return item.published or item.version_created

    assert published(bare, "Europe/Oslo") == IN_OSLO
    assert published(bare, None) == TOLD
    assert published(raw, "Europe/Oslo") == TOLD
    assert str(unnamed()) == "UTC"  # nothing of it is left behind


@pytest.mark.parametrize("write", [feed, mail])
def test_a_mails_time_names_its_zone(write: Callable[[Story], bytes]) -> None:
    """So do RSS 2.0 and mail, and the source's is not asked for."""
    item = read(write(Story()), zone="Asia/Tokyo").item
    assert item is not None
    assert item.published == TOLD


def test_what_the_item_says_goes_before_the_source() -> None:
    """An agency's JSON names the zone of all its times in a field."""
    item = read(agency_json(Story()), zone="Asia/Tokyo").item
    assert item is not None
    assert item.published == TOLD


def test_the_source_goes_before_what_is_known_of_the_agency() -> None:
    """The settings were written for this delivery; the table of seats is a guess."""
    raw = newsml_g2(Story(provider="NTB")).replace(TOLD.encode(), LOCAL.encode())
    found = [read(raw, zone=zone).item for zone in (None, "Asia/Tokyo")]
    assert [item and item.published for item in found] == [IN_OSLO, "2026-03-01T22:40:00Z"]


@pytest.mark.parametrize("zone", ["Europe/Oslo", "Mars/Base", None])
def test_the_zone_travels_with_the_bytes(zone: str | None) -> None:
    """What reads the topic reads it as the source's settings say; a name that is none here stops no item."""
    raw = orjson.dumps({"id": "a", "headline": "Ferry leaves", "body": "It left.", "published": LOCAL})
    [output] = receive(raw, received_at="2026-03-03T00:00:00Z", zone=zone if zone == "Europe/Oslo" else None)
    event = decode(output.value)
    assert isinstance(event, ItemReceived)
    value = output.value
    if zone == "Mars/Base":
        value = orjson.dumps(told | {"data": told["data"] | {"zone": zone}}) if (told := orjson.loads(value)) else b""
    record = Record("wire.items.raw", 0, 0, output.key.encode(), value)
    accepted = [decode(made.value) for made in IntakeStage().step(MemoryState(), record)]
    [item] = [made.data.item for made in accepted if isinstance(made, ItemAccepted)]
    assert item.published == (IN_OSLO if zone == "Europe/Oslo" else TOLD)


_BARE_END = "2026-03-02T18:00:00"


def _ends(agency: str) -> dict[str, bytes]:
    """Return an item of an agency in each format that can say until when it is held, the end without a zone."""
    story = {"versioncreated": "2026-03-02T07:40:00Z", "headline": "Quay sold", "body_text": "The quay was sold."}
    g2 = newsml_g2(Story(provider=agency)).replace(
        b"<pubStatus", b"<embargoed>%s</embargoed><pubStatus" % _BARE_END.encode()
    )
    return {
        "ninjs": orjson.dumps({"uri": "tag:x,1", "provider": agency, "embargoed": _BARE_END, **story}),
        "ninjs with names of its own": orjson.dumps(
            {"uri": "tag:x,1", "source": agency, "embargoed": _BARE_END, "desk": "ports", **story}
        ),
        "json-lines": orjson.dumps(
            {
                "id": "1",
                "provider": agency,
                "headline": "Quay sold",
                "body": "It was sold.",
                "embargoed_until": _BARE_END,
            }
        ),
        "agency-json": orjson.dumps(
            {"id": "1", "agency": agency, "title": "Quay sold", "copy": "It was sold.", "embargoUntil": _BARE_END}
        ),
        "newsml-g2": g2,
        "nitf": nitf(Story(provider=agency)).replace(
            b"<docdata>", b'<docdata><date.release norm="20260302T180000"/>', 1
        ),
        "feed": (
            f'<rss version="2.0" xmlns:x="urn:x"><channel><title>{agency}</title><item><guid>1</guid><title>Quay sold'
            f"</title><description>The quay was sold.</description><x:embargoUntil>{_BARE_END}</x:embargoUntil>"
            "</item></channel></rss>"
        ).encode(),
        "labelled": f"HEADLINE: Quay sold\nSOURCE: {agency}\nEMBARGO: {_BARE_END}\n\nThe quay was sold.\n".encode(),
    }


@pytest.mark.parametrize("written", sorted(_ends("")))
def test_an_embargo_without_zone_ends_where_other_times_count(written: str) -> None:
    """In the source's zone, else the agency's where one is known, else in UTC; 18:00 in Oslo is 17:00 UTC."""
    for agency, zone, end in (
        ("NTB", None, "2026-03-02T17:00:00Z"),
        ("NTB", "Asia/Tokyo", "2026-03-02T09:00:00Z"),
        ("Tamsin", None, "2026-03-02T18:00:00Z"),
        ("Tamsin", "Asia/Tokyo", "2026-03-02T09:00:00Z"),
    ):
        item = read(_ends(agency)[written], zone=zone).item
        assert item is not None
        assert (agency, zone, item.embargoed_until) == (agency, zone, end)


def test_a_time_without_zone_in_a_feed_is_the_agencys() -> None:
    """Where the feed names one whose zone is known."""
    raw = atom(Story(provider="NTB")).replace(TOLD.encode(), LOCAL.encode())
    item = read(raw).item
    assert item is not None
    assert (item.provider, item.published) == ("NTB", IN_OSLO)
