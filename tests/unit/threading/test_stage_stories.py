"""Which story and claim mentions land in: stories of their own, copies, statements, rulings and merges."""

from typing import Any

import pytest

from events.catalogue import (
    ItemApplied,
    ItemRepeated,
    Repeated,
    Ruling,
    RulingEnd,
    RulingMade,
    RulingWithdrawn,
    StoryAdopted,
    StoryMerged,
    StoryRuled,
    StoryUnruled,
)
from events.codec import decode, encode
from events.errors import BadInputError
from projections.policy import DEFAULT
from projections.showing import view
from projections.story import StoryState, evolve
from streams.stages.overlay import MemoryState
from streams.stages.thread import ThreadStage

REPORT = "Varga Glass to close Torvik plant"
CLOSURE = "Varga Glass will close its Torvik plant"
LONG = (
    "TORVIK, May 4 (Coastwire) - Varga Glass is to close its Torvik plant in June, the Torvik Post reported on Monday, "
    "citing a letter to the works council. The plant makes bottles and has 740 workers. It was opened in 1961."
)


def _ruling(feed: Any, story: str, claim: str, name: str = "u1") -> RulingMade:
    ruling = Ruling(ruling=name, story=story, claim=claim, status="denied", by="desk", why="called them")
    return RulingMade(
        id=f"e{feed.count}", source="desk", subject=story, time="2026-05-04T12:00:00Z", correlationid="c", data=ruling
    )


def test_a_response_about_what_nobody_claimed_opens_that_claim(feed: Any, make: Any) -> None:
    """The story has one claim with an origin and one without."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    deny = make.response("deny", "Varga Glass", "it had asked the state of Osk for aid")
    (found,) = make.applied(feed.item("i2", "09:00", "Varga Glass denies asking for aid over Torvik plant", deny))
    assert found.data.seq == 2
    assert found.data.added[0].claim != make.applied(feed.all)[0].data.added[0].claim


def test_a_response_without_words_answers_the_claim_on_its_party(feed: Any, make: Any) -> None:
    """Declining comment is about what is told of oneself."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    (found,) = make.applied(
        feed.item("i2", "09:00", "Varga Glass silent on Torvik plant", make.response("decline", "Varga Glass"))
    )
    assert found.data.added[0].claim == first.data.added[0].claim


def test_a_denial_that_lands_nowhere_and_says_nothing_opens_no_claim(feed: Any, make: Any) -> None:
    """Harn Oil denied "the report": of no claim that names it, under a headline that tells of none."""
    sale = "The Sarn refinery will be sold to a fund"
    (first,) = make.applied(feed.item("i1", "08:00", "Sarn refinery to be sold", make.claim(sale), slug="SARN-SALE"))
    for deny in (make.response("deny", "Harn Oil"), make.response("deny", "Harn Oil", "the report", ref="r2")):
        feed.item("i2", "09:00", "Owner dismisses Courier story", deny, slug="SARN-SALE", body=sale)
    opened = {one.claim for event in make.applied(feed.all) for one in event.data.added}
    assert opened == {first.data.added[0].claim}


def test_a_decline_about_nothing_opens_no_story(feed: Any, make: Any) -> None:
    """Nothing was claimed, nothing is answered."""
    found = feed.item("i1", "08:00", "Varga Glass profit rises", make.response("decline", "Varga Glass"))
    assert make.applied(found) == []
    assert make.settled(found).data.outcome == "empty"


def test_a_response_goes_to_the_claim_of_its_own_item_that_it_names(feed: Any, make: Any) -> None:
    """`about` is a ref of the same item."""
    aid = make.claim("Varga Glass asked Osk for aid", ref="c2")
    answer = make.response("neither", "Varga Glass", about="c2")
    (found,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), aid, answer))
    claims = {row.mention.ref: row.claim for row in found.data.added}
    assert claims["r1"] == claims["c2"] != claims["c1"]


