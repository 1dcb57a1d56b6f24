"""Learn the judge of claims from labelled items; prints held-out figures, writes streams/derive/claim_weights.py.

    learn_claims.py DATA TEXTS [--dry]

DATA holds the labelled sets, TEXTS the texts of the items that fresh_labels.jsonl labels (fresh.py). Logistic
regression over the facts of linear_claims.py, by item folds and with each kind of source left out in turn. Nobody
learns from the batches kept blind (fresh.py). `--dry` prints only.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import logistic
from fresh import BLIND, fresh
from labelled import fold_of, labelled_claims, source_of
from logistic import Sample

from events.wire_item import WireItem
from streams.derive.claim_judging import ClaimQuestion
from streams.derive.claimed import Refused
from streams.derive.deriving import derive
from streams.derive.judging import Verdict
from streams.derive.linear_claims import BIAS, DOUBTED, facts
from streams.derive.watching import Watcher

ROOT = Path(__file__).resolve().parent.parent
NAME = "claims@2"
KEEPS_FROM = 0.12
TAKES_FROM = 0.5
FOLDS = 5
Fact = tuple[str, str]
Place = tuple[str, int, int]


@dataclass(frozen=True)
class Asked:
    """What a judge is asked of an item: the facts, the place, whether the rules find it, whether a response answers it.

    `right` is None where only unsure labels stand there; `labels` the numbers of the sure labels there.
    """

    item: str
    source: str
    facts: tuple[Fact, ...]
    ruled: bool
    answered: bool
    right: bool | None
    labels: tuple[int, ...]


@dataclass
class Items:
    """All that is asked, and how many sure labels each item has."""

    asked: list[Asked] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)


class _Listener(Watcher):
    """A judge that keeps what the rules find, takes nothing, and remembers what it was asked."""

    name = "listener@1"

    def __init__(self) -> None:
        self.questions: list[ClaimQuestion] = []
        self.refused: list[Place] = []

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Keep what the rules keep."""
        self.questions.append(question)
        return Verdict(None if question.why else "claim", 0.5)

    def weighs_claim(self, found: Refused, verdict: Verdict) -> None:
        """Remember where it stands."""
        del verdict
        at = found.line.sentence.start
        self.refused.append((found.line.field, at + found.start, at + found.end))


def read(name: str, headline: str, body: str, labels: Sequence[tuple[Place, bool]], into: Items) -> None:
    """Add what a judge is asked of an item, graded by labels and whether each is sure."""
    listener = _Listener()
    item = WireItem(item=name, guid=name, headline=headline, body=body)
    mentions = derive(item, listener, claim_judge=listener).mentions
    claims = [m for m in mentions if m.kind == "claim"]
    answered = {m.about for m in mentions if m.kind == "response"}
    places: list[tuple[Place, bool]] = [
        *(((m.span.field, m.span.start, m.span.end), m.ref in answered) for m in claims),
        *((place, False) for place in listener.refused),
    ]
    into.labels[name] = sum(sure for _, sure in labels)
    for question, (place, is_answered) in zip(listener.questions, places, strict=True):
        there = [n for n, (label, _) in enumerate(labels) if _overlap(place, label)]
        sure = tuple(n for n in there if labels[n][1])
        right = None if there and not sure else bool(sure)
        asked = Asked(name, source_of(name), tuple(facts(question)), not question.why, is_answered, right, sure)
        into.asked.append(asked)


def _overlap(a: Place, b: Place) -> bool:
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def fit(train: Sequence[Asked]) -> dict[Fact, float]:
    """Return the weights of the facts of what is right and what is not."""
    return logistic.fit(
        [Sample(a.item, a.facts, a.right) for a in train if a.right is not None], BIAS, rounds=15, shrink=0.1
    )


def sure_of(weights: dict[Fact, float], asked: Asked) -> float:
    """Return the sum of what is known of a candidate: its log-odds."""
    return sum(weights.get(fact, 0.0) for fact in asked.facts)


