"""What threading remembers of a story: its claims in all their wordings, its rulings, its place in the numbering.

Owns which claim is the likely lead and what a claim is known by. Its status is no affair of this room.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from events.catalogue import Ruling
from streams.threading.features import proposition_terms
from streams.threading.likeness import KnownClaim

MOST_TELLINGS = 6
"""Wordings kept of a claim; the first ones, for later ones drift."""
MOST_HEADLINES = 10
"""The same where headlines tell it: each has few of the claim's words."""
MOST_CLAIMS = 64
"""Claims of a story that a proposition is compared with: the lead and the newest."""


@dataclass(slots=True)
class Telling:
    """One wording of a claim, those whom it is about, and the event of the mention that gave it."""

    text: str
    parties: tuple[str, ...]
    event: str


@dataclass(slots=True)
class ClaimBook:
    """A claim of a story: in how many live items it stands, how many responses it has, its wordings."""

    claim: str
    items: int = 0
    answers: int = 0
    tellings: list[Telling] = field(default_factory=list)


@dataclass(slots=True)
class StoryBook:
    """The books of one story; `first` is the version time and id of its first item, `seq` its last event's number."""

    story: str
    first: tuple[str, str]
    seq: int = 0
    claims: dict[str, ClaimBook] = field(default_factory=dict)
    rulings: dict[str, Ruling] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)
    merged_into: str | None = None
    forwards: dict[str, str] = field(default_factory=dict)
    """Claims that turned out to be another one of this story when it adopted theirs."""
    apart: list[str] = field(default_factory=list)
    """Stories that a ruling parted from this one: no evidence merges them again."""

    def claim_of(self, claim: str) -> str:
        """Return the id that a claim goes by now."""
        return self.forwards.get(claim, claim)

    def wording(self, claim: str) -> str:
        """Return the first wording of a claim, nothing when it has none."""
        book = self.claims.get(claim)
        return book.tellings[0].text if book is not None and book.tellings else ""

    def known(self, but: Sequence[str] = ()) -> list[KnownClaim]:
        """Return every wording of the claims that live, the likely lead's first; those of `but` are left out."""
        order = [claim for claim in self.claims.values() if claim.claim not in but]
        if not order:
            return []
        lead = max(range(len(order)), key=lambda n: (order[n].items, -n))
        chosen = [order[lead], *(claim for claim in order[-MOST_CLAIMS:] if claim is not order[lead])]
        return [
            KnownClaim(book.claim, telling.text, proposition_terms(telling.text), telling.parties, not book.answers)
            for book in chosen
            for telling in book.tellings
        ]

    def add_telling(
        self, claim: str, text: str, parties: tuple[str, ...], event: str, *, most: int = MOST_TELLINGS
    ) -> None:
        """Remember a wording of a claim, unless it has the `most` already; the claim is opened if it is new."""
        book = self.claims.setdefault(claim, ClaimBook(claim))
        known = any(telling.text == text for telling in book.tellings)
        if not known and len(book.tellings) < most:
            book.tellings.append(Telling(text, parties, event))

    def drop_telling(self, claim: str, event: str) -> None:
        """Forget the wording of a mention that was taken back, unless the claim has no other."""
        book = self.claims.get(claim)
        if book and len(book.tellings) > 1:
            book.tellings = [telling for telling in book.tellings if telling.event != event] or book.tellings[:1]

    def move_telling(self, claim: str, into: str, event: str) -> None:
        """Let the wording that a mention gave to one claim be one of another: who repeats it tells of that one."""
        book = self.claims.get(claim)
        moved = [telling for telling in book.tellings if telling.event == event] if book else []
        if book is None or not moved or claim == into:
            return
        book.tellings = [telling for telling in book.tellings if telling.event != event]
        for telling in moved:
            self.add_telling(into, telling.text, telling.parties, telling.event)

    def to_json(self) -> dict[str, Any]:
        """Return the book as a JSON object; equal books give equal ones."""
        return {
            "story": self.story,
            "first": list(self.first),
            "seq": self.seq,
            "claims": [
                [c.claim, c.items, c.answers, [[t.text, list(t.parties), t.event] for t in c.tellings]]
                for c in self.claims.values()
            ],
            "rulings": [ruling.model_dump(mode="json") for ruling in self.rulings.values()],
            "ended": self.ended,
            "merged_into": self.merged_into,
            "forwards": self.forwards,
            **({"apart": self.apart} if self.apart else {}),
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "StoryBook":
        """Return the book that `to_json` wrote."""
        return cls(
            story=value["story"],
            first=(value["first"][0], value["first"][1]),
            seq=value["seq"],
            claims={
                claim: ClaimBook(claim, items, answers, [Telling(t, tuple(p), e) for t, p, e in tellings])
                for claim, items, answers, tellings in value["claims"]
            },
            rulings={row["ruling"]: Ruling.model_validate(row) for row in value["rulings"]},
            ended=value["ended"],
            merged_into=value["merged_into"],
            forwards=dict(value["forwards"]),
            apart=list(value.get("apart", ())),
        )
