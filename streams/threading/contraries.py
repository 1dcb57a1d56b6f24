"""Words that tell of a thing that it ended, and words that tell that it goes on: who says the one denies the other.

Owns the pairs, and which of a claim's words another proposition gainsays.
"""

import re

_GOES_AND_ENDS = r"""
continu\w+             halt(?:s|ed|ing)?
go(?:es|ing)?_(?:ahead|on)  stop(?:s|ped|ping)?
proceed\w*             suspend(?:s|ed|ing)?
as_planned             end(?:s|ed|ing)?
on_(?:track|course|schedule)  cancel(?:s|led|ed|ling)?
remain\w*              scrap(?:s|ped)?
continu\w+             abandon(?:s|ed)?
continu\w+             postpone(?:s|d)?
continu\w+             delay(?:s|ed)?
continu\w+             call(?:s|ed)?_off
continu\w+             broken?_off

open                   clos(?:e|es|ed|ing)
(?:running|operating)_normally  shut(?:s|ting)?(?:_down)?
remain\w*              clos(?:e|es|ed|ing)

stay(?:s|ing)?(?:_on|_in|_put)?  resign(?:s|ed|ing)?
remain\w*              quit(?:s|ting)?
continu\w+             leav(?:e|es|ing)
continu\w+             step(?:s|ped|ping)?_down
continu\w+             (?:be_|been_)?(?:dismiss|sack|oust)(?:es|ed|ing|s)?
"""
"""Groups of pairs: any word on the left of a group gainsays any on its right; "_" is a blank."""


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(dict.fromkeys(words))})\b".replace("_", " "), re.IGNORECASE)


_GROUPS = [
    tuple(_any_of(list(side)) for side in zip(*(row.split() for row in group.splitlines()), strict=True))
    for group in _GOES_AND_ENDS.strip().split("\n\n")
]


def gainsaid(text: str, claim: str) -> str | None:
    """Return a proposition with the claim's word for an end in place of its own for going on; None without them."""
    for goes, ends in _GROUPS:
        found, ended = goes.search(text), ends.search(claim)
        if found is not None and ended is not None and ends.search(text) is None:
            return f"{text[: found.start()]}{ended.group()}{text[found.end() :]}"
    return None
