"""JSON of agencies: whatever the names, and wherever what is said of an item stands."""

from typing import Any

import orjson
import pytest

from events.wire_item import WireItem
from streams.wire.describing import read_lines
from streams.wire.json_bodies import squeezed
from streams.wire.reading import read
from streams.wire.splitting import split

FIRST = "The Corran ferry line was sold on Monday, its owner said."
SECOND = "The buyer has not been named, and the union asked for talks."


def item(**found: Any) -> WireItem:
    """Read one object."""
    reading = read(orjson.dumps(found)).item
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    "beside", ["headers", "meta", "metadata", "administrative", "management", "itemMeta", "envelope"]
)
@pytest.mark.parametrize("within", ["content", "story", "payload", "article"])
def test_what_stands_beside_the_story_is_said_of_it(beside: str, within: str) -> None:
    """Id, version, time, sender, status and embargo count in an object of their own, too."""
    head = {"id": "n1", "version": 3, "status": "Hold", "updated": "2026-04-01T07:10:00Z", "source": "Corran Wire"}
    found = item(**{beside: head, within: {"headline": "Ferry line sold", "text": f"{FIRST}\n\n{SECOND}"}})
    assert (found.guid, found.version, found.status, found.provider) == ("n1", "3", "withheld", "Corran Wire")
    assert (found.version_created, found.headline) == ("2026-04-01T07:10:00Z", "Ferry line sold")
    assert found.body == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("names", "status", "signal"),
    [
        ({"state": "Corrected"}, "usable", "correction"),
        ({"status": "killed"}, "canceled", "kill"),
        ({"status": "Under review"}, "withheld", "withhold"),
        ({"status": "never heard of"}, "withheld", "withhold"),
        ({"status": {"code": "HOLD"}}, "withheld", "withhold"),
        ({"state": "Ohio"}, "usable", "new"),
        ({"status": 200}, "usable", "new"),
        ({"action": "delete"}, "canceled", "kill"),
        ({"action": "publish"}, "usable", "new"),
        ({"operation": "update"}, "usable", "update"),
        ({"isEmbargoed": True}, "withheld", "withhold"),
        ({"isEmbargoed": False}, "usable", "new"),
        ({"flags": ["correction"]}, "usable", "correction"),
        ({"workflow": {"approved": False}}, "withheld", "withhold"),
        ({"killedAt": "2026-04-01T08:00:00Z"}, "canceled", "kill"),
        ({"killedAt": None}, "usable", "new"),
        ({"withdrawal_reason": "wrong line"}, "canceled", "kill"),
        ({"isDraft": "yes"}, "withheld", "withhold"),
        ({"embargo": "until the minister has spoken"}, "withheld", "withhold"),
        ({"embargo": "lifted"}, "usable", "new"),
        ({"life": {"stage": "draft"}}, "withheld", "withhold"),
        ({"restrictions": [{"type": "embargo"}]}, "withheld", "withhold"),
        ({"media": {"status": "killed"}, "previous": {"status": "killed"}}, "usable", "new"),
        ({"embargo": {"active": True, "until": "as agreed"}}, "withheld", "withhold"),
        ({"killed": [{"reason": "wrong line"}]}, "canceled", "kill"),
        ({"hold": {"reason": "legal"}}, "withheld", "withhold"),
        ({"permissions": {"publish": False}}, "withheld", "withhold"),
        ({"rightsholder": "Corran"}, "usable", "new"),
        ({"rights": {"restricted": True, "status": "restricted"}}, "usable", "new"),
        ({"source": {"name": "Corran", "status": "inactive"}}, "usable", "new"),
        ({"author": {"private": True}, "channel": {"status": "closed"}}, "usable", "new"),
        ({"event": {"name": "Crew killed", "killed": 3}}, "usable", "new"),
        ({"labels": ["Killings", "Product recall", "Arms embargo"]}, "usable", "new"),
        ({"kind": "Killer profile", "storyType": "Cancelled flights"}, "usable", "new"),
        ({"operation": "Operation Scrub", "event": "Trade embargo talks"}, "usable", "new"),
        ({"labels": ["Mandatory kill"]}, "canceled", "kill"),
        ({"event": "article.deleted"}, "canceled", "kill"),
        ({"label": "on hold"}, "withheld", "withhold"),
        ({"deleted_at": "0000-00-00 00:00:00"}, "usable", "new"),
        ({"status": "Sent to clients", "marketStatus": "Closed", "city": {"state": "Kill Devil"}}, "usable", "new"),
        ({"embargo": None, "hold": False, "deletedAt": None, "corrections": []}, "usable", "new"),
        ({"image": {"status": "draft"}, "related": [{"status": "killed"}], "tags": ["hold"]}, "usable", "new"),
    ],
)
def test_the_state_of_an_item_is_heard_under_any_name(names: dict[str, Any], status: str, signal: str) -> None:
    """A hold, a kill, a correction: as a status, an action, a flag, a time, a reason; what is unknown holds."""
    found = item(title="Ferry line sold", text=FIRST, **names)
    assert (found.status, found.signal) == (status, signal)


