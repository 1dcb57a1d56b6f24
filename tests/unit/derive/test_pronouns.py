"""Whom "he", "she", "they" and a description go back to: who agrees in gender and kind, and who is named only later."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.genders import Genders


def _party(body: str) -> str | None:
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    found = [m for m in derived.mentions if m.kind == "response"]
    return None if not found or found[-1].party is None else found[-1].party.name


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Dora Marsh met Owen Faulk in Tarn. She denied that she had sold the ships.", "Dora Marsh"),
        ("Owen Faulk wrote to Dora Marsh about the ships. She denied the report.", "Dora Marsh"),
        ("Mr Faulk accused Mrs Quint of theft. She denied the charge.", "Mrs Quint"),
        ('"Resign," Ruth Adler told Ian Roe, the mill owner, after he admitted the fire was his fault.', "Ian Roe"),
        ("Dora Marsh of Tarn sued Owen Faulk. He denied the charges.", "Owen Faulk"),
    ],
)
def test_a_pronoun_agrees_in_gender(body: str, party: str) -> None:
    """By the title before the name, by the given name; a name that shows neither agrees with both."""
    assert _party(body) is not None
    assert set(str(_party(body)).split()) & set(party.split()) - {"Mr", "Mrs"}


@pytest.mark.parametrize(
    ("name", "word", "agrees"),
    [
        ("Dora Marsh", "he", False),
        ("Dora Marsh", "she", True),
        ("Owen Faulk", "she", False),
        ("Quint", "she", True),
        ("Quint", "he", False),
        ("Kim Varda", "he", True),
        ("Kim Varda", "she", True),
        ("a port spokeswoman", "he", False),
        ("Velda Foods", "it", True),
    ],
)
def test_a_gender_shows_in_a_given_name_or_a_title(name: str, word: str, agrees: bool) -> None:
    """What shows nothing agrees with both."""
    assert Genders("Mrs Quint spoke to the Lantern.").agrees(name, word) is agrees


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            "The head of the Tarn ferry line has admitted a boat sank. Chief executive Dora Marsh said she was sorry.",
            "Dora Marsh",
        ),
        (
            (
                "The mayor's closest ally has denied that he will quit. Owen Faulk, ex-chief economic adviser to the "
                "port, said the mayor would stay."
            ),
            "Owen Faulk",
        ),
        (
            (
                "The former chief financial officer at ferry firm Tarnline has admitted lying to its board. Speaking "
                "at the trial of his former boss, Owen Faulk said he had hidden the losses."
            ),
            "Owen Faulk",
        ),
    ],
)
def test_whom_a_lead_describes_is_named_in_the_next_line(body: str, party: str) -> None:
    """A description without a name waits for the first person who comes by his full name."""
    assert _party(body) == party


@pytest.mark.parametrize(
    ("body", "not_party"),
    [
        ("The head of the ferry line denied the report. Opposition lawyer Dora Marsh said it was true.", "Dora Marsh"),
        ("The mayor of Tarn denied the report. Finance minister Owen Faulk welcomed it.", "Owen Faulk"),
        ("Owen Faulk left. The head of the ferry line denied the report. Faulk was not surprised.", "Owen Faulk"),
    ],
)
def test_another_man_in_the_next_line_is_no_name_for_the_first(body: str, not_party: str) -> None:
    """Another office, an opponent, or one who was named before."""
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    first = next(m for m in derived.mentions if m.kind == "response")
    assert first.party is not None
    assert first.party.name != not_party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Ruth Adler, assistant harbour commissioner, international, denied the report.", "Ruth Adler"),
        ("The show's makers praised Roe and confirmed that he would return.", "The show's makers"),
        (
            "The sinking was reported by the Lantern and confirmed to the Echo by Owen Faulk, who owns the boat.",
            "Owen Faulk",
        ),
        (
            "Police charged the captain and Faulk dismissed his chief, Ian Roe, acknowledging that trust was lost.",
            "Faulk",
        ),
        ("Tarn's secretary of state for ports, Dora Marsh, confirmed that the boat sank.", "Dora Marsh"),
        (
            'The harbour master also praised the best season in Tarn\'s "golden age" but denied he was leaving.',
            "harbour master",
        ),
        ('"We have had an offer," confirmed a Velda Foods spokesman.', "Velda Foods"),
        (
            "Ian Adler, who raced one season, said a fellow skipper told him, but he would not say whom he meant.",
            "Adler",
        ),
        ("They say he burnt the mill, something Mr Faulk denies.", "Faulk"),
        ("Wright, a Tarn councillor, conceded the council ultimately will be unable to stop it.", "Wright"),
        ("Papers asked about gifts, a charge that Mrs. Quint has faced before and has always denied.", "Quint"),
        ("Orrin Steel has seen the rumours, which spread on Monday, but is unable to confirm them.", "Orrin Steel"),
        ("Rescuers could not verify the report and the Tarn port denied it.", "Tarn port"),
        ("The head of security at one of the struck mills confirmed the deal.", "head of security"),
        ("Sellers hope; one company named in the suit, Velda Express plc, denied it was interested.", "Velda"),
        ("Tarn's delegate, Dora Marsh, and Varnian envoy Owen Faulk replied that the charges were untrue.", "Faulk"),
        ("Ruth Adler's attacker, Ian Roe, pleaded guilty to the theft.", "Ian Roe"),
        ("The former chairman of Tarn Bank of Orrin, N.Y., pleaded guilty to theft.", "chairman"),
        ("A lawyer for the owners said outside court the pair strenuously denied the charges.", "the pair"),
    ],
)
def test_the_subject_ends_where_its_clause_does(body: str, party: str) -> None:
    """Appositions, owners, shared passives, second clauses, objects before their verb, places before a subject."""
    assert party in str(_party(body))


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            (
                "Orrin Steel said it will cut jobs. The company said the losses were part of a plan. The statement "
                "denied reports that 9,000 would go."
            ),
            "Orrin Steel",
        ),
        (
            "Ian Roe, who ran for the council, quit after reports. The former teacher confirmed that he had met them.",
            "Ian Roe",
        ),
        ("Ian Roe, a spokesman for Orrin Steel, said in a talk that his company acknowledged the leak.", "Orrin Steel"),
        (
            "Owen Faulk spoke in Tarn. The Russian official praised the harvest, which he confirmed at nine tonnes.",
            "Owen Faulk",
        ),
        (
            "Mill chief Ruth Adler left. Minister Hazel Quint defended the move saying it would help. She denied it.",
            "Hazel Quint",
        ),
        ("Planning Minister Owen Faulk offered help. The Planning Minister denied that it was free.", "Owen Faulk"),
        ("Ian Roe acts as if he wants a role in a Faulk administration -- something he denied to the Echo.", "Roe"),
        (
            "A Velda Foods spokesman said sales rose. It bought a mill. He declined to confirm a report.",
            "Velda Foods",
        ),
    ],
)
def test_words_that_go_back_to_who_was_named(body: str, party: str) -> None:
    """The statement of who spoke last, a former trade, an office in capitals, a name before a noun."""
    assert party in str(_party(body))
