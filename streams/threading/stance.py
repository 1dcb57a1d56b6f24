"""Whose side a headline takes: it reports a claim as fact, says that it is false, or only passes it on. Owns the facts.

Labels and task: Ferreira and Vlachos, "Emergent: a novel data-set for stance classification" (2016). A sum of weights a
label (multinomial logistic regression); the weights are data, learnt by benchmarks/learn_stance.py.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from events.mentions import Stance
from streams.threading.stance_weights import WEIGHTS
from streams.threading.words import stem, terms

STANCES: tuple[Stance, ...] = ("for", "against", "observing")
"""The order of the weights of a fact."""

Weights = Mapping[str, tuple[float, float, float]]


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[A-Za-z0-9']+")
_ASKS = re.compile(r"(?:is|did|was|does|will|are|can|has|have|do|could|would)\b", re.IGNORECASE)
_QUOTED = re.compile(r"['\u2018\u2019\"\u201c]\w[^'\"\u201d\u2019]*['\"\u2019\u201d]")
_NEGATIONS = _word_set(
    """
    not no never without isn't wasn't aren't doesn't didn't don't can't won't cannot fake false hoax deny denies
    denied untrue debunked
    """
)
_REFUTING = _NEGATIONS | _word_set(
    """
    falsely denial debunk debunks debunking bogus fabricated fabricate wrong myth lie lied lies refute refutes
    refuted rubbish reject rejects dismiss dismisses dismissed hoaxed prank joke satire satirical nope contrary
    despite disprove disproven photoshopped baseless unfounded incorrect misleading admits admitted retract retracts
    retracted apologizes apology actually really doubt doubts doubtful skeptical sceptical stunt invented nonsense
    disputes disputed contradicts
    """
)
_HEDGING = _word_set(
    """
    reportedly report reports reported rumor rumors rumour rumours rumored alleged allegedly allege alleges claim
    claims claimed claiming may might could possible possibly apparently apparent purported purportedly unconfirmed
    says say said according source sources speculation suspected believed suggests suggest whether if is did was
    does will are can why how what who likely mystery investigating investigate investigates probe seeks looking
    verify tries question questions unclear talks considering plans expected
    """
)


@lru_cache(maxsize=1 << 12)  # a claim and each answer to it ask the same, and so does every later version
def stance(headline: str, claim: str) -> Stance | None:
    """Return the stance that a headline's own words take to a claim; None where there is no headline or no claim."""
    if not headline.strip() or not claim.strip():
        return None
    return likeliest(WEIGHTS, headline, claim)


def likeliest(weights: Weights, headline: str, claim: str) -> Stance:
    """Return the stance with the greatest sum of weights, the first of equals."""
    sums = [0.0, 0.0, 0.0]
    for fact in dict.fromkeys(stance_facts(headline, claim)):
        for number, weight in enumerate(weights.get(fact, ())):
            sums[number] += weight
    return STANCES[sums.index(max(sums))]


def stance_facts(headline: str, claim: str) -> Iterator[str]:
    """Yield what is weighed: the words that the claim has not, denying and hedging, questions, what both share."""
    ours, theirs = _words(headline), _words(claim)
    shared = {stem(word) for word in theirs}
    yield "bias"
    for word in ours:
        stemmed = stem(word)
        if stemmed not in shared:
            yield f"word={stemmed}"
        else:
            yield f"shared={'refuting' if word in _REFUTING else 'hedging' if word in _HEDGING else 'plain'}"
    refuting, hedging = sum(word in _REFUTING for word in ours), sum(word in _HEDGING for word in ours)
    yield f"refuting={min(refuting, 3)}"
    yield f"hedging={min(hedging, 3)}"
    yield f"both={min(refuting, 1)}{min(hedging, 1)}"
    yield f"negated={_negated(theirs)}{_negated(ours)}"
    if headline.rstrip().endswith("?"):
        yield "ends-asking"
    if "?" in headline:
        yield "asks"
    if _ASKS.match(headline):
        yield "begins-asking"
    if ":" in headline:
        yield "colon"
    if _QUOTED.search(headline):
        yield "quotes"
    of_claim, of_headline = set(terms(claim)), set(terms(headline))
    both = len(of_claim & of_headline)
    yield f"covered={4 * both // max(1, len(of_claim))}"
    yield f"covers={4 * both // max(1, len(of_headline))}"
    yield f"length={min(5, len(ours) // 4)}"
    if ours:
        yield f"first={stem(ours[0])}"
        yield f"last={stem(ours[-1])}"


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("\u2019", "'"))


def _negated(words: list[str]) -> int:
    return int(any(word in _NEGATIONS for word in words))
