"""How fast threading finds and joins, and what a live story costs: one JSON line for 1k, 10k and 100k stories.

    threading_speed.py [STORIES ...]

Items are composed with words drawn by Zipf's law, as running text has them: three names and twenty words each, a fifth
telling more of a story that is live. Reading features from text is timed apart: it is done before, by many workers.
"""

import itertools
import json
import random
import sys
import time
import tracemalloc
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from streams.threading.assigning import DEFAULT_POLICY, choose_story
from streams.threading.features import ItemFeatures, item_features
from streams.threading.index import StoryIndex
from streams.threading.signals import Arrival
from streams.threading.word_rates import RATES

MEASURED = 3000
_RARE = 60_000


class Feed:
    """Composed items: new matters, and further items on old ones."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)
        common = sorted(RATES, key=lambda term: (-RATES[term], term))
        self._words = [*common, *(f"w{n}x" for n in range(_RARE))]
        self._odds = list(itertools.accumulate(1 / (n + 5) for n in range(len(self._words))))
        self._names = [f"nam{n}" for n in range(_RARE)]

    def new(self) -> ItemFeatures:
        """Compose an item on a new matter."""
        names = self._draw.sample(self._names, 3)
        words = self._draw.choices(self._words, cum_weights=self._odds, k=20)
        return self._features(names, words)

    def more(self, of: ItemFeatures) -> ItemFeatures:
        """Compose an item on the matter of another one, half in other words."""
        words = [term for term in of.terms if term not in of.names]
        kept = self._draw.sample(words, len(words) // 2)
        fresh = self._draw.choices(self._words, cum_weights=self._odds, k=20 - len(kept))
        return self._features(list(of.names[:2]), kept + fresh)

    def _features(self, names: list[str], words: list[str]) -> ItemFeatures:
        terms = tuple(dict.fromkeys([*names[:2], *words[:5], *names[2:], *words[5:]]))
        sketch = tuple(sorted(self._draw.getrandbits(32) for _ in range(16)))
        return ItemFeatures(terms, terms[:7], tuple(names), (str(self._draw.randrange(10, 9999)),), sketch)


def measure(stories: int) -> dict[str, float]:
    """Fill an index and thread further items; times are of one core, memory is of Python's own allocations."""
    feed = Feed(stories)
    items = [feed.new() for _ in range(stories)]
    tracemalloc.start()
    index = StoryIndex()
    for n, features in enumerate(items):
        index.join(f"s{n}", f"i{n}", features, Arrival(f"SLUG-{n}", "Coastwire", 1e9 + n))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    draw = random.Random(7)
    more = [feed.more(items[draw.randrange(stories)]) if n % 5 == 0 else feed.new() for n in range(MEASURED)]
    begin, joined = time.perf_counter(), 0
    for n, features in enumerate(more):
        at = 1e9 + stories + n
        found = choose_story(
            index.candidates(features, Arrival(None, "Coastwire", at)), has_mentions=True, policy=DEFAULT_POLICY
        )
        joined += found is not None
        index.join(found or f"n{n}", f"m{n}", features, Arrival(None, "Coastwire", at))
    took = time.perf_counter() - begin
    return {
        "stories": stories,
        "items_per_second": round(MEASURED / took),
        "joined_share": round(joined / MEASURED, 3),
        "bytes_a_story": round(held / stories),
    }


def measure_reading() -> dict[str, float]:
    """Time the reading of features from items of 2 KB."""
    draw = random.Random(1)
    words = [term for term in RATES if len(term) > 3]
    texts = [" ".join(draw.choices(words, k=320)) for _ in range(300)]
    begin = time.perf_counter()
    for text in texts:
        item_features(text[:70], text, ())
    return {"features_per_second": round(len(texts) / (time.perf_counter() - begin))}


def main(arguments: list[str]) -> int:
    """Print one line for each number of stories."""
    print(json.dumps(measure_reading()), flush=True)
    for stories in [int(argument) for argument in arguments] or [1_000, 10_000, 100_000]:
        print(json.dumps(measure(stories)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
