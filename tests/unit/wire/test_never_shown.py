"""What an item says of a hold, a kill or an embargo, however it says it: none of these may pass as usable."""

from typing import Any

import orjson
import pytest

from events.wire_item import WireItem
from streams.wire.reading import read
from streams.wire.states import pub_status, state_of

FUTURE = "2027-01-01T06:00:00Z"
FRIDAY = "2026-06-05T06:00:00Z"
TEXT = "The Corran ferry line was sold on Monday, its owner said."
_MAIL = (
    "From: Nora <nora@corran.example>\nSubject: Ferry line sold\nDate: Mon, 1 Jun 2026 06:00:00 +0000\n"
    "Message-ID: <1@corran.example>\n\n"
)
_NINJS = {
    "uri": "corran.1", "type": "text", "versioncreated": "2026-06-01T06:00:00Z", "pubstatus": "usable",
    "headline": "Ferry line sold", "body_text": TEXT, "infosource": [{"name": "Corran"}],
}  # fmt: skip
_NITF = (
    "<nitf><head><docdata><doc-id id-string='c.1'/>{times}</docdata></head><body><body.head><hedline><hl1>Ferry sold"
    "</hl1></hedline></body.head><body.content><p>The line was sold.</p></body.content></body></nitf>"
)


def item(raw: bytes) -> WireItem:
    """Read one item."""
    found = read(raw).item
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Embargoed: final", "withheld"),
        ("KILL 12:30", "canceled"),
        ("Withheld/2", "withheld"),
        ("killed/2", "canceled"),
        ("hold/active", "withheld"),
        ("Killed: new version", "canceled"),
        ("HOLD OFF", "withheld"),
        ("hold_off", "withheld"),
        ("Kill released", "canceled"),
        ("killed off", "canceled"),
        ("embargo ended? no", "withheld"),
        ("stat:usable", "usable"),
        ("stat: withheld", "withheld"),
        ("http://cv.iptc.org/newscodes/pubstatusg2/usable", "usable"),
        ("hold released", "usable"),
        ("kill lifted", "usable"),
    ],
)
def test_words_before_a_sign_hold_and_only_a_scheme_is_cut(told: str, status: str) -> None:
    """A state's free last word frees nothing that a word before it holds."""
    assert state_of(told).status == status
    assert pub_status(told) == status


@pytest.mark.parametrize(
    ("names", "status", "until"),
    [
        ({"embargoReleaseDate": FUTURE}, "usable", FUTURE),
        ({"embargoExpireDate": FUTURE}, "usable", FUTURE),
        ({"embargoExtended": True}, "withheld", None),
        ({"embargoLifted": "pending"}, "withheld", None),
        ({"embargoLifted": True}, "usable", None),
        ({"hold": FRIDAY}, "usable", FRIDAY),
        ({"heldAt": "2026-05-05T06:00:00Z"}, "withheld", None),
        ({"withheldAt": FRIDAY}, "withheld", None),
        ({"legal": {"embargo": {"until": FUTURE}}}, "usable", FUTURE),
        ({"embargoes": [{"until": FUTURE}]}, "usable", FUTURE),
        ({"restrictions": ["embargo", "print only"]}, "withheld", None),
        ({"restrictions": ["not for sale in Vell", "print only"]}, "usable", None),
        ({"embargo": {"type": "strict"}}, "withheld", None),
        ({"embargo": {"type": "strict", "until": FUTURE}}, "usable", FUTURE),
        ({"embargo": {"until": None}}, "usable", None),
        ({"releaseTime": "some day"}, "withheld", None),
        ({"releaseTime": FUTURE}, "usable", FUTURE),
        ({"created": None, "releaseTime": FUTURE}, "usable", FUTURE),
    ],
)
def test_json_tells_a_hold_under_any_name(names: dict[str, Any], status: str, until: str | None) -> None:
    """A time, a nested object, a list: what cannot be read holds."""
    told = {"headline": "Ferry line sold", "body": TEXT, "id": "c1", "created": "2026-06-01T06:00:00Z"} | names
    found = item(orjson.dumps(told))
    assert (found.status, found.embargoed_until) == (status, until)


@pytest.mark.parametrize(
    ("names", "status", "until"),
    [
        ({"extra": {"embargo": FUTURE}}, "usable", FUTURE),
        ({"extra": {"hold": True}}, "withheld", None),
        ({"ednote": "EMBARGOED UNTIL 0600 GMT FRIDAY, THEN FOR IMMEDIATE RELEASE"}, "usable", FRIDAY),
        ({"ednote": "Embargoed until the minister speaks, then for immediate release"}, "withheld", None),
        ({"ednote": "Embargoed until 0600 GMT Friday. The earlier story is not embargoed."}, "usable", FRIDAY),
        ({"ednote": "NOT FOR IMMEDIATE RELEASE"}, "withheld", None),
        ({"ednote": "We lift the embargo at 0600 GMT on Friday"}, "usable", FRIDAY),
        ({"ednote": "Embargo lifted"}, "usable", None),
        ({"ednote": "For immediate release"}, "usable", None),
        ({"embargoed": "2026-06-02T06:00:00Z", "ednote": "Embargo extended, hold until further notice"}, "withheld",
         None),
        ({"embargoed": "2026-06-02T06:00:00Z", "ednote": "Embargoed until 0600 GMT Friday"}, "usable", FRIDAY),
        ({"embargoed": FUTURE, "ednote": "Embargoed until 0600 GMT Friday"}, "usable", FUTURE),
    ],
)  # fmt: skip
def test_a_note_frees_only_what_it_does_not_hold(names: dict[str, Any], status: str, until: str | None) -> None:
    """Of two ends the later one counts; a word that frees behind a hold does not undo it."""
    found = item(orjson.dumps(_NINJS | names))
    assert (found.status, found.embargoed_until) == (status, until)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Embargoed until 0600 GMT Friday\n\n---------- Forwarded message ---------\nFrom: C <c@vell.example>\n"
            f"Date: Mon, 1 Jun 2026 05:00:00 +0000\nSubject: Ferry line sold\n\n{TEXT}\n"
        ),
        f"{TEXT}\n\nBest regards\nNora\nEmbargoed until 0600 GMT Friday\n",
        f"{TEXT}\n\n--\nEmbargoed until 0600 GMT Friday\n",
    ],
)
def test_a_hold_in_what_is_cut_off_a_mail_holds(text: str) -> None:
    """Above a forwarded mail, below its greeting, in its signature."""
    found = item((_MAIL + text).encode())
    assert found.embargoed_until == FRIDAY
    assert found.body == TEXT