@pytest.mark.parametrize(
    "embargo",
    [
        {"embargo": "2026-06-04 18:00 Europe/London"},
        {"embargo": "2026-06-04T18:00:00+01:00[Europe/London]"},
        {"embargoedUntil": 1780592400},
        {"embargo_until": 1780592400000},
        {"embargo": "Not before 6 p.m. BST on 4 June 2026"} | {"embargoTime": "2026-06-04T17:00Z"},
        {"embargo": {"date": "2026-06-04", "time": "18:00", "zone": "Europe/London"}},
        {"embargoDate": "2026-06-04", "embargoTime": "18:00", "timezone": "Europe/London"},
        {"sperrfrist": "04.06.2026, 19 Uhr", "zeitzone": "Europe/Berlin"},
        {"status": "embargoed", "holdUntil": "June 4, 2026 1pm EDT"},
        {"restrictions": [{"type": "embargo", "until": "2026-06-04T17:00:00Z"}]},
        {"publishAt": "2026-06-04T17:00:00Z", "created": "2026-06-01T08:00:00Z"},
    ],
)
def test_an_embargo_is_read_however_its_end_is_spelled(embargo: dict[str, Any]) -> None:
    """Zones by name, seconds and milliseconds, day and clock apart, a status that waits."""
    found = item(title="Ferry line sold", text=FIRST, **embargo)
    assert (found.status, found.embargoed_until) == ("usable", "2026-06-04T17:00:00Z")


@pytest.mark.parametrize(
    "body",
    [
        {"title": "Ferry line sold", "paragraphs": [FIRST, SECOND]},
        [{"type": "paragraph", "text": FIRST}, {"type": "image", "caption": "A ferry"}, {"type": "p", "text": SECOND}],
        {"type": "doc", "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": FIRST[:9]}, {"type": "b", "text": FIRST[9:]}]},
            {"type": "paragraph", "content": [{"type": "text", "text": SECOND}]},
        ]},
        {"blocks": [{"type": "paragraph", "data": {"text": FIRST}}, {"type": "paragraph", "data": {"text": SECOND}}]},
        [{"role": "notebook", "value": "Call the desk."}, {"role": "main", "value": f"<p>{FIRST}</p><p>{SECOND}</p>"}],
        {"rendered": f"<p>{FIRST}</p><p>{SECOND}</p>"},
        f"&amp;lt;p&amp;gt;{FIRST}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{SECOND}&amp;lt;/p&amp;gt;",
        [FIRST, SECOND],
        [{"kind": "para", "html": FIRST}, {"kind": "internal_note", "html": "Desk."}, {"kind": "para", "html": SECOND}],
    ],
)  # fmt: skip
def test_a_body_is_read_however_it_is_packed(body: Any) -> None:
    """Lists, blocks, an editor's tree, renditions by role, markup escaped twice: the same two paragraphs."""
    found = item(headline="Ferry line sold", body=body)
    assert (found.headline, found.body) == ("Ferry line sold", f"{FIRST}\n\n{SECOND}")