def held_out(items: Items, part: Callable[[str], object]) -> Iterator[tuple[Asked, float]]:
    """Yield each candidate with the log-odds of a judge that has not seen its part."""
    for name in sorted({part(a.item) for a in items.asked}, key=str):
        weights = fit([a for a in items.asked if part(a.item) != name])
        for asked in items.asked:
            if part(asked.item) == name:
                yield asked, sure_of(weights, asked)


def f1(items: Items, scored: Sequence[tuple[Asked, float]], keeps: float, takes: float) -> tuple[float, float, float]:
    """Return precision, recall and F1 of what is kept and taken from those probabilities on."""
    names = {asked.item for asked, _ in scored}
    wanted = sum(n for name, n in items.labels.items() if name in names)
    hit: set[tuple[str, int]] = set()
    wrong = 0
    for asked, odds in scored:
        least = logistic.odds(keeps if asked.ruled else takes)
        stays = asked.ruled and (asked.answered or dict(asked.facts)["frame"] not in DOUBTED)
        if stays or odds >= least:
            hit.update((asked.item, n) for n in asked.labels)
            wrong += asked.right is False
    precision, recall = len(hit) / max(1, len(hit) + wrong), len(hit) / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def tell(title: str, items: Items, scored: Sequence[tuple[Asked, float]]) -> None:
    """Print what the rules reach alone, and with the judge at several thresholds."""
    for keeps, takes in ((0.0, 1.0), (KEEPS_FROM, 1.0), (KEEPS_FROM, TAKES_FROM), (0.2, 0.5), (0.2, 0.35)):
        precision, recall, both = f1(items, scored, keeps, takes)
        print(f"{title:18} keeps {keeps:4.2f} takes {takes:4.2f}: P {precision:.3f} R {recall:.3f} F1 {both:.4f}")


def main(argv: list[str]) -> None:
    """Learn, print, write."""
    data, texts = Path(argv[0]), Path(argv[1])
    known, blind = Items(), Items()
    for name, headline, body, labels in labelled_claims(data):
        read(name, headline, body, labels, known)
    for one in fresh(texts):
        places = [((label.field, label.start, label.end), label.sure) for label in one.claims]
        read(one.id, one.headline, one.body, places, blind if one.batch >= BLIND else known)
    tell("folds of items", known, list(held_out(known, lambda item: fold_of(item, FOLDS))))
    unseen = list(held_out(known, source_of))
    for source in sorted({asked.source for asked in known.asked}):
        tell(f"{source} unseen", known, [pair for pair in unseen if pair[0].source == source])
    weights = fit(known.asked)
    tell("blind batches", blind, [(asked, sure_of(weights, asked)) for asked in blind.asked])
    print(f"{len(known.labels)} items, {len(known.asked)} candidates, {len(weights)} weights")
    if "--dry" not in argv:
        (ROOT / "streams" / "derive" / "claim_weights.py").write_text(_written(weights), encoding="utf-8")


def _written(weights: dict[Fact, float]) -> str:
    """Return the module of the weights: a line of words for each group and weight, short and easy to compare."""
    lines = [HEAD, f'NAME = "{NAME}"\nKEEPS_FROM = {KEEPS_FROM}\nTAKES_FROM = {TAKES_FROM}\n\n', 'WORDS = """\n']
    groups = sorted({group for group, _ in weights})
    for group in groups:
        lines.append(f"# {group}\n")
        by_weight: dict[float, list[str]] = {}
        for (g, word), weight in sorted(weights.items()):
            if g == group:
                by_weight.setdefault(round(weight, 2), []).append(word)
        lines += [f"{weight} {' '.join(by_weight[weight])}\n" for weight in sorted(by_weight) if weight]
    return "".join(chain(lines, [TAIL]))


HEAD = '''"""What the judge of claims weighs: a fact of a question to its weight, by group. Owns numbers only.

Generated: `benchmarks/learn_claims.py DATA TEXTS` writes it anew; a changed table is a new version in NAME.
"""

'''
TAIL = '''"""
"""Lines of a weight and the facts that have it, under a line for their group."""
'''

if __name__ == "__main__":
    main(sys.argv[1:])
