"""Which tokens belong to one noun phrase: what may stand inside, what joins, what is trimmed. Owns no search for subjects."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.tokens import Token, is_capital, is_word

QUOTES = frozenset('"\u201c\u201d\u2018')


TIME = lex.WEEKDAYS | frozenset(["yesterday", "today", "tonight", "earlier", "later", "recently", "this", "last"])


TIME_NOUNS = frozenset(["week", "month", "year", "night", "morning", "afternoon", "evening", "day", "weekend", "time"])


_BEFORE_REPORTS = frozenset(
    "media press news newspaper newspapers television radio local the these recent unconfirmed several some other various "
    "conflicting earlier foreign".split()
)


_PARENTHESIS_WORDS = (
    lex.DETERMINERS
    | lex.PREPOSITIONS
    | lex.SUBORDINATORS
    | frozenset(
        [
            "also",
            "speaking",
            "citing",
            "quoting",
            "former",
            "now",
            "himself",
            "herself",
            "itself",
            "however",
            "meanwhile",
            "asked",
            "who",
            "which",
            "whose",
            "formerly",
            "himself",
            "too",
            "already",
        ]
    )
)


_ORDERS = frozenset(["first", "second", "once", "still", "far", "long"])


def is_adverb(tokens: Sequence[Token], k: int) -> bool:
    """Whether a token is an adverb here: "Evening" of "the Evening Lantern", "Today" of "Stenhall Today" are none."""
    token = tokens[k]
    if token.low not in lex.ADVERBS:
        return False
    if token.low in _ORDERS and is_capital(token) and k + 1 < len(tokens) and is_capital(tokens[k + 1]):
        return False  # "First Boston"
    if token.low in TIME_NOUNS and k + 1 < len(tokens) and tokens[k + 1].low in PUBLICATIONS:
        return False  # "the evening paper"
    named = token.low in TIME_NOUNS or token.low in ("today", "tonight", "now")
    if not named or not is_capital(token):
        return True
    if k + 1 < len(tokens) and is_capital(tokens[k + 1]):
        return False
    return k < 1 or not is_capital(tokens[k - 1])


def is_floating(tokens: Sequence[Token], k: int) -> bool:
    """Whether "both" or "all" at `k` stands behind an auxiliary, for the subject before it: "Adler and Roe have both denied it"."""
    return (
        k > 0
        and tokens[k].low in ("both", "all", "each")
        and tokens[k - 1].low in lex.HAVE | lex.BE | lex.WILL | lex.DO
    )


_TOLD_APART = lex.SUBORDINATORS | lex.VERBS | lex.PREPOSITIONS | lex.ADVERBS | {"according", "am", "and"}
"""Words that can belong to a noun phrase or not, by what stands around them."""
PUBLICATIONS = frozenset(
    "paper newspaper magazine daily weekly tabloid journal newsletter website site blog broadcaster station programme program"
    " bulletin gazette".split()
)
"""Nouns for what tells news, before its title ("the evening paper Alba", "the trade paper The Lens")."""
_BEFORE_ADJECTIVES = frozenset(["the", "a", "an", "its", "his", "her", "their", "these", "those"])


def inside(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether the token at `k` can belong to a noun phrase that ends before `end`."""
    token = tokens[k]
    low = token.low
    if low.isalpha() and low not in _TOLD_APART and not low.endswith("ed"):
        return True  # as most words
    if low in QUOTES and _is_nickname(tokens, k):
        return True
    if low in ("'s", "&", "'", "/", "$", "%") or token.text[0] == "<":
        return True
    if not is_word(token) or low in lex.SUBORDINATORS:
        return False
    if low in ("both", "neither", "either", "the") or (low == "all" and k + 1 == end):
        return True  # "Harn Oil and Quarn Steel all declined"
    if low == "according" or (low == "to" and k and tokens[k - 1].low == "according") or _is_past(tokens, k, end):
        return False
    if low in ("reports", "claims") and k and tokens[k - 1].low in _BEFORE_REPORTS:
        return True
    if low in lex.VERBS and k + 1 < end and tokens[k + 1].low == "'s" and k and tokens[k - 1].low in lex.DETERMINERS:
        return True  # "the show's producers"
    if (
        low in lex.VERBS
        and k
        and tokens[k - 1].low in _BEFORE_ADJECTIVES
        and (k + 1 < end or low.endswith("s"))
        and low not in lex.AUXILIARIES
    ):
        return True  # "one of the struck plants", "two people close to the talks"
    if low == "am":
        return 0 < k < end - 1 and is_capital(tokens[k - 1]) and is_capital(tokens[k + 1])  # "Blick am Morgen"
    if low in lex.VERBS:
        return is_capital(token) and k > 0 and low not in lex.AUXILIARIES and low not in lex.SAY_FORMS
    if low == "and":
        return _joins(tokens, k, end)
    if low in lex.PREPOSITIONS:
        return low in lex.INNER_PREPOSITIONS
    return not (is_adverb(tokens, k) and low not in lex.WEEKDAYS)


