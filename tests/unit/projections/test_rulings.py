"""What an editor's rulings do to a story beside its status, and where they are seen: views, explanations, the past."""

import pytest

from events.catalogue import Ruling
from projections.desk.deciding import Decision
from projections.history import explain, timeline
from projections.past import fold, story_then
from projections.policy import DEFAULT
from projections.releasing import released_view
from projections.rulings import RulingFact, in_order, ruled
from projections.showing import picture
from projections.telling import Happening, Telling, adopts, answers, item, kill, reports, rules, unrules
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))
DENIAL = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies", claim="d"))
MOVED = rules("r1", "2026-03-02T10:00:00Z", answer="b:response:Tarn Rail:deny:d")
NONE = rules("r1", "2026-03-02T10:00:00Z", claim="", answer="b:response:Tarn Rail:deny:d")


def told(*happenings: Happening) -> Telling:
    """Return a story in which these things happened."""
    telling = Telling()
    for one in happenings:
        one(telling)
    return telling


def test_a_response_goes_to_the_claim_that_an_editor_says_it_answers() -> None:
    """There it decides; the claim that only it had opened is gone, and what was told of that is taken back."""
    outcome = given(REPORT, DENIAL).when(MOVED)
    outcome.then(
        status="denied",
        postures={"Tarn Rail": "denied"},
        alerts=[("take_back", "denied", "unconfirmed"), ("status", "unconfirmed", "denied")],
    )
    assert [claim.claim for claim in outcome.view.claims] == ["c"]


@pytest.mark.parametrize("names", [("c", "d"), ("d", "c")])
def test_the_alert_on_the_right_claim_is_not_taken_back_with_that_on_the_wrong_one(names: tuple[str, str]) -> None:
    """Whichever claim's id sorts first: what leaves one is taken back there before it is told here."""
    right, wrong = names
    event = f"b:response:Tarn Rail:deny:{wrong}"
    report = item("a", "2026-03-02T08:00:00Z", *(reports("Lowgate Echo", claim=claim) for claim in names))
    denial = item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "denies", claim=wrong))
    outcome = given(report, denial).when(rules("r1", "2026-03-02T10:00:00Z", claim=right, answer=event))
    assert [(alert.kind, alert.claim) for alert in outcome.alerts] == [("take_back", wrong), ("status", right)]
    back = given(report, denial, rules("r1", "2026-03-02T10:00:00Z", claim=right, answer=event)).when(
        unrules("r1", "2026-03-02T11:00:00Z")
    )
    assert [(alert.kind, alert.claim) for alert in back.alerts] == [("take_back", right), ("status", wrong)]


def test_a_response_that_answers_no_claim_counts_nowhere_and_stays_in_the_timeline() -> None:
    """It was said, but to none of them."""
    outcome = given(REPORT, DENIAL).when(NONE)
    outcome.then(status="unconfirmed", postures={})
    assert [(entry.claim, entry.act, entry.stands) for entry in timeline(outcome.state)] == [
        ("c", None, True), ("", "deny", True),
    ]  # fmt: skip


def test_a_claim_of_which_the_only_response_answers_none_is_gone_with_its_alert() -> None:
    """Nothing is left that it could be shown by; the end of the ruling brings it back, and that is alerted."""
    outcome = given(DENIAL).when(NONE)
    assert (outcome.view.claims, [alert.kind for alert in outcome.alerts]) == ((), ["take_back"])
    given(DENIAL, NONE).when(unrules("r1", "2026-03-02T11:00:00Z")).then(
        claim="d", status="denied", alerts=[("status", "unconfirmed", "denied")]
    )


def test_the_last_ruling_on_a_response_decides_and_its_end_gives_the_one_before() -> None:
    """Rulings are in the order of the log; each that ends leaves the others."""
    event = "b:response:Tarn Rail:deny:d"
    second = rules("r2", "2026-03-02T11:00:00Z", claim="", answer=event)
    given(REPORT, DENIAL, MOVED).when(second).then(
        status="unconfirmed", alerts=[("take_back", "denied", "unconfirmed")]
    )
    given(REPORT, DENIAL, MOVED, second).when(unrules("r2", "2026-03-02T12:00:00Z")).then(status="denied")


def test_the_end_of_a_ruling_that_was_over_already_changes_nothing() -> None:
    """Who ended it first is who ended it."""
    state = fold(told(REPORT, DENIAL, MOVED, unrules("r1", "2026-03-02T11:00:00Z")).events)
    assert not state.answers
    assert [claim.claim for claim in picture(state, DEFAULT).view.claims] == ["c", "d"]


def test_a_kill_takes_a_moved_response_back_where_it_was_moved() -> None:
    """The ruling says to what it was an answer, not that it was said."""
    given(REPORT, DENIAL, MOVED).when(kill("b", "2026-03-02T12:00:00Z")).then(
        status="unconfirmed", postures={}, alerts=[("take_back", "denied", "unconfirmed")]
    )


