"""Items that move from one story to another, as the one that takes them over tells it. Owns the form of that event.

Merges and splits both move items; which ones, and under which claims, is theirs.
"""

from collections.abc import Sequence

from events.catalogue import Adopted, AdoptedItem, Ruling, StoryAdopted
from streams.stages.thread_step import Step
from streams.threading.item_book import ItemBook, Kept
from streams.threading.story_book import StoryBook

ITEMS_AN_EVENT = 40
"""A large story is adopted in several events, each below the size of a record."""


def adopted_item(step: Step, book: ItemBook, rows: Sequence[Kept]) -> AdoptedItem:
    """Return an item with those of its mentions that move along, as they are now."""
    return AdoptedItem(
        header=book.header,
        state=step.item_state(book),
        copy_group=book.copy_group,
        mentions=tuple(kept.threaded() for kept in rows),
    )


def tell_adopted(
    step: Step, story: StoryBook, other: str, items: Sequence[AdoptedItem], rulings: Sequence[Ruling] = ()
) -> None:
    """Tell that a story takes over items, and rulings with the first of them, of another one."""
    for start in range(0, max(1, len(items)), ITEMS_AN_EVENT):
        step.tell(
            StoryAdopted, Adopted, story, f"{other}/{start}", other=other,
            items=tuple(items[start : start + ITEMS_AN_EVENT]), rulings=() if start else tuple(rulings),
        )  # fmt: skip
