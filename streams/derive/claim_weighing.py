"""What becomes of claims before a judge: what it doubts, what it takes of what the rules refused. Owns the order of both."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from events.mentions import Judged
from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_judging import ClaimJudge, Surroundings, question_of
from streams.derive.claimed import Claimed, Refused
from streams.derive.discourse import Discourse
from streams.derive.judging import Verdict, checked
from streams.derive.lexicon import PREPOSITIONS
from streams.derive.party_words import Who
from streams.derive.propositions import answered, content, overlap, with_subject, without_dateline
from streams.derive.unnamed import is_unnamed, unnamed

CLAIM = "claim"
"""What a judge answers that holds words to be a claim, as it answers an act of a response."""


def judged(discourse: Discourse, kept: list[Claimed], refused: Sequence[Refused], judge: ClaimJudge) -> list[Claimed]:
    """Return the claims of an item with a judge's word on each, and those that it takes, body before headline."""
    others = [found for found in refused if not any(_covers(c, found) for c in kept)]
    headline = tuple([token.low for line in discourse.headline for token in line.tokens])
    item = Surroundings(len(kept), len(kept) + len(others), headline)
    fields = {"body": discourse.body, "headline": discourse.headline}

    def asked(found: Claimed | Refused) -> Verdict:
        answer = judge.judge_claim(question_of(found, fields[found.line.field], item))
        return checked(answer, judge.name, (CLAIM,))

    out = [_weighed(c, asked(c), judge.name) for c in kept]
    for found in others:
        if any(_covers(c, found) for c in out):
            continue
        verdict = asked(found)
        discourse.watcher.weighs_claim(found, verdict)
        taken = None if verdict.act != CLAIM else _taken(discourse, found, verdict, judge.name)
        if taken is not None and not any(overlap(c.terms, taken.terms) >= _ALIKE for c in out):
            out.append(taken)
    return sorted(out, key=lambda c: (c.line.field != "body", c.line.index, c.start))


_ALIKE = 0.75
"""Content shared with a claim from which on what is told is that claim again."""


def _covers(claimed: Claimed, found: Refused) -> bool:
    return claimed.line is found.line and claimed.start < found.end and found.start < claimed.end


def _weighed(claimed: Claimed, verdict: Verdict, name: str) -> Claimed:
    said: Literal["keep", "drop"] = "keep" if verdict.act == CLAIM else "drop"
    return replace(claimed, judged=Judged(judge=name, verdict=said, ruled=CLAIM, probability=verdict.probability))


def _taken(discourse: Discourse, found: Refused, verdict: Verdict, name: str) -> Claimed | None:
    """Return what the rules refused as a claim, if it has an origin."""
    text, tokens = found.line.sentence.text, found.line.tokens
    words = text[tokens[found.phrase.start].start : tokens[found.phrase.end - 1].end]
    kind, origin = found.kind, found.origin
    if kind is None:
        kind, origin = ("unnamed", unnamed(words)) if is_unnamed(words) else ("named", _teller(discourse, found))
    if origin is None:
        return None
    told = answered(text, found.start, found.end, told=True) or text[found.start : found.end]
    return Claimed(
        found.line,
        claim_rule(kind, found.frame),
        found.start,
        found.end,
        with_subject(told, origin.name if kind == "named" else None),
        kind,
        origin,
        found.carrier,
        tuple(x for x in (found.carrier, origin.name) if x),
        round(verdict.probability, 3),
        content(told),
        found.verb,
        found.phrase,
        Judged(judge=name, verdict="other", ruled="none", probability=verdict.probability),
    )


def _teller(discourse: Discourse, found: Refused) -> Who | None:
    parties = discourse.resolve(found.line, found.phrase)
    return parties[0] if len(parties) == 1 and _is_whole(parties[0].name, found.line.sentence.text) else None


def _is_whole(name: str, text: str) -> bool:
    """Whether a name is one: no debris of a clause ("House of"), and not the place of the dateline."""
    words = name.split()
    if words[-1].lower() in PREPOSITIONS:
        return False
    return without_dateline(text) == 0 or not text.startswith(name)
