"""Phrases that join several parties: where they part, and which firms only look like two. Owns the parting, no names."""

from collections.abc import Sequence
from itertools import takewhile

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.joined_names import is_one_body
from streams.derive.noun_phrases import Phrase
from streams.derive.organisations import is_remit
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


def _is_time(tokens: Sequence[Token], end: int) -> bool:
    """Whether a piece that ends at `end` ends in a month or a day that says when: "again in March and the port denied it"."""
    last = tokens[end - 1].low
    if last.removeprefix("mid-") not in lex.MONTHS and last not in lex.WEEKDAYS:
        return False
    return last.startswith("mid-") or (end >= _PAIR and tokens[end - _PAIR].low in _WHEN)


_PAIR = 2


_REMITS_ALONE = frozenset("foreign defence defense interior finance".split())


def _begins_an_office(words: Sequence[Token]) -> bool:
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
    spoken = _is_spoken(tokens[phrase.start : phrase.end])
    forced = lows[0] in ("both", "neither", "either")
    cuts = [phrase.start + k for k in links]
    pieces: list[tuple[int, int]] = []
    left = start
    for cut in [*cuts, phrase.end]:
        if cut > left and pieces and tokens[left].low in _FIRM_ENDS:
            pieces[-1] = (pieces[-1][0], cut)  # "Marsh and Co Inc"
        elif cut > left and pieces and is_remit(tokens[left:cut]) and _has_remit(tokens[pieces[-1][0] : pieces[-1][1]]):
            pieces[-1] = (pieces[-1][0], cut)  # "the Ministry of Trade and Industry"
        elif cut > left:
            pieces.append((left, cut))
        left = cut + 1
    if len(pieces) == 1 and not forced:
        return [phrase]
    if len(pieces) > 1 and not forced:
        pieces = [piece for piece in pieces[:-1] if not _is_time(tokens, piece[1])] + pieces[-1:]
        if any(_is_to_do(tokens[a:b]) for a, b in pieces[1:]) or any(
            _begins_an_office(tokens[a:b]) for a, b in pieces[:-1]
        ):
            return [phrase]
    pieces = [pieces[0], *(piece for piece in pieces[1:] if not _is_retinue(tokens[piece[0] : piece[1]]))]
    if len(pieces) == 1 and not forced:
        return [Phrase(*pieces[0])]
    again = [n for n, (a, b) in enumerate(pieces) if n and b - a > 1 and tokens[a].low in _OF_BODIES]
    if again and _is_spoken(tokens[pieces[0][0] : pieces[0][1]]):
        pieces = [(a + 1, b) if n in again else (a, b) for n, (a, b) in enumerate(pieces)]
    pieces = [_without_calling(tokens, piece) if n else piece for n, piece in enumerate(pieces)]
    if not forced:
        for a, b in pieces:
            group = tokens[a:b]
            pronoun = len(group) == 1 and group[0].low in lex.SUBJECT_PRONOUNS
            if not (is_capital(group[0]) or group[0].low in lex.DETERMINERS or pronoun):
                return [phrase]
        first = tokens[pieces[0][0] : pieces[0][1]]
        if _has_remit(first) and all(tokens[a].low not in lex.DETERMINERS for a, _ in pieces[1:]):
            return [phrase]
        if (
            spoken
            and sum(_is_spoken(tokens[a:b]) for a, b in pieces) < len(pieces)
            and not _speak_for_each([tokens[a:b] for a, b in pieces])
            and not (len(pieces) == 2 and _are_others(tokens[pieces[1][0] : pieces[1][1]]))
        ):
            return [phrase]
        last = tokens[pieces[-1][0] : pieces[-1][1]]
        alone = first[-1].low not in lex.COMPANY_FORMS or not spoken
        if last and last[-1].low in lex.COMPANY_FORMS and len(last) <= 2 and len(pieces) == 2 and alone:
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


def _has_remit(first: Sequence[Token]) -> bool:
    """Whether a remit stands behind the head of a first name, and may go on: "the Department of Trade", not "for the Department"."""
    of = max((k for k, t in enumerate(first) if t.low in ("of", "for")), default=0)
    return any(t.low in _JOINED_REMITS for t in first[:of])


def _are_others(words: Sequence[Token]) -> bool:
    """Whether words are "other port officials", who are nobody by name, behind somebody who is."""
    return words[0].low == "other" and words[-1].low in lex.OFFICIAL_NOUNS and not any(is_capital(t) for t in words)


