"""Learn the linear judge from labelled items; prints cross-validated figures, writes streams/derive/linear_weights.py.

    learn_judge.py DATA [--dry]

Logistic regression over the facts of linear_judge.py, by item folds and with each kind of source left out in turn.
Single words that stand in fewer than four items weigh nothing. `--dry` prints only.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import logistic
from labelled import DECISIVE, Row, fold_of, quoted, rows, wilson
from logistic import Sample

from streams.derive.linear_judge import LinearJudge, facts

ROOT = Path(__file__).resolve().parent.parent
NAME = "linear@2"
FOLDS = 5


def fit(train: Sequence[Row]) -> dict[str, float]:
    """Return the weights of the facts of graded responses."""
    return logistic.fit([Sample(row.item, tuple(facts(row.question)), row.right) for row in train], "bias")


def held_out(found: Sequence[Row], part: Callable[[Row], object]) -> list[tuple[Row, float]]:
    """Return each row with the probability of a judge that has not seen its part."""
    scored: list[tuple[Row, float]] = []
    for name in sorted({part(row) for row in found}, key=str):
        judge = LinearJudge(NAME, fit([row for row in found if part(row) != name]), 0.5)
        scored += [(row, judge.judge(row.question).probability) for row in found if part(row) == name]
    return scored


def curve(title: str, scored: Iterable[tuple[Row, float]], missed: int) -> None:
    """Print precision, its interval and recall of confirm and deny over the thresholds."""
    decisive = [(row, sure) for row, sure in scored if row.mention.act in DECISIVE]
    every = sum(row.right for row, _ in decisive) + missed
    print(f"{title}: below, right/of, precision [interval], recall")
    for below in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98):
        kept = [row.right for row, sure in decisive if sure >= below]
        low, high = wilson(sum(kept), len(kept))
        share = sum(kept) / max(1, len(kept))
        recall = sum(kept) / max(1, every)
        print(f"  {below:4.2f} {sum(kept):4}/{len(kept):<4} {share:.3f} [{low:.3f}, {high:.3f}] {recall:.3f}")


def main(argv: list[str]) -> None:
    """Learn, print, write."""
    data = Path(argv[0])
    found, missed = rows(data)
    lost = sum(n for (_, act), n in missed.items() if act in DECISIVE)
    curve("folds of items", held_out(found, lambda row: fold_of(row.item, FOLDS)), lost)
    by_source = held_out(found, lambda row: row.source)
    for source in sorted({row.source for row in found}):
        lost_there = sum(n for (s, act), n in missed.items() if act in DECISIVE and s == source)
        curve(f"{source} unseen", [pair for pair in by_source if pair[0].source == source], lost_there)
    weights = fit(found)
    unseen, missed_there = rows(data, blind=True)
    judge = LinearJudge(NAME, weights, 0.5)
    lost = sum(n for (_, act), n in missed_there.items() if act in DECISIVE)
    curve("blind quarter", [(row, judge.judge(row.question).probability) for row in unseen], lost)
    print(json.dumps({"rows": len(found), "right": sum(row.right for row in found), "weights": len(weights)}))
    if "--dry" not in argv:
        body = "".join(f"    {quoted(fact)}: {weight},\n" for fact, weight in sorted(weights.items()))
        text = f'{HEAD}NAME = "{NAME}"\n\nWEIGHTS: dict[str, float] = {{\n{body}}}\n'
        (ROOT / "streams" / "derive" / "linear_weights.py").write_text(text, encoding="utf-8")


HEAD = '''"""What the linear judge weighs: a fact of a question to its weight. Owns numbers only.

Generated: `benchmarks/learn_judge.py DATA` writes it anew; a changed table is a new version in NAME.
"""

'''

if __name__ == "__main__":
    main(sys.argv[1:])
