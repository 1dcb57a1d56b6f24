"""The `onrecord rules` lines: rules of responses and frames of claims, one form (docs/explaining.md). Owns its shape."""

from collections.abc import Iterator
from typing import Any

from streams.derive.claim_grammar import CLAIM_FRAMES, ClaimFrame
from streams.derive.explaining import guard_reason
from streams.derive.grammar import BEARINGS, Rule
from streams.derive.rules import GRAMMAR


def rule_lines() -> Iterator[dict[str, Any]]:
    """Yield each rule in the order in which rules are tried, then the frames of claims and of statements."""
    yield from map(_rule, GRAMMAR)
    yield from map(_frame, CLAIM_FRAMES)


def rule_named(name: str) -> dict[str, Any] | None:
    """Return the line of a rule, by its id, with or without a version, as printed on a mention or not; None if none."""
    asked = name.partition("@")[0]
    for line in rule_lines():
        if asked in (line["id"], *(f"{kind}-{line['id']}" for kind in line["origin_kinds"])):
            return line
    return None


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "rule": rule.name,
        "id": rule.id,
        "version": rule.version,
        "kind": "response",
        "act": rule.act,
        "bearing": BEARINGS[rule.act],
        "origin_kinds": [],
        "frame": rule.frame,
        "stems": list(rule.triggers),
        "pattern": rule.pattern,
        "outcomes": dict(rule.outcomes),
        "guards": [{"guard": name, "demands": guard_reason(name)} for name in rule.guards],
        "confidence": rule.confidence,
        "answers_only": rule.answers,
        "why": rule.why,
        "examples": [
            {"text": example.text, "act": example.act, "party": example.party}
            for example in rule.examples
            if example.act is not None
        ],
        "counterexamples": [example.text for example in rule.examples if example.act is None],
    }


def _frame(frame: ClaimFrame) -> dict[str, Any]:
    own = "statement" in frame.kinds
    return {
        "rule": frame.name,
        "id": frame.id,
        "version": frame.version,
        "kind": "statement" if own else "claim",
        "act": "announce" if own else None,
        "bearing": BEARINGS["confirm"] if own else None,
        "origin_kinds": [] if own else list(frame.kinds),
        "frame": None,
        "stems": [],
        "pattern": None,
        "outcomes": {},
        "guards": [],
        "confidence": None,
        "answers_only": False,
        "why": frame.why,
        "examples": [
            {"text": example.text, "kind": example.kind, "origin": example.origin}
            for example in frame.examples
            if example.kind is not None
        ],
        "counterexamples": [example.text for example in frame.examples if example.kind is None],
    }
