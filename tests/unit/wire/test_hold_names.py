"""From when an item may be used, under whatever name its data tells it, in any format."""

import orjson
import pytest

from streams.wire.hold_names import begins_use, holds_until, may_begin_use
from streams.wire.reading import read

_TO_COME, _PAST = "2090-01-02T06:00:00Z", "2029-01-02T06:00:00Z"
_MOVED = "2030-05-06T07:00:00Z"
_TEXT = "Lindal Port said on Monday that its ferry would sail again."


def _json(name: str, value: str) -> bytes:
    return orjson.dumps({"id": "t1", "headline": "Ferry sails", "body": _TEXT, "updated": _MOVED, name: value})


def _xml(name: str, value: str) -> bytes:
    head = f"<key>t1</key><headline>Ferry sails</headline><updated>{_MOVED}</updated>"
    return f"<tamsin>{head}<{name}>{value}</{name}><text><p>{_TEXT}</p></text></tamsin>".encode()


def _nitf(name: str, value: str) -> bytes:
    head = f'<meta name="{name}" content="{value}"/><docdata><date.issue norm="{_MOVED}"/></docdata>'
    top = "<body.head><hedline><hl1>Ferry sails</hl1></hedline></body.head>"
    return f"<nitf><head>{head}</head><body>{top}<body.content><p>{_TEXT}</p></body.content></body></nitf>".encode()


@pytest.mark.parametrize("made", [_json, _xml, _nitf])
@pytest.mark.parametrize(
    "name",
    [
        "doNotPublishBefore",
        "not-for-use-until",
        "noPublicationBefore",
        "blocked_until",
        "ConfidentialUntil",
        "quarantinedTill",
        "publishNotBefore",
        "pubAfter",
        "displayFrom",
        "gesperrtBis",
        "sperrvermerk",
        "bloqueadoHasta",
        "diffusionApres",
        "publishOn",
        "liveFrom",
        "unlockDate",
        "publicationStart",
    ],
)
def test_a_name_that_tells_from_when_an_item_may_be_used_holds_it_until_then(made: object, name: str) -> None:
    """The same names hold in JSON, in XML of a dialect and in NITF's meta; a time that is past holds nothing."""
    assert callable(made)
    held = read(made(name, _TO_COME)).item
    assert held is not None
    assert held.embargoed_until == _TO_COME
    assert held.version_created == _MOVED
    free = read(made(name, _PAST)).item
    assert free is not None
    assert free.status == "usable"


@pytest.mark.parametrize("made", [_json, _xml, _nitf])
def test_words_hold_under_a_sure_name_alone(made: object) -> None:
    """`availableOn: web` tells a place, `blockedUntil: the speech` no end."""
    assert callable(made)
    assert (item := read(made("blockedUntil", "the speech")).item) is not None
    assert item.status == "withheld"
    assert (item := read(made("availableOn", "web")).item) is not None
    assert (item.status, item.embargoed_until) == ("usable", None)


def test_a_time_to_come_alone_is_an_embargo_and_the_time() -> None:
    """An item that tells no other time still has one, and waits for it."""
    item = read(orjson.dumps({"id": "t1", "headline": "Ferry sails", "body": _TEXT, "publishOn": _TO_COME})).item
    assert item is not None
    assert (item.version_created, item.embargoed_until) == (_TO_COME, _TO_COME)


@pytest.mark.parametrize(
    "name", ["headline", "total", "lockedby", "heldby", "notes", "noticedate", "published", "place"]
)
def test_other_names_tell_no_hold(name: str) -> None:
    """Words that begin or end alike."""
    assert not holds_until(name)
    assert not begins_use(name)
    assert not may_begin_use(name)
