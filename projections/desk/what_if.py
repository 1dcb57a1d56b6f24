"""Every story of the read model under another policy, one after the other. Owns the walk; comparing.py compares."""

from collections.abc import Callable, Iterator

from projections.comparing import StoryDiffers, compare
from projections.desk.explaining import story_events
from projections.desk.model import DeskModel
from projections.policy import Policy

Seen = Callable[[int, int], None]
"""Told how many stories were looked at, and how many there are."""


def what_if(model: DeskModel, before: Policy, after: Policy, seen: Seen) -> Iterator[StoryDiffers]:
    """Yield the stories that would differ, in the order of their ids. Memory is bounded by the largest story."""
    went: dict[str, list[str]] = {}
    for story, survivor in model.survivors().items():
        went.setdefault(survivor, []).append(story)
    stories = model.live_stories()
    for number, story in enumerate(stories, 1):
        events = [event for name in (story, *went.get(story, ())) for event in story_events(model, name)]
        events.sort(key=lambda event: (event.data.position, event.data.story != story, event.data.seq))
        yield from compare(events, before, after)
        seen(number, len(stories))
