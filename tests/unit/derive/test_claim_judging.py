"""The judge of claims: what it is asked, what becomes of what it doubts and takes, and who may be one."""

from typing import Any

import orjson
import pytest

from events.errors import AnswerError, SettingsError
from events.mentions import Judged, Mention
from events.wire_item import WireItem
from streams.derive.claim_judging import ClaimJudge, ClaimQuestion, Judges
from streams.derive.deriving import derive
from streams.derive.judging import Verdict
from streams.derive.linear_claims import CLAIM_JUDGE, LinearClaimJudge, facts
from streams.derive.trace import Trace
from streams.runtime.judges import load_claim_judge, load_judges
from streams.runtime.tracing import Tracer
from streams.settings import Settings
from streams.stages.pipeline import stages

FOUND = "The Harbour Post reported that Varrow Mills will close its yard in Tesk."
REFUSED = 'Orla Benn told the Harbour Post that her neighbour "had never paid" for 3 boats.'


class Says:
    """A judge that gives one answer to everything and keeps what it was asked."""

    name = "says@3"

    def __init__(self, act: str | None, probability: float) -> None:
        self.answer = Verdict(act, probability)
        self.asked: list[ClaimQuestion] = []

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Give the answer."""
        self.asked.append(question)
        return self.answer


def claims(text: str, judge: ClaimJudge | None) -> list[Mention]:
    """Return the claims of a text."""
    item = WireItem(item="i", guid="i", headline="", body=text)
    return [m for m in derive(item, claim_judge=judge).mentions if m.kind == "claim"]


def test_without_a_judge_the_rules_alone_decide() -> None:
    """What they find is sure enough to count, what they refuse is gone, and nothing is said of a judge."""
    assert [(m.judged, m.tentative) for m in claims(f"{FOUND} {REFUSED}", None)] == [(None, False)]


def test_what_a_judge_keeps_bears_its_name_and_its_word() -> None:
    """The verdict is on the mention, so that a replay needs no judge; how sure it is stays the rule's word."""
    (found,) = claims(FOUND, Says("claim", 0.9))
    assert found.judged == Judged(judge="says@3", verdict="keep", ruled="claim", probability=0.9)
    assert (found.tentative, found.confidence) == (False, 0.85)


def test_what_a_judge_doubts_is_tentative_and_not_gone() -> None:
    """An editor still sees what the rules found, as sure as the judge is."""
    (found,) = claims(FOUND, Says(None, 0.1))
    assert (found.tentative, found.confidence, found.judged and found.judged.verdict) == (True, 0.1, "drop")


@pytest.mark.parametrize("text", [FOUND, REFUSED])
@pytest.mark.parametrize("answer", [Verdict("claim", 7.0), Verdict(None, float("nan")), Verdict("deny", 0.5), None])
def test_an_answer_that_is_no_verdict_names_its_judge(text: str, answer: Any) -> None:
    """Of what the rules find and of what they refuse."""
    judge = Says("claim", 0.9)
    judge.answer = answer
    with pytest.raises(AnswerError, match=r"the judge 'says@3' answered ") as refused:
        claims(text, judge)
    assert "None or one of claim, and a probability from 0 to 1" in refused.value.remedy


def test_a_wrong_answer_makes_a_dead_letter_that_names_the_judge() -> None:
    """The stream goes on, and what to do is not to look for a bug in the stage."""
    tracer = Tracer(chain=stages(judges=Judges(None, Says("claim", 7.0))))
    line = tracer.item(orjson.dumps({"id": "a", "headline": "", "body": FOUND}))
    (letter,) = line["dead"]
    assert (line["outcome"], letter["stage"], letter["reason"]) == ("dead", "intake", "answer")
    assert "says@3" in letter["message"]
    assert "redrive the dead letter" in letter["remedy"]
    calm = "The harbour of Tesk was calm on Monday, and all of its ferries left on time."
    assert tracer.item(orjson.dumps({"id": "b", "headline": "", "body": calm}))["outcome"] == "empty"


