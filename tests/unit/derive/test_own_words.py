"""What a party plainly says of its own matter, also in the negative, is a statement in its own words."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive


def _statements(body: str) -> list[Mention]:
    mentions = derive(WireItem(item="a", guid="a", headline="", body=body)).mentions
    return [one for one in mentions if one.kind == "statement"]


@pytest.mark.parametrize(
    ("body", "party", "bearing"),
    [
        (
            "Denmar said on Tuesday that it had never sold rifles to the rebels of Ulu, as the envoy had charged.",
            "Denmar",
            "denies",
        ),
        ("Dorn Air is indeed in merger talks with Pell Air, its chief executive said.", "Dorn Air", "confirms"),
        ("Calder Bank said its Tarn office had indeed lost 60 mln crowns.", "Calder Bank", "confirms"),
        ("Marl police said that, as reported by the Courier, they had arrested Dag Oster.", "Marl police", "confirms"),
        ("Mayor Ruth Adler was indeed questioned by prosecutors, her lawyer said.", "Ruth Adler", "confirms"),
    ],
)
def test_plain_words_of_a_party_are_found(body: str, party: str, bearing: str) -> None:
    """Behind a day, a hearer or "as reported", of its people, and by who speaks for it."""
    [statement] = _statements(body)
    assert statement.party is not None
    assert (statement.party.name, statement.bearing) == (party, bearing)


@pytest.mark.parametrize(
    "body",
    [
        "Dorn Air said on Tuesday that it had not yet decided on the jets.",
        "Dorn Air said on Tuesday that it did not expect a loss.",
        "Dorn Air said on Tuesday that it would not sell its jets to Pell Air for less than a million crowns.",
        "Dorn Air said on Tuesday that its pilots would not strike on Sunday.",
        "Ruth Adler was not told why she was arrested, her lawyer said.",
        "Boxer Karl Wenz has never won a title, his trainer said.",
        "Analysts said on Tuesday that it had never sold rifles.",
        "Dorn Air said on Tuesday that it might sell the jets.",
        "If Dorn Air had merged with Pell Air, it would have said so, its chief executive said.",
    ],
)
def test_what_is_open_or_a_mood_is_no_plain_word(body: str) -> None:
    """Nor what others say, what may be, and what belongs to a man's record."""
    assert _statements(body) == []
