"""A claim on its way out of the engine, and words that tell something and were refused. Owns their fields."""

from dataclasses import dataclass

from events.mentions import Judged
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase
from streams.derive.party_words import Who


@dataclass(slots=True)
class Claimed:
    """A claim on its way out: `start` and `end` in its sentence, `text` the proposition.

    `verb` and `phrase` are the word that tells it and who does, where there is one; `judged` what a judge said of it.
    """

    line: Line
    rule: str
    start: int
    end: int
    text: str
    kind: str
    origin: Who | None = None
    carrier: str | None = None
    chain: tuple[str, ...] = ()
    confidence: float = 0.8
    terms: frozenset[str] = frozenset()
    verb: str = ""
    phrase: Phrase | None = None
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Words that tell something, in a frame of telling, and that the rules hold to be no claim; `why` in one word.

    `kind`, `origin` and `carrier` are known where the rules knew them before they refused.
    """

    line: Line
    frame: str
    why: str
    verb: str
    phrase: Phrase
    start: int
    end: int
    kind: str | None = None
    origin: Who | None = None
    carrier: str | None = None
