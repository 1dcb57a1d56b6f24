"""Verb groups: what stands before a verb and turns its sense. Owns negation, ability, refusal, future and condition.

The polarity of a verb in its group decides, with a rule's outcomes, which act it is.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from streams.derive import lexicon as lex
from streams.derive.neither import under_neither
from streams.derive.phrase_bounds import is_floating
from streams.derive.tokens import Token, is_capital

Polarity = Literal["affirmed", "negated", "unable", "unwilling", "refused", "pending", "short", "prospective", "void"]
_CHOOSING = frozenset("chose choose chooses choosing chosen opted opts opting elected decided decides".split())
"""With "not to" behind them, a refusal."""
_PAGES = frozenset(
    "twitter facebook instagram telegram weibo x youtube media website site page account blog feed air television tv radio"
    " airwaves stage podium floor online platform".split()
)
_WORDS = frozenset(
    "statement statements letter conference briefing video message communique release note interview".split()
)
_TELLING: dict[str, frozenset[str]] = {
    **dict.fromkeys(("took", "takes", "taken", "taking", "went", "goes", "gone"), _PAGES),
    **dict.fromkeys(("posted", "posts", "tweeted", "wrote", "writes", "appeared", "spoke", "updated"), _PAGES | _WORDS),
    **dict.fromkeys(("issued", "issues", "released", "releases", "published", "sent", "put", "made"), _WORDS),
    **dict.fromkeys(("held", "holds", "called", "convened", "gave", "used", "uses"), _WORDS | _PAGES),
}
"""Verbs of telling, each with the words of which one stands between it and the infinitive of its purpose."""
_BEFORE_NOUNS = lex.DETERMINERS | {"to", "not", "never", "by"}
_VERBS_AND_LINKS = lex.SUBORDINATORS | lex.VERBS


class VerbGroup(NamedTuple):
    """`start` is the first token of the group, `verb` its cue verb; `participle` a bare -ing form, `passive` be + -ed."""

    start: int
    verb: int
    polarity: Polarity
    passive: bool = False
    participle: bool = False
    infinitive: bool = False
    neither: bool = False


def read_group(tokens: Sequence[Token], verb: int) -> VerbGroup:
    """Return the group of the verb at token `verb`, read from right to left through auxiliaries and catenatives."""
    k = verb
    negated = False
    can = will = may = passive = False
    polarity: Polarity = "affirmed"
    infinitive = False
    neither = False
    bare_ing = tokens[verb].low.endswith("ing")
    i = verb - 1
    steps = 0
    while i >= 0 and steps < 24:
        steps += 1
        low = tokens[i].low
        if low in lex.NEGATIONS:
            if low == "not" and i + 1 < len(tokens) and tokens[i + 1].low == "only":
                return VerbGroup(k, verb, polarity, passive, bare_ing, infinitive, neither)
            negated = True
        elif low in ("neither", "nor"):
            negated = neither = True
            if low == "nor" and i and tokens[i - 1].low not in lex.AUXILIARIES and i - 1 > 0:
                k = i
                break
        elif low in lex.NEGATED_AUXILIARIES:
            negated = True
            can |= low in lex.CAN
            will |= low in lex.WILL
        elif low in lex.HAVE:
            pass
        elif low in lex.BE:
            passive |= tokens[verb].low.endswith(("ed", "en", "drawn", "ven")) and not passive and not infinitive
            bare_ing = False
        elif low in lex.DO:
            pass
        elif low in lex.WILL:
            will = True
        elif low in lex.CAN:
            can = True
        elif low in lex.MAY:
            may = True
        elif low == "to":
            step = _catenative(tokens, i)
            if step is None:
                infinitive = True
                k = i
                break
            polarity, i, infinitive = step
            k = i
            bare_ing = False
            if polarity in ("void", "prospective"):
                break
            if polarity == "unwilling":
                return VerbGroup(_left(tokens, i), verb, polarity, passive, neither=neither)
            if polarity in ("refused", "pending", "short", "unable"):
                inner = read_group(tokens, i)
                if inner.polarity == "negated" and polarity == "refused":
                    return VerbGroup(inner.start, verb, "void", passive, inner.participle, neither=neither)
                if inner.polarity == "prospective":
                    return VerbGroup(inner.start, verb, "prospective", passive, inner.participle, neither=neither)
                return VerbGroup(
                    inner.start, verb, polarity, passive, inner.participle, inner.infinitive, neither or inner.neither
                )
        elif low in ("without", "short") or (
            low in ("of", "from")
            and bare_ing
            and i
            and tokens[i - 1].low in ("short", "refrained", "refrain", "refraining", "refrains", "shy", "abstained")
        ):
            polarity = "short" if low != "from" else "refused"
            k = i
            if low == "of":
                k = i - 2 if i > 1 and tokens[i - 2].low.startswith("stop") else i - 1
            elif low == "from":
                k = i - 1
            outer = read_group(tokens, k)
            return VerbGroup(outer.start, verb, polarity, participle=low == "without", infinitive=outer.infinitive)
        elif low == "either" or _is_adverb(tokens, i) or _opens_inside(tokens, i) or is_floating(tokens, i):
            pass
        else:
            break
        k = i
        i -= 1
    if polarity == "affirmed" and not negated and i > 1 and tokens[i].low == "or":
        polarity = _shared(tokens, i)
    if polarity == "affirmed":
        polarity = _polarity(tokens, verb, negated=negated, can=can, will=will, may=may)
    elif negated and polarity != "void":
        polarity = "negated"
    return VerbGroup(k, verb, polarity, passive, bare_ing, infinitive, neither)


def _opens_inside(tokens: Sequence[Token], i: int) -> bool:
    """Whether a quotation opens within a verb's group: could not "absolutely confirm" it."""
    if tokens[i].text not in '"\u201c' or i < 1:
        return False
    return tokens[i - 1].low in lex.NEGATIONS or tokens[i - 1].low in lex.NEGATED_AUXILIARIES


