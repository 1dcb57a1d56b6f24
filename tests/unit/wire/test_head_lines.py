"""What stands above a story's first sentence: bylines, times, credits, lengths, labels."""

import pytest

from streams.wire.furniture import strip
from streams.wire.head_lines import byline_of, goes_on, is_head_line

STORY = ("The ferry line was sold on Wednesday, its owner said.", "The union was not asked.")


@pytest.mark.parametrize(
    "line",
    [
        "April 1, 2026",
        "Updated: April 1, 2026 10:00 GMT",
        "Published 10:04 GMT, 1 April 2026",
        "01 April 2026 | 10:04",
        "1 Apr 2026 10:04 AM",
        "Last updated on Wednesday 1 April 2026",
        "Words: 320",
        "3 min read",
        "Share this article",
        "FOR IMMEDIATE RELEASE",
        "PRESS RELEASE",
        "Photo: Nora Lind / CW",
        "Keywords: ferry, sale",
        "(c) Corran Wire 2026",
        "Contact: Nora Lind, +44 20 7946 0000, nora@corran.example",
        "***",
    ],
)
def test_a_line_above_the_first_sentence_that_is_no_text_goes(line: str) -> None:
    """It goes at the top, and the story stays whole."""
    assert strip((line, *STORY)).paragraphs == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Ferry line sold to Quay",
        "12 13 14",
        "May and March quarrel on April 1",
        "Published works of Nora Lind",
        "In 2026, the line was sold.",
        "Watch out for the ferry",
        "NO COMMENT",
    ],
)
def test_other_lines_above_the_first_sentence_stay(line: str) -> None:
    """A line that says something is text."""
    assert not is_head_line(line)
    assert strip((line, *STORY)).paragraphs == (line, *STORY)


def test_such_a_line_further_down_stays() -> None:
    """Only what stands above the first sentence is asked."""
    assert strip((STORY[0], "April 1, 2026", STORY[1])).paragraphs == (STORY[0], "April 1, 2026", STORY[1])


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Nora Lind", "Nora Lind"),
        ("* By Nora Lind", "Nora Lind"),
        ("Written by Nora Lind", "Nora Lind"),
        ("Av Nora Lind", "Nora Lind"),
        ("Door Nora Lind", "Nora Lind"),
        ("By noon the ferry was sold", None),
        ("By Monday the line was sold.", None),
    ],
)
def test_bylines(line: str, who: str | None) -> None:
    """A byline is the word and a name."""
    assert byline_of(line) == who


def test_whose_writer_one_is_stands_below_the_byline() -> None:
    """The line below goes with it; a sentence and a shouted headline stay."""
    found = strip(("By Nora Lind and Ole Quist", "Corran Wire Business Writer", *STORY))
    assert (found.byline, found.paragraphs) == ("Nora Lind and Ole Quist", STORY)
    assert goes_on("Corran Wire")
    assert not goes_on("Ferry line sold to Quay")
    assert not goes_on("FERRY SOLD")
