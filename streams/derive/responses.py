"""The engine: applies the table of rules to the lines of an item and gives responses. Owns no word of the grammar.

For each line with a trigger: match, read the verb group, take the outcome of its polarity, find the party by the
rule's frame, ask the guards. What stands inside another act's clause, a question or a condition is dropped.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from streams.derive import lexicon as lex
from streams.derive.answering import meets_claim
from streams.derive.attribution import speakers
from streams.derive.candidates import Candidate
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse, Field
from streams.derive.echoes import with_echoes
from streams.derive.frames import place_frame, verb_frame
from streams.derive.grammar import Rule
from streams.derive.guards import GUARDS
from streams.derive.guards_contradicting import is_in_question
from streams.derive.joint_acts import joined
from streams.derive.left_open import left_open
from streams.derive.lines import Line
from streams.derive.noun_phrases import is_finite, phrase_after, phrase_ending, subject_before
from streams.derive.plausibility import is_plausible
from streams.derive.rules import GRAMMAR
from streams.derive.telling import once
from streams.derive.tokens import Token
from streams.derive.turned import is_turned, needs_a_claim
from streams.derive.unreal import is_unreal
from streams.derive.watching import NOBODY
from streams.memo import Memo, Once

FRAME_FAILS = "the verb's frame does not hold"
"""Why a match of a cue verb is no act whose subject, agent or polarity is wrong."""
_MOST = 8
"""No sentence tells more acts of one rule: what repeats a cue beyond that is no prose."""
_OWNED = 0.75
"""How sure it is that a party confirms who says it is true that something was done to it, or by it."""
_OF_ITSELF = re.compile(r"^ (?:that )?[^.;]{0,120}?\b(?:it|its|itself|he|his|she|her|they|their|them)\b")
_MET = 0.65
"""How sure it is that who says he never did it denies a claim that tells he did."""
_WHOLE = frozenset(
    "confirm-or-deny decline-verb decline-noun not-guilty no-comment-from no-comment-had no-comment-quote partly-confirm"
    " no-confirmation gives-no-confirmation untrue-predicate no-truth not-reached".split()
)
"""Rules whose cue is all that they match."""
_CONDITIONS = frozenset(["if", "unless", "whether", "until", "once", "lest", "should", "before"])
_POSSESSIVES = frozenset(["his", "her", "its"])
_BEFORE_PARTY = lex.DETERMINERS | {"even", "and", '"', "\u201c"}
_SAYS_OF_HIS = re.compile(r"\b(?:said|says|stated|wrote|added)(?: (?:on|in|at) (?:[\w]+ ){1,2}?[\w]+){0,2}(?: that)? $")
"""Right before a possessive: it is the speaker's own."""
_COMPLEMENTISERS = frozenset(["that", "whether", "if", "how", "why"])
_ASKING: dict[str, list[int]] = {}
for _number, _rule in enumerate(GRAMMAR):
    for _trigger in _rule.triggers:
        _ASKING.setdefault(_trigger, []).append(_number)
TRIGGERS = tuple(dict.fromkeys((*_ASKING, *(stem for rule in GRAMMAR for stem in rule.needs))))
"""Every stem of any rule: a text without one holds no response."""


class Active(tuple[Rule, ...]):  # noqa: SLOT001 - it keeps its stems
    """Rules that may find something, in the order of the grammar."""

    @Once
    def stems(self) -> frozenset[str]:
        """Every stem of one of them."""
        return frozenset([stem for rule in self for stem in (*rule.triggers, *rule.needs)])


def active_rules(present: Iterable[str]) -> Active:
    """Return the rules that may find something where these stems are."""
    return _ACTIVE[frozenset(present)]


def _active(present: frozenset[str]) -> Active:
    numbers = {number for stem in present if stem in _ASKING for number in _ASKING[stem]}
    rules = [GRAMMAR[number] for number in sorted(numbers)]
    return Active([rule for rule in rules if not rule.needs or not present.isdisjoint(rule.needs)])


_ACTIVE = Memo(_active, 4096)


def find_candidates(discourse: Discourse, active: Active, claimed: Sequence[Claimed] | None = None) -> list[Candidate]:
    """Return the responses of an item in order, body before headline, each told once; `active` rules are tried.

    With the item's claims, what a rule says only in answer to a claim is dropped where it answers none.
    """
    body = with_echoes(discourse, _field_candidates(discourse, "body", active.stems))
    headline = _field_candidates(discourse, "headline", active.stems)
    if claimed is not None:
        body = [left_open(c, claimed) for c in body]
        found = [*body, *headline]
        body = _answering(body, claimed)
        headline = _answering(headline, claimed)
        discourse.watcher.narrows(found, [*body, *headline], "it only answers a claim, and meets none of the item's")
    found = [*body, *headline]
    kept = once(body, headline)
    discourse.watcher.narrows(found, kept, "the same act of the same party is told elsewhere in the item")
    return kept