def test_an_act_told_again_in_a_quote_is_the_same_act(feed: Any, make: Any) -> None:
    """The quote under a denial denies the same; a denial of another matter in the same item opens that claim."""
    feed.item("i1", "08:00", "Veloce to cut 900 jobs", make.claim("Airline Veloce will cut 900 jobs by autumn"))
    deny = make.response("deny", "Veloce", "the airline would cut 900 jobs")
    quote = make.response("deny", "Veloce", "900 jobs will go", ref="r2")
    other = make.response("deny", "Veloce", "it had asked the state of Osk for a loan", ref="r3")
    (found,) = make.applied(feed.item("i2", "09:00", "Veloce denies plan to cut 900 jobs", deny, quote, other))
    assert [row.mention.ref for row in found.data.added] == ["r1", "r3"]
    assert len({row.claim for row in found.data.added}) == 2


def test_two_banks_in_the_same_words_are_two_stories(feed: Any, make: Any) -> None:
    """Names decide."""
    for item, bank, chief in (("i1", "Solent", "Marta Vell"), ("i2", "Kestrel", "Tomas Arran")):
        head = f"{bank} Bank CEO {chief} to step down"
        feed.item(item, "08:00", head, make.claim(f"{bank} Bank chief executive {chief} is to step down"))
    assert len({event.data.story for event in make.applied(feed.all)}) == 2


def test_copies_of_a_text_share_a_group(feed: Any, make: Any) -> None:
    """A syndicated copy under another headline is the first one's copy; another text is its own."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), body=LONG)
    feed.item("i2", "09:00", "Glass plant to close", make.claim(CLOSURE), body=LONG, provider="Hillwire")
    other = "The Echo said the Torvik plant of Varga Glass will be closed in summer and its land be sold to the town."
    feed.item("i3", "10:00", REPORT, make.claim(CLOSURE, "Echo"), body=other)
    assert [event.data.copy_group for event in make.applied(feed.all)] == ["i1", "i1", "i3"]


def test_an_item_without_mentions_joins_only_where_it_plainly_belongs(feed: Any, make: Any) -> None:
    """A further dispatch on the matter is in the story; fog is in none."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE), body=LONG, slug="VARGA-PLANT")
    joined = feed.item("i2", "09:00", "Workers of Varga Glass plant in Torvik gather", slug="VARGA-PLANT", body=LONG)
    (found,) = make.applied(joined)
    assert found.data.added == ()
    assert make.settled(joined).data.outcome == "empty"
    assert make.applied(feed.item("i3", "09:00", "Fog on the lakes")) == []


def test_a_party_that_does_what_was_reported_confirms_it(feed: Any, make: Any) -> None:
    """An announcement without a word that confirms is a confirmation of the claim; with other figures, of a part."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE + " with 740 workers")))
    told = make.statement("Varga Glass", "Varga Glass will close its Torvik plant")
    (found,) = make.applied(feed.item("i2", "09:00", "Varga Glass to close Torvik plant in June", told))
    (row,) = found.data.added
    assert (row.claim, row.mention.bearing) == (first.data.added[0].claim, "confirms")
    partly = make.statement("Varga Glass", "Varga Glass will close its Torvik plant with 510 workers")
    (found,) = make.applied(feed.item("i3", "10:00", "Varga Glass to close Torvik plant in July", partly))
    assert found.data.added[0].mention.bearing == "confirms_part"


def test_who_gave_up_what_was_reported_does_not_confirm_it(feed: Any, make: Any) -> None:
    """A party that has scrapped a plan announces no confirmation of it."""
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE + " with 740 workers"))
    told = make.statement("Varga Glass", "Varga Glass has scrapped plans to close its Torvik plant")
    found = make.applied(feed.item("i2", "09:00", "Varga Glass to close Torvik plant in June", told))
    assert [row for event in found for row in event.data.added] == []


def test_a_statement_about_nothing_reported_is_left_out(feed: Any, make: Any) -> None:
    """A party's own news is no claim."""
    told = make.statement("Varga Glass", "Varga Glass opens a shop")
    found = feed.item("i1", "08:00", "Varga Glass opens shop", told)
    assert make.applied(found) == []


