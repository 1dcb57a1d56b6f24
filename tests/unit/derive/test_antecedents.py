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
                "Owen Faulk opened the inquiry on Monday. The council had heard of charges against mayor Ian Roe. "
                "He has denied wrongdoing."
            ),
            "Ian Roe",
        ),
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
def test_he_is_the_person_told_of_last(body: str, party: str) -> None:
    """The one person of the sentence before goes before an older subject; who told of him is no nearer."""
    assert _party(body) == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            (
                "Owen Faulk leads the inquiry. Owner Kessa Lin said she had waited. The guild said Faulk's office had "
                "not written. His office did not respond to requests for comment."
            ),
            "Owen Faulk",
        ),
        ("Senator Owen Faulk was hurt on Monday. The senator's office declined to comment.", "Owen Faulk"),
    ],
)
def test_an_office_is_its_owners(body: str, party: str) -> None:
    """The owner is whose office was told of before."""
    assert _party(body) == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            "The Tarn Harbour Subcommittee met on Monday. The subcommittee denied the report.",
            "Tarn Harbour Subcommittee",
        ),
        ("Port Authority officials met twice. Ships wait. Officials declined to say why.", "Port Authority"),
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
    """A name that ends in the noun, officials whose body was told, a company and not its mill or any first word."""
    assert _party(body) == party
