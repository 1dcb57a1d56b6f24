"""reversed and softened: when they are set, and when they go."""

from projections.telling import answers, item, kill, reports, withhold
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))
CONFIRMED = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
DENIED = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"))


def test_confirm_to_deny_sets_reversed() -> None:
    """The later act decides, and both the status and the flag are told."""
    outcome = given(REPORT, CONFIRMED).when(item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies")))
    outcome.then(
        status="denied",
        flags=("reversed",),
        postures={"Tarn Rail": "denied"},
        alerts=[("status", "confirmed", "denied"), ("reversed", "confirmed", "denied")],
    )
    flag = next(alert for alert in outcome.alerts if alert.kind == "reversed")
    assert flag.because == ("b:response:Tarn Rail:confirm:c", "c:response:Tarn Rail:deny:c")
    assert [one.quote for one in flag.evidence] == ["Tarn Rail confirms", "Tarn Rail denies"]


def test_deny_to_confirm_sets_reversed() -> None:
    """The other way round it is a reversal too."""
    given(REPORT, DENIED).when(item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "confirms"))).then(
        status="confirmed",
        flags=("reversed",),
        alerts=[("status", "denied", "confirmed"), ("reversed", "denied", "confirmed")],
    )


def test_two_parties_that_contradict_each_other_reverse_nothing() -> None:
    """Reversed is one party's change of mind."""
    given(REPORT, CONFIRMED).when(item("c", "2026-03-05T09:00:00Z", answers("Sael police", "denies"))).then(
        status="disputed", flags=()
    )


def test_any_retraction_sets_reversed_and_takes_the_acts_alert_back() -> None:
    """A retraction replaces its party's act; the posture is retracted until the next act."""
    given(REPORT, CONFIRMED).when(item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "retracts"))).then(
        status="unconfirmed",
        flags=("reversed",),
        postures={"Tarn Rail": "retracted"},
        alerts=[("take_back", "confirmed", "unconfirmed"), ("reversed", "confirmed", "unconfirmed")],
    )


def test_after_a_retraction_the_next_act_decides_and_reversed_stays() -> None:
    """Reversed stays while both acts stand."""
    retracted = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "retracts"))
    given(REPORT, CONFIRMED, retracted).when(item("d", "2026-03-06T09:00:00Z", answers("Tarn Rail", "denies"))).then(
        status="denied",
        flags=("reversed",),
        postures={"Tarn Rail": "denied"},
        alerts=[("status", "unconfirmed", "denied")],
    )


def test_reversed_goes_when_an_act_behind_it_is_killed() -> None:
    """Both acts must stand; the alert on the flag rested on the killed one as well."""
    denied = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, CONFIRMED, denied).when(kill("b", "2026-03-06T09:00:00Z")).then(
        status="denied",
        flags=(),
        alerts=[("take_back", "denied", "denied"), ("take_back", "denied", "denied")],
    )


def test_a_decline_after_a_denial_leaves_the_posture_and_sets_softened() -> None:
    """softened: no comment after a substantive act."""
    outcome = given(REPORT, DENIED).when(item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines")))
    outcome.then(
        status="denied",
        flags=("softened",),
        postures={"Tarn Rail": "denied"},
        alerts=[("softened", "denied", "denied")],
    )
    assert outcome.alerts[0].because == ("b:response:Tarn Rail:deny:c", "c:response:Tarn Rail:decline:c")


def test_declining_detail_in_the_statement_that_denies_softens_nothing() -> None:
    """In "denied it and declined further comment" nothing is later: only an act said later softens."""
    both = (answers("Tarn Rail", "denies"), answers("Tarn Rail", "declines", start=200))
    given(REPORT).when(item("b", "2026-03-03T09:00:00Z", *both)).then(status="denied", flags=())


def test_another_items_retelling_of_that_statement_softens_nothing() -> None:
    """The decline belongs to the statement that the same item tells."""
    both = (
        answers("Tarn Rail", "denies", said="2026-03-03"),
        answers("Tarn Rail", "declines", said="2026-03-03", start=200),
    )
    first = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    given(REPORT, first).when(item("c", "2026-03-03T11:00:00Z", *both)).then(flags=(), alerts=[])


def test_softened_ends_with_the_partys_next_substantive_act() -> None:
    """A new denial on another day firms the posture again."""
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    given(REPORT, DENIED, declined).when(item("d", "2026-03-06T09:00:00Z", answers("Tarn Rail", "denies"))).then(
        status="denied", flags=(), alerts=[]
    )


def test_a_recap_of_the_denial_does_not_end_softened() -> None:
    """A recap (same party, act, claim, said time) is the same act."""
    denied = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    recap = item("d", "2026-03-06T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    given(REPORT, denied, declined).when(recap).then(status="denied", flags=("softened",), alerts=[])


def test_a_recap_by_day_is_the_act_that_was_told_without_one() -> None:
    """A day against an instant compares by day: "denied on Tuesday" is Tuesday's denial."""
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    recap = item("d", "2026-03-06T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    given(REPORT, DENIED, declined).when(recap).then(flags=("softened",), alerts=[])


def test_softened_goes_when_the_decline_is_killed() -> None:
    """Both flags go when an act behind them is taken back, and its alert is taken back."""
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    given(REPORT, DENIED, declined).when(kill("c", "2026-03-06T09:00:00Z")).then(
        status="denied", flags=(), alerts=[("take_back", "denied", "denied")]
    )


def test_softened_goes_when_the_decline_is_withheld() -> None:
    """Withholding takes an act back as a kill does, as long as it lasts."""
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    given(REPORT, DENIED, declined).when(withhold("c", "2026-03-06T09:00:00Z")).then(
        status="denied", flags=(), alerts=[("take_back", "denied", "denied")]
    )


def test_who_has_no_standing_sets_no_flag() -> None:
    """A witness who changes his story is shown and flips nothing."""
    before = item("b", "2026-03-03T09:00:00Z", answers("Ida Holm", "confirms", standing="none"))
    given(REPORT, before).when(item("c", "2026-03-04T09:00:00Z", answers("Ida Holm", "denies", standing="none"))).then(
        flags=(), postures={"Ida Holm": "denied"}, alerts=[]
    )


def test_an_origin_that_retracts_its_own_report_sets_no_flag() -> None:
    """Its origin entry shows that it is not live; there is no posture row."""
    outcome = given(REPORT).when(
        item("b", "2026-03-05T09:00:00Z", answers("Lowgate Echo", "retracts", standing="none"))
    )
    outcome.then(status="withdrawn", flags=(), postures={}, origins=0, alerts=[("status", "unconfirmed", "withdrawn")])
    assert [origin.live for origin in outcome.claim().origins] == [False]


def test_a_confirmation_that_was_corrected_into_a_decline_is_no_reversal() -> None:
    """The party never said it: the correction takes the act back and tells those who were alerted."""
    corrected = item("b", "2026-03-03T11:00:00Z", answers("Tarn Rail", "declines"), signal="correction")
    given(REPORT, CONFIRMED).when(corrected).then(
        status="unconfirmed",
        flags=(),
        postures={"Tarn Rail": "declined"},
        alerts=[("take_back", "confirmed", "unconfirmed")],
    )
