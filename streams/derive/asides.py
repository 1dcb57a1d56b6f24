"""Subjects joined over an aside: "Adler, who led the mill, and Roe pleaded guilty". Owns finding the first of the two."""

from collections.abc import Sequence

from streams.derive.noun_phrases import Phrase, phrase_ending
from streams.derive.tokens import Token, is_capital

_RELATIVES = frozenset(["who", "which", "whose"])
_LONGEST = 30
"""Tokens that an aside between two subjects has at most."""


def joined_over_aside(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the subject before an age or a relative clause that is joined to `phrase`; it must open the sentence."""
    closing = phrase.start - 2
    if closing < 2 or tokens[phrase.start - 1].low != "and" or tokens[closing].low != ",":
        return None
    for k in range(closing - 1, max(0, closing - _LONGEST), -1):
        if tokens[k].low != ",":
            continue
        is_age = k == closing - 2 and tokens[k + 1].text.isdigit()
        if not is_age and tokens[k + 1].low not in _RELATIVES:
            continue
        earlier = phrase_ending(tokens, k - 1)
        opens = earlier is not None and (earlier.start == 0 or tokens[earlier.start - 1].text in ("-", "--", "\u2014"))
        return earlier if earlier is not None and opens and is_capital(tokens[earlier.end - 1]) else None
    return None