@pytest.mark.parametrize(
    ("times", "status", "until"),
    [
        ("<date.release norm='20270101T060000Z'/>", "usable", FUTURE),
        ("<date.release norm='some day'/>", "withheld", None),
        ("<date.release norm='YYYYMMDD000000-HHMM'/>", "usable", None),
        ("<date.issue norm='20260401T071000Z'/><date.release norm='20260401T071000Z'/>", "usable", None),
    ],
)
def test_a_release_time_counts_without_a_time_of_the_article(times: str, status: str, until: str | None) -> None:
    """NITF: what is released after its issue, or at a time that stands alone, waits for it."""
    found = item(_NITF.format(times=times).encode())
    assert (found.status, found.embargoed_until) == (status, until)


@pytest.mark.parametrize(
    ("mark", "signal"),
    [
        ("KILL ", "kill"),
        ("PLEASE KILL - ", "kill"),
        ("ANULADA: ", "kill"),
        ("ANNULATION - ", "kill"),
        ("Storniert: ", "kill"),
        ("Zur\u00fcckgezogen: ", "kill"),
        ("CANCEL: ", "kill"),
        ("DO NOT PUBLISH: ", "withhold"),
        ("PLEASE DO NOT RUN - ", "withhold"),
        ("NOT FOR RELEASE: ", "withhold"),
        ("NE PAS PUBLIER - ", "withhold"),
        ("BERICHTIGUNG: ", "correction"),
        ("Rectificatif: ", "correction"),
        ("Rettelse: ", "correction"),
    ],
)
@pytest.mark.parametrize("form", ["json", "mail", "nitf", "text"])
def test_a_mark_before_a_headline_counts_in_other_languages_and_without_a_sign(
    mark: str, signal: str, form: str
) -> None:
    """Of whatever format the story is that stands beneath."""
    line = f"{mark}Corran ferry line sold"
    raw = {
        "json": orjson.dumps({**_NINJS, "headline": line}),
        "mail": (_MAIL.replace("Ferry line sold", line) + TEXT).encode(),
        "nitf": _NITF.format(times="").replace("Ferry sold", line).encode(),
        "text": f"{line}\n\nCORRAN, June 1 (Pelican) - {TEXT}\n\nThe price was not told.\n".encode(),
    }[form]
    assert item(raw).signal == signal


@pytest.mark.parametrize(
    "headline",
    [
        "Do not use the ferry, Corran tells its people",
        "Not for publication, the minister said of his diary",
        "Kill Devil Hill reopens",
        "Cancel: how a word divides Corran",
        "Annulled vote is held again in Corran",
        "Correction in share prices deepens",
        "Please hold fire, mediator tells both sides",
    ],
)
def test_a_headline_that_begins_with_such_a_word_is_a_story(headline: str) -> None:
    """It goes on as a sentence, or is written in small letters where only capitals count."""
    told = item(orjson.dumps({**_NINJS, "headline": headline}))
    assert (told.signal, told.status, told.headline) == ("new", "usable", headline)


def test_a_request_to_disregard_a_story_kills_it_above_its_own_text() -> None:
    """Some wires send the whole story again beneath."""
    told = item(orjson.dumps({**_NINJS, "headline": 'Please disregard our story headlined "Ferry line sold"'}))
    assert told.signal == "kill"
    assert told.kills is not None


@pytest.mark.parametrize(
    "line",
    [
        "[Notebook]",
        "## Internet",
        "# Kontakte:",
        "Internal note - do not publish:",
        "Desk contacts, not for print",
        "Background for editors only, not for use: do not quote",
    ],
)
def test_what_stands_below_a_private_heading_is_never_shown(line: str) -> None:
    """A bracket, Markdown, and the words of a desk that do not say publication."""
    story = f"CORRAN, June 1 (Pelican) - {TEXT}\n\nIt sails on."
    told = item(f"Ferry line sold\n\n{story}\n\n{line}\n\nOlga Ferris, 0555 0100\n".encode())
    assert told.body == story


def test_a_mail_whose_subject_is_no_ascii_keeps_its_letters() -> None:
    """Old senders write a header as it is, in UTF-8 or Windows' signs."""
    for encoding in ("utf-8", "cp1252"):
        raw = (_MAIL.replace("Ferry line sold", "Caf\u00e9 \u201cQuai\u201d vendu") + TEXT).encode(encoding)
        assert item(raw).headline == "Caf\u00e9 \u201cQuai\u201d vendu"


def test_a_story_about_a_race_card_is_news() -> None:
    """Somebody says something in it; a card is a list."""
    assert item(orjson.dumps({**_NINJS, "headline": "Race card scandal hits Corran track"})).headline
