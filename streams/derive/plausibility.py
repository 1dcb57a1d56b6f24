"""Whether a stretch of words can be a party at all. Owns the common nouns for parties."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.candidates import Candidate
from streams.derive.own_papers import is_the_paper
from streams.derive.tokens import Token, is_capital

_PLAUSIBLE = (
    lex.PERSON_NOUNS
    | lex.SPOKES
    | lex.OFFICIAL_NOUNS
    | lex.ORGANISATION_WORDS
    | frozenset(lex.ROLE_NOUNS)
    | frozenset(
        "head boss chair manager coach people person persons sources source man men woman women family families parents couple relatives relative rebels militants villagers residents lawyers prosecutors investigators authorities organisers organizers side sides players team teams companies firms banks officials analysts experts doctors scientists researchers witness witnesses suspects suspect defendants defendant lawmakers senators leaders management staff workers crew critics opponents supporters activists protesters campaigners both neither all others he she it they we i dealers traders brokers bankers economists diplomats delegates insiders friends friend neighbours neighbors brother sister wife husband son daughter victim victims owner owners operators organiser shareholders directors governments states countries nations groups parties unions agencies ministries fighters troops forces soldiers guards kidnappers hackers singer's editors editor journalist journalists reporter reporters publisher who lawyer aide aides envoy pilot captain teacher abbess nun nuns sisters priest bishop convent producers producer buyers sellers exporters importers farmers growers refiners member members minister ministers service office media broadcaster spouse rival rivals supplier suppliers subsidiary subsidiaries unions".split()
    )
)


def is_party_noun(word: str) -> bool:
    """Whether a word in small letters is a common noun for somebody: people, an office, a body."""
    return word in _PLAUSIBLE or word in _BODIES or word in lex.ROLE_WORDS or word in lex.LOWER_OFFICERS


def is_plausible(c: Candidate) -> bool:
    """Whether a phrase can be a party at all: a name, a person, a body; not a stretch of words that only looks so."""
    if c.phrase is None:
        return False
    words = c.line.tokens[c.phrase.start : c.phrase.end]
    if not words:
        return False
    if is_the_paper(words):
        return True
    first = words[0]
    if first.text == "No" and len(words) > 1 and words[1].text[0].isdigit():
        return True  # "No 10"
    if (
        first.low in ("every", "each", "responding")
        or first.low == "no"
        or (first.low == "by" and len(words) > 1)
        or words[-1].low in ("means", "way")
    ):
        return False
    if first.low in ("please", "then", "here", "there"):
        return False
    named = len(words) > 1 and is_capital(first) and is_capital(words[1])  # "First Boston"
    if first.low.startswith(("we'", "i'")):
        return not _in_relative(c.line.tokens, c.phrase.start)  # "we're not commenting": the pronoun has the verb in it
    if first.low in lex.ADVERBS and first.low not in ("neither", "both", "all", "one") and not named:
        return False
    if first.low.endswith(("ing", "ed")) and not is_capital(first) and "-" not in first.low:  # but "state-owned Velda"
        return False
    if any(is_capital(t) and not (k == 0 and c.phrase.start == 0) for k, t in enumerate(words)):
        return True
    if any(t.low in _PLAUSIBLE for t in words):
        return True
    if c.act == "confirm" and any(t.low == "of" for t in words):
        return False
    if first.low in lex.DETERMINERS and len(words) <= 5:
        head = words[-1].low
        if head in _BODIES:
            return True
        return head not in lex.INANIMATE and not head.endswith(_ABSTRACT) and not head[:1].isdigit()
    return is_capital(first) and len(words) <= 4


def _in_relative(tokens: Sequence[Token], k: int) -> bool:
    """Whether the "we've" at `k` opens a clause about a thing: "all the evidence that we've confirmed fits"."""
    if not k or tokens[k - 1].low not in ("that", "which", "what", "whom"):
        return False
    return tokens[k - 1].low != "that" or k == 1 or tokens[k - 2].low not in lex.SAY_FORMS


_BODIES = frozenset(
    "city county town village community charity municipality utility authority university ministry organization organisation"
    " association federation foundation corporation administration institution delegation coalition opposition prosecution"
    " confederation government management department parliament leadership dealership partnership alliance conference"
    " presidency consortium tribunal legislature".split()
)
"""Heads of bodies, some of which end as abstract nouns do."""
_ABSTRACT = ("tion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ing")
