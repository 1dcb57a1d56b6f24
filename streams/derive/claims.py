"""Claims of an item: found line by line and in the headline, each proposition once, under its root origin."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice

from streams.derive.claim_accounts import DEED_STEMS, SIDE_STEMS, tells_deed
from streams.derive.claim_agents import AGENT_STEMS, by_agents
from streams.derive.claim_asides import ASIDE_STEMS, beside
from streams.derive.claim_charges import CHARGE_STEMS, charges
from streams.derive.claim_follow import follow_ups
from streams.derive.claim_frames import TELLING_STEMS, attributed
from streams.derive.claim_grammar import claim_rule, frame_of
from streams.derive.claim_hedges import HEDGE_STEMS, hedged
from streams.derive.claim_intelligence import FINDING_STEMS, findings
from streams.derive.claim_judging import ClaimJudge
from streams.derive.claim_nouns import NOUN_STEMS, nominal
from streams.derive.claim_roots import with_roots
from streams.derive.claim_weighing import judged
from streams.derive.claim_words import MOST
from streams.derive.claimed import Claimed, Refused
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.outlets import OUTLET_WORDS, could_be_outlet, is_outlet, is_unnamed_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import content, overlap
from streams.derive.tokens import without_mark

_CUES = (
    "report", "rumor", "rumour", "specul", "alleg", "claim", "accus", "confirm", "according", "believed", "thought to", "understood",
    "quot", "citing", "cited", "charg", "suggest", "unconfirmed", "insist", "contend", "charging that", "asserting that", "maintain", "complain", "blam", "suspect",
    "said to", "said that", "identified by", "named by", "identified as", "named as", "conclu", " talk", "intelligence", "secret service", "prosecut", "indictment", "affidavit", "court ", "charg", "emerged that", "emerged this", "emerged on", "it was revealed", "it is feared", "it was feared", "police believe", "authorities believe", "investigators believe", "many believe", "some believe", "suit said", "suit says", "suppos", "purport", "reputed", " - ", "\u2014",
)  # fmt: skip
_SAID = (
    "said", "say", "told", "tell", "added", "adds", "wrote", "writes", "revealed", "learned", "identif", "named", "describe",
    "estimate", "explained", "noted", "notes", "linked", "indicate", "stated", "states", "argue", "testified", "mention", "understands",
    "hint", "tweeted", "concluded", "detail",
)  # fmt: skip
_ORIGINS = (
    "they ", "source", "insider", "trader", "dealer", "analyst", "banker", "diplomat", "delegate", "arbitrag", "broker",
    "economist", "witness", "activist", "resident", "crew", "official", "people", "person", "one ", "paper", "daily", "weekly",
    "defector", "neighbo", "onlooker", "bystander", "tipster", "whistle", "informant", "magazine", "broadcaster", "agency", "radio", "television", " tv", "website", "network", "media", "press",
)  # fmt: skip
_READ = (
    *TELLING_STEMS, *NOUN_STEMS, *HEDGE_STEMS, *ASIDE_STEMS, *AGENT_STEMS, *FINDING_STEMS, *CHARGE_STEMS,
)  # fmt: skip
CUES = (*_CUES, *_SAID, *_ORIGINS, *_READ, *SIDE_STEMS, *DEED_STEMS)
"""Every stem that is asked for when claims are looked for."""
_CAPITALS = re.compile(r"[A-Z][\w\-]*")
_TAIL = re.compile(
    r"\s+(?:-|--|\u2013|\u2014)\s*(?P<who>[^-\u2013\u2014]{2,40})$|:\s*(?P<who2>[A-Z]?[\w' .]{0,30}(?:[Rr]eports?|[Ss]ources?|[Ss]tudy|[Pp]aper|[Mm]edia|TMZ|CNN|BBC|NYT|WSJ))$|,\s+(?P<who3>[\w' .]{2,40}?)\s+(?:say|says|said|reports?|claims?|SAY|SAYS)$|^(?P<who4>Reports?|Sources?|Rumou?r|Report|Paper)\s*:\s+"
)
_TOLD_NAME = re.compile(
    r"(?:\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Mm]any|\d+) (?:[a-z\-]+ ){1,9}|^[A-Z]?[a-z\-]+ )"
    r"(?:ha(?:ve|s|d) )?told (?:the )?(?:[a-z]+ )?[A-Z]"
)
"""Somebody without a name told a name something: it may be an outlet."""
_COMMON_OUTLETS = frozenset("report reports paper papers media press magazine radio tv newspaper newspapers".split())
_ONE_OF_MANY = frozenset(
    "broadcaster tabloid website site blog daily weekly network channel station outlet newsletter journal portal".split()
)
"""What an outlet is, not which."""
_COMMON_ONE = frozenset(["paper", "newspaper", "magazine"])
_TAIL_MARKS = frozenset("-\u2013\u2014:")
_TOLD_ENDS = ("say", "says", "said", "report", "reports", "claim", "claims", "SAY", "SAYS")


class _Table:
    """Stems of one kind, asked of those that stand in a text; a blank in a stem is one in the text, no edge of a word."""

    def __init__(self, stems: tuple[str, ...]) -> None:
        self.stems = frozenset(stems)
        self._edged = tuple(stem for stem in stems if stem != stem.strip())
        self._plain = self.stems.difference(self._edged)

    def stands(self, here: AbstractSet[str], line: Line) -> bool:
        """Whether one of the stems stands in a line, of which `here` are all stems."""
        return not here.isdisjoint(self._plain) or any(stem in here and stem in line.low for stem in self._edged)


_FRAMES, _TELLING, _TELLERS, _READERS = _Table(_CUES), _Table(_SAID), _Table(_ORIGINS), _Table(_READ)
_TOLD, _NAMED, _HINTED = frozenset(TELLING_STEMS), frozenset(NOUN_STEMS), frozenset(HEDGE_STEMS)
_ASIDES = frozenset(ASIDE_STEMS)
_SIDES = frozenset(SIDE_STEMS)
_BY, _FOUND, _CHARGED = frozenset(AGENT_STEMS), frozenset(FINDING_STEMS), frozenset(CHARGE_STEMS)
_ALL = frozenset(CUES)


@dataclass(frozen=True, slots=True)
class ClaimCues:
    """Which stems of claims a text has: any cue at all, without which it makes no claim, and verbs of saying."""

    any: bool
    said: bool


def claim_cues(present: AbstractSet[str]) -> ClaimCues:
    """Return which kinds of stems are present in a text."""
    said = not present.isdisjoint(_TELLING.stems)
    return ClaimCues(said or not present.isdisjoint(_FRAMES.stems), said)


def find_claims(discourse: Discourse, judge: ClaimJudge | None) -> list[Claimed]:
    """Return the claims of an item in order, body before headline, each proposition once.

    A judge is asked of what the rules find and of what they refuse: what it doubts stays as doubted, what it takes is
    added, with its word on either.
    """
    refused: list[Refused] = []
    body = [c for line, here in _worth_reading(discourse) for c in _line_claims(discourse, line, here, refused)]
    body = sorted([*body, *follow_ups(discourse, body)], key=lambda c: (c.line.index, c.start))
    read = discourse.lines_with("headline", _READERS.stems)
    headline = [
        c for line in discourse.headline for c in _headline_claims(discourse, line, read.get(line.index), refused)
    ]
    kept = _rooted(_named(_once(body, headline)))
    if judge is not None:
        kept = judged(discourse, kept, refused, judge)
    kept = with_roots(discourse, kept)
    discourse.watcher.keeps_claims([*body, *headline], kept)
    return kept


def _worth_reading(discourse: Discourse) -> Iterator[tuple[Line, AbstractSet[str]]]:
    """Yield the lines of the body that may make a claim, with their stems.

    A plain "said" needs a source or an outlet beside it.
    """
    if not discourse.has("body", _READERS.stems):
        return
    shorts = discourse.short_names
    for number, here in discourse.lines_with("body", _ALL).items():
        if here.isdisjoint(_READERS.stems):
            continue
        line = discourse.body[number]
        if _FRAMES.stands(here, line) or (
            _TELLING.stands(here, line)
            and (
                _TELLERS.stands(here, line)
                or any(word.lower() in OUTLET_WORDS or word in shorts for word in _CAPITALS.findall(line.sentence.text))
                or ("told" in here and _TOLD_NAME.search(line.sentence.text))
                or (not here.isdisjoint(_SIDES) and tells_deed(line.low))
            )
        ):
            yield line, here


def _line_claims(discourse: Discourse, line: Line, here: AbstractSet[str], refused: list[Refused]) -> list[Claimed]:
    """Return the claims of a line, and add what the rules refuse to `refused`.

    Each reader is asked only where one of its stems is among those that stand here.
    """
    told = () if here.isdisjoint(_TOLD) else islice(attributed(discourse, line), MOST)
    named = () if here.isdisjoint(_NAMED) else nominal(discourse, line)
    agents = () if here.isdisjoint(_BY) else by_agents(discourse, line)
    concluded = () if here.isdisjoint(_FOUND) else findings(line)
    charged = () if here.isdisjoint(_CHARGED) else charges(discourse, line)
    hinted = () if here.isdisjoint(_HINTED) else hedged(line)
    asides = () if here.isdisjoint(_ASIDES) else beside(discourse, line)
    found: list[Claimed] = []
    for claimed in (*told, *asides, *named, *agents, *concluded, *charged, *hinted):
        if isinstance(claimed, Refused):
            refused.append(claimed)
            continue
        claimed.terms = content(claimed.text)
        twin = next((k for k in found if _covers(k, claimed)), None)
        if twin is None:
            found.append(claimed)
        elif (twin.origin is None and claimed.origin is not None and claimed.kind != "rumour") or (
            twin.rule.startswith("outlet-according") and claimed.carrier is not None
        ):
            found[found.index(twin)] = claimed
    return found


def _covers(a: Claimed, b: Claimed) -> bool:
    return (a.start < b.end and b.start < a.end) or overlap(a.terms, b.terms) >= 0.7


def _headline_claims(
    discourse: Discourse, line: Line, here: AbstractSet[str] | None, refused: list[Refused]
) -> list[Claimed]:
    text = line.sentence.text
    tailed = not _TAIL_MARKS.isdisjoint(text) or text.endswith(_TOLD_ENDS)
    match = _TAIL.search(text) if tailed else None
    found: list[Claimed] = []
    if match is not None:
        who = next(
            w
            for w in (match.group("who"), match.group("who2"), match.group("who3"), match.group("who4"))
            if w is not None
        ).strip()
        low = who.lower()
        opens = len(text) - len(without_mark(text).lstrip())
        start, end = (opens, match.start()) if match.group("who4") is None else (match.end(), len(text))
        if re.search(r"\bsources?\b|\binsiders?\b|\bwitness|\bcrew\b", low):
            found.append(
                Claimed(
                    line,
                    claim_rule("unnamed", "headline"),
                    start,
                    end,
                    text[start:end],
                    "unnamed",
                    Who(who),
                    None,
                    (),
                    0.75,
                )
            )
        elif (
            is_outlet(who)
            or re.fullmatch(r"(?:\w+ )?(?:reports?|papers?|newspapers?|media|magazine|press|tv|radio)", low)
            or (
                match.group("who")
                and re.match(r"[A-Z][a-z]", who)
                and could_be_outlet(who)
                and not discourse.names.headline_is_capitals
                and any(who in n.name for n in discourse.names.found if is_outlet(n.name))
            )
        ):
            unnamed = (
                is_unnamed_outlet(low)
                or low.rpartition("the ")[2] in _ONE_OF_MANY
                or (
                    not is_outlet(who)
                    and low.split()[-1] in _COMMON_OUTLETS
                    and (" " not in low or who == low or discourse.names.headline_is_capitals)
                )
            )
            found.append(
                Claimed(
                    line,
                    claim_rule("outlet", "headline"),
                    start,
                    end,
                    text[start:end],
                    "outlet",
                    None if unnamed else Who(outlet_name(who)),
                    None,
                    (),
                    0.8,
                )
            )
    if here:
        found.extend(_line_claims(discourse, line, here, refused))
    for claimed in found:
        claimed.terms = content(claimed.text)
    kept: list[Claimed] = []
    for claimed in found:
        if not any(_covers(k, claimed) for k in kept):
            kept.append(claimed)
    return kept


def _once(body: list[Claimed], headline: list[Claimed]) -> list[Claimed]:
    kept: list[Claimed] = []
    for claimed in body:
        twin = next((k for k in kept if _same_claim(k, claimed)), None)
        if (
            twin is not None
            and twin.carrier is None
            and claimed.carrier is not None
            and twin.origin is not None
            and claimed.origin is not None
            and twin.origin.name == claimed.origin.name
        ):
            kept[kept.index(twin)] = replace(twin, carrier=claimed.carrier, chain=claimed.chain)
        if twin is None:
            kept.append(claimed)
        elif (
            twin.origin is None
            and claimed.origin is not None
            and twin.kind in ("outlet", "rumour")
            and claimed.kind == "outlet"
        ):
            kept[kept.index(twin)] = replace(
                twin, origin=claimed.origin, kind=claimed.kind, chain=claimed.chain, carrier=claimed.carrier
            )
    outlets = {k.origin.name for k in kept if k.kind == "outlet" and k.origin is not None}
    for claimed in headline:
        if len(outlets) == 1 and _is_of_one(claimed):
            continue  # "..., broadcaster says": the one that the body names, and what it tells there
        if not any(overlap(k.terms, claimed.terms) >= 0.5 or _is_headed(k, claimed) for k in kept):
            kept.append(claimed)
    return kept


def _is_headed(told: Claimed, headline: Claimed) -> bool:
    """Whether a headline only puts in short what the body tells of the same outlet or source."""
    if told.line.field == "headline" or told.origin is None:
        return False
    if headline.origin is None:
        return told.kind == headline.kind == "outlet" and len(told.terms & headline.terms) > 1
    return told.kind == headline.kind and told.origin.name.lower() == headline.origin.name.lower()


def _same_claim(a: Claimed, b: Claimed) -> bool:
    alike = overlap(a.terms, b.terms)
    shared = len(a.terms & b.terms)
    if (
        a.origin is not None
        and b.origin is not None
        and a.origin.name == b.origin.name
        and alike >= 0.5
        and shared >= 3
    ):
        return True
    return (alike >= 0.75 and shared >= 2) or (alike >= 0.99)


_A_PAPER = re.compile(
    r"(?:the|an?|this|that|its) (?:\w+ )?(?:website|site|blog|portal|newspaper|paper|magazine|tabloid|outlet|broadcaster|report|story|article|post)",
    re.IGNORECASE,
)
"""A name that only says what its bearer is: no origin beside the outlet that it means."""


def _is_of_one(claimed: Claimed) -> bool:
    """Whether a headline ends in what its outlet is: "..., broadcaster says" means the one that the body names."""
    if claimed.line.field != "headline" or claimed.kind != "outlet" or claimed.origin is not None:
        return False
    behind = claimed.line.low[claimed.end :].split()
    return any(word.strip(":,-.") in _ONE_OF_MANY or word.strip(":,-.") in _COMMON_ONE for word in behind)


def _named(claims: list[Claimed]) -> list[Claimed]:
    """Give what "the website" or "the report" tells to the outlet told of last before it: one origin, not two."""
    out: list[Claimed] = []
    last: Claimed | None = None
    for claimed in claims:
        if claimed.origin is not None and _A_PAPER.fullmatch(claimed.origin.name):
            origin = None if last is None else last.origin
            chain = () if origin is None else (origin.name,)
            rule = claim_rule("outlet", frame_of(claimed.rule))
            out.append(replace(claimed, rule=rule, kind="outlet", origin=origin, chain=chain))
            continue
        if claimed.kind == "outlet" and claimed.origin is not None:
            last = claimed
        out.append(claimed)
    return out


def _rooted(claims: list[Claimed]) -> list[Claimed]:
    """Give a carrier's own telling of what it quotes from somebody that root: one origin, not two."""
    out: list[Claimed] = []
    quoted = [k for k in claims if k.carrier and k.origin is not None]
    for claimed in claims:
        if claimed.origin is None and claimed.kind == "outlet":
            root = next(
                (k for k in quoted if len((k.terms | content(k.origin.name if k.origin else "")) & claimed.terms) >= 2),
                None,
            )
            if root is not None:
                out.append(replace(claimed, origin=root.origin, kind=root.kind, carrier=root.carrier, chain=root.chain))
                continue
        if claimed.kind == "outlet" and claimed.origin is not None:
            name = claimed.origin.name.lower()
            root = next(
                (
                    k
                    for k in claims
                    if k is not claimed
                    and k.carrier
                    and (k.carrier.lower() in name or name in k.carrier.lower())
                    and overlap(k.terms, claimed.terms) >= 0.5
                    and len(k.terms & claimed.terms) >= 3
                ),
                None,
            )
            if root is not None:
                out.append(replace(claimed, origin=root.origin, kind=root.kind, carrier=root.carrier, chain=root.chain))
                continue
        out.append(claimed)
    return out
