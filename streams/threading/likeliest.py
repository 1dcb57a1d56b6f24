"""Which few live stories an item may belong to: those that have most of its telling terms, or its slug.

Owns what is read of the terms' lists and how it adds up. How likely each of the few is, is no affair of this room.
"""

import math
from collections.abc import Iterable, Mapping

from streams.threading.assigning import ThreadPolicy
from streams.threading.live_stories import LiveStories

_SLUG_WEIGHT = 2.0
_MOST_WEIGHED = 4
"""How many times as many stories as are scored have their commoner terms weighed, when there are many."""

Probe = tuple[float, int]
"""A term by which stories are looked up: its weight and its number."""


def likeliest(live: LiveStories, policy: ThreadPolicy, probes: Iterable[Probe], slug: int) -> list[int]:
    """Return the few stories that have most of an item's telling terms, or its slug; `probes`: the rarest first.

    The rarest terms say which stories are looked at, as many as `most_read` allows; commoner ones add weight.
    """
    stories_of, slugged = live.postings.of, live.slugged
    first, later = _parted(live, policy, probes)
    found: dict[int, float] = {}
    for weight, term in first:
        for story in stories_of(term):
            found[story] = found[story] + weight if story in found else weight
    if slug > 0 and slugged.count(slug) <= policy.longest_posting:
        for story in slugged.of(slug):
            found[story] = found.get(story, 0.0) + _SLUG_WEIGHT
    if not found:
        return []
    if later:
        found = _weighed(live, found, later, _MOST_WEIGHED * policy.most_candidates)
    return _heaviest(live, found, policy.most_candidates, policy.worth_scoring)


def _parted(live: LiveStories, policy: ThreadPolicy, probes: Iterable[Probe]) -> tuple[list[Probe], list[Probe]]:
    """Return the probes that say which stories are looked at, and those that only add weight."""
    room, longest, counts = policy.most_read, policy.longest_posting, live.postings.counts
    first, later = list[Probe](), list[Probe]()
    for probe in probes:
        count = counts[probe[1]]
        if not count or count > longest:
            continue
        if count > room and first:
            later.append(probe)
            continue
        room -= count
        first.append(probe)
    return first, later


def _weighed(live: LiveStories, found: dict[int, float], later: Iterable[Probe], most: int) -> dict[int, float]:
    """Return the weights of the heaviest stories with what commoner terms add."""
    few = _heaviest(live, found, most) if len(found) > most else found
    parts = {story: [found[story]] for story in few}
    for weight, term in later:
        for story in live.postings.among(term, parts):
            parts[story].append(weight)
    return {story: math.fsum(weights) for story, weights in parts.items()}


def _heaviest(live: LiveStories, found: Mapping[int, float], most: int, worth: float = 0.0) -> list[int]:
    """Return so many stories, the heaviest first, those of equal weight by their own ids: numbers tell nothing.

    What has less than a share of the heaviest one's weight is not `worth` it.
    """
    weights = sorted(found.values(), reverse=True)
    least = max(worth * weights[0], weights[most - 1] if len(weights) > most else 0.0)
    story_of = live.story
    rows = [(-weight, story_of(story).name, story) for story, weight in found.items() if weight >= least]
    rows.sort()
    return [story for _, _, story in rows[:most]]
