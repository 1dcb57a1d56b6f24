"""Holds and embargoes told in words: in any usual place of a text, and when they end."""

import pytest

from streams.wire.holds import in_words, is_line, off_headline, until
from streams.wire.reading import read

AT = "2026-05-19T12:00:00Z"
_STORY = "Port of Lindal to cut 400 jobs, memo shows"
_BODY = "LINDAL, June 3, 2024 (Tamsin) - The port will cut 400 jobs.\n\nThe port declined to comment.\n"


@pytest.mark.parametrize(
    ("note", "instant"),
    [
        ("EMBARGOED. Not for release before 0600 GMT on Thursday, May 21", "2026-05-21T06:00:00Z"),
        ("Embargoed until 2026-05-20T00:01:00+01:00", "2026-05-19T23:01:00Z"),
        ("Embargoed until 0600 GMT on Wednesday", "2026-05-20T06:00:00Z"),
        ("Embargoed until 0600 GMT on Tuesday", "2026-05-26T06:00:00Z"),
        ("Embargoed until 0600 GMT on January 4", "2026-01-04T06:00:00Z"),
        ("EMBARGOED to 1 p.m. GMT", "2026-05-19T13:00:00Z"),
        ("Embargoed until 0600 GMT", "2026-05-20T06:00:00Z"),
        ("EMBARGOED UNTIL 0600 GMT TUESDAY MAY 26", "2026-05-26T06:00:00Z"),
        ("EMBARGO: Not for release before 10:00 a.m. EDT on Wednesday", "2026-05-20T14:00:00Z"),
        ("FOR RELEASE 10:00 a.m. EDT", "2026-05-19T14:00:00Z"),
        ("HOLD FOR RELEASE AT 1800 GMT", "2026-05-19T18:00:00Z"),
        ("Embargoed until midnight GMT tonight", "2026-05-20T00:00:00Z"),
        ("For use after 2100 GMT tomorrow", "2026-05-20T21:00:00Z"),
        ("Embargoed until 6 a.m. Eastern Time on June 3", "2026-06-03T10:00:00Z"),
        ("Embargo: 3 June 2026, 00:01 BST", "2026-06-02T23:01:00Z"),
        ("Sous embargo jusqu'au 4 juin 2026, 06h00 GMT", "2026-06-04T06:00:00Z"),
        ("Not for use before 0900 local time on 5 June", None),
        ("Sperrfrist: 20. Mai 2026, 6.00 Uhr", None),
        ("Embargoed until 05/06/2026 0600 GMT", None),
        ("Embargoed until 0600 GMT on Wednesday May 26", None),
        ("Embargoed until the minister speaks", None),
        ("STRICTLY EMBARGOED", None),
    ],
)
def test_when_a_hold_ends(note: str, instant: str | None) -> None:
    """A hold looks ahead from the item's time; a time whose zone or day is not sure is none."""
    assert is_line(note)
    assert in_words(note)
    assert until(note, AT) == instant


def test_a_full_time_needs_no_time_of_the_item() -> None:
    """Where an item tells no time, only a hold that tells day, month and year has an end."""
    assert until("Embargoed until 0600 GMT June 4, 2026", None) == "2026-06-04T06:00:00Z"
    assert until("Embargoed until 0600 GMT Tuesday", None) is None


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on Kaldora oil lifted by ministers",
        "Embargoed oil reaches port of Lindal",
        "Embargo: why the oil ban failed",
        "EMBARGO LIFTED: Bank closes",
        "For immediate release",
        "Hold the line until the election, Renn tells party",
        "Release on June 4 of spy planned",
        "Not for the first time before a vote, ministers split",
        '"Hold for release," the placard read',
        "Hold for release of prisoners urged",
    ],
)
def test_lines_that_hold_nothing(line: str) -> None:
    """An embargo on goods, a hold that is over and a headline are no hold."""
    assert not is_line(line)
    assert off_headline(line) == (line, None)


@pytest.mark.parametrize(
    ("headline", "hold"),
    [
        (f"EMBARGOED UNTIL 06:00 GMT Thursday: {_STORY}", "EMBARGOED UNTIL 06:00 GMT Thursday"),
        (f"{_STORY} [under embargo]", "under embargo"),
        (f"(EMBARGOED) {_STORY}", "EMBARGOED"),
        (f"EMBARGO: {_STORY}", "EMBARGO"),
        (f"EMBARGO: 0600 GMT June 4 - {_STORY}", "EMBARGO: 0600 GMT June 4"),
        (f"{_STORY} - STRICT EMBARGO", "STRICT EMBARGO"),
        (f"EMBARGO 0600 GMT/ {_STORY}", "EMBARGO 0600 GMT"),
    ],
)
def test_a_hold_in_the_headline(headline: str, hold: str) -> None:
    """A hold before or behind a headline is none of it."""
    assert off_headline(headline) == (_STORY, hold)


