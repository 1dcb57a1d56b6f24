"""Derives over labelled items and grades the result with a scorer; prints speed too.

    score_derive.py DATA TOOLS [SET ...] [-v] [--half even|odd]

DATA holds the labelled folders, TOOLS the scorer `score_extraction.py`. Needs no command line of the project.
"""

import importlib.util
import json
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from labelled import DECISIVE, source_of, wilson

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.extracting import extract_line


def _derived(items: list[dict[str, str]]) -> dict[str, object]:
    lines: dict[str, object] = {}
    for i in items:
        headline, body = i.get("headline") or "", i.get("body") or ""
        derivation = derive(WireItem(item=i["id"], guid=i["id"], headline=headline, body=body))
        lines[i["id"]] = extract_line(i["id"], headline, body, derivation)
    return lines


def _pieces(name: str, gold: dict[str, Any]) -> dict[str, dict[str, Any]]:
    sources = sorted({k.split("-")[0] for k in gold}) if name != "tricky" else []
    return {"all": gold} | {source: {k: v for k, v in gold.items() if k.split("-")[0] == source} for source in sources}


def _pool(pools: dict[str, list[int]], name: str, piece: str, per_act: dict[str, dict[str, int]]) -> None:
    """Add to the set, to its source over all sets and to all of them; composed sentences are no source."""
    keys = [name if piece == "all" else source_of(piece)]
    keys += ["all sets"] if piece == "all" and name != "tricky" else []
    for key in keys:
        pooled = pools.setdefault(key, [0, 0, 0])
        for act in DECISIVE:
            for n, kind in enumerate(("tp", "fp", "fn")):
                pooled[n] += per_act.get(act, {}).get(kind, 0)


def _tell(pools: dict[str, list[int]]) -> None:
    for piece, (tp, fp, fn) in pools.items():
        low, high = wilson(tp, tp + fp)
        share, f1 = tp / max(1, tp + fp), 2 * tp / max(1, 2 * tp + fp + fn)
        print(f"pooled confirm+deny {piece:9} {tp}/{tp + fp} {share:.3f} [{low:.3f}, {high:.3f}] F1 {f1:.3f}")


def main(argv: list[str]) -> None:
    """Grade each set that is named."""
    verbose = "-v" in argv
    half = argv[argv.index("--half") + 1] if "--half" in argv else None
    words = [a for a in argv if not a.startswith("-") and a not in ("even", "odd")]
    tools, sets = Path(words[1]), words[2:] or ["gold-dev", "gold-dev2", "tricky"]
    spec = importlib.util.spec_from_file_location("score_extraction", tools / "score_extraction.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    pools: dict[str, list[int]] = {}
    for name in sets:
        gold = scorer.gold(name)
        if half:
            gold = {k: v for n, (k, v) in enumerate(sorted(gold.items())) if n % 2 == (half == "odd")}
        items = [i for i in scorer.items(name) if i["id"] in gold]
        started = time.process_time()
        lines = _derived(items)
        took = time.process_time() - started
        print(f"== {name}: {len(items)} items, {len(items) / took:.0f} items/s")
        pieces = _pieces(name, gold)
        for piece, labels in pieces.items():
            for key in ("responses",) if name == "tricky" else ("responses", "claims"):
                result, errors = scorer.score(labels, lines, key)
                per = result.pop("per_act")
                print(f"  {piece:9} {key:9}", json.dumps(result))
                if key == "responses":
                    _pool(pools, name, piece, per)
                if piece == "all" and key == "responses":
                    both = [per.get(a, {"tp": 0, "fp": 0}) for a in ("confirm", "deny")]
                    tp, fp = sum(p["tp"] for p in both), sum(p["fp"] for p in both)
                    print("            confirm+deny precision", round(tp / max(1, tp + fp), 3), json.dumps(per))
                if verbose and piece == "all":
                    for error in errors:
                        print("   ", key, json.dumps(error))
    _tell(pools)


if __name__ == "__main__":
    main(sys.argv[1:])
