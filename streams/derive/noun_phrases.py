"""Noun phrases around a verb: its subject to the left, its agent or inverted subject to the right. Shallow and linear.

Owns where a phrase begins and ends in the tokens of one sentence, not whom it names.
"""

from collections.abc import Sequence
from typing import NamedTuple

from streams.derive import lexicon as lex
from streams.derive.phrase_bounds import (
    PUBLICATIONS,
    QUOTES,
    TIME,
    TIME_NOUNS,
    can_stand_beside,
    inside,
    is_adverb,
    is_floating,
    is_list_comma,
    trimmed,
)
from streams.derive.tokens import Token, is_capital, is_word

_FARTHEST = 60
_LONGEST = 28
_TITLE = 8
"""Words of a title in quotation marks inside an aside."""
_STOPS = frozenset(";:\u2026!?") | QUOTES


_QUANTITIES = frozenset("both all neither none some most many one two three each several either few half".split())
_PEOPLE = lex.OFFICIAL_NOUNS | lex.SPOKES | lex.PERSON_NOUNS
_BEFORE_NOUNS = lex.PREPOSITIONS | lex.AUXILIARIES | lex.SUBORDINATORS
_OPENING = lex.PREPOSITIONS | lex.DETERMINERS | lex.SUBORDINATORS
_VERBS_AND_ADVERBS = lex.VERBS | lex.ADVERBS
_REDUCED = frozenset(["contacted", "reached", "quoted", "interviewed", "questioned", "asked", "cited"])
_AFTER_REDUCED = frozenset(["here", "there", "today", "yesterday", "earlier", "later"])
_PLACES = frozenset(
    "germany france italy spain canada japan china russia england scotland ireland australia india pakistan mexico brazil israel iraq iran syria turkey egypt nigeria kenya ukraine poland sweden norway denmark belgium austria switzerland greece texas california florida ohio georgia virginia illinois michigan pennsylvania massachusetts connecticut arizona colorado missouri washington calif. fla. tex. mass. ont. n.y. n.j. d.c. kansas".split()
)


class Phrase(NamedTuple):
    """Tokens `start` up to `end`, and the tokens of what stands beside it between commas (an apposition)."""

    start: int
    end: int
    beside: tuple[int, int] | None = None


_PERIODS = frozenset("past years months weeks days occasions".split())
"""Ends of "in the past" and "in recent months"."""
_ADVERBIAL = lex.ADVERBS | TIME_NOUNS | _PERIODS | frozenset("yesterday today tonight on in late early by".split())
"""Words that may end a time or be an adverb."""


def skip_adverbials_left(tokens: Sequence[Token], j: int) -> int:
    """Return the index of the last token at or before `j` that is no adverb and no time of day or week."""
    while j >= 0:
        low = tokens[j].low
        if low.isalpha() and low not in _ADVERBIAL and not low.endswith("ly"):
            return j  # as most words
        if (
            low in _PERIODS
            and j > 1
            and tokens[j - 1].low in ("the", "recent", "past", "several", "many", "some", "previous")
        ):
            if tokens[j - 2].low not in ("in", "for", "on", "over", "during"):
                return j
            j -= 3
        elif low == "time" and j > 2 and [t.low for t in tokens[j - 3 : j]] == ["for", "the", "first"]:
            j -= 4
        elif low in TIME_NOUNS and j and tokens[j - 1].low in ("last", "this", "same", "next", "the"):
            j -= 2
        elif low in lex.WEEKDAYS or (low in ("yesterday", "today", "tonight") and not is_capital(tokens[j])):
            j -= 1
        elif low[:1].isdigit() and j and tokens[j - 1].low.rstrip(".") in lex.MONTHS:
            j -= 2
        elif (
            (is_adverb(tokens, j) and low not in ("both", "all", "neither", "either", "one", "one's"))
            or (lex.ends_like_adverb(low) and not is_capital(tokens[j]))
            or (
                low in ("on", "in", "late", "early", "by")
                and j + 1 < len(tokens)
                and (tokens[j + 1].low in TIME or tokens[j + 1].low.rstrip(".") in lex.MONTHS)
            )
        ):
            j -= 1
        else:
            return j
    return j


