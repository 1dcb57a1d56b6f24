"""Derives an item's mentions: claims, responses and statements, with spans, parties, standing and what they are about.

Owns the assembly; cues, phrases, parties and propositions have rooms of their own. Pure, and linear in the text.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import cast

from events.mentions import Bearing, Mention, OriginKind, Party, Span, Standing
from events.wire_item import WireItem
from projections.policy import DEFAULT
from streams.derive.answering import answered_claim, is_detail_only, proposition_of
from streams.derive.bodies import body_aliases
from streams.derive.candidates import Candidate
from streams.derive.claim_grammar import statement_rule
from streams.derive.claim_judging import ClaimJudge, Judges
from streams.derive.claimed import Claimed
from streams.derive.claims import CUES, claim_cues, find_claims
from streams.derive.confidence import decide
from streams.derive.denying_headlines import without_denials
from streams.derive.discourse import Discourse
from streams.derive.families import families, family_of
from streams.derive.grammar import BEARINGS
from streams.derive.judging import Judge
from streams.derive.line_subjects import SHELL_STEMS
from streams.derive.linear_claims import CLAIM_JUDGE
from streams.derive.lines import Line, lowered
from streams.derive.media import medium
from streams.derive.offices import office_of
from streams.derive.own_words import find_own_words, is_negative
from streams.derive.party_words import Who
from streams.derive.propositions import clause, without_dateline
from streams.derive.responses import TRIGGERS, active_rules, find_candidates
from streams.derive.rules import RULES
from streams.derive.said import act_window, claim_window, reference_day, said_day, unquoted
from streams.derive.standing import standing
from streams.derive.statements import ANNOUNCEMENT, GOES_ON, Stated, find_statements
from streams.derive.stems import Stems
from streams.derive.watching import NOBODY, Watcher

__all__ = ["RULES", "Derivation", "derive", "deriver"]

_STEMS = Stems((*TRIGGERS, *CUES, *SHELL_STEMS, "announce"))


@dataclass(frozen=True, slots=True)
class Derivation:
    """What an item says: its mentions in order (claims, then responses) and its full names."""

    mentions: tuple[Mention, ...]
    names: tuple[str, ...]


def derive(
    item: WireItem,
    watcher: Watcher = NOBODY,
    *,
    judge: Judge | None = None,
    claim_judge: ClaimJudge | None = CLAIM_JUDGE,
) -> Derivation:
    """Return the mentions of an item, responses and claims judged where there is a judge; a watcher hears how they came.

    Offsets are code points into its headline or body.
    """
    if item.signal in ("kill", "advisory") or item.status == "canceled":
        return Derivation((), ())
    low = lowered(item.body)
    places = {"headline": _STEMS.places(lowered(item.headline)), "body": _STEMS.places(low)}
    present = places["headline"].keys() | places["body"].keys()
    discourse = Discourse(item.headline, item.body, places, watcher, low)
    watcher.begins(discourse, present)
    try:
        return _derivation(item, discourse, present, judge, claim_judge)
    finally:
        discourse.release()


def _derivation(
    item: WireItem, discourse: Discourse, present: AbstractSet[str], judge: Judge | None, claim_judge: ClaimJudge | None
) -> Derivation:
    active = active_rules(present)
    cues = claim_cues(present)
    if not active and not cues.any:
        return Derivation((), ())
    claimed = find_claims(discourse, claim_judge)
    candidates = find_candidates(discourse, active, claimed) if active else []
    claimed = without_denials(claimed, candidates)
    stated = _find_stated(discourse) if cues.said or "announce" in present else []
    if not claimed and not candidates and not stated:
        return Derivation((), ())
    day = reference_day(item.body, item.version_created, item.embargoed_until)
    claims = [_claim(f"c{n}", found, discourse, day) for n, found in enumerate(claimed, 1)]
    if any(claim.origin_kind == "outlet" for claim in claims) and (told := families(discourse.body_text)):
        claims = [_with_family(claim, told) for claim in claims]
    responses: list[Mention] = []
    for candidate in candidates:
        if any(_is_telling(candidate, found) for found in claimed):
            continue
        parties: list[Who | None] = [*candidate.parties] or [None]
        for who in parties:
            responses.append(_response(f"r{len(responses) + 1}", candidate, who, claimed, claims, day, judge))
    about = {response.about for response in responses}
    claims = [
        _unless_answered(claim, found, answered=claim.ref in about)
        for claim, found in zip(claims, claimed, strict=True)
    ]
    statements = [
        _statement(f"s{n}", found, discourse, day)
        for n, found in enumerate((s for s in stated if not _is_answered(s, responses)), 1)
    ]
    announced = any(found.frame == ANNOUNCEMENT for found in stated)
    names = discourse.names.all_names() if claims or responses or announced else ()
    return Derivation((*claims, *responses, *statements), names)


def deriver(judges: Judges | None) -> Callable[..., Derivation]:
    """Return `derive` with these judges asked, None for those that are asked anyway."""
    return derive if judges is None else partial(derive, judge=judges.responses, claim_judge=judges.claims)


def _unless_answered(claim: Mention, found: Claimed, *, answered: bool) -> Mention:
    """Return a claim, as sure as its judge where that doubts it and no response answers it: what is answered was claimed."""
    if answered or found.judged is None or found.judged.verdict != "drop":
        return claim
    sure = min(found.confidence, round(found.judged.probability, 3))
    return claim.model_copy(update={"tentative": True, "confidence": sure})


def _party(who: Who, body: str) -> Party:
    public = body_aliases(who.name, body) if who.kind != "person" else ()
    aliases = tuple(dict.fromkeys(a for a in (who.name, who.organisation, *who.aliases, *public) if a))
    return Party(name=who.name, organisation=who.organisation, aliases=aliases)


def _span(line: Line, start: int, end: int) -> Span:
    base = line.sentence.start
    return Span(field="headline" if line.field == "headline" else "body", start=base + start, end=base + end)


def _quote(discourse: Discourse, line: Line, start: int, end: int) -> str:
    """Return the words of a stretch of a line as the item has them, line breaks and all."""
    span = _span(line, start, end)
    told = discourse.headline_text if span.field == "headline" else discourse.body_as_told
    return told[span.start : span.end]


def _claim(ref: str, found: Claimed, discourse: Discourse, day: str | None) -> Mention:
    text = found.line.sentence.text
    return Mention(
        ref=ref,
        kind="claim",
        span=_span(found.line, found.start, found.end),
        quote=_quote(discourse, found.line, found.start, found.end),
        text=found.text,
        said=said_day(claim_window(text, found.start, found.end), day),
        rule=found.rule,
        confidence=found.confidence,
        tentative=found.confidence < DEFAULT.least("claim", None),
        judged=found.judged,
        origin=None if found.origin is None else _party(found.origin, discourse.body_text),
        origin_kind=cast("OriginKind", found.kind),
        carrier=found.carrier,
        chain=found.chain,
    )


def _with_family(claim: Mention, told: tuple[tuple[str, ...], ...]) -> Mention:
    """Return a claim with the titles that the item tells to be of its origin's publisher."""
    if claim.origin is None or claim.origin_kind != "outlet":
        return claim
    return claim.model_copy(update={"family": family_of(claim.origin.name, told)})


