"""The word for a spokesperson in a phrase, and what stands behind it. Owns where the shell is, not whose it is."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.tokens import Token, is_capital


def behind_shell(words: Sequence[Token], shell: int) -> list[Token]:
    """Return what stands behind a spokesperson word, the "of communications" of a director taken off."""
    after = list(words[shell + 1 :])
    if len(after) > 1 and after[0].low == "of" and after[1].low in ("communications", "information", "media", "public"):
        after = after[2:]
        if after and after[0].low in ("affairs", "relations"):
            after = after[1:]
    return after


def shell_at(words: Sequence[Token]) -> int | None:
    """Return where the spokesperson word stands; a "trade representative" and a manager with a name are none."""
    for k, token in enumerate(words):
        if token.low in lex.SPOKES:
            if token.low in ("representative", "representatives", "attorney", "manager", "agent") and (
                k and words[k - 1].low in ("trade", "u.s.", "special", "general", "state", "district", "house")
            ):
                continue
            if token.low == "attorney" and k + 1 < len(words) and words[k + 1].low == "general":
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
        if (
            token.low == "director"
            and k + 2 < len(words)
            and words[k + 1].low == "of"
            and words[k + 2].low in ("communications", "information", "media", "public")
        ):
            return k
    return None


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
