"""What a confirming verb confirms: its own object, never the report that was its occasion."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive


def _item(body: str, headline: str = "", **fields: str) -> WireItem:
    return WireItem.model_validate({"item": "t", "guid": "t", "headline": headline, "body": body, **fields})


def _confirmation(body: str) -> tuple[Mention, list[Mention]]:
    mentions = derive(_item(body, "")).mentions
    found = [mention for mention in mentions if mention.act == "confirm"]
    assert len(found) == 1
    return found[0], [mention for mention in mentions if mention.kind == "claim"]


@pytest.mark.parametrize(
    ("body", "confirmed"),
    [
        (
            "The prosecutor's office confirmed that it had opened an inquiry into a report that Lund stole.",
            "had opened an inquiry",
        ),
        ("A court confirmed a hearing on whether Mayor Lund took bribes.", "a hearing"),
        (
            "Prosecutors confirmed they had dropped a case against Lund, who was accused of having taken bribes.",
            "a case",
        ),
        ("Mayor Lund admitted he knew the builder, whom a newspaper says paid him bribes.", "knew the builder"),
        ("Police confirmed they had received a report that Mayor Lund took bribes.", "had received a report"),
        (
            "Police confirmed on Tuesday that they are investigating allegations that Mayor Lund took bribes.",
            "are investigating allegations",
        ),
        (
            "Harn Oil confirmed that its chairman was in Torvik but declined comment on a report that it would sell.",
            "chairman was in Torvik",
        ),
        (
            "The dockers' union confirmed it would ballot members on a strike over a report that Harn Oil would sell.",
            "would ballot members",
        ),
        (
            "Harn Oil confirmed a meeting with the union that sources said would discuss a sale.",
            "a meeting with the union",
        ),
    ],
)
def test_the_report_behind_a_confirmed_fact_is_not_what_is_confirmed(body: str, confirmed: str) -> None:
    """An inquiry, a complaint, a ballot or a meeting is confirmed, and no claim of the item."""
    response, _ = _confirmation(body)
    assert response.about is None
    assert confirmed in (response.text or "")
    assert "stole" not in (response.text or "")
    assert "brib" not in (response.text or "")
    assert "sale" not in (response.text or "")
    assert "sell" not in (response.text or "")


@pytest.mark.parametrize(
    "body",
    [
        "Harn Oil on Tuesday confirmed reports that it would sell its refinery.",
        "Harn Oil confirmed on Tuesday a report in The Ledger that it would sell its refinery.",
        "Harn Oil confirmed to the Torvik stock exchange on Tuesday reports that it would sell its refinery.",
    ],
)
def test_a_confirmed_report_is_confirmed(body: str) -> None:
    """The report that is the verb's own object is the claim that the response answers."""
    response, claims = _confirmation(body)
    assert response.about in [claim.ref for claim in claims]


@pytest.mark.parametrize(
    "body",
    [
        "At no point did Harn Oil confirm that it would sell its refinery.",
        "Court papers seen by Lakewire confirmed that Mayor Lund took bribes.",
        "Harn Oil confirmed nothing.",
        "Prime Minister Jon Arden confirmed Mayor Lund in his post on Tuesday.",
        "Bellin Snacks chief Ada Morn confirmed that she had heard the same rumours about Harn Oil.",
        "The ministry confirmed it was aware of a report that Mayor Lund took bribes.",
        "Mayor Lund acknowledged the report that he took bribes.",
        '"We can confirm that we received your questions," a Harn Oil spokeswoman said.',
        "A fake video in which Mayor Lund admits that he took bribes spread online.",
        "Mayor Lund conceded that the allegation that he took bribes had hurt the city.",
        '"Yes, we have read the newspapers," Harn Oil chairman Leo Brand said.',
    ],
)
def test_what_only_sounds_like_a_confirmation_is_none(body: str) -> None:
    """Inverted negation, papers, appointments, hearsay and knowing of a report confirm nothing."""
    mentions = derive(_item(body, "")).mentions
    assert [mention.act for mention in mentions if mention.bearing == "confirms"] == []


def test_a_headline_with_two_acts_tells_each_of_its_own() -> None:
    """What is denied ends where the next act begins."""
    headline = "Corvane denies talks with Halvard, confirms chief's exit"
    found = derive(_item("", headline)).mentions
    assert [m.text for m in found if m.act == "deny"] == ["talks with Halvard"]


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Jon Arden, an ally of Transport Minister Pavel Orlin, confirmed that a bribe was paid.", "Jon Arden"),
        ("Olaf Dunn, former chief executive of Harn Oil, confirmed that the refinery was sold.", "Olaf Dunn"),
    ],
)
def test_an_ally_or_a_former_chief_binds_nobody_else(body: str, party: str) -> None:
    """He speaks in his own name: neither the minister nor the company is his organisation."""
    response, _ = _confirmation(body)
    assert response.party is not None
    assert (response.party.name, response.party.organisation) == (party, None)


def test_a_chief_in_office_binds_his_company() -> None:
    """The chief executive of a company keeps it beside his name."""
    response, _ = _confirmation("Olaf Dunn, chief executive of Harn Oil, confirmed that the refinery was sold.")
    assert response.party is not None
    assert (response.party.name, response.party.organisation) == ("Olaf Dunn", "Harn Oil")


@pytest.mark.parametrize(
    "body",
    [
        "Harn Oil said it would confirm any sale only once a deal was signed.",
        "Harn Oil said it would be interested in buying the refinery.",
    ],
)
def test_a_promise_to_speak_or_an_interest_is_no_announcement(body: str) -> None:
    """Only what a party does or will do may confirm without a word that confirms."""
    mentions = derive(_item(body, "")).mentions
    assert [mention for mention in mentions if mention.kind == "statement"] == []