def _shared(tokens: Sequence[Token], i: int) -> Polarity:
    """Return the polarity that "or" at `i` carries on to its second verb: "has not commented on it or confirmed it"."""
    for k in range(i - 1, max(-1, i - 9), -1):
        low = tokens[k].low
        if low in (",", ";", ".", '"', "\u201c", "\u201d", "and", "but", "that"):
            break
        if low in lex.CATENATIVES_REFUSE:
            return "refused"
        if low in lex.CATENATIVES_UNABLE:
            return "unable"
        if low in lex.NEGATIONS or low in lex.NEGATED_AUXILIARIES:
            ability = {t.low for t in tokens[max(0, k - 1) : k + 1]} & lex.CAN
            return "unable" if ability else "negated"
    return "affirmed"


def _left(tokens: Sequence[Token], i: int) -> int:
    while i > 0 and (
        tokens[i - 1].low in lex.AUXILIARIES
        or tokens[i - 1].low in lex.NEGATIONS
        or _is_adverb(tokens, i - 1)
        or is_floating(tokens, i - 1)
    ):
        i -= 1
    return i


def _polarity(tokens: Sequence[Token], verb: int, *, negated: bool, can: bool, will: bool, may: bool) -> Polarity:
    if negated:
        if can:
            if any(t.low in ("hardly", "scarcely", "barely") for t in tokens[max(0, verb - 4) : verb]):
                return "void"  # "could hardly deny it": an opinion of him, no act
            return "unable"
        if will:
            return "unwilling"
        return "negated"
    if will or may:
        return "prospective"
    if can and not tokens[verb].low.endswith("ed"):
        return "affirmed" if any(t.low == "can" for t in tokens[max(0, verb - 4) : verb]) else "prospective"
    return "affirmed"


