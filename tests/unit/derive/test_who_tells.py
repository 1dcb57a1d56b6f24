"""Who tells it: the head of the phrase before the verb, not the name inside the clause that describes him."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive


def _mentions(body: str, headline: str = "") -> list[Mention]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": headline, "body": body})
    return list(derive(item).mentions)


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("A motorist who was waiting at the gate of Kestrel Works said it was true that it burned.", "A motorist"),
        ("The fisherman who found the boat off Cape Sorrel confirmed that it had been set on fire.", "The fisherman"),
        ("A passer-by who came out of Lindgren's said it was true that the singer was struck.", "A passer-by"),
    ],
)  # fmt: skip
def test_a_bystander_told_of_in_a_clause_speaks_for_himself(body: str, who: str) -> None:
    """The place or firm inside the clause says nothing; who has no name has no standing in others' matters."""
    [response] = _mentions(body)
    assert response.party is not None
    assert (response.party.name, response.act, response.standing) == (who, "confirm", "none")


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The bank that owns Velmar Yard confirmed it would sell the yard.", "The bank"),
        ("Greta Rohm, who heads Harn Oil, confirmed that the field would be sold.", "Greta Rohm"),
        ("The man who leads the Orle Party, Nils Torv, denied that he had met the rebels.", "Nils Torv"),
        ("The guard who thinks Rohm lied met Tarn Copper, which denied that the pump had been faulty.", "Tarn Copper"),
    ],
)  # fmt: skip
def test_a_body_or_a_name_before_its_clause_speaks(body: str, who: str) -> None:
    """A body told of in a clause is the one that speaks, and so is a name beside it."""
    assert who in {m.party.name for m in _mentions(body) if m.party is not None}


@pytest.mark.parametrize(
    "body",
    [
        "Kestrel Works said it was true that the kiln had burned for a day.",
        "Tarn Copper said on Monday it was likely that the mine would be shut.",
        "Greta Rohm said it is too early to say whether the bank will be sold.",
    ],
)
def test_it_that_stands_for_a_clause_announces_nothing(body: str) -> None:
    """The it of "it was true that" is no party that does something."""
    assert [m for m in _mentions(body) if m.kind == "statement"] == []


@pytest.mark.parametrize(
    "body",
    [
        "Kestrel Works said it was to close its kiln.",
        "Tarn Copper said on Monday it will close its mine that it opened in May.",
        "The Sarn Bank said it has agreed that Orle Bank will buy its vault.",
    ],
)
def test_a_party_that_says_what_it_does_announces_it(body: str) -> None:
    """A clause behind what is done leaves the announcement one."""
    assert [m.rule for m in _mentions(body) if m.kind == "statement"] == ["own-announcement@3"]


LEAVING = """Harlow Rovers are to leave Mill Road, the Sarn Courier reported.

"Yes, I'm afraid it's true, we are leaving Mill Road," the club's chairman, Owen Faulk, said."""


@pytest.mark.parametrize(
    ("body", "organisation"),
    [
        (
            LEAVING,
            "Harlow Rovers",
        ),
        ('Tarn Copper is to close its mine.\n\n"That is untrue," its chief executive, Ida Marsh, said.', "Tarn Copper"),
        ("Orle Union met. The union's leader, Nils Torv, denied that he would leave.", "Orle Union"),
        ("Greta Rohm sang. The club's chairman, Owen Faulk, denied that he had left.", None),
        ("Tarn Copper sued the bank. The bank's former chairman, Owen Faulk, denied that he had lied.", None),
        ("Tarn Copper met her. The singer's manager, Owen Faulk, denied that he had lied.", None),
    ],
)
def test_the_chief_of_a_body_named_before_has_it_beside_him(body: str, organisation: str | None) -> None:
    """The club's chairman is of the club told of; a street is none, and who was its chief speaks for it no more."""
    [response] = [m for m in _mentions(body) if m.kind == "response"]
    assert response.party is not None
    assert response.party.organisation == organisation


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Race leader Joris Lund admitted that he had taken a banned drug.", "Joris Lund"),
        ("Cyclist Joris Lund denied that he had taken a banned drug.", "Joris Lund"),
        ("A lawyer for jailed banker Greta Rohm denied that she had hidden the losses.", "Greta Rohm"),
        ("Belgian skier Dora Holt confirmed that she would retire.", "Dora Holt"),
    ],
)
def test_a_trade_before_a_name_is_no_part_of_it(body: str, name: str) -> None:
    """Nor is a race the body of who leads it."""
    [party] = [m.party for m in _mentions(body) if m.kind == "response"]
    assert party is not None
    assert (party.name, party.organisation) == (name, None)


@pytest.mark.parametrize(
    ("body", "name", "organisation"),
    [
        ("Harn Oil leader Nils Torv denied that the field would be sold.", "Nils Torv", "Harn Oil"),
        ("Orle Party leader Ada Reuss denied that she would resign.", "Ada Reuss", "Orle Party"),
        ("Pilot Oil Corp denied that it would close.", "Pilot Oil Corp", None),
        ("Banker Trust Union denied that it would close.", "Banker Trust Union", None),
    ],
)
def test_a_firm_whose_name_begins_with_a_trade_keeps_it(body: str, name: str, organisation: str | None) -> None:
    """And a name before a leader is his body."""
    [party] = [m.party for m in _mentions(body) if m.kind == "response"]
    assert party is not None
    assert (party.name, party.organisation) == (name, organisation)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Rohm confirmed on Monday that its mill would close.\n\nA hard day, said the chairman, Giles Rohm.", "Rohm"),
        ("Lund denied on Monday that it was to sell its brewery.\n\nIda Lund owns it.", "Lund"),
        ("Rohm said that it would close.\n\nGiles Rohm left.\n\nRohm confirmed that 40 jobs would go.", "Rohm"),
        ("Giles Rohm said that it was a hard day. Rohm confirmed that 40 jobs would go.", "Giles Rohm"),
        ("Rohm said he would leave.\n\nGiles Rohm, 60, sails.\n\nRohm denied that he was ill.", "Giles Rohm"),
        ("Rohm said that it was raining.\n\nGiles Rohm, 60, sails.\n\nRohm denied that he was ill.", "Giles Rohm"),
    ],
)
def test_a_firm_with_its_familys_name_stays_the_firm(body: str, name: str) -> None:
    """What is told of as "it" before a person of that name is the firm; a person told of first is himself."""
    [party] = [m.party for m in _mentions(body) if m.kind == "response"]
    assert party is not None
    assert party.name == name
