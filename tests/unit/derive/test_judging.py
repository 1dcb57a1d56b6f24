"""The judge's port and how sure a response is: what is asked, what becomes of the answer, and of rules seldom seen."""

from typing import Any, cast

import pytest

from events.errors import AnswerError, SettingsError
from events.mentions import Judged, Mention
from events.wire_item import WireItem
from projections.policy import DEFAULT
from streams.derive.confidence import combined, measured, precision_table
from streams.derive.deriving import derive
from streams.derive.judging import Judge, Question, Verdict
from streams.derive.linear_judge import LinearJudge
from streams.runtime.judges import load_judge

TEXT = "Varrow Mills denied a report that it would close its yard in Tesk."


class Says:
    """A judge that gives one answer to everything and keeps what it was asked."""

    name = "says@3"

    def __init__(self, act: str | None, probability: float) -> None:
        self.answer = Verdict(act, probability)
        self.asked: list[Question] = []

    def judge(self, question: Question) -> Verdict:
        """Give the answer."""
        self.asked.append(question)
        return self.answer


def response(judge: Judge | None) -> Mention:
    """Return the one response of the text."""
    item = WireItem(item="i", guid="i", headline="", body=TEXT)
    (found,) = [m for m in derive(item, judge=judge).mentions if m.kind == "response"]
    return found


def test_without_a_judge_nothing_is_said_of_one() -> None:
    """The rules alone decide by default, and the response is sure enough to count."""
    assert (response(None).judged, response(None).tentative) == (None, False)


def test_what_a_judge_keeps_bears_its_name_and_its_word() -> None:
    """The verdict is on the mention, so that a replay needs no judge."""
    found = response(Says("deny", 0.9))
    assert found.judged == Judged(judge="says@3", verdict="keep", ruled="deny", probability=0.9)
    assert not found.tentative


def test_what_a_judge_drops_is_tentative_and_not_gone() -> None:
    """An editor still sees what the rules found; it confirms and denies nothing."""
    found = response(Says(None, 0.4))
    assert (found.act, found.tentative, found.judged and found.judged.verdict) == ("deny", True, "drop")


def test_a_judge_may_give_another_act() -> None:
    """Act and bearing are the judge's, what the rule said stays readable."""
    found = response(Says("decline", 0.1))
    assert (found.act, found.bearing) == ("decline", "declines")
    assert found.judged == Judged(judge="says@3", verdict="other", ruled="deny", probability=0.1)


@pytest.mark.parametrize(
    "answer",
    [
        Verdict("deny", 7.0),
        Verdict("deny", -0.1),
        Verdict("deny", float("nan")),
        Verdict("deny", cast("float", "0.9")),
        Verdict("denies", 0.9),
        None,
        0.9,
    ],
)
def test_an_answer_that_is_no_verdict_names_its_judge(answer: Any) -> None:
    """It never stands on an event; the error says what a judge may answer."""
    judge = Says("deny", 0.9)
    judge.answer = answer
    with pytest.raises(AnswerError, match=r"the judge 'says@3' answered ") as refused:
        response(judge)
    assert repr(answer) in refused.value.message
    assert "a probability from 0 to 1" in refused.value.remedy


@pytest.mark.parametrize("probability", [0, 1, 0.0, 1.0])
def test_what_is_certain_is_an_answer_too(probability: float) -> None:
    """Both ends count, as whole numbers too."""
    found = response(Says("deny", probability))
    assert found.judged == Judged(judge="says@3", verdict="keep", ruled="deny", probability=float(probability))


def test_a_judge_sees_no_names() -> None:
    """Names and figures are masked: who is in the news is nothing to learn from."""
    judge = Says("deny", 0.9)
    response(judge)
    (asked,) = judge.asked
    assert (asked.rule, asked.act, asked.cue) == ("deny-verb", "deny", ("denied",))
    assert not {"varrow", "mills", "tesk"} & {*asked.before, *asked.after, *asked.party}


def test_the_linear_judge_sums_what_it_knows() -> None:
    """Facts without a weight count nothing; under its bound it drops."""
    asked = Says("deny", 1.0)
    response(asked)
    (question,) = asked.asked
    assert LinearJudge("l@1", {}, 0.5).judge(question) == Verdict("deny", 0.5)
    assert LinearJudge("l@1", {"act=deny": -2.0}, 0.5).judge(question).act is None


def test_a_rule_seldom_seen_is_drawn_to_its_act() -> None:
    """One right of one is no certainty; a rule never counted is no surer than its act."""
    table = precision_table({"often/deny": (80, 100), "once/deny": (1, 1)})
    assert table["/deny"] < table["once/deny"] < 0.9
    assert measured(table, "never", "deny", 0.95) == table["/deny"]
    assert measured(table, "never", "retract", 0.6) == 0.6


def test_neither_rule_nor_judge_decides_alone() -> None:
    """The two together lie between the two."""
    assert 0.5 < combined(0.9, 0.5) < 0.9
    assert combined(0.8, 0.8) == pytest.approx(0.8)


def test_only_what_decides_has_the_higher_threshold() -> None:
    """A claim or a decline is shown on less than a denial needs."""
    assert DEFAULT.least("response", "denies") == DEFAULT.decisive_below
    assert DEFAULT.least("response", "declines") == DEFAULT.least("claim", None) == DEFAULT.tentative_below


def test_settings_name_a_judge_by_its_place() -> None:
    """None, the learned one, and what a team brings."""
    assert load_judge("none") is None
    linear = load_judge("linear")
    assert linear is not None
    assert response(linear).judged is not None


@pytest.mark.parametrize("spec", ["no.such.module:judge", "json:nothing", "json:JSONDecoder"])
def test_a_judge_that_is_none_is_refused(spec: str) -> None:
    """The error names the setting and what to do."""
    with pytest.raises(SettingsError) as refused:
        load_judge(spec)
    assert str(refused.value).startswith("judge: ")
    assert "Name `none`, `linear`, `onnx:FILE`, or" in str(refused.value) or "streams/derive/judging.py" in str(
        refused.value
    )
