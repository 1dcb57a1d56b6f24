"""The word for a spokesperson in a phrase, and what stands behind it. Owns where the shell is, not whose it is."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.tokens import Token, is_capital


def behind_shell(words: Sequence[Token], shell: int) -> list[Token]:
    """Return what stands behind a spokesperson word, the "of communications" of a director taken off."""
    after = list(words[shell + 1 :])
    return after[press:] if (press := _press_department(after)) else after


_PRESS_WORDS = frozenset(
    "corporate public media press external global investor internal communications communication information relations"
    " affairs and".split()
)
_PRESS_HEADS = frozenset(["communications", "communication", "information", "relations", "affairs", "media"])


def _press_department(after: Sequence[Token]) -> int:
    """Return how many words "of corporate communications" takes at the head of some words, 0 if it is not there."""
    if not after or after[0].low not in ("of", "for"):
        return 0
    k = 1
    if k + 1 < len(after) and not is_capital(after[k]) and after[k + 1].low in _PRESS_HEADS:
        k += 1  # "of university communications"
    while k < len(after) and after[k].low in _PRESS_WORDS:
        k += 1
    while k > 1 and after[k - 1].low == "and":
        k -= 1
    return k if any(t.low in _PRESS_HEADS for t in after[1:k]) else 0


_PRESS_OFFICERS = frozenset(["director", "president", "vice-president", "head", "manager", "chief", "officer"])


_SUBJECTS = frozenset(
    "economics economic finance fiscal energy health education transport agriculture agricultural trade affairs policy defence"
    " defense environment labour justice".split()
)
_PARTIES = frozenset(
    "party democratic democrats democrat socialist socialists labour conservative conservatives liberal liberals opposition"
    " greens republicans republican coalition".split()
)
"""A party's "economics spokesman" is a politician under his own name."""


def shell_at(words: Sequence[Token]) -> int | None:
    """Return where the spokesperson word stands; a "trade representative" and a manager with a name are none."""
    for k, token in enumerate(words):
        if token.low in lex.SPOKES:
            if token.low in ("representative", "representatives", "attorney", "manager", "agent") and (
                k
                and words[k - 1].low in ("trade", "u.s.", "special", "general", "state", "district", "house")
                and not (words[k - 1].low == "house" and token.low == "attorney")
            ):
                continue
            if k and words[k - 1].low in _SUBJECTS and any(t.low in _PARTIES for t in words):
                continue
            if token.low == "attorney" and k + 1 < len(words) and words[k + 1].low == "general":
                continue
            if _is_title(words, k) or _is_of_the_law(words, k):
                continue
            return k
        if _is_vice(words, k):
            return k
        if (
            token.low in ("communications", "press", "information", "media")
            and k + 1 < len(words)
            and words[k + 1].low in ("director", "secretary", "officer", "chief", "manager", "office", "service")
        ):
            return k + 1
        if token.low in _PRESS_OFFICERS and _press_department(words[k + 1 :]):
            return k
    return None


def _is_title(words: Sequence[Token], k: int) -> bool:
    """Whether "Representative Ruth Adler" sits in a house, or the house itself ("the House of Representatives") stands at `k`."""
    if words[k].low not in ("representative", "representatives") or not is_capital(words[k]):
        return False
    if k and words[k - 1].low == "of":
        return True
    return k + 1 < len(words) and is_capital(words[k + 1])


def _is_of_the_law(words: Sequence[Token], k: int) -> bool:
    """Whether an agent is one of a service ("a special agent", "the Tarn Border Patrol agent"), who speaks for nobody else."""
    if words[k].low not in ("agent", "agents") or not k:
        return False
    before = words[k - 1]
    return (
        before.low in _SERVICES
        or (before.text.isupper() and len(before.text) > 1)
        or before.low in lex.ORGANISATION_WORDS
    )


_SERVICES = frozenset(
    "special undercover federal border patrol customs intelligence secret service immigration undercover law".split()
)


def _is_vice(words: Sequence[Token], k: int) -> bool:
    """Whether a vice president of a company stands at `k`: a lower officer, who binds his company, unlike a state's."""
    low = words[k].low
    if low not in ("vice-president", "president", "vice-chairman") or (
        low == "president" and not (k and words[k - 1].low in ("vice", "vice-"))
    ):
        return False
    if words[k].text.isupper() or words[k].text[0].isupper():
        return False
    behind = words[k + 1 : k + 2]
    if behind and behind[0].low in ("of", "for", "at"):
        return any(is_capital(t) for t in words[k + 2 :])
    return any(is_capital(t) for t in words[:k])