def _response(
    ref: str,
    c: Candidate,
    who: Who | None,
    claimed: list[Claimed],
    claims: list[Mention],
    day: str | None,
    judge: Judge | None,
) -> Mention:
    text = c.line.sentence.text
    decided = decide(c, who, len(claims), judge)
    start, end = _act_span(c)
    proposition = c.text if who is None or not c.parties or who is c.parties[0] else proposition_of(c, who)
    n = answered_claim(c, who, proposition, claimed)
    about, claim_text = (None, None) if n is None else (claims[n].ref, claimed[n].text)
    rank, reason = (
        standing(
            who,
            proposition,
            claim_text,
            c.called,
            c.line.low,
            office=office_of(who.name, c.discourse.body_text) if who.kind == "person" else None,
            topic="\n".join((c.discourse.headline_text, *(other.text for other in claimed))),
            denied=(c.line.low if c.rule.frame == "speaker" else c.after) if c.act == "deny" else None,
            takes_back=c.act == "retract",
        )
        if who is not None
        else ("none", "no party is named")
    )
    detail = who is not None and is_detail_only(c, who, claimed)
    return Mention(
        ref=ref,
        kind="response",
        span=_span(c.line, start, end),
        quote=_quote(c.discourse, c.line, start, end),
        text=proposition,
        said=said_day(act_window(unquoted(text), c.first, c.last), day)
        or said_day(unquoted(text)[c.first : c.last], day),
        rule=c.rule.name,
        confidence=decided.confidence,
        tentative=decided.tentative or who is None,
        judged=decided.judged,
        act=decided.act,
        bearing=cast("Bearing", BEARINGS[decided.act]),
        party=None if who is None else _party(who, c.discourse.body_text),
        speaker=c.speaker if who is None or who.speaker is None else who.speaker,
        standing=cast("Standing", rank),
        standing_reason=reason,
        medium=c.medium,
        cue=(c.line.sentence.start + c.first, c.line.sentence.start + c.last),
        about=about,
        detail_only=detail,
    )


