"""Notices to editors: which texts kill or withhold another item, and which only tell of one."""

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