def subject_before(tokens: Sequence[Token], i: int, depth: int = 0) -> Phrase | None:
    """Return the subject of the verb group that begins at token `i`, or None."""
    first = i - 1
    if 0 < i < len(tokens) and tokens[i].low in TIME_NOUNS and tokens[first].low in ("last", "this", "earlier", "the"):
        first -= 1  # "Adler just last week confirmed"
    j = skip_adverbials_left(tokens, first)
    if 0 < j < first and tokens[j].low in lex.HAVE and tokens[first].low in _PERIODS:
        j -= 1  # "Adler has in the past admitted"
    if j < 0 or depth > 4:
        return None
    if tokens[first].low == "so" and j == first - 1 and is_word(tokens[j]):
        return shared_subject(tokens, first, depth)  # "he had to sign a pledge so could not say"
    if j > 1 and tokens[j].low in ("both", "all", "each") and tokens[j - 1].low == ",":
        j -= 1  # "Adler, a pilot, and Roe, his aide, both denied it"
    low = tokens[j].low
    if low in ("whom", "which") and j > 1 and tokens[j - 1].low == "of":
        k = j - 2  # "the two men, both of whom deny it"
        while k > 0 and tokens[k].low != "," and tokens[k].low in _QUANTITIES:
            k -= 1
        return phrase_ending(tokens, k - 1) if tokens[k].low == "," else None
    if low in ("who", "which", "that"):
        k = j - 1
        if k >= 0 and tokens[k].low == ",":
            k -= 1
        found = phrase_ending(tokens, k)
        if found is None:
            return None
        to = next((m for m in range(found.end - 2, found.start, -1) if tokens[m].low == "to"), None)
        if to is not None:  # "referred the Lantern to the port, which did not respond": the port
            found = Phrase(to + 1, found.end)
        return _described(tokens, found) or found
    if low in ("named", "identified", "quoted", "anonymity"):  # "an official who asked not to be named denied"
        who = next((k for k in range(j - 1, max(0, j - 10), -1) if tokens[k].low == "who"), 0)
        if who and is_word(tokens[who - 1]):
            return phrase_ending(tokens, who - 1)
    if low == "," or low in ("-", "--", ")", "\u2014", "\u2013"):
        return _before_parenthesis(tokens, j, depth)
    if low in lex.CLAUSE_LINKS:
        return shared_subject(tokens, j, depth)
    if low in _STOPS:
        return _before_quoting_aside(tokens, j)
    found = phrase_ending(tokens, j)
    if found is None:
        return None
    if (named := _named_before_role(tokens, found)) is not None:
        return named
    return (
        _over_predicate(tokens, found)
        or _introduced_by_office(tokens, found)
        or _told_of_in_clause(tokens, found)
        or found
    )


def _told_of_in_clause(tokens: Sequence[Token], inner: Phrase) -> Phrase | None:
    """Return whom a relative clause without commas tells of that ends in `inner`, or None where it ends in no such one.

    "A man who waited at the gate of Adler Works said": the man. The clause has its own verb right behind its pronoun
    ("who waited"), and `inner` is no subject of a clause inside it ("the man who thinks Adler lied denied").
    """
    k = inner.start - 1
    if k < _LEAST_CLAUSE or tokens[k].low in lex.SAY_FORMS or tokens[k].low in _THINKS:
        return None
    if any(t.text == "," for t in tokens[inner.start : inner.end]):
        return None  # "the arm of Adler that makes pans, Marsh Co and Tarn Inc"
    for m in range(k, max(0, inner.start - _LONGEST), -1):
        low = tokens[m].low
        if low in ("who", "which", "that", "whose"):
            return _antecedent_of(tokens, m) if _opens_clause_of(tokens, m, k) else None
        if low in _TIMES and any(t.low in lex.VERBS for t in tokens[m + 1 : inner.start]):
            continue  # "the doctor who took a photo while she was under care denied"
        if low in lex.SUBORDINATORS or low in _STOPS or low in (",", ".", ")", "-", "--") or low in lex.SAY_FORMS:
            return None
    return None


