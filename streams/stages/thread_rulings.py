"""What an editor's ruling does in threading: it reaches its story under the id that this goes by now.

Owns the checks of a ruling. What it does to a status is the projection's affair, how stories become one or part that of
thread_merges.py and thread_splits.py.
"""

from events.catalogue import Ruled, Ruling, RulingEnd, StoryRuled, StoryUnruled, Unruled
from events.errors import BadInputError
from streams.stages.thread_merges import merge_by_ruling
from streams.stages.thread_splits import split, undo_merge
from streams.stages.thread_step import Step
from streams.threading.item_book import Kept
from streams.threading.story_book import StoryBook

_MOST_ENDED = 64


def make_ruling(step: Step, ruling: Ruling) -> bool:
    """Let a ruling take effect; return False when it stands or stood already."""
    book = _story(step, ruling.story)
    if ruling.ruling in book.rulings or ruling.ruling in book.ended:
        return False
    settled = ruling.model_copy(update={"story": book.story, "at": step.writer.cause.time})
    if ruling.split is not None:
        split(step, book, settled)
    elif ruling.merge is not None:
        settled = merge_by_ruling(step, book, _story(step, ruling.merge), settled)
    else:
        settled = _on_claim(step, book, settled)
    book.rulings[ruling.ruling] = settled
    step.tell(StoryRuled, Ruled, book, ruling.ruling, ruling=settled)
    return True


def withdraw_ruling(step: Step, end: RulingEnd) -> bool:
    """Let a ruling end; return False when it has ended already."""
    book = _story(step, end.story)
    if end.ruling in book.ended:
        return False
    ruling = book.rulings.pop(end.ruling, None)
    if ruling is None:
        raise BadInputError(
            f"the story {book.story} has no ruling {end.ruling}",
            place=end.ruling,
            remedy="Withdraw a ruling that stands: `onrecord show STORY` lists them.",
            reason="unknown-ruling",
        )
    book.ended = [*book.ended, end.ruling][-_MOST_ENDED:]
    step.tell(StoryUnruled, Unruled, book, end.ruling, ruling=end.ruling, by=end.by, why=end.why)
    if ruling.merge is not None:
        undo_merge(step, book, ruling)
    elif ruling.answer is not None:
        _give_back_wording(step, book, ruling)
    return True


def _on_claim(step: Step, book: StoryBook, ruling: Ruling) -> Ruling:
    """Return a ruling on a claim under the claim's id of today, and let the book learn from it.

    Raises BadInputError for a claim or a mention that the story has not.
    """
    claim = book.claim_of(ruling.claim)
    if claim not in book.claims and (ruling.answer is None or ruling.claim):
        raise BadInputError(
            f"the story {book.story} has no claim {ruling.claim}",
            place=ruling.ruling,
            remedy="Rule on a claim that `onrecord show STORY` lists.",
            reason="unknown-claim",
        )
    settled = ruling.model_copy(update={"claim": claim})
    if ruling.strike is not None:
        kept = _mention(step, book, ruling, ruling.strike)
        if claim not in (kept.claim, _claim_now(book, kept)):
            raise BadInputError(
                f"the mention {kept.event} is of the claim {_claim_now(book, kept)}, not of {claim}",
                place=ruling.ruling,
                remedy="Strike it from the claim that it is of.",
                reason="unknown-mention",
            )
    if ruling.answer is not None:
        kept = _mention(step, book, ruling, ruling.answer)
        if kept.mention.kind == "claim":
            raise BadInputError(
                f"the mention {kept.event} reports a claim and answers none",
                place=ruling.ruling,
                remedy="Name a response, or strike what was misread.",
                reason="no-response",
            )
        if claim:
            book.move_telling(_claim_now(book, kept), claim, kept.event)
    return settled


def _claim_now(book: StoryBook, kept: Kept) -> str:
    """Return the claim that a mention stands under, by the last ruling on it if there is one."""
    ruled = [ruling.claim for ruling in book.rulings.values() if ruling.answer == kept.event]
    return ruled[-1] if ruled else kept.claim


def _give_back_wording(step: Step, book: StoryBook, ruling: Ruling) -> None:
    """Let the wording of a response go back to where the response goes, as far as it still is in the story."""
    kept = _find(step, book, ruling.answer or "")
    if kept is not None and ruling.claim:
        book.move_telling(ruling.claim, _claim_now(book, kept), kept.event)


def _mention(step: Step, book: StoryBook, ruling: Ruling, event: str) -> Kept:
    """Return a mention that an item of the story carries; raises BadInputError when none does."""
    kept = _find(step, book, event)
    if kept is None:
        raise BadInputError(
            f"no item of the story {book.story} carries the mention {event}",
            place=ruling.ruling,
            remedy="`onrecord explain STORY` shows the ids of its mentions; rule on one of another story there.",
            reason="unknown-mention",
        )
    return kept


def _find(step: Step, book: StoryBook, event: str) -> Kept | None:
    """Return the mention of the story that bears an event id."""
    for item in step.members(book.story):
        for kept in step.item(item).kept:
            if kept.event == event and kept.story == book.story:
                return kept
    return None


def _story(step: Step, story: str) -> StoryBook:
    book = step.find_story(step.resolve(story))
    if book is None:
        raise BadInputError(
            f"no story {story}",
            place=step.writer.cause.id,
            remedy="Rule on a story that `onrecord stories` lists.",
            reason="unknown-story",
        )
    return book
