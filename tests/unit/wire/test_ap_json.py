"""AP's JSON: ninjs in a wrapper."""

import orjson

from streams.wire.reading import read
from streams.wire.splitting import split

INNER = {
    "uri": "https://api.example/content/abc?session=1",
    "altids": {"itemid": "abc"},
    "version": 0,
    "type": "text",
    "pubstatus": "usable",
    "versioncreated": "2026-04-01T07:10:00Z",
    "headline": "Ferry line sold",
    "datelinelocation": {"city": "Vell"},
    "provider": "Corran Wire",
}


def test_an_item_is_known_by_its_id_and_not_by_its_address() -> None:
    """The address differs from one session to the next."""
    found = read(orjson.dumps({"api_version": "1.1", "data": {"item": INNER}}))
    assert (found.format, found.item_id) == ("ap-json", "abc")
    assert found.item is not None
    assert (found.item.headline, found.item.dateline, found.item.version) == ("Ferry line sold", "Vell", "0")


def test_a_feed_is_split_into_its_items() -> None:
    """Each row of a feed wraps an item of its own."""
    other = {**INNER, "altids": {"itemid": "def"}, "type": "picture"}
    raw = orjson.dumps({"data": {"items": [{"meta": {}, "item": INNER}, {"meta": {}, "item": other}]}})
    found = [read(part.raw, name=part.name) for part in split(raw, "feed.json")]
    assert [(reading.item_id, reading.not_news) for reading in found] == [("abc", None), ("def", "picture")]
