"""Which story a bare headline joins on a feed of bare headlines, by the claims that it tells."""

from typing import cast

import pytest

from events.mentions import Mention, Span
from streams.stages.thread_headlines import story_by_headline
from streams.stages.thread_step import Step
from streams.threading.story_book import StoryBook


class _Books:
    """What the choice asks of a step: its stories, each with one claim that some items tell."""

    def __init__(self, **told: tuple[str, int]) -> None:
        self._books = {}
        for story, (text, items) in told.items():
            book = StoryBook(story, ("2026-05-04T08:00:00Z", story))
            book.add_telling(f"claim-{story}", text, (), f"event-{story}")
            book.claims[f"claim-{story}"].items = items
            self._books[story] = book

    def story(self, story: str) -> StoryBook:
        return self._books[story]


def _headline(text: str) -> list[Mention]:
    span = Span(field="headline", start=0, end=len(text))
    return [Mention(ref="h1", kind="claim", span=span, quote=text, text=text, rule="headline@1")]


def _chosen(books: _Books, found: str | None, near: list[str], text: str) -> str | None:
    return story_by_headline(cast("Step", books), found, near, _headline(text))


def test_a_headline_that_resembles_no_story_joins_the_one_of_which_it_tells_a_claim() -> None:
    """It has nothing else; where it tells no claim of any, it opens a story."""
    books = _Books(ferry=("Skarn ferry sinks in winter storm", 1), bakery=("Bear breaks into Torvik bakery", 9))
    near = ["bakery", "ferry"]
    assert _chosen(books, None, near, "Forty feared drowned as overloaded ferry sinks at night") == "ferry"
    assert _chosen(books, None, near, "Mayor quits over unpaid parking fines") is None


@pytest.mark.parametrize(("items", "expected"), [(4, "many"), (2, "few"), (1, "few")])
def test_what_is_plainly_told_in_two_stories_goes_where_more_items_tell_it(items: int, expected: str) -> None:
    """So one of two stories of one matter ends; of two with as many items it stays where it resembles more."""
    books = _Books(few=("Torvik bakery robbed by hungry bear", 2), many=("Hungry bear robs bakery in Torvik", items))
    assert _chosen(books, "few", ["few", "many"], "Hungry bear robs Torvik bakery") == expected


def test_more_items_of_another_matter_draw_no_headline() -> None:
    """However many tell it: a few words in common are not plain."""
    books = _Books(bear=("Hungry bear robs Torvik bakery", 1), fire=("Fire guts Torvik dairy", 40))
    assert _chosen(books, "bear", ["bear", "fire"], "Bear that robbed Torvik bakery is caught") == "bear"
    assert _chosen(books, "bear", ["bear"], "Bear that robbed Torvik bakery is caught") == "bear"
