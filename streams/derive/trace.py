"""A watcher that keeps what the engine told it of one item. Owns the record, not its spelling."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from re import Match

from streams.derive.candidates import Candidate
from streams.derive.claimed import Claimed, Refused
from streams.derive.discourse import Discourse
from streams.derive.grammar import Rule
from streams.derive.judging import Verdict
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.party_words import Who
from streams.derive.responses import FRAME_FAILS
from streams.derive.verb_groups import VerbGroup
from streams.derive.watching import Watcher

Key = tuple[str, str, int, int, str | None]
"""What names a response within its item: rule, field, start and end of the cue in it, the party's name."""


@dataclass(slots=True)
class Attempt:
    """A match of a rule in a line and what became of it: `why` it is no response, None when it is one.

    `cue` is the cue's place in the sentence; `asked` whether guards were asked, `guard` the one that did not hold;
    `responses` the keys of the item's responses that it gave, one a party.
    """

    line: Line
    rule: Rule
    match: Match[str]
    cue: tuple[int, int]
    act: str | None = None
    group: VerbGroup | None = None
    phrase: Phrase | None = None
    parties: tuple[Who, ...] = ()
    why: str | None = None
    asked: bool = False
    guard: str | None = None
    responses: list[Key] = field(default_factory=list)


@dataclass(slots=True)
class ClaimAttempt:
    """Words of telling in a line and what became of them; `claim` is the number, from 0, of the claim they gave.

    `rule` is a claim's rule, or only the frame where the words make no claim.
    """

    line: Line
    rule: str
    span: tuple[int, int] | None
    found: Claimed | None = None
    kept: Claimed | None = None
    claim: int | None = None
    why: str | None = None
    weighed: float | None = None
    """How probable a judge held it to be a claim, where it was asked of what the rules refused."""


class Trace(Watcher):
    """What the engine did with one item, in the order in which it did it."""

    def __init__(self) -> None:
        self.discourse: Discourse | None = None
        self.stems: tuple[str, ...] = ()
        self.tried: list[tuple[Line, tuple[Rule, ...]]] = []
        self.attempts: list[Attempt] = []
        self.claim_attempts: list[ClaimAttempt] = []
        self.about: dict[Key, str] = {}
        """For each response why it answers what it answers."""
        self._by_match: dict[int, Attempt] = {}

    def begins(self, discourse: Discourse, stems: Collection[str]) -> None:
        """Keep the item's lines and stems."""
        self.discourse = discourse
        self.stems = tuple(sorted(stems))

    def tries(self, line: Line, rules: Sequence[Rule]) -> None:
        """Keep which rules were tried on a line."""
        self.tried.append((line, tuple(rules)))

    def passes(self, line: Line, rule: Rule, match: Match[str]) -> None:
        """Keep a match of words that an earlier rule has."""
        self.attempts.append(Attempt(line, rule, match, match.span(), why="an earlier rule has these words"))

    def finds(self, c: Candidate) -> None:
        """Keep an act."""
        self._add(c).asked = True

    def drops(self, c: Candidate, why: str, guard: str | None = None) -> None:
        """Keep a match that is no act, and why."""
        attempt = self._add(c)
        attempt.why = _frame_failed(c) if why == FRAME_FAILS else why
        attempt.asked, attempt.guard = guard is not None, guard

    def narrows(self, before: Sequence[Candidate], after: Sequence[Candidate], why: str) -> None:
        """Keep why an act went no further."""
        left = {id(c.match) for c in after}
        for c in before:
            if id(c.match) not in left:
                self._of(c).why = why
        for c in after:
            self._of(c).act = c.act  # a grant may have become one in part

    def answers(self, c: Candidate, who: Who | None, claim: int | None, why: str) -> None:
        """Keep why a response answers a claim, and that this act gave it."""
        del claim
        base = c.line.sentence.start
        key = (c.rule.name, c.line.field, base + c.first, base + c.last, None if who is None else who.name)
        self._of(c).responses.append(key)
        self.about[key] = why

    def drops_claim(self, line: Line, frame: str, span: tuple[int, int] | None, why: str) -> None:
        """Keep words of telling that make no claim."""
        self.claim_attempts.append(ClaimAttempt(line, frame, span, why=why))

    def weighs_claim(self, found: Refused, verdict: Verdict) -> None:
        """Keep a judge's word on words that were refused."""
        for attempt in reversed(self.claim_attempts):
            if attempt.line is found.line and attempt.span == (found.start, found.end) and attempt.found is None:
                attempt.weighed = verdict.probability
                return

    def keeps_claims(self, before: Sequence[Claimed], after: Sequence[Claimed]) -> None:
        """Keep each claim that was found, and what it became."""
        kept = {_place(claimed): (n, claimed) for n, claimed in enumerate(after)}
        for found in before:
            attempt = ClaimAttempt(found.line, found.rule, (found.start, found.end), found)
            if _place(found) in kept:
                attempt.claim, attempt.kept = kept.pop(_place(found))
            else:
                attempt.why = "the item tells it already"
            self.claim_attempts.append(attempt)
        for number, claimed in kept.values():
            place = (claimed.start, claimed.end)
            self.claim_attempts.append(ClaimAttempt(claimed.line, claimed.rule, place, claimed, claimed, number))

    def _of(self, c: Candidate) -> Attempt:
        return self._by_match.get(id(c.match)) or self._add(c)

    def _add(self, c: Candidate) -> Attempt:
        attempt = Attempt(c.line, c.rule, c.match, (c.first, c.last), c.act, c.group, c.phrase, tuple(c.parties))
        self.attempts.append(attempt)
        self._by_match[id(c.match)] = attempt
        return attempt


def _place(claimed: Claimed) -> tuple[str, int, int, int]:
    return claimed.line.field, claimed.line.index, claimed.start, claimed.end


def _frame_failed(c: Candidate) -> str:
    """Tell by how far the frame was read what did not hold in it."""
    if c.group is None:
        return "the cue is a noun here, no verb"
    if c.rule.outcomes.get(c.group.polarity) is None:
        return f"a verb that is {c.group.polarity} is no act of this rule"
    if c.group.infinitive:
        return "the cue is an infinitive that nothing turns into an act"
    if c.phrase is None:
        return "no subject or agent stands at the verb"
    if c.line.quoted[c.verb]:
        return "it is told inside a quotation"
    return "the subject or agent names no party"
