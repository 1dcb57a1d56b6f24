"""Embargoes, withholding, kills: what is held shows nowhere but in pending, and is not lost."""

from projections.policy import DEFAULT
from projections.releasing import released_view
from projections.showing import picture
from projections.telling import answers, item, kill, lifts, release, reports, withhold
from projections.testing import Outcome, given, when

UNTIL = "2026-03-04T06:00:00Z"
REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))
EMBARGOED = item(
    "e", "2026-03-03T08:00:00Z", reports("Lowgate Echo"), answers("Tarn Rail", "confirms"), embargoed_until=UNTIL
)  # fmt: skip


def public(outcome: Outcome) -> object:
    """Return what may be released of a story."""
    return released_view(outcome.state, picture(outcome.state, DEFAULT))


def test_an_embargoed_claim_shows_only_as_pending() -> None:
    """Derived at once, and nothing leaves the system: no status, row, origin or alert."""
    outcome = when(EMBARGOED)
    outcome.then(
        status="unconfirmed",
        hold="embargoed",
        postures={},
        origins=0,
        flags=(),
        alerts=[],
        pending=("confirmed", "embargoed", UNTIL),
    )
    assert outcome.view.hold == "embargoed"
    assert public(outcome) is None


def test_when_the_embargo_lifts_the_change_alerts() -> None:
    """Nothing is alerted while held; at the lift the shown status changes, and that is told."""
    given(EMBARGOED).when(lifts("e", UNTIL)).then(
        status="confirmed",
        hold="live",
        origins=1,
        postures={"Tarn Rail": "confirmed"},
        pending=None,
        alerts=[("status", "unconfirmed", "confirmed")],
    )


def test_what_an_embargo_holds_back_of_a_live_claim_is_pending() -> None:
    """The claim is live by another item; the embargoed denial is pending."""
    held = item("e", "2026-03-03T08:00:00Z", answers("Tarn Rail", "denies"), embargoed_until=UNTIL)
    outcome = given(REPORT).when(held)
    outcome.then(status="unconfirmed", hold="live", postures={}, pending=("denied", "embargoed", UNTIL), alerts=[])
    shown = public(outcome)
    assert shown is not None
    assert shown.claims[0].pending is None  # type: ignore[attr-defined]
    assert shown.items == ("a",)  # type: ignore[attr-defined]


def test_the_last_embargo_ends_pending() -> None:
    """Two embargoed items: until is the later one."""
    later = "2026-03-05T06:00:00Z"
    when(EMBARGOED, item("f", "2026-03-03T09:00:00Z", reports("Radio Sund"), embargoed_until=later)).then(
        pending=("confirmed", "embargoed", later)
    )


def test_withheld_comes_before_embargoed_and_has_no_end() -> None:
    """A claim that one withheld and one embargoed item carry is withheld, until null."""
    when(EMBARGOED, item("w", "2026-03-03T09:00:00Z", reports("Radio Sund"), withheld=True)).then(
        hold="withheld", pending=("confirmed", "withheld", None)
    )


def test_withholding_suspends_an_items_effects() -> None:
    """Those who were told get a take-back; the claim stays live by its report."""
    confirmed = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
    given(REPORT, confirmed).when(withhold("b", "2026-03-03T10:00:00Z")).then(
        status="unconfirmed",
        hold="live",
        postures={},
        pending=("confirmed", "withheld", None),
        alerts=[("take_back", "confirmed", "unconfirmed")],
    )


def test_release_brings_the_effects_back() -> None:
    """The shown status changes again, and that is told."""
    confirmed = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
    given(REPORT, confirmed, withhold("b", "2026-03-03T10:00:00Z")).when(release("b", "2026-03-03T11:00:00Z")).then(
        status="confirmed", pending=None, alerts=[("status", "unconfirmed", "confirmed")]
    )


