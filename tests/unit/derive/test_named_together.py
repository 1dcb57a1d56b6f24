"""Whom "the three agencies", "officials of either company" and "both" mean: those named together before, or nobody."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from tests.derive_support.acts import every_act_of


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        (
            "The Port Authority, Office of the Masters and Coast Agency met. The three agencies declined to comment.",
            "decline",
            {"Port Authority", "Office of the Masters", "Coast Agency"},
        ),
        (
            "<Harn Brothers Inc>, Tarn Inc <TRN> and <Marsh, Roe and Co> cut it. All three firms declined to comment.",
            "decline",
            {"Harn Brothers Inc", "Tarn Inc", "Marsh, Roe and Co"},
        ),
        (
            "Sources named Velt Inc <VLT> and Quarn Corp <QRN> as buyers. Neither of those companies would comment.",
            "decline",
            {"Velt Inc", "Quarn Corp"},
        ),
        (
            "Men left Harn Mining Corp too. Tarn Gold Corp stood. Officials of both companies declined to comment.",
            "decline",
            {"Harn Mining Corp", "Tarn Gold Corp"},
        ),
        (
            "He met Harn-Pol, Velt Air and Quarn Steel. Velt Air hailed it. The other two firms declined to comment.",
            "decline",
            {"Harn-Pol", "Quarn Steel"},
        ),
        (
            "Senators Ruth Adler and Owen Faulk back it. Officials of the senators did not reply to a request.",
            "no_response",
            {"Ruth Adler", "Owen Faulk"},
        ),
        (
            "Harn Oil and Gas Inc and Quarn Partners LP <QRN> met. A spokeswoman for the companies would not comment.",
            "decline",
            {"Harn Oil and Gas Inc", "Quarn Partners LP"},
        ),
        (
            "The Trade Ministry and the Interior Ministry lost the files. Both ministries denied it.",
            "deny",
            {"Trade Ministry", "Interior Ministry"},
        ),
        (
            "Harn Oil and Quarn Steel would merge, but neither has confirmed it.",
            "neither",
            {"Harn Oil", "Quarn Steel"},
        ),
        ("Harn Oil would buy Quarn Steel. Both declined to comment.", "decline", {"Harn Oil", "Quarn Steel"}),
        ("Ruth Adler and Owen Faulk met in May. The pair denied the affair.", "deny", {"Ruth Adler", "Owen Faulk"}),
    ],
)
def test_a_description_means_those_named_together(body: str, act: str, parties: set[str]) -> None:
    """As many as it counts and of its kind, in one phrase or the only ones."""
    assert {(act, party) for party in parties} <= every_act_of(body)
    assert {party for one, party in every_act_of(body) if one == act} == parties


@pytest.mark.parametrize(
    "body",
    [
        "The Echo reported that Velt Motors would buy Tarn Copper from Harn Oil. Neither company would comment.",
        "Velt Motors, Tarn Copper and Harn Oil met. Both companies declined to comment.",
        "Ruth Adler and Owen Faulk run the yard. The two companies declined to comment.",
        "The Trade Ministry wrote to Harn Oil and Quarn Steel. The ministries declined to comment.",
        "Velt Motors met the pilots. Neither side would comment.",
        "Harn Oil and Quarn Steel met. Two companies declined to comment.",
    ],
)
def test_where_it_is_not_certain_nobody_is_named(body: str) -> None:
    """A third name beside two, another kind, another count or no article leave the words as they are."""
    named = {"Velt Motors", "Tarn Copper", "Harn Oil", "Quarn Steel", "Ruth Adler", "Owen Faulk", "Trade Ministry"}
    assert not {party for _, party in every_act_of(body)} & named


def test_who_denies_it_in_his_own_name_is_told_there() -> None:
    """A denial by "the firms" is told again, better, by one of them."""
    body = (
        "Reports of losses at Harn Securities and Velt Wedd are not true, spokesmen for the firms said."
        " Velt Wedd called the reports untrue on Monday."
    )
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    told = {m.party.name: m.span.start for m in derived.mentions if m.kind == "response" and m.party is not None}
    assert told.get("Velt Wedd", 1) > 0


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ("Velt Motors and Tarn Copper have both declined to comment.", {"Velt Motors", "Tarn Copper"}),
        ("Ruth Adler, Owen Faulk and Ian Roe have all declined to comment.", {"Ruth Adler", "Owen Faulk", "Ian Roe"}),
        ("The YTP (Yard Tenants' Party) and the Port Union declined to comment.", {"YTP", "Port Union"}),
        ("Ruth Adler and associate Owen Faulk declined to comment.", {"Ruth Adler", "Owen Faulk"}),
        ("Ruth Adler and Representative Owen Faulk declined to comment.", {"Ruth Adler", "Owen Faulk"}),
        (
            "Spokesmen for the Trade Ministry, Port Ministry and Tarn Police declined to comment.",
            {"Trade Ministry", "Port Ministry", "Tarn Police"},
        ),
        ("A spokesman for Harn Oil Inc and Quarn Corp declined to comment.", {"Harn Oil Inc", "Quarn Corp"}),
        (
            "A spokesman for the clerk's office and the Tarn Port Authority declined to comment.",
            {"clerk's office", "Tarn Port Authority"},
        ),
        ("Officials in Adler's office and at the Tarn Port declined to comment.", {"Adler's office", "Tarn Port"}),
    ],
)
def test_each_of_those_joined_declines(body: str, parties: set[str]) -> None:
    """Also behind a floating "both", a short form in brackets, a calling, and one spokesman's several bodies."""
    assert {party for act, party in every_act_of(body) if act == "decline"} == parties


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("An aide at the Ministry of Ports and Fisheries declined to comment.", "Ministry of Ports and Fisheries"),
        ("Spokesmen of the Ministry of Trade and Industry declined to comment.", "Ministry of Trade and Industry"),
        ("A spokesman for Harn and Quarn Inc declined to comment.", "Harn and Quarn Inc"),
        ("Harn Oil has both declined to comment and refused to leave.", "Harn Oil"),
        ("Adler and his associates declined to comment.", "Adler"),
    ],
)
def test_one_body_stays_one(body: str, party: str) -> None:
    """A remit of two words, a firm of two names and a "both" for two verbs join no second party."""
    assert {who for act, who in every_act_of(body) if act == "decline"} - {"his associates"} == {party}


def test_father_and_son_are_two() -> None:
    """A decline by one is not told again by the other."""
    body = "Owen Faulk declined to comment. A lawyer for Faulk's son, Owen Faulk Jr., declined to comment."
    assert {party for act, party in every_act_of(body) if act == "decline"} == {"Owen Faulk", "Owen Faulk Jr."}