def _is_past(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether the token at `k` is a past tense with a subject before it and an object behind it ("Marsh referred the ...")."""
    low = tokens[k].low
    if not low.endswith("ed") or is_capital(tokens[k]) or not low.isalpha() or not 0 < k < end - 1:
        return False
    if tokens[k - 1].low.endswith("ly") and tokens[k + 1].low in ("the", "a", "an", "its", "his", "her", "their"):
        return True
    return is_capital(tokens[k - 1]) and tokens[k + 1].low in ("the", "a", "an", "its", "his", "her", "their")


def _is_nickname(tokens: Sequence[Token], k: int) -> bool:
    """Whether the mark at `k` belongs to a name's nickname: R. J. "Bud" Adler."""
    for first in (k, k - 2):
        if 0 < first < len(tokens) - 3 and tokens[first].low in QUOTES and tokens[first + 2].low in QUOTES:
            return all(is_capital(tokens[m]) for m in (first - 1, first + 1, first + 3))
    return False


_BEFORE_TIMES = frozenset(["after", "before", "during", "following", "since", "until"])
_BEFORE_OBJECTS = lex.VERBS | lex.PREPOSITIONS | _BEFORE_TIMES


def _joins(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether the "and" at `k` joins two phrases of one subject: a capital, or an article and its noun, stand before it."""
    if k == 0 or k >= end - 1:
        return False
    before = tokens[k - 1]
    if is_capital(before) or before.low in ("'s", "'") or before.text[0] == "<" or _closes_short_name(tokens, k - 1):
        return True
    if not is_word(before) or before.low in lex.VERBS:
        return False
    if k > 1 and tokens[k - 2].low == "'s" and tokens[k + 1].low in lex.DETERMINERS:
        return True  # "Adler's office and the port"
    if tokens[k + 1].low not in lex.DETERMINERS and not is_capital(tokens[k + 1]):
        return True
    for m in range(k - 1, max(-1, k - 6), -1):
        if tokens[m].low in lex.DETERMINERS:
            if m > 1 and (tokens[m - 2].low in ("to", "not") or tokens[m - 2].low in lex.NEGATED_AUXILIARIES):
                return False  # "unable to verify the report and the port said"
            return m == 0 or tokens[m - 1].low not in _BEFORE_OBJECTS
        if tokens[m].low in lex.VERBS or not is_word(tokens[m]):
            return False
    return False


def _closes_short_name(tokens: Sequence[Token], k: int) -> bool:
    """Whether the ")" at `k` ends another form of the name before it: "the YTP (Yard Tenants' Party) and ..."."""
    if (
        tokens[k].low != ")"
        or k + 1 >= len(tokens) - 1
        or not (is_capital(tokens[k + 2]) or tokens[k + 2].low == "the")
    ):
        return False
    opening = next((m for m in range(k - 1, max(0, k - _LONGEST_FORM), -1) if tokens[m].low == "("), 0)
    form = tokens[opening + 1 : k]
    return (
        opening > 0
        and is_capital(tokens[opening - 1])
        and is_capital(form[0])
        and not any(t.text[0].isdigit() for t in form)
    )


_LONGEST_FORM = 10
"""Tokens of another form of a name in brackets behind it."""


def is_list_comma(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Tell the comma of "Reuss, Brandt and Rohm" from others: an "and" follows and capitals stand on both sides."""
    return (
        0 < k < end - 3
        and (is_capital(tokens[k - 1]) or tokens[k - 1].text[0] == "<")
        and (is_capital(tokens[k + 1]) or (tokens[k + 1].low == "the" and is_capital(tokens[k + 2])))
        and _and_follows(tokens, k, end)
    )


_LIST_WORDS = frozenset([",", "the", "of", "'s", "&"])
_NEAR_AND = 8
"""Tokens behind a comma among which the "and" of a list stands; farther off only where names alone stand between."""


def _and_follows(tokens: Sequence[Token], k: int, end: int) -> bool:
    """Whether an "and" closes the list that a comma at `k` goes on with, however many names stand between."""
    only_names = True
    for m in range(k + 1, end):
        if tokens[m].low == "and" and m > k + 1:
            return True
        only_names = only_names and (is_capital(tokens[m]) or tokens[m].low in _LIST_WORDS or tokens[m].text[0] == "<")
        if not only_names and m >= k + _NEAR_AND - 1:
            return False
    return False


def _after_leading_preposition(tokens: Sequence[Token], start: int, end: int) -> int:
    """Skip "In Manila" of "In Manila an official": to the next article or possessive after its noun."""
    for k in range(start + 1, end):
        if tokens[k].low in lex.DETERMINERS:
            return k
    k = end
    while (
        k > start
        and (is_capital(tokens[k - 1]) or tokens[k - 1].low in ("'s", "of"))
        and tokens[k - 1].low not in lex.WEEKDAYS
    ):
        k -= 1
    return k if start + 1 < k < end else end


def can_stand_beside(tokens: Sequence[Token], first: int) -> bool:
    """Whether what begins at `first` can be an aside or an apposition between commas."""
    token = tokens[first]
    return (
        token.low in _PARENTHESIS_WORDS
        or (first + 1 < len(tokens) and tokens[first + 1].low == "of" and token.low.isalpha())
        or lex.ends_like_adverb(token.low)
        or is_capital(token)
        or token.text[0].isdigit()
        or token.low in lex.ROLE_WORDS
        or token.low.endswith(("ing", "ed"))
        or token.low in lex.SPOKES
        or token.low.startswith("ex-")
        or _tells_a_role(tokens, first)
    )


_DEEP = 4
"""Words into an apposition among which its role stands: "chief economic adviser to the port"."""


def _tells_a_role(tokens: Sequence[Token], first: int) -> bool:
    for k in range(first, min(first + _DEEP, len(tokens))):
        low = tokens[k].low
        if not is_word(tokens[k]) or low in lex.VERBS or low in lex.PREPOSITIONS or low in lex.SUBORDINATORS:
            return False
        if low in lex.ROLE_WORDS or low in lex.LOWER_OFFICERS:
            return True
    return False


def trimmed(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Return a stretch without links, adverbs and a leading place: where it starts and ends; None if nothing is left."""
    while start < end and (
        tokens[start].low in ("and", "'s", "&", ",", "'", "/")
        or (
            is_adverb(tokens, start)
            and tokens[start].low not in lex.DETERMINERS
            and tokens[start].low not in ("neither", "either", "both")
        )
    ):
        start += 1
    if start < end and tokens[start].low in lex.PREPOSITIONS:
        start = _after_leading_preposition(tokens, start, end)
    while (
        end > start
        and (not is_word(tokens[end - 1]) or tokens[end - 1].low in ("and", "the"))
        and tokens[end - 1].text[0] not in "<'\u2019"
    ):
        end -= 1
    return (start, end) if start < end else None
