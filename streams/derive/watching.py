"""What the engine tells a watcher while it derives: what it tried, found and dropped, and why. Owns the interface only.

By default nobody watches: each method of `Watcher` does nothing. A watcher only listens; it changes no result.
"""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from streams.derive.candidates import Candidate
    from streams.derive.claimed import Claimed, Refused
    from streams.derive.discourse import Discourse
    from streams.derive.grammar import Rule
    from streams.derive.judging import Verdict
    from streams.derive.lines import Line
    from streams.derive.party_words import Who


class Watcher:
    """Listens to the engine; a subclass keeps what it wants."""

    def begins(self, discourse: "Discourse", stems: Collection[str]) -> None:
        """Hear that an item is read, and which stems of rules its text has."""

    def tries(self, line: "Line", rules: Sequence["Rule"]) -> None:
        """Hear which rules are tried on a line: those of which it has a stem."""

    def passes(self, line: "Line", rule: "Rule", match: "re.Match[str]") -> None:
        """Hear that a rule matched words that an earlier rule has taken."""

    def finds(self, c: "Candidate") -> None:
        """Hear that a match is an act: frame, party and guards hold."""

    def drops(self, c: "Candidate", why: str, guard: str | None = None) -> None:
        """Hear that a match is none, and why; `guard` names the guard that did not hold."""

    def narrows(self, before: Sequence["Candidate"], after: Sequence["Candidate"], why: str) -> None:
        """Hear which acts went on, and why the others of those before did not."""

    def answers(self, c: "Candidate", who: "Who | None", claim: int | None, why: str) -> None:
        """Hear which claim of the item (its number from 0) a party's act answers, and why; told once a response."""

    def drops_claim(self, line: "Line", frame: str, span: tuple[int, int] | None, why: str) -> None:
        """Hear that words of telling make no claim; `span` is what they tell, in the sentence."""

    def weighs_claim(self, found: "Refused", verdict: "Verdict") -> None:
        """Hear what a judge said of words that the rules refused."""

    def keeps_claims(self, before: Sequence["Claimed"], after: Sequence["Claimed"]) -> None:
        """Hear which claims were found, and which were kept in the end, in their order there."""


NOBODY = Watcher()
"""Listens to nothing."""
