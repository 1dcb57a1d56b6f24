"""How far a "neither" reaches: the subjects that "nor" joins, with what stands beside them; verbs it joins are none."""

import pytest

from streams.derive.neither import under_neither
from streams.derive.tokens import tokenise


def _joined(text: str, verb: str) -> list[str]:
    tokens = tokenise(text)
    start = next(k for k, token in enumerate(tokens) if token.text == verb)
    return [" ".join(t.text for t in tokens[one.start : one.end]) for one in under_neither(tokens, start)]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Neither Harn Oil nor Quarn has confirmed it.", ["Harn Oil", "Quarn"]),
        ("Neither Harn Oil, based in Tarn, nor Quarn, its rival, has confirmed it.", ["Harn Oil", "Quarn"]),
        ("Neither Harn Oil, Quarn nor Velt Motors has confirmed it.", ["Harn Oil", "Quarn", "Velt Motors"]),
        ("Neither the mayor nor Larin, who owns the mill, has confirmed it.", ["the mayor", "Larin"]),
    ],
)
def test_subjects_under_neither_are_all_found(text: str, subjects: list[str]) -> None:
    """With appositions and relative clauses beside them, two of them or a list."""
    assert _joined(text, "has") == subjects


@pytest.mark.parametrize(
    "text",
    [
        "Harn Oil has confirmed it.",
        "Neither company has confirmed it.",
        "Larin neither denied nor confirmed that he has confirmed it.",
        'Neither Harn Oil nor Quarn spoke; the mayor has confirmed "it".',
    ],
)
def test_no_subjects_stand_under_a_neither_that_joins_none(text: str) -> None:
    """Without "neither", without "nor", between verbs, and behind the end of its clause there is nothing to join."""
    assert _joined(text, "has") == []
