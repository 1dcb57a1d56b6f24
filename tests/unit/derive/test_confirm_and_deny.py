"""Confirmations and denials that only look like one, and acts that are told twice."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _acts(body: str, headline: str = "", *, tentative: bool = False) -> list[str | None]:
    derived = derive(WireItem(item="i", guid="i", headline=headline, body=body))
    return [m.act for m in derived.mentions if m.kind == "response" and (tentative or not m.tentative)]


@pytest.mark.parametrize(
    "body",
    [
        "Nine ferries have been confirmed hit in the strait by Tarn and Varnia since May.",
        "The Harbour Commission, in denying the increase, asked the line to meet its lenders.",
        "The port sold the berths abroad, thus denying local traders some of their best customers.",
        "Roe denied Ian Faulk, Budd Lamm and Owen Quint.",
        "The council rejected a suggestion that each town add one member to the board.",
        "The lender disputed Adler's interpretation of the accounts.",
        "The Lantern poll was the first since May. It confirmed a number of recent surveys.",
        "The team analysed the samples and confirmed their conclusion.",
        "Only two of the permits denied under the ban would have been granted by the port.",
        "Captain Ian Roe insisted that he never doubted his crew.",
        "The commission denied on procedural grounds and without prejudice a proposal by the port.",
        "Faulk was jailed for nine years; it would have been longer had he denied the charge.",
    ],
)
def test_what_is_no_confirmation_and_no_denial(body: str) -> None:
    """Things found so, requests refused, goals kept out, proposals, readings of accounts, findings of inquiries."""
    assert _acts(body, tentative=True) == []


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        ("A book says the mayor wrote it. Owen Faulk also denied them, saying nobody leaned on him.", ["deny"]),
        ('The club is accused of theft. A Velda spokesman "totally refuted" any wrongdoing.', ["deny"]),
        ("Faulk rejects a suggestion that he had told the board.", ["deny"]),
        ("Friends say Faulk wants the post -- something he denied to reporters as laughable.", ["deny"]),
        ("Tarnline confirmed his departure, stating, Roe is not currently serving on its boats.", ["confirm"]),
        ("The rumours of a fire are 'false', the theatre said.", ["deny"]),
        ("Tarn United confirmed that keeper Ian Roe was not picked because of a knee.", ["confirm"]),
        ("Reports said Roe was picked. Tarn United confirmed that Roe was not picked.", ["deny"]),
        (
            "The mill's owner Ruth Adler confirmed that it would close, saying she didn't even need a reason.",
            ["confirm"],
        ),
    ],
)
def test_acts_that_hold(body: str, acts: list[str]) -> None:
    """A negated clause denies only where something was claimed; what follows in another clause turns nothing."""
    assert _acts(body) == acts


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        (
            "Velda Foods dismissed claims that it would close. Denying that such a step was near, Velda Foods sighed.",
            ["deny"],
        ),
        (
            "Owen Faulk denied that the captain resigned over pay. He also denied reports that he gave him a house.",
            ["deny", "deny"],
        ),
        (
            (
                "Tarn United sporting director Ian Roe has denied that the coach left over pay. "
                'There had been speculation. "It is absolutely not true," Roe told the Lantern.'
            ),
            ["deny"],
        ),
        (
            (
                "Iran said reports that it meant to close the strait were baseless. The Iranian spokesman said the "
                'reports that Iran meant to close the strait were "misleading propaganda."'
            ),
            ["deny"],
        ),
        (
            "Tarnline pleaded guilty to dumping oil. The court dropped all to which Tarnline pleaded guilty.",
            ["confirm"],
        ),
        (
            "The port confirmed that two ferries collided. In a note confirming the accident, the port gave no cause.",
            ["confirm"],
        ),
    ],
)
def test_an_act_is_told_once_unless_a_word_adds_another(body: str, acts: list[str]) -> None:
    """What a later clause tells again in passing is the same act; "also" makes another one."""
    assert _acts(body) == acts


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("", "But according to the Tarn Lantern, the report was untrue, and there had been no such theft at the mill."),
        ("", "The harbour service arrested Dora Marsh on Monday. It said she had confessed to the theft."),
        (
            "VELDA CONFIRMS EARNINGS",
            (
                "Velda Foods said fourth-quarter profit rose to 91.6 million crowns from 50.7 million a year ago, on "
                "higher sales of bread and of flour in all its markets."
            ),
        ),
    ],
)
def test_what_only_others_tell_is_tentative(headline: str, body: str) -> None:
    """An outlet's finding, a confession told by who heard it, a headline that the body does not bear out."""
    assert _acts(body, headline) == []
    assert _acts(body, headline, tentative=True) != []


@pytest.mark.parametrize(
    ("behind", "act"),
    [
        ("but said the number was exaggerated", "partial"),
        ("but said the reported price was too high", "partial"),
        ("but said the sum was lower than reported", "partial"),
        ("but said the price of copper was lower than in May", "confirm"),
        ("but said the number of strikes was lower than last year", "confirm"),
        ("but said the price would be higher for its rivals", "confirm"),
        ("but said the timing was wrong for the town", "confirm"),
    ],
)
def test_only_a_figure_of_what_was_told_makes_a_part_of_it(behind: str, act: str) -> None:
    """What else is said to be lower or wrong takes nothing back."""
    assert _acts(f"The Tarn mill confirmed that it had sold 40 ferries, {behind}.") == [act]


@pytest.mark.parametrize(
    "body",
    [
        "The judge denied the accusations brought by the Tarn mill against Dorn Steel, ending the suit.",
        "A Tarn court denied all accusations.",
        "A court denied on Monday that claim.",
        "The magistrate denied any link visit.",
        "Judge Ruth Adler denied the allegations of the mill.",
    ],
)
def test_what_a_court_denies_was_asked_of_it(body: str) -> None:
    """It rules on what others allege."""
    assert _acts(body) == []


@pytest.mark.parametrize("what", ["that she had met the owner", "having met the owner", "any wrongdoing"])
def test_a_judge_by_name_denies_what_is_said_of_her(what: str) -> None:
    """As anybody does."""
    assert _acts(f"Judge Ruth Adler on Monday denied {what}.") == ["deny"]
