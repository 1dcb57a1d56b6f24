"""Answers in plain words: what they answer in their own words, and where they are none."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

REPORT = "The Tarn Gazette reported that Lakeside Foods had sold spoiled fish to the navy. "


def _responses(body: str) -> list[Mention]:
    mentions = derive(WireItem(item="a", guid="a", headline="", body=body)).mentions
    return [one for one in mentions if one.kind == "response" and not one.tentative]


@pytest.mark.parametrize(
    ("body", "act", "text"),
    [
        (REPORT + '"It is invented from beginning to end," Lakeside Foods chairman Leo Brand said.', "deny", None),
        (REPORT + '"We know of no such sale," Lakeside Foods said.', "neither", None),
        (REPORT + "Lakeside Foods would say neither yes nor no.", "neither", None),
        (
            "Leo Brand said on Monday that it was not so that Lakeside Foods had sold spoiled fish.",
            "deny",
            "Lakeside Foods had sold spoiled fish",
        ),
    ],
)
def test_a_plain_answer_tells_what_was_asked(body: str, act: str, text: str | None) -> None:
    """Its own words, or those of the question that it answers."""
    assert [(one.act, one.text) for one in _responses(body)] == [(act, text)]


@pytest.mark.parametrize(
    "body",
    [
        '"That is correct English," the teacher Leo Brand said.',
        'The Tarn Gazette reported a storm. "It happened to be a Monday," Leo Brand said.',
        '"Never, never give up," Leo Brand told the pupils.',
        "The voters said neither yes nor no to the plan.",
        "Leo Brand said the paper should be ashamed of itself.",
        "Leo Brand has not decided whether to sell, his agent said.",
    ],
)
def test_what_only_sounds_like_an_answer_is_none(body: str) -> None:
    """No question and no report, another sense of the words, or mere anger."""
    assert _responses(body) == []


def test_an_analyst_with_a_name_and_a_house_has_no_standing() -> None:
    """Whoever's trade it is to judge others is no party to what they did."""
    [found] = _responses(REPORT + "Analyst Ada Lin of Lenz Bank said the report was simply wrong.")
    assert found.standing == "none"


def test_what_is_contrary_to_a_report_denies_the_report() -> None:
    """Its words without their negation: those were reported."""
    [found] = _responses("Lakeside Foods said that, contrary to the Gazette's report, it would not close the cannery.")
    assert (found.act, found.text) == ("deny", "Lakeside Foods would close the cannery")


@pytest.mark.parametrize(
    ("body", "act", "text"),
    [
        (
            'Minister Helga Ross, asked in parliament whether two inmates were hurt, said: "That is what took place."',
            "confirm",
            "two inmates were hurt",
        ),
        (
            'Minister Leo Strand, asked whether he had agreed to a price, said: "Never."',
            "deny",
            "Leo Strand had agreed to a price",
        ),
    ],
)
def test_what_the_question_alone_tells_is_shown_and_never_counts(body: str, act: str, text: str) -> None:
    """It may be a complaint, a mood or another's deed that was asked about."""
    mentions = derive(WireItem(item="a", guid="a", headline="", body=body)).mentions
    [found] = [one for one in mentions if one.kind == "response"]
    assert (found.act, found.text, found.tentative) == (act, text, True)


@pytest.mark.parametrize(
    "body",
    [
        "Karl Larin was not read his rights, his lawyer said.",
        "Greta Rohm was never paid for the film, her agent said.",
        'Asked whether Quarn had ever apologised to her, Ada Lin said: "Never."',
        "Greta Rohm told voters it was true that taxes were high.",
        "Union leader Leo Strand said there had been no negotiations whatsoever on pay from the employer.",
        "Union leader Leo Strand said it was nonsense that the company had no money for pay.",
    ],
)
def test_a_complaint_a_mood_or_a_view_of_others_decides_nothing(body: str) -> None:
    """Their words are near those of answers: none of them counts."""
    assert _responses(body) == []