def _field_candidates(discourse: Discourse, field: Field, stems: Collection[str]) -> list[Candidate]:
    found: list[Candidate] = []
    if field == "body" and not discourse.is_split and discourse.watcher is NOBODY and not _matches(discourse, stems):
        return found
    for number, here in discourse.lines_with(field, stems).items():
        if tried := active_rules(here):
            line = discourse.body[number] if field == "body" else discourse.headline[number]
            discourse.watcher.tries(line, tried)
            found += _line_candidates(discourse, line, tried)
    return found


def _matches(discourse: Discourse, stems: Collection[str]) -> bool:
    """Whether any rule matches in the body: most stems are in sentences that match none, and then no other is split."""
    return any(
        any(rule.matches(low)) for low, here in discourse.sentences_with("body", stems) for rule in active_rules(here)
    )


def _answering(found: list[Candidate], claimed: Sequence[Claimed]) -> list[Candidate]:
    """Drop what only answers a claim where it answers none, or where its line says the same act with its own verb."""
    plain = {(c.line.index, c.act) for c in found if not c.rule.answers}
    for c in found:
        if not claimed and c.rule.act == "confirm" and c.act == "deny" and needs_a_claim(c) and not is_in_question(c):
            c.act = "confirm"
        if c.rule.id == "never-did" and meets_claim(c, claimed):
            c.confidence = _MET
        if c.rule.id == "said-true-that" and _OF_ITSELF.search(c.behind) and c.parties and not c.parties[0].pronoun:
            c.confidence = _OWNED
    return [c for c in found if not c.rule.answers or ((c.line.index, c.act) not in plain and meets_claim(c, claimed))]


def _line_candidates(discourse: Discourse, line: Line, tried: Sequence[Rule]) -> list[Candidate]:
    taken: list[tuple[int, int]] = []
    found: list[Candidate] = []
    for rule in tried:
        for match in islice(rule.matches(line.low), _MOST):
            cue = _cue_span(rule, match)
            if any(cue[0] < b and a < cue[1] for a, b in taken):
                discourse.watcher.passes(line, rule, match)
                continue
            candidate = _candidate(discourse, line, rule, match)
            if candidate is not None:
                taken.append(cue)
                found.append(candidate)
            elif rule.id in ("confirm-or-deny", "not-guilty"):
                taken.append(cue)
    if not found:
        return found
    found.sort(key=lambda c: c.match.start())
    outer = list(_unnested(found))
    discourse.watcher.narrows(found, outer, "it stands inside what another act is about")
    told = joined(outer)
    discourse.watcher.narrows(outer, told, "it is one act with what the same party grants beside it")
    return told


def _cue_span(rule: Rule, match: re.Match[str]) -> tuple[int, int]:
    if rule.id in _WHOLE:
        return match.span()
    for name in rule.verbs:
        if match[name] is not None:
            return match.span(name)
    return match.span()


def _verb_offset(rule: Rule, match: re.Match[str]) -> int:
    for name in (*rule.verbs, "own"):
        if name in match.re.groupindex and match[name] is not None:
            return match.start(name)
    return match.start()


def _candidate(discourse: Discourse, line: Line, rule: Rule, match: re.Match[str]) -> Candidate | None:
    tokens = line.tokens
    verb = line.token_at(_verb_offset(rule, match))
    if verb >= len(tokens):
        return None
    start, end = _cue_span(rule, match)
    if rule.frame == "speaker":
        verb = min(line.token_at(match.end() - 1), len(tokens) - 1)
    c = Candidate(discourse, line, rule, match, verb, start, end, act=rule.act, confidence=rule.confidence)
    why, guard = _refusal(c)
    if why is not None:
        discourse.watcher.drops(c, why, guard)
        return None
    if c.act == "confirm" and is_turned(c):
        c.act = "deny"
    discourse.watcher.finds(c)
    return c


def _refusal(c: Candidate) -> tuple[str | None, str | None]:
    """Read frame and party into a candidate; return why it is no act, and the guard that says so, else None twice."""
    discourse, line, rule, match, verb, tokens = c.discourse, c.line, c.rule, c.match, c.verb, c.line.tokens
    if _is_question(line, verb):
        return "it is a question", None
    if rule.frame == "verb":
        if not verb_frame(c):
            return FRAME_FAILS, None
    elif rule.frame == "speaker":
        c.parties, c.phrase = speakers(discourse, line, verb)
        if not c.parties and line.field == "headline":
            return "nobody says it", None
    elif rule.frame in ("from", "object"):
        place_frame(c)
    elif rule.frame == "owner":
        k = verb
        c.phrase = phrase_ending(tokens, k if tokens[k].low in ("his", "her", "its", "their") else k - 1)
        if c.phrase is not None:
            c.parties = discourse.parties(line, c.phrase)
            if not c.parties and tokens[k].low in _POSSESSIVES and _SAYS_OF_HIS.search(c.before):
                said, _ = speakers(discourse, line, verb)
                c.parties = [who for who in said if (who.kind == "person") == (tokens[k].low != "its")]
    elif rule.frame == "headline":
        who = next((name for name in ("who", "who2") if name in match.re.groupindex and match.group(name)), None)
        if who is not None:
            c.phrase = phrase_after(tokens, line.token_at(match.start(who)))
            c.parties = discourse.parties(line, c.phrase) if c.phrase else []
    if _is_conditional(c):
        return "it stands under a condition, or before it is so", None
    if rule.frame != "headline" and not c.parties:
        return "its place names no party", None
    if c.phrase is not None and not is_plausible(c):
        return "who stands there can be no party", None
    if is_unreal(c):
        return "it is demanded, or told in a forgery", None
    for name in rule.guards:
        if not GUARDS[name](c):
            return f"guard {name}", name
    return None, None


