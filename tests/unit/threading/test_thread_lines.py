"""The lines of `onrecord thread`."""

from typing import Any

from events.wire_item import WireItem
from streams.stages.thread_lines import thread_lines


def _item(guid: str, headline: str, body: str = "", at: str = "2026-05-04T08:00:00Z") -> WireItem:
    return WireItem(item=guid, guid=guid, headline=headline, body=body, version_created=at)


def _nothing(_: WireItem) -> tuple[tuple[()], tuple[()]]:
    return (), ()


def test_every_item_gets_a_story_and_headlines_on_one_matter_share_it() -> None:
    """Headlines alone are threaded by what they say; the line bears the item's own id."""
    lines = list(
        thread_lines(
            [
                _item("a", "Varga Glass to close Torvik plant"),
                _item("b", "Fog on the northern lakes"),
                _item("c", "Varga Glass plant in Torvik to be closed"),
            ],
            _nothing,
        )
    )
    assert [line["id"] for line in lines] == ["a", "b", "c"]
    assert lines[0]["story"] == lines[2]["story"] != lines[1]["story"]
    assert lines[0]["claim"] == lines[2]["claim"] != lines[1]["claim"]


def test_an_item_that_says_nothing_has_a_story_and_no_claim() -> None:
    """Without headline and body there is nothing to compare."""
    (line,) = thread_lines([_item("a", "")], _nothing)
    assert line["story"] is not None
    assert line["claim"] is None


def test_an_item_with_a_body_goes_by_what_was_derived(make: Any) -> None:
    """The claim is that of its first claim; a response alone has the claim that it answers."""
    text = "Varga Glass will close its Torvik plant"
    found = {
        "a": (make.claim(text),),
        "b": (make.response("deny", "Varga Glass", "it would close its Torvik plant"),),
    }
    items = [
        _item("a", "Varga Glass to close Torvik plant", f"{text}, the Torvik Post reported."),
        _item("b", "Varga Glass denies plant closure", "Varga Glass denied it would close its Torvik plant."),
    ]
    first, second = thread_lines(items, lambda item: (found[item.item], ("Varga Glass",)))
    assert first == {**second, "id": "a"}
