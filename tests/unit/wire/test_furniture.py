"""Wire furniture: notes, bylines, datelines, sign-offs."""

import pytest

from streams.wire.furniture import dateline_of, strip


@pytest.mark.parametrize(
    "note",
    [
        "ATTENTION EDITORS: The item headlined is withdrawn.",
        "Attention all clients - picture to follow",
        "EDITORS' NOTE: The spelling of the ship's name is right.",
        "Editor\u2019s note: this item is for planning.",
        "Eds: UPDATES with union. Photos to come.",
        "(Eds: adds byline)",
        "NOTE TO EDITORS: no embargo applies",
        "NOT FOR PUBLICATION: call the desk",
        "(Adds union, paragraph 3)",
        "(Corrects name in second paragraph)",
        "(In April 1 item, corrects last paragraph to show that the ferry is for sale)",
        "(Recasts, adds share price)",
        "[Refiles to fix headline]",
    ],
)
def test_notes_to_editors_never_stay_in_the_body(note: str) -> None:
    """What speaks to editors is set apart and the story stays."""
    found = strip((note, "The ferry line may be sold."))
    assert found.paragraphs == ("The ferry line may be sold.",)
    assert found.notes == (note.strip("()") if note.startswith("(") else note,)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Editors at the paper said the report was right.",
        "(The ferry line was founded in 1931.)",
        "Attention turned to the ferry line on Monday.",
        "Members voted on Monday to sell the line.",
        "By Monday the ferry line had been sold.",
        "Adds nothing but trouble, the mayor said.",
        "Notes of the meeting were not published.",
        "Reporting by the line to its owners was late, the mayor said.",
    ],
)
def test_ordinary_sentences_stay(paragraph: str) -> None:
    """Words that furniture uses are no furniture in a sentence."""
    found = strip((paragraph, "More."))
    assert found.paragraphs == (paragraph, "More.")
    assert found.notes == ()
    assert found.byline is None


@pytest.mark.parametrize(
    "sign_off",
    [
        "(Reporting by Nora Lind; Editing by Per Holm)",
        "(Additional reporting by Nora Lind in Vell)",
        "(Writing by Nora Lind)",
        "(Compiled by the Vell newsroom)",
        "Reporting by Nora Lind; Editing by Per Holm",
        "((nora.lind@corran.example; +99 1 234))",
        "(c) Corran Wire 2026",
        "ENDS",
        "CW nl/ph",
        "-END-",
        "###",
    ],
)
def test_sign_offs_go(sign_off: str) -> None:
    """What closes a dispatch is not part of the story."""
    assert strip(("The ferry line may be sold.", sign_off)).paragraphs == ("The ferry line may be sold.",)


@pytest.mark.parametrize("heading", ["CONTACT: Media:", "Media Contact:", "Investor Relations Contact", "Contacts"])
def test_what_stands_below_a_press_release_goes(heading: str) -> None:
    """Names and numbers under their heading, key words, source, address: none of it is the story."""
    story = ("The ferry line may be sold.", "It has nine ships.")
    below = (
        "Nora Lind",
        "Head of Communications",
        "nlind@corran.example",
        "774-555-6802",
        "KEYWORD: VELL TRANSPORT",
        "INDUSTRY KEYWORD: MARITIME",
        "SOURCE: Corran Line",
        "PUB: 04/01/2026 06:00 AM",
        "http://corran.example/77",
    )
    assert strip((*story, heading, *below)).paragraphs == story
    assert strip((story[0], heading, story[1])).paragraphs == (story[0], heading, story[1])


def test_a_byline_paragraph_becomes_the_byline() -> None:
    """A paragraph that is nothing but a byline leaves the body."""
    found = strip(("By Nora Lind and P. J. Holm", "VELL, April 1 (Corran Wire) - The line may be sold."))
    assert found.byline == "Nora Lind and P. J. Holm"
    assert found.paragraphs == ("VELL, April 1 (Corran Wire) - The line may be sold.",)


def test_a_first_paragraph_that_repeats_the_headline_goes() -> None:
    """Some bodies begin with the headline once more."""
    assert strip(("Ferry line sold", "Text."), "Ferry line sold").paragraphs == ("Text.",)


@pytest.mark.parametrize(
    ("text", "dateline", "agency"),
    [
        ("VELL, April 1 (Corran Wire) - The line", "VELL, April 1", "Corran Wire"),
        ("VELL (CW) -- The line", "VELL", "CW"),
        ("NEW VELL, Ostrava, Aug. 3 (CW) \u2014 The line", "NEW VELL, Ostrava, Aug. 3", "CW"),
        ("April 1 (Corran Wire) - The line", "April 1", "Corran Wire"),
        ("VELL, Ostrava, April 1 - The line", "VELL, Ostrava, April 1", None),
        ("The mayor (Corran) - a former captain - said", None, None),
        ("OPEC (the cartel) - again - cut output", None, None),
        ("The line may be sold.", None, None),
    ],
)
def test_datelines(text: str, dateline: str | None, agency: str | None) -> None:
    """A dateline gives place, day and the agency; it is only read, never taken out of the text."""
    assert dateline_of(text) == (dateline, agency)


def test_a_body_in_one_paragraph_keeps_its_text() -> None:
    """A note in front and a sign-off behind are cut off a paragraph that goes on."""
    found = strip(("(Adds union (CWU), quote) The line was sold. (Reporting by Nora Lind)",))
    assert found.paragraphs == ("The line was sold.",)
    assert found.notes == ("(Adds union (CWU), quote)",)


@pytest.mark.parametrize(
    ("last", "provider", "kept", "signed"),
    [
        ("Corran Wire", "Corran Wire", None, "Corran Wire"),
        ("CORRAN WIRE", "Corran Wire", None, "CORRAN WIRE"),
        ("Corran Wire -", "Corran Wire", None, "Corran Wire"),
        ("Reuter", None, None, "Reuter"),
        ("AFP", "Corran Wire", None, "AFP"),
        ("Corran Wire", None, None, None),
        ("The ferry is Corran Wire", "Corran Wire", "The ferry is Corran Wire", None),
        ("It is for sale. Reuter", None, "It is for sale.", "Reuter"),
        ("It is for sale, said Reuter", None, "It is for sale, said Reuter", None),
        ("It is for sale, said Reuter.", None, "It is for sale, said Reuter.", None),
    ],
)
def test_the_senders_name_alone_at_the_end_is_no_text(
    last: str, provider: str | None, kept: str | None, signed: str | None
) -> None:
    """It goes, and says who sent the item; in a sentence it stays."""
    found = strip(("The line was sold.", last), provider=provider)
    assert found.paragraphs == ("The line was sold.", *([kept] if kept else []))
    assert found.agency == signed


def test_a_lead_that_comes_again_at_once_is_told_once() -> None:
    """An archive gives the lead alone and then the whole text; a line that comes again later stays."""
    assert strip(("One.", "One.", "Two.")).paragraphs == ("One.", "Two.")
    assert strip(("One.", "Two.", "One.", "Two.", "Three.")).paragraphs == ("One.", "Two.", "Three.")
    assert strip(("One.", "Two.", "One.", "Three.")).paragraphs == ("One.", "Two.", "One.", "Three.")
