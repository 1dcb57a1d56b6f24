"""Labelled items with what deriving finds in them, graded mention by mention. Owns the reading and the grading.

A response is right when its span overlaps a labelled one of the same act; one that meets only an unsure label counts
neither way. Items of gold-dev3 whose id hashes into the quarter kept blind are left out unless asked for.
"""

import hashlib
import json
import math
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fresh import BLIND, fresh

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.judging import Question, Verdict

DECISIVE = ("confirm", "deny")
_Z = 1.96


@dataclass(frozen=True)
class Row:
    """One derived response: its set, source kind, item, the question that a judge is asked, and whether it is right."""

    set: str
    source: str
    item: str
    question: Question
    right: bool
    mention: Mention


class _Listener:
    """A judge that keeps everything and remembers what it was asked."""

    name = "listener@1"

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def judge(self, question: Question) -> Verdict:
        """Keep."""
        self.asked.append(question)
        return Verdict(question.act, 1.0)


def sets_in(data: Path) -> list[str]:
    """Return the names of the folders that hold labelled items, in order."""
    return sorted(path.parent.name for path in data.glob("*/labels.jsonl") if (path.parent / "items.jsonl").exists())


def is_blind(name: str, item: str) -> bool:
    """Tell whether an item belongs to the quarter that nobody learns from."""
    return name == "gold-dev3" and hashlib.md5(item.encode(), usedforsecurity=False).digest()[0] % 4 == 3


def source_of(item: str) -> str:
    """Return the kind of source, the word before an id's number: reuters, web or wikinews."""
    word = item.split("-", maxsplit=1)[0]
    known = {"f": "web", "t": "web", "fnct": "web", "r": "reuters", "i": "wire of 2017"}
    return "web" if word.startswith("fnc") else known.get(word, word)


def rows(data: Path, *, blind: bool = False, texts: Path | None = None) -> tuple[list[Row], dict[tuple[str, str], int]]:
    """Return graded responses, of all sets or of the blind quarter, and how many of each (source, act) are missed.

    With `texts` those of the items that fresh_labels.jsonl labels come too (fresh.py), of its own blind batches or not.
    """
    found: list[Row] = []
    missed: dict[tuple[str, str], int] = {}
    for one in () if texts is None else fresh(texts):
        if (one.batch >= BLIND) == blind:
            placed = [
                ({"act": label.what, "unsure": not label.sure}, [(label.field, label.start, label.end)])
                for label in one.responses
            ]
            found.extend(_graded("fresh", _wire(one.id, one.headline, one.body), placed, missed))
    for name in sets_in(data):
        items = {row["id"]: row for row in _lines(data / name / "items.jsonl")}
        for labels in _lines(data / name / "labels.jsonl"):
            if is_blind(name, labels["id"]) != blind:
                continue
            item = items[labels["id"]]
            wire = _wire(item["id"], item.get("headline") or "", item.get("body") or "")
            fields = {"headline": wire.headline, "body": wire.body}
            placed = [(label, _locate(fields, label["quote"])) for label in labels["responses"]]
            found.extend(_graded(name, wire, placed, missed))
    return found, missed


def labelled_claims(data: Path) -> Iterator[tuple[str, str, str, list[tuple[tuple[str, int, int], bool]]]]:
    """Yield each labelled item with the places of its claims and whether each is sure; without the blind quarter."""
    for name in sets_in(data):
        items = {row["id"]: row for row in _lines(data / name / "items.jsonl")}
        for row in _lines(data / name / "labels.jsonl"):
            if is_blind(name, row["id"]):
                continue
            fields = {"headline": items[row["id"]].get("headline") or "", "body": items[row["id"]].get("body") or ""}
            places = [(_locate(fields, claim["quote"])[:1], not claim.get("unsure")) for claim in row["claims"]]
            yield row["id"], fields["headline"], fields["body"], [(found[0], sure) for found, sure in places if found]


def _wire(item: str, headline: str, body: str) -> WireItem:
    return WireItem(item=item, guid=item, headline=headline, body=body)


def _graded(
    name: str,
    wire: WireItem,
    placed: Sequence[tuple[dict[str, Any], list[tuple[str, int, int]]]],
    missed: dict[tuple[str, str], int],
) -> Iterator[Row]:
    """Yield an item's responses graded by labels and their places, and count the sure ones that are missed."""
    listener = _Listener()
    mentions = [m for m in derive(wire, judge=listener).mentions if m.kind == "response"]
    source, used = source_of(wire.item), set()
    grades: dict[int, bool | None] = {}
    for label, spans in sorted(placed, key=lambda pair: bool(pair[0].get("unsure"))):
        hit = next(
            (n for n, m in enumerate(mentions) if n not in used and m.act == label["act"] and _overlaps(m, spans)), None
        )
        if hit is not None:
            used.add(hit)
            grades[hit] = None if label.get("unsure") else True
        elif not label.get("unsure"):
            missed[source, label["act"]] = missed.get((source, label["act"]), 0) + 1
    for n, (mention, asked) in enumerate(zip(mentions, listener.asked, strict=True)):
        if n not in grades and any(
            mention.act == label["act"] and _overlaps(mention, spans) for label, spans in placed
        ):
            continue
        grade = grades.get(n, False)
        if grade is not None:
            yield Row(name, source, wire.item, asked, grade, mention)


def _overlaps(mention: Mention, spans: Sequence[tuple[str, int, int]]) -> bool:
    return any(
        mention.span.field == f and mention.span.start < end and start < mention.span.end for f, start, end in spans
    )


def _locate(fields: dict[str, str], quote: str) -> list[tuple[str, int, int]]:
    pieces = [quote, *sorted(re.split(r"\s*(?:\.\.\.|…)\s*", quote), key=len)[-1:]]
    for field in ("body", "headline"):
        for piece in pieces:
            match = re.search(r"\s+".join(re.escape(word) for word in piece.split()), fields[field])
            if match and match.end() > match.start():
                return [(field, *match.span())]
    return []


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def fold_of(item: str, folds: int) -> int:
    """Return the fold of an item: by its id, so that a changed rule moves nothing."""
    return hashlib.md5(f"fold {item}".encode(), usedforsecurity=False).digest()[1] % folds


def wilson(right: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    if not of:
        return 0.0, 1.0
    share, square = right / of, _Z * _Z
    centre = (share + square / (2 * of)) / (1 + square / of)
    half = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return centre - half, centre + half


def quoted(fact: str) -> str:
    """Return a fact as ruff writes it in a table: in double quotes unless it has one."""
    return f"'{fact}'" if '"' in fact else f'"{fact}"'
