"""How fast the stream is, with ratios in one run: a table, then one JSON line. `make bench` runs it.

    bench.py [--items 4000] [--rounds 3] [--no-kafka] [--stories 1000 10000] [--page docs/measured.md]

Three things are measured over the same generated items (2 KB, a fifth with mentions), each in a process of its own and
in turn, so that what else the machine does falls on all: the pure stages in memory, the embedded runtime end to end
(taken in, written, fsynced, alerted), and a Faust worker on local Kafka when Java is here. The readers of two wire
formats are measured alone, over items of 2 KB and 8 KB that wire_items.py writes, what `onrecord extract` does over
stories and articles of extract_items.py, and what a live story costs threading, with up to 100,000 of them
(threading_curves.py: the largest takes seven minutes). Figures are medians of the rounds, by wall clock and by CPU
time, with the best round beside. The yardstick is a loop of five million additions: how long it took around a
measurement tells how fast the machine was then, for neighbours slow it.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import extract_items
import orjson
from bench_page import COLUMNS, page_text, table
from threading_curves import SIZES as STORIES
from threading_curves import curve_point
from wire_items import SIZES, newsml_g2, ninjs

from events.errors import BadInputError
from streams.commands.item_files import readings_of
from streams.derive.deriving import derive
from streams.derive.extracting import extract_line
from streams.ops.generate import FEED, generate
from streams.runtime import heap
from streams.runtime.embedded import Embedded
from streams.settings import load
from streams.stages.guard import run_step
from streams.stages.overlay import MemoryState
from streams.stages.pipeline import stages
from streams.stages.protocol import KeyedState, Output, Record, Stage
from streams.stages.receiving import receive
from streams.stages.routing import Pipeline
from streams.wire.reading import read

Figures = dict[str, Any]
RECEIVED_AT = "2026-04-01T00:00:00Z"
WARM_UP = 200


def items(count: int) -> list[bytes]:
    """Return the generated items."""
    return list(generate(count, seed=1))


def resident() -> int:
    """Return the bytes of memory that this process holds now."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return pages * os.sysconf("SC_PAGE_SIZE")


