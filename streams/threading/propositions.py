"""Which claim of a story a proposition is: the same in other words, its negation, or another one.

Owns the comparison of propositions inside one story and the claim that a response without own words answers. Which
story it is has been decided before; what a claim's status becomes is no affair of this room.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from streams.threading.features import proposition_terms
from streams.threading.likeness import EMPTY_TERMS, ClaimMatch, KnownClaim, Scale, content_terms, figures_of
from streams.threading.names import find_names, is_title_case, normalise_name
from streams.threading.set_phrases import in_one_word
from streams.threading.signals import name_terms, plain_weight
from streams.threading.synonyms import joined, joined_all
from streams.threading.words import NEGATIONS, folded, stem

SAME_CLAIM = 0.27
SAME_ABOUT = 0.25
OTHER_NUMBERS = 0.75
_OTHER_PARTIES = 0.6
_OTHER_NAMES = 0.5
_ALL_OTHER_NAMES = 0.4
SAME_WORDS = 0.8
_TELLING_WORDS = 1.2
"""The weight of words, 1 for the rarest, that are hardly met twice by chance."""
_ONLY_OTHER_NAMES = 0.2
_OTHER_DEEDS = 0.4
_OTHER_THAN_TOLD_OF = 0.85
_ANAPHORA = re.compile(
    r"(?:there (?:is|are|was|were|had been|has been|have been|ever was) )?"
    r"(?:(?:no|any) such|such an?|such [a-z]+s|the report|this report|that report|these reports)\b"
)
_SUCH = re.compile(r"^(?:that )?(?:there (?:is|are|was|were|had been|has been) |it had )?(?:no |any )?such\b")
_NAME_LIKENESS = 88.0
_LONG_NAME = 4
_OF_PLACES = frozenset(["n", "an", "ian", "ese", "ish", "i", "er"])
_CIRCUMSTANCE = re.compile(
    r",? \b(?:after|following|amid|despite|because of|in the wake of)\b"
    r"|(?:(?<=resign)|(?<=resigned)|(?<=resigns)|(?<=quit)|(?<=step down)|(?<=stepped down)|(?<=sacked)|(?<=fired)"
    r"|(?<=dismissed)|(?<=suspended)|(?<=detained)|(?<=arrested)) over\b"
)
_PUNISHED = re.compile(
    r"\b(?P<deed>expel\w*|arrest\w*|detain\w*|jail\w*|fin(?:ed|es)|sack\w*|dismiss\w*|suspend\w*|punish\w*|convict\w*"
    r"|bann?(?:ed|s)|deport\w*|extradit\w*)\b.*?(?P<why> (?:for|on suspicion of|on charges of) )",
    re.IGNORECASE,
)
"""What somebody was punished for is another matter than that he was."""
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|plans?|planned|intends?|intended|wants?|wanted)\b"
)
_THE_THING = re.compile(r"(?:the|that|this|its|his|her|their) (?:[a-z-]+ )?[a-z-]+[.,]?", re.IGNORECASE)
_FEWEST_MAIN_TERMS = 2
# "The insurers Kestrel and Arran", "its rival Arran": such a noun says who they are, not what is said of them.
_DESCRIBED = re.compile(
    r"\b(?:(?i:the)|an?|its|his|her|their|our) (?:(?!(?:of|to|in|on|at|by|for|from|with|and|or|into|over|near|against|"
    r"under|as|that|is|are|was|were|has|had|will|would)\b)[a-z][a-z-]+ ){1,2}(?=[A-Z])"
)
_PLACE = re.compile(
    r"\b(?:at|in|of|near|outside|inside) (?:its|the|his|her|their) (?:[A-Z][\w'\u2019-]+ ){1,3}(?P<what>[a-z]{3,})\b"
)
_ENFORCES = re.compile(
    r"\b(?:police|prosecutors?|prosecution|gendarmerie|customs|coast ?guard|border (?:guard|service))\b", re.IGNORECASE
)
_ENFORCED = re.compile(
    r"\b(?:arrest\w*|detain\w*|held in custody|charged|seiz\w+|question\w*|raid\w*|search\w*|confiscat\w+"
    r"|releas\w+|deport\w*)\b",
    re.IGNORECASE,
)
_FORCES = re.compile(
    r"\b(?:army|military|navy|air force|armed forces|defen[cs]e (?:ministry|forces?)|pentagon)\b", re.IGNORECASE
)
_FORCES_DEED = re.compile(
    r"\b(?:soldiers?|troops?|forces|commandos?|marines|paratroopers|warplanes?|warships?|gunboats?|fighter jets?"
    r"|air ?strikes?|shell(?:ed|ing))\b",
    re.IGNORECASE,
)
_REMITS = ((_FORCES, _FORCES_DEED), (_ENFORCES, _ENFORCED))
_NAMED_THING = re.compile(r"\b[A-Z][\w'\u2019-]+ (?P<what>[a-z]{3,})\b(?=[ .,;]|$)(?<!ed)")
_CONFIRMED_SHARE = 0.7
"""How much of what is confirmed the claim must tell, or of the claim what is confirmed: a part in common is not it."""
_UNDOES = re.compile(
    r"\b(?:has|have|had) (?:now |since |already |\w+ly )?(?:ended|broken off|abandoned|dropped|scrapped|cancell?ed"
    r"|shelved|suspended|halted|stopped|rejected|refused|turned down|ruled out)\b",
    re.IGNORECASE,
)
_KILLED = re.compile(r"\b(?:kill\w*|dead|dies?|died|deaths?|dying|slain|drown\w*|bod(?:y|ies))\b", re.IGNORECASE)
_HURT = re.compile(r"\b(?:hurt|injur\w+|wound\w+|treat(?:ed|ing|s)|unharmed|unhurt|surviv\w+|alive)\b", re.IGNORECASE)
_THERE_WAS = re.compile(r"^there (?:is|are|was|were|has been|have been|had been) (?:an? |the |some )?(\w+)")
# Reporting words are no terms, but what is not told, said or disclosed is not denied by that.
_TELLING_VERBS = frozenset(("told", "tell", "said", "say", "reported", "report", "disclosed", "disclose", "informed"))
_TITLES_WORDS = """
president premier minister chancellor chief executive chairman chairwoman king queen pope general judge senator actor
singer striker player captain prince princess duke duchess emperor sultan emir bishop cardinal mayor governor
secretary commissioner ambassador colonel admiral professor doctor actress
"""
_TITLE_TERMS = frozenset(stem(title) for title in _TITLES_WORDS.split())


def match_claim(
    text: str,
    parties: Sequence[str],
    known: Sequence[KnownClaim],
    *,
    least: float = SAME_CLAIM,
    answering: Sequence[str] = (),
    claiming: bool = False,
) -> ClaimMatch | None:
    """Return the known claim that a clause is or negates; None if none is at least so alike: it is a new one.

    `answering` are names of who answers it: they may stand for "he" or "it" and make no other matter of it. `claiming`
    says that it is a claim itself: then a place in common makes no likeness.
    """
    return _nearest(text, parties, known, least, prose=True, answering=answering, claiming=claiming)


def match_response(
    about_text: str | None,
    party: str,
    headline: str,
    known: Sequence[KnownClaim],
    *,
    prose: bool = True,
    confirming: bool = False,
    deciding: bool = False,
    told_of: Sequence[str] = (),
) -> ClaimMatch | None:
    """Return the claim that a response answers; None if it is about a proposition that nobody has claimed.

    `told_of` are names of the item, which decide between claims that are told in the same words.

    `known` comes with the story's lead claim first. A response without own words ("declined to comment on the
    report") answers the claim nearest to its headline among those that name its party, open ones before answered
    ones; if none names it, the lead claim. One that is `deciding`, of whom no claim tells, decides the lead claim only
    if its headline tells of that: else it answers what it does not say.
    """
    if not known:
        return None
    if about_text and (thing := _thing(about_text, known)) is not None:
        return ClaimMatch(thing, SAME_ABOUT, negated=False)
    if about_text and says_what(about_text, party):
        found = _nearest(about_text, [party], known, SAME_ABOUT, prose=prose, answering=[party], told_of=told_of)
        found = found or names_alone(about_text, known)
        if found is None and _SUCH.search(about_text.casefold()):
            return match_response(None, party, headline, known, deciding=deciding)  # "such an agreement": told before
        if confirming and found is not None and not found.negated:
            return found if _is_confirmed(about_text, found.claim, known, prose=prose) else None
        return found
    named = [claim for claim in known if names_party(party, claim)]
    nameable = named or [claim for claim in known if claim.claim == known[0].claim]
    scale = Scale(known, frozenset())
    query = content_terms(proposition_terms(headline))
    ranked = [(scale.likeness(query, content_terms(claim.terms)), claim.open, -n) for n, claim in enumerate(nameable)]
    score, _, position = max(ranked)
    decides_nothing = deciding and not named and score < SAME_ABOUT
    return None if decides_nothing else ClaimMatch(nameable[-position].claim, score, negated=False)


def _thing(text: str, known: Sequence[KnownClaim]) -> str | None:
    """Return the first claim that tells of a bare thing: "the arrest" is that of whom a claim says was arrested."""
    terms = content_terms(proposition_terms(text)) if _THE_THING.fullmatch(text) else ()
    if len(terms) != 1:
        return None
    return next((claim.claim for claim in known if joined(terms[0]) in joined_all(claim.terms)), None)


def names_alone(text: str, known: Sequence[KnownClaim]) -> ClaimMatch | None:
    """Return the first claim on all whom a proposition names that tells no more of them: "that Rohm would go"."""
    terms = frozenset(content_terms(proposition_terms(text))) - EMPTY_TERMS
    if not terms or not terms <= _words_of_names(text) | _names_told(text):
        return None
    first = next((claim.claim for claim in known if terms <= frozenset(claim.terms)), None)
    return None if first is None else ClaimMatch(first, SAME_ABOUT, negated=False)


def tells_enough(text: str) -> bool:
    """Whether the words of a proposition alone tell which it is, even where it names nobody."""
    return math.fsum(plain_weight(term) for term in content_terms(proposition_terms(text))) >= _TELLING_WORDS


def _refers_back(text: str) -> bool:
    return _ANAPHORA.match(folded(text).casefold()) is not None


def names_party(party: str, claim: KnownClaim) -> bool:
    """Whether a claim is about a party: among its parties, or named in its words, small misspellings aside."""
    return _names(party, claim.parties) or _told_in(party, claim.terms)


def in_remit(party: str, claim: KnownClaim) -> bool:
    """Whether a claim tells of what a force or an office does in its remit: an arrest need not name the police."""
    return any(whose.search(party) and deed.search(claim.text) for whose, deed in _REMITS)


def undoes(text: str) -> bool:
    """Whether a proposition tells that something was given up or refused: that does not confirm a report of it."""
    return _UNDOES.search(text) is not None


def _undoes_one(one: str, other: str) -> bool:
    """Whether one of two propositions tells that something was given up which the other does not tell in any form."""
    for text, counter in ((one, other), (other, one)):
        found = _UNDOES.search(text)
        if found and not joined_all(proposition_terms(found.group())) & joined_all(proposition_terms(counter)):
            return True
    return False


def _spares(text: str, other: str) -> bool:
    """Whether a proposition tells only of the hurt where another one tells of the dead."""
    return _KILLED.search(other) is not None and _KILLED.search(text) is None and _HURT.search(text) is not None


def tells_the_same(text: str, tellings: Sequence[KnownClaim]) -> bool:
    """Whether a proposition tells most of what a claim's tellings tell, or they most of it."""
    return any(
        _is_confirmed(text, telling.claim, [telling], prose=True) and _does_the_same(text, telling.text)
        for telling in tellings
    )


