"""Rulings in threading: what they are on is looked up, two stories become one or two, a response finds its claim."""

from functools import partial
from itertools import permutations
from typing import Any

import pytest

from events.catalogue import (
    Ruling,
    RulingEnd,
    RulingMade,
    RulingWithdrawn,
    StoryAdopted,
    StoryEvent,
    StoryMerged,
    StoryRuled,
    StoryUnruled,
)
from events.errors import BadInputError
from projections.past import fold
from projections.policy import DEFAULT
from projections.showing import view
from streams.stages.overlay import MemoryState
from streams.stages.thread import ThreadStage

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"
FERRY = "Ember Lines cancels Sunday ferries"
CANCELLED = "Ember Lines has cancelled its Sunday ferries"


def ruling(feed: Any, name: str, story: str, claim: str = "", **decided: Any) -> list[Any]:
    """Take a ruling; return what came of it."""
    data = Ruling.model_validate({"ruling": name, "story": story, "claim": claim, "by": "desk", "why": "so", **decided})
    return list(feed.take(RulingMade(
        id=f"e{feed.count}", source="desk", subject=story, time="2026-05-04T20:00:00Z", correlationid="c", data=data
    )))  # fmt: skip


def end(feed: Any, name: str, story: str) -> list[Any]:
    """Take the end of a ruling; return what came of it."""
    data = RulingEnd(ruling=name, story=story, by="chief", why="was right")
    return list(feed.take(RulingWithdrawn(
        id=f"e{feed.count}", source="desk", subject=story, time="2026-05-04T21:00:00Z", correlationid="c", data=data
    )))  # fmt: skip


def shown(feed: Any, story: str) -> Any:
    """Return the view of a story as its events so far fold."""
    return view(
        fold(event for event in feed.all if isinstance(event, StoryEvent) and event.data.story == story), DEFAULT
    )


def statuses(feed: Any, story: str) -> dict[str, str]:
    """Return the status of each claim of a story."""
    return {claim.text: claim.status for claim in shown(feed, story).claims}


