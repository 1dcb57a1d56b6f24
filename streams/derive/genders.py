"""Whether a name can be "he" or "she": by its title, by a word for its bearer, by its given name. Data: general knowledge.

A name that shows nothing agrees with both.
"""

import re
from typing import Literal

from streams.derive.given_names import EITHERS, GIVEN_NAMES, WOMENS

Gender = Literal["female", "male"]

_SHE = frozenset(
    "she her woman lady girl actress mother wife widow daughter sister aunt niece girlfriend fiancee businesswoman congresswoman"
    " spokeswoman chairwoman heiress nun abbess princess queen duchess baroness bride mrs ms miss dame madame".split()
)
_HE = frozenset(
    "he him his man boy actor father husband son brother uncle nephew boyfriend businessman congressman"
    " priest prince king duke groom gentleman mr sir lord".split()
)
_OFFICES = r"(?:(?:Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|Baroness|Madame|Prince|Princess|King|Queen|Sister|Father)\.?)"
_OF_TITLE: dict[str, Gender] = {
    "mr": "male", "sir": "male", "lord": "male", "prince": "male", "king": "male", "father": "male",
    "mrs": "female", "ms": "female", "miss": "female", "lady": "female", "dame": "female", "baroness": "female",
    "madame": "female", "princess": "female", "queen": "female", "sister": "female",
}  # fmt: skip


def wanted(word: str) -> Gender | None:
    """Return the gender that a pronoun or a noun for a person asks for, None where it asks for none."""
    if word in _SHE:
        return "female"
    return "male" if word in _HE else None


class Genders:
    """The genders of the names of one text, each found out once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, Gender | None] = {}

    def agrees(self, name: str, word: str) -> bool:
        """Whether a person of that name (or a speaker told as "the spokeswoman") can be what a pronoun goes back to."""
        asked = wanted(word)
        if asked is None:
            return True
        if name not in self._known:
            self._known[name] = self._gender(name)
        return self._known[name] in (None, asked)

    def _gender(self, name: str) -> Gender | None:
        words = [word.strip(".,'\u2019") for word in name.split()]
        if not words:
            return None
        for word in words:
            told = _OF_TITLE.get(word.lower()) if word[:1].isupper() else None
            told = told or (wanted(word.lower()) if word.islower() else None)
            if told is not None:
                return told
        given = next((word.lower() for word in words[:-1] or words if len(word) > 1), "")
        if given in WOMENS:
            return "female"
        if given in GIVEN_NAMES and given not in EITHERS:
            return "male"
        found = re.search(rf"\b({_OFFICES}) (?:[A-Z][\w\-]+ )?{re.escape(words[-1])}\b", self._text)
        return None if found is None else _OF_TITLE.get(found.group(1).rstrip(".").lower())
