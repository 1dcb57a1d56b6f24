"""Claims in the passive: "was accused by Y of P", "was named by Y as P", "blamed by Y on P". Owns who stands behind "by"."""

import re
from collections.abc import Iterator
from itertools import islice

from streams.derive import lexicon as lex
from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_reports import press_name
from streams.derive.claim_words import MOST, STRONG_UNNAMED
from streams.derive.claimed import Claimed
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, phrase_after
from streams.derive.outlets import is_outlet, is_unnamed_outlet, outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import clause, with_subject, without_dateline
from streams.derive.unnamed import is_unnamed, unnamed

AGENT_STEMS = (
    "accused",
    "blamed",
    "alleged",
    "suspected",
    "charged",
    "identified",
    "named",
    "reported",
    "described",
)
"""Stems of all participles that are read here."""
_FIRST = re.compile(
    r"\b(?P<verb>accused|blamed|alleged|suspected|charged|identified|named|reported|described)"
    r" (?:(?:\w+ly|also|later|now|repeatedly|on \w+day|yesterday|today|this week|last week|last month|last year) )?by (?=[\w\"<])"
)
"""The agent right behind the participle: "was accused by four guards of theft"."""
_LAST = re.compile(
    r"\b(?P<verb>accused of|blamed for|charged with|identified as|named as|described as) "
    r"(?P<told>(?:(?!\b(?:by|and|but|who|which|that|said|says)\b)[^,;:\"\u201c\u201d]){6,120}?) by (?=[\w\"<])"
)
"""The agent behind what is told: "was accused of theft by four guards"."""
_LINKS: dict[str, tuple[str, ...]] = {
    "accused": ("of",),
    "blamed": ("for", "on"),
    "alleged": ("to",),
    "suspected": ("of",),
    "charged": ("with",),
    "identified": ("as",),
    "named": ("as",),
    "reported": ("to", "as"),
    "described": ("as",),
}
"""What must stand behind the agent, so that the participle tells something."""
_OWN_AGENT = re.compile(r"(?:ed|en|n't|t|un|ade|one|eld|aid|ung)$")
"""How the last word before "by" ends where "by" may belong to it: "accused of being paid by Orle"."""
_DEED_OF = frozenset(
    "attack attacks raid raids killing killings invasion takeover use violence threats assault aggression shelling bombing fire".split()
)
"""Deeds that have an agent of their own: "accused of an attack by rebels" tells who attacked."""
_SHORTEST = 10


def by_agents(discourse: Discourse, line: Line) -> Iterator[Claimed]:
    """Read what a line tells in the passive with who tells it behind "by"."""
    if " by " not in line.low:
        return
    for match in islice(_FIRST.finditer(line.low), MOST):
        verb = match["verb"]
        if (agent := _agent(discourse, line, match.end(), _LINKS[verb])) is None:
            continue
        phrase, kind, who = agent
        if phrase.end >= len(line.tokens) or line.tokens[phrase.end].low not in _LINKS[verb]:
            continue
        if kind != "outlet" and verb in ("named", "described", "reported"):
            continue
        yield from _claim(discourse, line, match.start("verb"), line.tokens[phrase.end].start, None, kind, who)
    for match in islice(_LAST.finditer(line.low), MOST):
        last = match["told"].split()[-1]
        verb = match["verb"].split()[0]
        own = last.endswith(("ed", "en")) or "being" in match["told"]
        if _OWN_AGENT.search(last) and (verb != "accused" or own):
            continue
        if last in _DEED_OF or (agent := _agent(discourse, line, match.end())) is None:
            continue
        phrase, kind, who = agent
        if kind != "outlet" and verb in ("named", "described"):
            continue
        behind = line.tokens[phrase.end].low if phrase.end < len(line.tokens) else "."
        if behind in ".,;" or behind in ("who", "in", "on", "over", "and", "last", "this", "after"):
            yield from _claim(discourse, line, match.start("verb"), match.start("told"), match.end("told"), kind, who)


def _agent(discourse: Discourse, line: Line, at: int, links: tuple[str, ...] = ()) -> tuple[Phrase, str, Who] | None:
    """Return the phrase at an offset behind "by", its kind of origin and whom it means; None for things and acts.

    The phrase ends before one of `links`: "by four guards of theft" is by four guards.
    """
    tokens = line.tokens
    phrase = phrase_after(tokens, line.token_at(at))
    if phrase is None or line.quoted[phrase.start]:
        return None
    link = next((k for k in range(phrase.start + 1, phrase.end) if tokens[k].low in links), None)
    if link is not None:
        phrase = Phrase(phrase.start, link)
    words = line.sentence.text[tokens[phrase.start].start : tokens[phrase.end - 1].end]
    low = words.lower()
    if is_outlet(words):
        name = outlet_name(words)
        return phrase, "outlet", Who(name, None, None, (name,))
    if (press := press_name(words)) is not None:
        return phrase, "outlet", Who(press, None, None, (press,))
    if is_unnamed_outlet(low):
        return None
    if is_unnamed(words) or STRONG_UNNAMED.search(low):
        return phrase, "unnamed", unnamed(words)
    found = discourse.resolve(line, phrase)
    told = any(t.text[:1].isupper() for t in tokens[phrase.start : phrase.end])
    if len(found) != 1 or not (told or tokens[phrase.start].low in lex.DETERMINERS_AND_PRONOUNS):
        return None
    return (phrase, "named", found[0]) if found[0].name[:1].isupper() or found[0].kind == "person" else None


def _claim(
    discourse: Discourse, line: Line, verb: int, at: int, stop: int | None, kind: str, who: Who
) -> Iterator[Claimed]:
    """Yield the claim of an agent: from the head of the clause on, the proposition with whom it is about in front."""
    text = line.sentence.text
    begin, end = clause(text, at, stop)
    if end - begin < _SHORTEST:
        return
    start = max(without_dateline(text), text.rfind(",", 0, verb) + 1, text.rfind(";", 0, verb) + 1)
    while text[start] in ' "\u201c':
        start += 1
    about = discourse.main_subject(line)
    words = text[begin:end].removeprefix("of ").removeprefix("for ").removeprefix("with ").removeprefix("as ")
    told = with_subject(words, about[0].name if about else None)
    yield Claimed(line, claim_rule(kind, "by-agent"), min(start, verb), end, told, kind, who, None, (who.name,), 0.75)