_FIRST_WORDS = 7
_FEWEST_SHARED = 2


def begins_with(party: str, text: str) -> bool:
    """Whether a party is named among the first words of a proposition: it is the doer, or one of two."""
    return _told_in(party, proposition_terms(" ".join(text.split()[:_FIRST_WORDS])))


def knows_names(text: str, claim: KnownClaim, called: Sequence[str]) -> bool:
    """Whether a claim tells every name of a proposition but those of who answers."""
    return _names_told(text) - _TITLE_TERMS - _terms_called(called) <= frozenset(claim.terms)


def tells_all(text: str, claim: KnownClaim, called: Sequence[str]) -> bool:
    """Whether a claim tells all of a proposition but the names of who answers: the deed, and to whom it was done."""
    own = _terms_called(called)
    ours = [joined(term) for term in content_terms(_main_terms(text)) if term not in own and term not in EMPTY_TERMS]
    return len(ours) >= _FEWEST_SHARED and frozenset(ours) <= joined_all(content_terms(_main_terms(claim.text)))


def _terms_called(called: Sequence[str]) -> frozenset[str]:
    """Return the terms of a party's names."""
    return name_terms(called).union(*(proposition_terms(name) for name in called))


def _does_the_same(text: str, other: str) -> bool:
    """Whether two propositions share a word that is no name, nor a thing told by its name: "the Sull plant"."""
    names = _words_of_names(text) | _words_of_names(other) | _named_things(text) | _named_things(other)
    theirs = joined_all(proposition_terms(other))
    ours = [term for term in content_terms(proposition_terms(text)) if term not in names]
    return not theirs.isdisjoint(map(joined, ours))