def clocked(work: Callable[[], object], count: int) -> Figures:
    """Run the work and return items a second by both clocks."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return {"items_per_second": count / wall, "items_per_cpu_second": count / cpu}


def pure(count: int) -> Figures:
    """Run the stages in memory: no log, no ledger, no disk."""
    took: dict[str, float] = defaultdict(float)
    stories: set[str] = set()

    def step(stage: Stage, state: KeyedState, record: Record) -> list[Output]:
        began = time.process_time()
        found = run_step(stage, state, record)
        took[stage.name] += time.process_time() - began
        return found

    raws = items(count + WARM_UP)
    chain = stages()
    states = {stage.name: MemoryState() for stage in chain}
    pipeline = Pipeline(chain, states=states, step=step)

    def run(some: list[bytes], start: int) -> None:
        for offset, raw in enumerate(some, start):
            for output in receive(raw, feed=FEED, received_at=RECEIVED_AT, position=str(offset)):
                record = Record(output.topic, 0, offset, output.key.encode(), output.value, output.event)
                stories.update(found.key for found in pipeline.take(record) if found.topic == "story.status")

    run(raws[:WARM_UP], 0)
    heap.settle()
    took.clear()
    before = resident()
    found = clocked(lambda: run(raws[WARM_UP:], WARM_UP), count)
    grown = resident() - before
    return found | {
        "microseconds_by_stage": {name: round(1e6 * seconds / count) for name, seconds in took.items()},
        "state_bytes": sum(len(key) + len(value) for state in states.values() for key, value in state.entries.items()),
        "memory_grown": grown,
        "stories": max(len(stories), 1),
    }


def embedded(count: int) -> Figures:
    """Take the items in and run them through the embedded runtime, as `onrecord up` does, until nothing waits."""
    raws = items(count + WARM_UP)
    with tempfile.TemporaryDirectory(prefix="onrecord-bench-") as folder:
        with Embedded(load({"folder": folder})) as runtime:

            def run(some: list[bytes], start: int) -> None:
                for first in range(0, len(some), 100):
                    body = b"\n".join(some[first : first + 100])
                    runtime.ingest(
                        body, feed=FEED, name="feed.jsonl", received_at=RECEIVED_AT, position=f"{start}+{first}"
                    )
                    runtime.run_batch()
                runtime.run_until_idle()

            run(raws[:WARM_UP], 0)
            heap.settle()
            found = clocked(lambda: run(raws[WARM_UP:], WARM_UP), count)
        # Closed: the write-ahead log, which keeps its size and is used again, is folded in by then.
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
        return found | {"bytes_on_disk_an_item": size // (count + WARM_UP), "memory": resident()}


def wire(count: int) -> Figures:
    """Read items of two formats and two sizes into wire items: what the format, the furniture and the signals cost."""
    found: Figures = {}
    for write in (ninjs, newsml_g2):
        for size, wanted in SIZES.items():
            raws = write(count // 2 + WARM_UP, wanted)
            for raw in raws[:WARM_UP]:
                read(raw, feed=FEED)
            found[f"{write.__name__} {size}"] = clocked(
                lambda raws=raws: [read(raw, feed=FEED) for raw in raws[WARM_UP:]], count // 2
            )
    return found


def extract(count: int) -> Figures:
    """Read items and print the lines of `onrecord extract`, as the command does: short stories and long articles."""
    found: Figures = {}
    for size, words in extract_items.SIZES.items():
        raws = extract_items.items(count // 2 + WARM_UP, words)
        _extracted(raws[:WARM_UP])
        heap.settle()
        found[f"extract {size}"] = clocked(lambda raws=raws: _extracted(raws[WARM_UP:]), count // 2)
    return found


def _extracted(raws: list[bytes]) -> list[bytes]:
    lines = []
    for reading in readings_of(b"\n".join(raws), "items.jsonl", FEED):
        assert not isinstance(reading, BadInputError)
        assert reading.item is not None
        item = reading.item
        lines.append(orjson.dumps(extract_line(item.item, item.headline, item.body, derive(item))))
    return lines


MEASURED: dict[str, Callable[[int], Figures]] = {"pure": pure, "embedded": embedded}
ONE = MEASURED | {"wire": wire, "extract": extract}


def yardstick() -> float:
    """Return the seconds that a fixed loop takes: how fast this machine is just now."""
    began = time.perf_counter()
    total = 0
    for number in range(5_000_000):
        total += number
    return time.perf_counter() - began


def one(name: str, count: int) -> Figures:
    """Measure one thing in a fresh process."""
    told = subprocess.run(
        [sys.executable, __file__, "--one", name, "--items", str(count)], stdout=subprocess.PIPE, check=True, text=True
    )
    return json.loads(told.stdout.splitlines()[-1])


def faust() -> Figures | None:
    """Measure a Faust worker on local Kafka; None where there is no Java."""
    script = Path(__file__).with_name("faust_speed.py")
    if not script.is_file() or shutil.which("java") is None:
        return None
    told = subprocess.run([sys.executable, str(script)], stdout=subprocess.PIPE, check=False, text=True)
    last = told.stdout.strip().rpartition("\n")[2]
    if last.startswith("{"):
        return json.loads(last)
    return None if last.startswith("skipped") else {"failed": told.returncode}


def median(rounds: list[Figures], figure: str) -> float:
    """Return the median of a figure over the rounds."""
    return statistics.median(found[figure] for found in rounds)


def main() -> int:
    """Measure, print the table and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=4_000, help="items of each measurement")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured")
    parser.add_argument("--no-kafka", action="store_true", help="leave the Faust worker out")
    parser.add_argument(
        "--stories", type=int, nargs="*", default=STORIES, help="live stories of each point of threading's curve"
    )
    parser.add_argument("--page", type=Path, help="write the figures to this page of the documentation, too")
    parser.add_argument("--one", choices=ONE, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        before = yardstick()
        figures = ONE[asked.one](asked.items)
        print(json.dumps(figures | {"yardstick": (before + yardstick()) / 2}))
        return 0
    found: dict[str, list[Figures]] = {name: [] for name in MEASURED}
    for _ in range(asked.rounds):
        for name, rounds in found.items():
            rounds.append(one(name, asked.items))
    told = summary(found, asked.items)
    told["wire"] = readers([one("wire", asked.items) for _ in range(asked.rounds)])
    told["extract"] = readers([one("extract", asked.items) for _ in range(asked.rounds)])
    told["curve"] = [curve_point(stories) for stories in asked.stories]
    told["faust"] = None if asked.no_kafka else faust()
    text = table(told)
    print(text)
    if asked.page:
        asked.page.write_text(page_text(text), "utf-8")
    print(json.dumps(told))
    return 0


def summary(found: dict[str, list[Figures]], count: int) -> Figures:
    """Return the medians and ratios of all rounds."""
    told: Figures = {"items": count, "rounds": len(found["pure"])}
    for name, rounds in found.items():
        best = max(rounds, key=lambda one: float(one["items_per_second"]))
        told[name] = {figure: round(median(rounds, figure)) for figure in ("items_per_second", "items_per_cpu_second")}
        told[name] |= {"best": round(best["items_per_second"]), "best_yardstick": round(best["yardstick"], 2)}
        told[name] |= {"yardstick": round(median(rounds, "yardstick"), 2)}
    ratios = ("items_per_second", "items_per_cpu_second")
    for figure in ratios:
        told[f"embedded_to_pure_{figure.removeprefix('items_')}"] = round(
            statistics.median(
                ours[figure] / theirs[figure] for ours, theirs in zip(found["embedded"], found["pure"], strict=True)
            ),
            3,
        )
    last = found["pure"][-1]
    told["microseconds_by_stage"] = last["microseconds_by_stage"]
    told["stories"] = last["stories"]
    told["state_bytes_a_story"] = last["state_bytes"] // last["stories"]
    told["memory_a_story"] = last["memory_grown"] // last["stories"]
    told["embedded_memory"] = found["embedded"][-1]["memory"]
    told["embedded_bytes_on_disk_an_item"] = found["embedded"][-1]["bytes_on_disk_an_item"]
    return told


def readers(rounds: list[Figures]) -> Figures:
    """Return the medians of each reader over the rounds, and the yardstick beside."""
    yards = {"yardstick": round(median(rounds, "yardstick"), 2)}
    names = [name for name in rounds[0] if name != "yardstick"]
    return {
        name: {figure: round(median([found[name] for found in rounds], figure)) for figure in COLUMNS[:2]} | yards
        for name in names
    }


if __name__ == "__main__":
    sys.exit(main())
