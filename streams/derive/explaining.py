"""The `onrecord why` line of an item: how its mentions came about (docs/explaining.md). Owns its shape only.

Offsets are code points into the field, as everywhere.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from streams.derive.deriving import Derivation
from streams.derive.extracting import extract_line
from streams.derive.guards import GUARDS
from streams.derive.lines import Line
from streams.derive.party_words import Who
from streams.derive.trace import Attempt, ClaimAttempt, Key, Trace


def why_line(item_id: str, headline: str, body: str, derivation: Derivation, trace: Trace) -> dict[str, Any]:
    """Return the line that `onrecord why` prints: each sentence with what was tried in it, then what is derived."""
    told = extract_line(item_id, headline, body, derivation, tentative=True)
    refs: dict[Key, str] = {}
    for response in told["responses"]:
        key = (response["rule"], response["field"], *(response["cue"] or (0, 0)), response["party"])
        response["about_reason"] = trace.about.get(key)
        refs[key] = response["ref"]
    lines = [] if trace.discourse is None else [*trace.discourse.headline, *trace.discourse.body]
    tried: dict[int, list[str]] = {id(line): [rule.name for rule in rules] for line, rules in trace.tried}
    attempts: dict[int, list[dict[str, Any]]] = {}
    for attempt in trace.attempts:
        attempts.setdefault(id(attempt.line), []).append(_attempt(attempt, refs))
    claims: dict[int, list[dict[str, Any]]] = {}
    for telling in trace.claim_attempts:
        claims.setdefault(id(telling.line), []).append(_claim_attempt(telling))
    return {
        "id": item_id,
        "stems": list(trace.stems),
        "sentences": [
            {
                **_sentence(line),
                "rules_tried": tried.get(id(line), []),
                "attempts": attempts.get(id(line), []),
                "claim_attempts": claims.get(id(line), []),
            }
            for line in lines
        ],
        **{name: told[name] for name in ("responses", "claims", "statements")},
    }


def guard_reason(name: str) -> str:
    """Return what a guard demands, in words."""
    return (GUARDS[name].__doc__ or "").strip().split("\n", 1)[0]


def _sentence(line: Line) -> dict[str, Any]:
    base = line.sentence.start
    return {
        "field": line.field,
        "start": base,
        "end": line.sentence.end,
        "text": line.sentence.text,
        "tokens": [[token.text, base + token.start, base + token.end] for token in line.tokens],
    }


def _attempt(attempt: Attempt, refs: Mapping[Key, str]) -> dict[str, Any]:
    line, rule = attempt.line, attempt.rule
    return {
        "rule": rule.name,
        "frame": rule.frame,
        "stems": [stem for stem in rule.triggers if stem in line.low],
        "matched": _words(line, *attempt.match.span()),
        "cue": _words(line, *attempt.cue),
        "verb_group": _group(attempt),
        "act": attempt.act,
        "party_words": _phrase(attempt),
        "parties": [_who(who) for who in attempt.parties],
        "guards": list(_guards(attempt)),
        "responses": [refs[key] for key in attempt.responses if key in refs],
        "why_not": attempt.why,
    }


def _group(attempt: Attempt) -> dict[str, Any] | None:
    if (group := attempt.group) is None:
        return None
    tokens = attempt.line.tokens
    words = _words(attempt.line, tokens[min(group.start, group.verb)].start, tokens[group.verb].end)
    voice = "passive" if group.passive else "participle" if group.participle else "active"
    return {**words, "polarity": group.polarity, "voice": voice}


def _phrase(attempt: Attempt) -> dict[str, Any] | None:
    if (phrase := attempt.phrase) is None:
        return None
    tokens = attempt.line.tokens
    return _words(attempt.line, tokens[phrase.start].start, tokens[phrase.end - 1].end)


def _words(line: Line, start: int, end: int) -> dict[str, Any]:
    base = line.sentence.start
    return {"text": line.sentence.text[start:end], "start": base + start, "end": base + end}


def _who(who: Who) -> dict[str, Any]:
    return {
        "name": who.name,
        "kind": who.kind,
        "organisation": who.organisation,
        "speaker": who.speaker,
        "aliases": list(who.aliases),
        "how": list(who.how),
    }


def _guards(attempt: Attempt) -> Iterator[dict[str, Any]]:
    """Yield the guards in the order asked: those before one that did not hold held, those behind it were not asked."""
    for name in attempt.rule.guards if attempt.asked else ():
        holds = name != attempt.guard
        yield {"guard": name, "holds": holds, "demands": guard_reason(name)}
        if not holds:
            return


def _claim_attempt(attempt: ClaimAttempt) -> dict[str, Any]:
    shown = attempt.kept or attempt.found
    return {
        "rule": attempt.rule,
        "told": None if attempt.span is None else _words(attempt.line, *attempt.span),
        "kind": None if shown is None else shown.kind,
        "origin": None if shown is None or shown.origin is None else _who(shown.origin),
        "carrier": None if shown is None else shown.carrier,
        "chain": [] if shown is None else list(shown.chain),
        "claim": None if attempt.claim is None else f"c{attempt.claim + 1}",
        "why_not": attempt.why,
        "judged": _judged(attempt),
    }


def _judged(attempt: ClaimAttempt) -> dict[str, Any] | None:
    """Return what a judge said: its verdict and how probable it held this to be a claim; None where none was asked."""
    shown = attempt.kept or attempt.found
    if shown is not None and shown.judged is not None:
        return {"verdict": shown.judged.verdict, "probability": shown.judged.probability}
    return None if attempt.weighed is None else {"verdict": "none", "probability": attempt.weighed}
