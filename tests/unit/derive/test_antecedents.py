"""What a pronoun or a definite noun goes back to: who was just told of, the owner told before, a name of the kind."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _party(body: str) -> str | None:
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    found = [m for m in derived.mentions if m.kind == "response"]
    return None if not found or found[-1].party is None else found[-1].party.name


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            (
                "Owen Faulk was accused by The Courier of taking fees. The fees were paid by Ian Roe. "
                "He denied the allegation."
            ),
            "Owen Faulk",
        ),
        (
            (
                "Mayor Owen Faulk said he had not read the inquiry. It was drafted by Ian Roe. "
                "He denied hiding the fees."
            ),
            "Owen Faulk",
        ),
        ("Kim Lin paid Ada Roe. Lin praised her work. He denied the report.", "Kim Lin"),
        (
            (
                "Zorin Maule heads the port. Ian Roe had wanted the post. Maule has cut its staff. "
                "On Monday, he said he was looking at more cuts. He declined to comment on the ships."
            ),
            "Zorin Maule",
        ),
        (
            "Ian Roe has died. A Port Authority official was asked to comment on the ships but he declined.",
            "Port Authority",
        ),
        ("Owen Faulk said Ian Roe harmed him by telling the port of it, and that he denied the charge.", "Owen Faulk"),
    ],
)
def test_he_is_the_subject_told_of_last(body: str, party: str) -> None:
    """A name that only stands in the line before is no nearer; "her" behind a name may be another's."""
    assert _party(body) == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            (
                "The Courier reported that Kessa Lin had met Owen Faulk. Kessa Lin's office denied it. Faulk was "
                "asked about the talks. His office confirmed it."
            ),
            "Owen Faulk",
        ),
        ("Senator Owen Faulk was hurt on Monday. The senator's office declined to comment.", "Owen Faulk"),
        (
            "President Owen Faulk fired Kessa Lin. The prime minister's office confirmed the report.",
            "prime minister's office",
        ),
        ("Vice President Owen Faulk fell ill. The president's office denied the report.", "The president's office"),
        (
            "Senator Owen Faulk met Senator Kessa Lin. The senator's office denied the report.",
            "The senator's office",
        ),
    ],
)
def test_an_office_is_its_owners(body: str, party: str) -> None:
    """The owner is whom the pronoun means, or the only one named behind that very role; else it is a body."""
    assert _party(body) == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            "The Tarn Harbour Subcommittee met on Monday. The subcommittee denied the report.",
            "Tarn Harbour Subcommittee",
        ),
        (
            (
                "Belno clinic officials said the roads were icy. The Lantern reported that nine soldiers had died. "
                "Officials confirmed the deaths."
            ),
            "Officials",
        ),
        (
            (
                "Velda Inc said three mills are shut. The Belno mill makes 200 tonnes. A company spokesman declined "
                "to comment."
            ),
            "Velda Inc",
        ),
        (
            "Forget the cold and the dark nights. A rumour tells of blue bread, made by Velda. The company denied it.",
            "Velda",
        ),
        ("Varnia's <Gruppo Dorn> may buy a mill, a company spokesman said. He declined to say where.", "Gruppo Dorn"),
        ("Senator Owen Faulk will retire. The Republican denied the charges.", "Owen Faulk"),
    ],
)
def test_a_definite_noun_goes_back_to_a_name_of_its_kind(body: str, party: str) -> None:
    """A name that ends in the noun, a company and not its mill or any first word."""
    assert _party(body) == party
