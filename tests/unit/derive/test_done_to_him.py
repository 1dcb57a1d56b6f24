"""What somebody tells was done to "him" was done to himself, where nobody else can be meant."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _texts(body: str) -> list[str | None]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": "", "body": body})
    return [m.text for m in derive(item).mentions if m.kind == "claim"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            "President Owen Faulk claimed that the premier of Orle had promised him fishing rights.",
            "the premier of Orle had promised Owen Faulk fishing rights",
        ),
        (
            "President Owen Faulk claimed that the guards had beaten him for an hour.",
            "the guards had beaten Owen Faulk for an hour",
        ),
        (
            "Chairman Owen Faulk alleged that the union had offered him a villa.",
            "the union had offered Owen Faulk a villa",
        ),
    ],
)
def test_a_pronoun_as_object_is_who_tells(body: str, text: str) -> None:
    """Who does it to him is another one."""
    assert _texts(body) == [text]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Harn Oil claimed that the mayor had paid him for a year.", "the mayor had paid him for a year"),
        (
            "President Owen Faulk claimed that the guards had met Karl Brandt and beaten him for an hour.",
            "the guards had met Karl Brandt and beaten him for an hour",
        ),
        ("President Owen Faulk claimed that he had seen what hit him.", "Owen Faulk had seen what hit him"),
    ],
)
def test_a_pronoun_that_may_be_another_stays(body: str, text: str) -> None:
    """A firm is no him, a name between may be meant, and he is not who did it to him."""
    assert _texts(body) == [text]
