"""Whom a long list, an aside or "as well as" makes the subject: each of them, and nobody who only stands near."""

import pytest

from tests.derive_support.acts import every_act_of


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        (
            "Harn Oil, Quarn Steel, Delf Foods, Varn Air and Brill Motor all declined to comment.",
            "decline",
            {"Harn Oil", "Quarn Steel", "Delf Foods", "Varn Air", "Brill Motor"},
        ),
        ("Greta Rohm, Tom Larin and Nina Torv all denied it.", "deny", {"Greta Rohm", "Tom Larin", "Nina Torv"}),
        ("Harn Oil and Quarn Steel all denied the report.", "deny", {"Harn Oil", "Quarn Steel"}),
    ],
)
def test_a_list_is_read_to_its_first_name(body: str, act: str, parties: set[str]) -> None:
    """However many names stand before its "and", and with "all" behind it."""
    assert every_act_of(body) == {(act, party) for party in parties}


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        ("Larin, a longtime harbour pilot, and Rohm pleaded not guilty to theft.", "deny", {"Larin", "Rohm"}),
        ("Nina Torv, the club's treasurer, and Budd Larin denied the charges.", "deny", {"Nina Torv", "Budd Larin"}),
        (
            "Harn Oil, a unit of Brill AG, and Quarn Steel could not be reached for comment.",
            "no_response",
            {"Harn Oil", "Quarn Steel"},
        ),
        ("Samir Adel, a pilot, and Nina Torv, his aide, both denied it.", "deny", {"Samir Adel", "Nina Torv"}),
    ],
)
def test_an_apposition_does_not_part_two_subjects(body: str, act: str, parties: set[str]) -> None:
    """What is told of the first stands between commas."""
    assert every_act_of(body) == {(act, party) for party in parties}


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        (
            "Harn Oil, as well as Quarn Steel and Delf Foods, did not answer requests for comment.",
            "no_response",
            {"Harn Oil", "Quarn Steel", "Delf Foods"},
        ),
        ("Quarn Steel, along with Delf Foods, declined to comment.", "decline", {"Quarn Steel", "Delf Foods"}),
        ("Delf Bank together with Harn Oil denied the report.", "deny", {"Delf Bank", "Harn Oil"}),
    ],
)
def test_as_well_as_joins_as_and_does(body: str, act: str, parties: set[str]) -> None:
    """With commas around it, one, or none."""
    assert every_act_of(body) == {(act, party) for party in parties}


@pytest.mark.parametrize(
    ("body", "party"),
    [
        ("Larin, a poet and a sailor, denied the charge.", "Larin"),
        ("Greta Rohm, the head of Harn Oil and Quarn Steel, denied the charge.", "Greta Rohm"),
        ("Nina Torv, a friend of Larin and Rohm, denied the charge.", "Nina Torv"),
        ("Larin, as well as being a poet, denied the charge.", "Larin"),
        ("Larin came along with his dog and denied the charge.", "Larin"),
    ],
)
def test_who_only_stands_near_is_no_second_subject(body: str, party: str) -> None:
    """Names inside an apposition and words that join nobody leave one subject."""
    assert every_act_of(body) == {("deny", party)}
