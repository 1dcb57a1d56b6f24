"""Where a party's name begins and ends, and what a title, a place or a "former" beside it makes of it."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.item_names import ItemNames


def _parties(body: str) -> list[str]:
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    return [m.party.name for m in derived.mentions if m.kind == "response" and m.party is not None]


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Republican Representative Owen Faulk denied the report.", "Owen Faulk"),
        ("The shipping company Dornmark denied on Monday a report that it is to sell a ferry.", "Dornmark"),
        ("The mining group Tarn Copper declined to comment on the report.", "Tarn Copper"),
        ("A spokesman for Faulk declined to comment. U.S. Representative Owen Faulk is ill.", "Owen Faulk"),
        (
            "The House of Representatives Ports Committee declined to comment.",
            "House of Representatives Ports Committee",
        ),
        ("Tarn County Coroner Dora Marsh declined to comment.", "Dora Marsh"),
        ("Chancellor of the Exchequer Dora Marsh declined to comment.", "Dora Marsh"),
        ("Chairman and Chief Executive Officer Dora Marsh spoke on Monday. Marsh declined to comment.", "Dora Marsh"),
        ("There was no response from Prime Velda Foods.", "Prime Velda Foods"),
        ("Adler won. Republican Owen Faulk lost the seat. Faulk denied the report.", "Owen Faulk"),
    ],
)
def test_a_member_of_a_house_is_no_spokesman(body: str, party: str) -> None:
    """A title or a party before a name falls away; "Prime" is one only before a minister."""
    assert _parties(body)[-1] == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Former Velda campaign manager Owen Faulk denied the report.", "Owen Faulk"),
        ("A third former Velda adviser, Owen Faulk, denied the report.", "Owen Faulk"),
        ("A Velda spokesman, Owen Faulk, denied the report.", "Velda"),
        ("A Velda agent, Owen Faulk, denied the report.", "Velda"),
        ("Owen Faulk, a former lawyer for Ruth Adler, denied the report.", "Owen Faulk"),
        ("Owen Faulk, a former spokesman for Velda, denied the report.", "Owen Faulk"),
        (
            (
                "A former Tarn Steel Inc officer pleaded guilty to theft. Owen Faulk, 41, was charged in May. "
                "Faulk said he was sorry."
            ),
            "Owen Faulk",
        ),
    ],
)
def test_who_was_an_officer_binds_the_body_no_more(body: str, party: str) -> None:
    """He answers under his own name, be it told later; who is one binds it."""
    assert _parties(body)[0] == party


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Ruth Adler, a Varnian lawyer, denied the report.", "Ruth Adler"),
        ("Ruth Adler, a Velda-based energy lawyer, denied the report.", "Ruth Adler"),
        ("Asked about Owen Faulk, port spokeswoman Ruth Adler said no more. Faulk denied the report.", "Owen Faulk"),
        ("A lawyer for Adler's son, Owen Faulk, declined to comment.", "Owen Faulk"),
        ("A lawyer for former Tarn security adviser Owen Faulk declined to comment.", "Owen Faulk"),
        ("Ruth Adler, a lawyer at Roe and Quint LLP, denied the report.", "Ruth Adler"),
        ("Ruth Adler, a lawyer at Velda Steel, denied the report.", "Velda Steel"),
        ("Ruth Adler, a Tarn lawyer who represents Owen Faulk, denied the report.", "Owen Faulk"),
        ("Faulk defence lawyer Ruth Adler declined to comment. Owen Faulk is in jail.", "Owen Faulk"),
        ("Attorneys representing Owen Faulk declined to comment.", "Owen Faulk"),
        ("A lawyer for President Owen Faulk declined to comment.", "Owen Faulk"),
        ("Aides to Owen Faulk did not respond to requests for comment.", "Owen Faulk"),
        ("The port, in a statement from Tarn Council spokeswoman Ruth Adler, denied the report.", "port"),
    ],
)
def test_for_whom_a_lawyer_or_an_aide_speaks(body: str, party: str) -> None:
    """For the client, not for his firm or his country; an aside without a comma of its own is no apposition."""
    assert [p.removeprefix("The ") for p in _parties(body)] == [party]


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ("The Ports Council, the Tarn Port Authority and the Dorn Bank did not respond.", 3),
        ("Moscow and Owen Faulk both deny the charges.", 2),
        ("The Food and Drug Administration declined to comment.", 1),
        ("The Varnian Health and Safety Commission declined to comment.", 1),
        ("Alpha Energy and Dorn Corporation denied the report.", 2),
        ("Velda Energy and Dorn Oil Corporation denied the report.", 2),
        ("Velda Energy and Trade Union denied the report.", 2),
    ],
)
def test_how_many_parties_a_phrase_joins(body: str, parties: int) -> None:
    """A list has its articles, "both" belongs to no name, and a body may have an "and" in its own."""
    assert len(_parties(body)) == parties


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("On Monday Velda's Owen Faulk, executive vice president of ships and boats denied the report.", "Owen Faulk"),
        ("Owen Faulk, a 45-year-old docker from Imperial, Missouri, declined to comment.", "Owen Faulk"),
        ("Dorn, which is based in Velda, Varnia, denied the report.", "Dorn"),
        ('The port, on its "Free the Ships" page, has denied the report.', "port"),
        ("Corliss\u2019 office did not respond. Dan Corliss is a senator.", "Dan Corliss"),
        ("Dora Marsh sent a letter to Velda Steel, saying the report is untrue.", "Dora Marsh"),
        ("A Dorn man, Ruth Velt, ran DBC. Velt denied the report.", "Ruth Velt"),
    ],
)
def test_the_subject_before_an_aside(body: str, party: str) -> None:
    """Roles without their second comma, places behind towns and quoted titles end no subject."""
    assert _parties(body)[0].removeprefix("The ").removeprefix("the ").removeprefix("Velda's ") == party


def test_a_full_name_that_ends_in_a_name_told_before_is_another() -> None:
    """A model that is told later is not what its maker is short for."""
    names = ItemNames("", "Velda denied it on Monday. The Tern Velda is a boat. Owen Faulk built it. Faulk is dead.")
    assert names.full("Velda") == "Velda"
    assert names.full("Faulk") == "Owen Faulk"


def test_a_name_that_goes_on_by_its_last_word_is_a_persons() -> None:
    """A company goes on by its first."""
    names = ItemNames("", "Zorin Maule met Harno Trane. Maule said no. Harno said it would stay.")
    assert names.kind("Zorin Maule") == "person"
    assert names.kind("Harno Trane") == "unknown"
