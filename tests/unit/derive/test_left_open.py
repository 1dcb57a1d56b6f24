"""What is neither granted nor denied by how a sentence is built: behind "nor", over "whether", without information."""

import pytest

from tests.derive_support.acts import every_act_of


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        ("Larin would not discuss the talks, or would he confirm reports of a sale.", {("decline", "Larin")}),
        ("Harn Oil would not name the buyer, nor would it confirm the report.", {("decline", "Harn Oil")}),
        ("Larin declined to comment, nor would he confirm that the mill is closing.", {("decline", "Larin")}),
        ("Harn Oil did not name the dead, nor did it confirm reports of a blast.", {("neither", "Harn Oil")}),
        ("Greta Rohm did not explain the delay, nor could she confirm the report.", {("neither", "Greta Rohm")}),
    ],
)
def test_a_verb_turned_behind_nor_is_withheld(body: str, acts: set[tuple[str, str]]) -> None:
    """Who says "nor would he confirm" confirms nothing."""
    assert every_act_of(body) == acts


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        ("Asked if he would go or stay, Larin confirmed that he would stay.", {("confirm", "Larin")}),
        ("Larin would not discuss the talks, and he confirmed the sale.", {("decline", "Larin"), ("confirm", "Larin")}),
        ("Neither storm nor tide moved the hull, Harn Oil confirmed.", {("confirm", "Harn Oil")}),
    ],
)
def test_a_verb_that_is_not_turned_stands(body: str, acts: set[tuple[str, str]]) -> None:
    """A "nor" or an "or" elsewhere in the sentence turns nothing."""
    assert every_act_of(body) == acts


@pytest.mark.parametrize(
    "body",
    [
        "Larin would not say whether he believed the report and declined to discuss it.",
        "Larin did not say if he thought the letter was his and refused to comment on it.",
        "Larin would not tell reporters whether he accused the envoy and declined to discuss it.",
    ],
)
def test_who_declines_behind_whether_is_who_would_not_say(body: str) -> None:
    """The verb behind "and" goes on from the main clause, not from what was asked."""
    assert ("decline", "Larin") in every_act_of(body)


@pytest.mark.parametrize(
    ("body", "party"),
    [
        (
            'Rebels alleged that a nurse was held. "We have no information that supports that," the army said.',
            "the army",
        ),
        ("The report told of a missing nurse. The army said it had no information on her whereabouts.", "army"),
        ("A blog claimed that the king fled. The palace said it had no information that supports the claim.", "palace"),
    ],
)
def test_no_information_that_bears_it_out_leaves_it_open(body: str, party: str) -> None:
    """Also of where somebody is who is said to be held."""
    assert {(act, (who or "").removeprefix("The ")) for act, who in every_act_of(body)} == {("neither", party)}


@pytest.mark.parametrize(
    "body",
    [
        "The army said it had no information on the weather.",
        "The library said it has no information that supports the blind.",
        "Analysts said they had no information on prices.",
    ],
)
def test_no_information_on_what_nobody_told_answers_nothing(body: str) -> None:
    """Nothing is in question there."""
    assert not every_act_of(body)


@pytest.mark.parametrize(
    ("body", "acts"),
    [
        (
            "Larin said he would go, denying claims of theft by former aides but admitting that the till was short.",
            {("deny", "Larin"), ("confirm", "Larin")},
        ),
        (
            "Harn Oil shut the shaft, denying reports of a flood in the mine but confirming that a pump had failed.",
            {("deny", "Harn Oil"), ("confirm", "Harn Oil")},
        ),
        (
            "Greta Rohm left early, rejecting reports of a feud with aides but acknowledging that they had met.",
            {("deny", "Greta Rohm"), ("confirm", "Greta Rohm")},
        ),
    ],
)
def test_a_participle_behind_but_has_the_subject_of_the_one_before(body: str, acts: set[tuple[str, str]]) -> None:
    """Not the last word of the first one's object."""
    assert every_act_of(body) == acts


@pytest.mark.parametrize(
    "body",
    [
        '"We have confirmed that with the port and others," Larin said.',
        '"We confirmed it with the clinic," Greta Rohm said.',
        "Lakewire confirmed that with the owners.",
    ],
)
def test_who_checked_a_thing_with_others_confirms_nothing_himself(body: str) -> None:
    """It is theirs, where they are named."""
    assert not every_act_of(body) & {("confirm", "Larin"), ("confirm", "Greta Rohm"), ("confirm", "Lakewire")}
