"""The read model: folded once whatever comes again, the same in any order of the topics, true to its positions."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from projections.desk.model import DeskModel
from projections.desk.tables import VERSION


def everything(scribe: Any) -> None:
    """Write one of each kind."""
    scribe.item("i1")
    scribe.applied("s1", 1, "i1")
    scribe.status("s1", 1)
    scribe.changed("s1", 1, "unconfirmed")
    scribe.released("s1", 1)
    scribe.settled("i1")
    scribe.item("i2", provider="Other Press")
    scribe.applied("s1", 2, "i2", provider="Other Press")
    scribe.status("s1", 2, "denied")
    scribe.released("s1", 2, "denied")
    scribe.changed("s1", 2)
    scribe.alert("a1")
    scribe.settled("i2")
    scribe.opened("log")
    scribe.delivered("a1", "log")
    scribe.dead("d1")
    scribe.put("wire.items", "wire.item_repeated", "i1", {"item": "i1", "content_sha": "0", "first": "e1"})
    scribe.put("wire.items", "wire.item_skipped", "i3", {"item": "i3", "reason": "a table"})
    scribe.clock("2026-03-02T13:00:00Z")


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    db = sqlite3.connect(path)
    try:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}  # noqa: S608 - names of the schema
    finally:
        db.close()


def test_what_was_folded_can_be_asked(model: DeskModel, scribe: Any) -> None:
    """Stories, their events, items, alerts and counts answer from the one file."""
    everything(scribe)
    model.apply(scribe.records)
    [(_, view)] = model.stories()
    assert orjson.loads(view)["status"] == "denied"
    assert "pending" not in orjson.loads(view)["claims"][0]
    assert [orjson.loads(raw)["data"]["seq"] for raw in model.events_of("s1")] == [1, 2]
    assert len(model.changes_of("s1")) == 2
    assert orjson.loads(model.item("i2") or "")["provider"] == "Other Press"
    assert [number for number, _ in model.alerts()] == [1]
    assert model.balance() == {"derived": 2, "empty": 1, "dead": 1, "duplicate": 1}
    counts = model.counts()
    assert counts["onrecord_items_total"] == {
        ("Corran Wire", "derived"): 1, ("Corran Wire", "duplicate"): 1, ("Other Press", "derived"): 1,
        ("", "dead"): 1, ("", "empty"): 1,
    }  # fmt: skip
    assert counts["onrecord_claims_total"] == {("outlet",): 2}
    assert counts["onrecord_responses_total"] == {("deny",): 2}
    assert counts["onrecord_stories"] == {("denied", "live"): 1}
    assert counts["onrecord_dead_letters_total"] == {("intake", "not-json"): 1}
    assert counts["onrecord_deliveries_total"] == {("log", "delivered"): 1}
    assert counts["onrecord_undelivered_alerts"] == {("log",): 0}


def test_a_record_below_the_position_is_dropped(model: DeskModel, scribe: Any) -> None:
    """The same records again change nothing: the positions say how far each partition has been folded."""
    everything(scribe)
    model.apply(scribe.records)
    before = model.counts()
    assert model.apply(scribe.records) == []
    assert model.counts() == before
    assert model.positions()["wire.items", 0] == 4


def test_an_event_that_comes_again_under_another_offset_changes_nothing(
    open_model: Callable[..., DeskModel], scribe: Any, tmp_path: Path
) -> None:
    """A worker that crashed repeats events with the same ids: the tables are the same, positions aside."""
    everything(scribe)
    once = list(scribe.records)
    open_model("once.db").apply(once)
    for record in once:
        scribe.again(record)
    open_model("twice.db").apply(scribe.records)
    first, second = contents(tmp_path / "once.db"), contents(tmp_path / "twice.db")
    del first["positions"], second["positions"]
    assert second == first


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_topics_and_the_cut_of_batches_do_not_show(
    open_model: Callable[..., DeskModel], scribe: Any, tmp_path: Path, seed: int
) -> None:
    """Topics are read one after the other, in batches: every order that keeps each topic's own gives the same file."""
    everything(scribe)
    open_model("a.db").apply(scribe.records)
    draw = random.Random(seed)  # noqa: S311 - an order, no secret
    queues = {
        record.topic: [each for each in scribe.records if each.topic == record.topic] for record in scribe.records
    }
    other = open_model("b.db")
    while queues:
        topic = draw.choice(sorted(queues))
        count = draw.randint(1, 3)
        other.apply(queues[topic][:count])
        queues[topic] = queues[topic][count:]
        if not queues[topic]:
            del queues[topic]
    assert contents(tmp_path / "b.db") == contents(tmp_path / "a.db")


