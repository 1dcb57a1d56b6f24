"""Whom an act binds: the body behind a shell, the name behind a pronoun or a description, each of several."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _parties(body: str, headline: str = "") -> list[str]:
    derived = derive(WireItem(item="i", guid="i", headline=headline, body=body))
    return [m.party.name for m in derived.mentions if m.kind == "response" and m.party is not None]


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Orrin Steel may close a mill, a spokesman said. He declined to say when.", "Orrin Steel"),
        (
            (
                "The Tarn Stock Exchange will look into dealings in Velda Foods Ltd, a bourse spokesman said. "
                "Velda rose. The spokesman declined to comment further."
            ),
            "Tarn Stock Exchange",
        ),
        ("Harbour Spokesman Col. Steve Marsh declined to comment on the raid.", "Harbour"),
        ("A spokesman for the Tarn Port Authority, Dora Marsh, denied the report.", "Tarn Port Authority"),
        ("Dora Marsh, WHO's director of communications, denied the report.", "WHO"),
        ("Orrin Steel's leadership has not commented on the report.", "Orrin Steel"),
        (
            "Velda Foods will close, said L.C. Marsh Jr., vice president of public affairs. Marsh denied the report.",
            "Velda Foods",
        ),
        ("Adler referred us to the Department of Tides (DOT), which did not respond to emails.", "Department of Tides"),
    ],
)
def test_the_body_behind_a_spokesman(body: str, party: str) -> None:
    """The topic's for "a spokesman", the one told before for "the spokesman", the one named beside him."""
    assert _parties(body)[-1] == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            'R.J. "Bud" Adler, chairman, told the Lantern he would stay, but he declined to say how long.',
            'R.J. " Bud " Adler',
        ),
        (
            "Ruth Adler, head of Velda Foods and its units, which bake, said sales rose. She declined to say how.",
            "Ruth Adler",
        ),
        ("Ruth Adler, 45, who ran Velda Foods, until her arrest in May, today denied the charges.", "Ruth Adler"),
        ("The story began at Dorn Daily, a site that admitted it had invented the report.", "Dorn Daily"),
        ("President Adler has denied it although he has admitted that he sold the ships.", "Adler"),
        ("Mayor Ruth Adler is safe and has left the hall, her office confirmed.", "Ruth Adler"),
    ],
)
def test_the_name_of_a_person_through_appositions_and_pronouns(body: str, party: str) -> None:
    """Nicknames, nested appositions and relative clauses stand between a name and its verb."""
    assert _parties(body)[-1] == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            "Velda Foods said Orrin Steel asked it for talks with Marsh Ltd. The company declined to comment further.",
            "Velda Foods",
        ),
        (
            "The airline Dorn has sold six jets to Marsh Ltd. The buyer paid cash. The airline denied the report.",
            "Dorn",
        ),
        ("Domestic appliance maker Velda declined to comment on the report.", "Velda"),
        ("Orrin Steel laughed off talk of a sale, denying the report.", "Orrin Steel"),
        ("Norland's parent company, Marsh Holdings Inc, denied the report.", "Marsh Holdings Inc"),
        ("The Marsh and Fenwick Tea Co declined to comment.", "Marsh and Fenwick Tea Co"),
    ],
)
def test_the_body_of_a_description(body: str, party: str) -> None:
    """A common noun goes back to the topic or to the name it introduced; what only describes falls away."""
    assert _parties(body)[-1] == party


def test_each_of_several_parties_answers() -> None:
    """Two nations before one noun, and a pronoun joined to a name."""
    assert _parties("The French and Dutch governments denied the report.") == ["French government", "Dutch government"]
    assert _parties("Velda Foods said it and Orrin Steel deny the allegations.") == ["Velda Foods", "Orrin Steel"]


def test_a_capital_stands_for_its_country_where_the_item_names_it() -> None:
    """Else it stays as it is told."""
    assert _parties("The court accused Japan of dumping. Tokyo has denied the charges.") == ["Japan"]
    assert _parties("The court sat for a day. Tokyo has denied the charges.") == ["Tokyo"]


def test_people_at_a_place_are_not_the_place() -> None:
    """A source within a body and doctors on a ship have no standing and take no name from where they are."""
    derived = derive(
        WireItem(
            item="i", guid="i", headline="", body="Another source within the Tarn Navy could not confirm the report."
        )
    )
    found = next(m for m in derived.mentions if m.kind == "response")
    assert found.party is not None
    assert found.party.name.startswith("Another source")
    assert found.standing == "none"


def test_officials_of_no_named_body_bind_nobody() -> None:
    """An administration's or a country's intelligence officials are anonymous; those of a ministry bind it."""
    for body, rank in (
        ("A U.S. intelligence official confirmed the report.", "none"),
        ("An administration official denied the report.", "none"),
    ):
        found = next(m for m in derive(WireItem(item="i", guid="i", headline="", body=body)).mentions if m.act)
        assert found.standing == rank
    assert _parties("Finance Ministry officials denied the report.") == ["Finance Ministry"]


def test_those_around_a_party_are_no_second_one() -> None:
    """Adler and her lawyers is Adler; whom "her" goes back to is not asked."""
    assert _parties("The port will close, Steve Marsh said. Nina Adler and her lawyers denied the report.") == [
        "Nina Adler"
    ]
