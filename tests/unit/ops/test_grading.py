"""How predictions are graded: overlap and act, one to one, the party among the right ones, intervals."""

import pytest

from streams.ops.grading import Tally, grade, is_same_name, wilson
from streams.ops.labels import Line, Marked


def response(act: str, start: int, end: int, who: str | None = "Tarn Copper", *, unsure: bool = False) -> Marked:
    """Compose a response in a body."""
    return Marked(act, who, "body", start, end, unsure)


def graded(labels: tuple[Marked, ...], predicted: tuple[Marked, ...]) -> dict[str, Tally]:
    """Grade the responses of one item."""
    return grade({"a": Line("a", labels, ())}, {"a": Line("a", predicted, ())}).acts


def test_overlap_and_act_make_it_right() -> None:
    """One code point in common is enough; touching spans have none."""
    assert graded((response("deny", 0, 9),), (response("deny", 8, 20),)) == {"deny": Tally(right=1, named=1)}
    assert graded((response("deny", 0, 9),), (response("deny", 9, 20),)) == {"deny": Tally(false=1, missed=1)}


def test_another_act_is_a_miss_and_a_false_one() -> None:
    """The label's act is missed, the predicted one is false."""
    found = graded((response("deny", 0, 9),), (response("neither", 0, 9),))
    assert found == {"deny": Tally(missed=1), "neither": Tally(false=1)}


def test_headline_and_body_do_not_overlap() -> None:
    """Offsets count in their field only."""
    found = graded((response("deny", 0, 9),), (Marked("deny", "Tarn Copper", "headline", 0, 9),))
    assert found == {"deny": Tally(false=1, missed=1)}


def test_one_prediction_is_right_once() -> None:
    """Two labels at one place need two predictions, and a third is false."""
    labels = (response("decline", 0, 30, "Tarn Copper"), response("decline", 0, 30, "Harn Oil"))
    one, other, third = (response("decline", 5, 20, who) for who in ("Harn Oil", "Tarn Copper", "Greta Rohm"))
    assert graded(labels, (one,)) == {"decline": Tally(right=1, missed=1, named=1)}
    assert graded(labels, (third, one, other)) == {"decline": Tally(right=2, false=1, named=2)}


def test_as_many_are_paired_as_can_be() -> None:
    """A long prediction that fits two labels leaves the one that another prediction fits."""
    labels = (response("deny", 0, 10), response("deny", 20, 30))
    assert graded(labels, (response("deny", 0, 30), response("deny", 0, 10)))["deny"].right == 2


def test_unsure_labels_count_neither_way() -> None:
    """Not predicted they are not missed; predicted they are neither right nor false."""
    label = response("confirm", 0, 9, unsure=True)
    assert graded((label,), ()) == {}
    assert graded((label,), (response("confirm", 0, 9),)) == {}
    assert graded((label,), (response("deny", 0, 9),)) == {"deny": Tally(false=1)}


def test_a_wrong_party_is_told_and_counted_among_the_right() -> None:
    """The response is found; whom it names is graded by itself."""
    result = grade(
        {"a": Line("a", (response("deny", 0, 9),), ())}, {"a": Line("a", (response("deny", 0, 9, "Harn Oil"),), ())}
    )
    assert result.acts == {"deny": Tally(right=1)}
    [error] = result.errors
    assert (error["error"], error["who"], error["labelled"]) == ("party", "Harn Oil", "Tarn Copper")


def test_claims_are_graded_by_place_and_origin() -> None:
    """A bare rumour has no origin, whatever word stands for it."""
    label, found = Marked(None, None, "body", 0, 9), Marked(None, "media reports", "body", 0, 9)
    assert grade({"a": Line("a", (), (label,))}, {"a": Line("a", (), (found,))}).claims == Tally(right=1, named=1)


def test_items_without_a_prediction_are_missed_and_others_passed_over() -> None:
    """What nobody labelled is not graded."""
    result = grade(
        {"a": Line("a", (response("deny", 0, 9),), ())}, {"b": Line("b", (response("deny", 0, 9),), ())}
    ).as_json()
    assert (result["items"], result["without_prediction"]) == (1, 1)
    assert result["responses"]["all"]["missed"] == 1
    assert result["responses"]["all"]["false"] == 0


def test_confirm_and_deny_are_pooled() -> None:
    """The pooled row adds the counts of both and of nothing else."""
    labels = (response("confirm", 0, 9), response("deny", 20, 29), response("neither", 40, 49))
    row = grade({"a": Line("a", labels, ())}, {"a": Line("a", labels[:2], ())}).as_json()["responses"]["confirm+deny"]
    assert (row["labelled"], row["right"], row["precision"], row["f1"]) == (2, 2, 1.0, 1.0)


def test_a_share_of_nothing_is_null() -> None:
    """No figure stands where there is nothing to count."""
    row = Tally().as_json()
    assert (row["precision"], row["precision_interval"], row["f1"], row["party_right"]) == (None, None, None, None)


@pytest.mark.parametrize(
    ("found", "among", "bounds"),
    [(0, 10, (0.0, 0.2775)), (10, 10, (0.7225, 1.0)), (81, 263, (0.2553, 0.3662)), (15, 148, (0.0624, 0.1605))],
)
def test_intervals_are_wilsons(found: int, among: int, bounds: tuple[float, float]) -> None:
    """Against figures published for it (Newcombe 1998, table I, method 3; and closed forms at the ends)."""
    assert wilson(found, among) == pytest.approx(bounds, abs=5e-5)


def test_the_interval_of_f1_is_that_of_right_among_all() -> None:
    """F1 grows with the share of right ones among right, false and missed, so its bounds are that share's."""
    row = Tally(right=8, false=1, missed=3).as_json()
    assert row["f1"] == pytest.approx(2 * 8 / (2 * 8 + 1 + 3))
    low, high = wilson(8, 12) or (0.0, 0.0)
    assert row["f1_interval"] == pytest.approx([2 * low / (1 + low), 2 * high / (1 + high)], abs=5e-5)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Harn Oil", "Harn Oil", True),
        ("Rohm", "Greta Rohm", True),
        ("Harn Oil Group", "Harn Oil Company", True),
        ("Harn Oil", "Sarn Oil Company", False),
        (None, "", True),
        (None, "Rohm", False),
        ("reports", None, True),
    ],
)
def test_names_are_the_same_by_their_words(one: str | None, other: str | None, same: bool) -> None:
    """A part of a name is that name, and so is one that shares half of its words."""
    assert is_same_name(one, other) is same
    assert is_same_name(other, one) is same
