"""What versions, corrections and kills of an item do to its story."""

from typing import Any

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"


def test_a_report_opens_a_story_and_a_denial_finds_its_claim(feed: Any, make: Any) -> None:
    """The answer lands in the story and on the claim that it answers, under the next number."""
    (opened,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    denial = make.response("deny", "Varga Glass", "it would close its Torvik plant")
    (answered,) = make.applied(feed.item("i2", "09:00", "Varga Glass denies Torvik plant closure", denial))
    assert answered.data.story == opened.data.story
    assert answered.data.added[0].claim == opened.data.added[0].claim
    assert (opened.data.seq, answered.data.seq) == (1, 2)
    assert (opened.data.position, answered.data.position) == (1, 2)


def test_an_update_restates_what_it_still_says_and_takes_back_the_rest(feed: Any, make: Any) -> None:
    """A mention told again keeps its event, its said time and its first version; what is gone is taken back."""
    decline = make.response("decline", "Varga Glass", about="c1")
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), decline, version="1"))
    (second,) = make.applied(
        feed.item("i1", "09:00", REPORT, make.claim(CLOSURE + " in June"), version="2", signal="update")
    )
    claim, answer = first.data.added
    (again,) = second.data.restated
    assert (again.event, again.key, again.said) == (claim.event, claim.key, claim.said)
    assert again.first_version_time == "2026-05-04T08:00:00Z"
    assert again.mention.text == CLOSURE + " in June"
    assert [(row.event, row.why) for row in second.data.taken_back] == [(answer.event, "update")]
    assert second.data.added == ()


def test_a_correction_that_flips_an_act_takes_the_act_back_as_a_correction(feed: Any, make: Any) -> None:
    """The confirmation goes, the decline comes, on the same claim."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    confirm = make.response("confirm", "Varga Glass", "it would close its Torvik plant")
    (before,) = make.applied(feed.item("i2", "09:00", "Varga Glass confirms closure of Torvik plant", confirm))
    decline = make.response("decline", "Varga Glass", "it would close its Torvik plant")
    (after,) = make.applied(
        feed.item("i2", "10:00", "CORRECTED-Varga Glass declines comment on closure", decline, signal="correction")
    )
    assert [(row.event, row.why) for row in after.data.taken_back] == [(before.data.added[0].event, "correction")]
    assert [(row.mention.act, row.claim) for row in after.data.added] == [("decline", before.data.added[0].claim)]


def test_a_party_named_more_fully_is_the_same_party(feed: Any, make: Any) -> None:
    """An update that names the spokesman of the body restates the body's act."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    text = "it would close its Torvik plant"
    feed.item("i2", "09:00", "Varga Glass denies closure of plant", make.response("deny", "Varga Glass", text))
    fuller = make.response("deny", "Una Brekke", text)
    fuller = fuller.model_copy(update={"party": fuller.party.model_copy(update={"organisation": "Varga Glass"})})
    (after,) = make.applied(feed.item("i2", "10:00", "Varga Glass denies closure of plant", fuller, signal="update"))
    assert len(after.data.restated) == 1
    assert after.data.taken_back == ()


def test_an_older_version_that_comes_late_changes_nothing(feed: Any, make: Any) -> None:
    """The newest version is what the item says; of two of one time the higher number is."""
    feed.item("i1", "09:00", REPORT, make.claim(CLOSURE), version="10")
    late = feed.item("i1", "08:00", REPORT, version="1")
    assert make.applied(late) == []
    assert make.settled(late).data.outcome == "duplicate"
    assert make.settled(feed.item("i1", "09:00", REPORT, version="9")).data.outcome == "duplicate"


