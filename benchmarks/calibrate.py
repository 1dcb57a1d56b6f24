"""Count how often each rule is right on labelled items; prints the trade-off, writes streams/derive/rule_precision.py.

    calibrate.py DATA [TEXTS] [--dry]

TEXTS are the texts of the items that fresh_labels.jsonl labels (fresh.py); they are counted too.

The curves are of held-out folds: a rule's precision there was counted on the other folds. The table holds counts only.
"""

import collections
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from labelled import DECISIVE, Row, fold_of, rows
from learn_judge import FOLDS, curve, fit, held_out

from streams.derive.confidence import combined, measured, precision_table
from streams.derive.linear_judge import LinearJudge
from streams.derive.rules import GRAMMAR

ROOT = Path(__file__).resolve().parent.parent
GIVEN = {rule.id: rule.confidence for rule in GRAMMAR}


def counted(found: Iterable[Row]) -> dict[str, tuple[int, int]]:
    """Return right and all, by rule and act."""
    right: collections.Counter[str] = collections.Counter()
    of: collections.Counter[str] = collections.Counter()
    for row in found:
        key = f"{row.question.rule}/{row.question.act}"
        right[key] += row.right
        of[key] += 1
    return {key: (right[key], of[key]) for key in sorted(of)}


def _sure(counts: dict[str, tuple[int, int]], row: Row) -> float:
    q = row.question
    return measured(precision_table(counts), q.rule, q.act, GIVEN[q.rule])


def main(argv: list[str]) -> None:
    """Count, print, write."""
    data, *more = (Path(word) for word in argv if not word.startswith("-"))
    texts = more[0] if more else None
    found, missed = rows(data, texts=texts)
    lost = sum(n for (_, act), n in missed.items() if act in DECISIVE)
    scored: list[tuple[Row, float]] = []
    for fold in range(FOLDS):
        counts = counted(row for row in found if fold_of(row.item, FOLDS) != fold)
        scored += [(row, _sure(counts, row)) for row in found if fold_of(row.item, FOLDS) == fold]
    curve("rules, folds of items", scored, lost)
    rule_says = {id(row): sure for row, sure in scored}
    judged = held_out(found, lambda row: fold_of(row.item, FOLDS))
    curve("rules and judge", [(row, combined(rule_says[id(row)], sure)) for row, sure in judged], lost)
    counts = counted(found)
    unseen, missed_there = rows(data, blind=True, texts=texts)
    lost = sum(n for (_, act), n in missed_there.items() if act in DECISIVE)
    curve("blind quarter, rules", [(row, _sure(counts, row)) for row in unseen], lost)
    judge = LinearJudge("fitted", fit(found), 0.5)
    both = [(row, combined(_sure(counts, row), judge.judge(row.question).probability)) for row in unseen]
    curve("blind quarter, rules and judge", both, lost)
    if "--dry" not in argv:
        body = "".join(f"    {json.dumps(key)}: ({right}, {of}),\n" for key, (right, of) in counts.items())
        text = f"{HEAD}COUNTS: dict[str, tuple[int, int]] = {{\n{body}}}\n{TAIL}"
        (ROOT / "streams" / "derive" / "rule_precision.py").write_text(text, encoding="utf-8")


HEAD = '''"""How often each rule is right, counted on labelled text. Owns numbers only.

Generated: `benchmarks/calibrate.py DATA` writes it anew, after every change of the grammar.
"""

'''
TAIL = '"""Rule and act to (right, of)."""\n'

if __name__ == "__main__":
    main(sys.argv[1:])
