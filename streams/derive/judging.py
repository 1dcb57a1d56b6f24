"""The judge's port: what a judge is asked of a response that the rules found, and what it may answer.

A judge is a pure function of the question: the same question gives the same verdict, on any machine, in any order.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any, Protocol

from events.errors import AnswerError
from streams.derive.candidates import Candidate
from streams.derive.lexicon import DETERMINERS
from streams.derive.party_words import Who
from streams.derive.tokens import Token, is_capital
from streams.memo import Memo

_PLAIN = DETERMINERS | frozenset("he she it they we i you his her its their but and in on at by as if".split())
"""Words that begin a sentence with a capital and are no names."""
_SEEN = 6
"""Tokens on either side of the cue that a judge sees: a clause's head stands no farther away."""


@dataclass(frozen=True, slots=True)
class Question:
    """A candidate as a judge sees it: the rule, its act and frame, the words around the cue, and who acts.

    `before`, `cue`, `after` and `party` are tokens in small letters, a name as "<name>" and a figure as "<number>": a
    judge learns how clauses are built, not who is in the news. Nearest the cue is last in `before` and first in `after`.
    `polarity` is that of the cue's verb group, `line` the number of its sentence in the field; `told` tells whether
    the item gives words for what is answered, `claims` how many claims the item makes.
    """

    rule: str
    act: str
    frame: str
    field: str
    line: int
    before: tuple[str, ...]
    cue: tuple[str, ...]
    after: tuple[str, ...]
    polarity: str
    passive: bool
    quoted: bool
    party: tuple[str, ...]
    party_kind: str
    pronoun: bool
    told: bool
    claims: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """A judge's answer: the act that it holds to be told, None for none; `probability` (0 to 1) that the *rule* is right."""

    act: str | None
    probability: float


class Judge(Protocol):
    """Whoever judges. `name` carries a version ("linear@1"): it stands on the event beside each verdict."""

    @property
    def name(self) -> str:
        """Name and version."""

    def judge(self, question: Question) -> Verdict:
        """Answer one question. Does no I/O, reads no clock, draws nothing."""


def checked(answer: Any, judge: str, acts: Collection[str]) -> Verdict:
    """Return what a judge of that name answered; raises AnswerError where that is no verdict on any of these acts.

    Its word stands on the event for good, so what is no probability is never written down.
    """
    if isinstance(answer, Verdict) and (answer.act is None or answer.act in (*acts,)):
        sure = answer.probability
        if isinstance(sure, (float, Real)) and 0.0 <= sure <= 1.0:  # NaN is neither
            return answer if type(sure) is float else Verdict(answer.act, float(sure))
    raise AnswerError(
        f"the judge {judge!r} answered {answer!r:.200}",
        place=judge,
        remedy=f"Let it return a Verdict: None or one of {', '.join(acts)}, and a probability from 0 to 1. "
        "Or name another one in the settings. Then redrive the dead letter.",
    )


def question(c: Candidate, who: Who | None, claims: int) -> Question:
    """Return what a judge is asked of one party of a candidate, in an item that makes so many claims."""
    tokens = c.line.tokens
    first, last = c.line.token_at(c.first), c.line.token_at(max(c.last - 1, c.first))
    return Question(
        rule=c.rule.id,
        act=c.act,
        frame=c.rule.frame,
        field=c.line.field,
        line=c.line.index,
        before=_words(tokens, max(first - _SEEN, 0), first),
        cue=tuple([t.low for t in tokens[first : last + 1]]),
        after=_words(tokens, last + 1, last + 1 + _SEEN),
        polarity="none" if c.group is None else c.group.polarity,
        passive=c.group is not None and c.group.passive,
        quoted=c.verb < len(tokens) and c.line.quoted[c.verb],
        party=() if c.phrase is None else _words(tokens, c.phrase.start, c.phrase.end),
        party_kind="none" if who is None else who.kind,
        pronoun=who is not None and who.pronoun,
        told=c.text is not None,
        claims=claims,
    )


def _words(tokens: Sequence[Token], start: int, end: int) -> tuple[str, ...]:
    return tuple(masked(tokens[start:end]))


def masked(tokens: Iterable[Token]) -> list[str]:
    """Return tokens as a judge sees them: small letters, a name as "<name>", a figure as "<number>"."""
    return [_MASKS[token.text] for token in tokens]


def _mask(word: str) -> str:
    if any(letter.isdigit() for letter in word):
        return "<number>"
    low = word.lower().replace("\u2019", "'")
    return "<name>" if is_capital(Token(word, low, 0, len(word))) and low not in _PLAIN else low


_MASKS = Memo(_mask, 1 << 16)