def _catenative(tokens: Sequence[Token], i: int) -> tuple[Polarity, int, bool] | None:
    """Read what governs the "to" at `i`: (polarity, its token, infinitive), or None for a bare infinitive."""
    j = i - 1
    while j > 0 and (tokens[j].low == "either" or (_is_adverb(tokens, j) and tokens[j].low != "yet")):
        j -= 1
    if j > 0 and tokens[j].low == "not" and tokens[j - 1].low in _CHOOSING:
        return "refused", j - 1, False
    if j < 0:
        return None
    low = tokens[j].low
    if low in lex.CATENATIVES_REFUSE:
        return "refused", j, False
    if low in lex.CATENATIVES_UNABLE:
        return "unable", j, False
    if low == "position" and any(
        t.low in lex.NEGATIONS or t.low in lex.NEGATED_AUXILIARIES or t.low == "no" for t in tokens[max(0, j - 5) : j]
    ):
        start = j
        while start > 1 and tokens[start - 1].low in ("a", "any", "no", "the", "in"):
            start -= 1
        return "unable", start, False
    if low in ("want", "wish", "care", "like", "wanted", "wished", "prefer", "preferred") and j:
        back = tokens[max(0, j - 4) : j]
        if any(t.low in lex.NEGATIONS or t.low in lex.NEGATED_AUXILIARIES or t.low in ("neither", "nor") for t in back):
            return "unwilling", j, False
        if under_neither(tokens, j):
            return "unwilling", j, False
        if low.startswith("prefer") and tokens[i - 1].low == "not":
            return "unwilling", j, False
    if low == "going" and any(
        t.low in lex.NEGATIONS or t.low in lex.NEGATED_AUXILIARIES for t in tokens[max(0, j - 3) : j]
    ):
        return "unwilling", j, False
    if low in lex.CATENATIVES_FAIL:
        return "pending", j, False
    if low in lex.CATENATIVES_PROSPECT and low != "about":
        return "prospective", j, False
    if low == "able":
        return (
            (
                "unable"
                if any(t.low in lex.NEGATIONS or t.low in lex.NEGATED_AUXILIARIES for t in tokens[max(0, j - 4) : j])
                else "affirmed"
            ),
            j,
            False,
        )
    if low in lex.CATENATIVES_KEEP:
        return "affirmed", _idiom_start(tokens, j), False
    told = telling_before(tokens, i)
    return None if told is None else ("affirmed", told, False)


_IDIOM = frozenset("at great to some extraordinary such out of its his her their".split())


def _idiom_start(tokens: Sequence[Token], j: int) -> int:
    """Return where "at pains", "to great lengths", "out of its way" begins, the verb of going with it; else `j`."""
    if tokens[j].low not in ("pains", "lengths", "way"):
        return j
    start = j
    while start and tokens[start - 1].low in _IDIOM:
        start -= 1
    return start - 1 if start and tokens[start - 1].low in ("went", "goes", "gone", "going") else start


def telling_before(tokens: Sequence[Token], i: int) -> int | None:
    """Return the verb of telling of which an infinitive is the purpose: "took to the radio to deny"; None if none."""
    for k in range(i - 1, max(-1, i - 9), -1):
        low = tokens[k].low
        if low in _TELLING and not (k and tokens[k - 1].low in _BEFORE_NOUNS):
            follows = {t.low for t in tokens[k + 1 : i]}
            return k if follows & _TELLING[low] else None
        if not (tokens[k].text[0].isalnum() or low in ("'s", "'", "#", "@")) or low in _VERBS_AND_LINKS:
            return None
    return None


def _is_adverb(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    low = token.low
    return (
        low in lex.ADVERBS
        and low not in ("neither", "either", "never", "not", "both", "one", "all")
        and not (is_capital(token) and low in lex.WEEKDAYS)
        and not (low in ("today", "tonight", "now") and is_capital(token) and i > 0 and is_capital(tokens[i - 1]))
    ) or (lex.ends_like_adverb(low) and not is_capital(token))
