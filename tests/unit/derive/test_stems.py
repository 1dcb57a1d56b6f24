"""Stems: the search by words finds exactly the stems that a plain search of the whole text finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.derive import (
    claim_accounts,
    claim_agents,
    claim_charges,
    claim_frames,
    claim_hedges,
    claim_intelligence,
    claim_nouns,
)
from streams.derive.claim_accounts import DEED_STEMS, SIDE_STEMS
from streams.derive.claim_agents import AGENT_STEMS
from streams.derive.claim_charges import CHARGE_STEMS
from streams.derive.claim_frames import TELLING_STEMS, attributed
from streams.derive.claim_hedges import HEDGE_STEMS, hedged
from streams.derive.claim_intelligence import FINDING_STEMS
from streams.derive.claim_nouns import NOUN_STEMS, nominal
from streams.derive.claims import CUES
from streams.derive.discourse import Discourse
from streams.derive.lines import lowered
from streams.derive.responses import TRIGGERS
from streams.derive.stems import Stems

TABLE = (*TRIGGERS, *CUES)
STEMS = Stems(TABLE)
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(TABLE),
        st.sampled_from(["Norbel", "quay", ".", "\n", "\t", "\u2019s", '"']),
        st.text(max_size=4),
    )
).flatmap(lambda parts: st.sampled_from(["", " "]).map(lambda between: between.join(parts)))


def _starts(stem: str, low: str) -> list[int]:
    """Return where a stem begins in a text, by trying each place."""
    plain = stem.strip()
    found = []
    for at in range(len(low)):
        before, after = low[at - 1 : at] if at else "", low[at + len(plain) : at + len(plain) + 1]
        opens = stem[0] != " " or not before.isalnum()
        closes = stem[-1] != " " or not after.isalnum()
        if low.startswith(plain, at) and opens and closes:
            found.append(at)
    return found


@given(TEXTS)
def test_one_pass_finds_what_a_search_for_each_stem_finds(text: str) -> None:
    """No place of a stem is missed, whatever stems overlap it, and none is invented."""
    low = lowered(text)
    assert STEMS.places(low) == {stem: starts for stem in TABLE if (starts := _starts(stem, low))}


@given(TEXTS)
def test_a_line_is_asked_for_a_stem_if_it_has_it(text: str) -> None:
    """Looking through the body and looking through each of its lines come to the same."""
    discourse = Discourse("", text)
    found = discourse.lines_with("body", TABLE)
    assert list(found) == sorted(found)
    for line in discourse.body:
        assert found.get(line.index, set()) == {stem for stem in TABLE if _starts(stem, line.low)}


def test_a_blank_at_an_end_of_a_stem_is_the_edge_of_a_word() -> None:
    """So "not " is in "cannot" and in "(not)", and is no part of "notice"."""
    edged = Stems(["not ", " lie ", "no"])
    assert edged.places("cannot (not) notice") == {"not ": [3, 8], "no": [3, 8, 13]}
    assert edged.places("lie, a lie; earlier") == {" lie ": [0, 7]}


@given(TEXTS)
def test_a_line_without_their_stems_tells_the_readers_of_claims_nothing(text: str) -> None:
    """The stems by which lines are passed over are those of all words that the readers know."""
    discourse = Discourse("", text)
    for line in discourse.body:
        if not any(stem in line.low for stem in TELLING_STEMS):
            assert not list(attributed(discourse, line))
        if not any(stem in line.low for stem in NOUN_STEMS):
            assert not list(nominal(discourse, line))
        if not any(stem in line.low for stem in HEDGE_STEMS):
            assert not list(hedged(line))


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (claim_hedges._HEDGE, HEDGE_STEMS),
        (claim_nouns._NOMINAL, NOUN_STEMS),
        (claim_accounts._DEED, DEED_STEMS),
        (claim_accounts._SIDES, SIDE_STEMS),
        (claim_agents._FIRST, AGENT_STEMS),
        (claim_agents._LAST, AGENT_STEMS),
        (claim_charges._CHARGES, CHARGE_STEMS),
        (claim_intelligence._FINDING, FINDING_STEMS),
    ],
    ids=["hedge", "noun", "deed", "side", "agent-first", "agent-last", "charge", "finding"],
)
@settings(max_examples=400)
@given(data=st.data())
def test_whatever_a_pattern_of_claims_matches_has_one_of_its_stems(
    pattern: re.Pattern[str], stems: tuple[str, ...], data: st.DataObject
) -> None:
    """A word that is added to a pattern and not to its stems would never be looked for."""
    matched = data.draw(st.from_regex(pattern))
    assert any(stem in lowered(matched) for stem in stems)


def test_every_word_by_which_claims_are_told_has_a_stem() -> None:
    """A verb that is added to those that are read and not to the stems would never be looked for."""
    assert [word for word in claim_frames._READ if not any(stem in word for stem in TELLING_STEMS)] == []
