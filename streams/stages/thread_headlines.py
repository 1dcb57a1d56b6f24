"""Which story a bare headline joins on a feed of bare headlines: there it has nothing but its claim to be known by.

Owns the choice by the claim. How alike a headline is to a claim is headline_claims.py's affair.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from events.mentions import Mention
from streams.stages.thread_step import Step
from streams.threading.headline_claims import OF_ITS_STORY, match_headline
from streams.threading.hearing import Hearing

PLAINLY = 0.5
"""How alike a headline must be to a claim of another story to join that, though it resembles the first one more."""
AS_ALIKE = 0.8
"""The share of the greatest likeness at which the number of a claim's items decides between stories."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A story of which a headline tells a claim: how alike they are, and how many items tell that claim."""

    story: str
    likeness: float
    items: int


def story_by_headline(
    step: Step, found: str | None, near: Sequence[str], mentions: Sequence[Mention], hearing: Hearing | None = None
) -> str | None:
    """Return the story that a bare headline joins, of those it comes near: `found` by its resemblance, if any.

    Two stories of one matter begin when its first headlines have no words in common. What is told in the words of both
    goes where more items tell it, so that one of them ends.
    """
    if found is not None and not any(story != found for story in near):
        return found
    told = [row for story in near for row in _told(step, story, mentions, hearing)]
    here = next((row.likeness for row in told if row.story == found), 0.0)
    if found is None:
        most = max((row.likeness for row in told), default=0.0)
        as_alike = [row for row in told if row.likeness >= AS_ALIKE * most]
    else:
        items = next((row.items for row in told if row.story == found), 0)
        as_alike = [row for row in told if row.likeness >= max(PLAINLY, AS_ALIKE * here) and row.items > items]
    best = max(as_alike, key=lambda row: (row.items, row.likeness, row.story), default=None)
    return best.story if best is not None else found


def _told(step: Step, story: str, mentions: Sequence[Mention], hearing: Hearing | None) -> list[_Told]:
    """Return what a story has of what an item's headline tells: nothing or its likest claim."""
    book = step.story(story)
    known = book.known()
    matches = [
        match_headline(mention.text, known, least=OF_ITS_STORY, hearing=hearing)
        for mention in mentions
        if mention.text and mention.kind == "claim" and not mention.tentative and mention.span.field == "headline"
    ]
    found = max((match for match in matches if match is not None), key=lambda match: match.score, default=None)
    return [] if found is None else [_Told(story, found.score, book.claims[found.claim].items)]
