"""The inverted index of live stories: which stories an item may belong to, and what is remembered of each item.

Owns state and retrieval. State is a set of item records, each one put: whatever is counted here is a function of that
set, never of the order in which it grew, so an index rebuilt from its puts answers as the old one did.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, TypeVar

from streams.memo import Memo
from streams.threading.assigning import DEFAULT_POLICY, SHAPES, Candidate, ThreadPolicy
from streams.threading.features import ItemFeatures
from streams.threading.signals import DAY, Arrival, ItemRecord, Query, StoryState, signals_of
from streams.threading.word_rates import RATES, UNSEEN_RATE

ITEM_KEY = "item/"
_SLUG_WEIGHT = 2.0
_HEAD_COUNTS = 2.0  # a word of the headline finds as much as two of the lead
_Key = TypeVar("_Key")


class StoryIndex:
    """In-memory inverted index of live stories, rebuilt from puts.

    Every change is returned as puts `(key, value)`, None to delete; the last value of each key, restored in any
    order, gives an index that answers the same. An item older than the policy's horizon is forgotten when a newer one
    joins, and its delete is among that join's puts.
    """

    def __init__(self, policy: ThreadPolicy = DEFAULT_POLICY) -> None:
        self.policy = policy
        self._items: dict[str, ItemRecord] = {}
        self._stories: dict[str, StoryState] = {}
        self._postings: dict[str, dict[str, int]] = {}
        self._slugs: dict[tuple[str, str], dict[str, int]] = {}
        self._ages: list[tuple[float, str]] = []
        self._logs = Memo(self._log_count, 1 << 15)
        self._bare = 0
        self._ceilings = {shape: policy.ceiling(shape) for shape in SHAPES}

    def __len__(self) -> int:
        return len(self._stories)

    def story_of(self, item: str) -> str | None:
        """Return the story that an item belongs to, None if it belongs to none or is forgotten."""
        record = self._items.get(item)
        return record.story if record else None

    def records_of(self, story: str) -> list[ItemRecord]:
        """Return what is remembered of a story's items, oldest first."""
        state = self._stories.get(story)
        return [state.records[item] for _, item in state.items] if state else []

    def candidates(
        self,
        features: ItemFeatures,
        arrival: Arrival,
        *,
        but: str | None = None,
        least: float = 0.0,
        least_strange: float | None = None,
    ) -> list[Candidate]:
        """Return the stories that an item may belong to, the likeliest first.

        `but` is an item that is looked away from: the one whose new version asks. What surely has less than the `least`
        probability may be left out, stories of other names below `least_strange` (by default the same) by a first look.
        """
        if least_strange is None:
            least_strange = least
        away = self._items.get(but) if but is not None else None
        if away is not None:
            self._forget(away.item)
            others = self.candidates(features, arrival, least=least, least_strange=least_strange)
            self._remember(away)
            return others
        record = ItemRecord.of("", "", features, _plain(arrival))
        probes = self._probes(features)
        weights = _Weights(self._logs, math.log(len(self._stories) + self.policy.prior_stories), probes)
        slugs = self._slugs.get((record.provider, record.slug), {}) if record.slug and record.provider else {}
        shape = self.policy.shape_of(bare=record.headline_only, bare_items=self._bare, items=len(self._items))
        query = Query(record, weights, slugs, self._ceilings[shape], least=least, least_strange=least_strange)
        scored = []
        for story in self._likeliest(probes, weights, slugs, record.head):
            signals = signals_of(query, self._stories[story], self.policy)
            if signals is None:
                continue
            score = self.policy.probability(signals, shape)
            scored.append(Candidate(story, score, signals))
        scored.sort(key=lambda candidate: (-candidate.score, candidate.story))
        return scored

    def _probes(self, features: ItemFeatures) -> list[tuple[float, str]]:
        """Return the terms that a story is looked up by: the rarest of the headline, then the rarest of the lead."""
        most = self.policy.most_probes
        head = sorted([self._logs[term] for term in features.head])[: most // 2]
        known = {term for _, term in head}
        rest = sorted([self._logs[term] for term in features.terms if term not in known])
        return sorted(head + rest[: most - len(head)])

    def _likeliest(
        self,
        probes: list[tuple[float, str]],
        weights: Mapping[str, float],
        slugs: Iterable[str],
        head: Collection[str],
    ) -> list[str]:
        """Return the few stories that have most of an item's telling terms, or its slug; `probes`: the rarest first."""
        found: dict[str, float] = defaultdict(float)
        postings, longest = self._postings, self.policy.longest_posting
        for _, term in probes:
            stories = postings.get(term)
            if stories and len(stories) <= longest:
                weight = weights[term] * (_HEAD_COUNTS if term in head else 1.0)
                for story in stories:
                    found[story] += weight
        for story in slugs:
            found[story] += _SLUG_WEIGHT
        if not found:
            return []
        most = self.policy.most_candidates
        ranked = sorted(found.values(), reverse=True)
        enough = max([self.policy.worth_scoring * ranked[0], *ranked[most - 1 : most]])
        worth = sorted([(-weight, story) for story, weight in found.items() if weight >= enough])
        return [story for _, story in worth[:most]]

    def join(self, story: str, item: str, features: ItemFeatures, arrival: Arrival) -> list[tuple[str, Any]]:
        """Record that an item belongs to a story, whatever it belonged to before; returns the puts to persist."""
        record = ItemRecord.of(item, story, features, _plain(arrival))
        self._forget(item)
        self._remember(record)
        puts: list[tuple[str, Any]] = [(ITEM_KEY + item, _to_json(record))]
        return puts + self._expire(arrival.at - self.policy.horizon_days * DAY)

    def leave(self, item: str) -> list[tuple[str, Any]]:
        """Forget an item that was killed or has moved; returns its delete, nothing if it was not known."""
        return [(ITEM_KEY + item, None)] if self._forget(item) else []

    def merge(self, survivor: str, gone: str) -> list[tuple[str, Any]]:
        """Move all items of one story into another; returns one put an item moved, oldest first."""
        state = self._stories.get(gone)
        if state is None or survivor == gone:
            return []
        puts: list[tuple[str, Any]] = []
        for _, item in list(state.items):
            old = self._items[item]
            record = ItemRecord.of(item, survivor, old.features, Arrival(old.slug, old.provider, old.at))
            self._forget(item)
            self._remember(record)
            puts.append((ITEM_KEY + item, _to_json(record)))
        return puts

    def restore(self, key: str, value: Mapping[str, Any] | None) -> None:
        """Fold one persisted put back."""
        item = key.removeprefix(ITEM_KEY)
        self._forget(item)
        if value is not None:
            features = ItemFeatures.from_json(value["features"])
            self._remember(
                ItemRecord.of(item, value["story"], features, Arrival(value["slug"], value["provider"], value["at"]))
            )

    def _log_count(self, term: str) -> tuple[float, str]:
        stories = len(self._postings.get(term, ())) + self.policy.prior_stories * RATES.get(term, UNSEEN_RATE)
        return math.log(stories), term

    def _remember(self, record: ItemRecord) -> None:
        self._items[record.item] = record
        self._bare += record.headline_only
        state = self._stories.get(record.story)
        if state is None:
            state = self._stories[record.story] = StoryState(record.story)
        state.add(record)
        for term in record.terms:
            stories = self._postings.setdefault(term, {})
            stories[record.story] = stories.get(record.story, 0) + 1
            self._logs.pop(term, None)
        if record.slug and record.provider:
            stories = self._slugs.setdefault((record.provider, record.slug), {})
            stories[record.story] = stories.get(record.story, 0) + 1
        heapq.heappush(self._ages, (record.at, record.item))

    def _forget(self, item: str) -> bool:
        record = self._items.pop(item, None)
        if record is None:
            return False
        self._bare -= record.headline_only
        state = self._stories[record.story]
        state.remove(record)
        if not state.items:
            del self._stories[record.story]
        for term in record.terms:
            _count_out(self._postings, term, record.story)
            self._logs.pop(term, None)
        if record.slug and record.provider:
            _count_out(self._slugs, (record.provider, record.slug), record.story)
        return True

    def _expire(self, before: float) -> list[tuple[str, Any]]:
        puts: list[tuple[str, Any]] = []
        while self._ages and self._ages[0][0] < before:
            at, item = heapq.heappop(self._ages)
            record = self._items.get(item)
            # The heap keeps what an item left behind when it moved or came again with another time.
            if record is not None and record.at == at:
                puts += self.leave(item)
        return puts


class _Weights(dict[str, float]):
    """How telling terms are among what is live: about 0.1 for the commonest words, 1 for the rarest.

    `logs` has the logarithm of how many stories have a term, `total` is that of all; the terms in `probes` are sure to
    be asked for, others are worked out when they are.
    """

    def __init__(
        self, logs: Mapping[str, tuple[float, str]], total: float, probes: Iterable[tuple[float, str]]
    ) -> None:
        super().__init__({term: (total - log) / 8.0 if total > log else 0.0 for log, term in probes})
        self._logs = logs
        self._total = total

    def __missing__(self, term: str) -> float:
        weight = self[term] = max(0.0, self._total - self._logs[term][0]) / 8.0
        return weight


def _count_out(counts: dict[_Key, dict[str, int]], key: _Key, story: str) -> None:
    stories = counts[key]
    stories[story] -= 1
    if not stories[story]:
        del stories[story]
        if not stories:
            del counts[key]


def _plain(arrival: Arrival) -> Arrival:
    return Arrival(plain_slug(arrival.slug), arrival.provider, arrival.at)


def plain_slug(slug: str | None) -> str | None:
    """Return a slug without its marks of version ("ALPHA-BETA/ (UPDATE 1)" is "alpha-beta")."""
    return slug.split("(")[0].strip(" /").casefold() or None if slug else None


def _to_json(record: ItemRecord) -> dict[str, Any]:
    return {
        "story": record.story, "at": record.at, "slug": record.slug, "provider": record.provider,
        "features": record.features.to_json(),
    }  # fmt: skip
