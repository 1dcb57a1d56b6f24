"""What a sentence model costs threading on a feed of bare headlines, by how many stories live; needs `make model`.

    model_curves.py [STORIES ...]

Composed headlines fill an index as threading_curves.py does, then the next ones of the stream are assigned twice over,
without the model and with it, in turns of a hundred: candidates found and scored, a story and a claim chosen. Before
that the model has read the latest 20,000, as one that has run for a while has. `reads` is how many texts it read a
headline.
"""

import collections
import itertools
import json
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from threading_curves import BEGINS, FEED, SPAN, Matter, Shelf, arrivals, resident, yardstick
from threading_curves import Feed as WholeFeed

from streams.runtime.ledger import Ledger
from streams.runtime.minilm import MiniLM
from streams.stages.thread_items import UNLIKE
from streams.threading.assigning import DEFAULT_POLICY, choose_story
from streams.threading.features import item_features, proposition_terms
from streams.threading.headline_claims import match_headline
from streams.threading.hearing import MOST_ASKED, Hearing
from streams.threading.index import StoryIndex
from streams.threading.likeness import KnownClaim
from streams.threading.signals import Arrival
from streams.threading.story_book import MOST_HEADLINES

SIZES = (1_000, 10_000, 100_000)
MEASURED = 1_000
READ = 20_000
TURN = 100


def headline(draw: random.Random, feed: WholeFeed, matter: Matter) -> str:
    """Compose a headline on a matter: eight words, six of them the matter's."""
    words = [*draw.sample(matter.names, min(2, len(matter.names))), *draw.sample(matter.words, 4)]
    return " ".join([word.title() for word in words[:2]] + words[2:] + list(feed.item(matter).head[-2:]))


class Assigning:
    """An index of headlines with their claims, and what it took to assign more."""

    def __init__(self, shelf: Shelf) -> None:
        self.index = StoryIndex(DEFAULT_POLICY, shelf.read)
        self.known: dict[str, list[KnownClaim]] = {}
        self._shelf = shelf

    def join(self, story: str, item: str, text: str, at: float) -> None:
        """Let a headline stand in a story as a wording of its claim."""
        told = self.known.setdefault(story, [])
        if len(told) < MOST_HEADLINES:
            told.append(KnownClaim(f"c{story}", text, proposition_terms(text), (), open=True))
        self._shelf.keep(self.index.join(story, item, item_features(text, "", ()), Arrival(None, FEED, at)))

    def assign(self, text: str, at: float, model: MiniLM | None) -> str | None:
        """Return the story that a headline joins, its claim told too, as the stage does."""
        features = item_features(text, "", ())
        candidates = self.index.candidates(features, Arrival(None, FEED, at), least=UNLIKE, least_strange=0.5)
        hearing = None if model is None else Hearing(model, text, DEFAULT_POLICY)
        if hearing is not None:
            candidates = [hearing.weighed(one, self.known.get(one.story, [])) for one in candidates[:MOST_ASKED]]
        for candidate in candidates:
            match_headline(text, self.known.get(candidate.story, []), hearing=hearing)
        return choose_story(candidates, has_mentions=True, policy=DEFAULT_POLICY)


def measure(stories: int) -> dict[str, object]:
    """Fill an index with so many stories and assign further headlines, with and without the model."""
    feed, draw = WholeFeed(stories), random.Random(stories)
    before = resident()
    model = MiniLM()
    loaded = resident() - before
    with tempfile.TemporaryDirectory(prefix="onrecord-curves-") as folder:
        ledger = Ledger.at(Path(folder) / "ledger.db", "normal")
        house, coming, end = Assigning(Shelf(ledger)), arrivals(feed, stories), BEGINS + SPAN
        latest: collections.deque[str] = collections.deque(maxlen=READ)
        for number, (story, matter, at) in enumerate(coming):
            latest.append(headline(draw, feed, matter))
            house.join(f"{story:032x}", f"{FEED}:{number}", latest[-1], at)
            if at >= end:
                break
        for text in latest:
            model.alike(text, [(text,)])
        reads = model.reads
        more = [(f"{s:032x}", headline(draw, feed, m), at) for s, m, at in itertools.islice(coming, MEASURED)]
        took, rightly, held, ticks = {False: 0.0, True: 0.0}, {False: 0, True: 0}, resident(), []
        for first in range(0, MEASURED, TURN):
            for asked in (False, True):
                start = time.process_time()
                for story, text, at in more[first : first + TURN]:
                    rightly[asked] += (house.assign(text, at, model if asked else None) or story) == story
                took[asked] += time.process_time() - start
            ticks.append(yardstick())
            for number, (story, text, at) in enumerate(more[first : first + TURN], first):
                house.join(story, f"{FEED}:more:{number}", text, at)
        count = len(house.index)
        ledger.close()
    return {
        "stories": count, "without": round(MEASURED / took[False]), "with": round(MEASURED / took[True]),
        "rightly_without": rightly[False] / MEASURED, "rightly_with": rightly[True] / MEASURED,
        "reads": round((model.reads - reads) / MEASURED, 2), "model_mb": round(loaded / 1e6),
        "grown_mb": round((resident() - held) / 1e6), "yardstick": round(sorted(ticks)[len(ticks) // 2], 2),
    }  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print one line for each number of stories."""
    for stories in [int(argument) for argument in arguments] or SIZES:
        print(json.dumps(measure(stories)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