def test_a_struck_response_is_not_revived_by_moving_it() -> None:
    """Both rulings stand: what was misread counts for nothing, wherever it is put; the claim that it left is gone."""
    strike = rules("r0", "2026-03-02T09:30:00Z", claim="d", strike="b:response:Tarn Rail:deny:d")
    given(REPORT, DENIAL, strike).when(MOVED).then(
        status="unconfirmed", alerts=[("take_back", "withdrawn", "unconfirmed")]
    )


def test_rulings_are_shown_with_who_and_why_while_they_stand() -> None:
    """In the order in which they were made; what may leave the house bears none."""
    status = rules("r2", "2026-03-02T11:00:00Z", status="confirmed")
    state = fold(told(REPORT, DENIAL, MOVED, status).events)
    shown = picture(state, DEFAULT)
    assert [(one.ruling, one.kind, one.claim, one.by, one.why) for one in shown.view.rulings] == [
        ("r1", "answer", "c", "desk", "checked"), ("r2", "status", "c", "desk", "checked"),
    ]  # fmt: skip
    released = released_view(state, shown)
    assert released is not None
    assert (released.rulings, released.flags) == ((), ("ruled",))
    over = picture(fold(told(REPORT, DENIAL, MOVED, unrules("r1", "2026-03-02T12:00:00Z")).events), DEFAULT)
    assert over.view.rulings == ()


def test_rulings_of_a_story_that_is_adopted_come_along() -> None:
    """They decide there and are shown there."""
    mine = adopts("2026-03-02T12:00:00Z", REPORT, rules("r9", "2026-03-02T09:00:00Z", status="denied"))
    outcome = given(item("z", "2026-03-02T07:00:00Z", reports("Radio Sund", claim="e"))).when(mine)
    outcome.then(status="denied", rule="ruling", flags=("ruled",))
    assert [one.ruling for one in outcome.view.rulings] == ["r9"]


def test_two_rulings_that_come_along_decide_by_when_they_were_made() -> None:
    """An adoption tells them at once: the later one decides, whatever they are called."""
    early, late = (
        Ruling(ruling=name, story="s", claim="c", status=status, by="d", why="w", at=f"2026-03-02T{hour}:00:00Z")
        for name, status, hour in (("z", "denied", "09"), ("a", "confirmed", "10"))
    )  # fmt: skip
    facts = [ruled(None, one, 5) for one in (late, early)]
    assert [fact.ruling for fact in in_order(facts)] == ["z", "a"]
    assert ruled(facts[0], early.model_copy(update={"ruling": "a"}), 4) == facts[0]
    assert in_order([RulingFact("only ended", ended_seq=3)], standing=False) == []


def test_an_explanation_tells_of_a_moved_response_on_both_claims() -> None:
    """Where it went, where it left, by whom and why, and the end."""
    report = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), reports("Lowgate Echo", claim="d"))
    events = told(report, DENIAL, MOVED, unrules("r1", "2026-03-02T12:00:00Z")).events
    found = {
        claim: [(told.what, told.who, told.why) for step in explained.steps for told in step.told if told.who == "desk"]
        for claim in ("c", "d")
        if (explained := explain(events, DEFAULT, claim)) is not None
    }
    assert found == {"c": [("moved_here", "desk", "checked")], "d": [("moved_away", "desk", "checked")]}
    explained = explain(events, DEFAULT, "c")
    assert explained is not None
    assert [(step.was, step.now) for step in explained.steps[1:]] == [
        ("unconfirmed", "denied"), ("denied", "unconfirmed"),
    ]  # fmt: skip
    assert explained.steps[-1].told[0].what == "unruled"


def test_what_a_response_answered_is_learnt_for_the_past_too() -> None:
    """As of yesterday the denial was of that claim, whenever an editor saw it; known yesterday it was not."""
    later = rules("r1", "2026-03-05T10:00:00Z", answer="b:response:Tarn Rail:deny:d")
    events = told(REPORT, DENIAL, later).events
    assert story_then(events, DEFAULT, as_of="2026-03-03").claims[0].status == "denied"
    assert story_then(events, DEFAULT, known_at="2026-03-03").claims[0].status == "unconfirmed"
    ended = told(REPORT, DENIAL, later, unrules("r1", "2026-03-06T10:00:00Z")).events
    assert story_then(ended, DEFAULT, as_of="2026-03-03").claims[0].status == "unconfirmed"


def test_a_ruled_status_is_not_told_of_the_time_before_it() -> None:
    """Nor is its end: what was so then was as without it."""
    status = rules("r1", "2026-03-02T10:00:00Z", status="confirmed")
    events = told(REPORT, status, unrules("r1", "2026-03-05T10:00:00Z")).events
    assert story_then(events, DEFAULT, as_of="2026-03-03").status == "confirmed"
    assert story_then(events, DEFAULT, as_of="2026-03-02T09:00:00Z").status == "unconfirmed"


def test_a_decision_has_words_of_who_and_why() -> None:
    """Blanks are none."""
    with pytest.raises(ValueError, match="by"):
        Decision(kind="status", claim="c", status="denied", by=" ", why="x")
