"""Judges that are ONNX graphs: what they are fed, what they answer, and what is no such graph."""

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("onnxruntime")
from onnx import TensorProto, helper, save

from events.errors import SettingsError
from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.runtime.judges import load_claim_judge, load_judge

BODY = "The Sarn Courier reported on Monday that Harn Oil would close its mine. Harn Oil denied the report."


def graph(path: Path, name: str, kind: int, weight: float, bias: float) -> str:
    """Write a graph that takes one field as a number; its answer is the sigmoid of weight times it, plus bias."""
    given = helper.make_tensor_value_info(name, kind, [1, 1])
    told = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [1, 1])
    nodes = [
        helper.make_node("Cast", [name], ["number"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["number", "weight"], ["weighed"]),
        helper.make_node("Add", ["weighed", "bias"], ["logit"]),
        helper.make_node("Sigmoid", ["logit"], ["probabilities"]),
    ]
    weights = [
        helper.make_tensor("weight", TensorProto.FLOAT, [1, 1], [weight]),
        helper.make_tensor("bias", TensorProto.FLOAT, [1, 1], [bias]),
    ]
    made = helper.make_graph(nodes, "judge", [given], [told], weights)
    save(helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    return f"onnx:{path}"


def matcher(path: Path, words: str) -> str:
    """Write a graph that takes the words of the cue, and holds the rule to be right where they are these."""
    given = helper.make_tensor_value_info("cue", TensorProto.STRING, [1, 1])
    told = helper.make_tensor_value_info("probability", TensorProto.FLOAT, [1, 1])
    nodes = [
        helper.make_node("LabelEncoder", ["cue"], ["probability"], domain="ai.onnx.ml",
                         keys_strings=[words], values_floats=[1.0], default_float=0.0),
    ]  # fmt: skip
    made = helper.make_graph(nodes, "judge", [given], [told])
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    save(helper.make_model(made, opset_imports=imports, ir_version=8), str(path))
    return f"onnx:{path}"


def denial(judge: Any) -> Any:
    """Return the one response of the item, judged."""
    mentions = derive(WireItem(item="a", guid="a", headline="", body=BODY), judge=judge).mentions
    (found,) = [m for m in mentions if m.kind == "response"]
    return found


def test_a_graph_keeps_and_drops_by_a_number_of_the_question(tmp_path: Path) -> None:
    """The item makes one claim: its weight decides, and the word of the judge stands on the mention with its name."""
    keeps = denial(load_judge(graph(tmp_path / "keeps.onnx", "claims", TensorProto.INT64, 4.0, 0.0)))
    drops = denial(load_judge(graph(tmp_path / "drops.onnx", "claims", TensorProto.FLOAT, -4.0, 0.0)))
    assert (keeps.tentative, keeps.judged.verdict) == (False, "keep")
    assert keeps.judged.judge.startswith("onnx-keeps@")
    assert keeps.judged.probability == pytest.approx(0.982, abs=1e-3)
    assert (drops.tentative, drops.judged.verdict) == (True, "drop")


def test_a_graph_is_fed_words_as_one_string(tmp_path: Path) -> None:
    """Tokens in small letters, with a blank between them."""
    assert denial(load_judge(matcher(tmp_path / "denied.onnx", "denied"))).judged.verdict == "keep"
    assert denial(load_judge(matcher(tmp_path / "other.onnx", "rejected"))).judged.verdict == "drop"


def test_of_words_asked_for_as_a_number_a_graph_is_told_how_many_they_are(tmp_path: Path) -> None:
    """The party has two."""
    judged = denial(load_judge(graph(tmp_path / "party.onnx", "party", TensorProto.FLOAT, 1.0, -2.0))).judged
    assert judged.probability == pytest.approx(0.5)


def test_a_graph_judges_claims_by_their_own_fields(tmp_path: Path) -> None:
    """Where it holds nothing to be a claim, what the rules find is tentative unless it is answered."""
    judge = load_claim_judge(graph(tmp_path / "claims.onnx", "line", TensorProto.INT64, 0.0, -4.0))
    item = WireItem(item="a", guid="a", headline="", body=BODY.partition(". ")[0] + ".")
    (claim,) = derive(item, claim_judge=judge).mentions
    assert claim.judged is not None
    assert (claim.tentative, claim.judged.verdict) == (True, "drop")


def test_what_is_no_such_graph_is_told_with_its_place_and_the_remedy(tmp_path: Path) -> None:
    """No file, no graph, and an input that no question has."""
    (tmp_path / "text.onnx").write_text("no graph")
    strange = graph(tmp_path / "strange.onnx", "headline_words", TensorProto.FLOAT, 1.0, 0.0)
    for spec, told in (
        (f"onnx:{tmp_path / 'none.onnx'}", "no ONNX graph can be read"),
        (f"onnx:{tmp_path / 'text.onnx'}", "no ONNX graph can be read"),
        (strange, "no question has headline_words"),
    ):
        with pytest.raises(SettingsError, match=told) as raised:
            load_judge(spec)
        assert raised.value.remedy
