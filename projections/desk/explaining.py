"""Why a story shows what it shows, and what it showed at a time: asked of its events in the read model alone.

Owns reading them; history.py owns the explanation.
"""

from typing import get_args

from events.catalogue import StoryEvent
from events.codec import decode
from events.errors import SettingsError
from events.views import StoryView
from projections.desk.model import DeskModel
from projections.history import Explanation, as_of, explain
from projections.policy import DEFAULT, Policy


def explain_story(
    model: DeskModel, story: str, claim: str | None = None, policy: Policy = DEFAULT
) -> list[Explanation]:
    """Return the explanation of one claim, or of all, the lead first. Raises SettingsError for an unknown claim."""
    events = story_events(model, story)
    if claim is None:
        view = as_of(events, policy)
        claims = sorted((row.claim for row in view.claims), key=lambda row: row != view.lead)
    else:
        claims = [claim]
    found = [explained for each in claims if (explained := explain(events, policy, each)) is not None]
    if claim is not None and not found:
        raise SettingsError(
            "the story has no such claim", place=claim, remedy=f"`onrecord show {story}` lists its claims."
        )
    return found


def story_as_of(
    model: DeskModel, story: str, *, known_by: str | None = None, said_by: str | None = None, policy: Policy = DEFAULT
) -> StoryView | None:
    """Return the story as it was known at a time, or by what was said until a time; None before its first event."""
    view = as_of(story_events(model, story), policy, said_by=said_by, known_by=known_by)
    return view if view.story else None


def story_events(model: DeskModel, story: str) -> list[StoryEvent]:
    """Return the story's events in order."""
    kinds = get_args(StoryEvent)
    found = [decode(raw, story) for raw in model.events_of(story)]
    return [event for event in found if isinstance(event, kinds)]
