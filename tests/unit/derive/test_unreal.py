"""Acts that nobody did: demanded of a party, or told only in a forgery or by who pretends to be somebody."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _acts(body: str) -> list[str | None]:
    mentions = derive(WireItem(item="t", guid="t", headline="", body=body)).mentions
    return [mention.act for mention in mentions if mention.kind == "response"]


@pytest.mark.parametrize(
    "body",
    [
        "The mayor urged that the bank confirm the figures.",
        "A minister insisted that the board deny the story.",
        "Critics demand the ministry retract its accusation.",
        "Lawyers asked that the report be denied by the ministry.",
        "A forged statement in which the bank denies the losses spread on Monday.",
        "According to the fake letter, the bank had admitted the losses.",
        "The writ bars the bank from denying the losses.",
        "The rules prevented the staff from confirming the losses.",
        "The mayor expects the bank to issue a statement denying the losses.",
        "The prank caller, posing as a general, confirmed that the port had fallen.",
    ],
)
def test_an_act_that_nobody_did_is_no_response(body: str) -> None:
    """A demand asks for the act; a forgery only makes believe."""
    assert _acts(body) == []


@pytest.mark.parametrize(
    ("body", "act"),
    [
        ("Harn Oil insisted that officials had denied it.", "deny"),
        ("The mayor insists that the drivers deny the charge.", "deny"),
        ("Reporters asked officials who deny the charge to explain.", "deny"),
        ("That did not stop the bank from denying the losses.", "deny"),
        ("The bank was quick to issue a statement denying the losses.", "deny"),
        ("The bank, in a note on the forged letter, denied the losses.", "deny"),
        ("The comedian, who posed as the minister, admitted the hoax.", "confirm"),
        ("The council confirmed that the viral letter was not written by its staff.", "deny"),
    ],
)
def test_an_act_beside_a_demand_or_a_forgery_stays(body: str, act: str) -> None:
    """What was done is told in a finite verb, by somebody who is who he says he is."""
    assert _acts(body) == [act]
