"""The judge of claims: what it is asked of words that tell something, and what it may answer.

The rules say in which frames something is told, by whom, and hold most of it to be a claim or none. Whether a party's
account of others is a claim or an ordinary statement is no matter of form alone; there a judge is asked. Like the judge
of responses it is a pure function of the question.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from streams.derive.claim_grammar import frame_of
from streams.derive.claimed import Claimed, Refused
from streams.derive.judging import Judge, Verdict, masked
from streams.derive.lines import Line

_QUARTERS = 4


class ClaimQuestion(NamedTuple):
    """Words that tell something, as a judge sees them.

    `why` is the rules' reason to hold them to be no claim, empty where they hold them to be one; `kind` is that of the
    origin, "none" where the rules give none. `teller`, `told` and `around` (the rest of the sentence) are tokens in small
    letters, a name as "<name>" and a figure as "<number>": a judge learns how claims are told, not who is in the news.
    `quarter` is where in the field the sentence stands, 0 to 3; `claims` how many claims the rules find in the item,
    `tellings` how many places of it a judge is asked about; `headline` are the words above it, in small letters.
    """

    frame: str
    kind: str
    why: str
    verb: str
    teller: tuple[str, ...]
    told: tuple[str, ...]
    around: tuple[str, ...]
    quotes: bool
    opens_quoted: bool
    field: str
    line: int
    quarter: int
    claims: int
    tellings: int
    headline: tuple[str, ...]


class ClaimJudge(Protocol):
    """Whoever judges claims. `name` carries a version ("claims@1"): it stands on the event beside each verdict."""

    @property
    def name(self) -> str:
        """Name and version."""

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Answer one question: the act "claim" or None. Does no I/O, reads no clock, draws nothing."""


class Judges(NamedTuple):
    """Who judges responses and claims beside the rules; None where nobody does."""

    responses: Judge | None
    claims: ClaimJudge | None


class Surroundings(NamedTuple):
    """What the questions of an item share: how many claims the rules find, how many are asked, the headline's words."""

    claims: int
    tellings: int
    headline: tuple[str, ...]


def question_of(found: Claimed | Refused, lines: Sequence[Line], item: Surroundings) -> ClaimQuestion:
    """Return what a judge is asked of words that tell, in a field of so many lines."""
    line = found.line
    first, last = line.token_at(found.start), line.token_at(max(found.end - 1, found.start)) + 1
    tokens = masked(line.tokens)
    phrase = found.phrase
    return ClaimQuestion(
        frame=found.frame if isinstance(found, Refused) else frame_of(found.rule),
        kind=found.kind or "none",
        why=found.why if isinstance(found, Refused) else "",
        verb=found.verb,
        teller=() if phrase is None else tuple(tokens[phrase.start : phrase.end]),
        told=tuple(tokens[first:last]),
        around=(*tokens[:first], *tokens[last:]),
        quotes='"' in line.low,
        opens_quoted=first < len(line.quoted) and (line.quoted[first] or line.tokens[first].text in '"\u201c'),
        field=line.field,
        line=line.index,
        quarter=_QUARTERS * line.index // max(1, len(lines)),
        claims=item.claims,
        tellings=item.tellings,
        headline=item.headline,
    )
