"""The index of live stories: what it finds, and that it is the sum of its puts whatever their order."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.threading.assigning import DEFAULT_POLICY, Candidate, choose_story
from streams.threading.features import ItemFeatures, item_features
from streams.threading.index import StoryIndex
from streams.threading.signals import Arrival

DAY = 86400.0
T0 = 1_700_000_000.0
PLAIN = Arrival(None, "Coastwire", T0)

TRANSFER = (
    "Ravensport agree 30 million fee for striker Dano Keller",
    "Ravensport have agreed a fee of 30 million crowns with Oldhaven for striker Dano Keller, the Echo reported.",
)
OTHER_TRANSFER = (
    "Millbrook agree 30 million fee for striker Ilja Moss",
    "Millbrook have agreed a fee of 30 million crowns with Tarn United for striker Ilja Moss, the Echo reported.",
)
DENIAL = (
    "Oldhaven deny agreeing fee for Keller",
    "Oldhaven on Tuesday denied that they had agreed to sell striker Dano Keller to Ravensport.",
)
WEATHER = ("Fog expected on the lakes", "Fog is expected on the northern lakes on Friday morning, forecasters said.")


def _read(item: tuple[str, str]) -> ItemFeatures:
    return item_features(item[0], item[1], ())


def _chosen(index: StoryIndex, item: tuple[str, str], at: float = T0, slug: str | None = None) -> str | None:
    return choose_story(
        index.candidates(_read(item), Arrival(slug, "Coastwire", at)), has_mentions=True, policy=index.policy
    )


def test_a_denial_joins_the_story_of_the_report() -> None:
    """The answer finds the matter that it answers."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, "Coastwire", T0))
    assert _chosen(index, DENIAL, T0 + DAY) == "s1"


def test_a_reaction_in_other_words_joins_the_story_whose_headline_its_lead_tells() -> None:
    """Days later, and under a headline that shares no word: but the lead says what it answers."""
    index = StoryIndex()
    report = (
        "Council backs harbour toll for lorries",
        "The council of Orlava backed a toll of nine crowns on lorries that use the harbour, the Gazette reported.",
    )
    index.join("s1", "i1", _read(report), Arrival(None, "Coastwire", T0))
    reaction = (
        "Hauliers' league calls Orlava plan a blow",
        "The league of hauliers said the harbour toll for lorries that the council backed would drive it elsewhere.",
    )
    other = (
        "Hauliers' league elects Vera Kolm",
        "The league of hauliers elected Vera Kolm of Orlava as its chair for three years and thanked her forerunner.",
    )
    assert _chosen(index, reaction, T0 + 3 * DAY) == "s1"
    assert _chosen(index, other, T0 + 3 * DAY) is None


def test_two_clubs_transfers_in_the_same_words_are_two_stories() -> None:
    """Names decide, not words: and each denial goes to its own."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, "Coastwire", T0))
    assert _chosen(index, OTHER_TRANSFER) is None
    index.join("s2", "i2", _read(OTHER_TRANSFER), Arrival(None, "Coastwire", T0))
    assert _chosen(index, DENIAL) == "s1"
    assert _chosen(index, ("Tarn United deny Moss sale", "Tarn United denied they would sell Ilja Moss.")) == "s2"


def test_what_has_nothing_in_common_joins_none() -> None:
    """Weather is no part of a transfer."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, "Coastwire", T0))
    assert _chosen(index, WEATHER) is None


def test_an_equal_slug_of_the_same_provider_joins_words_that_hardly_meet() -> None:
    """A slug within days is strong evidence; of another provider, or late, it is none."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival("RAVENSPORT-KELLER/", "Coastwire", T0))
    short = ("Striker arrives for medical", "The striker was seen at the club on Wednesday.")
    assert _chosen(index, short, T0 + DAY, "RAVENSPORT-KELLER/ (UPDATE 1)") == "s1"
    assert _chosen(index, short, T0 + DAY) is None
    assert _chosen(index, short, T0 + 20 * DAY, "RAVENSPORT-KELLER/") is None
    others = index.candidates(_read(short), Arrival("RAVENSPORT-KELLER/", "Hillwire", T0 + DAY))
    assert choose_story(others, has_mentions=True, policy=index.policy) is None


def test_a_slug_that_many_stories_have_tells_little() -> None:
    """Under a slug of the desk's own every matter of the day is told."""
    short = ("Striker arrives for medical", "The striker was seen at the club on Wednesday.")
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival("SPORT", "Coastwire", T0))
    assert _chosen(index, short, T0 + DAY, "SPORT") == "s1"
    index.join("s2", "i2", _read(OTHER_TRANSFER), Arrival("SPORT", "Coastwire", T0))
    index.join("s3", "i3", _read(WEATHER), Arrival("SPORT", "Coastwire", T0))
    assert _chosen(index, short, T0 + DAY, "SPORT") is None


