"""The table of `make bench` for a person, and the page of the documentation that keeps it."""

import os
import platform
import sys
from pathlib import Path
from typing import Any

Figures = dict[str, Any]
PAGE = """# Measured

What `make bench` printed on a machine with {cores} cores and Python {python}, the broker on the same cores. Trust the
ratios more than the figures. The yardstick is a loop of five million additions in plain Python, timed around each
measurement: where it is twice as long, the machine was half as fast. Items are generated: 2 KB, a fifth with mentions.

```
{table}
```

The readers take bytes to a wire item and do no more; half of the ninjs items bring their body as HTML, and all of the
NewsML-G2 items bring it as XHTML. `extract` takes items of composed business copy, short stories and long articles, of
which a tenth hold a response.

Threading takes one record after the other, on purpose (decision 9): its figure is the ceiling of a deployment, however
many workers derive before it and project after it. `make bench` writes this page.

The last table is of threading's index alone: items of composed words, three to six a story, are joined to so many live
stories, then further items of the same stream are assigned by one core. Bytes are what the process grew by, caches
included; resting stories had no news for a week and are read from the ledger when an item comes near them.

{landing} among confusable neighbours (tests/acceptance/landing.txt,
written by us: the same company in two matters, the same matter in two claims, days later, by another agency, without a
name): {share:.3f}; 0.908 when the labels were first run. `benchmarks/score_landing.py` lists those that go astray.
"""
COLUMNS = ("items_per_second", "items_per_cpu_second", "yardstick", "best", "best_yardstick")
ROUNDS_TOLD = ("pure", "embedded")


def page_text(told: str) -> str:
    """Return the page that keeps a table, with the share of responses that land where they are meant to."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tests.acceptance.landing_sample import landings, read_sample  # noqa: PLC0415 - no package of ours

    landed = [one.right for one in landings(read_sample())]
    return PAGE.format(
        table=told, cores=os.cpu_count(), python=platform.python_version(), share=sum(landed) / len(landed),
        landing=f"{sum(landed)} of {len(landed)} responses land on the claim that they are meant for",
    )  # fmt: skip


def table(told: Figures) -> str:
    """Return what a person reads."""
    rows = [
        ("", "items/s", "items/CPU s", "yardstick s", "best round", "its yardstick"),
        *((name, *(told[name][figure] for figure in COLUMNS)) for name in ROUNDS_TOLD),
        ("embedded / pure", told["embedded_to_pure_per_second"], told["embedded_to_pure_per_cpu_second"], "", "", ""),
    ]
    reads, extracts = (_reader_rows(told[name]) for name in ("wire", "extract"))
    faust = _faust_line(told["faust"])
    stages = told["microseconds_by_stage"]
    told_rows = "\n".join(map(_row, rows))
    return f"""{told_rows}

reading alone
{reads}

reading, deriving and the line of `onrecord extract`
{extracts}

microseconds of CPU an item by stage: {", ".join(f"{name} {took}" for name, took in stages.items())}
threading alone, which is serial: {1_000_000 // max(stages["thread"], 1)} items/CPU s
a live story: {told["state_bytes_a_story"]} bytes of state, {told["memory_a_story"]} bytes of memory \
({told["stories"]} stories in {told["items"]} items)
embedded: {told["embedded_memory"] / 2**20:.0f} MiB resident, \
{told["embedded_bytes_on_disk_an_item"]} bytes on disk an item
Faust worker on local Kafka: {faust}

{curve(told["curve"])}"""


def curve(points: list[Figures]) -> str:
    """Return what a live story costs threading, by how many there are."""
    heads = {
        "stories": "live stories", "items": "items", "resting": "resting", "bytes_a_story": "bytes a story",
        "mentions_per_second": "mentions/CPU s", "slowest_ms": "slowest ms", "yardstick": "yardstick s",
    }  # fmt: skip
    rows = [tuple(heads.values()), *(tuple(point[key] for key in heads) for point in points)]
    return "\n".join("".join(f"{cell!s:>15}" for cell in row) for row in rows)


def _reader_rows(told: dict[str, Figures]) -> str:
    return "\n".join(_row((name, *(read[figure] for figure in COLUMNS[:3]))) for name, read in told.items())


def _row(cells: tuple[Any, ...]) -> str:
    return (f"{cells[0]:<18}" + "".join(f"{cell!s:>15}" for cell in cells[1:])).rstrip()


def _faust_line(told: Figures | None) -> str:
    if told is None:
        return "not measured (needs Java 17, and Maven the first time)"
    if "faust" not in told:
        return f"failed ({told})"
    worker, ratio = told["faust"], told["ratio"]
    return (
        f"{worker['items_per_second']} items/s, {worker['items_per_cpu_second']} items/CPU s, "
        f"{ratio['items_per_second']} of embedded in the same run"
    )
