"""Whose act it is where words stand between a party and its verb, or run into another clause."""

import pytest

from tests.derive_support.acts import acts_of

ACTS = [
    ("Harn Oil said it is reviewing the deal and Adler denied that it was dead.", [("deny", "Adler")]),
    (
        "It was facing trouble with its rigs and officials have never denied that they leaked.",
        [("neither", "officials")],
    ),
    ('Adler, declaring that he was "deeply sorry," admitted to taking bribes.', [("confirm", "Adler")]),
    ("The envoy who took a photo of Marsh while she was under arrest has denied it.", [("deny", "The envoy")]),
    (
        "Adler's testimony before the harbour committee was confirmed by a Harn Oil spokesman.",
        [("confirm", "Harn Oil")],
    ),
    ("Shares fell before the sale was confirmed by a Harn Oil spokesman.", []),
    (
        'Of the rumours Budd Marsh said: "They are rumours and we\'re not commenting on rumours."',
        [("decline", "Budd Marsh")],
    ),
    ('"All the evidence that we\'ve confirmed fits a meteorite," said Ruth Adler of the institute.', []),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_an_act_is_its_partys(text: str, expected: list[tuple[str, str]]) -> None:
    """The party is found over an aside, a clause of time and an "and"; "before" a panel is no condition."""
    assert acts_of(text) == expected
