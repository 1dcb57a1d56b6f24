"""Acts told by an echo of one just told ("so did Velt Motors", "as did its union", "The ministry did not.").

Owns what an echo looks like and whose it is; the act is that of the sentence it leans on.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from streams.derive import lexicon as lex
from streams.derive.candidates import Candidate
from streams.derive.discourse import Discourse
from streams.derive.fitting import can_speak
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, phrase_after
from streams.derive.plausibility import is_party_noun, is_plausible
from streams.derive.tokens import Token, is_capital

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
        last = n + 1 == len(found) or found[n + 1].line is not c.line
        stop = len(c.line.low) if last else found[n + 1].match.start()
        if ((same := _SAME.search(c.line.low, c.last, stop)) is not None and _agrees(c, same["cue"])) or (
            c.act in _WITHHELD and (same := _NOR.search(c.line.low.rstrip(" .!"), c.last, stop)) is not None
        ):
            told += _echo(c, c.line, same, c.act)
        if last and c.line.index + 1 < len(discourse.body):
            following = discourse.body[c.line.index + 1]
            if (same := _SAME.match(following.low)) is not None:
                told += _echo(c, following, same, c.act) if _agrees(c, same["cue"]) else []
            elif (other := _NOT.match(following.low)) is not None and c.act in _TURNED:
                told += _echo(c, following, other, _TURNED[c.act])
    return told


def _agrees(c: Candidate, cue: str) -> bool:
    """Whether the verb of an echo can stand for that of the act: "was" stands for a "was" of the party."""
    if cue.split()[1] not in lex.BE:
        return True
    if c.group is None or (c.phrase is not None and c.phrase.start > c.verb):
        return False  # "denied by Harn Oil, and so was the sale": what was denied, no party
    return any(token.low in lex.BE for token in c.line.tokens[c.group.start : c.verb + 1])


def _echo(c: Candidate, line: Line, match: re.Match[str], act: str) -> list[Candidate]:
    """Return the act of whom an echo names, as one that answers what `c` answers in no words of its own."""
    phrase = phrase_after(line.tokens, line.token_at(match.start("who")))
    if phrase is None or not _is_somebody(line.tokens[phrase.start : phrase.end]) or not _is_closed(line, phrase):
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
        parties=[
            who
            for who in c.discourse.parties(line, phrase)
            if can_speak(who) or is_party_noun(who.name.rsplit(" ", 1)[-1].lower())
        ],
    )
    return [told] if told.parties and is_plausible(told) else []


def _is_somebody(words: Sequence[Token]) -> bool:
    """Whether the head of a phrase is a name, a noun for people or a body, or a pronoun: no "policy" and no "rise in costs"."""
    inner = next((k for k, token in enumerate(words) if k and token.low in lex.INNER_PREPOSITIONS), len(words))
    head = next((token for token in reversed(words[:inner]) if not _is_beside(token)), words[0])
    return is_capital(head) or head.low in lex.SUBJECT_PRONOUNS or is_party_noun(head.low)


def _is_beside(token: Token) -> bool:
    return token.low in _BESIDE or token.low in lex.ADVERBS or lex.ends_like_adverb(token.low)


_BESIDE = frozenset("close familiar alike too also later earlier alone last week month year".split())
"""Words behind the head of a phrase that are no part of its name."""


def _is_closed(line: Line, phrase: Phrase) -> bool:
    """Whether the clause of an echo ends behind its phrase: "so was Larin fired" and "so did Larin fall" tell their own."""
    if phrase.end >= len(line.tokens):
        return True
    behind = line.tokens[phrase.end]
    return (
        not behind.low[:1].isalnum()
        or behind.low in _LINKS
        or behind.low in lex.PREPOSITIONS
        or behind.low in lex.SUBORDINATORS
        or behind.low in lex.WEEKDAYS
        or _is_beside(behind)
    )


_LINKS = frozenset("and or but nor while when who which yesterday today tonight did has have had would".split())
"""Words that open what comes behind an echo: another clause, a day, or the verb of "The ministry did not"."""
