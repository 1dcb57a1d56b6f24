"""Ids are the same for the same cause, and differ for any other."""

from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from events.identity import (
    NAMESPACE,
    alert_id,
    claim_id,
    content_guid,
    event_id,
    item_id,
    mention_key,
    received_id,
    story_id,
)


@given(st.text(), st.text())
def test_ids_are_version_5_uuids_of_their_name(epoch: str, cause: str) -> None:
    """The fast spelling is what uuid5 of the standard library gives."""
    name = "\x1f".join(("event", epoch, cause, "t", "k"))
    found = event_id(epoch, cause, "t", "k")
    assert UUID(found) == uuid5(NAMESPACE, name)
    assert UUID(found).version == 5


def test_ids_of_an_old_release_stay_what_they_were() -> None:
    """These were handed out; another spelling would break every consumer's memory."""
    assert event_id("1", "e-1", "onrecord.story.changed", "s-1") == "979afc02-ce07-5ee9-8586-fce8657b0a79"
    assert received_id("demo", "feed.jsonl:1") == "51b8057d-ada0-5660-8c9b-21447907b346"
    assert alert_id("e-1", "c-1", "status", None) == "a-5e466ba2-4c58-5e2a-ae50-bd51009a992e"


def test_every_part_of_the_cause_counts() -> None:
    """Another epoch, cause, type or key is another event."""
    ids = {
        event_id("1", "cause", "type", "key"),
        event_id("2", "cause", "type", "key"),
        event_id("1", "other", "type", "key"),
        event_id("1", "cause", "other", "key"),
        event_id("1", "cause", "type", "other"),
    }
    assert len(ids) == 5


def test_kinds_of_ids_never_meet() -> None:
    """A story and a claim opened by the same mention have different ids, and say what they are."""
    assert story_id("1", "item", "c1").startswith("s-")
    assert claim_id("1", "item", "c1").startswith("c-")
    assert mention_key("item", "claim", "paper", "", "text").startswith("m-")
    assert story_id("1", "item", "c1")[2:] != claim_id("1", "item", "c1")[2:]


def test_an_alert_that_replaces_another_is_an_alert_of_its_own() -> None:
    """Two take-backs of one step are told apart by what they take back."""
    assert alert_id("e", "c", "take_back", "a-1") != alert_id("e", "c", "take_back", "a-2")
    assert alert_id("e", "c", "status", None) != alert_id("e", "c", "take_back", "a-1")


def test_an_item_is_its_feed_and_guid() -> None:
    """The same guid in two feeds is two items; without a feed the guid stands alone."""
    assert item_id("demo", "urn:1") == "demo:urn:1"
    assert item_id("", "urn:1") == "urn:1"


def test_bytes_without_a_guid_are_named_by_their_digest() -> None:
    """The well-known SHA-256 of the empty text names the empty item."""
    assert content_guid(b"") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
