"""Why a story shows what it shows, and what it showed at a time: asked of its events in the read model alone.

Owns reading them; history.py owns the explanation, past.py the past.
"""

from typing import get_args

from events.catalogue import StoryEvent
from events.codec import decode
from events.errors import SettingsError
from events.views import StoryView
from projections.desk.model import DeskModel
from projections.history import Explanation, explain
from projections.past import fold, released_then, story_then
from projections.policy import DEFAULT, Policy
from projections.story import StoryState


def explain_story(
    model: DeskModel, story: str, claim: str | None = None, policy: Policy = DEFAULT
) -> list[Explanation]:
    """Return the explanation of one claim, or of all, the lead first. Raises SettingsError for an unknown claim."""
    events = story_events(model, story)
    if claim is None:
        view = story_then(events, policy)
        claims = sorted((row.claim for row in view.claims), key=lambda row: row != view.lead)
    else:
        claims = [claim]
    found = [explained for each in claims if (explained := explain(events, policy, each)) is not None]
    if claim is not None and not found:
        raise SettingsError(
            "the story has no such claim", place=claim, remedy=f"`onrecord show {story}` lists its claims."
        )
    return found


def story_then_of(
    model: DeskModel,
    story: str,
    *,
    as_of: str | None = None,
    known_at: str | None = None,
    released: bool = False,
    policy: Policy = DEFAULT,
) -> StoryView | None:
    """Return the story by what was said until `as_of`, by what the log held at `known_at`, or both.

    `released` shows what may leave the house only. None when there was nothing to show then. Raises BadInputError for
    what is no time.
    """
    events = story_events(model, story)
    if released:
        return released_then(events, _state_now(model, story), policy, as_of=as_of, known_at=known_at)
    view = story_then(events, policy, as_of=as_of, known_at=known_at)
    return view if view.story else None


def _state_now(model: DeskModel, story: str) -> StoryState:
    """Return the state of the story today, or of the one that it was merged into."""
    state = fold(story_events(model, story))
    while state.merged_into is not None:
        state = fold(story_events(model, state.merged_into))
    return state


def story_events(model: DeskModel, story: str) -> list[StoryEvent]:
    """Return the story's events in order."""
    kinds = get_args(StoryEvent)
    found = [decode(raw, story) for raw in model.events_of(story)]
    return [event for event in found if isinstance(event, kinds)]
