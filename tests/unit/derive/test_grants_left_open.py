"""A grant that leaves another part of what was told open is a partial one; a date or a price is no part."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive

REPORT = "The Sarn Courier reported on Monday that Tarn Copper would close its mines at Gorse Hill and Orle.\n\n"


def _acts(body: str) -> list[str | None]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": "", "body": body})
    return [m.act for m in derive(item).mentions if m.kind == "response"]


@pytest.mark.parametrize(
    "body",
    [
        "Dorn confirmed that its Sarn yard would be sold but said no decision had been taken on the Velmar yard.",
        "The airline confirmed that it would drop its Orle route, but said nothing had been decided about Sarn.",
        "Rohm Foods confirmed that 40 jobs would go but said no decision had been made about its other plants.",
        f"{REPORT}Tarn Copper confirmed that Gorse Hill would close but said it had yet to decide about the Orle mine.",
        f"{REPORT}Tarn Copper confirmed that Gorse Hill would close but said the future of Orle was still open.",
    ],
)
def test_another_part_left_open_makes_a_grant_partial(body: str) -> None:
    """Another of the same kind, a name beside a name, or what the report tells of is a part of it."""
    assert _acts(body) == ["partial"]


@pytest.mark.parametrize(
    "body",
    [
        f"{REPORT}Tarn Copper confirmed that both mines would close but said no decision had been taken on the date.",
        f"{REPORT}Tarn Copper confirmed the report but said it had not decided when the mines would close.",
        "The ministry confirmed that the minister had resigned but said nothing had been decided about a successor.",
        "Dorn confirmed that it would sell its Sarn yard but said no buyer had been found.",
        "Greta Rohm confirmed that she would leave but said she had not decided what to do next.",
        "The club confirmed that it had lost the case but said no decision had been made on an appeal.",
    ],
)
def test_a_detail_left_open_leaves_a_grant_whole(body: str) -> None:
    """When, how, for how much, who comes next and what is done next are no part of what was told."""
    assert _acts(body) == ["confirm"]
