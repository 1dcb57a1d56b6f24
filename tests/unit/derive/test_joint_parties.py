"""Whom "neither company", "the banks" and "they" mean: those joined in a phrase, all of them or none."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _acts(body: str, act: str) -> set[str | None]:
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    return {
        None if m.party is None else m.party.name for m in derived.mentions if m.kind == "response" and m.act == act
    }


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        (
            "Velt Motors and Tarn Copper denied the merger. They declined to say more.",
            "decline",
            {"Velt Motors", "Tarn Copper"},
        ),
        ("Greta Rohm and Larin denied the affair. They confirmed they had met.", "confirm", {"Greta Rohm", "Larin"}),
        (
            "Velt Motors and Tarn Copper denied the merger. They had met once. They declined to say more.",
            "decline",
            {"Velt Motors", "Tarn Copper"},
        ),
    ],
)
def test_they_are_all_of_a_joint_subject(body: str, act: str, parties: set[str]) -> None:
    """Also where "they" goes on over a sentence or two."""
    assert _acts(body, act) == parties


def test_another_subject_between_ends_a_joint_one() -> None:
    """Behind "Harn Oil said", "they" is not the two of the sentence before."""
    body = "Velt Motors and Tarn Copper met. Harn Oil said it was asked. They declined to comment."
    assert len(_acts(body, "decline")) == 1


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        (
            "The Echo reported that Velt Motors and Tarn Copper would merge. The companies denied it.",
            "deny",
            {"Velt Motors", "Tarn Copper"},
        ),
        (
            "The Justice Department accused Velt Bank, Tarn Bank and Harn Bank of rigging rates. The banks denied it.",
            "deny",
            {"Velt Bank", "Tarn Bank", "Harn Bank"},
        ),
        (
            "The Justice Department accused Velt Bank and the Bank of Tarn of rigging rates. The two banks denied it.",
            "deny",
            {"Velt Bank", "Bank of Tarn"},
        ),
        (
            "The Echo reported that Velt Motors would buy Tarn Copper. Both companies denied it.",
            "deny",
            {"Velt Motors", "Tarn Copper"},
        ),
        (
            "Velt Motors would buy Tarn Copper, the Trade Ministry said. Neither company would comment.",
            "decline",
            {"Velt Motors", "Tarn Copper"},
        ),
    ],
)
def test_a_word_for_several_bodies_means_those_joined_before_it(body: str, act: str, parties: set[str]) -> None:
    """All that a phrase joins; words that count two also mean two that were named apart."""
    assert _acts(body, act) == parties


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            "The Justice Department and the Treasury Department charged three lenders with fraud. The banks denied it.",
            "The banks",
        ),
        (
            "The Environment Agency accused two carmakers, the Justice Department said. The carmakers denied it.",
            "The carmakers",
        ),
        ("The Echo reported that Velt Motors would close. The firms denied it.", "The firms"),
        ("The Echo reported that Velt Motors would buy Tarn Copper. The firms denied it.", "The firms"),
        ("Velt Bank, Tarn Bank and Harn Bank rigged rates, police said. The two banks denied it.", "The two banks"),
    ],
)
def test_who_accuses_and_who_reports_are_not_those_meant(body: str, party: str) -> None:
    """A department, a paper and names that no phrase joins are not "the banks"; of three no two are "the two banks"."""
    assert _acts(body, "deny") == {party}


@pytest.mark.parametrize(
    ("body", "act", "parties"),
    [
        ("Lakewire asked nine mills. None would comment.", "decline", {"nine mills"}),
        (
            "Lakewire contacted Velt Bank, Tarn Copper and Harn Oil. None of them responded to requests for comment.",
            "no_response",
            {"Velt Bank", "Tarn Copper", "Harn Oil"},
        ),
        ("Lakewire called Velt Bank and Harn Oil. None would comment.", "decline", {"Velt Bank", "Harn Oil"}),
    ],
)
def test_none_is_none_of_those_that_were_asked(body: str, act: str, parties: set[str]) -> None:
    """Those whom the sentence before says were asked."""
    assert _acts(body, act) == parties


@pytest.mark.parametrize(
    "body",
    ["Lakewire met the pilot. None would leave.", "The pilot asked the crew. None would leave.", "None would comment."],
)
def test_none_of_nobody_is_no_party(body: str) -> None:
    """Where nobody was asked to tell, "none" is nobody with a name."""
    assert not _acts(body, "decline") - {"None"}