def test_a_syndicated_copy_under_another_headline_joins() -> None:
    """The same text is the same story whatever its headline."""
    index = StoryIndex()
    body = TRANSFER[1] + " The clubs have talked since the winter and the player has been told he may leave in June."
    index.join("s1", "i1", _read((TRANSFER[0], body)), Arrival(None, "Coastwire", T0))
    assert _chosen(index, ("Deal near, paper says", body.replace("have talked", "had talked"))) == "s1"


def test_a_story_fades_with_time() -> None:
    """The same item is the less likely part of a story the older that is."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, None, T0))
    scores = [index.candidates(_read(DENIAL), Arrival(None, None, T0 + days * DAY))[0].score for days in (0, 7, 30)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_an_item_beyond_the_horizon_is_forgotten_with_a_delete() -> None:
    """A join tells which items it let go."""
    index = StoryIndex()
    index.join("s1", "old", _read(TRANSFER), Arrival(None, None, T0))
    puts = index.join("s2", "new", _read(WEATHER), Arrival(None, None, T0 + (DEFAULT_POLICY.horizon_days + 1) * DAY))
    assert [(key, value is None) for key, value in puts] == [("item/new", False), ("item/old", True)]
    assert index.story_of("old") is None
    assert index.candidates(_read(TRANSFER), Arrival(None, None, T0)) == []


def test_an_item_that_leaves_is_found_no_more() -> None:
    """A killed item takes its words with it; leaving twice changes nothing."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, None, T0))
    assert index.leave("i1") == [("item/i1", None)]
    assert index.leave("i1") == []
    assert index.candidates(_read(DENIAL), Arrival(None, None, T0)) == []


