"""Which responses are effective: standing, and that no origin confirms itself."""

import pytest

from events.mentions import Standing
from projections.telling import answers, item, kill, reports
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))


@pytest.mark.parametrize("standing", ["subject", "authority", "counterparty"])
def test_a_party_with_standing_decides(standing: Standing) -> None:
    """Subject, authority and counterparty have standing."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Sael police", "denies", standing=standing))).then(
        status="denied"
    )


def test_what_has_no_standing_is_kept_and_shown_and_never_effective() -> None:
    """A fact-checker's denial makes a row and no status."""
    outcome = given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Verity Desk", "denies", standing="none")))
    outcome.then(status="unconfirmed", postures={"Verity Desk": "denied"}, alerts=[])
    assert not outcome.claim().postures[0].effective


def test_a_response_without_standing_is_no_origin() -> None:
    """An analyst who confirms is not counted among the origins."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Ida Holm", "confirms", standing="none"))).then(
        status="unconfirmed", origins=1
    )


def test_an_anonymous_official_does_not_replace_what_his_body_said() -> None:
    """An official who may not be named has a row of his own beside the ministry's."""
    denied = item("b", "2026-03-02T09:00:00Z", answers("Orsk interior ministry", "denies"))
    official = answers("interior ministry official", "confirms", standing="none", aliases=("Orsk interior ministry",))
    given(REPORT, denied).when(item("c", "2026-03-03T09:00:00Z", official)).then(
        status="denied",
        flags=(),
        postures={"Orsk interior ministry": "denied", "interior ministry official": "confirmed"},
        alerts=[],
    )


def test_an_origin_does_not_confirm_itself() -> None:
    """What the claim's own root origin says again is the claim, not a confirmation."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named", carrier="Lowgate Echo"))
    given(claim).when(item("b", "2026-03-03T09:00:00Z", answers("Aksel Brun", "confirms"))).then(
        status="unconfirmed", postures={}, alerts=[]
    )


def test_the_other_sides_denial_of_a_leaders_claim_is_denied_not_disputed() -> None:
    """A leader quoted by a paper as the source of its claim is its origin, so his word is no confirmation."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named", carrier="Lowgate Echo"))
    again = item("b", "2026-03-03T09:00:00Z", answers("Aksel Brun", "confirms"))
    given(claim, again).when(item("c", "2026-03-03T10:00:00Z", answers("Velmar presidency", "denies"))).then(
        status="denied", postures={"Velmar presidency": "denied"}
    )


def test_the_office_of_an_origin_does_not_confirm_it_either() -> None:
    """An origin's press office is the origin: a shared alias joins them."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named"))
    office = answers("Brun's press office", "confirms", aliases=("Aksel Brun",))
    given(claim).when(item("b", "2026-03-03T09:00:00Z", office)).then(status="unconfirmed", postures={})


def test_an_investigating_bodys_final_report_is_its_own_claim_again() -> None:
    """The body that suspected something does not confirm it by its report."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Rail Safety Board", kind="named"))
    report = answers("Rail Safety Board", "confirms", standing="authority")
    given(claim).when(item("b", "2026-05-03T09:00:00Z", report)).then(status="unconfirmed", postures={}, origins=1)


def test_an_origin_that_denies_its_own_claim_is_heard() -> None:
    """Only repeating and retracting make no row: a subject that now denies what it was quoted with has denied it."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named", carrier="Lowgate Echo"))
    given(claim).when(item("b", "2026-03-03T09:00:00Z", answers("Aksel Brun", "denies"))).then(
        status="denied", postures={"Aksel Brun": "denied"}
    )


def test_a_kill_of_the_origins_item_frees_its_confirmation() -> None:
    """Once nobody quotes the party as the origin any longer, its word is a confirmation."""
    own = item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named"))
    other = item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"))
    says = item("c", "2026-03-03T09:00:00Z", answers("Aksel Brun", "confirms"))
    given(own, other, says).when(kill("a", "2026-03-03T10:00:00Z")).then(
        status="confirmed", postures={"Aksel Brun": "confirmed"}
    )


def test_a_party_that_confirmed_is_no_origin_when_it_is_quoted_later() -> None:
    """A subject's confirmation, told again as what it said, stays a confirmation and adds no origin."""
    confirmed = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms"))
    retold = item("c", "2026-03-04T09:00:00Z", reports("Tarn Rail", kind="named"))
    given(REPORT, confirmed).when(retold).then(status="confirmed", origins=1, postures={"Tarn Rail": "confirmed"})


def test_a_tentative_response_makes_no_row_no_status_and_no_alert() -> None:
    """Too unsure by policy: it stands in the claim's tentative list only."""
    outcome = given(REPORT).when(
        item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms", tentative=True)),
        item("c", "2026-03-02T10:00:00Z", answers("Sael police", "denies", confidence=0.2)),
    )
    outcome.then(status="unconfirmed", postures={}, alerts=[])
    assert [one.party for one in outcome.claim().tentative] == ["Tarn Rail", "Sael police"]


def test_a_claim_that_only_a_tentative_answer_carries_is_not_withdrawn() -> None:
    """What is too unsure to count was never lost."""
    given().when(item("a", "2026-03-02T08:00:00Z", answers("Tarn Rail", "denies", tentative=True))).then(
        status="unconfirmed", postures={}, alerts=[]
    )