@pytest.fixture
def two(feed: Any, make: Any) -> tuple[str, str]:
    """Take two reports that are two stories; return their ids."""
    (one,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    (other,) = make.applied(feed.item("j1", "09:00", FERRY, make.claim(CANCELLED, "Echo")))
    assert one.data.story != other.data.story
    return one.data.story, other.data.story


def denial(feed: Any, make: Any, item: str = "i2", text: str = "it had asked the state of Osk for aid") -> Any:
    """Take a denial of what nobody reported; return it as it was threaded."""
    deny = make.response("deny", "Varga Glass", text)
    (found,) = make.applied(feed.item(item, "10:00", "Varga Glass denies asking for aid over Torvik plant", deny))
    return found.data.added[0]


def test_a_strike_of_what_the_story_has_not_is_bad_input(feed: Any, make: Any, two: tuple[str, str]) -> None:
    """The dead letter names the event, and says where to look; so it does for an event of another story."""
    story, other = two
    act = denial(feed, make)
    for strange in ("e-none", feed.all[0].id):
        with pytest.raises(BadInputError, match=f"carries the mention {strange}") as told:
            ruling(feed, "u1", story, act.claim, strike=strange)
        assert "onrecord explain" in told.value.remedy
    claim = shown(feed, other).claims[0].claim
    with pytest.raises(BadInputError, match=act.event):
        ruling(feed, "u1", other, claim, strike=act.event)
    first = shown(feed, story).claims[0].claim
    with pytest.raises(BadInputError, match=f"is of the claim {act.claim}, not of {first}"):
        ruling(feed, "u1", story, first, strike=act.event)
    (ruled,) = ruling(feed, "u1", story, act.claim, strike=act.event)
    assert ruled.data.ruling.at == "2026-05-04T20:00:00Z"


def test_what_a_later_version_no_longer_carries_cannot_be_struck(feed: Any, make: Any) -> None:
    """It counts for nothing already."""
    act = denial(feed, make)
    feed.item("i2", "11:00", "Varga Glass silent on aid over Torvik plant")
    with pytest.raises(BadInputError, match=act.event):
        ruling(feed, "u1", make.applied(feed.all)[0].data.story, act.claim, strike=act.event)


def test_an_answer_needs_a_response_and_a_claim_of_the_story(feed: Any, make: Any, two: tuple[str, str]) -> None:
    """A report answers nothing; a claim of another story is none of this one."""
    story, other = two
    act = denial(feed, make)
    report = make.applied(feed.all)[0].data.added[0]
    with pytest.raises(BadInputError, match="reports a claim and answers none"):
        ruling(feed, "u1", story, act.claim, answer=report.event)
    with pytest.raises(BadInputError, match="has no claim"):
        ruling(feed, "u1", story, shown(feed, other).claims[0].claim, answer=act.event)
    with pytest.raises(BadInputError, match="carries the mention e-none"):
        ruling(feed, "u1", story, "", answer="e-none")


def test_who_repeats_a_response_that_was_ruled_on_repeats_it_where_it_was_ruled_to_be(feed: Any, make: Any) -> None:
    """The wording goes with the response, and back with the end of the ruling."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    story, claim = first.data.story, first.data.added[0].claim
    act = denial(feed, make)
    assert act.claim != claim
    ruling(feed, "u1", story, claim, answer=act.event)
    assert denial(feed, make, "i3").claim == claim
    (over,) = end(feed, "u1", story)
    assert (over.data.by, over.data.why) == ("chief", "was right")
    assert denial(feed, make, "i4").claim == act.claim
    assert statuses(feed, story)[CLOSURE] == "denied", "i3 was threaded there, and stays"


def test_a_ruling_that_a_response_answers_no_claim_keeps_the_words_of_its_claim(feed: Any, make: Any) -> None:
    """Nothing is learnt of claims from it."""
    story = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))[0].data.story
    act = denial(feed, make)
    ruling(feed, "u1", story, "", answer=act.event)
    assert list(statuses(feed, story)) == [CLOSURE]
    assert denial(feed, make, "i3").claim == act.claim


def test_two_stories_are_one_by_a_ruling_whichever_is_older(feed: Any, make: Any, two: tuple[str, str]) -> None:
    """All that the one holds is told of the other, its id forwards, what comes is of the one that goes on."""
    older, younger = two
    adopted, merged, ruled = ruling(feed, "u1", younger, merge=older)
    assert isinstance(adopted, StoryAdopted)
    assert (adopted.data.story, [item.header.item for item in adopted.data.items]) == (younger, ["i1"])
    assert isinstance(merged, StoryMerged)
    assert (merged.data.story, merged.data.into) == (older, younger)
    assert isinstance(ruled, StoryRuled)
    assert (ruled.data.story, ruled.data.ruling.merge) == (younger, older)
    deny = make.response("deny", "Varga Glass", CLOSURE)
    (late,) = make.applied(feed.item("i2", "10:00", "Varga Glass denies it will close Torvik plant", deny))
    assert late.data.story == younger
    assert statuses(feed, younger) == {CLOSURE: "denied", CANCELLED: "unconfirmed"}
    assert shown(feed, older).merged_into == younger
    assert ruling(feed, "u1", younger, merge=older) == []


def test_a_merge_with_a_story_that_is_not_there_is_bad_input(feed: Any, two: tuple[str, str]) -> None:
    """There is nothing to move."""
    with pytest.raises(BadInputError, match="no story s-none"):
        ruling(feed, "u1", two[0], merge="s-none")


def test_the_end_of_a_merge_parts_what_it_moved(feed: Any, make: Any, two: tuple[str, str]) -> None:
    """What came since goes where it is liker; claims have the ids of before; evidence may make them one again."""
    one, other = two
    before = {claim.text: claim.claim for story in two for claim in shown(feed, story).claims}
    ruling(feed, "u1", one, merge=other)
    deny = make.response("deny", "Ember Lines", CANCELLED)
    feed.item("j2", "10:00", "Ember Lines denies it cancelled Sunday ferries", deny)
    over, *_ = found = end(feed, "u1", one)
    assert isinstance(over, StoryUnruled)
    (adopted,) = [event for event in found if isinstance(event, StoryAdopted)]
    assert [item.header.item for item in adopted.data.items] == ["j1", "j2"]
    parted = adopted.data.story
    assert parted not in two
    assert (statuses(feed, one), statuses(feed, parted)) == ({CLOSURE: "unconfirmed"}, {CANCELLED: "denied"})
    now = {claim.text: claim.claim for story in (one, parted) for claim in shown(feed, story).claims}
    assert now == before
    assert end(feed, "u1", one) == []


def test_a_split_ends_the_ruling_that_made_them_one(feed: Any, two: tuple[str, str]) -> None:
    """It cannot stand beside it; a later merge of the two is a new ruling, which the split does not forbid."""
    one, other = two
    ruling(feed, "u1", one, merge=other)
    found = ruling(feed, "u2", one, split=other)
    assert [event.data.ruling for event in found if isinstance(event, StoryUnruled)] == ["u1"]
    assert [row.ruling for row in shown(feed, one).rulings] == ["u2"]
    parted = next(event.data.story for event in found if isinstance(event, StoryAdopted))
    assert len(ruling(feed, "u3", one, merge=parted)) == 3
    assert len(statuses(feed, one)) == 2


def test_a_merge_of_what_has_become_one_meanwhile_stands_and_moves_nothing(feed: Any, two: tuple[str, str]) -> None:
    """Two editors say the same at once; the end of the second one's ruling parts nothing, of the first one's all."""
    one, other = two
    ruling(feed, "u1", one, merge=other)
    (ruled,) = ruling(feed, "u2", one, merge=other)
    assert isinstance(ruled, StoryRuled)
    (itself,) = ruling(feed, "u3", one, merge=one)
    assert isinstance(itself, StoryRuled), "in a rebuilt log the two may never have been two"
    for name in ("u2", "u3"):
        (over,) = end(feed, name, one)
        assert isinstance(over, StoryUnruled)
    assert len(statuses(feed, one)) == 2
    end(feed, "u1", one)
    assert len(statuses(feed, one)) == 1


def test_two_stories_that_are_two_are_kept_so_by_a_split(feed: Any, two: tuple[str, str]) -> None:
    """A rebuild under better rules may have no merge to part: the ruling stands, nothing moves."""
    (ruled,) = ruling(feed, "u1", two[0], split=two[1])
    assert isinstance(ruled, StoryRuled)
    (over,) = end(feed, "u1", two[0])
    assert isinstance(over, StoryUnruled)


def test_rulings_on_what_parts_go_along_and_one_across_the_cut_is_over(
    feed: Any, make: Any, two: tuple[str, str]
) -> None:
    """A ruled status, a strike and an answer made while the two were one; an answer to a claim on the other side."""
    one, other = two
    ruling(feed, "u0", one, merge=other)
    deny = make.response("deny", "Ember Lines", CANCELLED)
    (told,) = make.applied(feed.item("j1", "10:00", FERRY, make.claim(CANCELLED, "Echo"), deny))
    act = next(row for row in told.data.added if row.mention.kind == "response")
    closure, ferry = (claim.claim for claim in shown(feed, one).claims)
    ruling(feed, "status", one, ferry, status="confirmed")
    ruling(feed, "strike", one, ferry, strike=act.event)
    ruling(feed, "mine", one, closure, status="denied")
    ruling(feed, "none", one, "", answer=act.event)
    ruling(feed, "across", one, closure, answer=act.event)
    found = end(feed, "u0", one)
    parted = next(event.data.story for event in found if isinstance(event, StoryAdopted))
    assert [row.ruling for row in shown(feed, one).rulings] == ["mine"]
    assert sorted(row.ruling for row in shown(feed, parted).rulings) == ["none", "status", "strike"]
    assert (statuses(feed, one), statuses(feed, parted)) == ({CLOSURE: "denied"}, {CANCELLED: "confirmed"})
    end(feed, "status", parted)
    assert statuses(feed, parted) == {CANCELLED: "unconfirmed"}


def test_a_stage_that_is_restored_rules_alike(feed: Any, make: Any, two: tuple[str, str]) -> None:
    """All that a ruling needs is in the state: merges made by ruling part again after a restart."""
    one, other = two
    ruling(feed, "u1", one, merge=other)
    act = denial(feed, make)
    ruling(feed, "u2", one, shown(feed, one).claims[0].claim, answer=act.event)
    fresh = ThreadStage()
    state = MemoryState()
    for key, value in feed.state.scan(""):
        state.put(key, value)
    fresh.load(state)
    feed.stage, feed.state = fresh, state
    assert denial(feed, make, "i3").claim == shown(feed, one).claims[0].claim
    assert any(isinstance(event, StoryAdopted) for event in end(feed, "u1", one))


@pytest.mark.parametrize("days", [5, 60])
def test_a_story_that_rests_or_is_forgotten_by_the_index_is_merged_and_parted_alike(
    feed: Any, make: Any, days: int
) -> None:
    """Whatever is in memory: all of it moves, its denial that comes late finds it while its words are remembered."""
    (old,) = make.applied(feed.item("i1", "2026-03-02T08:00:00Z", REPORT, make.claim(CLOSURE)))
    day = f"2026-{3 + days // 30:02d}-{2 + days % 30:02d}"
    (new,) = make.applied(feed.item("j1", f"{day}T08:00:00Z", FERRY, make.claim(CANCELLED, "Echo")))
    ruling(feed, "u1", new.data.story, merge=old.data.story)
    assert len(statuses(feed, new.data.story)) == 2
    deny = make.response("deny", "Varga Glass", CLOSURE)
    (late,) = make.applied(feed.item("i2", f"{day}T10:00:00Z", "Varga Glass denies it will close Torvik plant", deny))
    assert (late.data.story == new.data.story) == (days < 45)
    found = end(feed, "u1", new.data.story)
    (adopted,) = [event for event in found if isinstance(event, StoryAdopted)]
    assert [item.header.item for item in adopted.data.items] == (["i1", "i2"] if days < 45 else ["i1"])
    assert statuses(feed, new.data.story) == {CANCELLED: "unconfirmed"}


def test_independent_rulings_in_any_order_come_to_the_same(new_feed: Any, make: Any) -> None:
    """A merge, a status, a strike, an answer and the end of a ruling: the views are equal in all 120 orders."""
    views = []
    for order in permutations(range(5)):
        feed = new_feed()
        (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
        (second,) = make.applied(feed.item("j1", "09:00", FERRY, make.claim(CANCELLED, "Echo")))
        one, other = first.data.story, second.data.story
        act = denial(feed, make)
        ferry = make.response("deny", "Ember Lines", CANCELLED)
        (told,) = make.applied(feed.item("j2", "10:00", "Ember Lines denies it cancelled Sunday ferries", ferry))
        closure, cancelled = first.data.added[0].claim, second.data.added[0].claim
        ruling(feed, "old", one, closure, status="confirmed")
        steps = [
            partial(ruling, feed, "merge", one, merge=other),
            partial(ruling, feed, "status", other, cancelled, status="confirmed"),
            partial(ruling, feed, "strike", other, cancelled, strike=told.data.added[0].event),
            partial(ruling, feed, "answer", one, closure, answer=act.event),
            partial(end, feed, "old", one),
        ]
        for number in order:
            steps[number]()
        found = shown(feed, one)
        views.append(found.model_copy(update={"seq": 0, "rulings": sorted(row.ruling for row in found.rulings)}))
    assert all(found == views[0] for found in views)
    assert views[0].rulings == ["answer", "merge", "status", "strike"]
    assert sorted(claim.status for claim in views[0].claims) == ["confirmed", "denied"]
