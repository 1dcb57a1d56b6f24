"""What is searched in a roundabout way, because it is faster, finds what the plain pattern finds."""

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.wire_item import WireItem
from streams.derive import claim_nouns, families, name_reading, propositions
from streams.derive.deriving import derive
from streams.derive.discourse import Discourse
from streams.derive.grammar import Rule
from streams.derive.lines import lowered
from streams.derive.rules import GRAMMAR

PIECES = (
    "The ministry", " said", " told the", " but ", ", ", " ", '"', "\u201d", '," ', "; ", " and declined", " after ",
    "two days after it denied", " contradicting earlier reports", " is untrue", " was not correct.", ' as "a lie"',
    ", saying", ", Orrin Steel added", " hours after the bank confirmed", " having long denied", " contrary to ",
    " reports that", "Reports of", "RUMOURS that", "an allegation by Orrin that", " claims", " reported", "<ORN.L>",
    "O'Dell", " Vell-Marsh Ltd", " A. B. Dorn", "\u00c9mile", "x", ".", "\n", "Speculation about", "charges of",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=14).map("".join)
PLAIN_END = re.compile(
    "|".join(
        (
            ";",
            *(f",? {words}" for words in propositions._BEHIND_BLANK),
            *(f", {words}" for words in propositions._BEHIND_COMMA),
            '["\u201d]? (?:said|told) (?:the|a|an|[A-Z])',
            ',["\u201d] (?=[a-zA-Z])',
            propositions._END_AFTER.pattern.replace("[, ](?:(?<= )|(?<=,) )", ",? "),
        )
    )
)
PLAIN_NAME = re.compile(
    r"(?<!\w)(?!(?<=<)[A-Z0-9.\-]{1,9}>)(?:[A-Z\u00c0-\u00de][\w&.\u2019'\-]*[\w&]|[A-Z])"
    r"(?:(?: (?:of the|of|de|de la|von|van|van der|der|du|del|di|al|bin|ibn|ben|el|for|&) | |(?<=[A-Z])\. )"
    r"(?:[A-Z\u00c0-\u00de][\w&.\u2019'\-]*[\w&]|[A-Z]\b)){0,11}"
)


@given(TEXTS, st.integers(0, 20))
def test_a_clause_ends_where_the_plain_pattern_ends_it(text: str, start: int) -> None:
    """Marks are leapt to, and what follows "after" is looked for only where there is one."""
    plain = PLAIN_END.search(text, start)
    ends = [
        found.start()
        for pattern in (propositions._END, propositions._END_AFTER)
        if (found := pattern.search(text, start)) is not None
    ]
    assert min(ends, default=None) == (None if plain is None else plain.start())


@given(TEXTS)
def test_nouns_that_tell_a_claim_are_found_from_their_stems(text: str) -> None:
    """The pattern is tried where a stem begins, and nowhere else."""
    plain = [match.span() for match in claim_nouns._NOMINAL.finditer(text)]
    assert [match.span() for match in claim_nouns._nominals(text, lowered(text))] == plain


@given(TEXTS)
def test_names_stand_where_the_plain_pattern_finds_capitals(text: str) -> None:
    """The search leaps to a capital and looks back from it."""
    runs = [match.span() for match in PLAIN_NAME.finditer(text)]
    assert [match.span() for match in name_reading._NAME.finditer(text)] == runs


@given(TEXTS | st.text(alphabet="A\u03a3\u03c3\u0130i.' \n\u2019", max_size=40))
def test_a_line_has_the_small_letters_of_its_text(text: str) -> None:
    """They are cut out of the body's, save where a letter is another at the end."""
    lines = Discourse("", text).body
    assert [line.low for line in lines] == [lowered(line.sentence.text) for line in lines]


KIN = (
    "The Sarn Echo", "Dorn Media", ", sister title of ", " and its sibling paper, ", "'s companion site ",
    ", owned by ", ", published by the publisher of ", " and ", " are parts of the same",
    ", which belongs to the same group as ",
    ". ", "\n",
)  # fmt: skip


@given(st.lists(st.sampled_from(KIN), max_size=9).map("".join))
def test_titles_of_one_publisher_stand_where_the_patterns_find_them(text: str) -> None:
    """No pattern goes over a stop or a break, or does without a word of kin."""
    plain = {match.span(): match[0] for p in (*families._PATTERNS, families._BOTH) for match in p.finditer(text)}
    parts = [part for part in families._APART.split(text) if any(word in part for word in families._WORDS)]
    assert all(any(told in part for part in parts) for told in plain.values())


CORED = [rule for rule in GRAMMAR if rule.core]


@pytest.mark.parametrize("rule", CORED, ids=[rule.id for rule in CORED])
@given(st.data())
def test_a_rule_with_a_core_matches_what_its_pattern_matches(rule: Rule, data: st.DataObject) -> None:
    """No match is without the core, whatever stands beside it."""
    told = [word for other in CORED for example in other.examples for word in re.split(r"(?= )", example.text)]
    runs = [example.text for example in rule.examples]
    text = lowered("".join(data.draw(st.lists(st.sampled_from(runs) | st.sampled_from(told), max_size=8))))
    assert [m.span() for m in rule.matches(text)] == [m.span() for m in rule.regex.finditer(text)]


def test_an_item_leaves_nothing_to_the_collector() -> None:
    """What was made for an item goes as soon as it is derived: nothing of it leads back to itself."""
    item = WireItem(
        item="i",
        guid="i",
        headline="Harn Oil denies it hid a leak",
        body="The Sarn Echo reported that Harn Oil had hidden a leak. Prime Minister Dora Lund said she knew of none. "
        "The company denied it, and a spokesman said the prime minister was right. It had no further comment.",
    )
    derive(item)
    gc.collect()
    gc.disable()
    try:
        assert derive(item).mentions
        assert gc.collect() == 0
    finally:
        gc.enable()