def test_short_names_are_known() -> None:
    """Headline, text, source, version and time in three letters each; the day and the clock apart."""
    when = {"date": "2026-07-02", "time": "07:40", "tz": "Europe/Berlin"}
    found = item(hed="Ferry line sold", txt=[FIRST, SECOND], src="Corran", ver="v2", **when)
    assert (found.headline, found.provider, found.version) == ("Ferry line sold", "Corran", "2")
    assert found.version_created == "2026-07-02T05:40:00Z"


def test_names_that_say_nothing_leave_the_longest_text_and_a_line_above_it() -> None:
    """Nobody's names: what is prose is the body, what is one line is the headline, what is a time is the time."""
    found = item(a="Ferry line is sold", b=f"{FIRST} {SECOND}", c="2026-04-01T07:10:00Z")
    assert (found.headline, found.body) == ("Ferry line is sold", f"{FIRST} {SECOND}")
    assert found.version_created == "2026-04-01T07:10:00Z"


def test_names_and_values_in_a_list_are_an_object() -> None:
    """Some systems export what they know as pairs."""
    pairs = [{"name": "status", "value": "SPIKED"}, {"name": "version", "value": "6"}]
    found = item(metadata=pairs, content={"headline": "Ferry line sold", "text": FIRST})
    assert (found.status, found.version) == ("canceled", "6")


def test_what_a_delivery_says_of_all_its_items_goes_with_each() -> None:
    """An embargo around a list of items holds each of them."""
    rows = [{"id": str(at), "title": "Ferry line sold", "text": FIRST} for at in range(2)]
    told = {"agency": "Corran", "embargo": "2026-06-04T17:00:00Z", "dispatches": rows}
    lines = list(read_lines(orjson.dumps(told), "x.json"))
    assert [(line["item"]["provider"], line["item"]["embargoed_until"]) for line in lines] == [
        ("Corran", "2026-06-04T17:00:00Z")
    ] * 2


def test_a_schema_is_no_item() -> None:
    """What describes items has all their names."""
    line = next(
        read_lines(b'{"$schema": "s", "properties": {"headline": {"title": "Headline"}}, "title": "T"}', "x.json")
    )
    assert line["outcome"] == "error"


def test_when_a_robot_fetched_an_item_is_no_time_of_it() -> None:
    """The time of publication goes before, and a crawl alone tells none."""
    record = {"id": 7, "title": "Ferry line sold", "description": FIRST, "source": "Corran"}
    crawled = {**record, "crawlDate": "2026-04-01T12:00:00Z"}
    told = read(orjson.dumps({**crawled, "publishedDate": "2026-04-01T10:00:00Z"})).item
    assert told is not None
    assert (told.published, told.version_created) == ("2026-04-01T10:00:00Z", "2026-04-01T10:00:00Z")
    unsaid = read(orjson.dumps(crawled)).item
    assert unsaid is None or unsaid.version_created is None


@pytest.mark.parametrize("name", ["posts", "value"])
def test_more_names_of_lists_are_known(name: str) -> None:
    """A list under such a name holds the items, one or several."""
    rows = [{"id": "1", "title": "Ferry line sold", "text": FIRST}]
    found = [read(part.raw).item for part in split(orjson.dumps({name: rows, "totalResults": 1}))]
    assert [item and item.headline for item in found] == ["Ferry line sold"]


def test_of_a_name_that_is_none_both_ends_are_asked() -> None:
    """A name of 60,000 letters was searched whole, by each pattern that asks what a name could mean."""
    name = squeezed("Hold " + "t" * 60_000 + "_until")
    assert len(name) <= 64
    assert name.startswith("hold")
    assert name.endswith("until")
