"""Deriving takes any text: no exception, true offsets, nothing between the fields mixed up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from events.wire_item import WireItem
from streams.derive.deriving import derive

PIECES = [
    "denied", "confirmed", "declined to comment", "said", "told", "the", "a spokesman for", "Dorn", "Velmar",
    "it", "he", "they", ",", ".", '"', "\u201c", "\u201d", "that", "report", "reports that", "neither", "nor",
    "not", "would", "could", "if", "by", "of", "and", "but", "according to", "no comment", "from", "was",
    "available", "(", ")", "<DRN.L>", "'s", "\u2019s", "who", "on Monday", "?", "\n\n", "the company", "Mr.",
    "U.S.", "quoted", "as saying", "false", "no truth in", "accused", "reportedly", "-", "without", "to",
    "Minister", "chief executive",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.lists(st.sampled_from(PIECES), max_size=8))
def test_words_of_the_grammar_in_any_order_derive_without_error(body: list[str], headline: list[str]) -> None:
    """Whatever the order of cue words, marks and names, each mention quotes the words at its offsets."""
    _check(" ".join(headline), " ".join(body))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.text(max_size=60))
def test_any_characters_derive_without_error(body: str, headline: str) -> None:
    """Any Unicode text is taken; offsets stay true."""
    _check(headline, body + " denied the report.")


def _check(headline: str, body: str) -> None:
    fields = {"headline": headline, "body": body}
    for mention in derive(WireItem(item="t", guid="t", headline=headline, body=body)).mentions:
        span = mention.span
        assert fields[span.field][span.start : span.end] == mention.quote
        assert mention.party is None or mention.party.name
        assert mention.origin is None or mention.origin.name
