"""What a rebuild changed: stories and claims matched old to new, and the alerts that only one of the two has.

Owns the matching of stories by their items and of claims by their words; ids differ from epoch to epoch.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import orjson

from events.views import AlertView, ClaimView, StoryView
from projections.comparing import StoryDiffers, story_differs
from projections.desk.model import DeskModel
from streams.runtime.rebuilt_deliveries import Matched


class RebuiltDiffers(StoryDiffers):
    """A story that is shown otherwise after a rebuild; `story` is its new id, or the old one where it has none."""

    story_before: str | None
    """Its old id; None for a story that was part of another one."""
    story_after: str | None
    """Its new id; None for one that is part of another story now, or gone."""


@dataclass
class _Sides:
    less: Mapping[str, list[AlertView]]
    more: Mapping[str, list[AlertView]]


def report(old: DeskModel, new: DeskModel, matched: Matched) -> Iterator[RebuiltDiffers]:
    """Yield every story that differs, in the order of the old ids, then those that are new."""
    holders = _holders(new)
    sides = _Sides(_by_story(matched.less, old), _by_story(matched.more, new))
    seen: set[str] = set()
    for name in old.live_stories():
        before = _view(old, name)
        counted = Counter(holders[item] for item in _items_of(before) if item in holders)
        best = min(counted, key=lambda one: (-counted[one], one)) if counted else None
        if best in seen:
            best = None
        after = _view(new, best) if best is not None else _empty(before)
        if best is not None:
            seen.add(best)
        found = _differs(before, after, sides.less.get(name, []), sides.more.get(best or "", []))
        if found is not None:
            yield _named(found, name, best)
    for name in new.live_stories():
        if name not in seen:
            after = _view(new, name)
            found = _differs(_empty(after), after, [], sides.more.get(name, []))
            if found is not None:
                yield _named(found, None, name)


def _named(found: StoryDiffers, before: str | None, after: str | None) -> RebuiltDiffers:
    told = {name: getattr(found, name) for name in StoryDiffers.model_fields}
    return RebuiltDiffers(**{**told, "story": after or before or ""}, story_before=before, story_after=after)


def _differs(before: StoryView, after: StoryView, less: list[AlertView], more: list[AlertView]) -> StoryDiffers | None:
    """Compare two views, each claim of the old one under the id of the new one that has its words."""
    left: dict[str, list[ClaimView]] = defaultdict(list)
    for claim in after.claims:
        left[claim.text].append(claim)
    renamed = []
    for claim in before.claims:
        same = left.get(claim.text)
        renamed.append(claim.model_copy(update={"claim": same.pop(0).claim}) if same else claim)
    return story_differs(before.model_copy(update={"claims": tuple(renamed)}), after, less, more)


def _holders(model: DeskModel) -> dict[str, str]:
    return {item: name for name in model.live_stories() for item in _items_of(_view(model, name))}


def _items_of(view: StoryView) -> set[str]:
    """Return the items that a view names, killed ones among them: a withdrawn story has no others."""
    told = {item for claim in view.claims for origin in claim.origins for item in origin.items}
    return {*view.items, *told, *(row.item for claim in view.claims for row in claim.postures)}


def _by_story(alerts: list[AlertView], model: DeskModel) -> dict[str, list[AlertView]]:
    survivors = model.survivors()
    found: dict[str, list[AlertView]] = defaultdict(list)
    for alert in alerts:
        found[survivors.get(alert.story, alert.story)].append(alert)
    return found


def _view(model: DeskModel, story: str) -> StoryView:
    return StoryView.model_validate(orjson.loads(model.story(story) or b"null"))


def _empty(view: StoryView) -> StoryView:
    return StoryView(story=view.story, policy=view.policy, as_of=view.as_of)
