"""Whose state an object inside an item's data tells: the item's, a hold's, a thing's in the story, in JSON and XML."""

from html import escape
from typing import Any

import orjson
import pytest

from streams.wire.reading import read

_LATER = "2027-05-06T18:00:00Z"
_ITEM: dict[str, Any] = {
    "id": "q1",
    "agency": "Tamsin Press",
    "created": "2026-05-04T09:00:00Z",
    "headline": "Quay at Lindal sold",
    "text": "The quay was sold on Monday for 4 million crowns, the council said.",
}


def _xml(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return f"<{name}>{''.join(_xml(inner, told) for inner, told in value.items())}</{name}>"
    if isinstance(value, list):
        return "".join(_xml(name, row) for row in value)
    return f"<{name}>{escape(str(value).lower() if isinstance(value, bool) else str(value))}</{name}>"


def _outcome(raw: bytes) -> str:
    """Return the status of an item, or the end of its embargo."""
    item = read(raw).item
    assert item is not None
    return item.embargoed_until if item.embargoed_until and item.status == "usable" else item.status


def _outcomes(more: dict[str, Any]) -> set[str]:
    """Return what the item comes to as JSON, as JSON wrapped, and as XML of a dialect."""
    told = _ITEM | more
    wrapped = {"meta": {"feed": "t", **more}, "story": _ITEM}
    return {_outcome(raw) for raw in (orjson.dumps(told), orjson.dumps(wrapped), _xml("item", told).encode())}


@pytest.mark.parametrize(
    ("hold", "outcome"),
    [
        ({"active": False}, "usable"),
        ({"isActive": False, "reason": "speech"}, "usable"),
        ({"enabled": "no"}, "usable"),
        ({"inForce": False}, "usable"),
        ({"status": "inactive"}, "usable"),
        ({"state": "lifted"}, "usable"),
        ({"active": False, "until": _LATER}, _LATER),
        ({"status": "inactive", "end": _LATER}, _LATER),
        ({"active": True, "until": _LATER}, _LATER),
        ({"active": True}, "withheld"),
        ({"status": "active"}, "withheld"),
        ({"reason": "speech"}, "withheld"),
    ],
)
def test_an_embargo_that_is_switched_off_holds_nothing(hold: dict[str, Any], outcome: str) -> None:
    """A time to come beside it still does: two things are told, and the stricter counts."""
    assert _outcomes({"embargo": hold}) == {outcome}


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({"hold": {"active": False}}, "usable"),
        ({"hold": {"active": True}}, "withheld"),
        ({"legalHold": {"active": False, "reason": "court"}}, "usable"),
        ({"legalHold": {"active": True}}, "withheld"),
        ({"restrictions": [{"type": "embargo", "active": False}]}, "usable"),
        ({"restrictions": [{"type": "embargo", "active": True}]}, "withheld"),
        ({"embargoes": [{"active": False, "reason": "speech"}]}, "usable"),
        ({"paywall": {"enabled": False}}, "usable"),
        ({"publication": {"active": False}}, "withheld"),
        ({"threshold": {"active": True}}, "usable"),
    ],
)
def test_a_switch_belongs_to_the_object_that_it_stands_in(more: dict[str, Any], outcome: str) -> None:
    """That of a paywall says nothing of the item, that of its publication does."""
    assert _outcomes(more) == {outcome}


@pytest.mark.parametrize(
    "thing",
    [
        {"event": {"status": "Cancelled"}},
        {"event": {"name": "Lindal jazz night", "status": "Cancelled", "date": "2026-05-09"}},
        {"event": {"state": "postponed"}},
        {"events": [{"name": "Lindal jazz night", "status": "Cancelled"}]},
        {"match": {"status": "Cancelled"}},
        {"fixture": {"home": "Lindal", "away": "Vell", "state": "suspended"}},
        {"flight": {"number": "TP 11", "status": "cancelled"}},
        {"product": {"name": "Torva van", "status": "Recalled"}},
        {"bill": {"title": "Ports Bill", "status": "withdrawn"}},
        {"trialDetails": {"status": "pending"}},
        {"poll": {"question": "Fair?", "status": "closed"}},
        {"strikeStatus": "suspended", "auctionState": "cancelled"},
        {"regatta": {"name": "Lindal Cup", "venue": "Quay 3", "status": "Cancelled"}},
    ],
)
def test_the_state_of_a_thing_in_the_story_is_not_the_items(thing: dict[str, Any]) -> None:
    """Known by what things are called, or by a name, a place or a score of its own beside the state."""
    assert _outcomes(thing) == {"usable"}


@pytest.mark.parametrize(
    "more",
    [
        {"event": {"type": "item.killed", "at": "2026-05-04T10:00:00Z"}},
        {"event": {"status": "killed"}},
        {"event": {"action": "withdraw", "storyId": "q1"}},
        {"control": {"status": "cancelled"}},
        {"transmission": {"status": "killed"}},
        {"zz": {"status": "withdrawn"}},
    ],
)
def test_what_a_wires_own_message_says_is_the_items(more: dict[str, Any]) -> None:
    """An event of a wire kills its story; so does a state in an object whose name says nothing."""
    assert _outcomes(more) == {"canceled"}


def test_an_embargo_inside_a_thing_still_holds() -> None:
    """What cannot be told apart holds."""
    assert _outcomes({"event": {"name": "Budget speech", "embargoUntil": _LATER}}) == {_LATER}


@pytest.mark.parametrize(
    "name",
    [
        "expires",
        "expiryDate",
        "expirationDate",
        "validUntil",
        "availableUntil",
        "unpublishAt",
        "removeAt",
        "deleteAfter",
    ],
)
def test_an_expiry_is_no_embargo_and_no_kill(name: str) -> None:
    """A time to come after which an item is to go holds nothing back before, wherever it stands."""
    assert _outcomes({name: _LATER}) == {"usable"}
    assert _outcomes({"usage": {name: _LATER}}) == {"usable"}


@pytest.mark.parametrize("name", ["deletedAt", "withdrawnAt", "killedAt", "removeAt", "killDate"])
def test_a_time_at_which_it_was_taken_back_is_a_kill(name: str) -> None:
    """Even one after the version: the wire did not call that a new one."""
    assert _outcomes({name: "2026-05-04T08:00:00Z"}) == {"canceled"}
    if name.endswith(("edAt", "wnAt")):
        assert _outcomes({name: "2026-05-04T10:00:00Z"}) == {"canceled"}


@pytest.mark.parametrize(
    "more",
    [
        {"notice": {"type": "EMBARGO_LIFTED"}},
        {"action": {"kind": "hold released"}},
        {"restrictions": [{"type": "embargo lifted"}]},
        {"signal": {"code": "embargoExpired"}},
    ],
)
def test_a_typed_object_that_says_that_an_embargo_is_over_holds_nothing(more: dict[str, Any]) -> None:
    """As a text or a status that says so."""
    assert _outcomes(more) == {"usable"}
