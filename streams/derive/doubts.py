"""Doubts: what makes a confirmation or a denial too unsure to count, although every guard let it pass. Owns the table.

A doubt drops nothing. It caps how sure the response is, below what the policy asks for: it is shown, never effective,
and raises no alert. Each was counted on labelled text (docs/decisions, number 22).
"""

from collections.abc import Callable
from dataclasses import dataclass

from streams.derive import lexicon as lex
from streams.derive.attribution import speaker_phrase
from streams.derive.candidates import Candidate
from streams.derive.noun_phrases import group_start, subject_before

UNSURE = 0.45
"""As sure as a doubted response is at most: below `decisive_below` of every policy that is shipped."""
_A_BODY = 120
"""Characters of a body that tells a story of its own; below, the headline is all there is."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason to doubt: its id, why, and the test."""

    id: str
    why: str
    holds: Callable[[Candidate], bool]


def _in_headline_only(c: Candidate) -> bool:
    return c.line.field == "headline" and len(c.discourse.body_text) >= _A_BODY


def _by_a_neighbour(c: Candidate) -> bool:
    if c.rule.frame != "speaker" or c.phrase is not None or c.line.field != "body":
        return False
    if c.rule.id in _OF_A_QUOTATION and _goes_on_quoted(c):
        return False
    # A quotation that goes on is his who ends it.
    return c.act != "confirm" or not c.line.quoted[-1] or c.line.tokens[-1].text in '"\u201d'


_OF_A_QUOTATION = frozenset(["pure-invention", "that-is-so", "nothing-of-the-sort", "not-so-that"])
"""Rules of what is mostly a quotation's first sentence, its speaker named behind the last."""


def _goes_on_quoted(c: Candidate) -> bool:
    """Whether the quotation of a line goes on in the next one, which says whose it is."""
    lines = c.discourse.body
    if c.line.index + 1 >= len(lines) or not lines[c.line.index + 1].starts_inside_quote:
        return False
    following = lines[c.line.index + 1]
    return following.sentence.text[:1] not in '"\u201c' and speaker_phrase(following, 0) is not None


def _by_an_onlooker(c: Candidate) -> bool:
    if c.rule.frame != "speaker" or not c.parties:
        return False
    return all(
        (c.discourse.is_outlet(who.name) and who.kind not in ("person", "shell")) or "witness" in who.name.lower()
        for who in c.parties
    )


def _confessed_to_others(c: Candidate) -> bool:
    """Whether somebody else says that the party confessed: "the police said she had confessed"."""
    if not c.cue.startswith("confess") or c.phrase is None or c.phrase.start >= c.verb:
        return False
    tokens, k = c.line.tokens, c.phrase.start - 1
    if k > 0 and tokens[k].low == "that":
        k -= 1
    if k < 1 or tokens[k].low not in lex.QUOTE_VERBS or c.line.quoted[k]:
        return False
    subject = subject_before(tokens, group_start(tokens, k))
    tellers = c.discourse.parties(c.line, subject) if subject is not None else []
    return {who.name for who in tellers}.isdisjoint(who.name for who in c.parties)


_QUANTITIES = frozenset(
    "a an the some several many multiple various numerous two three four five six seven eight nine ten dozens of other another"
    " one unnamed anonymous as well-placed reliable our".split()
)
_NOBODY = frozenset(["source", "sources", "insider", "insiders"])
_STAFF = frozenset(["employees", "staffers", "workers"])


def _by_nobody(c: Candidate) -> bool:
    """Whether who confirms is a bare "multiple sources": of no body, no trade, and close to nothing; or employees."""
    if c.rule.act != "confirm" or c.phrase is None:
        return False
    words = [t.low for t in c.line.tokens[c.phrase.start : c.phrase.end]]
    if any(t.text in _STAFF for t in c.line.tokens[c.phrase.start : c.phrase.end]):
        return True
    while words and (words[0] in _QUANTITIES or words[0].isdigit()):
        words.pop(0)
    return len(words) == 1 and words[0] in _NOBODY


DOUBTS: tuple[Doubt, ...] = (
    Doubt("headline-only", "A headline says more than its story: the body does not tell the act.", _in_headline_only),
    Doubt(
        "speaker-elsewhere",
        "Who says it stands in no word of the sentence: he was guessed from the next.",
        _by_a_neighbour,
    ),
    Doubt("confessed-to-others", "A confession that its hearer tells is his account.", _confessed_to_others),
    Doubt(
        "unnamed-source",
        "What sources of no body confirm to an outlet is what it reports on their word: they are its claim's origin.",
        _by_nobody,
    ),
    Doubt("onlooker", "An outlet or a witness that finds it untrue answers for nobody.", _by_an_onlooker),
)
"""Every doubt, in the order in which they are asked."""


def doubt(c: Candidate) -> Doubt | None:
    """Return the first doubt of a confirmation or denial, None where there is none or the act is another."""
    if c.act not in ("confirm", "deny"):
        return None
    return next((one for one in DOUBTS if one.holds(c)), None)