def _opens_clause_of(tokens: Sequence[Token], m: int, last: int) -> bool:
    """Whether the pronoun at `m` is the subject of a verb at or before `last`, and goes back to a noun before it."""
    before, behind = tokens[m - 1], tokens[m + 1 : last + 1]
    if not behind or not is_word(before) or before.low in lex.VERBS | lex.PREPOSITIONS | lex.REPORT_NOUNS | _CHARGES:
        return False
    if tokens[m].low == "whose":
        return any(t.low in lex.VERBS or t.low.endswith("ed") for t in behind[1:])
    first = next((t for t in behind if not lex.ends_like_adverb(t.low) and t.low not in lex.ADVERBS), None)
    if first is None or is_capital(first) or first.low in lex.DETERMINERS | lex.SUBJECT_PRONOUNS:
        return False
    return tokens[m].low != "that" or first.low in lex.VERBS or first.low.endswith("ed")


_TIMES = frozenset(["while", "when", "after", "before", "since"])
"""Words that open a clause of time inside a relative one."""
_LEAST_CLAUSE = 2
"""Tokens of "man who" before the verb of the shortest clause."""
_THINKS = frozenset(
    "think thinks thought believe believes believed know knows knew hope hopes hoped fear fears feared".split()
)
"""Verbs whose object may be a clause without "that"."""


def _before_quoting_aside(tokens: Sequence[Token], j: int) -> Phrase | None:
    """Return whom a relative clause tells of that ends in a quotation at `j`: "The doctor, who is the "eye man", did not".

    Or who says in it, before the verb: 'Adler, declaring that he was "sorry," admitted'.
    """
    if tokens[j].low not in QUOTES or not j or tokens[j - 1].low != ",":
        return None
    opening = next((k for k in range(j - 2, max(0, j - _LONGEST), -1) if tokens[k].low in QUOTES), 0)
    for k in range(opening - 1, max(1, opening - _NEAR_RELATIVE), -1):
        opens = tokens[k].low in ("who", "which") or (tokens[k].low.endswith("ing") and not is_capital(tokens[k]))
        if opens and tokens[k - 1].low == ",":
            return phrase_ending(tokens, k - 2)
        if tokens[k].low in (",", ";", "."):
            return None
    return None


_NEAR_RELATIVE = 8
"""Words between the "who" of an aside and the quotation that ends it."""


def _named_before_role(tokens: Sequence[Token], found: Phrase) -> Phrase | None:
    """Return the name before a role whose second comma is left out: "Adler, the head of Tarn Oil further confirmed"."""
    k = found.start
    if k < 2 or is_capital(tokens[k]) or tokens[k - 1].low != "," or not is_capital(tokens[k - 2]):
        return None
    if not any(t.low in lex.CHIEF_WORDS for t in tokens[k : k + 4]) or found.end - k < _LEAST_ROLE:
        return None
    name = phrase_ending(tokens, k - 2)
    if name is None or not all(is_capital(t) or t.low == "'s" for t in tokens[name.start : name.end]):
        return None
    if tokens[k].low != "the" and (
        name.end - name.start < 2 or (name.start and tokens[name.start - 1].low in lex.PREPOSITIONS)
    ):
        return None
    return Phrase(name.start, name.end, (k, found.end))


_LEAST_ROLE = 4
"""Words of "the head of Tarn"."""


def _over_predicate(tokens: Sequence[Token], found: Phrase) -> Phrase | None:
    """Return the subject of the sentence where `found` is what somebody "was": "the man who hid it while he was mayor denied"."""
    k = found.start
    if not k or tokens[k - 1].low not in ("was", "were") or is_capital(tokens[k]):
        return None
    opener = next((m for m in range(k - 1, 0, -1) if tokens[m].low in ("while", "when", "who", "whose", "which")), None)
    if opener is None or any(tokens[m].low in (",", ";") for m in range(opener, k)):
        return None
    first = phrase_after(tokens, 0)
    if first is None or first.end >= opener or tokens[first.end].low not in ("who", "whose", "which", "that"):
        return None
    return first


