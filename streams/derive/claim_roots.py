"""The root of each claim of an item, once all are found: what the frame alone could not tell. Owns the order of these last steps."""

from collections.abc import Callable
from dataclasses import replace

from streams.derive.claim_descriptions import described, lawyer, named_elsewhere
from streams.derive.claim_grammar import claim_rule, frame_of
from streams.derive.claim_hedge_tellers import teller_of_hedge
from streams.derive.claim_nested import asserted_inside
from streams.derive.claim_noun_tellers import teller_of_noun
from streams.derive.claim_outlets import (
    is_a_paper,
    only_tells_kind,
    outlet_of_person,
    outlet_of_report,
    outlet_told_of,
    title_before,
)
from streams.derive.claim_rumours import is_rumour
from streams.derive.claim_tellers import Teller, teller_before
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lawsuits import plaintiff_in
from streams.derive.party_words import Who


def with_roots(discourse: Discourse, claims: list[Claimed]) -> list[Claimed]:
    """Return the claims of an item, each under who tells it."""
    out: list[Claimed] = []
    for claimed in claims:
        if claimed.kind != "rumour" and is_rumour(claimed, _told_from(claimed)):
            out.append(_of_nobody(claimed))
            continue
        steps = _STEPS[claimed.kind]
        told = next((t for step in steps if (t := step(discourse, claimed, claims, out)) is not None), None)
        out.append(claimed if told is None else _under(claimed, told))
    return out


def _of_nobody(claimed: Claimed) -> Claimed:
    return replace(claimed, rule=claim_rule("rumour", "nominal"), kind="rumour", origin=None, carrier=None, chain=())


def _under(claimed: Claimed, told: Teller) -> Claimed:
    chain = tuple(x for x in (claimed.carrier, told.who.name) if x)
    rule = claim_rule(told.kind, frame_of(claimed.rule))
    return replace(claimed, rule=rule, kind=told.kind, origin=told.who, chain=chain)


_Step = Callable[[Discourse, Claimed, list[Claimed], list[Claimed]], Teller | None]
"""Reads a claim among all of the item and those before it."""


def _pronoun(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    phrase, line = claimed.phrase, claimed.line
    if phrase is None or line.field != "body" or phrase.end != phrase.start + 1:
        return None
    word = line.tokens[phrase.start].low
    if word not in ("they", "it", "he", "she"):
        return None
    if word in ("he", "she") and claimed.origin is not None and _is_person(discourse, claimed.origin):
        return None
    return teller_before(discourse, line, phrase.start, word)


def _is_person(discourse: Discourse, who: Who) -> bool:
    return who.kind == "person" or discourse.names.kind(who.name) == "person"


def _description(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    if claimed.phrase is None or claimed.carrier is not None:
        return None
    return described(discourse, claimed.line, claimed.phrase)


def _lawyer(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    return None if claimed.phrase is None else lawyer(discourse, claimed.line, claimed.phrase)


def _inside(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    if claimed.phrase is None or claimed.origin is None:
        return None
    return asserted_inside(discourse, claimed.line, _told_from(claimed), claimed.end, claimed.origin)


def _suit(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    start = 0 if claimed.verb.endswith("ing") else claimed.start
    suit = plaintiff_in(discourse, claimed.line.sentence.text[start : claimed.end])
    return None if suit is None else Teller("named", suit)


def _named(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    if claimed.phrase is None or claimed.carrier is not None:
        return None
    return named_elsewhere(discourse, claimed.line, claimed.phrase)


def _paper(_: Discourse, claimed: Claimed, __: list[Claimed], before: list[Claimed]) -> Teller | None:
    return outlet_told_of(claimed, before)


def _reporter(_: Discourse, claimed: Claimed, __: list[Claimed], ___: list[Claimed]) -> Teller | None:
    return outlet_of_person(claimed)


def _report(discourse: Discourse, claimed: Claimed, claims: list[Claimed], _: list[Claimed]) -> Teller | None:
    if not only_tells_kind(claimed):
        return None
    told = outlet_of_report(discourse, claimed, claims)
    return title_before(discourse, claimed) if told is None and is_a_paper(claimed) else told


def _hedge(discourse: Discourse, claimed: Claimed, _: list[Claimed], __: list[Claimed]) -> Teller | None:
    return teller_of_hedge(discourse, claimed) if claimed.origin is None else None


def _noun(discourse: Discourse, claimed: Claimed, _: list[Claimed], before: list[Claimed]) -> Teller | None:
    if claimed.origin is not None or frame_of(claimed.rule) != "nominal":
        return None
    return teller_of_noun(discourse, claimed, before)


_STEPS: dict[str, tuple[_Step, ...]] = {
    "named": (_pronoun, _lawyer, _description, _inside, _suit, _named, _paper, _reporter),
    "unnamed": (_description, _named),
    "outlet": (_reporter, _noun, _report),
    "rumour": (_noun, _hedge),
}
"""What is asked of a claim by its kind of origin, in this order."""


def _told_from(claimed: Claimed) -> int:
    """Return where what a claim tells begins: behind its teller and verb, if these stand in its span."""
    line, phrase = claimed.line, claimed.phrase
    if phrase is None or not claimed.start <= line.tokens[phrase.start].start < claimed.end:
        return claimed.start
    verb = next((k for k in range(phrase.end, len(line.tokens)) if line.tokens[k].low == claimed.verb), None)
    return claimed.start if verb is None or verb + 1 >= len(line.tokens) else line.tokens[verb + 1].start
