"""One act in two words, or told by two names, is one response; another party's act is its own."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _acts(body: str, headline: str = "") -> list[tuple[str | None, str | None]]:
    mentions = derive(WireItem(item="i1", guid="i1", headline=headline, body=body)).mentions
    return [(m.act, m.party and m.party.name) for m in mentions if m.kind == "response" and not m.tentative]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nina Torv, the port's former pilot, denied the report, calling it a crude lie.",
            [("deny", "Nina Torv")],
        ),
        (
            "Nina Torv denied the report; Budd Roe, the mayor, called the report a lie.",
            [("deny", "Nina Torv"), ("deny", "Budd Roe")],
        ),
        (
            '"We are not taking any new orders," said Nina Torv, the pilot, confirming reports of a halt.',
            [("confirm", "Nina Torv")],
        ),
    ],
)
def test_two_words_of_one_sentence_are_one_act(text: str, expected: list[tuple[str, str]]) -> None:
    """What is called a lie by who denies it is denied once; who confirms a report is not quoted against it."""
    assert _acts("The Corran Post reported that a barge had sunk. " + text) == expected


def test_a_denial_is_told_in_full_rather_than_mentioned() -> None:
    """A denial that is only owned to be somebody's gives way to the sentence that tells it."""
    body = (
        "The Corran Post reported that Harn Oil had spilt tar. Harn Oil's denial of the spill left the town cold."
        " On Monday, Harn Oil denied the spill again in a letter."
    )
    found = [m for m in derive(WireItem(item="i1", guid="i1", headline="", body=body)).mentions if m.act == "deny"]
    assert [m.rule.split("@")[0] for m in found] == ["deny-verb"]


def test_a_spokeswoman_is_named_in_the_next_sentence() -> None:
    """A bare name that says it again in its own words is who was only called a spokeswoman; a lawyer is another."""
    lead = "The Corran Post reported that a barge had sunk. A Harn Oil spokeswoman denied the report on Monday. "
    assert _acts(lead + '"The report is categorically false," said Vera Lund.') == [("deny", "Harn Oil")]
    other = _acts(lead + '"The report is categorically false," said Vera Lund, a lawyer for the crew.')
    assert len(other) == 2


def test_a_state_and_its_ministry_say_the_same() -> None:
    """A ministry that says its state's denial over tells it again; what it denies beside that is its own."""
    lead = "Norway on Sunday denied reports that it intended to close the strait to tankers. "
    again = "A Norwegian Foreign Ministry spokesman said reports that Norway intends to close the strait were baseless."
    other = "A Norwegian Foreign Ministry spokesman said reports of a quarrel over cod were baseless."
    assert [act for act, _ in _acts(lead + again)] == ["deny"]
    assert [act for act, _ in _acts(lead + other)] == ["deny", "deny"]
