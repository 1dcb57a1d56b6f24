"""Deriving takes any text: no exception, true offsets, nothing between the fields mixed up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.discourse import Discourse
from streams.derive.sentences import paragraph, split

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


_BITS = st.sampled_from(
    [
        "The bank ",
        "denied it",
        ". ",
        ".",
        "\n",
        "\n\n",
        " \n",
        "Inc.",
        " U.S. ",
        "he ",
        "He ",
        '"',
        "\u201d",
        "!",
        "\t",
        "no",
        "a",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_BITS, max_size=40), st.data())
def test_a_paragraph_alone_has_the_sentences_that_it_has_in_the_text(pieces: list[str], data: st.DataObject) -> None:
    """Who splits only the paragraph around an offset finds there just what the whole text, split, has there."""
    text = "".join(pieces)
    at = data.draw(st.integers(0, max(len(text) - 1, 0)))
    start, end = paragraph(text, at)
    alone = [(start + piece.start, start + piece.end, piece.text) for piece in split(text[start:end])]
    assert alone == [(s.start, s.end, s.text) for s in split(text) if s.start < end and start < s.end]


@settings(max_examples=200, deadline=None)
@given(st.lists(_BITS, max_size=40))
def test_sentences_with_stems_are_the_lines_with_them(pieces: list[str]) -> None:
    """Whether only some paragraphs are split or the whole body: the same sentences have the same stems."""
    body, stems = "".join(pieces), {"denied", " he ", "no", "bank"}
    discourse = Discourse("", body)
    found = sorted((low, sorted(here)) for low, here in discourse.sentences_with("body", stems))
    lines = discourse.lines_with("body", stems)
    assert found == sorted((discourse.body[number].low, sorted(here)) for number, here in lines.items())
