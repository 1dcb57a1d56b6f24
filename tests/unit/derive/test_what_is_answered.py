"""What a response answers in its own words, which claim it goes back to, and where it was said."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

REPORT = "The Tarn Gazette reported that Lakeside Foods had sold spoiled fish to the navy. "


def _responses(body: str) -> list[Mention]:
    mentions = derive(WireItem(item="a", guid="a", headline="", body=body)).mentions
    return [one for one in mentions if one.kind == "response"]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Lakeside Foods has denied the allegations and has said it is the victim of a rival.", None),
        ("Lakeside Foods denied the allegations, some of which go back ten years.", None),
        ("Lakeside Foods denied the claims first published by the Gazette.", None),
        ("Lakeside Foods has denied such trade and Ada Lin has left the country.", None),
        ("Lakeside Foods denied engaging in any wrongdoing.", None),
        ("Lakeside Foods declined to comment, saying the matter was before a court.", None),
        ("Lakeside Foods had no comment on the memo and referred callers to its lawyer.", "the memo"),
        ("Lakeside Foods denied allegations that it had sold spoiled fish.", "Lakeside Foods had sold spoiled fish"),
        ("Lakeside Foods had no comment on the charges against its buyer.", "against its buyer"),
    ],
)
def test_words_that_tell_nothing_of_what_is_denied_are_no_proposition(sentence: str, text: str | None) -> None:
    """What goes on behind "the allegations" is mostly another clause; then the claim before it is what is answered."""
    [found] = _responses(REPORT + sentence)
    assert found.text == text
    if text is None:
        assert found.about == "c1"


def test_a_day_before_what_was_asked_about_is_no_part_of_it() -> None:
    """As in "for comment on Friday about the fish"."""
    [found] = _responses("The navy did not respond to requests for comment on Friday about the spoiled fish.")
    assert found.text == "the spoiled fish"


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("In a statement, Lakeside Foods denied the report.", "a statement"),
        ("Lakeside Foods said in a statement that its fish was fresh but declined to comment on the report.", None),
        ("Lakeside Foods declined to comment to Lakewire on the report.", "Lakewire"),
        ("Lakeside Foods could not be reached, but its lawyer published a statement.", None),
    ],
)
def test_a_medium_is_that_of_the_act(sentence: str, where: str | None) -> None:
    """Silence has none, and what is withheld was not said where something else was."""
    assert _responses(REPORT + sentence)[0].medium == where


def test_an_interview_goes_on() -> None:
    """What a party says behind "told Lakewire in an interview" is from it; another party's act is not."""
    body = REPORT + "Ada Lin, who heads Lakeside Foods, told Lakewire in an interview that trade was good. "
    said, others = _responses(body + "She denied the report. The navy denied the report.")
    assert (said.medium, others.medium) == ("Lakewire", None)


def test_deep_in_an_item_the_line_before_goes_before_its_lead() -> None:
    """A long item tells of more than one matter."""
    filler = "The harbour was quiet and the boats lay still. " * 9
    later = "A former clerk alleged that Ruth Adler took money for a seat on the board. Adler's office did not reply."
    [found] = _responses(REPORT + filler + later)
    assert found.about == "c2"
    [at_once] = _responses(REPORT + "Lakeside Foods did not reply.")
    assert at_once.about == "c1"


@pytest.mark.parametrize(
    ("body", "about"),
    [
        (
            (
                "The Gazette reported that Ruth Adler will resign. "
                "Asked about a Mirror report that Adler had taken bribes, Adler denied it."
            ),
            "c2",
        ),
        (
            (
                "The Gazette reported that Harn Oil will sell its ships. "
                "The Mirror reported that Harn Oil had bribed a clerk. Harn Oil denied the report."
            ),
            "c2",
        ),
        (
            (
                "The Gazette reported that Harn Oil will sell its ships. "
                "The Mirror reported that Ruth Adler had bribed a clerk. It rained in Sarn. Harn Oil denied the report."
            ),
            "c1",
        ),
    ],
)
def test_what_was_just_told_of_a_party_is_what_it_answers(body: str, about: str) -> None:
    """Before the first claim that names it; a claim on somebody else is not."""
    assert _responses(body)[-1].about == about


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("She denied that the fish was old.", "an interview with the Lantern"),
        ("Asked by the Tarn Gazette, she declined to comment.", None),
        ("Asked by a reader, she denied that the fish was old.", None),
    ],
)
def test_an_interview_ends_where_another_asks(sentence: str, where: str | None) -> None:
    """Who asked is told: it was not the interviewer."""
    body = "In an interview with the Lantern, Ada Lin said she was tired. " + sentence
    assert [one.medium for one in _responses(body)] == [where]
