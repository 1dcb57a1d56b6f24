"""Learn the stance of headlines from Emergent: print accuracy by folds, write streams/threading/stance_weights.py.

    learn_stance.py TRAIN.csv [--dry]

Multinomial logistic regression over the facts of streams/threading/stance.py, in folds that never part a claim: what is
measured is always a claim that the weights have not seen. Facts of fewer than three headlines weigh nothing. TRAIN.csv
is Emergent's (columns claimHeadline, articleHeadline, articleHeadlineStance, claimId); `--dry` prints only.
"""

import argparse
import collections
import csv
import hashlib
import math
import random
from collections.abc import Sequence
from pathlib import Path

from labelled import quoted

from streams.threading.stance import STANCES, Weights, likeliest, stance_facts

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "streams" / "threading" / "stance_weights.py"
FEWEST = 3
FOLDS = 5
_ROUNDS = 6
_STEP = 0.1
_SHRINK = 0.002
_SMALLEST = 0.02

HEAD = '''"""Weights of the stance of headlines, one a label in STANCES' order; benchmarks/learn_stance.py writes them.

Learnt from Emergent (Ferreira and Vlachos 2016), train split: accuracy {accuracy:.3f} of {headlines},
in {folds} folds by claim.
"""

from collections.abc import Mapping

VERSION = "stance@1"
WEIGHTS: Mapping[str, tuple[float, float, float]] = {{
'''

Row = tuple[str, str, int, int]
"""Headline, claim, number of its stance, fold."""


def rows(path: Path) -> list[Row]:
    """Return the labelled headlines."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            (
                row["articleHeadline"],
                row["claimHeadline"],
                STANCES.index(row["articleHeadlineStance"]),  # type: ignore[arg-type]
                int(hashlib.sha256(row["claimId"].encode()).hexdigest(), 16) % FOLDS,
            )
            for row in csv.DictReader(lines)
        ]


def fit(train: Sequence[Row]) -> Weights:
    """Return weights by stochastic gradient descent with shrinkage; the same rows give the same weights."""
    told = [(list(dict.fromkeys(stance_facts(headline, claim))), label) for headline, claim, label, _ in train]
    seen = collections.Counter(fact for found, _ in told for fact in found)
    data = [([fact for fact in found if seen[fact] >= FEWEST], label) for found, label in told]
    weights = {fact: [0.0, 0.0, 0.0] for fact in sorted(seen) if seen[fact] >= FEWEST}
    squares = {fact: [1.0, 1.0, 1.0] for fact in weights}
    draw = random.Random(7)
    for _ in range(_ROUNDS):
        draw.shuffle(data)
        for found, label in data:
            sums = [sum(weights[fact][number] for fact in found) for number in range(len(STANCES))]
            most = max(sums)
            powers = [math.exp(one - most) for one in sums]
            for number, power in enumerate(powers):
                error = (number == label) - power / sum(powers)
                for fact in found:
                    slope = error - (0.0 if fact == "bias" else _SHRINK * weights[fact][number])
                    squares[fact][number] += slope * slope
                    weights[fact][number] += _STEP * slope / math.sqrt(squares[fact][number])
    kept = {fact: (round(a, 3), round(b, 3), round(c, 3)) for fact, (a, b, c) in weights.items()}
    return {fact: found for fact, found in kept.items() if max(map(abs, found)) >= _SMALLEST}


def main() -> None:
    """Cross-validate, print, learn from all and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("train", type=Path)
    parser.add_argument("--dry", action="store_true", help="print only")
    asked = parser.parse_args()
    data = rows(asked.train)
    table: collections.Counter[tuple[str, str]] = collections.Counter()
    for fold in range(FOLDS):
        weights = fit([row for row in data if row[3] != fold])
        for headline, claim, label, where in data:
            if where == fold:
                table[STANCES[label], likeliest(weights, headline, claim)] += 1
    right = sum(count for (label, found), count in table.items() if label == found)
    print(f"accuracy {right / len(data):.3f} over {len(data)} headlines, {FOLDS} folds by claim")
    for label in STANCES:
        print(f"  {label:10}" + "".join(f"{found} {table[label, found]:5}   " for found in STANCES))
    if not asked.dry:
        lines = [f"    {quoted(fact)}: {found},\n" for fact, found in sorted(fit(data).items())]
        head = HEAD.format(accuracy=right / len(data), headlines=len(data), folds=FOLDS)
        text = head + "".join(lines) + "}\n"
        TARGET.write_text(text, "utf-8")
        print(f"wrote {TARGET.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
