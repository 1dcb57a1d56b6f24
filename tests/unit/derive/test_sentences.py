"""Sentences and tokens: where they end, and that their offsets are true."""

import pytest

from streams.derive.sentences import split
from streams.derive.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank fell. It rose.", ["The bank fell.", "It rose."]),
        (
            "Mr. Abel met Gen. Holt in the U.S. on Monday. He left.",
            ["Mr. Abel met Gen. Holt in the U.S. on Monday.", "He left."],
        ),
        ("Pelso Corp. said so. Quarn Inc. did not.", ["Pelso Corp. said so.", "Quarn Inc. did not."]),
        ('"No comment." She left.', ['"No comment."', "She left."]),
        ("It cost 3.5 million. Nobody paid.", ["It cost 3.5 million.", "Nobody paid."]),
        ("First line\n\nSecond line", ["First line", "Second line"]),
        ("A hard-wrapped line\ngoes on here. Then ends.", ["A hard-wrapped line\ngoes on here.", "Then ends."]),
        ("", []),
    ],
)
def test_sentences_end_where_they_should(text: str, expected: list[str]) -> None:
    """Abbreviations, initials, numbers and wrapped lines end no sentence; marks and empty lines do."""
    assert [sentence.text for sentence in split(text)] == expected


def test_offsets_point_into_the_text() -> None:
    """Each sentence and each token is the text between its offsets."""
    text = (
        "  Harn\u2019s chief, Nina Torv (41), said: \u201cNo.\u201d\n\n"
        "The U.S. Co. <NVK.L> didn't reply\u2026 A \U0001f642 day."
    )
    for sentence in split(text):
        assert text[sentence.start : sentence.end] == sentence.text
        for token in tokenise(sentence.text):
            assert sentence.text[token.start : token.end] == token.text


def test_no_sentence_is_longer_than_two_thousand_characters() -> None:
    """A text without marks is cut at blanks, so that one sentence costs no more than another."""
    sentences = split("word " * 20_000)
    assert max(len(sentence.text) for sentence in sentences) <= 2_000
    assert sum(len(sentence.text.split()) for sentence in sentences) == 20_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petrov's aide", ["Petrov", "'s", "aide"]),
        ("It didn't.", ["It", "didn't", "."]),
        ("the U.S. navy", ["the", "U.S.", "navy"]),
        ("Quarn <QRN.L> rose", ["Quarn", "<QRN.L>", "rose"]),
        ("1,204 cases", ["1,204", "cases"]),
        ("Monday,he left", ["Monday", ",", "he", "left"]),
    ],
)
def test_words_are_cut_as_the_grammar_needs_them(text: str, expected: list[str]) -> None:
    """Clitics stand alone, numbers and abbreviations stay whole, a missing blank does not join two words."""
    assert [token.text for token in tokenise(text)] == expected
