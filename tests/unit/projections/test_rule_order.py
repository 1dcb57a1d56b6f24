"""The rule of status-model.md: first match wins."""

from projections.policy import Policy
from projections.telling import answers, item, kill, reports, rules, unrules
from projections.testing import given, when

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))


def test_a_report_alone_is_unconfirmed() -> None:
    """A claim that nobody answered and one origin asserts is unconfirmed."""
    when(REPORT).then(status="unconfirmed", rule="none", flags=(), postures={}, origins=1, alerts=[])


def test_an_effective_confirm_makes_confirmed() -> None:
    """Rule 4: the subject's confirmation makes the claim confirmed, and a desk is told."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms"))).then(
        status="confirmed",
        rule="confirm",
        postures={"Tarn Rail": "confirmed"},
        alerts=[("status", "unconfirmed", "confirmed")],
    )


def test_an_effective_deny_makes_denied() -> None:
    """Rule 5: the subject's denial makes the claim denied, and a desk is told."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies"))).then(
        status="denied", rule="deny", alerts=[("status", "unconfirmed", "denied")]
    )


def test_an_effective_partial_makes_partly_confirmed_without_an_alert() -> None:
    """Rule 6: partial makes partly_confirmed, which the default policy does not ask to be told of."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms_part"))).then(
        status="partly_confirmed", rule="partial", postures={"Tarn Rail": "partial"}, alerts=[]
    )


def test_confirm_and_deny_by_different_parties_is_disputed() -> None:
    """Rule 3 comes before rules 4 and 5."""
    confirmed = item("b", "2026-03-02T09:00:00Z", answers("Orsk foreign ministry", "confirms"))
    denied = item("c", "2026-03-02T10:00:00Z", answers("Velmar foreign ministry", "denies"))
    given(REPORT, confirmed).when(denied).then(
        status="disputed",
        rule="disputed",
        postures={"Orsk foreign ministry": "confirmed", "Velmar foreign ministry": "denied"},
        alerts=[("status", "confirmed", "disputed")],
    )


def test_denial_wins_over_partial() -> None:
    """Rule 5 comes before rule 6."""
    given(REPORT).when(
        item("b", "2026-03-02T09:00:00Z", answers("Orsk Bank", "confirms_part")),
        item("c", "2026-03-02T10:00:00Z", answers("Velmar Steel", "denies")),
    ).then(status="denied")


def test_independent_origins_make_corroborated_without_an_alert() -> None:
    """Rule 7: two independent live origins corroborate; nothing is sent by default."""
    given(REPORT).when(item("b", "2026-03-03T08:00:00Z", reports("Radio Sund"))).then(
        status="corroborated", rule="origins", origins=2, alerts=[]
    )


def test_the_number_of_origins_is_policy() -> None:
    """N is data: under a policy that wants three, two origins corroborate nothing."""
    policy = Policy(version="strict@1", independent=3)
    outcome = given(REPORT, policy=policy).when(item("b", "2026-03-03T08:00:00Z", reports("Radio Sund")))
    outcome.then(status="unconfirmed", origins=2)
    assert outcome.view.policy == "strict@1"
    assert outcome.changes[0].policy == "strict@1"


def test_counting_origins_never_makes_confirmed() -> None:
    """Five independent outlets corroborate and do not confirm."""
    outlets = ("Radio Sund", "Tarn Gazette", "Kanal Nord", "Sael Tribune")
    given(REPORT).when(*(item(name, "2026-03-03T08:00:00Z", reports(name)) for name in outlets)).then(
        status="corroborated", origins=5
    )


def test_neither_confirming_nor_denying_leaves_unconfirmed() -> None:
    """Rule 8: the postures say why."""
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "neither"))).then(
        status="unconfirmed", postures={"Tarn Rail": "neither"}, alerts=[]
    )


def test_a_denial_beats_corroboration() -> None:
    """Two origins and a denial by the subject: denied."""
    given(REPORT, item("b", "2026-03-03T08:00:00Z", reports("Radio Sund"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"))
    ).then(status="denied", origins=2, alerts=[("status", "corroborated", "denied")])


def test_a_claim_whose_origins_are_all_killed_is_withdrawn() -> None:
    """Rule 2: it had an origin and none is live."""
    given(REPORT).when(kill("a", "2026-03-02T10:00:00Z")).then(
        status="withdrawn", hold="live", origins=0, alerts=[("status", "unconfirmed", "withdrawn")]
    )


def test_withdrawn_comes_before_denied() -> None:
    """Rule 2 comes before rule 5: a denial of what nobody says any longer leaves it withdrawn."""
    denied = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, denied).when(kill("a", "2026-03-02T10:00:00Z")).then(
        status="withdrawn", postures={"Tarn Rail": "denied"}, alerts=[("status", "denied", "withdrawn")]
    )


def test_an_effective_confirm_survives_the_loss_of_every_origin() -> None:
    """Rule 2 needs that no effective confirm survives."""
    confirmed = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms"))
    given(REPORT, confirmed).when(kill("a", "2026-03-02T10:00:00Z")).then(status="confirmed", alerts=[])


def test_a_claim_without_origin_is_withdrawn_when_no_response_is_left() -> None:
    """Rule 2, second half: it never had an origin and no live response is left."""
    given(item("a", "2026-03-02T08:00:00Z", answers("Tarn Rail", "denies"))).when(
        kill("a", "2026-03-02T09:00:00Z")
    ).then(
        status="withdrawn",
        alerts=[("take_back", "denied", "withdrawn"), ("status", "denied", "withdrawn")],
    )


def test_a_claim_without_origin_is_denied_by_its_subject() -> None:
    """A response about a proposition that nobody has claimed opens that claim, with no origins."""
    when(item("a", "2026-03-02T08:00:00Z", answers("Tarn Rail", "denies"))).then(
        status="denied", origins=0, alerts=[("status", "unconfirmed", "denied")]
    )


def test_an_editors_ruling_decides_first() -> None:
    """Rule 1: a standing ruling decides, whatever the parties say, and sets `ruled`."""
    denied = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies"))
    outcome = given(REPORT, denied).when(rules("r1", "2026-03-02T10:00:00Z", status="confirmed"))
    outcome.then(status="confirmed", rule="ruling", flags=("ruled",), alerts=[("status", "denied", "confirmed")])
    assert outcome.alerts[0].because == ("r1",)


def test_the_end_of_a_ruling_takes_its_alert_back() -> None:
    """What a ruling made true ends with it: those who were told get a take-back."""
    given(REPORT, rules("r1", "2026-03-02T10:00:00Z", status="confirmed")).when(
        unrules("r1", "2026-03-02T11:00:00Z")
    ).then(status="unconfirmed", flags=(), alerts=[("take_back", "confirmed", "unconfirmed")])


def test_a_struck_mention_no_longer_counts() -> None:
    """A ruling that strikes a mention takes it back as a kill would."""
    denied = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, denied).when(rules("r1", "2026-03-02T10:00:00Z", strike="b:response:Tarn Rail:deny:c")).then(
        status="unconfirmed", flags=(), postures={}, alerts=[("take_back", "denied", "unconfirmed")]
    )


def test_a_strike_that_ends_brings_the_act_back() -> None:
    """When the ruling ends, what it struck counts again and the change is alerted."""
    denied = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies"))
    strike = rules("r1", "2026-03-02T10:00:00Z", strike="b:response:Tarn Rail:deny:c")
    given(REPORT, denied, strike).when(unrules("r1", "2026-03-02T11:00:00Z")).then(
        status="denied", alerts=[("status", "unconfirmed", "denied")]
    )


def test_a_new_claim_starts_unconfirmed_even_when_its_first_item_brings_a_response() -> None:
    """So the first item that brings a confirmation with it alerts unconfirmed to confirmed."""
    when(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), answers("Tarn Rail", "confirms"))).then(
        status="confirmed", alerts=[("status", "unconfirmed", "confirmed")]
    )