@lru_cache(maxsize=1 << 14)
def _named_things(text: str) -> frozenset[str]:
    """Return the terms of the nouns right behind a name."""
    return frozenset(term for found in _NAMED_THING.finditer(text) for term in proposition_terms(found["what"]))


def is_put_in_the_negative(text: str) -> bool:
    """Whether any word of a proposition negates."""
    words = folded(text).casefold().replace("n't", " not").split()
    return any(word.strip(".,;:!?\"'()") in NEGATIONS for word in words)


def is_negated(text: str, of: Sequence[str] | None = None) -> bool:
    """Whether a proposition is put in the negative: an odd number of negating words.

    With `of`, the terms of another proposition, only what that tells too can be negated: "had not told the inspectors"
    is no negation of "hid it from the inspectors".
    """
    negating, count = 0, 0
    for word in folded(text).casefold().replace("n't", " not").split():
        plain = word.strip(".,;:!?\"'()")
        if plain in NEGATIONS:
            count += 1
            negating += 1
        elif count and of is not None:
            found = proposition_terms(plain)
            if found and found[0] not in EMPTY_TERMS:
                negating -= count if found[0] not in of else 0
                count = 0
            elif plain in _TELLING_VERBS:
                negating, count = negating - count, 0
    return negating % 2 == 1


