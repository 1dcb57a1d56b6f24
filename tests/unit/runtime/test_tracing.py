"""The dry run: one line an item, with what it changed and whom it would have told."""

from typing import Any

import orjson
import pytest

from streams.runtime.tracing import Source, Tracer, trace

REPORT = "Kestin Motors is to close its plant in Orlen, the Orlen Courier newspaper reported."
DENIAL = "Kestin Motors denied on Tuesday a report in the Orlen Courier that it is to close its plant in Orlen."


def item(number: int, text: str, **fields: Any) -> dict[str, Any]:
    """Return a ninjs item of an invented agency."""
    return {
        "uri": f"urn:newsml:wire.example:2026:{number}",
        "version": "1",
        "type": "text",
        "versioncreated": f"2026-03-03T08:0{number}:00Z",
        "pubstatus": "usable",
        "language": "en",
        "headline": text.partition(",")[0],
        "infosource": [{"name": "Corran Wire"}],
        "body_text": f"ORLEN, March 3 (Corran Wire) - {text}",
        **fields,
    }


def lines(*items: dict[str, Any] | bytes, **how: Any) -> list[dict[str, Any]]:
    """Trace items as one file of JSON lines."""
    raw = b"\n".join(each if isinstance(each, bytes) else orjson.dumps(each) for each in items)
    return list(trace([Source("items.jsonl", raw)], **how))


def test_a_report_and_its_denial_are_one_story_and_one_alert() -> None:
    """Each item has a line with the story as it stands after it; the denial's line has the alert."""
    report, denial = lines(item(1, REPORT), item(2, DENIAL))
    assert (report["item"], report["outcome"]) == ("urn:newsml:wire.example:2026:1", "derived")
    (first,), (second,) = report["stories"], denial["stories"]
    assert first["story"] == second["story"]
    assert (first["status"], second["status"]) == ("unconfirmed", "denied")
    assert report["alerts"] == []
    (alert,) = denial["alerts"]
    assert (alert["kind"], alert["from"], alert["to"]) == ("status", "unconfirmed", "denied")
    assert alert["at"] == "2026-03-03T08:02:00Z"


def test_every_item_ends_as_one_of_four() -> None:
    """A repeat is a duplicate, a notice is empty, what cannot be read is dead, and the rest goes on."""
    found = lines(
        item(1, REPORT),
        item(1, REPORT),
        item(3, "ADVISORY: The next summary will move at 1800 GMT.", headline="ADVISORY - Corran Wire schedule"),
        b'{"uri": "broken',
        item(5, DENIAL),
    )
    assert [line["outcome"] for line in found] == ["derived", "duplicate", "empty", "dead", "derived"]
    assert [len(line["stories"]) for line in found] == [1, 0, 0, 0, 1]
    assert found[3]["dead"][0]["remedy"]


def test_a_file_that_holds_nothing_has_a_line_too() -> None:
    """Nothing is lost silently: an empty file is dead."""
    (line,) = trace([Source("empty.json", b"")])
    assert line["outcome"] == "dead"


def test_an_embargo_lifts_when_a_later_item_passes_it() -> None:
    """Held until then: no alert; the line of the item that passes the time has the story and its alert."""
    held = item(2, DENIAL, embargoed="2026-03-03T09:00:00Z")
    other = item(3, "Rain is forecast for the coast, the weather service said.", versioncreated="2026-03-03T09:30:00Z")
    report, embargoed, passed = lines(item(1, REPORT), held, other)
    assert report["stories"][0]["status"] == "unconfirmed"
    assert embargoed["alerts"] == []
    (alert,) = passed["alerts"]
    assert (alert["to"], alert["at"]) == ("denied", "2026-03-03T09:30:00Z")


def test_until_moves_the_clock_and_prints_one_more_line() -> None:
    """The last line is no item's: what the time that passes releases."""
    held = item(2, DENIAL, embargoed="2026-03-03T09:00:00Z")
    *_, last = lines(item(1, REPORT), held, until="2026-03-03T10:00:00+01:00")
    assert (last["item"], last["outcome"]) == (None, None)
    assert [alert["to"] for alert in last["alerts"]] == ["denied"]
    *_, early = lines(item(1, REPORT), held, until="2026-03-03T08:59:59Z")
    assert (early["item"], early["stories"], early["alerts"]) == (None, [], [])


@pytest.mark.parametrize(("at", "expected"), [(None, "1970-01-01T00:00:00Z"), ("2026-05-01T12:00:00Z",) * 2])
def test_an_item_without_a_time_takes_the_given_one(at: str | None, expected: str) -> None:
    """A plain article was received at --at, or at the beginning of time."""
    (line,) = trace([Source("article.txt", f"Plant to close\n\n{REPORT}".encode())], at=at)
    assert line["outcome"] == "derived"
    assert line["stories"][0]["as_of"] == expected


def test_a_story_whose_view_stays_is_not_listed() -> None:
    """Another copy of the same version changes nothing that is shown; neither does an unrelated item."""
    other = item(4, "Rain is forecast for the coast, the weather service said.")
    *_, last = lines(item(1, REPORT), item(2, DENIAL), other)
    assert not any(story["status"] == "denied" for story in last["stories"])


def test_the_final_object_has_all_stories_and_alerts() -> None:
    """--final: every story as it stands at the end, in the order of their opening, and every alert."""
    tracer = Tracer()
    raw = b"\n".join(orjson.dumps(each) for each in (item(1, REPORT), item(2, DENIAL)))
    assert len(list(tracer.file(Source("items.jsonl", raw)))) == 2
    final = tracer.final()
    assert [story["status"] for story in final["stories"]] == ["denied"]
    assert [alert["to"] for alert in final["alerts"]] == ["denied"]


def test_a_trace_is_the_same_each_time() -> None:
    """No clock, no chance: ids and all."""
    feed = (item(1, REPORT), item(2, DENIAL), b"\xff\xfe")
    assert lines(*feed) == lines(*feed)


def test_files_are_taken_in_the_order_given() -> None:
    """Two files, one stream: the second answers the first."""
    sources = [
        Source("b.json", orjson.dumps(item(1, REPORT))),
        Source("a.json", orjson.dumps([item(2, DENIAL)])),
    ]
    found = list(trace(sources))
    assert [line["stories"][0]["status"] for line in found] == ["unconfirmed", "denied"]
