"""What stands below the last sentence of a body and signs it off: names, initials, marks, addresses."""

import pytest

from streams.wire.furniture import strip
from streams.wire.sign_offs import is_sign_off, without_tail

STORY = ("The ferry line was sold on Wednesday, its owner said.", '"We will fight it," the union\u2019s head said.')


@pytest.mark.parametrize(
    "end",
    [
        ("(Corran)",),
        ("(\u00a9CWB)",),
        ("/corran/",),
        ("(Fin) abc/def",),
        ("(CWB)", "abc/ def/"),
        ("==Corran",),
        ("-- CORRAN",),
        ("--CWBS", "kss/dv"),
        ("CWB KSS DV DV",),
        ("CWB/KSS",),
        ("ABC // DEF", "Corran/Fim"),
        ("Nora Lind/CW",),
        ("dpa ca yybb n1 bok",),
        ("CW-WF-04-01-26 1004GMT",),
        ("Enditem",),
        ("Enditem/AW",),
        ("(By Nora Lind)",),
        ("autor: Nora Lind",),
        ("Nora Lind, Corran Wire",),
        ("nora@corran.example", "(END)"),
        ("Corran newsroom, +370 5 239 6400, nora@corran.example",),
        ("Follow Nora Lind at https://corran.example/nora",),
        (
            "--With assistance from Ole Quist.",
            "To contact the reporter on this story:",
            "Nora Lind in Vell at nlind1@corran.example",
        ),
        ("This report by The Corran Wire was first published April 1, 2026.",),
    ],
)
def test_what_signs_a_story_off_is_no_text(end: tuple[str, ...]) -> None:
    """It goes, line by line, and the story stays whole."""
    assert strip((*STORY, *end)).paragraphs == STORY


@pytest.mark.parametrize(
    "last",
    [
        "(He denied it)",
        "The owner denied it",
        "No comment",
        "NO COMMENT",
        "Denied",
        "Total 1234 5678 9012",
        "-- With the sale, the union lost",
        "He said it on www.corran.example on Monday and denied the sale",
        '"No," he said',
        "Vell Ports <VLL.N>",
        "Nora Lind.",
    ],
)
def test_words_of_the_story_stay_though_they_end_no_sentence(last: str) -> None:
    """A line that says something is text, with or without a full stop."""
    assert strip((*STORY, last)).paragraphs == (*STORY, last)


def test_the_last_name_of_a_list_stays() -> None:
    """A line of names signs off only what ended in a sentence."""
    names = ("The winners:", "Nora Lind", "Ole Quist")
    assert strip((*STORY, *names)).paragraphs == (*STORY, *names)


def test_what_may_hold_a_story_back_is_never_cut() -> None:
    """A state in brackets is left to those who read it."""
    assert not is_sign_off("(Story Withdrawn)", STORY[-1])
    assert not is_sign_off("(Killed) abc/def", STORY[-1])


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("The line was sold. CWB KSS DV DV", "The line was sold."),
        ("The line was sold. (Corran)", "The line was sold."),
        ("The line was sold. abc/def", "The line was sold."),
        ('He said: "The line is sold." --CORRAN', 'He said: "The line is sold."'),
        ("The line was sold. He denied it", "The line was sold. He denied it"),
        ("The line was sold. (Killed)", "The line was sold. (Killed)"),
        ("CWB KSS DV DV", "CWB KSS DV DV"),
    ],
)
def test_codes_behind_the_last_sentence_go(paragraph: str, expected: str) -> None:
    """Where a wire sends all in one paragraph, what signs it off is cut from its end."""
    assert without_tail(paragraph) == expected
