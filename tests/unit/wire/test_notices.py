"""Notices to editors: which texts kill or withhold another item, and which only tell of one."""

import orjson
import pytest

from streams.wire.notices import marks
from streams.wire.reading import read


@pytest.mark.parametrize(
    ("headline", "body", "told"),
    [
        ("EDITORS: The Tamsin agency kills the story slugged BC-LINDAL-PORT.", "The memo was forged.", {"kill"}),
        ("KILL KILL KILL", "Please kill the story slugged BC-Lindal-Port.", {"kill"}),
        ("BULLETIN KILL", "", {"kill"}),
        ("MANDATORY KILL: BC-Ostrey-Minister", "Kvarn is withdrawing its story.", {"kill"}),
        ("ADVISORY: Please disregard story on grain ban", "It was sent in error.", {"kill"}),
        ("Notice to clients", 'Orbis has withdrawn its story "Kaldora bans exports".', {"kill"}),
        ("", "Clients are asked to disregard the item Lindal-port sent at 1015 GMT.", {"kill"}),
        ("Attention editors: withhold BC-OSTREY-MINISTER", "We are checking the letter.", {"withhold"}),
        ("WITHHOLD - KALDORA-GRAIN", "We are checking its source.", {"withhold"}),
        ("Editors quit newspaper over killed story", "Two resigned after the owner killed a story.", set()),
        ("Judge orders agency to withdraw story", "Please withdraw it, the lawyer told editors.", set()),
        ("HOLD-UP AT VELL BANK", "Two men held up a bank.", set()),
        ("ADVISORY: schedule for Tuesday", "We plan a story on the strike.", set()),
    ],
)
def test_what_a_notice_says(headline: str, body: str, told: set[str]) -> None:
    """A notice is short and speaks to editors first; a story about editors is none."""
    assert marks(headline, body) == told


@pytest.mark.parametrize(
    ("text", "signal", "slug"),
    [
        ("EDITORS: Tamsin kills the story slugged BC-LINDAL-PORT, moved at 1015 GMT.\n", "kill", "BC-LINDAL-PORT"),
        ("KILL KILL KILL\n\nBC-Lindal-Port\n\nPlease kill BC-Lindal-Port. It is not true.\n", "kill", "BC-Lindal-Port"),
        (
            (
                "From: Kvarn <desk@kvarn.example>\nSubject: MANDATORY KILL: BC-Ostrey-Minister\n"
                "Date: Tue, 04 Jun 2024 15:00:00 +0000\n\nEditors,\n\nThe letter is a hoax.\n"
            ),
            "kill",
            "BC-Ostrey-Minister",
        ),
        (
            (
                "ZCZC\nTMS124 2 pol 0030 Tamsin 124\nADVISORY Lindal-port\nADVISORY\n"
                "Clients are asked to disregard the item Lindal-port sent at 1015 GMT.\nNNNN\n"
            ),
            "kill",
            "Lindal-port",
        ),
        ("Attention editors: withhold BC-OSTREY-MINISTER\n\nPlease do not use it.\n", "withhold", None),
    ],
)
def test_a_notice_in_any_text(text: str, signal: str, slug: str | None) -> None:
    """Plain text, mails and old wires carry notices that name the item they are about."""
    item = read(text.encode()).item
    assert item is not None
    assert item.signal == signal
    assert (item.kills.slug if item.kills else None) == slug


def test_a_notice_without_ids_is_known_by_its_slug() -> None:
    """The slugline above a notice names what is killed where the words do not."""
    item = read(b"ALDON NEWS\nKILL NOTICE\nTORVA-COURT\nThe above story must not be used.\n").item
    assert item is not None
    assert (item.signal, item.kills.slug if item.kills else None) == ("kill", "TORVA-COURT")


@pytest.mark.parametrize(
    ("headline", "body", "told"),
    [
        ("Gold missing -- PLEASE KILL", "All,\n\nThe vault was audited.", {"kill"}),
        ("", "All,\n\nPlease kill the gold story (slug TERN-GOLD).", {"kill"}),
        ("Eds: Osprey is withholding OSP-Velin-Gold. Please do not publish it.", "", {"withhold"}),
        ("EDITORS' ADVISORY", "A correction moves shortly. Please do not use the first version.", {"kill"}),
        ("KILL ANTI-CRIME BILL, SENATOR URGES", "The bill is bad, a senator said.", set()),
        ("HOLD: BC-Velin-Gold", "", {"withhold"}),
    ],
)
def test_notices_in_the_words_of_many_desks(headline: str, body: str, told: set[str]) -> None:
    """Marks stand before, behind or in the text; a headline in capitals that says "kill" is none."""
    assert marks(headline, body) == told


