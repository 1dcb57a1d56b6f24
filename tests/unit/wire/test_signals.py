"""What an item is to those before it, as headlines, sluglines and notes say it."""

import pytest

from streams.wire.signals import headline_marks, note_marks, signal, slug_marks


def of(headline: str = "Ferry line sold", **told: object) -> str:
    """Return the signal of an item with these words."""
    given: dict[str, object] = {"status": "usable", "slug": None, "note": None, "version": None, "notice_only": False}
    return signal(headline=headline, **{**given, **told})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Ferry line sold", "new"),
        ("KILL-Ferry line sold", "kill"),
        ("MANDATORY KILL: Ferry line sold", "kill"),
        ("WITHDRAWN - Ferry line sold", "kill"),
        ("Story withdrawn: Ferry line sold", "kill"),
        ("CORRECTED-Ferry line sold", "correction"),
        ("CORRECTED-UPDATE 2-Ferry line sold", "correction"),
        ("UPDATE 2-CORRECTED-Ferry line sold", "correction"),
        ("REFILE-Ferry line sold", "correction"),
        ("Correction: Ferry line sold", "correction"),
        ("*CORRECTED* Ferry line sold", "correction"),
        ("UPDATE 1-Ferry line sold", "update"),
        ("UPDATE 10 - Ferry line sold", "update"),
        ("WRAPUP 3-Ferry line sold", "update"),
        ("2nd Ld-Writethru: Ferry line sold", "update"),
        ("EXCLUSIVE-UPDATE 1-Ferry line sold", "update"),
        ("ADVISORY-Ferry story to come", "advisory"),
        ("WITHHOLD-Ferry line sold", "withhold"),
        ("== KILL == Ferry line sold", "kill"),
        ("BC-OS--Ferry Sale, Kill Notice", "kill"),
        ("Ferry line sold (CORRECTED)", "correction"),
        ("EXCLUSIVE-Ferry line sold", "new"),
        ("Kill bill passes in Ostrava senate", "new"),
        ("Update on ferry line expected", "new"),
        ("HOLD-UP AT VELL BANK", "new"),
        ("Game firm fined for overkill", "new"),
        ("KILLER WHALE SEEN OFF VELL", "new"),
        ("Corrected figures show ferry loss", "new"),
        ("Leading ferry line sold", "new"),
    ],
)
def test_headlines(headline: str, expected: str) -> None:
    """A mark counts only in front of the headline and set off from it."""
    assert of(headline) == expected


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("FERRY-SALE/", "new"),
        ("FERRY-SALE/ (UPDATE 1)", "update"),
        ("FERRY-SALE/ (UPDATE 1, PIX, CORRECTED)", "correction"),
        ("FERRY-SALE/ (KILL)", "kill"),
        ("BC-OS--Ferry Sale,1st Ld-Writethru", "update"),
        ("KILL-BILL/", "new"),
        ("FERRY-LEAD/", "new"),
    ],
)
def test_sluglines(slug: str, expected: str) -> None:
    """In a slugline the marks stand in brackets or behind the comma."""
    assert of(slug=slug) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("KILL. Do not use. Remove from all platforms.", "kill"),
        ("STORY WITHDRAWN. Do not use.", "kill"),
        ("Please kill the item headlined \u201cFerry line sold\u201d.", "kill"),
        ("Kills story moved at 0905 GMT", "kill"),
        ("Kills FERRY-SALE/ moved at 0905 GMT", "kill"),
        ('The item headlined "Ferry line sold" is withdrawn.', "kill"),
        ("Clients are asked to delete the earlier version.", "kill"),
        ("HOLD: please do not use pending checks", "withhold"),
        ("Please withhold until further notice", "withhold"),
        ("Embargo lifted", "release"),
        ("Corrects headline and paragraph 1", "correction"),
        ("In April 1 item, corrects last paragraph", "correction"),
        ("Refiles to fix typo", "correction"),
        ("Adds union, paragraph 3", "update"),
        ("Adds details after man killed in ferry accident", "update"),
        ("Updates with police saying the bill to kill the line was withdrawn", "update"),
        ("ed note", "new"),
        ("Pictures to follow", "new"),
    ],
)
def test_notes(note: str, expected: str) -> None:
    """Notes to editors tell kills, holds, corrections and updates, and much else that is none of these."""
    assert of(note=note) == expected


def test_the_publication_status_goes_first() -> None:
    """What the wire sets as a field needs no words, and words do not unset it."""
    assert of("UPDATE 1-Ferry", status="canceled") == "kill"
    assert of("UPDATE 1-Ferry", status="withheld") == "withhold"


def test_an_advisory_that_tells_a_kill_is_a_kill() -> None:
    """Kills travel in advisories."""
    assert of("ADVISORY-Ferry", body='Please kill the item "Ferry line sold".') == "kill"
    assert of("ADVISORY-Ferry", body="The ferry story will move at 1200 GMT.") == "advisory"


def test_a_body_of_notes_alone_is_an_advisory() -> None:
    """An item that speaks to editors only is no story."""
    assert of(note="ATTENTION EDITORS: pictures at 1200 GMT", notice_only=True) == "advisory"


@pytest.mark.parametrize(
    ("version", "expected"), [("1", "new"), ("2", "update"), ("0", "new"), ("1542761538", "new"), ("b", "new")]
)
def test_a_later_version_is_an_update(version: str, expected: str) -> None:
    """A small number over one says that it is not the first; a counter of the whole wire says nothing."""
    assert of(version=version) == expected


def test_marks_are_told_together() -> None:
    """A headline may have several marks, a slugline none, a note none."""
    assert headline_marks("UPDATE 1-CORRECTED-Ferry") == {"update", "correction"}
    assert slug_marks("FERRY/") == set()
    assert note_marks("Photos to come") == set()


def test_an_agency_that_withdraws_a_story_in_its_own_name_kills_it() -> None:
    """Whoever withdraws may be named: the wire, or "we"; what is withdrawn elsewhere is news."""
    assert "kill" in note_marks(
        "ATTENTION EDITORS - Coastwire News withdraws the story slugged HARN-OIL/ sent at 1312 GMT"
    )
    assert "kill" in note_marks("We have withdrawn the item slugged HARN-OIL/.")
    assert "kill" not in note_marks("Adds that Harn Oil withdraws its bid")
