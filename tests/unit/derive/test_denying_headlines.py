"""A headline that denies tells the act of the body, and is no claim of the one who denies it."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _headline_claims(headline: str, body: str) -> list[str | None]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": headline, "body": body})
    return [m.text for m in derive(item).mentions if m.kind == "claim" and m.span.field == "headline"]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Rohm did not take bribes, lawyer says", "A lawyer for Greta Rohm denied that she had taken bribes."),
        ("Rohm was not arrested, lawyer says", "A lawyer for the singer Ida Rohm denied that she had been arrested."),
        ("Guards never shot boy, union says", "The guards' union denied that its guards had shot a boy in Orle."),
    ],
)  # fmt: skip
def test_a_denying_headline_claims_nothing(headline: str, body: str) -> None:
    """Who denies it is no origin of what he denies."""
    assert _headline_claims(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Guards killed two men, union says", "Two men died in jail. The jail denied that guards killed them."),
        ("Guards killed prisoner, lawyer says", "The jail denied that its guards had killed a prisoner in Orle."),
        ("Army did not stop killers, union says", "A clinic was robbed. The mayor denied that he met the thieves."),
    ],
)  # fmt: skip
def test_an_accusing_headline_is_a_claim(headline: str, body: str) -> None:
    """What the body denies in other words, or does not deny, is claimed all the same."""
    assert len(_headline_claims(headline, body)) == 1
