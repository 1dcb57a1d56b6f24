"""What an editor's ruling does in threading: it reaches its story under the id that this goes by now.

Owns the checks of a ruling. What it does to a status is the projection's affair.
"""

from events.catalogue import Ruled, Ruling, RulingEnd, StoryRuled, StoryUnruled, Unruled
from events.errors import BadInputError
from streams.stages.thread_splits import split
from streams.stages.thread_step import Step
from streams.threading.story_book import StoryBook

_MOST_ENDED = 64


def make_ruling(step: Step, ruling: Ruling) -> bool:
    """Let a ruling take effect; return False when it stands or stood already."""
    book = _story(step, ruling.story)
    if ruling.ruling in book.rulings or ruling.ruling in book.ended:
        return False
    if ruling.split is not None:
        split(step, book, ruling)
        book.rulings[ruling.ruling] = ruling.model_copy(update={"story": book.story})
        step.tell(StoryRuled, Ruled, book, ruling.ruling, ruling=book.rulings[ruling.ruling])
        return True
    claim = book.claim_of(ruling.claim)
    if claim not in book.claims:
        raise BadInputError(
            f"the story {book.story} has no claim {ruling.claim}",
            place=ruling.ruling,
            remedy="Rule on a claim that `onrecord show STORY` lists.",
            reason="unknown-claim",
        )
    settled = ruling.model_copy(update={"story": book.story, "claim": claim})
    book.rulings[ruling.ruling] = settled
    step.tell(StoryRuled, Ruled, book, ruling.ruling, ruling=settled)
    return True


def withdraw_ruling(step: Step, end: RulingEnd) -> bool:
    """Let a ruling end; return False when it has ended already."""
    book = _story(step, end.story)
    if end.ruling in book.ended:
        return False
    if book.rulings.pop(end.ruling, None) is None:
        raise BadInputError(
            f"the story {book.story} has no ruling {end.ruling}",
            place=end.ruling,
            remedy="Withdraw a ruling that stands.",
            reason="unknown-ruling",
        )
    book.ended = [*book.ended, end.ruling][-_MOST_ENDED:]
    step.tell(StoryUnruled, Unruled, book, end.ruling, ruling=end.ruling)
    return True


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
