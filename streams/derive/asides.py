"""Subjects joined over an aside ("Adler, a pilot, and Roe pleaded guilty") or by "as well as". Owns finding the other."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.noun_phrases import Phrase, phrase_after, phrase_ending
from streams.derive.tokens import Token, is_capital

_RELATIVES = frozenset(["who", "which", "whose"])
_LONGEST = 30
"""Tokens that an aside between two subjects has at most."""


_JOINS = (("as", "well", "as"), ("along", "with"), ("together", "with"))
"""What joins a second subject to the first as "and" does."""


def joined_by_phrase(tokens: Sequence[Token], phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return the two subjects that "as well as" or "along with" joins, where `phrase` is one of them; the first opens."""
    for words in _JOINS:
        long = len(words)
        near = range(max(1, phrase.start - long), phrase.end - long)
        if (link := next((k for k in near if _says(tokens, k, words)), None)) is not None:
            first = phrase_ending(tokens, link - (2 if tokens[link - 1].low == "," else 1))
            opens = first is not None and _opens(tokens, first)
            return (first, Phrase(link + long, phrase.end)) if first is not None and opens else None
        if phrase.end + 1 < len(tokens) and tokens[phrase.end].low == "," and _says(tokens, phrase.end + 1, words):
            second = phrase_after(tokens, phrase.end + 1 + long)
            closes = second is not None and second.end < len(tokens) and tokens[second.end].low == ","
            return (phrase, second) if second is not None and closes and _opens(tokens, phrase) else None
    return None


def _says(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> bool:
    """Whether some words stand at a token."""
    return tuple(t.low for t in tokens[at : at + len(words)]) == words


def _opens(tokens: Sequence[Token], first: Phrase) -> bool:
    """Whether a phrase that names somebody opens the sentence, or stands behind its dateline."""
    opens = first.start == 0 or tokens[first.start - 1].text in ("-", "--", "\u2014")
    return opens and is_capital(tokens[first.end - 1])


def _is_apposition(tokens: Sequence[Token], first: int, closing: int) -> bool:
    """Whether a role or a description, with no verb in it, stands from `first` to the comma that closes it."""
    words = tokens[first:closing]
    if words[0].low not in lex.DETERMINERS and words[0].low not in lex.ROLE_WORDS:
        return False
    return not any(_opens_a_clause(t) for t in words)


def _opens_a_clause(token: Token) -> bool:
    """Whether a token opens a clause or is a verb, which no apposition has."""
    return token.low in lex.SUBORDINATORS or (token.low in lex.VERBS and token.low != "'s" and not is_capital(token))


def joined_over_aside(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the subject before an age, a role or a relative clause that is joined to `phrase`, opening the sentence."""
    closing = phrase.start - 2
    if closing < 2 or tokens[phrase.start - 1].low != "and" or tokens[closing].low != ",":
        return None
    for k in range(closing - 1, max(0, closing - _LONGEST), -1):
        if tokens[k].low != ",":
            continue
        is_age = k == closing - 2 and tokens[k + 1].text.isdigit()
        if not (is_age or tokens[k + 1].low in _RELATIVES or _is_apposition(tokens, k + 1, closing)):
            continue
        earlier = phrase_ending(tokens, k - 1)
        return earlier if earlier is not None and _opens(tokens, earlier) else None
    return None
