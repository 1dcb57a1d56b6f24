"""A minister told of by his remit speaks for its ministry, and one of a country for that."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _organisations(body: str) -> list[str | None]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": "", "body": body})
    return [m.party.organisation for m in derive(item).mentions if m.kind == "response" and m.party is not None]


@pytest.mark.parametrize(
    ("body", "organisation"),
    [
        ("Defence Minister Silvia Rohm denied that the frigates were to be sold.", "defence ministry"),
        ("Foreign Minister Nils Torv confirmed that the envoy had been recalled.", "foreign ministry"),
        ("The minister of defence, Silvia Rohm, denied that the frigates were to be sold.", "defence ministry"),
        ("Silvia Rohm, the minister of the interior, denied that the camp was empty.", "interior ministry"),
        ("The minister for trade and industry, Ines Holt, confirmed that it closed.", "trade and industry ministry"),
        ("Trade and Industry Minister Ines Holt confirmed that the port was closed.", "trade and industry ministry"),
        ("Foreign Secretary Nils Torv denied that the envoy was dead.", "foreign office"),
        ("Deputy Finance Minister Owen Faulk acknowledged that the fund had lost money.", "finance ministry"),
        ("Minister of Defence Silvia Rohm denied that the frigates were to be sold.", "defence ministry"),
        ("Minister of Foreign Affairs Nils Torv denied that the envoy was dead.", "foreign ministry"),
        ("Minister of Trade and Industry Ines Holt confirmed that it closed.", "trade and industry ministry"),
        ("U.S. Secretary of State Ines Holt denied that the envoy was dead.", "State Department"),
        ("Secretary of Defense Owen Faulk denied that the frigates were to be sold.", "Defense Department"),
    ],
)  # fmt: skip
def test_a_remit_is_its_ministry(body: str, organisation: str) -> None:
    """Without a country the remit tells the body."""
    assert _organisations(body) == [organisation]


@pytest.mark.parametrize(
    ("body", "organisation"),
    [
        ("Former Defence Minister Silvia Rohm denied that she had sold the frigates.", None),
        ("Shadow Finance Minister Owen Faulk denied that he had met the bankers.", None),
        ("Prime Minister Ada Reuss denied that she would resign.", None),
        ("Owen Faulk, a former finance minister, denied that he had met the bankers.", None),
        ("Ines Holt, wife of the trade minister, confirmed that the house was sold.", None),
        ("Press Secretary Ines Holt confirmed that the port was closed.", None),
        ("Varnia's minister of trade, Ines Holt, confirmed that the port was closed.", "Varnia"),
    ],
)
def test_who_holds_no_office_speaks_for_no_ministry(body: str, organisation: str | None) -> None:
    """Former and shadow ministers, prime ministers and a minister's wife head none; a country goes before a remit."""
    assert _organisations(body) == [organisation]


@pytest.mark.parametrize(
    "title", ["Secretary of State", "U.S. Secretary of State", "Minister of Defence", "Minister of Foreign Affairs"]
)
def test_what_an_office_is_in_charge_of_is_no_part_of_a_name(title: str) -> None:
    """Whether he is told of with his title or, later, by his last name alone."""
    body = f"{title} Ines Holt denied that the envoy was dead. The council met. Holt declined to say who had told her."
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": "", "body": body})
    assert [m.party.name for m in derive(item).mentions if m.kind == "response" and m.party] == ["Ines Holt"] * 2