def _is_telling(c: Candidate, found: Claimed) -> bool:
    """Whether a response is itself the telling of a claim: who has no name and "confirms" what only he told is its origin."""
    return c.act == "confirm" and found.line is c.line and found.verb == c.cue and found.phrase == c.phrase


def _find_stated(discourse: Discourse) -> list[Stated]:
    """Return an item's announcements, and what parties plainly say of themselves in lines without one."""
    announced = find_statements(discourse)
    lines = {stated.line.index for stated in announced}
    return [*announced, *(stated for stated in find_own_words(discourse) if stated.line.index not in lines)]


def _is_answered(stated: Stated, responses: list[Mention]) -> bool:
    """Whether the party of a statement responds in the item anyway: then its response tells what it stands for."""
    mine = {stated.who.name.lower(), *(alias.lower() for alias in stated.who.aliases)}
    return any(
        m.party is not None
        and not m.tentative
        and mine & {m.party.name.lower(), *(a.lower() for a in m.party.aliases)}
        and not _is_recalled(stated, m)
        for m in responses
    )


_AFTER = re.compile(r"\b(?:after|despite|having|although|though)\b")


def _is_recalled(stated: Stated, m: Mention) -> bool:
    """Whether a response is recalled behind a statement: "has sold it, it said, hours after its chairman denied it"."""
    line, at = stated.line, m.span.start - stated.line.sentence.start
    if m.span.field != line.field or not stated.end <= at < len(line.low):
        return False
    return _AFTER.search(line.low, stated.end, at) is not None


def _statement(ref: str, found: Stated, discourse: Discourse, day: str | None) -> Mention:
    text = found.line.sentence.text
    return Mention(
        ref=ref,
        kind="statement",
        span=_span(found.line, found.start, found.end),
        quote=_quote(discourse, found.line, found.start, found.end),
        text=found.text,
        said=said_day(text, day),
        rule=statement_rule(found.frame),
        confidence=0.6,
        act="announce",
        bearing="denies" if found.frame == GOES_ON or is_negative(found.text) else "confirms",
        party=_party(found.who, discourse.body_text),
        speaker=found.who.speaker,
        standing="subject",
        standing_reason="it announces its own act",
        medium=medium(text),
    )


def _act_span(c: Candidate) -> tuple[int, int]:
    """Return the clause that carries an act: from its party (or the cue) to the end of what it is about."""
    text, tokens = c.line.sentence.text, c.line.tokens
    start = c.first
    if c.phrase is not None and c.phrase.start < len(tokens):
        start = min(start, tokens[c.phrase.start].start)
    if c.group is not None and c.group.start < len(tokens):
        start = min(start, tokens[c.group.start].start)
    if c.rule.frame == "speaker":
        start = min(start, max(without_dateline(text), 0))
    _, end = clause(text, c.last)
    end = max(end, c.last)
    if c.phrase is not None and c.phrase.start > c.verb:
        end = max(end, tokens[c.phrase.end - 1].end)
    return start, end
