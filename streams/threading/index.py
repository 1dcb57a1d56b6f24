"""The inverted index of live stories: which stories an item may belong to, and what is remembered of each item.

Owns state and the look-up. State is a set of item records, each one put: whatever is counted here is a function of that
set, never of the order in which it grew, so an index rebuilt from its puts answers as the old one did.

The puts hold all that is remembered, in words. Memory holds which stories have each term, and what comparing needs of
the stories that had news lately; the others are read from the puts again when an item comes near them.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import Any

from streams.threading.assigning import DEFAULT_POLICY, SHAPES, Candidate, Shape, ThreadPolicy
from streams.threading.features import ItemFeatures
from streams.threading.fingerprint import same_text
from streams.threading.likeliest import likeliest
from streams.threading.live_stories import ITEM_KEY, NOWHERE, LiveStories, Read, Remembered, of_json, plain_slug
from streams.threading.live_story import ItemRecord, first_and_newest
from streams.threading.query import Query, Words
from streams.threading.signals import Arrival, first_look, signals_of
from streams.threading.term_numbers import level_of, priors

_HEAD_COUNTS = 2.0

Put = tuple[str, Any]
_Row = tuple[float, str, int]
"""A term that may find stories: the logarithm of how many have it, itself, its number."""


class StoryIndex:
    """Inverted index of live stories, rebuilt from puts.

    Every change is returned as puts `(key, value)`, None to delete; the last value of each key, restored in any
    order, gives an index that answers the same. An item older than the policy's horizon is forgotten when a newer one
    joins, and its delete is among that join's puts. `read` gives the value put last under a key, None for none: the
    puts returned must be there before the next call. Without it the index keeps them itself.
    """

    def __init__(self, policy: ThreadPolicy = DEFAULT_POLICY, read: Read | None = None) -> None:
        self.policy = policy
        self._kept: dict[str, Any] | None = {} if read is None else None
        self._live = LiveStories(policy, read or self._kept_value)
        self._priors = priors(policy.prior_stories)
        self._settled = max(policy.join, policy.join_without_mentions)
        self._weighings = {shape: policy.weighing(shape) for shape in SHAPES}
        self._ceilings = {shape: policy.ceiling(shape) for shape in SHAPES}

    def __len__(self) -> int:
        return len(self._live)

    @property
    def resting(self) -> int:
        """How many stories rest: their items are not in memory."""
        return self._live.resting

    def read_by(self, read: Read) -> None:
        """Read what was put by this from now on."""
        self._live.read = read

    def _kept_value(self, key: str) -> Any:
        return None if self._kept is None else self._kept.get(key)

    def story_of(self, item: str) -> str | None:
        """Return the story that an item belongs to, None if it belongs to none or is forgotten."""
        value = self._live.read(ITEM_KEY + item)
        return None if value is None else str(value["story"])

    def items_of(self, story: str) -> list[str]:
        """Return a story's items, oldest first."""
        number = self._live.find(story)
        return [] if number is None else [item for _, item in self._live.items_of(number)]

    def copied_by(self, item: str, features: ItemFeatures, story: str) -> str | None:
        """Return the oldest item of a story whose text another item copies, None if it is no copy."""
        number, ours = self._live.find(story), frozenset(features.fingerprint)
        if number is None or not ours:
            return None
        state = self._live.glimpse(number)
        if ours.isdisjoint(state.sketch) and ours.isdisjoint(state.older):
            return None
        items, state = self._live.items_of(number), self._live.draw(number)
        recent = dict(zip(first_and_newest(items, self.policy.most_recent), state.recent or (), strict=True))
        for _, other in items:
            theirs = recent[other].sketch if other in recent else self._live.sketch_of(other)
            if other != item and not ours.isdisjoint(theirs) and same_text(ours, theirs):
                return other
        return None

    def remembered(self, item: str) -> tuple[ItemFeatures, Arrival] | None:
        """Return the features of an item and how it came, None if it belongs to no story."""
        value = self._live.read(ITEM_KEY + item)
        return None if value is None else of_json(value)

    # --- what an item may belong to

    def shape_of(self, features: ItemFeatures) -> Shape:
        """Return how much an item tells among what is live."""
        live, bare = self._live, len(features.terms) == len(features.head)
        return self.policy.shape_of(bare=bare, bare_items=live.bare_items, items=live.items)

    def candidates(
        self,
        features: ItemFeatures,
        arrival: Arrival,
        *,
        but: str | None = None,
        least: float = 0.0,
        least_strange: float | None = None,
        rivals: float | None = None,
    ) -> list[Candidate]:
        """Return the stories that an item may belong to, the likeliest first.

        `but` is an item that is looked away from: the one whose new version asks. What surely has less than the `least`
        probability may be left out, stories of other names below `least_strange` (by default the same) by a first look.
        With `rivals`, once a story is likely enough to be joined others are left out that surely have neither more
        than it nor this probability.
        """
        if least_strange is None:
            least_strange = least
        away = None if but is None else self._forget(but)
        if away is not None and but is not None:
            others = self.candidates(features, arrival, least=least, least_strange=least_strange, rivals=rivals)
            self._remember(but, *away)
            return others
        slugged = self._live.slugged
        record, words, probes = self._ask(features, arrival)
        slug, live = record.slug, self._live
        shape = self.policy.shape_of(bare=record.headline_only, bare_items=live.bare_items, items=live.items)
        query = Query(
            record, words, slugged.count(slug) if slug > 0 else 0,
            self._weighings[shape], self._ceilings[shape], least=least, least_strange=least_strange,
        )  # fmt: skip
        scored = []
        for number in likeliest(live, self.policy, probes, slug):
            if (face := live.face(number)) is not None and query.is_stranger(face):
                continue
            glimpsed = live.glimpse(number)
            look = first_look(query, glimpsed)
            if look is None:
                continue
            state = live.draw(number, glimpsed)
            signals = signals_of(query, state, look, self.policy)
            if signals is None:
                continue
            score = self.policy.probability(signals, shape)
            scored.append(Candidate(state.story, score, signals))
            if rivals is not None and score >= self._settled:
                query.ask_for(min(score, rivals))
        scored.sort(key=lambda candidate: (-candidate.score, candidate.story))
        return scored

    def _ask(self, features: ItemFeatures, arrival: Arrival) -> tuple[ItemRecord, Words, list[tuple[float, int]]]:
        """Return the record of an item that asks, its words, and its most telling terms: weight and number."""
        live = self._live
        find, levels, counts, prior = live.terms.find, live.terms.levels, live.postings.counts, self._priors
        names, main = live.names_of(features)
        told = every = features.terms
        heads = frozenset(features.head)
        if not (heads.issubset(told) and frozenset(main).issubset(told)):
            every = tuple(dict.fromkeys((*told, *features.head, *main)))
        found = list(map(find, every))
        strange = list[int]()
        while None in found:
            place = found.index(None)
            strange.append(level_of(every[place]))
            found[place] = -len(strange)
        numbers = [number for number in found if number is not None]
        logs = [log(counts[n] + prior[levels[n]]) if n >= 0 else log(prior[strange[-1 - n]]) for n in numbers]
        total = log(len(live) + self.policy.prior_stories)
        weights = _Weights(live, prior, total)
        weights.update(zip(numbers, [(total - less) / 8.0 if total > less else 0.0 for less in logs], strict=True))
        of = dict(zip(every, numbers, strict=True)).__getitem__
        probes = [
            (weights[number] * (_HEAD_COUNTS if term in heads else 1.0), number)
            for _, term, number in self._rarest(sorted(zip(logs, told, numbers, strict=False)), heads)
            if number >= 0
        ]
        record = ItemRecord(
            "", arrival.at, live.slug(arrival), live.provider(arrival), tuple(numbers[: len(told)]),
            tuple(map(of, features.head)), tuple(map(of, main)), frozenset([find(name, NOWHERE) for name in names]),
            tuple([find(figure, NOWHERE) for figure in features.numbers]), frozenset(features.fingerprint),
        )  # fmt: skip
        return record, Words(weights, levels, strange[::-1]), probes

    def _rarest(self, rows: Iterable[_Row], head: frozenset[str]) -> list[_Row]:
        """Return the terms that a story is looked up by, the rarest first; `rows` are all, the rarest first.

        Those of the headline come before those of the lead, and find as much as two of these.
        """
        most, first, rest = self.policy.most_probes, list[_Row](), list[_Row]()
        for row in rows:
            (first if row[1] in head and len(first) < most // 2 else rest).append(row)
        return sorted(first + rest[: most - len(first)])

    # --- changes

    def join(self, story: str, item: str, features: ItemFeatures, arrival: Arrival) -> list[Put]:
        """Record that an item belongs to a story, whatever it belonged to before; returns the puts to persist."""
        self._forget(item)
        # First what is too old, for what rests is read from the state, and this put is not there yet.
        gone = [put for old in self._live.look(arrival.at) for put in self.leave(old)]
        return [self._remember(item, story, features, _plain(arrival)), *gone]

    def leave(self, item: str) -> list[Put]:
        """Forget an item that was killed or has moved; returns its delete, nothing if it was not known."""
        return [(ITEM_KEY + item, None)] if self._forget(item) else []

    def merge(self, survivor: str, gone: str) -> list[Put]:
        """Move all items of one story into another; returns one put an item moved, oldest first."""
        if survivor == gone:
            return []
        puts = []
        for item in self.items_of(gone):
            old = self._forget(item)
            if old is not None:
                _, features, arrival = old
                puts.append(self._remember(item, survivor, features, arrival))
        return puts

    def restore(self, key: str, value: Mapping[str, Any] | None, now: float = math.inf) -> None:
        """Fold one persisted put back, each key's last one once; `now` is the time that the index has reached."""
        item = key.removeprefix(ITEM_KEY)
        if self._kept is not None:
            self._forget(item)
        if value is not None:
            self._remember(item, value["story"], *of_json(value))
            if now < math.inf:
                self._live.rest(value["story"], now)

    def _remember(self, item: str, story: str, features: ItemFeatures, arrival: Arrival) -> Put:
        put = (ITEM_KEY + item, _to_json(story, features, arrival))
        if self._kept is not None:
            self._kept[put[0]] = put[1]
        self._live.add(item, story, features, arrival)
        return put

    def _forget(self, item: str) -> Remembered | None:
        """Forget an item; return its story and what was remembered of it, None if it was not known."""
        found = self._live.remove(item)
        if found is not None and self._kept is not None:
            del self._kept[ITEM_KEY + item]
        return found


class _Weights(dict[int, float]):
    """How telling words are among what is live: about 0.1 for the commonest, 1 for the rarest.

    The item's own are put in; what a story has besides is worked out when it is asked for.
    """

    def __init__(self, live: LiveStories, prior: Sequence[float], total: float) -> None:
        super().__init__()
        self._live = live
        self._prior = prior
        self._total = total

    def __missing__(self, number: int) -> float:
        live = self._live
        stories = live.postings.count(number) + self._prior[live.terms.levels[number]]
        weight = self[number] = max(0.0, self._total - log(stories)) / 8.0
        return weight


def _plain(arrival: Arrival) -> Arrival:
    return Arrival(plain_slug(arrival.slug), arrival.provider, arrival.at)


def _to_json(story: str, features: ItemFeatures, arrival: Arrival) -> dict[str, Any]:
    return {
        "story": story, "at": arrival.at, "slug": arrival.slug, "provider": arrival.provider,
        "features": features.to_json(),
    }  # fmt: skip