def test_a_new_version_moves_its_item() -> None:
    """An item belongs to the story it joined last."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, None, T0))
    index.join("s2", "i1", _read(WEATHER), Arrival(None, None, T0))
    assert index.story_of("i1") == "s2"
    assert index.candidates(_read(TRANSFER), Arrival(None, None, T0)) == []


def test_merging_moves_every_item_with_one_put_each() -> None:
    """After a merge the survivor is found by the words of both."""
    index = StoryIndex()
    index.join("s1", "i1", _read(TRANSFER), Arrival(None, None, T0))
    index.join("s2", "i2", _read(DENIAL), Arrival(None, None, T0 + 1))
    puts = index.merge("s1", "s2")
    assert [(key, value["story"]) for key, value in puts if value] == [("item/i2", "s1")]
    assert [c.story for c in index.candidates(_read(DENIAL), Arrival(None, None, T0))] == ["s1"]
    assert index.merge("s1", "s2") == []


@pytest.mark.parametrize(("mentions", "expected"), [(True, "s1"), (False, None)])
def test_an_item_without_mentions_joins_only_where_it_plainly_belongs(mentions: bool, expected: str | None) -> None:
    """Between the two thresholds only an item that tells something joins."""
    between = (DEFAULT_POLICY.join + DEFAULT_POLICY.join_without_mentions) / 2
    assert choose_story([Candidate("s1", between)], has_mentions=mentions, policy=DEFAULT_POLICY) == expected


def test_equal_scores_choose_by_story_id() -> None:
    """A tie is broken the same way on every machine."""
    tied = [Candidate("s2", 0.9), Candidate("s1", 0.9)]
    assert choose_story(tied, has_mentions=True, policy=DEFAULT_POLICY) == "s1"


WORDS = [
    "harbour", "crane", "strike", "tanker", "mayor", "Velden", "Osk", "Brenna", "bribe", "tunnel", "ferry", "450",
    "620", "vote", "fire", "Halla", "mine",
]  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
operations = st.one_of(
    st.tuples(
        st.just("join"), st.sampled_from("abcd"), st.integers(0, 11), texts, texts,
        st.sampled_from([None, "A-B", "C-D"]), st.integers(0, 60),
    ),
    st.tuples(st.just("leave"), st.integers(0, 11)),
    st.tuples(st.just("merge"), st.sampled_from("abcd"), st.sampled_from("abcd")),
)  # fmt: skip


@given(st.lists(operations, max_size=25), texts, st.integers(0, 60), st.randoms(use_true_random=False))
def test_an_index_restored_from_its_puts_in_any_order_answers_as_before(
    steps: list[Any], asked: str, day: int, random: Any
) -> None:
    """State is the set of the last puts: order, merges, moves and forgetting leave no other trace."""
    index, kept = StoryIndex(), {}
    act: dict[str, Callable[..., list[tuple[str, Any]]]] = {
        "join": lambda story, n, head, body, slug, at: index.join(
            story, f"i{n}", item_features(head, body, ()), Arrival(slug, "Coastwire", T0 + at * DAY)
        ),
        "leave": lambda n: index.leave(f"i{n}"),
        "merge": index.merge,
    }
    for name, *arguments in steps:
        for key, value in act[name](*arguments):
            if value is None:
                kept.pop(key, None)
            else:
                kept[key] = value
    order = list(kept)
    random.shuffle(order)
    restored = StoryIndex()
    for key in order:
        restored.restore(key, kept[key])
    features, at = item_features(asked, asked, ()), T0 + day * DAY
    for probe in (index, restored):
        probe.restore("item/never-there", None)
    arrival = Arrival("A-B", "Coastwire", at)
    assert restored.candidates(features, arrival) == index.candidates(features, arrival)
    later = Arrival(None, None, T0 + 80 * DAY)
    puts = index.join("a", "z", features, later)
    assert sorted(key for key, _ in restored.join("a", "z", features, later)) == sorted(key for key, _ in puts)


def _bare(headline: str) -> ItemFeatures:
    return item_features(headline, "", ())


def test_a_flash_is_weighed_by_the_feed_that_it_stands_on() -> None:
    """On a wire of whole items a bare headline joins only what names the same; on a feed of headlines less will do."""
    wire, feed = StoryIndex(), StoryIndex()
    for number, (head, body) in enumerate([TRANSFER, OTHER_TRANSFER, WEATHER]):
        wire.join(f"s{number}", f"i{number}", _read((head, body)), Arrival(None, "Coastwire", T0))
    for number in range(60):
        feed.join(f"h{number}", f"j{number}", _bare(f"Reading {number} of the gauge at pier {number}"), PLAIN)
    for index in (wire, feed):
        index.join("s", "i", _bare("Harbour union in Velden threatens strike over crane sale"), PLAIN)
    asked = _bare("Harbour ferry to be sold after a storm")
    scores = [index.candidates(asked, PLAIN)[0].score for index in (wire, feed)]
    assert scores[0] < DEFAULT_POLICY.join < scores[1]


def test_a_report_joins_the_flash_that_it_follows() -> None:
    """The report has many words of its own, and the flash few: what counts is that it tells the flash."""
    index = StoryIndex()
    index.join("w", "w", _read(WEATHER), Arrival(None, "Coastwire", T0))
    index.join("s1", "i1", _bare("NORDEN SAYS IT WILL SIGN 7.7 BILLION CROWN HARBOUR LOAN FRIDAY"), PLAIN)
    body = (
        "Norden will sign a loan of 7.7 billion crowns for its harbour on Friday, the finance minister said. He spoke "
        "after a week of meetings with lenders in Velden, where the terms of older debts had been the only subject."
    )
    assert _chosen(index, ("NORDEN TO SIGN HARBOUR LOAN", body)) == "s1"


def test_a_name_that_everybody_has_joins_no_two_matters() -> None:
    """A rater that is in the news of thirty companies makes one story of no two of them."""
    index = StoryIndex()
    firms = [
        f"{first}{last}"
        for first in ("Alv", "Bost", "Corv", "Dunh", "Estr", "Fars", "Giml", "Hol")
        for last in ("ik", "rand", "el", "aven")
    ]
    for number, firm in enumerate(firms):
        index.join(f"s{number}", f"i{number}", _read(_rated(firm)), Arrival(None, "Coastwire", T0))
    assert _chosen(index, _rated("Ibsgard")) is None
    assert _chosen(index, _rated("Alvik")) == "s0"


def _rated(firm: str) -> tuple[str, str]:
    return f"KREDITA DOWNGRADES {firm.upper()}", f"Kredita said it downgraded the debt of {firm} to BB from BBB."


def test_tables_of_results_are_of_one_story_only_for_one_company() -> None:
    """Shr, Revs and Qtly stand in every table: they name nobody, whatever their capitals."""
    index = StoryIndex()
    index.join("s1", "i1", _read(("ALVIK INC 3RD QTR NET", "Shr 12 cts vs 10 cts Net 120,000 Revs 3,000,000")), PLAIN)
    assert _chosen(index, ("BOSTRAND CORP 3RD QTR NET", "Shr 40 cts vs 31 cts Net 900,000 Revs 8,100,000")) is None
    assert item_features("ALVIK SETS QTLY PAYOUT", "Qtly div 10 cts vs 9 cts prior", ()).names == ("alvik",)


def test_many_stories_alike_are_looked_at_in_the_same_order_however_they_came() -> None:
    """Where more stories have an item's words than are read, ids decide, not the order of joining or of a restart."""
    policy = replace(DEFAULT_POLICY, most_read=20)
    found = []
    for numbers in (range(200), reversed(range(200))):
        index = StoryIndex(policy)
        for number in numbers:
            index.join(f"s{number:03}", f"i{number}", _bare(f"Harbour crane strike in town {number}"), PLAIN)
        found.append(index.candidates(_bare("Crane strike ends at the harbour"), PLAIN))
    assert found[0]
    assert found[0] == found[1]
