"""Compares the standing of derived responses with labels: agreement by set, source and pair of values.

    score_standing.py DATA TOOLS [SET ...] [-v]

DATA holds the labelled folders (labels with `standing`: gold-dev2, gold-dev3), TOOLS the scorer
`score_extraction.py`, whose rule says which response was found. Counted is each found response whose label has a
standing; `unsure` ones are left out. `-v` prints those that differ, with the recorded reason.
"""

import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive


def _scorer(tools: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extraction", tools / "score_extraction.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def _found(scorer: ModuleType, item: dict[str, str], label: dict[str, str], mentions: list[Mention]) -> Mention | None:
    """Return the response that the label is about: same act, overlapping span, the right party before another."""
    spans = scorer.locate(item, label["quote"])
    hits = [
        m
        for m in mentions
        if m.act == label["act"]
        and scorer.overlaps({"field": m.span.field, "start": m.span.start, "end": m.span.end}, spans)
    ]
    hits.sort(key=lambda m: not scorer.same_party(m.party.name if m.party else "", label.get("responder") or ""))
    return hits[0] if hits else None


Pairs = Counter[tuple[str, str, str]]


def _compare(scorer: ModuleType, folder: Path, *, verbose: bool) -> Pairs:
    """Count (source, standing wanted, standing read) over the found responses of a set."""
    items = {i["id"]: i for i in scorer.load(folder / "items.jsonl")}
    pairs: Pairs = Counter()
    for row in scorer.load(folder / "labels.jsonl"):
        labels = [r for r in row["responses"] if r.get("standing") and not r.get("unsure")]
        if not labels:
            continue
        item = items[row["id"]]
        headline, body = item.get("headline") or "", item.get("body") or ""
        derived = derive(WireItem(item=item["id"], guid=item["id"], headline=headline, body=body))
        mentions = [m for m in derived.mentions if m.kind == "response"]
        for label in labels:
            m = _found(scorer, item, label, mentions)
            if m is None:
                continue
            mentions.remove(m)
            pairs[row["id"].split("-")[0], label["standing"], m.standing or "none"] += 1
            if verbose and label["standing"] != m.standing:
                print(
                    row["id"], label["standing"], "read as", m.standing, f"({m.standing_reason})", json.dumps(m.quote)
                )
    return pairs


def _print(name: str, pairs: Pairs) -> None:
    for source in sorted({source for source, _, _ in pairs}):
        mine = {key: n for key, n in pairs.items() if key[0] == source}
        same = sum(n for (_, want, got), n in mine.items() if want == got)
        print(f"{name} {source:9} {same}/{sum(mine.values())} = {same / sum(mine.values()):.3f}")
    same = sum(n for (_, want, got), n in pairs.items() if want == got)
    print(f"{name} {'all':9} {same}/{sum(pairs.values())} = {same / max(1, sum(pairs.values())):.3f}")
    confused: Counter[tuple[str, str]] = Counter()
    for (_, want, got), n in pairs.items():
        confused[want, got] += n
    for (want, got), n in confused.most_common():
        print(f"    {want:12} read as {got:12} {n}")


def main(argv: list[str]) -> None:
    """Compare each set that is named."""
    words = [a for a in argv if not a.startswith("-")]
    data, scorer = Path(words[0]), _scorer(Path(words[1]))
    for name in words[2:] or ["gold-dev2", "gold-dev3"]:
        _print(name, _compare(scorer, data / name, verbose="-v" in argv))


if __name__ == "__main__":
    main(sys.argv[1:])
