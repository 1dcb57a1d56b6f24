"""Whom "they" means behind a joint subject: all of it."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _acts(body: str, act: str) -> set[str | None]:
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    return {m.party and m.party.name for m in derived.mentions if m.kind == "response" and m.act == act}


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
