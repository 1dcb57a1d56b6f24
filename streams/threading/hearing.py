"""The port of a sentence model, and what it says of one headline: how alike that is to what claims are told in.

A model sharpens threading on a feed of bare headlines, where two wordings of one claim may share no word. Owns the
port, how its answers are weighed, and that they are kept until the decision is written down. Which model there is, is
the shell's affair: without one nothing here is asked.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from events.errors import AnswerError
from streams.threading.assigning import Candidate, ThreadPolicy
from streams.threading.likeness import KnownClaim

MOST_ASKED = 3
"""Stories of which a headline is asked, the likeliest by its words: more of them change next to nothing."""
_WORDINGS = 3
"""Wordings of a claim that are read, the first ones: more of them change next to nothing."""
_MOST = 1.0 - 1e-9
_ROUNDING = 1e-3
"""How far beyond 1 a cosine of short floating point numbers, or of whole ones, may come out."""


class SentenceModel(Protocol):
    """Whoever tells how alike texts are. `name` carries a version: it stands on the record of each decision."""

    @property
    def name(self) -> str:
        """Return the model's name and version."""
        ...

    def alike(self, text: str, groups: Sequence[tuple[str, ...]]) -> Sequence[float]:
        """Return how alike a text is to what each group of texts has in common, -1 to 1: the cosine with their mean.

        The same arguments give the same answer in any order of calls.
        """
        ...


class Hearing:
    """What a model says of one headline, asked once of each claim."""

    def __init__(self, model: SentenceModel, text: str, policy: ThreadPolicy) -> None:
        self._model = model
        self._text = text
        self._policy = policy
        self._said: dict[tuple[str, ...], float] = {}

    def of(self, known: Sequence[KnownClaim]) -> dict[str, float]:
        """Return how alike the headline is to each of the claims, by their ids."""
        wordings: dict[str, list[str]] = {}
        for telling in known:
            wordings.setdefault(telling.claim, []).append(telling.text)
        groups = {claim: tuple(texts[:_WORDINGS]) for claim, texts in wordings.items()}
        new = list(dict.fromkeys(group for group in groups.values() if group not in self._said))
        if new:
            answers = _checked(self._model.alike(self._text, new), len(new), self._model.name)
            self._said.update(zip(new, answers, strict=True))
        return {claim: self._said[group] for claim, group in groups.items()}

    def beside(self, known: Sequence[KnownClaim]) -> dict[str, float]:
        """Return what the model's word adds to the likeness of the headline's words to each claim, by their ids."""
        policy = self._policy
        return {claim: policy.claim_trust * (alike - policy.claim_even) for claim, alike in self.of(known).items()}

    def weighed(self, candidate: Candidate, known: Sequence[KnownClaim]) -> Candidate:
        """Return a candidate story with what the model says of its likest claim in its probability."""
        said = self.of(known)
        if not said:
            return candidate
        score = min(max(candidate.score, 1.0 - _MOST), _MOST)
        more = self._policy.story_trust * (max(said.values()) - self._policy.story_even)
        return replace(candidate, score=1.0 / (1.0 + math.exp(-math.log(score / (1.0 - score)) - more)))

    def told(self, claim: str | None, known: Sequence[KnownClaim]) -> str:
        """Return in words what the model said of the claim that the headline came to, `known` being those before it."""
        said = self.of(known)
        if claim is not None and claim in said:
            return f"{self._model.name}: {said[claim]:.2f} like its claim"
        heard = max(self._said.values(), default=None)
        return f"{self._model.name}: " + ("asked of no claim" if heard is None else f"at most {heard:.2f} like a claim")


def _checked(answers: Any, asked: int, model: str) -> list[float]:
    """Return what a model of that name answered; raises AnswerError where that is not a cosine for each group."""
    try:
        found = [float(answer) for answer in answers]
    except (TypeError, ValueError, OverflowError):
        found = []
    if len(found) != asked or not all(abs(answer) <= 1.0 + _ROUNDING for answer in found):  # NaN is not
        raise AnswerError(
            f"the sentence model {model!r} answered {answers!r:.200} when asked of {asked} groups",
            place=model,
            remedy="Let it return a number from -1 to 1 for each group, in their order. Or name another one in the "
            "settings. Then redrive the dead letter.",
        )
    return found
