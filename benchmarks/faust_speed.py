"""Items a second through one Faust worker on local Kafka, the real stages, and through the embedded runtime beside it.

    python benchmarks/faust_speed.py [--items 2000] [--partitions 1] [--batch 500]

Needs Java 17, and Maven the first time. The broker runs on the same cores; trust the ratio, not the figure.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from streams.ops import topics
from streams.runtime.embedded import Embedded
from streams.runtime.kafka_log import KafkaLog
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.kafka_support.local_kafka import REAL, Worker, cluster_module, ledger_file, until
from tests.kafka_support.real_chain import assert_clean, generated, make, verified
from tests.kafka_support.refolding import drained

MOST_SECONDS = 900.0


Speed = dict[str, int]


def cpu_seconds(pid: int) -> float:
    """Return the CPU time that a process has used, all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def speed(count: int, wall: float, cpu: float) -> Speed:
    """Return items a second by both clocks."""
    return {"items_per_second": round(count / wall), "items_per_cpu_second": round(count / cpu)}


def faust(folder: Path, feed: list[Output], partitions: int, batch: int) -> Speed:
    """Measure one worker that gets the whole feed at once; its start and the broker's CPU time are not counted."""
    cluster = cluster_module().Cluster(folder / "kafka", tied=True)
    cluster.start()
    try:
        settings = Settings(
            broker=cluster.bootstrap, partitions=partitions, folder=folder / "faust", metrics_port=0, batch=batch
        )
        topics.apply(settings)
        with KafkaLog(settings) as log, Worker(settings, factory=REAL) as worker:
            log.append(feed[:20])
            until("the worker is warm", lambda: drained(log, make, [ledger_file(settings)]), MOST_SECONDS)
            child = worker.child()
            assert child is not None
            began, used = time.perf_counter(), cpu_seconds(child)
            log.append(feed[20:])
            until("all is taken", lambda: drained(log, make, [ledger_file(settings)]), MOST_SECONDS, every=0.2)
            found = speed(len(feed) - 20, time.perf_counter() - began, cpu_seconds(child) - used)
            worker.stop()
            assert_clean(verified(log, settings))
        return found
    finally:
        cluster.stop()


def embedded(folder: Path, feed: list[Output], batch: int) -> Speed:
    """Measure the embedded runtime, appending included."""
    with Embedded(Settings(folder=folder / "embedded", batch=batch)) as runtime:
        runtime.append(feed[:20])
        runtime.run_until_idle()
        began, used = time.perf_counter(), time.process_time()
        runtime.append(feed[20:])
        runtime.run_until_idle()
        return speed(len(feed) - 20, time.perf_counter() - began, time.process_time() - used)


def main() -> None:
    """Measure both and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=2_000)
    parser.add_argument("--partitions", type=int, default=1)
    parser.add_argument("--batch", type=int, default=500)
    given = parser.parse_args()
    lacking = cluster_module().missing()
    if lacking:
        print(f"skipped: {lacking}")
        return
    feed = generated(given.items)
    with tempfile.TemporaryDirectory() as folder:
        here = embedded(Path(folder), feed, given.batch)
        there = faust(Path(folder), feed, given.partitions, given.batch)
    told = {
        "faust": there,
        "embedded": here,
        "ratio": {clock: round(there[clock] / here[clock], 2) for clock in there},
        "items": given.items,
        "partitions": given.partitions,
        "batch": given.batch,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
