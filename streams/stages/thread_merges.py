"""Two stories are one: by late evidence, where the survivor is the one with the older first item, or by a ruling.

Owns the evidence and the move of items, claims and rulings. Wrong merges cost more than missed ones, so both stories
must be near certain for the item, and one proposition of it must be a claim of both. An editor need not prove it.
"""

from collections.abc import Sequence

from events.catalogue import AdoptedItem, Merged, Ruling, StoryMerged
from events.mentions import Mention
from streams.stages.thread_adopting import adopted_item, tell_adopted
from streams.stages.thread_splits import remember_merge, remember_ruling, sides
from streams.stages.thread_step import Step
from streams.threading.assigning import Candidate
from streams.threading.item_book import ItemBook
from streams.threading.propositions import match_claim
from streams.threading.story_book import StoryBook

SURE = 0.9
"""Least probability of both stories for the item that joins them."""
SAME = 0.5
"""Least likeness of the item's proposition to a claim of each, and of those two claims."""


def merge_on_evidence(step: Step, best: str, candidates: Sequence[Candidate], mentions: Sequence[Mention]) -> str:
    """Merge the two likeliest stories of an item if they are plainly one; return the story that the item joins."""
    sure = [candidate.story for candidate in candidates if candidate.score >= SURE]
    if len(sure) < 2 or best not in sure:  # noqa: PLR2004 - two stories
        return best
    other = next(story for story in sure if story != best)
    first, second = step.story(best), step.story(other)
    if other in first.apart:
        return best
    for mention in mentions:
        if mention.text and not mention.tentative and _in_both(mention.text, first, second):
            survivor, gone = sorted((first, second), key=lambda book: (book.first, book.story))
            _merge(step, survivor, gone)
            return survivor.story
    return best


def merge_by_ruling(step: Step, into: StoryBook, gone: StoryBook, ruling: Ruling) -> Ruling:
    """Merge a story into another as a ruling says, whatever kept them apart; return the ruling as it took effect.

    Where the two have become one already, or never were two, it stands and moves nothing.
    """
    if gone is into:
        there, here = sides(step, into, ruling.merge or "")
        remember_ruling(step, ruling, here, there, moved=False)
        return ruling
    into.apart = [story for story in into.apart if story != gone.story]
    gone.apart = [story for story in gone.apart if story != into.story]
    remember_ruling(step, ruling, step.members(into.story), step.members(gone.story))
    _merge(step, into, gone)
    return ruling.model_copy(update={"merge": gone.story})


def _merge(step: Step, survivor: StoryBook, gone: StoryBook) -> None:
    same = _same_claims(survivor, gone)
    remember_merge(step, survivor, gone, same)
    items = [step.item(item) for item in step.members(gone.story)]
    adopted = [_adopt(step, book, survivor, gone, same) for book in items]
    rulings = [
        ruling.model_copy(update={"story": survivor.story, "claim": same.get(ruling.claim, ruling.claim)})
        for ruling in gone.rulings.values()
    ]
    survivor.rulings.update({ruling.ruling: ruling for ruling in rulings})
    survivor.ended = [*survivor.ended, *gone.ended]
    survivor.forwards.update({**gone.forwards, **same})
    for claim in gone.claims.values():
        mine = survivor.claims.get(same.get(claim.claim, ""))
        if mine is None:
            survivor.claims[claim.claim] = claim
            continue
        mine.items += claim.items
        mine.answers += claim.answers
        for telling in claim.tellings:
            survivor.add_telling(mine.claim, telling.text, telling.parties, telling.event)
    step.puts(step.memory.index.merge(survivor.story, gone.story))
    tell_adopted(step, survivor, gone.story, adopted, rulings)
    gone.merged_into = survivor.story
    step.tell(StoryMerged, Merged, gone, survivor.story, into=survivor.story)
    gone.claims, gone.rulings, gone.forwards = {}, {}, {}


def _in_both(text: str, first: StoryBook, second: StoryBook) -> bool:
    ours, theirs = first.known(), second.known()
    one, other = match_claim(text, (), ours, least=SAME), match_claim(text, (), theirs, least=SAME)
    if one is None or other is None:
        return False
    tellings = [claim for claim in theirs if claim.claim == other.claim]
    return any(
        match_claim(claim.text, claim.parties, tellings, least=SAME) is not None
        for claim in ours
        if claim.claim == one.claim
    )


def _same_claims(survivor: StoryBook, gone: StoryBook) -> dict[str, str]:
    """Return which claims of the one that goes are claims of the survivor."""
    known, same = survivor.known(), {}
    for claim in gone.claims.values():
        for telling in claim.tellings:
            found = match_claim(telling.text, telling.parties, known, least=SAME)
            if found is not None:
                same[claim.claim] = found.claim
                break
    return same


def _adopt(step: Step, book: ItemBook, survivor: StoryBook, gone: StoryBook, same: dict[str, str]) -> AdoptedItem:
    """Move an item's mentions from one story to the other; return it as the survivor adopts it."""
    moved = [kept for kept in book.kept if kept.story == gone.story]
    for kept in moved:
        kept.story, kept.claim = survivor.story, same.get(kept.claim, kept.claim)
    if book.story == gone.story:
        book.story = survivor.story
    step.part(gone.story, book.item)
    step.join(survivor.story, book.item)
    return adopted_item(step, book, moved)