def _introduced_by_office(tokens: Sequence[Token], name: Phrase) -> Phrase | None:
    """Return the office before a name that it goes with: "spokesman for the port, Dora Marsh, said"."""
    k = name.start
    if k < 2 or tokens[k - 1].low != "," or not all(is_capital(t) for t in tokens[k : name.end]):
        return None
    office = phrase_ending(tokens, k - 2)
    if office is None or not any(t.low in lex.SPOKES for t in tokens[office.start : office.start + 3]):
        return None
    return Phrase(office.start, office.end, (name.start, name.end))


def _described(tokens: Sequence[Token], found: Phrase) -> Phrase | None:
    """Return the name before a description that a relative clause goes on from ("Dorn Daily, a site that admits")."""
    k = found.start
    words = tokens[k : found.end]
    if k < 2 or tokens[k - 1].low != "," or words[0].low not in ("a", "an"):
        return None
    if is_capital(words[-1]) and not (len(words) > 3 and words[-2].low in ("from", "of", "in", "at")):
        return None
    first = k - 1
    if (
        first > 2 and tokens[first - 1].text.isdigit() and tokens[first - 2].low == ","
    ):  # "Adler, 51, a Tarn doctor, who"
        first -= 2
        k = first + 1
    while first > 0 and is_capital(tokens[first - 1]):
        first -= 1
    return Phrase(first, k - 1, (found.start, found.end)) if first < k - 1 else None


def _before_parenthesis(tokens: Sequence[Token], j: int, depth: int) -> Phrase | None:
    mark = tokens[j].low
    opening = "(" if mark == ")" else mark
    k = j - 1
    while k > max(0, j - _FARTHEST) and tokens[k].low != opening:
        if tokens[k].low in QUOTES:
            begins = next((m for m in range(k - 1, max(0, k - _TITLE), -1) if tokens[m].low in QUOTES), 0)
            if not begins or tokens[begins - 1].low == opening:
                break
            k = begins  # 'The family, on its "Free Adler" page, has ...'
        k -= 1
    if opening == "," and tokens[k].low != ",":
        relative = next(
            (
                m
                for m in range(k, max(0, j - _FARTHEST), -1)
                if tokens[m].low == "," and tokens[m + 1].low in ("who", "which", "whose")
            ),
            None,
        )
        k = k if relative is None else relative
    if k <= 0 or tokens[k].low != opening:
        return phrase_ending(tokens, j - 1) if opening == "," else None
    outer = subject_before(tokens, k, depth + 1)
    if outer is not None and opening == ",":
        outer = _out_of_relative(tokens, outer) or _with_its_name(tokens, outer) or outer
    if outer is not None and opening == "," and _is_named_there(tokens, outer, k + 1, j):
        return Phrase(k + 1, j)  # "her rival in next month's election, Owen Adler, denied"
    first = tokens[k + 1]
    links = j + 1 < len(tokens) and tokens[j + 1].low in lex.CLAUSE_LINKS
    town = (
        k > 1 and is_capital(first) and is_capital(tokens[k - 1]) and tokens[k - 2].low in ("in", "at", "near", "from")
    )
    if outer is None and town and j == k + 2:
        outer = _out_of_relative(tokens, Phrase(k - 1, k))  # "Adler, which is based in Tarn, Varnia, said"
    if outer is not None and j == k + 2 and (first.low in _PLACES or town) and not links:
        return _described(tokens, outer) or outer  # "the bank's chairman in Tarn, N.Y., pleaded guilty"
    if outer is None or not can_stand_beside(tokens, k + 1):
        inner = phrase_ending(tokens, j - 1)
        if inner is not None and inner.start <= k + 2 and (outer is None or not _is_bare(tokens, inner)):
            return inner
        return outer or inner
    if (first.low not in lex.SUBORDINATORS or first.text == "WHO") and outer.beside is None:
        return outer._replace(beside=(k + 1, j))
    return outer