def _is_question(line: Line, verb: int) -> bool:
    text = line.sentence.text.rstrip("\"\u201d\u2019') ")
    if text.endswith("?") and any(t.text == ":" for t in line.tokens[:verb]) and '"' not in line.low:
        return True  # "Another fan said: It is a hoax, right?"
    if (
        text.endswith("?")
        and (colon := text.rfind(": ")) > 0
        and line.tokens[verb].start < colon
        and line.field == "body"
    ):
        return False  # "He has not replied, which leaves one question: why?"
    return text.endswith("?") and not (
        line.field == "body" and any(t.low in lex.QUOTE_VERBS for t in line.tokens[:verb]) and not line.quoted[verb]
    )


def _is_conditional(c: Candidate) -> bool:
    if c.group is not None and c.group.passive:
        subject = subject_before(c.line.tokens, c.group.start)
        if subject is not None and subject.start and c.line.tokens[subject.start - 1].low in _CONDITIONS:
            return not _is_in_front_of(c.line.tokens, subject.start - 1)
    tokens = c.line.tokens
    start = (
        c.phrase.start if c.phrase is not None and c.phrase.start < c.verb else (c.group.start if c.group else c.verb)
    )
    if c.rule.frame == "speaker":
        start = c.line.token_at(c.match.start())
    k = start - 1
    while k >= 0 and tokens[k].low in _BEFORE_PARTY:
        k -= 1
    if k >= 0 and tokens[k].low == "had" and c.rule.frame == "verb" and c.group is not None and c.group.start > k:
        return True  # "it would have been longer had he denied it"
    if k >= 0 and tokens[k].low == "once" and c.cue.endswith("ed") and c.group is not None and not c.group.passive:
        return False  # "once Adler confirmed it, ..."
    if k >= 0 and tokens[k].low in _CONDITIONS:
        return not (tokens[k].low in ("if", "whether") and k and tokens[k - 1].low == "even")
    return bool(
        c.group is not None
        and c.group.start > 0
        and tokens[c.group.start - 1].low in ("if", "unless", "until", "whether")
    )


def _is_in_front_of(tokens: Sequence[Token], k: int) -> bool:
    """Whether "before" at `k` tells a place: in "the hearing before the panel was confirmed" no verb stands before it."""
    return tokens[k].low == "before" and k > 0 and not any(is_finite(tokens, m) for m in range(1, k))


def _unnested(found: list[Candidate]) -> Iterator[Candidate]:
    for n, c in enumerate(found):
        if any(_is_inside(c, outer) for outer in found[:n] if outer is not c):
            continue
        yield c


def _is_inside(inner: Candidate, outer: Candidate) -> bool:
    """Whether an act stands in the clause of what another act is about."""
    if outer.rule.frame not in ("verb", "owner") or inner.phrase is None or inner.match.start() < outer.match.end():
        return False
    tokens = inner.line.tokens
    if inner.rule.frame == "verb" and any(
        t.low == "after" for t in tokens[max(outer.verb, inner.phrase.start - 3) : inner.verb]
    ):
        return inner.act in ("confirm", "deny")  # "confirmed it, hours after a spokesman denied it": told again
    if inner.rule.frame == "speaker" and inner.phrase.start <= outer.verb:
        return (
            inner.match.start() > outer.match.end()
            and not re.search(r"\b(?:and|but|;)\b", inner.line.low[outer.match.end() : inner.match.start()])
            and inner.rule.id in ("untrue-predicate", "true-predicate")
        )
    if inner.phrase.start <= outer.verb:
        return False
    between = tokens[outer.verb + 1 : inner.phrase.start]
    if any(t.low in (";", "but", "while", "although", "though") for t in between):
        return False
    if not between:
        return True
    if between[-1].low in _COMPLEMENTISERS or between[-1].low in lex.REPORT_NOUNS:
        return True
    if any(t.low in _COMPLEMENTISERS for t in between):
        return not any(t.text in ',\u201d"' for t in between[1:])
    return False
