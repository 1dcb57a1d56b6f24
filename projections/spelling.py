"""How a story's view is spelled outside (contract.md, STORY). Owns which fields are left out when they say nothing."""

from typing import Any

from events.views import StoryView

_ABSENT_WHEN_NONE = ("pending", "merged_into")


def story_line(view: StoryView) -> dict[str, Any]:
    """Return the STORY object: `pending` and `merged_into` stand there only when there is something to say."""
    found = view.model_dump(mode="json")
    return _without_none({**found, "claims": [_without_none(claim) for claim in found["claims"]]})


def _without_none(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value is not None or key not in _ABSENT_WHEN_NONE}
