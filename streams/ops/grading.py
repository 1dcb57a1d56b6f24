"""Predictions graded on labels: precision, recall and F1 with intervals, per act. Owns what counts as right; pure.

A prediction is right when its span overlaps a label's and the act is the same, one prediction to one label; the party
(a claim's origin) is graded among the right ones. A label marked unsure counts neither way.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

from streams.ops.labels import KINDS, Kind, Line, Marked

Interval = tuple[float, float]
_Z = 1.959963984540054
"""Of a normal distribution, 95 in 100 lie within so many standard deviations."""
_EMPTY = Line("", (), ())
_POOLED = "confirm+deny"
_NO_NAME = frozenset(
    {
        "reports",
        "report",
        "reportedly",
        "reported",
        "media",
        "press",
        "local",
        "rumours",
        "rumors",
        "rumour",
        "rumor",
        "rumored",
        "unnamed",
    }
)
"""Words that stand where an origin has no name."""


@dataclass(slots=True)
class Tally:
    """Counts: `right`, `false` (predicted, not labelled), `missed` (labelled, not predicted), `named` (party right)."""

    right: int = 0
    false: int = 0
    missed: int = 0
    named: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right, self.false + other.false, self.missed + other.missed, self.named + other.named
        )

    def as_json(self) -> dict[str, Any]:
        """Return counts, shares from 0 to 1 and their 95% intervals; a share of nothing is null."""
        predicted, labelled = self.right + self.false, self.right + self.missed
        return {
            "labelled": labelled,
            "predicted": predicted,
            "right": self.right,
            "false": self.false,
            "missed": self.missed,
            **_share("precision", self.right, predicted),
            **_share("recall", self.right, labelled),
            **self._f1(),
            **_share("party_right", self.named, self.right),
        }

    def _f1(self) -> dict[str, Any]:
        """F1 is 2J / (1 + J) for the share J of right ones among all, right, false or missed: so is its interval."""
        among = self.right + self.false + self.missed
        bounds = wilson(self.right, among)
        if bounds is None:
            return {"f1": None, "f1_interval": None}
        return {
            "f1": round(_f1_of(self.right / among), 4),
            "f1_interval": [round(_f1_of(bound), 4) for bound in bounds],
        }


@dataclass(slots=True)
class Grade:
    """The tallies of a whole run and each error: `{"error": "missed" | "false" | "party", "kind", "id", ...}`."""

    items: int = 0
    unpredicted: int = 0
    unsure: int = 0
    acts: dict[str, Tally] = field(default_factory=dict)
    claims: Tally = field(default_factory=Tally)
    errors: list[dict[str, Any]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return the object that `onrecord score` prints."""
        pooled = _sum(self.acts[act] for act in ("confirm", "deny") if act in self.acts)
        return {
            "items": self.items,
            "without_prediction": self.unpredicted,
            "unsure": self.unsure,
            "responses": {
                "all": _sum(self.acts.values()).as_json(),
                _POOLED: pooled.as_json(),
                "acts": {act: self.acts[act].as_json() for act in sorted(self.acts)},
            },
            "claims": self.claims.as_json(),
        }


def grade(labels: Mapping[str, Line], predictions: Mapping[str, Line]) -> Grade:
    """Grade predictions on labels: of a labelled item without a prediction all is missed; other items are passed."""
    result = Grade(items=len(labels), unpredicted=len(labels.keys() - predictions.keys()))
    for item, line in labels.items():
        predicted = predictions.get(item, _EMPTY)
        for kind in KINDS:
            _grade(result, item, kind, line.marked(kind), predicted.marked(kind))
    return result


def _grade(result: Grade, item: str, kind: Kind, labels: Sequence[Marked], predicted: Sequence[Marked]) -> None:
    def tally(one: Marked) -> Tally:
        return result.claims if one.act is None else result.acts.setdefault(one.act, Tally())

    def error(what: str, one: Marked, **more: Any) -> None:
        told = {"error": what, "kind": kind, "id": item, "act": one.act, "who": one.who}
        result.errors.append({**told, "field": one.field, "start": one.start, "end": one.end, **more})

    sure = [label for label in labels if not label.unsure]
    unsure = [label for label in labels if label.unsure]
    result.unsure += len(unsure)
    pairs = _paired(sure, predicted)
    for n, label in enumerate(sure):
        if n not in pairs:
            tally(label).missed += 1
            error("missed", label)
            continue
        right = predicted[pairs[n]]
        tally(label).right += 1
        if is_same_name(right.who, label.who):
            tally(label).named += 1
        else:
            error("party", right, labelled=label.who)
    for j, one in enumerate(predicted):
        if j in pairs.values() or any(_meets(label, one) for label in unsure):
            continue
        tally(one).false += 1
        error("false", one)


def _paired(labels: Sequence[Marked], predicted: Sequence[Marked]) -> dict[int, int]:
    """Pair as many labels with predictions as can be, one to one, first those of which the party is right too."""
    label_of: dict[int, int] = {}

    def place(n: int, fits: Callable[[Marked, Marked], bool], seen: set[int]) -> bool:
        for j, one in enumerate(predicted):
            if j in seen or not fits(labels[n], one):
                continue
            seen.add(j)
            if j not in label_of or place(label_of[j], fits, seen):
                label_of[j] = n
                return True
        return False

    for fits in (_meets_in_name, _meets):
        for n in range(len(labels)):
            if n not in label_of.values():
                place(n, fits, set())
    return {n: j for j, n in label_of.items()}


def _meets(label: Marked, one: Marked) -> bool:
    """Whether a prediction is of a label's act and overlaps its span."""
    return label.act == one.act and label.field == one.field and label.start < one.end and one.start < label.end


def _meets_in_name(label: Marked, one: Marked) -> bool:
    return _meets(label, one) and is_same_name(one.who, label.who)


def is_same_name(one: str | None, other: str | None) -> bool:
    """Tell whether two names may be one party's: one's words are all in the other, or half of all words are shared.

    An article, case and marks do not count; words like "media reports" are no name, and none equals none.
    """
    mine, others = _words(one), _words(other)
    if not mine or not others:
        return not mine and not others
    return mine <= others or others <= mine or len(mine & others) * 2 >= len(mine | others)


def _words(name: str | None) -> frozenset[str]:
    plain = re.sub(r"[^\w ]", "", re.sub(r"^(?:the|an?) ", "", (name or "").strip().casefold()))
    words = frozenset(plain.split())
    return words if words - _NO_NAME else frozenset()


def wilson(found: int, among: int) -> Interval | None:
    """Return the 95% interval of a share after Wilson (1927), None for a share of nothing."""
    if among == 0:
        return None
    share, square = found / among, _Z * _Z
    middle = share + square / (2 * among)
    reach = _Z * sqrt(share * (1 - share) / among + square / (4 * among * among))
    scale = 1 + square / among
    return max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale)


def _share(name: str, found: int, among: int) -> dict[str, Any]:
    bounds = wilson(found, among)
    if bounds is None:
        return {name: None, f"{name}_interval": None}
    return {name: round(found / among, 4), f"{name}_interval": [round(bound, 4) for bound in bounds]}


def _f1_of(share: float) -> float:
    return 2 * share / (1 + share)


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total += tally
    return total
