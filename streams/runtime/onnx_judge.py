"""Judges that are ONNX graphs: a team's own model, run on one core. Owns how a question becomes what a graph is fed.

A graph takes fields of the question by their names, as many or few as it likes: words as a tensor of strings (tokens
with a blank between them), counts and yes or no as a tensor of numbers, each of shape [1, 1]; of words as a number it
is given how many they are. Its output `probability` or `probabilities`, else its last one, ends in the probability that
the rule is right, as exporters of classifiers give it.
"""

import hashlib
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime import InferenceSession, SessionOptions

from events.errors import SettingsError
from streams.derive.claim_judging import ClaimQuestion
from streams.derive.judging import Question, Verdict

DROPS_BELOW = 0.5
"""The probability below which a graph holds that the rule is wrong."""
_NUMBERS = {
    "tensor(float)": np.float32,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(bool)": np.bool_,
}
_WORDS = "tensor(string)"
_OUTPUTS = ("probability", "probabilities")


class _Graph:
    """A graph that answers questions with these fields; raises SettingsError where it cannot be one."""

    def __init__(self, path: Path, known: frozenset[str]) -> None:
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            raw = path.read_bytes()
            self._session = InferenceSession(raw, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise SettingsError(
                f"{path}: no ONNX graph can be read: {error}",
                place=str(path),
                remedy="Name the file of a graph that onnxruntime loads, as `onnx:FILE`.",
            ) from error
        self.name = f"onnx-{path.stem}@{hashlib.sha256(raw).hexdigest()[:8]}"
        self._inputs = {one.name: one.type for one in self._session.get_inputs()}
        strange = [
            f"{name} ({kind})"
            for name, kind in self._inputs.items()
            if name not in known or kind not in (_WORDS, *_NUMBERS)
        ]
        if strange:
            raise SettingsError(
                f"{path}: no question has {', '.join(strange)}",
                place=str(path),
                remedy="Let its inputs be strings or numbers that are named as fields of the question: "
                f"{', '.join(sorted(known))}.",
            )
        outputs = [one.name for one in self._session.get_outputs()]
        self._output = next((name for name in _OUTPUTS if name in outputs), outputs[-1])

    def probability(self, question: Any) -> float:
        """Return how probable the graph holds it that the rule is right."""
        fed = {name: self._tensor(getattr(question, name), kind) for name, kind in self._inputs.items()}
        (found,) = self._session.run([self._output], fed)
        return float(np.ravel(found)[-1])

    @staticmethod
    def _tensor(value: Any, kind: str) -> Any:
        if kind == _WORDS:
            told = " ".join(value) if isinstance(value, tuple) else str(value)
            return np.array([[told]], dtype=np.object_)
        return np.array([[value if isinstance(value, int) else len(value)]], dtype=_NUMBERS[kind])


class OnnxJudge(_Graph):
    """A graph that judges responses."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, frozenset(field.name for field in fields(Question)))

    def judge(self, question: Question) -> Verdict:
        """Keep the rule's act from `DROPS_BELOW` on."""
        sure = self.probability(question)
        return Verdict(question.act if sure >= DROPS_BELOW else None, sure)


class OnnxClaimJudge(_Graph):
    """A graph that judges claims."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, frozenset(ClaimQuestion._fields))

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Hold it to be a claim from `DROPS_BELOW` on."""
        sure = self.probability(question)
        return Verdict("claim" if sure >= DROPS_BELOW else None, sure)
