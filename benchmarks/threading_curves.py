"""What a live story costs threading, in memory and in time, with 1,000, 10,000 and 100,000 of them: a curve in one run.

    threading_curves.py [STORIES ...]

Composed items fill an index as the stage would: three to six tell of each story, within days of each other, and new
stories come evenly over most of the 45 days for which threading remembers. Words and names are drawn by Zipf's law, as
running text has them. What the index puts goes to a ledger on disk, as in the runtimes; what it keeps in memory, the
ledger's cache included, is counted. Then the next items of the same stream are assigned.

`mentions/s` is how many mention records, each of an item version, are assigned by one core: candidates found and
scored, a story chosen, the item joined to it. Reading them and writing events is the stage's, which bench.py measures.
"""

import gc
import heapq
import itertools
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import orjson

from streams.runtime import heap
from streams.runtime.ledger import Ledger
from streams.stages.thread_items import UNLIKE
from streams.stages.thread_merges import SURE
from streams.threading.assigning import DEFAULT_POLICY, choose_story
from streams.threading.features import ItemFeatures
from streams.threading.index import StoryIndex
from streams.threading.signals import DAY, Arrival
from streams.threading.word_rates import RATES

SIZES = (1_000, 10_000, 100_000)
MEASURED = 1_500
WARM_UP = 300
NAMES = 200_000
RARE_WORDS = 60_000
BEGINS = 1.7e9
SPAN = 40 * DAY  # within the horizon: no story is forgotten while an index is filled
FEED = "generated"


class Zipf:
    """Draws from a list, the n-th as often as 1/(n+5)."""

    def __init__(self, draw: random.Random, values: list[str]) -> None:
        self._draw, self._values = draw, values
        self._odds = list(itertools.accumulate(1 / (n + 5) for n in range(len(values))))

    def some(self, count: int) -> list[str]:
        """Draw so many, repeats included."""
        return self._draw.choices(self._values, cum_weights=self._odds, k=count)


class Matter:
    """What items of one story have in common."""

    __slots__ = ("names", "sketch", "slug", "words")

    def __init__(self, names: list[str], words: list[str], slug: str, sketch: tuple[int, ...]) -> None:
        self.names, self.words, self.slug, self.sketch = names, words, slug, sketch


class Feed:
    """Composed matters and items on them, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        common = sorted(RATES, key=lambda term: (-RATES[term], term))
        self._words = Zipf(self.draw, [*common, *(f"w{n}x" for n in range(RARE_WORDS))])
        self._names = Zipf(self.draw, [f"nam{n}" for n in range(NAMES)])

    def matter(self) -> Matter:
        """Compose a new matter."""
        names = list(dict.fromkeys(self._names.some(4)))
        return Matter(names, self._words.some(20), f"{names[0]}-{names[-1]}".upper(), self._sketch())

    def item(self, matter: Matter) -> ItemFeatures:
        """Compose an item on a matter: two thirds of its words are the matter's; one in four is a copy of its text."""
        draw = self.draw
        names = [*draw.sample(matter.names, min(3, len(matter.names))), *self._names.some(2)]
        words = [*draw.sample(matter.words, 14), *self._words.some(16)]
        head = tuple(dict.fromkeys([*names[:2], *words[:3], *words[14:16]]))
        terms = tuple(dict.fromkeys([*head, *names, *words]))
        numbers = tuple(str(round(10 ** draw.uniform(1, 4))) for _ in range(draw.randrange(4)))
        sketch = matter.sketch if draw.random() < 0.25 else self._sketch()
        return ItemFeatures(terms, head, tuple(dict.fromkeys(names)), numbers, sketch)

    def _sketch(self) -> tuple[int, ...]:
        return tuple(sorted(self.draw.getrandbits(32) for _ in range(16)))


def arrivals(feed: Feed, stories: int) -> Iterator[tuple[int, Matter, float]]:
    """Yield stories, what they are about and when an item tells of them, in order of time and without end.

    `stories` of them begin in `SPAN`. What else is told of one comes within two days; one item in ten in three weeks.
    """
    draw, soon = feed.draw, list[tuple[float, int, Matter]]()
    for number in itertools.count():
        begins = BEGINS + SPAN * number / stories
        while soon and soon[0][0] <= begins:
            at, other, matter = heapq.heappop(soon)
            yield other, matter, at
        matter = feed.matter()
        yield number, matter, begins
        for _ in range(draw.randint(2, 5)):
            within = 21 if draw.random() < 0.1 else 2
            heapq.heappush(soon, (begins + draw.uniform(0, within * DAY), number, matter))


