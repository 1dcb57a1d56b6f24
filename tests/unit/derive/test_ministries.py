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