_DATED = "SARN, June 3, 2024 (Tamsin) - The first line tells what happened in the valley.\n\nThe last line says more."


@pytest.mark.parametrize(
    "headline",
    [
        "Ministry withdraws the report on dam safety",
        "Clients are advised to withdraw deposits",
        "Subscribers: cancel plan or pay, telecom says",
        "RECALL: Carmaker takes back 20,000 vans",
        "WITHDRAWAL: Troops leave Sarn valley",
        "Kill - the new film from Sarn - opens Friday",
        "Agency X withdraws the alert on storm",
        "Media: government must pull report on dam",
        "Users should delete app, agency says",
        "Embargo: 10 years of hardship in Sarn",
        "Embargo, hunger and hope: a village waits",
        "Embargo not enough, says opposition",
        "Media embargo ends in Sarn as editors return",
        "Hold until Friday on water use, city tells residents",
        "Do not use tap water until Friday, city says",
        "Not for release before 2040: state papers sealed",
        "For release Monday: six prisoners",
        "Release time 3 p.m. for jailed activist",
        "Advance for Monday's talks: what to know",
        "Please hold: call centres swamped",
        "Do not publish before elections: polls law passes",
    ],
)
def test_a_headline_in_prose_stays_usable(headline: str) -> None:
    """Words of kills and holds above a story are its own, in a text, a mail and JSON."""
    body = f"{_DATED}\n\nEmbargo after embargo has emptied shops."
    mail = f"From: T <d@t.example>\nSubject: {headline}\nDate: Mon, 03 Jun 2024 15:00:00 +0000\n\n{body}\n"
    told = {"uri": "u:1", "version": "1", "versioncreated": "2024-06-03T12:50:00Z", "headline": headline}
    for raw in (f"{headline}\n\n{body}\n".encode(), mail.encode(), orjson.dumps({**told, "body_text": body})):
        item = read(raw).item
        assert item is not None
        assert (item.status, item.signal, item.headline, item.note) == ("usable", "new", headline, None)
        assert item.body.endswith("Embargo after embargo has emptied shops.")


@pytest.mark.parametrize(
    ("headline", "body", "told"),
    [
        ("MANDATORY KILL: BC-Sarn-Dam", _DATED, {"kill"}),
        ("KILL: Troops leave Sarn valley", _DATED, {"kill"}),
        ("WITHDRAWAL: Troops leave Sarn valley", "The source was wrong.", {"kill"}),
        ("RECALL: BC-Sarn-Dam", "", {"kill"}),
        ("EDITORS: please withdraw the story below", _DATED, {"kill"}),
        ("Please kill immediately", _DATED.partition("\n")[0], {"kill"}),
        ("Clients are asked to disregard this.", _DATED, {"kill"}),
        ("", "Please kill.\n\nSARN, June 3 (Tamsin) - The first line of what happened in the valley.", {"kill"}),
        ("Clients are advised to withdraw BC-Sarn-Dam", "It is wrong.", {"kill"}),
        ("HOLD: Court keeps suspect in jail", _DATED, {"withhold"}),
        ("Ministry withdraws the report on dam safety", "The ministry did so today.", set()),
    ],
)
def test_a_notice_above_the_story_it_is_about(headline: str, body: str, told: set[str]) -> None:
    """A mark in capitals, or one who speaks to editors of an item, counts above a story, too."""
    assert marks(headline, body) == told


_SOLD = "SARN, June 3, 2024 (Tamsin) - The council sold the ferry line.\n\nThe buyer is not known."


@pytest.mark.parametrize(
    ("headline", "body", "signal"),
    [
        ("WITHDRAWAL: Council sells ferry line", _SOLD, "kill"),
        ("WITHDRAWAL: Council sells ferry line", "The source was wrong.", "kill"),
        ("WITHDRAWAL", _SOLD, "kill"),
        ("WITHDRAWAL: Army ends its war", _SOLD.replace("council sold", "army pulled out of"), "new"),
        ("WITHDRAWAL: Banks run dry", _SOLD.replace("council sold", "depositors withdrew from"), "new"),
        ("WITHDRAWAL: Minister quits race", _SOLD, "new"),
    ],
)
def test_a_withdrawal_takes_back_the_story_that_it_stands_above(headline: str, body: str, signal: str) -> None:
    """Unless that story tells of a withdrawing itself: then the mark is its own word."""
    for raw in (
        f"{headline}\n\n{body}\n".encode(),
        orjson.dumps({"uri": "u:1", "versioncreated": "2024-06-03T12:50:00Z", "headline": headline, "body_text": body}),
    ):
        item = read(raw).item
        assert item is not None
        assert item.signal == signal
        named = item.kills.headline if item.kills else None
        assert named == ("Council sells ferry line" if signal == "kill" and ":" in headline else None)


