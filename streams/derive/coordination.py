"""Phrases that join several parties: where they part, and which firms only look like two. Owns the parting, no names."""

from collections.abc import Sequence
from itertools import takewhile

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.joined_names import is_one_body
from streams.derive.noun_phrases import Phrase
from streams.derive.tokens import Token, is_capital, is_word

_JOINED_REMITS = frozenset(
    [
        "ministry",
        "minister",
        "department",
        "board",
        "committee",
        "commission",
        "office",
        "institute",
        "secretary",
        "bureau",
    ]
)


_FIRM_ENDS = lex.COMPANY_FORMS | {"sons", "brothers", "company", "associates", "partners"}


_NATIONS_AND_HEAD = 4


_PLURAL_BODIES = {
    "governments": "government",
    "ministries": "ministry",
    "armies": "army",
    "embassies": "embassy",
    "navies": "navy",
    "authorities": "authorities",
    "police": "police",
}


_RETINUE = frozenset("team staff office aides advisers advisors assistants colleagues lawyers camp campaign".split())


def _is_retinue(words: Sequence[Token]) -> bool:
    """Whether words are those around the party before: "Adler and his team" is Adler."""
    return len(words) > 1 and words[0].low in ("his", "her", "its", "their") and words[-1].low in _RETINUE


_WHEN = frozenset("in since until till by on during before after from through late early last next".split())