@lru_cache(maxsize=1 << 14)
def _names(party: str, others: tuple[str, ...]) -> bool:
    name = normalise_name(party)
    return any(fuzz.token_set_ratio(name, normalise_name(other)) >= _NAME_LIKENESS for other in others)


def _told_in(party: str, terms: Sequence[str]) -> bool:
    """Whether the word that tells most of a party's name is among a claim's words."""
    telling = _telling_terms(party)
    return bool(telling) and any(term in terms or _is_of(term, terms) for term in telling)


def _is_of(people: str, terms: Sequence[str]) -> bool:
    """Whether a word is that of a people or country whose other form is among terms: "Karsan" is of Karsa."""
    return any(
        len(term) >= _LONG_NAME and people != term and people.startswith(term) and people[len(term) :] in _OF_PLACES
        for term in terms
    )


@lru_cache(maxsize=1 << 12)
def _telling_terms(party: str) -> tuple[str, ...]:
    found = sorted(name_terms([normalise_name(party)]) - EMPTY_TERMS)
    most = max((plain_weight(term) for term in found), default=0.0)
    return tuple(term for term in found if plain_weight(term) >= most)


def _nearest(
    text: str,
    parties: Sequence[str],
    known: Sequence[KnownClaim],
    least: float,
    *,
    prose: bool,
    answering: Sequence[str] = (),
    told_of: Sequence[str] = (),
    claiming: bool = False,
) -> ClaimMatch | None:
    figures = set(figures_of(text))
    query = (*content_terms(_main_terms(text) if prose else proposition_terms(text)), *figures_of(text))
    if not query or not known:
        return None
    scale = Scale(known, _all_names(text, known) if prose else frozenset())
    told = _names_told(text) - _TITLE_TERMS if prose else frozenset()
    own = name_terms(answering)
    refers_back = _refers_back(text)
    best: tuple[float, int] | None = None
    for position, claim in enumerate(known):
        their_figures = figures_of(claim.text)
        theirs = (*content_terms(_main_terms(claim.text) if prose else claim.terms), *their_figures)
        score = scale.coverage(query, theirs) if refers_back else scale.likeness(query, theirs)
        if score < least or (best is not None and score <= best[0]):
            continue
        if figures and their_figures and figures.isdisjoint(their_figures):
            score *= OTHER_NUMBERS
        # Who answers may be called otherwise in the claim; a name that the claim does not know makes another matter.
        ours = told - own if any(names_party(name, claim) for name in answering) else told
        if not ours <= set(theirs) and not (_names_told(claim.text) - _TITLE_TERMS) <= set(query):
            score *= _share_of_other_names(ours, theirs, claim.text, score)
        score *= _about_others(claim, parties, told_of)
        if prose:
            score *= _of_another_deed(text, claim.text, own)
        if prose and _says_other(text, query, claim.text, theirs, placed=claiming):
            score *= _OTHER_DEEDS
        if best is None or score > best[0]:
            best = (score, position)
    if best is None or best[0] < (least * _OTHER_THAN_TOLD_OF if told_of else least):
        return None
    found = known[best[1]]
    negated = is_negated(text, found.terms) != is_negated(found.text, proposition_terms(text))
    return ClaimMatch(found.claim, best[0], negated=negated)