def _without_calling(tokens: Sequence[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """Take off what a second person is to the first or does: "Adler and associate Owen Faulk", "and business partner Ian Roe"."""
    start, end = piece
    first = next((k for k in range(start, end) if is_capital(tokens[k])), start)
    name = tokens[first:end]
    if not 0 < first - start <= _OF_CALLING or not 1 < len(name) <= _OF_NAME or tokens[first - 1].low not in _CALLINGS:
        return piece
    plain = all(t.text.isalpha() and t.low not in lex.DETERMINERS for t in tokens[start:first])
    return (first, end) if plain and all(is_capital(t) for t in name) else piece


_OF_CALLING = 3
_OF_NAME = 4
_CALLINGS = frozenset(
    "associate partner colleague ally aide adviser advisor friend wife husband son daughter brother sister mother father girlfriend boyfriend"
    " co-defendant accomplice co-founder co-star teammate bandmate deputy successor predecessor cousin nephew rival".split()
)
"""What somebody is to the one before him: no title of an office, and none who speaks for him."""


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
    """Whether a word for who speaks for others is among some words; "Representative Ruth Adler" sits in a house."""
    return any(
        (t.low in lex.SPOKES or t.low in lex.OFFICIAL_NOUNS) and not _is_of_a_house(words, k)
        for k, t in enumerate(words)
    )


def _is_of_a_house(words: Sequence[Token], k: int) -> bool:
    return words[k].text in ("Representative", "Representatives") and k + 1 < len(words) and is_capital(words[k + 1])


def _speak_for_each(pieces: Sequence[Sequence[Token]]) -> bool:
    """Whether people of several bodies stand around the names of these: "officials at Harn and Quarn", "Harn and Quarn officials"."""
    speaking = [k for k, words in enumerate(pieces) if _is_spoken(words)]
    if len(speaking) != 1 or speaking[0] not in (0, len(pieces) - 1):
        return False
    shell = pieces[speaking[0]]
    if _speaks_for_both(pieces) and speaking[0] == 0:
        return True
    if not any(t.low in _PLURAL_SHELLS for t in shell):
        return False
    if speaking[0] == 0 and not _is_of_a_body(shell):
        return False
    for words in pieces:
        bare = [t for t in words if t.low not in lex.DETERMINERS and t.low not in _PLURAL_SHELLS]
        if not bare or (len(bare) == 1 and (bare[0].low in _DEPARTMENTS or is_demonym(bare[0].text))):
            return False
        if bare[0].low in _SECOND_NAMES and len(bare) == 1:
            return False
    return True


def _is_of_a_body(shell: Sequence[Token]) -> bool:
    """Whether words end in the name of whom people speak for, or in an office: "officials at Harn", "in Adler's office"."""
    if shell[-1].low == "office":
        return any(t.low in _OF_BODIES for t in shell)
    return is_capital(shell[-1]) and any(t.low in ("at", "for", "of", "from") for t in shell)


def _speaks_for_both(pieces: Sequence[Sequence[Token]]) -> bool:
    """Whether who speaks for the first names speaks for the others: each has its own article, or the form of a company.

    "a spokesman for the clerk's office and the Port Authority", "a spokesman for Harn Oil Inc and Quarn Corp".
    """
    first, *others = pieces
    of = next((k for k, t in enumerate(first) if t.low in _OF_BODIES), 0)
    if (
        not of
        or not _is_spoken(first[:of])
        or len(first) - of < _OF_NAME_AND_LINK
        or any(t.low == "who" for t in first)
    ):
        return False
    if first[-1].low in lex.COMPANY_FORMS and all(words[-1].low in lex.COMPANY_FORMS for words in others):
        return True
    if not (is_capital(first[-1]) or first[-1].low in lex.COMPANY_WORDS):
        return False
    return all(
        words[0].low == "the" and len(words) > 1 and is_capital(words[1]) and not _is_person(words) for words in others
    )


def _is_person(words: Sequence[Token]) -> bool:
    """Whether words hold a title or a calling: "the Tarn mayor Ruth Adler"."""
    return any((t.low in lex.ROLE_WORDS or t.low in lex.PERSON_NOUNS) and not is_capital(t) for t in words)


_OF_BODIES = frozenset(["at", "for", "of", "from", "in"])
_OF_NAME_AND_LINK = 2
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
