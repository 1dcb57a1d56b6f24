"""The `onrecord extract` line of an item (contract.md). Owns its shape only."""

from typing import Any

from events.mentions import Mention
from streams.derive.deriving import Derivation


def extract_line(
    item_id: str, headline: str, body: str, derivation: Derivation, *, tentative: bool = False
) -> dict[str, Any]:
    """Return the line that `onrecord extract` prints; tentative mentions only when asked for.

    Offsets refer to `headline` and `body` as given.
    """
    fields = {"headline": headline, "body": body}
    shown = [
        m for m in derivation.mentions if (tentative or not m.tentative) and m.span.end <= len(fields[m.span.field])
    ]
    return {
        "id": item_id,
        "responses": [_response(m) for m in shown if m.kind == "response"],
        "claims": [_claim(m) for m in shown if m.kind == "claim"],
        "statements": [_statement(m) for m in shown if m.kind == "statement"],
    }


def _response(m: Mention) -> dict[str, Any]:
    return {
        "ref": m.ref,
        "act": m.act,
        "bearing": m.bearing,
        "field": m.span.field,
        "start": m.span.start,
        "end": m.span.end,
        "party": None if m.party is None else m.party.name,
        "organisation": None if m.party is None else m.party.organisation,
        "aliases": [] if m.party is None else list(m.party.aliases),
        "speaker": m.speaker,
        "standing": m.standing,
        "standing_reason": m.standing_reason,
        "medium": m.medium,
        "cue": None if m.cue is None else list(m.cue),
        "about": m.about or m.text,
        "text": m.text,
        "said": m.said,
        "detail_only": m.detail_only,
        "rule": m.rule,
        "confidence": m.confidence,
        "tentative": m.tentative,
    }


def _claim(m: Mention) -> dict[str, Any]:
    return {
        "ref": m.ref,
        "text": m.text,
        "field": m.span.field,
        "start": m.span.start,
        "end": m.span.end,
        "origin": None if m.origin is None else m.origin.name,
        "carrier": m.carrier,
        "chain": list(m.chain),
        "kind": m.origin_kind,
        "said": m.said,
        "rule": m.rule,
        "confidence": m.confidence,
        "tentative": m.tentative,
    }


def _statement(m: Mention) -> dict[str, Any]:
    return {
        "ref": m.ref,
        "text": m.text,
        "field": m.span.field,
        "start": m.span.start,
        "end": m.span.end,
        "party": None if m.party is None else m.party.name,
        "rule": m.rule,
        "confidence": m.confidence,
        "tentative": m.tentative,
    }
