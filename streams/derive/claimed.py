"""A claim on its way out of the engine. Owns its fields."""

from dataclasses import dataclass

from streams.derive.lines import Line
from streams.derive.party_words import Who


@dataclass(slots=True)
class Claimed:
    """A claim on its way out: `start` and `end` in its sentence, `text` the proposition."""

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
