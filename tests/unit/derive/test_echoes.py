"""Acts that only an echo tells: "so did Velt Motors", "The ministry did not."; and what only looks like one."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive

LEAD = "The Post reported that the pier was sold.\n\n"


def _acts(body: str) -> list[tuple[str | None, str | None]]:
    derived = derive(WireItem(item="i", guid="i", headline="", body=LEAD + body))
    return [(m.act, None if m.party is None else m.party.name) for m in derived.mentions if m.kind == "response"]


@pytest.mark.parametrize(
    ("body", "act", "party"),
    [
        ("Harn Oil denied the report, as did Velt Motors.", "deny", "Velt Motors"),
        ("Harn Oil denied the report. So did Velt Motors.", "deny", "Velt Motors"),
        ("Harn Oil denied the report, and so did its rival.", "deny", "its rival"),
        ("The mayor denied the report, and so did his deputy.", "deny", "his deputy"),
        ("Harn Oil declined to comment. So did Velt Motors on Monday.", "decline", "Velt Motors"),
        ("Harn Oil declined to comment. So did Nina Torv, the mayor.", "decline", "Nina Torv"),
        ("Harn Oil declined to comment, nor did Velt Motors.", "decline", "Velt Motors"),
        ("Harn Oil was not available for comment, nor was Velt Motors.", "no_response", "Velt Motors"),
        ("Harn Oil confirmed the sale. The ministry did not.", "neither", "The ministry"),
        ("Harn Oil denied the sale. But Velt Motors would not.", "neither", "Velt Motors"),
    ],
)
def test_who_did_the_same_or_did_not_is_told_with_the_act(body: str, act: str, party: str) -> None:
    """A name, an office, a body or somebody's deputy, in the same sentence or in the next."""
    assert (act, party) in _acts(body)


@pytest.mark.parametrize(
    "body",
    [
        "Harn Oil declined to comment, as is company policy.",
        "Harn Oil declined to comment, as is its custom.",
        "Harn Oil declined to comment, as does company policy.",
        "Harn Oil confirmed the sale, as did the rise in costs.",
        "Harn Oil denied the report. So did its profits last year fall.",
        "Harn Oil denied the report, so was the share price higher.",
        "Harn Oil denied the report, and so was Larin fired.",
        "Harn Oil denied the report, as are its bankers.",
        "Harn Oil confirmed the sale. The crowd did not.",
        "Harn Oil denied the sale. The rain had not.",
        "Harn Oil denied the sale. So was born a legend.",
        "Harn Oil denied the sale. So did the tide.",
    ],
)
def test_what_is_no_party_or_does_something_else_echoes_nothing(body: str) -> None:
    """A policy, a custom, a price and a crowd do not speak; a verb behind the words makes a clause of them."""
    assert {party for _, party in _acts(body)} == {"Harn Oil"}


def test_what_a_passive_is_about_is_not_who_did_it() -> None:
    """Behind an agent, "so was the club" tells what else was denied."""
    assert _acts("The report was denied by Harn Oil. So was the club.") == [("deny", "Harn Oil")]


def test_an_echo_goes_with_the_act_right_before_it() -> None:
    """Of two acts in a sentence the later one is echoed."""
    told = _acts("Harn Oil denied the sale, but Velt Motors confirmed it, as did Tarn Copper.")
    assert ("confirm", "Tarn Copper") in told
    assert ("deny", "Tarn Copper") not in told
