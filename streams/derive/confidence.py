"""How sure a response is: the measured precision of its rule, with a judge's word where there is one.

A rule that was seen seldom is drawn to the precision of all rules of its act (Laplace's rule of succession with
`WEIGHT` imagined sightings at that precision); one never seen keeps half of what its author gave it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log
from typing import Literal

from events.mentions import Judged
from projections.policy import DEFAULT
from streams.derive.candidates import Candidate
from streams.derive.doubts import UNSURE, doubt
from streams.derive.grammar import BEARINGS
from streams.derive.judging import Judge, checked, question
from streams.derive.party_words import Who
from streams.derive.rule_precision import COUNTS

Counts = Mapping[str, tuple[int, int]]
"""Right and all, by rule and act ("deny-verb/deny")."""

WEIGHT = 4.0
"""Imagined sightings of a rule at the precision of its act."""
_PRIOR = (9, 10)
"""Right and all, imagined for an act, so that one that was seen seldom is not held to be sure."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a candidate comes to: the act, how sure, whether that is too unsure by policy, and what the judge said."""

    act: str
    confidence: float
    tentative: bool
    judged: Judged | None


def precision_table(counts: Counts) -> dict[str, float]:
    """Return the shrunken precision of each rule and act that was counted, and of each act ("/deny")."""
    acts: dict[str, tuple[int, int]] = {}
    for key, (right, of) in counts.items():
        act = key.partition("/")[2]
        before = acts.get(act, _PRIOR)
        acts[act] = (before[0] + right, before[1] + of)
    table = {f"/{act}": right / of for act, (right, of) in acts.items()}
    for key, (right, of) in counts.items():
        table[key] = (right + WEIGHT * table[f"/{key.partition('/')[2]}"]) / (of + WEIGHT)
    return table


def measured(table: Mapping[str, float], rule: str, act: str, given: float) -> float:
    """Return how often a rule is right when it says an act; `given` is its author's word, for what was never counted."""
    found = table.get(f"{rule}/{act}")
    if found is not None:
        return found
    family = table.get(f"/{act}")
    return given if family is None else min(given, family)


def combined(rule: float, judge: float) -> float:
    """Return both probabilities as one: the mean of their log-odds, neither decides alone."""
    return 1.0 / (1.0 + exp(-(_odds(rule) + _odds(judge)) / 2))


def _odds(probability: float) -> float:
    bounded = min(max(probability, 0.001), 0.999)
    return log(bounded / (1.0 - bounded))


_TABLE = precision_table(COUNTS)


def decide(c: Candidate, who: Who | None, claims: int, judge: Judge | None) -> Decided:
    """Return what a candidate comes to, in an item that makes so many claims.

    What a judge drops is tentative, never gone: an editor sees what was found and what the judge said of it.
    """
    act, sure = c.act, measured(_TABLE, c.rule.id, c.act, c.confidence)
    if c.confidence != c.rule.confidence:
        sure = c.confidence  # what a guard saw in this very sentence goes before the average of the rule
    if doubt(c) is not None:
        sure = min(sure, UNSURE)
    judged = None
    if judge is not None:
        verdict = checked(judge.judge(question(c, who, claims)), judge.name, BEARINGS)
        if verdict.act is not None:
            act = verdict.act
        said: Literal["keep", "drop", "other"] = "other" if act != c.act else "drop" if verdict.act is None else "keep"
        judged = Judged(judge=judge.name, verdict=said, ruled=c.act, probability=verdict.probability)
        sure = combined(sure, verdict.probability if said != "other" else 1.0 - verdict.probability)
    confidence = round(sure, 3)
    least = DEFAULT.least("response", BEARINGS[act])
    return Decided(act, confidence, confidence < least or (judged is not None and judged.verdict == "drop"), judged)