@pytest.mark.parametrize(
    "text",
    [
        f"EMBARGOED UNTIL 0600 GMT TUESDAY JUNE 4\n\n{_STORY}\n\n{_BODY}",
        f"BC-LINDAL-PORT\nEMBARGO: Not for release before 0600 GMT on Tuesday\n{_STORY}\n{_BODY}",
        f"{_STORY}\nHOLD FOR RELEASE AT 0600 GMT JUNE 4\n\n{_BODY}",
        f"{_STORY}\n\n{_BODY.replace('- The', '- (EMBARGOED until 0600 GMT June 4) The')}",
        f"{_STORY}\n\n{_BODY}\nNote to editors: this item is under embargo until 0600 GMT on 4 June.\n",
        f"{_STORY} (EMBARGOED until 0600 GMT June 4)\n\n{_BODY}",
        (
            f"\x01TMS123 4 pol 0120 Tamsin 1\nLindal-port\n\x02=(EMBARGOED TO 0600 GMT JUNE 4)=\n{_STORY} =\n\n{_BODY}"
            "\x03TMS 031200 GMT Jun 2024\n"
        ),
        (
            f"\x16\x16\x01a0123\x1f\nu i BC-Lindal-Port\n\x02^BC-Lindal-Port,0123<\n^Hold for release 2 a.m. EDT"
            f" June 4<\n^{_STORY}<\n\t{_BODY}\x03AW-NY-06-03-24 1512EDT<\n\x04"
        ),
        (
            f"From: Tamsin <desk@tamsin.example>\nSubject: EMBARGOED UNTIL 0600 GMT Tuesday: {_STORY}\n"
            f"Date: Mon, 03 Jun 2024 15:00:00 +0000\n\n{_BODY}"
        ),
        (
            f"From: Tamsin <desk@tamsin.example>\nSubject: {_STORY}\nDate: Mon, 03 Jun 2024 15:00:00 +0000\n\n"
            f"*** NOT FOR USE BEFORE 0600 GMT ON 4 JUNE ***\n\n{_BODY}"
        ),
    ],
)
def test_a_hold_is_heard_wherever_it_stands(text: str) -> None:
    """Above the headline, below it, in the body's top or end, in a bracket, on the rail, in a mail's subject."""
    item = read(text.encode()).item
    assert item is not None
    assert item.headline == _STORY
    assert item.embargoed_until == "2024-06-04T06:00:00Z"
    assert "The port declined to comment." in item.body
    assert not any(word in item.body.upper() for word in ("EMBARGO", "HOLD", "NOT FOR"))


@pytest.mark.parametrize(
    "hold",
    [
        "STRICTLY EMBARGOED",
        "Embargoed until the minister speaks",
        "HOLD FOR RELEASE",
        "HOLD HOLD HOLD",
        "DO NOT USE",
        "NICHT ZUR VEROEFFENTLICHUNG VOR 12.00 UHR",
        "Eds: This story is being withheld until the court rules",
    ],
)
def test_a_hold_without_an_end_withholds(hold: str) -> None:
    """What cannot be read keeps the item back, and the note says by which words."""
    item = read(f"{_STORY}\n{hold}\n\n{_BODY}".encode()).item
    assert item is not None
    assert (item.headline, item.status, item.signal, item.embargoed_until) == (_STORY, "withheld", "withhold", None)
    assert hold in (item.note or "")


