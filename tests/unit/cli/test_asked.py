"""Who is asked by extract, thread, trace and why: the judges and the model of the settings, as `up` asks them."""

from pathlib import Path
from typing import Any

import pytest

REPORT = "Tarn Copper will close its Gorse Hill mine in June, the Harbour Post reported. Tarn Copper denied the report."
OURS = '''"""A team's own judges and model."""

from streams.derive.judging import Verdict


class Never:
    name = "never@1"

    def judge(self, question):
        return Verdict(None, 0.25)

    def judge_claim(self, question):
        return Verdict(None, 0.25)

    def alike(self, text, groups):
        raise AssertionError("asked")
'''


@pytest.fixture
def ours(tmp_path: Path) -> dict[str, str]:
    """Write a module of judges into the working folder, and return the environment that finds it."""
    (tmp_path / "ours.py").write_text(OURS, "utf-8")
    return {"PYTHONPATH": str(tmp_path)}


def judged(told: Any) -> list[str]:
    """Return the names of the judges in a line of `why`."""
    return [one["judged"]["verdict"] for s in told["sentences"] for one in s["claim_attempts"] if one["judged"]]


def test_why_asks_the_judge_of_claims_that_the_settings_name(run: Any, lines: Any, ours: dict[str, str]) -> None:
    """The learned one without a word, nobody where it is `none`, else one's own."""
    assert judged(lines(run("why", REPORT))[0]) == ["keep"]
    assert judged(lines(run("why", REPORT, ONRECORD_CLAIM_JUDGE="none"))[0]) == []
    assert judged(lines(run("why", REPORT, ONRECORD_CLAIM_JUDGE="ours:Never", **ours))[0]) == ["drop"]


def test_the_settings_file_is_obeyed_and_may_be_named(run: Any, lines: Any, tmp_path: Path) -> None:
    """`onrecord.toml` of the working folder, or the file of --config."""
    (tmp_path / "other.toml").write_text('claim_judge = "none"\n', "utf-8")
    assert judged(lines(run("why", REPORT, "--config", "other.toml"))[0]) == []
    (tmp_path / "other.toml").rename(tmp_path / "onrecord.toml")
    assert judged(lines(run("why", REPORT))[0]) == []


def test_extract_and_trace_ask_the_judge_of_responses(run: Any, lines: Any, feed: str, ours: dict[str, str]) -> None:
    """What it drops is tentative: extract leaves it out, and the claim stays unanswered in the story."""
    assert [r["act"] for line in lines(run("extract", feed)) for r in line["responses"]] == ["deny"]
    done = run("extract", feed, ONRECORD_JUDGE="ours:Never", **ours)
    assert [r["act"] for line in lines(done) for r in line["responses"]] == []
    [story] = lines(run("trace", "--final", feed))[0]["stories"]
    assert story["status"] == "denied"
    [story] = lines(run("trace", "--final", feed, ONRECORD_JUDGE="ours:Never", **ours))[0]["stories"]
    assert story["status"] == "unconfirmed"


@pytest.mark.parametrize("command", ["extract", "thread", "trace", "why"])
@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("CLAIM_JUDGE", "nope", "`linear`, `none`, or your own as `onnx:FILE` or `package.module:factory`"),
        ("JUDGE", "no.such:judge", "Name `none`, `linear`, `onnx:FILE`, or an importable `package.module:factory`"),
    ],
)
def test_a_wrong_judge_ends_the_command(  # noqa: PLR0917 - fixtures and cases
    run: Any, feed: str, command: str, setting: str, value: str, told: str
) -> None:
    """Status 2, nothing printed, and the error says which names there are."""
    done = run(command, feed, **{f"ONRECORD_{setting}": value})
    assert (done.returncode, done.stdout) == (2, "")
    assert setting.lower() in done.stderr
    assert told in done.stderr


def test_thread_asks_the_model_of_the_settings_and_an_option_wins(run: Any, feed: str, ours: dict[str, str]) -> None:
    """A word that is no model is told with those that there are, wherever it was given."""
    done = run("thread", feed, "--model", "nope")
    assert (done.returncode, done.stdout) == (2, "")
    assert "sentence_model" in done.stderr
    assert "option --model" in done.stderr
    assert "`none`, `minilm`" in done.stderr
    done = run("thread", feed, ONRECORD_SENTENCE_MODEL="no.such:model")
    assert (done.returncode, "gives no sentence model" in done.stderr) == (2, True)
    assert run("thread", feed, "--model", "none", ONRECORD_SENTENCE_MODEL="no.such:model").returncode == 0
    assert run("thread", feed, ONRECORD_SENTENCE_MODEL="ours:Never", **ours).returncode == 0


def test_trace_takes_the_policy_of_the_settings(run: Any, feed: str) -> None:
    """One that is not there ends it, as it ends `up`."""
    done = run("trace", feed, ONRECORD_POLICY="nope")
    assert (done.returncode, "no such policy" in done.stderr) == (2, True)
