"""Alerts: one a transition, with its evidence, taken back when what it rests on is."""

from projections.policy import Policy
from projections.telling import answers, item, kill, reports
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))
DENIED = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies", start=30))


def test_an_alert_carries_the_quoted_words_with_their_place() -> None:
    """The sentence with its offsets, who said it, in which item, and the status before."""
    outcome = given(REPORT).when(DENIED)
    (alert,) = outcome.alerts
    (words,) = alert.evidence
    assert (words.item, words.field, words.start, words.end) == ("b", "body", 30, 46)
    assert (words.quote, words.party, words.act) == ("Tarn Rail denies", "Tarn Rail", "deny")
    assert (alert.from_, alert.to, alert.at) == ("unconfirmed", "denied", "2026-03-03T09:00:00Z")
    assert alert.because == ("b:response:Tarn Rail:deny:c",)
    assert alert.replaces is None


def test_a_second_confirmation_of_the_same_sends_nothing() -> None:
    """No transition, no alert."""
    given(REPORT, DENIED).when(item("c", "2026-03-04T09:00:00Z", answers("Tarn Rail", "denies"))).then(alerts=[])


def test_an_alert_is_taken_back_even_where_the_status_stays() -> None:
    """Another party denies too: the status stays, and who was told of the killed denial is told."""
    also = item("c", "2026-03-04T09:00:00Z", answers("Sael police", "denies", standing="authority"))
    outcome = given(REPORT, DENIED, also).when(kill("b", "2026-03-05T09:00:00Z"))
    outcome.then(status="denied", alerts=[("take_back", "denied", "denied")])
    assert outcome.alerts[0].because == ("b:response:Tarn Rail:deny:c",)
    assert outcome.alerts[0].evidence[0].item == "b"


def test_a_take_back_names_the_alert_that_it_replaces() -> None:
    """One for each alert, under an id of its own."""
    sent = given(REPORT).when(DENIED).alerts[0]
    outcome = given(REPORT, DENIED).when(kill("b", "2026-03-05T09:00:00Z"))
    assert outcome.alerts[0].replaces == sent.alert
    assert outcome.alerts[0].alert != sent.alert


def test_an_alert_is_taken_back_once() -> None:
    """A second kill of the same finds nobody to tell."""
    given(REPORT, DENIED, kill("b", "2026-03-05T09:00:00Z")).when(kill("b", "2026-03-05T10:00:00Z")).then(alerts=[])


def test_a_status_change_into_one_that_is_asked_for_goes_out_as_well() -> None:
    """The confirmation falls and a denial remains: a take-back and a status alert."""
    confirmed = item("c", "2026-03-04T09:00:00Z", answers("Sael police", "confirms", standing="authority"))
    outcome = given(REPORT, DENIED, confirmed).when(kill("c", "2026-03-05T09:00:00Z"))
    outcome.then(status="denied", alerts=[("take_back", "disputed", "denied"), ("status", "disputed", "denied")])


def test_disputed_rests_on_both_sides() -> None:
    """Every act that made the rule true is among its because."""
    confirmed = item("c", "2026-03-04T09:00:00Z", answers("Sael police", "confirms", standing="authority"))
    (alert,) = given(REPORT, DENIED).when(confirmed).alerts
    assert set(alert.because) == {"b:response:Tarn Rail:deny:c", "c:response:Sael police:confirm:c"}


def test_withdrawn_rests_on_every_lost_origin() -> None:
    """Both roots that are gone are named."""
    other = item("o", "2026-03-02T09:00:00Z", reports("Radio Sund"))
    (alert,) = given(REPORT, other, kill("o", "2026-03-02T10:00:00Z")).when(kill("a", "2026-03-02T11:00:00Z")).alerts
    assert set(alert.because) == {"a:claim:Lowgate Echo:c", "o:claim:Radio Sund:c"}


def test_a_killed_retraction_takes_the_withdrawal_back() -> None:
    """The origin was never lost after all."""
    retracted = item("r", "2026-03-04T09:00:00Z", answers("Lowgate Echo", "retracts", standing="none"))
    given(REPORT, retracted).when(kill("r", "2026-03-05T09:00:00Z")).then(
        status="unconfirmed", alerts=[("take_back", "withdrawn", "unconfirmed")]
    )


def test_a_new_origin_after_a_withdrawal_takes_nothing_back() -> None:
    """The withdrawal was right; that somebody else reports the same is news of its own."""
    given(REPORT, kill("a", "2026-03-02T10:00:00Z")).when(
        item("o", "2026-03-04T09:00:00Z", reports("Radio Sund"))
    ).then(status="unconfirmed", alerts=[])


def test_an_act_lost_by_an_update_is_taken_back() -> None:
    """What a version no longer says is taken back like a kill."""
    given(REPORT, DENIED).when(item("b", "2026-03-03T10:00:00Z", signal="update")).then(
        status="unconfirmed", alerts=[("take_back", "denied", "unconfirmed")]
    )


def test_a_restated_act_is_not_taken_back() -> None:
    """New offsets, the same event: no alert."""
    again = item("b", "2026-03-03T10:00:00Z", answers("Tarn Rail", "denies", start=90), signal="update")
    outcome = given(REPORT, DENIED).when(again)
    outcome.then(status="denied", alerts=[])
    assert outcome.claim().postures[0].span == ("body", 90, 106)


def test_what_is_asked_for_is_policy() -> None:
    """A desk may ask for corroborated and for no flags."""
    policy = Policy(version="test@1", asked_statuses=("corroborated",), asked_flags=())
    given(REPORT, policy=policy).when(item("o", "2026-03-04T09:00:00Z", reports("Radio Sund"))).then(
        alerts=[("status", "unconfirmed", "corroborated")]
    )
    declined = item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "declines"))
    given(REPORT, DENIED, policy=policy).when(declined).then(flags=("softened",), alerts=[])


def test_an_opposite_act_takes_nothing_back() -> None:
    """It sends its status alert and the flag; the alert on the first act stays what it was."""
    confirmed = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
    outcome = given(REPORT, confirmed).when(item("c", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies")))
    assert all(alert.kind != "take_back" for alert in outcome.alerts)


def test_the_same_events_give_the_same_alert_ids() -> None:
    """Ids come from the step, the claim, the kind and what is replaced: a replay sends no second alert."""
    assert given(REPORT).when(DENIED).alerts == given(REPORT).when(DENIED).alerts