def test_a_ruling_reaches_its_story_once_and_ends_once(feed: Any, make: Any) -> None:
    """Told again it changes nothing, under whatever event id."""
    (found,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    story, claim = found.data.story, found.data.added[0].claim
    (ruled,) = feed.take(_ruling(feed, story, claim))
    assert isinstance(ruled, StoryRuled)
    assert feed.take(_ruling(feed, story, claim)) == []
    end = RulingEnd(ruling="u1", story=story, by="desk", why="wrong")
    fields = {"source": "desk", "subject": story, "time": "2026-05-04T13:00:00Z", "correlationid": "c", "data": end}
    (unruled,) = feed.take(RulingWithdrawn(id="w1", **fields))
    assert isinstance(unruled, StoryUnruled)
    assert feed.take(RulingWithdrawn(id="w2", **fields)) == []
    assert feed.take(_ruling(feed, story, claim)) == []


def test_a_ruling_on_what_is_unknown_is_bad_input(feed: Any, make: Any) -> None:
    """The dead letter says which story, claim or ruling."""
    with pytest.raises(BadInputError, match="no story s-none"):
        feed.take(_ruling(feed, "s-none", "c-none"))
    (found,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    with pytest.raises(BadInputError, match="no claim c-none"):
        feed.take(_ruling(feed, found.data.story, "c-none"))


def test_an_event_of_another_topic_is_bad_input(feed: Any) -> None:
    """Threading takes mentions and commands only."""
    stray = Repeated(item="i1", content_sha="0", first="e0")
    with pytest.raises(BadInputError, match="is not threaded"):
        feed.take(
            ItemRepeated(id="x", source="t", subject="i1", time="2026-05-04T13:00:00Z", correlationid="c", data=stray)
        )


def test_late_evidence_that_two_stories_are_one_merges_them(feed: Any, make: Any) -> None:
    """The survivor has the older first item; items, rulings and event ids move; the old id forwards."""
    first = "Lund and Aro met on yacht Halla off Skar"
    second = "Velden premier and Osk leader held secret talks"
    text = "the leaders Lund of Osk and Aro of Velden met in secret on the yacht Halla"
    (one,) = make.applied(feed.item("i1", "08:00", first, make.claim(text)))
    (two,) = make.applied(feed.item("i2", "08:30", second, make.claim(text, "Echo"), body="Talks were held. Few knew."))
    assert one.data.story != two.data.story
    feed.take(_ruling(feed, two.data.story, two.data.added[0].claim))
    both = f"{first}; {second}"
    found = feed.item("i3", "13:00", both, make.response("deny", "Osk", text), body=f"{first}. {second}. Few knew.")
    (adopted,) = [event for event in found if isinstance(event, StoryAdopted)]
    (merged,) = [event for event in found if isinstance(event, StoryMerged)]
    assert (adopted.data.story, adopted.data.other) == (one.data.story, two.data.story)
    assert [row.event for row in adopted.data.items[0].mentions] == [two.data.added[0].event]
    assert adopted.data.items[0].mentions[0].claim == one.data.added[0].claim
    assert adopted.data.items[0].mentions[0].stance == two.data.added[0].stance == "observing"
    assert [ruling.claim for ruling in adopted.data.rulings] == [one.data.added[0].claim]
    assert (merged.data.story, merged.data.into) == (two.data.story, one.data.story)
    (ruled,) = feed.take(_ruling(feed, two.data.story, two.data.added[0].claim, "u2"))
    assert (ruled.data.story, ruled.data.ruling.claim) == (one.data.story, one.data.added[0].claim)
    (killed,) = make.applied(feed.item("i2", "14:00", "KILL", body="", signal="kill", status="canceled"))
    assert killed.data.story == one.data.story
    assert [row.event for row in killed.data.taken_back] == [two.data.added[0].event]


def test_who_confirms_the_contrary_of_a_claim_denies_it(feed: Any, make: Any) -> None:
    """A confirmation that the plant stays open is no confirmation that it closes."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    contrary = make.response("confirm", "Varga Glass", "it would not close its Torvik plant")
    (found,) = make.applied(feed.item("i2", "09:00", "Varga Glass says Torvik plant stays open", contrary))
    (row,) = found.data.added
    assert row.claim == first.data.added[0].claim
    assert (row.mention.act, row.mention.bearing) == ("deny", "denies")


def test_who_denies_the_contrary_of_a_claim_does_not_confirm_it(feed: Any, make: Any) -> None:
    """A double negative opens a claim of its own."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    contrary = make.response("deny", "Varga Glass", "it would not close its Torvik plant")
    (found,) = make.applied(feed.item("i2", "09:00", "Varga Glass denies Torvik plant stays open", contrary))
    assert found.data.added[0].claim != first.data.added[0].claim
    assert found.data.added[0].mention.act == "deny"


def test_who_reports_the_contrary_is_no_origin_of_the_claim(feed: Any, make: Any) -> None:
    """Two outlets that contradict each other corroborate nothing."""
    (first,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    contrary = make.claim("Varga Glass will not close its Torvik plant", "Echo")
    (found,) = make.applied(feed.item("i2", "09:00", "Varga Glass will not close Torvik plant - Echo", contrary))
    assert found.data.story == first.data.story
    assert found.data.added[0].claim != first.data.added[0].claim


def test_two_targets_of_one_buyer_are_two_claims_and_each_answer_finds_its_own(feed: Any, make: Any) -> None:
    """Whom else a claim names tells it from another in the same words, also where the answer says "it"."""
    claims = {}
    for item, target in (("i1", "ferry operator Brightsea"), ("i2", "copper producer Karst Mining")):
        text = f"Orlo Group is in talks to buy {target}"
        (found,) = make.applied(feed.item(item, "08:00", f"Orlo Group in talks to buy {target}", make.claim(text)))
        claims[item] = found.data.added[0].claim
    assert claims["i1"] != claims["i2"]
    reported = make.claim("Orlo Group wanted to buy it", None)
    decline = make.response("decline", "Karst Mining", about="c1")
    body = "Karst Mining declined to comment on a report that Orlo Group wanted to buy it."
    (found,) = make.applied(feed.item("i3", "09:00", "Karst declines comment", reported, decline, body=body))
    assert {row.claim for row in found.data.added} == {claims["i2"]}


def test_a_call_and_a_meeting_of_the_same_two_are_two_claims(feed: Any, make: Any) -> None:
    """Names tell the matter; what is said of them tells the claim."""
    call = "President Edda Lund of Osk had spoken by phone with President Milo Aro of Velden"
    (first,) = make.applied(feed.item("i1", "08:00", "Lund and Aro spoke by phone - Post", make.claim(call)))
    deny = make.response(
        "deny", "Velden", "contacts to arrange a meeting of the presidents Aro and Lund had been started"
    )
    (second,) = make.applied(feed.item("i2", "09:00", "Velden: no contact on meeting of Lund and Aro", deny))
    assert second.data.story == first.data.story
    assert second.data.added[0].claim != first.data.added[0].claim
    confirm = make.response("confirm", "Milo Aro", "he had spoken by phone with President Edda Lund of Osk last week")
    (third,) = make.applied(feed.item("i3", "10:00", "Aro confirms phone call with Lund of Osk", confirm))
    assert third.data.added[0].claim == first.data.added[0].claim


def test_what_the_stage_spells_itself_is_spelt_as_events_are(feed: Any, make: Any) -> None:
    """Changes of the index and settled items have the bytes that the codec would give them, deletes included."""
    outputs = []
    feed.item("i1", "08:00", REPORT, make.claim(CLOSURE))
    feed.item("i2", "09:00", "Fog on the lakes on Tuesday")
    feed.item(
        "i3", "09:10", "Osk mayor to go", make.claim("Osk mayor Lund goes"), embargoed_until="2026-05-04T09:30:00Z"
    )
    feed.item("i1", "10:00", REPORT, signal="kill", status="canceled", version="2")
    stage, state = ThreadStage(), MemoryState()
    stage.load(state)
    for record in feed.taken:
        outputs += stage.step(state, record)
    assert {output.topic for output in outputs} == {"story.events", "thread.index", "thread.sequence"}
    assert any(b'"value":null' in output.value for output in outputs)
    assert [encode(decode(output.value)) for output in outputs] == [output.value for output in outputs]


def _merged(feed: Any, make: Any) -> tuple[Any, Any]:
    """Merge two stories on late evidence; return what opened the survivor and the other."""
    first, second = "Lund and Aro met on yacht Halla off Skar", "Velden premier and Osk leader held secret talks"
    text = "the leaders Lund of Osk and Aro of Velden met in secret on the yacht Halla"
    (one,) = make.applied(feed.item("i1", "08:00", first, make.claim(text)))
    (two,) = make.applied(feed.item("i2", "08:30", second, make.claim(text, "Echo"), body="Talks were held. Few knew."))
    both = f"{first}; {second}"
    feed.item("i3", "13:00", both, make.response("deny", "Osk", text), body=f"{first}. {second}. Few knew.")
    return one, two


def _split(feed: Any, story: str, other: str) -> RulingMade:
    ruling = Ruling(ruling="u9", story=story, claim="", split=other, by="desk", why="two meetings")
    return RulingMade(
        id=f"e{feed.count}", source="desk", subject=story, time="2026-05-04T14:00:00Z", correlationid="c", data=ruling
    )


def _views(feed: Any) -> dict[str, Any]:
    """Fold what the stage told of each story."""
    states: dict[str, StoryState] = {}
    for event in feed.all:
        if isinstance(event, StoryAdopted | StoryMerged | ItemApplied | StoryRuled):
            story = event.data.story
            states[story] = evolve(states.get(story, StoryState(story)), event)
    return {story: view(state, DEFAULT) for story, state in states.items()}


def test_a_wrong_merge_is_split_by_a_ruling(feed: Any, make: Any) -> None:
    """Items, claims and event ids go back; the survivor looks as if it had never had them; no evidence merges again."""
    one, two = _merged(feed, make)
    survivor, other = one.data.story, two.data.story
    before = _views(feed)[survivor]
    assert before.claims[0].independent_origins == 2
    feed.stage.load(feed.state)
    found = feed.take(_split(feed, survivor, other))
    (adopted,) = [event for event in found if isinstance(event, StoryAdopted)]
    assert adopted.data.story not in (survivor, other)
    (item,) = adopted.data.items
    assert [(row.event, row.claim) for row in item.mentions] == [(two.data.added[0].event, two.data.added[0].claim)]
    assert item.mentions[0].stance == two.data.added[0].stance
    views = _views(feed)
    (claim,) = views[survivor].claims
    assert ([origin.name for origin in claim.origins], claim.status) == (["Torvik Post"], "denied")
    assert views[survivor].items == ("i1", "i3")
    (parted,) = views[adopted.data.story].claims
    assert ([origin.name for origin in parted.origins], parted.status) == (["Echo"], "unconfirmed")
    assert feed.take(_split(feed, survivor, other)) == []
    (killed,) = make.applied(feed.item("i2", "15:00", "KILL", body="", signal="kill", status="canceled"))
    assert killed.data.story == adopted.data.story


def test_a_split_of_what_was_never_merged_is_bad_input(feed: Any, make: Any) -> None:
    """The dead letter says which story, and nothing changes."""
    (one,) = make.applied(feed.item("i1", "08:00", REPORT, make.claim(CLOSURE)))
    with pytest.raises(BadInputError, match="no items beside its own"):
        feed.take(_split(feed, one.data.story, "s-none"))
