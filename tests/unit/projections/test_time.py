"""Time: order is by when it was said, then the item's version time, then log position."""

from projections.facts import Fact
from projections.past import story_then
from projections.policy import DEFAULT
from projections.telling import Telling, answers, item, reports
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))


def test_a_late_decline_is_folded_where_it_belongs() -> None:
    """A decline said before the denial and delivered after it softens nothing."""
    denied = item("b", "2026-03-04T15:00:00Z", answers("Tarn Rail", "denies", said="2026-03-04"))
    given(REPORT, denied).when(
        item("c", "2026-03-03T12:00:00Z", answers("Tarn Rail", "declines", said="2026-03-03"))
    ).then(status="denied", flags=(), postures={"Tarn Rail": "denied"}, alerts=[])


def test_a_late_confirmation_from_before_the_denial_reverses() -> None:
    """A late arrival that changes the present view alerts on that change, not on the past."""
    denied = item("b", "2026-03-04T15:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, denied).when(item("c", "2026-03-03T12:00:00Z", answers("Tarn Rail", "confirms"))).then(
        status="denied", flags=("reversed",), alerts=[("reversed", "denied", "denied")]
    )


def test_a_late_arrival_gives_the_same_result_as_one_in_order() -> None:
    """The views of both orders are equal, steps aside."""
    denied = item("b", "2026-03-04T15:00:00Z", answers("Tarn Rail", "denies"))
    declined = item("c", "2026-03-03T12:00:00Z", answers("Tarn Rail", "declines"))
    late = given(REPORT, denied).when(declined)
    ordered = given(REPORT, declined).when(denied)
    assert late.claim() == ordered.claim()


def test_a_day_against_an_instant_compares_by_day() -> None:
    """An act "on Tuesday", told on Wednesday, is before Wednesday's denial and after Monday's."""
    denied = item("b", "2026-03-02T15:00:00Z", answers("Tarn Rail", "denies"))
    told_late = item("c", "2026-03-04T08:00:00Z", answers("Tarn Rail", "declines", said="2026-03-03"))
    given(REPORT, denied).when(told_late).then(flags=("softened",))
    again = item("d", "2026-03-04T07:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, denied, again).when(told_late).then(flags=())


def test_ties_on_a_day_go_by_the_version_time_that_first_carried_the_act() -> None:
    """Both on Tuesday: the act of the later version is the later one."""
    denied = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))
    given(REPORT, denied).when(
        item("c", "2026-03-03T18:00:00Z", answers("Tarn Rail", "declines", said="2026-03-03"))
    ).then(flags=("softened",))
    given(REPORT, denied).when(
        item("c", "2026-03-03T07:00:00Z", answers("Tarn Rail", "declines", said="2026-03-03"))
    ).then(flags=())


def test_a_restated_act_keeps_its_first_time() -> None:
    """An update that tells the decline again does not make it later than the denial between."""
    declined = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "declines"))
    denied = item("c", "2026-03-03T12:00:00Z", answers("Tarn Rail", "denies"))
    again = item("b", "2026-03-03T15:00:00Z", answers("Tarn Rail", "declines"), signal="update")
    given(REPORT, declined, denied).when(again).then(flags=(), status="denied", alerts=[])


def test_log_position_settles_what_times_do_not() -> None:
    """Same said time, same version time: the later in the log is the later act."""
    first = item("b", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
    second = item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"))
    given(REPORT, first).when(second).then(status="denied", flags=("reversed",))


def test_what_was_true_then_hides_what_was_said_later() -> None:
    """As of Tuesday the claim was denied, though we learnt of the denial on Thursday."""
    telling = Telling()
    REPORT(telling)
    item("b", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))(telling)
    assert story_then(telling.events, DEFAULT, as_of="2026-03-02T23:00:00Z").status == "unconfirmed"
    assert story_then(telling.events, DEFAULT, as_of="2026-03-03T23:00:00Z").status == "denied"


def test_what_we_knew_then_leaves_out_what_came_later() -> None:
    """On Tuesday night we did not know of Tuesday's denial."""
    telling = Telling()
    REPORT(telling)
    item("b", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03"))(telling)
    assert story_then(telling.events, DEFAULT, known_at="2026-03-03T23:00:00Z").status == "unconfirmed"
    assert story_then(telling.events, DEFAULT, known_at="2026-03-05T09:00:00Z").status == "denied"


def test_before_the_first_word_there_was_no_claim() -> None:
    """As of a time before anything was said the story shows nothing."""
    telling = Telling()
    REPORT(telling)
    assert story_then(telling.events, DEFAULT, as_of="2026-03-01T00:00:00Z").claims == ()


def test_what_one_clause_tells_of_two_is_sorted_by_their_names() -> None:
    """Ids differ from epoch to epoch: the order of what is shown does not rest on them."""
    for ids in (("e1", "e2"), ("e2", "e1")):
        facts = [
            Fact(
                key=name, event=event, claim="c", item="b", seq=1, content_seq=1, first_seq=1, position=1, alive=True,
                why="", shown=True, kind="response", said="2026-03-02", first_version_time="2026-03-02T09:00:00Z",
                act="decline", party=(name, None, ()),
            )
            for event, name in zip(ids, ("Vale Bank", "Tarn Rail"), strict=True)
        ]  # fmt: skip
        assert [fact.key for fact in sorted(facts, key=lambda fact: fact.rank)] == ["Tarn Rail", "Vale Bank"]
