"""Plays told sequences through the pure core: items as they come, rulings as the commands that they come to.

Owns finding what a ruling of a sequence is on, in the lines so far; the other runtimes get the very same commands, for
ids are the same everywhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from events.catalogue import Ruling, RulingEnd, RulingMade, RulingWithdrawn
from streams.runtime.tracing import Tracer
from tests.acceptance.comparing_runs import Watched, same_name, tells
from tests.acceptance.told_sequences import Rule, Sequence

Command = RulingMade | RulingWithdrawn


@dataclass(frozen=True, slots=True)
class Step:
    """What goes in at one place of a sequence: the bytes of an item, or a command, and at what time."""

    at: str
    sent: bytes | Command


@dataclass(frozen=True, slots=True)
class Played:
    """A line a step, how all ends, and what went in."""

    lines: list[dict[str, Any]]
    final: Mapping[str, Any]
    steps: list[Step]


def play(sequence: Sequence, tracer: Tracer | None = None) -> Played:
    """Run a sequence through the pure core."""
    tracer = tracer or Tracer()
    editor = Editor(sequence.name)
    lines: list[dict[str, Any]] = []
    steps = []
    for item, sending in zip(sequence.items, sequence.sendings(), strict=True):
        sent = editor.command(sending, Watched(lines)) if isinstance(sending, Rule) else sending
        lines.append(tracer.item(sent) if isinstance(sent, bytes) else tracer.command(sent))
        steps.append(Step(item["versioncreated"], sent))
    return Played(lines, tracer.final(), steps)


class Editor:
    """Makes commands of a sequence's rulings."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._made: dict[str, Ruling] = {}

    def command(self, rule: Rule, watched: Watched) -> Command:
        """Return the command that a ruling comes to, on what was seen so far."""
        ruling = f"{self._name}/{rule.ruling}"
        if rule.kind == "end":
            [story] = [view["story"] for view in _views(watched) if ruling in (r["ruling"] for r in view["rulings"])]
            end = RulingEnd(ruling=ruling, story=story, by="R. Editor", why="it was right before")
            return RulingWithdrawn(
                id=f"{ruling}/end", source="t", subject=story, time=rule.at, correlationid=f"{ruling}/end", data=end
            )
        told = {"ruling": ruling, "claim": "", "by": "R. Editor", "why": "checked", **self._told(rule, watched)}
        made = self._made[rule.ruling] = Ruling.model_validate(told)
        return RulingMade(
            id=ruling, source="t", subject=made.story, time=rule.at, correlationid=ruling, data=made
        )  # fmt: skip

    def _told(self, rule: Rule, watched: Watched) -> dict[str, Any]:
        if rule.kind == "split":
            merged = self._made[rule.words[0]].merge if rule.words[0] != "last" else list(watched.merged)[-1]
            return {"story": watched.root(merged, len(watched.lines)), "split": merged}
        view, claim = _claim(watched, rule.words[0])
        if rule.kind == "merge":
            return {"merge": view["story"], "story": _claim(watched, rule.words[1])[0]["story"]}
        on = {"story": view["story"], "claim": claim["claim"]}
        if rule.kind == "status":
            return {**on, "status": rule.words[1]}
        event = _act(claim, rule.words[1].replace("_", " "))
        if rule.kind == "strike":
            return {**on, "strike": event}
        other = "" if rule.words[2] == "-" else _claim(watched, rule.words[2])[1]["claim"]
        return {**on, "claim": other, "answer": event}


def _claim(watched: Watched, words: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the one claim whose text has these words, with its story."""
    keys = tuple(words.split("+"))
    found = [(view, claim) for view, claim in _claims(watched) if tells(claim["text"], keys)]
    [(view, claim)] = found
    return view, claim


def _claims(watched: Watched) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for view in _views(watched):
        for claim in view["claims"]:
            yield view, claim


def _views(watched: Watched) -> list[dict[str, Any]]:
    return watched.after(len(watched.lines))


def _act(claim: dict[str, Any], party: str) -> str:
    """Return the event id of what decides a party's row."""
    [event] = [row["event"] for row in claim["postures"] if same_name(row["party"], party)]
    return str(event)
