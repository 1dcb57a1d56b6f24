"""The labelled sentences and items of this folder: owns their two formats and what counts as found, no floors.

A file in sentences/ is a class of hard cases; `! claims` says that claims are labelled too, not only responses:

    # what the class is about
    07 A sentence, or two. With "^" before it, it is a headline.
        deny  Velt Motors @ its body (standing)         each response expected; body and standing only where they matter
        claim outlet  Corran Post                       kind and origin, "-" for a claim without one

A file in items/ is one item: `## ` headline, paragraphs, then its labels with words of the text where each stands:

    >> deny Velt Motors (subject): Velt denied
    >> claim outlet Corran Post: the Corran Post said
    >? deny Velt Motors: words on which two editors could differ; they count neither way
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

HERE = Path(__file__).resolve().parent
ACTS = {"confirm", "deny", "partial", "neither", "decline", "no_response", "retract"}
KINDS = {"outlet", "named", "unnamed", "rumour"}
STANDINGS = {"subject", "authority", "counterparty", "none"}
_EXPECTED = re.compile(
    r"(?:claim (?P<kind>\w+)|(?P<act>\w+)) +(?P<who>[^@(:]+?)(?: @ (?P<body>[^(:]+?))?(?: \((?P<standing>\w+)\))?"
)


@dataclass(frozen=True, slots=True)
class Expected:
    """One response (an act) or claim (a kind) that a text tells, and where: no place means anywhere in it."""

    kind: str
    who: str
    body: str | None
    standing: str | None
    field: str = ""
    start: int = 0
    end: int = 0
    sure: bool = True

    def is_found_in(self, mention: Mention) -> bool:
        """Tell whether a derived mention is this one, in all that the label says of it."""
        if (mention.origin_kind if mention.kind == "claim" else mention.act) != self.kind:
            return False
        party = mention.origin if mention.kind == "claim" else mention.party
        if not _same(self.who, party.name if party else ""):
            return False
        if self.body is not None and not _same(self.body, (party.organisation if party else None) or ""):
            return False
        if self.standing is not None and mention.standing != self.standing:
            return False
        span = mention.span
        return not self.field or (span.field == self.field and span.start < self.end and self.start < span.end)

    def __str__(self) -> str:
        """Return the label as the files write it."""
        return f"{'claim ' if self.kind in KINDS else ''}{self.kind} {self.who or '-'}"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with all that it tells; its set is the folder and file that it stands in."""

    set: str
    id: str
    headline: str
    body: str
    expected: tuple[Expected, ...]
    claims: bool

    def failures(self) -> list[str]:
        """Return what is missed and what is told beyond the labels, as lines of known_failures.txt."""
        derived = derive(WireItem(item="i", guid="i", headline=self.headline, body=self.body)).mentions
        told = [m for m in derived if not m.tentative and (m.kind == "response" or (m.kind == "claim" and self.claims))]
        missed: list[str] = []
        for n, label in enumerate(self.expected, 1):
            found = next((m for m in told if label.is_found_in(m)), None)
            if found is not None:
                told.remove(found)
            elif label.sure:
                missed.append(f"{self.id} missed {n}: {label}")
        unsure = [label for label in self.expected if not label.sure]
        return missed + [f"{self.id} extra: {_told(m)}" for m in told if not any(_at(m, label) for label in unsure)]


def _told(m: Mention) -> str:
    party = m.origin if m.kind == "claim" else m.party
    name = party.name if party else "-"
    return f"claim {m.origin_kind} {name}" if m.kind == "claim" else f"{m.act} {name} ({m.standing})"


def _at(m: Mention, label: Expected) -> bool:
    same = (m.kind == "claim") == (label.kind in KINDS)
    return same and m.span.field == label.field and m.span.start < label.end and label.start < m.span.end


def _words(name: str) -> set[str]:
    return set(re.sub(r"[^\w ]", "", name.lower().replace("\u2019", "'").replace("'s", "")).split()) - {
        "the",
        "a",
        "an",
    }


def _same(label: str, name: str) -> bool:
    """Whether two names are of one party: all words of the shorter are in the longer."""
    a, b = _words(label), _words(name)
    return (not a and not b) or (bool(a and b) and (a <= b or b <= a))


def _expected(line: str, where: str) -> Expected:
    found = _EXPECTED.fullmatch(line)
    assert found, f"{where}: {line!r} is no label"
    kind, who = found["kind"] or found["act"], found["who"].strip()
    assert kind in (KINDS if found["kind"] else ACTS), f"{where}: {kind!r} is no act or kind"
    assert found["standing"] is None or found["standing"] in STANDINGS, f"{where}: {line!r} has no such standing"
    return Expected(kind, "" if who == "-" else who, found["body"], found["standing"])


def sentences() -> Iterator[Labelled]:
    """Yield each labelled sentence, in the order of the files."""
    for path in sorted((HERE / "sentences").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        claims = "! claims" in lines
        for block in re.split(r"\n(?=\d)", "\n".join(line for line in lines if line and line[0] not in "#!")):
            first, *labels = block.split("\n")
            number, text = first.split(" ", 1)
            where = f"{path.stem}/{number}"
            headline, body = (text[2:], "") if text.startswith("^ ") else ("", text)
            expected = tuple(_expected(line.strip(), where) for line in labels)
            yield Labelled(f"sentences/{path.stem}", where, headline, body, expected, claims)


def items() -> Iterator[Labelled]:
    """Yield each labelled item; every label must quote words of the text."""
    for path in sorted((HERE / "items").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        headline = next(line[3:] for line in lines if line.startswith("## "))
        body = "\n".join(line for line in lines if not line.startswith(("#", ">>", ">?"))).strip()
        expected = []
        for line in lines:
            if line.startswith((">>", ">?")):
                told, quote = line[3:].split(": ", 1)
                label = _expected(told, path.stem)
                field, text = ("body", body) if quote in body else ("headline", headline)
                start = text.find(quote)
                assert start >= 0, f"{path.stem}: {quote!r} is not in the text"
                where = (field, start, start + len(quote), line.startswith(">>"))
                expected.append(Expected(label.kind, label.who, label.body, label.standing, *where))
        yield Labelled("items", path.stem, headline, body, tuple(expected), claims=True)
