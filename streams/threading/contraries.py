"""Words that tell of a thing that it ended, and words that tell that it goes on: who says the one denies the other.

Owns the pairs, and which of a claim's words another proposition gainsays.
"""

import re

_GOES_AND_ENDS = (
    (
        r"continu\w+ go(?:es|ing)?_(?:ahead|on) proceed\w* as_planned on_(?:track|course|schedule) remain\w*",
        (
            r"halt(?:s|ed|ing)? stop(?:s|ped|ping)? suspend(?:s|ed|ing)? end(?:s|ed|ing)? cancel(?:s|led|ed|ling)?"
            r" scrap(?:s|ped)? abandon(?:s|ed)? postpone(?:s|d)? delay(?:s|ed)? call(?:s|ed)?_off broken?_off"
        ),
    ),
    (r"open (?:running|operating)_normally remain\w*", r"clos(?:e|es|ed|ing) shut(?:s|ting)?(?:_down)?"),
    (
        r"stay(?:s|ing)?(?:_on|_in|_put)? remain\w* continu\w+",
        (
            r"resign(?:s|ed|ing)? quit(?:s|ting)? leav(?:e|es|ing) step(?:s|ped|ping)?_down"
            r" (?:be_|been_)?(?:dismiss|sack|oust)(?:es|ed|ing|s)?"
        ),
    ),
)
"""Any word on the left of a pair gainsays any on its right; "_" is a blank."""


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b".replace("_", " "), re.IGNORECASE)


_GROUPS = [(_any_of(goes), _any_of(ends)) for goes, ends in _GOES_AND_ENDS]


def gainsaid(text: str, claim: str) -> str | None:
    """Return a proposition with the claim's word for an end in place of its own for going on; None without them."""
    for goes, ends in _GROUPS:
        found, ended = goes.search(text), ends.search(claim)
        if found is not None and ended is not None and ends.search(text) is None:
            return f"{text[: found.start()]}{ended.group()}{text[found.end() :]}"
    return None
