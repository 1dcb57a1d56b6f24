"""A story's status: which claim leads, the title, and what a merge leaves."""

from projections.telling import adopts, answers, item, kill, reports
from projections.testing import given, when


def test_the_claim_with_the_most_live_items_leads() -> None:
    """The story shows that claim's status and flags."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Radio Sund", claim="d"), answers("Tarn Rail", "denies", claim="d")),
        item("c", "2026-03-02T10:00:00Z", reports("Radio Sund", claim="d")),
    )
    assert (outcome.view.lead, outcome.view.status) == ("d", "denied")


def test_a_claim_that_someone_denies_has_its_own_row_beside_the_lead() -> None:
    """It is never hidden behind a lead that nobody answered."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Radio Sund")),
        item("c", "2026-03-02T10:00:00Z", answers("Tarn Rail", "denies", claim="d")),
    )
    assert [(claim.claim, claim.status) for claim in outcome.view.claims] == [("c", "corroborated"), ("d", "denied")]
    assert outcome.view.status == "corroborated"


def test_versions_and_copies_count_once_for_the_lead() -> None:
    """Three copies of one text weigh as one item."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo", claim="d")),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo", claim="d"), copy_of="a"),
        item("e", "2026-03-02T09:30:00Z", reports("Radio Sund")),
        item("f", "2026-03-02T10:00:00Z", answers("Tarn Rail", "declines")),
    )
    assert outcome.view.lead == "c"


def test_on_equal_weight_the_first_said_leads_then_the_first_in_the_text() -> None:
    """Two claims of one item: the one that stands first."""
    outcome = when(
        item(
            "a", "2026-03-02T08:00:00Z",
            reports("Lowgate Echo", claim="later", start=200), reports("Lowgate Echo", claim="early", start=10),
        )
    )  # fmt: skip
    assert outcome.view.lead == "early"


def test_if_no_claim_has_a_live_item_the_last_lead_stays() -> None:
    """Claim d led until its items were killed; then c's only item went before them."""
    outcome = given(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Radio Sund", claim="d")),
    ).when(kill("a", "2026-03-02T10:00:00Z"), kill("b", "2026-03-02T11:00:00Z"))
    assert (outcome.view.lead, outcome.view.status) == ("d", "withdrawn")


def test_title_and_text_follow_the_earliest_said() -> None:
    """A late arrival that said it first names the story."""
    later = item(
        "b", "2026-03-03T08:00:00Z", reports("Radio Sund", text="rail depot may shut"), headline="Depot may shut"
    )
    first = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo", text="depot to close"), headline="Depot to close")
    outcome = given(later).when(first)
    assert (outcome.view.title, outcome.claim().text) == ("Depot to close", "depot to close")


def test_a_killed_storys_title_is_not_the_kills() -> None:
    """The kill's own headline says nothing of the story."""
    outcome = given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), headline="Depot to close")).when(
        kill("a", "2026-03-02T09:00:00Z")
    )
    assert outcome.view.title == "Depot to close"
    assert outcome.view.items == ()


def test_an_adopted_storys_acts_count_in_the_survivor() -> None:
    """Another story's denial of the same claim arrives by a merge."""
    outcome = given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))).when(
        adopts("2026-03-03T10:00:00Z", item("b", "2026-03-03T08:00:00Z", answers("Tarn Rail", "denies")))
    )
    outcome.then(status="denied", postures={"Tarn Rail": "denied"}, alerts=[("status", "unconfirmed", "denied")])
    assert outcome.view.items == ("a", "b")


def test_a_merge_gives_what_the_events_would_have_given_in_one_story() -> None:
    """The claim shown is the same."""
    first = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))
    second = item("b", "2026-03-03T08:00:00Z", answers("Tarn Rail", "denies"))
    merged = given(first).when(adopts("2026-03-03T10:00:00Z", second))
    assert merged.claim() == given(first).when(second).claim()