_NAME_LENGTHS = (2, 3)
_NEAR_BY = 5
"""Words before a noun within which its preposition stands."""


def _is_named_there(tokens: Sequence[Token], outer: Phrase, start: int, end: int) -> bool:
    """Whether a name of two or three words stands between commas, and the words before only end a description."""
    inside = tokens[start:end]
    if len(inside) not in _NAME_LENGTHS or not all(is_capital(t) and is_word(t) for t in inside):
        return False
    if any(map(is_capital, tokens[outer.start : outer.end])):
        return False
    for k in range(outer.start - 1, max(0, outer.start - _NEAR_BY), -1):
        if tokens[k].low in ("in", "for", "at", "on"):
            return not is_capital(tokens[k - 1])
        if is_capital(tokens[k]) or not (is_word(tokens[k]) or tokens[k].low == "'s"):
            return False
    return False


def _is_bare(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is one plain word in small letters, which names nobody ("international")."""
    first = tokens[phrase.start]
    return (
        phrase.end == phrase.start + 1
        and not is_capital(first)
        and first.low not in lex.DETERMINERS_AND_SUBJECTS
        and not first.low.endswith("s")
    )


def _out_of_relative(tokens: Sequence[Token], inner: Phrase) -> Phrase | None:
    """Return whom a relative clause tells of that ends in `inner` ("Adler, who ran Marsh Foods, until May, admitted")."""
    for k in range(inner.start - 1, max(0, inner.start - _LONGEST), -1):
        low = tokens[k].low
        if low in ("who", "which") and tokens[k - 1].low == ",":
            return subject_before(tokens, k, 3) if k > 1 else None
        if low in (",", ".") or low in _STOPS or low in lex.SAY_FORMS:
            return None
    return None


def _with_its_name(tokens: Sequence[Token], role: Phrase) -> Phrase | None:
    """Return the name before a role that is an apposition itself ("Adler, president of Marsh and its units, which ...")."""
    k = role.start
    if k < 2 or role.beside is not None or tokens[k - 1].low != "," or not is_capital(tokens[k - 2]):
        return None
    if tokens[k].low not in (lex.CHIEF_WORDS if is_capital(tokens[k]) else lex.ROLE_WORDS):
        return None
    if is_capital(tokens[k]) and (k + 1 >= role.end or tokens[k + 1].low not in ("of", "and", "for")):
        return None
    name = phrase_ending(tokens, k - 2)
    return None if name is None else Phrase(name.start, name.end, (role.start, role.end))


def joined_before(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the first of two subjects behind an apposition: "Tarn's envoy, Ruth Adler, and Budd Roe said"."""
    if phrase.start < 3 or tokens[phrase.start - 1].low != "and" or tokens[phrase.start - 2].low != ",":
        return None
    earlier = subject_before(tokens, phrase.start - 1)
    return earlier if earlier is not None and earlier.beside is not None else None


def shared_subject(tokens: Sequence[Token], j: int, depth: int = 0) -> Phrase | None:
    """Return the subject that a verb after the link at `j` ("and", "but") shares with an earlier verb."""
    first = None
    for k in range(j - 1, -1, -1):
        low = tokens[k].low
        if low in lex.SAY_FORMS or low in _ANSWERED or _tells_that(tokens, k):
            if tokens[k - 1].low in lex.DETERMINERS or (k and tokens[k - 1].low in ("as", "'s", "to", "by")):
                continue
            if _is_told_of(tokens, k):
                continue
            found = subject_before(tokens, group_start(tokens, k), depth + 1) or phrase_after(tokens, k + 1)
            if found is not None and found.start and tokens[found.start - 1].low in ("whether", "if"):
                continue  # "did not say whether he believed it and declined to comment": who did not say
            if found is not None:
                return found
        elif is_finite(tokens, k):
            first = k
        elif first is not None and _opens_relative(tokens, k) and all(t.text != "," for t in tokens[k:j]):
            break
    if first is None:
        return phrase_after(tokens, 0)
    return subject_before(tokens, group_start(tokens, first), depth + 1)


_ANSWERED = frozenset("declined refused declines refuses confirmed denied rejected dismissed".split())
_BASE_TELLING = frozenset(["confirm", "deny", "admit", "acknowledge", "concede"])
_OPENS_CLAUSE = frozenset(["that", "there", "it", "he", "she", "they"])


def _tells_that(tokens: Sequence[Token], k: int) -> bool:
    """Whether several tell something at `k`: "the police confirm there was a shot, but would not confirm whose"."""
    if tokens[k].low not in _BASE_TELLING or not k or k + 1 >= len(tokens):
        return False
    before = tokens[k - 1].low
    free = (
        before not in lex.AUXILIARIES
        and before not in lex.NEGATED_AUXILIARIES
        and before not in ("to", "not", "or", "and")
    )
    return free and tokens[k + 1].low in _OPENS_CLAUSE


_CLAUSE_LENGTH = 12
"""Tokens before a passive verb among which the clause opens that it stands in."""


def _is_told_of(tokens: Sequence[Token], k: int) -> bool:
    """Whether the verb at `k` is a passive inside what somebody said: "admitted that a batch had been recalled but denied"."""
    if not k or tokens[k - 1].low not in lex.BE:
        return False
    opened = next((m for m in range(k - 1, max(0, k - _CLAUSE_LENGTH), -1) if tokens[m].low == "that"), 0)
    return opened > 1 and tokens[opened - 1].low in lex.SAY_FORMS


def _opens_relative(tokens: Sequence[Token], k: int) -> bool:
    """Whether the word at `k` opens a clause about a charge: "a charge that Adler has heard and denied"."""
    low = tokens[k].low
    return low in ("which", "whom") or (low == "that" and k > 0 and tokens[k - 1].low in _CHARGES)


_CHARGES = frozenset("charge claim allegation accusation rumour rumor suggestion".split())


def is_finite(tokens: Sequence[Token], k: int) -> bool:
    """Whether the token at `k` is a verb with a subject before it: a known one, or a past tense with its object behind it."""
    low, before = tokens[k].low, tokens[k - 1] if k else None
    if (before is not None and before.low in lex.DETERMINERS) or low == "'s":
        return False
    if low in lex.VERBS:
        return True
    if before is None or not low.endswith(("ed", "s")) or not low.isalpha() or is_capital(tokens[k]):
        return False
    if low.endswith("s") and not _is_present(tokens, k):
        return False
    if not is_word(before) or before.low in _BEFORE_NOUNS:
        return False
    behind = tokens[k + 1] if k + 1 < len(tokens) else None
    return behind is not None and (behind.low in lex.DETERMINERS or is_capital(behind))


def _is_present(tokens: Sequence[Token], k: int) -> bool:
    """Whether a word in -s behind the name that opens a sentence is a verb of it: "Harn recognizes Tarn as a port but ..."."""
    low = tokens[k].low
    if low.endswith(("ss", "us", "is")) or low in _PEOPLE or k + 1 >= len(tokens):
        return False
    behind = tokens[k + 1]
    return k == 1 and is_capital(tokens[0]) and (behind.low in lex.DETERMINERS or is_capital(behind))


def group_start(tokens: Sequence[Token], k: int) -> int:
    """Return where the auxiliaries and adverbs before the verb at `k` begin."""
    while k > 0 and (
        tokens[k - 1].low in lex.AUXILIARIES
        or tokens[k - 1].low in lex.NEGATIONS
        or tokens[k - 1].low in ("also", "later", "earlier", "then", "again", "now", "ever")
        or is_floating(tokens, k - 1)
        or (lex.ends_like_adverb(tokens[k - 1].low) and not is_capital(tokens[k - 1]))
    ):
        k -= 1
    return k


def phrase_ending(tokens: Sequence[Token], j: int) -> Phrase | None:
    """Return the noun phrase that ends at token `j`, or None."""
    j = skip_adverbials_left(tokens, j)
    if j > 0 and tokens[j].low == ")":  # "the Port Authority (TPA), which ..."
        j = next((k for k in range(j, max(0, j - _LONGEST), -1) if tokens[k].low == "("), j + 1) - 1
    end = j + 1
    k = j
    while k >= 0 and end - k <= _LONGEST:
        token = tokens[k]
        low = token.low
        if low == ")":
            opening = k
            while opening >= 0 and tokens[opening].low != "(":
                opening -= 1
            if opening < 0:
                break
            k = opening - 1
            continue
        if low in lex.SUBJECT_PRONOUNS:
            if k == end - 1:
                return Phrase(k, end)
            break
        if low == ",":
            if is_list_comma(tokens, k, end):
                k -= 1
                continue
            break
        if low == "by" and k > 1:
            reduced = k - 2 if tokens[k - 1].low in _AFTER_REDUCED else k - 1
            if tokens[reduced].low in _REDUCED:
                end = reduced
                k = end - 1
                continue
        if low == "and" and k and k < end - 1 and tokens[k - 1].low in ("it", "he", "she", "they"):
            return Phrase(k - 1, end)
        if not inside(tokens, k, end):
            break
        if (
            token.text == "The"
            and 0 < k < end - 1
            and tokens[k - 1].low not in lex.PREPOSITIONS
            and tokens[k - 1].low not in QUOTES | PUBLICATIONS
        ):
            k -= 1  # a stop was left out: "pictured in Tarn (Getty) The palace has said"
            break
        k -= 1
        title = token.text == "The" and k >= 0 and tokens[k].low in PUBLICATIONS  # "the trade paper The Lens"
        if low == "the" and k >= 0 and k + 2 < end and not title and _is_closed(tokens[k]):
            break
    if k + 2 == end and k > 1 and tokens[k].low == "," and tokens[k + 1].low in _PLACES and is_capital(tokens[k - 1]):
        return phrase_ending(tokens, k - 1)
    kept = trimmed(tokens, k + 1, end)
    found = None if kept is None else _behind_what_is_done(tokens, *kept)
    if found is not None and _is_age(tokens, found):
        return phrase_ending(tokens, found.start - 2)
    if found is not None and (outer := _before_modifier(tokens, found)) is not None:
        return outer
    if found is None and k > 0 and tokens[k].low == "," and tokens[k + 1].low in lex.PREPOSITIONS:
        return phrase_ending(tokens, k - 1)
    return found


def _behind_what_is_done(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    """Return "Adler" of "it is reviewing the deal and Adler": before the "and" stands what somebody is doing."""
    first = tokens[start]
    if start and first.low.endswith("ing") and not is_capital(first) and tokens[start - 1].low in lex.BE:
        link = next((m for m in range(end - 2, start, -1) if tokens[m].low == "and"), 0)
        if link:
            return Phrase(link + 1, end)
    return Phrase(start, end)


def _is_closed(before: Token) -> bool:
    """Whether the word before an article ends what stands there: "outside court the pair", "on Monday the bank"."""
    if before.low in _OPENING or not is_word(before):
        return False
    if before.low.endswith(("ing", "ed")):
        return False  # "bankers leaving the meeting"
    return before.low not in ("and", "or", "nor", "both", "all", "half", "neither", "either", "to", "&", "'s")


def _is_age(tokens: Sequence[Token], found: Phrase) -> bool:
    """Whether a phrase is the age behind a name ("Adler, 45")."""
    k = found.start
    return (
        found.end == k + 1
        and tokens[k].low.isdigit()
        and k > 1
        and tokens[k - 1].low == ","
        and is_capital(tokens[k - 2])
    )


def _before_modifier(tokens: Sequence[Token], found: Phrase) -> Phrase | None:
    """Return the noun phrase that a relative clause or a place ending in `found` belongs to, or None.

    "the head of a panel that controls the shares": the head; "two people who know Adler": the people; "the meetings
    outside Tarn": the meetings.
    """
    k = found.start - 1
    if k < 1:
        return None
    low, first = tokens[k].low, tokens[found.start]
    plain = not is_capital(first) and first.low not in lex.DETERMINERS and first.low not in lex.SUBJECT_PRONOUNS
    if low in ("who", "which") and plain:
        return _antecedent_of(tokens, k)
    if (
        low == "that"
        and plain
        and found.end - found.start > 1
        and first.low.endswith("s")
        and tokens[k - 1].low not in lex.VERBS
    ):
        return _antecedent_of(tokens, k)
    if k > 1 and tokens[k - 1].low in ("who", "that") and low in _KNOWING:
        return _antecedent_of(tokens, k - 1)
    if low in _PLACING and is_word(tokens[k - 1]) and tokens[k - 1].low not in _VERBS_AND_ADVERBS:
        outer = phrase_ending(tokens, k - 1)
        if outer is not None and tokens[outer.start].low in lex.DETERMINERS and outer.end == k:
            return Phrase(outer.start, found.end)
    return None


_KNOWING = frozenset(
    "know knows knew represent represents represented own owns owned lead leads led run runs ran advise advises advised".split()
)
_PLACING = frozenset("outside inside".split())


def _antecedent_of(tokens: Sequence[Token], relative: int) -> Phrase | None:
    k = relative - 1
    if k >= 0 and tokens[k].low == ",":
        k -= 1
    return phrase_ending(tokens, k) if k >= 0 and is_word(tokens[k]) else None


def phrase_after(tokens: Sequence[Token], i: int) -> Phrase | None:
    """Return the noun phrase that begins at token `i` (an agent after "by", a subject after its verb), or None."""
    while i < len(tokens) and tokens[i].low in ("-", "--"):
        i += 1
    end = i
    if i < len(tokens) and tokens[i].low in lex.PREPOSITIONS:
        return None
    while end < len(tokens) and end - i < _LONGEST:
        token = tokens[end]
        low = token.low
        if low in lex.SUBJECT_PRONOUNS and end == i:
            return Phrase(i, i + 1)
        if low in ("'s", "&", "and", "'") or token.text[0] == "<":
            end += 1
            continue
        if not is_word(token) or low in lex.SUBORDINATORS or (low in lex.VERBS and not (is_capital(token) and end > i)):
            break
        if end > i and low.endswith("ed") and not is_capital(token) and is_capital(tokens[end - 1]):
            break
        titled = low in lex.WEEKDAYS and end == i + 1 and tokens[i].low == "the" and end + 1 < len(tokens)
        if titled and is_capital(tokens[end + 1]):  # "The Sunday Courier"
            end += 1
            continue
        if low in lex.WEEKDAYS or low in (
            "yesterday",
            "today",
            "on",
            "by",
            "to",
            "about",
            "after",
            "during",
            "has",
            "via",
        ):
            break
        if low in lex.PREPOSITIONS and low not in lex.INNER_PREPOSITIONS:
            break
        if (
            low in ("in", "at", "on")
            and end > i
            and (end + 1 < len(tokens))
            and tokens[end + 1].low in ("a", "an", "his", "her", "their", "its")
        ):
            break
        end += 1
    while end > i and tokens[end - 1].low in ("and", "of", "for", "at", "in", "from", "with", "'s", "the", "a"):
        end -= 1
    if end == i:
        return None
    beside = None
    if end + 1 < len(tokens) and tokens[end].low == ",":
        close = end + 1
        while close < len(tokens) and tokens[close].low not in (",", ".", ";") and close - end < 20:
            close += 1
        if can_stand_beside(tokens, end + 1) and tokens[end + 1].low not in lex.SUBORDINATORS:
            beside = (end + 1, close)
    return Phrase(i, end, beside)