def test_a_held_origin_is_not_a_lost_one() -> None:
    """Withholding the only item is never withdrawn; the claim shows its hold."""
    outcome = given(REPORT).when(withhold("a", "2026-03-03T10:00:00Z"))
    outcome.then(status="unconfirmed", hold="withheld", origins=0, alerts=[])
    shown = public(outcome)
    assert shown is not None
    assert (shown.claims, shown.items, shown.title) == ((), (), "")  # type: ignore[attr-defined]


def test_a_take_back_goes_out_although_the_claim_is_held() -> None:
    """The only item, a report with its confirmation, is withheld: who was told must know."""
    both = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), answers("Tarn Rail", "confirms"))
    given(both).when(withhold("a", "2026-03-03T10:00:00Z")).then(
        status="unconfirmed", hold="withheld", alerts=[("take_back", "confirmed", "unconfirmed")]
    )


def test_a_killed_claims_hold_is_live() -> None:
    """Nothing holds back what is gone."""
    given(REPORT).when(kill("a", "2026-03-03T10:00:00Z")).then(hold="live", status="withdrawn")


def test_a_kill_under_embargo_tells_nobody() -> None:
    """What was never released is not withdrawn in an alert, nor in public."""
    outcome = given(EMBARGOED).when(kill("e", "2026-03-03T10:00:00Z"))
    outcome.then(status="withdrawn", hold="live", alerts=[], pending=None)
    assert public(outcome) is None


def test_the_same_pending_as_shown_is_absent() -> None:
    """A held item that would change nothing leaves no pending."""
    held = item("e", "2026-03-03T08:00:00Z", embargoed_until=UNTIL)
    given(REPORT).when(held).then(pending=None, alerts=[])


def test_a_storys_hold_is_live_if_any_claims_is() -> None:
    """One live claim beside an embargoed one."""
    other = item("e", "2026-03-03T08:00:00Z", reports("Radio Sund", claim="d"), embargoed_until=UNTIL)
    outcome = given(REPORT).when(other)
    assert outcome.view.hold == "live"
    assert outcome.claim("d").hold == "embargoed"
    assert [claim.claim for claim in public(outcome).claims] == ["c"]  # type: ignore[attr-defined]


def test_the_held_words_name_no_public_claim() -> None:
    """Text and title come from what may be released, though an embargoed item said it earlier."""
    early = item(
        "e", "2026-03-01T08:00:00Z", reports("Radio Sund", text="the secret words"),
        headline="Secret", embargoed_until=UNTIL,
    )  # fmt: skip
    outcome = when(
        early, item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo", text="plain words"), headline="Plain")
    )
    shown = public(outcome)
    assert shown is not None
    assert (shown.title, shown.claims[0].text) == ("Plain", "plain words")  # type: ignore[attr-defined]


def test_a_correction_under_embargo_stays_held() -> None:
    """A new version keeps the item's embargo, and what it says is pending."""
    corrected = item(
        "e", "2026-03-03T09:00:00Z", reports("Lowgate Echo"), answers("Tarn Rail", "denies"),
        signal="correction", embargoed_until=UNTIL,
    )  # fmt: skip
    given(EMBARGOED).when(corrected).then(status="unconfirmed", pending=("denied", "embargoed", UNTIL), alerts=[])


def test_a_held_alias_joins_no_rows_that_are_shown() -> None:
    """What is held shows in no posture row: two names that only an embargoed item joins stay two until it lifts."""
    rows = item("b", "2026-03-02T09:00:00Z", answers("Pavel Dorn", "neither"), answers("Upper House", "declines"))
    link = item(
        "e", "2026-03-02T10:00:00Z", answers("Upper House", "declines", claim="d", aliases=("Pavel Dorn",)),
        embargoed_until=UNTIL,
    )  # fmt: skip
    given(REPORT, rows).when(link).then(postures={"Pavel Dorn": "neither", "Upper House": "declined"})
    given(REPORT, rows, link).when(lifts("e", UNTIL)).then(postures={"Pavel Dorn": "neither"})
