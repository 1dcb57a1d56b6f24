"""Items of public collections, labelled by reading them before anything was run on them. Owns how both are read.

The texts are no part of this project; `fresh_labels.jsonl` holds where in them something stands, and what. TEXTS is a
folder with reut2-000.sgm to reut2-021.sgm (Reuters-21578, Lewis 1997), the files train_bodies.csv,
competition_test_bodies.csv and competition_test_stances.csv (Fake News Challenge 1, Pomerleau and Rao 2017),
items.jsonl (Wikinews) and True.csv (wire items of 2017 out of the ISOT data, Ahmed, Traore and Saad 2017).
An id is of the number there, in ISOT of the headline. A label's place is a field and two code points into it; an
unsure one counts neither way.
"""

import csv
import hashlib
import html
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LABELS = Path(__file__).resolve().parent / "fresh_labels.jsonl"
BLIND = 60
"""The first batch that nobody learns from or counts on."""
_ITEM = re.compile(r'NEWID="(\d+)">(.*?)</REUTERS>', re.DOTALL)
_BODY = re.compile(r"<BODY>(.*?)</BODY>", re.DOTALL)
_TITLE = re.compile(r"<TITLE>(.*?)</TITLE>", re.DOTALL)
_SIGNATURE = re.compile(r"\s*(?:Reuter|REUTER)\s*\x03?$")


@dataclass(frozen=True)
class Label:
    """One labelled claim or response: `what` is the kind of origin or the act; `standing` a response's."""

    what: str
    field: str
    start: int
    end: int
    sure: bool
    standing: str | None = None


@dataclass(frozen=True)
class Fresh:
    """A labelled item with its text; `batch` is the number of the round in which it was read."""

    id: str
    batch: int
    headline: str
    body: str
    claims: tuple[Label, ...]
    responses: tuple[Label, ...]


def fresh(texts: Path) -> Iterator[Fresh]:
    """Yield the labelled items of which a folder has the text, in the order of their batches."""
    found = dict(_texts(texts))
    for line in LABELS.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["id"] in found:
            headline, body = found[row["id"]]
            yield Fresh(row["id"], row["batch"], headline, body, _labels(row["claims"]), _labels(row["responses"]))


def _labels(rows: list[list[Any]]) -> tuple[Label, ...]:
    return tuple(Label(what, field, start, end, bool(sure), *more) for what, field, start, end, sure, *more in rows)


def _texts(folder: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the id, the headline and the body of every item of a folder."""
    csv.field_size_limit(sys.maxsize)
    for path in sorted(folder.glob("reut2-*.sgm")):
        yield from _wire(path)
    heads: dict[str, str] = {}
    for row in _rows(folder / "competition_test_stances.csv"):
        if row["Stance"] != "unrelated":
            heads.setdefault(row["Body ID"], row["Headline"])
    for row in _rows(folder / "competition_test_bodies.csv"):
        yield f"f-{row['Body ID']}", (heads.get(row["Body ID"], ""), row["articleBody"].strip())
    for row in _rows(folder / "train_bodies.csv"):
        yield f"t-{row['Body ID']}", ("", row["articleBody"].strip())
    for row in _rows(folder / "True.csv"):
        headline = row["title"].strip()
        named = hashlib.md5(headline.encode(), usedforsecurity=False).hexdigest()[:8]
        yield f"i-{named}", (headline, row["text"].strip())
    if (folder / "items.jsonl").exists():
        for line in (folder / "items.jsonl").read_text("utf-8").splitlines():
            item = json.loads(line)
            yield str(item["id"]), (item.get("headline") or "", item.get("body") or "")


def _wire(path: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    for number, inner in _ITEM.findall(path.read_text("latin-1")):
        body, title = _BODY.search(inner), _TITLE.search(inner)
        if body is not None and title is not None:
            words = _SIGNATURE.sub("", html.unescape(body[1]).strip()).strip("\x03 \n")
            yield f"r-{number}", (html.unescape(title[1]).strip(), words)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
