"""Run damaged deliveries through every wire parser and count how they end: `python -m tests.properties.wire_fuzz`.

An input ends well as lines of items, of no news or of errors with reason and remedy, within a second of the processor's
own time (not the clock's: a busy machine fails nothing) and without the process growing. Each is told by seed and
number alone, so a failure is one command to run again.
"""

import argparse
import os
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from streams.wire.describing import read_lines
from tests.properties.mutating import SAMPLES, mutated

SECONDS = 1.0
"""Most processor seconds that one input may take."""

MEBIBYTES = 256
"""Most memory that all inputs together may add to the process."""

_HANGS = 20.0  # processor seconds after which reading is stopped, so that the run goes on
_MAPPED = 4  # of one input in so many, the way back to the bytes is asked for too
_STEP = 10_000


class HangError(BaseException):
    """Reading did not end by itself; nothing that reading catches."""


@dataclass
class Count:
    """How the inputs ended: lines by parser and outcome, and what went wrong, with the input's number."""

    inputs: int = 0
    lines: Counter[tuple[str, str]] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    grown: int = 0
    failures: list[str] = field(default_factory=list)


def fuzz(seed: int, numbers: range, *, tell: bool = False) -> Count:
    """Read the damaged deliveries of those numbers; `tell` prints how far it is, and what fails."""
    for raw in SAMPLES:  # what is loaded once is no growth
        list(read_lines(raw, "delivery", offsets=True))
    count, before = Count(), _memory()
    signal.signal(signal.SIGPROF, _hangs)
    start = time.process_time()
    for number in numbers:
        known = len(count.failures)
        _one(seed, number, count)
        grown = _memory() - before
        if grown > MEBIBYTES >= count.grown:
            count.failures.append(f"{number}: the process had grown by {grown} MiB after it")
        count.grown = max(count.grown, grown)
        for failure in count.failures[known:] if tell else ():
            print(failure, file=sys.stderr, flush=True)
        if tell and count.inputs % _STEP == 0:
            rate = count.inputs / (time.process_time() - start)
            print(f"{count.inputs:,} inputs, {rate:.0f} a second, {len(count.failures)} failed", flush=True)
    return count


def _one(seed: int, number: int, count: Count) -> None:
    raw, name = mutated(seed, number)
    count.inputs += 1
    offsets = number % _MAPPED == 0
    try:
        took = _read(raw, name, count, offsets=offsets)
        if took > SECONDS:  # a pause of the machine is one; what is slow is so twice
            took = min(took, _read(raw, name, Count(), offsets=offsets))
    except (Exception, HangError):  # noqa: BLE001 - what this looks for: a typed one would be a line
        count.failures.append(f"{number}: {traceback.format_exc(limit=-3)}")
        return
    count.slowest = max(count.slowest, took)
    if took > SECONDS:
        count.failures.append(f"{number}: took {took:.1f} s for {len(raw):,} bytes")


def _read(raw: bytes, name: str | None, count: Count, *, offsets: bool) -> float:
    """Return the processor seconds that reading took."""
    signal.setitimer(signal.ITIMER_PROF, _HANGS)
    start = time.process_time()
    try:
        lines = list(read_lines(raw, "delivery", name=name, offsets=offsets))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    took = time.process_time() - start
    assert lines, "no line tells what became of it"
    for line in lines:
        count.lines[line["format"] or "(none)", line["outcome"]] += 1
        if line["outcome"] == "item":
            continue
        assert line["reason"], f"{line['outcome']} without a reason"
        assert line["outcome"] == "not-news" or line["remedy"], "an error without a remedy"
        count.reasons[f"{line['outcome']} {line['reason']}"] += 1
    return took


def _hangs(_number: int, _frame: FrameType | None) -> None:
    raise HangError(f"reading took more than {_HANGS:.0f} s of processor time")


def _memory() -> int:
    """Return the most memory that the process has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _table(count: Count) -> str:
    outcomes = ("item", "not-news", "error")
    rows = [f"{'parser':<12}" + "".join(f"{outcome:>10}" for outcome in outcomes)]
    rows += [
        f"{parser:<12}" + "".join(f"{count.lines[parser, outcome]:>10,}" for outcome in outcomes)
        for parser in sorted({parser for parser, _ in count.lines})
    ]
    totals = [sum(number for (_, outcome), number in count.lines.items() if outcome == wanted) for wanted in outcomes]
    return "\n".join((*rows, f"{'all':<12}" + "".join(f"{total:>10,}" for total in totals)))


def main() -> int:
    """Read the command line, run, print the counts; 1 when an input ended badly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=None, help="drawn anew, and printed, when left out")
    parser.add_argument("--only", type=int, help="the number of one input: read that alone")
    parser.add_argument("--save", type=Path, help="with --only: write the input there")
    asked = parser.parse_args()
    seed = random.SystemRandom().randrange(1 << 31) if asked.seed is None else asked.seed
    print(f"seed {seed}, process {os.getpid()}", flush=True)
    if asked.only is not None and asked.save is not None:
        asked.save.write_bytes(mutated(seed, asked.only)[0])
    numbers = range(asked.inputs) if asked.only is None else range(asked.only, asked.only + 1)
    count = fuzz(seed, numbers, tell=True)
    print(_table(count))
    for reason, number in count.reasons.most_common():
        print(f"  {reason}: {number:,}")
    print(
        f"{count.inputs:,} inputs (seed {seed}): {sum(count.lines.values()):,} lines; slowest {count.slowest:.2f} s, "
        f"memory +{count.grown} MiB, {len(count.failures)} failed"
    )
    return 1 if count.failures else 0


if __name__ == "__main__":
    sys.exit(main())
