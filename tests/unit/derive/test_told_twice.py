"""One act in two words, or told by two names, is one response; another party's act is its own."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from tests.derive_support.acts import acts_of


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
    assert acts_of("The Corran Post reported that a barge had sunk. " + text) == expected


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
    assert acts_of(lead + '"The report is categorically false," said Vera Lund.') == [("deny", "Harn Oil")]
    other = acts_of(lead + '"The report is categorically false," said Vera Lund, a lawyer for the crew.')
    assert len(other) == 2


def test_a_state_and_its_ministry_say_the_same() -> None:
    """A ministry that says its state's denial over tells it again; what it denies beside that is its own."""
    lead = "Norway on Sunday denied reports that it intended to close the strait to tankers. "
    again = "A Norwegian Foreign Ministry spokesman said reports that Norway intends to close the strait were baseless."
    other = "A Norwegian Foreign Ministry spokesman said reports of a quarrel over cod were baseless."
    assert [act for act, _ in acts_of(lead + again)] == ["deny"]
    assert [act for act, _ in acts_of(lead + other)] == ["deny", "deny"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The paper told the same in March and Harn Oil denied it.", [("deny", "Harn Oil")]),
        (
            "Work stopped in mid-November and the navy confirmed in May that a barge had sunk.",
            [("confirm", "the navy")],
        ),
        (
            "A company that promotes a plan for Norway and Iceland to jointly dig a canal denied the report.",
            [("deny", "A company")],
        ),
        ("Both Norway and Iceland denied the report.", [("deny", "Norway"), ("deny", "Iceland")]),
    ],
)
def test_a_month_and_those_who_are_to_do_something_are_no_second_party(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """What is joined to a party is a party itself, no time before it and no one whom a plan is for."""
    assert acts_of("The Corran Post reported that a barge had sunk. " + text) == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Nina Torv believes Owen Faulk lied when he denied the report.", "Owen Faulk"),
        ("Owen Faulk said that Nina Torv laughed when he denied the report.", "Owen Faulk"),
        ("Owen Faulk took the only way out in denying the report.", "Owen Faulk"),
        ('"Owen Faulk has also maintained that these reports are false," said Vera Lund, his aide.', "Owen Faulk"),
    ],
)
def test_who_denied_it_is_found_in_the_clause_of_the_denial(text: str, party: str) -> None:
    """A pronoun in a clause of time is who stands before it; a quotation may tell what another maintains."""
    lead = "The Corran Post reported that a barge had sunk. Owen Faulk and Nina Torv run the port. "
    assert acts_of(lead + text) == [("deny", party)]


def test_a_body_that_has_no_confirmation_has_not_confirmed_it() -> None:
    """Who "has not confirmed" a case and is quoted as having no notice of it says one thing."""
    lead = "Reports of fever spread in Tarn. The World Health Organization said it had not confirmed the cases. "
    quote = '"Nobody has notified us officially of fever," '
    assert acts_of(lead + quote + "Vera Lund, WHO's director of communications told the Corran Post.") == [
        ("neither", "World Health Organization")
    ]


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Faulk admitted in a Tarn court that he had lied.", 1),
        ("Faulk admitted that he had also sold tar.", 2),
    ],
)
def test_a_plea_and_its_admission_in_court_are_one(again: str, count: int) -> None:
    """Who pleads guilty admits it in court; what he admits beside that is another act."""
    assert len(acts_of("Owen Faulk pleaded guilty to lying to the guard about the barge. " + again)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn Police confirm there was a leak, but would not confirm its size.", [("partial", "Tarn Police")]),
        ('Harn Oil put out a note saying: "We are aware of the report."', [("neither", "Harn Oil")]),
        (
            'In a note, the Foreign and Colonial Office said: "We are aware of the report."',
            [("neither", "Foreign and Colonial Office")],
        ),
    ],
)
def test_one_party_stands_behind_a_note_and_behind_two_verbs(text: str, expected: list[tuple[str, str]]) -> None:
    """What a note says its issuer says; several confirm in the present tense; an office keeps its name."""
    assert acts_of("The Corran Post reported that a barge had sunk. " + text) == expected


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Harn Oil's spokeswoman later dismissed the report to the Echo.", 1),
        ('"We absolutely deny this allegation of fraud," Harn Oil said.', 1),
        ("Harn Oil also denied the report of a strike.", 2),
    ],
)
def test_a_denial_of_the_report_is_of_the_one_just_denied(again: str, count: int) -> None:
    """A denial that only points at the report tells the last one again; one that adds something does not."""
    lead = "The Corran Post reported that a barge had sunk. Harn Oil denied that the barge had sunk. "
    assert len(acts_of(lead + again)) == count
