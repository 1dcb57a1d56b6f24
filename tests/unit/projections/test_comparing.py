"""What another policy would make of a story: claims, postures, flags, alerts; nothing where nothing differs."""

from projections.comparing import StoryDiffers, compare
from projections.policy import DEFAULT, Policy
from projections.telling import Happening, Telling, answers, item, kill, reports
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), headline="Tarn Rail to close its line")
SECOND = item("b", "2026-03-02T09:00:00Z", reports("Vale Courier"))
UNSURE = item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies", confidence=0.7))


def differing(policy: Policy, *happenings: Happening) -> list[StoryDiffers]:
    """Return how a story differs under a policy from the default one."""
    telling = Telling()
    for happening in happenings:
        happening(telling)
    return list(compare(telling.events, DEFAULT, policy))


def test_a_policy_that_changes_nothing_here_differs_in_nothing() -> None:
    """Only what would be shown or sent otherwise is told."""
    assert differing(Policy(version="d@1", independent=3), REPORT, UNSURE) == []


def test_more_origins_wanted_takes_the_corroboration() -> None:
    """The status differs, and no alert does: corroboration is not asked for."""
    [found] = differing(Policy(version="d@1", independent=3), REPORT, SECOND)
    [claim] = found.claims
    assert (claim.status_before, claim.status_after) == ("corroborated", "unconfirmed")
    assert (found.alerts_less, found.alerts_more, found.title) == ((), (), "Tarn Rail to close its line")


def test_a_response_that_becomes_too_unsure_loses_row_status_and_alert() -> None:
    """What goes is told: the row, the status and the alert that would not have been sent."""
    [found] = differing(Policy(version="d@1", decisive_below=0.8), REPORT, UNSURE)
    [claim] = found.claims
    assert (claim.status_before, claim.status_after) == ("denied", "unconfirmed")
    [row] = claim.postures
    assert (row.party, row.before, row.after) == ("Tarn Rail", "denied", None)
    assert [(alert.kind, alert.to) for alert in found.alerts_less] == [("status", "denied")]
    assert found.alerts_more == ()


def test_another_standing_decides_and_what_it_sent_is_taken_back() -> None:
    """The alerts under both policies are those of the whole history, take-backs among them."""
    policy = Policy(version="d@1", effective_standings=("authority",))
    word = item("e", "2026-03-03T09:00:00Z", answers("Vale police", "confirms", standing="authority"))
    [found] = differing(policy, REPORT, UNSURE, word, kill("e", "2026-03-04T09:00:00Z"))
    sent = [(alert.kind, alert.from_, alert.to) for alert in found.alerts_more]
    assert ("status", "unconfirmed", "confirmed") in sent
    assert [row.effective_after for row in found.claims[0].postures] == [False]


def test_the_alerts_that_would_go_are_the_very_ones_that_went() -> None:
    """They bear the ids under which the stages sent them."""
    [found] = differing(Policy(version="d@1", asked_statuses=()), REPORT, UNSURE)
    sent = given(REPORT).when(UNSURE).alerts
    assert [alert.alert for alert in found.alerts_less] == [alert.alert for alert in sent]
    assert found.claims == ()


def test_a_merged_story_counts_with_its_survivor() -> None:
    """The alerts of what merged in are compared with the survivor's."""
    other = Telling("other")
    for happening in (item("x", "2026-03-01T08:00:00Z", reports("Vale Courier", claim="d")),):
        happening(other)
    item("y", "2026-03-01T09:00:00Z", answers("Tarn Rail", "denies", claim="d"))(other)
    survivor = Telling()
    REPORT(survivor)
    survivor.adopt(other, "2026-03-05T09:00:00Z")
    events = [*other.events[:2], survivor.events[0], survivor.events[1], other.events[2]]
    [found] = compare(events, DEFAULT, Policy(version="d@1", asked_statuses=()))
    assert (found.story, [alert.story for alert in found.alerts_less]) == ("s", ["other"])


def test_comparing_with_itself_is_empty() -> None:
    """The same values under another name change nothing."""
    assert differing(DEFAULT.model_copy(update={"version": "d@1"}), REPORT, SECOND, UNSURE) == []