@pytest.mark.parametrize(
    ("headline", "body", "signal", "slug", "named"),
    [
        ("Attention editors: withhold BC-SARN-FERRY", "We are checking the letter.", "withhold", "BC-SARN-FERRY", None),
        ("ADVISORY", "Please hold the item slugged SARN-FERRY until further notice.", "withhold", "SARN-FERRY", None),
        ("HOLD: BC-Sarn-Ferry", "We are checking the letter.", "withhold", "BC-Sarn-Ferry", None),
        ("WITHHOLD: Council sells ferry line", _SOLD, "withhold", None, "Council sells ferry line"),
        ("EMBARGO LIFTED: Council sells ferry line", "", "release", None, "Council sells ferry line"),
        ("ADVISORY: hold lifted", "The hold on the story slugged SARN-FERRY is lifted.", "release", "SARN-FERRY", None),
        ("Editors: SARN-FERRY is now free for use", "", "release", "SARN-FERRY", None),
        (
            "ADVISORY",
            "Please hold the item slugged SARN-FERRY until the embargo is lifted.",
            "withhold",
            "SARN-FERRY",
            None,
        ),
        ("HOLD: Council sells ferry line", _SOLD, "withhold", None, None),
    ],
)
def test_a_notice_names_the_item_that_it_withholds_or_frees(
    headline: str, body: str, signal: str, slug: str | None, named: str | None
) -> None:
    """By its slug or by its headline behind the mark; a story that is held itself names no other."""
    told = {"uri": "u:1", "versioncreated": "2024-06-03T12:50:00Z", "headline": headline, "body_text": body}
    item = read(orjson.dumps(told)).item
    assert item is not None
    assert (item.signal, item.kills) == (signal, None)
    assert (item.holds.slug if item.holds else None, item.holds.headline if item.holds else None) == (slug, named)


@pytest.mark.parametrize(
    ("headline", "body", "signal"),
    [
        ("Cancel: Ferry line is sold", "The story about the ferry line has been withdrawn.", "kill"),
        ("Cancelled: Ferry line is sold", "Please withdraw the story. A new one follows.", "kill"),
        ("Cancel: how a word spread", "Lindal Port said on Monday that its ferry would sail again.", "new"),
        ("Cancelled: Ferry of eight", "VELL (Corran) - The union said the report must be withdrawn at once.", "new"),
        ("Advisory: do not use the ferry story", "The story sent at 0700 GMT has an error.", "kill"),
    ],
)
def test_a_label_takes_back_where_a_notice_stands_below(headline: str, body: str, signal: str) -> None:
    """A story's headline may begin so as well."""
    raw = orjson.dumps({"id": "t1", "headline": headline, "body": body, "type": "text"})
    assert (item := read(raw).item) is not None
    assert item.signal == signal


@pytest.mark.parametrize(
    ("line", "signal"),
    [
        ("Advisory: do not use the Ferry story", "kill"),
        ("ADVISORY: Do not use the BC-Ferry story", "kill"),
        ("Advisory: Do not use the ferry story until 0900 GMT", "withhold"),
        ("Advisory: do not use the photo with the ferry", "new"),
    ],
)
def test_an_advisory_of_an_old_wire_may_take_a_story_back(line: str, signal: str) -> None:
    """What stands in the place of the headline is a note there."""
    lines = ["\x16\x16\x01W2870\x1f_corran", "u i\x13\x11 BC-Advisory 05-06 0120", "\x02^BC-Advisory,120<", f"^{line}<"]
    lines += ["^Corran Wire=", "\t   The Ferry story sent at 0600 GMT has an error.", "", "\t   \x03Corran-WF<", "\x04"]
    assert (item := read("\r\n".join(lines).encode(), guid="g1").item) is not None
    assert item.signal == signal


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("LINDAL PORT, May 6 (CW) - Test, please ignore.", "test-message"),
        ("LINDAL PORT (CW) -- Test only, do not use.", "test-message"),
        ("LINDAL PORT, May 6 (CW) - Testing of the new ferry began on Monday, the port said.", None),
    ],
)
def test_a_test_may_stand_behind_a_dateline(line: str, reason: str | None) -> None:
    """Where nothing is above it."""
    lines = ["\x01cwa0412 4 i 120  CW 0412", "", "line/", f"\x02{line}", "", "\x03061200 GMT May 30", "\x7f", "\x04"]
    assert read("\r\n".join(lines).encode(), guid="g1").not_news == reason