def test_a_batch_that_fails_leaves_nothing(model: DeskModel, scribe: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Events and positions commit together or not at all."""
    everything(scribe)
    monkeypatch.setattr("projections.desk.model.fold", lambda *_: (_ for _ in ()).throw(RuntimeError("power cut")))
    with pytest.raises(RuntimeError, match="power cut"):
        model.apply(scribe.records)
    monkeypatch.undo()
    assert (model.positions(), model.stories()) == ({}, [])
    assert len(model.apply(scribe.records)) == len(scribe.records)


def test_two_processes_may_fold_into_one_file(open_model: Callable[..., DeskModel], scribe: Any) -> None:
    """Positions are read inside the transaction, so a second writer drops what the first has folded."""
    everything(scribe)
    first, second = open_model(), open_model()
    first.apply(scribe.records[:8])
    second.apply(scribe.records)
    first.apply(scribe.records)
    assert first.balance() == {"derived": 2, "empty": 1, "dead": 1, "duplicate": 1}


def test_a_record_that_cannot_be_read_is_passed_over(model: DeskModel, scribe: Any) -> None:
    """Garbage on a topic is the stages' to dead-letter; the read model notes it and goes on."""
    scribe.raw("story.status", b"\xff not json")
    scribe.raw("story.status", b'{"type": "onrecord.story.status_recorded", "dataversion": 99}')
    scribe.status("s1")
    assert len(model.apply(scribe.records)) == 1
    assert model.positions()["story.status", 0] == 3
    assert len(model.stories()) == 1


def test_an_older_step_never_overwrites_a_newer_one(model: DeskModel, scribe: Any) -> None:
    """A repeated batch of a worker brings old views again after new ones: the highest step stays."""
    old = scribe.status("s1", 1)
    scribe.status("s1", 2, "confirmed")
    scribe.again(old)
    model.apply(scribe.records)
    assert orjson.loads(model.story("s1") or "")["status"] == "confirmed"


def test_stories_are_filtered_and_paged(model: DeskModel, scribe: Any) -> None:
    """Status, hold and provider narrow the list; a cursor goes on where the last page ended."""
    for number in range(5):
        story = f"s{number}"
        scribe.applied(story, 1, f"i{number}", provider="Odd" if number % 2 else "Even")
        scribe.status(
            story, 1, "denied" if number < 2 else "unconfirmed", as_of=f"2026-03-02T12:00:0{number}Z",
            hold="embargoed" if number == 4 else "live",
        )  # fmt: skip
    model.apply(scribe.records)
    ids = [story for (_, story), _ in model.stories()]
    assert ids == ["s4", "s3", "s2", "s1", "s0"]
    assert [story for (_, story), _ in model.stories(status="denied", provider="Odd")] == ["s1"]
    assert [story for (_, story), _ in model.stories(hold="embargoed")] == ["s4"]
    first = model.stories(limit=2)
    assert [story for (_, story), _ in model.stories(limit=2, after=first[-1][0])] == ["s2", "s1"]
    assert model.stories_like("s") == ids[::-1]


def test_a_merged_story_is_listed_only_when_asked_for(model: DeskModel, scribe: Any) -> None:
    """A story that was merged away still answers by its id, and says where it went."""
    scribe.status("s1", 1)
    scribe.status("s2", 2, merged_into="s1", claims=[], lead=None)
    model.apply(scribe.records)
    assert [story for (_, story), _ in model.stories()] == ["s1"]
    assert len(model.stories(merged=True)) == 2
    assert orjson.loads(model.story("s2") or "")["merged_into"] == "s1"


def test_the_newest_version_of_an_item_stays(model: DeskModel, scribe: Any) -> None:
    """An older version that comes late does not replace what the item says; a new provider takes its counts along."""
    scribe.settled("i1")
    scribe.item("i1", headline="first", provider="Early")
    scribe.item("i1", headline="late", version_created="2026-03-02T11:00:00Z", provider="Late")
    scribe.item("i1", headline="new", version_created="2026-03-02T13:00:00Z", provider="New")
    model.apply(scribe.records)
    assert orjson.loads(model.item("i1") or "")["headline"] == "new"
    assert model.counts()["onrecord_items_total"] == {("New", "derived"): 1}


def test_the_next_embargo_is_the_earliest_that_the_clock_has_not_reached(model: DeskModel, scribe: Any) -> None:
    """Embargoes that were over when the item came, and those that the clock was told of, are none."""
    scribe.item("over", embargoed_until="2026-03-02T11:00:00Z")
    scribe.item("later", embargoed_until="2026-03-02T15:00:00Z")
    scribe.item("soon", embargoed_until="2026-03-02T14:00:00Z")
    model.apply(scribe.records)
    assert model.next_embargo() == "2026-03-02T14:00:00Z"
    assert model.next_embargo("2026-03-02T14:00:00Z") == "2026-03-02T15:00:00Z"
    model.apply([scribe.clock("2026-03-02T14:00:00Z")])
    assert model.next_embargo() == "2026-03-02T15:00:00Z"


def test_only_what_is_released_is_seen_by_the_public(model: DeskModel, scribe: Any) -> None:
    """Held stories, and alerts on claims that are not released any more, are not there for the public."""
    scribe.status("s1", 1)
    scribe.released("s1", 1)
    scribe.status("s2", 1, hold="embargoed")
    scribe.alert("a1", "s1")
    scribe.alert("a2", "s2")
    model.apply(scribe.records)
    assert [story for (_, story), _ in model.stories(released=True)] == ["s1"]
    assert model.story("s2", released=True) is None
    assert [orjson.loads(value)["alert"] for _, value in model.alerts(released=True)] == ["a1"]
    assert len(model.alerts()) == 2


def test_what_is_undelivered_is_told_in_order_and_from_the_start_of_the_channel(model: DeskModel, scribe: Any) -> None:
    """A channel gets what was raised after it was set up and what it has not had; how often it was sent is known."""
    scribe.alert("a1")
    scribe.alert("a2")
    scribe.opened("hook", start=1)
    scribe.alert("a3", kind="take_back", replaces="a1")
    scribe.alert("a4", kind="take_back", replaces="a2")
    model.apply([*scribe.records, scribe.delivered("a2", "hook")])
    assert [waiting.alert.alert for waiting in model.undelivered("hook")] == ["a3", "a4"]
    assert (model.tries("hook", "a2"), model.tries("hook", "a3")) == (1, None)
    assert [waiting.number for waiting in model.undelivered("hook", after=3)] == [4]


def test_a_file_of_another_version_is_emptied(tmp_path: Path, scribe: Any) -> None:
    """What an older release folded is folded anew, from the first record on."""
    path = tmp_path / "desk.db"
    everything(scribe)
    old = DeskModel(path)
    old.apply(scribe.records)
    old.close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    new = DeskModel(path)
    try:
        assert (new.positions(), new.stories()) == ({}, [])
        new.apply(scribe.records)
        assert len(new.stories()) == 1
    finally:
        new.close()