def test_the_same_event_again_leads_to_nothing(feed: Any, make: Any) -> None:
    """Delivery is at least once: a record taken before leaves no trace."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    feed.item("i2", "09:00", "Fog on the lakes")
    before = dict(feed.state.entries)
    assert feed.hand(feed.taken[0]) == []
    assert feed.hand(feed.taken[1]) == []
    assert feed.state.entries == before


def test_a_kill_takes_back_all_and_a_later_usable_version_brings_it_back(feed: Any, make: Any) -> None:
    """A killed item carries nothing; what comes after it is told anew, in the same story."""
    (before,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), version="1"))
    (killed,) = make.applied(feed.item("i1", "09:00", "KILL", body="", version="2", signal="kill", status="canceled"))
    assert killed.data.state.state == "killed"
    assert [(row.event, row.why) for row in killed.data.taken_back] == [(before.data.added[0].event, "kill")]
    (back,) = make.applied(feed.item("i1", "10:00", REPORT, make.claim(CLOSURE), version="3", signal="update"))
    assert back.data.state.state == "live"
    assert back.data.story == before.data.story
    assert back.data.added[0].event != before.data.added[0].event
    assert back.data.added[0].claim == before.data.added[0].claim


def test_a_kill_before_its_item_keeps_the_item_dead(feed: Any, make: Any) -> None:
    """The version that was killed comes late and has no effect; a newer one has."""
    kill = feed.item("i1", "09:00", "KILL", body="", signal="kill", status="canceled")
    assert make.settled(kill).data.outcome == "derived"
    late = feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    assert make.settled(late).data.outcome == "duplicate"
    assert make.applied(late) == []
    assert len(make.applied(feed.item("i1", "10:00", REPORT, make.claim(CLOSURE)))) == 1


def test_a_kill_older_than_the_newest_usable_version_does_not_act(feed: Any, make: Any) -> None:
    """What was sent after the kill stands."""
    feed.item("i1", "10:00", REPORT, make.claim(CLOSURE))
    late = feed.item("i1", "09:00", "KILL", body="", signal="kill", status="canceled")
    assert make.settled(late).data.outcome == "duplicate"


def test_an_item_whose_correction_tells_of_others_moves_to_their_story(feed: Any, make: Any) -> None:
    """All that it carried is taken back where it was, and is told where it belongs."""
    other = "Kestrel Bank chief Tomas Arran to step down"
    (one,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    (two,) = make.applied(feed.item("i2", "08:30", other, make.claim("Tomas Arran will leave Kestrel Bank")))
    assert one.data.story != two.data.story
    feed.item("i3", "09:00", "Varga Glass to close plant in Torvik - Echo", make.claim(CLOSURE, "Echo"))
    moved = make.applied(
        feed.item(
            "i3", "10:00", "CORRECTED-Kestrel Bank chief Arran to step down - Echo",
            make.claim("Arran will leave Kestrel Bank", "Echo"), signal="correction",
        )
    )  # fmt: skip
    assert [event.data.story for event in moved] == [one.data.story, two.data.story]
    assert [row.why for row in moved[0].data.taken_back] == ["correction"]
    assert moved[1].data.added[0].claim == two.data.added[0].claim


def test_an_advisory_does_nothing_to_its_item(feed: Any, make: Any) -> None:
    """An advisory under the guid of an item leaves what that carries alone."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    found = feed.item("i1", "09:00", "ADVISORY", signal="advisory")
    assert make.applied(found) == []
    assert make.settled(found).data.outcome == "empty"


def test_a_version_that_says_what_it_replaces_is_a_version_of_that(feed: Any, make: Any) -> None:
    """UPDATE 1 under a guid of its own restates the item that it names; a kill of either guid kills both."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), slug="VARGA"))
    (second,) = make.applied(
        feed.item("i9", "09:00", f"UPDATE 1-{REPORT}", make.claim(CLOSURE), replaces={"guid": "i1"}, signal="update")
    )
    assert second.data.header.item == "i1"
    assert second.data.restated[0].event == first.data.added[0].event
    (killed,) = make.applied(feed.item("i9", "10:00", "KILL", body="", signal="kill", status="canceled"))
    assert killed.data.header.item == "i1"
    assert len(killed.data.taken_back) == 1


def test_a_version_that_replaces_what_is_unknown_is_an_item_of_its_own(feed: Any, make: Any) -> None:
    """Nothing is lost when the replaced item never came."""
    (found,) = make.applied(feed.item("i9", "09:00", REPORT, make.claim(CLOSURE), replaces={"guid": "gone"}))
    assert found.data.header.item == "i9"


def test_what_replaces_a_replacement_is_a_version_of_the_first(feed: Any, make: Any) -> None:
    """A chain of new guids is one item, whichever of them a version, a kill or a notice names."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    feed.item("i2", "09:00", f"UPDATE 1-{REPORT}", make.claim(CLOSURE), replaces={"guid": "i1"}, signal="update")
    feed.stage.load(feed.state)
    (third,) = make.applied(
        feed.item("i3", "10:00", f"UPDATE 2-{REPORT}", make.claim(CLOSURE), replaces={"guid": "i2"}, signal="update")
    )
    assert third.data.header.item == "i1"
    (killed,) = make.applied(feed.item("k", "11:00", "KILL", body="", signal="kill", kills={"guid": "i3"}))
    assert (killed.data.header.item, killed.data.state.state) == ("i1", "killed")
