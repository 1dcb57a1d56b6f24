"""Acts told by an echo of one just told ("so did Velt Motors", "as did its union", "The ministry did not.").

Owns what an echo looks like and whose it is; the act is that of the sentence it leans on.
"""

import re
from dataclasses import replace

from streams.derive.candidates import Candidate
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import phrase_after
from streams.derive.plausibility import is_plausible

_SAME = re.compile(
    r"(?:, (?:and )?|; |^)(?P<cue>(?:so|as) (?:did|do|does|has|have|had|was|were|is|are)) (?P<who>(?!i\b|we\b|many\b|most\b)\S)"
)
_NOT = re.compile(
    r"^(?:but )?(?P<who>(?!it\b|he\b|she\b|they\b|this\b|that\b|there\b|i\b|we\b)[\w'. \-]{2,50}?) (?P<cue>(?:did|has|have|had|would) not)[.!]?$"
)
_NOR = re.compile(
    r",? nor (?:did |were |was |are |is |has |have |would |could )?(?P<cue>)(?:any (?:\w+ )?(?:of|from|at) )?(?P<who>\S)(?=[\w&.' \-]{2,60}$)"
)
_WITHHELD = frozenset(["decline", "no_response", "neither"])
_TURNED = {"confirm": "neither", "deny": "neither"}
"""What a party does that does not do what another did."""


def with_echoes(discourse: Discourse, found: list[Candidate]) -> list[Candidate]:
    """Return the acts of an item's body with those of parties that are only told to have done the same, or not."""
    told: list[Candidate] = []
    for n, c in enumerate(found):
        told.append(c)
        if c.rule.frame != "verb" or c.line.field != "body":
            continue
        if (same := _SAME.search(c.line.low, c.last)) is not None or (
            c.act in _WITHHELD and (same := _NOR.search(c.line.low.rstrip(" .!"), c.last)) is not None
        ):
            told += _echo(c, c.line, same, c.act)
        last = n + 1 == len(found) or found[n + 1].line is not c.line
        if last and c.line.index + 1 < len(discourse.body):
            following = discourse.body[c.line.index + 1]
            if (same := _SAME.match(following.low)) is not None:
                told += _echo(c, following, same, c.act)
            elif (other := _NOT.match(following.low)) is not None and c.act in _TURNED:
                told += _echo(c, following, other, _TURNED[c.act])
    return told


def _echo(c: Candidate, line: Line, match: re.Match[str], act: str) -> list[Candidate]:
    """Return the act of whom an echo names, as one that answers what `c` answers in no words of its own."""
    phrase = phrase_after(line.tokens, line.token_at(match.start("who")))
    if phrase is None:
        return []
    end = line.tokens[min(phrase.end, len(line.tokens)) - 1].end
    first = match.start("cue")
    told = replace(
        c,
        line=line,
        match=match,
        verb=line.token_at(first),
        first=first,
        last=max(end, match.end("cue")),
        act=act,
        group=None,
        phrase=phrase,
        parties=c.discourse.parties(line, phrase),
    )
    return [told] if told.parties and is_plausible(told) else []