def resident() -> int:
    """Return the bytes of memory that this process holds now."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def measure(stories: int) -> dict[str, Any]:
    """Fill an index with so many stories, weigh it, and assign further items."""
    with tempfile.TemporaryDirectory(prefix="onrecord-curves-") as folder:
        ledger = Ledger.at(Path(folder) / "ledger.db", "normal")
        try:
            return _measure(stories, ledger)
        finally:
            ledger.close()


class Shelf:
    """The ledger that an index puts to and reads from."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._state, self._puts = ledger, ledger.state("thread"), 0

    def read(self, key: str) -> Any:
        """Return what was put under a key."""
        raw = self._state.get(key)
        return None if raw is None else orjson.loads(raw)

    def keep(self, puts: list[tuple[str, Any]]) -> None:
        """Take puts, and commit them now and then."""
        for key, value in puts:
            if value is None:
                self._state.delete(key)
            else:
                self._state.put(key, orjson.dumps(value))
        self._puts += 1
        if self._puts % 500 == 0:
            self._ledger.commit()


def _measure(stories: int, ledger: Ledger) -> dict[str, Any]:
    shelf, feed, at = Shelf(ledger), Feed(stories), BEGINS
    index = StoryIndex(DEFAULT_POLICY, shelf.read)
    for n, (story, matter, at) in enumerate(itertools.islice(arrivals(Feed(1), 200), 500)):
        # Code and caches are there before memory is counted.
        shelf.keep(index.join(f"w{story}", f"w{n}", feed.item(matter), Arrival(None, FEED, at - 2 * SPAN)))
    before, items = resident(), 0
    coming = arrivals(feed, stories)
    for items, (story, matter, at) in enumerate(coming, 1):
        if story == stories:
            break
        name, arrival = f"{story:032x}", Arrival(matter.slug, FEED, at)
        shelf.keep(index.join(name, f"{FEED}:urn:newsml:feed.example:{items}", feed.item(matter), arrival))
    held, count, resting = resident() - before, len(index), index.resting
    more = [
        (f"{story:032x}", feed.item(matter), Arrival(matter.slug, FEED, at))
        for story, matter, at in itertools.islice(coming, MEASURED + WARM_UP)
    ]
    heap.settle()
    took, rightly, yardsticks = assign(index, shelf, more)
    return {
        "stories": count,
        "items": items - 1,  # the last one was drawn and tells that there are enough stories
        "resting": resting,
        "bytes_a_story": round(held / count),
        "mentions_per_second": round(len(took) / sum(took)),
        "slowest_ms": round(1e3 * max(took), 1),
        "rightly_assigned": round(rightly, 3),
        "yardstick": round(statistics.median(yardsticks), 2),
    }


def assign(
    index: StoryIndex, shelf: Shelf, items: list[tuple[str, ItemFeatures, Arrival]]
) -> tuple[list[float], float, list[float]]:
    """Assign items; return the CPU seconds of each, the share that came where it belongs, and the yardstick's times."""
    took, rightly, yardsticks = [], 0, []
    for n, (story, features, arrival) in enumerate(items):
        if n % 500 == 0:
            yardsticks.append(yardstick())
        start = time.process_time()
        candidates = index.candidates(features, arrival, least=UNLIKE, least_strange=0.5, rivals=SURE)
        found = choose_story(candidates, has_mentions=True, policy=DEFAULT_POLICY)
        puts = index.join(found or story, f"{FEED}:more:{n}", features, arrival)
        took.append(time.process_time() - start)
        shelf.keep(puts)
        rightly += (found or story) == story
    return took[WARM_UP:], rightly / len(items), yardsticks


def yardstick() -> float:
    """Return the CPU seconds of a fixed loop of five million additions: how fast this machine is just now."""
    began = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return 5 * (time.process_time() - began)


def curve_point(stories: int) -> dict[str, Any]:
    """Measure one number of stories in a fresh process."""
    told = subprocess.run(
        [sys.executable, __file__, "--one", str(stories)], stdout=subprocess.PIPE, check=True, text=True
    )
    point: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return point


def main(arguments: list[str]) -> int:
    """Print one line for each number of stories, each measured in a fresh process."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(measure(int(arguments[1]))))
        return 0
    for stories in [int(argument) for argument in arguments] or SIZES:
        print(json.dumps(curve_point(stories)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