def _is_time(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a piece ends in a month or a day that says when: "again in March and the port denied it"."""
    last = tokens[end - 1].low
    if last.removeprefix("mid-") not in lex.MONTHS and last not in lex.WEEKDAYS:
        return False
    return last.startswith("mid-") or (end >= _PAIR and tokens[end - _PAIR].low in _WHEN and start <= end)


_PAIR = 2


_REMITS_ALONE = frozenset("foreign defence defense interior finance".split())


def _is_remit(words: Sequence[Token]) -> bool:
    """Whether a piece only begins the name of an office: "the Foreign and Colonial Office"."""
    bare = [t.low for t in words if t.low not in lex.DETERMINERS]
    return len(bare) == 1 and bare[0] in _REMITS_ALONE


def _is_to_do(words: Sequence[Token]) -> bool:
    """Whether a piece tells what somebody is to do: "a plan for Velda and Orle to jointly dig a canal" names no two parties."""
    k = next((k for k, t in enumerate(words) if k and t.low == "to"), 0)
    if not k or k + 1 >= len(words) or not is_capital(words[k - 1]):
        return False
    return not is_capital(words[k + 1]) and words[k + 1].low not in lex.DETERMINERS and words[k + 1].low.isalpha()


def split_coordination(tokens: Sequence[Token], phrase: Phrase) -> list[Phrase]:
    """Split "both Krupp and the prosecutor's office" and "Reuss, Brandt and Rohm"; leave "Johnson and Johnson Inc" whole."""
    lows = [t.low for t in tokens[phrase.start : phrase.end]]
    links = [k for k, low in enumerate(lows) if low in ("and", "or", "nor", ",")]
    if not links or not is_word(tokens[phrase.start]):
        return [phrase]
    start = phrase.start + (1 if lows[0] in ("both", "neither", "either") else 0)
    spoken = any(low in lex.SPOKES or low in lex.OFFICIAL_NOUNS for low in lows)
    forced = lows[0] in ("both", "neither", "either")
    cuts = [phrase.start + k for k in links]
    pieces: list[tuple[int, int]] = []
    left = start
    for cut in [*cuts, phrase.end]:
        if cut > left and pieces and tokens[left].low in _FIRM_ENDS:
            pieces[-1] = (pieces[-1][0], cut)  # "Marsh and Co Inc"
        elif cut > left:
            pieces.append((left, cut))
        left = cut + 1
    if len(pieces) == 1 and not forced:
        return [phrase]
    if len(pieces) > 1 and not forced:
        pieces = [piece for piece in pieces[:-1] if not _is_time(tokens, *piece)] + pieces[-1:]
        if any(_is_to_do(tokens[a:b]) for a, b in pieces[1:]) or any(_is_remit(tokens[a:b]) for a, b in pieces[:-1]):
            return [phrase]
    pieces = [pieces[0], *(piece for piece in pieces[1:] if not _is_retinue(tokens[piece[0] : piece[1]]))]
    if len(pieces) == 1 and not forced:
        return [Phrase(*pieces[0])]
    if not forced:
        for a, b in pieces:
            group = tokens[a:b]
            pronoun = len(group) == 1 and group[0].low in lex.SUBJECT_PRONOUNS
            if not (is_capital(group[0]) or group[0].low in lex.DETERMINERS or pronoun):
                return [phrase]
        first = tokens[pieces[0][0] : pieces[0][1]]
        if (
            any(t.low in ("of", "for") for t in first)
            and any(t.low in _JOINED_REMITS for t in first)
            and all(tokens[a].low not in lex.DETERMINERS for a, _ in pieces[1:])
        ):
            return [phrase]
        if (
            spoken
            and sum(_is_spoken(tokens[a:b]) for a, b in pieces) < len(pieces)
            and not _speak_for_each([tokens[a:b] for a, b in pieces])
        ):
            return [phrase]
        last = tokens[pieces[-1][0] : pieces[-1][1]]
        if last and last[-1].low in lex.COMPANY_FORMS and len(last) <= 2 and len(pieces) == 2:
            return [phrase]
        if (
            len(pieces) == 2
            and all(b - a == 1 for a, b in pieces)
            and tokens[pieces[1][0]].text
            in ("Johnson", "Poor", "Ross", "Spencer", "Gamble", "Decker", "Young", "Lybrand", "Waterhouse")
        ):
            return [phrase]
        if len(pieces) == 2 and is_one_body([t.text for t in first], [t.text for t in _capitals(last)]):
            return [phrase]
        if (
            lows[0] == "the"
            and last[-1].low in lex.COMPANY_FORMS
            and first[-1].low not in lex.COMPANY_FORMS
            and len(pieces) == 2
        ):
            return [phrase]  # "The Marsh and Fenwick Tea Co"
    return [Phrase(a, b, phrase.beside if b == phrase.end else None) for a, b in pieces]


def _capitals(words: Sequence[Token]) -> list[Token]:
    """Return the capitalised words in front: "Drug Administration" of "Drug Administration officials"."""
    return list(takewhile(is_capital, words))


_PLURAL_SHELLS = frozenset(
    "spokesmen spokeswomen spokespeople spokespersons representatives reps officials executives lawyers attorneys agents"
    " publicists officers aides managers".split()
)
_DEPARTMENTS = frozenset(
    "defense defence state justice treasury interior foreign finance white us u.s. uk u.k.".split()
)
"""Words before "and" that are no name without what stands behind it: "Defense and State Department officials"."""


def _is_spoken(words: Sequence[Token]) -> bool:
    return any(t.low in lex.SPOKES or t.low in lex.OFFICIAL_NOUNS for t in words)


def _speak_for_each(pieces: Sequence[Sequence[Token]]) -> bool:
    """Whether people of several bodies stand around the names of these: "officials at Harn and Quarn", "Harn and Quarn officials"."""
    speaking = [k for k, words in enumerate(pieces) if _is_spoken(words)]
    if len(speaking) != 1 or speaking[0] not in (0, len(pieces) - 1):
        return False
    shell = pieces[speaking[0]]
    if not any(t.low in _PLURAL_SHELLS for t in shell):
        return False
    if speaking[0] == 0 and not (any(t.low in ("at", "for", "of", "from") for t in shell) and is_capital(shell[-1])):
        return False
    for words in pieces:
        bare = [t for t in words if t.low not in lex.DETERMINERS and t.low not in _PLURAL_SHELLS]
        if not bare or (len(bare) == 1 and (bare[0].low in _DEPARTMENTS or is_demonym(bare[0].text))):
            return False
        if bare[0].low in _SECOND_NAMES and len(bare) == 1:
            return False
    return True


_SECOND_NAMES = frozenset("johnson poor ross spencer gamble decker young lybrand waterhouse wesson co sons".split())
"""Second names of firms that are called by two."""


def two_nations(words: Sequence[Token]) -> list[str]:
    """Return the bodies of "the Varnian and Ostrian governments", or none."""
    words = [t for t in words if t.low not in ("the", "both")]
    if len(words) < _NATIONS_AND_HEAD or words[1].low != "and" or words[-1].low not in _PLURAL_BODIES:
        return []
    if not (is_demonym(words[0].text) and is_demonym(words[2].text)):
        return []
    head = " ".join([*(t.text for t in words[3:-1]), _PLURAL_BODIES[words[-1].low]])
    return [f"{words[0].text} {head}", f"{words[2].text} {head}"]