def _share_of_other_names(ours: frozenset[str], theirs: Sequence[str], text: str, score: float) -> float:
    """Return what is left of a likeness where each of two propositions has a name that the other has not.

    The same words of others throughout are another proposition: dockers strike in this port and in that one.
    """
    if ours & set(theirs) or not _names_told(text):
        return _OTHER_NAMES
    return _ONLY_OTHER_NAMES if score >= SAME_WORDS else _ALL_OTHER_NAMES


def _about_others(claim: KnownClaim, parties: Sequence[str], told_of: Sequence[str]) -> float:
    """Return what is left of a likeness where a claim names neither a proposition's parties nor its item's names."""
    share = 1.0
    if parties and claim.parties and not any(names_party(party, claim) for party in parties):
        share *= _OTHER_PARTIES
    if told_of and not any(names_party(name, claim) for name in told_of):
        share *= _OTHER_THAN_TOLD_OF
    return share


def _is_confirmed(text: str, claim: str, known: Sequence[KnownClaim], *, prose: bool) -> bool:
    """Whether who confirms a proposition confirms this claim: not something else with its place or object.

    A fire at the depot is no strike on it, a review of the plant's future not its end.
    """
    query = content_terms(_main_terms(text) if prose else proposition_terms(text))
    names = _words_of_names(text).union(*(_words_of_names(one.text) for one in known if one.claim == claim))
    scale = Scale(known, names if prose else frozenset())
    there = _THERE_WAS.match(text.casefold())
    thing = proposition_terms(there.group(1)) if there else ()
    for telling in known:
        theirs = content_terms(_main_terms(telling.text) if prose else telling.terms)
        if telling.claim != claim or _undoes_one(text, telling.text) or not joined_all(thing) <= joined_all(theirs):
            continue
        if _spares(text, telling.text):
            continue
        if max(scale.coverage(query, theirs), scale.coverage(theirs, query)) >= _CONFIRMED_SHARE:
            return True
    return False


def _all_names(text: str, known: Sequence[KnownClaim]) -> frozenset[str]:
    return _names_told(text).union(*(_names_told(telling.text) for telling in known))


@lru_cache(maxsize=1 << 14)
def _main_terms(text: str) -> tuple[str, ...]:
    """Return the terms of what a proposition says, not of what it happened after: nobody asks about that.

    Nor what describes those whom it names: "its rival Arran" is Arran.
    """
    text = in_one_word(text)
    found = _CIRCUMSTANCE.search(text)
    why = _PUNISHED.search(text)
    end = min(found.start() if found else len(text), why.start("why") if why else len(text))
    for told in dict.fromkeys((text[:end], text)):
        main = proposition_terms(_DESCRIBED.sub("", told))
        if len(main) >= _FEWEST_MAIN_TERMS:
            return main
    return proposition_terms(text)


