"""What stands above and below a story in plain text, in mails and in old wires without their frame."""

import pytest

from events.errors import TooLargeError
from streams.wire.endings import parted
from streams.wire.opening import slugline, tags
from streams.wire.reading import read

_AP = """BC-EU--Talks,3rd Ld-Writethru,0512
EU ministers fail to agree on gas cap
Eds: UPDATES with quotes, background. ADDS byline.
By MARTA OSK
Associated Wire Writer
BRUSSELS (AW) - EU ministers failed to agree on a gas cap on Tuesday, diplomats said.
    The commission did not immediately respond to a request for comment.
___
Ilse Brand in Ostrey contributed to this report.
AW-WX-06-04-24 1012EDT
"""


def test_a_story_as_american_wires_set_it() -> None:
    """Slugline, headline, note, byline, title, dateline, contributors and the line of wire and time are told apart."""
    item = read(_AP.encode()).item
    assert item is not None
    assert (item.headline, item.slug, item.byline) == (
        "EU ministers fail to agree on gas cap",
        "BC-EU--Talks",
        "MARTA OSK",
    )
    assert (item.version, item.signal, item.provider) == ("3", "update", "AW")
    assert (item.take_key, item.version_created) == ("3rd Ld-Writethru", "2024-06-04T14:12:00Z")
    assert item.body.startswith("BRUSSELS (AW)")
    assert item.body.endswith("request for comment.")


def test_a_take_that_adds_has_no_headline_and_an_identity_of_its_own() -> None:
    """A second take goes on with the story: its first line is text, and it replaces nothing."""
    take = "BC-EU--Talks,2nd Add,0212\n    The talks went on, diplomats said.\nAW-WX-06-04-24 1112EDT\n"
    lead, added = read(_AP.encode()), read(take.encode())
    assert added.item is not None
    assert (added.item.headline, added.item.body) == ("", "The talks went on, diplomats said.")
    assert added.item_id != lead.item_id


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("BC-EU--Talks,3rd Ld-Writethru,0512", ("BC-EU--Talks", "3rd Ld-Writethru")),
        ("PM-Sarnland-Strike,2nd Ld,0330", ("PM-Sarnland-Strike", "2nd Ld")),
        ("RIG-LEAK/ (UPDATE 1)", ("RIG-LEAK", "UPDATE 1")),
        ("KALDORA-GRAIN 0330", ("KALDORA-GRAIN", None)),
        ("Hit-and-run driver sought", None),
        ("Kaldora bans exports", None),
    ],
)
def test_sluglines(line: str, told: tuple[str, str | None] | None) -> None:
    """A slugline is parts joined by signs, its take and its words behind."""
    assert slugline(line) == told


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("FLASH - Bridge closed", ("Bridge closed", "FLASH", 1)),
        ("URGENT: Bridge closed", ("Bridge closed", "URGENT", 2)),
        ("UPDATE 2-CORRECTED-Bridge closed", ("Bridge closed", "UPDATE 2, CORRECTED", None)),
        ("Urgent care closes in Lindal", ("Urgent care closes in Lindal", None, None)),
        ("Update: Bridge closed", ("Bridge closed", "Update", None)),
    ],
)
def test_tags_of_a_headline(headline: str, told: tuple[str, str | None, int | None]) -> None:
    """A tag in front tells urgency and signal and is none of the headline."""
    assert tags(headline) == told


def test_old_wires_without_their_frame() -> None:
    """The header says slug and provider, initials and time stand below the text."""
    item = read(
        b"dtp0123 4 pl 312 Drava 0451\nEstrava/budget/\nEstrava doubles fuel tax =\n    By Ana Holt =\n\n"
        b"ESTRAVA, June 5 (Drava) - Estrava will double its fuel tax.\nThe opposition called the claim false.\n"
        b"-0-\ndtp ah/jk\n051423 GMT Jun 24\n"
    ).item
    assert item is not None
    assert (item.headline, item.slug, item.provider) == ("Estrava doubles fuel tax", "Estrava/budget", "Drava")
    assert item.version_created == "2024-06-05T14:23:00Z"
    assert item.body.endswith("called the claim false.")