def test_an_embargo_on_goods_holds_no_story() -> None:
    """A story about an embargo stays what it is."""
    item = read(
        b"Oil embargo until 2025 planned, ministers say\n\nMIRAVEL, June 4 (Tempo) - Ministers plan an embargo.\n"
    ).item
    assert item is not None
    assert (item.status, item.signal, item.headline) == (
        "usable",
        "new",
        "Oil embargo until 2025 planned, ministers say",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Embargoed until 0600 GMT Thursday: port of Lindal cuts jobs",
        "EMBARGO: 10 a.m. Monday",
        "EMBARGO: 10 June 0600 GMT",
        "EMBARGO 0600",
        "Embargo after the speech",
        "Embargo ends 0600 GMT",
        "Do not use this item until Friday",
        "DO NOT PUBLISH BEFORE 1800 GMT",
        "FOR RELEASE MONDAY: six prisoners",
        "For release 10:00 a.m. EDT: port of Lindal cuts jobs",
        "Advance for Monday",
        "Embargo not to be broken before 0600 GMT",
    ],
)
def test_a_hold_that_looks_like_prose_holds(line: str) -> None:
    """A time, a word for the item or capitals make a line a hold."""
    assert is_line(line)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("0600 Tokyo time", "2026-05-19T21:00:00Z"),
        ("0600 Tokyo", "2026-05-19T21:00:00Z"),
        ("0600 London Wednesday", "2026-05-20T05:00:00Z"),
        ("6 a.m. Eastern Wednesday", "2026-05-20T10:00:00Z"),
        ("0600 Oslo time, 20 May", "2026-05-20T04:00:00Z"),
        ("20 May 0600 Paris", "2026-05-20T04:00:00Z"),
        ("1800 UK time on Wednesday", "2026-05-20T17:00:00Z"),
        ("0600 New Delhi (0030 GMT)", "2026-05-20T00:30:00Z"),
        ("10 p.m. ET", "2026-05-20T02:00:00Z"),
        ("0600 AEST", "2026-05-19T20:00:00Z"),
        ("0600 Tokyo court rules on quay", None),
        ("0600 Tokyo's mayor resigns", None),
        ("0600 Washington post offices close", None),
        ("6 a.m. Eastern ministers meet", None),
        ("0600 ART FAIR OPENS", None),
        ("0600 COURT RULES", None),
        ("0600 XYZT", None),
    ],
)
def test_a_place_behind_a_clock_is_a_zone_only_where_the_phrase_ends(told: str, end: str | None) -> None:
    """Or where "time" or a day follows; what may be the next word of a headline leaves no end, and the item held."""
    assert until(f"EMBARGOED until {told}", AT) == end


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("EMBARGO: 0900 Tokyo, June 8, 2026", "2026-06-08T00:00:00Z"),
        ("EMBARGO: 0900 London time, June 8, 2026", "2026-06-08T08:00:00Z"),
        ("EMBARGO - 0900 Oslo, 8 June 2026", "2026-06-08T07:00:00Z"),
    ],
)
def test_a_clock_with_a_place_behind_the_word_is_a_hold(line: str, end: str) -> None:
    """And "Embargo: 10 years of hardship" is none."""
    item = read(f"{line}\n\n{_STORY}\n\n{_BODY}".encode()).item
    assert item is not None
    assert (item.status, item.headline, item.embargoed_until) == ("usable", _STORY, end)
    assert not is_line("EMBARGO: 10 London years of hardship")


@pytest.mark.parametrize(
    "line",
    [
        "Please hold this item until the desk frees it",
        "Kindly do not run before 0700 GMT Friday",
        "Held for legal review - do not run",
        "HOLD FOR DESK CLEARANCE",
        "Do not publish (legal)",
        "HFR: do not publish",
        "HFR",
        "Draft, not for release",
        "For internal use only",
        "Strictly private and confidential",
        "Not before: 21 May 2026, 06:00 GMT",
        "Use after: noon Friday",
        "Release at will after 0600 GMT May 21",
        "Run from 5 a.m. local time on Friday",
        "Not to be published online or in print until Friday",
        "Broadcast is not permitted before 0600 GMT",
        "Publication forbidden until Friday",
        "Onder embargo tot 21 mei 06.00 uur",
        "Embargo: fino alle 6 del 21 maggio",
        "Sotto embargo",
    ],
)
def test_asking_checking_and_forbidding_hold(line: str) -> None:
    """A hold may be asked for, wait for a lawyer, forbid without the word embargo, or be told in other languages."""
    assert is_line(line)
    item = read(f"{_STORY}\n\n{line}\n\n{_BODY}".encode()).item
    assert item is not None
    assert item.status == "withheld" or item.embargoed_until


@pytest.mark.parametrize(
    "line",
    [
        "Held for questioning, two sailors go home",
        "Held for legal reasons, ferry waits off Lindal",
        "Publication not permitted, judge rules in Lindal",
        "Broadcast prohibited until after vote",
        "Not before time: ministers act on floods",
        "Not before 2030: rail line late again",
        "Release after 10 hours on ice for two anglers",
        "Use after 8 p.m. costs more under Lindal power plan",
        "Run from 5 a.m. raises cash for clinic",
        "Confidential: inside the Lindal talks",
        "Private and confidential papers found in skip",
        "Internal use of drones rises",
        "Draft: Lindal picks goalkeeper first",
        "Please hold fire, mediator tells both sides",
        "Legal: new rules for tenants",
    ],
)
def test_headlines_with_the_words_of_a_hold_are_none(line: str) -> None:
    """A sentence goes on where a hold ends."""
    assert not is_line(line)
    assert off_headline(line) == (line, None)