def _says_other(
    text: str, terms: Sequence[str], their_text: str, their_terms: Sequence[str], *, placed: bool = False
) -> bool:
    """Whether two propositions share nothing but words of names and of who does it: one mine, sold or blown up.

    A cabinet that plans to sell the railway is the one that plans a tax. With `placed` what both only say of where it
    was is no more than a name: "burns tyres at its Sarn plant", "has dismissed the manager of its Sarn plant".
    """
    names = _words_of_names(text) | _words_of_names(their_text) | (_doer(text) & _doer(their_text))
    if placed:
        names |= _places(text) & _places(their_text)
    ours = [term for term in terms if term not in names]
    theirs = [term for term in their_terms if term not in names]
    return bool(ours and theirs) and joined_all(tuple(ours)).isdisjoint(map(joined, theirs))


def _of_another_deed(text: str, other: str, own: frozenset[str]) -> float:
    """Return what is left of a likeness where two propositions tell of two doers, or the one why the other was done."""
    share = _OTHER_NAMES if _other_doers(text, other, own) else 1.0
    return share * _OTHER_DEEDS if _is_the_reason(text, other) else share


def _is_the_reason(text: str, other: str) -> bool:
    """Whether a proposition tells what somebody was punished for by the other one, and not that he was."""
    told = _punishment(other)
    if told is None:
        return False
    deed, why = told
    ours = joined_all(proposition_terms(in_one_word(text)))
    return not ours.isdisjoint(why) and ours.isdisjoint(deed)


@lru_cache(maxsize=1 << 14)
def _punishment(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the words of a punishment and those of what it was for, None where a proposition tells of none."""
    found = _PUNISHED.search(in_one_word(text))
    if found is None:
        return None
    why = found.string[found.start("why") :]
    return joined_all(proposition_terms(found["deed"])), joined_all(proposition_terms(why))


def _other_doers(text: str, other: str, own: frozenset[str]) -> bool:
    """Whether two propositions tell one deed of two doers, each with a name: two airlines order the same plane.

    Who answers, by his `own` names, is no other doer.
    """
    ours = (_doer(text) & _names_told(text)) - _TITLE_TERMS - own
    theirs = (_doer(other) & _names_told(other)) - _TITLE_TERMS
    if not ours or not theirs:
        return False
    return not ours <= frozenset(proposition_terms(other)) and not theirs <= frozenset(proposition_terms(text))


@lru_cache(maxsize=1 << 14)
def _places(text: str) -> frozenset[str]:
    """Return the terms of the nouns that a name behind "at", "in" or "of" goes before: "at its Sarn plant"."""
    return frozenset(term for found in _PLACE.finditer(text) for term in proposition_terms(found["what"]))


@lru_cache(maxsize=1 << 14)
def _doer(text: str) -> frozenset[str]:
    """Return the terms of what stands before a proposition's verb, as far as an auxiliary or a plan shows it."""
    found = _PREDICATE.search(text)
    return frozenset(proposition_terms(text[: found.start()])) if found else frozenset()


@lru_cache(maxsize=1 << 14)
def _words_of_names(text: str) -> frozenset[str]:
    """Return the stems of all words in a text's names of several words: "hill" too, of "Gorse Hill"."""
    found = find_names(text, capitals_tell=True)
    return name_terms(found).union(stem(word) for name in found if " " in name for word in name.split())


@lru_cache(maxsize=1 << 14)
def _names_told(text: str) -> frozenset[str]:
    """Return the terms of a proposition that are names of somebody or somewhere, or titles before one."""
    told = set(proposition_terms(text))
    found = find_names(text, capitals_tell=not is_title_case(text))
    return (name_terms(found) | _TITLE_TERMS) & told


def says_what(text: str, party: str) -> bool:
    """Whether the words of a response tell what it is about beyond its own party."""
    own = name_terms([party])
    return any(term not in own and term not in EMPTY_TERMS for term in proposition_terms(text))