@pytest.mark.parametrize(
    "below",
    [
        "Follow Ravel on Twitter: @ravel",
        "Reporting by Ana Holt; editing by Jo Marr",
        "Our Standards: The Ravel Principles",
        "Sent from my telephone",
        "Holt reported from Lindal; Marr from Ostrey. Brand contributed.",
        "(Kvarn/jr)",
        "###",
        "END",
        "For more Ravel news visit ravel.example",
        "Press contact: Ina Pahl, 555 0117",
        "Notebook\n\nIna Pahl denied it to the desk.",
        "-- desk notes --\nIna Pahl denied it to the desk.",
        "The following information is not intended for publication\n\nIna Pahl denied it to the desk.",
        "These details are not to be published: Ina Pahl denied it to the desk.",
        "Redaktioneller Hinweis: nicht zur Veroeffentlichung, Ina Pahl dementierte.",
    ],
)
def test_what_stands_below_is_none_of_the_story(below: str) -> None:
    """Sign-offs, contacts and what is not for publication are never part of the body."""
    text = f"Bridge closed\n\nLINDAL, June 4 (Kvarn) - The bridge was closed.\n\nThe mayor denied it.\n\n{below}\n"
    item = read(text.encode()).item
    assert item is not None
    assert item.body.endswith("The mayor denied it.")
    assert "Pahl" not in (item.note or "")


def test_a_story_may_speak_of_publication() -> None:
    """What somebody says of publishing is no notebook."""
    text = (
        "Letter stays secret\n\nLINDAL (Kvarn) - A judge ruled on a letter.\n\nThe letter is not to be published,"
        ' he ruled.\n\n"It was not for publication," the mayor said.\n\nThe mayor denied it.\n'
    )
    item = read(text.encode()).item
    assert item is not None
    assert item.body.count("\n\n") == 3


def test_a_mail_that_is_closed_forwarded_and_tagged() -> None:
    """The one who wrote it first is the provider; the tag is a signal; greeting and signature go."""
    item = read(
        b"From: Jo <jo@paper.example>\nSubject: Fwd: CORRECTED: Port sold\nDate: Tue, 04 Jun 2024 18:00:00 +0000\n\n"
        b"FYI\n\n"
        b"---------- Forwarded message ---------\nFrom: Tempo Agency <desk@tempo.example>\n"
        b"Date: Tue, 4 Jun 2024 15:00:00 +0000\nSubject: CORRECTED: Port sold\n\n"
        b"MIRAVEL, June 4 (Tempo) - The port was sold.\n\nThe buyer denied it.\n\nKind regards,\nAna Holt\nEditor\n"
    ).item
    assert item is not None
    assert (item.headline, item.signal, item.provider) == ("Port sold", "correction", "Tempo Agency")
    assert (item.version_created, item.body.count("\n\n")) == ("2024-06-04T15:00:00Z", 1)


def test_a_text_of_endless_lines_is_refused() -> None:
    """Each line costs its time: a text of hundreds of thousands is no story, and the error says so."""
    for raw in (b"From: a <a@b.example>\nSubject: hi\n\n" + b"x\n\n" * 300_000, b"<p>" + b"x\n\n" * 300_000):
        with pytest.raises(TooLargeError, match="more than"):
            read(raw)


def test_fields_between_bars_and_labels_above_a_headline() -> None:
    """Machines set provider, time and slug above a story in ways of their own."""
    item = read(
        b"MERIDIAN NEWS SERVICE | 2024-06-04 09:30 UTC | PRIORITY 2\nSLUG: SARN-TALKS\nSarn talks collapse\n\n"
        b"SARN (Meridian) - Talks collapsed on Tuesday.\n"
    ).item
    assert item is not None
    assert (item.headline, item.provider, item.slug) == ("Sarn talks collapse", "MERIDIAN NEWS SERVICE", "SARN-TALKS")
    assert item.version_created == "2024-06-04T09:30:00Z"


def test_a_test_of_the_line_is_no_story_whatever_carries_it() -> None:
    """A test message is known in every format; a story in which something is a test is none."""
    assert read(b"Eds: This is a test of the Corva wire. Please ignore.\n").not_news is not None
    assert read(b"Vote looms\n\nSARN (Corva) - This is a test for Renn, her party said.\n").not_news is None


def test_a_bare_word_of_thanks_closes_no_mail_above_prose() -> None:
    """A greeting of one word counts above a name and address; last words of the language are no initials."""
    told = (
        b"From: T <d@t.example>\nSubject: Ferry line sold\nDate: Mon, 03 Jun 2024 15:00:00 +0000\n\n"
        b"SARN, June 3, 2024 (Tamsin) - The line was sold.\n\nThanks\n\nThe buyer said no more.\n\nThanks\nAnna Rey\n"
    )
    item = read(told).item
    assert item is not None
    assert item.body.endswith("Thanks\n\nThe buyer said no more.")
    assert parted("Head\n\nHe asked.\n\nto be or not").text.endswith("to be or not")
    assert parted("Head\n\nHe asked.\n\nab/cd/ef").text.endswith("He asked.")
