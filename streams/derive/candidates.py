"""A cue found in a line, on its way to becoming a response. Owns what guards and frames may look at."""

import re
from dataclasses import dataclass, field

from streams.derive.discourse import Discourse
from streams.derive.grammar import Rule
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.party_words import Who
from streams.derive.verb_groups import VerbGroup


@dataclass(slots=True)
class Candidate:
    """A match of a rule: `verb` is the token of the cue verb, `phrase` the words of its party, `parties` whom they name.

    `half` marks the second of two opposite acts of one party in a sentence: it answers its own words only.
    """

    discourse: Discourse
    line: Line
    rule: Rule
    match: re.Match[str]
    verb: int
    first: int
    last: int
    act: str = ""
    group: VerbGroup | None = None
    phrase: Phrase | None = None
    parties: list[Who] = field(default_factory=list)
    attributed: bool = False
    confidence: float = 1.0
    text: str | None = None
    speaker: str | None = None
    medium: str | None = None
    stop: int | None = None
    half: bool = False

    @property
    def before(self) -> str:
        """The sentence up to the cue, in small letters."""
        return self.line.low[: self.match.start()]

    @property
    def after(self) -> str:
        """The sentence behind the cue verb, in small letters."""
        return self.line.low[self.line.tokens[self.verb].end :] if self.verb < len(self.line.tokens) else ""

    @property
    def behind(self) -> str:
        """The sentence behind the whole match, in small letters."""
        return self.line.low[self.match.end() :]

    @property
    def cue(self) -> str:
        """The cue verb in small letters."""
        return self.line.tokens[self.verb].low if self.verb < len(self.line.tokens) else ""

    @property
    def party_words(self) -> str:
        """The words of the party's phrase in small letters, spaced."""
        if self.phrase is None:
            return ""
        return " ".join(t.low for t in self.line.tokens[self.phrase.start : self.phrase.end])

    @property
    def called(self) -> str:
        """The words of the party's phrase in small letters, and behind a comma those of what stands beside it."""
        if self.phrase is None or self.phrase.beside is None:
            return self.party_words
        return f"{self.party_words}, {' '.join(t.low for t in self.line.tokens[slice(*self.phrase.beside)])}"
