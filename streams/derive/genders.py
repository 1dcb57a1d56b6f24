"""Whether a name can be "he" or "she": by its title, by a word for its bearer, by its given name. Data: general knowledge.

A name that shows nothing agrees with both.
"""

import re
from typing import Literal

from streams.derive.given_names import EITHERS, GIVEN_NAMES, WOMENS
from streams.memo import Once

Gender = Literal["female", "male"]

_SHE = frozenset(
    "she her woman lady girl actress mother wife widow daughter sister aunt niece girlfriend fiancee businesswoman congresswoman"
    " spokeswoman chairwoman heiress nun abbess princess queen duchess baroness bride mrs ms miss dame madame".split()
)
_HE = frozenset(
    "he him his man boy actor father husband son brother uncle nephew boyfriend businessman congressman"
    " priest prince king duke groom gentleman mr sir lord".split()
)
_OF_TITLE: dict[str, Gender] = {
    "mr": "male", "sir": "male", "lord": "male", "prince": "male", "king": "male", "father": "male",
    "mrs": "female", "ms": "female", "miss": "female", "lady": "female", "dame": "female", "baroness": "female",
    "madame": "female", "princess": "female", "queen": "female", "sister": "female",
}  # fmt: skip
_TITLED = re.compile(rf"\b(?P<title>{'|'.join(map(str.capitalize, _OF_TITLE))})\.? (?=(?P<given>[A-Z][\w\-]+ )?)")
_WORD_ENDS = re.compile(r"\b")


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
        return self._titled(words[-1])

    def _titled(self, last: str) -> Gender | None:
        """Return what the first title tells that stands before a last name, with a given name between or without."""
        text = self._text
        for gender, at, behind in self._titles:
            for start in (behind, at):
                if text.startswith(last, start) and _WORD_ENDS.match(text, start + len(last)):
                    return gender
        return None

    @Once
    def _titles(self) -> list[tuple[Gender, int, int]]:
        """Where the text goes on behind each title, and behind a given name there."""
        return [
            (_OF_TITLE[found["title"].lower()], found.end(), found.end("given") if found["given"] else found.end())
            for found in _TITLED.finditer(self._text)
        ]