def test_what_is_answered_was_claimed_whatever_a_judge_says() -> None:
    """A response makes its claim count: nobody answers what nobody claims."""
    (found,) = claims(f"{FOUND} Varrow Mills denied the report.", Says(None, 0.1))
    assert (found.tentative, found.confidence, found.judged and found.judged.verdict) == (False, 0.85, "drop")


def test_what_the_rules_refuse_and_a_judge_takes_is_a_claim_of_its_teller() -> None:
    """It has the frame in which it is told, the teller as its origin, and the judge's word."""
    (found,) = claims(REFUSED, Says("claim", 0.7))
    assert (found.origin and found.origin.name, found.origin_kind, found.rule) == (
        "Orla Benn",
        "named",
        "named-account@2",
    )
    assert found.judged == Judged(judge="says@3", verdict="other", ruled="none", probability=0.7)
    assert (found.confidence, found.tentative) == (0.7, False)


def test_a_judge_sees_how_it_is_told_and_not_who_is_in_the_news() -> None:
    """Names and figures are masked; what the rules hold against it, the teller and the telling are there."""
    judge = Says(None, 0.0)
    claims(REFUSED, judge)
    (asked,) = judge.asked
    assert (asked.why, asked.frame, asked.verb, asked.teller) == ("account", "account", "told", ("<name>", "<name>"))
    assert "<number>" in asked.told
    assert "benn" not in asked.around
    assert (asked.quotes, asked.opens_quoted, asked.field, asked.line, asked.claims) == (True, False, "body", 0, 0)


def test_the_linear_judge_sums_what_it_knows() -> None:
    """Each fact counts once, what was never weighed counts nothing, and either threshold is its own."""
    judge = Says(None, 0.0)
    claims(f"{FOUND} {REFUSED}", judge)
    found, refused = judge.asked
    groups = {group: {word: 0.0} for group, word in (*facts(found), *facts(refused))}
    even = LinearClaimJudge("even@1", groups, keeps_from=0.5, takes_from=0.6)
    assert (even.judge_claim(found), even.judge_claim(refused)) == (Verdict("claim", 0.5), Verdict(None, 0.5))
    groups["verb"] = {"reported": -1.0, "told": 1.0}
    leans = LinearClaimJudge("leans@1", groups, keeps_from=0.5, takes_from=0.6)
    assert (leans.judge_claim(found), leans.judge_claim(refused)) == (
        Verdict("claim", 0.2689),
        Verdict("claim", 0.7311),
    )


def test_the_linear_judge_doubts_accounts_and_sources_and_not_what_an_outlet_reports() -> None:
    """By its form what an outlet reports is a claim, however it is told."""
    judge = Says("claim", 0.9)
    claims(f"{FOUND} Harbour sources said Varrow Mills had hidden a leak at its yard.", judge)
    groups = {group: {word: 0.0} for asked in judge.asked for group, word in facts(asked)}
    strict = LinearClaimJudge("strict@1", groups, keeps_from=0.6, takes_from=0.6)
    assert [strict.judge_claim(asked).act for asked in judge.asked] == ["claim", None]


def test_why_tells_what_a_judge_said_of_what_is_no_claim() -> None:
    """A watcher hears it beside the rules' reason."""
    trace = Trace()
    derive(WireItem(item="i", guid="i", headline="", body=REFUSED), trace, claim_judge=Says(None, 0.2))
    assert [(a.why is None, a.weighed) for a in trace.claim_attempts] == [(False, 0.2)]


def test_settings_name_a_judge_of_claims() -> None:
    """The learned one by default, none, or one's own."""
    assert load_judges(Settings()) is None
    assert load_judges(Settings(claim_judge="none")) == (None, None)
    assert load_claim_judge("linear") is CLAIM_JUDGE
    with pytest.raises(SettingsError, match=r"claim_judge: 'no\.such:judge' gives no judge"):
        load_claim_judge("no.such:judge")
    with pytest.raises(SettingsError, match=r"has no `name` and `judge_claim"):
        load_claim_judge("builtins:object")
