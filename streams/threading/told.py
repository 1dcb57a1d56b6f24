"""Which item another one names when it kills, withdraws or replaces it.

Source: status-model.md, *Wire events*: the one item of that provider within 48 hours whose id, slug and time, or
quoted headline matches. Owns the comparison only.
"""

import re
from collections.abc import Iterable

from events.instants import unix
from events.mentions import ItemHeader
from events.wire_item import Told
from streams.threading.features import plain_headline
from streams.threading.item_book import ItemBook
from streams.threading.live_stories import plain_slug

WINDOW_SECONDS = 48 * 3600.0
_SAME_MINUTE = 60.0
_WORD = re.compile(r"\w+")


def names_item(told: Told, teller: ItemHeader, book: ItemBook) -> bool:
    """Whether an item's words name this other item: every field that is given matches, and one that tells is given."""
    header = book.header
    if header is None or header.provider != teller.provider or not (told.guid or told.slug or told.headline):
        return False
    if not any(abs(unix(teller.version_time) - unix(time)) <= WINDOW_SECONDS for time in book.times):
        return False
    if told.guid and not any(item == told.guid or item.endswith(":" + told.guid) for item in (book.item, *book.also)):
        return False
    if told.slug and plain_slug(told.slug) != plain_slug(header.slug):
        return False
    if told.headline and plainly(told.headline) not in {plainly(head) for head in book.heads}:
        return False
    return not told.moved_at or any(abs(unix(told.moved_at) - unix(time)) < _SAME_MINUTE for time in book.times)


def names_itself(told: Told, teller: ItemHeader) -> bool:
    """Whether an item tells of nothing but its own slug: where that is all an item is known by, it is that item."""
    by_slug_alone = told.slug is not None and not (told.guid or told.headline or told.moved_at)
    return by_slug_alone and plain_slug(told.slug) == plain_slug(teller.slug)


def told_item(told: Told, teller: ItemHeader, books: Iterable[ItemBook]) -> ItemBook | None:
    """Return the one item that another one names; None if none or several match."""
    found = [book for book in books if names_item(told, teller, book)]
    return found[0] if len(found) == 1 else None


def plainly(headline: str) -> str:
    """Return the words of a headline by which it is known."""
    return " ".join(_WORD.findall(plain_headline(headline).casefold()))
